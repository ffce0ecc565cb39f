"""Texts in each language with what they hold beside them: `cases/LANGUAGE/*.json`, read by one test for each part."""

import json
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


def test_languages_without_a_model_have_cases_of_each_kind() -> None:
    without = {path.name for path in CASES.iterdir()}
    assert without == LANGUAGES.keys() - {"fr", "en"}
    assert all((CASES / code / f"{kind}.json").exists() for code in without for kind in KINDS)


KINDS = ("figures",)
