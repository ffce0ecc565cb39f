"""Saves what can be read of a damaged store into a new one; the damaged file is put aside, never changed or deleted."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import Any

from briefing.errors import BriefingError
from briefing.store.bodies import pack, unpack
from briefing.store.connection import connect, named, reporting, transaction
from briefing.store.exchange import Incoming, record_of, store_all
from briefing.store.schema import prepare
from briefing.store.upkeep import lost_article

_BESIDE = ("-wal", "-shm")
_AT_ONCE = 500
_FEED = (
    *("url", "address", "place", "given_name", "title", "host", "site", "given_language", "declared_language", "tags"),
    *("every", "full_text", "retired"),
)
_ARTICLE = (
    *("feed", "identity", "number", "published", "seen", "read", "starred", "edited", "position", "tags", "fed"),
    *("title", "link", "language"),
)
_WAYS_TO_ARTICLES = (
    "SELECT key FROM articles NOT INDEXED ORDER BY key",
    "SELECT key FROM articles NOT INDEXED ORDER BY key DESC",
    "SELECT key FROM articles INDEXED BY articles_seen ORDER BY seen",
    "SELECT key FROM articles INDEXED BY articles_seen ORDER BY seen DESC",
    "SELECT key FROM articles INDEXED BY articles_of_feed ORDER BY feed",
    "SELECT key FROM articles INDEXED BY articles_of_feed ORDER BY feed DESC",
    "SELECT key FROM bodies ORDER BY key",
    "SELECT key FROM bodies ORDER BY key DESC",
)
"""Where one index or table is damaged, another one still leads to what is behind it."""
_WAYS_TO_FEEDS = ("SELECT id FROM feeds ORDER BY id", "SELECT id FROM feeds ORDER BY id DESC")


def rescue(path: Path) -> tuple[str, ...]:
    """Put a damaged store aside and a new one with all that can be read of it in its place; return what was done.

    Raises `StoreError` where the new one can't be written.
    """
    new = path.with_name(path.name + ".rescued")
    _remove(new)
    with closing(connect(new, create=True)) as target, reporting(new):
        prepare(target, new)
        # Only to be read: SQLite would write what stands in the log into the damaged file.
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as source:
            # SQLite reads nothing of a file that is shorter than its first page says, unless its schema may be mended.
            source.execute("PRAGMA writable_schema = ON")
            source.text_factory = lambda content: content.decode("utf-8", "replace")
            saved, lost, texts = _copy(source, target)
    aside = _put_aside(path)
    new.replace(path)
    done = [f"{named(path)} was damaged and is now {named(aside)}", f"{saved:,} articles of it were saved"]
    if lost:
        done.append(f"{lost:,} articles could not be read")
    if texts:
        done.append(f"the texts of {texts:,} of those saved could not be read; their titles and marks are there")
    return tuple(done)


def _copy(source: sqlite3.Connection, target: sqlite3.Connection) -> tuple[int, int, int]:
    """Copy what can be read; return how many articles were saved, how many lost, and how many lost their texts."""
    with transaction(target):
        urls = _copy_feeds(source, target)
    keys = sorted(_ids(source, _WAYS_TO_ARTICLES))
    lost = texts = saved = 0
    for at in range(0, len(keys), _AT_ONCE):
        incoming: list[Incoming] = []
        for key in keys[at : at + _AT_ONCE]:
            found = _article(source, key, urls)
            if found is None:
                lost += 1
                continue
            incoming.append(found[0])
            texts += found[1]
        with transaction(target):
            saved += store_all(target, incoming, 1).new
    return saved, lost, texts


def _copy_feeds(source: sqlite3.Connection, target: sqlite3.Connection) -> dict[int, str]:
    """Copy the feeds, without what would have a publisher say that nothing is new; return their URLs by id."""
    urls: dict[int, str] = {}
    for feed in sorted(_ids(source, _WAYS_TO_FEEDS)):
        row = _row(source, f"SELECT {', '.join(_FEED)} FROM feeds WHERE id = ?", feed)  # noqa: S608
        if row is not None and row[0]:
            marks = ", ".join("?" * len(_FEED))
            target.execute(f"INSERT OR IGNORE INTO feeds ({', '.join(_FEED)}) VALUES ({marks})", row)  # noqa: S608
            urls[feed] = row[0]
    return urls


def _article(source: sqlite3.Connection, key: int, urls: dict[int, str]) -> tuple[Incoming, bool] | None:
    """Return what can be read of an article, and whether its text is lost; None where nothing says what it is."""
    row = _row(source, f"SELECT {', '.join(_ARTICLE)} FROM articles WHERE key = ?", key)  # noqa: S608
    if row is None:
        return None
    feed, *facts = row
    title, link, language = facts[-3:]
    body = _row(source, "SELECT content FROM bodies WHERE key = ?", key)
    url = urls.get(feed)
    content, lost = body[0] if body else b"", False
    try:
        url = url or unpack(content, title=title, link=link, language=language).source
        record = record_of((url, None, *facts, content), _versions(source, key))
        return Incoming.of(record, key), False
    except (BriefingError, TypeError, ValueError, AttributeError):
        lost = True
    try:
        record = record_of((url, None, *facts, pack(lost_article(key, title, url or ""))), ())
        return (Incoming.of(record, key), lost) if url else None
    except (BriefingError, TypeError, ValueError, AttributeError):
        return None


def _versions(source: sqlite3.Connection, key: int) -> Sequence[Any]:
    try:
        return source.execute("SELECT until, title, text FROM versions WHERE key = ? ORDER BY id", (key,)).fetchall()
    except sqlite3.Error:
        return ()


def _ids(source: sqlite3.Connection, ways: Sequence[str]) -> set[int]:
    return set(chain.from_iterable(_until_damaged(source, way) for way in ways))


def _until_damaged(source: sqlite3.Connection, query: str) -> Iterator[int]:
    try:
        for (found,) in source.execute(query):
            if isinstance(found, int):
                yield found
    except sqlite3.Error:
        return


def _row(source: sqlite3.Connection, query: str, key: int) -> tuple[Any, ...] | None:
    try:
        row: tuple[Any, ...] | None = source.execute(query, (key,)).fetchone()
    except sqlite3.Error:
        return None
    return row


def _put_aside(path: Path) -> Path:
    """Rename a store with what stands beside it; return its new name."""
    place = 1
    aside = path.with_name(f"{path.name}.damaged")
    while aside.exists():
        place += 1
        aside = path.with_name(f"{path.name}.damaged-{place}")
    for suffix in ("", *_BESIDE):
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.replace(aside.with_name(aside.name + suffix))
    return aside


def _remove(path: Path) -> None:
    for suffix in ("", *_BESIDE):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
