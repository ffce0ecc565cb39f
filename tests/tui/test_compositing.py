"""What is drawn of a change, against what Textual draws of it."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console
from textual._compositor import ChopsUpdate, Compositor

from briefing.tui.compositing import FrugalCompositor
from tests.tui.conftest import Shown
from tests.tui.storehouse import config_of, play, publish

KEYS = (
    "j",
    "space",
    "]",
    "4",
    "e",
    "tab",
    "escape",
    "2",
    "/",
    "escape",
    "G",
    "z",
    "z",
    "?",
    "escape",
    "m",
    "1",
    "j",
    "J",
)

_MOVES_FOR_NOTHING = re.compile(r"(\x1b\[\d+;\d+H)+(?=\n|\x1b\[\d+;\d+H|$)")


def _words(update: ChopsUpdate, console: Console) -> str:
    """Return what is written to the terminal; Textual also moves to where it then writes nothing."""
    return _MOVES_FOR_NOTHING.sub("", update.render_segments(console)).strip("\n")


def test_a_change_is_drawn_as_textual_draws_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = config_of("North", "South")
    titles: dict[str, Sequence[str]] = {
        "North": [f"Ferry {number}" for number in range(40)],
        "South": [f"Fog {number}" for number in range(40)],
    }
    publish(tmp_path / "store.db", config, titles)
    render, drawn, different = FrugalCompositor.render_partial_update, 0, []

    def both(self: FrugalCompositor) -> ChopsUpdate | None:
        nonlocal drawn
        changed, console = self._dirty_regions.copy(), app.console
        ours = render(self)
        self._dirty_regions.update(changed)
        theirs = Compositor.render_partial_update(self)
        if ours and theirs:
            drawn += 1
            if _words(ours, console) != _words(theirs, console):
                different.append(changed)
        return ours

    app: Any = None

    async def scenario(shown: Shown) -> None:
        nonlocal app
        app = shown.app
        monkeypatch.setattr(FrugalCompositor, "render_partial_update", both)
        for key in KEYS:
            await shown.press(key)

    play(scenario, config, tmp_path / "store.db")
    assert drawn > len(KEYS) // 2
    assert not different
