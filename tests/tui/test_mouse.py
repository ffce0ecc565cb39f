"""The mouse does what one expects: on rows, names of panels, keys at the bottom, links, and with its wheel."""

from dataclasses import replace
from typing import Any

from rich.cells import cell_len
from textual import events

from briefing.models import Link
from tests.tui.conftest import FOUND, LIBRARY_ARTICLE, LONG_ARTICLE, PORT_ARTICLE


def spot(shown: Any, words: str, left_of: str = "") -> tuple[int, int]:
    """Where words stand on the screen, in cells."""
    for y, line in enumerate(shown.lines):
        at = line.find(words, line.find(left_of) + 1 if left_of else 0)
        if at >= 0:
            return cell_len(line[:at]) + 1, y
    raise AssertionError(f"{words!r} is not on the screen:\n{shown.text}")


def test_rows_are_shown_by_one_click_and_read_by_two(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        await shown.pilot.click(offset=spot(shown, "The night library"))
        await shown.until(lambda: reading.view.article is LIBRARY_ARTICLE)
        assert (reading.pane, reading.articles.cursor) == ("articles", 1)
        assert not reading.shelf.is_read(LIBRARY_ARTICLE)
        await shown.pilot.click(offset=spot(shown, "A chronicle"), times=2)
        await shown.until(lambda: reading.view.article is LONG_ARTICLE and reading.pane == "article")
        assert reading.shelf.is_read(LONG_ARTICLE)
        await shown.pilot.click(offset=spot(shown, "Kestle Post"))
        await shown.until(lambda: reading.pane == "sources" and len(reading.shelf.visible) == 1)
        await shown.pilot.click(offset=spot(shown, "All "), times=2)
        await shown.until(lambda: reading.pane == "articles" and len(reading.shelf.visible) == 3)

        await shown.pilot.click(offset=spot(shown, "Le port"), times=2)
        await shown.until(lambda: "Odile Brunet" in shown.text and reading.view.analysis is not None)
        await shown.pilot.click(offset=spot(shown, "Odile Brunet  maire"))
        await shown.until(lambda: "Odile Brunet  1/3" in shown.lines[0])
        await shown.pilot.click(offset=spot(shown, "≥ 80  emplois"))
        await shown.until(lambda: "≥ 80 emplois  1/1" in shown.lines[0])
        # In the text, the same words choose the same rows, and a heading its section.
        await shown.pilot.click(offset=spot(shown, "200 dockers", left_of="2 Article"))
        await shown.until(lambda: "200 dockers  1/1" in shown.lines[0])
        assert (reading.pane, reading.view.section) == ("article", 0)
        await shown.press("5")
        assert reading.panels["figures"].cursor == 0
        await shown.pilot.click(offset=spot(shown, "Les dockers inquiets"))
        await shown.until(lambda: reading.view.section == 1)
        await shown.until(lambda: "section 2/3" in shown.text)
        await shown.pilot.click(offset=spot(shown, "Odile Brunet refuse"))
        await shown.until(lambda: "Odile Brunet  1/1" in shown.lines[0])

    play(scenario)


def test_the_wheel_turns_what_is_under_it_and_moves_no_cursor(play: Any, desk: Any) -> None:
    many = tuple(replace(LIBRARY_ARTICLE, id=f"library-{number}", title=f"Night {number}") for number in range(60))

    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        assert reading.view.article is LONG_ARTICLE
        for widget, words in ((reading.view, "Day 0."), (reading.articles, "A chronicle")):
            assert words in shown.text
            await shown.pilot._post_mouse_events([events.MouseScrollDown] * 3, widget, (5, 5), button=0)
            await shown.until(lambda widget=widget: widget.scroll_offset.y > 0)
        assert reading.articles.cursor == 0

    items = (LONG_ARTICLE, *many)
    play(scenario, desk=desk(items=items, analyse=lambda article: FOUND["long" if article.id == "long" else "library"]))


def test_keys_at_the_bottom_and_names_of_panels_are_pressed(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        for name, pane in (("5 Figures", "figures"), ("3 Summary", "summary"), ("4 Actors", "actors")):
            await shown.pilot.click(offset=spot(shown, name))
            await shown.until(lambda pane=pane: reading.pane == pane)
        await shown.pilot.click(offset=spot(shown, "next pane"))
        await shown.until(lambda: reading.pane == "figures")
        await shown.press("1")
        x, y = spot(shown, "⏎ read")
        await shown.pilot.click(offset=(x - 1, y))
        await shown.until(lambda: reading.pane == "article")
        assert reading.shelf.is_read(PORT_ARTICLE)
        await shown.pilot.click(offset=spot(shown, "help"))
        await shown.until(lambda: "search the help" in shown.text)

    play(scenario, size=(80, 24))


def test_in_little_room_a_row_is_read_by_one_click(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("1")
        await shown.pilot.click(offset=spot(shown, "The night library"))
        await shown.until(lambda: shown.app.reading.pane == "article")
        assert shown.app.reading.view.article is LIBRARY_ARTICLE

    play(scenario, size=(40, 12))


def test_a_link_in_the_article_is_opened_and_other_words_are_not(play: Any, desk: Any, monkeypatch: Any) -> None:
    text = "日本 See (https://example.org/hours). Then come by night."
    behind = (Link(text.index("by"), len(text) - 1, "https://example.org/[@click=app.quit]"),)
    article = replace(LIBRARY_ARTICLE, text=text, links=behind)
    opened: list[str] = []

    async def scenario(shown: Any) -> None:
        monkeypatch.setattr(shown.app.reading, "open_address", opened.append)
        for words in ("See", "Then", "example", "/hours", "night."):
            await shown.pilot.click(offset=spot(shown, words, left_of="日本"))
            await shown.pilot.pause()
        assert opened == ["https://example.org/hours"] * 2 + ["https://example.org/[@click=app.quit]"]
        assert {"underline", "link"} <= set(shown.word_style("by night"))
        await shown.press("L")
        rows = [line.strip(" │") for line in shown.lines]
        at = next(number for number, row in enumerate(rows) if "1  by night" in row)
        assert "https://example.org/[@click=app.quit]" in rows[at + 1]
        assert "2  https://example.org/hours" in rows[at + 2]
        await shown.press("1")
        assert opened[-1] == "https://example.org/[@click=app.quit]"
        assert len(opened) == 4

    play(
        scenario,
        desk=desk(
            items=(article,),
            analyse=lambda _: replace(FOUND["library"], summary=(), actors=(), figures=(), sections=()),
        ),
    )
