"""The screen as a small SVG: a line of it for each line of the screen, so that a change can be read as a difference."""

from collections.abc import Iterable
from html import escape

from rich.style import Style
from rich.terminal_theme import SVG_EXPORT_THEME
from textual.strip import Strip

_WIDE, _HIGH, _BASE = 10, 21, 16
"""A cell's width and height, and where its letters stand on."""


def svg_of(strips: Iterable[Strip], size: tuple[int, int]) -> str:
    """Return the lines of a screen as a picture."""
    looks: dict[str, str] = {}
    rows = [_row(number, strip, looks) for number, strip in enumerate(strips)]
    styles = "".join(f".{name}{{{look}}}\n" for look, name in looks.items())
    width, height = size[0] * _WIDE, size[1] * _HIGH
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">\n'
        f"<style>text{{font:16.6px 'Fira Code','DejaVu Sans Mono',monospace;white-space:pre}}\n{styles}</style>\n"
        f"{''.join(rows)}</svg>\n"
    )


def _row(number: int, strip: Strip, looks: dict[str, str]) -> str:
    grounds: list[tuple[str, int, int]] = []
    words, column = "", 0
    for segment in strip:
        cells = segment.cell_length
        look, ground = _look(segment.style or Style())
        if segment.text.strip() or "decoration" in look:
            fit = f'x="{column * _WIDE}" textLength="{cells * _WIDE}" class="{_named(look, looks)}"'
            words += f'<text {fit} xml:space="preserve">{escape(segment.text)}</text>'
        if grounds and grounds[-1][0] == ground:
            ground, column_before, cells_before = grounds.pop()
            grounds.append((ground, column_before, cells_before + cells))
        else:
            grounds.append((ground, column, cells))
        column += cells
    high = f'y="-{_BASE}" height="{_HIGH}"'
    drawn = "".join(
        f'<rect x="{at * _WIDE}" width="{cells * _WIDE}" {high} class="{_named(ground, looks)}"/>'
        for ground, at, cells in grounds
    )
    return f'<g transform="translate(0 {number * _HIGH + _BASE})">{drawn}{words}</g>\n'


def _named(look: str, looks: dict[str, str]) -> str:
    return looks.setdefault(look, f"s{len(looks)}")


def _look(style: Style) -> tuple[str, str]:
    """Return how words of a style look, and their ground."""
    theme = SVG_EXPORT_THEME
    words = style.color.get_truecolor(theme).hex if style.color and not style.color.is_default else "#c5c8c6"
    ground = style.bgcolor.get_truecolor(theme).hex if style.bgcolor and not style.bgcolor.is_default else "#292929"
    if style.reverse:
        words, ground = ground, words
    lines = " ".join(name for name, holds in (("underline", style.underline), ("line-through", style.strike)) if holds)
    parts = [
        f"fill:{words}",
        "font-weight:bold" if style.bold else "",
        "font-style:italic" if style.italic else "",
        f"text-decoration:{lines}" if lines else "",
        "opacity:.6" if style.dim else "",
    ]
    return ";".join(part for part in parts if part), f"fill:{ground}"
