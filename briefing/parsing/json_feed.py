"""JSON Feed 1.0 and 1.1 (jsonfeed.org) -> articles, one for each item."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from briefing.errors import ParsingError
from briefing.models import Article, Retrieved, SourceRequest
from briefing.parsing.composition import Carried, safe_link
from briefing.parsing.declarations import read_date, read_language
from briefing.parsing.entries import Body, Entry, articles_of, plain_title
from briefing.text import decode


def parse_json_feed(retrieved: Retrieved, request: SourceRequest) -> Iterable[Article]:
    """Yield the feed's items in its order; raises `ParsingError` where there are none to be read."""
    try:
        feed = json.loads(decode(retrieved.content, retrieved.charset), strict=False)
    except (ValueError, RecursionError) as error:
        raise ParsingError(retrieved.source, f"a broken JSON Feed: {error}") from error
    items = feed.get("items") if isinstance(feed, dict) else None
    found = [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []
    if not found:
        raise ParsingError(retrieved.source, "a JSON Feed without items")
    about = Carried(
        origin=plain_title(_string(feed, "title"), is_markup=False), language=read_language(_string(feed, "language"))
    )
    yield from articles_of(map(_entry, found), about, retrieved, request)


def _entry(item: dict[str, Any]) -> Entry:
    address = _string(item, "url") or _string(item, "external_url")
    return Entry(
        identity=_string(item, "id") or address,
        title=plain_title(_string(item, "title"), is_markup=False),
        bodies=tuple(_bodies(item)),
        link=safe_link(address),
        published=read_date(_string(item, "date_published") or _string(item, "date_modified")),
        language=read_language(_string(item, "language")),
    )


def _bodies(item: dict[str, Any]) -> Iterator[Body]:
    yield Body(_string(item, "content_html"), is_markup=True, is_full=True)
    yield Body(_string(item, "content_text"), is_markup=False, is_full=True)
    yield Body(_string(item, "summary"), is_markup=False)


def _string(item: dict[str, Any], name: str) -> str:
    value = item.get(name)
    return str(value) if isinstance(value, (str, int)) and not isinstance(value, bool) else ""
