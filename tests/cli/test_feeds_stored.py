"""The commands about feeds where a store knows them: counts, troubles, and articles of feeds that were removed."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from briefing.config.reading import load as load_configuration
from briefing.models import Retrieved
from briefing.models.feeds import Visit
from briefing.parsing.feeds import parse_new
from briefing.store import Store
from tests.cli.conftest import LISTED

Invoke = Callable[..., Any]

RSS = """\
<rss version="2.0"><channel><title>{title}</title><link>/</link>
<item><guid>1</guid><title>Ferry stops</title><description>The ferry stops for nine days.</description></item>
<item><guid>2</guid><title>Boats for hire</title><description>Two fishermen offer boats.</description></item>
</channel></rss>"""


@pytest.fixture(autouse=True)
def home(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the user's own store out of the tests."""
    monkeypatch.setenv("XDG_DATA_HOME", str(desk / "data"))
    monkeypatch.delenv("BRIEFING_STORE", raising=False)


@pytest.fixture
def stored(desk: Path) -> Path:
    """A store that has two articles of each feed of `LISTED`, the second of which has failed since."""
    (desk / "feeds.toml").write_text(LISTED)
    path = desk / "data" / "briefing" / "briefing.db"
    now = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
    with Store.open(path) as store:
        store.subscribe(load_configuration().subscriptions())
        for feed in store.feeds():
            rss = RSS.format(title="Harbour news").replace("<item>", "<language>en</language><item>", 1)
            parsed = parse_new(Retrieved(feed.url, rss.encode()), name=feed.name)
            store.record_all([Visit(feed=feed.id, checked=now, due=now, parsed=parsed)])
        store.record_all([Visit(feed=feed.id, checked=now, due=now, problem="404 Not Found: check the address")])
    return path


def test_the_list_with_a_store(invoke: Invoke, stored: Path) -> None:
    visited = "2026-03-01T12:30:00+00:00"
    assert invoke("feeds", "list").out == (
        f"2/2\tOne\thttps://one.example/rss\ta,b c\t{visited}\t\n"
        f"2/2\tHarbour news\thttps://two.example/rss\t\t{visited}\t404 Not Found: check the address\n"
    )
    feed = json.loads(invoke("feeds", "list", "--format", "jsonl").out.splitlines()[1])
    assert (feed["unread"], feed["total"], feed["failures"], feed["checked"]) == (2, 2, 1, visited)
    assert feed["problem"] == "404 Not Found: check the address"


def test_an_exported_list_does_not_say_what_only_the_feeds_declare(invoke: Invoke, stored: Path) -> None:
    assert [feed["language"] for feed in json.loads(invoke("feeds", "list", "-f", "json").out)["feeds"]] == ["en", "en"]
    out = invoke("feeds", "export").out
    assert 'text="Harbour news"' in out
    assert "language" not in out


def test_what_the_configuration_says_holds_at_once(invoke: Invoke, desk: Path, stored: Path) -> None:
    (desk / "feeds.toml").write_text('[[feeds]]\nurl = "https://two.example/rss"\nname = "Two"\ntags = ["t"]\n')
    assert invoke("feeds").out.startswith("2/2\tTwo\thttps://two.example/rss\tt\t2026")
    left = invoke("feeds", "list", "--all").out.splitlines()[1:]
    assert left == ["2/2\tOne\thttps://one.example/rss\ta,b c\t2026-03-01T12:30:00+00:00\tnot followed any more"]


def test_articles_of_a_removed_feed_stay_until_they_are_forgotten(invoke: Invoke, desk: Path, stored: Path) -> None:
    ran = invoke("feeds", "remove", "Harbour news")
    assert ran.err == (
        "briefing: removed Harbour news from feeds.toml; its 2 articles stay in the store (--forget deletes them)\n"
    )
    again = invoke("feeds", "remove", "https://two.example/rss")
    assert (again.code, again.err) == (
        2,
        "briefing: Harbour news: is not followed any more; --forget deletes its 2 articles\n",
    )
    ran = invoke("feeds", "remove", "https://two.example/rss", "--forget")
    assert (ran.code, ran.err) == (0, "briefing: removed Harbour news, and 2 articles of it\n")
    ran = invoke("feeds", "remove", "One", "--forget")
    assert (ran.code, ran.err) == (0, "briefing: removed One from feeds.toml, and 2 articles of it\n")
    with Store.open(stored) as store:
        assert store.feeds(everything=True) == ()


def test_a_broken_store_is_exit_4(invoke: Invoke, desk: Path) -> None:
    (desk / "feeds.toml").write_text(LISTED)
    (desk / "broken.db").write_text("This is no database, but a text of more than a hundred bytes. " * 9)
    ran = invoke("feeds", "list", "--store", "broken.db")
    assert (ran.code, ran.out) == (4, "")
    assert ran.err.startswith("briefing: broken.db: ")
