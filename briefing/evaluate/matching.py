"""When two wordings, spans or numbers count as the same: the definitions that scoring rests on."""

import re
import unicodedata
from collections.abc import Iterator

from briefing.models import Span

_LEADING_ARTICLE = re.compile(r"^(?:[ld]'|(?:le|la|les|un|une|des|the|a|an|el|los|las|der|die|das) )")
_OUTER_MARKS = " \"'«»“”‘.,;:-–—"

_RELATIVE_TOLERANCE = 1e-3
"""Lets 0.667 pass for two thirds, and nothing that a reader would call another number."""


def fold(words: str | None) -> str:
    """Return the words without what makes no difference: case, accents, outer quotes, a leading article, odd spaces."""
    decomposed = unicodedata.normalize("NFKD", (words or "").replace("’", "'").replace("\N{NON-BREAKING HYPHEN}", "-"))
    bare = "".join(character for character in decomposed if not unicodedata.combining(character)).casefold()
    trimmed = " ".join(bare.split()).strip(_OUTER_MARKS)
    return _LEADING_ARTICLE.sub("", trimmed)


def occurrences(text: str, words: str) -> Iterator[Span]:
    """Yield where the words stand in the text, overlapping ones included."""
    start = text.find(words) if words else -1
    while start >= 0:
        yield Span(start, start + len(words))
        start = text.find(words, start + 1)


def overlap(first: Span, second: Span) -> float:
    """Return the intersection of two spans over their union: 0 apart, 1 where they are equal."""
    shared = min(first.end, second.end) - max(first.start, second.start)
    return max(0, shared) / (max(first.end, second.end) - min(first.start, second.start))


def same_number(first: float | None, second: float | None) -> bool:
    """Return whether two ends of a range are the same; an open end only equals an open end."""
    if first is None or second is None:
        return first is second
    return abs(first - second) <= _RELATIVE_TOLERANCE * max(1.0, abs(first), abs(second))


def same_role(first: str | None, second: str | None) -> bool:
    """Return whether two wordings name one function: their sets of words have a Dice coefficient of at least 0.6."""
    ours, theirs = set(fold(first).split()), set(fold(second).split())
    shared = len(ours & theirs)
    return bool(shared) and 2 * shared / (len(ours) + len(theirs)) >= 0.6
