"""Opening a store: new, old, newer, foreign, damaged, out of reach."""

import json
import os
import sqlite3
import stat
import subprocess
import sys
import zlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from briefing.errors import StoreError
from briefing.models.feeds import Subscription
from briefing.store import Store, parse_query
from briefing.store.connection import connect
from briefing.store.schema import MIGRATIONS, prepare
from tests.store.press import article, followed, item, publish


def _fails(path: Path, *, create: bool = True) -> str:
    with pytest.raises(StoreError) as caught:
        Store.open(path, create=create, patience=0.05)
    line = str(caught.value)
    assert line.startswith(str(path))
    assert "\n" not in line
    return line


def test_a_new_store_is_for_its_owner_alone_and_leaves_one_file(path: Path) -> None:
    with Store.open(path) as store:
        store.subscribe([Subscription(url="https://a.example/rss")])
        assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.glob("briefing.db*")} == {0o600}
    assert [file.name for file in path.parent.iterdir()] == ["briefing.db"]


def test_directories_on_the_way_are_made(path: Path) -> None:
    Store.open(path.parent / "a" / "b" / "briefing.db").close()
    assert (path.parent / "a" / "b" / "briefing.db").exists()


def test_a_store_that_is_only_to_be_read_is_not_made(path: Path) -> None:
    assert "briefing refresh" in _fails(path, create=False)
    assert not path.exists()


def test_many_open_a_new_store_at_once(path: Path) -> None:
    with ThreadPoolExecutor(8) as threads:
        for opened in [threads.submit(lambda: Store.open(path).close()) for _ in range(16)]:
            opened.result()
    with Store.open(path) as store:
        assert store.feeds() == ()


def test_a_newer_schema_is_refused_and_left_alone(path: Path) -> None:
    Store.open(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = path.read_bytes()
    assert "newer Briefing" in _fails(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "script", ["CREATE TABLE songs (title)", "PRAGMA user_version = 3", "PRAGMA application_id = 7"]
)
def test_another_programs_database_is_refused_and_left_alone(path: Path, script: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(script)
        connection.commit()
    before = path.read_bytes()
    assert "another program's database" in _fails(path)
    assert path.read_bytes() == before


def test_what_is_no_database_is_refused_and_left_alone(path: Path) -> None:
    path.write_text("Dear diary, today I read the news again and again.\n" * 100)
    assert "it is no store" in _fails(path)
    assert path.read_text().startswith("Dear diary")


@pytest.mark.parametrize("make", [os.mkdir, os.mkfifo])
def test_a_directory_or_a_pipe_in_the_place_of_the_store_is_refused(path: Path, make: Callable[[Path], None]) -> None:
    make(path)
    assert "it is no regular file; name another one with --store" in _fails(path)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_an_older_schema_is_brought_up_to_date_and_a_copy_kept(path: Path) -> None:
    with Store.open(path) as store:
        store.subscribe([Subscription(url="https://a.example/rss")])
    further = (*MIGRATIONS, "ALTER TABLE feeds ADD COLUMN colour TEXT;\nUPDATE feeds SET colour = 'red';\n")
    with closing(connect(path, create=False)) as connection:
        prepare(connection, path, further)
        assert connection.execute("SELECT colour FROM feeds").fetchall() == [("red",)]
        assert connection.execute("PRAGMA user_version").fetchone() == (len(further),)
    copy = path.with_name(f"briefing.db.schema-{len(MIGRATIONS)}.backup")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with Store.open(copy) as older:
        assert [feed.url for feed in older.feeds()] == ["https://a.example/rss"]


def test_a_store_of_the_first_schema_keeps_all_that_it_has(path: Path) -> None:
    facts = ["id-1", "https://a.example/rss", "A", "2026-03-14T09:26:53+00:00", 0, 1, ["a note"], [2, 0, 13, 0]]
    packed = zlib.compress(f"{json.dumps(facts)}\nUn texte d'été".encode())
    with closing(connect(path, create=True)) as connection:
        prepare(connection, path, MIGRATIONS[:1])
        connection.execute("INSERT INTO feeds (url, address, host) VALUES ('https://a.example/rss', 'a', 'a.example')")
        connection.execute(
            "INSERT INTO articles (key, number, feed, identity, digest, title, words, published, seen, starred) "
            "VALUES (1 << 20, 1, 1, x'01', x'02', 'A title', 3, 1, 1, 1)"
        )
        connection.execute("INSERT INTO bodies VALUES (1 << 20, ?)", (packed,))
        connection.execute("INSERT INTO versions (key, until, title, text) VALUES (1 << 20, 5, 'Then', ?)", (packed,))
        connection.execute(
            "INSERT INTO article_index (rowid, title, text) VALUES (1 << 20, 'A title', 'Un texte d''été')"
        )
        connection.execute("UPDATE meta SET value = 2 WHERE name = 'next_number'")
    with Store.open(path) as store:
        assert path.with_name("briefing.db.schema-1.backup").exists()
        (feed,) = store.feeds(everything=True)
        publish(store, feed.id, item("2", "Another title", "Un hiver"))
        for query, titles in (
            ("ete", ["A title"]),
            ("title", ["Another title", "A title"]),
            ("is:starred", ["A title"]),
        ):
            assert [headline.title for headline in store.page(parse_query(query)).headlines] == titles
        stored = store.article(1 << 20)
        assert stored is not None
        assert (stored.article.text, stored.article.notes, stored.article.id) == ("Un texte d'été", ("a note",), "id-1")
        assert (stored.article.links, stored.article.pictures) == ((), ())
        assert [version.title for version in store.versions(1 << 20)] == ["Then"]
        assert store.replace_text(1 << 20, article("A title", "Un texte plus long"))
        assert store.check() == ()


def test_new_stores_have_larger_pages_and_leaves_that_fill_them_and_older_stores_keep_theirs(path: Path) -> None:
    older = path.with_name("older.db")
    with closing(connect(older, create=True)) as connection:
        connection.execute("CREATE TABLE soon_gone (x)")
        connection.execute("DROP TABLE soon_gone")
    for file, size, leaf in ((path, 8192, (8100,)), (older, 4096, None)):
        with Store.open(file) as store, store._reading() as connection:
            assert connection.execute("PRAGMA page_size").fetchone() == (size,)
            assert connection.execute("SELECT v FROM article_index_config WHERE k = 'pgsz'").fetchone() == leaf
            publish(store, followed(store, "a")[0], item("1", "A title", "Words."))
            assert len(store.page(parse_query("words")).headlines) == 1


def test_a_migration_that_fails_changes_nothing(path: Path) -> None:
    Store.open(path).close()
    with closing(connect(path, create=False)) as connection:
        with pytest.raises(sqlite3.OperationalError):
            prepare(connection, path, (*MIGRATIONS, "ALTER TABLE feeds ADD COLUMN colour;\nDROP TABLE songs;\n"))
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        with pytest.raises(sqlite3.OperationalError):
            connection.execute("SELECT colour FROM feeds")


def test_a_locked_store_is_waited_for_and_then_named(path: Path) -> None:
    Store.open(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other, Store.open(path, patience=0.05) as store:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="another program is writing to it"):
            store.subscribe([Subscription(url="https://a.example/rss")])
        other.execute("ROLLBACK")
        store.subscribe([Subscription(url="https://a.example/rss")])
        assert len(store.feeds()) == 1


def test_the_door_is_light() -> None:
    code = "import sys, briefing.store; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"aiohttp", "asyncio", "feedparser", "lxml", "spacy", "textual"} & set(loaded)
