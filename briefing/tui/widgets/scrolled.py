"""What the reader's scrolling widgets share: their content changes without the screen being laid out anew.

Textual lays out and redraws the whole screen when a widget's virtual size changes, 20 ms for ours; that is needed only
where a scrollbar comes or goes, or where the widget is as high as its content.
"""

from textual.geometry import Size
from textual.scroll_view import ScrollView


class Scrolled(ScrollView):
    """A view onto lines, of which there may be more than it shows."""

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
