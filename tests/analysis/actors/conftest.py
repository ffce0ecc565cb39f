"""Actors of a text, found with the language's model."""

from collections.abc import Callable

import pytest

from briefing.analysis import analyse
from briefing.models import Actor, AnalysisOptions, Article, Block, BlockKind

FindActors = Callable[..., list[Actor]]


def article(*paragraphs: str, title: str | None = None) -> Article:
    """Return an article of these paragraphs, under a title if there is one."""
    blocks: list[Block] = []
    text = ""
    for number, paragraph in enumerate((title, *paragraphs) if title else paragraphs):
        text += ("\n\n" if text else "") + paragraph
        kind: BlockKind = "title" if title and number == 0 else "paragraph"
        blocks.append(Block(kind, len(text) - len(paragraph), len(text)))
    return Article(id="test", title=title or "", text=text, source="test", blocks=tuple(blocks))


@pytest.fixture
def find() -> FindActors:
    def find(language: str, *paragraphs: str, title: str | None = None) -> list[Actor]:
        options = AnalysisOptions(parts=frozenset({"actors"}), language=language)
        return list(analyse(article(*paragraphs, title=title), options).actors)

    return find
