"""Tables in the article: the cells of rows that stand one after another in columns. Pure.

A row is a line of the text with its cells parted by `SEPARATOR`; what is put in between is spaces alone, so that every
offset stays where it is.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from rich.cells import cell_len

SEPARATOR = " | "
_NUMBER = re.compile(r"[-+−~≈<>]?\s?[€$£¥]?\d[\d\s.,:/]*\s?(?:[%‰€$£¥]|[^\W\d_]{1,3})?")
_DASHES = frozenset(("-", "–", "—", ""))


class Pad(NamedTuple):
    """So many spaces before the character at an offset."""

    at: int
    spaces: int


def pads_of(text: str, rows: Sequence[tuple[int, int]], width: int) -> list[tuple[Pad, ...]] | None:
    """Return what brings the cells of rows, `text[start:end]` each, into columns; None where they are too wide for it.

    Columns of numbers end at one edge, all others begin at one.
    """
    cells = [list(_cells(text, start, end)) for start, end in rows]
    count = max(map(len, cells))
    if len(rows) < 2 or count < 2:
        return None
    columns = [[row[index] for row in cells if index < len(row)] for index in range(count)]
    widths = [max(cell_len(text[start:end]) for start, end in column) for column in columns]
    if sum(widths) + len(SEPARATOR) * (count - 1) > width:
        return None
    right = [all(_is_number(text[start:end]) for start, end in column[1:]) for column in columns]
    return [tuple(_pads(text, row, widths, right)) for row in cells]


def _cells(text: str, start: int, end: int) -> "list[tuple[int, int]]":
    found = []
    while (stop := text.find(SEPARATOR, start, end)) >= 0:
        found.append((start, stop))
        start = stop + len(SEPARATOR)
    return [*found, (start, end)]


def _is_number(cell: str) -> bool:
    return cell.strip() in _DASHES or _NUMBER.fullmatch(cell.strip()) is not None


def _pads(text: str, row: Sequence[tuple[int, int]], widths: Sequence[int], right: Sequence[bool]) -> "list[Pad]":
    pads = []
    for index, (start, end) in enumerate(row):
        missing = widths[index] - cell_len(text[start:end])
        if missing and right[index]:
            pads.append(Pad(start, missing))
        elif missing and index + 1 < len(row):
            pads.append(Pad(end, missing))
    return pads


def padded(text: str, start: int, end: int, pads: Sequence[Pad]) -> str:
    """Return `text[start:end]` with the spaces that belong before its characters."""
    parts = []
    for pad in pads:
        if start <= pad.at < end:
            parts += [text[start : pad.at], " " * pad.spaces]
            start = pad.at
    return "".join((*parts, text[start:end]))
