"""What the reader's scrolling widgets share: their content changes without the screen being laid out anew.

Textual lays out and redraws the whole screen when a widget's virtual size changes, 20 ms for ours; that is needed only
where a scrollbar comes or goes, or where the widget is as high as its content.
"""

from collections.abc import Sequence

from textual.content import Content
from textual.filter import ANSIToTruecolor, DimFilter, LineFilter
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.scrollbar import ScrollBar

from briefing.tui.widgets.framed import FramedLines


class Scrolled(ScrollView):
    """A view onto lines, of which there may be more than it shows."""

    _heading = Content("")
    _footing = ""

    def __init__(self, *, id: str) -> None:  # noqa: A002 -- Textual's name
        super().__init__(id=id)
        self._styles_cache = FramedLines()

    def entitle(self, title: Content) -> None:
        """Show a title in the frame; the same one again draws nothing anew, as setting `border_title` does."""
        if (title.plain, title.spans) != (self._heading.plain, self._heading.spans):
            self._heading = title
            self.border_title = Content.assemble(title)

    def subtitle(self, words: str) -> None:
        """Show words in the lower line of the frame; the same ones again draw nothing anew."""
        if words != self._footing:
            self._footing = words
            self.border_subtitle = Content(words) if words else None

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Return what changes lines that are drawn; the colours are the theme's own, of which none is dim."""
        return [one for one in super().get_line_filters() if not isinstance(one, (ANSIToTruecolor, DimFilter))]

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Draw the lines that come into view, and the scrollbar if its thumb moves by what one can see."""
        bar = self.vertical_scrollbar if self.show_vertical_scrollbar else None
        if bar is None or self._thumb(old_value) != self._thumb(new_value):
            super().watch_scroll_y(old_value, new_value)
            return
        bar.set_reactive(ScrollBar.position, new_value)
        if round(old_value) != round(new_value):
            self.refresh(self.size.region)

    def _thumb(self, position: float) -> int:
        """Return where the thumb stands, in eighths of a line, as Textual draws it."""
        height, lines = self.container_size.height, self.virtual_size.height
        if lines <= height or not height:
            return 0
        return int((height - max(1.0, height * height / lines)) * position / (lines - height) * 8)

    def hold(self, size: Size) -> None:
        """Take the size of the content as it is now, in cells."""
        height = self.container_size.height
        steady = self.styles.height is not None and not self.styles.height.is_auto and height > 0
        overflows = size.height > height
        if not steady or overflows != (self.virtual_size.height > height) or overflows != self.show_vertical_scrollbar:
            self.virtual_size = size
            return
        self.set_reactive(ScrollView.virtual_size, size)
        if overflows:
            self.vertical_scrollbar.window_virtual_size = size.height
        if self.scroll_offset.y > self.max_scroll_y:
            self.scroll_to(y=self.max_scroll_y, animate=False, force=True, immediate=True)
