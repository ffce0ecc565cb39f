"""Numbers before motions: what belongs to a count, and what the reader does with it."""

from typing import Any

import pytest
from textual import events

from briefing.tui.counting import SOON, Count


@pytest.mark.parametrize(
    ("typed", "later", "count"),
    [
        ("5", 0.1, 5),
        ("5", SOON + 0.1, 0),
        ("12", 60, 12),
        ("7", 60, 7),
        ("0", 0.1, 0),
        ("10", 60, 10),
        ("70", 60, 70),
        ("1234567", 60, 123456),
    ],
)
def test_digits_are_a_count_at_once_or_where_nothing_else_is_meant(typed: str, later: float, count: int) -> None:
    counter = Count()
    for number, digit in enumerate(typed):
        counter.add(digit, 0.1 * number, has_action=digit in "012345")
    assert counter.take(0.1 * (len(typed) - 1) + later) == count
    assert not counter.shown
    assert counter.take(0) == 0


def test_digits_far_apart_are_panes_one_after_the_other() -> None:
    counter = Count()
    assert not counter.add("1", 0, has_action=True)
    assert not counter.add("2", 1, has_action=True)
    assert counter.take(1.1) == 2


async def _type(shown: Any, *keys: tuple[str, float]) -> None:
    """Press keys at times of their own, in seconds: how busy the machine is has no say in it."""
    for key, time in keys:
        event = events.Key("left_square_bracket" if key == "[" else key, key)
        event.time = time
        shown.app.post_message(event)
    await shown.pilot.pause()
    await shown.pilot.pause()


def test_motions_are_done_as_often_as_the_number_says(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        # A pane's digit and a motion in one go count, and the focus is back where it was.
        await _type(shown, ("2", 100.0), ("j", 100.1))
        assert (reading.pane, reading.articles.cursor) == ("articles", 2)
        # A while later the digit means its pane.
        await _type(shown, ("2", 200.0), ("k", 201.0))
        assert (reading.pane, reading.articles.cursor) == ("article", 2)
        await shown.press("K", "K")
        await shown.until(lambda: reading.view.analysis is not None and "1/3" in shown.lines[0])
        # Digits without a pane, and two of them, are shown and wait for their motion.
        await shown.press("7")
        assert shown.lines[-1].startswith(" 7 ")
        assert "next section" in shown.lines[-1]
        assert "commands" not in shown.lines[-1]
        await shown.press("right_square_bracket")
        assert reading.view.section == 2
        assert "next section" in shown.lines[-1]
        assert not shown.lines[-1].startswith(" 7 ")
        await _type(shown, ("2", 300.0), ("[", 300.1))
        assert (reading.pane, reading.view.section) == ("article", 0)
        # Escape forgets the number and does nothing else.
        await shown.press("9", "escape", "K")
        assert reading.pane == "article"
        assert "first article" in shown.lines[0]
        await shown.press("6", "J")
        await shown.until(lambda: "3/3" in shown.lines[0])
        await _type(shown, ("1", 400.0), ("2", 400.1), ("j", 410.0))
        assert reading.view.scroll_offset.y == 12
        await _type(shown, ("1", 500.0), ("0", 500.1), ("g", 500.2), ("g", 500.3))
        assert (reading.pane, reading.view.scroll_offset.y) == ("article", 9)
        await shown.press("g")
        assert reading.view.scroll_offset.y == 0
        await _type(
            shown, ("1", 600.0), ("2", 601.0), ("1", 602.0), ("2", 604.0), ("1", 605.0), ("2", 606.0), ("G", 606.1)
        )
        assert (reading.pane, reading.articles.cursor) == ("articles", 1)
        # What follows motions in one go is done with the article that they have come to, though it is not shown yet.
        await shown.press("k")
        before = [reading.local.is_read(one) for one in reading.local.visible]
        await _type(shown, ("j", 500.0), ("j", 500.1), ("m", 500.2))
        assert [reading.local.is_read(one) for one in reading.local.visible] == [*before[:2], not before[2]]
        assert reading.view.article is reading.local.visible[2]

    play(scenario)


def test_a_number_that_is_a_key_of_its_own_is_no_count(play: Any, desk: Any) -> None:
    from briefing.tui.actions import with_keys

    async def scenario(shown: Any) -> None:
        await _type(shown, ("7", 100.0), ("j", 100.1))
        assert shown.app.reading.articles.cursor == 1
        assert not shown.app.reading.view.marked

    play(scenario, desk=desk(actions=with_keys({"marks": ["7"]})))
