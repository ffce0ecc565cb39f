"""What is drawn of a change, against what Textual draws of it."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len
from rich.console import Console
from textual._compositor import Compositor, CompositorUpdate
from textual.geometry import Region
from textual.widget import Widget

from briefing.tui.compositing import FrugalCompositor, Painted
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

_WRITTEN = re.compile(
    r"\x1b\[(\d+);(\d+)H|\x1b\[([\d;]*)m|\x1b\]8;id=[^;]*;([^\x1b]*)\x1b\\\\|(\x1b\]8;;\x1b\\)|\n|(.)"
)

Cells = dict[tuple[int, int], tuple[str, str, str]]
"""The line and the column -> what stands there, in which style, and the address behind it."""


def _cells(update: CompositorUpdate, console: Console) -> Cells:
    """Return what is on the screen once an update is written to it."""
    found: Cells = {}
    y = x = 0
    style = address = ""
    for written in _WRITTEN.finditer(update.render_segments(console)):
        line, column, sgr, link, over, sign = written.groups()
        if line:
            y, x = int(line), int(column)
        elif sgr is not None:
            style = "" if sgr == "0" else sgr
        elif link or over:
            address = link or ""
        elif sign:
            found[y, x] = (sign, style, address)
            x += cell_len(sign)
    return found


def _is_in(changed: Iterable[Region], place: tuple[int, int]) -> bool:
    return any(region.contains(place[1] - 1, place[0] - 1) for region in changed)


def test_a_change_is_drawn_as_textual_draws_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = config_of("North", "South")
    titles: dict[str, Sequence[str]] = {
        "North": [f"Ferry {number}" for number in range(40)],
        "South": [f"Fog {number}" for number in range(40)],
    }
    publish(tmp_path / "store.db", config, titles)
    render, different = FrugalCompositor.render_partial_update, []
    stale: list[Widget] = []
    drawn = written = theirs_written = 0
    frames: list[str] = []

    def both(self: FrugalCompositor) -> Painted | None:
        nonlocal drawn, written, theirs_written
        changed, console = self._dirty_regions.copy(), app.console
        ours = render(self)
        self._dirty_regions.update(changed)
        theirs = Compositor.render_partial_update(self)
        for widget in self.visible_widgets:
            kept = widget.render_lines(widget.outer_size.region)
            widget._styles_cache.clear()
            if widget.render_lines(widget.outer_size.region) != kept:
                stale.append(widget)
        if ours and theirs:
            drawn += 1
            frames.append(ours.render_segments(console))
            on_screen, on_theirs = _cells(ours, console), _cells(theirs, console)
            wanted = {place: cell for place, cell in on_theirs.items() if _is_in(changed, place)}
            if wanted != {place: on_screen.get(place) for place in wanted}:
                different.append(changed)
            written += len(on_screen)
            theirs_written += len(on_theirs)
        return ours

    app: Any = None

    async def scenario(shown: Shown) -> None:
        nonlocal app
        app = shown.app
        monkeypatch.setattr(FrugalCompositor, "render_partial_update", both)
        for key in KEYS:
            frames.clear()
            await shown.press(key)
        await shown.until(lambda: all(any(words in frame for frame in frames) for words in ("Sentence", "/80")))

    play(scenario, config, tmp_path / "store.db")
    assert drawn > len(KEYS) // 2
    assert not different
    assert not stale
    assert written <= theirs_written
    first = next(frame for frame in frames if "Sentence" in frame)  # an article's words come ahead of all else
    assert "/80" not in first
