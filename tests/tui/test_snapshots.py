"""Pictures of the main states; `pytest --snapshot-update` draws them anew after a change that is meant."""

import time
from pathlib import Path
from typing import Any

import pytest
from textual.widgets import Input

from briefing.config import View
from briefing.pipeline import read
from briefing.pipeline.shelf import StoredLibrary
from briefing.store import Store
from briefing.tui.app import ReaderApp
from tests.tui.storehouse import analysis_of, config_of, publish


async def _analysed(pilot: Any) -> None:
    while pilot.app.reading.view.analysis is None:
        await pilot.pause(0.01)
    await pilot.pause()


async def _rested(pilot: Any) -> None:
    """Wait until the screen has not changed for a moment; a cursor that blinks would never rest."""
    same, before = 0, None
    while same < 4:
        for one in pilot.app.screen.query(Input):
            one.cursor_blink = False
        await pilot.pause(0.04)
        now = [list(strip) for strip in pilot.app.screen._compositor.render_strips()]
        same, before = same + 1 if now == before else 0, now


@pytest.mark.parametrize(
    ("size", "theme", "keys"),
    [
        pytest.param((120, 40), "briefing-dark", ("tab", "]", "]"), id="section"),
        pytest.param((120, 40), "briefing-light", ("4", "enter", "enter"), id="mention"),
        pytest.param((80, 24), "briefing-light", ("5",), id="strip"),
        pytest.param((40, 12), "briefing-dark", ("enter",), id="small"),
        pytest.param((200, 60), "briefing-light", ("J", "2"), id="broad"),
        pytest.param((120, 40), "briefing-contrast-dark", ("2", "/", *"docker", "enter"), id="found"),
        pytest.param((80, 24), "briefing-dark", ("O",), id="outline"),
        pytest.param((80, 24), "briefing-light", ("?",), id="help"),
        pytest.param((80, 24), "briefing-dark", ("ctrl+p", *"next"), id="palette"),
    ],
)
def test_states_look_as_before(snap_compare: Any, desk: Any, size: Any, theme: str, keys: Any) -> None:
    async def before(pilot: Any) -> None:
        await _analysed(pilot)
        for key in keys:
            await pilot.press(key)
        await pilot.pause()
        await _rested(pilot)

    assert snap_compare(desk(theme=theme).app(), terminal_size=size, run_before=before)


@pytest.fixture
def utc(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("utc")
@pytest.mark.parametrize(
    ("size", "theme", "keys"),
    [
        pytest.param((80, 24), "briefing-dark", ("0", "j"), id="view"),
        pytest.param((120, 40), "briefing-light", ("s", *"harbour OR ferry", "enter"), id="search"),
        pytest.param((200, 60), "briefing-dark", ("j", "f", "J", "m"), id="marks"),
    ],
)
def test_the_store_looks_as_before(
    snap_compare: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: Any, theme: str, keys: Any
) -> None:
    config = config_of("Harbour News", "Council Post", "Grid", views=(View(name="Ports", query="harbour OR ferry"),))
    path = tmp_path / "store.db"
    titles = {
        "Harbour News": ("Harbour opens after the storm", "Grain ships wait for the tide", "Ferry repaired"),
        "Council Post": ("Council votes on the bridge", "Budget passed"),
        "Grid": [f"Grid report {number}" for number in range(40)],
    }
    publish(path, config, titles)
    with Store.open(path) as store:
        keys_of = [one.key for one in store.page().headlines]
        store.mark(keys_of[3:5], read=True)
        store.tag(keys_of[2:3], add=["winter"])
    library = StoredLibrary(config, path, analysis_of)
    opening = library.opening()
    library.close()
    app = ReaderApp(read, (), library.analyse, library=library, opening=opening, theme=theme)

    async def before(pilot: Any) -> None:
        reading = app.reading
        while not (reading.is_settled and reading.view.analysis and len(reading.shelf.origins()) > 4):
            await pilot.pause(0.01)
        for key in keys:
            await pilot.press(key)
            await _rested(pilot)
        reading.say("")
        await _rested(pilot)

    assert snap_compare(app, terminal_size=size, run_before=before)


@pytest.mark.usefixtures("utc")
@pytest.mark.parametrize(
    ("names", "size", "theme", "keys"),
    [
        pytest.param((), (120, 40), "briefing-dark", (), id="first"),
        pytest.param(("north", "south"), (80, 24), "briefing-light", ("!",), id="trouble"),
    ],
)
def test_an_empty_store_looks_as_before(
    snap_compare: Any, tmp_path: Path, names: Any, size: Any, theme: str, keys: Any
) -> None:
    library = StoredLibrary(config_of(*names), tmp_path / "store.db", analysis_of)
    app = ReaderApp(read, (), library.analyse, library=library, opening=library.opening(), theme=theme)

    async def before(pilot: Any) -> None:
        while not app.reading.is_settled or len(app._notifications) < min(1, len(names)):
            await pilot.pause(0.01)
        app.clear_notifications()
        for key in keys:
            await pilot.press(key)
        await _rested(pilot)

    assert snap_compare(app, terminal_size=size, run_before=before)
