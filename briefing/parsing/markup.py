"""HTML text -> a tree that is safe to walk, and the tree -> its lines: headings, paragraphs, list items and so on.

It knows what HTML's elements mean, and nothing of articles: which lines belong to one is decided elsewhere.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

import lxml.etree

from briefing.models import BlockKind
from briefing.parsing.lines import PSEUDO_HEADING, Flow, Gathering, Line, Reference, captioned, one_line
from briefing.parsing.shown import picture_of, source_of
from briefing.text import clean

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_DEPTH = 200
"""How deep elements may nest; libxml2 drops what lies deeper than 256, pages in use reach 60."""
MAX_ATTRIBUTES = 200
"""An element with more attributes loses them all: libxml2 compares each with each."""


# Without lxml.html's own classes for elements, which are looked up by Python for each of them.
_FRAGMENTS = lxml.etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Possessive: a name that gives characters back to the rest of its tag takes quadratic time where no tag ends.
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*+)([^<>]*+)>")
_LONG_TAG_FROM = 2000
_LONG_TAG = re.compile(rf"<[a-zA-Z][^<>]{{{_LONG_TAG_FROM},}}>")
_CONTROL_REFERENCE = re.compile(
    r"&#(?:0{0,6}([0-8]|1[124-9]|2[0-9]|3[01]|127)|[xX]0{0,6}([0-8bBcCeEfF]|1[0-9a-fA-F]|7[fF]))(?:;|(?![0-9a-fA-F]))"
)
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
# Elements whose end tag may be left out do not nest by mistake, void ones not at all.
_UNCOUNTED = _names("p li dt dd tr td th thead tbody tfoot option br img hr input meta link source wbr area col")
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^<>]*\?>")

_PLAIN_BLOCKS = _names(
    "address article aside body caption center colgroup dd details dialog div dl dt fieldset figure footer form "
    "header hgroup hr html legend main ol p section summary table tbody tfoot thead tr ul"
)
BLOCKS: dict[str, BlockKind] = {
    "h1": "heading",
    "h2": "heading",
    "h3": "heading",
    "h4": "heading",
    "h5": "heading",
    "h6": "heading",
    "li": "list_item",
    "blockquote": "quote",
    "figcaption": "caption",
    "pre": "code",
    "td": "table",
    "th": "table",
}
_SKIPPED = _names(
    "script style noscript template svg math iframe object embed canvas audio video select textarea button input "
    "head nav map dialog progress meter datalist"
)
_HEAD = _names("base basefont bgsound link meta title noscript noframes style script template")
STRONG = {"b", "strong"}
_NEUTRAL = _names("a i em span u s small sub sup cite q font abbr mark wbr img del ins time")
"""Elements that change nothing for the text in them, unless an attribute does."""
_HIDDEN_STYLE = re.compile(r"display\s{0,4}:\s{0,4}none", re.IGNORECASE)
_MOST_SOURCES = 10


def load(text: str) -> "HtmlElement | None":
    """Return the tree of an HTML page or fragment, None where there is none; raises nothing.

    What would take quadratic time or get lost (floods of attributes, bottomless nesting) is cut out first.
    """
    text = _limited(text)
    if not text:
        return None
    # Imported here since feeds need only fragments, and a process that waits for them should start fast.
    import lxml.html

    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        tree = lxml.html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (lxml.etree.LxmlError, ValueError, AssertionError):
        return None
    _close_head(tree)
    return tree


def _close_head(tree: "HtmlElement") -> None:
    """Move what is none of a head's out of it, as browsers do: libxml2 leaves elements there that HTML 4 had not."""
    head = tree.find("head")
    first = next((child for child in head if child.tag not in _HEAD), None) if head is not None else None
    if head is None or first is None:
        return
    body = tree.find("body")
    if body is None:
        import lxml.html

        body = lxml.html.HtmlElement()
        body.tag = "body"
        tree.append(body)
    moved = [first, *first.itersiblings()]
    last = moved[-1]
    last.tail = (last.tail or "") + (body.text or "") or None
    body.text = None
    body[:0] = moved


def flow_in(text: str) -> Flow:
    """Return the flow of a fragment of HTML, as `flow_of` does of the tree that `load` makes, in less time."""
    text = _limited(f"<div>{text}</div>")
    if not text:
        return Flow([], [])
    try:
        tree = lxml.etree.fromstring(text.encode("utf-8", "replace"), _FRAGMENTS)
    except (lxml.etree.LxmlError, ValueError, AssertionError):
        return Flow([], [])
    return flow_of(tree) if tree is not None else Flow([], [])


def _limited(text: str) -> str:
    """Return HTML without what a parser would choke on, "" where nothing is left."""
    # Control characters, written as references or not, end trafilatura's work without a word.
    text = clean(resolve_controls(text))
    if text.count("<") > MAX_DEPTH:
        text = _flatten(text)
    if len(text) > _LONG_TAG_FROM:
        text = _LONG_TAG.sub(_without_flood, text)
    if "<?xml" in text:
        text = _XML_DECLARATION.sub("", text, count=1)
    return "" if text.isspace() else text


def resolve_controls(text: str) -> str:
    """Return text with the references to control characters resolved, which HTML's own rules drop or change.

    Then the cleaner finds whole escape sequences, where else their parameters would be left as words.
    """
    return _CONTROL_REFERENCE.sub(_control, text) if "&#" in text else text


def flow_of(tree: "HtmlElement") -> Flow:
    """Return a tree's lines and pictures; scripts, forms' controls, menus and hidden parts are left out."""
    walker = _Walker()
    walker.visit(tree, _Context("paragraph", 0, tree))
    walker.flush(_Context("paragraph", 0, tree))
    return captioned(Flow(walker.lines, walker.pictures))


def _control(match: re.Match[str]) -> str:
    decimal, hexadecimal = match.groups()
    return chr(int(decimal) if decimal else int(hexadecimal, 16))


def _without_flood(match: re.Match[str]) -> str:
    tag = match.group()
    if len(_QUOTED.sub("", tag).split()) <= MAX_ATTRIBUTES:
        return tag
    name = re.match(r"<[a-zA-Z][a-zA-Z0-9:-]*", tag)
    return f"{name.group()}>" if name else ""


def _flatten(text: str) -> str:
    """Take out the tags that nest deeper than `MAX_DEPTH`, and leave what they hold."""
    depth = 0
    too_deep: list[tuple[int, int]] = []
    for match in _TAG.finditer(text):
        closing, name, rest = match.groups()
        if name.lower() in _UNCOUNTED or rest.endswith("/"):
            continue
        if closing:
            if depth > MAX_DEPTH:
                too_deep.append(match.span())
            depth = max(0, depth - 1)
        else:
            depth += 1
            if depth > MAX_DEPTH:
                too_deep.append(match.span())
    if not too_deep:
        return text
    kept: list[str] = []
    position = 0
    for start, end in too_deep:
        kept += text[position:start], " "
        position = end
    return "".join([*kept, text[position:]])


@dataclass(frozen=True, slots=True)
class _Context:
    """What the text being gathered stands in."""

    kind: BlockKind
    level: int
    element: "HtmlElement"
    in_link: bool = False
    in_strong: bool = False
    lists: int = 0
    """In how many lists it is, below zero where the items of the innermost are numbered from 1 on."""


class _Walker(Gathering):
    """Gathers runs of text into lines."""

    def __init__(self) -> None:
        super().__init__()
        self._linked = self._strong = self._item = 0
        """`_item` is the level of an item that has no line yet (`models.Block`)."""
        self._is_row = False
        """Whether the line at hand has several cells of a table."""

    def visit(self, element: "HtmlElement", context: _Context) -> None:
        """Gather an element's text; blocks begin and end lines."""
        tag = element.tag
        if not isinstance(tag, str) or tag in _SKIPPED:
            return
        is_bare = not element.keys()
        if not is_bare and _is_hidden(element):
            return
        if tag == "br":
            self._break(context)
            return
        if tag == "img":
            self._show(_picture(element), element)
        inner = context if is_bare and tag in _NEUTRAL else _inside(element, tag, context)
        is_block = inner.element is element
        is_cell = tag in ("td", "th")
        if is_block and not (is_cell and self._continues_row(element)):
            self.flush(context)
        if tag == "li":
            self._item = inner.lists if is_bare or element.get("value") is None else abs(inner.lists)
        if inner.in_link and not context.in_link and (address := element.get("href")):
            self._begin_link(address)
            self._gather(element, inner)
            self._end_link()
        else:
            self._gather(element, inner)
        if is_block and not is_cell:
            self.flush(inner)

    def _gather(self, element: "HtmlElement", inner: _Context) -> None:
        """Gather the text in an element, and the elements in it."""
        self._add(element.text, inner)
        for child in element:
            self.visit(child, inner)
            self._add(child.tail, inner)

    def flush(self, context: _Context) -> None:
        """End the line at hand, if it has any text."""
        text = written = "".join(self._runs)
        linked, strong = self._linked, self._strong
        self._linked = self._strong = 0
        kind: BlockKind = "table" if self._is_row and context.kind == "paragraph" else context.kind
        self._is_row = False
        is_code = context.kind == "code"
        text = clean(text).strip("\n").rstrip() if is_code else _one_clean_line(text).strip(" \xa0|")
        links: tuple[Reference, ...] = ()
        if self._links or self._open is not None:
            links = self._located(text, written, clean if is_code else _one_clean_line, collapses=not is_code)
        self._runs.clear()
        self._blank = 0
        if any(character.isalnum() for character in text):
            level = context.level
            if kind == "list_item":
                level, self._item = self._item, 0
            self.lines.append(Line(kind, text, level, links, linked, strong, context.element))

    def _add(self, text: str | None, context: _Context) -> None:
        if not text:
            return
        self._runs.append(text)
        if context.in_link:
            self._linked += len(text.strip())
        if context.in_strong:
            self._strong += len(text.strip())

    def _break(self, context: _Context) -> None:
        """Take a `<br>`: two in a row end a paragraph, one after a short bold run ends a heading."""
        gathered = self._begun().rstrip(" \t\r\n\xa0") if self._runs else ""
        if context.kind == "code":
            self._runs.append("\n")
        elif (self._runs and self._runs[-1] == "\v") or 0 < len(gathered.strip()) <= min(
            PSEUDO_HEADING, self._strong + 2
        ):
            self.flush(context)
        elif any(not run.isspace() for run in self._runs):
            while self._runs[-1].isspace():
                self._runs.pop()
            self._shorten()
            self._runs.append("\v")

    def _continues_row(self, cell: "HtmlElement") -> bool:
        if not self._runs or cell.getprevious() is None:
            return False
        self._runs.append(" | ")
        self._is_row = True
        return True


def _one_clean_line(text: str) -> str:
    return one_line(clean(one_line(text)))


def _picture(image: "HtmlElement") -> tuple[str, str] | None:
    """Return the address and description of an image, or of the `<picture>` around it where it has none."""
    found = picture_of(image.get)
    if found is not None:
        return found
    # libxml2 takes what follows a `<source>` to be in it.
    picture = next((one for one in islice(ancestors(image), _MOST_SOURCES) if one.tag == "picture"), None)
    held = islice(picture.iter(), 2 * _MOST_SOURCES) if picture is not None else ()
    address = next((named for one in held if one.tag == "source" and (named := source_of(one.get))), None)
    return picture_of(lambda name: address if name == "src" else image.get(name)) if address else None


def _inside(element: "HtmlElement", tag: str, context: _Context) -> _Context:
    """Return the context of an element's own text."""
    in_link = context.in_link or (tag == "a" and element.get("href") is not None)
    in_strong = context.in_strong or tag in STRONG
    role = element.get("role")
    if role == "heading" or tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
        level = tag[1] if tag[0] == "h" and tag[1:].isdigit() else element.get("aria-level") or "2"
        depth = min(6, int(level)) if level.isdecimal() else 2
        return _Context("heading", depth, element, in_link, in_strong=False, lists=context.lists)
    if tag not in BLOCKS and tag not in _PLAIN_BLOCKS:
        return _Context(context.kind, context.level, context.element, in_link, in_strong, context.lists)
    kind = BLOCKS.get(tag, context.kind)
    if context.kind in ("caption", "code") or (context.kind == "list_item" and kind == "quote"):
        kind = context.kind
    if kind == "table" and tag not in ("td", "th"):
        kind = "paragraph"
    level = context.level if kind == "heading" else 0
    lists = context.lists
    if tag in ("ul", "ol"):
        is_counted = tag == "ol" and element.get("start") is None and element.get("reversed") is None
        lists = -abs(lists) - 1 if is_counted else abs(lists) + 1
    return _Context(kind, level, element, in_link, in_strong, lists)


def _is_hidden(element: "HtmlElement") -> bool:
    style = element.get("style")
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or (style is not None and _HIDDEN_STYLE.search(style) is not None)
    )


def ancestors(element: "HtmlElement") -> "Iterator[HtmlElement]":
    """Yield an element and all it stands in, from the inside out."""
    current: HtmlElement | None = element
    while current is not None:
        yield current
        current = current.getparent()
