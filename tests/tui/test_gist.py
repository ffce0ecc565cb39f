"""What the panels show: values as their language writes them, rows of a section or of the whole."""

from typing import Any

import pytest

from briefing.models import Figure, Span
from briefing.tui.gist import gist, value


def _figure(low: Any, high: Any, unit: Any = None, hedge: Any = "exact") -> Any:
    return Figure(0, 1, low, high, unit, None, hedge, Span(0, 1))


@pytest.mark.parametrize(
    ("figure", "language", "shown"),
    [
        (_figure(25, None, hedge="at_least"), "fr", "≥ 25"),
        (_figure(None, 4000, hedge="at_most"), "fr", "≤ 4\xa0000"),
        (_figure(170, 170, hedge="approx"), "fr", "≈ 170"),
        (_figure(200, 300, hedge="between"), "fr", "200–300"),
        (_figure(3.5, 3.5, "%"), "fr", "3,5 %"),
        (_figure(3.5, 3.5, "%"), "en", "3.5 %"),
        (_figure(1_500_000_000, 1_500_000_000, "USD"), "en", "1.5B $"),
        (_figure(1_500_000, 1_500_000, "EUR"), "fr", "1,5\xa0M €"),
        (_figure(12, 12, "CHF"), "de", "12 CHF"),
        (_figure(2, 2, "year"), "en", "2"),
        (_figure(None, None), "en", "?"),
        (_figure(0, 0), "en", "0"),
        (_figure(7, 7), "no-such-language", "7"),
    ],
)
def test_values(figure: Figure, language: str, shown: Any) -> None:
    assert value(figure, language) == shown


def test_a_section_has_the_rows_of_its_own_words(desk: Any) -> None:
    article = desk().items[0]
    analysis = desk().analyse(article)
    whole, section = gist(article, analysis, None), gist(article, analysis, 1)
    assert [row.count for row in whole.actors] == [3, 1]
    assert [(row.label, row.count) for row in section.actors] == [("Odile Brunet", 1), ("région", 1)]
    assert [row.label for row in section.figures] == ["≥ 80"]
    assert [row.label for row in section.summary] == ["Les dockers craignent pour au moins 80 emplois."]
    assert (whole.of_section, section.of_section) == (False, True)


def test_a_section_that_is_gone_is_the_whole_article(desk: Any) -> None:
    article = desk().items[0]
    assert not gist(article, desk().analyse(article), 9).of_section
