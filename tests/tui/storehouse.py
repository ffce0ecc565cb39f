"""A reader opened on a real store, and articles to put into it."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from itertools import count
from pathlib import Path
from typing import Any

from briefing.config import Config, FeedEntry
from briefing.models import Analysis, Article, SourceRequest, Span
from briefing.models.feeds import Item, ParsedFeed, Visit
from briefing.pipeline import read
from briefing.pipeline.shelf import StoredLibrary
from briefing.store import Store
from briefing.tui.app import ReaderApp
from tests.tui.conftest import Shown, is_settled

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
NOWHERE = "http://127.0.0.1:9"
"""Where nothing answers."""
FAR = datetime(2199, 1, 1, tzinfo=UTC)

Scenario = Callable[[Shown], Awaitable[None]]


def config_of(*names: str, address: str = NOWHERE, **more: Any) -> Config:
    """Return a configuration that follows feeds of these names."""
    feeds = tuple(FeedEntry(url=f"{address}/{name}.xml", name=name) for name in names)
    return replace(Config(feeds=feeds), **more)


def publish(
    path: Path,
    config: Config,
    articles: dict[str, Sequence[str]],
    *,
    minutes: int = 0,
    due: bool = False,
    ending: str = "",
) -> None:
    """Store articles of these titles for the feeds of these names; each is a minute older than the one before it.

    The first is so many minutes younger than noon. The feeds rest from then on, or are due.
    """
    ages = count(-minutes)
    with Store.open(path) as store:
        store.subscribe(config.subscriptions())
        visits = []
        for feed in store.feeds():
            titles = articles.get(feed.name, ())
            items = [_item(title, NOON - timedelta(minutes=next(ages)), feed.name, ending) for title in titles]
            parsed = ParsedFeed(items=tuple(items), digests=frozenset(one.digest for one in items))
            visits.append(Visit(feed=feed.id, checked=NOON, due=NOON if due else FAR, parsed=parsed))
        store.record_all(visits)


def _item(title: str, published: datetime, origin: str, ending: str) -> Item:
    body = " ".join(f"Sentence {number} of {title.lower()} says what there is to say." for number in range(60))
    article = Article(
        id=title,
        title=title,
        text=f"{body}\n\nThe last words of {title.lower()}. {ending}".rstrip(),
        source=f"{NOWHERE}/{origin}.xml",
        published=published,
        language="en",
        link=f"https://example.org/{title.replace(' ', '-')}",
        origin=origin,
        is_entry=True,
    )
    return Item(digest=blake2b(repr(article).encode(), digest_size=16).digest(), identity=title, article=article)


def analysis_of(article: Article) -> Analysis:
    """Return an analysis of an article that is at hand at once."""
    return Analysis(language="en", sentences=(Span(0, article.text.index(".") + 1),))


def play(
    scenario: Scenario,
    config: Config,
    path: Path,
    *,
    size: tuple[int, int] = (120, 40),
    requests: Sequence[SourceRequest] = (),
    theme: str = "briefing-dark",
    wait: bool = True,
    analyse: Callable[[Article], Analysis] = analysis_of,
) -> None:
    """Open a reader of a size on a store, wait until it has read and refreshed, and play a scenario on it."""

    async def body() -> None:
        library = StoredLibrary(config, path, analyse)
        opening = library.opening()
        library.close()
        app = ReaderApp(read, requests, library.analyse, library=library, opening=opening, theme=theme)
        async with app.run_test(size=size, notifications=True) as pilot:
            shown = Shown(app, pilot)
            if wait:
                await shown.until(lambda: is_settled(app))
            await pilot.pause()
            await scenario(shown)

    asyncio.run(body())


def marks(path: Path) -> dict[str, tuple[bool, bool, tuple[str, ...]]]:
    """Return what the store says of its articles by title: read, starred, tags."""
    with Store.open(path) as store:
        return {one.title: (one.read, one.starred, one.tags) for one in store.page(limit=1000).headlines}
