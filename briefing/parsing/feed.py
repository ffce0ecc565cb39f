"""Feeds and parts of them -> entries, by feedparser: for whatever is not well-formed or not plain.

The only module that imports feedparser, which gets bytes, never an address, and whose own cleaner of HTML stays off:
entries go through our own reading.
"""

import xml.sax
from calendar import timegm
from collections.abc import Iterator
from datetime import UTC, datetime
from time import struct_time
from typing import Any
from urllib.parse import urljoin

import feedparser

from briefing.parsing.composition import safe_link
from briefing.parsing.entries import Body, Entry, NamedPicture, picture_named, plain_title
from briefing.parsing.moments import read_moment

_HEADERS = {"content-type": "application/xml; charset=utf-8"}
_MOST_NAMED = 100


class BrokenError(ValueError):
    """feedparser can't read it."""


def read_entries(text: str, address: str) -> list[Entry]:
    """Return the entries of a feed's text, or of a part of it that stands in its frame; raises `BrokenError`.

    `address` is the base of relative links.
    """
    try:
        found = feedparser.parse(
            text.encode("utf-8", "replace"), response_headers=_HEADERS, sanitize_html=False, resolve_relative_uris=False
        )
        return [_entry(entry, address) for entry in found.entries]
    except (
        ValueError,
        TypeError,
        AttributeError,
        LookupError,
        ArithmeticError,
        RuntimeError,
        AssertionError,
        xml.sax.SAXException,
    ) as error:
        # feedparser raises all of these on broken feeds; one in two hundred mutated feeds does it.
        raise BrokenError(str(error)) from error


def _entry(entry: dict[str, Any], address: str) -> Entry:
    """Return a feedparser entry as one of ours; what it lacks is empty."""
    published, created, updated = (_moment(entry, name) for name in ("published", "created", "updated"))
    link = _link(entry, address)
    return Entry(
        identity=_string(entry.get("id")) or link or "",
        title=plain_title(_string(entry.get("title")), is_markup=_is_markup(entry.get("title_detail"))),
        bodies=tuple(_bodies(entry)),
        link=link,
        published=published or created or updated,
        updated=updated,
        base=_base(entry, link, address),
        picture=picture_named(_pictures(entry)),
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


def _base(entry: dict[str, Any], link: str | None, address: str) -> str:
    """Return what relative addresses in the entry's texts are relative to: what it says, else its page."""
    details = [*(entry.get("content") or []), entry.get("summary_detail")]
    declared = next((base for one in details if isinstance(one, dict) and (base := _string(one.get("base")))), "")
    try:
        return safe_link(urljoin(address, declared)) or link or address if declared else link or address
    except ValueError:
        return link or address


def _pictures(entry: dict[str, Any]) -> Iterator[NamedPicture]:
    for name, key, is_thumbnail in (
        ("media_content", "url", False),
        ("enclosures", "href", False),
        ("media_thumbnail", "url", True),
    ):
        named = entry.get(name)
        for one in named[:_MOST_NAMED] if isinstance(named, list) else []:
            if isinstance(one, dict):
                strings = {str(key): _string(value) for key, value in one.items()}
                yield NamedPicture.read(strings.get, name=key, is_thumbnail=is_thumbnail)


def _is_markup(detail: object) -> bool:
    return not isinstance(detail, dict) or "plain" not in str(detail.get("type"))


def _moment(entry: dict[str, Any], name: str) -> datetime | None:
    """Return one of an entry's times; feedparser's own reading of it is in UTC."""
    # By `dict.get`, since feedparser's own `get` answers with other fields where one is missing.
    if (moment := read_moment(_string(dict.get(entry, name)))) is not None:
        return moment
    parts = dict.get(entry, f"{name}_parsed")
    if not isinstance(parts, struct_time):
        return None
    try:
        return datetime.fromtimestamp(timegm(parts), UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _string(value: object) -> str:
    return value if isinstance(value, str) else ""
