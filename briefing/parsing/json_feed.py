"""JSON Feed 1.0 and 1.1 (jsonfeed.org) -> entries, one for each item."""

import json
from collections.abc import Iterator
from typing import Any

from briefing.errors import ParsingError
from briefing.models import Retrieved
from briefing.parsing.channel import Channel
from briefing.parsing.composition import safe_link
from briefing.parsing.cutting import digest_of
from briefing.parsing.declarations import read_date, read_language
from briefing.parsing.entries import Body, Entry, NamedPicture, picture_named, plain_title
from briefing.text import decode

_MOST_ATTACHED = 100


def read_json(retrieved: Retrieved) -> tuple[Channel, list[tuple[bytes, dict[str, Any]]]]:
    """Return what a JSON Feed says of itself, and its items with their digests; raises `ParsingError` for none."""
    try:
        feed = json.loads(decode(retrieved.content, retrieved.charset), strict=False)
    except (ValueError, RecursionError) as error:
        raise ParsingError(retrieved.source, f"a broken JSON Feed: {error}") from error
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        raise ParsingError(retrieved.source, "a broken JSON Feed: it has no list of items")
    channel = Channel(
        title=plain_title(_string(feed, "title"), is_markup=False),
        site=safe_link(_string(feed, "home_page_url")),
        language=read_language(_string(feed, "language")),
    )
    return channel, [(digest_of(json.dumps(item)), item) for item in items if isinstance(item, dict)]


def read_item(item: dict[str, Any], feed_address: str) -> Entry:
    """Return what an item says; its own address is the base of relative ones, else the feed's."""
    address = _string(item, "url") or _string(item, "external_url")
    link = safe_link(address)
    updated = read_date(_string(item, "date_modified"))
    return Entry(
        identity=_string(item, "id") or address,
        title=plain_title(_string(item, "title"), is_markup=False),
        bodies=tuple(_bodies(item)),
        link=link,
        published=read_date(_string(item, "date_published")) or updated,
        language=read_language(_string(item, "language")),
        updated=updated,
        base=link or feed_address,
        picture=picture_named(_pictures(item)),
    )


def _bodies(item: dict[str, Any]) -> Iterator[Body]:
    yield Body(_string(item, "content_html"), is_markup=True, is_full=True)
    yield Body(_string(item, "content_text"), is_markup=False, is_full=True)
    yield Body(_string(item, "summary"), is_markup=False)


def _pictures(item: dict[str, Any]) -> Iterator[NamedPicture]:
    for name in ("image", "banner_image"):
        if address := _string(item, name):
            yield NamedPicture(address)
            return
    attachments = item.get("attachments")
    for attached in attachments[:_MOST_ATTACHED] if isinstance(attachments, list) else []:
        if isinstance(attached, dict) and _string(attached, "mime_type").startswith("image/"):
            yield NamedPicture(_string(attached, "url"), description=_string(attached, "title"))


def _string(item: dict[str, Any], name: str) -> str:
    value = item.get(name)
    return str(value) if isinstance(value, (str, int)) and not isinstance(value, bool) else ""
