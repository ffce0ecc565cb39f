"""Which numbers are no figures: dates, years, clock times, ordinals, ranks, numbers in names, addresses, bare numbers.

Every rule looks at the tokens around a quantity; nothing here finds quantities.
"""

from briefing.analysis.figures.counting import Counted
from briefing.analysis.figures.quantity import Quantity
from briefing.analysis.figures.stage import Stage

_LAST_YEAR = 2100
_FIRST_YEAR = 1000
_DAYS = 31
_DAY_HOURS = 24
_NO_LABELS = ("VERB", "AUX", "ADP")
_LONGEST_LIST = 12
"""Tokens of a list of numbers behind one label."""
_LARGE_LABEL = 10
"""Below it a number directly after a name belongs to the name, though a noun follows: "Mouvement 5 étoiles"."""
_ABBREVIATED = 4
"""Letters of a label with a full stop; behind a longer one a sentence ends."""
_NEAR = 4
"""Tokens before hours in which a word tells that they last."""
_NOT_SO_LONG = 5
"""From here on "de 20h" is rather a time of day than a length of time."""


class Rejection(Stage):
    """Judges the quantities of one passage."""

    def rejects(self, quantity: Quantity, counted: Counted | None) -> bool:
        """Tell whether a quantity is no figure, whatever it counts."""
        if quantity.kind == "score":
            return self._date(quantity) or self._in_word(quantity) or self._label(quantity, counted)
        plain = quantity.kind == "count"
        return (
            self._in_word(quantity)
            or self._clock(quantity)
            or (quantity.unit in ("month", "year") and quantity.low == 1 and self._named_month(quantity))
            or (plain and (self._date(quantity) or self._year(quantity, counted) or self._numbering(quantity)))
            or (plain and (self._proper(quantity, counted) or self._or_two(quantity)))
            or (quantity.share and self._label(quantity, counted))
            or (plain and quantity.hedge == "exact" and (self._label(quantity, counted) or self._address(quantity)))
            or (quantity.weak and not self._counts_one(quantity, counted))
        )

    def _counts_one(self, quantity: Quantity, counted: Counted | None) -> bool:
        """Tell whether "un" or "one" is a number there: "un seul", "un mort", "one vote", "un docteur pour 1 000"."""
        if counted is None or self.text(quantity.number) not in self.words.ones:
            return False
        after = self.text(quantity.end)
        hedged = quantity.hedge == "at_least" and not self.words.capital_nouns
        if after in self.words.sole or hedged:
            return True
        if self.text(counted.noun) in self.words.counted_ones:
            return True
        return self.rate_follows(counted.noun + 1)

    def _in_word(self, quantity: Quantity) -> bool:
        """Tell whether letters or marks tie the number to something else: A320, Covid-19, 5e, 18th, 9/11, 007."""
        raw = quantity.digits
        if quantity.kind == "count" and len(raw) > 1 and raw[0] == "0" and raw.isdecimal():
            return True
        return self._tied_before(quantity) or (quantity.unit is None and self._tied_after(quantity))

    def _tied_before(self, quantity: Quantity) -> bool:
        first = quantity.number
        before = self.tokens[first - 1] if first else None
        if before is None or first != quantity.first:
            return before is not None and before.kind == "word" and self.glued(first) and not before.text.endswith("'")
        if before.kind == "number" and quantity.digits:
            return True
        if not self.glued(first) or quantity.kind == "money":
            return False
        if before.kind == "word":
            return not before.text.endswith("'")
        tied = before.text in "-–/.:_^'" and self.glued(first - 1) and first > 1
        return tied and self.tokens[first - 2].kind != "mark"

    def _tied_after(self, quantity: Quantity) -> bool:
        end = quantity.end
        if quantity.digits and self.text(end) in self.words.ordinals:
            return True
        if end >= len(self.tokens) or not self.glued(end):
            return False
        after = self.tokens[end]
        if after.text in "/:_" and self.glued(end + 1):
            return True
        if not quantity.digits:
            compound = after.text == "-" and self.glued(end + 1) and self.tokens[end + 1].kind == "word"
            return compound and not (self.words.head_last or self.words.capital_nouns)
        dated = after.text == "-" and self.text(end + 1) in self.words.months
        numbered = after.text == "-" and self.glued(end + 1) and self.tokens[end + 1].kind == "number"
        return after.kind == "word" or dated or numbered

    def _clock(self, quantity: Quantity) -> bool:
        end = quantity.end
        if self.lexicon.clock_after.at(self.tokens, quantity.number + 1) or (
            quantity.unit is None and self.lexicon.clock_after.at(self.tokens, end)
        ):
            return True
        if self.text(quantity.first - 1) in self.words.clock_hours and quantity.first > 1 and quantity.digits:
            return self.tokens[quantity.first - 2].kind == "number"
        if quantity.unit != "hour":
            return False
        if end < len(self.tokens) and self.tokens[end].kind == "number" and len(self.text(end)) <= 2:
            return True
        value = quantity.high if quantity.high is not None else quantity.low
        hours = self.text(end - 1) in self.words.clock_hours
        if self.text(end - 1) == "h" and self.text(quantity.first - 1) in self.words.links and quantity.digits:
            return value is not None and _NOT_SO_LONG <= value < _DAY_HOURS
        if quantity.hedge == "between" and self._lasting(quantity.first):
            return False
        ranged = quantity.hedge == "between" and self.words.clock_ranges
        opener = self.lexicon.clock_before.before(self.tokens, quantity.first) or ranged
        spent = self.text(end) in self.words.links
        return hours and bool(opener) and not spent and value is not None and value <= _DAY_HOURS

    def _lasting(self, first: int) -> bool:
        """Tell whether a word shortly before hours says that they are a length of time: "a duré de 3 à 4 heures"."""
        return any(self.text(place).startswith(self.words.lasting) for place in range(max(0, first - _NEAR), first))

    def _date(self, quantity: Quantity) -> bool:
        months = self.words.months
        if self.text(quantity.end) in months or (
            self.text(quantity.end) in self.words.links and self.text(quantity.end + 1) in months
        ):
            return quantity.unit is None
        before = quantity.first - 2 if self.text(quantity.first - 1) == "." else quantity.first - 1
        if self.text(before) in months:
            value = quantity.low or quantity.high or 0
            return value <= _DAYS or bool(quantity.digits)
        return False

    def _named_month(self, quantity: Quantity) -> bool:
        """Tell whether the unit is a calendar month: "un mois d'août"."""
        return self.text(quantity.end) in self.words.links and self.text(quantity.end + 1) in self.words.months

    def _year(self, quantity: Quantity, counted: Counted | None) -> bool:
        ends = [end for end in (quantity.low, quantity.high) if end is not None]
        plain = len(quantity.digits) == 4 and quantity.digits.isdecimal()
        if plain and self.text(quantity.end) in ("-", "»", "”", '"'):
            return True
        if not plain or not all(_FIRST_YEAR <= end <= _LAST_YEAR for end in ends):
            return False
        if quantity.hedge in ("exact", "between") and self.words.years_first:
            return True
        if counted is None or (quantity.hedge == "exact" and self.text(quantity.end) in self.words.links):
            return True
        opened = self.text(quantity.first - 1) in self.words.year_openers
        return opened and (counted.noun > quantity.end or self.words.capital_nouns)

    def _numbering(self, quantity: Quantity) -> bool:
        """Tell whether the number starts a list item or heading: "1)", "2.", "3 -"."""
        return quantity.number == 0 and self.text(quantity.end) in (")", ".", "-", "–", "°", ":") and quantity.end == 1

    def _or_two(self, quantity: Quantity) -> bool:
        """Tell whether the number only says that one may be more: "a tornado or two", "un jour ou deux"."""
        at = quantity.first - 2
        either = self.words.range_links - self.words.change_to
        if at < 0 or quantity.low != 2 or self.text(at + 1) not in either:
            return False
        return self.tokens[at].pos == "NOUN" and self.text(at) not in self.words.ones

    def _numbered(self, first: int) -> bool:
        """Tell whether a list of numbers that a label opens goes on here: "articles 4, 7 et 12"."""
        at = first - 1
        while at > 0 and first - at <= _LONGEST_LIST:
            token = self.tokens[at]
            if token.kind != "number" and token.text != "," and token.text not in self.words.joiners:
                break
            at -= 1
        listed = at < first - 1 and self.tokens[at + 1].kind == "number"
        return listed and self.text(at) in self.words.labels and self.tokens[at].pos not in _NO_LABELS

    def _label(self, quantity: Quantity, counted: Counted | None) -> bool:
        """Tell whether the number names one of several things: article 5, No. 26, Canal 13, n° 4."""
        at = quantity.first - 1
        before = self.text(at)
        abbreviated = before == "." and len(self.text(at - 1)) <= _ABBREVIATED and self.glued(at)
        if before in ("°", "º", "#") or (abbreviated and self.text(at - 1) in self.words.labels):
            return True
        if not before:
            return False
        if quantity.digits and self._numbered(quantity.first):
            return True
        token = self.tokens[at]
        common = counted is not None and self.text(counted.noun) == self.tokens[counted.noun].raw
        if before in self.words.labels and token.pos not in _NO_LABELS:
            return not common or token.capital or (quantity.low or 0) < 20
        named = token.kind == "word" and token.capital and token.pos in ("PROPN", "NOUN", "ADJ", "X", "")
        if self.words.capital_nouns:
            return named and at > 0 and counted is None and quantity.scale == 1 and 1 <= len(quantity.digits) <= 4
        if token.capital and at > 0 and counted is not None and self.tokens[quantity.end].capital:
            return True
        if before in self.words.date_words or before in self.words.months:
            return False
        return (
            named
            and at > 0
            and (self.words.head_last or not common or (quantity.low or 0) < _LARGE_LABEL)
            and quantity.scale == 1
            and len(quantity.digits) in (1, 2, 3, 4)
        )

    def _proper(self, quantity: Quantity, counted: Counted | None) -> bool:
        """Tell whether digits belong to a name after them: "at 180 Kent" where plurals are counted, "20 Minutes"."""
        if counted is not None and self.tokens[counted.noun].capital and self.text(counted.noun) in self.words.units:
            return True
        if quantity.scale > 1 and self._named_scale(quantity):
            return True
        if counted is None or not self.words.head_last or not quantity.digits or quantity.scale > 1:
            return False
        noun = self.tokens[counted.noun]
        return noun.pos == "PROPN" and noun.capital and not noun.text.endswith(self.words.plural_endings)

    def _named_scale(self, quantity: Quantity) -> bool:
        """Tell whether a capital makes a word like million part of a name: the magazine "60 Millions"."""
        if self.words.head_last or self.words.capital_nouns or self.tokens[quantity.number].kind != "number":
            return False
        scale = self.tokens[quantity.number + 1 : quantity.end]
        return any(token.capital and not token.raw.isupper() for token in scale)

    def _address(self, quantity: Quantity) -> bool:
        at = quantity.end + (1 if self.text(quantity.end) == "," else 0)
        if self.text(at) in self.words.streets and quantity.digits:
            return not self.words.head_last
        if not quantity.digits or at >= len(self.tokens) or not self.tokens[at].capital:
            return False
        return any(self.text(at + step) in self.words.streets for step in (1, 2))
