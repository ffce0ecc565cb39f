"""The thread that asks the library: answers that come at once, and those that do not."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from briefing.tui.librarian import Librarian


@pytest.fixture
def delivered() -> list[Callable[[], None]]:
    return []


@pytest.fixture
def librarian(delivered: list[Callable[[], None]]) -> Iterator[Librarian]:
    library: Any = object()
    asks = Librarian(library, delivered.append, lambda problem: None)
    asks.start()
    yield asks
    asks.close()


def _wait_for_nothing(librarian: Librarian) -> None:
    """Return once all is answered that was asked for."""
    done = threading.Event()
    librarian.ask(lambda _: done.set())
    assert done.wait(10)


def test_an_answer_at_once_is_heard_before_asking_is_over(
    librarian: Librarian, delivered: list[Callable[[], None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing.tui.librarian._A_MOMENT", 10.0)
    _wait_until_idle(librarian)
    heard: list[str] = []
    librarian.ask(lambda _: "here", heard.append, kind="open", at_once=True)
    assert heard == ["here"]
    assert len(delivered) <= 1, "only that of the question before"


def test_an_answer_that_takes_longer_comes_to_the_event_loop(
    librarian: Librarian, delivered: list[Callable[[], None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing.tui.librarian._A_MOMENT", 0.0)
    _wait_until_idle(librarian)
    may_go_on = threading.Event()
    heard: list[bool] = []
    librarian.ask(lambda _: may_go_on.wait(10), heard.append, kind="open", at_once=True)
    assert heard == []
    may_go_on.set()
    _wait_for_nothing(librarian)
    for call in delivered:
        call()
    assert heard == [True]


def test_nobody_waits_behind_another_question(librarian: Librarian, delivered: list[Callable[[], None]]) -> None:
    may_go_on = threading.Event()
    heard: list[str] = []
    librarian.ask(lambda _: may_go_on.wait(10))
    librarian.ask(lambda _: "here", heard.append, at_once=True)  # would wait for ten seconds
    assert heard == []
    may_go_on.set()
    _wait_for_nothing(librarian)
    for call in delivered:
        call()
    assert heard == ["here"]


def _wait_until_idle(librarian: Librarian) -> None:
    _wait_for_nothing(librarian)
    with librarian._changed:
        while librarian._is_busy:
            librarian._changed.wait(0.01)
