"""The articles that the reader holds."""

from dataclasses import replace
from typing import Any

from briefing.models import Article
from briefing.tui.catalogue import Origin
from briefing.tui.shelf import Shelf

ONE = Article("1", "Été à Paris", "…", "a.txt", origin="A")
TWO = Article("2", "Winter in Oslo", "…", "b.txt", origin="B")
THREE = Article("3", "Spring in Rome", "…", "-", origin="A")


def _shelf() -> Any:
    shelf = Shelf()
    shelf.add([ONE, TWO])
    shelf.add([THREE])
    return shelf


def test_articles_keep_the_order_in_which_they_came_and_come_once() -> None:
    shelf = _shelf()
    shelf.add([replace(ONE, title="Again")])
    assert [article.id for article in shelf.visible] == ["1", "2", "3"]
    assert len(shelf) == 3


def test_origins_are_counted() -> None:
    shelf = _shelf()
    shelf.mark(ONE, read=True)
    assert shelf.origins() == (Origin(None, 2, 3, kind="all"), Origin("A", 1, 2), Origin("B", 1, 1))


def test_the_list_is_narrowed_to_an_origin_and_words() -> None:
    shelf = _shelf()
    shelf.narrow(origin="A", words="")
    assert [article.id for article in shelf.visible] == ["1", "3"]
    shelf.narrow(words="paris ete")
    assert [article.id for article in shelf.visible] == ["1"]
    shelf.add([replace(ONE, id="4"), replace(TWO, id="5")])
    assert [article.id for article in shelf.visible] == ["1", "4"]


def test_the_next_unread_article_comes_after_then_before() -> None:
    shelf = _shelf()
    assert shelf.next_unread(0) == 1
    shelf.mark(TWO, read=True)
    shelf.mark(THREE, read=True)
    assert shelf.next_unread(1) == 0
    shelf.mark(ONE, read=True)
    assert shelf.next_unread(0) is None


def test_reading_the_sources_again_drops_what_is_gone() -> None:
    shelf = _shelf()
    shelf.start_again(keep="-")
    shelf.add([TWO])
    shelf.drop_stale()
    assert [article.id for article in shelf.visible] == ["2", "3"]


def test_articles_stand_in_the_order_of_their_sources_whenever_they_come() -> None:
    shelf = Shelf()
    shelf.add([ONE], place=2)
    shelf.add([TWO], place=0)
    shelf.add([THREE], place=2)
    assert [article.id for article in shelf.visible] == ["2", "1", "3"]


def test_a_new_version_takes_the_place_of_the_old_one_and_is_known_as_its_successor() -> None:
    shelf = _shelf()
    changed = replace(ONE, id="1b", title="Été à Lyon")
    shelf.start_again(keep="-")
    shelf.add([changed, TWO])
    shelf.drop_stale()
    assert [article.id for article in shelf.visible] == ["1b", "2", "3"]
    assert shelf.successor(ONE) == changed


def test_of_a_feed_s_entries_the_successor_has_the_link_or_the_title() -> None:
    shelf = Shelf()
    entries = [replace(ONE, id=str(n), title=f"T{n}", link=f"https://e.org/{n}") for n in range(3)]
    shelf.add(entries)
    assert shelf.successor(replace(entries[1], id="x", title="New")) == entries[1]
    assert shelf.successor(replace(entries[2], id="x", link=None)) == entries[2]
    assert shelf.successor(replace(entries[2], id="x", link=None, title="New")) is None


def test_an_origin_that_is_gone_gives_way_to_all() -> None:
    shelf = _shelf()
    shelf.narrow(origin="B")
    shelf.start_again(keep="-")
    shelf.add([ONE])
    shelf.drop_stale()
    assert shelf.origin is None
    assert {article.id for article in shelf.visible} == {"1", "3"}
