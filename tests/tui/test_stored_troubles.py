"""The reader on a store that answers late, or that can't give a text: one reads on."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from briefing.config import Config
from tests.tui.storehouse import config_of, play, publish

HARBOUR = ("Harbour opens", "Grain ships wait", "Ferry repaired", "Fog in the bay")
COUNCIL = ("Council votes", "Budget passed")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


def _filled(path: Path) -> Config:
    config = config_of("Harbour News", "Council Post")
    publish(path, config, {"Harbour News": HARBOUR, "Council Post": COUNCIL})
    return config


def test_what_is_asked_of_a_list_that_is_still_on_its_way_neither_holds_it_up_nor_mixes_it_with_another(
    path: Path,
) -> None:
    async def scenario(shown: Any) -> None:
        reading = shown.app.reading
        stored = reading.stored
        found: list[int | None] = []
        problems: list[str] = []
        council = next(one.id for one in stored.origins() if one.name == "Council Post")
        reading.narrow(origin=council, words="")
        stored.find_unread(3, found.append)
        await shown.until(lambda: found == [0] and "1/2 · Council votes" in shown.lines[0])
        reading.narrow(origin="all", words="")
        stored.search("colour:red", lambda: None, problems.append)
        await shown.until(lambda: bool(problems))
        await shown.press("j")
        await shown.until(lambda: "/6 · " in shown.lines[0])
        stored.search("fog", reading.narrowed, problems.append)
        stored.reload(0)
        await shown.until(lambda: stored.origin == "search")
        reading.look_again()
        await shown.until(lambda: "Fog in the bay" in shown.lines[0])

    play(scenario, _filled(path), path)


def test_an_article_whose_text_is_damaged_says_so_and_those_beside_it_are_read(path: Path) -> None:
    async def scenario(shown: Any) -> None:
        assert "1/6 · Harbour opens" in shown.lines[0]
        assert "doctor --repair" in " ".join(shown.text.split())
        await shown.press("j", "w")
        await shown.until(lambda: "grain-ships-wait.md" in shown.lines[-1])
        assert "2/6" in shown.lines[0]
        await shown.press("escape", "k")
        await shown.until(lambda: "1/6 · Harbour opens" in shown.lines[0] and "doctor" in shown.text)

    config = _filled(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE bodies SET content = x'00' WHERE key = (SELECT max(key) FROM articles)")
    play(scenario, config, path)
