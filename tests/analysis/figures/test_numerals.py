"""Numerals: the values of numbers in digits and in words."""

import pytest

from briefing.analysis.figures.lexicon import lexicon
from briefing.analysis.figures.quantities import QuantityReader
from briefing.analysis.figures.tokens import tokenise
from briefing.languages import load


def values(text: str, code: str) -> list[float | None]:
    language = load(code)
    assert language is not None
    assert language.quantities is not None
    tables = lexicon(language.quantities)
    return [quantity.low for quantity in QuantityReader(tokenise(text), tables).read_all()]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("one twenty-fifth of the votes", 1 / 25),
        ("two hundredths of a second", 0.02),
        ("a thirtieth", 1 / 30),
        ("six million and two thirds", 6_666_666.6667),
        ("two million and one half", 2_500_000),
        ("one billion and a half million", 1_000_500_000),
        ("one hundred and three quarters", 100.75),
        ("a quarter million people", 250_000),
        ("three lakh crore rupees", 3e12),
        ("US $150 million", 150e6),
        ("13 dollars and 45 cents", 13.45),
        ("5bn", 5e9),
        ("one in 250 children", 1 / 250),
    ],
)
def test_english_values(text: str, value: float) -> None:
    assert values(text, "en") == [pytest.approx(value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("mille milliards de dollars", 1e12),
        ("un vingt-cinquième des voix", 1 / 25),
        ("quatre centièmes de seconde", 0.04),
        ("cent trois et deux tiers", 103.6667),
        ("15 euros 50", 15.5),
        ("15 dollars et 20 cents", 15.2),
        ("un enfant sur 150", 1 / 150),
        ("2,2 milliards", 2.2e9),
    ],
)
def test_french_values(text: str, value: float) -> None:
    assert values(text, "fr") == [pytest.approx(value)]


def test_a_number_in_digits_does_not_swallow_the_article_after_it() -> None:
    assert values("2,2 milliards un an plus tôt", "fr") == [2.2e9, 1]


def test_a_noun_after_the_number_that_follows_a_sum_keeps_it_apart() -> None:
    assert values("Elle a payé 15 euros 50 fois.", "fr") == [15, 50]
