"""The figures of one passage: the stages put together, and what bare numbers count.

Offsets here count from the passage's start.
"""

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace

from briefing.analysis.draft import TaggedPassage
from briefing.analysis.figures.ages import Ages
from briefing.analysis.figures.amounts import AmountReader
from briefing.analysis.figures.changes import Changes, Role
from briefing.analysis.figures.counting import Counted, Counter
from briefing.analysis.figures.ellipsis import Antecedents
from briefing.analysis.figures.governing import Governors
from briefing.analysis.figures.lexicon import Lexicon
from briefing.analysis.figures.quantities import QuantityReader
from briefing.analysis.figures.quantity import Quantity, Read, apply_hedge, reached
from briefing.analysis.figures.rejection import Rejection
from briefing.analysis.figures.stage import Stage
from briefing.analysis.figures.tokens import tokenise

_TELLING = 1000
"""A bare number this large, or with a word like million, tells something by itself."""
_HUNDRED = 100
"""So does "une centaine" or more, which leaves no doubt that it is a number."""
_LARGE = 1_000_000
_ENDS = {"from", "to"}
_SHARED = ("money", "percent", "measure")
_GOVERNED = ("money", "percent", "fraction", "multiple", "measure", "duration")


@dataclass(frozen=True, slots=True)
class _Accepted:
    """A quantity that may be a figure: what it counts, and where its words end."""

    quantity: Quantity
    counted: Counted | None
    end: int


class PassageReader(Stage):
    """Reads the figures of one passage."""

    def __init__(
        self,
        text: str,
        lexicon: Lexicon,
        tagged: TaggedPassage | None = None,
        *,
        roles: Set[str] = frozenset(),
        currencies: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(tokenise(text, tagged), lexicon)
        self.currencies = currencies or {}
        self.counter = Counter(self.tokens, lexicon, tagged)
        self.governors = Governors(self.tokens, lexicon, tagged, roles)
        self.rejection = Rejection(self.tokens, lexicon)
        self.antecedents = Antecedents(self.tokens, lexicon)
        self.changes = Changes(self.tokens, lexicon)
        self.ages = Ages(self.tokens, lexicon, roles)

    def figures(self) -> list[Read]:
        """Return the figures in reading order."""
        accepted = self._accepted()
        roles = self.changes.find([found.quantity for found in accepted])
        found: list[Read] = []
        said_of = self._said_of(accepted, roles)
        for at, one in enumerate(accepted):
            role = roles[at]
            if role and role.change == "to" and self.changes.up_to(one.quantity):
                one = replace(one, quantity=reached(one.quantity))
            partner = self._partner(at, accepted, roles) if role else None
            read = self._read(one, found, role, partner, said_of.get(role.group) if role else None)
            if read:
                found.append(read)
        return found

    def _said_of(self, accepted: list[_Accepted], roles: list[Role | None]) -> dict[int, str]:
        """Return for changes said of a value before them ("31 millions, en recul de 12 %") what that value counts."""
        counts: dict[int, str] = {}
        for one, role in zip(accepted, roles, strict=True):
            if role and role.change == "to" and one.end <= role.word:
                noun = one.counted.text if one.counted else self.governors.governor(one.quantity)
                if noun:
                    counts[role.group] = noun
        return counts

    def _accepted(self) -> list[_Accepted]:
        """Return the quantities that are not rejected, with what they count and the hedges after them."""
        found: list[_Accepted] = []
        skipped = -1
        for written in QuantityReader(self.tokens, self.lexicon).read_all():
            if written.first < skipped:
                continue
            quantity = self.ages.read(written)
            counted = None if quantity.kind == "age" else self.counter.counted(quantity)
            if self.rejection.rejects(quantity, counted):
                continue
            quantity, end = self._hedged_after(quantity, counted.end if counted else quantity.end)
            end, skipped = self._rate(quantity, counted, end)
            found.append(_Accepted(quantity, counted, end))
        return found

    @staticmethod
    def _partner(at: int, accepted: list[_Accepted], roles: list[Role | None]) -> _Accepted | None:
        """Return the other end of the change that a quantity is an end of."""
        role = roles[at]
        for near in range(max(0, at - 3), min(len(accepted), at + 4)):
            other = roles[near]
            if role and other and near != at and other.group == role.group and {role.change, other.change} == _ENDS:
                return accepted[near]
        return None

    def _hedged_after(self, quantity: Quantity, end: int) -> tuple[Quantity, int]:
        """Apply a hedge after the number or its noun: "200 personnes au moins", "65 or older", "65+"."""
        for place in dict.fromkeys((end, quantity.end)):
            if self.text(place) == "+" and not self.tokens[place].spaced:
                return apply_hedge(quantity, "at_least"), max(end, place + 1)
            found = self.lexicon.hedges_after.at(self.tokens, place)
            if found and quantity.hedge == "exact" and not self._number_follows(place + found[0]):
                return apply_hedge(quantity, found[1]), max(end, place + found[0])
        return quantity, end

    def _number_follows(self, place: int) -> bool:
        if place >= len(self.tokens):
            return False
        return self.tokens[place].kind == "number" or self.text(place) in self.lexicon.number_words | self.words.links

    def _rate(self, quantity: Quantity, counted: Counted | None, end: int) -> tuple[int, int]:
        """Return where the surface ends with "par million d'habitants", and up to where numbers belong to it."""
        rate = self.lexicon.rates.at(self.tokens, end)
        if rate is None or (counted is None and quantity.unit is None and not quantity.digits):
            return end, -1
        after = end + rate[0]
        unit = self.lexicon.units.at(self.tokens, after)
        if unit and unit[1].kind == "duration":
            return (end if self.text(after + unit[0]) in self.words.past else after + unit[0]), -1
        amounts = AmountReader(self.tokens, self.lexicon)
        per = amounts.base(after)
        if per is None and quantity.weak and after < len(self.tokens) and self.tokens[after].kind == "number":
            per = amounts.read(after)
        if per is None:
            return end, -1
        noun = self.counter.counted(per)
        return (noun.end if noun else per.end), per.end

    def _read(
        self,
        one: _Accepted,
        found: list[Read],
        role: Role | None,
        partner: _Accepted | None,
        said_of: str | None,
    ) -> Read | None:  # fmt: skip
        quantity = self._sharing_unit(one.quantity, one.counted, partner.quantity) if partner else one.quantity
        unit = self._unit(quantity)
        counts = self._counts(one, quantity, role, partner, said_of)
        if counts is None and quantity.kind in ("percent", "fraction") and role is None:
            counts = self.antecedents.whole(quantity, found)
            if counts is None and not self.antecedents.telling_share(quantity):
                return None
        start, stop = self.tokens[quantity.first].start, self.tokens[self._end(one, partner) - 1].end
        if counts is None and quantity.kind == "count":
            counts = self.counter.bracketed(quantity) or self.counter.measured(quantity, one.end)
            stepped = role is not None and any(read.group == role.group and read.change == "by" for read in found)
            shared = self.antecedents.earlier(quantity, one.end, found) if counts is None and not stepped else None
            rate = one.end > quantity.end and self.text(one.end - 1) != "+"
            if counts is None and shared is None and not (rate or partner or stepped or self._telling(quantity)):
                return None
            counts = shared.counts if shared and shared.kind != "money" else counts
            unit = shared.unit if shared and shared.kind != "count" else unit
        change, group = (role.change, role.group) if role else (None, -1)
        return Read(
            start,
            stop,
            quantity.low,
            quantity.high,
            unit,
            counts,
            quantity.hedge,
            quantity.kind,
            change,
            group,
            named=one.counted is not None,
        )

    def _unit(self, quantity: Quantity) -> str | None:
        """Return a quantity's unit: the text's own dollars, and pounds as money where there are millions of them."""
        unit = quantity.unit
        if unit and unit in self.currencies and not self._named(quantity, unit):
            unit = self.currencies[unit]
        if quantity.scale >= _LARGE and unit:
            unit = self.words.money_if_large.get(unit, unit)
        return unit

    def _counts(
        self,
        one: _Accepted,
        quantity: Quantity,
        role: Role | None,
        partner: _Accepted | None,
        said_of: str | None,
    ) -> str | None:
        """Return what a quantity counts: its noun, that of the change's other end, or what it hangs on in the tree."""
        if quantity.kind == "age":
            return self.words.age_noun
        if one.counted:
            return one.counted.text
        if said_of and quantity.kind != "duration":
            return said_of
        if role and partner and partner.counted and partner.quantity.kind == quantity.kind:
            return partner.counted.text
        found = self.governors.changing(role.word, named=partner is not None) if role else None
        if found is None and quantity.kind in _GOVERNED and not quantity.joined:
            found = self.governors.governor(quantity)
        if found and quantity.unit == "year" and quantity.kind == "duration" and self.ages.person(found):
            return self.words.age_noun
        return found

    @staticmethod
    def _sharing_unit(quantity: Quantity, counted: Counted | None, partner: Quantity) -> Quantity:
        """Give a bare end of a change the unit of the other: "à 2 milliards d'euros, contre 3 milliards"."""
        if quantity.kind != "count" or counted is not None or partner.kind not in _SHARED:
            return quantity
        return replace(quantity, unit=partner.unit, kind=partner.kind)

    def _end(self, one: _Accepted, partner: _Accepted | None) -> int:
        """Return where a figure's words end: "90" in "de 90 à 80 km/h" stands with the unit that it shares."""
        quantity = one.quantity
        if quantity.kind == "multiple" and one.end > quantity.number + 2:
            return one.end - (self.text(one.end - 1) in self.words.determiners)
        if partner is None or quantity.unit is None or quantity.end > quantity.first + 1:
            return one.end
        directly = partner.quantity.first == quantity.end + 1 and self.text(quantity.end) in self.words.change_to
        return partner.end if directly else one.end

    def _named(self, quantity: Quantity, code: str) -> bool:
        """Tell whether a sum says whose currency it is in: "US$", "USD", "dollars américains"."""
        states = self.words.currency_regions.get(code, {})
        return any(
            states.get(token.text) == code or (token.raw.isupper() and token.raw[:2] == code[:2])
            for token in self.tokens[quantity.first : quantity.end]
        )

    def _telling(self, quantity: Quantity) -> bool:
        grouped = any(mark in quantity.digits for mark in " .,")
        value = max(abs(quantity.low or 0), abs(quantity.high or 0))
        before = self.text(quantity.first - 1)
        if quantity.about and quantity.high is not None and value >= _HUNDRED and before not in self.words.determiners:
            return True
        return value >= _TELLING and (quantity.scale >= _TELLING or grouped) and before not in self.words.determiners
