"""Draws the lines of a widget inside its frame, whose two sides are made once for all of them.

Textual looks up borders, outlines, tints and opacities for each line anew, which takes longer than our own lines do.
"""

from collections.abc import Callable
from typing import Any

from rich.segment import Segment
from textual._border import get_box
from textual._styles_cache import StylesCache
from textual.color import Color
from textual.css.styles import StylesBase
from textual.geometry import Region, Size, Spacing
from textual.strip import Strip
from textual.style import Style

_OPACITY = 2
"""The place of the opacity among the arguments after those that a content line needs."""


class FramedLines(StylesCache):
    """The lines of a widget that has a frame or none, and nothing else that changes what they look like."""

    def __init__(self) -> None:
        super().__init__()
        self._sides: tuple[tuple[Segment, ...], tuple[Segment, ...]] | None = None
        self._contents: dict[int, Strip] = {}
        """Lines as they are inside the frame."""
        self.is_framed_anew = False
        """Whether what is to be drawn again is the frame alone."""

    def clear(self) -> None:
        """Forget lines that were drawn."""
        super().clear()
        if not self.is_framed_anew:
            self._contents.clear()

    def set_dirty(self, *regions: Region) -> None:
        """Forget lines of regions."""
        super().set_dirty(*regions)
        if not self.is_framed_anew:
            for region in regions:
                for y in region.line_range:
                    self._contents.pop(y, None)

    def render(self, *arguments: Any, **named: Any) -> list[Strip]:
        """Draw lines; the frame may be another one each time."""
        self._sides = None
        return super().render(*arguments, **named)

    def render_line(
        self,
        styles: StylesBase,
        y: int,
        size: Size,
        content_size: Size,
        padding: Spacing,
        base_background: Color,
        background: Color,
        render_content_line: Callable[[int], Strip],
        *others: Any,
    ) -> Strip:
        """Draw a line: a content line between the sides of the frame, any other one as Textual does."""
        top = styles.gutter.top if self._sides is None else self._top
        content = y - top
        if not 0 <= content < content_size.height or any(padding) or others[_OPACITY] != 1.0:
            arguments = (styles, y, size, content_size, padding, base_background, background)
            return super().render_line(*arguments, render_content_line, *others)
        if self._sides is None:
            self._top = top
            self._sides = self._made_sides(styles, base_background, background)
        left, right = self._sides
        line = self._contents.get(y)
        if line is None:
            line = self._contents[y] = render_content_line(content)
        room = content_size.width - line.cell_length
        inner, _ = self.get_inner_outer(base_background, background)
        if room < 0:
            line = line.adjust_cell_length(content_size.width, inner.rich_style)
        fill = (Segment(" " * room, inner.rich_style),) if room > 0 else ()
        return Strip((*left, *line, *fill, *right), size.width)

    _top = 0
    """The line where the content begins."""

    def _made_sides(
        self, styles: StylesBase, base_background: Color, background: Color
    ) -> tuple[tuple[Segment, ...], tuple[Segment, ...]]:
        inner, outer = self.get_inner_outer(base_background, background)
        _, (right, right_colour), _, (left, left_colour) = styles.border
        sides: list[tuple[Segment, ...]] = []
        for kind, colour, at in ((left, left_colour, 0), (right, right_colour, 2)):
            box = get_box(kind, inner, outer, Style(foreground=base_background + colour))
            sides.append((box[1][at],) if kind else ())
        return sides[0], sides[1]
