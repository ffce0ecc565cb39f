"""A sheet to pick one of several rows from: what is typed narrows them, Enter picks. Imported when it opens."""

from collections.abc import Callable, Sequence
from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input

from briefing.i18n import _
from briefing.tui.drawing import Piece, fit, spread
from briefing.tui.finding import fold
from briefing.tui.messages import RowChosen
from briefing.tui.screens.help import Sheet
from briefing.tui.widgets.rows import RowList

_SHORT = 8
"""Cells of a row's end that stand even where its words have to be cut for them: a reading time, not a description."""


class Choice(NamedTuple):
    """A row to pick: its words, and what stands at its end."""

    label: str
    detail: str = ""


class ChoiceList(RowList):
    """The rows that what is typed has left."""

    can_focus = False

    def __init__(self, row: Callable[[int], Choice]) -> None:
        super().__init__(id="choices", title="", height=1)
        self._row = row

    def lines(self, index: int, width: int) -> Sequence[Sequence[Piece]]:
        """Return a row's line."""
        choice = self._row(index)
        if self.spoken:
            return self.in_words(", ".join(part for part in choice if part), "plain", width, 1)
        detail = fit(choice.detail, max(width - cell_len(choice.label) - 3, _SHORT))
        end = f" {detail} " if detail else " "
        return [spread([(" ", ""), (fit(choice.label, width - cell_len(end) - 1), "plain")], [(end, "quiet")], width)]


class PickScreen(ModalScreen[int | None]):
    """Rows under a title; it is left with the index of the one that was picked.

    `preview` shows what picking a row would do, each time the cursor has come to one.
    """

    DEFAULT_CSS = (
        Sheet.DEFAULT_CSS.replace("Sheet", "PickScreen")
        + """
    PickScreen > .sheet { height: auto; max-height: 90vh; }
    PickScreen ChoiceList { height: auto; max-height: 100%; }
    """
    )
    BINDINGS: ClassVar = [
        Binding("escape", "dismiss(None)", "close"),
        Binding("enter", "pick"),
        Binding("down,ctrl+n,tab", "move(1)"),
        Binding("up,ctrl+p,shift+tab", "move(-1)"),
        Binding("pagedown", "turn(1)"),
        Binding("pageup", "turn(-1)"),
    ]

    def __init__(
        self,
        title: str,
        choices: Sequence[Choice],
        cursor: int = 0,
        *,
        preview: Callable[[int], None] | None = None,
    ) -> None:
        super().__init__()
        self._preview = preview
        self._heading = title
        self._choices = tuple(choices)
        self._shown = list(range(len(self._choices)))
        self._cursor = cursor
        self._rows = ChoiceList(self.choice)

    def choice(self, index: int) -> Choice:
        """Return what is to be picked in a row of the list."""
        return self._choices[self._shown[index]]

    def compose(self) -> ComposeResult:
        """Put the line to type in over the rows."""
        with Vertical(classes="sheet") as sheet:
            yield Input(placeholder=_("type to narrow"), compact=True)
            yield self._rows
        sheet.border_title = Content(self._heading)
        sheet.border_subtitle = Content(_("enter picks · esc closes"))

    def on_mount(self) -> None:
        """Take what is typed, with the cursor on the row that holds now."""
        self.query_one(Input).focus()
        self._rows.spoken = self.app.has_class("-linear")
        self._fill(self._cursor)

    def on_resize(self) -> None:
        """Let the rows have what the screen has room for."""
        self._fit()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Leave the rows with these words."""
        event.stop()
        self._narrow(event.value, self._at_cursor)

    @property
    def _at_cursor(self) -> int | None:
        """The index of what is under the cursor; None where nothing is left."""
        return self._shown[self._rows.cursor] if self._shown else None

    def _narrow(self, typed: str, cursor: int | None) -> None:
        """Leave the rows with these words, the cursor on the one with an index if it is left."""
        words = fold(typed).folded.split()
        self._shown = [
            index
            for index, choice in enumerate(self._choices)
            if all(word in fold(choice.label).folded for word in words)
        ]
        self._fill(self._shown.index(cursor) if cursor in self._shown else 0)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Pick with Enter."""
        event.stop()
        self.action_pick()

    def on_row_chosen(self, event: RowChosen) -> None:
        """Pick with a click."""
        event.stop()
        self.action_pick()

    def _fill(self, cursor: int) -> None:
        self._rows.refill(len(self._shown), cursor=cursor, empty=self.why_none())
        self._fit()
        self._show()

    @property
    def around(self) -> int:
        """The lines of the sheet that are no rows: its frame, the line to type in, and the one under it."""
        return 4

    def why_none(self) -> str:
        """Return what is said where there is nothing to pick."""
        return _("Nothing here has these words.")

    def _fit(self) -> None:
        self._rows.styles.height = max(1, min(len(self._choices), self.app.size.height * 9 // 10 - self.around))

    def action_move(self, by: int) -> None:
        """Move the cursor by rows."""
        self._rows.move(by)
        self._show()

    def action_turn(self, pages: int) -> None:
        """Move the cursor by pages."""
        self._rows.page(pages)
        self._show()

    def _show(self) -> None:
        if self._preview and self._shown:
            self._preview(self._shown[self._rows.cursor])

    def action_pick(self) -> None:
        """Leave with the row under the cursor."""
        if self._shown:
            self.dismiss(self._shown[self._rows.cursor])
