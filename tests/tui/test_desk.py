"""The thread that analyses: the newest wish first, stale ones left, failures told."""

import threading
from queue import Queue
from typing import Any

import pytest

from briefing.errors import BriefingError
from briefing.models import Analysis, Article
from briefing.tui import desk as desk_module
from briefing.tui.desk import Desk, Outcome

ARTICLES = [Article(str(number), f"Article {number}", "…", "s") for number in range(6)]
SECONDS = 120


class Bench:
    """A desk whose analyses wait until they are let go."""

    def __init__(self) -> None:
        self.begun: Queue[str] = Queue()
        self.outcomes: Queue[Outcome] = Queue()
        self.go = threading.Semaphore(0)
        self.cancelled = threading.Event()
        self.desk = Desk(self.analyse, self.cancel, self.outcomes.put)
        self.desk.start()

    def analyse(self, article: Article) -> Any:
        self.begun.put(article.id)
        assert self.go.acquire(timeout=SECONDS)
        if self.cancelled.is_set():
            self.cancelled.clear()
            raise BriefingError("cancelled")
        if article.id == "5":
            raise ZeroDivisionError("five")
        return Analysis(language="en")

    def cancel(self) -> None:
        self.cancelled.set()
        self.go.release()

    def outcome(self) -> Any:
        return self.outcomes.get(timeout=SECONDS)


def test_of_several_wishes_only_the_newest_is_carried_out() -> None:
    bench = Bench()
    bench.desk.want(ARTICLES[0])
    assert bench.begun.get(timeout=SECONDS) == "0"
    for article in ARTICLES[1:4]:
        bench.desk.want(article)
    bench.go.release(2)
    assert [bench.outcome().article.id for _ in range(2)] == ["0", "3"]
    assert bench.begun.get(timeout=SECONDS) == "3"
    assert bench.desk.known(ARTICLES[0]) is not None
    assert bench.desk.known(ARTICLES[1]) is None
    bench.desk.close()


def test_neighbours_follow_and_nothing_is_analysed_twice() -> None:
    bench = Bench()
    bench.go.release(9)
    bench.desk.want(ARTICLES[0], then=[ARTICLES[1], ARTICLES[2]])
    assert [bench.outcome().article.id for _ in range(3)] == ["0", "1", "2"]
    bench.desk.want(ARTICLES[1], then=[ARTICLES[0], ARTICLES[3]])
    assert bench.outcome().article.id == "3"
    bench.desk.close()


def test_whatever_an_analysis_raises_is_an_outcome() -> None:
    bench = Bench()
    bench.go.release(2)
    bench.desk.want(ARTICLES[5])
    outcome = bench.outcome()
    assert outcome.analysis is None
    assert outcome.failure == "ZeroDivisionError: five"
    bench.desk.want(ARTICLES[1])
    assert bench.outcome().analysis is not None
    bench.desk.close()


def test_an_analysis_nobody_waits_for_is_ended_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk_module, "PATIENCE", 0.0)
    bench = Bench()
    bench.desk.want(ARTICLES[0])
    assert bench.begun.get(timeout=SECONDS) == "0"
    bench.desk.hurry()
    assert not bench.cancelled.is_set()
    bench.desk.want(ARTICLES[1])
    bench.desk.hurry()
    assert bench.outcome().failure == "cancelled"
    bench.go.release()
    assert bench.outcome().article.id == "1"
    bench.desk.close()
