"""Rows of lists of stored articles in every order, read in stretches, against the whole list sorted at once."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any, get_args

import pytest

from briefing.config import Config, FeedEntry
from briefing.models.lists import Order, Stretch, Wanted
from briefing.models.stored import Headline
from briefing.pipeline import analyse
from briefing.pipeline.shelf import StoredLibrary
from briefing.store import Store
from tests.store.press import NOW, item, publish

ORDERS: tuple[Order, ...] = get_args(Order)
COUNT = 700
"""More than there are rows in two stretches."""
TITLES = ("Été", "etage", "« Zone »", "Ämter", "zebra", "42 votes")
EXPECTED: dict[Order, Callable[[Headline], Any]] = {
    "newest": lambda one: -one.key,
    "oldest": lambda one: one.key,
    "source": lambda one: (one.origin.lower().replace("é", "e"), -one.key),
    "title": lambda one: (
        one.title.lower().strip("« »").replace("é", "e").replace("ä", "a").replace("« ", "").replace(" »", " »"),
        -one.key,
    ),
    "longest": lambda one: (-one.words, -one.key),
    "shortest": lambda one: (one.words, -one.key),
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StoredLibrary]:
    """A library of articles of two feeds; every third is read."""
    path = tmp_path_factory.mktemp("store") / "briefing.db"
    names = ("Zoé's paper", "élan")
    config = Config(
        feeds=tuple(FeedEntry(url=f"https://{at}.example.org/", name=name) for at, name in enumerate(names))
    )
    with Store.open(path) as store:
        store.subscribe(config.subscriptions())
        keys: list[int] = []
        for feed in store.feeds():
            items = [
                item(
                    f"{feed.id} {number}",
                    f"{TITLES[number % len(TITLES)]} {number % 7}",
                    "lorem " * (1 + number * 37 % 90),
                    published=NOW - timedelta(minutes=number * 53 % COUNT),
                )
                for number in range(feed.id, COUNT, 2)
            ]
            keys += publish(store, feed.id, *items).keys
        store.mark(keys[::3], read=True)
    library = StoredLibrary(config, path, analyse)
    yield library
    library.close()


def _all(library: StoredLibrary) -> list[Headline]:
    return list(library._store.page(limit=2 * COUNT).headlines)


def _row(stretch: Stretch, index: int) -> int:
    return stretch.headlines[index - stretch.first].key


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("narrowed", [Wanted(), Wanted(feed=1), Wanted(query="lorem", unread=True)], ids=str)
def test_every_row_is_where_the_order_has_it(library: StoredLibrary, order: Order, narrowed: Wanted) -> None:
    wanted = narrowed._replace(order=order)
    rows = [
        one
        for one in sorted(_all(library), key=EXPECTED[order])
        if (wanted.feed in (None, one.feed)) and not (wanted.unread and one.read)
    ]
    keys = [one.key for one in rows]
    top = library.top(wanted)
    assert [one.key for one in top.headlines] == keys[: len(top.headlines)]
    assert (top.counts.total, top.counts.unread) == (len(rows), sum(not one.read for one in rows))
    known = [(0, keys[0]), (len(top.headlines) - 1, top.headlines[-1].key)]
    for index in (0, 299, 320, len(keys) // 2, len(keys) - 1):
        assert _row(library.stretch(wanted, index, len(keys), known), index) == keys[index]
        around = library.around(wanted, keys[index])
        assert around.at == index
        assert [one.key for one in around.headlines] == keys[around.first : around.first + len(around.headlines)]
    unread = [index for index, one in enumerate(rows) if not one.read]
    following = library.unread_after(wanted, keys[unread[0]])
    assert following is not None
    assert following.at == unread[1]
    around_the_end = library.unread_after(wanted, keys[unread[-1]])
    assert around_the_end is not None
    assert around_the_end.at == unread[0]


@pytest.mark.parametrize("wanted", [Wanted(), Wanted(order="oldest"), Wanted(query="lorem")], ids=str)
def test_a_list_that_has_become_shorter_is_read_to_its_end_or_from_its_top(
    library: StoredLibrary, wanted: Wanted
) -> None:
    beginning = library.top(wanted)
    top, total = beginning.headlines, beginning.counts.total
    beyond = library.stretch(wanted, COUNT + 200, 5 * COUNT, [(len(top) - 1, top[-1].key)])
    assert (beyond.first, beyond.headlines) == (total, ())
    before = library.stretch(wanted, COUNT + 400, 3 * COUNT, [])
    assert (before.first, before.headlines) == (0, top)


@pytest.mark.parametrize("order", ["newest", "oldest", "title"])
def test_an_article_that_the_list_lost_stays_among_its_rows(library: StoredLibrary, order: Order) -> None:
    wanted = Wanted(unread=True, order=order)
    before = library.top(wanted)
    lost = before.headlines[5].key
    library.mark(lost, read=True)
    around = library.around(wanted, lost)
    library.mark(lost, read=False)
    assert around.at == 5
    assert around.counts.total == before.counts.total
    assert _row(around, 5) == lost
