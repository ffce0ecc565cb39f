"""Textual's compositor, but it draws what is seen of a change alone: the widgets, and their lines, where it is.

Textual draws all lines of all widgets anew whose container has something that changed, and those hidden behind others.
"""

from collections.abc import Iterable

from textual._compositor import ChopsUpdate, Compositor
from textual.geometry import Region
from textual.strip import Strip


class FrugalCompositor(Compositor):
    """Puts widgets together."""

    _changed: tuple[Region, ...] | None = None
    """Where a part of the screen has changed; None where all of it is drawn."""

    def render_partial_update(self) -> ChopsUpdate | None:
        """Draw what has changed."""
        self._changed = tuple(self._dirty_regions)
        try:
            return super().render_partial_update()
        finally:
            self._changed = None

    def _get_renders(self, crop: Region | None = None) -> Iterable[tuple[Region, Region, list[Strip]]]:
        """Draw the widgets, those in front first; what one of them covers is not looked for behind it."""
        if self._changed is None:
            yield from super()._get_renders(crop)
            return
        left = self._changed
        for widget, (region, clip) in self.visible_widgets.items():
            seen = region.intersection(clip)
            parts = [seen.intersection(one) for one in left if seen.overlaps(one)]
            if not parts:
                continue
            top, bottom = min(part.y for part in parts), max(part.bottom for part in parts)
            lines = Region(seen.x - region.x, top - region.y, seen.width, bottom - top)
            yield Region(seen.x, top, seen.width, bottom - top), clip, widget.render_lines(lines)
            left = tuple(one for one in left if not seen.contains_region(one))
            if not left:
                return
