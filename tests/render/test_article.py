"""Exported articles: the whole text, facts that point into it, and where it is from."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.models import Analysis, Article, Block, BlockKind, Briefing, Section, Span
from briefing.render import Layout
from briefing.render.article import EXPORT_FORMATS, load_export

GOLDEN = Path(__file__).parent / "golden"


def export(form: str, *briefings: Briefing, **layout: object) -> str:
    return "".join(load_export(form)(briefings, Layout(**layout)))  # type: ignore[arg-type]


@pytest.fixture
def linked(bridge: Briefing) -> Briefing:
    """The bridge as an article from the web."""
    article = replace(bridge.article, link="https://varenne.example/pont", origin="Le Courrier")
    return replace(bridge, article=article)


@pytest.mark.parametrize(("form", "name"), [("text", "export.txt"), ("markdown", "export.md"), ("html", "export.html")])
def test_golden(form: str, name: str, linked: Briefing, short: Briefing) -> None:
    assert export(form, linked, short) == (GOLDEN / name).read_text("utf-8")


def test_json_is_the_whole_briefing(linked: Briefing) -> None:
    made = json.loads(export("json", linked))
    assert made["text"] == linked.article.text
    assert made["actors"]


def test_each_summary_sentence_points_to_its_paragraph(linked: Briefing) -> None:
    lines = export("markdown", linked).splitlines()
    (cited,) = [line for line in lines if line.startswith("- ") and "fermé depuis la crue de mars" in line]
    assert cited.endswith("[¶1](#a1p1)")
    (paragraph,) = [line for line in lines if line.startswith('<a id="a1p1"></a>')]
    assert "fermé depuis la crue de mars" in paragraph


def blocks(*parts: tuple[BlockKind, str]) -> Briefing:
    """Return a briefing of a marked-up article of one section."""
    text = "\n\n".join(words for _, words in parts)
    found, at = [], 0
    for kind, words in parts:
        found.append(Block(kind, at, at + len(words)))
        at += len(words) + 2
    article = Article("x", "Les digues", text, "x.html", tuple(found), marked_up=True)
    spans = tuple(Span(block.start, block.end) for block in found)
    return Briefing(article, Analysis("fr", sections=(Section(None, 1, 0, len(text), spans),)))


def test_lists_and_quotes_keep_their_shape() -> None:
    briefing = blocks(("paragraph", "Trois lots :"), ("list_item", "sable"), ("list_item", "bois"), ("quote", "Enfin."))
    assert "Trois lots :\n\n- sable\n- bois\n\n> Enfin.\n" in export("text", briefing)
    assert '\n\n- <a id="a1p2"></a>sable\n- <a id="a1p3"></a>bois\n\n> <a id="a1p4"></a>Enfin.\n' in export(
        "markdown", briefing
    )
    assert '<p id="a1p2">• sable</p>' in export("html", briefing)
    assert '<blockquote id="a1p4">Enfin.</blockquote>' in export("html", briefing)


@pytest.mark.parametrize("form", EXPORT_FORMATS)
def test_text_from_outside_is_neither_markup_nor_control(form: str) -> None:
    briefing = blocks(("paragraph", "<script>x</script> [a](b) \x1b[31m*rouge*"))
    shown = export(form, briefing)
    assert "\x1b" not in shown
    assert form not in ("markdown", "html") or "<script>" not in shown.replace("\\<script\\>", "")


def test_lines_fit_a_terminal(linked: Briefing) -> None:
    assert max(map(len, export("text", linked, width=40).splitlines())) <= 40


def test_nothing_is_no_page() -> None:
    assert export("html") == ""
