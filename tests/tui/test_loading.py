"""The thread that reads: told once for all that waits, broken off without a word."""

import threading
from pathlib import Path
from typing import Any

import pytest

from briefing import pipeline
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
    loader.start()
    while True:
        assert done.wait(120)
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
        go.wait(120)
        yield ARTICLE

    loader = Loader(read, [HERE], lambda: told.append(1))
    loader.start()
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
            assert go.wait(120)
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
    loader.start()
    finished = False
    while not finished:
        assert done.wait(120)
        done.clear()
        arrival = loader.take()
        came += arrival.articles
        finished = arrival.finished
    assert {(one.place, one.article.id) for one in came} == {(0, "https://one.example"), (2, "https://two.example")}


def test_what_is_at_hand_is_there_before_anything_starts_and_is_read_once(tmp_path: Path) -> None:
    for name in ("one", "two", "three"):
        (tmp_path / f"{name}.txt").write_text(f"Title of {name}\n\nWords of {name}.\n", "utf-8")
    requests = [SourceRequest(str(tmp_path)), SourceRequest("missing.txt")]
    done = threading.Event()
    loader = Loader(pipeline.read, requests, done.set)
    loader.read_ahead(pipeline.read_ahead)
    first = loader.take()
    assert [one.article.title for one in first.articles] == ["Title of one"]
    assert not first.finished
    loader.start()
    titles: list[str] = []
    failures: list[Failure] = []
    finished = False
    while not finished:
        assert done.wait(120)
        done.clear()
        arrival = loader.take()
        titles += [one.article.title for one in arrival.articles]
        failures += arrival.failures
        finished = arrival.finished
    assert sorted(titles) == ["Title of three", "Title of two"]
    assert [failure.source for failure in failures] == ["missing.txt"]


@pytest.mark.parametrize("location", ["-", "https://one.example"])
def test_what_may_have_to_be_waited_for_is_not_read_ahead(location: str) -> None:
    def ahead(_: Any) -> Any:
        raise AssertionError("read ahead")

    loader = Loader(pipeline.read, [SourceRequest(location), HERE], lambda: None)
    loader.read_ahead(ahead)
    arrival = loader.take()
    assert arrival.articles == ()
    assert arrival.failures == ()


def test_what_breaks_ahead_is_a_failure_like_any() -> None:
    def ahead(_: Any) -> Any:
        raise ConfigError("feeds.toml:3: no")

    loader = Loader(pipeline.read, [HERE], lambda: None)
    loader.read_ahead(ahead)
    assert loader.take().failures == (Failure("sources", "feeds.toml:3: no"),)


def test_nothing_to_read_is_finished_at_once() -> None:
    assert list(_load(lambda _: iter([ARTICLE]), ()))[-1].finished
