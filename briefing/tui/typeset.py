"""Sets an article in lines of a width and maps offsets in its text to lines and columns, and back.

Pure: it draws nothing and knows no colours. Time is linear in the text; a megabyte takes some tens of milliseconds.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import field
from itertools import groupby
from typing import Literal, NamedTuple

from rich.cells import cell_len, get_character_cell_size

from briefing.frozen import dataclass
from briefing.models import Analysis, Article
from briefing.tui.notes import spoken
from briefing.tui.tables import Pad, padded, pads_of

LineKind = Literal[
    "title", "about", "note", "heading", "text", "list_item", "quote", "code", "table", "caption", "aside", "blank"
]

# Characters that take one cell each, whatever stands beside them: what nearly all news in Latin, Greek and Cyrillic
# letters is made of. A paragraph of these alone is cut by counting characters.
_UNEVEN = re.compile(
    "[^\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u2010-\u2015\u2018-\u201f\u2020-\u2022\u2026\u202f\u2030-\u203a"
    "\u20a0-\u20bf]"
)
_LONG_LINE = 50
"""A line of so many characters or more that ends inside a paragraph was cut to fit a page, a shorter one on purpose."""


_NO_START = frozenset(":;!?»%")
_TRIES = 4


class Line(NamedTuple):
    """One line: the words `text[start:end]`, or `words` where it shows what is not in the text (`start` is -1).

    `section` indexes the analysis's sections, -1 for none; `first` tells the first line of its block; `pads` are the
    spaces that bring the cells of a table into columns.
    """

    kind: LineKind
    start: int
    end: int
    section: int
    first: bool = True
    words: str = ""
    pads: tuple[Pad, ...] = ()


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
        """Return what a line shows."""
        line = self.lines[number]
        return self.shown(line, line.start, line.end) if line.start >= 0 else line.words

    def shown(self, line: Line, start: int, end: int) -> str:
        """Return what a line shows of a stretch of the text."""
        return padded(self.text, start, end, line.pads).replace("\n", " ")

    def place(self, offset: int) -> Place:
        """Return where the character at an offset stands; between lines, the end of the line before."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return Place(self._numbers[0] if self._numbers else 0, 0)
        number = self._numbers[index]
        line = self.lines[number]
        before = sum(pad.spaces for pad in line.pads if pad.at == offset)
        return Place(number, before + cell_len(self.shown(line, line.start, min(offset, line.end))))

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
        cells = 0
        pads = dict(line.pads)
        for at in range(line.start, line.end):
            cells += pads.get(at, 0) + get_character_cell_size(self.text[at])
            if cells > place.column:
                return at
        return line.end


class _Stretch(NamedTuple):
    kind: LineKind
    start: int
    end: int
    section: int


def typeset(article: Article, analysis: Analysis | None, about: str, width: int) -> Page:
    """Set an article in lines of at most `width` cells, with the sections of its analysis once there is one.

    `about` is the line under the title. Notes of the article, and of its analysis, follow it. A title that was made of
    the first words, for want of one, is not set above them.
    """
    width = max(width, 4)
    text = article.text
    lines: list[Line] = []
    stretches = list(_stretches(article, analysis))
    if stretches and stretches[0].kind == "title":
        title = stretches.pop(0)
        lines += _set(text, title, width)
    elif not " ".join(text[: 2 * len(article.title)].split()).startswith(article.title.removesuffix("…")):
        lines += [Line("title", -1, -1, -1, True, row) for row in _rows(article.title, width)]
    lines += [Line("about", -1, -1, -1, True, row) for row in _rows(about, width)]
    for note in analysis.notes if analysis else article.notes:
        lines += [Line("note", -1, -1, -1, True, row) for row in _rows(spoken(note), width)]
    before: LineKind = "title"
    for kind, group in groupby(stretches, key=lambda one: one.kind):
        rows = list(group)
        pads = pads_of(text, [(row.start, row.end) for row in rows], width) if kind == "table" else None
        for index, stretch in enumerate(rows):
            if not (before == kind and kind in ("list_item", "table")):
                lines.append(Line("blank", -1, -1, -1 if kind == "heading" else stretch.section))
            if pads:
                lines.append(Line(kind, stretch.start, stretch.end, stretch.section, pads=pads[index]))
            else:
                lines += _set(text, stretch, width)
            before = kind
    numbers = [number for number, line in enumerate(lines) if line.start >= 0]
    return Page(text, tuple(lines), width, [lines[number].start for number in numbers], numbers)


def section_at(page: Page, number: int) -> int | None:
    """Return the section that a line belongs to, None above the first."""
    for line in reversed(page.lines[: number + 1]):
        if line.section >= 0:
            return line.section
        if line.kind != "blank":
            return None
    return None


def _stretches(article: Article, analysis: Analysis | None) -> Iterator[_Stretch]:
    """Yield what is to be set, in reading order: every word of the text is in one stretch."""
    text = article.text
    sections = analysis.sections if analysis else ()
    starts = [section.start for section in sections]
    headings = sorted(_headings(text, analysis)) if analysis else []
    heading_starts = [heading.start for heading in headings]
    for kind, start, end in _blocks(article):
        within = headings[bisect_left(heading_starts, start) : bisect_left(heading_starts, end)]
        section = bisect_right(starts, start) - 1
        inside = section >= 0 and start < sections[section].end
        if kind == "title" or not within:
            outside: LineKind = kind if kind in ("title", "heading") or not analysis else "aside"
            yield _Stretch(kind if inside else outside, start, end, section if inside else -1)
        else:
            yield from _around(text, within, start, end)


def _around(text: str, headings: list["_Stretch"], start: int, end: int) -> Iterator["_Stretch"]:
    """Yield the headings that stand in one block and the paragraphs between, without lines drawn under headings."""
    at, section = start, headings[0].section
    for heading, stop in zip(headings, [*(one.start for one in headings[1:]), end], strict=True):
        if _has_words(text, at, heading.start):
            yield _Stretch("text", *_trimmed(text, at, heading.start), section)
        yield heading
        at, section = heading.end, heading.section
        line_end = text.find("\n", at, stop)
        at = stop if line_end < 0 else line_end + 1
        line_end = text.find("\n", at, stop)
        if not _has_words(text, at, line_end if line_end >= 0 else stop):
            at = line_end + 1 if line_end >= 0 else stop
        if _has_words(text, at, stop):
            yield _Stretch("text", *_trimmed(text, at, stop), section)
        at = stop


def _has_words(text: str, start: int, end: int) -> bool:
    return any(character.isalnum() for character in text[start:end])


def _headings(text: str, analysis: Analysis) -> Iterator[_Stretch]:
    for index, section in enumerate(analysis.sections):
        if section.heading:
            limit = section.paragraphs[0].start if section.paragraphs else section.end
            at = text.find(section.heading, section.start, limit)
            start, end = (at, at + len(section.heading)) if at >= 0 else (section.start, limit)
            yield _Stretch("heading", start, start + len(text[start:end].rstrip()), index)


def _blocks(article: Article) -> Iterator[tuple[LineKind, int, int]]:
    """Yield the article's blocks, and what lies between them as paragraphs."""
    at = 0
    for block in sorted(article.blocks, key=lambda one: one.start):
        yield from _paragraphs(article.text, at, block.start)
        kind: LineKind = "text" if block.kind == "paragraph" else block.kind
        start, end = _trimmed(article.text, block.start, block.end)
        if start < end:
            yield kind, start, end
        at = max(at, block.end)
    yield from _paragraphs(article.text, at, len(article.text))


def _paragraphs(text: str, start: int, end: int) -> Iterator[tuple[LineKind, int, int]]:
    while start < end:
        stop = text.find("\n\n", start, end)
        stop = end if stop < 0 else stop
        first, last = _trimmed(text, start, stop)
        if first < last:
            yield "text", first, last
        start = stop + 2


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _set(text: str, stretch: _Stretch, width: int) -> Iterator[Line]:
    first = True
    for start, end in _broken(text, stretch):
        for left, right in wrap(text, start, end, width):
            yield Line(stretch.kind, left, right, stretch.section, first)
            first = False


def _broken(text: str, stretch: _Stretch) -> Iterator[tuple[int, int]]:
    """Yield the parts of a stretch between the line ends that its source wants."""
    start = at = stretch.start
    while True:
        stop = text.find("\n", at, stretch.end)
        if stop < 0:
            yield start, stretch.end
            return
        if stretch.kind == "code" or stop - at < _LONG_LINE:
            yield start, stop
            start = stop + 1
        at = stop + 1


def _rows(words: str, width: int) -> list[str]:
    return [words[start:end] for start, end in wrap(words, 0, len(words), width)] if words else []


def wrap(text: str, start: int, end: int, width: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches of `text[start:end]` that fill lines of `width` cells, cut at spaces where there are any."""
    even = not _UNEVEN.search(text, start, end)
    at = start
    while True:
        if even:
            stop = min(at + width, end)
            if stop < end:
                space = stop if _may_break(text, stop) else _last_break(text, at, stop)
                stop = space if space > at else stop
        else:
            stop = _fill(text, at, end, width)
        yield at, stop
        at = stop
        while at < end and text[at] in " \n":
            at += 1
        if at >= end:
            return


def _may_break(text: str, at: int) -> bool:
    """Tell whether a line may end at a space: not before French punctuation, within quotes or within a number."""
    if text[at] != " ":
        return False
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return after not in _NO_START and before != "«" and not (before.isdigit() and after.isdigit())


def _last_break(text: str, start: int, end: int) -> int:
    """Return the last space before `end` at which a line may end, at least the last space; -1 where there is none."""
    last = at = text.rfind(" ", start, end)
    for _ in range(_TRIES):
        if at <= start or _may_break(text, at):
            break
        at = text.rfind(" ", start, at)
    return at if at > start else last


class _Widths(dict[str, int]):
    """Cells of each character, kept; a variation selector may widen the character before it."""

    def __missing__(self, character: str) -> int:
        width = self[character] = 1 if character in "\n\ufe0f" else get_character_cell_size(character)
        return width


_widths = _Widths()


def _fill(text: str, start: int, end: int, width: int) -> int:
    """Return where a line that starts at `start` ends: wide characters may part anywhere, words at spaces."""
    cells, at, space = 0, start, -1
    while at < end:
        character = text[at]
        cells += _widths[character]
        if cells > width:
            break
        if character == "\n" or _may_break(text, at):
            space = at
        at += 1
    if at >= end:
        return end
    if text[at] == "\n" or _may_break(text, at):
        return at
    if space > start and _widths[text[at]] < 2:
        return space
    stop = at
    while stop > start + 1 and (not _widths[text[stop]] or text[stop] == "\ufe0f" or text[stop - 1] == "\u200d"):
        stop -= 1
    return stop if stop > start + 1 else max(at, start + 1)
