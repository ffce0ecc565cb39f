"""Titles that are kept in order, whatever becomes of the articles, against the titles sorted at once."""

import sqlite3
from contextlib import closing
from pathlib import Path

from briefing.models.stored import Retention
from briefing.store import Store, arranging, parse_query, titles

from .press import followed, item, publish

TITLES = ("zebra", "Été", "« Zone »", "etage", "42 votes", "Ämter", "zebra")


def _arranged(store: Store, query: str = "", *, may_write: bool = True) -> list[int]:
    with store._reading() as connection:
        wanted = parse_query(query) if query else None
        return list(arranging.arranged(connection, wanted, feed=None, order="title", may_write=may_write, many=1))


def _sorted(store: Store, query: str = "") -> list[int]:
    found = store.page(parse_query(query) if query else None, limit=100).headlines
    return [one.key for one in sorted(found, key=lambda one: (arranging._in_order(one.title), -one.key))]


def _are_kept(store: Store) -> bool:
    with store._reading() as connection:
        return titles.are_kept(connection)


def test_titles_stay_in_order_as_articles_come_change_and_go(store: Store) -> None:
    (feed,) = followed(store, "a")
    items = [item(f"{number}", title) for number, title in enumerate(TITLES)]
    keys = publish(store, feed, *items).keys
    assert not _are_kept(store)
    assert _arranged(store, may_write=False) == _sorted(store)
    assert not _are_kept(store)
    assert _arranged(store) == _sorted(store)
    assert _are_kept(store)
    store.mark(keys[::2], read=True)
    assert _arranged(store, "is:unread") == _sorted(store, "is:unread") != _sorted(store)

    publish(store, feed, item("more", "Echo"), item("0", "aardvark, once a zebra"), *items[1:])
    assert not _are_kept(store)
    assert _arranged(store, may_write=False) == _sorted(store)
    assert _arranged(store) == _sorted(store)
    assert len(_sorted(store)) == 8
    store.prune(Retention(articles=3, unread=False))
    assert _are_kept(store)
    assert _arranged(store, may_write=False) == _sorted(store)
    assert len(_sorted(store)) == 3

    assert store.check() == ()
    store.repair()
    assert not _are_kept(store)
    assert _arranged(store) == _sorted(store)


def test_titles_are_sorted_all_the_same_while_somebody_else_writes(path: Path) -> None:
    with Store.open(path, patience=0) as store:
        (feed,) = followed(store, "a")
        publish(store, feed, *(item(f"{number}", title) for number, title in enumerate(TITLES)))
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            assert _arranged(store) == _sorted(store)
        assert not _are_kept(store)
