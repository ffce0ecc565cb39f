"""Naming data ready for use: folded sets of words, and phrases found by their first word.

It owns how data and text are compared. It holds no words of its own.
"""

from collections.abc import Iterable, Mapping
from copy import copy
from dataclasses import dataclass, fields
from functools import cache

from briefing.analysis.names.phrase_index import PhraseIndex
from briefing.analysis.names.words import Word, fold
from briefing.languages.given_names import FEMININE_NAMES, GIVEN_NAMES, KNOWN_PERSONS
from briefing.languages.language import Language
from briefing.languages.naming import Naming
from briefing.languages.states import UNIONS, StateNames, state_names

_PHRASES = frozenset({"known_groups", "known_bodies", "role_phrases", "peoples", "not_names", "regions", "sources"})
_AS_WRITTEN = frozenset({"known_organisations", "doubtful_labels"})
_PREFIX = 6
"""Letters that may stand before a hyphen and a function: vice-, ex-, sous-, deputy-."""


@dataclass(frozen=True, slots=True)
class StateForm:
    """A name or a seat of a state in the dictionary."""

    code: str
    seat: bool


class Lexicon:
    """A language's naming data: what `Naming` holds under the same names, folded, and what follows from it."""

    agencies: frozenset[str]
    appointed: frozenset[str]
    articles: frozenset[str]
    asides: frozenset[str]
    assets: frozenset[str]
    authors: frozenset[str]
    bare_locatives: frozenset[str]
    bodies: frozenset[str]
    body_adjectives: frozenset[str]
    body_links: frozenset[str]
    body_roles: frozenset[str]
    calendar: frozenset[str]
    capacities: frozenset[str]
    carriers: frozenset[str]
    copulas: frozenset[str]
    definites: frozenset[str]
    demonstratives: frozenset[str]
    doubles: frozenset[str]
    doubtful_labels: frozenset[str]
    echoes: frozenset[str]
    emphatics: frozenset[str]
    feats: frozenset[str]
    feminine: frozenset[str]
    former: frozenset[str]
    firm_verbs: frozenset[str]
    genitives: frozenset[str]
    governments: frozenset[str]
    group_marks: frozenset[str]
    honorifics: frozenset[str]
    institutions: frozenset[str]
    known_organisations: frozenset[str]
    local_bodies: frozenset[str]
    locatives: frozenset[str]
    lone_bodies: frozenset[str]
    masculine: frozenset[str]
    ministries: frozenset[str]
    nobility: frozenset[str]
    occasions: frozenset[str]
    ones: frozenset[str]
    organisation_marks: frozenset[str]
    others: frozenset[str]
    owners: frozenset[str]
    particles: frozenset[str]
    patronymics: frozenset[str]
    perfects: frozenset[str]
    place_marks: frozenset[str]
    portfolios: frozenset[str]
    purposes: frozenset[str]
    range_ends: frozenset[str]
    range_openers: frozenset[str]
    ranks: frozenset[str]
    relations: frozenset[str]
    relatives: frozenset[str]
    reporting: frozenset[str]
    role_joints: frozenset[str]
    role_links: frozenset[str]
    roles: frozenset[str]
    service_ranks: frozenset[str]
    singulars: frozenset[str]
    thing_marks: frozenset[str]
    trades: frozenset[str]
    thing_relatives: frozenset[str]
    ties: frozenset[str]
    vague_roles: frozenset[str]
    weak_roles: frozenset[str]
    whose: frozenset[str]
    work_marks: frozenset[str]

    def __init__(self, naming: Naming, locale: str) -> None:
        for field in fields(naming):
            value = getattr(naming, field.name)
            if isinstance(value, frozenset) and field.name not in _PHRASES:
                setattr(self, field.name, value if field.name in _AS_WRITTEN else _folded(value))
        self.labels: Mapping[str, str] = naming.labels
        self.ties |= self.relations
        self.possessives = naming.possessives
        self.pronouns: Mapping[str, str] = naming.pronouns
        self.adjectives_follow = naming.adjectives_follow
        self.role_endings = naming.role_endings
        self.participle_endings = naming.participle_endings
        self.given_names = _folded(GIVEN_NAMES | naming.given_names)
        self.capital_nouns = naming.capital_nouns
        self.known_persons = KNOWN_PERSONS if naming.roles else frozenset()
        self.feminine_names = _folded(FEMININE_NAMES)
        self.body_marks = (self.organisation_marks | self.body_roles) - self.roles
        self.spelt_roles = frozenset(form for role in naming.roles for form in _spellings(role))
        self.spelt_body_roles = frozenset(form for role in naming.body_roles for form in _spellings(role))
        self._read_phrases(naming)
        self._read_states(state_names(locale, naming.states) if naming.states else ())

    def _read_phrases(self, naming: Naming) -> None:
        self.known_groups = PhraseIndex((phrase, None) for phrase in naming.known_groups)
        self.known_bodies = PhraseIndex((phrase, None) for phrase in naming.known_bodies)
        self.peoples = PhraseIndex((phrase, None) for phrase in naming.peoples)
        self.not_names = PhraseIndex((phrase, None) for phrase in naming.not_names)
        self.not_name_words = _folded(naming.not_names)
        self.role_phrases = PhraseIndex((phrase, None) for phrase in naming.role_phrases)
        self.sources = PhraseIndex((phrase, None) for phrase in naming.sources)
        self.regions = PhraseIndex((phrase, None) for phrase in naming.regions)
        self.synonyms = {short: tuple(fold(word) for word in full.split()) for short, full in naming.synonyms.items()}

    def _read_states(self, states: tuple[StateNames, ...]) -> None:
        self.unions = UNIONS
        self.states: dict[str, StateNames] = {state.code: state for state in states}
        self.state_forms = PhraseIndex(
            [(name, StateForm(state.code, False)) for state in states for name in state.names]
            + [(seat, StateForm(state.code, True)) for state in states for seat in state.seats]
        )
        self.state_words = _folded(name for state in states for name in state.names if " " not in name)
        self.demonyms = PhraseIndex((word, state.code) for state in states for word in state.demonyms)
        self.demonym_words = frozenset(fold(word) for state in states for word in state.demonyms)

    def is_given(self, word: Word) -> bool:
        """Return whether a word is a given name, or two that a hyphen joins."""
        return word.folded in self.given_names or all(part in self.given_names for part in word.folded.split("-"))

    def is_role(self, word: Word) -> bool:
        """Return whether a word is a noun for a function: "minister", "ex-ministre", "co-founder".

        In lower case its accents count: "la retraite" is no "retraité".
        """
        if word.folded in self.roles:
            return not word.text.islower() or _bare(word.text) in self.spelt_roles
        common = word.pos == "NOUN" or (self.capital_nouns and not word.pos and word.capital)
        if common and len(word.text) > 6 and word.folded.endswith(self.role_endings):
            return True
        if word.folded[:2] == "co" and word.folded[2:] in self.roles and word.text.islower():
            return True
        prefix, hyphen, noun = word.folded.rpartition("-")
        return bool(hyphen) and noun in self.roles and len(prefix) <= _PREFIX

    def for_bodies(self) -> "Lexicon":
        """Return the same data with what organisations are to each other in place of persons' functions."""
        other = copy(self)
        other.roles, other.ranks, other.role_endings = self.body_roles, frozenset(), ()
        other.spelt_roles, other.role_phrases = self.spelt_body_roles, PhraseIndex(())
        other.relations = other.ties = frozenset()
        return other


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(word) for word in words)


def _bare(text: str) -> str:
    return text.replace("\u2011", "-").replace("\u2010", "-").replace("œ", "oe")


def _spellings(role: str) -> tuple[str, str]:
    """Return how a noun is written in lower case, and with an initial that lost its accent as capitals do."""
    spelt = _bare(role.casefold())
    return spelt, fold(spelt[:1]) + spelt[1:]


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
