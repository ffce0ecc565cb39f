"""Scrollbars, against those that Textual draws."""

import asyncio

from textual.app import App, ComposeResult
from textual.widget import Widget

from briefing.tui.widgets.scrolled import LightBar


class _Barred(App[None]):
    CSS = "LightBar { width: 1; height: 20 }"

    def compose(self) -> ComposeResult:
        yield LightBar()


def test_a_bar_looks_as_textual_draws_it() -> None:
    async def run() -> None:
        async with _Barred().run_test() as pilot:
            bar = pilot.app.query_one(LightBar)
            bar.window_size, bar.window_virtual_size = 20, 77
            whole = bar.region.reset_offset
            for position in (0, 1, 2.5, 3.125, 40, 57):
                bar.position = position
                await pilot.pause()
                bar.refresh()
                drawn, part = bar.render_lines(whole), bar.render_lines(whole.shrink((3, 0, 2, 0)))
                bar.refresh()
                assert drawn == Widget.render_lines(bar, whole)
                assert part == drawn[3:-2]

    asyncio.run(run())
