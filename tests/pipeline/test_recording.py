"""What waits to be stored: few transactions, in order, whatever they bring."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefing.models import Article
from briefing.models.feeds import Item, ParsedFeed, Subscription, Visit
from briefing.models.stored import Tally
from briefing.pipeline import recording
from briefing.pipeline.recording import Recorder
from briefing.store import Store

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def visit(feed: int, *, new: bool) -> Visit:
    article = Article(
        id=str(feed), title=f"Ferry {feed}", text=f"The ferry {feed} sails again.", source=f"https://{feed}.example/"
    )
    item = Item(digest=feed.to_bytes(16, "big"), identity=str(feed), article=article)
    parsed = ParsedFeed(title=f"Feed {feed}", items=(item,), digests=frozenset([item.digest])) if new else None
    return Visit(feed=feed, checked=NOW, due=NOW, etag=f'"{feed}"', parsed=parsed)


def test_visits_that_bring_nothing_share_a_transaction_with_those_that_bring_something(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    told: list[tuple[int, int]] = []

    def deliver(feed: int, tally: Tally) -> None:
        told.append((feed, tally.new))

    async def record(feeds: list[int]) -> None:
        recorder = Recorder(path, deliver)
        for number, feed in enumerate(feeds):
            await recorder.has_room()
            recorder.add(feed, visit(feed, new=number % 10 == 0))
        await recorder.finish()

    with Store.open(path) as store:
        store.subscribe([Subscription(url=f"https://{number}.example/feed") for number in range(300)])
        feeds = [feed.id for feed in store.feeds()]
        asyncio.run(record(feeds))
        assert told == [(feed, int(number % 10 == 0)) for number, feed in enumerate(feeds)]
        assert [feed.etag for feed in store.feeds()] == [f'"{feed}"' for feed in feeds]
    with closing(sqlite3.connect(path)) as connection:
        # Each transaction that brings articles is a part of the search index, which have to be merged later.
        assert connection.execute("SELECT count(DISTINCT segid) FROM article_index_idx").fetchone()[0] <= 2


def test_visits_are_stored_at_once_where_nothing_else_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording, "_PATIENCE", 3600)
    path = tmp_path / "s.db"

    async def record(feeds: list[int]) -> None:
        stored = asyncio.Event()
        recorder: Recorder[int] = Recorder(path, lambda *_: stored.set())
        for feed in feeds:
            stored.clear()
            recorder.add(feed, visit(feed, new=True))
            recorder.hurry()
            async with asyncio.timeout(60):
                await stored.wait()
        await recorder.finish()

    with Store.open(path) as store:
        store.subscribe([Subscription(url=f"https://{number}.example/feed") for number in range(2)])
        asyncio.run(record([feed.id for feed in store.feeds()]))
        assert [feed.total for feed in store.feeds()] == [1, 1]
