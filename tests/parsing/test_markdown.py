"""Markdown: titles, front matter, what marks leave behind, hostile nesting."""

import pytest

from briefing.models import Article, Retrieved, SourceRequest
from briefing.parsing import parse


def read(text: str) -> Article:
    retrieved = Retrieved("note.md", text.encode(), media_type="text/markdown")
    (article,) = parse(retrieved, SourceRequest("note.md"))
    assert isinstance(article, Article)
    return article


def shown(text: str) -> list[str]:
    article = read(text)
    return [f"{block.kind}{block.level or ''}: {article.text[block.start : block.end]}" for block in article.blocks]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("# Titre\n\nTexte.", ["title: Titre", "paragraph: Texte."]),
        ("Titre\n=====\n\nTexte.", ["title: Titre", "paragraph: Texte."]),
        ("## Partie\n\nTexte.", ["heading2: Partie", "paragraph: Texte."]),
        ("# Un\n\nA.\n\n# Deux\n\nB.", ["title: Un", "paragraph: A.", "heading1: Deux", "paragraph: B."]),
        ("---\ntitle: Un\n---\n# Un\n\nA.", ["title: Un", "paragraph: A."]),
        ("---\ntitle: Un\n---\n# Deux\n\nA.", ["title: Un", "heading1: Deux", "paragraph: A."]),
        ("Un *mot*, **deux**, `trois`, [quatre](https://x.example).", ["paragraph: Un mot, deux, trois, quatre."]),
        ("Ligne  \ncoupée<br>ici <!-- rien -->", ["paragraph: Ligne coupée ici"]),
        ("1. un\n2. deux\n   - trois", ["list_item-1: un", "list_item-1: deux", "list_item2: trois"]),
        ("> - cité", ["list_item1: cité"]),
        ("- un\n\n  suite\n- deux", ["list_item1: un", "list_item: suite", "list_item1: deux"]),
        ("|a|b|\n|-|-|\n|1|2|", ["table1: a | b", "table: 1 | 2"]),
        ("![Une grue](x.png)\n\nMot ![ici](y.png).", ["caption: Une grue", "paragraph: Mot ."]),
        ("A &eacute; \\* b", ["paragraph: A é * b"]),
        ("<script>x()</script>\n\nA.", ["paragraph: A."]),
    ],
)
def test_blocks(text: str, blocks: list[str]) -> None:
    assert shown(text) == blocks


def test_front_matter() -> None:
    article = read("---\ntitre: 'Un titre'\ndate: 2024-05-02T10:00:00+02:00\nlang: fr_FR\nautre: x\n---\nTexte.")
    assert (article.title, article.language) == ("Un titre", "fr")
    assert article.published is not None
    assert article.published.isoformat() == "2024-05-02T08:00:00+00:00"
    assert article.text == "Un titre\n\nTexte."


def test_a_rule_is_no_front_matter() -> None:
    assert shown("---\nTexte sans fin") == ["paragraph: Texte sans fin"]


@pytest.mark.parametrize(
    "hostile",
    [
        ">" * 20_000 + "a",
        "[" * 20_000 + "a",
        "*a " * 20_000,
        "- " * 5_000 + "a",
        "&" * 50_000,
        "<div>\n<" + "a" * 200_000,
        "<div>\n<a" + " b=c" * 50_000 + ">",
    ],
    ids=["quotes", "brackets", "emphasis", "list", "references", "open tag", "attributes"],
)
def test_hostile_blocks_do_not_lose_the_text_before_them(hostile: str) -> None:
    assert shown(f"# Titre\n\nTexte.\n\n{hostile}")[:2] == ["title: Titre", "paragraph: Texte."]
