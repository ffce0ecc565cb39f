"""Checking and mending: what follows from articles is made anew, what is damaged is saved as far as it can be read."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from briefing.errors import DamagedStoreError, StoreError
from briefing.models.feeds import Subscription
from briefing.store import Store, mend, parse_query
from tests.store.press import followed, item, publish
from tests.store.test_analyses import IRAN

ARTICLES = 400


@pytest.fixture
def filled(path: Path) -> Path:
    """A closed store with two feeds and marks, tags, an earlier text and an analysis."""
    with Store.open(path) as store:
        a, b = followed(store, "a", "b")
        for feed in (a, b):
            items = [item(str(n), f"Title {n}", f"Story {n} of feed {feed}. " * 40) for n in range(ARTICLES // 2)]
            publish(store, feed, *items)
        publish(store, a, item("0", "Title 0", "An edited story."))
        keys = [headline.key for headline in store.page(limit=ARTICLES).headlines]
        store.mark(keys[:10], read=True)
        store.star(keys[5:7], starred=True)
        store.tag(keys[:3], add=["été"])
        for key in keys[:4]:
            stored = store.article(key)
            assert stored is not None
            store.keep_analysis(stored.article, IRAN, version="1", key=key)
        assert store.check() == ()
    return path


def _harm(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


@pytest.mark.parametrize(
    ("harm", "problem"),
    [
        ("INSERT INTO article_index (article_index) VALUES ('delete-all')", "can't be found by their words"),
        ("INSERT INTO article_index (rowid, title) VALUES (7, 'Nothing')", "the search index has 1 article that"),
        ("INSERT INTO actor_index (rowid, names) VALUES (7, 'Nobody')", "the index of actors has 1 article that"),
        ("UPDATE feeds SET unread = unread + 1", "the counts of 2 feeds"),
        ("UPDATE feeds SET total = 0 WHERE id = 1", "the counts of 1 feed"),
        ("DELETE FROM article_tags", "tags"),
        ("INSERT INTO article_tags VALUES ('x', 1)", "tags"),
        ("UPDATE meta SET value = 3", "given twice"),
        ("INSERT INTO bodies (key, content) VALUES (7, x'00')", "belong to nothing"),
        ("INSERT INTO figures VALUES (7, 0, 1, 1, NULL, NULL)", "belong to nothing"),
        ("INSERT INTO departed VALUES (9, 1, x'00')", "belong to nothing"),
    ],
)
def test_what_is_wrong_is_found_and_mended(filled: Path, harm: str, problem: str) -> None:
    _harm(filled, harm)
    with Store.open(filled) as store:
        findings = store.check()
        assert [problem in finding.problem for finding in findings] == [True], findings
        assert findings[0].mend == "briefing doctor --repair"
        assert findings == store.check()
    mend(filled)
    with Store.open(filled) as store:
        assert store.check() == ()
        assert len(store.page(parse_query("story"), limit=1000).headlines) == ARTICLES
        assert len(store.page(parse_query("actor:iran")).headlines) == 4
        assert len(store.page(parse_query("tag:été")).headlines) == 3
        assert store.count().unread == ARTICLES - 10


def test_a_store_that_is_sound_is_left_alone(filled: Path) -> None:
    before = filled.read_bytes()
    (line,) = mend(filled)
    assert "nothing is wrong" in line
    assert filled.read_bytes() == before


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE bodies SET content = x'00' WHERE key = {key}",
        "UPDATE bodies SET content = x'28b52ffd00' WHERE key = {key}",
        "DELETE FROM bodies WHERE key = {key}",
    ],
)
def test_a_lost_text_is_said_to_be_lost_and_comes_again_from_its_feed(filled: Path, harm: str) -> None:
    with Store.open(filled) as store:
        headline = next(each for each in store.page().headlines if each.title != "Title 0")
        store.star([headline.key], starred=True)
    _harm(filled, harm.format(key=headline.key))
    with Store.open(filled) as store:
        assert "the texts of 1 article" in store.check()[0].problem
        if harm.startswith("UPDATE"):
            with pytest.raises(DamagedStoreError, match="doctor --repair"):
                store.article(headline.key)
    mend(filled)
    with Store.open(filled) as store:
        assert store.check() == ()
        stored = store.article(headline.key)
        assert stored is not None
        assert (stored.headline.title, stored.headline.starred) == (headline.title, True)
        assert stored.article.text == ""
        assert "lost" in stored.article.notes[0]
        n = headline.title.removeprefix("Title ")
        text = f"Story {n} of feed {headline.feed}. " * 40
        assert publish(store, headline.feed, item(n, headline.title, text)).new == 0
        stored = store.article(headline.key)
        assert stored is not None
        assert stored.article.text == text


def _overwrite(path: Path, pages: Callable[[int], list[int]]) -> None:
    """Overwrite pages of a file with what is no page of a database."""
    size = 8192
    with path.open("r+b") as file:
        for page in pages(path.stat().st_size // size):
            file.seek(page * size)
            file.write(b"\xa5" * size)


def test_a_damaged_file_is_one_clear_line_and_what_can_be_read_of_it_is_saved(filled: Path) -> None:
    with Store.open(filled) as store:
        before = {headline.number: headline for headline in store.page(limit=ARTICLES).headlines}
    _overwrite(filled, lambda pages: list(range(pages // 3, pages // 3 + 6)))
    damaged = filled.read_bytes()
    lines = mend(filled)
    aside = filled.with_name("briefing.db.damaged")
    assert str(aside) in lines[0]
    assert aside.read_bytes() == damaged
    with Store.open(filled) as store:
        assert store.check() == ()
        after = {headline.number: headline for headline in store.page(limit=ARTICLES).headlines}
        assert len(after) > ARTICLES / 2
        for number, headline in after.items():
            marks = (headline.title, headline.read, headline.starred, headline.tags, headline.published, headline.key)
            known = before[number]
            assert marks == (known.title, known.read, known.starred, known.tags, known.published, known.key)
        assert [feed.url for feed in store.feeds()] == ["https://a.example/rss", "https://b.example/rss"]
        # Nothing is doubled when the feeds bring it all again.
        for feed in store.feeds():
            items = [item(str(n), f"Title {n}", f"Story {n} of feed {feed.id}. " * 40) for n in range(ARTICLES // 2)]
            publish(store, feed.id, *items)
        assert store.count().total == ARTICLES


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.7, 0.9])
def test_whatever_is_damaged_the_store_can_be_used_again(filled: Path, share: float) -> None:
    _overwrite(filled, lambda pages: [int(pages * share) + n for n in range(3)])
    mend(filled)
    with Store.open(filled) as store:
        assert store.check() == ()
        assert store.count().total >= ARTICLES * 0.5


def test_of_a_file_that_was_cut_off_what_is_left_is_saved(filled: Path) -> None:
    with filled.open("r+b") as file:
        file.truncate(filled.stat().st_size * 3 // 4)
    with pytest.raises(DamagedStoreError):
        _read_all(filled)
    mend(filled)
    with Store.open(filled) as store:
        assert store.check() == ()
        assert store.count().total >= ARTICLES * 0.5


def _read_all(path: Path) -> None:
    with Store.open(path) as store:
        store.feeds()
        for headline in store.page(limit=ARTICLES).headlines:
            store.article(headline.key)


def test_damage_met_on_the_way_is_one_line_that_says_what_to_do(filled: Path) -> None:
    _overwrite(filled, lambda pages: list(range(2, pages)))
    with pytest.raises(DamagedStoreError) as caught:
        _read_all(filled)
    assert "briefing doctor --repair" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_second_damaged_file_does_not_replace_the_first(filled: Path) -> None:
    for place in ("briefing.db.damaged", "briefing.db.damaged-2"):
        _overwrite(filled, lambda pages: list(range(2, pages)))
        assert place in mend(filled)[0]
        with Store.open(filled) as store:
            store.subscribe([Subscription(url="https://a.example/rss")])
            publish(store, store.feeds()[0].id, *(item(str(n), f"Title {n}", "words " * 500) for n in range(50)))


def test_what_is_no_database_is_not_put_aside(path: Path) -> None:
    path.write_text("Dear diary, " * 1000)
    with pytest.raises(StoreError, match="it is no store"):
        mend(path)
    assert [file.name for file in path.parent.iterdir()] == ["briefing.db"]


def test_there_is_nothing_to_mend_where_there_is_no_store(path: Path) -> None:
    with pytest.raises(StoreError, match="no store yet"):
        mend(path)
