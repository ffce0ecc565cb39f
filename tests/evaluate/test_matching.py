"""When two wordings, spans or numbers count as the same."""

import pytest

from briefing.evaluate.matching import fold, occurrences, overlap, same_number, same_role
from briefing.models import Span


@pytest.mark.parametrize(
    ("words", "folded"),
    [
        ("L’Élysée", "elysee"),
        ("les  Verts ", "verts"),
        ("« The Wetland\u00a0Trust »", "wetland trust"),
        ("Saint\N{NON-BREAKING HYPHEN}Malo", "saint-malo"),
        ("Lasalle", "lasalle"),
        ("d'un tiers", "un tiers"),
        (None, ""),
    ],
)
def test_folding_drops_what_makes_no_difference(words: str | None, folded: str) -> None:
    assert fold(words) == folded


def test_occurrences_are_all_places_of_the_words() -> None:
    assert list(occurrences("cent et cent", "cent")) == [Span(0, 4), Span(8, 12)]
    assert list(occurrences("cent", "")) == []


def test_overlap_is_intersection_over_union() -> None:
    assert overlap(Span(0, 4), Span(0, 4)) == 1
    assert overlap(Span(0, 4), Span(2, 6)) == pytest.approx(2 / 6)
    assert overlap(Span(0, 4), Span(4, 6)) == 0


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [(2 / 3, 0.6667, True), (5_200, 5_201, True), (25, 26, False), (None, None, True), (None, 0, False)],
)
def test_numbers_are_the_same_within_rounding(first: float | None, second: float | None, same: bool) -> None:
    assert same_number(first, second) is same


@pytest.mark.parametrize(
    ("found", "wanted", "same"),
    [
        ("la directrice du musée", "directrice du musée", True),
        ("directrice", "directrice du musée de la Mer", False),
        (None, "directrice", False),
    ],
)
def test_roles_are_the_same_when_most_words_are(found: str | None, wanted: str, same: bool) -> None:
    assert same_role(found, wanted) is same
