"""How the reader was left, as the store keeps it: whatever stands there, the reader starts."""

import json
from typing import Any

import pytest

from briefing.models.lists import Left, Wanted
from briefing.pipeline.leaving import left_of, text_of

LEFT = Left(
    origin="feed:3",
    query="actor:Iran",
    wanted=Wanted(feed=3, unread=True, order="oldest"),
    key=1 << 50,
    row=7,
    above=2,
    position=1200,
    pane="article",
    article="file",
    orders={"feed:3": "oldest"},
)


def test_what_is_kept_comes_back() -> None:
    assert left_of(text_of(LEFT)) == LEFT
    assert left_of(text_of(Left())) == Left()


@pytest.mark.parametrize(
    "text",
    [None, "", "null", "[]", "{}", "3", '"x"', "{", '{"format": 2}', '{"format": 1, "wanted": 4}', '{"format": 1}'],
)
def test_what_nobody_can_read_says_nothing(text: str | None) -> None:
    assert left_of(text) is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"row": -1},
        {"row": "1"},
        {"position": 1 << 70},
        {"pane": None},
        {"key": 1.5},
        {"orders": {"all": "sideways"}},
        {"orders": []},
        {"wanted": {"order": "sideways"}},
        {"wanted": {"unread": "no"}},
        {"surprise": 1},
    ],
)
def test_a_part_of_another_type_spoils_all(wrong: dict[str, Any]) -> None:
    fields = json.loads(text_of(LEFT))
    assert left_of(json.dumps({**fields, **wrong})) is None
