"""Search without regard to case and accents, and walking through what was found."""

from typing import Any

from hypothesis import given, strategies as st

from briefing.models import Span
from briefing.tui.finding import Trail, fold


def _found(text: str, query: str) -> Any:
    return [span.of(text) for span in fold(text).find(query)]


def test_case_accents_and_apostrophes_do_not_matter() -> None:
    assert _found("L’Été, l'ete et l’ÉTÉ", "l'été") == ["L’Été", "l'ete", "l’ÉTÉ"]


def test_letters_that_fold_to_two_keep_their_offsets() -> None:
    assert _found("Un cœur, Straße, ﬁn", "coeur") == ["cœur"]
    assert _found("Un cœur, Straße, ﬁn", "strasse") == ["Straße"]
    assert _found("Un cœur, Straße, ﬁn", "fin") == ["ﬁn"]


def test_words_are_found_over_line_ends_and_hard_spaces() -> None:
    assert _found("deux\nmille\u00a0euros", "deux mille euros") == ["deux\nmille\u00a0euros"]


def test_a_blank_query_finds_nothing() -> None:
    assert _found("a b", "  ") == []


@given(st.text(max_size=60), st.integers(0, 50), st.integers(1, 9))
def test_a_stretch_of_a_text_is_found_in_it(text: str, start: int, length: int) -> None:
    query = text[start : start + length]
    if fold(query).folded.strip():
        assert fold(text).find(query)
        assert all(0 <= span.start < span.end <= len(text) for span in fold(text).find(query))


def test_a_trail_goes_round_both_ends() -> None:
    trail = Trail("x", (Span(0, 1), Span(5, 6)))
    first, round_first = trail.step(1)
    second, _ = first.step(1)
    third, round_third = second.step(1)
    assert (first.count, second.count, third.count) == ("1/2", "2/2", "1/2")
    assert (round_first, round_third) == (False, True)
    back, round_back = third.step(-1)
    assert (back.count, round_back) == ("2/2", True)
    assert trail.step(-1)[0].count == "2/2"


def test_a_trail_starts_where_one_reads() -> None:
    assert Trail("x", (Span(0, 1), Span(5, 6))).from_offset(3).current == Span(5, 6)
    assert Trail("x", (Span(0, 1), Span(5, 6))).from_offset(9).current == Span(0, 1)
