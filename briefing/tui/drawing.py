"""Rows of words with a style's name each: fitting them to a width and making strips of them. No widgets, no colours."""

from collections.abc import Callable, Iterable

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

Piece = tuple[str, str]
"""Words and the name of the component style that draws them."""

_ELLIPSIS = "…"
_SIGNS_IN_ADDRESSES = "/?&=-_.,:;"


def fit(words: str, width: int) -> str:
    """Return words cut to a width in cells, with an ellipsis where something is missing."""
    if width <= 0:
        return ""
    if cell_len(words) <= width:
        return words
    return set_cell_size(words, width - 1).rstrip() + _ELLIPSIS


def folded(words: str, width: int) -> list[str]:
    """Return words on lines of a width in cells; a longer word, as an address is, is broken after one of its signs."""
    lines: list[str] = []
    line = ""
    for word in words.split(" "):
        if line and cell_len(line) + 1 + cell_len(word) > width:
            lines.append(line)
            line = ""
        *whole, rest = _broken(word, max(width, 2))
        if whole and line:
            lines.append(line)
            line = ""
        lines += whole
        line = f"{line} {rest}" if line else rest
    return [*lines, line]


def _broken(word: str, width: int) -> list[str]:
    parts = []
    while cell_len(word) > width:
        head = set_cell_size(word, width).rstrip() or word[0]
        at = 1 + max(head.rfind(sign) for sign in _SIGNS_IN_ADDRESSES)
        at = at if at > len(head) // 2 else len(head)
        parts.append(word[:at])
        word = word[at:]
    return [*parts, word]


def spread(left: Iterable[Piece], right: Iterable[Piece], width: int) -> list[Piece]:
    """Return pieces that fill a width: the right ones at its end, the left ones cut to what remains."""
    ends = list(right)
    room = width - sum(cell_len(words) for words, _ in ends)
    row: list[Piece] = []
    for words, style in left:
        fitting = fit(words, room)
        if fitting:
            row.append((fitting, style))
            room -= cell_len(fitting)
    if room > 0:
        row.append((" " * room, ""))
    return [*row, *ends]


def strip_of(row: Iterable[Piece], width: int, base: Style, style: Callable[[str], Style]) -> Strip:
    """Return a row as a strip of a width; `style` gives a component's looks, `base` is under all of them."""
    return filled([Segment(words, base + style(name) if name else base) for words, name in row], width, base)


def filled(segments: list[Segment], width: int, base: Style) -> Strip:
    """Return segments as a strip that is cut or filled to a width; a strip costs more than its segments do."""
    room = width - sum(cell_len(one.text) for one in segments)
    if room < 0:
        return Strip(segments).adjust_cell_length(width, base)
    if room:
        segments.append(Segment(" " * room, base))
    return Strip(segments, width)
