"""An article set in lines: what each line shows, and where each offset of the text stands. Pure."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import field
from typing import Literal, NamedTuple

from rich.cells import cell_len, get_character_cell_size

from briefing.frozen import dataclass

LineKind = Literal[
    "title",
    "about",
    "note",
    "heading",
    "text",
    "list_item",
    "quote",
    "code",
    "table",
    "table_head",
    "rule",
    "caption",
    "aside",
    "picture",
    "plate",
    "blank",
]


class Cell(NamedTuple):
    """A part of a line that stands in a column of a table: the words `text[start:end]`, from a cell of the line on."""

    start: int
    end: int
    column: int


class Line(NamedTuple):
    """One line: the words `text[start:end]`, or `words` where it shows what is not in the text (`start` is -1).

    `section` indexes the analysis's sections, -1 for none; `first` tells the first line of its block. A line of a table
    shows its `cells` alone; that of an item stands `indent` cells further right, after its `sign` on the first line.
    `depth` tells a heading below others, 0 for the highest ones. `picture` is the place among the article's pictures of
    the one that the line describes or, from `row` 0 on, draws; else both are -1.
    """

    kind: LineKind
    start: int
    end: int
    section: int
    first: bool = True
    words: str = ""
    indent: int = 0
    sign: str = ""
    cells: tuple[Cell, ...] = ()
    depth: int = 0
    picture: int = -1
    row: int = -1


class Anchor(NamedTuple):
    """What a line shows, to find it again when the article is set anew: an offset, or a line of a picture."""

    offset: int
    picture: int = -1
    row: int = -1


class Place(NamedTuple):
    """Where a character stands: line and cell, counted from 0."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Page:
    """An article set in lines of `width` cells."""

    text: str
    lines: tuple[Line, ...]
    width: int
    _starts: list[int] = field(repr=False)
    _numbers: list[int] = field(repr=False)

    def words(self, number: int) -> str:
        """Return what a line shows, without its indent and its sign."""
        line = self.lines[number]
        if line.start < 0:
            return line.words
        if not line.cells:
            return self._plain(line.start, line.end)
        shown = ""
        for cell in line.cells:
            shown += " " * (cell.column - cell_len(shown)) + self._plain(cell.start, cell.end)
        return shown

    def place(self, offset: int) -> Place:
        """Return where the character at an offset stands; between lines, the end of the line before."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return Place(self._numbers[0] if self._numbers else 0, 0)
        number = self._numbers[index]
        line = self.lines[number]
        if line.cells:
            return self._place_in_row(number, offset)
        return Place(number, line.indent + cell_len(self._plain(line.start, min(offset, line.end))))

    def _place_in_row(self, number: int, offset: int) -> Place:
        """Return where a character stands in a row of a table, which may take several lines."""
        first = last = number
        while not self.lines[first].first:
            first -= 1
        while last + 1 < len(self.lines) and self.lines[last + 1].cells and not self.lines[last + 1].first:
            last += 1
        cells = ((cell, at) for at in range(first, last + 1) for cell in self.lines[at].cells)
        cell, at = max((one for one in cells if one[0].start <= offset), key=lambda one: one[0].start)
        return Place(at, cell.column + cell_len(self._plain(cell.start, min(offset, cell.end))))

    def offset(self, place: Place) -> int:
        """Return the offset of the character in a place; right of a line its end, above the text 0."""
        number = min(place.line, len(self.lines) - 1)
        while number >= 0 and self.lines[number].start < 0:
            number -= 1
        if number < 0:
            return 0
        line = self.lines[number]
        if number < place.line:
            return line.end
        start, end, column = next(
            (cell for cell in reversed(line.cells) if cell.column <= place.column),
            line.cells[0] if line.cells else Cell(line.start, line.end, line.indent),
        )
        for at in range(start, end):
            column += get_character_cell_size(self.text[at])
            if column > place.column:
                return at
        return end

    def anchor(self, number: int) -> Anchor:
        """Return what stands on a line."""
        offset = self.offset(Place(number, 0))
        line = self.lines[number] if 0 <= number < len(self.lines) else None
        return Anchor(offset, line.picture, line.row) if line else Anchor(offset)

    def line_of(self, anchor: Anchor) -> int:
        """Return the line where something stands; in place of a picture's line that is not set, its words."""
        lines = [number for number, line in enumerate(self.lines) if line.picture == anchor.picture >= 0]
        if lines:
            return next((number for number in lines if self.lines[number].row == anchor.row), lines[-1])
        return self.place(anchor.offset).line

    def _plain(self, start: int, end: int) -> str:
        return self.text[start:end].replace("\n", " ")


def page_of(text: str, lines: Iterable[Line], width: int) -> Page:
    """Return lines as a page; what they show of the text is in its order."""
    lines = tuple(lines)
    numbers = [number for number, line in enumerate(lines) if line.start >= 0]
    return Page(text, lines, width, [lines[number].start for number in numbers], numbers)
