"""Cuts text into lines of a width in cells, where a reader of French or English expects a line to end. Pure."""

from collections.abc import Iterator

from rich.cells import get_character_cell_size

from briefing.later import pattern

JOINED, BETWEEN = "\N{NO-BREAK SPACE}", "·"
"""What parts words that belong on one line, and what stands between those that may not."""

# Characters that take one cell each, whatever stands beside them: what nearly all news in Latin, Greek and Cyrillic
# letters is made of. A paragraph of these alone is cut by counting characters.
_UNEVEN = pattern(
    "[^\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u2010-\u2015\u2018-\u201f\u2020-\u2022\u2026\u202f\u2030-\u203a"
    "\u20a0-\u20bf]"
)
_NO_START = frozenset(":;!?»%")
_TRIES = 4


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
