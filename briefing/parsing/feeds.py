"""Feeds -> what is new in them: items cut apart, known ones left out, each of the others read on its own if need be.

RSS 0.9 to 2.0, RDF, Atom, CDF, JSON Feed. Well-formed plain items are read from their tree, all others by feedparser;
one that can't be read takes no other with it.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import blake2b

import lxml.etree

from briefing.errors import ParsingError
from briefing.languages.detection import UNKNOWN, is_short, recognise
from briefing.models import Article, Retrieved, SourceRequest
from briefing.models.feeds import Item, ParsedFeed
from briefing.parsing import json_feed
from briefing.parsing.channel import Channel, fault_of, is_feed, read_channel, repaired_tree_of, tree_of
from briefing.parsing.composition import Carried, safe_link
from briefing.parsing.cutting import Cut, cut, digest_of
from briefing.parsing.declarations import read_language
from briefing.parsing.entries import Entry, article_of
from briefing.parsing.markup import resolve_controls
from briefing.parsing.plain_items import read_item
from briefing.parsing.sniffing import Format, format_of
from briefing.text import declared_charset, decode, without_escapes

_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,500}\?>")
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Characters that XML does not allow."""
_NO_XML_BYTES = bytes({*range(32), 0xEF} - {9, 10, 13})
"""Of which there is one wherever there is such a character, in UTF-8 and in what has one byte for a character."""
_STRAY = re.compile(r"<\?xml\s|<rss\s[^<>]{0,2000}version|<(?:feed|rdf:RDF)\s[^<>]{0,2000}xmlns", re.IGNORECASE)
"""Where a feed begins that something else comes before, such as a warning of the program that made it."""
_STRAY_BEFORE = 1 << 14
_ITEM_TAGS = ("{*}item", "{*}entry", "{*}Item", "{*}Entry", "{*}ITEM")
_MOST_PARTS = 10_000
"""Entries that are told apart within one item that never ends."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A feed as it was read: what it says of itself, the entries not known, the digests of all, what was wrong."""

    channel: Channel
    entries: tuple[tuple[bytes, Entry], ...]
    digests: frozenset[bytes]
    notes: tuple[str, ...] = ()
    known_text: str = ""
    """Where the names of known items are looked for."""


def parse_new(
    retrieved: Retrieved, *, name: str, language: str | None = None, known: frozenset[bytes] = frozenset()
) -> ParsedFeed:
    """Return what a feed says of itself and the items whose digests are not known; raises `ParsingError` for no feed.

    `name` is what its articles are listed under, `language` overrides what the feed and its texts say.
    """
    read = _read(retrieved, known)
    request = SourceRequest(retrieved.source, name=name, language=language)
    about = Carried(origin=read.channel.title, language=read.channel.language)
    items: list[Item] = []
    wordless = 0
    for digest, entry in _told_apart(read):
        article = article_of(entry, about, retrieved, request)
        if article is None and entry.link:
            # A picture or a sound alone: its address is what there is to be shown of it.
            named = entry._replace(title=entry.link.partition("://")[2])
            article = article_of(named, about, retrieved, request)
        if article is None:
            wordless += 1
        else:
            spoken = _in_its_language(article)
            items.append(Item(digest=digest, identity=entry.identity, article=spoken, updated=entry.updated))
    notes = (*read.notes, f"{wordless} of its items have not a word") if wordless else read.notes
    return ParsedFeed(
        title=read.channel.title,
        site=read.channel.site,
        language=read.channel.language,
        rhythm=read.channel.rhythm,
        moved_to=read.channel.moved_to,
        items=tuple(items),
        digests=read.digests,
        notes=notes,
    )


def _in_its_language(article: Article) -> Article:
    """Return an article with its language recognised where nobody names it and its words are enough to tell."""
    if article.language is not None or is_short(article.text):
        return article
    found = recognise(article.text)
    return article if found == UNKNOWN else replace(article, language=found)


def parse_feed(retrieved: Retrieved, request: SourceRequest) -> Iterable[Article]:
    """Yield the feed's entries in its order; raises `ParsingError` where there are none to be read."""
    read = _read(retrieved, frozenset())
    if not read.entries:
        kind = "a JSON Feed without items" if format_of(retrieved) == "json_feed" else "a feed without entries"
        raise ParsingError(retrieved.source, "; ".join([kind, *read.notes]))
    about = Carried(origin=read.channel.title, language=read.channel.language)
    for _, entry in read.entries:
        article = article_of(entry, about, retrieved, request)
        if article is not None:
            yield article


def _read(retrieved: Retrieved, known: frozenset[bytes]) -> _Read:
    read = _read_content(retrieved, known)
    if read.channel.language is None and retrieved.language:
        return replace(read, channel=replace(read.channel, language=read_language(retrieved.language)))
    return read


def _read_content(retrieved: Retrieved, known: frozenset[bytes]) -> _Read:
    kind, stray = _kind(retrieved)
    if kind == "json_feed":
        channel, items = json_feed.read_json(retrieved)
        new = {digest: item for digest, item in items if digest not in known}
        address = _address_of(retrieved)
        entries = tuple((digest, json_feed.read_item(item, address)) for digest, item in new.items())
        return _Read(channel, entries, frozenset(digest for digest, _ in items))
    text = _text_of(retrieved)
    if stray and (start := _STRAY.search(text)):
        text = _DECLARATION.sub("", text[start.start() :], count=1)
    reading = _Reading(retrieved, cut(text))
    read = reading.read(known)
    notes = [*(["something else stands before the feed"] if stray else []), *read.notes]
    return replace(read, notes=tuple(notes))


def _kind(retrieved: Retrieved) -> tuple[Format, bool]:
    """Return which kind of feed it is, and whether something else stands before it; raises `ParsingError`."""
    kind = format_of(retrieved)
    if kind in ("feed", "json_feed"):
        return kind, False
    head = decode(retrieved.content[:_STRAY_BEFORE], retrieved.charset or declared_charset(retrieved.content))
    if (start := _STRAY.search(head)) and (kind != "html" or "</head" not in head[: start.start()].lower()):
        return "feed", True
    raise ParsingError(
        retrieved.source, "a web page, not a feed" if kind == "html" else "neither RSS, Atom nor JSON Feed"
    )


def _address_of(retrieved: Retrieved) -> str:
    """Return the base of a feed's relative links, "" where nobody says where it is."""
    addresses = (retrieved.location, retrieved.url, retrieved.source)
    return next(filter(None, map(safe_link, addresses)), "")


def _text_of(retrieved: Retrieved) -> str:
    """Return a feed's text decoded by our own rules; the declaration that named its charset goes.

    So do control characters and a terminal's escape sequences: feedparser takes some of those that open sequences for
    characters of Windows-1252, and keeps their parameters as words.
    """
    text = decode(retrieved.content, retrieved.charset or declared_charset(retrieved.content))
    text = _DECLARATION.sub("", text.lstrip("\ufeff"), count=1)
    if "&#" in text:
        text = resolve_controls(text)
    if "\x1b" in text or "\x9b" in text:
        text = without_escapes(text)
    if len(retrieved.content.translate(None, _NO_XML_BYTES)) < len(retrieved.content):
        text = _NO_XML.sub("", text)
    return text


class _Reading:
    """One feed on its way to entries."""

    def __init__(self, retrieved: Retrieved, feed: Cut) -> None:
        self._source, self._feed = retrieved.source, feed
        self._address = _address_of(retrieved)
        self._has_bases = ":base" in feed.text
        self._texts = feed.items()
        self._broken = 0
        self._digests: set[bytes] = set()

    def read(self, known: frozenset[bytes]) -> _Read:
        """Return the feed's entries that are not known; raises `ParsingError` where there is nothing of a feed."""
        new: dict[bytes, int] = {}
        for number, text in enumerate(self._texts):
            digest = digest_of(text)
            self._digests.add(digest)
            if digest in known:
                self._digests.update(_parts_known(digest, known))
            else:
                new.setdefault(digest, number)
        numbers = set(new.values())
        text = self._feed.without(set(range(len(self._texts))) - numbers)
        root = tree_of(text)
        entries = list(self._entries(new, root))
        if not self._texts and root is None:
            entries = self._parts_of_whole()
        notes = self._notes(root, text)
        if root is None:
            root = repaired_tree_of(self._feed.without(set(range(len(self._texts)))))
        fault = "" if self._digests else fault_of(self._feed.text)
        if not self._digests and (root is None or not is_feed(root) or (fault and not self._feed.is_whole())):
            raise ParsingError(self._source, f"a broken feed: {fault}" if fault else "a feed without entries")
        return _Read(
            read_channel(root, self._address),
            tuple(entries),
            frozenset(self._digests),
            tuple(notes),
            self._feed.without(numbers) if len(numbers) < len(self._texts) else "",
        )

    def _entries(self, new: dict[bytes, int], root: lxml.etree._Element | None) -> Iterator[tuple[bytes, Entry]]:
        elements = list(root.iter(*_ITEM_TAGS)) if root is not None else []
        matched = elements if len(elements) == len(new) else [None] * len(new)
        for (digest, number), element in zip(new.items(), matched, strict=True):
            entry = self._plainly(element) if element is not None else None
            if entry is not None:
                yield digest, entry
            else:
                yield from self._apart(digest, self._texts[number], is_tree=element is None)

    def _plainly(self, element: lxml.etree._Element) -> Entry | None:
        return read_item(element, self._address, has_bases=self._has_bases)

    def _apart(self, digest: bytes, text: str, *, is_tree: bool) -> Iterator[tuple[bytes, Entry]]:
        """Yield what an item holds that is read on its own, in the frame of its feed."""
        opened, closed = self._feed.frame()
        framed = f"{opened}{text}{closed}"
        if is_tree and (root := tree_of(framed)) is not None:
            elements = list(root.iter(*_ITEM_TAGS))
            entry = self._plainly(elements[0]) if len(elements) == 1 else None
            if entry is not None:
                yield digest, entry
                return
        for number, entry in enumerate(self._leniently(framed)[:_MOST_PARTS]):
            part = _part(digest, number)
            self._digests.add(part)
            yield part, entry

    def _parts_of_whole(self) -> list[tuple[bytes, Entry]]:
        entries = {digest_of(entry.said()): entry for entry in self._leniently(self._feed.text)}
        self._digests.update(entries)
        return list(entries.items())

    def _leniently(self, text: str) -> list[Entry]:
        # Imported here since few feeds need it, and a process that waits should be small.
        from briefing.parsing.feed import BrokenError, read_entries

        try:
            return read_entries(text, self._address)
        except BrokenError:
            self._broken += 1
            return []

    def _notes(self, root: lxml.etree._Element | None, text: str) -> list[str]:
        notes = ["it is not well-formed"] if root is None and text.strip() else []
        if self._feed.breaks_off:
            notes.append("it breaks off in the middle of an item")
        if self._broken:
            notes.append(f"{self._broken} of its items can't be read" if self._texts else "it can't be read")
        return notes


def _part(digest: bytes, number: int) -> bytes:
    """Return the digest of one of the entries that an item's text turned out to hold."""
    return digest if number == 0 else blake2b(digest + number.to_bytes(4, "big"), digest_size=16).digest()


def _parts_known(digest: bytes, known: frozenset[bytes]) -> Iterator[bytes]:
    number = 1
    while (part := _part(digest, number)) in known:
        yield part
        number += 1


def _told_apart(read: _Read) -> Iterator[tuple[bytes, Entry]]:
    """Yield the entries with identities of their own.

    Publishers give several items the same name: those with the same link and title are one, of which the newest stays;
    others are told apart by link and title too, or text where they have no title.
    """
    entries = [
        (digest, entry if entry.identity else entry._replace(identity=_unnamed(entry)))
        for digest, entry in read.entries
    ]
    best: dict[tuple[str, str | None, str], tuple[bytes, Entry]] = {}
    for digest, entry in entries:
        key = (entry.identity, entry.link, entry.title or _unnamed(entry))
        if key not in best or _age(entry) > _age(best[key][1]):
            best[key] = digest, entry
    names = Counter(name for name, _, _ in best)
    is_taken = _taken(read.known_text)
    for key, (digest, entry) in best.items():
        if names[entry.identity] > 1 or is_taken(entry.identity):
            yield digest, entry._replace(identity="\n".join((key[0], key[1] or "", key[2])))
        else:
            yield digest, entry


def _taken(known: str) -> Callable[[str], bool]:
    """Return what tells whether a known item has a name too: as an element's text, in a CDATA section or not."""

    def is_taken(identity: str) -> bool:
        if not known:
            return False
        written = identity.replace("&", "&amp;").replace("<", "&lt;")
        return f">{written}<" in known or f"[{identity}]" in known

    return is_taken


def _age(entry: Entry) -> float:
    moment = entry.updated or entry.published
    return moment.timestamp() if moment else 0.0


def _unnamed(entry: Entry) -> str:
    words = "\0".join([entry.title, *(body.text for body in entry.bodies)])
    return blake2b(words.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
