"""Patterns made from what was kept of them are those that Python compiles."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from marshal import dumps, loads
from typing import Any

import pytest

from briefing.patterns import Patterns

CASES: tuple[tuple[Any, int, Any], ...] = (
    (r"(?P<day>\d{1,2})\.(?P<month>\w+)(?:\s+(\d{4}))?", 0, "le 3.mai 2026, le 14.août"),
    ("[^\x20-\x7eà-ÿ]+|(?i:ÉTÉ)(?=\\s)", re.IGNORECASE, "un été — ETE Été !"),
    (rb"\x1b\[(\d+);(\d+)H", re.DOTALL, b"\x1b[3;4Hwords\x1b[15;6H"),
    ("""^ (?P<name> [a-z_-]+ ) \\s* = \\s* (?P<value>.*?) \\s* $  # a setting""", re.X | re.M, "a = 1\nb-c = x y \n"),
    (r"(a|ab)(?(1)c|d)(?<!x)\b", re.ASCII, "abc acé"),
)


@contextmanager
def _using(patterns: Patterns) -> Iterator[Patterns]:
    re.purge()
    patterns.use()
    try:
        yield patterns
    finally:
        patterns.release()
        re.purge()


def test_a_kept_pattern_is_the_one_that_is_compiled() -> None:
    with _using(Patterns()) as first:
        compiled = [re.compile(pattern, flags) for pattern, flags, _ in CASES]
    second = Patterns()
    second.known = loads(dumps(first.used))
    with _using(second):
        made = [re.compile(pattern, flags) for pattern, flags, _ in CASES]
    assert second.used == second.known == first.used
    assert len(first.used) == len(CASES)
    for ours, theirs, (pattern, flags, words) in zip(made, compiled, CASES, strict=True):
        assert ours == theirs == re.compile(pattern, flags)
        assert (ours.flags, ours.groups, ours.groupindex) == (theirs.flags, theirs.groups, theirs.groupindex)
        found = [one.groups() for one in theirs.finditer(words)]
        assert [one.groups() for one in ours.finditer(words)] == found
        assert found


def test_what_can_not_be_used_is_compiled() -> None:
    broken = Patterns()
    broken.known = {("a+", 0): (32, [1, 2, 3], 0, {}, (None,)), ("b", 0): (32, ["x"], 0, {}, (None,))}  # type: ignore[list-item]
    with _using(broken):
        assert re.compile("a+").findall("caat") == ["aa"]
        assert re.compile("b").findall("bob") == ["b", "b"]
        assert re.compile(rb"\w", re.LOCALE).match(b"a")
        with pytest.raises(re.error):
            re.compile("(")
    assert set(broken.used) == {("a+", 0), ("b", 0)}
