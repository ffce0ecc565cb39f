"""Lists of stored articles in another order than that of time: their keys, all at once. It changes nothing.

An index for each order would have to be written with every article that comes; sorting 100,000 of them takes less than
a refresh of one feed, and only who asks for it waits.
"""

import json
import re
import sqlite3
import unicodedata
from array import array
from itertools import chain
from typing import TYPE_CHECKING

from briefing.models.lists import Order
from briefing.store import lists

if TYPE_CHECKING:
    from briefing.store.query import Query

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


def arranged(connection: sqlite3.Connection, query: "Query | None", *, feed: int | None, order: Order) -> "array[int]":
    """Return the keys of a list in an order; of what is alike in it the newest comes first."""
    connection.create_function("in_order", 1, _in_order, deterministic=True)
    tables, given = "articles a", []
    if query is not None or feed is not None:
        tables = "json_each(?) j CROSS JOIN articles a ON a.key = j.value"
        given = [json.dumps(lists.select(connection, query, feed=feed).keys(_ALL))]
    sql = f"{_SOURCES} SELECT a.key FROM {tables} ORDER BY {_ORDERS[order]}, a.key DESC"  # noqa: S608 -- constants alone
    rows = connection.execute(sql, given)
    return array("q", chain.from_iterable(rows))


def _in_order(words: str) -> str:
    """Return what words are sorted by: without case, accents, and the signs that they begin with."""
    words = words.lower()
    if not words.isascii():
        words = _MARKED.sub(lambda found: _PLAIN.get(found[0], found[0]), words)
    return words if words[:1].isalnum() else _NO_WORD.sub("", words)
