"""Finds names where the language has no model: by titles, given names, who speaks, repeated surnames, and compounds.

What the article writes elsewhere is the evidence that a model would otherwise give. It yields what it is sure of; a
capital alone is never enough.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing.analysis.entities.candidates import Candidate
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word, fold
from briefing.languages.language import Language
from briefing.languages.naming import Naming
from briefing.languages.speech import Speech

OPENER_WEIGHT, TITLED_WEIGHT, GIVEN_WEIGHT, SURNAME_WEIGHT, SPEAKER_WEIGHT, BODY_WEIGHT = 6, 5, 4, 3, 2, 3
_OPENERS = frozenset('.!?:;«"“”„»+-–—•*(|')
_LONGEST_NAME = 4
_INITIAL = 2
"""Letters and full stop of an initial within a name."""
_SHORTEST_SURNAME = 3
_BODY_PREFIX = 3
"""Letters that a compound has at least before the ending that makes it a body's name."""


@dataclass(frozen=True, slots=True)
class _Evidence:
    """What an article shows of its capitalised words, folded."""

    naming: Naming
    names: Lexicon
    saying: frozenset[str]
    """Verbs of saying and phrases of one word that name who says something, folded."""
    no_names: frozenset[str]
    """Words that stand in lower case, and words on the lists."""
    nouns: frozenset[str]
    """Capitals that stand behind an article or determiner."""
    spoken: frozenset[str]
    """Capitals directly beside a verb of saying."""
    common: frozenset[str]
    """Those of them that a sentence may begin with: words that stand in lower case, and function words."""
    alone: Counter[str]
    """How often a capital stands alone within a sentence, where a surname may stand."""
    located: frozenset[str]
    """Words that stand behind a preposition of place."""

    def is_role(self, word: Word) -> bool:
        """Whether a word, or the end of a compound, names a function."""
        return word.folded in self.names.ranks or self.names.is_role(word)

    def may_name(self, word: Word) -> bool:
        """Whether a capital may be part of a person's name."""
        return self.may_be_surname(word) and word.folded not in self.nouns

    def may_be_surname(self, word: Word) -> bool:
        """Whether a capital may stand behind a given name: even where it is also a common noun."""
        known = word.folded in self.no_names and word.folded not in self.names.given_names
        return word.capital and word.text[0].isalpha() and not known and not self.is_role(word)


def plain_names(
    passages: Sequence[list[Word]], names: Lexicon, language: Language, vocabulary: frozenset[str]
) -> list[list[Candidate]]:
    """Return what may be names in each passage of an article; `vocabulary` are words that are none, folded."""
    if language.naming is None:
        return [[] for _ in passages]
    speech = language.speech or Speech()
    verbs = speech.verbs | speech.participles | speech.quoting | speech.quoting_participles
    saying = frozenset(map(fold, verbs | speech.sources | speech.trailing_sources))
    evidence = _evidence(passages, names, language.naming, saying, vocabulary)
    return [list(_in_passage(words, evidence)) for words in passages]


def _evidence(
    passages: Sequence[list[Word]],
    names: Lexicon,
    naming: Naming,
    saying: frozenset[str],
    vocabulary: frozenset[str],
) -> _Evidence:
    alone: Counter[str] = Counter()
    nouns: set[str] = set()
    located: set[str] = set()
    spoken: set[str] = set()
    determiners = names.articles | names.owners | names.demonstratives | names.definites
    for words in passages:
        for before, word in pairwise(words):
            if before.capital and word.folded in saying:
                spoken.add(before.folded)
            if word.capital and before.folded in saying:
                spoken.add(word.folded)
            if not word.capital or before.text in _OPENERS:
                continue
            if before.folded in determiners and before.folded not in names.genitives:
                nouns.add(word.folded)
            elif before.folded in names.locatives:
                located.add(word.folded)
            elif not before.capital:
                alone[word.folded] += 1
    lists = vocabulary | names.not_name_words | names.portfolios | names.place_marks | names.group_marks
    lists |= names.state_words | names.demonym_words | names.articles
    return _Evidence(
        naming,
        names,
        saying,
        lists,
        frozenset(nouns),
        frozenset(spoken),
        vocabulary | names.articles,
        alone,
        frozenset(located),
    )


def _in_passage(words: list[Word], evidence: _Evidence) -> Iterator[Candidate]:
    shouted = sum(word.text.isupper() for word in words) * 2 > len(words)
    if shouted:
        return
    yield from _governments(words, evidence)
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
    if evidence.naming.capital_nouns:
        yield from _bodies(words, evidence)


def _opens_sentence(words: list[Word], index: int, evidence: _Evidence) -> bool:
    """Whether a capital is that of a sentence's first word, which the article or the lists show to be no name."""
    word = words[index]
    opens = word.text[0].isupper() and (index == 0 or words[index - 1].text in _OPENERS)
    if not opens or word.folded not in evidence.common or word.folded in evidence.names.bodies:
        return False
    known = evidence.names.state_forms.at(words, index) or evidence.names.regions.at(words, index)
    return known is None and not evidence.names.is_given(word) and not evidence.is_role(word)


def _governments(words: list[Word], evidence: _Evidence) -> Iterator[Candidate]:
    """Yield a state's government where an adjective in lower case leads: "die französische Regierung"."""
    for index, word in enumerate(words):
        found = None if word.capital else evidence.names.demonyms.at(words, index)
        if found and found[0] < len(words) and words[found[0]].folded in evidence.names.governments:
            yield Candidate(index, found[0] + 1, "state", TITLED_WEIGHT, state=found[2], sure=True)


def _run_end(words: list[Word], first: int, evidence: _Evidence) -> int:
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


def _bears_particle(before: Word, evidence: _Evidence) -> bool:
    """Whether a particle may follow a word: any capital, but a given name alone where all nouns have capitals."""
    lower = not before.capital
    return lower or not evidence.naming.capital_nouns or evidence.names.is_given(before)


def _in_run(words: list[Word], first: int, last: int, evidence: _Evidence) -> Iterator[Candidate]:
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
    opens = start == 0 or words[start - 1].text in _OPENERS
    if titled and not named[0].text.isupper() and _is_borne(words, start, end, evidence):
        yield Candidate(start, end, "person", TITLED_WEIGHT, sure=True)
    elif len(named) > 1 and _surname_repeats(named, evidence) and not _placed(words, start, evidence):
        yield Candidate(start, end, "person", SURNAME_WEIGHT, sure=True)
    elif not named[0].text.isupper() and _beside_saying(words, start, end, evidence):
        seen = (evidence.alone[named[-1].folded] > 0 or not opens) and not evidence.naming.capital_nouns
        if seen and not _placed(words, start, evidence) and named[0].folded not in evidence.located:
            yield Candidate(start, end, "person", SPEAKER_WEIGHT, sure=len(named) > 1)


def _after_titles(words: list[Word], first: int, last: int, evidence: _Evidence) -> tuple[int, bool]:
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


def _full_name_end(words: list[Word], given: int, last: int, evidence: _Evidence) -> int:
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


def _closes(words: list[Word], at: int, evidence: _Evidence) -> bool:
    """Whether a capital behind a surname ends the name: it stands alone elsewhere, or a sign or verb follows it."""
    if words[at].folded in evidence.nouns:
        return False
    following = words[at + 1] if at + 1 < len(words) else None
    known = evidence.alone[words[at].folded] > 0 or words[at].folded in evidence.spoken
    return known or following is None or following.text in ",()" or following.folded in evidence.saying


def _person_end(words: list[Word], first: int, last: int, evidence: _Evidence) -> int:
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


def _is_free(words: list[Word], first: int, last: int, evidence: _Evidence) -> bool:
    """Whether no list knows the words as something else than a person."""
    names = evidence.names
    if names.state_forms.at(words, first) or names.regions.at(words, first) or names.peoples.at(words, first):
        return False
    generic = names.organisation_marks | names.bodies | names.body_adjectives | names.work_marks
    return not any(word.folded in generic or word.text in names.known_organisations for word in words[first:last])


def _surname_repeats(named: list[Word], evidence: _Evidence) -> bool:
    """Whether the last word of a name stands alone elsewhere, as the surnames of those once introduced do."""
    surname = named[-1]
    if len(surname.text) < _SHORTEST_SURNAME or surname.text.isupper() or surname.folded in evidence.located:
        return False
    if evidence.naming.capital_nouns:
        stem = surname.folded.rstrip("s")
        owned = named[0].folded.endswith("s") and evidence.alone[named[0].folded[:-1]] > 0
        if surname.folded not in evidence.spoken or stem in evidence.names.state_words or owned:
            return False
    return evidence.alone[surname.folded] > 0 and all(word.text[0].isupper() for word in (named[0], surname))


def _is_borne(words: list[Word], first: int, last: int, evidence: _Evidence) -> bool:
    """Whether what follows a title is a name, and no noun that happens to follow: "warf dem Minister Versagen vor"."""
    named = words[first:last]
    if len(named) > 1 or not evidence.naming.capital_nouns:
        return True
    return evidence.alone[named[0].folded] > 0 or _beside_saying(words, first, last, evidence)


def _beside_saying(words: list[Word], first: int, last: int, evidence: _Evidence) -> bool:
    """Whether a verb of saying stands directly beside a name, titles between them aside."""
    while first > 0 and (evidence.is_role(words[first - 1]) or words[first - 1].folded in evidence.names.honorifics):
        first -= 1
    near = [words[at] for at in (first - 1, last) if 0 <= at < len(words)]
    return any(word.folded in evidence.saying and not word.capital for word in near)


def _placed(words: list[Word], first: int, evidence: _Evidence) -> bool:
    """Whether a preposition of place, an article or a word for a place stands before a name."""
    if first == 0:
        return False
    before = words[first - 1].folded
    names = evidence.names
    return before in names.locatives or before in names.articles or before in names.place_marks


def _bodies(words: list[Word], evidence: _Evidence) -> Iterator[Candidate]:
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
        elif noun and index > 0 and words[index - 1].text not in _OPENERS and _is_adjective(word, evidence):
            yield from _titled_body(words, index, evidence)


def _is_adjective(word: Word, evidence: _Evidence) -> bool:
    return word.folded in evidence.names.demonym_words or word.folded in evidence.names.body_adjectives


def _titled_body(words: list[Word], index: int, evidence: _Evidence) -> Iterator[Candidate]:
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
