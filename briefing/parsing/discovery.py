"""What was found at an address: a feed, or a page -> the feeds that it names, the likeliest first.

It judges by what the page says alone: whether a feed is where the page says, its caller finds out.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from posixpath import dirname
from urllib.parse import urljoin, urlsplit, urlunsplit

import lxml.html

from briefing.config.addresses import canonical, check_address
from briefing.errors import ParsingError
from briefing.models import Retrieved
from briefing.parsing.feeds import parse_new
from briefing.parsing.markup import load
from briefing.parsing.sniffing import format_of
from briefing.text import clean_line, declared_charset, decode

USUAL_NAMES = ("feed", "rss", "feed.xml", "atom.xml", "index.xml", "rss.xml")
"""Where the programs that most sites are made with keep their feed."""

_MOST = 100
"""Feeds of one page that are looked at; a newspaper's list of its feeds has some dozens."""
_MAX_NAME = 200
_MAX_ADDRESS = 2000
_FEED_TYPES = frozenset(
    ["application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml", "application/rss"]
)
_VAGUE_TYPES = frozenset(["application/xml", "text/xml", "application/json"])
"""Types of feeds and of much else, such as the interface of a WordPress site."""
_FEED_ADDRESS = re.compile(
    r"(?:^|[/._-])(?:rss|atom|feeds?|rdf)(?:$|[/._-])|\.(?:rss|atom|rdf)$|[?&](?:feed|format|type|alt)=(?:rss|atom|feed)",
    re.IGNORECASE,
)
_FEED_WORD = re.compile(r"\b(?:rss|atom|feed)\b", re.IGNORECASE)
_COMMENTS = re.compile(r"\bcomm?ent|\bkommentar|\brepl(?:y|ies)\b", re.IGNORECASE)
_BROKERS = ("feedly.com", "yahoo.com", "newsblur.com", "inoreader.com", "netvibes.com", "mailchi.mp", "follow.it")
"""Hosts whose links subscribe somewhere else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A feed that a page names; `declared` where it says so to programs, not only in a link to readers."""

    url: str
    title: str
    declared: bool
    comments: bool
    """Whether it brings what readers write below articles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedFacts:
    """What a feed says of itself, and how many articles it carries."""

    title: str
    articles: int


def look_at(retrieved: Retrieved) -> FeedFacts | tuple[Candidate, ...]:
    """Return what a feed says of itself, or the feeds that a page names; raises `ParsingError` for what is neither."""
    try:
        feed = parse_new(retrieved, name="")
    except ParsingError:
        if format_of(retrieved) != "html":
            raise
        return find_feeds(retrieved)
    return FeedFacts(title=feed.title, articles=len(feed.items))


def find_feeds(retrieved: Retrieved) -> tuple[Candidate, ...]:
    """Return the feeds that a page names, its own before other links, those of comments last, each address once."""
    tree = load(decode(retrieved.content, retrieved.charset or declared_charset(retrieved.content)))
    if tree is None:
        return ()
    base = retrieved.url or retrieved.source
    found: dict[str, Candidate] = {}
    for href, title, declared in _named(tree):
        if len(found) == _MOST:
            break
        if url := _address(href, base, tree):
            comments = bool(_COMMENTS.search(title) or _COMMENTS.search(urlsplit(url).path))
            candidate = Candidate(url=url, title=title, declared=declared, comments=comments)
            found.setdefault(canonical(url), candidate)
    found.pop(canonical(base), None)
    return tuple(sorted(found.values(), key=lambda candidate: (candidate.comments, not candidate.declared)))


def usual_places(address: str) -> tuple[str, ...]:
    """Return where a site may have a feed that its page does not name: beside the page, and at the site's top."""
    parts = urlsplit(address)
    last = parts.path.rpartition("/")[2]
    directory = dirname(parts.path) if "." in last else parts.path
    tops = dict.fromkeys([directory.rstrip("/"), ""])
    return tuple(
        urlunsplit((parts.scheme, parts.netloc, f"{top}/{name}", "", "")) for top in tops for name in USUAL_NAMES
    )


def _named(tree: lxml.html.HtmlElement) -> Iterator[tuple[str, str, bool]]:
    """Yield address, title, and whether it is declared, of what looks like a feed."""
    for link in tree.iter("link"):
        relations = (link.get("rel") or "").lower().split()
        kind = (link.get("type") or "").partition(";")[0].strip().lower()
        href = link.get("href") or ""
        is_feed = kind in _FEED_TYPES or (kind in _VAGUE_TYPES and bool(_FEED_ADDRESS.search(href)))
        if "feed" in relations or ("alternate" in relations and is_feed):
            yield href, clean_line(link.get("title") or "")[:_MAX_NAME], True
    for anchor in tree.iter("a"):
        href = anchor.get("href") or ""
        if len(href) > _MAX_ADDRESS:
            continue
        kind = (anchor.get("type") or "").partition(";")[0].strip().lower()
        title = clean_line(anchor.get("title") or anchor.text_content()[:_MAX_ADDRESS])[:_MAX_NAME]
        is_xml = href.partition("?")[0].endswith(".xml") and bool(_FEED_WORD.search(title))
        if is_xml or kind in _FEED_TYPES or _FEED_ADDRESS.search(href):
            yield href, title, False


def _address(href: str, base: str, tree: lxml.html.HtmlElement) -> str | None:
    """Return a link as a whole address; None where it is none or leads to a service for subscribing."""
    named = next((element.get("href") for element in tree.iter("base") if element.get("href")), "")
    try:
        url = urljoin(urljoin(base, named.strip()), re.sub(r"^feed:(?://)?(?=https?:)", "", href.strip()))
        url = check_address(urlsplit(re.sub(r"^feed://", "http://", url))._replace(fragment="").geturl())
    except ValueError:
        return None
    host = urlsplit(url).hostname or ""
    return None if any(host == broker or host.endswith(f".{broker}") for broker in _BROKERS) else url
