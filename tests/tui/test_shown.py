"""Contrast as one sees it: every word on the screen, in every theme of ours, on the ground that it is drawn on."""

from typing import Any

from textual.color import Color

from briefing.tui.palettes import OURS
from tests.tui.test_looks import contrast

LEAST = 4.5
"""WCAG 2.1, 1.4.3."""


def _faint(shown: Any, region: Any) -> set[tuple[str, str, str]]:
    """Return the words in a region of the screen that can't be read, with their colours."""
    found = set()
    for y, strip in enumerate(shown.app.screen._compositor.render_strips()):
        if not region.y <= y < region.bottom:
            continue
        for text, style, _ in strip.crop(region.x, region.right):
            words = text.strip()
            if style is None or not any(map(str.isalnum, words)):
                continue
            drawn, ground = Color.from_rich_color(style.color), Color.from_rich_color(style.bgcolor)
            if contrast(drawn, ground) < LEAST or style.dim:
                found.add((words, drawn.hex, ground.hex))
    return found


def test_every_word_can_be_read_in_every_theme(play: Any) -> None:
    async def scenario(shown: Any) -> None:
        app = shown.app
        for theme in (one for one in OURS if not one.ansi):
            app.theme = theme.name
            for severity in ("information", "warning", "error"):
                app.notify("What has happened", title="Said", severity=severity)
            await shown.press("2")
            await shown.until(lambda: shown.text.count("What has happened") == 3)
            assert not _faint(shown, app.screen.region), theme.name
            await shown.clear_notices()
            for key, parts in (("4", ["#body"]), ("t", [".sheet"]), (":", ["CommandList", "CommandInput"])):
                await shown.press(*(["escape"] if key == ":" else []), key)
                for part in map(app.screen.query_one, parts):
                    await shown.until(lambda part=part: bool(part.region))
                    assert not _faint(shown, part.region), (theme.name, key)
            await shown.press("escape")

    play(scenario)
