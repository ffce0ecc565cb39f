"""Amounts: one numeral with its sign, currency or unit; shares ("un Français sur deux") and multiples.

It reads at a given token and knows nothing of ranges and hedges.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefing.analysis.figures.cardinals import Numeral
from briefing.analysis.figures.lexicon import Lexicon
from briefing.analysis.figures.numerals import NumeralReader
from briefing.analysis.figures.quantity import Quantity
from briefing.analysis.figures.stage import Stage
from briefing.analysis.figures.tokens import Token
from briefing.languages.quantities import Unit
from briefing.languages.symbols import MAGNITUDES

OPENING = "«“\"'‘("
"""Marks that may stand between a hedge and its number."""
VERBS = ("VERB", "AUX")
_DECIMALS = 6
"""Digits after the mark that a multiplied value keeps: 16.4 million is no 16399999.999999998."""
_PARTS: Mapping[str, Mapping[str, int]] = {
    "year": {"month": 12},
    "week": {"day": 7},
    "day": {"hour": 24},
    "hour": {"minute": 60},
    "minute": {"second": 60},
    "ft": {"in": 12},
    "lb": {"oz": 16},
    "kg": {"g": 1000},
}
"""Unit -> the smaller unit that may follow it in one measure, and how many make it up."""
_SYMBOL_LETTERS = 3
"""A longer word with a capital may be a name and no symbol."""
_WHOLE = 100
"""Cents in a unit of money."""
_FIRST_DEGREES = 2
"""From this token on a noun may stand before degrees whose number it then is: "row 12C"."""
_BASES = (10, 100, 1_000, 10_000, 100_000, 1_000_000)
_YEAR_DIGITS = 4
_BEFORE_RATES = ("NOUN", "PROPN", "NUM", "ADV", "")
_WEAK_DURATIONS = ("year", "month", "week", "hour")
"""Durations that "un" and "a" may count; "a day", "a second", "un jour" seldom tell how long."""


class AmountReader(Stage):
    """Reads the amounts of one passage."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        super().__init__(tokens, lexicon)
        self.numerals = NumeralReader(tokens, lexicon)

    def base(self, place: int) -> Quantity | None:
        """Return the power of ten that a rate refers to, at a token: "million", "1.000", "100"."""
        larger = self.lexicon.scales.at(self.tokens, place)
        if larger:
            return Quantity(place, place + larger[0], place, larger[1], larger[1], scale=larger[1])
        found = self.read(place) if place < len(self.tokens) else None
        plain = found is not None and found.unit is None and found.hedge == "exact"
        return found if found and plain and found.low in _BASES else None

    def read(self, first: int) -> Quantity | None:
        """Return the amount that starts at a token."""
        place = first
        free = not self.glued(place) or self.tokens[place - 1].text in OPENING
        bracketed = place > 0 and self.text(place - 1) == "("
        signed = self.text(place) in ("+", "-") and free and (self.glued(place + 1) or bracketed)
        place += signed or self._below_zero(place)
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
        sign = -1 if place > first and (self.text(first) == "-" or self.text(first) in self.words.minus) else 1
        quantity = Quantity(
            first, numeral.end, place, sign * numeral.low, None if numeral.high is None else sign * numeral.high,
            hedge="approx" if numeral.about else "exact", weak=numeral.weak, digits=numeral.digits,
            scale=numeral.scale, kind="fraction" if numeral.fraction else "count", about=numeral.about,
        )  # fmt: skip
        if money:
            return self._sum(quantity, money[1])
        return self._share(quantity) or self._multiple(quantity) or self._with_unit(quantity, numeral)

    def _below_zero(self, place: int) -> bool:
        """Tell whether "minus" or "moins" stands here as a sign, and not as part of "au moins"."""
        word = self.text(place) in self.words.minus
        return word and self.lexicon.hedges_before.before(self.tokens, place + 1) is None

    def _money_before(self, place: int) -> tuple[int, str] | None:
        """Return how many tokens before a numeral name a currency, and its code."""
        found = self.lexicon.money_before.at(self.tokens, place)
        if not found or place + found[0] >= len(self.tokens):
            return None
        written = self.tokens[place : place + found[0]]
        letters = all(token.kind == "word" for token in written)
        sign = written[-1].kind == "mark" and len(written) > 1
        named = written[0].kind != "word" or written[0].raw.isupper() or written[0].raw in ("Rs", "Mex")
        tied = (sign and written[0].capital) or all(self.glued(at) for at in range(place + 1, place + found[0]))
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
        return self.times(replace(quantity, end=end, kind="money", unit=code), factor)

    def times(self, quantity: Quantity, factor: float) -> Quantity:
        """Return the quantity multiplied, as a scale or a unit's factor does."""
        if factor == 1:
            return quantity
        low = None if quantity.low is None else round(quantity.low * factor, _DECIMALS)
        high = None if quantity.high is None else round(quantity.high * factor, _DECIMALS)
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
        larger = self.lexicon.scales.at(self.tokens, self._linked(at)) if numeral.fraction else None
        if larger:
            whole = replace(quantity, end=self._linked(at) + larger[0], kind="count")
            whole_numeral = replace(numeral, fraction=False, scale=larger[1], digits="")
            return self._with_unit(self.times(whole, larger[1]), whole_numeral)
        at, found = self._unit_after(at, numeral, joined=joined)
        if not found or (numeral.weak and not self._counts_unit(quantity, found)):
            return quantity
        return self._measured(quantity, at, found, joined=joined)

    def _linked(self, at: int) -> int:
        """Return the place after a link or article: "quart d'heure", "half an hour", "millions de dollars"."""
        step = self.lexicon.links.at(self.tokens, at)
        after = at + step[0] if step else at
        return after + (self.text(after) in (self.words.indefinite if step else self.words.articles))

    def _unit_after(self, at: int, numeral: Numeral, *, joined: bool) -> tuple[int, Unit | None]:
        """Return where the unit after a numeral ends, and the unit: directly, after a link or after adjectives."""
        found = self.unit(at)
        if found:
            return at + found[0], found[1]
        if joined or self.glued(at):
            return at, None
        if numeral.scale > 1 or numeral.about or numeral.fraction:
            after = self._linked(at)
            found = self.unit(after) if after > at else None
            if found is None or (numeral.fraction and not self._divides(found[1], after)):
                return at, None
            return after + found[0], found[1]
        skipped = at if numeral.weak else self._qualified(at)
        found = self.unit(skipped) if skipped > at else None
        if found and found[1].kind in ("duration", "measure"):
            return skipped + found[0], found[1]
        return at, None

    def _divides(self, unit: Unit, after: int) -> bool:
        """Tell whether a fraction divides a unit: "un quart d'heure", "half a mile", not "half of the year"."""
        if unit.kind == "measure":
            return self.text(after - 1) in self.words.indefinite
        return unit.kind == "duration" and self.text(after - 1) not in self.words.definite_links

    def _measured(self, quantity: Quantity, end: int, unit: Unit, *, joined: bool) -> Quantity:
        """Give the quantity its unit, and the half that may follow: "un an et demi"."""
        tied = joined and unit.kind in ("duration", "measure")
        quantity = replace(quantity, end=end, kind=unit.kind, unit=unit.symbol, weak=False, joined=tied)
        half = self.lexicon.halves.at(self.tokens, end)
        if half and quantity.low is not None and quantity.high is not None:
            low, high = quantity.low + 0.5, quantity.high + 0.5
            quantity = replace(quantity, end=end + half[0], low=low, high=high)
        whole = self._with_smaller(self.times(quantity, unit.factor))
        return self._with_cents(whole) if unit.kind == "money" and unit.factor == 1 and quantity.scale == 1 else whole

    def _with_smaller(self, whole: Quantity) -> Quantity:
        """Add the smaller units after a measure: "2 heures 14 minutes et 7 secondes", "6 feet 2 inches"."""
        symbol, factor = whole.unit, 1.0
        while (parts := _PARTS.get(symbol or "")) and whole.low is not None and whole.low == whole.high:
            at = whole.end + (self.text(whole.end) in self.words.joiners)
            part = self.numerals.read(at) if at < len(self.tokens) else None
            smaller = self.unit(part.end) if part and not (part.weak or part.fraction or part.about) else None
            if part is None or smaller is None or smaller[1].symbol not in parts or smaller[1].factor != 1:
                break
            symbol, divisor = smaller[1].symbol, parts[smaller[1].symbol]
            if not 0 < part.low < divisor:
                break
            factor /= divisor
            value = round(whole.low + part.low * factor, _DECIMALS)
            whole = replace(whole, end=part.end + smaller[0], low=value, high=value)
        return whole

    def _with_cents(self, money: Quantity) -> Quantity:
        """Add the cents after a sum: "13 dollars and 45 cents", "15 euros 50"."""
        at = money.end + (self.text(money.end) in self.words.joiners)
        cents = self.numerals.read(at) if at < len(self.tokens) else None
        if cents is None or money.low is None or money.low != money.high or cents.weak or not 0 < cents.low < _WHOLE:
            return money
        unit = self.unit(cents.end)
        if unit and unit[1].kind == "money" and unit[1].factor * _WHOLE == 1:
            end = cents.end + unit[0]
        elif not unit and at == money.end and len(cents.digits) == 2 and not self._counting(cents.end):
            end = cents.end
        else:
            return money
        value = money.low + cents.low / _WHOLE
        return replace(money, end=end, low=value, high=value)

    def _counting(self, place: int) -> bool:
        """Tell whether a word that may be counted stands at a place."""
        return (
            place < len(self.tokens) and self.tokens[place].kind != "mark" and self.text(place) not in self.words.stops
        )

    def _glued_scale(self, quantity: Quantity, at: int) -> tuple[Quantity, int]:
        """Read "30k", "5M", "2bn": a short scale directly after digits, unless it starts a unit."""
        word = self.text(at)
        noun_at = at + 1 + (self.text(at + 1) in self.words.qualifiers)
        after = self.tokens[noun_at] if noun_at < len(self.tokens) else None
        if word in self.words.short_scales and after is not None and after.spaced and after.kind == "word":
            noun = after.text.endswith(self.words.plural_endings) and after.text not in self.words.stops
            if noun and not self.lexicon.units.at(self.tokens, noun_at):
                return self.times(replace(quantity, end=at + 1, digits=""), self.words.short_scales[word]), at + 1
        short = word in ("k", "bn", "mn", "tn", "mds", "md", *self.words.short_scales) and self.tokens[at].raw.islower()
        if self.unit(at) or not (short or self.tokens[at].raw == "M" or word in ("bn", "k", "mds", "md")):
            return quantity, at
        factor = self.words.short_scales.get(word, MAGNITUDES.get(word, 1.0))
        return self.times(replace(quantity, end=at + 1, digits=""), factor), at + 1

    def _qualified(self, at: int) -> int:
        """Return the place after one or two adjectives: "deux dernières années"."""
        place = at
        while place - at < 2 and place < len(self.tokens) and (
            self.text(place) in self.words.qualifiers or self.tokens[place].pos == "ADJ"
        ):  # fmt: skip
            place += 1
        return place

    def unit(self, at: int) -> tuple[int, Unit] | None:
        """Return how many tokens from a place on name a unit, and the unit."""
        by_word = self.lexicon.units.at(self.tokens, at)
        named = by_word is not None and self._named(at)
        if by_word and (named or self.tokens[at].pos in VERBS or self._in_compound(at + by_word[0])):
            by_word = None
        symbol = self.lexicon.symbols.at(self.tokens, at)
        if symbol and self._no_symbol(at, symbol[0]):
            symbol = None
        if by_word and symbol:
            return by_word if by_word[0] >= symbol[0] else symbol
        return by_word or symbol

    def _named(self, at: int) -> bool:
        """Tell whether a capital makes a unit's name part of a name: "20Minutes", "20 Minutes" in French."""
        capital = self.tokens[at].capital and len(self.text(at)) > _SYMBOL_LETTERS and not self.tokens[at].raw.isupper()
        stuck = self.glued(at) and self.tokens[at - 1].kind == "number"
        return capital and (stuck or not (self.words.head_last or self.words.capital_nouns))

    def _in_compound(self, end: int) -> bool:
        """Tell whether a hyphen makes a unit the first part of another word, where the first is the head."""
        if self.words.head_last or self.text(end) != "-" or not self.glued(end) or not self.glued(end + 1):
            return False
        return self.tokens[end + 1].kind == "word"

    def _no_symbol(self, at: int, length: int) -> bool:
        """Tell whether letters that look like a symbol are something else: "90s", "5 m-long", part of a word."""
        last = self.tokens[at + length - 1]
        if last.kind == "word" and at + length < len(self.tokens) and self.glued(at + length):
            after = self.tokens[at + length]
            if after.kind != "mark" or after.text in "'&_":
                return True
        if self.tokens[at].raw in ("C", "F"):
            return length == 1 and not self._degrees(at)
        return self.tokens[at].raw == "s" and self.glued(at)

    def _degrees(self, at: int) -> bool:
        """Tell whether a letter behind digits is a scale of temperature: "1.5C", "38C"; a seat or a gate is none."""
        if not self.glued(at) or (self.glued(at + 1) and self.tokens[at + 1].kind != "mark"):
            return False
        digits = self.text(at - 1)
        if not digits.isdecimal():
            return True
        return len(digits) > 1 and (at < _FIRST_DEGREES or self.tokens[at - 2].pos not in ("NOUN", "PROPN", "ADJ"))

    def _counts_unit(self, quantity: Quantity, unit: Unit) -> bool:
        """Tell whether "un", "one" or "a" counts this unit there, and is no mere article or rate."""
        word = self.text(quantity.number)
        if self.lexicon.hedges_before.before(self.tokens, quantity.first):
            return True
        if unit.kind == "duration" and (word in self.words.ones or word in self.words.indefinite):
            before = self.tokens[quantity.first - 1] if quantity.first else None
            if self.lexicon.too_late.at(self.tokens, quantity.end + 1):
                return False
            rate = word in self.words.indefinite and (before is None or before.pos in _BEFORE_RATES)
            return unit.symbol in _WEAK_DURATIONS and not rate
        after = quantity.end + 1
        described = after < len(self.tokens) and self.tokens[after].pos == "NOUN" and not self.words.head_last
        return word in self.words.ones and unit.kind in ("money", "measure", "percent") and not described

    def _share(self, quantity: Quantity) -> Quantity | None:
        """Read "un Français sur deux", "one in five", "9 out of 10" as a fraction."""
        part = quantity.low
        if part is None or quantity.scale > 1 or quantity.kind != "count" or not 1 <= part < 1000:
            return None
        for words in range(3):
            at = quantity.end + words
            link = self.lexicon.share_links.at(self.tokens, at)
            whole = self.numerals.read(at + link[0]) if link and at + link[0] < len(self.tokens) else None
            if (
                whole
                and not (whole.weak or whole.fraction or whole.about)
                and whole.low > part
                and self._is_share(part, whole)
            ):
                noun = at - 1 if words else -1
                return replace(
                    quantity, end=whole.end, low=part / whole.low, high=part / whole.low, kind="fraction", digits="",
                    weak=False, of_noun=noun, share=True,
                )  # fmt: skip
            if at >= len(self.tokens) or self.tokens[at].kind != "word" or self.text(at) in self.words.stops:
                return None
            if self.words.head_last or self.words.capital_nouns:
                return None
        return None

    def _multiple(self, quantity: Quantity) -> Quantity | None:
        """Read "trois fois plus", "133 fois celle", "four times as many"."""
        at = quantity.end
        half = self.lexicon.halves.at(self.tokens, at + 1) if self.text(at) in self.words.times else None
        if half and quantity.low is not None and quantity.low == quantity.high:
            quantity, at = replace(quantity, low=quantity.low + 0.5, high=quantity.high + 0.5), at + half[0]
        elif self.text(at) not in self.words.times:
            return None
        if self.text(at + 1) not in self.words.comparisons:
            return None
        end = at + 1 + (self.text(at + 1) in self.words.qualifiers)
        end += self.text(end) in self.words.vague
        return replace(quantity, end=end, kind="multiple", unit="×", weak=False, digits="")

    def _is_share(self, part: float, whole: Numeral) -> bool:
        if self.unit(whole.end) or whole.low > 1e6 or (part > 1 and whole.low > 100 and whole.low % 1000):
            return False
        if len(whole.digits) == _YEAR_DIGITS and whole.low % 1000:
            return False
        return self.text(whole.end) not in self.words.months and part == int(part)
