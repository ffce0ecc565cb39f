"""The lines above and under the panes: where one is, which keys are possible here, and the prompt."""

from collections.abc import Iterable, Iterator

from rich.cells import cell_len
from rich.style import Style
from textual import events
from textual.strip import Strip
from textual.widget import Widget

from briefing.i18n import _
from briefing.tui.actions import Action, spell
from briefing.tui.drawing import Piece, fit, folded, spread, strip_of
from briefing.tui.looks import look
from briefing.tui.messages import KeyClicked

_NAME = 14
"""Cells for the program's name and what parts it from what stands at the right."""
_MOST_LINES = 3


class OneLine(Widget):
    """A line of pieces of words, drawn directly."""

    ALLOW_SELECT = False

    def pieces(self, width: int) -> list[Piece]:
        """Return what the line shows."""
        raise NotImplementedError

    def render_line(self, y: int) -> Strip:
        """Draw the line."""
        return strip_of(self.pieces(self.size.width) if y == 0 else [], self.size.width, self.rich_style, self._style)

    def _style(self, name: str) -> Style:
        return look(self, name)


class Masthead(OneLine):
    """The program's name, where one is, and what has just happened."""

    def __init__(self) -> None:
        super().__init__(id="masthead")
        self._place = self._notice = self._activity = ""

    def say(self, *, place: str | None = None, notice: str | None = None, activity: str | None = None) -> None:
        """Show something else in the parts that are given: the place, the last notice, what goes on."""
        before = (self._place, self._notice, self._activity)
        self._place = self._place if place is None else place
        self._notice = self._notice if notice is None else notice
        self._activity = self._activity if activity is None else activity
        if before != (self._place, self._notice, self._activity):
            self.refresh()

    def pieces(self, width: int) -> list[Piece]:
        """Return name and place at the left, notice and activity at the right."""
        ends = [(f"{part} ", style) for part, style in self._ends(width) if part]
        right = [(" ", ""), *ends] if ends else []
        return spread([(" Briefing  ", "name"), (self._place, "quiet")], right, width)

    @staticmethod
    def has_room(notice: str, width: int) -> bool:
        """Tell whether a notice can be read whole in a line of a width, beside the name."""
        return cell_len(notice) <= width - _NAME

    def _ends(self, width: int) -> list[Piece]:
        """Return notice and activity; what goes on makes way, until the next key, for a notice that needs its room."""
        room = max(width - _NAME, 8)
        beside = not self._notice or cell_len(self._notice) + cell_len(self._activity) + 3 <= room
        return [(fit(self._notice, room), "strong"), (self._activity if beside else "", "quiet")]


class KeyLine(OneLine):
    """The keys that are possible in the pane that has the focus, the most wanted as far as there is room."""

    def __init__(self) -> None:
        super().__init__(id="keys")
        self.spoken = False
        """Whether keys are written in words."""
        self._actions: tuple[Action, ...] = ()
        self._notice = self._count = ""
        self._lines: list[str] = []
        """The notice, folded."""

    def offer(self, actions: Iterable[Action], count: str = "") -> None:
        """Show these actions, after the number that one of them will get."""
        actions = tuple(actions)
        if (actions, count) != (self._actions, self._count):
            self._actions, self._count = actions, count
            self.refresh()

    @property
    def has_notice(self) -> bool:
        """Whether a notice stands in place of the keys."""
        return bool(self._notice)

    def say(self, notice: str) -> None:
        """Show a notice in place of the keys, on as many lines as it needs; none shows the keys again."""
        if notice != self._notice:
            self._notice = notice
            self._fold()
            self.refresh()

    def on_resize(self) -> None:
        """Fold the notice anew."""
        self._fold()

    def _fold(self) -> None:
        width = self.app.size.width - 2
        lines = folded(self._notice, max(width, 8)) if self._notice else []
        if len(lines) > _MOST_LINES:
            lines[_MOST_LINES - 1 :] = [fit(" ".join(lines[_MOST_LINES - 1 :]), width)]
        if len(lines or " ") != len(self._lines or " "):
            self.styles.height = len(lines or " ")
        self._lines = lines

    def render_line(self, y: int) -> Strip:
        """Draw the keys, or a line of the notice."""
        if not self._lines:
            return super().render_line(y)
        row: list[Piece] = [(f" {self._lines[y]}", "strong")] if y < len(self._lines) else []
        return strip_of(row, self.size.width, self.rich_style, self._style)

    def pieces(self, width: int) -> list[Piece]:
        """Return as many keys with their labels as there is room for."""
        row: list[Piece] = [(self._repeats, "strong")] if self._count else []
        for _action, key, label in self._fitting(width):
            row += [(key, "key"), (label, "quiet")]
        return row

    def on_click(self, event: events.Click) -> None:
        """Tell of a click on a key or its label."""
        end = cell_len(self._repeats)
        for action, key, label in () if self._notice else self._fitting(self.size.width):
            start, end = end, end + cell_len(key) + cell_len(label)
            if start < event.x < end - 1:
                self.post_message(KeyClicked(action.id))

    def _fitting(self, width: int) -> Iterator[tuple[Action, str, str]]:
        """Yield the actions that there is room for, with their key and label as they are drawn."""
        room = width - 1 - cell_len(self._repeats)
        for action in self._actions:
            key, label = f" {spell(action.keys[0], signs=not self.spoken)}", f" {_(action.label)} "
            needed = cell_len(key) + cell_len(label)
            if needed <= room:
                yield action, key, label
                room -= needed

    @property
    def _repeats(self) -> str:
        return f" {self._count} " if self._count else ""
