"""What the reader's scrolling widgets share: their content changes without the screen being laid out anew.

Textual lays out and redraws the whole screen when a widget's virtual size changes, 20 ms for ours; that is needed only
where a scrollbar comes or goes, or where the widget is as high as its content.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from rich.color import Color
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.content import Content
from textual.filter import ANSIToTruecolor, DimFilter, LineFilter
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.scrollbar import ScrollBar, ScrollBarRender
from textual.strip import Strip

from briefing.tui.looks import look
from briefing.tui.widgets.framed import FramedLines


class LightBar(ScrollBar):
    """A scrollbar whose lines are drawn directly: Textual's takes as long as the text beside it."""

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw lines of the bar; most of them are alike."""
        self._dirty_regions.clear()
        look = self.render()
        if not isinstance(look, ScrollBarRender) or not isinstance(look.style, Style):
            return super().render_lines(crop)
        bar = look.render_bar(
            size=self.size.height,
            virtual_size=look.virtual_size,
            window_size=look.window_size,
            position=look.position,
            thickness=look.thickness,
            back_color=look.style.bgcolor or Color.default(),
            bar_color=look.style.color or Color.default(),
        )
        base, filters, ground = self.visual_style.rich_style, self.get_line_filters(), self.background_colors[1]
        strips: dict[int, Strip] = {}
        for segment in bar.segments:
            if id(segment) not in strips:
                strip = Strip([Segment(segment.text, base + segment.style)], look.thickness)
                for one in filters:
                    strip = strip.apply_filter(one, ground)
                strips[id(segment)] = strip
        lines = [strips[id(segment)] for segment in bar.segments[crop.y : crop.bottom]]
        return lines if crop.column_span == (0, look.thickness) else [line.crop(*crop.column_span) for line in lines]


class Scrolled(ScrollView):
    """A view onto lines, of which there may be more than it shows."""

    spoken = False
    """Whether words tell what signs tell elsewhere, and the terminal's own cursor is where one reads."""
    _heading = Content("")
    _footing = ""

    def __init__(self, *, id: str) -> None:  # noqa: A002 -- Textual's name
        super().__init__(id=id)
        self._styles_cache: FramedLines = FramedLines()
        self._looks: dict[str, Style] = {}

    @property
    def vertical_scrollbar(self) -> ScrollBar:
        """The scrollbar, made when it is first asked for."""
        if self._vertical_scrollbar is None:
            bar = LightBar(vertical=True, name="vertical", thickness=self.scrollbar_size_vertical)
            self._vertical_scrollbar = bar
            bar.display = False
            self.app._start_widget(self, bar)
        return self._vertical_scrollbar

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw lines; the looks of words are found once for all of them, and what is scrolled to, too."""
        self._looks, self._top_line = {}, int(self.scroll_offset.y)
        return super().render_lines(crop)

    _top_line = 0
    """The line of the content that is the first to be seen, while lines are drawn."""

    def _style(self, name: str) -> Style:
        found = self._looks.get(name)
        if found is None:
            found = self._looks[name] = look(self, name)
        return found

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

    def _on_focus(self, event: events.Focus) -> None:
        """Draw the frame anew, which tells where the focus is."""
        event.prevent_default()
        with self._framing():
            super()._on_focus(event)

    def _on_blur(self, event: events.Blur) -> None:
        """Draw the frame anew, which tells where the focus is."""
        event.prevent_default()
        with self._framing():
            super()._on_blur(event)

    @contextmanager
    def _framing(self) -> Iterator[None]:
        """Keep what is inside the frame as it was drawn; where the terminal's cursor is there, it is to be set anew."""
        before, lines = self.rich_style, self._styles_cache
        lines.is_framed_anew = not self.spoken
        try:
            yield
        finally:
            lines.is_framed_anew = False
        if self.rich_style != before:
            self.refresh()

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
            if steady:
                self._scroll_update(size)  # else the bar comes or goes after the layout, which is done again then
            return
        self.set_reactive(ScrollView.virtual_size, size)
        if overflows:
            self.vertical_scrollbar.window_virtual_size = size.height
        if self.scroll_offset.y > self.max_scroll_y:
            self.scroll_to(y=self.max_scroll_y, animate=False, force=True, immediate=True)
