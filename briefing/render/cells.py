"""Text in terminal columns: how wide it is, wrapped lines, aligned rows.

It knows plain strings only; colours are put on afterwards.
"""

import re
from collections.abc import Iterator, Sequence

_NARROW = re.compile("[ -~\u00a0-\u02ff\u2010-\u2027\u202f\u2030-\u205f\u2248\u2264\u2265\u20ac\u258c\u2500]*")
"""Characters known to take one column, so that most text needs no table of widths."""

_LEAST_ROOM = 24
"""Columns that a row's last cell needs beside the others; with fewer it goes below them."""


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


def align(rows: Sequence[Sequence[str]], *, right: Sequence[int] = (), most: int = 40) -> list[list[str]]:
    """Return the rows with all cells but the last padded to their column's width; columns in `right` stand right.

    A cell over `most` columns widens no column. A column that is empty in all rows stays empty.
    """
    if not rows:
        return []
    widths = [
        max((cell_width(row[column]) for row in rows if cell_width(row[column]) <= most), default=0)
        for column in range(len(rows[0]) - 1)
    ]
    return [
        [*(pad(row[column], wide, right=column in right) for column, wide in enumerate(widths)), row[-1]]
        for row in rows
    ]


def hang(before: int, text: str, width: int | None) -> list[str]:
    """Return the lines of a row's last cell that starts after `before` columns: its own, then those below it.

    The first is empty where the cell has too little room beside the others and so stands below them.
    """
    if width is None or before + cell_width(text) <= width:
        return [text]
    if width - before >= _LEAST_ROOM:
        lines = wrap(text, width - before)
        return [lines[0], *(" " * before + line for line in lines[1:])]
    return ["", *wrap(text, width, first="      ")]
