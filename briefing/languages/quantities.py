"""The shape of a language's quantity data: number words, units, hedges and how figures are written.

Words and phrases are casefolded, as a dictionary writes them, with a straight apostrophe. What every language shares
(symbols of units and currencies) stands in `briefing.languages.symbols`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from briefing.languages.lists import listed

HedgeKind = Literal["exact", "approx", "at_least", "at_most"]
UnitKind = Literal["money", "percent", "duration", "measure", "multiple"]

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as figures name it: `symbol` is what `Figure.unit` says, `factor` turns a written value into it."""

    symbol: str
    kind: UnitKind
    factor: float = 1.0


def valued(text: str) -> Mapping[str, float]:
    """Return phrase -> value from lines `value = phrase, phrase`."""
    found: dict[str, float] = {}
    for line in text.strip().splitlines():
        value, _, phrases = line.partition("=")
        found.update(dict.fromkeys(listed(phrases), float(value)))
    return found


def units(kind: UnitKind, text: str) -> Mapping[str, Unit]:
    """Return phrase -> unit from lines `symbol = phrase, phrase` or `symbol * factor = phrase`."""
    found: dict[str, Unit] = {}
    for line in text.strip().splitlines():
        head, _, phrases = line.partition("=")
        symbol, _, factor = head.partition("*")
        found.update(dict.fromkeys(listed(phrases), Unit(symbol.strip(), kind, float(factor or 1))))
    return found


def hedges(*, approx: str = "", at_least: str = "", at_most: str = "", exact: str = "") -> Mapping[str, HedgeKind]:
    """Return phrase -> hedge from comma-parted lists."""
    kinds: dict[HedgeKind, str] = {"approx": approx, "at_least": at_least, "at_most": at_most, "exact": exact}
    return {phrase: kind for kind, text in kinds.items() for phrase in listed(text)}


@dataclass(frozen=True, slots=True, eq=False)
class Quantities:
    """Words of quantities. What a language lacks stays empty, and less is found. Compared by identity."""

    decimal: str = ""
    """The decimal mark, "," or "."; empty: told by shape alone."""
    numbers: Mapping[str, float] = field(default_factory=dict)
    """Number words below a thousand, phrases allowed; 100 multiplies what stands before it, the others add."""
    compounds: Mapping[str, float] = field(default_factory=dict)
    """Parts from which number words are put together without a space -> value, 0 for those that only join."""
    scales: Mapping[str, float] = field(default_factory=dict)
    """Words that multiply a number, or a short form after digits: thousand, million, milliard, bn."""
    short_scales: Mapping[str, float] = field(default_factory=dict)
    """Letters directly after digits that are a scale where a noun follows, and a unit elsewhere: "2.5m copies"."""
    joiners: frozenset[str] = _NONE
    """Words within a number: and, et."""
    joins_tens: bool = False
    """Joiners stand after tens ("vingt et un") and not after hundreds ("a hundred and one")."""
    joins_units: bool = False
    """Joiners stand between tens and any unit ("treinta y cinco"), and after hundreds too ("cento e vinte e dois")."""
    points: frozenset[str] = _NONE
    """The decimal mark as a word."""
    ones: frozenset[str] = _NONE
    """Words for one that are articles too, or pronouns."""
    articles: frozenset[str] = _NONE
    """Articles that stand for one before a fraction, and are no number elsewhere: la, a."""
    indefinite: frozenset[str] = _NONE
    """Those that also do so before a scale, a collective or a duration: a, an."""
    collectives: Mapping[str, float] = field(default_factory=dict)
    """Nouns for about so many: dizaine, dozen."""
    plurals: Mapping[str, float] = field(default_factory=dict)
    """Plural nouns for an open number of tens, hundreds, thousands: dizaines, hundreds."""
    vague: frozenset[str] = _NONE
    """Words before a plural or scale that leave the number open: des, plusieurs, several."""
    fractions: Mapping[str, float] = field(default_factory=dict)
    """Nouns for a part of a whole, singular and plural, also those that are ordinals too: tiers, third, quarters."""
    whole_fractions: frozenset[str] = _NONE
    """Fractions that need no number before them: moitié, half."""
    not_fractions: frozenset[str] = _NONE
    """Phrases after a fraction that make it something else: "de finale"."""
    minus: frozenset[str] = _NONE
    """Words directly before a number below zero."""
    halves: frozenset[str] = _NONE
    """Phrases that add a half: "et demi", "and a half"."""
    share_links: frozenset[str] = _NONE
    """Between the two numbers of a share: "sur" in "un Français sur deux", "in" in "one in five"."""
    times: frozenset[str] = _NONE
    """Words that make the number before them a multiple when a comparison follows: fois, times."""
    hyphened_times: frozenset[str] = _NONE
    """Words behind a hyphen that say how often, so that what comes behind them is counted: "two-time champion"."""
    comparisons: frozenset[str] = _NONE
    """Words that may follow: plus, moins, celle, as, more."""
    multiplied: Mapping[str, float] = field(default_factory=dict)
    """Verb forms and adverbs that multiply: doubled, triplé."""
    not_multiplied: frozenset[str] = _NONE
    """Words after such a verb that give it another sense: "doubled down"."""
    multiples: Mapping[str, float] = field(default_factory=dict)
    """Phrases that are a multiple by themselves: twice as, le double de."""
    factors: Mapping[str, float] = field(default_factory=dict)
    """Phrases before a number that make it a multiple -> the power it is raised to: 1 multiplies, -1 divides."""
    hedges_before: Mapping[str, HedgeKind] = field(default_factory=dict)
    """Phrases before a number that say how sure it is: près de, at least."""
    hedges_after: Mapping[str, HedgeKind] = field(default_factory=dict)
    """Phrases after it or its noun that do so: environ, or more."""
    spatial_hedges: frozenset[str] = _NONE
    """Hedges that are prepositions of place before "three feet of water" and of time before "30 years": under, over."""
    hedge_openers: frozenset[str] = _NONE
    """Words after which they are hedges even so: "for over 30 years", "is over 30 years"."""
    between: Mapping[str, str] = field(default_factory=dict)
    """Word that opens a range -> word that parts its ends."""
    changes: Mapping[str, str] = field(default_factory=dict)
    """The same for pairs that may be a change from one value to another: de … à, from … to."""
    change_verbs: tuple[str, ...] = ()
    """How verbs begin that tell of a change from one value to another: pass, grimp, rose, fell."""
    value_verbs: tuple[str, ...] = ()
    """How verbs begin that have a percentage of their subject for an object: atteindre, gagner."""
    change_nouns: frozenset[str] = _NONE
    """Nouns that do so: passage, increase."""
    extent_verbs: tuple[str, ...] = ()
    """Those of the change verbs after which two ends of a percentage are a range: "augmenter de 3 à 5 %"."""
    shift_nouns: frozenset[str] = _NONE
    """Nouns for a change by so much, after which "from … to" words are a range: hausse, recul."""
    shift_openers: frozenset[str] = _NONE
    """Words between a value and the noun that says how it changed: "3 millions, en hausse de 12 %"."""
    sums: frozenset[str] = _NONE
    """Nouns that say that there is a sum of money and not of what: montant, sum."""
    means: frozenset[str] = _NONE
    """Nouns that say how a number was reckoned and count nothing: average, moyenne."""
    change_from: frozenset[str] = _NONE
    """Words before the value that a change began with: from, de."""
    change_to: frozenset[str] = _NONE
    """Words before the value that it ended with: to, à."""
    change_by: frozenset[str] = _NONE
    """Words before how far it went: by, de."""
    too_late: frozenset[str] = _NONE
    """Phrases after a length of time told by an article that make it a way of speaking: "a decade too late"."""
    past: frozenset[str] = _NONE
    """Words for times gone by after such a value, weekdays too; months and lengths of time are known: veille, ago."""
    extremes: frozenset[str] = _NONE
    """Nouns that may stand before either end: peak, record, total."""
    prepositional_steps: bool = False
    """How far it went always stands behind such a word; else also directly after the verb ("rose 12 %")."""
    earlier: frozenset[str] = _NONE
    """Phrases before an earlier value that stands beside the later: contre, compared with."""
    range_links: frozenset[str] = _NONE
    """Words between the ends of a range without an opener: à, to, ou, or."""
    units: Mapping[str, Unit] = field(default_factory=dict)
    """Unit words and the language's own symbols."""
    money_if_large: Mapping[str, str] = field(default_factory=dict)
    """Unit that is a currency when it is counted in millions -> that currency: pounds."""
    currency_regions: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Currency that several states share by name (USD, GBP …) -> word naming such a state -> its own ISO code."""
    links: frozenset[str] = _NONE
    """Words that join a number, a unit or a part with its noun: de, d', of."""
    definite_links: frozenset[str] = _NONE
    """Those of the links that hold an article: des, du."""
    selecting_links: frozenset[str] = _NONE
    """Those after which a number picks some of several known things: des, d'entre."""
    contents: frozenset[str] = _NONE
    """Words that join a sum with what it consists of: in, worth of."""
    determiners: frozenset[str] = _NONE
    """Words that may stand between a link and the noun: the, ces, leurs."""
    head_last: bool = False
    """In a run of nouns the last is the head ("guest rooms"); else the first."""
    capital_nouns: bool = False
    """Nouns are written with a capital, so that words without one before them are adjectives: "200 schwere Fälle"."""
    qualifiers: frozenset[str] = _NONE
    """Adjectives that stand before the noun, told without a tagger: autres, nouveaux, more."""
    stops: frozenset[str] = _NONE
    """Words that are no counted noun, told without a tagger: prepositions, conjunctions, verbs."""
    plural_endings: tuple[str, ...] = ()
    """How nouns end that are counted in the plural."""
    participle_endings: tuple[str, ...] = ()
    """How participles end, which may stand beside a counted noun as adjectives do."""
    rates: frozenset[str] = _NONE
    """Phrases that open the second half of a rate: par, per, for every."""
    sole: frozenset[str] = _NONE
    """Words after one that make it a count: seul, single."""
    counted_ones: frozenset[str] = _NONE
    """Nouns that one counts even in the singular: mort, blessé."""
    counted_many: frozenset[str] = _NONE
    """Nouns in the plural that are also forms of verbs, counted where "by" follows: "12 votes by …"."""
    casualties: frozenset[str] = _NONE
    """Nouns for people who are struck, singular and plural: morts, blessés, victims."""
    clause_openers: frozenset[str] = _NONE
    """Words before a share whose clause must have a verb, were it the last noun: "as 37 % of water leaks"."""
    tallies: frozenset[str] = _NONE
    """Nouns that only say that something is counted: nombre, number; what counts stands after them."""
    fixed_nouns: frozenset[str] = _NONE
    """Nouns of several words of which none alone says what is counted: chiffre d'affaires."""
    agents: frozenset[str] = _NONE
    """Prepositions after which a participle is a verb's and no noun: "les 29 passés par"."""
    months: frozenset[str] = _NONE
    """Names of months and their short forms: a number beside one is a date."""
    date_words: frozenset[str] = _NONE
    """Words before a bare number that make it a year or a day: en, année, since."""
    year_openers: frozenset[str] = _NONE
    """Those after which four digits are a year even where a noun comes later: en, since."""
    years_first: bool = False
    """A year may stand before its noun ("the 2012 election")."""
    clock_before: frozenset[str] = _NONE
    """Words before hours that make them a clock time: à, vers."""
    clock_hours: frozenset[str] = _NONE
    """Unit words that may also be clock hours."""
    clock_ranges: bool = False
    """Hours between two ends are clock times without an article: "entre 8 et 12 heures"."""
    lasting: tuple[str, ...] = ()
    """How words begin that say that hours are no clock times: dur, attent, retard."""
    clock_after: frozenset[str] = _NONE
    """Words after a number that make it a clock time: a.m., o'clock."""
    ordinals: frozenset[str] = _NONE
    """Endings that turn digits into an ordinal: e, ème, th."""
    labels: frozenset[str] = _NONE
    """Words before a number that is a name or a rank: article, page, no."""
    streets: frozenset[str] = _NONE
    """Words after (or shortly after) a house number."""
    age_before: frozenset[str] = _NONE
    """Phrases before an age: âgé de, aged."""
    age_after: frozenset[str] = _NONE
    """Phrases that make the years before them an age: years old, d'âge."""
    age_openers: frozenset[str] = _NONE
    """Words after which years are an age unless something else is named: à."""
    age_groups: frozenset[str] = _NONE
    """Articles before an age that names people: "les plus de 65 ans"."""
    age_owners: frozenset[str] = _NONE
    """Possessives before years that are an age unless what they last is named: "a fêté ses 94 ans"."""
    age_verbs: frozenset[str] = _NONE
    """Verb forms after which years are an age where the sentence part ends: "ils ont moins de 60 ans"."""
    aged: frozenset[str] = _NONE
    """Words behind a hyphen that make a number the age of a person, who may stand after them: "25-jähriger"."""
    impersonal: frozenset[str] = _NONE
    """Words before such a verb that make it tell of time gone by: "il y a 20 ans". Without any, only hedged years
    are an age after such a verb."""
    age_noun: str = "age"
    """What an age counts, as `Figure.counts` says it."""
    persons: frozenset[str] = _NONE
    """Nouns for people that may stand before "de 28 ans", singular and plural; roles are known from naming data."""
    elliptic: frozenset[str] = _NONE
    """Phrases before a bare number that counts what was named before: dont, parmi eux, including."""
    anaphors: frozenset[str] = _NONE
    """Phrases after a share that say that it is one of what was named before: d'entre eux, of them."""
    opposing: frozenset[str] = _NONE
    """Words between a count and a bare number of the same: "345 voix contre 210", "52 votes to 48"."""
