"""Reads what completes a noun for a function: its adjectives and what "of", "at", "de" or "and" joins to it.

It owns where a function's wording ends. Whose function it is, others decide.
"""

from collections.abc import Container

from briefing.analysis.actors.phrases import (
    LONGEST,
    STOPS,
    goes_on_as_list,
    joins_complements,
    numbers_name,
    possessive,
)
from briefing.analysis.actors.titles import title_behind
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word


def complement_end(words: list[Word], index: int, lexicon: Lexicon, named: Container[int] = ()) -> int:
    """Return where a role's complement ends: its adjectives and what "of", "at", "de" or "and" joins to it.

    A conjunction before a person's name, one of the places `named`, joins no complement but another person.
    """
    end = last = index
    while end < len(words) and end - index < LONGEST:
        word = words[end]
        title = title_behind(words, end, lexicon)
        if title is not None:
            end = last = title
            continue
        if word.folded in lexicon.role_joints:
            if end + 1 < len(words) and words[end + 1].start in named:
                break
            goes_on, counts = _joins_further(words, end, lexicon), False
        elif word.folded in lexicon.role_links:
            goes_on, counts = _links_further(words, index, end, lexicon), False
        elif word.text == ",":
            goes_on, counts = goes_on_as_list(words, end, lexicon), False
        elif word.text in "'’&":
            goes_on, counts = True, possessive(words, end, lexicon)
        else:
            goes_on = counts = possessive(words, end, lexicon) or _in_complement(words, end, lexicon)
        if not goes_on:
            break
        end += 1
        last = end if counts else last
    return last


def _in_complement(words: list[Word], index: int, lexicon: Lexicon) -> bool:
    """Whether a word that links nothing belongs to a complement."""
    if numbers_name(words, index):
        return True
    if words[index].pos == "DET" and words[index].text.islower() and words[index - 1].folded in lexicon.genitives:
        return True
    return not (_ends_complement(words[index], lexicon) or _tells_age(words, index, lexicon))


def _links_further(words: list[Word], begin: int, index: int, lexicon: Lexicon) -> bool:
    """Whether a preposition or article goes on with a role.

    None does so with an age or a time ("de 40 ans", "à l'époque"), nor French "à" with a bare name.
    """
    following = words[index + 1] if index + 1 < len(words) else None
    if following is None or following.text.isdigit() or following.pos == "NUM":
        return False
    if following.folded in lexicon.calendar and following.text.islower():
        return False
    word, before = words[index], words[index - 1]
    plain_article = word.folded in lexicon.articles and word.folded not in lexicon.genitives
    if plain_article and not (index > begin and before.folded in lexicon.role_links):
        return False
    if any(words[at].folded in lexicon.occasions for at in range(index + 1, min(index + 4, len(words)))):
        return False
    return not (following.capital and words[index].folded in lexicon.bare_locatives)


def _ends_complement(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word is no part of a noun phrase: a sign, a verb, a number, a preposition of place."""
    if not word.text[0].isalnum() or word.folded in lexicon.locatives or word.pos in ("ADP", "NUM"):
        return True
    if word.pos == "ADV" and not word.capital:
        return True
    if word.capital and word.folded in lexicon.honorifics:
        return True
    if word.pos in STOPS and not word.capital and not lexicon.is_role(word):
        return True
    return word.pos == "DET" and word.folded not in lexicon.articles


def _tells_age(words: list[Word], index: int, lexicon: Lexicon) -> bool:
    """Whether a participle leads to a number: "âgé de 30 ans", "aged 30"."""
    if not words[index].text.endswith(lexicon.participle_endings):
        return False
    after = index + 1
    if after < len(words) and words[after].folded in lexicon.genitives:
        after += 1
    return words[index].text.islower() and after < len(words) and words[after].text.isdigit()


def _joins_further(words: list[Word], index: int, lexicon: Lexicon) -> bool:
    """Whether a conjunction in a complement joins a second role or the rest of a body's name."""
    after = words[index + 1 : index + 4]
    if after and index and joins_complements(words, index, lexicon):
        return True
    if not after or after[0].folded in lexicon.articles:
        return False
    nouns = words[index - 1].pos == after[0].pos == "NOUN" and len(after) > 1
    if nouns and not lexicon.adjectives_follow and after[1].folded in lexicon.role_links - lexicon.articles:
        return True
    return any(lexicon.is_role(word) for word in after) or (words[index - 1].capital and after[0].capital)
