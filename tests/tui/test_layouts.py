"""What is on the screen at which size."""

from typing import Any

import pytest

SIZES = [(200, 60), (120, 40), (80, 24), (40, 12)]


def _rows(shown: Any, words: Any) -> Any:
    return [line for line in shown.lines if words in line]


@pytest.mark.parametrize("size", SIZES)
def test_no_line_is_wider_than_the_screen(play: Any, size: tuple[int, int]) -> None:
    async def scenario(shown: Any) -> None:
        for key in ("1", "2", "3", "4", "5", "0", "z"):
            await shown.press(key)
            assert len(shown.lines) == size[1]
            assert {len(line) for line in shown.lines} == {size[0]}

    play(scenario, size=size)


@pytest.mark.parametrize("size", [(200, 60), (120, 40)])
def test_wide_screens_show_lists_article_and_panels(play: Any, size: tuple[int, int]) -> None:
    async def scenario(shown: Any) -> None:
        for title in ("Sources", "Articles", "Article ", "Summary", "Actors", "Figures"):
            assert title in shown.text
        assert _rows(shown, "Odile Brunet  maire")
        assert "≥ 80  emplois" in shown.text
        assert "▌ Les dockers inquiets" in shown.text

    play(scenario, size=size)


def test_medium_screens_put_the_panels_in_a_strip_with_tabs(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        title = next(line for line in shown.lines if "Summary" in line)
        assert "Actors" in title
        assert "Figures" in title
        assert "≥ 80" not in shown.text
        await shown.press("5")
        assert "≥ 80" in shown.text
        assert "Le port d’Arvel ferme ses quais" in shown.text

    play(scenario, size=(80, 24))


def test_narrow_screens_show_one_pane_at_a_time(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        assert "The night library" in shown.text
        assert "mercredi" not in shown.text
        await shown.press("enter")
        assert "mercredi" in shown.text
        assert "The night library" not in shown.text
        await shown.press("tab", "tab")
        assert "Odile Brunet  maire" in shown.text
        await shown.press("escape", "escape")
        assert "The night library" in shown.text

    play(scenario, size=(40, 12))


def test_one_article_needs_no_lists(play: Any, desk: Any) -> None:
    async def scenario(shown: Any) -> None:
        assert "Articles" not in shown.text
        assert "Sources" not in shown.text
        assert "Summary" in shown.text
        assert "next article" not in shown.lines[-1]

    play(scenario, desk=desk(items=desk().items[:1], single=True))


def test_the_lists_appear_when_a_second_article_comes(play: Any, desk: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.until(lambda: "The night library" in shown.text)

    play(scenario, desk=desk(single=True))


def test_lines_are_no_longer_than_the_measure(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("z")
        assert max(len(line.strip()) for line in shown.lines) <= 90
        text = next(line for line in shown.lines if "Le port d’Arvel fermera" in line)
        assert abs((len(text) - len(text.lstrip())) - 56) < 4

    play(scenario, size=(200, 60))


def test_resizing_keeps_what_is_read_on_the_screen(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("J", "J", "2")
        await shown.until(lambda: "Day 0" in shown.text)
        await shown.press("space", "space")
        first = next(line for line in shown.lines if "Day " in line).split("Day ")[1][:3]
        for size in ((60, 20), (90, 30), (200, 50), (120, 40)):
            await shown.pilot.resize_terminal(*size)
            await shown.pilot.pause()
            await shown.until(lambda: f"Day {first}" in shown.text)

    play(scenario)
