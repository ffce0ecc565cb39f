"""The stored articles for a reader that stays open: its lists in pages, articles with their analyses, marks, refresh.

A `StoredLibrary` may be used by several threads: each has a store of its own. It knows no screen.
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.errors import BriefingError
from briefing.models import Analysis, Article
from briefing.models.lists import (
    IN_TIME,
    NEWEST,
    Elsewhere,
    FeedAdded,
    FeedDone,
    Left,
    Named,
    Opened,
    Opening,
    Overview,
    RefreshDone,
    Stretch,
    Turn,
    Wanted,
    key_of,
)
from briefing.models.stored import StoredArticle, Version
from briefing.pipeline.leaving import left_of, text_of
from briefing.pipeline.readable import as_shown, readable
from briefing.pipeline.rows import RowsByDate, parsed, query_of

if TYPE_CHECKING:
    from briefing.config import Config
    from briefing.models.pages import FullText
    from briefing.pipeline.arranged import ArrangedRows
    from briefing.pipeline.means import Cancellation
    from briefing.store import Store

_STARRED = "is:starred"
_LEFT = "left"
_SOON = 0.3
"""Seconds that a reader's thread waits for another writer before it does something else."""
_SORTED_AT_ONCE = 2_000
"""Articles at most of a list that is sorted before the first screen: some milliseconds."""

_COMPARED = 60
"""Articles whose figures are shown beside one: more than anybody reads."""
_RECENT = 500
"""Articles with a word among which those are sought that are not analysed: of older ones most never will be."""


class StoredLibrary:
    """A store as a reader uses it; `analyse` makes the analysis of an article that has none yet.

    Where it `refreshes_apart`, feeds are visited by a process of its own, which keeps no key waiting.

    Every call raises `StoreError` where the store can't be used.
    """

    def __init__(
        self, config: "Config", path: Path, analyse: Callable[[Article], Analysis], *, refreshes_apart: bool = False
    ) -> None:
        self._config, self._path, self._analyse = config, path, analyse
        self._refreshes_apart = refreshes_apart
        self.keeps_fresh = config.refresh
        self._own = threading.local()
        self._cancellation: Cancellation | None = None

    @property
    def _store(self) -> "Store":
        from briefing.store import Store

        store: Store | None = getattr(self._own, "store", None)
        if store is None:
            patience = getattr(self._own, "patience", None)
            named = {} if patience is None else {"patience": patience}
            store = self._own.store = Store.open(self._path, to_read=True, **named)
        return store

    def close(self) -> None:
        """Close the store of this thread; those of other threads are closed as these end."""
        store: Store | None = getattr(self._own, "store", None)
        if store is not None:
            self._own.store = self._own.rows = None
            store.close()

    def hurry(self) -> None:
        """Let no call of this thread wait long for another program that writes: it raises `BusyStoreError` soon."""
        self._own.patience = _SOON

    def opening(self) -> Opening:
        """Return what a first screen shows: where the reader was left the last time, as far as that is still there.

        An article of a local file is opened by the reader, once its source has been read.
        """
        overview = self.overview()
        left = left_of(self._store.remembered(_LEFT)) or Left()
        left = left._replace(wanted=self._soon(left.wanted))
        if left.article:
            return Opening(overview=overview, stretch=self.top(Wanted()), left=left)
        try:
            if left.wanted.feed is not None and all(feed.id != left.wanted.feed for feed in overview.feeds):
                raise BriefingError("its feed is there no more")
            stretch = self._back_to(left)
        except BriefingError:
            wanted = self._soon(Wanted(order=left.orders.get("all", NEWEST)))
            left = Left(wanted=wanted, orders=left.orders, theme=left.theme)
            stretch = self.top(wanted)
        row = stretch.at - stretch.first
        first = readable(self._store, stretch.headlines[row].key) if row < len(stretch.headlines) else None
        if first is None:
            return Opening(overview=overview, stretch=stretch, left=left)
        position = left.position if left.key == first.headline.key else first.position
        # Its analysis comes a moment later: what looks it up takes longer to load than all the rest.
        opened = Opened(headline=first.headline, article=as_shown(first), position=position)
        return Opening(overview=overview, stretch=stretch, opened=opened, left=left)

    def _soon(self, wanted: Wanted) -> Wanted:
        """Return a list that can be read before the first screen: a long one is sorted after that."""
        if wanted.order in IN_TIME or self._store.count(feed=wanted.feed).total <= _SORTED_AT_ONCE:
            return wanted
        return wanted._replace(order=NEWEST)

    def _back_to(self, left: Left) -> Stretch:
        """Return the rows around the article that was shown, or where it was if it has gone."""
        if left.key is not None and self._store.headline(left.key):
            return self.around(left.wanted, left.key)
        top = self.top(left.wanted)
        index = max(0, min(left.row, top.counts.total - 1))
        if index < len(top.headlines):
            return top._replace(at=index)
        return self.stretch(left.wanted, index, top.counts.total, ())._replace(counts=top.counts, at=index)

    def remember(self, left: Left) -> None:
        """Keep how the reader is left, where the store can be written."""
        if self._store.is_writable:
            self._store.remember(_LEFT, text_of(left))

    def follow(self) -> bool:
        """Make the feeds of the configuration those of the store; return whether it can be written at all."""
        if self._store.is_writable:
            self._store.subscribe(self._config.subscriptions())
        return self._store.is_writable

    # Lists

    def overview(self) -> Overview:
        """Return the feeds with their counts."""
        store = self._store
        return Overview(counts=store.count(), feeds=store.feeds(everything=True), changes=store.changes())

    def lists(self) -> tuple[Named, ...]:
        """Return the views, the starred articles and the tags with their counts; empty tags are left out."""
        views = [self._named(view.name, view.query) for view in self._config.views]
        starred = self._named("Starred", _STARRED)
        tags = [
            Named(name=tag, query=f'tag:"{tag}"', counts=count, is_view=False)
            for tag, count in self._store.tags().items()
            if count.total and '"' not in tag
        ]
        return (*views, *([starred] if starred.counts.total else []), *tags)

    def _named(self, name: str, words: str) -> Named:
        try:
            return Named(name=name, query=words, counts=self._store.count(parsed(words)))
        except BriefingError as error:
            return Named(name=name, query=words, problem=str(error))

    def top(self, wanted: Wanted) -> Stretch:
        """Return the beginning of a list; raises `QueryError` for a query that can't be read."""
        return self._rows(wanted).top()

    def stretch(self, wanted: Wanted, index: int, total: int, known: Sequence[tuple[int, int]]) -> Stretch:
        """Return the rows around an index; `known` are indexes of rows with their keys, to go on from."""
        return self._rows(wanted).stretch(index, total, known)

    def around(self, wanted: Wanted, key: int) -> Stretch:
        """Return the rows around an article as they are now; the article is among them though the list lost it."""
        return self._rows(wanted).around(key)

    def unread_after(self, wanted: Wanted, key: int | None) -> Stretch | None:
        """Return the rows around the next unread article after a key, else around the first before it."""
        return self._rows(wanted).unread_after(key)

    def _rows(self, wanted: Wanted) -> "RowsByDate | ArrangedRows":
        if wanted.order in IN_TIME:
            return RowsByDate(self._store, wanted)
        from briefing.pipeline.arranged import ArrangedRows

        known: ArrangedRows | None = getattr(self._own, "rows", None)
        if known is None or known.wanted != wanted:
            known = self._own.rows = ArrangedRows(self._store, wanted)
        return known

    # Articles

    def open(self, key: int, beside: Sequence[int] = ()) -> Opened | None:
        """Return an article and those beside it; None where it is no more."""
        stored = readable(self._store, key)
        if stored is None:
            return None
        found = (readable(self._store, one) for one in beside)
        return Opened(
            headline=stored.headline,
            article=as_shown(stored),
            analysis=self._known_analysis(stored),
            position=stored.position,
            neighbours=tuple(as_shown(one) for one in found if one),
        )

    def _known_analysis(self, stored: StoredArticle) -> Analysis | None:
        from briefing.pipeline.analyses import known_analysis

        return known_analysis(self._store, stored)

    def analyse(self, article: Article) -> Analysis:
        """Return the analysis of an article, from the store where it is kept there, else made.

        One that was made is kept by `keep_made`, in the same thread: whoever shows it first does not wait for that.
        """
        self.hurry()
        key = key_of(article)
        stored = None if key is None else readable(self._store, key)
        if stored is None or stored.article.text != article.text:
            return self._analyse(article)
        known = self._known_analysis(stored)
        if known is not None:
            return known
        made = self._analyse(stored.article)
        self._own.made = stored, made
        return made

    def keep_made(self) -> None:
        """Keep the analysis that was made last in this thread, where the store can be written."""
        from briefing.pipeline.analyses import keep

        made: tuple[StoredArticle, Analysis] | None = getattr(self._own, "made", None)
        if made is not None:
            self._own.made = None
            keep(self._store, *made)

    def elsewhere(self, unit: str | None, counts: str, but: int | None, *, candidates: int = 0) -> Elsewhere:
        """Return which analysed articles, but one, state how many there are of what is counted.

        With them come the newest `candidates` that have its word and are not analysed.
        """
        store = self._store
        found = store.elsewhere(unit, counts, but=but, limit=_COMPARED)
        if not candidates or not store.is_writable:
            return found
        from briefing.pipeline.analyses import analyser_version
        from briefing.store import may_match

        query = may_match(parsed(found.query), named=True)
        if query.term is None:
            return found  # any article may do so
        keys = store.unanalysed(query, version=analyser_version(), limit=candidates, among=_RECENT)
        stored = (readable(store, key) for key in keys if key != but)
        return found._replace(candidates=tuple(as_shown(one) for one in stored if one))

    def versions(self, key: int) -> tuple[Version, ...]:
        """Return an article's earlier texts, newest first."""
        return self._store.versions(key)

    def fetch_full_text(self, key: int) -> "FullText":
        """Read the page that an article links to and keep its text where it is better; return what came of it."""
        from briefing.pipeline.full_text import Reading, fetch_full_text

        limits = self._config.limits
        authorizations = self._config.authorizations()
        reading = Reading(timeout=limits.timeout, megabytes=limits.megabytes, authorizations=authorizations)
        return fetch_full_text(self._store, key, reading=reading)

    # Marks

    def mark(self, key: int, *, read: bool) -> None:
        """Mark an article as read or unread; in a store that can't be written nothing is."""
        if self._store.is_writable:
            self._store.mark([key], read=read)

    def mark_all(self, wanted: Wanted) -> int:
        """Mark all articles of a list as read; return how many were not."""
        return self._store.mark_all(query_of(wanted), feed=wanted.feed, read=True)

    def star(self, key: int, *, starred: bool) -> None:
        """Put a star on an article, or take it off."""
        self._store.star([key], starred=starred)

    def tag(self, key: int, *, add: Sequence[str], remove: Sequence[str]) -> None:
        """Put tags on an article and take others off."""
        self._store.tag([key], add=add, remove=remove)

    def place(self, key: int, position: int) -> None:
        """Keep where reading stopped, where the store can be written."""
        if self._store.is_writable:
            self._store.place(key, position)

    def undo(self) -> str | None:
        """Take back the last change; return what it was, None where there is none."""
        return self._store.undo()

    # Feeds

    def add_feed(self, address: str) -> FeedAdded:
        """Find the feed of an address and write it into the configuration, which is followed from now on.

        Raises `UsageError`, `SourceError`, `ConfigError`.
        """
        from briefing.config import FeedEntry
        from briefing.models.feeds import Subscription
        from briefing.pipeline.subscribing import add_feed

        config = self._config
        added = add_feed(config, address, Subscription(url=address))
        feed = added.feed
        if not added.known:
            files = dict.fromkeys((*config.files, added.file))
            entry = FeedEntry(url=feed.url, name=feed.name)
            self._config = replace(config, feeds=(*config.feeds, entry), files=tuple(files))
        return FeedAdded(feed.name or feed.url, feed.url, str(added.file), added.known)

    def refresh(
        self,
        feeds: Sequence[str],
        *,
        everything: bool = False,
        begin: Callable[[int], None],
        tell: Callable[[FeedDone], None],
    ) -> RefreshDone:
        """Visit feeds by their addresses, or those that are due, or all.

        Another thread may end it by `cancel`.
        """
        from briefing.pipeline.apart import refresh_apart, refresh_here
        from briefing.pipeline.means import Cancellation

        self._cancellation = Cancellation()
        apart = self._refreshes_apart and bool(feeds or everything or self._is_due())
        return (refresh_apart if apart else refresh_here)(
            self._config,
            self._path,
            feeds,
            everything=everything,
            begin=begin,
            tell=tell,
            cancellation=self._cancellation,
        )

    def _is_due(self) -> bool:
        """Tell whether there is a feed to be visited, for which a process is worth its start."""
        from briefing.decide import due

        return bool(due(self._store.feeds(), datetime.now(UTC)))

    def turn(self) -> Turn:
        """Return the feeds whose turn it is to be refreshed, and when it is that of the next one."""
        from briefing.decide import turn_of

        now, every = datetime.now(UTC), self._config.limits.every
        turns = [(feed.url, moment) for feed in self._store.feeds() if (moment := turn_of(feed, every=every))]
        coming = min((moment for _, moment in turns if moment > now), default=None)
        return Turn(
            feeds=tuple(url for url, moment in turns if moment <= now),
            seconds=(coming - now).total_seconds() if coming else None,
        )

    def is_refreshed_elsewhere(self) -> bool:
        """Tell whether another program refreshes the feeds now."""
        from briefing.pipeline.lock import RefreshingError, refreshing

        try:
            with refreshing(self._path):
                return False
        except RefreshingError:
            return True

    def cancel(self) -> None:
        """End the refresh that runs; what was parsed by then is stored."""
        if self._cancellation is not None:
            self._cancellation.cancel()
