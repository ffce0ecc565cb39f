"""Languages without a tagger: what is counted is told by the words and by how the language writes them."""

from dataclasses import replace

import pytest

from briefing.analysis.draft import Draft, Passage
from briefing.analysis.figures import find_figures
from briefing.languages.language import Language
from briefing.languages.lists import listed
from briefing.languages.prose import Prose
from briefing.languages.quantities import Quantities, units
from briefing.models import AnalysisOptions, Article, Block, Span

CAPITAL_NOUNS = Quantities(
    decimal=",",
    numbers={"drei": 3},
    scales={"millionen": 1e6},
    stops=listed("und, in, der, die"),
    links=listed("der"),
    capital_nouns=True,
    plural_endings=("n", "e"),
    units=units("percent", "% = prozent"),
)
JOINED_UNITS = Quantities(
    decimal=",",
    numbers={"treinta": 30, "cinco": 5, "doscientos": 200, "dos": 2},
    scales={"mil": 1000},
    joiners=listed("y"),
    joins_units=True,
    stops=listed("y, en, la, de"),
    plural_endings=("s",),
)


def counted(text: str, words: Quantities) -> list[tuple[float | None, str | None]]:
    draft = Draft(
        Article("x", "", text, "x", (Block("paragraph", 0, len(text)),)),
        Language("xx", "xx", Prose(), words),
        AnalysisOptions(),
        passages=[Passage("paragraph", 0, len(text), 0)],
        sentences=[Span(0, len(text))],
    )
    find_figures(draft)
    return [(figure.low, figure.counts) for figure in draft.figures]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Es gab 200 schwere Fälle und drei verletzte Frauen.", [(200, "Fälle"), (3, "Frauen")]),
        ("Das sagten 40 Prozent der befragten Leute.", [(40, "Leute")]),
        ("Von den 12 wurden drei gefunden.", []),
    ],
)
def test_capitals_tell_nouns_from_adjectives(text: str, figures: list[tuple[float, str]]) -> None:
    assert counted(text, CAPITAL_NOUNS) == figures


def test_without_capitals_the_first_word_is_the_noun() -> None:
    plain = replace(CAPITAL_NOUNS, capital_nouns=False)
    assert counted("Es gab 200 schwere Fälle.", plain) == [(200, "schwere")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("treinta y cinco casas", 35),
        ("doscientos treinta y dos mil casas", 232_000),
        ("doscientos y dos casas", 202),
    ],
)
def test_joiners_stand_before_units(text: str, value: float) -> None:
    assert counted(text, JOINED_UNITS) == [(value, "casas")]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Il 40 % della popolazione vota.", [(40, "popolazione")]),
        ("Sono 40 case.", [(40, "case")]),
        ("Sono 40 insomma.", []),
    ],
)
def test_singulars_are_counted_behind_a_link_only(text: str, figures: list[tuple[float, str]]) -> None:
    words = Quantities(stops=listed("il, sono"), links=listed("della"), plural_endings=("i", "e"))
    assert counted(text, words) == figures
