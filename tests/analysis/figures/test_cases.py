"""Sentences with the figures that they hold, in `cases/LANGUAGE/*.json`; `plain` is for languages without data."""

import json
from pathlib import Path
from typing import Any

import pytest

from briefing.analysis import analyse
from briefing.models import AnalysisOptions, Article, Block, Figure

CASES = Path(__file__).parent / "cases"
FILES = sorted(CASES.glob("*/*.json"))
FIGURES = AnalysisOptions(parts=frozenset({"figures"}))


def figures_of(text: str, language: str) -> tuple[Figure, ...]:
    blocks = (Block("paragraph", 0, len(text)),)
    return analyse(Article("x", "", text, "x", blocks, language=language), FIGURES).figures


def described(text: str, figure: Figure) -> dict[str, Any]:
    def value(end: float | None) -> float | None:
        return None if end is None else round(end, 4)

    return {
        "surface": text[figure.start : figure.end],
        "low": value(figure.low),
        "high": value(figure.high),
        "unit": figure.unit,
        "counts": figure.counts,
        "hedge": figure.hedge,
    }


@pytest.mark.parametrize(
    ("language", "case"),
    [
        pytest.param(path.parent.name, case, id=f"{path.parent.name}-{path.stem}-{number}")
        for path in FILES
        for number, case in enumerate(json.loads(path.read_text(encoding="utf-8")))
    ],
)
def test_finds_the_figures_of_a_sentence(language: str, case: dict[str, Any]) -> None:
    text = case["text"]
    found = figures_of(text, "fi" if language == "plain" else language)
    assert [described(text, figure) for figure in found] == case["figures"]


def test_there_are_cases_for_each_language() -> None:
    assert {path.parent.name for path in FILES} == {"en", "fr", "plain"}
    assert all((CASES / language / "none.json").exists() for language in ("en", "fr", "plain"))
