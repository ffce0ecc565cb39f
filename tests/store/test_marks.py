"""What users do with articles, and how they take it back."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from briefing.models.feeds import Subscription
from briefing.models.stored import Count, Headline
from briefing.store import Store, marks, parse_query
from tests.effort import times

from .press import NOW, item, publish


def _filled(store: Store, count: int = 6) -> list[int]:
    """Publish articles in two feeds, the second of which has a tag; return their keys, newest first."""
    store.subscribe([Subscription(url="https://a.example/"), Subscription(url="https://b.example/", tags=("monde",))])
    first, second = (feed.id for feed in store.feeds())
    for feed, numbers in ((first, range(0, count, 2)), (second, range(1, count, 2))):
        publish(store, feed, *[item(f"{n}", f"Title {n}", published=NOW - timedelta(minutes=n)) for n in numbers])
    return [headline.key for headline in store.page().headlines]


def _all(store: Store) -> tuple[Headline, ...]:
    return store.page(limit=1000).headlines


def test_marks_are_kept_and_undone_one_by_one_by_any_process(path: Path) -> None:
    with Store.open(path) as store:
        keys = _filled(store)
        before = _all(store)
        assert store.mark(keys[:2], read=True) == 2
        assert store.mark(keys[:3], read=True) == 1
        assert store.star(keys[1:2], starred=True) == 1
        assert store.tag(keys[:2], add=["Été", "x"]) == 2
        assert store.tag(keys[:1], remove=["x"]) == 1
    with Store.open(path) as store, Store.open(path) as other:
        first, second, third, *_ = _all(store)
        assert (first.read, first.starred, first.tags) == (True, False, ("Été",))
        assert (second.read, second.starred, second.tags) == (True, True, ("Été", "x"))
        assert (third.read, third.starred, third.tags) == (True, False, ())
        assert store.undo() == "took the tag from 1 article: x"
        assert other.undo() == "tagged 2 articles Été, x"
        assert store.undo() == "starred 1 article"
        assert other.undo() == "marked 1 article read"
        assert [headline.read for headline in _all(store)] == [True, True, False, False, False, False]
        assert store.undo() == "marked 2 articles read"
        assert _all(store) == before
        assert store.undo() is None


def test_what_changes_nothing_is_nothing_to_undo(store: Store) -> None:
    keys = _filled(store)
    assert store.mark(keys, read=False) == 0
    assert store.star(keys, starred=False) == 0
    assert store.tag(keys, remove=["x"]) == 0
    assert store.tag(keys, add=[" "]) == 0
    assert store.mark([], read=True) == 0
    assert store.mark([12345], read=True) == 0
    assert store.undo() is None


def test_all_of_a_list_is_marked_and_only_what_was_marked_is_undone(store: Store) -> None:
    keys = _filled(store)
    first, second = (feed.id for feed in store.feeds())
    store.mark(keys[:1], read=True)
    assert store.mark_all(feed=first) == 2
    assert store.mark_all(parse_query("tag:monde")) == 3
    assert store.mark_all() == 0
    assert store.count() == Count(total=6, unread=0)
    assert store.undo() == "marked 3 articles read"
    assert [(feed.id, feed.unread) for feed in store.feeds()] == [(first, 0), (second, 3)]
    assert store.undo() == "marked 2 articles read"
    assert [headline.read for headline in _all(store)] == [True, False, False, False, False, False]
    assert store.mark_all(parse_query("title:0"), read=False) == 1


def test_an_article_that_is_gone_is_no_obstacle_to_undoing(store: Store) -> None:
    keys = _filled(store)
    store.mark(keys, read=True)
    store.forget(store.feeds()[0].id)
    assert store.undo() == "marked 6 articles read"
    assert [headline.read for headline in _all(store)] == [False, False, False]
    assert store.count() == Count(total=3, unread=3)


def test_the_journal_keeps_the_newest_changes(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(marks, "ENTRIES", 3)
    keys = _filled(store)
    for key in keys:
        store.mark([key], read=True)
    assert [store.undo() is not None for _ in range(5)] == [True, True, True, False, False]
    monkeypatch.setattr(marks, "JOURNAL_BYTES", 1)
    store.mark(keys[:1], read=False)
    store.mark(keys, read=True)
    assert [store.undo(), store.undo()] == ["marked 4 articles read", None]


def test_the_place_is_kept_and_is_nothing_to_undo(store: Store) -> None:
    keys = _filled(store)
    store.place(keys[0], 7)
    stored = store.article(keys[0])
    assert stored is not None
    assert stored.position == 7
    assert store.undo() is None


def test_tags_are_counted_once_for_an_article(store: Store) -> None:
    keys = _filled(store)
    store.tag(keys[:2], add=["monde", "à lire"])
    store.mark(keys[:1], read=True)
    assert store.tags() == {"à lire": Count(total=2, unread=1), "monde": Count(total=4, unread=3)}
    store.tag(keys, remove=["monde", "à lire"])
    assert store.tags() == {"monde": Count(total=3, unread=3)}


_ACTIONS: dict[str, Callable[[Store, list[int], int], int]] = {
    "read": lambda store, keys, _: store.mark(keys, read=True),
    "unread": lambda store, keys, _: store.mark(keys, read=False),
    "star": lambda store, keys, _: store.star(keys, starred=True),
    "unstar": lambda store, keys, _: store.star(keys, starred=False),
    "tag": lambda store, keys, _: store.tag(keys, add=["a", "b"]),
    "untag": lambda store, keys, _: store.tag(keys, remove=["a"]),
    "all": lambda store, *_: store.mark_all(parse_query("tag:a OR is:starred")),
    "none": lambda store, _, feed: store.mark_all(feed=feed, read=False),
}


@settings(max_examples=times(20), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.sampled_from([*_ACTIONS, "undo"]), st.sets(st.integers(0, 5), max_size=4)), max_size=12),
)
def test_counts_and_undo_are_right_after_anything(tmp_path: Path, actions: list[tuple[str, set[int]]]) -> None:
    with Store.open(tmp_path / "any.db") as store:
        for old in store.feeds(everything=True):
            store.forget(old.id)
        while store.undo() is not None:
            pass
        keys = _filled(store)
        feed = store.feeds()[0].id
        states = [_all(store)]
        for action, chosen in actions:
            if action == "undo":
                assert (store.undo() is not None) == (len(states) > 1)
                states = states[:-1] or states
            elif _ACTIONS[action](store, [keys[at] for at in chosen], feed):
                states.append(_all(store))
            assert _all(store) == states[-1]
            for each in store.feeds():
                mine = [headline for headline in states[-1] if headline.feed == each.id]
                assert each.total == len(mine)
                assert each.unread == sum(not headline.read for headline in mine)
                assert store.count(feed=each.id) == Count(total=each.total, unread=each.unread)
                assert store.counts()[each.id] == store.count(feed=each.id)
            starred = [headline for headline in states[-1] if headline.starred]
            assert store.page(parse_query("is:starred")).headlines == tuple(starred)
