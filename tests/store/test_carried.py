"""What is remembered of the items that feeds carry or have carried."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

from briefing.models.stored import Retention
from briefing.store import Store
from briefing.store.connection import connect
from briefing.store.readying import ready_items
from briefing.store.schema import MIGRATIONS, prepare
from tests.store.press import NOW, followed, item, publish, visit

DAY = timedelta(days=1)


def test_items_that_leave_and_come_back_by_turns_are_known(store: Store) -> None:
    feed, other = followed(store, "a", "b")
    one, two, three, four = (item(str(n), f"Title {n}", link=f"https://a.example/{n}") for n in range(4))
    publish(store, other, one)
    publish(store, feed, one, two, three)
    publish(store, feed, one, at=NOW + DAY)
    publish(store, feed, one, two, at=NOW + 2 * DAY)
    assert store.known_items(feed) == {one.digest, two.digest}
    # Twice at one moment.
    publish(store, feed, two, at=NOW + 3 * DAY)
    assert publish(store, feed, four, one, at=NOW + 3 * DAY).new == 1
    assert store.known_items(feed) == {one.digest, four.digest}
    assert publish(store, feed, one, two, three, four, at=NOW + 4 * DAY).new == 0
    assert store.known_items(feed) == {each.digest for each in (one, two, three, four)}
    assert store.known_items(other) == {one.digest}
    with store._reading() as connection:
        assert connection.execute("SELECT count(*) FROM departed").fetchone() == (0,)


def test_a_dropped_article_is_remembered_for_ninety_days_after_it_left_its_feed(store: Store) -> None:
    (feed,) = followed(store, "a")
    items = [item(str(n), f"Title {n}", link=f"https://a.example/{n}") for n in range(3)]
    newest = item("9", "Newest")
    publish(store, feed, *items)
    publish(store, feed, items[0], newest)
    store.mark_all(read=True)
    assert store.prune(Retention(articles=1)) == 3
    publish(store, feed, newest, at=NOW + DAY)
    assert publish(store, feed, items[1], newest, at=NOW + 89 * DAY).new == 0
    # Those that are away are forgotten one after the other, by when they left.
    publish(store, feed, newest, at=NOW + 90.5 * DAY)
    assert publish(store, feed, items[0], newest, at=NOW + 90.6 * DAY).new == 0
    assert publish(store, feed, *items, newest, at=NOW + 90.7 * DAY).new == 1


def test_what_an_older_store_remembers_is_remembered(path: Path) -> None:
    # Digests may hold any bytes, those of no text too.
    items = [item(str(n), f"Title {n}", link=f"https://a.example/{n}") for n in range(300)]
    ready = ready_items(items)
    assert any(b"\0" in each.digest for each in ready)
    with closing(connect(path, create=True)) as connection:
        prepare(connection, path, MIGRATIONS[:6])
        connection.execute("INSERT INTO feeds (url, address, host) VALUES ('https://a.example/rss', 'a', 'a.example')")
        connection.executemany(
            "INSERT INTO items (feed, digest, identity, trace, gone) VALUES (1, ?, ?, ?, ?)",
            [
                (each.digest, each.plain, each.trace, None if place < 200 else NOW.timestamp() + place % 2)
                for place, each in enumerate(ready)
            ],
        )
        connection.execute("INSERT INTO items VALUES (1, x'01', x'02', x'03', NULL)")
    with Store.open(path) as store:
        assert store.known_items(1) == {each.digest for each in items[:200]}
        (tally,) = store.record_all([visit(1, items[150:], known=items[:150], at=NOW + DAY)])
        assert tally.new == 0
        assert store.known_items(1) == {each.digest for each in items}
        # An item whose bytes are others is still the one that it was.
        again = [item(str(n), f"Title {n}", "More.", link=f"https://a.example/{n}") for n in (0, 250)]
        assert publish(store, 1, *again, at=NOW + 2 * DAY).new == 0
        assert store.check() == ()
