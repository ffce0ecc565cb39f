"""Counts and measures: how they add up, and what they are where nothing was asked."""

import pytest

from briefing.evaluate.counts import MEASURES, Counts, Share, Tally, measure


def test_precision_recall_and_f1() -> None:
    tally = Tally(hits=6, wrong=2, missed=4)
    assert (tally.precision, tally.recall) == (75, 60)
    assert tally.f1 == pytest.approx(2 * 75 * 60 / (75 + 60))


def test_nothing_found_is_zero_not_an_error() -> None:
    assert set(measure(Counts()).values()) == {0}
    assert list(measure(Counts())) == list(MEASURES)


def test_counts_of_articles_add_up() -> None:
    short = Counts(actors=Tally(1, 0, 0), kind=Share(1, 1))
    long = Counts(actors=Tally(2, 3, 1), kind=Share(0, 3))
    total = Counts.total([short, long])
    assert total.actors == Tally(3, 3, 1)
    assert total.kind.percent == 25
    assert short.actors == Tally(1, 0, 0), "adding up must not change what is added"
