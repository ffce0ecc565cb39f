"""Ages: durations and bare numbers that tell how old somebody is."""

from collections.abc import Sequence, Set
from dataclasses import replace
from unicodedata import combining, normalize

from briefing.analysis.figures.lexicon import Lexicon
from briefing.analysis.figures.quantity import Quantity
from briefing.analysis.figures.stage import Stage
from briefing.analysis.figures.tokens import Token

_CLOSING = frozenset((",", ".", ")", "(", ";", "-", "–", "—", ":", "", '"', "»", "”"))
_OLDEST = 125
_YOUNGEST_BARE = 4
_GROWN = 16
"""From here on "those over 65" are people of an age."""
_SUBJECT_REACH = 8
"""How many tokens before "are over 65" the people may stand."""
_MODIFIERS = 4
"""How many tokens before "de 28 ans" the person may stand."""


def unaccented(word: str) -> str:
    """Return a word without its accents, as capitals are often written."""
    return "".join(letter for letter in normalize("NFD", word) if not combining(letter))


class Ages(Stage):
    """Tells ages from durations in one passage; `roles` are nouns for functions and professions."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon, roles: Set[str]) -> None:
        super().__init__(tokens, lexicon)
        self.roles = roles

    def read(self, quantity: Quantity) -> Quantity:
        """Return the quantity as an age if it is one, else as it is."""
        ends = [end for end in (quantity.low, quantity.high) if end is not None]
        if not ends or not all(0 <= end <= _OLDEST for end in ends):
            return quantity
        if quantity.kind == "duration":
            old = self.lexicon.age_after.at(self.tokens, quantity.end)
            if old:
                return replace(quantity, kind="age", end=quantity.end + old[0], joined=False)
            if quantity.unit == "year" and not quantity.joined and self._years_of_age(quantity):
                return replace(quantity, kind="age")
            if quantity.unit == "year" and self._aged(quantity.end):
                return replace(quantity, kind="age", joined=False)
        elif (
            quantity.kind == "count" and quantity.scale == 1 and not quantity.weak and self._bare_age(quantity, ends[0])
        ):
            return replace(quantity, kind="age", unit="year")
        return quantity

    def _aged(self, end: int) -> bool:
        """Tell whether "jähriger" before `end` names a person, as a noun with a capital or before one for people."""
        if self.text(end - 1) not in self.words.aged:
            return False
        if self.tokens[end - 1].capital or not self.words.capital_nouns:
            return True
        return any(self.text(at) in self.words.persons | self.roles for at in (end, end + 1))

    def person(self, noun: str) -> bool:
        """Tell whether a noun names a person or a role, whose years are an age."""
        return noun.casefold() in self.words.persons or noun.casefold() in self.roles

    def _years_of_age(self, quantity: Quantity) -> bool:
        first = quantity.first
        if any(self.lexicon.age_before.before(self.tokens, at) for at in (first, quantity.number, self._list(first))):
            return True
        if self.text(first - 1) in self.words.joiners and first > 2 and self.tokens[first - 2].kind == "number":
            first -= 2
        before, after = self.text(first - 1), self.text(quantity.end)
        linked = after in self.words.links
        if not linked and (before in self.words.age_openers or self._capital_opener(first - 1)):
            return quantity.hedge == "exact" and (quantity.low or 0) >= _YOUNGEST_BARE
        if before in self.words.age_owners and after in (*_CLOSING, *self.words.stops) and not linked:
            return True
        if before in self.words.age_groups and quantity.hedge != "exact" and not linked:
            return True
        told = self.words.impersonal and self.text(first - 2) not in self.words.impersonal
        had = before in self.words.age_verbs and (quantity.hedge != "exact" or told)
        if had and (quantity.low or quantity.high or 0) >= _YOUNGEST_BARE:
            return after in _CLOSING or (after in self.words.joiners and quantity.hedge != "exact")
        if before in self.words.links and not linked and self._person(first - 1):
            return True
        apposed = before in (",", "(") and first > 1 and self.tokens[first - 2].capital
        return apposed and (after in _CLOSING or after in self.words.joiners) and not linked

    def _list(self, first: int) -> int:
        """Return where the list of numbers begins that a number ends: "aged 34 and 41", "âgés de 19, 24 et 29 ans"."""
        while first > 1 and (self.text(first - 1) == "," or self.text(first - 1) in self.words.joiners):
            number = first - 2 - (self.tokens[first - 2].kind == "word")
            if number < 1 or self.tokens[number].kind != "number":
                break
            first = number
        return first

    def _capital_opener(self, place: int) -> bool:
        """Tell whether a sentence opens with such a word, whose capital has lost its accent: "A 31 ans, il"."""
        if place < 0 or not self.tokens[place].capital:
            return False
        opens = place == 0 or self.tokens[place - 1].kind == "mark"
        return opens and any(unaccented(word) == self.text(place) for word in self.words.age_openers)

    def _person(self, place: int) -> bool:
        """Tell whether a person is named directly before the link at `place`, adjectives aside."""
        for step in range(1, _MODIFIERS):
            at = place - step
            if at < 0 or self.tokens[at].kind == "mark":
                return False
            token = self.tokens[at]
            if token.text in self.words.persons or token.text in self.roles:
                return True
            if step == 1 and (token.pos == "PROPN" or (token.capital and at > 0)):
                return True
        return False

    def _people(self, place: int) -> bool:
        """Tell whether people are named shortly before a place: "people in that street are over 65"."""
        return any(self.text(at) in self.words.persons for at in range(max(0, place - _SUBJECT_REACH), place))

    def _bare_age(self, quantity: Quantity, value: float) -> bool:
        """Tell whether a number alone is an age: "aged 12", "John Smith, 45, said", "she was 15"."""
        first, after = quantity.first, self.text(quantity.end)
        listed = self._list(first)
        if self.lexicon.age_before.before(self.tokens, listed if after in (*_CLOSING, *self.words.joiners) else first):
            untagged = quantity.end < len(self.tokens) and self.tokens[quantity.end].pos == ""
            return not untagged or after in _CLOSING or after in self.words.stops
        if self.words.head_last is False or value < _YOUNGEST_BARE or value != int(value):
            return False
        before = self.tokens[first - 1] if first else None
        if before is None or first < 2:
            return False
        if quantity.hedge != "exact":
            group = before.text in self.words.age_groups and value >= _GROWN
            return after in _CLOSING and (group or (before.pos == "AUX" and self._people(first - 1)))
        person = self.tokens[first - 2]
        if before.text == "," and after == ",":
            named = person.pos in ("PROPN", "") and person.capital and person.kind == "word"
            return named or person.text in self.words.persons
        if before.pos != "AUX":
            return False
        named = person.pos == "PROPN" or person.text in self.words.persons
        closed = after in _CLOSING or after in self.words.stops
        return named and closed
