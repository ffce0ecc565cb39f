"""What the panels show: values as their language writes them, rows of a section or of the whole."""

from typing import Any

import pytest

from briefing.models import Actor, Analysis, Article, Figure, Span
from briefing.tui.gist import gist


def _figure(low: Any, high: Any, unit: Any = None, hedge: Any = "exact", counts: Any = None) -> Any:
    return Figure(0, 1, low, high, unit, counts, hedge, Span(0, 1))


@pytest.mark.parametrize(
    ("figure", "language", "shown"),
    [
        (_figure(25, None, hedge="at_least", counts="hommes"), "fr", ("≥ 25", "hommes")),
        (_figure(3.5, 3.5, "%", counts="emplois"), "fr", ("3,5 %", "emplois")),
        (_figure(1_500_000_000, 1_500_000_000, "USD"), "en", ("$1.5 billion", "")),
        (_figure(1_500_000, 1_500_000, "EUR", counts="prime"), "fr", ("1,5 million €", "prime")),
        (_figure(2, 2, "year"), "en", ("2", "years")),
        (_figure(40, 40, "km", counts="canal"), "en", ("40", "km · canal")),
        (_figure(0.6667, 0.6667, counts="ventes"), "fr", ("⅔", "ventes")),
    ],
)
def test_a_figure_has_its_value_and_what_it_counts(figure: Figure, language: str, shown: Any) -> None:
    analysis = Analysis(language, figures=(figure,))
    rows = gist(Article("a", "a", "a", "a"), analysis, None).figures
    assert [(row.label.replace("\xa0", " "), row.detail) for row in rows] == [shown]


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


def test_an_actor_has_the_weight_of_its_salience_beside_the_first_one() -> None:
    text = "Ana met Ben."
    actors = tuple(
        Actor(name=name, kind="person", salience=salience, mentions=(Span(start, start + 3),))
        for name, salience, start in (("Ana", 0.8, 0), ("Ben", 0.2, 8))
    )
    found = gist(Article(id="1", title="Ana", source="x", text=text), Analysis(language="en", actors=actors), None)
    assert [row.weight for row in found.actors] == [1.0, 0.25]
