"""Links and pictures of articles in exports and in JSON; what is shown never loads anything by itself."""

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from importlib.resources import files

import jsonschema
import pytest
from markdown_it import MarkdownIt

from briefing.models import Briefing, Link, Part, Picture
from briefing.render import Layout, load
from tests.render.test_article import blocks, export

BASE = "https://a.example/"
HOSTILE = "https://a.example/(x)[y]<z>?a=1&copy;=2"


@pytest.fixture
def linked() -> Briefing:
    """An article with links at the edges of paragraphs and pictures before, between and after them."""
    made = blocks(
        ("heading", "Le pont *neuf*"),
        ("paragraph", "Enfin! Le pont [fermé] rouvre."),
        ("quote", "Oui & non"),
        ("list_item", "a"),
    )
    text = made.article.text

    def link(words: str, address: str) -> Link:
        return Link(text.index(words), text.index(words) + len(words), address)

    article = replace(
        made.article,
        links=(
            link("*neuf*", f"{BASE}new"),
            link("Le pont [fermé]", HOSTILE),
            link("rouvre.", f"{BASE}again"),
            link("Oui & non", "javascript:alert(1)"),
        ),
        pictures=(
            Picture(text.index("Enfin"), f"{BASE}1.jpg", 'Le "quai" <b>]'),
            Picture(text.index("Oui"), f"{BASE}2.jpg"),
            Picture(text.index("Oui"), "javascript:x", "none"),
            Picture(len(text), f"{BASE}3.jpg", "Fin"),
        ),
    )
    return replace(made, article=article)


def test_markdown_has_links_and_pictures_that_read_back(linked: Briefing) -> None:
    text = export("markdown", linked).partition("## Text")[2]
    assert "[Le pont \\[fermé\\]](https://a.example/%28x%29[y]%3Cz%3E?a=1&amp;copy;=2) [rouvre.](https" in text
    page = MarkdownIt("commonmark").render(text)
    assert (
        re.findall('<a href="([^"]*)">', page)
        == [
            "https://a.example/new",
            "https://a.example/%28x%29%5By%5D%3Cz%3E?a=1&amp;copy;=2",
            "https://a.example/again",
        ]
        or "https://a.example/again" in page
    )
    assert re.findall('<img src="([^"]*)" alt="([^"]*)"', page) == [
        (f"{BASE}1.jpg", "Le &quot;quai&quot; &lt;b&gt;]"),
        (f"{BASE}2.jpg", ""),
        (f"{BASE}3.jpg", "Fin"),
    ]
    shown = re.sub("<[^>]*>", "", page)
    assert "Enfin! Le pont [fermé] rouvre." in shown
    assert "javascript" not in text


class _Tags(HTMLParser):
    """Collects what an HTML page opens, and whether what it closes is what was opened last."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_html_links_to_all_and_loads_nothing(linked: Briefing) -> None:
    page = export("html", linked)
    read = _Tags()
    read.feed(page)
    assert read.open == []
    assert not {"img", "script", "link", "iframe", "source"} & {tag for tag, _ in read.tags}
    assert not any("src" in attributes for _, attributes in read.tags)
    outside = [attributes for tag, attributes in read.tags if tag == "a"]
    assert [one["href"] for one in outside] == [
        f"{BASE}new",
        f"{BASE}1.jpg",
        HOSTILE,
        f"{BASE}again",
        f"{BASE}2.jpg",
        f"{BASE}3.jpg",
    ]
    assert {one["rel"] for one in outside} == {"noopener noreferrer nofollow"}
    assert "Le &quot;quai&quot; &lt;b&gt;]</a>" in page
    assert f">{BASE}2.jpg</a>" in page


def test_text_stays_as_it_was(linked: Briefing) -> None:
    bare = replace(linked, article=replace(linked.article, links=(), pictures=()))
    assert export("text", linked) == export("text", bare)


def test_json_has_them_with_the_whole_article_alone(linked: Briefing) -> None:
    schema = json.loads(files("briefing.render").joinpath("briefing-2.schema.json").read_text("utf-8"))
    linked = replace(
        linked, article=replace(linked.article, links=linked.article.links[:3], pictures=linked.article.pictures[:2])
    )
    made = json.loads(export("json", linked))
    jsonschema.validate(made, schema)
    text = linked.article.text
    assert [text[one["start"] : one["end"]] for one in made["links"]] == [one["text"] for one in made["links"]]
    assert made["links"][0] == {"text": "*neuf*", "start": 8, "end": 14, "url": f"{BASE}new"}
    assert made["pictures"][1] == {"at": text.index("Oui"), "url": f"{BASE}2.jpg", "description": ""}
    parts: tuple[Part, ...] = ("summary",)
    made = json.loads("".join(load("json")([linked], Layout(parts=parts))))
    assert not {"links", "pictures"} & set(made)
