"""Cardinals: tokens -> values, in digits and in words, with their scales, decimals, halves and written fractions.

It knows nothing of collectives, units or what is counted. A cardinal starts at a given token; the longest wins.
"""

from dataclasses import dataclass, replace

from briefing.analysis.figures.lexicon import GLYPHS
from briefing.analysis.figures.stage import Stage

HUNDRED = 100
_THOUSAND = 1000
_MILLION = 1_000_000
_CENTS = 20
"""From here on "cents" are a coin and no hundreds: "quinze cents" may be 1,500, "vingt cents" may not."""
MOST_WORDS = 24
"""A numeral has no more tokens than this; longer runs of number words are a list."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A numeral in tokens[first:end].

    `high` None: open ("des milliers"). `weak`: nothing but a word that may be an article or pronoun ("un", "one").
    `digits`: the digits as written when it is nothing else. `fraction`: part of a whole. `about`: the word itself
    only comes near ("une dizaine"). `scale`: the largest word that multiplies it, 1 without one.
    """

    first: int
    end: int
    low: float
    high: float | None
    weak: bool = False
    digits: str = ""
    fraction: bool = False
    about: bool = False
    scale: float = 1.0


@dataclass(slots=True)
class _Sum:
    """A numeral while it is read: whole groups in `total`, the group that is open in `current`."""

    place: int
    total: float = 0.0
    current: float = 0.0
    scale: float = 1.0
    seen: bool = False
    weak: bool = False
    digits: str = ""
    begun: bool = False
    """It began with digits: "2,2 milliards un an" holds no 2,200,000,001."""


def digits_value(raw: str, decimal: str) -> float | None:
    """Return the value of digits with separators, None if they are a date, a version or the like.

    Three digits after a mark that is not the language's decimal mark are a group ("1.000", "1,000"); where the
    decimal mark itself stands before three zeros only, it is taken for a foreign group mark.
    """
    raw = raw.replace(" ", "").replace("'", "")
    marks = [character for character in raw if character in ".,"]
    if not marks:
        return float(raw) if len(raw) <= 18 else None
    last = marks[-1]
    head, _, tail = raw.rpartition(last)
    if len(set(marks)) == 1:
        pieces = raw.split(last)
        if len(marks) > 1:
            grouped = all(len(piece) == 3 for piece in pieces[1:]) and 1 <= len(pieces[0]) <= 3
            indian = last == "," and len(pieces[-1]) == 3 and all(len(piece) == 2 for piece in pieces[1:-1])
            return float("".join(pieces)) if (grouped or indian) and len(raw) <= 24 else None
        group = len(tail) == 3 and 1 <= len(head) <= 3 and head != "0"
        if group and (last != decimal or (decimal == "," and tail == "000")):
            return float(head + tail)
        return float(f"{head or 0}.{tail}") if len(raw) <= 24 else None
    other = "," if last == "." else "."
    pieces = head.split(other)
    if last in head or not all(len(piece) == 3 for piece in pieces[1:]):
        return None
    return float("".join(pieces) + "." + tail) if len(raw) <= 24 else None


class CardinalReader(Stage):
    """Reads cardinals among the tokens of one passage."""

    def cardinal(self, first: int) -> Numeral | None:
        """Read digits and number words: groups below a thousand, each multiplied by its scale."""
        parts = _Sum(first)
        while parts.place < len(self.tokens) and parts.place - first < MOST_WORDS:
            if not (self._takes_digits(parts) or self._takes_word(parts) or self._takes_scale(parts)):
                break
        if not parts.seen:
            return None
        value = parts.total + parts.current
        return self._decimals(Numeral(first, parts.place, value, value, parts.weak, parts.digits, scale=parts.scale))

    def _takes_digits(self, parts: _Sum) -> bool:
        token = self.tokens[parts.place]
        value = digits_value(token.raw, self.words.decimal) if token.kind == "number" and not parts.seen else None
        if value is None:
            return False
        parts.current, parts.digits, parts.seen, parts.place = value, token.raw, True, parts.place + 1
        parts.begun = True
        return True

    def _takes_word(self, parts: _Sum) -> bool:
        """Add a number word, or an article that stands for one before a scale or a hundred."""
        place = parts.place
        at = self._joined(place, parts.current) if parts.seen else place
        number = self.lexicon.numbers.at(self.tokens, at)
        cents = number is not None and number[1] == HUNDRED and self.lexicon.units.at(self.tokens, at) is not None
        if cents and (parts.digits or parts.current >= _CENTS):
            return False
        after_digits = parts.begun and not parts.current and self.text(at) in self.words.ones
        if number and (not parts.digits or number[1] == HUNDRED) and self._adds(number[1], parts) and not after_digits:
            parts.digits = ""
            hundred = number[1] == HUNDRED
            parts.current = max(parts.current, 1) * HUNDRED if hundred else parts.current + number[1]
            parts.weak = not parts.seen and self.text(at) in self.words.ones
            parts.seen, parts.place = True, at + number[0]
            return True
        article = not parts.seen and self.text(place) in self.words.indefinite
        if article and (self.lexicon.scales.at(self.tokens, place + 1) or self.hundred(place + 1)):
            parts.current, parts.seen, parts.weak, parts.place = 1.0, True, True, place + 1
            return True
        return False

    def _takes_scale(self, parts: _Sum) -> bool:
        """Multiply the group before a scale, and the thousands before that: "dos mil quinientos millones".

        A thousand may also stand alone.
        """
        at = parts.place + (parts.seen and self.hyphen(parts.place))
        larger = self.lexicon.scales.at(self.tokens, at)
        if not larger:
            return False
        alone = not parts.seen and larger[1] == _THOUSAND
        thousands = parts.total % _MILLION if larger[1] >= _MILLION > parts.scale >= _THOUSAND else 0.0
        rest = parts.total - thousands
        follows = parts.current + thousands > 0 and (not rest or larger[1] < (rest if thousands else parts.scale))
        if not (alone or follows):
            return False
        parts.total = round(rest + (parts.current + thousands or 1) * larger[1], 6)
        parts.current, parts.scale, parts.weak, parts.digits = 0.0, larger[1], False, ""
        parts.seen, parts.place = True, at + larger[0]
        return True

    def _joined(self, place: int, current: float) -> int:
        """Return the place after the hyphens and joiners that tie number words: "vingt-et-un", "a hundred and one"."""
        at = place + self.hyphen(place)
        if self._joins(at, current):
            at += 1
            at += self.hyphen(at)
        return at

    def _joins(self, place: int, current: float) -> bool:
        if self.text(place) not in self.words.joiners:
            return False
        after = self.lexicon.numbers.at(self.tokens, place + 1 + self.hyphen(place + 1))
        if self.words.joins_units:
            tens = current % HUNDRED
            return after is not None and after[1] != HUNDRED and after[1] > 0 and (
                tens == 0 or (after[1] < 10 and tens >= 20 and tens % 10 == 0)
            )  # fmt: skip
        if not after or after[1] >= HUNDRED or self._numerator(place + 1, after):
            return False
        if self.words.joins_tens:
            return current % 100 >= 20 and current % 10 == 0 and after[1] in (1, 11)
        return current == 0 or (current >= HUNDRED and current % HUNDRED == 0)

    def _numerator(self, place: int, number: tuple[int, float]) -> bool:
        """Tell whether the number at a place counts parts and does not belong to the one before: "and two thirds"."""
        return self.lexicon.fractions.at(self.tokens, place + number[0]) is not None

    def _adds(self, value: float, parts: _Sum) -> bool:
        """Tell whether a number word continues what was read: "vingt deux" does, "deux vingt" does not."""
        if not parts.seen:
            return True
        current, total = parts.current, parts.total
        if value == HUNDRED:
            return 1 <= current < HUNDRED and current == int(current)
        if value == 0:
            return False
        rest, begun = current % HUNDRED, current > 0 or total > 0
        if value < 10:
            return (rest == 0 and begun) or (rest >= 20 and rest % 10 == 0)
        if value < 20:
            return (rest == 0 and begun) or rest in (60, 80)
        return rest == 0 and begun

    def _decimals(self, numeral: Numeral) -> Numeral:
        """Add decimals in words ("three point five"), a glyph ("3½") or a written fraction ("10 1/2")."""
        at = numeral.end
        text = self.text(at)
        if text in self.words.points:
            digit, value = self._spoken_decimals(at + 1, numeral.low)
            if digit > at + 1:
                scales = self.lexicon.scales.at(self.tokens, digit)
                factor = scales[1] if scales else 1.0
                end = digit + (scales[0] if scales else 0)
                return replace(numeral, end=end, low=value * factor, high=value * factor, digits="", weak=False)
        if text in GLYPHS:
            value = numeral.low + GLYPHS[text]
            return self.scaled(replace(numeral, end=at + 1, low=value, high=value, digits=""))
        part = self.written_fraction(at) if numeral.digits else None
        if part and self.tokens[at].spaced:
            value = numeral.low + part
            return self.scaled(replace(numeral, end=at + 3, low=value, high=value, digits=""))
        half = self.lexicon.halves.at(self.tokens, at)
        if half and (larger := self.lexicon.scales.at(self.tokens, at + half[0])):
            value = (numeral.low + 0.5) * larger[1] if numeral.scale <= larger[1] else numeral.low + 0.5 * larger[1]
            return replace(numeral, end=at + half[0] + larger[0], low=value, high=value, digits="", scale=larger[1])
        if half:
            step = 0.5 * (numeral.scale if numeral.scale > 1 else 1.0)
            value = numeral.low + step
            return replace(numeral, end=at + half[0], low=value, high=value, digits="", weak=False)
        return numeral

    def _spoken_decimals(self, first: int, value: float) -> tuple[int, float]:
        """Return the place after decimals in words, and the value with them: "five", "two five", "seventy-one"."""
        place, scale = first, 0.1
        while place - first < MOST_WORDS:
            at = place + (place > first and self.hyphen(place))
            found = self.lexicon.numbers.at(self.tokens, at)
            if not found or found[1] >= HUNDRED:
                break
            value = round(value + found[1] * (scale if found[1] < 10 else scale / 10), 9)
            scale, place = scale / 10, at + found[0]
        return place, value

    def scaled(self, numeral: Numeral) -> Numeral:
        """Return the numeral multiplied by the scale after it, if one stands there: "½ million"."""
        larger = self.lexicon.scales.at(self.tokens, numeral.end)
        if not larger:
            return numeral
        value = round(numeral.low * larger[1], 6)
        return replace(numeral, end=numeral.end + larger[0], low=value, high=value, scale=larger[1])

    def hyphen(self, place: int) -> bool:
        """Tell whether a hyphen within a compound stands here."""
        return self.text(place) == "-" and not self.tokens[place].spaced

    def hundred(self, at: int) -> tuple[int, float] | None:
        """Return how many tokens from a place on say "hundred", and its value."""
        found = self.lexicon.numbers.at(self.tokens, at)
        return found if found and found[1] == HUNDRED else None

    def written_fraction(self, at: int) -> float | None:
        """Return the value of "1/2" at a token; only what is no date: below one, with a small divisor."""
        if at + 2 >= len(self.tokens) or self.text(at + 1) != "/" or self.tokens[at + 1].spaced:
            return None
        above, below = self.text(at), self.text(at + 2)
        if not (above.isdecimal() and below.isdecimal() and len(above) == 1 and len(below) <= 2):
            return None
        return int(above) / int(below) if 0 < int(above) < int(below) <= 16 else None
