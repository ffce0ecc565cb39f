"""What feeds of all kinds share: entries -> articles, HTML in titles resolved, teasers told from full texts."""

import html
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from briefing.models import Article, Retrieved, SourceRequest
from briefing.parsing.composition import Carried, Piece, compose
from briefing.parsing.fragments import fragment_lines
from briefing.parsing.markup import resolve_controls
from briefing.text import clean, clean_line

MAX_BODY = 2_000_000
"""Characters of one entry's text that are read; the longest articles in use have a tenth of it, markup included."""
_TEASER_WORDS = 80
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_TAG = re.compile(
    r"</?(?:a|abbr|b|big|blockquote|br|cite|code|del|div|em|font|h[1-6]|hr|i|img|ins|li|mark|ol|p|pre|q|s|small|span|strong"
    r"|sub|sup|table|td|tr|tt|u|ul|wbr)"
    r"(?:\s[^<>]{0,2000})?/?>",
    re.IGNORECASE,
)
_NEVER_SHOWN = re.compile(
    r"<(script|style)\b[^<>]{0,2000}>.{0,5000}?</\1\s{0,20}>|<!--.{0,5000}?(?:-->|$)"
    r"|</?(?:applet|blink|embed|frame|frameset|iframe|link|meta|object|param|script|style)(?:\s[^<>]{0,2000})?/?>",
    re.IGNORECASE | re.DOTALL,
)
"""What has no place in a title, with its content where that is no text."""
_FIRST_NEWS = 1600
"""No news is older than newspapers are: programs write the year 1 for a date that they don't have."""
_LINKED = 0.9


class Body(NamedTuple):
    """One of an entry's texts; `is_full` where the feed says that it is all of it."""

    text: str
    is_markup: bool
    is_full: bool = False


class Entry(NamedTuple):
    """An entry of a feed; `bodies` are its texts, the fullest kind first."""

    identity: str
    title: str
    bodies: tuple[Body, ...]
    link: str | None = None
    published: datetime | None = None
    language: str | None = None
    updated: datetime | None = None


def article_of(entry: Entry, about: Carried, retrieved: Retrieved, request: SourceRequest) -> Article | None:
    """Return the article that an entry makes, None where it has no word; `about` is what the feed says of all."""
    found, is_full = _body(entry)
    pieces = _without_repeats(found, entry.title)
    title = [Piece("title", entry.title)] if entry.title else []
    carried = Carried(
        origin=about.origin,
        title=entry.title,
        identity=entry.identity,
        link=entry.link,
        published=entry.published if entry.published and entry.published.year >= _FIRST_NEWS else None,
        language=entry.language or about.language,
        notes=() if is_full else _notes(pieces, entry),
        is_entry=True,
    )
    article = compose([*title, *pieces], retrieved, request, marked_up=True, carried=carried)
    return article if article is None or entry.link else replace(article, link=None)


def plain_title(text: str, *, is_markup: bool) -> str:
    """Return a title as one line of words: references resolved, twice where they were escaped twice, tags left out."""
    text = text[:5000]
    if "<" not in text and "&" not in text:
        return clean_line(text)
    for _ in range(2 if is_markup or _REFERENCE.search(text) else 0):
        text = html.unescape(resolve_controls(_without_tags(text)))
    return clean_line(_without_tags(text))


def _without_tags(text: str) -> str:
    return _TAG.sub("", _NEVER_SHOWN.sub("", text)) if "<" in text else text


def _body(entry: Entry) -> tuple[list[Piece], bool]:
    """Return the blocks of the first text that no other exceeds, and whether it is said to be all."""
    best: list[Piece] = []
    is_full = False
    for body in entry.bodies:
        text = body.text[:MAX_BODY]
        if len(text) <= _length(best):
            continue  # what it says is no longer than what it is written in
        pieces = _from_markup(text) if body.is_markup or _TAG.search(text) else _from_plain(text)
        if _length(pieces) > _length(best):
            best, is_full = pieces, body.is_full
    return best, is_full


def _without_repeats(pieces: Sequence[Piece], title: str) -> list[Piece]:
    """Return the pieces without headings or first lines that only say the title again."""
    folded = clean_line(title).casefold()
    return [
        piece
        for index, piece in enumerate(pieces)
        if not ((index == 0 or piece.kind == "heading") and clean_line(piece.text).casefold() == folded)
    ]


def _from_markup(text: str) -> list[Piece]:
    lines = fragment_lines(text)
    if sum("<" in line.text and bool(_TAG.search(line.text)) for line in lines) * 2 > len(lines):
        # Tags in what is shown: the markup was escaped once more than it should be.
        lines = fragment_lines("\n".join(line.text for line in lines))
    shown = [line for line in lines if line.kind != "caption"]
    while shown and len(shown) > 1 and shown[-1].link_share >= _LINKED:
        shown.pop()
    return [Piece(line.kind, line.text, line.level) for line in shown]


def _from_plain(text: str) -> list[Piece]:
    return [Piece("paragraph", part) for part in re.split(r"\n[ \t]*\n", clean(text)) if part.strip()]


def _length(pieces: Sequence[Piece]) -> int:
    return sum([len(piece.text) for piece in pieces])


def _notes(pieces: Sequence[Piece], entry: Entry) -> tuple[str, ...]:
    if not entry.link:
        return ()
    words = 0
    for piece in pieces:
        words += len(piece.text.split())
        if words >= _TEASER_WORDS:
            return ()
    carries = "nothing but a teaser" if words else "nothing but a title"
    return (f"the feed carries {carries}; the full text is on the linked page",)
