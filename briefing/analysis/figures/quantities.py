"""Quantities: numerals with their units, signs, ranges, shares, multiples and hedges.

It reads a passage's tokens once, from left to right. What is counted, and which quantities are no figures, is
decided by others.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from briefing.analysis.figures.lexicon import Lexicon
from briefing.analysis.figures.numerals import Numeral, NumeralReader
from briefing.analysis.figures.tokens import Token
from briefing.languages.quantities import Unit
from briefing.languages.symbols import MAGNITUDES
from briefing.models import Hedge

QuantityKind = Literal["count", "money", "percent", "duration", "measure", "multiple", "fraction", "score", "age"]

_OPENING = "«“\"'‘("
_HIGHEST_SCORE = 199
_BASES = (10, 100, 1_000, 10_000, 100_000, 1_000_000)
_VERBS = ("VERB", "AUX")
_WEAK_DURATIONS = ("year", "month", "week", "hour")
"""Durations that "un" and "a" may count; "a day", "a second", "un jour" seldom tell how long."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity in tokens[first:end]; `number` is where its first numeral starts, after hedge and sign.

    `joined`: a hyphen ties it to the word after it ("four-month"). `of_noun`: index of a counted noun inside
    (shares: "un Français sur deux"), else -1.
    """

    first: int
    end: int
    number: int
    low: float | None
    high: float | None
    kind: QuantityKind = "count"
    unit: str | None = None
    hedge: Hedge = "exact"
    weak: bool = False
    digits: str = ""
    scale: float = 1.0
    joined: bool = False
    of_noun: int = -1


class QuantityReader:
    """Reads the quantities of one passage."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.words = lexicon.words
        self.numerals = NumeralReader(tokens, lexicon)

    def read_all(self) -> list[Quantity]:
        """Return the quantities in reading order; they never overlap."""
        found: list[Quantity] = []
        place = 0
        while place < len(self.tokens):
            quantity = self._ranged(place) or self._multiplied(place)
            if quantity is None:
                place += 1
                continue
            found.append(self._hedged(quantity, found[-1].end if found else 0))
            place = quantity.end
        return found

    def base(self, place: int) -> Quantity | None:
        """Return the power of ten that a rate refers to, at a token: "million", "1.000", "100"."""
        larger = self.lexicon.scales.at(self.tokens, place)
        if larger:
            return Quantity(place, place + larger[0], place, larger[1], larger[1], scale=larger[1])
        found = self._single(place) if place < len(self.tokens) else None
        return found if found and found.unit is None and found.low in _BASES else None

    def text(self, place: int) -> str:
        """Return a token's text, empty outside."""
        return self.tokens[place].text if 0 <= place < len(self.tokens) else ""

    def glued(self, place: int) -> bool:
        """Tell whether a token stands directly after the one before it."""
        return 0 < place < len(self.tokens) and not self.tokens[place].spaced

    def _single(self, first: int) -> Quantity | None:
        """Read one numeral with its unit."""
        place = first
        free = not self.glued(place) or self.tokens[place - 1].text in _OPENING
        if self.text(place) in ("+", "-") and self.glued(place + 1) and free:
            place += 1
        money = self._money_before(place)
        if money:
            place += money[0]
            if self.text(place) in ("-", "+"):
                place += 1
        if place >= len(self.tokens):
            return None
        numeral = self.numerals.read(place)
        if numeral is None or (money and numeral.weak):
            return None
        negative = place > first and self.text(first) == "-" and not numeral.fraction
        sign = -1 if negative else 1
        quantity = Quantity(
            first, numeral.end, place, sign * numeral.low, None if numeral.high is None else sign * numeral.high,
            hedge="approx" if numeral.about else "exact", weak=numeral.weak, digits=numeral.digits,
            scale=numeral.scale, kind="fraction" if numeral.fraction else "count",
        )  # fmt: skip
        if money:
            return self._sum(quantity, money[1])
        return self._share(quantity) or self._multiple(quantity) or self._with_unit(quantity, numeral)

    def _money_before(self, place: int) -> tuple[int, str] | None:
        """Return how many tokens before a numeral name a currency, and its code."""
        found = self.lexicon.money_before.at(self.tokens, place)
        if not found or place + found[0] >= len(self.tokens):
            return None
        written = self.tokens[place : place + found[0]]
        letters = all(token.kind == "word" for token in written)
        named = written[0].kind != "word" or written[0].raw.isupper() or written[0].raw == "Rs"
        tied = all(self.glued(at) for at in range(place + 1, place + found[0]))
        if not named or not tied or (letters and len(written[0].raw) == 1 and not self.glued(place + 1)):
            return None
        return found

    def _sum(self, quantity: Quantity, code: str) -> Quantity:
        """Finish a sum of money whose currency stands before it: "$1.5bn", "$100-million", "US$3 million"."""
        end, factor = quantity.end, 1.0
        at = end + 1 if self.text(end) == "-" and self.glued(end) and self.glued(end + 1) else end
        if quantity.scale == 1 and self.text(end) in MAGNITUDES and (self.glued(end) or len(self.text(end)) > 1):
            factor, end = MAGNITUDES[self.text(end)], end + 1
        elif quantity.scale == 1 and at > end and (larger := self.lexicon.scales.at(self.tokens, at)):
            factor, end = larger[1], at + larger[0]
        return self._times(replace(quantity, end=end, kind="money", unit=code), factor)

    def _times(self, quantity: Quantity, factor: float) -> Quantity:
        if factor == 1:
            return quantity
        low = None if quantity.low is None else quantity.low * factor
        high = None if quantity.high is None else quantity.high * factor
        return replace(
            quantity, low=low, high=high, scale=max(quantity.scale, factor) if factor > 1 else quantity.scale
        )

    def _with_unit(self, quantity: Quantity, numeral: Numeral) -> Quantity:
        """Add the unit after a numeral, if any."""
        at, joined = quantity.end, False
        if self.text(at) == "-" and self.glued(at) and self.glued(at + 1):
            at, joined = at + 1, True
        if numeral.digits and self.glued(at) and not joined:
            quantity, at = self._glued_scale(quantity, at)
        found = self._unit(at)
        if not found and (numeral.scale > 1 or numeral.about or numeral.fraction):
            step = self.lexicon.links.at(self.tokens, at)
            after = at + step[0] if step else at + (self.text(at) in self.words.articles)
            if numeral.fraction and after > at and (larger := self.lexicon.scales.at(self.tokens, after)):
                whole = self._times(replace(quantity, end=after + larger[0], kind="count"), larger[1])
                return self._with_unit(whole, replace(numeral, fraction=False, scale=larger[1], digits=""))
            at = after if after > at else at
            found = self._unit(at) if after > quantity.end else None
            if found and numeral.fraction and found[1].kind != "duration":
                found = None
        elif not found and not joined and (skipped := self._qualified(at)) > at:
            found = self._unit(skipped)
            if found and found[1].kind not in ("duration", "measure"):
                found = None
            at = skipped
        if not found or (numeral.weak and not self._counts_unit(quantity, found[1])):
            return quantity
        length, unit = found
        quantity = replace(
            quantity, end=at + length, kind=unit.kind, unit=unit.symbol, weak=False,
            joined=joined and unit.kind in ("duration", "measure"),
        )  # fmt: skip
        half = self.lexicon.halves.at(self.tokens, quantity.end)
        if half and quantity.low is not None and quantity.high is not None:
            quantity = replace(
                quantity, end=quantity.end + half[0], low=quantity.low + 0.5, high=quantity.high + 0.5
            )  # fmt: skip
        return self._times(quantity, unit.factor)

    def _glued_scale(self, quantity: Quantity, at: int) -> tuple[Quantity, int]:
        """Read "30k", "5M", "2bn": a short scale directly after digits, unless it starts a unit."""
        word = self.text(at)
        if self._unit(at) or not (word in ("k", "bn", "mn", "tn", "mds", "md") or self.tokens[at].raw == "M"):
            return quantity, at
        return self._times(replace(quantity, end=at + 1, digits=""), MAGNITUDES[word]), at + 1

    def _qualified(self, at: int) -> int:
        """Return the place after one or two adjectives: "deux dernières années"."""
        place = at
        while place - at < 2 and place < len(self.tokens) and (
            self.text(place) in self.words.qualifiers or self.tokens[place].pos == "ADJ"
        ):  # fmt: skip
            place += 1
        return place

    def _unit(self, at: int) -> tuple[int, Unit] | None:
        by_word = self.lexicon.units.at(self.tokens, at)
        if by_word and self.tokens[at].pos in _VERBS:
            by_word = None
        symbol = self.lexicon.symbols.at(self.tokens, at)
        if symbol and self._no_symbol(at, symbol[0]):
            symbol = None
        if by_word and symbol:
            return by_word if by_word[0] >= symbol[0] else symbol
        return by_word or symbol

    def _no_symbol(self, at: int, length: int) -> bool:
        """Tell whether letters that look like a symbol are something else: "90s", "5 m-long", part of a word."""
        last = self.tokens[at + length - 1]
        if last.kind == "word" and at + length < len(self.tokens) and self.glued(at + length):
            after = self.tokens[at + length]
            if after.kind != "mark" or after.text in "'&_":
                return True
        return self.tokens[at].raw == "s" and self.glued(at)

    def _counts_unit(self, quantity: Quantity, unit: Unit) -> bool:
        """Tell whether "un", "one" or "a" counts this unit there, and is no mere article or rate."""
        word = self.text(quantity.number)
        if self.lexicon.hedges_before.before(self.tokens, quantity.first):
            return True
        if unit.kind == "duration" and (word in self.words.ones or word in self.words.indefinite):
            before = self.tokens[quantity.first - 1] if quantity.first else None
            rate = word in self.words.indefinite and (before is None or before.pos in ("NOUN", "PROPN", "NUM", ""))
            return unit.symbol in _WEAK_DURATIONS and not rate
        return word in self.words.ones and unit.kind in ("money", "measure", "percent")

    def _share(self, quantity: Quantity) -> Quantity | None:
        """Read "un Français sur deux", "one in five", "9 out of 10" as a fraction."""
        part = quantity.low
        if part is None or quantity.scale > 1 or quantity.kind != "count" or not 1 <= part < 1000:
            return None
        for words in range(3):
            at = quantity.end + words
            link = self.lexicon.share_links.at(self.tokens, at)
            whole = self.numerals.read(at + link[0]) if link and at + link[0] < len(self.tokens) else None
            if whole and not whole.weak and not whole.fraction and whole.low > part and self._is_share(part, whole):
                noun = at - 1 if words else -1
                return replace(
                    quantity, end=whole.end, low=part / whole.low, high=part / whole.low, kind="fraction", digits="",
                    weak=False, of_noun=noun,
                )  # fmt: skip
            if at >= len(self.tokens) or self.tokens[at].kind != "word" or self.text(at) in self.words.stops:
                return None
            if self.words.head_last:
                return None
        return None

    def _multiple(self, quantity: Quantity) -> Quantity | None:
        """Read "trois fois plus", "133 fois celle", "four times as many"."""
        at = quantity.end
        if self.text(at) not in self.words.times or self.text(at + 1) not in self.words.comparisons:
            return None
        return replace(quantity, end=at + 1, kind="multiple", unit="×", weak=False, digits="")

    def _is_share(self, part: float, whole: Numeral) -> bool:
        if self._unit(whole.end) or whole.low > 1e6 or (whole.low > 100 and whole.low % 1000):
            return False
        return self.text(whole.end) not in self.words.months and part == int(part)

    def _ranged(self, first: int) -> Quantity | None:
        """Read a quantity, or two that are the ends of a range, or a score."""
        low = self._single(first)
        if low is None:
            return None
        opener = self.text(first - 1)
        at = low.end
        hyphen = self.text(at) in ("-", "–", "—") and self.text(at) != "" and self.glued(at) and self.glued(at + 1)
        if hyphen and low.digits and self.tokens[at + 1].kind == "number" and not low.unit:
            return self._hyphenated(low)
        parted = self.words.between.get(opener)
        if parted is None and self.text(at) not in self.words.range_links and not hyphen:
            return low
        if parted is not None and self.text(at) != parted:
            return low
        high = self._single(at + 1)
        if high is None or high.weak or (low.weak and high.low != 2):
            return low
        if parted is None and self._changes(low, first, at):
            return low
        return self._merged(low, high, opens=parted is not None) or low

    def _changes(self, low: Quantity, first: int, at: int) -> bool:
        """Tell whether two values are a change from one to the other, and no range."""
        near = {self.words.changes.get(self.text(first - step)) for step in range(1, 5 if low.unit else 2)}
        if self.text(at) not in near:
            return False
        before = self.tokens[first - 2] if first > 1 else None
        return low.unit is not None or before is None or before.pos in (*_VERBS, "ADV", "PRON")

    def _merged(self, low: Quantity, high: Quantity, *, opens: bool) -> Quantity | None:
        if low.low is None or high.low is None or (low.unit and low.unit != high.unit):
            return None
        if low.kind == "fraction" or high.kind == "fraction" or low.hedge != "exact" or high.hedge != "exact":
            return None
        least, most = low.low, high.low
        if low.scale == 1 and high.scale > 1 and least * high.scale <= most:
            least *= high.scale
        elif high.kind == "duration" and low.unit is None and high.scale == 1 and least > most:
            return None
        if least >= most or (not opens and low.end - low.number > 1 and low.unit is None and most > 100 * least):
            return None
        return replace(
            high, first=low.first - 1 if opens else low.first, number=low.number, low=least, high=most, hedge="between"
        )

    def _hyphenated(self, low: Quantity) -> Quantity:
        """Read "10-15 %", "5-10 people", "3-1", "6-4, 6-0"; years, telephone numbers and the like count nothing."""
        high = self._single(low.end + 1)
        if high is None or high.low is None or low.low is None:
            return replace(low, weak=True)
        tail = high.end
        chained = self.text(tail) in ("-", "/", ".") and self.glued(tail) and self.glued(tail + 1)
        if chained and self.tokens[tail + 1].kind == "number":
            while tail + 1 < len(self.tokens) and self.glued(tail) and self.glued(tail + 1):
                tail += 1
            return replace(low, end=tail + 1, weak=True)
        small = max(low.low, high.low) <= _HIGHEST_SCORE and "," not in low.digits and "." not in low.digits
        plural = self._plural_noun(high.end)
        if (high.unit or plural) and (merged := self._merged(low, high, opens=False)):
            return merged
        if not small or not high.digits:
            return replace(low, end=high.end, weak=True)
        score = replace(low, end=high.end, low=None, high=None, kind="score", digits="")
        while self.text(score.end) == "," and (more := self._single(score.end + 1)) and more.digits:
            dash = more.end
            if (
                self.text(dash) != "-"
                or not self.glued(dash)
                or not (other := self._single(dash + 1))
                or not other.digits
            ):
                break
            score = replace(score, end=other.end)
        return score

    def _plural_noun(self, at: int) -> bool:
        if not 0 <= at < len(self.tokens) or not self.tokens[at].spaced:
            return False
        token = self.tokens[at]
        return token.kind == "word" and token.text not in self.words.stops and token.text.endswith(("s", "people"))

    def _multiplied(self, place: int) -> Quantity | None:
        """Read a verb or adverb that multiplies: "doubled", "triplé", "nearly double"."""
        token = self.tokens[place]
        factor = self.words.multiplied.get(token.text)
        if factor is None or token.capital:
            return None
        hedged = self.lexicon.hedges_before.before(self.tokens, place) is not None
        verb = token.pos in _VERBS or (token.pos == "" and token.text.endswith(("é", "ed", "er")))
        if not (verb or hedged or self.text(place + 1) in self.words.determiners & self.words.comparisons):
            return None
        if self.text(place + 1) == "-" and self.glued(place + 1):
            return None
        return Quantity(place, place + 1, place, factor, factor, "multiple", "×")

    def _hedged(self, quantity: Quantity, floor: int) -> Quantity:
        """Apply the hedge before a quantity, if it stands after the token `floor`."""
        first = quantity.first
        while first > floor and self.text(first - 1) in _OPENING and self.text(first - 1):
            first -= 1
        found = self.lexicon.hedges_before.before(self.tokens, first)
        if not found or first - found[0] < floor:
            return quantity
        return apply_hedge(replace(quantity, first=first - found[0]), found[1])


def apply_hedge(quantity: Quantity, hedge: Hedge) -> Quantity:
    """Return the quantity with an open end, or as an approximation; ranges and scores stay what they are."""
    low, high = quantity.low, quantity.high
    if quantity.hedge == "between" or quantity.kind == "score" or low is None:
        return quantity
    if hedge == "at_least":
        return replace(quantity, high=None, hedge=hedge)
    if hedge == "at_most":
        return replace(quantity, low=None, high=high if high is not None else low, hedge=hedge)
    return replace(quantity, hedge="approx") if hedge == "approx" else quantity
