"""Which figures are key: those of the title and the opening, in sentences like the title, of people struck, of sums."""

import pytest

from briefing.analysis import analyse
from briefing.models import AnalysisOptions, Article, Block, Figure

TITLE = "Tempête sur la côte: 12 morts"
LEAD = "La tempête qui a frappé la côte a fait 12 morts et 300 disparus."
OTHERS = (
    "Le vent s'est levé avant l'aube.",
    "Une habitante a attendu trois heures sur son toit.",
    "Le port emploie 45 pilotes.",
    "Les dégâts atteignent 45 millions d'euros.",
    "La tempête a touché la côte avec 45 navires au large.",
)


def figures_of(*paragraphs: str, language: str = "fr") -> list[Figure]:
    text = "\n\n".join((TITLE, *paragraphs))
    blocks = [Block("title", 0, len(TITLE))]
    for paragraph in paragraphs:
        start = text.index(paragraph)
        blocks.append(Block("paragraph", start, start + len(paragraph)))
    article = Article("x", TITLE, text, "x", tuple(blocks), language=language)
    return list(analyse(article, AnalysisOptions(parts=frozenset({"figures"}))).figures)


def salience(figures: list[Figure], counts: str | None = None, unit: str | None = None) -> float:
    return next(figure.salience for figure in figures[1:] if figure.counts == counts or (unit and figure.unit == unit))


def test_title_and_lead_come_first() -> None:
    figures = figures_of(LEAD, *OTHERS)
    ranked = sorted(figures, key=lambda figure: -figure.salience)
    assert {(figure.low, figure.counts) for figure in ranked[:3]} == {(12, "morts"), (300, "disparus")}


def test_what_the_title_tells_too_comes_before_what_else_its_sentence_tells() -> None:
    figures = figures_of("Bonjour.", "Bonsoir.", "Salut.", "Il y a eu 12 morts et 15 morts.")
    assert [figure.low for figure in sorted(figures[1:], key=lambda figure: -figure.salience)] == [12, 15]


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("Il y a eu 45 blessés.", "Il y a eu 45 pilotes."),
        ("Il faudra 45 millions d'euros.", "Il faudra 45 euros."),
        ("Il faudra 45 euros.", "Il faudra 45 minutes."),
        ("La tempête a frappé 45 ports.", "Le maire a compté 45 ports."),
        ("Il faut 45 %.", "Il faut 45 mètres."),
    ],
)
def test_what_matters_more(more: str, less: str) -> None:
    fillers = ("Bonjour.", "Bonsoir.", "Salut.")
    first, *_ = figures_of(*fillers, more)[1:]
    second, *_ = figures_of(*fillers, less)[1:]
    assert 1 > first.salience > second.salience > 0


def test_the_same_figure_matters_less_the_later_it_stands() -> None:
    figures = figures_of("Il y a 45 pilotes.", "Bonjour.", "Bonsoir.", "Il y a 46 pilotes.")
    assert salience(figures, counts="pilotes") > figures[-1].salience
