"""The rows of a list of stored articles in another order than that of time, read from a list of all its keys."""

from array import array
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.models.lists import NEWEST, Stretch, Wanted
from briefing.pipeline.rows import BEFORE, ROWS, query_of

if TYPE_CHECKING:
    from briefing.store import Query, Store


class ArrangedRows:
    """The rows of a list that is wanted in an order, as it was when it was last read from its top or around a row.

    Articles that come meanwhile have their places the next time. Every call raises `QueryError` for a query that can't
    be read, and `StoreError`.
    """

    def __init__(self, store: "Store", wanted: Wanted) -> None:
        self._store, self.wanted, self._query = store, wanted, query_of(wanted)
        self._keys: array[int] = array("q")

    def top(self) -> Stretch:
        """Return the beginning of the list."""
        self._keys = self._arrange(self._query)
        return self._around(0)

    def stretch(self, index: int, total: int, known: Sequence[tuple[int, int]]) -> Stretch:
        """Return the rows around an index; where the others are is known here."""
        del total, known
        return self._around(index)

    def around(self, key: int) -> Stretch:
        """Return the rows around an article as they are now; the article is among them though the list lost it."""
        before = self._at(key)
        self._keys = self._arrange(self._query)
        if self._at(key) is None and self._store.headline(key):
            self._keys.insert(before or 0, key)
        return self._around(self._at(key) or 0)

    def unread_after(self, key: int | None) -> Stretch | None:
        """Return the rows around the next unread article after a key, else around the first before it."""
        query = query_of(self.wanted._replace(unread=True))
        unread = set(self._store.arranged(query, feed=self.wanted.feed, order=NEWEST))
        at = -1 if key is None else self._at(key) or 0
        around = (*self._keys[at + 1 :], *self._keys[: max(at, 0)])
        found = next((one for one in around if one in unread), None)
        return None if found is None else self._around(self._at(found) or 0)

    def _arrange(self, query: "Query | None") -> "array[int]":
        return self._store.arranged(query, feed=self.wanted.feed, order=self.wanted.order)

    def _at(self, key: int) -> int | None:
        try:
            return self._keys.index(key)
        except ValueError:
            return None

    def _around(self, index: int) -> Stretch:
        first = max(0, min(index - BEFORE, len(self._keys) - ROWS))
        rows = self._store.headlines(self._keys[first : first + ROWS])
        count = self._store.count(self._query, feed=self.wanted.feed)
        return Stretch(first=first, headlines=rows, counts=replace(count, total=len(self._keys)), at=index)
