"""What trafilatura takes for a page's article, in a form that the page's own lines can be held against.

The only importer of trafilatura. It decides nothing about single lines.
"""

import re
from copy import deepcopy
from dataclasses import dataclass

import lxml.html
import trafilatura
from lxml.etree import LxmlError

from briefing.parsing.lines import Line

LONG = 25
"""Letters from which on a line is told by standing anywhere in the extracted text; a shorter one must be an element."""
_NOT_WORD = re.compile(r"[\W_]+")
_CROWDED = 500
"""Inline elements in one block, far more than a paragraph with every word a link."""
_TEXT_BLOCKS = ("p", "li", "td", "div", "blockquote", "h1", "h2", "h3", "h4")
_INLINE = ("span", "font", "a", "b", "strong", "i", "em", "u", "s", "small", "sub", "sup", "mark", "abbr", "code", "br")


def letters(text: str) -> str:
    """Return a text's letters and digits alone, without case: what is compared."""
    return _NOT_WORD.sub("", text).casefold()


@dataclass(frozen=True, slots=True)
class Extract:
    """What trafilatura takes for the article."""

    lines: list[Line]
    elements: frozenset[str]
    whole: str

    def holds(self, line: Line) -> bool:
        """Tell whether a line of the page is in the extract."""
        wanted = letters(line.text)
        return wanted in self.elements or (len(wanted) >= LONG and wanted in self.whole)


NOTHING = Extract([], frozenset(), "")


def extract(tree: lxml.html.HtmlElement) -> Extract:
    """Return what trafilatura takes for the article of a page, nothing where it fails."""
    try:
        document = trafilatura.bare_extraction(_uncrowded(tree), include_comments=False, include_formatting=True)
    except (ValueError, TypeError, AttributeError, LookupError, RuntimeError, AssertionError, LxmlError):
        # What trafilatura raises on pages it does not expect is its own affair; the page's lines are still there.
        document = None
    if document is None or isinstance(document, dict):
        return NOTHING
    body = document.body
    lines: list[Line] = []
    elements: set[str] = set()
    for element in body.iter("p", "head", "item", "quote", "cell", "code", "hi", "row"):
        text = " ".join("".join(element.itertext()).split())
        elements.add(letters(text))
        if element.tag == "item" and element.find("list") is not None:
            elements.add(letters(_before_list(element)))
    for element in body:
        text = " ".join("".join(element.itertext()).split())
        is_heading = element.tag == "head"
        if text and not (is_heading and element.get("rend") == "h1"):
            lines.append(Line("heading" if is_heading else "paragraph", text, 2 if is_heading else 0, (), 0, 0, tree))
    elements.discard("")
    return Extract(lines, frozenset(elements), letters("".join(body.itertext())))


def _before_list(item: lxml.html.HtmlElement) -> str:
    """Return the words of an item of a list that stand before the list in it: they are a line of their own."""
    words = [item.text or ""]
    for child in item:
        if child.tag == "list":
            break
        words += ["".join(child.itertext()), child.tail or ""]
    return "".join(words)


def _uncrowded(tree: lxml.html.HtmlElement) -> lxml.html.HtmlElement:
    """Return the tree with bare text in blocks of very many inline elements: trafilatura takes their number squared."""
    if not any(map(_is_crowded, tree.iter(*_TEXT_BLOCKS))):
        return tree
    tree = deepcopy(tree)
    for element in filter(_is_crowded, list(tree.iter(*_TEXT_BLOCKS))):
        text = "".join(element.itertext())
        for child in list(element):
            element.remove(child)
        element.text = text
    return tree


def _is_crowded(element: lxml.html.HtmlElement) -> bool:
    return len(element) > _CROWDED and all(child.tag in _INLINE for child in element)
