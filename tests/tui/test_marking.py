"""Marks: where the words of a line change their looks."""

from hypothesis import given, strategies as st

from briefing.models import Span
from briefing.tui.marking import Layer, MarkKind, layer, pieces

SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 9)).map(lambda pair: Span(pair[0], pair[0] + pair[1])))


def test_a_line_is_cut_where_marks_start_and_end() -> None:
    layers: dict[MarkKind, Layer] = {
        "actor": layer([Span(2, 5)]),
        "figure": layer([Span(4, 8)]),
        "here": layer([Span(90, 95)]),
    }
    assert pieces(layers, 0, 10) == [
        (0, 2, ()),
        (2, 4, ("actor",)),
        (4, 5, ("actor", "figure")),
        (5, 8, ("figure",)),
        (8, 10, ()),
    ]


def test_spans_that_overlap_become_one() -> None:
    assert layer([Span(4, 8), Span(0, 5), Span(9, 9)]).ends == (8,)


@given(SPANS, SPANS, st.integers(0, 60), st.integers(1, 20))
def test_each_character_has_the_marks_of_the_spans_over_it(
    actors: list[Span], figures: list[Span], start: int, length: int
) -> None:
    layers: dict[MarkKind, Layer] = {"actor": layer(actors), "figure": layer(figures)}
    cut = pieces(layers, start, start + length)
    assert "".join("x" * (end - begin) for begin, end, _ in cut) == "x" * length
    for begin, end, kinds in cut:
        for offset in range(begin, end):
            assert ("actor" in kinds) == any(span.start <= offset < span.end for span in actors)
            assert ("figure" in kinds) == any(span.start <= offset < span.end for span in figures)
