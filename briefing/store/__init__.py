"""The one door to the store: feeds, articles, marks and analyses in one SQLite file.

A `Store` belongs to the thread that opened it; opening one more for another thread costs less than a millisecond, and
any number of them, in any number of processes, may read while one writes. Everything that can go wrong with the file
is a `StoreError`. No other package knows SQL.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.errors import DamagedStoreError
from briefing.later import resolve
from briefing.models import Analysis, Article
from briefing.models.feeds import FeedState, Subscription, Visit
from briefing.models.stored import Count, Finding, Headline, Page, Retention, StoredArticle, Tally, Version
from briefing.store import feeds
from briefing.store.connection import is_writable, named
from briefing.store.door import Door

if TYPE_CHECKING:
    from array import array

    from briefing.models.lists import Elsewhere, Order
    from briefing.store.candidates import may_match, needs_analysis
    from briefing.store.query import Query
    from briefing.store.query_parsing import parse_query

__all__ = ["Query", "Store", "is_writable", "may_match", "mend", "needs_analysis", "parse_query"]

_ALL = 2**62
"""More than there are articles."""
_QUERIES = {
    "Query": "briefing.store.query:Query",
    "may_match": "briefing.store.candidates:may_match",
    "needs_analysis": "briefing.store.candidates:needs_analysis",
    "parse_query": "briefing.store.query_parsing:parse_query",
}
"""What only lists and searches need, resolved when asked for: a refresh takes as long as its imports do."""


def __getattr__(name: str) -> object:
    if name in _QUERIES:
        return resolve(_QUERIES[name])
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def mend(path: Path) -> tuple[str, ...]:
    """Mend a store, whatever it takes; return a line for each thing done.

    What can be made anew is; a file that is damaged beyond that is put aside, and what can be read of it saved into a
    new one. Raises `StoreError` where the file is none of ours, held by others, or can't be written.
    """
    try:
        with Store.open(path, create=False) as store:
            if not store.check():
                return (f"{named(path)}: nothing is wrong with it",)
            done = store.repair()
            if not store.check():
                return done
    except DamagedStoreError:
        pass
    from briefing.store import salvage

    return salvage.rescue(path)


class Store(Door):
    """An open store; made by `Store.open`, and a context manager that closes it."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        super().__init__(connection, path)
        self._feeds_seen: feeds.Seen = {}

    def subscribe(self, subscriptions: Sequence[Subscription]) -> None:
        """Follow these feeds, in this order, and no others; the articles of the others stay."""
        with self._reading() as connection:
            feeds.subscribe(connection, subscriptions)

    def feeds(self, *, everything: bool = False) -> tuple[FeedState, ...]:
        """Return the feeds that are followed, in order; after them, if wanted, those that only have articles left."""
        with self._reading() as connection:
            return feeds.listed(connection, self._feeds_seen, everything=everything)

    def known_items(self, feed: int) -> frozenset[bytes]:
        """Return the digests of the items that a feed carried at the last visit: they need no parsing."""
        from briefing.store import carried

        with self._reading() as connection:
            return carried.known_items(connection, feed)

    def record_all(self, visits: Sequence[Visit]) -> list[Tally]:
        """Store what visits to feeds bring, all of it or nothing; return what each changed."""
        from briefing.store import recording

        with self._reading() as connection:
            return recording.record_all(connection, visits)

    def prune(self, keep: Retention) -> int:
        """Take out the articles that are not to be kept, and return how many; none comes back from its feed."""
        from briefing.store import keeping

        with self._reading() as connection:
            return keeping.prune(connection, keep)

    def forget(self, feed: int) -> int:
        """Take out a feed with its articles, and return how many they were."""
        from briefing.store import keeping

        with self._reading() as connection:
            return keeping.forget(connection, feed)

    def replace_text(self, key: int, article: Article) -> bool:
        """Give an article a fuller text, its earlier one kept; return whether anything changed."""
        from briefing.store import keeping

        with self._reading() as connection:
            return keeping.replace_text(connection, key, article)

    def count_try(self, key: int, *, in_vain: bool) -> None:
        """Note that the page which an article links to was asked for, in vain or not."""
        from briefing.store import keeping

        with self._reading() as connection:
            keeping.count_try(connection, key, in_vain=in_vain)

    def unreached(self, feeds: Iterable[int], *, tries: int) -> list[int]:
        """Return the articles of feeds whose page could not be had in fewer than so many tries; newest first."""
        from briefing.store import keeping

        with self._reading() as connection:
            return keeping.unreached(connection, list(feeds), tries=tries)

    def versions(self, key: int) -> tuple[Version, ...]:
        """Return the earlier texts of an article, newest first."""
        from briefing.store import keeping

        with self._reading() as connection:
            return keeping.versions(connection, key)

    def page(
        self,
        query: "Query | None" = None,
        *,
        feed: int | None = None,
        after: int | None = None,
        before: int | None = None,
        limit: int = 100,
    ) -> Page:
        """Return a stretch of a list, newest first: what follows a key, else what directly precedes another."""
        from briefing.store import lists

        with self._reading() as connection:
            return lists.page(connection, query, feed=feed, after=after, before=before, limit=limit)

    def distant(
        self,
        query: "Query | None" = None,
        *,
        feed: int | None = None,
        after: int | None = None,
        before: int | None = None,
        distance: int,
    ) -> int | None:
        """Return the key that lies so many articles after one in a list, else before another; None past its ends."""
        from briefing.store import lists

        with self._reading() as connection:
            return lists.distant(connection, query, feed=feed, after=after, before=before, distance=distance)

    def count(self, query: "Query | None" = None, *, feed: int | None = None) -> Count:
        """Return how many articles a list holds and how many of them are unread."""
        from briefing.store import lists

        with self._reading() as connection:
            return lists.count(connection, query, feed=feed)

    def rank(self, key: int, query: "Query | None" = None, *, feed: int | None = None, oldest: bool = False) -> int:
        """Return how many articles of a list stand before a key, the newest first or the `oldest`."""
        from briefing.store import lists

        with self._reading() as connection:
            return lists.rank(connection, key, query, feed=feed, oldest=oldest)

    def counts(self) -> dict[int, Count]:
        """Return what each feed holds that has articles, by the feed's id: quicker than asking for the feeds."""
        from briefing.store import lists

        with self._reading() as connection:
            return lists.counts(connection)

    def best(self, query: "Query", *, limit: int = 50) -> tuple[Headline, ...]:
        """Return the articles that fit the words of a query best, best first; without words its newest."""
        from briefing.store import lists

        with self._reading() as connection:
            return lists.best(connection, query, limit=limit)

    def headline(self, key: int) -> Headline | None:
        """Return an article as lists show it; None where it is there no more."""
        from briefing.store import lists

        with self._reading() as connection:
            return next(iter(lists.headlines(connection, [key])), None)

    def article(self, key: int) -> StoredArticle | None:
        """Return an article with its text; None where it is there no more."""
        from briefing.store import lists

        with self._reading() as connection:
            return lists.article(connection, key)

    def find(self, number: int) -> int | None:
        """Return the key of the article that the user calls by a number."""
        from briefing.store import lists

        with self._reading() as connection:
            return lists.find(connection, number)

    def next_unread(
        self,
        query: "Query | None" = None,
        *,
        feed: int | None = None,
        after: int | None = None,
        oldest: bool = False,
    ) -> int | None:
        """Return the key of the next unread article of a list after a key, or of its first one; `oldest` come first."""
        from briefing.store import lists

        with self._reading() as connection:
            return lists.next_unread(connection, query, feed=feed, after=after, oldest=oldest)

    def arranged(
        self, query: "Query | None" = None, *, feed: int | None = None, order: "Order" = "newest"
    ) -> "array[int]":
        """Return the keys of all articles of a list in an order: 0.1 to 0.3 s for 100,000 of them.

        By their titles it takes longer the first time, and then less.
        """
        from briefing.store import arranging

        with self._reading() as connection:
            return arranging.arranged(connection, query, feed=feed, order=order, may_write=self.is_writable)

    def headlines(self, keys: Sequence[int]) -> tuple[Headline, ...]:
        """Return articles as lists show them, in the order of the keys; those that are there no more are left out."""
        from briefing.store import lists

        with self._reading() as connection:
            return lists.headlines(connection, keys)

    def tags(self) -> dict[str, Count]:
        """Return the tags of feeds and of articles, in the order of the alphabet, with the articles that have each."""
        from briefing.store import lists

        with self._reading() as connection:
            return lists.tags(connection)

    def unanalysed(
        self, query: "Query | None" = None, *, version: str, limit: int, among: int | None = None
    ) -> list[int]:
        """Return the keys of the newest articles of a list that this version of the analysis has not seen.

        They are sought `among` so many of the newest, if that is given.
        """
        from briefing.store import analyses, lists

        with self._reading() as connection:
            return lists.unanalysed(connection, query, version=analyses.shaped(version), limit=limit, among=among)

    def mark(self, keys: Iterable[int], *, read: bool) -> int:
        """Mark articles as read or unread; return how many were not."""
        from briefing.store import marks

        with self._writing(durable=True) as connection:
            return marks.mark(connection, keys, read=read)

    def mark_all(self, query: "Query | None" = None, *, feed: int | None = None, read: bool = True) -> int:
        """Mark all articles of a list as read or unread; return how many were not."""
        from briefing.store import marks

        with self._writing(durable=True) as connection:
            return marks.mark_all(connection, query, feed=feed, read=read)

    def star(self, keys: Iterable[int], *, starred: bool) -> int:
        """Star articles, or take their stars; return how many change."""
        from briefing.store import marks

        with self._writing(durable=True) as connection:
            return marks.star(connection, keys, starred=starred)

    def tag(self, keys: Iterable[int], *, add: Iterable[str] = (), remove: Iterable[str] = ()) -> int:
        """Give articles tags and take others from them; return how many change."""
        from briefing.store import marks

        with self._writing(durable=True) as connection:
            return marks.tag(connection, keys, add=add, remove=remove)

    def place(self, key: int, position: int) -> None:
        """Note how far the user has read an article, as an offset in its text; it is nothing to undo."""
        from briefing.store import marks

        with self._writing() as connection:
            marks.place(connection, key, position)

    def undo(self) -> str | None:
        """Take back the last mark, star or tag, whichever process made it; return what it was, None for nothing."""
        from briefing.store import marks

        with self._writing(durable=True) as connection:
            return marks.undo(connection)

    def analysis(self, article: Article, *, version: str) -> Analysis | None:
        """Return the analysis of an article's content by this version of the analysers, if there is one."""
        from briefing.store import analyses

        with self._reading() as connection:
            return analyses.kept(connection, article, version=version)

    def keep_analysis(self, article: Article, analysis: Analysis, *, version: str, key: int | None = None) -> None:
        """Keep an analysis; the stored article with this key is then found by its actors and figures."""
        from briefing.store import analyses

        with self._writing() as connection:
            analyses.keep(connection, article, analysis, version=version, key=key)

    def elsewhere(self, unit: str | None, counts: str, *, but: int | None = None, limit: int) -> "Elsewhere":
        """Return which articles, but one, state how many there are of what is counted, in a unit or in none.

        They are analysed ones; the figures of the newest are returned.
        """
        from briefing.store import amounts, stating

        with self._reading() as connection:
            found = stating.stated(connection, unit, counts, but=but, limit=limit)
        return found._replace(query=amounts.query_for(unit, counts))

    def remembered(self, name: str) -> str | None:
        """Return what a front end has noted under a name of its own."""
        with self._reading() as connection:
            row = connection.execute("SELECT value FROM meta WHERE name = ?", (f"noted:{name}",)).fetchone()
            return row[0] if row else None

    def remember(self, name: str, text: str) -> None:
        """Note something for a front end under a name of its own; what was noted there before goes."""
        with self._writing() as connection:
            connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (f"noted:{name}", text))

    def check(self) -> tuple[Finding, ...]:
        """Return what is wrong with the store; it reads all of it and changes nothing."""
        from briefing.store import upkeep

        with self._reading() as connection:
            return upkeep.check(connection, self.path)

    def repair(self) -> tuple[str, ...]:
        """Make anew what follows from the articles: indexes, counts, lists; return a line for each thing done."""
        from briefing.store import upkeep

        with self._reading() as connection:
            return upkeep.repair(connection)

    def export(self, query: "Query | None" = None) -> Iterator[dict[str, Any]]:
        """Yield the articles of a query as records of JSON, oldest first, with their marks and earlier texts."""
        from briefing.store import exchange, lists

        with self._reading() as connection:
            keys = lists.select(connection, query).keys(_ALL)
            yield from exchange.records(connection, keys[::-1])

    def import_(self, records: Iterable[Mapping[str, Any]]) -> Tally:
        """Store the articles of records that `export` made; those that are there only get the records' marks.

        `edited` of what is returned counts the latter. Raises `BriefingError` for what is no such record.
        """
        from briefing.store import exchange

        with self._reading() as connection:
            return exchange.take_in(connection, records)
