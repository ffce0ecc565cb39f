"""Quantities: amounts alone or as the ends of a range, scores, words that multiply, and the hedges before them.

It reads a passage's tokens once, from left to right. What is counted, and which quantities are no figures, is
decided by others.
"""

from collections.abc import Sequence
from dataclasses import replace

from briefing.analysis.figures.amounts import OPENING, VERBS, AmountReader
from briefing.analysis.figures.changes import Changes
from briefing.analysis.figures.lexicon import Lexicon
from briefing.analysis.figures.quantity import Quantity, apply_hedge
from briefing.analysis.figures.stage import Stage
from briefing.analysis.figures.tokens import Token

_HIGHEST_SCORE = 199
_HIGHEST_VOTE = 999
"""A score that begins with its larger number may be higher: votes, won by 234-198."""
_HEDGE_WORDS = 3
"""The most words of a hedge between "from" and its number: "from an estimated $1bn to"."""
_FACTOR_DECIMALS = 4
_MARKS = (",", ".", ")", ";")


class QuantityReader(Stage):
    """Reads the quantities of one passage."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        super().__init__(tokens, lexicon)
        self.amounts = AmountReader(tokens, lexicon)
        self.changes = Changes(tokens, lexicon)

    def read_all(self) -> list[Quantity]:
        """Return the quantities in reading order; they never overlap."""
        found: list[Quantity] = []
        place = 0
        while place < len(self.tokens):
            token = self.tokens[place]
            if token.kind != "number" and not self.lexicon.opens(token.text):
                place += 1
                continue
            quantity = self._factored(place) or self._ranged(place) or self._multiplied(place)
            if quantity is None:
                place += 1
                continue
            floor = 0 if not found else found[-1].first if found[-1].weak else found[-1].end
            found.append(self._hedged(quantity, floor))
            place = quantity.end
        return found

    def _ranged(self, first: int) -> Quantity | None:
        """Read a quantity, or two that are the ends of a range, or a score."""
        low = self.amounts.read(first)
        if low is None:
            return None
        spread = self._spread(low)
        if spread is not None:
            return spread
        opener = self.text(first - 1)
        at = low.end
        if self.text(at) in self.words.joiners and opener not in self.words.between:
            return self._sharing(low, at)
        hyphen = self.text(at) in ("-", "–", "—") and self.glued(at) and self.glued(at + 1)
        if hyphen and low.digits and self.tokens[at + 1].kind == "number" and not low.unit:
            return self._hyphenated(low)
        if hyphen and self.text(at + 1) in self.words.range_links and self.text(at + 2) == "-" and not low.unit:
            high = self.amounts.read(at + 3)
            return (self._merged(low, high, opens=False) if high else None) or replace(low, weak=True)
        parted = self.words.between.get(opener)
        opens = self._change_opener(first, at)
        if parted is None and self.text(at) not in self.words.range_links and not hyphen and opens < 0:
            return low
        if parted is not None and self.text(at) != parted:
            return low
        high = self.amounts.read(at + 1)
        if high is None or high.weak or (low.weak and high.low != 2):
            return low
        if parted is None and opens >= 0:
            word = self.changes.opens(opens)
            extent = word >= 0 and low.unit is None and high.kind == "percent" and self.changes.by_extent(word)
            merged = self._merged(low, high, opens=False) if word < 0 or extent else None
            return merged or self._sharing_unit(low, high)
        return self._merged(low, high, opens=parted is not None) or low

    def _spread(self, low: Quantity) -> Quantity | None:
        """Read a range whose ends have articles: "tra i 2.500 e i 3.000 dollari", "entre los 20 y los 30 euros"."""
        articles = self.words.determiners
        at, first = low.end, low.first - 2
        if self.text(first + 1) not in articles or self.text(at + 1) not in articles or first < 0:
            return None
        if self.words.between.get(self.text(first)) != self.text(at) or low.weak:
            return None
        high = self.amounts.read(at + 2)
        merged = self._merged(low, high, opens=True) if high is not None and not high.weak else None
        return replace(merged, first=first) if merged else None

    def _change_opener(self, first: int, at: int) -> int:
        """Return where "from" stands if the word at `at` is its "to", -1 if it is not."""
        for step in range(1, _HEDGE_WORDS + 2):
            if first >= step and self.words.changes.get(self.text(first - step)) == self.text(at):
                return first - step
            if not self._opening_word(first - step):
                break
        return -1

    def _opening_word(self, place: int) -> bool:
        """Tell whether a word may stand between "from" and a number: part of a hedge, an article, an adjective."""
        if place < 0:
            return False
        token = self.tokens[place]
        known = (self.lexicon.hedge_words, self.words.determiners, self.words.qualifiers)
        return token.pos == "ADJ" or any(token.text in words for words in known)

    def _sharing_unit(self, low: Quantity, high: Quantity) -> Quantity:
        """Give "3" in "de 3 à 4 euros" the unit of the value that it changes to."""
        if low.unit is not None or high.unit is None or low.low is None:
            return low
        return replace(self.amounts.times(low, high.scale), unit=high.unit, kind=high.kind)

    def _sharing(self, low: Quantity, at: int) -> Quantity:
        """Give "3" in "3 et 5 ans" or "2 and 3 per cent" the unit of its neighbour."""
        if low.unit or not low.digits or len(low.digits) == 4 or low.scale > 1 or self.text(at - 1) in _MARKS:
            return low
        high = self.amounts.read(at + 1)
        if high is None or high.unit is None or high.weak or not high.digits or high.joined:
            return low
        return self._sharing_unit(low, high)

    def _factored(self, place: int) -> Quantity | None:
        """Read "multiplié par cinq", "by a factor of 3", "twice as many": a phrase that makes a multiple."""
        fixed = self.lexicon.multiples.at(self.tokens, place)
        if fixed:
            end = place + fixed[0]
            end += self.text(end) in self.words.qualifiers
            return Quantity(place, end, place, fixed[1], fixed[1], "multiple", "×")
        phrase = self.lexicon.factors.at(self.tokens, place)
        number = self.amounts.read(place + phrase[0]) if phrase else None
        if phrase is None or number is None or number.unit or number.kind != "count" or number.weak or not number.low:
            return None
        factor = round(number.low ** phrase[1], _FACTOR_DECIMALS)
        return Quantity(place, number.end, place, factor, factor, "multiple", "×")

    def _merged(self, low: Quantity, high: Quantity, *, opens: bool) -> Quantity | None:
        if low.low is None or high.low is None or (low.unit and low.unit != high.unit):
            return None
        if low.kind == "fraction" or high.kind == "fraction" or low.hedge != "exact" or high.hedge != "exact":
            return None
        maybe_year = len(low.digits) == 4 and low.digits.isdecimal()
        if maybe_year and (high.scale > 1 or len(high.digits) not in (0, 4)):
            return None
        least, most = low.low, high.low
        if low.scale == 1 and high.scale > 1 and least * high.scale <= most:
            least *= high.scale
        elif high.kind == "duration" and low.unit is None and high.scale == 1 and least > most:
            return None
        if most < least < 0 and opens:
            least, most = most, least
        if least >= most or (not opens and low.end - low.number > 1 and low.unit is None and most > 100 * least):
            return None
        return replace(
            high, first=low.first - 1 if opens else low.first, number=low.number, low=least, high=most, hedge="between"
        )

    def _hyphenated(self, low: Quantity) -> Quantity:
        """Read "10-15 %", "5-10 people", "3-1", "6-4, 6-0"; years, telephone numbers and the like count nothing."""
        high = self.amounts.read(low.end + 1)
        if high is None or high.low is None or low.low is None:
            return replace(low, weak=True)
        tail = high.end
        chained = self.text(tail) in ("-", "/", ".") and self.glued(tail) and self.glued(tail + 1)
        if chained and self.tokens[tail + 1].kind == "number":
            while tail + 1 < len(self.tokens) and self.glued(tail) and self.glued(tail + 1):
                tail += 1
            return replace(low, end=tail + 1, weak=True)
        highest = _HIGHEST_VOTE if low.low > high.low else _HIGHEST_SCORE
        small = max(low.low, high.low) <= highest and "," not in low.digits and "." not in low.digits
        plural = self._plural_noun(high.end)
        if (high.unit or plural) and (merged := self._merged(low, high, opens=False)):
            return merged
        if not small or not high.digits:
            return replace(low, end=high.end, weak=True)
        score = replace(low, end=high.end, low=None, high=None, kind="score", digits="")
        while self.text(score.end) == "," and (more := self.amounts.read(score.end + 1)) and more.digits:
            dash = more.end
            if (
                self.text(dash) != "-"
                or not self.glued(dash)
                or not (other := self.amounts.read(dash + 1))
                or not other.digits
            ):
                break
            score = replace(score, end=other.end)
        return score

    def _plural_noun(self, at: int) -> bool:
        if not 0 <= at < len(self.tokens) or not self.tokens[at].spaced:
            return False
        token = self.tokens[at]
        return (
            token.kind == "word"
            and token.text not in self.words.stops
            and (token.text.endswith(self.words.plural_endings) or token.text in self.words.casualties)
        )

    def _multiplied(self, place: int) -> Quantity | None:
        """Read a verb or adverb that multiplies: "doubled", "triplé", "nearly double"."""
        token = self.tokens[place]
        factor = self.words.multiplied.get(token.text)
        if factor is None or token.capital:
            return None
        hedged = self.lexicon.hedges_before.before(self.tokens, place) is not None
        auxiliary = place > 0 and self.tokens[place - 1].pos == "AUX"
        verb = (
            auxiliary or token.pos in VERBS or (token.pos == "" and token.text.endswith(self.words.participle_endings))
        )
        if not (verb or hedged or self.text(place + 1) in self.words.determiners & self.words.comparisons):
            return None
        after = self.text(place + 1)
        if after in self.words.not_multiplied or (after == "-" and self.glued(place + 1)):
            return None
        return Quantity(place, place + 1, place, factor, factor, "multiple", "×")

    def _hedged(self, quantity: Quantity, floor: int) -> Quantity:
        """Apply the hedge before a quantity, if it stands after the token `floor`."""
        first = quantity.first
        while first > floor and self.text(first - 1) in OPENING and self.text(first - 1):
            first -= 1
        found = self.lexicon.hedges_before.before(self.tokens, first)
        if not found or first - found[0] < floor or self._spatial(first - found[0], quantity):
            return quantity
        return apply_hedge(replace(quantity, first=first - found[0]), found[1])

    def _spatial(self, hedge: int, quantity: Quantity) -> bool:
        """Tell whether a hedge is a preposition there: "under three feet of water", "spread over 30 years"."""
        if self.text(hedge) not in self.words.spatial_hedges or hedge + 1 != quantity.first:
            return False
        if quantity.kind == "measure":
            return self.text(quantity.end) in self.words.links
        before = self.tokens[hedge - 1] if hedge else None
        return (
            quantity.kind == "duration"
            and self.text(quantity.end) not in self.words.past
            and before is not None
            and (before.kind == "word" or before.text == "%")
            and before.text not in self.words.hedge_openers
        )
