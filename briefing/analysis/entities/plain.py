"""Finds persons where the language has no model: by titles, given names, who speaks, and repeated surnames.

What the article writes elsewhere is the evidence that a model would otherwise give. It yields what it is sure of; a
capital alone is never enough.
"""

from collections.abc import Iterator, Sequence

from briefing.analysis.entities.candidates import Candidate
from briefing.analysis.entities.evidence import OPENERS, Evidence, gather
from briefing.analysis.entities.plain_bodies import plain_bodies
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word
from briefing.languages.language import Language

OPENER_WEIGHT, TITLED_WEIGHT, GIVEN_WEIGHT, SURNAME_WEIGHT, SPEAKER_WEIGHT = 6, 5, 4, 3, 2
_LONGEST_NAME = 4
_INITIAL = 2
"""Letters and full stop of an initial within a name."""
_SHORTEST_SURNAME = 3
_FUNCTION_REACH = 10
"""How many words before a name the noun for its bearer's function may stand."""


def plain_names(
    passages: Sequence[list[Word]], names: Lexicon, language: Language, vocabulary: frozenset[str]
) -> list[list[Candidate]]:
    """Return what may be names in each passage of an article; `vocabulary` are words that are none, folded."""
    if language.naming is None:
        return [[] for _ in passages]
    evidence = gather(passages, names, language, vocabulary)
    return [[*_in_passage(words, evidence), *plain_bodies(words, evidence)] for words in passages]


def _in_passage(words: list[Word], evidence: Evidence) -> Iterator[Candidate]:
    shouted = sum(word.text.isupper() for word in words) * 2 > len(words)
    if shouted:
        return
    index = 0
    while index < len(words):
        if _opens_sentence(words, index, evidence):
            yield Candidate(index, index + 1, None, OPENER_WEIGHT)
        if not words[index].is_name_like or not words[index].text[0].isalpha():
            index += 1
            continue
        end = _run_end(words, index, evidence)
        yield from _in_run(words, index, end, evidence)
        index = end


def _opens_sentence(words: list[Word], index: int, evidence: Evidence) -> bool:
    """Whether a capital is that of a sentence's first word, which the article or the lists show to be no name."""
    word = words[index]
    if (
        not (word.text[0].isupper() and _opens(words, index))
        or word.folded not in evidence.common
        or word.folded in evidence.names.bodies
    ):
        return False
    known = evidence.names.state_forms.at(words, index) or evidence.names.regions.at(words, index)
    return known is None and not evidence.names.is_given(word) and not evidence.is_role(word)


def _run_end(words: list[Word], first: int, evidence: Evidence) -> int:
    """Return where a run of capitals, with particles and initials' full stops between them, ends."""
    end = last = first
    while end < len(words) and words[end].line == words[first].line and end - first < 2 * _LONGEST_NAME + 2:
        word = words[end]
        if word.is_name_like and word.text[0].isalpha():
            last = end + 1
        elif not (
            (word.folded in evidence.names.particles and _bears_particle(words[end - 1], evidence))
            or (word.text == "." and len(words[end - 1].text) < _INITIAL and word.start == words[end - 1].end)
        ):
            break
        end += 1
    return max(last, first + 1)


def _bears_particle(before: Word, evidence: Evidence) -> bool:
    """Whether a particle may follow a word: any capital, but a given name alone where all nouns have capitals."""
    lower = not before.capital
    return lower or not evidence.naming.capital_nouns or evidence.names.is_given(before)


def _in_run(words: list[Word], first: int, last: int, evidence: Evidence) -> Iterator[Candidate]:
    """Yield the person that a run of capitals names, if something tells that it is one."""
    start, titled = _after_titles(words, first, last, evidence)
    given = next((at for at in range(start, last) if evidence.names.is_given(words[at])), None)
    if given is not None and words[given].text[0].isupper() and words[given].folded not in evidence.nouns:
        end = _full_name_end(words, given, last, evidence)
        if end - given > 1:
            yield Candidate(given, end, "person", GIVEN_WEIGHT, sure=True)
            return
    end = _person_end(words, start, last, evidence)
    if end <= start or not _is_free(words, start, end, evidence):
        return
    named = words[start:end]
    opens = _opens(words, start)
    introduced = titled and _is_borne(words, start, end, evidence)
    introduced = introduced or (len(named) > 1 and _is_apposed(words, start, end, evidence))
    if introduced and not named[0].text.isupper():
        yield Candidate(start, end, "person", TITLED_WEIGHT, sure=True)
    elif len(named) > 1 and _surname_repeats(words, named, evidence) and not _placed(words, start, evidence):
        yield Candidate(start, end, "person", SURNAME_WEIGHT, sure=True)
    elif not named[0].text.isupper() and _beside_saying(words, start, end, evidence):
        seen = (evidence.alone[named[-1].folded] > 0 or not opens) and not evidence.naming.capital_nouns
        if seen and not _placed(words, start, evidence) and named[0].folded not in evidence.located:
            yield Candidate(start, end, "person", SPEAKER_WEIGHT, sure=len(named) > 1)


def _after_titles(words: list[Word], first: int, last: int, evidence: Evidence) -> tuple[int, bool]:
    """Return where the name in a run starts, and whether a title or a function stands before it."""
    titled = first > 0 and evidence.is_role(words[first - 1]) and words[first - 1].line == words[first].line
    titled = titled or (first > 0 and words[first - 1].folded in evidence.names.honorifics)
    for at in range(last - 2, first - 1, -1):
        if evidence.is_role(words[at]):
            return _after_titles(words, at + 1, last, evidence)[0], True
    while first < last:
        word = words[first]
        if evidence.is_role(word) or word.folded in evidence.names.honorifics:
            titled = True
        elif word.folded in evidence.no_names and word.folded not in evidence.names.given_names:
            titled = False
        elif word.is_name_like and word.text[0].isalpha():
            break
        first += 1
    return first, titled


def _full_name_end(words: list[Word], given: int, last: int, evidence: Evidence) -> int:
    """Return where the name that starts with a given name ends.

    Where all nouns have capitals, one that follows the surname may be any noun: it belongs to the name only where
    another given name, a particle or an initial stands before it, or what follows closes the name.
    """
    end = good = given + 1
    surnames = 0
    while end < last and surnames < _LONGEST_NAME:
        word, before = words[end], words[end - 1]
        if not word.capital:
            end += 1
            continue
        if not evidence.may_be_surname(word):
            break
        free = not evidence.naming.capital_nouns or surnames == 0 or not before.capital
        if not (free or evidence.names.is_given(before) or len(before.text) == 1 or _closes(words, end, evidence)):
            break
        surnames += not (evidence.names.is_given(word) or len(word.text) == 1)
        end += 1
        good = end if len(word.text) > 1 else good
    return good


def _closes(words: list[Word], at: int, evidence: Evidence) -> bool:
    """Whether a capital behind a surname ends the name: it stands alone elsewhere, or a sign or verb follows it."""
    if words[at].folded in evidence.nouns:
        return False
    following = words[at + 1] if at + 1 < len(words) else None
    known = evidence.alone[words[at].folded] > 0 or words[at].folded in evidence.spoken
    return known or following is None or following.text in ",()" or following.folded in evidence.saying


def _person_end(words: list[Word], first: int, last: int, evidence: Evidence) -> int:
    """Return where the name that starts at a word ends: before the first word that cannot be part of it."""
    end = good = first
    capitals = 0
    while end < last and capitals < _LONGEST_NAME:
        word = words[end]
        if word.capital and evidence.may_name(word):
            capitals += 1
            good = end + 1
        elif word.capital or end == first:
            break
        end += 1
    return good


def _is_free(words: list[Word], first: int, last: int, evidence: Evidence) -> bool:
    """Whether no list knows the words as something else than a person."""
    names = evidence.names
    if names.state_forms.at(words, first) or names.regions.at(words, first) or names.peoples.at(words, first):
        return False
    generic = names.organisation_marks | names.bodies | names.body_adjectives | names.work_marks
    return not any(word.folded in generic or word.text in names.known_organisations for word in words[first:last])


def _is_apposed(words: list[Word], first: int, last: int, evidence: Evidence) -> bool:
    """Whether commas part a full name from the function before it: "la ministra de Sanidad, Ana Roca, "."""
    if first < 2 or words[first - 1].text != "," or last >= len(words) or words[last].text not in ",.;)":
        return False
    for word in reversed(words[max(0, first - _FUNCTION_REACH) : first - 1]):
        if not (word.text[0].isalnum() or word.text in "'’-"):
            return False
        if evidence.is_role(word):
            return True
    return False


def _surname_repeats(words: list[Word], named: list[Word], evidence: Evidence) -> bool:
    """Whether the last word of a name stands alone elsewhere, as the surnames of those once introduced do."""
    surname = named[-1]
    if len(surname.text) < _SHORTEST_SURNAME or surname.text.isupper() or surname.folded in evidence.located:
        return False
    if evidence.naming.capital_nouns:
        stem = surname.folded.rstrip("s")
        owned = named[0].folded.endswith("s") and evidence.alone[named[0].folded[:-1]] > 0
        first = named[0]
        opening = _opens(words, first.index) and first.folded.endswith(evidence.naming.adjective_endings)
        if opening or surname.folded not in evidence.spoken or stem in evidence.names.state_words or owned:
            return False
    return (evidence.alone[surname.folded] > 0 or surname.folded in evidence.spoken) and all(
        word.text[0].isupper() for word in (named[0], surname)
    )


def _is_borne(words: list[Word], first: int, last: int, evidence: Evidence) -> bool:
    """Whether what follows a title is a name, and no noun that happens to follow: "warf dem Minister Versagen vor"."""
    named = words[first:last]
    if len(named) > 1 or not evidence.naming.capital_nouns:
        return True
    return evidence.alone[named[0].folded] > 0 or _beside_saying(words, first, last, evidence)


def _beside_saying(words: list[Word], first: int, last: int, evidence: Evidence) -> bool:
    """Whether a verb of saying stands directly beside a name, titles between them aside."""
    while first > 0 and (evidence.is_role(words[first - 1]) or words[first - 1].folded in evidence.names.honorifics):
        first -= 1
    near = [words[at] for at in (first - 1, last) if 0 <= at < len(words)]
    return any(word.folded in evidence.saying and (not word.capital or _opens(words, word.index)) for word in near)


def _opens(words: list[Word], index: int) -> bool:
    """Whether a word stands where a sentence may begin."""
    return index == 0 or words[index - 1].text in OPENERS


def _placed(words: list[Word], first: int, evidence: Evidence) -> bool:
    """Whether a preposition of place, an article or a word for a place stands before a name."""
    if first == 0:
        return False
    before = words[first - 1].folded
    names = evidence.names
    return before in names.locatives or before in names.articles or before in names.place_marks
