"""Finds the function of a person in the words beside the name: "the mayor of X, Y", "Y, mayor of X", "mayor Y".

A role is a stretch of the article's own words, without the article before it. What is not sure is left out.
"""

from collections.abc import Container

from briefing.analysis.actors.complements import complement_end
from briefing.analysis.actors.phrases import (
    LONGEST,
    STOPS,
    Role,
    as_role,
    is_elected,
    is_ordinal,
    is_small,
    left_edge,
    modifiers_before,
    names_another,
    names_function,
    noun_end,
    possessive,
)
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word

_OPENING, _CLOSING = "([", ")]"
_ENDS = frozenset(".?!:»”…")
_DASHES = frozenset("-–—")
_YEAR = 4
"""Digits of a year, which is no age."""
_ASIDE = 4
"""Words and signs of an editor's remark behind a name in brackets, with the closing bracket, at most."""
_WITHIN = 6
"""Words among which a role's noun must come, behind the name and its article."""


def role_before(words: list[Word], first: int, last: int, named: Container[int], lexicon: Lexicon) -> Role | None:
    """Return the role that leads up to the name of words `first` to `last`: "French president X", "le roi de Y, X".

    `named` are the places of all persons' names in the article.
    """
    begin = _over_ranks(words, first, lexicon)
    wider = _role_up_to(words, begin, last, named, lexicon) if begin < first else None
    return wider or _role_up_to(words, first, last, named, lexicon)


def _role_up_to(words: list[Word], first: int, last: int, named: Container[int], lexicon: Lexicon) -> Role | None:
    """Return the role that leads up to a name, or to the rank before it, that begins at word `first`."""
    end = _over_age_before(words, _over_honorifics(words, first, lexicon), lexicon)
    bracket = end > 1 and words[end - 1].text in _OPENING and _closes_bracket(words, last, named)
    if not bracket:
        end = _over_people_before(words, end, lexicon)
    if bracket or (end > 1 and words[end - 1].text == ","):
        closed = bracket or last >= len(words) or not words[last].text[0].isalnum()
        return _role_before_comma(words, _over_age_before(words, end - 1, lexicon), named, lexicon, closed=closed)
    if end > 0 and (_cuts_off(words[end - 1], lexicon) or _is_nominal(words, end - 1, lexicon)):
        return None
    heads = _heads(words, end, named, lexicon)
    if not heads:
        comma = _comma_before(words, end, named, lexicon) if _is_closed(words, last) else None
        return None if comma is None else _role_before_comma(words, comma, named, lexicon, closed=True)
    head = heads[-1]
    if head - 2 in heads and words[head - 1].folded in lexicon.bare_locatives:
        head -= 2
    if names_another(words, head, end - 1, named, lexicon) or words[head].start in named:
        return None
    if _is_headline_verb(words, head, end, lexicon):
        return None
    begin = modifiers_before(words, head, lexicon, named)
    outer = begin - 2
    if outer > 1 and words[outer].text == "," and words[begin - 1].folded in lexicon.articles:
        wider = role_before(words, outer + 1, last, named, lexicon)
        if wider is not None:
            return wider
    return as_role(words, begin, end, head, lexicon)


def _is_headline_verb(words: list[Word], head: int, end: int, lexicon: Lexicon) -> bool:
    """Whether only one word with the ending of a verb stands between a function and a name: "Regulator fines X"."""
    if lexicon.adjectives_follow or lexicon.capital_nouns or end - head != 2:
        return False
    verb = words[end - 1]
    return verb.text.islower() and verb.folded.endswith("s") and verb.text not in lexicon.possessives


def _comma_before(words: list[Word], end: int, named: Container[int], lexicon: Lexicon) -> int | None:
    """Return the comma before what else is said of the bearer of a function: "le ministre, le libéral X"; else None."""
    if not lexicon.adjectives_follow:
        return None
    for index in range(end - 1, max(1, end - _WITHIN), -1):
        if words[index].start in named or not (words[index].text[0].isalnum() or words[index].text in "'’"):
            return None
        if words[index].folded in lexicon.definites and words[index - 1].text == ",":
            return index - 1
    return None


def _is_closed(words: list[Word], last: int) -> bool:
    """Whether a sign follows a name, so that the apposition ends with it."""
    return last >= len(words) or words[last].text in ",.;)"


def _closes_bracket(words: list[Word], last: int, named: Container[int]) -> bool:
    """Whether a bracket around a name closes behind it, or behind few words of the editor's: "(X, ndlr)"."""
    for index in range(last, min(last + _ASIDE, len(words))):
        if words[index].text in _CLOSING:
            return True
        if words[index].start in named:
            return False
    return False


def _over_people_before(words: list[Word], end: int, lexicon: Lexicon) -> int:
    """Return the end of what stands before a people that names who is meant: "la championne, l'Allemande X"."""
    begin = end
    while (
        begin > 0 and end - begin < 2 and words[begin - 1].folded in lexicon.demonym_words and words[begin - 1].capital
    ):
        begin -= 1
    if begin == end or not lexicon.adjectives_follow:
        return end
    small = begin
    while (
        small > 0
        and begin - small < 3
        and (words[small - 1].folded in lexicon.articles or words[small - 1].text in "'’")
    ):
        small -= 1
    return small if small < begin and small > 1 and words[small - 1].text == "," else end


def _role_before_comma(
    words: list[Word], end: int, named: Container[int], lexicon: Lexicon, *, closed: bool
) -> Role | None:
    """Return the role that ends before word `end`, where a comma or bracket parts it from the name."""
    if end > 2 and _is_year(words[end - 1]) and words[end - 2].folded in lexicon.locatives:
        end -= 2
    heads = _heads(words, end, named, lexicon)
    if not heads:
        return _one_of_before(words, end, lexicon)
    participle = len(heads) > 1 and heads[1] == heads[0] + 1 and words[heads[0]].folded in lexicon.appointed
    head = heads[1] if participle else heads[0]
    begin = modifiers_before(words, head, lexicon, named)
    if names_another(words, head, end - 1, named, lexicon) or words[head].start in named:
        return None
    if _of_relative(words, begin, lexicon) or not _opens_phrase(words, begin, head, lexicon, closed=closed):
        return None
    return as_role(words, begin, end, head, lexicon)


def _one_of_before(words: list[Word], end: int, lexicon: Lexicon) -> Role | None:
    """Return the function of one out of several that ends before word `end`: "l'un des avocats de la ville"."""
    for one in range(end - 1, max(-1, end - LONGEST), -1):
        if words[one].folded in lexicon.ones and one + 2 < end and words[one + 1].folded in lexicon.genitives:
            for head in range(one + 2, min(one + _WITHIN, end)):
                if words[head].folded.removesuffix("s") in lexicon.roles and _one_of(words, one + 1, head, lexicon):
                    return as_role(words, one + 1, end, head, lexicon)
            return None
        if not (words[one].text[0].isalnum() or words[one].text in "'’") or words[one].pos in STOPS:
            return None
    return None


def _heads(words: list[Word], end: int, named: Container[int], lexicon: Lexicon) -> list[int]:
    """Return the nouns for functions in the noun phrase that ends before word `end`."""
    return [
        index
        for index in range(left_edge(words, end, named, lexicon), end)
        if names_function(words, index, lexicon) and not _within_name(words, index, lexicon)
    ]


def _cuts_off(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word directly before a name parts it from all that stands before."""
    links = lexicon.genitives | lexicon.locatives | lexicon.role_links
    return word.folded in links | lexicon.ties or word.pos in ("ADP", "CCONJ", "SCONJ", "VERB")


def _of_relative(words: list[Word], begin: int, lexicon: Lexicon) -> bool:
    """Whether a function is only whom somebody's relative belongs to: "the widow of the president, X"."""
    index = begin - 1
    while index > 0 and begin - index < 5 and is_small(words[index], lexicon):
        index -= 1
    return 0 <= index < begin - 1 and words[index].folded in lexicon.ties


def _is_nominal(words: list[Word], index: int, lexicon: Lexicon) -> bool:
    """Whether a word for a people stands for who is from there: "filiale du norvégien X"."""
    return index > 0 and words[index].folded in lexicon.demonym_words and words[index - 1].folded in lexicon.genitives


def _within_name(words: list[Word], index: int, lexicon: Lexicon) -> bool:
    """Whether a role's noun with a capital stands in a body's name: "Fondation Abbé Brun"."""
    if not (words[index].text.istitle() and index and lexicon.adjectives_follow):
        return False
    before = words[index - 1]
    return before.text.istitle() and before.folded in lexicon.bodies | lexicon.organisation_marks


def _over_honorifics(words: list[Word], first: int, lexicon: Lexicon) -> int:
    """Return the end of what stands before a name and its honorifics."""
    end = first
    while end > 0:
        word = words[end - 1]
        stopped = word.text == "." and end > 1 and words[end - 2].folded in lexicon.honorifics
        if stopped or word.folded in lexicon.honorifics or word.text in '«"“‘':
            end -= 1
        elif word.text == "." and end > 1 and words[end - 2].folded in lexicon.ranks and len(words[end - 2].text) <= 4:
            return end - 1
        else:
            break
    return end


def _over_ranks(words: list[Word], first: int, lexicon: Lexicon) -> int:
    """Return where the ranks before a name begin that stand behind a function or a comma, else the name.

    "exercise director Brigadier General X", "the spokesman, Rear Admiral X": what such a person does says more.
    """
    begin = first
    while begin > 0 and words[begin - 1].folded in lexicon.service_ranks:
        begin -= 1
    if begin == first or begin < 2:
        return first
    before, rank = words[begin - 1], words[begin]
    apart = before.text.islower() and lexicon.is_role(before) and rank.text.istitle()
    return begin if before.text == "," or apart else first


def _over_age_before(words: list[Word], end: int, lexicon: Lexicon) -> int:
    """Return where an age ends' stretch begins that stands between a role and a name: "la chanteuse de 22 ans X"."""
    if end > 3 and words[end - 2].text.isdigit() and words[end - 3].folded in lexicon.genitives:
        return end - 3
    return end


def _opens_phrase(words: list[Word], begin: int, head: int, lexicon: Lexicon, *, closed: bool) -> bool:
    """Whether a phrase that a comma parts from the name begins with an article or a sentence.

    Where a preposition leads to it, a second comma must close the apposition: "après le vote du maire, X a parlé".
    """
    before = words[begin - 1] if begin else None
    if before is None or before.text in _ENDS or before.text == ")":
        return True
    if before.folded in lexicon.appointed:
        return begin == 1 or words[begin - 2].text in _ENDS
    if before.pos == "ADV" or before.folded in lexicon.asides:
        return begin == 1 or (begin == 2 and words[0].pos == "ADV")
    if before.folded in lexicon.genitives and begin > 1:
        return closed and before.folded in lexicon.articles | lexicon.masculine
    if before.folded in lexicon.owners or any(possessive(words, i, lexicon) for i in range(begin, head)):
        return True
    if before.folded in lexicon.articles or before.text in "'’":
        outer = begin - 3 if before.text in "'’" else begin - 2
        governed = outer >= 0 and words[outer].pos in ("ADP", "VERB") and words[outer].folded not in lexicon.reporting
        return closed or not governed
    return before.pos == "DET" or (before.pos == "ADP" and (closed or before.folded in lexicon.capacities))


def role_after(words: list[Word], last: int, named: Container[int], lexicon: Lexicon) -> Role | None:
    """Return the role in apposition to the name that ends before word `last`: "X, 45 ans, directeur de Y"."""
    index = _over_brackets(words, last)
    parted = index < len(words) and (words[index].text in ",(" or words[index].text in _DASHES)
    if parted:
        index = _over_people(words, over_age(words, index + 1, lexicon), lexicon)
        index = _over_asides(words, index, lexicon)
    if parted and index < len(words) and words[index].folded in lexicon.whose:
        return None
    begin, head = role_head(words, index, lexicon)
    if head is None:
        return None
    end = complement_end(words, noun_end(words, head, lexicon), lexicon, named)
    if names_another(words, head, end, named, lexicon):
        return None
    if not parted and begin == index and not (_completed(words, head, end, lexicon) and head == begin):
        return None
    return as_role(words, begin, end, head, lexicon)


def _over_brackets(words: list[Word], last: int) -> int:
    """Return the comma behind few words in brackets after a name: "X (PS), maire de Y"; else the name's end."""
    if last < len(words) and words[last].text == "(":
        for index in range(last + 1, min(last + 6, len(words) - 1)):
            if words[index].text == ")":
                return index + 1 if words[index + 1].text == "," else last
    return last


def _completed(words: list[Word], head: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a noun that follows a name without a comma is a function with its complement: "X directrice de Y"."""
    if not lexicon.adjectives_follow or words[head].pos not in ("NOUN", "ADJ", "") or words[head].capital:
        return False
    return any(word.folded in lexicon.genitives | lexicon.role_links for word in words[head + 1 : end])


def over_age(words: list[Word], index: int, lexicon: Lexicon) -> int:
    """Return the word after an age between commas: "45 ans," or "60,"."""
    for end in range(index, min(index + 5, len(words))):
        if words[end].text == ",":
            between = words[index:end]
            aged = any(word.text.isdigit() and len(word.text) < _YEAR for word in between)
            return end + 1 if aged and not any(lexicon.is_role(word) for word in between) else index
    return index


def _over_people(words: list[Word], index: int, lexicon: Lexicon) -> int:
    """Return the word after a people between commas: "le Danois,"."""
    end = index
    while end < len(words) and end - index < 2 and is_small(words[end], lexicon):
        end += 1
    told = end + 1 < len(words) and words[end].capital and words[end].folded in lexicon.demonym_words
    return end + 2 if told and words[end + 1].text == "," else index


def _over_asides(words: list[Word], index: int, lexicon: Lexicon) -> int:
    """Return the word after adverbs that say since when or besides what: "then", "aujourd'hui"."""
    start = index
    while (
        index < len(words)
        and index - start < 4
        and (words[index].folded in lexicon.asides or words[index].text in "'’")
    ):
        index += 1
    return index


def role_head(words: list[Word], index: int, lexicon: Lexicon) -> tuple[int, int | None]:
    """Return where the role that begins near a word begins, after its article, and its noun."""
    begin = index
    while (
        begin < len(words)
        and begin - index < 3
        and (
            words[begin].folded in lexicon.articles | lexicon.owners | lexicon.demonstratives
            or words[begin].text in "'’"
        )
    ):
        begin += 1
    if begin < len(words) and _is_year(words[begin]):
        begin += 1
    if begin < len(words) and words[begin].text[0].isdigit() and ("-" in words[begin].text or is_ordinal(words[begin])):
        begin += 1
    for head in range(begin, min(begin + _WITHIN, len(words))):
        word = words[head]
        plural = word.folded.removesuffix("s") in lexicon.roles and _one_of(words, begin, head, lexicon)
        if (names_function(words, head, lexicon) and not _within_name(words, head, lexicon)) or plural:
            while head + 1 < len(words) and lexicon.is_role(words[head + 1]):
                head += 1
            head = _behind_owner(words, head, lexicon)
            after = noun_end(words, head, lexicon)
            counted = after < len(words) and words[after].pos == "NUM" and words[after].text.islower()
            return begin, None if counted else head
        if is_elected(words, head, lexicon):
            continue
        if word.pos == "ADV" or not (
            word.pos in ("ADJ", "NOUN", "PROPN")
            or (word.pos == "VERB" and head == begin > index)
            or word.folded in lexicon.former | lexicon.ones | lexicon.others | lexicon.doubles
            or (word.pos == "NUM" and "-" in word.text)
            or possessive(words, head, lexicon)
            or _one_of(words, begin, head + 1, lexicon)
        ):
            break
    return begin, None


def _is_year(word: Word) -> bool:
    return len(word.text) == _YEAR and word.text.isdigit()


def _behind_owner(words: list[Word], head: int, lexicon: Lexicon) -> int:
    """Return the role's noun behind the possessive of somebody with a title: "President X's adviser"; else the noun."""
    owner = head + 1
    while owner < len(words) and owner - head < _WITHIN and words[owner].capital:
        owner += 1
    if owner == head + 1 or owner >= len(words) or not possessive(words, owner, lexicon):
        return head
    for index in range(owner + 1, min(owner + _WITHIN, len(words))):
        if lexicon.is_role(words[index]):
            return index
        if words[index].pos not in ("ADJ", "NOUN", "PROPN"):
            break
    return head


def _one_of(words: list[Word], begin: int, head: int, lexicon: Lexicon) -> bool:
    """Whether the words up to a plural take one out of several: "one of the lawyers", "l'un des avocats"."""
    ones = range(max(0, begin - 1), min(begin + 1, head))
    taken = any(words[index].folded in lexicon.ones for index in ones)
    small = all(
        word.folded in lexicon.genitives | lexicon.articles | lexicon.ones or word.pos in ("ADJ", "NUM")
        for word in words[begin:head]
    )
    return taken and small
