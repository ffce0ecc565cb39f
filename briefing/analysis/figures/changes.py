"""Changes: which quantities say where something began, where it ended, and by how much it went.

A change opens with a word that tells of one ("a bondi", "rose", "up", "hausse") or with an earlier value beside a later
one ("1.200, contre 800 la veille"). What stands before each quantity tells its part; where "de" may mean both "from"
and "by" the units do: "de 10 % à 9 %" are two ends, "de 12 % à 3,4 millions" is a step and where it led.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from briefing.analysis.figures.quantity import Quantity
from briefing.analysis.figures.stage import Stage
from briefing.models import Change

Mark = Literal["from", "to", "by", "from_or_by"]

_VERBAL = ("VERB", "AUX", "ADJ", "")
_NOMINAL = ("NOUN", "ADV", "ADP", "ADJ", "PROPN", "")
_REACH = 16
"""How many tokens before "from" its word of change may stand."""
_GAP = 9
"""How many tokens may stand between the word of change, or a quantity of the change, and the next."""
_MEMBERS = 4
"""How many quantities after its word a change is looked for in."""
_PAST_REACH = 5
"""How many tokens after an earlier value its time may stand."""
_YEAR_DIGITS = 4
_WITHIN_CLAUSE = ("-", "'", "’", "%", "°", "$", "€", "£")
_PARTING = (".", ";", "!", "?", ":")
_OPENING = "«“\"'‘("


@dataclass(frozen=True, slots=True)
class Role:
    """A quantity's part in a change; quantities of one change share `group`. `word` is its word's token, -1: none."""

    change: Change
    group: int
    word: int = -1


class Changes(Stage):
    """Finds the changes that one passage tells."""

    def opens(self, place: int) -> int:
        """Return where a word of change stands before the "from" at a token, within its clause; -1: nowhere."""
        for at in range(place - 1, max(-1, place - 1 - _REACH), -1):
            token = self.tokens[at]
            if token.kind == "mark" and token.text not in _WITHIN_CLAUSE and (token.text, at) != (",", place - 1):
                return -1
            if token.text in self.words.change_nouns or self._verb(at):
                return at
        return -1

    def by_extent(self, place: int) -> bool:
        """Tell whether a verb says how far something went, so that "de 3 à 5 %" after it is a range."""
        return self.tokens[place].text.startswith(self.words.extent_verbs)

    def find(self, quantities: Sequence[Quantity]) -> list[Role | None]:
        """Return the part of each quantity in a change, None where it has none."""
        roles: list[Role | None] = [None] * len(quantities)
        starts = [quantity.first for quantity in quantities]
        inside = {place for quantity in quantities for place in range(quantity.first, quantity.end)}
        for place in range(len(self.tokens)):
            if place not in inside and (self._verb(place) or self._noun(place)):
                self._after_word(place, quantities, bisect_left(starts, place), roles)
        for at, quantity in enumerate(quantities):
            if quantity.kind == "multiple" and roles[at] is None:
                self._after_multiple(at, quantities, roles)
            elif at and self._earlier(quantity) and roles[at] is None:
                self._beside(at, quantities, roles)
        return roles

    def _verb(self, place: int) -> bool:
        token = self.tokens[place]
        return token.pos in _VERBAL and token.kind == "word" and token.text.startswith(self.words.change_verbs)

    def _noun(self, place: int) -> bool:
        token = self.tokens[place]
        return token.pos in _NOMINAL and (token.text in self.words.change_nouns or token.text in self.words.shift_nouns)

    def _after_word(
        self, word: int, quantities: Sequence[Quantity], start: int, roles: list[Role | None]
    ) -> None:  # fmt: skip
        """Give the quantities after a word of change, and the one it is said of, their parts."""
        marks = self._marks(word + 1, quantities, start, direct=word + 1)
        noun = self._noun(word)
        before = quantities[start - 1] if start and roles[start - 1] is None else None
        if noun and before and self._close(before.end, word, 1) and not any(mark == "by" for _, mark in marks):
            if before.kind == "percent" or not self.words.prepositional_steps:
                marks.insert(0, (start - 1, "by"))
        elif noun and marks and before and self._apposed(before.end, word) and all(mark != "to" for _, mark in marks):
            marks.insert(0, (start - 1, "to"))
        self._assign(marks, quantities, roles, word)

    def _after_multiple(self, at: int, quantities: Sequence[Quantity], roles: list[Role | None]) -> None:
        """Take "multiplié par trois" and "doubled" for the step where an end of the change follows."""
        marks = self._marks(quantities[at].end, quantities, at + 1, direct=-1)
        if any(mark in ("to", "from") for _, mark in marks):
            self._assign([(at, "by"), *marks], quantities, roles, quantities[at].first)

    def _beside(self, at: int, quantities: Sequence[Quantity], roles: list[Role | None]) -> None:
        """Tie an earlier value ("contre 800 la veille") to the later one that it follows."""
        later, earlier = quantities[at - 1], quantities[at]
        comma = any(self.text(place) == "," for place in range(later.end, earlier.first))
        alike = later.unit == earlier.unit or earlier.unit is None
        if later.kind == "score" or not comma or not alike or not self._close(later.end, earlier.first, _GAP):
            return
        role = roles[at - 1]
        if role is None and not self._past(earlier.end):
            return
        if role is None:
            roles[at - 1], roles[at] = Role("to", at), Role("from", at)
        elif role.change == "to":
            roles[at] = Role("from", role.group, role.word)

    def _past(self, end: int) -> bool:
        """Tell whether a time stands after a value: "contre 800 la veille", "compared with 3% in May"."""
        for place in range(end, min(end + _PAST_REACH, len(self.tokens))):
            token = self.tokens[place]
            unit = self.lexicon.units.at(self.tokens, place)
            if (
                token.text in self.words.past
                or token.text in self.words.months
                or (unit and unit[1].kind == "duration")
            ):
                return True
            if token.kind == "number" and len(token.text) == _YEAR_DIGITS and token.text.isdecimal():
                return True
            if token.text in _PARTING:
                return False
        return False

    def _marks(
        self, left: int, quantities: Sequence[Quantity], start: int, *, direct: int
    ) -> list[tuple[int, Mark]]:  # fmt: skip
        """Return the quantities from `start` on that belong to one change, each with what stands before it says."""
        marks: list[tuple[int, Mark]] = []
        for at in range(start, min(start + _MEMBERS, len(quantities))):
            quantity = quantities[at]
            if quantity.first < left or not self._close(left, quantity.first, _GAP):
                break
            mark = self._mark(quantity, direct)
            if mark is None and quantity.kind not in ("duration", "age"):
                break
            left = quantity.end
            if mark is None:
                continue
            if any(mark == other or (mark, other) == ("from_or_by", "to") for _, other in marks):
                break
            marks.append((at, mark))
        return marks

    def _mark(self, quantity: Quantity, direct: int) -> Mark | None:
        """Return what stands before a quantity says of it; `direct` is the place after the word of change."""
        if self._earlier(quantity):
            return "from"
        if quantity.kind in ("age", "score", "multiple"):
            return None
        first = self._opened(quantity.first)
        opener = self.text(first - 1)
        if opener in self.words.change_to or self.up_to(quantity):
            return "to"
        if opener in self.words.change_by and opener in self.words.change_from:
            return "from_or_by"
        if opener in self.words.change_by and (opener not in self.words.links or first - 1 == direct):
            return "by"
        if opener in self.words.change_from:
            return "from"
        return "by" if self._directly(first, direct) and quantity.kind != "duration" else None

    def up_to(self, quantity: Quantity) -> bool:
        """Tell whether a hedge for "up to" stands before a quantity that may say where a change ended: "hasta"."""
        return quantity.hedge == "at_most" and self.text(quantity.first) in self.words.change_to

    def _directly(self, first: int, direct: int) -> bool:
        """Tell whether a quantity stands right after its verb, adverbs aside, in a language where that is its step."""
        near = 0 <= direct <= first <= direct + 2 and not self.words.prepositional_steps
        return near and all(self.tokens[place].pos == "ADV" for place in range(direct, first))

    def _opened(self, first: int) -> int:
        """Return the place before what only describes a value: "from the present $90,000", "to a record of 12"."""
        while first > 0 and self.text(first - 1) in _OPENING and self.text(first - 1):
            first -= 1
        if self.text(first - 1) in self.words.links and self.text(first - 2) in self.words.extremes:
            first -= 2
        elif self.text(first - 1) in self.words.extremes:
            first -= 1
        while first > 1 and self._described(first - 1):
            first -= 1
        return first

    def _described(self, place: int) -> bool:
        """Tell whether a word only describes a value: "from the present $90,000", "d'un record de" not."""
        token = self.tokens[place]
        return token.text in self.words.determiners or token.text in self.words.qualifiers or token.pos == "ADJ"

    def _earlier(self, quantity: Quantity) -> bool:
        return self.lexicon.earlier.before(self.tokens, quantity.first) is not None

    def _close(self, end: int, start: int, gap: int) -> bool:
        """Tell whether few tokens and no end of a sentence part tokens[:end] from tokens[start:]."""
        if not 0 <= start - end <= gap:
            return False
        return not any(
            self.text(place) in _PARTING or (self._verb(place) and self.tokens[place].pos)
            for place in range(end, start)
        )

    def _apposed(self, end: int, word: int) -> bool:
        """Tell whether "up" or "en hausse" is said of the quantity before it."""
        between = [self.text(place) for place in range(end, word)]
        return 0 < len(between) <= 4 and "," in between and between[-1] in (",", *self.words.shift_openers)

    def _assign(
        self, marks: list[tuple[int, Mark]], quantities: Sequence[Quantity], roles: list[Role | None], word: int
    ) -> None:  # fmt: skip
        parts: list[tuple[int, Change]] = []
        for step, (at, mark) in enumerate(marks):
            if mark != "from_or_by":
                parts.append((at, mark))
                continue
            following = next((other for other, later in marks[step + 1 :] if later == "to"), -1)
            alike = following >= 0 and quantities[at].unit == quantities[following].unit
            parts.append((at, "from" if alike else "by"))
        if len(parts) == 1 and not self._alone(quantities[parts[0][0]], parts[0][1], word):
            return
        if len({change for _, change in parts}) != len(parts):
            return
        for at, change in parts:
            if roles[at] is None:
                roles[at] = Role(change, word, word)

    def _alone(self, quantity: Quantity, change: Change, word: int) -> bool:
        """Tell whether a change's only quantity is surely its step or its end: "a bondi de 12 %", "fell to 310"."""
        if change == "from" or quantity.kind not in ("percent", "money", "count"):
            return False
        near = quantity.first - word <= 3 if quantity.first > word else word - quantity.end <= 1
        opener = self.text(quantity.first - 1)
        step = opener in self.words.change_by and opener not in self.words.links
        return near and (change == "to" or quantity.kind == "percent" or step)
