"""The one door to the store: feeds, articles, marks and analyses in one SQLite file.

A `Store` belongs to the thread that opened it; opening one more for another thread costs less than a millisecond, and
any number of them, in any number of processes, may read while one writes. Everything that can go wrong with the file
is a `StoreError`. No other package knows SQL.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from briefing.models import Article
from briefing.models.feeds import FeedState, Subscription, Visit
from briefing.models.stored import Retention, Tally, Version
from briefing.store import feeds, keeping, recording
from briefing.store.connection import PATIENCE, connect, reporting, transaction
from briefing.store.schema import prepare


class Store:
    """An open store; made by `Store.open`, and a context manager that closes it."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self.path = path

    @classmethod
    def open(cls, path: Path, *, create: bool = True, patience: float = PATIENCE) -> Self:
        """Open a store, made or brought to the newest schema first where it has to be.

        `patience` is how many seconds to wait for another writer. Raises `StoreError`.
        """
        connection = connect(path, create=create, patience=patience)
        try:
            with reporting(path):
                prepare(connection, path)
        except BaseException:
            connection.close()
            raise
        return cls(connection, path)

    def close(self) -> None:
        """Close the file; the last one to do so leaves nothing beside it."""
        with reporting(self.path):
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with reporting(self.path):
            yield self._connection

    @contextmanager
    def _writing(self, *, durable: bool = False) -> Iterator[sqlite3.Connection]:
        with reporting(self.path), transaction(self._connection, durable=durable):
            yield self._connection

    def subscribe(self, subscriptions: Sequence[Subscription]) -> None:
        """Follow these feeds, in this order, and no others; the articles of the others stay."""
        with self._reading() as connection:
            feeds.subscribe(connection, subscriptions)

    def feeds(self, *, everything: bool = False) -> tuple[FeedState, ...]:
        """Return the feeds that are followed, in order; after them, if wanted, those that only have articles left."""
        with self._reading() as connection:
            return feeds.listed(connection, everything=everything)

    def known_items(self, feed: int) -> frozenset[bytes]:
        """Return the digests of the items that a feed carried at the last visit: they need no parsing."""
        with self._reading() as connection:
            return recording.known_items(connection, feed)

    def record_all(self, visits: Sequence[Visit]) -> list[Tally]:
        """Store what visits to feeds bring, all of it or nothing; return what each changed."""
        with self._reading() as connection:
            return recording.record_all(connection, visits)

    def prune(self, keep: Retention) -> int:
        """Take out the articles that are not to be kept, and return how many; none comes back from its feed."""
        with self._reading() as connection:
            return keeping.prune(connection, keep)

    def forget(self, feed: int) -> int:
        """Take out a feed with its articles, and return how many they were."""
        with self._reading() as connection:
            return keeping.forget(connection, feed)

    def replace_text(self, key: int, article: Article) -> bool:
        """Give an article a fuller text, its earlier one kept; return whether anything changed."""
        with self._reading() as connection:
            return keeping.replace_text(connection, key, article)

    def versions(self, key: int) -> tuple[Version, ...]:
        """Return the earlier texts of an article, newest first."""
        with self._reading() as connection:
            return keeping.versions(connection, key)
