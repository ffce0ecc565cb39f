"""What feeds of all kinds share: entries -> articles, HTML in titles resolved, teasers told from full texts."""

import html
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from briefing.models import Article, Retrieved, SourceRequest
from briefing.parsing.composition import Carried, Part, Pictured, Piece, compose, parts_of
from briefing.parsing.fragments import fragment_flow
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
_WIDE = 640
"""Pixels from which on a picture is wide enough for a terminal."""
_LONGEST_ADDRESS = 4000
_PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)(?:$|[?#])", re.IGNORECASE)
_SAID = 7
"""The fields of an entry that its digest is made of; those after them came later."""


class Body(NamedTuple):
    """One of an entry's texts; `is_full` where the feed says that it is all of it."""

    text: str
    is_markup: bool
    is_full: bool = False


class NamedPicture(NamedTuple):
    """A picture that a feed names beside an entry's texts; `width` in pixels, 0 where it is not said."""

    address: str
    width: int = 0
    description: str = ""
    is_thumbnail: bool = False

    @classmethod
    def read(cls, get: Callable[[str], str | None], *, name: str = "url", is_thumbnail: bool = False) -> "NamedPicture":
        """Return what the attributes of an element name, without an address where that is no picture."""
        kind, medium = (get("type") or "").lower(), (get("medium") or "").lower()
        address = (get(name) or "").strip()
        known = kind or medium
        shown = known.startswith("image") if known else is_thumbnail or _PICTURE.search(address) is not None
        width = get("width") or ""
        pixels = int(width) if width.isascii() and width.isdigit() and len(width) < 6 else 0
        address = address if shown and len(address) <= _LONGEST_ADDRESS else ""
        return cls(address, pixels, is_thumbnail=is_thumbnail)


class Entry(NamedTuple):
    """An entry of a feed; `bodies` are its texts, the fullest kind first."""

    identity: str
    title: str
    bodies: tuple[Body, ...]
    link: str | None = None
    published: datetime | None = None
    language: str | None = None
    updated: datetime | None = None
    base: str = ""
    """What relative addresses in its texts are relative to."""
    picture: tuple[str, str] | None = None
    """The address and the description of the picture that it names beside its texts."""

    def said(self) -> str:
        """Return what tells the entry from others where items can't be cut apart; the store knows it by this."""
        named = zip(self._fields[:_SAID], self, strict=False)
        return f"Entry({', '.join(f'{name}={value!r}' for name, value in named)})"


def article_of(entry: Entry, about: Carried, retrieved: Retrieved, request: SourceRequest) -> Article | None:
    """Return the article that an entry makes, None where it has no word; `about` is what the feed says of all."""
    found, is_full = _body(entry)
    if entry.picture and not any(piece.kind == "picture" for piece in found):
        found.insert(0, Pictured(*entry.picture))
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
        base=entry.base,
    )
    article = compose([*title, *pieces], retrieved, request, marked_up=True, carried=carried)
    return article if article is None or entry.link else replace(article, link=None)


def picture_named(candidates: Iterable[NamedPicture]) -> tuple[str, str] | None:
    """Return the one of several pictures that is to be shown: the narrowest that is wide enough, else the widest.

    A thumbnail is one where there is no other, however wide.
    """
    named = [one for one in candidates if one.address]
    found = [one for one in named if not one.is_thumbnail] or named
    wide = [one for one in found if one.width >= _WIDE]
    best = min(wide, key=_width) if wide else max(found, key=_width, default=None)
    return (best.address, best.description) if best else None


def _width(picture: NamedPicture) -> int:
    return picture.width


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


def _body(entry: Entry) -> tuple[list[Part], bool]:
    """Return the blocks of the first text that no other exceeds, and whether it is said to be all."""
    best: list[Part] = []
    longest = 0
    is_full = False
    for body in entry.bodies:
        text = body.text[:MAX_BODY]
        if len(text) <= longest:
            continue  # what it says is no longer than what it is written in
        parts = _from_markup(text) if body.is_markup or _TAG.search(text) else _from_plain(text)
        length = sum([len(part.text) for part in parts])
        if length > longest:
            best, longest, is_full = parts, length, body.is_full
        elif not best:
            best = parts  # pictures alone
    return best, is_full


def _without_repeats(parts: Sequence[Part], title: str) -> list[Part]:
    """Return the parts without headings or first lines that only say the title again."""
    folded = title.casefold()
    first = next((part for part in parts if part.text), None)
    return [
        part
        for part in parts
        if not ((part is first or part.kind == "heading") and clean_line(part.text).casefold() == folded)
    ]


def _from_markup(text: str) -> list[Part]:
    flow = fragment_flow(text)
    marked = [line for line in flow.lines if "<" in line.text and _TAG.search(line.text)]
    if len(marked) * 2 > len(flow.lines):
        # Tags in what is shown: the markup was escaped once more than it should be.
        flow = fragment_flow("\n".join(line.text for line in flow.lines))
    shown = [line for line in flow.lines if line.kind != "caption"]
    while shown and len(shown) > 1 and shown[-1].link_share >= _LINKED:
        shown.pop()
    return parts_of(flow, shown)


def _from_plain(text: str) -> list[Part]:
    return [Piece("paragraph", part) for part in re.split(r"\n[ \t]*\n", clean(text)) if part.strip()]


def _notes(pieces: Sequence[Part], entry: Entry) -> tuple[str, ...]:
    if not entry.link:
        return ()
    words = 0
    for piece in pieces:
        words += len(piece.text.split())
        if words >= _TEASER_WORDS:
            return ()
    carries = "nothing but a teaser" if words else "nothing but a title"
    return (f"the feed carries {carries}; the full text is on the linked page",)
