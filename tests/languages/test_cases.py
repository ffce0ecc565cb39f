"""Texts in each language with what they hold beside them: `cases/LANGUAGE/*.json`, read by one test for each part."""

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from briefing.analysis import analyse
from briefing.languages import LANGUAGES
from briefing.models import AnalysisOptions, Article, Block, Figure, Part

CASES = Path(__file__).parent / "cases"


def cases(name: str) -> list[Any]:
    return [
        pytest.param(path.parent.name, case, id=f"{path.parent.name}-{number}")
        for path in sorted(CASES.glob(f"*/{name}.json"))
        for number, case in enumerate(json.loads(path.read_text(encoding="utf-8")))
    ]


def article(text: str, language: str | None) -> Article:
    blocks = [Block("title", 0, text.index("\n"))] if "\n" in text else []
    place = 0
    for part in text.split("\n\n"):
        if not blocks or place:
            blocks.append(Block("paragraph", place, place + len(part)))
        place += len(part) + 2
    return Article("x", text.split("\n")[0] if "\n" in text else "", text, "x", tuple(blocks), language=language)


def options(*parts: Part) -> AnalysisOptions:
    return AnalysisOptions(parts=frozenset(parts))


def described(text: str, figure: Figure) -> list[Any]:
    ends = [None if end is None else round(end, 4) for end in (figure.low, figure.high)]
    return [text[figure.start : figure.end], *ends, figure.unit, figure.counts, figure.hedge]


@pytest.mark.parametrize(("language", "case"), cases("figures"))
def test_figures(language: str, case: dict[str, Any]) -> None:
    text = case["text"]
    found = analyse(article(text, language), options("figures")).figures
    assert [described(text, figure) for figure in found] == case["figures"]


@pytest.mark.parametrize(("language", "case"), cases("articles"))
def test_sections_and_language(language: str, case: dict[str, Any]) -> None:
    found = analyse(article(case["text"], None), options("sections", "summary"))
    assert found.language == language
    assert [section.heading for section in found.sections if section.heading] == case["headings"]
    assert 1 <= len(found.summary) <= 3
    assert not found.notes


@pytest.mark.parametrize("language", [path.name for path in sorted(CASES.iterdir())])
def test_actors_and_figures_of_articles(language: str) -> None:
    """What is found without a model reaches a floor in sum; an actor counts as found with its kind."""
    actors, figures = Tally(), Tally()
    for case in json.loads((CASES / language / "articles.json").read_text(encoding="utf-8")):
        text = case["text"]
        found = analyse(article(text, language), options("actors", "figures"))
        actors.add({(actor.name, actor.kind) for actor in found.actors}, set(case["actors"].items()))
        surfaces = Counter(text[figure.start : figure.end] for figure in found.figures)
        figures.add(set(surfaces.items()), set(Counter(case["figures"]).items()))
    assert (actors.precision >= ACTORS[0], actors.recall >= ACTORS[1]) == (True, True), actors
    assert (figures.precision >= FIGURES[0], figures.recall >= FIGURES[1]) == (True, True), figures


@dataclass(slots=True)
class Tally:
    """What was found right of what was found and of what there is to find."""

    right: int = 0
    found: int = 0
    wanted: int = 0
    odd: list[Any] = field(default_factory=list)

    def add(self, found: set[Any], wanted: set[Any]) -> None:
        self.right += len(found & wanted)
        self.found += len(found)
        self.wanted += len(wanted)
        self.odd.append((sorted(found - wanted), sorted(wanted - found)))

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 1.0


ACTORS, FIGURES = (0.9, 0.8), (0.9, 0.8)
"""Floors of precision and recall, the same for each language."""


def test_languages_without_a_model_have_cases_of_each_kind() -> None:
    without = {path.name for path in CASES.iterdir()}
    assert without == LANGUAGES.keys() - {"fr", "en"}
    assert all((CASES / code / f"{kind}.json").exists() for code in without for kind in KINDS)


KINDS = ("figures", "articles")
