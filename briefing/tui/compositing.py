"""Textual's compositor, but it draws what is seen of a change alone: the widgets, and their lines, where it is.

Textual draws all lines of all widgets anew whose container has something that changed, and those hidden behind others;
then it cuts each line at the edges of all widgets, and writes it in parts.
"""

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Console
from textual._compositor import Compositor, CompositorUpdate
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

Span = tuple[int, int]
"""From which column to before which one."""


class Painted(CompositorUpdate):
    """Strips, each with the line and the column where it begins, those in front last."""

    def __init__(self, strips: Sequence[tuple[int, int, Strip]]) -> None:
        self.strips = strips

    def render_segments(self, console: Console) -> str:
        """Return what is written to the terminal."""
        return "".join([f"\x1b[{y + 1};{x + 1}H{strip.render(console)}" for y, x, strip in self.strips])


class FrugalCompositor(Compositor):
    """Puts widgets together."""

    def render_partial_update(self) -> Painted | None:  # type: ignore[override]
        """Draw what has changed."""
        changed = [region.intersection(self.size.region) for region in self._dirty_regions]
        self._dirty_regions.clear()
        left: dict[int, list[Span]] = {}
        for y, start, end in self._regions_to_spans(changed):
            left.setdefault(y, []).append((start, end))
        if not left:
            return None
        strips: list[tuple[int, int, Strip]] = []
        painted: dict[int, list[Span]] = {}
        for widget, (region, clip) in self.visible_widgets.items():
            strips += _paint(widget, region, region.intersection(clip), left, painted)
            if not left:
                break
        strips.reverse()
        return Painted(strips)


def _paint(
    widget: Widget, region: Region, seen: Region, left: dict[int, list[Span]], painted: dict[int, list[Span]]
) -> Iterator[tuple[int, int, Strip]]:
    """Draw what is left to be drawn of lines where a widget is `seen`, the one behind those that were painted."""
    first, last = seen.column_span
    wanted = [y for y in seen.line_range if any(start < last and first < end for start, end in left.get(y, ()))]
    if not wanted:
        return
    top = wanted[0]
    lines = Region(first - region.x, top - region.y, seen.width, wanted[-1] + 1 - top)
    strips = widget.render_lines(lines)
    for y in wanted:
        strip = strips[y - top]
        parts, rest = _cut(left.pop(y), first, last)
        if rest:
            left[y] = rest
        if len(parts) > 1 or parts[0] != (first, last):
            before = [one for one in painted.get(y, ()) if first <= one[0] and one[1] <= last]
            if _cells(parts) + _cells(before) == last - first:
                parts = [(first, last)]  # the others are painted over it: that costs less than cutting it up
        painted.setdefault(y, []).extend(parts)
        for start, end in parts:
            yield y, start, strip if (start, end) == (first, last) else strip.crop(start - first, end - first)


def _cut(spans: list[Span], first: int, last: int) -> tuple[list[Span], list[Span]]:
    """Return what of spans lies between two columns, and the rest of them."""
    parts: list[Span] = []
    rest: list[Span] = []
    for start, end in spans:
        if end <= first or last <= start:
            rest.append((start, end))
            continue
        parts.append((max(start, first), min(end, last)))
        if start < first:
            rest.append((start, first))
        if last < end:
            rest.append((last, end))
    return parts, rest


def _cells(spans: Iterable[Span]) -> int:
    return sum(end - start for start, end in spans)
