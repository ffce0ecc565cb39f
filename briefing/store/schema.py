"""The store's tables, as numbered migrations; `user_version` says how many of them a file has seen.

A migration that has been released is never changed: a further one is added at the end.
"""

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from time import monotonic, sleep

from briefing.errors import StoreError
from briefing.store.connection import PATIENCE, named, transaction

APPLICATION_ID = 0x42724E77
"""Tells our files from those of other programs: "BrNw"."""

_PAGE_SIZE = 8192
"""Of new stores: SQLite's own 4096 makes twice as many pages to write, a tenth of the time of storing."""
_AGAIN = 0.02
"""Seconds until a file that others open is tried again."""

_FIRST = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
INSERT INTO meta VALUES ('next_number', 1);

-- `place` is the order in the configuration, NULL where it no longer names the feed.
CREATE TABLE feeds (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE,
    address TEXT NOT NULL,
    place INTEGER,
    given_name TEXT, title TEXT, host TEXT NOT NULL,
    name TEXT GENERATED ALWAYS AS (coalesce(given_name, title, host)),
    site TEXT,
    given_language TEXT, declared_language TEXT,
    language TEXT GENERATED ALWAYS AS (coalesce(given_language, declared_language)),
    tags TEXT NOT NULL DEFAULT '[]',
    every INTEGER,
    full_text INTEGER NOT NULL DEFAULT 0,
    etag TEXT, last_modified TEXT, digest BLOB,
    checked REAL, changed REAL, due REAL,
    failures INTEGER NOT NULL DEFAULT 0,
    problem TEXT NOT NULL DEFAULT '',
    retired INTEGER NOT NULL DEFAULT 0,
    total INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0
);

-- Narrow, so that lists read few pages. `key` is the order in time: the second of publication, then a counter.
CREATE TABLE articles (
    key INTEGER PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    feed INTEGER NOT NULL REFERENCES feeds (id),
    identity BLOB NOT NULL,
    digest BLOB NOT NULL,
    title TEXT NOT NULL,
    link TEXT,
    language TEXT,
    words INTEGER NOT NULL,
    published INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    read INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0,
    edited INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    tags TEXT,
    fed BLOB,
    UNIQUE (feed, identity)
);
CREATE INDEX articles_of_feed ON articles (feed);
CREATE INDEX unread_of_feed ON articles (feed) WHERE read = 0;
CREATE INDEX articles_seen ON articles (seen);
CREATE INDEX unread ON articles (read) WHERE read = 0;
CREATE INDEX starred ON articles (starred) WHERE starred = 1;
CREATE INDEX edited ON articles (edited) WHERE edited = 1;
CREATE INDEX tagged ON articles (key) WHERE tags IS NOT NULL;
CREATE INDEX articles_of_language ON articles (language);

CREATE TABLE bodies (
    key INTEGER PRIMARY KEY REFERENCES articles (key) ON DELETE CASCADE,
    content BLOB NOT NULL
);
CREATE TABLE versions (
    id INTEGER PRIMARY KEY,
    key INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
    until REAL NOT NULL,
    title TEXT NOT NULL,
    text BLOB NOT NULL
);
CREATE INDEX versions_of_article ON versions (key);

-- The items that a feed carries, or has carried until `gone`: those whose article is there no more were dropped.
CREATE TABLE items (
    feed INTEGER NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    digest BLOB NOT NULL,
    identity BLOB NOT NULL,
    trace BLOB NOT NULL,
    gone REAL,
    PRIMARY KEY (feed, digest)
) WITHOUT ROWID;

CREATE TABLE article_tags (
    tag TEXT NOT NULL,
    key INTEGER NOT NULL,
    PRIMARY KEY (tag, key)
) WITHOUT ROWID;

CREATE TABLE analyses (
    digest BLOB NOT NULL,
    language TEXT NOT NULL,
    version TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (digest, language, version)
);
CREATE TABLE figures (
    key INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    -- An end that a figure leaves open stands here as its other end; what it counts is folded, as queries are.
    least REAL NOT NULL, most REAL NOT NULL,
    unit TEXT, counts TEXT,
    PRIMARY KEY (key, place)
) WITHOUT ROWID;
CREATE INDEX figures_by_size ON figures (most, least, unit, counts);

-- Names are parted by a bar, which is a word of its own, so that no phrase runs from one name into the next.
CREATE VIRTUAL TABLE article_index USING fts5 (title, text, content = '', tokenize = 'unicode61 remove_diacritics 2');
-- Merging less often makes storing faster by a tenth; a search meets up to twice as many parts of the index.
INSERT INTO article_index (article_index, rank) VALUES ('automerge', 8);
CREATE VIRTUAL TABLE actor_index USING fts5 (names, tokenize = "unicode61 remove_diacritics 2 tokenchars '|'");

CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    made REAL NOT NULL,
    label TEXT NOT NULL,
    content BLOB NOT NULL
);

CREATE TRIGGER article_added AFTER INSERT ON articles BEGIN
    UPDATE feeds SET total = total + 1, unread = unread + (new.read = 0) WHERE id = new.feed;
END;
CREATE TRIGGER article_read AFTER UPDATE OF read ON articles WHEN old.read <> new.read BEGIN
    UPDATE feeds SET unread = unread + (new.read = 0) - (old.read = 0) WHERE id = new.feed;
END;
CREATE TRIGGER article_removed AFTER DELETE ON articles BEGIN
    UPDATE feeds SET total = total - 1, unread = unread - (old.read = 0) WHERE id = old.feed;
    DELETE FROM actor_index WHERE rowid = old.key;
END;
CREATE TRIGGER article_added_tagged AFTER INSERT ON articles WHEN new.tags IS NOT NULL BEGIN
    INSERT INTO article_tags SELECT value, new.key FROM json_each(new.tags);
END;
CREATE TRIGGER article_tagged AFTER UPDATE OF tags ON articles WHEN old.tags IS NOT new.tags BEGIN
    DELETE FROM article_tags WHERE key = old.key AND tag IN (SELECT value FROM json_each(coalesce(old.tags, '[]')));
    INSERT INTO article_tags SELECT value, new.key FROM json_each(coalesce(new.tags, '[]'));
END;
CREATE TRIGGER article_removed_tagged AFTER DELETE ON articles WHEN old.tags IS NOT NULL BEGIN
    DELETE FROM article_tags WHERE key = old.key AND tag IN (SELECT value FROM json_each(old.tags));
END;
"""

# An index that writes what it holds back once in a transaction has fewer parts to merge; FTS5's own 1 MB is full after
# a third of one. From here on texts are packed by Zstandard, which an older Briefing can't read.
_SECOND = """
INSERT INTO article_index (article_index, rank) VALUES ('hashsize', 8388608);
"""

# Articles whose linked page could not be had, and how often it was asked for in vain.
_THIRD = """
CREATE TABLE unreached (
    key INTEGER PRIMARY KEY REFERENCES articles (key) ON DELETE CASCADE,
    tries INTEGER NOT NULL
);
"""

# No table changes. From here on the bodies of articles hold links and pictures too, which an older Briefing can't read:
# its number tells it so.
_FOURTH = ""

# New articles are counted once for each feed of a transaction, where they are inserted: a trigger that changed the wide
# row of their feed for each of them took as long as all indices of the table. Parts of the search index are merged when
# there are sixteen, which writes each word half as often; what is more than twice as many would be merged at one go.
_FIFTH = """
DROP TRIGGER article_added;
INSERT INTO article_index (article_index, rank) VALUES ('automerge', 16);
INSERT INTO article_index (article_index, rank) VALUES ('crisismerge', 32);
"""

# Tags come to articles that are there. A trigger on their insertion, even one that never runs, made SQLite keep what it
# needs to take back each of them alone: a copy of all pages that it changes, a ninth of the time of storing.
_SIXTH = """
DROP TRIGGER article_added_tagged;
"""

# What is remembered of a feed's items stands in one row, and in one for each visit that found some of them gone: the
# digest, identity and trace of each, 40 bytes. A row for each took longer to write than all indices of its article.
_SEVENTH = """
CREATE TABLE carried (
    feed INTEGER PRIMARY KEY REFERENCES feeds (id) ON DELETE CASCADE,
    items BLOB NOT NULL
);
CREATE TABLE departed (
    feed INTEGER NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    gone REAL NOT NULL,
    items BLOB NOT NULL,
    PRIMARY KEY (feed, gone)
) WITHOUT ROWID;
DELETE FROM items WHERE length(digest) <> 16 OR length(identity) <> 16 OR length(trace) <> 8
    OR feed NOT IN (SELECT id FROM feeds);
INSERT INTO carried SELECT feed, CAST(group_concat(digest || identity || trace, '') AS BLOB) FROM items
    WHERE gone IS NULL GROUP BY feed;
INSERT INTO departed SELECT feed, gone, CAST(group_concat(digest || identity || trace, '') AS BLOB) FROM items
    WHERE gone IS NOT NULL GROUP BY feed, gone;
DROP TABLE items;
"""

# Merging parts of the search index, of which each transaction leaves one, was a sixth of the time of storing. Searches
# take up to half as long again with up to twice as many parts, a fraction of a millisecond.
_EIGHTH = """
INSERT INTO article_index (article_index, rank) VALUES ('automerge', 32);
INSERT INTO article_index (article_index, rank) VALUES ('crisismerge', 64);
"""

# A leaf of the search index fills a page of the file, less what tells it from others. Stores that are older than the
# larger pages keep theirs, and the leaves that fit them.
_NINTH = """
INSERT INTO article_index (article_index, rank) SELECT 'pgsz', page_size - 92 FROM pragma_page_size
    WHERE page_size = 8192;
"""

# By what they count, the figures of all articles that tell one quantity are found without reading all figures.
_TENTH = """
CREATE INDEX figures_by_counts ON figures (counts, unit, most, least) WHERE counts IS NOT NULL;
"""

# How often a feed says that it changes: JSON, NULL where it says nothing. An answer without a body says it not again.
_ELEVENTH = """
ALTER TABLE feeds ADD COLUMN rhythm TEXT;
"""

MIGRATIONS: tuple[str, ...] = (
    *(_FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH, _SIXTH, _SEVENTH, _EIGHTH, _NINTH, _TENTH),
    _ELEVENTH,
)
"""SQL scripts without transactions of their own, oldest first."""


def prepare(connection: sqlite3.Connection, path: Path, migrations: Sequence[str] = MIGRATIONS) -> None:
    """Bring a file to the newest schema, a copy of an older one kept beside it first.

    Raises `StoreError` for another program's database and for one that a newer Briefing wrote.
    """
    if _pending(connection, path, migrations) is None:
        return
    # The size of a file's pages is that of its first one; one that has pages keeps theirs.
    connection.execute(f"PRAGMA page_size = {_PAGE_SIZE}")
    # The mode stays with the file. It can't be changed inside a transaction.
    _set_log(connection)
    with transaction(connection):
        seen = _pending(connection, path, migrations)
        if seen is None:
            return
        if seen:
            _back_up(path, seen)
        for statement in _statements("".join(migrations[seen:])):
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(migrations)}")


def _set_log(connection: sqlite3.Connection) -> None:
    """Have changes written to a log; SQLite itself does not wait for others who open a new file at the same moment."""
    end = monotonic() + PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or monotonic() > end:
                raise
            sleep(_AGAIN)
        else:
            return


def require_current(connection: sqlite3.Connection, path: Path, migrations: Sequence[str] = MIGRATIONS) -> None:
    """Raise `StoreError` for a file that has not the newest schema and, as it can't be written, can't get it."""
    if _pending(connection, path, migrations) is not None:
        raise StoreError(
            f"{named(path)}: an older Briefing wrote it, and it must be written once before it can be read; make the "
            "file and its directory writable, or copy it to where they are"
        )


def _pending(connection: sqlite3.Connection, path: Path, migrations: Sequence[str]) -> int | None:
    """Return how many migrations a file has seen, None where it has seen all of them."""
    (seen,) = connection.execute("PRAGMA user_version").fetchone()
    (owner,) = connection.execute("PRAGMA application_id").fetchone()
    tables = 0
    if owner != APPLICATION_ID:
        # Somebody may be making it: one statement sees all of it as it was before, or as it is afterwards.
        seen, owner, tables = connection.execute(
            "SELECT user_version, application_id, (SELECT count(*) FROM sqlite_schema) "
            "FROM pragma_user_version, pragma_application_id"
        ).fetchone()
    if owner != APPLICATION_ID and (owner or seen or tables):
        raise StoreError(f"{named(path)}: it is another program's database; name another file with --store")
    if seen > len(migrations):
        raise StoreError(
            f"{named(path)}: a newer Briefing wrote it (schema {seen}, this one knows {len(migrations)}); "
            "update Briefing, or name another store with --store"
        )
    return seen if seen < len(migrations) else None


def _back_up(path: Path, seen: int) -> None:
    """Copy a store beside itself before its schema changes; the copy is there whole or not at all."""
    copy = path.with_name(f"{path.name}.schema-{seen}.backup")
    part = copy.with_name(copy.name + ".part")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        # A connection of its own reads what is committed: the one that migrates holds the write lock.
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(part)) as target:
            source.backup(target)
        part.replace(copy)
    except OSError as error:
        raise StoreError(f"{named(path)}: no copy of it could be kept before its format changes ({error})") from error
    finally:
        part.unlink(missing_ok=True)


def _statements(script: str) -> list[str]:
    """Return the statements of a script; SQLite's own `executescript` would end the transaction."""
    statements, begun = [], ""
    for line in script.splitlines(keepends=True):
        begun += line
        if sqlite3.complete_statement(begun):
            statements.append(begun)
            begun = ""
    return statements
