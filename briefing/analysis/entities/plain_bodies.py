"""Finds bodies and firms where the language has no model: by compounds, adjectives with a capital, and their seats.

It yields what it is sure of; a capital alone is never enough.
"""

from collections.abc import Iterator

from briefing.analysis.entities.candidates import Candidate
from briefing.analysis.entities.evidence import OPENERS, Evidence
from briefing.analysis.names.words import Word, fold

STATE_WEIGHT, BODY_WEIGHT = 5, 3
_BODY_PREFIX = 3
"""Letters that a compound has at least before the ending that makes it a body's name."""
_SHORTEST_FIRM = 3
_ACRONYM = range(2, 9)
"""Letters of an acronym that is written as a word: "Instituto Nacional de Defensa Civil (Indeci)"."""


def plain_bodies(words: list[Word], evidence: Evidence) -> Iterator[Candidate]:
    """Yield the governments, bodies and firms that a passage's own words give away."""
    yield from _governments(words, evidence)
    yield from _firms(words, evidence)
    yield from _bracketed(words)
    if evidence.naming.capital_nouns:
        yield from _bodies(words, evidence)


def _governments(words: list[Word], evidence: Evidence) -> Iterator[Candidate]:
    """Yield a state's government where an adjective in lower case leads: "die französische Regierung"."""
    for index, word in enumerate(words):
        found = None if word.capital else evidence.names.demonyms.at(words, index)
        if found and found[0] < len(words) and words[found[0]].folded in evidence.names.governments:
            yield Candidate(index, found[0] + 1, "state", STATE_WEIGHT, state=found[2], sure=True)
        elif found and found[0] < len(words) and words[found[0]].folded in evidence.names.lone_bodies:
            noun = words[found[0]]
            if noun.capital and evidence.naming.capital_nouns:
                yield Candidate(index, found[0] + 1, "organisation", BODY_WEIGHT, sure=True)


def _firms(words: list[Word], evidence: Evidence) -> Iterator[Candidate]:
    """Yield the name behind a noun for a firm: "la multinacional suiza Helvapharm", "der Chemiekonzern Lanthera"."""
    names = evidence.names
    nouns = tuple(names.body_roles)
    for index, word in enumerate(words):
        compound = evidence.naming.capital_nouns and word.capital and bool(nouns) and word.folded.endswith(nouns)
        if not (compound or (word.text.islower() and word.folded in names.body_roles)):
            continue
        first = index + 1
        while first < len(words) and words[first].text.islower() and words[first].folded in names.demonym_words:
            first += 1
        last = first
        while last < len(words) and _may_be_firm(words[last], evidence):
            last += 1
        if last == first or last - first > 3 or names.state_forms.at(words, first) or names.regions.at(words, first):
            continue
        if names.is_given(words[first]) or (compound and _is_common(words[first:last], evidence)):
            continue
        yield Candidate(first, last, "organisation", BODY_WEIGHT, sure=True)


def _may_be_firm(word: Word, evidence: Evidence) -> bool:
    plain = word.folded in evidence.no_names or word.folded in evidence.nouns or evidence.is_role(word)
    return word.is_name_like and word.text[0].isalpha() and len(word.text) >= _SHORTEST_FIRM and not plain


def _is_common(named: list[Word], evidence: Evidence) -> bool:
    """Whether what follows a noun for a firm may be any noun: one word, written once, with a noun's ending."""
    word = named[0].folded
    return len(named) == 1 and evidence.alone[word] < 1 and word.endswith(evidence.naming.noun_endings)


def _bracketed(words: list[Word]) -> Iterator[Candidate]:
    """Yield an acronym written as a word, in brackets behind the capitals that it is made of."""
    for index in range(2, len(words) - 2):
        word = words[index + 1]
        if words[index].text != "(" or words[index + 2].text != ")" or len(word.text) not in _ACRONYM:
            continue
        capitals = [before.folded for before in words[max(0, index - 12) : index] if before.capital]
        if len(capitals) > 1 and word.text[0].isupper() and _is_made_of(word.folded, capitals):
            yield Candidate(index + 1, index + 2, "organisation", BODY_WEIGHT, sure=True)


def _is_made_of(acronym: str, capitals: list[str]) -> bool:
    """Whether an acronym is the beginnings of some of the last capitals, in their order, the first of them taken."""
    for start in range(max(0, len(capitals) - len(acronym)), len(capitals) - 1):
        taken = used = 0
        for word in capitals[start:]:
            before = taken
            for letter in word:
                if taken == len(acronym) or letter != acronym[taken]:
                    break
                taken += 1
            used += taken > before
            if not taken:
                break
        if taken == len(acronym) and used > 1:
            return True
    return False


def _bodies(words: list[Word], evidence: Evidence) -> Iterator[Candidate]:
    """Yield the bodies that a compound, its seat, or an adjective with a capital within a sentence names."""
    names = evidence.names
    endings = tuple(map(fold, evidence.naming.body_endings))
    for index, word in enumerate(words):
        if not word.capital or not word.text[0].isalpha():
            continue
        following = words[index + 1] if index + 1 < len(words) else None
        noun = following is not None and following.capital and following.text[0].isalpha() and len(following.text) > 2
        if word.folded in names.local_bodies and noun and following is not None:
            seat = following.folded in evidence.located or names.state_forms.at(words, index + 1) is not None
            if seat:
                yield Candidate(index, index + 2, "organisation", BODY_WEIGHT, sure=True)
        elif word.folded.endswith(endings) and any(len(word.folded) >= len(e) + _BODY_PREFIX for e in endings
                                                   if word.folded.endswith(e)):  # fmt: skip
            yield Candidate(index, index + 1, "organisation", BODY_WEIGHT, sure=True)
        elif noun and index > 0 and words[index - 1].text not in OPENERS and _is_adjective(word, evidence):
            yield from _titled_body(words, index, evidence)


def _is_adjective(word: Word, evidence: Evidence) -> bool:
    return word.folded in evidence.names.demonym_words or word.folded in evidence.names.body_adjectives


def _titled_body(words: list[Word], index: int, evidence: Evidence) -> Iterator[Candidate]:
    """Yield "Deutsche Bank": an adjective with a capital within a sentence opens a proper name."""
    end = index + 1
    while end < len(words) and words[end].capital and _is_adjective(words[end], evidence):
        end += 1
    if end >= len(words) or not words[end].capital or words[end].line != words[index].line:
        return
    noun = words[end].folded
    names = evidence.names
    if any(noun.endswith(mark) for mark in names.work_marks | names.place_marks) or evidence.is_role(words[end]):
        return
    yield Candidate(index, end + 1, "organisation", BODY_WEIGHT, sure=True)
