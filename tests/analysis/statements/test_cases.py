"""Texts with what is said in them and by whom, in `cases/LANGUAGE/*.json`: speaker, words, whether quoted, cue."""

import json
from pathlib import Path
from typing import Any

import pytest

from briefing.analysis import analyse
from briefing.models import AnalysisOptions, Article, Block

CASES = Path(__file__).parent / "cases"
FILES = sorted(CASES.glob("*/*.json"))


def statements_of(text: str, language: str) -> list[list[Any]]:
    """Return the statements of a text of paragraphs in reading order."""
    blocks: list[Block] = []
    place = 0
    for paragraph in text.split("\n\n"):
        blocks.append(Block("paragraph", place, place + len(paragraph)))
        place += len(paragraph) + 2
    article = Article("x", "", text, "x", tuple(blocks), language=language)
    actors = analyse(article, AnalysisOptions(parts=frozenset({"actors"}))).actors
    found = sorted((said.start, actor.name, said) for actor in actors for said in actor.statements)
    return [
        [name, text[said.start : said.end], said.direct, said.cue.of(text) if said.cue else None]
        for _, name, said in found
    ]


@pytest.mark.parametrize(
    ("language", "case"),
    [
        pytest.param(path.parent.name, case, id=f"{path.parent.name}-{path.stem}-{number}")
        for path in FILES
        for number, case in enumerate(json.loads(path.read_text(encoding="utf-8")))
    ],
)
def test_ties_what_is_said_to_who_says_it(language: str, case: dict[str, Any]) -> None:
    assert statements_of(case["text"], language) == case["statements"]
