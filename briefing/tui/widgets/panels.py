"""The three panels beside the article: its summary, who acts in it, and how many of what."""

from collections.abc import Callable, Sequence

from rich.cells import cell_len
from textual import events

from briefing.i18n import _
from briefing.tui.drawing import Piece, fit, spread
from briefing.tui.gist import Row
from briefing.tui.messages import TitleClicked
from briefing.tui.spoken import spoken_actor, spoken_figure
from briefing.tui.widgets.rows import RowList
from briefing.tui.wrapping import wrap

_COUNT_WIDTH = 3
_BAR_WIDTH = 4
_ROOM_FOR_BARS = 36
"""Cells of a panel from which on actors have bars; in less, their roles need the room."""
_LEAST_LINES, _MOST_LINES = 3, 30
_KEPT_LINES = 5
"""What actors and figures each have at least, if they have as many and the screen has room."""
_BEFORE_TITLE = 3
"""The cells of the frame before its title."""
_FRAME, _AROUND = 2, 2
"""The lines of a panel's frame, and of the screen above and below the column of panels."""
_MOST_WORDS = 4
"""Lines of the words behind a row, where the panel has room to show them with every row."""
_MARGIN = 3
_LEAST_MEASURE = 28
"""Cells that words need to be read as a column of their own."""
_SHORT = 36
"""Below so many lines the summary takes at most the lesser share of the column, else the larger one."""
_LESSER_SHARE, _LARGER_SHARE = 0.35, 0.45


class Panel(RowList):
    """Rows that lead to words of the article."""

    def __init__(self, *, id: str, title: str, height: int | None = 1) -> None:  # noqa: A002 -- Textual's name
        super().__init__(id=id, title=title, height=height)
        self.rows: tuple[Row, ...] = ()
        self._stacked = False
        self._where = ""
        self._whole: tuple[Row, ...] = ()
        self._evidence: tuple[str, ...] = ()
        self._proven = -1
        self._usual_height = height
        self._words_behind: Callable[[Row], tuple[str, ...]] | None = None
        self._words: dict[Row, tuple[str, ...]] = {}
        """Lines that stand under the rows, where there is room for them under every row of the article."""

    @property
    def shows_evidence(self) -> bool:
        """Whether the words behind the row under the cursor are shown."""
        return bool(self._evidence) and self._proven == self.cursor

    def show_evidence(self, words: tuple[str, ...]) -> None:
        """Show words under the row where the cursor is; none takes them away."""
        self._evidence, self._proven = words, self.cursor
        self._measure()
        self._reveal()
        self.refresh()

    def lines(self, index: int, width: int) -> Sequence[Sequence[Piece]]:
        """Return a row's lines, with the words behind it where they are shown."""
        rows = self.row_lines(index, width)
        if index != self._proven or not self._evidence:
            margin = " " * self.beside(width)
            return [*rows, *([(f"{margin}{words}", "quiet")] for words in self._words.get(self.rows[index], ()))]
        room = max(width - 6, 4)
        shown = [words[start:end] for words in self._evidence for start, end in wrap(words, 0, len(words), room)]
        sign = "" if self.spoken else "│ "
        return [*rows, *([(f"   {sign}", "accent"), (part, "quiet")] for part in shown)]

    def row_lines(self, index: int, width: int) -> Sequence[Sequence[Piece]]:
        """Return the lines of a row alone."""
        raise NotImplementedError

    def beside(self, width: int) -> int:
        """Return how far from the edge the words behind a row stand, where each row has them."""
        del width
        return _MARGIN

    def on_click(self, event: events.Click) -> None:
        """Tell of a click on the title, where the names of the other panels stand in little room."""
        if event.y == 0:
            self.post_message(TitleClicked(self.pane, event.x - _BEFORE_TITLE))

    def stack(self, stacked: bool) -> None:
        """Share the column with the other panels, or have all the room."""
        self._stacked = stacked
        self._subtitle()
        self._take_room()

    def _subtitle(self) -> None:
        """Say what the rows are of, and how many there are; of panels in one column the first says it for all."""
        parts = (self._where if not self._stacked or self.pane == "summary" else "", str(self.count or ""))
        self.subtitle(" · ".join(part for part in parts if part))

    def _measure(self) -> None:
        self._words = self._words_with_room()
        self._height = None if self._words or self._evidence else self._usual_height
        super()._measure()
        self._take_room()

    def _words_with_room(self) -> dict[Row, tuple[str, ...]]:
        """Return lines of the words behind each row, if the panel is high enough for those of the whole article."""
        room, width = self.scrollable_content_region.height, self.scrollable_content_region.width
        behind = self._words_behind
        if behind is None or not self._stacked or room < 2 * len(self._whole):
            return {}
        measure = max(width - self.beside(width) - 1, 4)
        sentences = ((row, " ".join(behind(row))) for row in self._whole)
        words = {row: _first_lines(sentence, measure) for row, sentence in sentences if sentence != row.label}
        if len(self._whole) + sum(map(len, words.values())) > room:
            return {}
        return {row: words[key] for row in self.rows if (key := self._whole_of(row)) in words}

    def _whole_of(self, row: Row) -> Row | None:
        """Return the row of the whole article that one of a section is a part of."""
        same = (one for one in self._whole if one.label == row.label and set(row.spans) <= set(one.spans))
        return next(same, None)

    def _take_room(self) -> None:
        if self._stacked and not self._where:
            return  # nothing is known yet: moving the frames now and again in a moment would flicker
        lines = max(_LEAST_LINES, min(len(self._whole), _MOST_LINES))
        self.styles.height = f"{lines + _FRAME}fr" if self._stacked else "1fr"
        room = (self._column - self._most_of_summary) // 2 - _FRAME
        self.styles.min_height = max(1, min(lines, _KEPT_LINES, room)) + _FRAME if self._stacked else None

    @property
    def _column(self) -> int:
        """The lines of a column of panels."""
        return max(1, self.app.size.height - _AROUND)

    @property
    def _most_of_summary(self) -> int:
        """The lines that the summary and its frame may take of it."""
        share = _LESSER_SHARE if self.app.size.height < _SHORT else _LARGER_SHARE
        return max(_FRAME + 1, int(self._column * share))

    def show(
        self,
        rows: tuple[Row, ...],
        *,
        whole: tuple[Row, ...],
        where: str,
        empty: str,
        words_behind: Callable[[Row], tuple[str, ...]] | None = None,
    ) -> None:
        """Show these rows in the room of the whole article's; the cursor stays on its row if that is still there.

        In much room each row shows the words that it stands on, too.
        """
        if (rows, whole, where, empty) == (self.rows, self._whole, self._where, self._empty):
            return
        before = self.rows[self.cursor] if self.cursor < len(self.rows) else None
        names = [row.label for row in rows]
        self.rows = rows
        self._evidence, self._words_behind = (), words_behind
        self._where, self._whole = where, whole
        cursor = names.index(before.label) if before and before.label in names else 0
        self.refill(len(rows), cursor=cursor, empty=empty)
        self._subtitle()

    @property
    def shows_cursor(self) -> bool:
        """Whether the cursor is drawn: where one is, not in all panels at once."""
        return self.has_focus


class SummaryPanel(Panel):
    """The sentences of the summary, each wrapped under its dot."""

    def __init__(self) -> None:
        super().__init__(id="summary", title=_("Summary"), height=None)

    def _take_room(self) -> None:
        if self._stacked and not self._where:
            return
        # All its lines, as far as the other panels leave room: a sentence cut off says nothing.
        width = self.scrollable_content_region.width
        whole = sum(len(self._wrapped(row.label, width)) for row in self._whole)
        lines = max(_LEAST_LINES, self.line_count, whole) + _FRAME
        self.styles.height = min(lines, self._most_of_summary) if self._stacked else "1fr"

    @staticmethod
    def _wrapped(sentence: str, width: int) -> list[str]:
        return [sentence[start:end] for start, end in wrap(sentence, 0, len(sentence), max(width - 4, 4))]

    def row_lines(self, index: int, width: int) -> Sequence[Sequence[Piece]]:
        """Return a sentence, wrapped."""
        parts = self._wrapped(self.rows[index].label, width)
        sign = " • " if not self.spoken else "   "
        return [[(sign if number == 0 else "   ", "accent"), (part, "plain")] for number, part in enumerate(parts)]


class ActorsPanel(Panel):
    """Names with the sign of their kind, their role, how much they matter and how often they are named."""

    def __init__(self) -> None:
        super().__init__(id="actors", title=_("Actors"))

    def row_lines(self, index: int, width: int) -> Sequence[Sequence[Piece]]:
        """Return an actor's row."""
        row = self.rows[index]
        if self.spoken:
            return self.in_words(spoken_actor(row), "plain", width, 1)
        left = [(f" {row.sign} ", "quiet"), (fit(row.label, width - _COUNT_WIDTH - 5), "actor")]
        if row.detail:
            left.append((f"  {row.detail}", "quiet"))
        bar = f" {_bar(row.weight)}" if width >= _ROOM_FOR_BARS else ""
        return [spread(left, [(bar, "quiet"), (f" {row.count:>{_COUNT_WIDTH - 1}} ", "plain")], width)]


def _first_lines(words: str, width: int) -> tuple[str, ...]:
    """Return words on the lines they take, the last of the most that they may take cut."""
    lines = [words[start:end] for start, end in wrap(words, 0, len(words), width)]
    last = _MOST_WORDS - 1
    return tuple(lines) if len(lines) <= last + 1 else (*lines[:last], fit(" ".join(lines[last:]), width))


def _bar(share: float) -> str:
    """Return a bar for a share from 0 to 1, half a cell exact, never without any length."""
    halves = max(1, round(2 * _BAR_WIDTH * min(share, 1.0)))
    return ("━" * (halves // 2) + "╸" * (halves % 2)).ljust(_BAR_WIDTH)


class FiguresPanel(Panel):
    """Values in a column, and what each counts."""

    def __init__(self) -> None:
        super().__init__(id="figures", title=_("Figures"))

    _measured: tuple[tuple[Row, ...], int, int] = ((), 0, 0)
    """Rows, a width, and how wide the column of their values is in it."""

    def _widest(self, width: int) -> int:
        """Return how wide the column of values is: the few that would fill half of the room stand out of it."""
        if self._measured[0] is not self.rows or self._measured[1] != width:
            most = max(8, width // 2)
            widths = [cell_len(one.label) for one in self.rows]
            self._measured = (self.rows, width, max((one for one in widths if one <= most), default=most))
        return self._measured[2]

    def beside(self, width: int) -> int:
        """Return where what is counted stands, if words can be read in the room beside the values."""
        beside = self._widest(width) + _MARGIN if self.rows else width
        return beside if width - beside >= _LEAST_MEASURE else _MARGIN

    def row_lines(self, index: int, width: int) -> Sequence[Sequence[Piece]]:
        """Return a figure's row."""
        row = self.rows[index]
        if self.spoken:
            return self.in_words(spoken_figure(row), "plain", width, 1)
        widest = self._widest(width)
        label = fit(row.label, width - 2)
        pad = " " * (max(0, widest - cell_len(label)) + 1)
        return [spread([(pad, ""), (label, "figure"), ("  ", ""), (row.detail, "plain")], [(" ", "")], width)]
