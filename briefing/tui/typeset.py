"""Sets an article in lines of a width and maps offsets in its text to lines and columns, and back.

Pure: it draws nothing and knows no colours. Time is linear in the text; a megabyte takes some tens of milliseconds.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from briefing.models import Analysis, Article
from briefing.tui.page import Line, LineKind, Page, page_of
from briefing.tui.tables import table_lines
from briefing.tui.wrapping import BETWEEN, wrap
from briefing.wording import spoken

if TYPE_CHECKING:
    from briefing.tui.illustrating import Shown

_LONG_LINE = 50
"""A line of so many characters or more that ends inside a paragraph was cut to fit a page, a shorter one on purpose."""


_INDENT = 2
_MOST_INDENT = 12


class _Stretch(NamedTuple):
    kind: LineKind
    start: int
    end: int
    section: int
    level: int = 0
    """A heading's depth below the highest ones; else what the block's is (`models.Block`)."""


def typeset(
    article: Article,
    analysis: Analysis | None,
    about: str,
    width: int,
    *,
    columns: bool = True,
    plates: Mapping[int, "Shown"] | None = None,
) -> Page:
    """Set an article in lines of at most `width` cells, with the sections of its analysis once there is one.

    `about` is the line under the title. Notes of the article, and of its analysis, follow it. A title that was made of
    the first words, for want of one, is not set above them. Tables are set in columns, or row by row for whoever hears
    them, and items then not below each other either. `plates` are the pictures that are drawn, by their places among
    those of the article.
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
    lines += [Line("about", -1, -1, -1, True, row.removeprefix(f"{BETWEEN} ")) for row in _rows(about, width)]
    for note in analysis.notes if analysis else article.notes:
        lines += [Line("note", -1, -1, -1, True, row) for row in _rows(spoken(note), width)]
    head = len(lines)
    for kind, group in groupby(stretches, key=lambda one: one.kind):
        several = list(group)
        if kind == "list_item":
            lines += [Line("blank", -1, -1, several[0].section), *_set_items(text, several, width, steps=columns)]
        elif kind == "table":
            lines += _set_tables(text, several, width, columns=columns)
        else:
            for stretch in several:
                lines.append(Line("blank", -1, -1, -1 if kind == "heading" else stretch.section))
                lines += _set(text, stretch, width)
    if article.pictures:
        from briefing.tui.illustrating import illustrated

        lines = illustrated(text, lines, head, article.pictures, width, plates or {}, named=columns)
    return page_of(text, lines, width)


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
    for kind, start, end, level in _blocks(article):
        within = headings[bisect_left(heading_starts, start) : bisect_left(heading_starts, end)]
        section = bisect_right(starts, start) - 1
        inside = section >= 0 and start < sections[section].end
        if kind == "title" or not within:
            outside: LineKind = kind if kind in ("title", "heading", "table") or not analysis else "aside"
            yield _Stretch(kind if inside else outside, start, end, section if inside else -1, level)
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
    highest = min((section.level for section in analysis.sections if section.heading), default=0)
    for index, section in enumerate(analysis.sections):
        if section.heading:
            limit = section.paragraphs[0].start if section.paragraphs else section.end
            at = text.find(section.heading, section.start, limit)
            start, end = (at, at + len(section.heading)) if at >= 0 else (section.start, limit)
            trimmed = start + len(text[start:end].rstrip())
            yield _Stretch("heading", start, trimmed, index, section.level - highest)


def _blocks(article: Article) -> Iterator[tuple[LineKind, int, int, int]]:
    """Yield the article's blocks, and what lies between them as paragraphs."""
    at = 0
    for block in sorted(article.blocks, key=lambda one: one.start):
        yield from _paragraphs(article.text, at, block.start)
        kind: LineKind = "text" if block.kind == "paragraph" else block.kind
        start, end = _trimmed(article.text, block.start, block.end)
        if start < end:
            yield kind, start, end, 0 if kind == "heading" else block.level
        at = max(at, block.end)
    yield from _paragraphs(article.text, at, len(article.text))


def _paragraphs(text: str, start: int, end: int) -> Iterator[tuple[LineKind, int, int, int]]:
    while start < end:
        stop = text.find("\n\n", start, end)
        stop = end if stop < 0 else stop
        first, last = _trimmed(text, start, stop)
        if first < last:
            yield "text", first, last, 0
        start = stop + 2


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _set(text: str, stretch: _Stretch, width: int, indent: int = 0, sign: str = "") -> Iterator[Line]:
    depth = stretch.level if stretch.kind == "heading" else 0
    for number, (left, right) in enumerate(
        part for start, end in _broken(text, stretch) for part in wrap(text, start, end, max(width - indent, 4))
    ):
        shown = sign if number == 0 else ""
        yield Line(stretch.kind, left, right, stretch.section, number == 0, "", indent, shown, depth=depth)


def _set_items(text: str, items: Sequence[_Stretch], width: int, *, steps: bool) -> Iterator[Line]:
    """Yield the lines of lists, each item after its sign, under that of the list that it is in.

    An item's level is its list's depth, below zero where items have numbers, 0 where that isn't known; after one that
    has another it goes on with the item before.
    """
    numbers: dict[int, int] = {}
    before = indent = outermost = 0
    most = min(_MOST_INDENT, width // 3) if steps else 0
    for item in items:
        depth = abs(item.level)
        if not item.level and before:
            yield from _set(text, item, width, indent)
            continue
        if outermost and depth == 1 and (item.level < 0) != (outermost < 0):
            yield Line("blank", -1, -1, item.section)  # another list
        outermost = item.level if depth == 1 else outermost
        numbers = {
            deep: number for deep, number in numbers.items() if deep <= depth and (deep < depth or item.level < 0)
        }
        indent = min(most, _INDENT * max(0, depth - 1))
        sign = "• "
        if item.level < 0:
            numbers[depth] = numbers.get(depth, 0) + 1
            indent += _INDENT if steps else 0
            sign = f"{numbers[depth]}. "
        before = item.level
        yield from _set(text, item, width, indent, sign)


def _set_tables(text: str, rows: Sequence[_Stretch], width: int, *, columns: bool) -> Iterator[Line]:
    """Yield the lines of tables, whose rows stand line under line; rows that are none are paragraphs."""
    table: list[_Stretch] = []
    for row in rows:
        if table and (text[table[-1].end : row.start].count("\n") > 1 or table[-1].section != row.section):
            yield from _set_table(text, table, width, columns=columns)
            table = []
        table.append(row)
    yield from _set_table(text, table, width, columns=columns)


def _set_table(text: str, table: Sequence[_Stretch], width: int, *, columns: bool) -> Iterator[Line]:
    section = table[0].section
    blank = Line("blank", -1, -1, section)
    if not columns:
        yield blank
        for row in table:
            yield from _set(text, row, width)
        return
    spans = [(row.start, row.end) for row in table]
    lines = table_lines(text, spans, section, width, headed=table[0].level > 0)
    if lines is not None:
        yield from (blank, *lines)
        return
    for row in table:
        yield from (blank, *_set(text, row._replace(kind="text"), width))


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
