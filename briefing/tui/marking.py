"""Which words of an article are marked as what. Pure: the widget gives each mark its looks."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Literal

from briefing.frozen import dataclass
from briefing.models import Analysis, Span

MarkKind = Literal["summary", "link", "actor", "figure", "trail", "here"]

ORDER: tuple[MarkKind, ...] = ("summary", "link", "actor", "figure", "trail", "here")
"""Later marks are drawn over earlier ones."""


@dataclass(frozen=True, slots=True)
class Layer:
    """The spans of one kind of mark, apart from each other and in reading order."""

    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()

    def within(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield what the layer marks of `start` to `end`."""
        for index in range(bisect_right(self.ends, start), bisect_left(self.starts, end)):
            yield max(self.starts[index], start), min(self.ends[index], end)


def layer(spans: Iterable[Span]) -> Layer:
    """Return a layer of spans; those that overlap become one."""
    starts: list[int] = []
    ends: list[int] = []
    for span in sorted(spans):
        if ends and span.start < ends[-1]:
            ends[-1] = max(ends[-1], span.end)
        elif span.start < span.end:
            starts.append(span.start)
            ends.append(span.end)
    return Layer(tuple(starts), tuple(ends))


def layers_of(analysis: Analysis) -> dict[MarkKind, Layer]:
    """Return what an analysis marks in its article."""
    return {
        "summary": layer(Span(one.start, one.end) for one in analysis.summary),
        "actor": layer(mention for actor in analysis.actors for mention in actor.mentions),
        "figure": layer(Span(figure.start, figure.end) for figure in analysis.figures),
    }


def pieces(layers: dict[MarkKind, Layer], start: int, end: int) -> list[tuple[int, int, tuple[MarkKind, ...]]]:
    """Cut `start` to `end` where marks start and end; each piece comes with its marks in drawing order."""
    marked = [
        (kind, left, right) for kind in ORDER if kind in layers for left, right in layers[kind].within(start, end)
    ]
    cuts = sorted({start, end, *(cut for _, left, right in marked for cut in (left, right))})
    return [
        (left, right, tuple(kind for kind, first, last in marked if first <= left and right <= last))
        for left, right in pairwise(cuts)
    ]
