"""What of the reader's screen the next start shows before the reader itself is there: its list, as it is drawn."""

from typing import TYPE_CHECKING, NamedTuple

from rich.color import ColorSystem
from rich.style import Style
from textual.strip import Strip

from briefing.picture import Row, Run

if TYPE_CHECKING:
    from textual.app import App
    from textual.geometry import Region
    from textual.screen import Screen


class Picture(NamedTuple):
    """A screen's size in columns and lines, the looks of what is not in its rows, and the rows."""

    size: tuple[int, int]
    ground: str
    rows: tuple[Row, ...]


def pictured(app: "App[None]", screen: "Screen[None]", region: "Region") -> Picture:
    """Return a region of a screen that is drawn, and the looks of its first and last line."""
    colours = app.console._color_system or ColorSystem.TRUECOLOR

    def looks_of(style: Style | None) -> str:
        return Strip.render_ansi(style, colours) if style else ""

    def runs(strip: Strip) -> tuple[Run, ...]:
        return tuple((looks_of(one.style), one.text) for one in strip if one.text)

    width, height = app.size
    rows: list[Row] = []
    # Textual has no other way to what is on a screen; its screenshots are made so too.
    for line, strip in enumerate(screen._compositor.render_strips()):
        if region.y <= line < region.bottom:
            rows.append((line, region.x, runs(strip.crop(region.x, region.right))))
        elif line in (0, height - 1) and strip:
            rows.append((line, 0, ((looks_of(next(iter(strip)).style), " " * width),)))
    return Picture((width, height), looks_of(screen.rich_style), tuple(rows))
