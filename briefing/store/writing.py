"""Puts articles into the store, changes them and takes them out: rows, bodies and the search index together.

It decides nothing: which articles are new, edited or too old is said elsewhere.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import itemgetter

from briefing.models import Article
from briefing.models.feeds import ReadyItem
from briefing.store.bodies import pack, pack_text, text_of, unpack, word_count

COUNTER_BITS = 20
"""Of a key, below the second of publication: a million articles may come out in the same second."""
_LAST_SECOND = (1 << (63 - COUNTER_BITS)) - 1
_Words = tuple[str, str | bytes]
"""A title and a text, which may be in UTF-8."""
_TO_INDEX = "INSERT INTO article_index (rowid, title, text) VALUES (?, ?, CAST(? AS TEXT))"
_VERSIONS = 50
"""Earlier texts kept of an article: some publishers count readers in the text and change it every minute."""


def key_of(connection: sqlite3.Connection, published: int, number: int) -> int:
    """Return the place in time of an article: by its second, and within it by its number."""
    second = min(max(published, 0), _LAST_SECOND) << COUNTER_BITS
    mask = (1 << COUNTER_BITS) - 1
    key = second | number & mask
    # Within one second, only numbers that are a million apart meet.
    while number > mask and connection.execute("SELECT 1 FROM articles WHERE key = ?", (key,)).fetchone():
        key = second | (key + 1) & mask
    return key


def take_numbers(connection: sqlite3.Connection, count: int) -> range:
    """Return numbers that no article has had, and never give them again; only inside a transaction."""
    (first,) = connection.execute("SELECT value FROM meta WHERE name = 'next_number'").fetchone()
    connection.execute("UPDATE meta SET value = ? WHERE name = 'next_number'", (first + count,))
    return range(first, first + count)


def stored_article(connection: sqlite3.Connection, key: int) -> Article:
    """Return an article that the store has."""
    title, link, language, content = connection.execute(
        "SELECT title, link, language, content FROM articles JOIN bodies USING (key) WHERE key = ?", (key,)
    ).fetchone()
    return unpack(content, title=title, link=link, language=language)


class Writer:
    """Collects what a transaction does to articles, since the search index wants it in the order of the keys.

    FTS5 writes its whole pending index to the file at every row that does not ascend, thirty times slower.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._rows: list[tuple[object, ...]] = []
        self._bodies: list[tuple[int, bytes]] = []
        self._words: dict[int, tuple[_Words | None, _Words | None]] = {}
        """Key -> title and text that the index has, and those that it shall have."""

    def add(
        self, key: int, item: ReadyItem, *, number: int, feed: int, identity: bytes, times: tuple[int, int]
    ) -> None:
        """Put a new article into the store; the times are those of its publication and of its arrival."""
        title = item.title
        self._rows.append(
            (key, number, feed, identity, item.content_digest, title, item.link, item.language, item.words, *times)
        )
        self._bodies.append((key, item.content))
        self._words[key] = None, (title, item.text)

    def change(self, key: int, old: Article, article: Article, *, digest: bytes, until: float) -> None:
        """Give an article another content, and keep the earlier text if words of it changed."""
        execute = self._connection.execute
        if (old.title, old.text) != (article.title, article.text):
            execute(
                "INSERT INTO versions (key, until, title, text) VALUES (?, ?, ?, ?)",
                (key, until, old.title, pack_text(old.text)),
            )
            # The first text stays, whatever becomes of those between.
            execute(
                "DELETE FROM versions WHERE id IN (SELECT id FROM versions WHERE key = ? "
                "AND id > (SELECT min(id) FROM versions WHERE key = ?) ORDER BY id DESC LIMIT -1 OFFSET ?)",
                (key, key, _VERSIONS - 1),
            )
            # What was found in the earlier text is not to be found in this one.
            execute("DELETE FROM actor_index WHERE rowid = ?", (key,))
            execute("DELETE FROM figures WHERE key = ?", (key,))
            before, _ = self._words.get(key, ((old.title, old.text), None))
            self._words[key] = before, (article.title, article.text)
        execute(
            "UPDATE articles SET title = ?, link = ?, language = ?, words = ?, digest = ?, position = min(position, ?) "
            "WHERE key = ?",
            (
                *(article.title, article.link, article.language, word_count(article), digest),
                *(len(article.text), key),
            ),
        )
        execute("UPDATE bodies SET content = ? WHERE key = ?", (pack(article), key))

    def remove(self, keys: Iterable[int]) -> None:
        """Take articles out of the store with all that hangs on them."""
        wanted = [(key,) for key in keys]
        digests = set()
        for (key,) in wanted:
            for title, digest, content in self._connection.execute(
                "SELECT title, digest, content FROM articles JOIN bodies USING (key) WHERE key = ?", (key,)
            ):
                self._words[key] = (title, text_of(content)), None
                digests.add(digest)
        self._connection.executemany("DELETE FROM articles WHERE key = ?", wanted)
        _remove_analyses(self._connection, digests)

    def finish(self) -> None:
        """Write what is collected."""
        self._rows.sort(key=itemgetter(0))
        self._bodies.sort(key=itemgetter(0))
        self._connection.executemany(
            "INSERT INTO articles (key, number, feed, identity, digest, title, link, language, words, published, seen) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            self._rows,
        )
        self._connection.executemany("INSERT INTO bodies (key, content) VALUES (?, ?)", self._bodies)
        self._connection.executemany(
            "UPDATE feeds SET total = total + ?2, unread = unread + ?2 WHERE id = ?1",
            sorted(Counter(row[2] for row in self._rows).items()),
        )
        index(self._connection, sorted(self._words.items()))
        self._rows, self._bodies, self._words = [], [], {}


def index(
    connection: sqlite3.Connection,
    changes: Sequence[tuple[int, tuple[_Words | None, _Words | None]]],
) -> None:
    """Change the search index: keys in ascending order, each with the title and text that go and those that come."""
    for has_gone, stretch in groupby(changes, key=lambda change: change[1][0] is not None):
        if not has_gone:
            connection.executemany(
                _TO_INDEX,
                [(key, *come) for key, (_, come) in stretch if come],
            )
            continue
        for key, (gone, come) in stretch:
            if gone:
                connection.execute(
                    "INSERT INTO article_index (article_index, rowid, title, text) VALUES ('delete', ?, ?, ?)",
                    (key, *gone),
                )
            if come:
                connection.execute(_TO_INDEX, (key, *come))


def _remove_analyses(connection: sqlite3.Connection, digests: set[bytes]) -> None:
    """Take out the analyses of contents that no article has any more."""
    analysed = [
        digest
        for digest in digests
        if connection.execute("SELECT 1 FROM analyses WHERE digest = ?", (digest,)).fetchone()
    ]
    if not analysed:
        return
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS gone (digest BLOB PRIMARY KEY) WITHOUT ROWID")
    connection.execute("DELETE FROM gone")
    connection.executemany("INSERT INTO gone VALUES (?)", [(digest,) for digest in analysed])
    connection.execute("DELETE FROM gone WHERE digest IN (SELECT digest FROM articles)")
    connection.execute("DELETE FROM analyses WHERE digest IN (SELECT digest FROM gone)")
