"""A sheet of what other articles say how many there are, beside what this one says. Imported when it opens."""

from collections.abc import Sequence

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input

from briefing.i18n import _, ngettext, short_date
from briefing.models.lists import Elsewhere, Stated
from briefing.tui.drawing import Piece, fit, spread
from briefing.tui.gist import Row, figure_row
from briefing.tui.screens.help import Leaf
from briefing.tui.screens.picking import Choice, ChoiceList, PickScreen
from briefing.tui.spoken import spoken_figure
from briefing.tui.wrapping import wrap

_WORDS = 3
"""Lines of the sentence that a figure stands in, where there is room."""
_SHORT = 20
"""Lines of a screen below which the sentence has one alone."""
_WIDEST = 18
"""Cells of a value, and of what it counts."""
_ROOM_FOR_SOURCES = 60
"""Cells from which on rows name their source; in less it stands below, for the row under the cursor."""


class StatedList(ChoiceList):
    """Values in a column, each with what it counts, its article, its source and its date."""

    def __init__(self, screen: "CompareScreen") -> None:
        super().__init__(screen.choice)
        self._screen = screen

    def lines(self, index: int, width: int) -> Sequence[Sequence[Piece]]:
        """Return a row's line."""
        row, one = self._screen.stated(index)
        if self.spoken:
            said = (spoken_figure(row), one.headline.title, one.headline.origin, short_date(one.headline.published))
            return self.in_words(", ".join(part for part in said if part), "plain", width, 1)
        date = short_date(one.headline.published)
        source = f"{fit(one.headline.origin, width // 4)} · " if width >= _ROOM_FOR_SOURCES else ""
        return [
            spread(
                [*self._screen.value(row), ("  ", ""), (one.headline.title, "plain")],
                [(f"  {source}{date} ", "quiet")],
                width,
            )
        ]


class CompareScreen(PickScreen):
    """The figures of other articles under the one that is compared with them; left with the index of the one picked."""

    DEFAULT_CSS = (
        PickScreen.DEFAULT_CSS.replace("PickScreen", "CompareScreen")
        + """
    CompareScreen > .sheet { max-width: 120; }
    CompareScreen .own { margin: 0 0 1 0; }
    CompareScreen .words { margin: 1 0 0 0; }
    CompareScreen.-short Leaf { margin: 0; }
    """
    )

    def __init__(self, title: str, own: Row, found: Elsewhere, *, waiting: int, nothing: str) -> None:
        """Compare a figure with others; `waiting` articles are being analysed, `nothing` is said if none has any."""
        super().__init__(title, (), preview=self._come_to)
        self._own, self._nothing = own, nothing
        self._rows = StatedList(self)
        self._above, self._below = Leaf(self._own_line), Leaf(self._behind)
        self._above.add_class("own")
        self._below.add_class("words")
        self._at = 0
        self._take(found, waiting)
        self._shown = list(range(len(self._choices)))

    def _take(self, found: Elsewhere, waiting: int) -> None:
        self.found, self._waiting = found, waiting
        self._figures = [figure_row(one.figure, one.headline.language or "") for one in found.stated]
        rows = (self._own, *self._figures)
        self._widest = min(max(cell_len(row.label) for row in rows), _WIDEST)
        self._widest_detail = min(max(cell_len(row.detail) for row in rows), _WIDEST)
        self._choices = tuple(
            Choice(f"{row.label} {row.detail} {one.headline.title} {one.headline.origin}")
            for row, one in zip(self._figures, found.stated, strict=True)
        )

    def update(self, found: Elsewhere, waiting: int) -> None:
        """Show what is known now that an article more is analysed; the cursor stays on its row."""
        at = self._at_cursor
        before = None if at is None else self.found.stated[at]
        self._take(found, waiting)
        if not self.is_mounted:
            self._shown = list(range(len(self._choices)))
            return
        self._narrow(self.query_one(Input).value, found.stated.index(before) if before in found.stated else None)

    def _fill(self, cursor: int) -> None:
        super()._fill(cursor)
        self._above.refresh()
        self._below.refresh()
        self.query_one(".sheet").border_subtitle = Content(self._keys())

    def on_resize(self) -> None:
        """Leave lines to the rows where there are few."""
        self.set_class(self._is_short, "-short")
        self._below.refresh(layout=True)

    @property
    def _is_short(self) -> bool:
        return self.app.size.height < _SHORT

    @property
    def _sentence_lines(self) -> int:
        return 1 if self._is_short else _WORDS

    @property
    def around(self) -> int:
        """The lines that are no rows: also those of the figure itself, and of what stands behind the one at hand."""
        return super().around + (2 if self._is_short else 4) + self._sentence_lines

    def why_none(self) -> str:
        """Return what is said where there is no figure to be compared with."""
        if self._choices:
            return super().why_none()
        return _("analysing…") if self._waiting else self._nothing

    def stated(self, index: int) -> tuple[Row, Stated]:
        """Return what a row of the list shows."""
        at = self._shown[index]
        return self._figures[at], self.found.stated[at]

    def value(self, row: Row) -> list[Piece]:
        """Return a figure in the columns of all of them."""
        label, detail = fit(row.label, self._widest), fit(row.detail, self._widest_detail)
        pad = " " * (self._widest - cell_len(label) + 1)
        return [(pad, ""), (label, "figure"), (f" {detail}".ljust(self._widest_detail + 1), "plain")]

    def compose(self) -> ComposeResult:
        """Put the figure that is compared over the rows, and what the one under the cursor stands on under them."""
        with Vertical(classes="sheet") as sheet:
            yield Input(placeholder=_("type to narrow"), compact=True)
            yield self._above
            yield self._rows
            yield self._below
        sheet.border_title = Content(self._heading)

    def _keys(self) -> str:
        """Say in the frame what is still to come, and what the keys do."""
        coming = ngettext("analysing {count} more", "analysing {count} more", self._waiting) if self._waiting else ""
        parts = (coming, *self._cut(), _("enter opens · esc closes"))
        return " · ".join(part for part in parts if part)

    def _cut(self) -> tuple[str, ...]:
        """Say of how many articles the newest are shown, if there are more."""
        shown, total = len({one.headline.key for one in self.found.stated}), self.found.articles
        if shown >= total:
            return ()
        return (_("the newest {shown} of {count}", shown=shown, count=total),)

    def _own_line(self, width: int) -> list[Content]:
        pieces = spread([*self.value(self._own), ("  ", ""), (_("this article"), "quiet")], [], width)
        looks = {"figure": "bold $figure", "quiet": "$quiet"}
        return [Content.assemble(*[(words, looks.get(look, "")) for words, look in pieces])]

    def _come_to(self, index: int) -> None:
        self._at = index
        self._below.refresh()

    def _behind(self, width: int) -> list[Content]:
        """Return the sentence of the row under the cursor with its figure marked, under its title and source."""
        if not self._at < len(self.found.stated):
            return [Content("")] * (self._sentence_lines + 1)
        one = self.found.stated[self._at]
        origin = f" · {one.headline.origin}"
        title = fit(one.headline.title, max(width - cell_len(origin), 8))
        lines = [Content.assemble((title, "bold $strong"), (origin, "$quiet"))]
        start, end = one.figure.start - one.figure.sentence.start, one.figure.end - one.figure.sentence.start
        sentence = "".join(" " if letter.isspace() else letter for letter in one.sentence)
        parts = list(wrap(sentence, 0, len(sentence), max(width, 8)))
        first = max(0, next((at for at, part in enumerate(parts) if part[1] >= end), 0) - self._sentence_lines + 1)
        for begun, ended in parts[first : first + self._sentence_lines]:
            marked = max(begun, min(start, ended)), max(begun, min(end, ended))
            lines.append(
                Content.assemble(
                    sentence[begun : marked[0]],
                    (sentence[marked[0] : marked[1]], "bold $figure"),
                    sentence[marked[1] : ended],
                )
            )
        return lines + [Content("")] * (self._sentence_lines + 1 - len(lines))
