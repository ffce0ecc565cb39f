"""Figures in the ways of their languages."""

import pytest

from briefing.models import Figure, Hedge, Span
from briefing.render.numbers import plain_range, quantity

CASES = [
    # low, high, unit, hedge, French, English, for programs
    (25, None, None, "at_least", "≥ 25", "≥ 25", "25"),
    (None, 14, "km", "at_most", "≤ 14 km", "≤ 14 km", "14"),
    (1000, None, None, "approx", "≈ 1 000+", "≈ 1,000+", "1000"),
    (1_200_000, 1_200_000, "EUR", "exact", "1,2 million €", "€1.2 million", "1200000"),
    (1e6, 1e6, "EUR", "approx", "≈ 1 million €", "≈ €1 million", "1000000"),
    (1e9, 1e9, None, "exact", "1 milliard", "1 billion", "1000000000"),
    (1.5e9, 1.5e9, "USD", "exact", "1,5 milliard $US", "$1.5 billion", "1500000000"),
    (2.5e6, 3e6, "EUR", "between", "2,5–3 millions €", "€2.5–3 million", "2500000-3000000"),
    (999_000, 2e6, None, "between", "999 000–2 millions", "999,000–2 million", "999000-2000000"),
    (12_345_678, 12_345_678, None, "exact", "12 345 678", "12,345,678", "12345678"),
    (3.5, 3.5, "%", "approx", "≈ 3,5 %", "≈ 3.5%", "3.5"),
    (38, 38, "year", "exact", "38 ans", "38 years", "38"),
    (1, 1, "hour", "exact", "1 heure", "1 hour", "1"),
    (1.933889, 1.933889, "hour", "exact", "1 heure 56 minutes 2 secondes", "1 hour 56 minutes 2 seconds", "1.933889"),
    (0.3, 0.3, None, "exact", "0,3", "0.3", "0.3"),
    (2.5, 2.5, "hour", "approx", "≈ 2,5 heures", "≈ 2.5 hours", "2.5"),
    (10.2, 10.2, "minute", "exact", "10,2 minutes", "10.2 minutes", "10.2"),
    (10.283333, 10.283333, "minute", "exact", "10 minutes 17 secondes", "10 minutes 17 seconds", "10.283333"),
    (8.5, 8.5, "‰", "exact", "8,5 ‰", "8.5 ‰", "8.5"),
    (2, 3, "day", "between", "2–3 jours", "2–3 days", "2-3"),
    (2, 2, "×", "exact", "× 2", "× 2", "2"),
    (0.6667, 0.6667, None, "exact", "⅔", "⅔", "0.6667"),
    (0.8, None, None, "at_least", "≥ 4/5", "≥ 4/5", "0.8"),
    (0.217, 0.217, None, "exact", "0,217", "0.217", "0.217"),
    (-4.25, -4.25, "°C", "exact", "-4,25 °C", "-4.25 °C", "-4.25"),
    (None, None, None, "exact", "?", "?", ""),
    (float("nan"), float("inf"), None, "exact", "?", "?", ""),
]


@pytest.mark.parametrize(("low", "high", "unit", "hedge", "french", "english", "program"), CASES)
def test_figures(
    low: float | None, high: float | None, unit: str | None, hedge: Hedge, french: str, english: str, program: str
) -> None:
    figure = Figure(0, 1, low, high, unit, None, hedge, Span(0, 1))
    assert quantity(figure, "fr") == french
    assert quantity(figure, "en") == english
    assert plain_range(figure) == program


@pytest.mark.parametrize("language", ["und", "", "xx", "../..", "tr", "zh"])
def test_languages_that_are_unknown_or_lack_words_still_show_the_number(language: str) -> None:
    assert "38" in quantity(Figure(0, 1, 38, 38, "year", None, "exact", Span(0, 1)), language)


@pytest.mark.parametrize(
    ("language", "shown"), [("it", "3 anni"), ("pt", "3 anos"), ("es", "3 años"), ("de", "3 Jahre"), ("nl", "3 jaar")]
)
def test_durations_are_worded_in_every_language(language: str, shown: str) -> None:
    figure = Figure(0, 1, 3, 3, "year", None, "exact", Span(0, 1))
    assert quantity(figure, language).strip() == shown
