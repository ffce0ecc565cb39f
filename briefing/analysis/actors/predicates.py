"""Finds the function that verbs and other words away from the name give a person: "X is the mayor of Y", "this lawyer".

Whose function it is beside a name, `roles` says.
"""

from collections.abc import Container

from briefing.analysis.actors.complements import complement_end
from briefing.analysis.actors.phrases import (
    Role,
    as_role,
    names_another,
    noun_end,
    possessive,
)
from briefing.analysis.actors.roles import over_age, role_head
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word


def role_behind_verb(words: list[Word], last: int, named: Container[int], lexicon: Lexicon) -> Role | None:
    """Return the role that a form of "to be" says of the name that ends before word `last`.

    "X is the mayor of Y", "X, who was elected president", "X a été nommé directeur".
    """
    told = lexicon.copulas | lexicon.appointed
    index = last
    if index + 1 < len(words) and words[index].text == ",":
        aged = over_age(words, index + 1, lexicon)
        relative = words[index + 1].folded in lexicon.relatives
        index = aged if aged > index + 1 else index + relative
    if index < len(words) and words[index].folded in lexicon.relatives:
        index += 1
    verb = index
    while (
        index < len(words)
        and index - verb < 4
        and words[index].folded in told | lexicon.perfects | lexicon.asides | lexicon.calendar
    ):
        index += 1
    if words[verb:index] and words[index - 1].folded in lexicon.perfects:
        return None
    if not any(word.folded in told for word in words[verb:index]):
        return None
    begin, head = role_head(words, index, lexicon)
    if head is None or (words[head].pos == "VERB" and words[head].text.endswith(lexicon.participle_endings)):
        return None
    end = complement_end(words, noun_end(words, head, lexicon), lexicon, named)
    return None if names_another(words, head, end, named, lexicon) else as_role(words, begin, end, head, lexicon)


def capacity(words: list[Word], last: int, named: Container[int], lexicon: Lexicon) -> Role | None:
    """Return the function in which the person whose name ends before word `last` acts: "X served as mayor of Y".

    No other name may stand between, nor a sign but the name's comma, and no verb behind the function: "as the mayor
    said" is of somebody else.
    """
    for index in range(last, min(last + 8, len(words) - 1)):
        word = words[index]
        if word.folded in lexicon.capacities:
            begin, head = role_head(words, index + 1, lexicon)
            if head is None:
                return None
            end = complement_end(words, noun_end(words, head, lexicon), lexicon, named)
            other = end < len(words) and (words[end].capital or words[end].pos in ("VERB", "AUX", "PROPN"))
            return None if other else as_role(words, begin, end, head, lexicon)
        opens = index == last and word.text == ","
        if word.start in named or not (opens or word.text[0].isalnum() or possessive(words, index, lexicon)):
            return None
    return None


def pointing_role(words: list[Word], index: int, named: Container[int], lexicon: Lexicon) -> Role | None:
    """Return the function behind a demonstrative at word `index`, which is of who was named last: "this lawyer"."""
    if words[index].folded not in lexicon.demonstratives:
        return None
    begin, head = role_head(words, index + 1, lexicon)
    if head is None:
        return None
    return as_role(words, begin, complement_end(words, noun_end(words, head, lexicon), lexicon, named), head, lexicon)
