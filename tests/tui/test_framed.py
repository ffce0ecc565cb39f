"""Lines inside a frame, against those that Textual draws."""

import asyncio
from collections.abc import Sequence

from textual._styles_cache import StylesCache
from textual.app import App, ComposeResult

from briefing.tui.drawing import Piece
from briefing.tui.widgets.framed import FramedLines
from briefing.tui.widgets.rows import RowList

FRAMES = ("border: round red", "border: none", "border: none; border-top: blank", "border: heavy red; padding: 1 2")


class _Numbers(RowList):
    shows_cursor = False

    def lines(self, index: int, width: int) -> Sequence[Sequence[Piece]]:
        return [[(f"row {index}", "")]]


class _Framed(App[None]):
    CSS = "\n".join(f"#panel-{number} {{ {frame}; height: 6; width: 30 }}" for number, frame in enumerate(FRAMES))

    def compose(self) -> ComposeResult:
        for number, _ in enumerate(FRAMES):
            panel = _Numbers(id=f"panel-{number}", title="Title", height=1)
            panel.refill(3)
            yield panel


def test_lines_are_framed_as_textual_frames_them() -> None:
    async def run() -> None:
        async with _Framed().run_test() as pilot:
            for panel in pilot.app.query(_Numbers):
                ours, theirs = FramedLines(), StylesCache()
                for crop in (panel.region.reset_offset, panel.region.reset_offset.shrink((1, 3, 1, 2))):
                    drawn, expected = ours.render_widget(panel, crop), theirs.render_widget(panel, crop)
                    assert drawn == expected
                    assert [one.cell_length for one in drawn] == [crop.width] * crop.height

    asyncio.run(run())
