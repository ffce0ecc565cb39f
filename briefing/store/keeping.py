"""How long articles are kept, and which of their texts: retention, forgotten feeds, fuller and earlier texts."""

import json
import sqlite3
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefing.models import Article
from briefing.models.stored import Retention, Version
from briefing.store.bodies import digest_of, storable, unpack_text
from briefing.store.connection import transaction
from briefing.store.feeds import moment
from briefing.store.writing import Writer, stored_article

_AT_ONCE = 500
"""Articles taken out in one transaction, so that other writers get their turn in a tenth of a second."""


def prune(connection: sqlite3.Connection, keep: Retention) -> int:
    """Take out the articles that are not to be kept; those that their feed still carries do not come back."""
    free = "(read = 1 OR :unread = 0) AND (starred = 0 OR :starred = 0)"
    bound: dict[str, int] = {"unread": keep.unread, "starred": keep.starred}
    dropped = 0
    if keep.days is not None:
        bound["since"] = int(time.time() - keep.days * 86_400)
        query = f"SELECT key FROM articles WHERE seen < :since AND {free}"  # noqa: S608 -- constants alone
        dropped += _remove(connection, (query, bound))
    if keep.articles is not None:
        bound["articles"] = keep.articles
        some = "total > :articles AND (unread < total OR :unread = 0)"
        feeds = connection.execute(f"SELECT id FROM feeds WHERE {some}", bound).fetchall()  # noqa: S608 -- as above
        query = (
            f"SELECT key FROM articles WHERE feed = :feed AND {free} AND number <= "  # noqa: S608 -- as above
            "(SELECT number FROM articles WHERE feed = :feed ORDER BY number DESC LIMIT 1 OFFSET :articles)"
        )
        dropped += _remove(connection, *((query, {**bound, "feed": feed}) for (feed,) in feeds))
    return dropped


def forget(connection: sqlite3.Connection, feed: int) -> int:
    """Take out a feed with its articles and all that is known of it."""
    dropped = _remove(connection, ("SELECT key FROM articles WHERE feed = :feed", {"feed": feed}))
    with transaction(connection):
        # Another process may have brought more.
        more = connection.execute("SELECT key FROM articles WHERE feed = ?", (feed,)).fetchall()
        _take_out(connection, [key for (key,) in more])
        connection.execute("DELETE FROM feeds WHERE id = ?", (feed,))
    return dropped + len(more)


def replace_text(connection: sqlite3.Connection, key: int, article: Article) -> bool:
    """Give an article a fuller text; its earlier one is kept as a version.

    Returns whether that changed anything; it does not where the article is no longer there.
    """
    article = storable(article)
    with transaction(connection):
        row = connection.execute("SELECT digest, fed FROM articles WHERE key = ?", (key,)).fetchone()
        if row is None:
            return False
        digest, fed = row
        stored = stored_article(connection, key)
        article = replace(article, id=stored.id, title=article.title or stored.title)
        new = digest_of(article)
        if new == digest and article == stored:
            return False
        writer = Writer(connection)
        writer.change(key, stored, article, digest=new, until=time.time())
        writer.finish()
        # What the feed says is compared with what it said, not with the fuller text.
        connection.execute("UPDATE articles SET fed = ? WHERE key = ?", (fed or digest, key))
    return True


def count_try(connection: sqlite3.Connection, key: int, *, in_vain: bool) -> None:
    """Note that the page of an article was asked for, in vain or not; one that was had is wanted no more."""
    tried = connection.execute("SELECT 1 FROM unreached WHERE key = ?", (key,)).fetchone()
    if not in_vain and not tried:
        return
    with transaction(connection):
        if in_vain:
            connection.execute(
                "INSERT INTO unreached (key, tries) SELECT key, 1 FROM articles WHERE key = ? "
                "ON CONFLICT (key) DO UPDATE SET tries = tries + 1",
                (key,),
            )
        else:
            connection.execute("DELETE FROM unreached WHERE key = ?", (key,))


def unreached(connection: sqlite3.Connection, feeds: Sequence[int], *, tries: int) -> list[int]:
    """Return the articles of feeds whose page could not be had in fewer than so many tries; newest first."""
    rows = connection.execute(
        "SELECT u.key FROM unreached u JOIN articles a USING (key) WHERE u.tries < ? "
        "AND a.feed IN (SELECT value FROM json_each(?)) ORDER BY u.key DESC",
        (tries, json.dumps(list(feeds))),
    )
    return [key for (key,) in rows]


def versions(connection: sqlite3.Connection, key: int) -> tuple[Version, ...]:
    """Return the earlier texts of an article, newest first."""
    rows = connection.execute("SELECT until, title, text FROM versions WHERE key = ? ORDER BY id DESC", (key,))
    return tuple(Version(until=moment(until), title=title, text=unpack_text(text)) for until, title, text in rows)


def _remove(connection: sqlite3.Connection, *queries: tuple[str, Mapping[str, int]]) -> int:
    """Take out the articles whose keys queries return, some at a time.

    Few of each of many feeds go together: the search index is written once for them.
    """
    removed, pending = 0, list(queries)
    while pending:
        with transaction(connection):
            keys: list[int] = []
            while pending and len(keys) < _AT_ONCE:
                query, bound = pending[-1]
                wanted = _AT_ONCE - len(keys)
                found = connection.execute(query + " LIMIT :at_once", {**bound, "at_once": wanted}).fetchall()
                keys += (key for (key,) in found)
                if len(found) < wanted:
                    pending.pop()
            _take_out(connection, keys)
        removed += len(keys)
    return removed


def _take_out(connection: sqlite3.Connection, keys: Sequence[int]) -> None:
    if keys:
        writer = Writer(connection)
        writer.remove(keys)
        writer.finish()
