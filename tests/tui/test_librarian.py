"""The thread that asks the library: answers that come at once, those that do not, and changes that wait."""

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from briefing.models.lists import Wanted
from briefing.pipeline.shelf import StoredLibrary
from briefing.store import Store
from briefing.tui import librarian as module
from briefing.tui.librarian import Librarian
from tests.tui.storehouse import analysis_of, config_of, publish

SECONDS = 120


@pytest.fixture
def delivered() -> list[Callable[[], None]]:
    return []


@pytest.fixture
def librarian(delivered: list[Callable[[], None]]) -> Iterator[Librarian]:
    library: Any = SimpleNamespace(hurry=lambda: None)
    asks = Librarian(library, delivered.append, lambda problem: None)
    asks.start()
    yield asks
    asks.close()


def _wait_for_nothing(librarian: Librarian) -> None:
    """Return once all is answered that was asked for."""
    done = threading.Event()
    librarian.ask(lambda _: done.set())
    assert done.wait(SECONDS)


def test_an_answer_at_once_is_heard_before_asking_is_over(
    librarian: Librarian, delivered: list[Callable[[], None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing.tui.librarian._A_MOMENT", 10.0)
    _wait_until_idle(librarian)
    heard: list[str] = []
    librarian.ask(lambda _: "here", heard.append, kind="open", at_once=True)
    assert heard == ["here"]
    assert len(delivered) <= 1, "only that of the question before"


def test_an_answer_that_is_handed_over_is_heard_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asker = module._Asker()
    heard: list[str] = []
    came = asker._came.set

    def hear_it() -> None:  # as the thread of the event loop may do before the librarian goes on
        came()
        asker.wait(0)

    monkeypatch.setattr(asker._came, "set", hear_it)
    assert asker.hand(lambda: heard.append("here"))
    assert heard == ["here"]


def test_an_answer_that_takes_longer_comes_to_the_event_loop(
    librarian: Librarian, delivered: list[Callable[[], None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing.tui.librarian._A_MOMENT", 0.0)
    _wait_until_idle(librarian)
    may_go_on = threading.Event()
    heard: list[bool] = []
    librarian.ask(lambda _: may_go_on.wait(SECONDS), heard.append, kind="open", at_once=True)
    assert heard == []
    may_go_on.set()
    _wait_for_nothing(librarian)
    for call in delivered:
        call()
    assert heard == [True]


def test_nobody_waits_behind_another_question(librarian: Librarian, delivered: list[Callable[[], None]]) -> None:
    may_go_on = threading.Event()
    heard: list[str] = []
    librarian.ask(lambda _: may_go_on.wait(SECONDS))
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
        while librarian._asking is not None:
            librarian._changed.wait(0.01)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    publish(tmp_path / "store.db", config_of("one"), {"one": ["First", "Second"]})
    return tmp_path / "store.db"


@pytest.fixture
def problems() -> list[str]:
    return []


@pytest.fixture
def keeper(path: Path, problems: list[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Librarian]:
    monkeypatch.setattr(module, "_AGAIN", 0.01)
    library = StoredLibrary(config_of("one"), path, analysis_of)
    made = Librarian(library, lambda hear: hear(), problems.append)
    made.start()
    yield made
    made.close(0)


def _until(holds: Callable[[], object]) -> None:
    deadline = time.monotonic() + SECONDS
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.005)


def _states(path: Path) -> list[tuple[bool, bool]]:
    with Store.open(path) as store:
        return [(one.read, one.starred) for one in store.page().headlines]


def test_what_is_marked_while_another_program_writes_is_kept_once_it_is_done(
    path: Path, keeper: Librarian, problems: list[str]
) -> None:
    with Store.open(path) as store:
        first, second = (one.key for one in store.page().headlines)
    told: list[object] = []
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        keeper.ask(lambda library: library.star(first, starred=True), failed=problems.append)
        keeper.ask(lambda library: library.mark(second, read=True), failed=problems.append)
        keeper.ask(lambda library: library.star(first, starred=False), failed=problems.append)
        keeper.ask(lambda library: library.top(Wanted()).counts.total, told.append, kind="list")
        _until(lambda: told)
        _until(lambda: problems)
        assert (told, problems) == (
            [2],
            ["Another program is writing to the store: what you mark is kept as soon as it is done"],
        )
        assert keeper.unmade == 3
        other.execute("ROLLBACK")
    keeper.ask(lambda library: library.undo(), told.append)
    _until(lambda: len(told) == 2)
    assert told[1] == "took the star from 1 article"
    assert _states(path) == [(False, True), (True, False)]
    assert keeper.unmade == 0


def test_what_was_asked_to_be_changed_before_the_end_is_and_nothing_is_read_any_more(
    librarian: Librarian, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_WHILE_MADE", SECONDS)
    done: list[str] = []
    may_go_on = threading.Event()
    librarian.ask(lambda _: may_go_on.wait(SECONDS))
    librarian.ask(lambda _: done.append("read"), kind="list")
    librarian.ask(lambda _: done.append("changed"))
    threading.Timer(0.1, may_go_on.set).start()
    librarian.close(0)  # as if all of the seconds had passed
    assert done == ["changed"]
    assert librarian.unmade == 0


def test_what_was_not_kept_when_the_reader_is_left_is_counted(path: Path, keeper: Librarian) -> None:
    with Store.open(path) as store:
        key = store.page().headlines[0].key
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        keeper.ask(lambda library: library.star(key, starred=True))
        keeper.close(0.2)
        assert keeper.unmade == 1
