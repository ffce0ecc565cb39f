"""Each case under `cases` is read as its expectation beside it says: titles, blocks, dates, links, notes."""

import json
from pathlib import Path
from typing import Any

import pytest

from briefing.models import Article, Retrieved, SourceRequest
from briefing.parsing import parse
from briefing.sources.files import MEDIA_TYPES

CASES = Path(__file__).parent / "cases"
INPUTS = sorted(path for path in CASES.iterdir() if not path.name.endswith(".expected.json"))


def described(article: Article) -> dict[str, Any]:
    """Return what a case's expectation says of an article."""
    return {
        "title": article.title,
        "language": article.language,
        "published": article.published and article.published.isoformat(),
        "link": article.link,
        "origin": article.origin,
        "marked_up": article.marked_up,
        "notes": list(article.notes),
        "blocks": [
            f"{block.kind}{block.level or ''}: {article.text[block.start : block.end]}" for block in article.blocks
        ],
    }


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: path.name)
def test_case(path: Path) -> None:
    retrieved = Retrieved(f"cases/{path.name}", path.read_bytes(), media_type=MEDIA_TYPES[path.suffix])
    articles = list(parse(retrieved, SourceRequest(retrieved.source)))
    expected = json.loads((path.parent / f"{path.name}.expected.json").read_text(encoding="utf-8"))
    assert [described(article) for article in articles if isinstance(article, Article)] == expected
    assert len({article.id for article in articles if isinstance(article, Article)}) == len(expected)


def test_there_are_cases() -> None:
    assert {path.suffix for path in INPUTS} == {".txt", ".md", ".html", ".xml", ".json"}
