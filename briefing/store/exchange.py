"""Stored articles as records of JSON, out of one store and into another, with their marks and earlier texts.

A record is `{"schema": "briefing-article/1", "feed": …, "number": …, "read": …, "article": {…}, "versions": […]}`. What
comes in may have been written by anybody: its texts are cleaned, and what does not fit is refused by name.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import Any, get_args

from briefing.errors import BriefingError
from briefing.models import Article, Block, BlockKind, Link, Picture
from briefing.models.stored import Tally
from briefing.store.bodies import pack_text, storable, unpack, unpack_text
from briefing.store.connection import transaction
from briefing.store.feeds import host_of, moment
from briefing.store.readying import ready_item
from briefing.store.writing import Writer, key_of, take_numbers
from briefing.text import clean, clean_line

SCHEMA = "briefing-article/1"
_AT_ONCE = 500
_MOST_NUMBERS = 1 << 40
_OPENED = ("http://", "https://")

Record = dict[str, Any]

_COLUMNS = (
    "f.url, f.title, a.identity, a.number, a.published, a.seen, a.read, a.starred, a.edited, a.position, a.tags, "
    "a.fed, a.title, a.link, a.language, b.content"
)


def records(connection: sqlite3.Connection, keys: Sequence[int]) -> Iterator[Record]:
    """Yield the records of stored articles; those that are there no more are left out."""
    for key in keys:
        row = connection.execute(
            f"SELECT {_COLUMNS} FROM articles a JOIN feeds f ON f.id = a.feed JOIN bodies b ON b.key = a.key "  # noqa: S608
            "WHERE a.key = ?",
            (key,),
        ).fetchone()
        if row is not None:
            earlier = connection.execute("SELECT until, title, text FROM versions WHERE key = ? ORDER BY id", (key,))
            yield record_of(row, earlier.fetchall())


def record_of(row: Sequence[Any], earlier: Sequence[tuple[float, str, bytes]]) -> Record:
    """Return the record of an article with its earlier texts, oldest first."""
    url, name, identity, number, published, seen, read, starred, edited, position, tags, fed, *shown = row
    title, link, language, content = shown
    article = unpack(content, title=title, link=link, language=language)
    return {
        "schema": SCHEMA,
        "feed": url,
        "feed_title": name,
        "identity": identity.hex(),
        "number": number,
        "published": moment(published).isoformat(),
        "seen": moment(seen).isoformat(),
        "read": bool(read),
        "starred": bool(starred),
        "edited": bool(edited),
        "position": position,
        "tags": json.loads(tags) if tags else [],
        "fed": fed.hex() if fed else None,
        "article": {
            "id": article.id,
            "title": article.title,
            "text": article.text,
            "source": article.source,
            "blocks": [[block.kind, block.start, block.end, block.level] for block in article.blocks],
            "marked_up": article.marked_up,
            "language": article.language,
            "published": article.published.isoformat() if article.published else None,
            "link": article.link,
            "origin": article.origin,
            "notes": list(article.notes),
            "is_entry": article.is_entry,
            "links": [[link.start, link.end, link.address] for link in article.links],
            "pictures": [[picture.at, picture.address, picture.description] for picture in article.pictures],
        },
        "versions": [
            {"until": moment(until).isoformat(), "title": title, "text": unpack_text(text)}
            for until, title, text in earlier
        ],
    }


def take_in(connection: sqlite3.Connection, given: Iterable[Mapping[str, Any]]) -> Tally:
    """Put the articles of records into the store; one that is there already only gets their marks.

    Feeds that the configuration does not name are kept as ones that are no longer followed. Raises `BriefingError`
    for a record that is none, by its number; of those before it, whole batches of 500 are stored by then, and
    storing them again changes nothing.
    """
    numbered = enumerate(given, 1)
    new = marked = 0
    (free_from,) = connection.execute("SELECT value FROM meta WHERE name = 'next_number'").fetchone()
    while batch := [Incoming.of(record, place) for place, record in islice(numbered, _AT_ONCE)]:
        with transaction(connection):
            tally = store_all(connection, batch, free_from)
        new, marked = new + tally.new, marked + tally.edited
    return Tally(new=new, edited=marked)


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A record that was read."""

    feed: str
    feed_title: str | None
    identity: bytes
    number: int | None
    published: int
    seen: int
    read: bool
    starred: bool
    edited: bool
    position: int
    tags: tuple[str, ...]
    fed: bytes | None
    article: Article
    versions: tuple[tuple[float, str, str], ...]

    @classmethod
    def of(cls, record: Mapping[str, Any], place: int) -> "Incoming":
        """Read a record; raises `BriefingError`, which names its place among all."""
        try:
            if record["schema"] != SCHEMA:
                raise ValueError(f"its schema is {record['schema']!r}, not {SCHEMA!r}")
            seen = _time(record["seen"])
            text = record["article"]
            return cls(
                feed=_line(record["feed"]),
                feed_title=_line(record.get("feed_title") or "") or None,
                identity=_bytes(record["identity"]),
                number=_number(record["number"]) or None,
                published=min(_time(record["published"]), seen),
                seen=seen,
                read=record.get("read") is True,
                starred=record.get("starred") is True,
                edited=record.get("edited") is True,
                position=_number(record.get("position", 0)),
                tags=tuple(dict.fromkeys(_line(tag) for tag in record.get("tags", ()))),
                fed=_bytes(record["fed"]) if record.get("fed") else None,
                article=storable(_article(text)),
                versions=tuple(
                    (_date(each["until"]).timestamp(), _line(each["title"]), clean(each["text"]))
                    for each in record.get("versions", ())
                ),
            )
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
            what = f"{error} is missing" if isinstance(error, KeyError) else str(error)
            raise BriefingError(f"record {place} is no article that briefing exported: {clean_line(what)}") from error


def store_all(connection: sqlite3.Connection, batch: Sequence[Incoming], free_from: int) -> Tally:
    """Store articles; numbers below `free_from` may have been given to others."""
    writer = Writer(connection)
    new: dict[tuple[int, bytes], tuple[int, Incoming]] = {}
    numbers: set[int] = set()
    marked = 0
    feeds: dict[str, int] = {}
    for incoming in batch:
        feed = feeds.setdefault(incoming.feed, 0) or _feed_of(connection, incoming)
        feeds[incoming.feed] = feed
        if (feed, incoming.identity) in new:
            continue
        known = connection.execute(
            "SELECT key, read, starred, tags FROM articles WHERE feed = ? AND identity = ?", (feed, incoming.identity)
        ).fetchone()
        if known:
            marked += _mark(connection, known, incoming)
            continue
        number = incoming.number
        if number is None or number in numbers or not _is_free(connection, number, free_from):
            (number,) = take_numbers(connection, 1)
        numbers.add(number)
        key = key_of(connection, incoming.published, number)
        new[feed, incoming.identity] = key, incoming
        writer.add(
            *(key, ready_item(incoming.article)),
            number=number,
            feed=feed,
            identity=incoming.identity,
            times=(incoming.published, incoming.seen),
        )
    writer.finish()
    for key, incoming in new.values():
        tags = json.dumps(incoming.tags, ensure_ascii=False) if incoming.tags else None
        connection.execute(
            "UPDATE articles SET read = ?, starred = ?, edited = ?, position = ?, tags = ?, fed = ? WHERE key = ?",
            (incoming.read, incoming.starred, incoming.edited, incoming.position, tags, incoming.fed, key),
        )
        connection.executemany(
            "INSERT INTO versions (key, until, title, text) VALUES (?, ?, ?, ?)",
            [(key, until, title, pack_text(text)) for until, title, text in incoming.versions],
        )
    return Tally(new=len(new), edited=marked)


def _mark(connection: sqlite3.Connection, known: Sequence[Any], incoming: Incoming) -> bool:
    """Add the marks of a record to those that an article has; tell whether that changed any."""
    key, read, starred, tags = known
    before = tuple(json.loads(tags)) if tags else ()
    after = tuple(dict.fromkeys((*before, *incoming.tags)))
    if (bool(read), bool(starred), before) == (read or incoming.read, starred or incoming.starred, after):
        return False
    connection.execute(
        "UPDATE articles SET read = max(read, ?), starred = max(starred, ?), tags = ? WHERE key = ?",
        (incoming.read, incoming.starred, json.dumps(after, ensure_ascii=False) if after else None, key),
    )
    return True


def _feed_of(connection: sqlite3.Connection, incoming: Incoming) -> int:
    connection.execute(
        "INSERT INTO feeds (url, address, host, title) VALUES (?, ?, ?, ?) ON CONFLICT (url) DO NOTHING",
        (incoming.feed, incoming.feed, host_of(incoming.feed), incoming.feed_title),
    )
    (feed,) = connection.execute("SELECT id FROM feeds WHERE url = ?", (incoming.feed,)).fetchone()
    return int(feed)


def _is_free(connection: sqlite3.Connection, number: int, free_from: int) -> bool:
    """Take the number that an article had where it comes from, if no article had it here; tell whether it was free."""
    if not free_from <= number < _MOST_NUMBERS:
        return False
    if connection.execute("SELECT 1 FROM articles WHERE number = ?", (number,)).fetchone():
        return False
    connection.execute("UPDATE meta SET value = max(value, ?) WHERE name = 'next_number'", (number + 1,))
    return True


def _article(given: Mapping[str, Any]) -> Article:
    """Return an article that somebody wrote down; blocks that do not fit its text are left out."""
    text = clean(given["text"])
    blocks = tuple(Block(*block) for block in given["blocks"]) if text == given["text"] else ()
    ends = [end for block in blocks for end in (block.start, block.end)]
    if any(type(number) is not int for number in (*ends, *(block.level for block in blocks))):
        raise ValueError("its blocks are no blocks")
    if ends != sorted(ends) or (ends and not 0 <= ends[0] <= ends[-1] <= len(text)):
        raise ValueError("its blocks do not fit its text")
    if any(block.kind not in get_args(BlockKind) for block in blocks):
        raise ValueError("its blocks are of no known kind")
    link = given["link"]
    return Article(
        id=_line(given["id"]),
        title=_line(given["title"]),
        text=text,
        source=_line(given["source"]),
        blocks=blocks,
        marked_up=given["marked_up"] is True,
        language=None if given["language"] is None else _line(given["language"]),
        published=None if given["published"] is None else _date(given["published"]),
        link=_line(link) if link is not None and link.startswith(_OPENED) else None,
        origin=_line(given["origin"]),
        notes=tuple(_line(note) for note in given["notes"]),
        is_entry=given["is_entry"] is True,
        links=_links(given, text) if text == given["text"] else (),
        pictures=_pictures(given, text) if text == given["text"] else (),
    )


def _links(given: Mapping[str, Any], text: str) -> tuple[Link, ...]:
    """Return the links that somebody wrote down; those whose address may not be opened are left out."""
    found = [Link(_number(start), _number(end), address) for start, end, address in given.get("links", ())]
    ends = [end for link in found for end in (link.start, link.end)]
    if ends != sorted(ends) or (ends and ends[-1] > len(text)):
        raise ValueError("its links do not fit its text")
    return tuple(link for link in found if _may_be_opened(link.address) and link.start < link.end)


def _pictures(given: Mapping[str, Any], text: str) -> tuple[Picture, ...]:
    found = [
        Picture(_number(at), address, _line(description)) for at, address, description in given.get("pictures", ())
    ]
    places = [picture.at for picture in found]
    if places != sorted(places) or (places and places[-1] > len(text)):
        raise ValueError("its pictures do not fit its text")
    return tuple(picture for picture in found if _may_be_opened(picture.address))


def _may_be_opened(address: str) -> bool:
    return address.startswith(_OPENED) and " " not in address and _line(address) == address


def _line(value: str) -> str:
    return clean_line(value)


def _number(value: Any) -> int:
    if not isinstance(value, int) or value < 0:
        raise ValueError(f"{value!r} is no number")
    return value


def _bytes(value: str) -> bytes:
    found = bytes.fromhex(value)
    if len(found) != 16:
        raise ValueError(f"{value!r} is no identity")
    return found


def _date(value: str) -> datetime:
    found = datetime.fromisoformat(value)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _time(value: str) -> int:
    return int(_date(value).timestamp())
