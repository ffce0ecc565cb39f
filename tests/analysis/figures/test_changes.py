"""Changes: each end and each step is a figure of its own that says its part and where the others stand."""

import pytest

from briefing.analysis import analyse
from briefing.models import AnalysisOptions, Article, Block, Change, Figure

Expected = tuple[Change | None, float | None, str | None, str | None]

FRENCH: list[tuple[str, list[Expected]]] = [
    (
        "Le chiffre d'affaires a bondi de 12 % à 3,4 millions d'euros.",
        [("by", 12, "%", "chiffre d'affaires"), ("to", 3_400_000, "EUR", "chiffre d'affaires")],
    ),
    (
        "Le nombre de détenus est passé de 420 à 310.",
        [("from", 420, None, "détenus"), ("to", 310, None, "détenus")],
    ),
    (
        "Le taux de pauvreté, tombé de 10,2 % à 9,7 %, recule encore.",
        [("from", 10.2, "%", "taux"), ("to", 9.7, "%", "taux")],
    ),
    (
        "La vitesse passera de 90 à 80 km/h.",
        [("from", 90, "km/h", "vitesse"), ("to", 80, "km/h", "vitesse")],
    ),
    (
        "Les ventes ont reculé de 5 % à 2,1 milliards d'euros, contre 2,2 milliards un an plus tôt.",
        [("by", 5, "%", "ventes"), ("to", 2.1e9, "EUR", "ventes"), ("from", 2.2e9, "EUR", "ventes"),
         (None, 1, "year", None)],
    ),
    (
        "Le nombre de cas est monté à 1.200, contre 800 la veille.",
        [("to", 1200, None, "cas"), ("from", 800, None, "cas")],
    ),
    ("Les loyers ont augmenté de 3 à 5 %.", [("by", 3, "%", "loyers")]),
    (
        "Le bénéfice net a été multiplié par trois à 30 M€.",
        [("by", 3, "×", "bénéfice"), ("to", 30e6, "EUR", "bénéfice")],
    ),
    ("Il faudra de 3 à 5 millions d'euros.", [(None, 3e6, "EUR", None)]),
    ("La motion a recueilli 345 voix contre 210.", [(None, 345, None, "voix"), (None, 210, None, "voix")]),
]  # fmt: skip
ENGLISH: list[tuple[str, list[Expected]]] = [
    ("Revenue rose 12% to $3.4 million.", [("by", 12, "%", "Revenue"), ("to", 3_400_000, "USD", "Revenue")]),
    (
        "Unemployment rose from 3% to 5%.",
        [("from", 3, "%", "Unemployment"), ("to", 5, "%", "Unemployment")],
    ),
    ("Sales were up 12% to 3.4 million.", [("by", 12, "%", "Sales"), ("to", 3_400_000, None, "Sales")]),
    ("The population fell from 420 to 310.", [("from", 420, None, "population"), ("to", 310, None, "population")]),
    ("The toll climbed to 310 from 280.", [("to", 310, None, "toll"), ("from", 280, None, "toll")]),
    (
        "The company raised its forecast to $1.5bn from $1.2bn.",
        [("to", 1.5e9, "USD", "forecast"), ("from", 1.2e9, "USD", "forecast")],
    ),
    (
        "Spending was cut by a third, from $9 billion to $6 billion.",
        [("by", 1 / 3, None, "Spending"), ("from", 9e9, "USD", "Spending"), ("to", 6e9, "USD", "Spending")],
    ),
    ("The council received 40 to 50 letters.", [(None, 40, None, "letters")]),
]  # fmt: skip


def figures_of(text: str, language: str) -> tuple[Figure, ...]:
    article = Article("x", "", text, "x", (Block("paragraph", 0, len(text)),), language=language)
    return analyse(article, AnalysisOptions(parts=frozenset({"figures"}))).figures


@pytest.mark.parametrize(
    ("language", "text", "expected"), [("fr", *case) for case in FRENCH] + [("en", *case) for case in ENGLISH]
)
def test_parts_of_changes(language: str, text: str, expected: list[Expected]) -> None:
    figures = figures_of(text, language)
    found = [(figure.change, figure.unit, figure.counts) for figure in figures]
    assert found == [(change, unit, counts) for change, _, unit, counts in expected]
    assert [figure.low for figure in figures] == pytest.approx([low for _, low, _, _ in expected])


def test_the_figures_of_a_change_are_tied_to_each_other() -> None:
    text = "Le chiffre d'affaires a bondi de 12 % à 3,4 millions d'euros. Les 40 salariés restent."
    step, end, staff = figures_of(text, "fr")
    assert [span.of(text) for span in step.tied] == ["3,4 millions d'euros"]
    assert [span.of(text) for span in end.tied] == ["12 %"]
    assert (staff.change, staff.tied) == (None, ())


def test_an_end_that_shares_its_unit_shows_it() -> None:
    text = "La vitesse passera de 90 à 80 km/h."
    assert [text[figure.start : figure.end] for figure in figures_of(text, "fr")] == ["90 à 80 km/h", "80 km/h"]


def test_two_changes_of_a_sentence_stay_apart() -> None:
    text = "Exports rose 4% to $20 million, while imports fell 6% to $30 million."
    ties = [(figure.change, [span.of(text) for span in figure.tied]) for figure in figures_of(text, "en")]
    assert ties == [("by", ["$20 million"]), ("to", ["4%"]), ("by", ["$30 million"]), ("to", ["6%"])]
