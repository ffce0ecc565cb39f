"""Naming data ready for use: folded sets of words, and phrases found by their first word.

It owns how data and text are compared. It holds no words of its own.
"""

from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import dataclass
from functools import cache
from typing import Generic, TypeVar

from briefing.analysis.names.words import Word, cut, fold
from briefing.languages.given_names import GIVEN_NAMES
from briefing.languages.language import Language
from briefing.languages.naming import Naming
from briefing.languages.states import UNIONS, StateNames, state_names

Value = TypeVar("Value")


class PhraseIndex(Generic[Value]):
    """Phrases of folded words, the longest that fits found at a word."""

    def __init__(self, phrases: Iterable[tuple[str, Value]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], str, Value]]] = {}
        for phrase, value in phrases:
            parts = tuple(fold(phrase[start:end]) for start, end in cut(phrase))
            if parts:
                self._by_first.setdefault(parts[0], []).append((parts, phrase, value))
        for found in self._by_first.values():
            found.sort(key=lambda entry: -len(entry[0]))

    def at(self, words: Sequence[Word], index: int) -> tuple[int, str, Value] | None:
        """Return the end, the dictionary form and the value of the longest phrase that begins at a word."""
        for parts, phrase, value in self._by_first.get(words[index].folded, ()):
            end = index + len(parts)
            if len(parts) == 1 or tuple(word.folded for word in words[index:end]) == parts:
                return end, phrase, value
        return None


@dataclass(frozen=True, slots=True)
class StateForm:
    """A name or a seat of a state in the dictionary."""

    code: str
    seat: bool


class Lexicon:
    """A language's naming data, folded."""

    def __init__(self, naming: Naming, locale: str) -> None:
        self.labels = naming.labels
        self.doubtful_labels = naming.doubtful_labels
        self.articles = _folded(naming.articles)
        self.definites = _folded(naming.definites)
        self.demonstratives = _folded(naming.demonstratives)
        self.owners = _folded(naming.owners)
        self.honorifics = _folded(naming.honorifics)
        self.ranks = _folded(naming.ranks)
        self.nobility = _folded(naming.nobility)
        self.roles = _folded(naming.roles)
        self.role_endings = naming.role_endings
        self.body_roles = _folded(naming.body_roles)
        self.weak_roles = _folded(naming.weak_roles)
        self.former = _folded(naming.former)
        self.particles = _folded(naming.particles)
        self.patronymics = _folded(naming.patronymics)
        self.role_links = _folded(naming.role_links)
        self.capacities = _folded(naming.capacities)
        self.role_joints = _folded(naming.role_joints)
        self.bodies = _folded(naming.bodies)
        self.ministries = _folded(naming.ministries)
        self.local_bodies = _folded(naming.local_bodies)
        self.institutions = _folded(naming.institutions)
        self.lone_bodies = _folded(naming.lone_bodies)
        self.body_links = _folded(naming.body_links)
        self.purposes = _folded(naming.purposes)
        self.body_adjectives = _folded(naming.body_adjectives)
        self.adjectives_follow = naming.adjectives_follow
        self.organisation_marks = _folded(naming.organisation_marks)
        self.body_marks = (self.organisation_marks | self.body_roles) - self.roles
        self.group_marks = _folded(naming.group_marks)
        self.place_marks = _folded(naming.place_marks)
        self.thing_marks = _folded(naming.thing_marks)
        self.work_marks = _folded(naming.work_marks)
        self.governments = _folded(naming.governments)
        self.locatives = _folded(naming.locatives)
        self.range_openers = _folded(naming.range_openers)
        self.range_ends = _folded(naming.range_ends)
        self.carriers = _folded(naming.carriers)
        self.bare_locatives = _folded(naming.bare_locatives)
        self.genitives = _folded(naming.genitives)
        self.reporting = _folded(naming.reporting)
        self.given_names = _folded(GIVEN_NAMES)
        self.known_organisations = naming.known_organisations
        self.possessives = naming.possessives
        self.portfolios = _folded(naming.portfolios)
        self.singulars = _folded(naming.singulars)
        self.agencies = _folded(naming.agencies)
        self.known_groups = PhraseIndex((phrase, None) for phrase in naming.known_groups)
        self.synonyms = {short: tuple(fold(word) for word in full.split()) for short, full in naming.synonyms.items()}
        self.peoples = PhraseIndex((phrase, None) for phrase in naming.peoples)
        self.not_names = PhraseIndex((phrase, None) for phrase in naming.not_names)
        self.not_name_words = frozenset(fold(phrase) for phrase in naming.not_names)
        self.regions = PhraseIndex((phrase, None) for phrase in naming.regions)
        states = state_names(locale, naming.states) if naming.states else ()
        self.states: dict[str, StateNames] = {state.code: state for state in states}
        self.unions = UNIONS
        self.state_forms = PhraseIndex(
            [(name, StateForm(state.code, False)) for state in states for name in state.names]
            + [(seat, StateForm(state.code, True)) for state in states for seat in state.seats]
        )
        self.state_words = _folded(name for state in states for name in state.names if " " not in name)
        self.demonyms = PhraseIndex((word, state.code) for state in states for word in state.demonyms)
        self.demonym_words = frozenset(fold(word) for state in states for word in state.demonyms)

    def for_bodies(self) -> "Lexicon":
        """Return the same data with what organisations are to each other in place of persons' functions."""
        other = copy(self)
        other.roles, other.ranks, other.role_endings = self.body_roles, frozenset(), ()
        return other


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(word) for word in words)


@cache
def _compiled(naming_of: str, locale: str) -> Lexicon:
    from briefing.languages import load

    language = load(naming_of)
    return Lexicon((language and language.naming) or Naming(), locale)


def lexicon(language: Language) -> Lexicon:
    """Return the naming data of a language, made ready once; an empty one where the language has none."""
    if language.naming is None:
        return Lexicon(Naming(), language.code)
    return _compiled(language.code, language.code)
