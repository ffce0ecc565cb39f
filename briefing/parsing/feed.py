"""Feeds -> articles, one for each entry: RSS 0.9 to 2.0, RDF, Atom. The only module that imports feedparser.

feedparser gets bytes, never an address, and its own cleaner of HTML stays off: entries go through our own reading.
"""

import re
import xml.sax
from calendar import timegm
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from time import struct_time
from typing import Any
from urllib.parse import urljoin

import feedparser

from briefing.errors import ParsingError
from briefing.models import Article, Retrieved, SourceRequest
from briefing.parsing.composition import Carried, safe_link
from briefing.parsing.declarations import read_language
from briefing.parsing.entries import Body, Entry, articles_of, plain_title
from briefing.text import declared_charset, decode, without_escapes

_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,500}\?>")
_DATES = ("published_parsed", "created_parsed", "updated_parsed")


def parse_feed(retrieved: Retrieved, request: SourceRequest) -> Iterable[Article]:
    """Yield the feed's entries in its order; raises `ParsingError` where there are none to be read."""
    text = decode(retrieved.content, retrieved.charset or declared_charset(retrieved.content))
    # Decoded once by our own rules; the declaration that named the old charset goes. So do escape sequences: feedparser
    # takes the control characters that open some of them for Windows-1252 and keeps their parameters as words.
    content = without_escapes(_DECLARATION.sub("", text, count=1)).encode("utf-8", "replace")
    address = retrieved.url or retrieved.source
    headers = {"content-type": "application/xml; charset=utf-8"}
    if safe_link(address):
        headers["content-location"] = address
    try:
        found = feedparser.parse(content, response_headers=headers, sanitize_html=False, resolve_relative_uris=False)
    except (
        ValueError,
        TypeError,
        AttributeError,
        LookupError,
        ArithmeticError,
        RuntimeError,
        xml.sax.SAXException,
    ) as error:
        # feedparser raises all of these on broken feeds; one in two hundred mutated feeds does it.
        raise ParsingError(retrieved.source, f"a broken feed: {error}") from error
    if not found.entries:
        raise ParsingError(retrieved.source, f"a feed without entries{_problem(found.get('bozo_exception'))}")
    feed = found.feed
    origin = plain_title(_string(feed.get("title")), is_markup=_is_markup(feed.get("title_detail")))
    about = Carried(origin=origin, language=read_language(_string(feed.get("language"))))
    yield from articles_of((_entry(entry, address) for entry in found.entries), about, retrieved, request)


def _problem(error: object) -> str:
    if isinstance(error, xml.sax.SAXParseException):
        return f"; line {error.getLineNumber()} is broken: {error.getMessage()}"
    return ""


def _entry(entry: dict[str, Any], address: str) -> Entry:
    """Return a feedparser entry as one of ours; what it lacks is empty."""
    return Entry(
        identity=_string(entry.get("id")) or _string(entry.get("link")),
        title=plain_title(_string(entry.get("title")), is_markup=_is_markup(entry.get("title_detail"))),
        bodies=tuple(_bodies(entry)),
        link=_link(entry, address),
        published=next((moment for name in _DATES if (moment := _moment(dict.get(entry, name)))), None),
    )


def _bodies(entry: dict[str, Any]) -> Iterator[Body]:
    for content in entry.get("content") or []:
        yield Body(_string(content.get("value")), is_markup=_is_markup(content), is_full=True)
    yield Body(_string(entry.get("summary")), is_markup=_is_markup(entry.get("summary_detail")))


def _link(entry: dict[str, Any], address: str) -> str | None:
    links = [_string(entry.get("link"))]
    links += [_string(link.get("href")) for link in entry.get("links") or [] if link.get("rel") == "alternate"]
    for link in links:
        try:
            absolute = urljoin(address, link.strip()) if safe_link(address) else link.strip()
        except ValueError:
            continue
        if link and (safe := safe_link(absolute)):
            return safe
    return None


def _is_markup(detail: object) -> bool:
    return not isinstance(detail, dict) or "plain" not in str(detail.get("type"))


def _moment(parts: object) -> datetime | None:
    """Return feedparser's time, which is in UTC, as a moment."""
    if not isinstance(parts, struct_time):
        return None
    try:
        return datetime.fromtimestamp(timegm(parts), UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _string(value: object) -> str:
    return value if isinstance(value, str) else ""
