"""Markdown -> an article: CommonMark with tables, and YAML-like front matter for title, date and language."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from briefing.models import Article, BlockKind, Retrieved, SourceRequest
from briefing.parsing.composition import Carried, Part, Pictured, Piece, compose, parts_of
from briefing.parsing.declarations import read_date, read_language
from briefing.parsing.lines import Reference, within
from briefing.parsing.markup import flow_of, load
from briefing.text import clean, decode

_FENCE = "---"
_BETWEEN = " | "
"""What stands between the cells of a table's row."""
_FRONT_MATTER_LINES = 100
_FIELD = re.compile(r"^([A-Za-z_-]{1,40}):[ ]{0,20}(.{0,1000})$")
_NAMES = {
    "title": "title",
    "titre": "title",
    "date": "date",
    "published": "date",
    "lang": "language",
    "language": "language",
    "locale": "language",
}


def parse_markdown(retrieved: Retrieved, request: SourceRequest) -> Iterable[Article]:
    """Yield the document's article, if it has a word."""
    text = clean(decode(retrieved.content, retrieved.charset)).lstrip("\n")
    fields, text = _front_matter(text)
    pieces = list(_pieces(MarkdownIt("commonmark").enable("table").parse(text)))
    title = fields.get("title", "")
    headings = [piece for piece in pieces if not isinstance(piece, Pictured) and piece.kind == "heading"]
    if headings and headings[0].level == 1 and (not title or title == headings[0].text):
        # The first `#` heading is the title; what little stands before it (a badge, a date) goes after it.
        pieces.remove(headings[0])
        pieces.insert(0, headings[0]._replace(kind="title", level=0))
    elif title:
        pieces.insert(0, Piece("title", title))
    carried = Carried(published=_date(fields.get("date", "")), language=read_language(fields.get("language", "")))
    article = compose(pieces, retrieved, request, marked_up=True, carried=carried)
    if article is not None:
        yield article


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    """Return the fields that front matter names, by our names, and the text after it."""
    lines = text.split("\n", _FRONT_MATTER_LINES)
    if lines[0].rstrip() != _FENCE:
        return {}, text
    end = next((index for index, line in enumerate(lines) if index and line.rstrip() in (_FENCE, "...")), None)
    if end is None:
        return {}, text
    fields: dict[str, str] = {}
    for line in lines[1:end]:
        match = _FIELD.match(line)
        name = _NAMES.get(match.group(1).lower()) if match else None
        if match and name:
            fields.setdefault(name, match.group(2).strip().strip("\"'"))
    return fields, "\n".join(lines[end + 1 :])


def _date(text: str) -> datetime | None:
    return read_date(text) if text else None


class _Around:
    """What a block stands in: quotes, lists and their items, a heading, a table's head."""

    def __init__(self) -> None:
        self._kinds: list[BlockKind] = ["paragraph"]
        self._lists: list[int] = []
        self._heading = self._item = 0
        self.head = 0
        """1 in the head of a table."""

    def turn(self, token: Token) -> None:
        """Enter or leave what a token opens or closes."""
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                self._lists.append(-1 if token.type == "ordered_list_open" else 1)
            case "bullet_list_close" | "ordered_list_close":
                self._lists.pop()
            case "blockquote_open" | "list_item_open":
                self._kinds.append("quote" if token.type == "blockquote_open" else "list_item")
                self._item = len(self._lists) * self._lists[-1] if self._lists else 0
            case "blockquote_close" | "list_item_close":
                self._kinds.pop()
            case "heading_open" | "heading_close":
                self._heading = int(token.tag[1:]) if token.nesting > 0 else 0
            case "thead_open" | "thead_close":
                self.head = 1 if token.nesting > 0 else 0

    def piece(self, words: "_Words") -> Piece:
        """Return words as the block that they are here; of an item only the first has its level."""
        if self._heading:
            return Piece("heading", words.text, self._heading, words.links)
        kind = self._kinds[-1]
        item, self._item = self._item, 0
        return Piece(kind, words.text, item if kind == "list_item" else 0, words.links)


def _pieces(tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield a document's blocks; what stands in a quote or a list item is of that kind."""
    around = _Around()
    row: list[_Words] | None = None
    for token in tokens:
        around.turn(token)
        match token.type:
            case "tr_open":
                row = []
            case "tr_close":
                words = _joined(row or [])
                yield Piece("table", words.text, around.head, words.links)
                row = None
            case "inline" if row is not None:
                yield from _images(token)
                row.append(_plain(token))
            case "inline":
                caption = _pictured(token)
                leads = bool(caption) or not _begins_with_words(token)
                yield from _images(token) if leads else ()
                yield Piece("caption", caption) if caption else around.piece(_plain(token))
                yield from () if leads else _images(token)
            case _:
                yield from _verbatim(token)


def _images(token: Token) -> Iterator[Pictured]:
    """Yield the pictures of an inline token."""
    for child in token.children or []:
        if child.type == "image":
            yield Pictured(str(child.attrGet("src") or ""), child.content)


def _begins_with_words(token: Token) -> bool:
    for child in token.children or []:
        if child.type == "image":
            return False
        if child.type in ("text", "code_inline") and child.content.strip():
            return True
    return True


def _pictured(token: Token) -> str:
    """Return what pictures show that stand in a paragraph alone; empty where there are words beside them."""
    children = [child for child in token.children or [] if child.type != "softbreak" and child.content.strip()]
    if any(child.type != "image" for child in children):
        return ""
    return " · ".join(child.content.strip() for child in children)


def _verbatim(token: Token) -> list[Part]:
    """Return what a block of code or of HTML holds; other tokens hold nothing themselves."""
    if token.type in ("fence", "code_block"):
        return [Piece("code", token.content)]
    tree = load(token.content) if token.type == "html_block" else None
    if tree is None:
        return []
    flow = flow_of(tree)
    return parts_of(flow, flow.lines)


class _Words(NamedTuple):
    """Words and the links among them."""

    text: str
    links: tuple[Reference, ...] = ()


def _joined(cells: Sequence[_Words]) -> _Words:
    """Return the cells of a table's row in one line."""
    links: list[Reference] = []
    length = 0
    for cell in cells:
        links += [(length + start, length + end, address) for start, end, address in cell.links]
        length += len(cell.text) + len(_BETWEEN)
    return _Words(_BETWEEN.join(cell.text for cell in cells), tuple(links))


def _plain(token: Token) -> _Words:
    """Return an inline token's words, without marks of emphasis, images and HTML, and where its links are."""
    words: list[str] = []
    links: list[Reference] = []
    length = begun = 0
    address = ""
    for child in token.children or []:
        word = ""
        if child.type == "link_open":
            begun, address = length, str(child.attrGet("href") or "")
        elif child.type == "link_close" and address:
            links.append((begun, length, address))
            address = ""
        elif child.type in ("text", "code_inline"):
            word = child.content
        elif child.type in ("softbreak", "hardbreak") or child.content.lower().startswith("<br"):
            word = " "
        words.append(word)
        length += len(word)
    text = "".join(words)
    return _Words(text, within(text, links))
