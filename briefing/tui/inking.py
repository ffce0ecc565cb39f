"""Draws the words of an article's lines in their looks: marks over links over the kind of line. It knows no widgets."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import quote

from rich.segment import Segment
from rich.style import Style

from briefing.models import Link, Span
from briefing.tui.handing import is_web_link
from briefing.tui.looks import LOOKS
from briefing.tui.marking import Layer, MarkKind, layer, pieces
from briefing.tui.page import Line, LineKind, Page

if TYPE_CHECKING:
    from briefing.tui.illustrating import Shown

_LONGEST = 2000
"""Characters of an address that terminals take, the shortest limit of those in use being 2,083."""
_SIGNS_OF_ADDRESSES = "!#$%&'()*+,-./:;=?@_~[]"


GUTTER = 2
"""Cells left of the words, for what tells of what kind they are and where one reads."""
_SIGNS: Mapping[LineKind, str] = {"heading": "▌ ", "quote": "│ ", "code": "┊ "}
_LOWER_HEADING, _HERE = "▎ ", "▏ "
_ON_EVERY_LINE = ("heading", "quote", "code")


class Inks:
    """The links, marks and drawn pictures of one article, and how lines of it look with them."""

    def __init__(
        self,
        links: Sequence[Link],
        found: Mapping[MarkKind, Layer],
        *,
        marked: bool = True,
    ) -> None:
        self._links = [link for link in links if is_web_link(link.address)]
        self._starts = [link.start for link in self._links]
        self._linked: dict[MarkKind, Layer] = {"link": layer(Span(one.start, one.end) for one in self._links)}
        self.found = found
        """What the analysis found."""
        self.trail: dict[MarkKind, Layer] = {}
        """The places of what was looked for."""
        self.plates: dict[int, Shown] = {}
        """The pictures that are drawn, by their places among the article's."""
        self.marked = marked
        """Whether what the analysis found is marked."""

    def plates_in(self, width: int) -> "dict[int, Shown]":
        """Return the pictures for a width, those that the terminal draws as large on it as they are there."""
        if self.plates:
            from briefing.tui.kitty import Hung

            for one in self.plates.values():
                if isinstance(one, Hung):
                    one.fit(width)
        return self.plates

    def draw(self, page: Page, number: int, base: Style, look: Callable[[str], Style]) -> list[Segment]:
        """Return the words of a page's line, without its indent; `look` gives the style of a look."""
        line = page.lines[number]
        if line.row >= 0:
            from briefing.tui.illustrating import drawn_row

            return drawn_row(self.plates[line.picture], page.width, line.row, base)
        name = "text-subheading" if line.kind == "heading" and line.depth else f"text-{line.kind}"
        if name in LOOKS:
            base += look(name)
        if line.start < 0:
            return [Segment(page.words(number), base)]
        if not line.cells:
            return self._marked(page.text, line.start, line.end, base, look)
        segments: list[Segment] = []
        column = 0
        for cell in line.cells:
            segments.append(Segment(" " * (cell.column - column), base))
            marked = self._marked(page.text, cell.start, cell.end, base, look)
            segments += marked
            column = cell.column + sum(one.cell_length for one in marked)
        return segments

    def begin_within(self, start: int, end: int) -> int:
        """Return how many links begin within a stretch of the text."""
        return bisect_left(self._starts, end) - bisect_left(self._starts, start)

    def _marked(self, text: str, start: int, end: int, base: Style, look: Callable[[str], Style]) -> list[Segment]:
        layers = {**self._linked, **(self.found if self.marked else {}), **self.trail}
        segments = []
        for left, right, kinds in pieces(layers, start, end):
            style = base
            for kind in kinds:
                style += look("mark-linked-figure" if kind == "figure" and "link" in kinds else f"mark-{kind}")
            if "link" in kinds:
                style += hyperlink(self._links[bisect_right(self._starts, left) - 1].address)
            segments.append(Segment(text[left:right].replace("\n", " "), style))
        return segments


def gutter(line: Line, *, here: bool, several: bool) -> tuple[str, str]:
    """Return what stands left of a line's words, its indent included, and the name of its look.

    `here` tells that the line is in the section that one reads, `several` that there are others.
    """
    lead = GUTTER + line.indent
    sign = _SIGNS.get(line.kind, "") if line.first or line.kind in _ON_EVERY_LINE else ""
    if line.kind == "heading" and line.depth:
        sign = _LOWER_HEADING
    sign = line.sign.rjust(lead) if line.sign else sign.ljust(lead)
    if sign[:GUTTER].isspace() and here and several:
        sign = _HERE + sign[GUTTER:]
    elsewhere = "quiet" if line.sign else "gutter-elsewhere"  # numbers are there to be read
    return sign, "gutter-here" if here else elsewhere


@lru_cache(maxsize=256)
def hyperlink(address: str) -> Style:
    """Return the style that makes words a link for the terminal itself (OSC 8), which only takes ASCII.

    It is kept, so that a terminal knows the lines of one link as one.
    """
    plain = quote(address, safe=_SIGNS_OF_ADDRESSES)
    return Style(link=plain) if len(plain) <= _LONGEST else Style()
