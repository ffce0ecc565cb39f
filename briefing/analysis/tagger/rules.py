"""Rules that give tokens the attributes that follow from their others, for the tokens of many texts at once.

It owns the patterns of spaCy's `AttributeRuler` as far as they set what is read here: part of speech, tag, dependency.
spaCy tries every pattern on every token; here a pattern is compared with whole columns of attributes.
"""

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Columns = dict[str, NDArray[np.uint64]]
    Mask = NDArray[np.bool_]

SET = ("POS", "TAG", "DEP")
"""The attributes that rules set."""
READ = (*SET, "LOWER", "IS_SPACE")
"""The attributes that decide where a rule holds."""


class _Test(NamedTuple):
    """Whether an attribute is one of some values, or none of them."""

    attribute: str
    values: tuple[int, ...]
    is_one: bool


class _Rule(NamedTuple):
    """Tests of tokens that follow each other, which of them is changed, and what it is given."""

    pattern: tuple[tuple[_Test, ...], ...]
    target: int
    sets: dict[str, int]


class AttributeRules:
    """The rules of an `AttributeRuler`, the later of which win; `strings` are its vocabulary's."""

    def __init__(self, ruler: Any, strings: Any) -> None:
        self._rules = [
            _Rule(tuple(_tests(token, strings) for token in pattern), rule["index"], sets)
            for rule in ruler.patterns
            if (sets := {name: strings[value] for name, value in rule["attrs"].items() if name in SET})
            for pattern in rule["patterns"]
        ]

    def apply(self, columns: "Columns", follows: "Mask") -> "Columns":
        """Return the attributes that can be set as they are by the rules.

        `columns` has a value of each attribute in `READ` for each token, `follows` tells whether it is in the text of
        the token before it.
        """
        found: dict[_Test, Mask] = {}
        there = {name: set(columns[name].tolist()) for name in READ}
        given = {name: columns[name].copy() for name in SET}
        for pattern, target, sets in self._rules:
            if any(
                test.is_one and there[test.attribute].isdisjoint(test.values) for tests in pattern for test in tests
            ):
                continue  # most rules are about a word that is nowhere
            holds = np.ones(len(follows), bool)
            for place, tests in enumerate(pattern):
                for test in tests:
                    if test not in found:
                        found[test] = _where(columns[test.attribute], test)
                    holds &= _ahead(found[test], place)
                if place:
                    holds &= _ahead(follows, place)
            where = np.flatnonzero(holds) + target
            for name, value in sets.items():
                given[name][where] = value
        return given


def _tests(token: dict[str, Any], strings: Any) -> tuple[_Test, ...]:
    tests = []
    for attribute, wanted in token.items():
        ((relation, values),) = wanted.items() if isinstance(wanted, dict) else (("IN", [wanted]),)
        if attribute not in READ or relation not in ("IN", "NOT_IN"):
            raise ValueError(f"a rule about {attribute} {relation} is not known")
        numbers = tuple(int(value) if isinstance(value, bool) else strings[value] for value in values)
        tests.append(_Test(attribute, numbers, relation == "IN"))
    return tuple(tests)


def _where(column: "NDArray[np.uint64]", test: _Test) -> "Mask":
    found = np.zeros(len(column), bool)
    for value in test.values:
        found |= column == value
    return found if test.is_one else ~found


def _ahead(mask: "Mask", places: int) -> "Mask":
    """Return what a mask says so many tokens further on; nothing holds behind the last one."""
    if not places:
        return mask
    ahead = np.zeros(len(mask), bool)
    ahead[:-places] = mask[places:]
    return ahead
