"""Pictures of the main states; `pytest --snapshot-update` draws them anew after a change that is meant."""

from typing import Any

import pytest


async def _analysed(pilot: Any) -> None:
    while pilot.app.reading.view.analysis is None:
        await pilot.pause(0.01)
    await pilot.pause()


@pytest.mark.parametrize(
    ("size", "theme", "keys"),
    [
        pytest.param((120, 40), "briefing-dark", ("2", "]", "]"), id="section"),
        pytest.param((120, 40), "briefing-light", ("4", "enter", "enter"), id="mention"),
        pytest.param((80, 24), "briefing-light", ("5",), id="strip"),
        pytest.param((40, 12), "briefing-dark", ("enter",), id="small"),
    ],
)
def test_states_look_as_before(snap_compare: Any, desk: Any, size: Any, theme: str, keys: Any) -> None:
    async def before(pilot: Any) -> None:
        await _analysed(pilot)
        for key in keys:
            await pilot.press(key)
        await pilot.pause()

    assert snap_compare(desk(theme=theme).app(), terminal_size=size, run_before=before)
