"""Text in terminal columns: how wide it is, wrapped lines, aligned rows.

It knows plain strings only; colours are put on afterwards.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

_NARROW = re.compile("[ -~\u00a0-\u02ff\u2010-\u2027\u202f\u2030-\u205f\u2248\u2264\u2265\u20ac\u258c\u2500]*")
"""Characters known to take one column, so that most text needs no table of widths."""

_LEAST_ROOM = 24
"""Columns that a row's last cell needs beside the others; with fewer it goes below them."""
_LEAST_CELL = 8
_SHARE = 45
"""Per cent of a terminal's columns that the widest column takes at most where the last one needs room."""
_GAP = 2
_HANGING = "  "
_INDENT = "      "


def cell_width(text: str) -> int:
    """Return how many terminal columns a text takes; combining characters take none, East Asian wide ones two."""
    if _NARROW.fullmatch(text):
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def pad(text: str, width: int, *, right: bool = False) -> str:
    """Return `text` filled up with spaces to `width` columns, on its left if it is to stand `right`."""
    room = " " * (width - cell_width(text))
    return room + text if right else text + room


def shorten(text: str, width: int) -> str:
    """Return `text` in at most `width` columns, with an ellipsis where it was cut."""
    if cell_width(text) <= width:
        return text
    kept, used = "", 0
    for character in text:
        used += cell_width(character)
        if used > width - 1:
            break
        kept += character
    return f"{kept.rstrip()}…" if width > 0 else ""


def wrap(text: str, width: int | None, *, first: str = "", rest: str | None = None) -> list[str]:
    """Return `text` as lines of at most `width` columns, `first` before the first and `rest` (`first`) before others.

    Breaks at plain spaces, never at no-break ones, and within a word only if it fills a line alone. None: one line.
    """
    rest = first if rest is None else rest
    if width is None:
        return [first + text]
    lines, line, used = [], "", 0
    room = max(width - cell_width(first), 1)
    for word in _pieces(text, max(min(room, width - cell_width(rest)), 1)):
        taken = cell_width(word)
        if line and used + 1 + taken > room:
            lines.append(line)
            line, used, room = "", 0, max(width - cell_width(rest), 1)
        line, used = (f"{line} {word}", used + 1 + taken) if line else (word, taken)
    lines.append(line)
    return [(rest if number else first) + line for number, line in enumerate(lines)]


def _pieces(text: str, room: int) -> Iterator[str]:
    """Yield the words of a text, those that are wider than `room` cut to it."""
    for word in text.split(" "):
        if not word:
            continue
        if cell_width(word) <= room:
            yield word
            continue
        piece, used = "", 0
        for character in word:
            taken = cell_width(character)
            if piece and used + taken > room:
                yield piece
                piece, used = "", 0
            piece, used = piece + character, used + taken
        yield piece


def table(rows: Sequence[Sequence[str]], width: int | None, *, right: Sequence[int] = ()) -> list[list[list[str]]]:
    """Return for each row its lines, and for each line its cells, in columns that fit a terminal of `width`.

    All cells but the last are padded to their column's width, those of the columns in `right` on their left; a column
    without text has width 0. Where there is too little room, cells of the widest column and last cells go on below
    their start. A last cell that has too little room even so stands in lines of its own, which have this cell alone.
    None: one line for each row.
    """
    if not rows:
        return []
    widths = _widths(rows, width, right)
    before = sum(wide + _GAP for wide in widths if wide)
    return [list(_row(row, widths, None if width is None else width - before, width, right)) for row in rows]


def _widths(rows: Sequence[Sequence[str]], width: int | None, right: Sequence[int]) -> list[int]:
    """Return the columns' widths without the last: as wide as their cells, but for the widest where room is short."""
    widths = [max(cell_width(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    yielding = [column for column in range(len(widths)) if column not in right]
    if width is None or not yielding:
        return widths
    last = max(cell_width(row[-1]) for row in rows)
    widest = max(yielding, key=widths.__getitem__)
    natural = widths[widest]
    others = sum(wide + _GAP for column, wide in enumerate(widths) if wide and column != widest) + _GAP
    share = width * _SHARE // 100
    beside = width - others - min(last, _LEAST_ROOM)
    if others + natural + last > width:
        if beside >= min(natural, share * 2 // 3):
            natural = min(natural, max(share, width - others - last), beside)
        else:
            natural = min(natural, max(width - others + _GAP, _LEAST_CELL))
    widths[widest] = max(cell_width(line) for row in rows for line in _fitted(row[widest], natural))
    return widths


def _fitted(cell: str, width: int) -> list[str]:
    """Return a cell's lines, of which those below the first are indented."""
    return [cell] if cell_width(cell) <= width else wrap(cell, width, rest=_HANGING)


def _row(
    row: Sequence[str], widths: Sequence[int], room: int | None, width: int | None, right: Sequence[int]
) -> Iterator[list[str]]:
    """Yield the lines of a row whose last cell has `room` columns beside the others, None where there is no end."""
    cells = [_fitted(cell, wide) for cell, wide in zip(row[:-1], widths, strict=True)]
    is_below = room is not None and room < _LEAST_ROOM and cell_width(row[-1]) > max(room, 0)
    last = [""] if is_below or not row[-1] else wrap(row[-1], room)
    for *line, ending in zip_longest(*cells, last, fillvalue=""):
        columns = enumerate(zip(line, widths, strict=True))
        yield [*(pad(cell, wide, right=column in right) for column, (cell, wide) in columns), ending]
    if is_below:
        yield from ([line] for line in wrap(row[-1], width, first=_INDENT))
