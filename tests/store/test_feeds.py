"""What the store keeps of feeds between two configurations."""

from dataclasses import replace

from briefing.models.feeds import Rhythm, Subscription
from briefing.store import Store
from tests.store.press import followed, item, visit

A = Subscription(
    url="https://www.a.example/rss", name="Ä", tags=("monde", "été"), language="fr", every=60, full_text=True
)
B = Subscription(url="https://b.example/rss")


def test_feeds_come_in_the_order_of_the_configuration_and_as_it_says(store: Store) -> None:
    store.subscribe([A, B])
    a, b = store.feeds()
    assert (a.url, a.address, a.name, a.tags) == (A.url, A.url, "Ä", ("monde", "été"))
    assert (a.language, a.every, a.full_text) == ("fr", 60, True)
    assert (b.name, b.tags, b.language, b.every, b.full_text) == ("b.example", (), None, None, False)
    assert a.followed
    assert (a.failures, a.problem, a.due, a.total, a.unread) == (0, "", None, 0, 0)
    store.subscribe([B, A])
    assert store.feeds() == (b, a)


def test_a_feed_that_is_followed_again_is_the_one_that_it_was(store: Store) -> None:
    store.subscribe([A, B])
    before = store.feeds()
    store.subscribe([B])
    assert store.feeds() == before[1:]
    assert store.feeds(everything=True) == before[1:]
    store.subscribe([A, B])
    assert store.feeds() == before


def test_what_the_configuration_says_anew_holds(store: Store) -> None:
    store.subscribe([B])
    (before,) = store.feeds()
    store.subscribe([Subscription(url=B.url, name="Bee", tags=("x",))])
    (after,) = store.feeds()
    assert (after.id, after.name, after.tags) == (before.id, "Bee", ("x",))


def test_a_feed_named_twice_is_one(store: Store) -> None:
    store.subscribe([A, B, Subscription(url=A.url, name="again")])
    assert [feed.url for feed in store.feeds()] == [A.url, B.url]
    assert store.feeds()[0].name == "Ä"


def test_how_often_a_feed_changes_is_kept_until_it_says_something_else(store: Store) -> None:
    (feed,) = followed(store, "a")
    first = visit(feed, [item("1", "One")])
    assert first.parsed is not None
    slow = Rhythm(ttl=14_400, skip_hours=frozenset({0, 23}), skip_days=frozenset({6}))
    for said, kept in ((slow, slow), (None, slow), (Rhythm(), None)):
        parsed = replace(first.parsed, items=(), rhythm=said) if said else None
        store.record_all([replace(first, parsed=parsed)])
        assert store.feeds()[0].rhythm == kept
