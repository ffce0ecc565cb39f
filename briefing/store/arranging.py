"""Lists of stored articles in another order than that of time: their keys, all at once. It changes nothing.

An index for each order would have to be written with every article that comes; sorting 100,000 of them takes less than
a refresh of one feed, and only who asks for it waits. What titles are sorted by is kept where there are many.
"""

import json
import re
import sqlite3
import unicodedata
from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing.models.lists import IN_TIME, NEWEST, Order
from briefing.store import lists, titles

if TYPE_CHECKING:
    from briefing.store.query import Query

MANY = 5_000
"""Articles whose titles take more than a fiftieth of a second to sort."""
_ALL = 2**62
_NO_WORD = re.compile(r"^\W+")
_MARKED = re.compile("[\u00c0-\u024f]")
_PLAIN = {
    letter: plain
    for letter in map(chr, range(0xC0, 0x250))
    if (plain := unicodedata.normalize("NFKD", letter)[0]).isascii()
}
"""Latin letters with marks -> those without."""
_ORDERS: dict[Order, str] = {
    "newest": "a.key DESC",
    "oldest": "a.key",
    "source": "(SELECT s.place FROM sources s WHERE s.id = a.feed)",
    "title": "in_order(a.title)",
    "longest": "a.words DESC",
    "shortest": "a.words",
}
_SOURCES = (
    "WITH sources AS MATERIALIZED (SELECT id, row_number() OVER (ORDER BY in_order(name), id) AS place FROM feeds)"
)


def arranged(
    connection: sqlite3.Connection,
    query: "Query | None",
    *,
    feed: int | None,
    order: Order,
    may_write: bool = False,
    many: int = MANY,
) -> "array[int]":
    """Return the keys of a list in an order; of what is alike in it the newest comes first.

    Where the store may be written, what the titles of `many` articles are sorted by is kept in it.
    """
    keys = None if query is None and feed is None else lists.select(connection, query, feed=feed).keys(_ALL)
    if keys is not None and order in IN_TIME:
        return array("q", keys if order == NEWEST else reversed(keys))
    number = lists.count(connection, None, feed=None).total if keys is None else len(keys)
    if order == "title" and number >= many and _are_kept(connection, may_write=may_write):
        return _among(_read(connection, titles.IN_ORDER), keys)
    connection.create_function("in_order", 1, _in_order, deterministic=True)
    tables, given = "articles a", []
    if keys is not None:
        tables = "json_each(?) j CROSS JOIN articles a ON a.key = j.value"
        given = [json.dumps(keys)]
    sql = f"{_SOURCES} SELECT a.key FROM {tables} ORDER BY {_ORDERS[order]}, a.key DESC"  # noqa: S608 -- constants alone
    return array("q", _read(connection, sql, given))


def _are_kept(connection: sqlite3.Connection, *, may_write: bool) -> bool:
    return titles.keep(connection, _in_order) if may_write else titles.are_kept(connection)


def _read(connection: sqlite3.Connection, sql: str, given: Sequence[str] = ()) -> list[int]:
    # Many numbers are read from one text sooner than from a row for each.
    ((keys,),) = connection.execute(f"SELECT json_group_array(key) FROM ({sql})", given)  # noqa: S608 -- of this module
    read: list[int] = json.loads(keys)
    return read


def _among(ordered: list[int], keys: list[int] | None) -> "array[int]":
    if keys is None:
        return array("q", ordered)
    wanted = set(keys)
    return array("q", [key for key in ordered if key in wanted])


def _in_order(words: str) -> str:
    """Return what words are sorted by: without case, accents, and the signs that they begin with."""
    words = words.lower()
    if not words.isascii():
        words = _MARKED.sub(lambda found: _PLAIN.get(found[0], found[0]), words)
    return words if words[:1].isalnum() else _NO_WORD.sub("", words)
