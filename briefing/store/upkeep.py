"""Checks a store that can be opened, and mends what can be made again from the rest: indexes, counts, lists of tags."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from briefing.errors import DamagedStoreError
from briefing.models import Article
from briefing.models.stored import Finding
from briefing.store import titles
from briefing.store.bodies import pack, text_of
from briefing.store.carried import forget_item
from briefing.store.connection import transaction
from briefing.store.writing import index

_MEND = "briefing doctor --repair"
_FAULTS_SHOWN = 5
_WASTE = 100 << 20
"""Bytes that a file holds without using them and that are worth giving back."""
_AT_ONCE = 1000
_LOST = "The text of this article was lost in a damaged store."

_WRONG_COUNTS = """
SELECT count(*) FROM feeds f LEFT JOIN (
    SELECT feed, count(*) AS total, sum(read = 0) AS unread FROM articles NOT INDEXED GROUP BY feed
) c ON c.feed = f.id WHERE f.total <> coalesce(c.total, 0) OR f.unread <> coalesce(c.unread, 0)
"""
_TAGS_KEPT = "SELECT j.value, a.key FROM articles a, json_each(a.tags) j WHERE a.tags IS NOT NULL"

_Question = tuple[str, str]
_QUESTIONS: tuple[_Question, ...] = (
    (
        "SELECT count(*) FROM articles WHERE key NOT IN (SELECT id FROM article_index_docsize)",
        "{} can't be found by their words",
    ),
    (
        "SELECT count(*) FROM article_index_docsize WHERE id NOT IN (SELECT key FROM articles)",
        "the search index has {} that are not there",
    ),
    (
        "SELECT count(*) FROM actor_index_docsize WHERE id NOT IN (SELECT key FROM articles)",
        "the index of actors has {} that are not there",
    ),
    (_WRONG_COUNTS, "the counts of {} feeds are wrong"),
    (
        f"SELECT (SELECT count(*) FROM ({_TAGS_KEPT} EXCEPT SELECT tag, key FROM article_tags)) "  # noqa: S608
        f"+ (SELECT count(*) FROM (SELECT tag, key FROM article_tags EXCEPT {_TAGS_KEPT}))",
        "the list of tags is wrong for {} of them",
    ),
    (
        "SELECT count(*) FROM meta WHERE name = 'next_number' AND value <= (SELECT max(number) FROM articles)",
        "numbers of articles would be given twice",
    ),
)
"""Each counts what is wrong; `{}` stands for how many."""


def check(connection: sqlite3.Connection, path: Path) -> tuple[Finding, ...]:
    """Return what is wrong with a store, each with what mends it; nothing is changed.

    Every page, index and text is read, which takes a minute for a million articles.
    """
    return tuple(Finding(problem=f"{path}: {problem}", mend=_MEND) for problem in _problems(connection))


def repair(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Make anew what follows from the articles: indexes, counts, tags; return a line for each thing done.

    A text that can't be read is replaced by a note that says so; its title, marks and earlier texts stay.
    """
    done: list[str] = []
    with transaction(connection):
        # Whatever hangs on an article or a feed that is not there has nothing to show it.
        for table, row, *_ in connection.execute("PRAGMA foreign_key_check").fetchall():
            if row is not None:
                connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (row,))  # noqa: S608 -- a table of the schema
        connection.execute("DELETE FROM figures WHERE key NOT IN (SELECT key FROM articles)")
        connection.execute("DELETE FROM departed WHERE feed NOT IN (SELECT id FROM feeds)")
        titles.forget(connection)
        connection.execute("REINDEX")
        if lost := _replace_lost_texts(connection):
            done.append(f"the texts of {lost:,} articles could not be read; their titles and marks stay")
        done.append(f"the search index was made anew for {_index_anew(connection):,} articles")
        connection.execute("DELETE FROM actor_index WHERE rowid NOT IN (SELECT key FROM articles)")
        connection.execute("DELETE FROM article_tags")
        connection.execute(f"INSERT INTO article_tags {_TAGS_KEPT}")
        connection.execute(
            "UPDATE feeds SET total = (SELECT count(*) FROM articles WHERE feed = feeds.id), "
            "unread = (SELECT count(*) FROM articles WHERE feed = feeds.id AND read = 0)"
        )
        connection.execute(
            "UPDATE meta SET value = max(value, (SELECT coalesce(max(number), 0) + 1 FROM articles)) "
            "WHERE name = 'next_number'"
        )
    done.append("feeds and tags were counted anew")
    if _wasted(connection):
        connection.execute("VACUUM")
        done.append("unused space was given back")
    return tuple(done)


def _damaged_indexes(connection: sqlite3.Connection) -> Iterator[str]:
    for name, called in (("article_index", "search index"), ("actor_index", "index of actors")):
        try:
            connection.execute(f"INSERT INTO {name} ({name}) VALUES ('integrity-check')")  # noqa: S608
        except sqlite3.DatabaseError as error:
            code = error.sqlite_errorcode & 0xFF
            if code == sqlite3.SQLITE_READONLY:
                continue  # SQLite asks for it as if something were to be written
            if code == sqlite3.SQLITE_BUSY:
                raise
            yield f"the {called} is damaged: {error}"


def _problems(connection: sqlite3.Connection) -> Iterator[str]:
    faults = [fault for (fault,) in connection.execute("PRAGMA integrity_check") if fault != "ok"]
    if faults:
        more = f" and {len(faults) - _FAULTS_SHOWN} more" if len(faults) > _FAULTS_SHOWN else ""
        yield f"the file is damaged: {'; '.join(' '.join(fault.split()) for fault in faults[:_FAULTS_SHOWN])}{more}"
    orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    if orphans:
        yield f"{len(orphans):,} rows belong to nothing"
    yield from _damaged_indexes(connection)
    for question, problem in _QUESTIONS:
        (count,) = connection.execute(question).fetchone()
        if count:
            yield problem.format(f"{count:,}" if "feeds" in problem or "tags" in problem else _articles(count))
    lost = sum(1 for _ in _lost_texts(connection))
    if lost:
        yield f"the texts of {_articles(lost)} can't be read"
    if _wasted(connection):
        yield "more than half of the file is unused"


def _articles(count: int) -> str:
    return "1 article" if count == 1 else f"{count:,} articles"


def _wasted(connection: sqlite3.Connection) -> bool:
    (unused,) = connection.execute("PRAGMA freelist_count").fetchone()
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    return bool(unused * size > _WASTE and unused * 2 > pages)


def _lost_texts(connection: sqlite3.Connection) -> Iterator[int]:
    """Yield the keys of articles whose text is not there or can't be read."""
    for key, content in connection.execute("SELECT key, content FROM articles LEFT JOIN bodies USING (key)"):
        if content is None or _or_none(text_of, content) is None:
            yield key


def _or_none(read: Callable[[bytes], str], content: bytes) -> str | None:
    try:
        return read(content)
    except DamagedStoreError:
        return None


def lost_article(key: int, title: str, url: str) -> Article:
    """Return what stands for an article whose text can't be read."""
    return Article(id=f"lost-{key:x}", title=title, text="", source=url, notes=(_LOST,), is_entry=True)


def _replace_lost_texts(connection: sqlite3.Connection) -> int:
    lost = list(_lost_texts(connection))
    for key in lost:
        title, url, feed, identity = connection.execute(
            "SELECT a.title, f.url, a.feed, a.identity FROM articles a JOIN feeds f ON f.id = a.feed WHERE key = ?",
            (key,),
        ).fetchone()
        # If its feed still carries it, the next visit takes its text from there.
        forget_item(connection, feed, identity)
        connection.execute("UPDATE feeds SET etag = NULL, last_modified = NULL, digest = NULL WHERE id = ?", (feed,))
        connection.execute("UPDATE articles SET words = 0, digest = zeroblob(16), fed = NULL WHERE key = ?", (key,))
        connection.execute(
            "INSERT OR REPLACE INTO bodies (key, content) VALUES (?, ?)", (key, pack(lost_article(key, title, url)))
        )
    return len(lost)


def _index_anew(connection: sqlite3.Connection) -> int:
    """Fill the search index from the articles; return how many they are."""
    connection.execute("INSERT INTO article_index (article_index) VALUES ('delete-all')")
    count, last = 0, -1
    while rows := connection.execute(
        "SELECT key, title, content FROM articles JOIN bodies USING (key) WHERE key > ? ORDER BY key LIMIT ?",
        (last, _AT_ONCE),
    ).fetchall():
        index(connection, [(key, (None, (title, text_of(content)))) for key, title, content in rows])
        count, last = count + len(rows), rows[-1][0]
    return count
