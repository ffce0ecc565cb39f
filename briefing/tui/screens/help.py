"""The sheets over the reader: all keys, searchable, and the sources that could not be read."""

from collections.abc import Iterable
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from briefing.models import Failure
from briefing.tui.actions import Action, spell
from briefing.tui.finding import fold
from briefing.tui.gist import KIND_SIGNS

_KEYS_WIDTH = 16
_NARROW = 60


class Sheet(ModalScreen[None]):
    """A scrollable sheet of lines; Escape closes it."""

    DEFAULT_CSS = """
    Sheet { align: center middle; background: $background 60%; }
    Sheet > Vertical {
        width: 90%; max-width: 92; height: 90%; max-height: 46; padding: 0 1;
        background: $surface; color: $foreground;
        border: round $frame-focus; border-title-color: $frame-focus; border-title-style: bold;
        border-subtitle-color: $quiet;
    }
    Sheet Input { border: none; height: 1; padding: 0 1; background: $panel; margin: 0 0 1 0; }
    Sheet VerticalScroll { height: 1fr; scrollbar-size-vertical: 1; background: $surface; }
    Sheet Static { height: auto; background: $surface; }
    """
    BINDINGS: ClassVar = [
        Binding("escape", "dismiss(None)", "close"),
        Binding("down", "scroll(1)"),
        Binding("up", "scroll(-1)"),
        Binding("pagedown", "scroll(12)"),
        Binding("pageup", "scroll(-12)"),
    ]

    def action_scroll(self, by: int) -> None:
        """Scroll the sheet by lines."""
        self.query_one(VerticalScroll).scroll_relative(y=by, animate=False)


class HelpScreen(Sheet):
    """Every action with its keys; what is typed narrows the list."""

    def __init__(self, actions: Iterable[Action]) -> None:
        super().__init__()
        self._actions = tuple(actions)

    def compose(self) -> ComposeResult:
        """Put the search over the table."""
        with Vertical() as sheet:
            yield Input(placeholder="search the help", compact=True)
            with VerticalScroll(can_focus=False):
                yield Static(self._table(""), id="table", markup=False)
        sheet.border_title = Content("Keys")
        sheet.border_subtitle = Content("esc closes")

    def on_mount(self) -> None:
        """Take what is typed."""
        self.query_one(Input).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow the table to the words."""
        self.query_one("#table", Static).update(self._table(event.value))

    def _table(self, words: str) -> Content:
        wanted = fold(words).folded.split()
        width = _KEYS_WIDTH if self.app.size.width >= _NARROW else _KEYS_WIDTH // 2
        parts: list[Content | str | tuple[str, str]] = []
        topic = ""
        for action in self._actions:
            keys = "  ".join(spell(key) for key in action.keys)
            haystack = fold(f"{keys} {action.label} {action.help} {action.topic} {action.id}").folded
            if not all(word in haystack for word in wanted):
                continue
            if action.topic != topic:
                parts.append((f"{'' if not topic else chr(10)}{action.topic}\n", "bold $primary"))
                topic = action.topic
            where = "" if len(action.scopes) > 2 else f"  ({', '.join(action.scopes)})"
            parts += [(f"  {keys:<{width}} ", "bold $accent"), action.help, (f"{where}\n", "$quiet")]
        if not parts:
            return Content("Nothing in the help has these words.")
        if not wanted:
            signs = "   ".join(f"{sign} {kind}" for kind, sign in KIND_SIGNS.items())
            parts += [("\nSigns\n", "bold $primary"), f"  {signs}\n  ≥ at least   ≤ at most   ≈ about\n"]
        return Content.assemble(*parts)


class ProblemsScreen(Sheet):
    """The sources that could not be read, each with the reason."""

    DEFAULT_CSS = """
    ProblemsScreen > Vertical { height: auto; }
    ProblemsScreen VerticalScroll { height: auto; max-height: 40; }
    """

    def __init__(self, failures: tuple[Failure, ...]) -> None:
        super().__init__()
        self._failures = failures

    def compose(self) -> ComposeResult:
        """List the failures."""
        with Vertical() as sheet, VerticalScroll(can_focus=False):
            parts = [part for one in self._failures for part in ((f"{one.source}\n", "bold"), f"  {one.reason}\n")]
            yield Static(Content.assemble(*parts), markup=False)
        sheet.border_title = Content("Sources that could not be read")
        sheet.border_subtitle = Content("esc closes")

    def on_key(self, event: events.Key) -> None:
        """Close on the keys that go back in the reader, too."""
        if event.key in ("q", "enter", "exclamation_mark"):
            event.stop()
            self.dismiss(None)
