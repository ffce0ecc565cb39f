"""What is on the screen at which size."""

from dataclasses import replace
from functools import partial
from typing import Any

import pytest

from briefing.models import Actor, Article, Failure, Figure, Span, SummarySentence

LIBRARY = Article("library", "The night library", "A library in Kestle stays open all night.", "kestle.txt")

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


def _many(desk: Any) -> Any:
    feeds = tuple(replace(LIBRARY, id=f"feed-{number}", origin=f"Feed {number:02}") for number in range(40))
    return desk(items=(*desk().items, *feeds), analyse=lambda article: desk().analyse(LIBRARY))


@pytest.mark.parametrize("size", [(200, 60), (120, 40), (110, 28), (80, 24), (70, 16)])
def test_many_sources_leave_room_for_the_articles(play: Any, desk: Any, size: tuple[int, int]) -> None:
    async def scenario(shown: Any) -> None:
        lists = shown.app.reading
        assert lists.sources.size.height <= 0.4 * size[1]
        assert lists.articles.scrollable_content_region.height >= 5
        await shown.press("0", "G")
        assert any(line.lstrip("│ ").startswith("Feed 39") for line in shown.lines)
        assert not _rows(shown, "Feed 00")

    play(scenario, size=size, desk=_many(desk))


def test_many_sources_alone_fill_the_screen_and_scroll(play: Any, desk: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("0")
        assert "╰" in shown.lines[-2]
        await shown.press("G")
        assert "Feed 39" in shown.lines[-3]

    play(scenario, size=(40, 12), desk=_many(desk))


@pytest.mark.parametrize("size", [(110, 28), (120, 30), (120, 40), (200, 60)])
def test_a_long_summary_leaves_room_for_actors_and_figures(play: Any, desk: Any, size: tuple[int, int]) -> None:
    text = " ".join(f"Actor number {number} spoke at length to {number} people of the valley." for number in range(30))
    ends = [at + 1 for at, sign in enumerate(text) if sign == "."]
    spans = list(zip([0, *(end + 1 for end in ends)], ends, strict=False))
    analysis = replace(
        desk().analyse(LIBRARY),
        sections=(),
        summary=tuple(SummarySentence(start, end, 0) for start, end in spans[:12]),
        actors=tuple(Actor(f"Actor number {n}", "person", mentions=(Span(*spans[n]),)) for n in range(12)),
        figures=tuple(
            Figure(start, end, n, n, None, "people", "exact", Span(start, end)) for n, (start, end) in enumerate(spans)
        ),
    )

    async def scenario(shown: Any) -> None:
        panels = shown.app.reading.panels
        for name in ("actors", "figures"):
            assert panels[name].scrollable_content_region.height >= 5
        assert panels["summary"].outer_size.height <= (0.35 if size[1] < 36 else 0.45) * size[1]
        assert "╯" in shown.lines[-2]
        assert sum(panel.outer_size.height for panel in panels.values()) == size[1] - 2

    items = (replace(LIBRARY, text=text),)
    play(scenario, size=size, desk=desk(items=items, analyse=lambda _: analysis, single=True))


@pytest.mark.parametrize("size", SIZES)
def test_what_is_said_in_place_of_an_article_is_wrapped(play: Any, desk: Any, size: tuple[int, int]) -> None:
    reason = "no such file or directory; check the path, and that you may read what it names, and try again after that"

    async def scenario(shown: Any) -> None:
        def area() -> list[str]:
            region = shown.app.reading.view.scrollable_content_region
            return [line[region.x : region.right] for line in shown.lines[region.y : region.bottom]]

        await shown.until(lambda: len(shown.app._notifications) == 1)
        await shown.clear_notices()
        await shown.press("2")
        await shown.until(lambda: f"/nonexist: {reason}" in " ".join(" ".join(area()).split()))
        assert all(row[0] == row[-1] == " " for row in area())

    play(scenario, size=size, desk=desk(items=(Failure("/nonexist", reason),)), wait=False)


def test_what_is_to_be_done_now_or_hardly_later_is_done(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        done: list[float] = []
        for seconds in (0.0, 1e-9, 1e-6, 1e-3):
            shown.app.reading.set_timer(seconds, partial(done.append, seconds))
        await shown.until(lambda: sorted(done) == [0.0, 1e-9, 1e-6, 1e-3])

    play(scenario)


def test_what_an_empty_panel_says_is_wrapped(play: Any, desk: Any) -> None:
    async def scenario(shown: Any) -> None:
        panel = shown.app.reading.panels["actors"]
        panel.show((), whole=(), where="", empty="No analysis: the words of this article are in no language known here")
        await shown.press("4")
        words = " ".join(" ".join(line[79:-2] for line in shown.lines).split())
        assert "are in no language known here" in words

    play(scenario)


def test_the_notice_in_the_masthead_stands_apart_from_the_title(play: Any, desk: Any) -> None:
    titled = replace(LIBRARY, title="Nachtbibliothek" * 20)

    async def scenario(shown: Any) -> None:
        await shown.press("m")
        assert "… Marked as " in shown.lines[0]

    play(scenario, size=(80, 24), desk=desk(items=(titled,), analyse=lambda _: desk().analyse(LIBRARY)))


def test_a_notice_is_shown_whole_wherever_there_is_room_for_it(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        shown.app.reading.masthead.say(activity="reading the sources…")
        await shown.press("e")
        assert "e is for a panel's row: 3–5" in shown.lines[0]
        assert "reading" not in shown.lines[0]  # until the next key
        await shown.pilot.resize_terminal(40, 12)
        await shown.press("2", "e")
        shown.app.reading.say("Saved /somewhere/far/away/the-harbour-closes-its-quays.md")
        await shown.pilot.pause()
        words = "".join(line.strip() for line in shown.lines[-3:])
        assert words == "Saved/somewhere/far/away/the-harbour-closes-its-quays.md"
        await shown.press("j")
        assert "Saved" not in shown.text
        assert "─╯" in shown.lines[-2]
        await shown.press("w")  # what is typed stands under a long question
        await shown.until(lambda: ".md" in shown.lines[-1])
        assert "save as" in shown.lines[-2]

    play(scenario, size=(60, 20))


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
