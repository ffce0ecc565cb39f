"""A language's quantity data compiled for looking up among tokens, with the symbols that all languages share."""

from functools import lru_cache

from briefing.analysis.figures.compounds import NumberWords
from briefing.analysis.figures.tokens import Phrases, phrase_tokens
from briefing.languages.quantities import Quantities
from briefing.languages.symbols import CURRENCY_BEFORE, CURRENCY_CODES, SYMBOLS

GLYPHS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅕": 0.2, "⅛": 0.125, "⅜": 0.375, "⅝": 0.625}
"""Fractions in one character."""

GENERIC = Quantities()
"""For a language without data: digits, symbols and ranges are still read."""


class Lexicon:
    """Tables of phrases for one language; `words` is its data."""

    def __init__(self, words: Quantities) -> None:
        self.words = words
        self.numbers = NumberWords(words.numbers, words.compounds)
        self.scales = Phrases(words.scales)
        self.collectives = Phrases(words.collectives)
        self.plurals = Phrases(words.plurals)
        self.vague = Phrases(dict.fromkeys(words.vague, True))
        self.fractions = Phrases(words.fractions)
        self.not_fractions = Phrases(dict.fromkeys(words.not_fractions, True))
        self.halves = Phrases(dict.fromkeys(words.halves, True))
        self.links = Phrases(dict.fromkeys(words.links, True))
        self.contents = Phrases(dict.fromkeys(words.contents, True))
        self.share_links = Phrases(dict.fromkeys(words.share_links, True))
        self.hedges_before = Phrases(words.hedges_before)
        self.hedges_after = Phrases(words.hedges_after)
        self.multiples = Phrases(words.multiples)
        self.factors = Phrases(words.factors)
        self.units = Phrases(words.units)
        self.symbols = Phrases(SYMBOLS, cased=True)
        self.money_before = Phrases({**CURRENCY_BEFORE, **{code.casefold(): code for code in CURRENCY_CODES}})
        self.fixed_nouns = Phrases(dict.fromkeys(words.fixed_nouns, True))
        self.too_late = Phrases(dict.fromkeys(words.too_late, True))
        self.rates = Phrases(dict.fromkeys(words.rates, True))
        self.elliptic = Phrases(dict.fromkeys(words.elliptic, True))
        self.anaphors = Phrases(dict.fromkeys(words.anaphors, True))
        self.earlier = Phrases(dict.fromkeys(words.earlier, True))
        self.clock_before = Phrases(dict.fromkeys(words.clock_before, True))
        self.clock_after = Phrases(dict.fromkeys(words.clock_after, True))
        self.age_before = Phrases(dict.fromkeys(words.age_before, True))
        self.age_after = Phrases(dict.fromkeys(words.age_after, True))
        opening = (
            *(*words.numbers, *words.scales, *words.plurals, *words.collectives, *words.fractions, *words.vague),
            *(*words.ones, *words.articles, *words.indefinite, *words.whole_fractions, *words.minus, *words.multiplied),
            *(*words.multiples, *words.factors),
            *(*CURRENCY_BEFORE, *(code.casefold() for code in CURRENCY_CODES), *GLYPHS, "+", "-"),
        )
        self.openers = frozenset(phrase_tokens(phrase)[0] for phrase in opening)
        """Texts of the tokens with which a quantity may start, numbers and compounds aside."""
        self.hedge_words = frozenset(word for phrase in words.hedges_before for word in phrase_tokens(phrase))
        """Words of the hedges before a number."""
        self.unit_words = frozenset(name.casefold() for name in (*words.units, *SYMBOLS))
        """Names and symbols of units, casefolded."""
        self.number_words = frozenset(
            phrase_tokens(phrase)[0] for phrase in (*words.numbers, *words.scales, *words.plurals)
        )

    def opens(self, word: str) -> bool:
        """Tell whether a quantity may start with a word."""
        return word in self.openers or self.numbers.value(word) is not None


@lru_cache(maxsize=16)
def lexicon(words: Quantities) -> Lexicon:
    """Return the compiled tables of a language's data."""
    return Lexicon(words)
