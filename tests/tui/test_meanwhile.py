"""What the list of stored articles becomes when the store changes, or is changed, while an answer is on its way."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from briefing.models.stored import Headline
from briefing.pipeline.shelf import StoredLibrary
from briefing.store import Store
from briefing.tui.librarian import Librarian
from briefing.tui.shelf import Shelf
from briefing.tui.stored import StoredShelf
from tests.tui.storehouse import analysis_of, config_of, marks, publish

CONFIG = config_of("one", "two")
SECONDS = 120


class Counted(Librarian):
    """A librarian who counts what is asked."""

    asked = 0

    def ask(self, *question: Any, **how: Any) -> None:
        self.asked += 1
        super().ask(*question, **how)


@dataclass
class Lists:
    """A catalogue, whose answers are heard when a test says so."""

    path: Path
    came: list[Callable[[], None]] = field(default_factory=list)
    drawn: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        library = StoredLibrary(CONFIG, self.path, analysis_of)
        opening = library.opening()
        library.close()
        self.librarian = Counted(library, self.came.append, pytest.fail)
        self.shelf = StoredShelf(Shelf(), self.librarian, opening, self.drawn.append)
        self.librarian.start()

    def answered(self) -> None:
        """Return once all is answered that was asked; nothing of it is heard."""
        done = threading.Event()
        Librarian.ask(self.librarian, lambda _: None)
        Librarian.ask(self.librarian, lambda _: done.set())  # by now all answers before that one have come
        assert done.wait(SECONDS)

    def hear(self) -> None:
        """Hear all answers, and those to what is asked by who hears them."""
        asked = -1
        while asked != self.librarian.asked:
            asked = self.librarian.asked
            self.answered()
            while self.came:
                self.came.pop(0)()

    def headline(self, at: int) -> Headline:
        found = self.shelf._at(at)
        assert found is not None
        return found

    @property
    def titles(self) -> list[str]:
        return [row.title for at in range(self.shelf.count) if (row := self.shelf.row(at))]


@pytest.fixture
def lists(tmp_path: Path) -> Iterator[Lists]:
    publish(tmp_path / "store.db", CONFIG, {"one": ["First", "Second", "Third"], "two": ["Fourth"]})
    made = Lists(tmp_path / "store.db")
    made.hear()
    yield made
    made.librarian.close()


def _publish_more(lists: Lists) -> None:
    publish(lists.path, CONFIG, {"one": ["Newest"]}, minutes=5)


def test_an_older_answer_takes_no_mark_back(lists: Lists) -> None:
    shelf = lists.shelf
    shelf.reload(0)
    shelf.take(1, lambda taken: None)
    lists.answered()
    for at in (0, 1):
        shelf.mark_headline(lists.headline(at), read=True)
        shelf.star(lists.headline(at), starred=True)
        shelf.tag(lists.headline(at), add=["port"], remove=[])
    lists.hear()
    rows = [lists.headline(at) for at in range(3)]
    changed, unchanged = (True, True, ("port",)), (False, False, ())
    assert [(row.read, row.starred, row.tags) for row in rows] == [changed, changed, unchanged]
    assert marks(lists.path)["Second"] == changed
    assert not shelf._unmade


def test_what_came_from_elsewhere_is_listed_though_something_is_counted_at_the_same_time(lists: Lists) -> None:
    shelf = lists.shelf
    shelf.watch(0)
    lists.hear()
    _publish_more(lists)
    may_go_on = threading.Event()
    lists.librarian.ask(lambda _: may_go_on.wait(SECONDS))
    shelf.watch(0)
    shelf.count_again()
    may_go_on.set()
    lists.hear()
    assert lists.titles[0] == "Newest"
    with Store.open(lists.path) as elsewhere:
        elsewhere.mark([elsewhere.page().headlines[0].key], read=True)
    shelf.count_again()
    lists.hear()
    shelf.watch(0)
    lists.hear()
    assert lists.headline(0).read


def test_what_came_while_another_list_was_asked_for_is_in_it(lists: Lists) -> None:
    shelf = lists.shelf
    feed = next(one.id for one in shelf.origins() if one.name == "one")
    shelf.narrow(origin=feed)
    lists.answered()
    _publish_more(lists)
    shelf.reload(0)
    lists.hear()
    assert lists.titles == ["Newest", "First", "Second", "Third"]
    shelf.sort("oldest", lambda: None)
    lists.answered()
    publish(lists.path, CONFIG, {"one": ["Still newer"]}, minutes=9)
    shelf.reload(0)
    lists.hear()
    assert lists.titles[-1] == "Still newer"


def test_the_article_that_is_read_is_told_from_the_one_under_the_cursor(lists: Lists) -> None:
    shelf = lists.shelf
    shelf.take(2, lambda taken: None)
    lists.hear()
    _publish_more(lists)
    shelf.reload(0)
    lists.hear()
    assert shelf.taken == 3
    assert shelf.current
    assert shelf.current.title == "Third"


def test_a_row_is_drawn_anew_where_the_article_that_is_opened_was_marked_elsewhere(lists: Lists) -> None:
    lists.drawn.clear()
    lists.shelf.take(2, lambda taken: None)
    lists.hear()
    assert lists.drawn == []
    with Store.open(lists.path) as elsewhere:
        elsewhere.star([lists.headline(1).key], starred=True)
    lists.shelf.take(1, lambda taken: None)
    lists.hear()
    assert lists.headline(1).starred
    assert lists.drawn == [0]
