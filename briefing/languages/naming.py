"""The shape of a language's naming data: titles, particles, words for roles and bodies, and its table of states.

Words are written as a dictionary writes them; analysers compare them without case and accents.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

_NONE: frozenset[str] = frozenset()


def words(text: str) -> frozenset[str]:
    """Return the words of a text parted by white space."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class Naming:
    """Words around names.

    What a language lacks stays empty, and less is found. Phrases of several words are allowed where it says so.
    """

    labels: Mapping[str, str] = field(default_factory=dict)
    """A model's entity label -> person, organisation, place, people, unknown, work or none."""
    doubtful_labels: frozenset[str] = _NONE
    """Labels that the model gives so freely that a name needs more to count: a mark, an act, a second mention."""
    states: str = ""
    """Dotted name of the table that `briefing.languages.states` reads; empty: no states."""
    articles: frozenset[str] = _NONE
    """Articles of both kinds, in all forms: le, une, l, the, a."""
    definites: frozenset[str] = _NONE
    """Articles, also contracted, after which something known is meant."""
    demonstratives: frozenset[str] = _NONE
    """Determiners that point back at who was named last: "this lawyer"."""
    owners: frozenset[str] = _NONE
    """Determiners that say whose somebody is: its, his, son, leur."""
    masculine: frozenset[str] = _NONE
    """Determiners that only masculine nouns have: le, un, du."""
    feminine: frozenset[str] = _NONE
    """Determiners that only feminine nouns have: la, une."""
    honorifics: frozenset[str] = _NONE
    """Words before a person's name that are no function: Mr, Mme, Dr."""
    ranks: frozenset[str] = _NONE
    """Functions that stand directly before a person's name as a title does: president, prince, general."""
    nobility: frozenset[str] = _NONE
    """Ranks that an estate follows, which is no actor: the Duke of York."""
    roles: frozenset[str] = _NONE
    """Nouns for functions and professions, singular."""
    body_roles: frozenset[str] = _NONE
    """Nouns for what an organisation is to another: owner, subsidiary, contractor."""
    role_phrases: frozenset[str] = _NONE
    """Functions of several words whose noun alone says none, as phrases: homme d'affaires."""
    relations: frozenset[str] = _NONE
    """Nouns that say what somebody is to somebody else, which is no function: father, counterpart, sœur."""
    ties: frozenset[str] = _NONE
    """Nouns that say what a person or a body is to another, which is no function either: ally, rival, victim."""
    role_endings: tuple[str, ...] = ()
    """Endings of nouns for professions, for those that `roles` does not list."""
    weak_roles: frozenset[str] = _NONE
    """Those of them that say something only with a complement: member of, homme d'affaires."""
    authors: frozenset[str] = _NONE
    """Nouns for who has done something, which is no function where it is a feat: auteur d'un doublé."""
    feats: frozenset[str] = _NONE
    """What they have done then: but, doublé, attentat."""
    former: frozenset[str] = _NONE
    """Words that belong to the role after them: former, ex, ancien."""
    participle_endings: tuple[str, ...] = ()
    """Endings of participles that may stand between a function and a name: "the chief appointed in May, X"."""
    particles: frozenset[str] = _NONE
    """Words in lower case that may stand within a person's name: al, ben, de, von."""
    patronymics: frozenset[str] = _NONE
    """Those of them that lead to a father's name: who bears it is called by the given name before it."""
    role_links: frozenset[str] = _NONE
    """Words that may join a role with its complement: of, at, de, à la."""
    capacities: frozenset[str] = _NONE
    """Words between a name and the function in which somebody acts: as."""
    copulas: frozenset[str] = _NONE
    """Forms of verbs between a name and what the named is or becomes: is, était, devient."""
    appointed: frozenset[str] = _NONE
    """Participles between such a form and the function: elected, nommé."""
    perfects: frozenset[str] = _NONE
    """Auxiliaries that may stand before such a form: has been, a été."""
    relatives: frozenset[str] = _NONE
    """Pronouns that open a clause on the name before them, as its subject: who, qui."""
    whose: frozenset[str] = _NONE
    """Pronouns that open a clause on who or what belongs to the name before them: whose, dont."""
    sources: frozenset[str] = _NONE
    """Phrases before who says something; behind an article follows a body: selon le Cifog."""
    thing_relatives: frozenset[str] = _NONE
    """Those of them that no person has: which."""
    firm_verbs: frozenset[str] = _NONE
    """Verb forms in such a clause that tell of a firm or body, and hardly of a place: emploie, operates, represents."""
    asides: frozenset[str] = _NONE
    """Adverbs that may stand between a name and its function: then, now, alors, désormais."""
    others: frozenset[str] = _NONE
    """Adjectives that set somebody beside those told before, and belong to no function: another, autre."""
    doubles: frozenset[str] = _NONE
    """Words for how often somebody is what the noun behind them says, whatever the tagger takes them for: double."""
    pronouns: Mapping[str, str] = field(default_factory=dict)
    """Pronouns for one person, as a sentence's subject -> masculine or feminine."""
    service_ranks: frozenset[str] = _NONE
    """Ranks of armed forces and police, which say less of a person than the function before them."""
    vague_roles: frozenset[str] = _NONE
    """Functions so vague, when they stand alone, that any other of the person says more: militant, resident."""
    ones: frozenset[str] = _NONE
    """Words that take one out of several: one of the lawyers."""
    occasions: frozenset[str] = _NONE
    """Nouns that with a preposition say when something is, and belong to no function: époque, time."""
    role_joints: frozenset[str] = _NONE
    """Conjunctions that may join two roles of one person."""
    bodies: frozenset[str] = _NONE
    """Nouns that head an organisation's name, before the rest of it: ministry, parti, cour."""
    ministries: frozenset[str] = _NONE
    """Bodies that are named even in lower case: "ministère de la Santé"."""
    local_bodies: frozenset[str] = _NONE
    """Bodies that are named in lower case by the place they are of: "parquet de Lyon", "université de Rennes"."""
    institutions: frozenset[str] = _NONE
    """Bodies in lower case that are named by their place where they act: "l'hôpital de Rennes a annoncé"."""
    lone_bodies: frozenset[str] = _NONE
    """Bodies that an article may name by this word with an adjective alone: "police fédérale"."""
    body_endings: tuple[str, ...] = ()
    """How compounds end that name a body by themselves: Innenministerium, Bundeskartellamt."""
    body_links: frozenset[str] = _NONE
    """Small words within an organisation's name."""
    purposes: frozenset[str] = _NONE
    """Those of them that say what a body is for, and do not go on with a name that its noun closes: for."""
    body_adjectives: frozenset[str] = _NONE
    """Adjectives of bodies besides demonyms: fédéral, national, supreme."""
    adjectives_follow: bool = False
    """Adjectives stand behind their noun, so that those behind a body's name belong to it."""
    organisation_marks: frozenset[str] = _NONE
    """Words within a name, or directly before it, that make it an organisation: Inc, Bank, groupe, club."""
    trades: frozenset[str] = _NONE
    """Nouns for firms that stand before the firm's name as a title does, with a sentence's capital: "Chipmaker X"."""
    group_marks: frozenset[str] = _NONE
    """Words within a name, or directly before it, that make it a group: brigades, rebels, tribe."""
    place_marks: frozenset[str] = _NONE
    """Words within a name, or directly before it, that make it a place: river, rue, ville."""
    work_marks: frozenset[str] = _NONE
    """Words within a name, or directly before it, that make it a law, a work, an event or a thing: Act, film, loi."""
    assets: frozenset[str] = _NONE
    """What only firms have, behind a possessive or before a preposition: shares, shareholders, PDG, filiale."""
    thing_marks: frozenset[str] = _NONE
    """Words directly behind a name that make it a thing or an event, and never its maker: missile, storm."""
    peoples: frozenset[str] = _NONE
    """Names of peoples and communities without a state of their own, in the plural."""
    regions: frozenset[str] = _NONE
    """Continents and regions of the world, phrases allowed: they only locate."""
    not_names: frozenset[str] = _NONE
    """Words and phrases that may be capitalised without naming an actor."""
    calendar: frozenset[str] = _NONE
    """Names of months and days, which belong to no function: "on Monday President X"."""
    governments: frozenset[str] = _NONE
    """Nouns that with a state's demonym or name mean its government, phrases allowed."""
    locatives: frozenset[str] = _NONE
    """Prepositions, contracted with articles or not, after which a name is where something happens."""
    range_openers: frozenset[str] = _NONE
    """Prepositions that open a range of places, which one of `range_ends` closes: from X to Y."""
    range_ends: frozenset[str] = _NONE
    """Those that close it: to, à."""
    carriers: frozenset[str] = _NONE
    """Prepositions after which an organisation only carries what others say: on Twitter, via Facebook."""
    bare_locatives: frozenset[str] = _NONE
    """Those of them that join no role with a name that has no article: French "à", where English "at" does."""
    genitives: frozenset[str] = _NONE
    """Prepositions, contracted or not, after which a name only belongs to something."""
    reporting: frozenset[str] = _NONE
    """Forms of verbs with which somebody says, decides or acts as governments do."""
    known_organisations: frozenset[str] = _NONE
    """Organisations that everybody knows by one word, and that models mistake."""
    known_bodies: frozenset[str] = _NONE
    """Parties, newspapers, clubs and other bodies known by names that look like something else; phrases."""
    agencies: frozenset[str] = _NONE
    """News agencies, phrases allowed: articles name them as their source, not as those who act."""
    known_groups: frozenset[str] = _NONE
    """Armed and militant groups that everybody knows, phrases allowed."""
    synonyms: Mapping[str, str] = field(default_factory=dict)
    """Short names of bodies that everybody knows -> the full name, where no article explains them."""
    echoes: frozenset[str] = _NONE
    """Adverbs that stand for the verb of the clause before: aussi, non, too."""
    emphatics: frozenset[str] = _NONE
    """Pronouns that repeat a subject to set it against another: lui, elle."""
    portfolios: frozenset[str] = _NONE
    """What ministers are ministers of: Defence, Health; no names by themselves."""
    singulars: frozenset[str] = _NONE
    """Determiners after which a demonym is one person or some, not a people."""
    given_names: frozenset[str] = _NONE
    """Given names common where the language is spoken, besides those of `briefing.languages.given_names`."""
    capital_nouns: bool = False
    """All nouns have capitals, so that a capital alone is no sign of a name."""
    noun_endings: tuple[str, ...] = ()
    """How common nouns end, where all nouns have capitals: ung, heit."""
    adjective_endings: tuple[str, ...] = ()
    """How adjectives end that a sentence may open with, where all nouns have capitals: "Lange Zeit"."""
    possessives: tuple[str, ...] = ()
    """Endings that are no part of a name: 's."""
