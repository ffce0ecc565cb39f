"""The rows of a list of stored articles, read in stretches from a key on, never by a count from the top."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.later import pattern
from briefing.models.lists import Stretch, Wanted
from briefing.models.stored import Count, Headline

if TYPE_CHECKING:
    from briefing.store import Query, Store

BEFORE, ROWS = 100, 300
"""Rows loaded before one that is wanted, and in all: a key that repeats for three seconds passes so many."""
_LOWEST = -(2**62)
_WORD = pattern(r"\w+")
_LEAST_LETTERS = 2
"""Of the beginning of a word: one letter would match half of all articles."""


class RowsByDate:
    """The rows of a list that is wanted in the order of time, the newest first or the oldest.

    Every call raises `QueryError` for a query that can't be read, and `StoreError`.
    """

    def __init__(self, store: "Store", wanted: Wanted) -> None:
        self._store, self._feed, self._query = store, wanted.feed, query_of(wanted)
        self._oldest = wanted.order == "oldest"

    def top(self) -> Stretch:
        """Return the beginning of the list."""
        rows = self._following(None, ROWS)
        return Stretch(headlines=rows, counts=self._count() if len(rows) == ROWS else _count_of(rows))

    def stretch(self, index: int, total: int, known: Sequence[tuple[int, int]]) -> Stretch:
        """Return the rows around an index; `known` are indexes of rows with their keys, to go on from."""
        first = max(0, min(index - BEFORE, total - ROWS))
        last = min(first + ROWS, total)
        down = max(((at, key) for at, key in known if at < first), default=(-1, None))
        up = min(((at, key) for at, key in known if at >= last), default=(total, None))
        if first - down[0] <= up[0] - last:
            return self._walk_down(down, first)
        return self._walk_up(up, first, last)

    def _walk_down(self, start: tuple[int, int | None], first: int) -> Stretch:
        at, key = start
        if at + 1 < first:
            key = self._away(key, first - at - 1, back=self._oldest)
            if key is None:
                return Stretch(first=self._count().total)  # the list has become shorter
        return Stretch(first=first, headlines=self._following(key, ROWS))

    def _walk_up(self, start: tuple[int, int | None], first: int, last: int) -> Stretch:
        at, key = start
        if at > last:
            key = self._away(key, at - last, back=not self._oldest)
            if key is None:
                return Stretch(headlines=self._following(None, ROWS))  # the list has become shorter
        rows = self._preceding(key, last - first)
        return Stretch(first=last - len(rows), headlines=rows)

    def around(self, key: int) -> Stretch:
        """Return the rows around an article as they are now; the article is among them though the list lost it."""
        above = self._preceding(key, BEFORE)
        rows = self._following(key - 1 if self._oldest else key + 1, ROWS - BEFORE)
        count = self._count()
        is_listed = bool(rows) and rows[0].key == key
        at = self._store.rank(key, self._query, feed=self._feed, oldest=self._oldest)
        if not is_listed:
            here = self._store.headline(key)
            rows = (*([here] if here else []), *rows)
            count = replace(count, total=count.total + bool(here))
        return Stretch(first=at - len(above), headlines=(*above, *rows), counts=count, at=at)

    def unread_after(self, key: int | None) -> Stretch | None:
        """Return the rows around the next unread article after a key, else around the first before it."""
        found = self._next_unread(key)
        if found is None and key is not None:
            found = self._next_unread(None)
        return None if found is None or found == key else self.around(found)

    def _next_unread(self, after: int | None) -> int | None:
        return self._store.next_unread(self._query, feed=self._feed, after=after, oldest=self._oldest)

    def _following(self, key: int | None, limit: int) -> tuple[Headline, ...]:
        """Return the rows after a key, or the first ones."""
        if self._oldest:
            return self._page(before=_LOWEST if key is None else key, limit=limit)[::-1]
        return self._page(after=key, limit=limit)

    def _preceding(self, key: int | None, limit: int) -> tuple[Headline, ...]:
        """Return the last rows before a key, or of all."""
        if self._oldest:
            return self._page(after=key, limit=limit)[::-1]
        return self._page(before=_LOWEST if key is None else key, limit=limit)

    def _away(self, key: int | None, distance: int, *, back: bool) -> int | None:
        """Return the key that lies so many rows from a key or an end of the list; with `back` towards newer ones."""
        if back:
            key = _LOWEST if key is None else key
            return self._store.distant(self._query, feed=self._feed, before=key, distance=distance)
        return self._store.distant(self._query, feed=self._feed, after=key, distance=distance)

    def _page(self, *, limit: int, after: int | None = None, before: int | None = None) -> tuple[Headline, ...]:
        page = self._store.page(self._query, feed=self._feed, after=after, before=before, limit=limit)
        return page.headlines

    def _count(self) -> Count:
        return self._store.count(self._query, feed=self._feed)


def _count_of(rows: Sequence[Headline]) -> Count:
    return Count(total=len(rows), unread=sum(not one.read for one in rows))


def parsed(words: str) -> "Query":
    """Return a query; raises `QueryError`."""
    from briefing.store import parse_query

    return parse_query(words)


def query_of(wanted: Wanted) -> "Query | None":
    """Return a list as a query of the store; None for one without conditions, whose counts are at hand."""
    parts = [f"({wanted.query})"] if wanted.query else []
    parts += [f"title:{word}*" for word in _WORD.findall(wanted.words) if len(word) >= _LEAST_LETTERS]
    parts += ["is:unread"] if wanted.unread else []
    if wanted.query:
        parsed(wanted.query)  # so that an error tells places in what the user typed
    return parsed(" ".join(parts)) if parts else None
