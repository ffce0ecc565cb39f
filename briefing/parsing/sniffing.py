"""Which format bytes are in: by what they hold first, then by what their carrier calls them."""

import re
from typing import Literal

from briefing.errors import ParsingError
from briefing.models import Retrieved
from briefing.text import declared_charset, decode, looks_binary

Format = Literal["text", "markdown", "html", "feed", "json_feed"]

_HEAD = 1 << 14
# What may come before a document's first element.
_PROLOGUE = re.compile(
    r"\s+|<\?[^>]{0,500}\?>|<!--(?:(?!-->)[\s\S]){0,4000}-->"
    r"|<!doctype(?!\s{1,20}html)[^>\[]{0,500}(?:\[[^\]]{0,8000}\]\s{0,20})?>",
    re.IGNORECASE,
)
_FEED_ROOT = re.compile(r"<(?:[A-Za-z][\w.-]{0,30}:)?(?:rss|feed|rdf|channel|entry)[\s>/]", re.IGNORECASE)
_PAGE_ROOT = re.compile(
    r"<!doctype\s{1,20}html|<(?:html|head|body|title|meta|link|base|style|script)[\s>/]"
    r"|<(?:header|nav|article|main|div|section|h[1-6]|p|table|ul|ol|blockquote)[\s>/]",
    re.IGNORECASE,
)
_JSON_FEED = re.compile(r"\"version\"\s{0,8}:\s{0,8}\"https?:\\?/\\?/jsonfeed\.org")
_MARKDOWN_SUFFIXES = (".md", ".markdown")


def format_of(retrieved: Retrieved) -> Format:
    """Return the format of what was retrieved; raises `ParsingError` for what no parser reads."""
    content, media = retrieved.content, retrieved.media_type or ""
    if looks_binary(content):
        raise ParsingError(retrieved.source, f"not a text but {_kind(media)}")
    head = decode(content[:_HEAD], retrieved.charset or declared_charset(content)).lstrip("\ufeff")
    start = _past_prologue(head)
    if _FEED_ROOT.match(head, start):
        return "feed"
    if head.lstrip()[:1] == "{" and (_JSON_FEED.search(head) or media.endswith("feed+json")):
        return "json_feed"
    if _PAGE_ROOT.match(head, start) or "html" in media:
        return "html" if media != "text/markdown" else "markdown"
    if media.endswith(("rss+xml", "atom+xml", "rdf+xml")):
        return "feed"
    if media.endswith("xml"):
        raise ParsingError(retrieved.source, "XML, but neither a feed nor a page; name an RSS or Atom feed")
    if media.endswith("json"):
        raise ParsingError(retrieved.source, "JSON, but not a JSON Feed; there is nothing to read in it")
    address = (retrieved.url or retrieved.source).partition("?")[0].lower()
    return "markdown" if media == "text/markdown" or address.endswith(_MARKDOWN_SUFFIXES) else "text"


def _past_prologue(head: str) -> int:
    position = 0
    while match := _PROLOGUE.match(head, position):
        position = match.end()
    return position


def _kind(media: str) -> str:
    known = {"image": "an image", "audio": "a sound", "video": "a film"}.get(media.partition("/")[0])
    return known or (
        "a PDF document" if media == "application/pdf" else "binary content; name a page, a feed or a text"
    )
