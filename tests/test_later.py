"""What is made when it is first needed is what would have been made at once."""

import re

import pytest

from briefing.later import pattern, resolve


def test_a_pattern_is_used_as_a_compiled_one() -> None:
    later, now = pattern("(b)c|d", re.IGNORECASE), re.compile("(b)c|d", re.IGNORECASE)
    text = "abcaBCad"
    assert later.sub("-", text) == now.sub("-", text)
    assert [one.groups() for one in later.finditer(text)] == [one.groups() for one in now.finditer(text)]
    assert later.search(text, 3).span() == now.search(text, 3).span()  # type: ignore[union-attr]
    assert later.fullmatch("x") is None
    assert (later.pattern, later.flags) == (now.pattern, now.flags)


def test_names_are_resolved() -> None:
    assert resolve("briefing.later:resolve") is resolve
    with pytest.raises(AttributeError):
        resolve("briefing.later:nothing")
