"""Numerals: cardinals, collectives ("une dizaine"), open plurals ("des milliers"), fractions and mixed numbers.

It knows nothing of units or of what is counted. A numeral starts at a given token; the longest reading wins.
"""

from dataclasses import replace
from math import gcd

from briefing.analysis.figures.cardinals import MOST_WORDS, CardinalReader, Numeral
from briefing.analysis.figures.lexicon import GLYPHS

_REDUCED = 10
"""Below this divisor a fraction that can be reduced is none: "two quarters" are two quarters of a year."""


class NumeralReader(CardinalReader):
    """Reads numerals among the tokens of one passage."""

    def read(self, first: int) -> Numeral | None:
        """Return the longest numeral that starts at a token."""
        vague = self._vague(first)
        if vague:
            return vague
        plain = self.cardinal(first)
        compound = self._collective(first, plain) or self._fraction(first, plain)
        if compound:
            return compound
        if plain:
            return self._mixed(plain) or plain
        if self.text(first) in self.words.indefinite:
            return Numeral(first, first + 1, 1.0, 1.0, weak=True)
        return None

    def _mixed(self, plain: Numeral) -> Numeral | None:
        """Read "two and a quarter" and "six million and two thirds" where no noun divides: not "two and a third of"."""
        at = plain.end + 1
        if self.text(plain.end) not in self.words.joiners:
            return None
        part = self._fraction(at, self.cardinal(at))
        if part is None or self.lexicon.links.at(self.tokens, part.end):
            return None
        larger = self.lexicon.scales.at(self.tokens, part.end)
        end = part.end + (larger[0] if larger else 0)
        value = plain.low + part.low * (larger[1] if larger else plain.scale)
        return replace(plain, end=end, low=value, high=value, digits="", weak=False)

    def _vague(self, first: int) -> Numeral | None:
        start = self.lexicon.vague.at(self.tokens, first)
        at = first + start[0] if start else first
        found = self.lexicon.plurals.at(self.tokens, at)
        if not found and start:
            found = self.lexicon.scales.at(self.tokens, at) or self.hundred(at)
        if not found or at - first > 3:
            return None
        length, value = found
        end = at + length
        while True:
            link = self.lexicon.links.at(self.tokens, end)
            step = end + link[0] if link else end
            more = self.lexicon.plurals.at(self.tokens, step) or self.lexicon.scales.at(self.tokens, step)
            if not more or end - first > MOST_WORDS:
                break
            value *= more[1]
            end = step + more[0]
        counting = self.words.capital_nouns and end < len(self.tokens) and self.tokens[end].capital
        if not start and not counting and not self.lexicon.links.at(self.tokens, end):
            return None
        return Numeral(first, end, value, None, about=True, scale=value)

    def _ordinal(self, end: int) -> bool:
        """Tell whether a lone fraction word is an ordinal: a noun follows it without a link ("the third man")."""
        return (
            end < len(self.tokens)
            and self.tokens[end].kind == "word"
            and not self.lexicon.links.at(self.tokens, end)
            and self.text(end) not in self.words.stops
            and not self.lexicon.scales.at(self.tokens, end)
            and not self.lexicon.units.at(self.tokens, end)
        )

    def _collective(self, first: int, plain: Numeral | None) -> Numeral | None:
        """Read "une dizaine", "deux douzaines", "a couple of", "half a dozen"."""
        at, count = (plain.end, plain.low) if plain else (first, 1.0)
        if not plain and self.text(first) in self.words.whole_fractions and self.text(first + 1) in self.words.articles:
            at, count = first + 2, 0.5
        elif not plain and self.text(first) in self.words.indefinite:
            at = first + 1
        elif not plain:
            return None
        if self.text(at) in self.words.qualifiers:
            at += 1
        part = self.lexicon.fractions.at(self.tokens, at)
        if part and self.hyphen(at + part[0]):
            at, count = at + part[0] + 1, count * part[1]
        found = self.lexicon.collectives.at(self.tokens, at) or (
            self.lexicon.plurals.at(self.tokens, at) if plain and not plain.weak else None
        )
        if not found:
            return None
        end, value = at + found[0], found[1] * count
        link = self.lexicon.links.at(self.tokens, end)
        more = self.lexicon.scales.at(self.tokens, end + link[0]) if link else None
        if link and more:
            end, value = end + link[0] + more[0], value * more[1]
        elif not link and value == 2 * count:
            return None
        return Numeral(first, end, value, value, about=True)

    def _fraction(self, first: int, plain: Numeral | None) -> Numeral | None:
        """Read "deux tiers", "la moitié", "half", "a third", "one-fifth", "1/3", "½"."""
        if (written := self.written_fraction(first)) and self.text(first + 3) != "/":
            return Numeral(first, first + 3, written, written, fraction=True)
        if self.text(first) in GLYPHS:
            return self.scaled(
                Numeral(first, first + 1, GLYPHS[self.text(first)], GLYPHS[self.text(first)], fraction=True)
            )
        count, at = plain.low if plain else 1.0, plain.end + self.hyphen(plain.end) if plain else first
        if not plain and self.text(first) in self.words.articles:
            at = first + 1
        found = self.lexicon.fractions.at(self.tokens, at)
        whole = self.text(at) in self.words.whole_fractions and not self._after_adjective(at)
        if at == first and not whole and not (found and self.lexicon.scales.at(self.tokens, at + found[0])):
            return None
        if found and whole and found[0] > 1 and self.lexicon.units.at(self.tokens, at + found[0]):
            # "Jede zweite Woche" tells how often, and no part of a week.
            return None
        value = count * found[1] if found else 0.0
        if not found or not 0 < value < 1 or not self._is_fraction(at, at + found[0], alone=count == 1):
            return None
        if 1 / found[1] < _REDUCED and gcd(int(count), round(1 / found[1])) > 1:
            return None
        return Numeral(first, at + found[0], value, value, fraction=True)

    def _after_adjective(self, place: int) -> bool:
        return place > 0 and self.tokens[place - 1].pos == "ADJ"

    def _is_fraction(self, at: int, end: int, *, alone: bool) -> bool:
        """Tell whether tokens[at:end] is a fraction and no ordinal, quarter-final or half-brother."""
        if self.lexicon.not_fractions.at(self.tokens, end):
            return False
        tiny = self.lexicon.fractions.at(self.tokens, at)
        if alone and tiny and tiny[1] < 1 / _REDUCED and self.text(end) and not self.lexicon.links.at(self.tokens, end):
            return self.tokens[end].kind == "mark" and not self.hyphen(end)
        if self.hyphen(end):
            after = self.lexicon.units.at(self.tokens, end + 1) or self.lexicon.scales.at(self.tokens, end + 1)
            return after is not None
        if alone and self.text(at) in self.words.whole_fractions:
            return True
        return not (alone and self._ordinal(end))
