"""Sheets of what an action has found: an article's links by number, what a program printed, what was edited."""

from collections.abc import Iterable, Sequence
from typing import ClassVar, Literal

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content

from briefing.i18n import _, date
from briefing.models.changes import Difference, Stretch
from briefing.tui.actions import spell
from briefing.tui.drawing import folded
from briefing.tui.screens.help import MOVING, Leaf, Sheet, escape_closes


class LinesScreen(Sheet):
    """Lines of words under a title; long ones are folded, their own spaces stay."""

    DEFAULT_CSS = "LinesScreen > .sheet { height: auto; max-height: 90vh; }"
    BINDINGS: ClassVar = [*MOVING, Binding("q,enter", "dismiss(None)")]

    def __init__(self, title: str, lines: tuple[str, ...]) -> None:
        super().__init__()
        self._heading = title
        self._words = lines

    def compose(self) -> ComposeResult:
        """Put the lines into a sheet."""
        with VerticalScroll(can_focus=False, classes="sheet") as sheet:
            yield Leaf(self._folded)
        sheet.border_title = Content(self._heading)
        sheet.border_subtitle = Content(escape_closes())

    def _folded(self, width: int) -> list[Content]:
        return [Content(line) for words in self._words for line in folded(words, max(width, 8))]


_LOOKS = {"kept": "", "removed": "strike $figure", "added": "bold underline $actor"}


class ChangesScreen(LinesScreen):
    """What changed in an article, the newest change first; paragraphs that stayed are left out."""

    def __init__(self, title: str, found: Sequence[Difference]) -> None:
        super().__init__(title, ())
        self._found = tuple(found)

    def _folded(self, width: int) -> list[Content]:
        rows = _lines_of(_legend(), width)
        for difference in self._found:
            when = _("Edited {when}", when=date(difference.until))
            rows += [Content(""), Content.assemble((when, "bold $heading"))]
            rows += _lines_of(difference.title, width)
            for paragraph in difference.paragraphs:
                if paragraph.is_changed:
                    rows += [Content(""), *_lines_of(paragraph.stretches, width)]
        return rows


def _legend() -> list[Stretch]:
    """Say how the words look that were taken out, and those that came in."""
    before, _removed, rest = _("These words were {removed}, these {added}.").partition("{removed}")
    between, _added, after = rest.partition("{added}")
    looks: list[tuple[Literal["kept", "removed", "added"], str]] = [
        ("kept", before),
        ("removed", _("taken out")),
        ("kept", between),
    ]
    return [Stretch(kind, words) for kind, words in (*looks, ("added", _("came in")), ("kept", after))]


def _lines_of(stretches: Iterable[Stretch], width: int) -> list[Content]:
    """Return stretches folded to a width, each in its looks."""
    lines: list[list[tuple[str, str]]] = [[]]
    room = width
    for stretch in stretches:
        for number, word in enumerate(stretch.text.replace("\n", " ").split(" ")):
            gap = " " if number and room < width else ""
            if cell_len(gap + word) > room and room < width:
                lines.append([])
                room, gap = width, ""
            lines[-1].append((gap + word, _LOOKS[stretch.kind]))
            room -= cell_len(gap + word)
    return [Content.assemble(*line) for line in lines if line]


class LinksScreen(Sheet):
    """An article's links; a number and Enter choose one, a single digit is enough where there are no more than nine."""

    DEFAULT_CSS = "LinksScreen > .sheet { height: auto; max-height: 90vh; }"
    BINDINGS: ClassVar = [*MOVING, Binding("q", "dismiss(None)"), Binding("enter", "choose")]

    def __init__(self, links: tuple[tuple[str, str], ...]) -> None:
        """List links: the words that each stands behind, "" for none, and its address."""
        super().__init__()
        self._links = links
        self._typed = ""

    def compose(self) -> ComposeResult:
        """List the links with their numbers."""
        with VerticalScroll(can_focus=False, classes="sheet") as sheet:
            yield Leaf(self._numbered)
        sheet.border_title = Content(_("Links"))
        sheet.border_subtitle = Content(f"{_('a number opens one')} · {escape_closes()}")

    def _numbered(self, width: int) -> list[Content]:
        rows: list[Content] = []
        room = max(width - 5, 8)
        for number, (words, address) in enumerate(self._links, start=1):
            lines = [(line, "") for line in folded(words, room)] if words else []
            lines += [(line, "$quiet" if words else "") for line in folded(address, room)]
            for at, line in enumerate(lines):
                rows.append(Content.assemble((" " * 5 if at else f"{number:>3}  ", "bold $key"), line))
        return rows

    def on_key(self, event: events.Key) -> None:
        """Take digits."""
        if event.character is None or not event.character.isdecimal():
            return
        event.stop()
        self._typed = (self._typed + event.character)[-3:]
        self.query_one(".sheet").border_subtitle = Content(
            f"{self._typed} · {_('{key} opens it', key=spell('enter'))} · {escape_closes()}"
        )
        if len(self._links) <= 9 or int(self._typed) * 10 > len(self._links):
            self.action_choose()

    def action_choose(self) -> None:
        """Open the link whose number was typed; the first where none was."""
        number = int(self._typed or "1")
        self._typed = ""
        if 1 <= number <= len(self._links):
            self.dismiss(self._links[number - 1][1])
        else:
            self.query_one(".sheet").border_subtitle = Content(
                f"{_('there is no link {number}', number=number)} · {escape_closes()}"
            )
