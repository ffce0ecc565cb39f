"""A list that draws its visible rows alone, with a cursor; what a row shows is its subclass's."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from rich.style import Style
from textual import events
from textual.content import Content
from textual.geometry import Offset, Region, Size
from textual.reactive import var
from textual.strip import Strip

from briefing.tui.drawing import Piece, fit, folded, strip_of
from briefing.tui.messages import RowChosen, RowReached
from briefing.tui.widgets.scrolled import Scrolled

_MANY = 200
"""More rows than a screen shows at once."""


class RowList(Scrolled, can_focus=True):
    """Rows of one or more lines each; all of `height` lines where that is given: any number of rows is quick then."""

    ALLOW_SELECT = False
    cursor = var(0)

    def __init__(self, *, id: str, title: str, height: int | None = None) -> None:  # noqa: A002 -- Textual's name
        super().__init__(id=id)
        self._height = height
        self._count = 0
        self._tops: list[int] = [0]
        self._empty = ""
        self._first_line: int | None = None
        self._base = Style()
        self._width = 0
        self._made: tuple[int, Sequence[Sequence[Piece]]] = (-1, ())
        self._rows: dict[int, tuple[int, Sequence[Sequence[Piece]]]] = {}
        """What visible rows showed when they were drawn, and in which width."""
        self.entitle(Content(title))

    @property
    def pane(self) -> str:
        """The name of the pane that the list is."""
        return self.id or ""

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self._count

    def lines(self, index: int, width: int) -> Sequence[Sequence[Piece]]:
        """Return the lines of a row; each is cut or filled to `width` cells."""
        raise NotImplementedError

    def refill(self, count: int, *, cursor: int = 0, empty: str = "", down: int = 0) -> None:
        """Draw the rows anew: there are `count` of them now; `empty` is said where there are none.

        Rows that have moved `down` stay where they are on the screen, but at the list's top new ones come into view.
        A cursor on the same row that was scrolled out of sight stays there.
        """
        stays = cursor - down == self.cursor and not self._is_in_sight(self.cursor)
        before = (self._count, self._empty, self.cursor, self.scroll_offset)
        self._count, self._empty = count, empty
        self._measure()
        self.set_reactive(RowList.cursor, max(0, min(cursor, count - 1)))
        if down and self.scroll_offset.y:
            top = max(0, int(self.scroll_offset.y) + down * (self._height or 1))
            self.scroll_to(y=top, animate=False, force=True, immediate=True)
        if not stays:
            self._reveal()
        if before == (count, empty, self.cursor, self.scroll_offset) and self._height:
            self.redraw()
        else:
            self.refresh()

    def redraw(self) -> None:
        """Draw those rows anew that show something else than when they were drawn; all are of one height."""
        width = self.scrollable_content_region.width
        for index, drawn in tuple(self._rows.items()):
            if index >= self._count or not self._is_in_sight(index):
                del self._rows[index]
            elif drawn != (width, self.lines(index, width)):
                self.refresh_lines(*self._place_of(index))

    def see(self, row: int, *, above: int) -> None:
        """Have a row drawn with so many lines above it, now or once there is room for rows at all."""
        self._first_line = max(0, row * (self._height or 1) - above)
        if self.size.height:
            self._scroll_to_first_line()

    def _scroll_to_first_line(self) -> None:
        if self._first_line is not None:
            self.scroll_to(y=self._first_line, animate=False, force=True, immediate=True)
            self._first_line = None

    @property
    def above(self) -> int:
        """How many lines are to be seen above the cursor."""
        return max(0, self._place_of(self.cursor)[0] - int(self.scroll_offset.y))

    def move(self, by: int) -> None:
        """Move the cursor by rows."""
        self.go_to(self.cursor + by)

    def page(self, pages: float) -> None:
        """Move the cursor by as many rows as fill a number of pages."""
        height = self._height or max(1, self._tops[-1] // max(1, self._count))
        rows = max(1, int(abs(pages) * self.scrollable_content_region.height / height))
        self.move(rows if pages > 0 else -rows)

    def go_to(self, index: int) -> None:
        """Move the cursor to a row, or to the nearest there is, and say so."""
        if not self._count:
            return
        self.cursor = max(0, min(index, self._count - 1))
        self._reveal()

    def end(self) -> None:
        """Move the cursor to the last row."""
        self.go_to(self._count - 1)

    def watch_cursor(self, before: int, now: int) -> None:
        """Draw the cursor where it is now and tell of it."""
        for index in (before, now):
            self.refresh_lines(*self._place_of(index))
        self.post_message(RowReached(self.pane, self.cursor))

    def on_resize(self) -> None:
        """Measure the rows in the new width, and draw them so: they may have been drawn before they were measured."""
        self._measure()
        if self.size.height:
            self._scroll_to_first_line()
        self._reveal()
        self.refresh()

    def on_focus(self) -> None:
        """Show the cursor as the active one."""
        self._draw_cursor()

    def on_blur(self) -> None:
        """Show the cursor as one of another pane."""
        self._draw_cursor()

    def _draw_cursor(self) -> None:
        if self._count:
            self.refresh_lines(*self._place_of(self.cursor))

    def on_click(self, event: events.Click) -> None:
        """Move to the row under the pointer, and choose it."""
        offset = event.get_content_offset(self)
        if offset is None or not self._count:
            return
        index = self._row_at(int(self.scroll_offset.y) + offset.y)[0]
        if index < self._count:
            self.go_to(index)
            self.post_message(RowChosen(self.pane, index, twice=event.chain > 1))

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw lines; they share a style and a width, which take long to find, and those of a row its pieces."""
        self._base, self._width = self.rich_style, self.scrollable_content_region.width
        self._made = (-1, ())
        if len(self._rows) > _MANY:
            self._rows = {index: drawn for index, drawn in self._rows.items() if self._is_in_sight(index)}
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """Draw one line of the list."""
        base, width = self._base, self._width
        number = self._top_line + y
        if not self._count:
            return strip_of(self._empty_line(y, width), width, base, self._style)
        index, within = self._row_at(number)
        if index >= self._count:
            return Strip.blank(width, base)
        if index != self._made[0]:
            self._made = (index, self.lines(index, width))
            self._rows[index] = (width, self._made[1])
        rows = self._made[1]
        row = rows[within] if within < len(rows) else ()
        if self.spoken and index == self.cursor and within == 0 and (self.has_focus or not self.can_focus):
            self.app.cursor_position = Offset(self.content_region.x, self.content_region.y + y)
        if index == self.cursor and self.shows_cursor:
            cursor = self._style("cursor" if self.has_focus else "cursor-blurred")
            return strip_of(row, width, base + cursor, self._style)
        return strip_of(row, width, base, self._style)

    @staticmethod
    def in_words(words: str, style: str, width: int, height: int) -> list[list[Piece]]:
        """Return words on at most so many lines, the last one cut."""
        rows = folded(words, max(width - 2, 4))
        if len(rows) > height:
            rows = [*rows[: height - 1], fit(" ".join(rows[height - 1 :]), max(width - 2, 4))]
        return [[(f" {row}", style)] for row in rows]

    def _empty_line(self, y: int, width: int) -> Sequence[Piece]:
        rows = folded(self._empty.strip(), width - 2)
        return [(f" {rows[y]}", "quiet")] if y < len(rows) else []

    @property
    def shows_cursor(self) -> bool:
        """Whether the cursor is drawn."""
        return True

    def _row_at(self, number: int) -> tuple[int, int]:
        """Return the row on a line, and which of its lines that is."""
        if self._height:
            return divmod(number, self._height)
        index = bisect_right(self._tops, number) - 1
        return index, number - self._tops[index]

    def _measure(self) -> None:
        width = self.scrollable_content_region.width
        if not self._height:
            heights = (len(self.lines(index, width)) for index in range(self._count)) if width else ()
            self._tops = [0, *accumulate(heights)]
        self.hold(Size(width, max(self.line_count, 1)))

    @property
    def line_count(self) -> int:
        """How many lines the rows take."""
        return self._count * self._height if self._height else self._tops[-1]

    def _reveal(self) -> None:
        if not self._count or not self.size:
            return
        top, height = self._place_of(self.cursor)
        if height:
            self.scroll_to_region(Region(0, top, 1, height), animate=False, force=True)

    def _is_in_sight(self, index: int) -> bool:
        top, height = self._place_of(index)
        first, room = self.scroll_offset.y, self.scrollable_content_region.height
        return room == 0 or first - height < top < first + room

    def _place_of(self, index: int) -> tuple[int, int]:
        """Return the first line of a row and how many it has; none where rows are not measured yet."""
        if self._height:
            return index * self._height, self._height
        if index + 1 < len(self._tops):
            return self._tops[index], self._tops[index + 1] - self._tops[index]
        return 0, 0
