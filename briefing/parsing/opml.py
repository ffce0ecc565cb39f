"""Lists of subscriptions -> subscriptions: OPML 1.0 and 2.0 (opml.org), and newsboat's plain list of addresses.

Folders become tags. What a list holds beside feeds is named, not dropped without a word.
"""

import re
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html.entities import html5
from urllib.parse import urlsplit

import lxml.etree

from briefing.config.addresses import canonical, check_address
from briefing.errors import ParsingError
from briefing.models import Failure, Retrieved
from briefing.models.feeds import Subscription
from briefing.parsing.declarations import read_language
from briefing.parsing.markup import resolve_controls
from briefing.text import clean, clean_line, declared_charset, decode, looks_binary

_MAX_NAME = 200
_MAX_LINE = 8000
_XML_NAMES = frozenset(["amp", "lt", "gt", "quot", "apos"])
_REFERENCE = re.compile(r"&(?:#\d{1,7};|#[xX][0-9a-fA-F]{1,6};|([A-Za-z][A-Za-z0-9]{1,31});)?")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,500}\?>")
_DOCUMENT_TYPE = re.compile(r"<!DOCTYPE[^>\[]{0,1000}>", re.IGNORECASE)
_NO_XML = re.compile("[\ufffe\uffff]")
"""Characters that XML does not allow, and that a cleaned text may have."""
_FLOOD = re.compile(r"<[A-Za-z][^<>]{20000,}>")
"""An element with thousands of attributes, each of which libxml2 compares with each."""
_FEED_TYPES = frozenset(["rss", "rss1", "rss2", "atom", "feed", "pie", "rdf"])
_OTHER_TYPES = {
    "include": "is another list; import that by itself",
    "link": "is a link, not a feed; briefing feeds add finds the feed of a page",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SubscriptionList:
    """What a list holds: its feeds, each once with the tags of all its folders, and what in it is no feed to follow."""

    feeds: tuple[Subscription, ...]
    refused: tuple[Failure, ...] = ()
    notes: tuple[str, ...] = ()
    """What was wrong with the list as a whole, though it could be read."""


def parse_subscriptions(retrieved: Retrieved) -> SubscriptionList:
    """Return the subscriptions of a list; raises `ParsingError` for what is none."""
    if looks_binary(retrieved.content):
        raise ParsingError(retrieved.source, "not a list of feeds; name an OPML file, or a text with an address a line")
    text = decode(retrieved.content, retrieved.charset or declared_charset(retrieved.content)).lstrip("\ufeff")
    if text.lstrip().startswith("<"):
        return _joined(*_read_outlines(text, retrieved.source))
    found = _joined(list(_read_lines(text)), ())
    if not found.feeds:
        raise ParsingError(retrieved.source, "no feeds in it; name an OPML file, or a text with an address a line")
    return found


def _joined(items: "list[Subscription | Failure]", notes: tuple[str, ...]) -> SubscriptionList:
    """Return a list in which each feed stands once: readers that know folders only name one several times."""
    feeds: dict[str, Subscription] = {}
    for item in items:
        if isinstance(item, Subscription):
            known = feeds.get(canonical(item.url))
            tags = tuple(dict.fromkeys([*known.tags, *item.tags])) if known else item.tags
            feeds[canonical(item.url)] = Subscription(
                url=(known or item).url,
                name=(known and known.name) or item.name,
                tags=tags,
                language=(known and known.language) or item.language,
            )
    refused = tuple(item for item in items if isinstance(item, Failure))
    return SubscriptionList(feeds=tuple(feeds.values()), refused=refused, notes=notes)


def _read_outlines(text: str, source: str) -> "tuple[list[Subscription | Failure], tuple[str, ...]]":
    """Return the feeds of an OPML text and what is broken in it; raises `ParsingError`."""
    if re.search("<!ENTITY", text, re.IGNORECASE):
        raise ParsingError(source, "declares entities of its own, for which a list of feeds has no use")
    text = _DOCUMENT_TYPE.sub("", _DECLARATION.sub("", text, count=1), count=1)
    text = _FLOOD.sub("<outline>", _NO_XML.sub("", clean(resolve_controls(text))))
    text = _REFERENCE.sub(_resolve, text)
    parser = lxml.etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = lxml.etree.fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (lxml.etree.LxmlError, ValueError) as error:
        raise ParsingError(source, f"a broken list of feeds: {error}") from error
    if root is None or _plain(root.tag) != "opml":
        name = f"its root is <{_plain(root.tag)[:40]}>" if root is not None else "there is no element in it"
        raise ParsingError(source, f"not OPML: {name}; briefing feeds add takes feeds and pages")
    problem = next((entry for entry in parser.error_log if entry.level >= lxml.etree.ErrorLevels.ERROR), None)
    note = f"line {problem.line} is broken, some of it may be missing: {clean_line(problem.message)}" if problem else ""
    return list(_walk(root)), (note,) if note else ()


def _resolve(match: re.Match[str]) -> str:
    """Return what XML knows in place of an HTML reference, and of an `&` that begins none."""
    name = match[1]
    if name is None:
        return match[0] if match[0] != "&" else "&amp;"
    if name in _XML_NAMES:
        return match[0]
    character = html5.get(f"{name};")
    return character.replace("&", "&amp;").replace("<", "&lt;") if character else f"&amp;{name};"


def _walk(root: lxml.etree._Element) -> "Iterator[Subscription | Failure]":
    """Yield the outlines' feeds in their order, without recursion: outlines may nest as deep as they like."""
    waiting: list[tuple[lxml.etree._Element, tuple[str, ...]]] = [(root, ())]
    while waiting:
        element, tags = waiting.pop()
        inside = tags
        if _plain(element.tag) == "outline":
            said = {_plain(name): value for name, value in element.attrib.items()}
            name = (clean_line(said.get("text", "")) or clean_line(said.get("title", "")))[:_MAX_NAME]
            item = _item(said, name, tags)
            if item is not None:
                yield item
            elif name:
                inside = (*tags, name)
        waiting.extend((child, inside) for child in reversed(element))


def _item(said: Mapping[str, str], name: str, folders: tuple[str, ...]) -> Subscription | Failure | None:
    """Return the feed that an outline is, or why it can't be followed; None for a folder."""
    kind = said.get("type", "").strip().lower()
    address = said.get("xmlurl", "").strip() or (said.get("url", "").strip() if kind in _FEED_TYPES else "")
    if address:
        tags = (*folders, *_categories(said.get("category", "")))
        return _subscription(address, name, tags, read_language(said.get("language", "").strip()))
    if kind in _OTHER_TYPES:
        return Failure(name or clean_line(said.get("url", "")) or kind, _OTHER_TYPES[kind])
    if kind in _FEED_TYPES:
        page = clean_line(said.get("htmlurl", ""))[:_MAX_NAME]
        reason = f"has no address; briefing feeds add {page} may find it" if page else "has no address"
        return Failure(name or page or kind, reason)
    return None


def _categories(text: str) -> Iterator[str]:
    """Yield the words of a category attribute: tags and paths of them, parted by commas (OPML 2.0)."""
    for category in text.split(","):
        yield from (tag for part in category.split("/") if (tag := clean_line(part)[:_MAX_NAME]))


def _subscription(
    address: str, name: str, tags: tuple[str, ...], language: str | None = None
) -> Subscription | Failure:
    address = re.sub(r"^feed:(?://)?(?=https?:)|[\n\r\t]", "", address)
    address = re.sub(r"^feed:(?://)?", "http://", address).replace(" ", "%20")
    try:
        url = check_address(address)
    except ValueError as error:
        return Failure(name or clean_line(address.rpartition("@")[2])[:_MAX_NAME], f"its address {error}")
    # Readers export a feed whose title they don't know under its address or host: that would stay its name for good.
    unnamed = name in ("", url, (urlsplit(url).hostname or "").removeprefix("www."))
    return Subscription(url=url, name=None if unnamed else name, tags=tuple(dict.fromkeys(tags)), language=language)


def _read_lines(text: str) -> "Iterator[Subscription | Failure]":
    """Yield what newsboat's file `urls` holds: an address a line, behind it tags, and a name after a tilde."""
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if len(line) > _MAX_LINE:
            yield Failure(f"line {number}", "is too long to name a feed")
            continue
        try:
            address, *words = shlex.split(line)
        except ValueError:
            yield Failure(f"line {number}", "its quotation marks do not match")
            continue
        scheme = address.partition(":")[0].lower()
        if scheme in {"query", "exec", "filter"}:
            yield Failure(f"line {number}", f"{scheme} is not an address of a feed; saved queries go to [[views]]")
            continue
        cleaned = [clean_line(word)[:_MAX_NAME] for word in words]
        name = next((word[1:] for word in cleaned if word.startswith("~")), "")
        tags = tuple(word for word in cleaned if word and not word.startswith(("~", "!")))
        yield _subscription(address, clean_line(name), tags)


def _plain(name: object) -> str:
    """Return an element's or attribute's name without its namespace, in lower case."""
    return str(name).rpartition("}")[2].lower()
