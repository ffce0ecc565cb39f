"""The thread that reads: told once for all that waits, broken off without a word."""

import threading
from typing import Any

from briefing.errors import ConfigError
from briefing.models import Article, Failure, SourceRequest
from briefing.tui.loading import Loader, Placed

ARTICLE = Article("1", "One", "…", "s")
HERE = SourceRequest("here.txt")


def _load(read: Any, requests: Any = (HERE,)) -> Any:
    told = []
    done = threading.Event()
    loader = None

    def tell() -> None:
        told.append(1)
        done.set()

    loader = Loader(read, requests, tell)
    while True:
        assert done.wait(10)
        done.clear()
        arrival = loader.take()
        yield arrival
        if arrival.finished:
            return


def test_articles_and_failures_arrive_and_the_end_is_told() -> None:
    arrivals = list(_load(lambda _: iter([ARTICLE, Failure("x", "gone")])))
    assert [article for arrival in arrivals for article in arrival.articles] == [Placed(0, ARTICLE)]
    assert [failure for arrival in arrivals for failure in arrival.failures] == [Failure("x", "gone")]
    assert arrivals[-1].finished


def test_what_breaks_while_reading_keeps_what_was_read() -> None:
    def read(_: Any) -> Any:
        yield ARTICLE
        raise ConfigError("feeds.toml:3: no")

    arrivals = list(_load(read))
    assert [article for arrival in arrivals for article in arrival.articles] == [Placed(0, ARTICLE)]
    assert [failure.reason for arrival in arrivals for failure in arrival.failures] == ["feeds.toml:3: no"]


def test_a_cancelled_loader_says_nothing_more() -> None:
    go, told = threading.Event(), []

    def read(_: Any) -> Any:
        go.wait(10)
        yield ARTICLE

    loader = Loader(read, [HERE], lambda: told.append(1))
    loader.cancel()
    go.set()
    for thread in threading.enumerate():
        if thread.name == "briefing-loader":
            thread.join(10)
    assert told == []


def test_a_slow_feed_holds_up_neither_files_nor_other_feeds() -> None:
    go = threading.Event()
    names = ("https://slow.example/feed", "one.txt", "two.txt", "https://quick.example/feed", "three.txt")
    asked: list[tuple[str, ...]] = []

    def read(requests: Any) -> Any:
        locations = tuple(request.location for request in requests)
        asked.append(locations)
        if "slow" in locations[0]:
            assert go.wait(30)
        yield from (Article(name, name, "…", name) for name in locations)

    came: list[Placed] = []
    for arrival in _load(read, [SourceRequest(name) for name in names]):
        came += arrival.articles
        if len(came) == 4:
            assert not arrival.finished
            assert {one.article.id for one in came} == {*names[1:]}
            go.set()
    assert {one.article.id: one.place for one in came} == dict(zip(names, (0, 1, 1, 3, 4), strict=True))
    assert ("one.txt", "two.txt") in asked


def test_a_source_that_is_skipped_keeps_its_place() -> None:
    came: list[Placed] = []
    done = threading.Event()
    requests = [SourceRequest("https://one.example"), SourceRequest("-"), SourceRequest("https://two.example")]
    loader = Loader(lambda few: (Article(r.location, "", "…", "s") for r in few), requests, done.set, skip="-")
    finished = False
    while not finished:
        assert done.wait(10)
        done.clear()
        arrival = loader.take()
        came += arrival.articles
        finished = arrival.finished
    assert {(one.place, one.article.id) for one in came} == {(0, "https://one.example"), (2, "https://two.example")}


def test_nothing_to_read_is_finished_at_once() -> None:
    assert list(_load(lambda _: iter([ARTICLE]), ()))[-1].finished
