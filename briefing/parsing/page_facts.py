"""What a web page says of itself beside its text: title, descriptions, date, language, site.

It reads JSON-LD, Open Graph, other `<meta>` elements and `<h1>`, in the order in which publishers keep them right.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import lxml.etree
import lxml.html

from briefing.parsing.declarations import read_date, read_language
from briefing.parsing.lines import Line
from briefing.text import clean_line

MAX_TITLE = 300
"""Longer than any headline, in characters."""

_ARTICLE_TYPES = ("Article", "Posting", "Report", "Review", "LiveBlog")
_SCRIPTS = 40
_NODES = 2000
"""JSON-LD nodes looked at; a page describes itself with some dozens."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a page says of itself; all texts are clean single lines."""

    title: str
    descriptions: tuple[str, ...]
    published: datetime | None
    language: str | None
    site: str
    link: str
    """The address that the page names as its own."""
    title_line: int | None
    """Where among the page's lines the title stands; None where it does not."""
    is_article: bool = False
    """Whether the page calls itself an article."""
    is_free: bool | None = None
    """Whether all of it is said to be for everybody (schema.org `isAccessibleForFree`); None where nothing is said."""
    locked: tuple[str, ...] = ()
    """CSS selectors of what is said not to be for everybody."""
    words: int | None = None
    """How many words the article is said to have."""
    picture: tuple[str, str] = ("", "")
    """Where the picture is that an article goes with elsewhere, and what it shows; empty where none is named."""


def read_facts(tree: lxml.html.HtmlElement, lines: Sequence[Line]) -> PageFacts:
    """Return what a page says of itself."""
    nodes = [node for node in _linked_nodes(tree) if _is_article(node)]
    headlines = [_text(node.get("headline") or node.get("name")) for node in nodes]
    metas = _metas(tree)
    declared = [title for title in [*headlines, metas.get("og:title", ""), metas.get("twitter:title", "")] if title]
    title_line = _find_title(lines, declared)
    title = _choose_title(lines, title_line, declared) or _document_title(tree)
    described = [_text(node.get(name)) for node in nodes for name in ("description", "alternativeHeadline")]
    described += [metas.get(name, "") for name in ("og:description", "description", "twitter:description")]
    dates = [_text(node.get("datePublished")) for node in nodes]
    dates += [metas.get(name, "") for name in ("article:published_time", "datepublished", "date", "dc.date", "pubdate")]
    dates += [value for element in tree.iter("time") if (value := element.get("datetime"))][:1]
    parts = [part for node in nodes for part in _listed(node.get("hasPart")) if isinstance(part, dict)]
    closed = [part for part in parts if _truth(part.get("isAccessibleForFree")) is False]
    return PageFacts(
        title=title[:MAX_TITLE],
        descriptions=tuple(dict.fromkeys(text for text in described if text)),
        published=next((moment for text in dates if (moment := read_date(text))), None),
        language=_language(tree, metas),
        site=metas.get("og:site_name", ""),
        link=_canonical(tree) or metas.get("og:url", ""),
        title_line=title_line,
        is_article=bool(nodes) or metas.get("og:type", "").lower() == "article",
        is_free=False if closed else _is_free(nodes, metas),
        locked=tuple(_text(part.get("cssSelector")) for part in closed if _text(part.get("cssSelector"))),
        words=max((_count(node.get("wordCount")) for node in nodes), default=0) or None,
        picture=_picture(nodes, metas),
    )


def similarity(first: str, second: str) -> float:
    """Return how much of the shorter text's words stands in the longer one, 0 to 1."""
    one, other = set(_WORD.findall(first.casefold())), set(_WORD.findall(second.casefold()))
    return len(one & other) / max(1, min(len(one), len(other)))


def _linked_nodes(tree: lxml.html.HtmlElement) -> Iterator[dict[str, Any]]:
    """Yield the objects of a page's JSON-LD, graphs opened."""
    waiting: list[Any] = []
    scripts = (script for script in tree.iter("script") if "ld+json" in (script.get("type") or ""))
    for script, _ in zip(scripts, range(_SCRIPTS), strict=False):
        try:
            waiting.append(json.loads((script.text or "").strip().rstrip(";"), strict=False))
        except (ValueError, RecursionError):
            continue
    for _ in range(_NODES):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting[:0] = node
        elif isinstance(node, dict):
            yield node
            waiting.extend(node[name] for name in ("@graph", "mainEntity", "mainEntityOfPage") if name in node)


def _is_article(node: dict[str, Any]) -> bool:
    kinds = node.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and kind.endswith(_ARTICLE_TYPES) for kind in kinds)


def _metas(tree: lxml.html.HtmlElement) -> dict[str, str]:
    """Return the first content of each `<meta>` name, property or itemprop, names in lower case."""
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        if name and meta.get("content"):
            found.setdefault(name, _text(meta.get("content")))
    return found


def _find_title(lines: Sequence[Line], declared: Sequence[str]) -> int | None:
    """Return the index of the title: the main heading that is most like what is declared, the first of equals."""
    candidates = [index for index, line in enumerate(lines) if line.kind == "heading" and line.level == 1]
    if declared:
        others = [index for index, line in enumerate(lines) if line.kind == "heading" and line.level == 2]
        alike = {i: max(similarity(lines[i].text, title) for title in declared) for i in [*candidates, *others[:5]]}
        best = max(alike, key=lambda index: (alike[index], -index), default=None)
        if best is not None and alike[best] >= 0.6 and len(lines[best].text) > 10:
            return best
    return candidates[0] if len(candidates) == 1 else None


def _choose_title(lines: Sequence[Line], title_line: int | None, declared: Sequence[str]) -> str:
    """Return the page's heading, or what is declared where the heading has a kicker glued before it."""
    if title_line is None:
        return declared[0] if declared else ""
    shown = lines[title_line].text
    for title in declared:
        if len(title) >= 20 and title != shown and shown.endswith(title):
            return title
    return shown


def _is_free(nodes: Sequence[dict[str, Any]], metas: dict[str, str]) -> bool | None:
    """Return whether a page says that all may read it: by schema.org, else by the tier that publishers name."""
    said = [truth for node in nodes if (truth := _truth(node.get("isAccessibleForFree"))) is not None]
    if not said and (truth := _truth(metas.get("isaccessibleforfree"))) is not None:
        said = [truth]
    if said:
        return all(said)
    return {"free": True, "locked": False}.get(metas.get("article:content_tier", "").lower())


def _picture(nodes: Sequence[dict[str, Any]], metas: dict[str, str]) -> tuple[str, str]:
    """Return the picture that Open Graph or JSON-LD names, with its description."""
    for name in ("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src"):
        if metas.get(name):
            return metas[name], metas.get("og:image:alt", "") or metas.get("twitter:image:alt", "")
    for node in nodes:
        for image in _listed(node.get("image")):
            is_object = isinstance(image, dict)
            if address := _text(image.get("url") if is_object else image):
                return address, _text(image.get("caption")) if is_object else ""
    return "", ""


def _truth(value: object) -> bool | None:
    """Return a boolean of JSON-LD, which many write as text or as schema.org's address of it."""
    written = str(value).rpartition("/")[2].casefold()
    return {"true": True, "false": False}.get(written)


def _count(value: object) -> int:
    return int(str(value)) if str(value).isdecimal() and len(str(value)) < 8 else 0


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _canonical(tree: lxml.html.HtmlElement) -> str:
    links = (link for link in tree.iter("link") if (link.get("rel") or "").lower() == "canonical")
    return next((clean_line(link.get("href") or "") for link in links), "")


def _document_title(tree: lxml.html.HtmlElement) -> str:
    element = tree.find(".//title")
    return clean_line(element.text_content()) if element is not None else ""


def _language(tree: lxml.html.HtmlElement, metas: dict[str, str]) -> str | None:
    declared = (tree.get("lang"), metas.get("og:locale"), metas.get("content-language"))
    return next((code for tag in declared if tag and (code := read_language(tag))), None)


def _text(value: object) -> str:
    """Return a JSON-LD or attribute value as a clean line without tags; numbers and objects say nothing here."""
    if isinstance(value, list) and value:
        value = value[0]
    if not isinstance(value, str):
        return ""
    value = value[:5000]
    if "<" in value or "&" in value:
        try:
            value = lxml.html.fragment_fromstring(value, create_parent="div").text_content()
        except (lxml.etree.LxmlError, ValueError, AssertionError):
            return ""
    return clean_line(str(value))
