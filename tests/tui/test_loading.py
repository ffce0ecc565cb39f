"""The thread that reads: told once for all that waits, broken off without a word."""

import threading
from typing import Any

from briefing.errors import ConfigError
from briefing.models import Article, Failure
from briefing.tui.loading import Loader

ARTICLE = Article("1", "One", "…", "s")


def _load(read: Any) -> Any:
    told = []
    done = threading.Event()
    loader = None

    def tell() -> None:
        told.append(1)
        done.set()

    loader = Loader(read, [], tell)
    while True:
        assert done.wait(10)
        done.clear()
        arrival = loader.take()
        yield arrival
        if arrival.finished:
            return


def test_articles_and_failures_arrive_and_the_end_is_told() -> None:
    arrivals = list(_load(lambda _: iter([ARTICLE, Failure("x", "gone")])))
    assert [article for arrival in arrivals for article in arrival.articles] == [ARTICLE]
    assert [failure for arrival in arrivals for failure in arrival.failures] == [Failure("x", "gone")]
    assert arrivals[-1].finished


def test_what_breaks_while_reading_keeps_what_was_read() -> None:
    def read(_: Any) -> Any:
        yield ARTICLE
        raise ConfigError("feeds.toml:3: no")

    arrivals = list(_load(read))
    assert [article for arrival in arrivals for article in arrival.articles] == [ARTICLE]
    assert [failure.reason for arrival in arrivals for failure in arrival.failures] == ["feeds.toml:3: no"]


def test_a_cancelled_loader_says_nothing_more() -> None:
    go, told = threading.Event(), []

    def read(_: Any) -> Any:
        go.wait(10)
        yield ARTICLE

    loader = Loader(read, [], lambda: told.append(1))
    loader.cancel()
    go.set()
    for thread in threading.enumerate():
        if thread.name == "briefing-loader":
            thread.join(10)
    assert told == []
