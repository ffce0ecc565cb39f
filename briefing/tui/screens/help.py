"""The sheets over the reader: all keys, searchable, and the sources that could not be read."""

from collections.abc import Callable, Iterable
from typing import ClassVar

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.geometry import Size
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Input

from briefing.i18n import N_, P_, _, pgettext
from briefing.models import Failure
from briefing.tui.actions import EVERYWHERE, Action, Scope, spell
from briefing.tui.drawing import folded
from briefing.tui.finding import fold
from briefing.tui.gist import KIND_SIGNS
from briefing.wording import spoken

_SCOPES: dict[Scope, str] = {"list": P_("pane", "list"), "article": P_("pane", "article"), "panel": P_("pane", "panel")}
_KINDS = {
    "person": N_("person"),
    "organisation": N_("organisation"),
    "state": N_("state"),
    "group": N_("group"),
    "place": N_("place"),
}
_KEYS_WIDTH = 16
_COUNTED = "n"
_COUNTS = N_(
    "A number typed before a key with n in front says how often, or to which row: 5j, 12], 10G. "
    "Digits that go to a pane are a count when the key follows at once."
)
_NARROW = 48
"""Below so many cells the keys have half the room."""


def escape_closes() -> str:
    """Say in a sheet's frame how it is closed."""
    return _("{key} closes", key=spell("escape"))


class Leaf(Widget):
    """Lines that are made anew for each width."""

    DEFAULT_CSS = "Leaf { height: auto; padding-right: 1; }"

    def __init__(self, lines: Callable[[int], list[Content]]) -> None:
        super().__init__()
        self._lines = lines

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines there are in a width."""
        del container, viewport  # the lines depend on the width alone
        return len(self._lines(width))

    def render(self) -> Content:
        """Return the lines as one."""
        return Content("\n").join(self._lines(self.size.width))


MOVING = (
    Binding("j", "scroll(1)"),
    Binding("k", "scroll(-1)"),
    Binding("space", "turn(1)"),
    Binding("b", "turn(-1)"),
    Binding("g,home", "top"),
    Binding("G,end", "bottom"),
)
"""Keys that move in a sheet where nothing is typed."""


class Sheet(ModalScreen[str | None]):
    """A scrollable sheet of lines, no higher than the screen; Escape closes it, with what was chosen or nothing."""

    DEFAULT_CSS = """
    Sheet { align: center middle; background: $background 60%; }
    Sheet > .sheet {
        width: 90%; max-width: 92; height: 90%; max-height: 46; padding: 0 1;
        background: $background; color: $words;
        border: round $frame-focus; border-title-color: $frame-focus; border-title-style: bold;
        border-subtitle-color: $quiet;
    }
    Sheet Input { border: none; height: 1; padding: 0 1; background: $bar; margin: 0 0 1 0; }
    Sheet VerticalScroll {
        scrollbar-size-vertical: 1; background: $background;
        scrollbar-color: $frame; scrollbar-color-hover: $quiet; scrollbar-color-active: $frame-focus;
        scrollbar-background: $background; scrollbar-background-hover: $background;
        scrollbar-background-active: $background;
    }
    """
    BINDINGS: ClassVar = [
        Binding("escape", "dismiss(None)", "close"),
        Binding("down", "scroll(1)"),
        Binding("up", "scroll(-1)"),
        Binding("pagedown", "turn(1)"),
        Binding("pageup", "turn(-1)"),
    ]

    def on_mount(self) -> None:
        """Put the terminal's own cursor where one reads or types, once that has a place on the screen."""
        self.call_after_refresh(self._place_cursor)

    def _place_cursor(self) -> None:
        typed = self.query(Input)
        self.app.cursor_position = typed.first().cursor_screen_offset if typed else self._body.content_region.offset

    @property
    def _body(self) -> VerticalScroll:
        return self.query_one(VerticalScroll)

    def action_scroll(self, by: int) -> None:
        """Scroll the sheet by lines."""
        self._body.scroll_relative(y=by, animate=False)

    def action_turn(self, pages: int) -> None:
        """Scroll the sheet by pages, each with a line of the one before."""
        self.action_scroll(pages * max(1, self._body.scrollable_content_region.height - 1))

    def action_top(self) -> None:
        """Scroll to the first line."""
        self._body.scroll_home(animate=False)

    def action_bottom(self) -> None:
        """Scroll to the last line."""
        self._body.scroll_end(animate=False)


class HelpScreen(Sheet):
    """Every action with its keys; what is typed narrows the list."""

    DEFAULT_CSS = "HelpScreen VerticalScroll { height: 1fr; }"

    def __init__(self, actions: Iterable[Action], *, spoken: bool = False) -> None:
        super().__init__()
        self._actions = tuple(actions)
        self._spoken = spoken
        """Whether keys are written in words."""
        self._wanted: list[str] = []

    def compose(self) -> ComposeResult:
        """Put the search over the table."""
        with Vertical(classes="sheet") as sheet:
            yield Input(placeholder=_("search the help"), compact=True)
            with VerticalScroll(can_focus=False):
                yield Leaf(self._table)
        sheet.border_title = Content(_("Keys"))
        sheet.border_subtitle = Content(escape_closes())

    def on_mount(self) -> None:
        """Take what is typed."""
        self.query_one(Input).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow the table to the words."""
        self._wanted = fold(event.value).folded.split()
        self.action_top()
        self.query_one(Leaf).refresh(layout=True)

    def _table(self, width: int) -> list[Content]:
        table: list[Content] = []
        topic = ""
        for action in self._actions:
            keys = "  ".join(spell(key, signs=not self._spoken) for key in action.keys)
            counted = _("number count") if action.counted else ""
            words, action_topic = _(action.help), _(action.topic)
            haystack = fold(f"{keys} {_(action.label)} {words} {action_topic} {action.id} {counted}").folded
            if not all(word in haystack for word in self._wanted):
                continue
            if action.topic != topic:
                table += [*([Content("")] if topic else []), Content.assemble((action_topic, "bold $heading"))]
                topic = action.topic
            panes = ", ".join(pgettext("pane", _SCOPES[scope]) for scope in action.scopes)
            where = "" if len(action.scopes) == len(EVERYWHERE) else f" ({panes})".replace(" ", "\N{NO-BREAK SPACE}")
            table += _entry(keys, words, f" {where}" if where else "", width, sign=_COUNTED if action.counted else "")
        if not table:
            return [Content(line) for line in folded(_("Nothing in the help has these words."), width)]
        return table if self._wanted else [*table, *_signs(width)]


def _entry(keys: str, words: str, where: str, width: int, *, sign: str) -> list[Content]:
    """Return an action's lines: its keys, behind a sign where they have one, and beside them the words."""
    column = _KEYS_WIDTH if width >= _NARROW else _KEYS_WIDTH // 2
    indent = " " * (column + 3)
    lines = folded(words + where, width - len(indent))
    rest = [_with_quiet_end(f"{indent}{line}", where.strip()) for line in lines]
    before = Content.assemble((f"{sign:<2}", "$quiet"))
    head = before + Content.assemble((f"{keys:<{column}} ", "bold $key"))
    if cell_len(keys) > column:  # keys that need more room have a line of their own
        first, *others = (Content.assemble((line, "bold $key")) for line in folded(keys, width - 2))
        return [before + first, *(Content("  ") + line for line in others), *rest]
    return [head + rest[0][len(indent) :], *rest[1:]]


def _with_quiet_end(line: str, end: str) -> Content:
    if end and line.endswith(end):
        return Content.assemble(line.removesuffix(end), (end, "$quiet"))
    return Content(line)


def _signs(width: int) -> list[Content]:
    counts = folded(_(_COUNTS), width - 2)
    kinds = "   ".join(f"{sign}\N{NO-BREAK SPACE}{_(_KINDS[kind])}" for kind, sign in KIND_SIGNS.items())
    meant = (f"≥ {_('at least')}", f"≤ {_('at most')}", f"≈ {_('about')}")
    bounds = "   ".join(words.replace(" ", "\N{NO-BREAK SPACE}") for words in meant)
    rows = [line.strip() for words in (kinds, bounds) for line in folded(words, width - 2)]
    return [
        Content(""),
        Content.assemble((_("Counts"), "bold $heading")),
        *(Content(f"  {row}") for row in counts),
        Content(""),
        Content.assemble((_("Signs"), "bold $heading")),
        *(Content(f"  {row}") for row in rows),
    ]


class ProblemsScreen(Sheet):
    """The sources that could not be read, each with the reason."""

    DEFAULT_CSS = "ProblemsScreen > .sheet { height: auto; max-height: 90vh; }"
    BINDINGS: ClassVar = [*MOVING]

    def __init__(self, failures: tuple[Failure, ...]) -> None:
        super().__init__()
        self._failures = failures

    def compose(self) -> ComposeResult:
        """List the failures."""
        with VerticalScroll(can_focus=False, classes="sheet") as sheet:
            yield Leaf(self._list)
        sheet.border_title = Content(_("Sources that could not be read"))
        sheet.border_subtitle = Content(escape_closes())

    def on_mount(self) -> None:
        """Take away the notices that there are problems: they would hide what they point to."""
        self.app.clear_notifications()

    def _list(self, width: int) -> list[Content]:
        rows: list[Content] = []
        for failure in self._failures:
            rows += [Content.assemble((line, "bold")) for line in folded(failure.source, width)]
            rows += [Content(f"  {line}") for line in folded(spoken(failure.reason), width - 2)]
        return rows

    def on_key(self, event: events.Key) -> None:
        """Close on the keys that go back in the reader, too."""
        if event.key in ("q", "enter", "exclamation_mark"):
            event.stop()
            self.dismiss(None)
