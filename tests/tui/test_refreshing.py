"""Feeds that are refreshed while one reads: from a server on loopback into a store."""

import asyncio
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from textual import events

from briefing.config.reading import load
from briefing.pipeline.library import refresh_feeds
from briefing.pipeline.lock import refreshing
from tests.conftest import Press
from tests.tui.storehouse import marks, play

TEXT = "The harbour board said that the ferry would sail again in May, once both engines were mended. " * 3


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


def _items(*titles: str) -> list[tuple[str, str, str]]:
    return [(title, title, TEXT) for title in titles]


def _row(shown: Any, words: str) -> str:
    return next((line[:32] for line in shown.lines[1:] if words in line[:32]), "")


def _notices(shown: Any) -> list[str]:
    return [one.message for one in shown.app._notifications]


def test_feeds_that_are_due_are_fetched_once_the_reader_is_open(press: Press, path: Path) -> None:
    press.feeds |= {"north": _items("Ferry repaired", "Bread by boat"), "south": _items("Lamp lit")}
    config = load(str(press.configuration(path.parent)))

    async def scenario(shown: Any) -> None:
        await shown.until(lambda: "3/3" in _row(shown, "All "))
        await shown.until(lambda: "/3 · " in shown.lines[0])
        assert "2/2" in _row(shown, "north")
        assert "3 new" in shown.lines[0]

    play(scenario, config, path)
    assert set(marks(path)) == {"Ferry repaired", "Bread by boat", "Lamp lit"}


def test_new_articles_appear_and_the_cursor_stays_on_its_own(press: Press, path: Path) -> None:
    press.feeds["north"] = _items("Ferry repaired", "Bread by boat")
    config = load(str(press.configuration(path.parent)))
    refresh_feeds(config, path, (), everything=True)

    async def scenario(shown: Any) -> None:
        await shown.press("j")
        await shown.until(lambda: "2/2" in shown.lines[0])
        title = shown.app.reading.view.article.title
        press.feeds["north"] = [*_items("Fog again", "Tide tables"), *press.feeds["north"]]
        await shown.press("R")
        await shown.until(lambda: "4/4" in shown.lines[0] and bool(_row(shown, "Fog again")))
        assert title in shown.lines[0]
        assert shown.app.reading.articles.cursor == 3
        assert shown.app.reading.view.article.title == title

    play(scenario, config, path)


def test_one_feed_is_refreshed_alone(press: Press, path: Path) -> None:
    press.feeds |= {"north": _items("Ferry repaired"), "south": _items("Lamp lit")}
    config = load(str(press.configuration(path.parent)))
    refresh_feeds(config, path, (), everything=True)

    async def scenario(shown: Any) -> None:
        asked = len(press.asked)
        await shown.press("0", "G", "r")
        await shown.until(lambda: len(press.asked) > asked)
        await shown.until(lambda: not shown.app.reading.activity)
        assert {name for name, _ in press.asked[asked:]} == {"south"}
        assert "Nothing new" in shown.lines[0]

    play(scenario, config, path)


def test_how_far_it_is_stands_in_the_masthead(press: Press, path: Path) -> None:
    press.feeds |= {"north": _items("Ferry repaired"), "south": _items("Lamp lit")}
    config = load(str(press.configuration(path.parent)))
    refresh_feeds(config, path, (), everything=True)

    async def scenario(shown: Any) -> None:
        press.held["south"] = Event()
        press.feeds["north"] = _items("Fog again", "Ferry repaired")
        await shown.press("R")
        await shown.until(lambda: "1/2 feeds, 1 new" in shown.lines[0])
        await shown.press("j")
        assert "feeds, 1 new" in shown.lines[0]
        press.held["south"].set()
        await shown.until(lambda: "1/2 feeds" not in shown.lines[0])

    play(scenario, config, path)


def test_a_feed_that_fails_has_a_sign_and_its_reason(press: Press, path: Path) -> None:
    press.feeds |= {"north": _items("Ferry repaired"), "torn": _items("Lamp lit")}
    press.status["torn"] = 500
    config = load(str(press.configuration(path.parent)))

    async def scenario(shown: Any) -> None:
        await shown.until(lambda: "! torn" in _row(shown, "torn"))
        assert _notices(shown) == ["1 of 2 feeds could not be read; ! shows why"]
        assert "! 1 failed" in shown.lines[0]
        await shown.press("0", "G")
        await shown.until(lambda: "500" in shown.lines[-1])
        await shown.press("!")
        await shown.until(lambda: "Sources that could not be read" in shown.text)
        assert "500" in shown.text
        await shown.press("escape", "k")
        assert "500" not in shown.lines[-1]

    play(scenario, config, path)


def test_without_a_network_the_reason_stays_at_hand(path: Path) -> None:
    file = path.with_name("feeds.toml")
    file.write_text("".join(f'[[feeds]]\nurl = "http://127.0.0.1:1/{name}"\n' for name in ("north", "south")))

    async def scenario(shown: Any) -> None:
        await shown.until(lambda: "! 1 failed" in shown.lines[0])
        assert _notices(shown)[0].startswith("No feed could be reached")
        await shown.press("!")
        await shown.until(lambda: "Sources that could not be read" in shown.text)
        assert "all feeds" in shown.text

    play(scenario, load(str(file)), path)


def test_two_readers_of_one_store_see_what_either_brings(press: Press, path: Path) -> None:
    press.feeds["north"] = _items("Ferry repaired")
    config = load(str(press.configuration(path.parent)))
    refresh_feeds(config, path, (), everything=True)

    async def scenario(shown: Any) -> None:
        with refreshing(path):
            await shown.press("R")
            await shown.until(lambda: any("Another program refreshes" in one for one in _notices(shown)))
        press.feeds["north"] = [*_items("Fog again"), *press.feeds["north"]]
        await asyncio.to_thread(refresh_feeds, config, path, (), everything=True)
        await shown.until(lambda: bool(_row(shown, "Fog again")))
        assert "2/2 · Ferry repaired" in shown.lines[0]
        await shown.until(lambda: shown.app.reading._looking is None)

    play(scenario, config, path)


def test_leaving_ends_a_refresh_that_waits(press: Press, path: Path) -> None:
    press.feeds |= {"north": _items("Ferry repaired"), "south": _items("Lamp lit")}
    press.held["south"] = Event()
    config = load(str(press.configuration(path.parent)))

    async def scenario(shown: Any) -> None:
        await shown.until(lambda: any(name == "south" for name, _ in press.asked))
        await shown.press("Q")

    play(scenario, config, path, wait=False)
    press.held["south"].set()
    with refreshing(path):
        assert set(marks(path)) <= {"Ferry repaired", "Lamp lit"}


def test_feeds_are_refreshed_as_they_are_due_and_the_cursor_stays(press: Press, path: Path) -> None:
    press.feeds |= {"north": _items("Ferry repaired", "Bread by boat")}
    config = load(str(press.configuration(path.parent, '[limits]\nevery = "1s"\n', first=True)))

    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        await shown.until(lambda: "2/2" in _row(shown, "All "))
        await shown.press("j")
        title = reading.view.article.title
        press.feeds["north"] = [*_items("Fog again"), *press.feeds["north"]]
        await shown.until(lambda: "3/3" in _row(shown, "All ") and "1 new" in shown.lines[0])
        await shown.until(lambda: "3/3 · " in shown.lines[0])
        assert (reading.articles.cursor, reading.view.article.title) == (2, title)
        # The next turn is waited for by one timer, and that a turn brings nothing is no news.
        await shown.until(lambda: reading._next_turn is not None)
        await shown.press("k")
        asked = len(press.asked)
        await shown.until(lambda: len(press.asked) > asked and not reading.activity)
        assert "Nothing new" not in shown.lines[0]

    play(scenario, config, path)


def test_feeds_rest_where_only_the_reader_s_user_is_to_refresh_them(press: Press, path: Path) -> None:
    press.feeds |= {"north": _items("Ferry repaired")}
    config = load(str(press.configuration(path.parent, 'refresh = "off"\n[limits]\nevery = "1s"\n', first=True)))

    async def scenario(shown: Any) -> None:
        assert not press.asked
        await shown.press("R")
        await shown.until(lambda: "1/1" in _row(shown, "All ") and not shown.app.reading.activity)
        assert shown.app.reading._next_turn is None

    play(scenario, config, path)


def test_a_feed_that_is_added_while_others_are_refreshed_is_fetched_after_them(press: Press, path: Path) -> None:
    press.feeds |= {"south": _items("Lamp lit")}
    config = load(str(press.configuration(path.parent, 'refresh = "off"\n', first=True)))
    press.held["south"] = Event()
    press.feeds["north"] = _items("Ferry repaired")

    async def scenario(shown: Any) -> None:
        await shown.press("R", "F")
        shown.app.post_message(events.Paste(press.url("north")))
        await shown.press("enter")
        await shown.until(lambda: any(one.startswith("Added north") for one in _notices(shown)))
        press.held["south"].set()
        await shown.until(lambda: "1/1" in _row(shown, "north") and "1/1" in _row(shown, "south"))

    play(scenario, config, path)
