"""What the user does with articles: read, starred, tagged, and how far they were read; and how that is undone.

Every change but the reading position leaves an entry in the journal, in the same transaction: what the articles were
before, so that undoing it restores exactly that, in another process and after years too.
"""

import json
import sqlite3
import time
import zlib
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, pairwise
from typing import Any, Literal

from briefing.store.lists import select
from briefing.store.query import InState, Query
from briefing.text import clean_line

_Column = Literal["read", "starred", "tags"]

ENTRIES = 200
JOURNAL_BYTES = 4_000_000
"""What the journal holds at most: a hundred changes of 10,000 articles each. Its newest entry stays in any case."""
_AT_ONCE = 5_000
_ALL = 2**62


def mark(connection: sqlite3.Connection, keys: Iterable[int], *, read: bool) -> int:
    """Mark articles read or unread; return how many were not."""
    return _set(connection, "read", keys, lambda _: int(read), "marked {} " + ("read" if read else "unread"))


def mark_all(connection: sqlite3.Connection, query: Query | None, *, feed: int | None, read: bool) -> int:
    """Mark all articles of a list; return how many were not so."""
    also = InState("unread" if read else "read")
    return mark(connection, select(connection, query, feed=feed, also=also).keys(_ALL), read=read)


def star(connection: sqlite3.Connection, keys: Iterable[int], *, starred: bool) -> int:
    """Star articles, or take their star; return how many change."""
    label = "starred {}" if starred else "took the star from {}"
    return _set(connection, "starred", keys, lambda _: int(starred), label)


def tag(connection: sqlite3.Connection, keys: Iterable[int], *, add: Iterable[str], remove: Iterable[str]) -> int:
    """Give articles tags and take others from them; return how many change."""
    added = list(dict.fromkeys(filter(None, map(clean_line, add))))
    removed = {clean_line(name) for name in remove} - set(added)

    def change(old: str | None) -> str | None:
        names: list[str] = json.loads(old) if old else []
        new = list(dict.fromkeys([*(name for name in names if name not in removed), *added]))
        return old if new == names else json.dumps(new, ensure_ascii=False) if new else None

    named = ", ".join(added or sorted(removed))
    return _set(connection, "tags", keys, change, ("tagged {} " if added else "took the tag from {}: ") + named)


def place(connection: sqlite3.Connection, key: int, position: int) -> None:
    """Note how far an article was read, as an offset in its text."""
    connection.execute("UPDATE articles SET position = ? WHERE key = ? AND position <> ?", (position, key, position))


def undo(connection: sqlite3.Connection) -> str | None:
    """Take back the last change that was not yet; return what was undone, None where nothing is left."""
    row = connection.execute("SELECT id, label, content FROM journal ORDER BY id DESC LIMIT 1").fetchone()
    if row is None:
        return None
    entry, label, content = row
    column, before = json.loads(zlib.decompress(content))
    for old, steps in before:
        _update(connection, column, old, list(accumulate(steps)))
    connection.execute("DELETE FROM journal WHERE id = ?", (entry,))
    return str(label)


def _set(
    connection: sqlite3.Connection,
    column: _Column,
    keys: Iterable[int],
    change: Callable[[Any], Any],
    label: str,
) -> int:
    """Change a column of articles, and note in the journal what those were that change."""
    before: dict[Any, list[int]] = {}
    for key, old in _values(connection, column, keys):
        if change(old) != old:
            before.setdefault(old, []).append(key)
    for old, changed in before.items():
        _update(connection, column, change(old), changed)
    number = sum(map(len, before.values()))
    if number:
        articles = "1 article" if number == 1 else f"{number:,} articles"
        _note(connection, label.replace("{}", articles, 1), column, before)
    return number


def _values(connection: sqlite3.Connection, column: _Column, keys: Iterable[int]) -> Iterable[tuple[int, Any]]:
    ordered = sorted(set(keys))
    for at in range(0, len(ordered), _AT_ONCE):
        yield from connection.execute(
            f"SELECT a.key, a.{column} FROM json_each(?) j CROSS JOIN articles a ON a.key = j.value",
            (json.dumps(ordered[at : at + _AT_ONCE]),),
        ).fetchall()


def _update(connection: sqlite3.Connection, column: _Column, new: Any, keys: Sequence[int]) -> None:
    for at in range(0, len(keys), _AT_ONCE):
        connection.execute(
            f"UPDATE articles SET {column} = ? WHERE key IN (SELECT value FROM json_each(?))",
            (new, json.dumps(keys[at : at + _AT_ONCE])),
        )


def _note(connection: sqlite3.Connection, label: str, column: _Column, before: dict[Any, list[int]]) -> None:
    """Add an entry to the journal, and let the oldest go that it has no room for."""
    # Keys ascend, and so the steps between them are small and alike.
    steps = [(old, [keys[0], *(b - a for a, b in pairwise(keys))]) for old, keys in before.items()]
    content = zlib.compress(json.dumps([column, steps], separators=(",", ":")).encode())
    connection.execute("INSERT INTO journal (made, label, content) VALUES (?, ?, ?)", (time.time(), label, content))
    connection.execute(
        "DELETE FROM journal WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER newest AS place, "
        "sum(length(content)) OVER newest AS size FROM journal WINDOW newest AS (ORDER BY id DESC)) "
        "WHERE place > 1 AND (place > ? OR size > ?))",
        (ENTRIES, JOURNAL_BYTES),
    )
