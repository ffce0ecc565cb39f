"""Sets a table in columns, as wide as they need to be or as there is room for. Pure."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from rich.cells import cell_len

from briefing.later import pattern
from briefing.tui.page import Cell, Line
from briefing.tui.wrapping import wrap

Part = tuple[int, int]
"""Where words of the text start and end."""

_GAP = 2
_LEAST = 6
"""The narrowest column, in cells, that words are broken for."""
_PROSE = 240
"""A longer cell, in characters, is no part of a table: pages are laid out with tables, too."""
_BOUND = pattern(r"(?:^| )\|(?= |$)")
_NUMBER = pattern(r"[^\w]{0,3}\d[\d\s.,:/–-]*[^\d\s]{0,4}(?:\s[^\d\s]{1,3})?")


def table_lines(text: str, rows: Sequence[Part], section: int, width: int, *, headed: bool) -> list[Line] | None:
    """Return the lines of a table's rows, its head ruled off; None where they are no table or there is no room for it.

    `headed` says that the first row is known to be a head; else it is taken for one that has words or
    years above numbers.
    """
    cells = [_cells(text, row) for row in rows]
    count = max(map(len, cells))
    if count * (1 + _GAP) - _GAP > width:  # asked first: many columns of many rows would take long to be measured
        return None
    if count < 2 or any(end - start > _PROSE for row in cells for start, end in row):
        return None
    if len(cells[0]) == count - 1 and len(cells) > 1:
        cells[0].insert(0, (cells[0][0][0], cells[0][0][0]))  # the corner above the rows' names is empty
    columns = list(zip_longest(*cells, fillvalue=None))
    widths = _widths([max(cell_len(text[slice(*one)]) for one in column if one) for column in columns], width)
    if widths is None:
        return None
    numeric = [_are_numbers([text[slice(*one)] for one in column[1:] if one]) for column in columns]
    headed = headed or (any(numeric) and all(_may_head(text[slice(*one)]) for one in cells[0]))
    lines: list[Line] = []
    for number, row in enumerate(cells):
        is_head = headed and number == 0
        lines += _row(text, row, widths, numeric, section, is_head=is_head)
        if is_head and len(cells) > 1:
            rule = (" " * _GAP).join("─" * one for one in widths)
            lines.append(Line("rule", -1, -1, section, words=rule))
    return lines


def _cells(text: str, row: Part) -> list[Part]:
    found: list[Part] = []
    at = row[0]
    # Bounds are looked for in the row alone: its beginning and end are some, too.
    for start, end in [one.span() for one in _BOUND.finditer(text[slice(*row)])]:
        found.append(_trimmed(text, at, row[0] + start))
        at = row[0] + end
    return [*found, _trimmed(text, at, row[1])]


def _trimmed(text: str, start: int, end: int) -> Part:
    while start < end and text[start] == " ":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    return start, end


def _widths(wanted: list[int], width: int) -> list[int] | None:
    """Share the room: a column that needs less than its share gets that, others share the rest; None for too little."""
    room = width - _GAP * (len(wanted) - 1)
    widths = dict.fromkeys(range(len(wanted)), 0)
    left = set(widths)
    while left:
        share = room // len(left)
        fitting = {column for column in left if wanted[column] <= share}
        if not fitting:
            if share < _LEAST:
                return None
            extra = room % len(left)
            widths |= {column: share + (place < extra) for place, column in enumerate(sorted(left))}
            break
        widths |= {column: max(1, wanted[column]) for column in fitting}
        room -= sum(widths[column] for column in fitting)
        left -= fitting
    return list(widths.values())


def _may_head(cell: str) -> bool:
    return not _NUMBER.fullmatch(cell) or (cell.isdecimal() and len(cell) == len("2026"))


def _are_numbers(words: list[str]) -> bool:
    told = [one for one in words if any(map(str.isalnum, one))]
    return bool(told) and 2 * sum(bool(_NUMBER.fullmatch(one)) for one in told) > len(told)


def _row(
    text: str, row: list[Part], widths: list[int], numeric: list[bool], section: int, *, is_head: bool
) -> Iterator[Line]:
    folded: list[list[Part]] = [
        list(wrap(text, start, end, width)) if start < end else []
        for (start, end), width in zip(row, widths, strict=False)
    ]
    left = [sum(widths[:column]) + _GAP * column for column in range(len(widths))]
    for number, parts in enumerate(zip_longest(*folded)):
        cells = []
        for column, part in enumerate(parts):
            if part:
                shift = widths[column] - cell_len(text[slice(*part)]) if numeric[column] else 0
                cells.append(Cell(part[0], part[1], left[column] + max(0, shift)))
        start, end = min(cell.start for cell in cells), max(cell.end for cell in cells)
        yield Line("table_head" if is_head else "table", start, end, section, number == 0, cells=tuple(cells))
