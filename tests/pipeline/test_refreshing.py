"""Refreshes of real feeds on loopback: what is stored, what is asked of servers, and what failures leave behind."""

import threading
from pathlib import Path

import pytest

from briefing.config.reading import load
from briefing.errors import UsageError
from briefing.models.feeds import FeedState
from briefing.pipeline.library import list_stored, refresh_feeds
from briefing.pipeline.lock import RefreshingError, refreshing
from briefing.pipeline.means import Cancellation, FeedVisited, Refreshed
from briefing.store import Store
from tests.conftest import Press

TEXT = "The harbour board said that the ferry would sail again in May, once both engines were mended. "
ITEMS = [("a", "Ferry repaired", TEXT * 3), ("b", "Bread by boat", TEXT * 2)]


def refresh(configuration: Path, *wanted: str, everything: bool = True) -> tuple[Refreshed, list[FeedVisited]]:
    told: list[FeedVisited] = []
    config, store = load(str(configuration)), configuration.with_name("store.db")
    return refresh_feeds(config, store, wanted, everything=everything, tell=told.append), told


def titles(configuration: Path) -> list[str]:
    return sorted(one.title for one in list_stored(configuration.with_name("store.db"), ""))


def feeds(configuration: Path) -> dict[str, FeedState]:
    with Store.open(configuration.with_name("store.db")) as store:
        return {feed.name: feed for feed in store.feeds()}


def test_a_first_refresh_stores_everything_and_a_second_one_nothing_new(press: Press, tmp_path: Path) -> None:
    press.feeds |= {"north": ITEMS, "south": [("c", "Lamp lit", TEXT)]}
    configuration = press.configuration(tmp_path)
    done, told = refresh(configuration)
    assert (done.visited, done.failed, done.tally.new) == (2, 0, 3)
    assert {one.feed.name: one.tally.new for one in told} == {"north": 2, "south": 1}
    assert titles(configuration) == ["Bread by boat", "Ferry repaired", "Lamp lit"]
    asked = len(press.asked)
    done, _ = refresh(configuration)
    assert (done.visited, done.tally.new, done.tally.edited) == (2, 0, 0)
    assert all(validator for _, validator in press.asked[asked:])
    assert titles(configuration) == ["Bread by boat", "Ferry repaired", "Lamp lit"]


def test_a_new_item_and_an_edited_one_are_told_apart(press: Press, tmp_path: Path) -> None:
    press.feeds["north"] = list(ITEMS)
    configuration = press.configuration(tmp_path)
    refresh(configuration)
    press.feeds["north"] = [("z", "Fog again", TEXT), ("a", "Ferry repaired", TEXT * 3 + "It sailed."), ITEMS[1]]
    done, _ = refresh(configuration)
    assert (done.tally.new, done.tally.edited) == (1, 1)
    with Store.open(tmp_path / "store.db") as store:
        edited = next(one for one in store.page().headlines if one.edited)
        article = store.article(edited.key)
        assert article is not None
        assert article.article.text.endswith("It sailed.")
        assert [version.text.count("May") for version in store.versions(edited.key)] == [3]


def test_a_feed_that_fails_leaves_the_others_alone(press: Press, tmp_path: Path) -> None:
    press.feeds |= {"north": ITEMS, "torn": ITEMS, "gone": ITEMS}
    configuration = press.configuration(tmp_path)
    refresh(configuration)
    press.status |= {"torn": 500, "gone": 410}
    press.feeds["north"] = [*ITEMS, ("new", "Tide tables", TEXT)]
    done, told = refresh(configuration)
    assert (done.visited, done.failed, done.tally.new) == (3, 2, 1)
    problems = {one.feed.name: one.problem for one in told}
    assert "500" in problems["torn"]
    assert problems["north"] == ""
    known = feeds(configuration)
    assert known["gone"].retired
    assert known["torn"].failures == 1
    assert known["torn"].total == 2
    done, told = refresh(configuration)
    assert {one.feed.name for one in told} == {"north", "torn"}
    press.status.clear()
    done, told = refresh(configuration, "gone")
    assert (done.visited, done.failed) == (1, 0)
    assert not feeds(configuration)["gone"].retired


def test_a_feed_rests_after_failures_unless_it_is_named(press: Press, tmp_path: Path) -> None:
    press.feeds |= {"north": ITEMS, "torn": ITEMS}
    press.status["torn"] = 503
    configuration = press.configuration(tmp_path)
    for _ in range(2):
        refresh(configuration)
    done, told = refresh(configuration, everything=False)
    assert (done.resting, [one.feed.name for one in told]) == (1, ["north"])
    done, told = refresh(configuration, "TORN", everything=False)
    assert [one.feed.name for one in told] == ["torn"]


def test_what_is_no_feed_is_a_failure_of_its_own(press: Press, tmp_path: Path) -> None:
    press.feeds["north"] = ITEMS
    press.pages["site"] = b"<!doctype html><title>Harbour</title><p>Welcome to the harbour.</p>"
    configuration = press.configuration(tmp_path)
    done, told = refresh(configuration)
    assert (done.failed, done.tally.new) == (1, 2)
    assert next(one.problem for one in told if one.feed.name == "site")


def test_permanent_redirects_are_remembered(press: Press, tmp_path: Path) -> None:
    press.feeds["new"] = ITEMS
    press.status["old"] = 301
    press.headers["old"] = {"Location": "/new"}
    configuration = press.configuration(tmp_path)
    configuration.write_text(f'[[feeds]]\nurl = "{press.url("old")}"\nname = "old"\n')
    _, told = refresh(configuration)
    assert told[0].moved_to == press.url("new")
    press.asked.clear()
    refresh(configuration)
    assert [name for name, _ in press.asked] == ["new"]
    assert feeds(configuration)["old"].url == press.url("old")


def test_without_a_network_nothing_is_held_against_the_feeds(press: Press, tmp_path: Path) -> None:
    press.feeds["north"] = ITEMS
    configuration = press.configuration(tmp_path)
    refresh(configuration)
    closed = "".join(f'[[feeds]]\nurl = "http://127.0.0.1:1/{name}"\nname = "{name}"\n' for name in ("x", "y"))
    configuration.write_text(closed)
    done, told = refresh(configuration)
    assert done.offline
    assert (done.failed, told) == (2, [])
    assert all(feed.failures == 0 and not feed.problem for feed in feeds(configuration).values())


def test_a_name_that_no_feed_has_is_told_with_the_nearest(press: Press, tmp_path: Path) -> None:
    press.feeds["northern"] = ITEMS
    configuration = press.configuration(tmp_path)
    with pytest.raises(UsageError, match="did you mean 'northern'"):
        refresh(configuration, "nothern")


def test_two_refreshes_of_a_store_do_not_run_at_once(press: Press, tmp_path: Path) -> None:
    press.feeds["north"] = ITEMS
    configuration = press.configuration(tmp_path)
    with refreshing(tmp_path / "store.db"), pytest.raises(RefreshingError, match="another refresh is under way"):
        refresh(configuration)
    assert refresh(configuration)[0].tally.new == 2


def test_another_thread_ends_a_refresh_and_what_came_is_stored(press: Press, tmp_path: Path) -> None:
    press.feeds["north"] = ITEMS
    waiting = threading.Event()
    press.held["slow"] = waiting
    press.feeds["slow"] = ITEMS
    configuration = press.configuration(tmp_path)
    cancellation, told = Cancellation(), []

    def tell(visited: FeedVisited) -> None:
        told.append(visited)

    thread = threading.Thread(
        target=refresh_feeds,
        args=(load(str(configuration)), tmp_path / "store.db", ()),
        kwargs={"tell": tell, "cancellation": cancellation},
    )
    thread.start()
    try:
        press.wait_for("slow")
        cancellation.cancel()
        thread.join(20)
        assert not thread.is_alive()
    finally:
        waiting.set()
        thread.join()
    assert {one.feed.name for one in told} <= {"north"}
    assert refresh(configuration)[0].failed == 0
    assert len(titles(configuration)) == 4


def test_a_refresh_that_is_cancelled_before_it_begins_asks_nobody(press: Press, tmp_path: Path) -> None:
    press.feeds["north"] = ITEMS
    configuration = press.configuration(tmp_path)
    cancellation = Cancellation()
    cancellation.cancel()
    refresh_feeds(load(str(configuration)), tmp_path / "store.db", (), cancellation=cancellation)
    assert press.asked == []


def test_articles_go_when_they_are_kept_no_longer(press: Press, tmp_path: Path) -> None:
    press.feeds["north"] = [(f"{at}", f"Tide {at}", TEXT) for at in range(9)]
    configuration = press.configuration(tmp_path, "\n[keep]\narticles = 4\nunread = false\n")
    done, _ = refresh(configuration)
    assert done.tally.dropped == 5
    assert len(titles(configuration)) == 4
    press.feeds["north"].insert(0, ("new", "Tide of today", TEXT))
    done, _ = refresh(configuration)
    assert (done.tally.new, done.tally.dropped) == (1, 1)
    assert len(titles(configuration)) == 4


def test_pages_of_new_articles_are_read_where_a_feed_wants_it(press: Press, tmp_path: Path) -> None:
    press.feeds["north"] = [("a", "Ferry repaired", "The ferry sails again.")]
    paragraphs = (
        "The ferry sails again. The harbour board said on Monday that both engines had been mended over the winter.",
        "Mary Kerrigan, its chairwoman, thanked the two fishermen who carried post and bread to the island.",
        "The first crossing left at seven with forty passengers, eleven sheep and the new teacher of the school.",
        "Tickets cost four pounds as before; the board wants to decide in June whether the night boat comes back too.",
    )
    story = "".join(f"<p>{words}</p>" for words in paragraphs)
    article = f"<article><h1>Ferry repaired</h1>{story}</article>"
    page = f"<!doctype html><html><head><title>Ferry repaired</title></head><body>{article}</body></html>"
    configuration = press.configuration(tmp_path)
    press.pages["page/a"] = page.encode()
    press.kinds["page/a"] = "text/html; charset=utf-8"
    configuration.write_text(configuration.read_text() + "full_text = true\n")
    done, _ = refresh(configuration)
    assert (done.tally.new, done.full_texts) == (1, 1)
    with Store.open(tmp_path / "store.db") as store:
        headline = store.page().headlines[0]
        stored = store.article(headline.key)
        assert stored is not None
        assert all(words in stored.article.text for words in paragraphs)
        assert [version.text.endswith("The ferry sails again.") for version in store.versions(headline.key)] == [True]
    done, _ = refresh(configuration)
    assert (done.tally.new, done.tally.edited, done.full_texts) == (0, 0, 0)


def test_only_what_the_user_says_of_a_language_holds_against_the_texts(press: Press, tmp_path: Path) -> None:
    text = (
        "La lampe du phare a été rallumée mardi par la gardienne, que la commune remercie de ses douze ans de veille."
    )
    press.feeds |= {"said": [("a", "Un phare rallumé", text)], "given": [("b", "Un phare rallumé", text)]}
    press.language = "en"
    configuration = press.configuration(tmp_path)
    configuration.write_text(configuration.read_text() + 'language = "en"\n')
    for _ in range(2):
        refresh(configuration)
        press.feeds |= {name: [*items, (name, "La lampe", text * 2)] for name, items in press.feeds.items()}
    with Store.open(tmp_path / "store.db") as store:
        found = {(one.origin, one.language) for one in store.page().headlines}
    assert ("given", "en") in found
    assert ("said", "en") not in found
