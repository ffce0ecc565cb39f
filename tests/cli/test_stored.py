"""Stored articles on the command line: printed like any source, exported whole, with their edits."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from briefing.models import Article, Block
from briefing.models.feeds import Item, ParsedFeed, Subscription, Visit
from briefing.pipeline.analyses import analyser_version
from briefing.store import Store, parse_query

Invoke = Callable[..., Any]

NOW = datetime(2026, 3, 14, 9, 26, tzinfo=UTC)
TITLE = "Ferry to Inishgall stops for repairs"
OLD = "The only ferry to Inishgall will stop for nine days in May, the harbour board said on Monday."
NEW = "The only ferry to Inishgall will stop for twelve days in May, the harbour board said on Monday."


def article(text: str) -> Article:
    blocks = (Block("title", 0, len(TITLE)), Block("paragraph", len(TITLE) + 2, len(TITLE) + 2 + len(text)))
    return Article(
        id="a",
        title=TITLE,
        text=f"{TITLE}\n\n{text}",
        source="https://post.example/feed",
        blocks=blocks,
        language="en",
        published=NOW,
        link="https://post.example/ferry",
        origin="Post",
        is_entry=True,
    )


@pytest.fixture
def store(desk: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's store with an article that was edited, number 1, and one that was not, number 2."""
    path = desk / "stored.db"
    monkeypatch.setenv("BRIEFING_STORE", str(path))
    other = replace(article("Two fishermen have offered to carry the post."), title="Boats for hire")
    with Store.open(path) as opened:
        opened.subscribe([Subscription(url="https://post.example/feed")])
        (feed,) = opened.feeds()
        carried: dict[str, bytes] = {}
        for guid, made in (("ferry", article(OLD)), ("boats", other), ("ferry", article(NEW))):
            digest = f"{len(carried)}{made.text[-15:]}".encode()[:16]
            carried[guid] = digest
            item = Item(digest=digest, identity=guid, article=made)
            parsed = ParsedFeed(items=(item,), digests=frozenset(carried.values()))
            opened.record_all([Visit(feed=feed.id, checked=NOW, due=NOW, digest=digest, parsed=parsed)])
    return path


def test_a_stored_article_is_printed_like_any_source(invoke: Invoke, store: Path) -> None:
    ran = invoke("summary", "id:1")
    assert (ran.code, ran.out, ran.err) == (0, NEW + "\n", "")
    both = invoke("summary", "ferry.txt", "id:2", "id:1", "-f", "jsonl")
    assert [json.loads(line)["title"] for line in both.out.splitlines()] == [TITLE, "Boats for hire", TITLE]


def test_another_store_can_be_named(invoke: Invoke, store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_STORE", "nowhere.db")
    assert invoke("summary", "id:1").err == (
        "briefing: id:1: nothing is stored yet; briefing refresh fetches the feeds of feeds.toml\n"
    )
    assert not Path("nowhere.db").exists()
    assert invoke("summary", "id:1", "--store", str(store)).out == NEW + "\n"


def test_what_is_not_stored_is_named_and_the_rest_printed(invoke: Invoke, store: Path) -> None:
    ran = invoke("summary", "id:99", "id:1")
    assert (ran.code, ran.out) == (1, NEW + "\n")
    assert ran.err == "briefing: id:99: no stored article has the number 99; briefing list shows them\n"


def test_output_never_replaces_the_store(invoke: Invoke, store: Path) -> None:
    ran = invoke("summary", "id:1", "-o", str(store))
    assert ran.code == 2
    assert "--output would replace" in ran.err


@pytest.mark.parametrize("number", ["1", "id:1"])
def test_export_prints_the_whole_article_with_its_source(invoke: Invoke, store: Path, number: str) -> None:
    ran = invoke("export", number, "--format", "markdown")
    assert ran.code == 0
    assert f"- {NEW} [¶1](#a1p1)\n" in ran.out
    assert f'<a id="a1p1"></a>{NEW}\n' in ran.out
    assert "Source: Post, “Ferry to Inishgall stops for repairs”, 2026-03-14, https://post.example/ferry\n" in ran.out


def test_export_takes_several_and_files(invoke: Invoke, store: Path) -> None:
    ran = invoke("export", "1", "2", "ferry.txt", "-o", "kept.txt")
    assert (ran.code, ran.out) == (0, "")
    assert Path("kept.txt").read_text("utf-8").count("Source: ") == 3
    assert invoke("export").code == 2


def test_changes_shows_what_was_edited(invoke: Invoke, store: Path) -> None:
    ran = invoke("changes", "1")
    assert ran.code == 0
    assert ran.out.startswith(f"{TITLE}\n1 · post.example\n\nChanged 2026-03-14 09:26 UTC\n")
    assert "will stop for [-nine-] {+twelve+} days in May" in ran.out
    assert invoke("changes", "1", "--color", "always").out.count("\x1b[31m[-nine-]\x1b[0m") == 1
    made = json.loads(invoke("changes", "id:1", "--format", "json").out)
    assert made["changes"][0]["removed"][0]["text"] == "nine"


def test_an_article_that_was_never_edited(invoke: Invoke, store: Path) -> None:
    ran = invoke("changes", "2")
    assert (ran.code, ran.out, ran.err) == (1, "", "briefing: article 2 has not been edited\n")
    assert json.loads(invoke("changes", "2", "-f", "json").out)["changes"] == []


@pytest.mark.parametrize(("number", "code"), [("99", 1), ("x", 2), ("", 2), ("-1", 2), ("9" * 30, 2)])
def test_a_number_that_is_none(invoke: Invoke, store: Path, number: str, code: int) -> None:
    ran = invoke("changes", "--", number)
    assert (ran.code, ran.out) == (code, "")
    assert len(ran.err.splitlines()) == 1


def test_what_was_analysed_is_not_analysed_again(invoke: Invoke, store: Path, desk: Path) -> None:
    commands = [[part, "id:1", "-f", "json"] for part in ("summary", "sections", "actors", "figures", "show")]

    def printed() -> list[Any]:
        return [invoke(*command) for command in commands]

    def kept() -> tuple[bytes, ...]:
        with closing(sqlite3.connect(store)) as opened:
            return tuple(content for (content,) in opened.execute("SELECT content FROM analyses"))

    assert invoke("summary", "id:1").code == 0
    assert kept() == ()  # which takes a fraction of the whole
    before = [invoke(*command, "--lang", "en") for command in commands]
    assert kept() == ()  # another wish than that of the store
    assert printed() == before
    assert len(kept()) == 1
    with Store.open(store) as opened:
        (found,) = opened.page(parse_query("figure:12")).headlines
        assert found.number == 1
        stored = opened.article(found.key)
        assert stored is not None
        whole = opened.analysis(stored.article, version=analyser_version())
        assert whole is not None
        told = replace(whole, figures=(replace(whole.figures[0], low=13.0),))
        opened.keep_analysis(stored.article, told, version=analyser_version())
    assert "13" in invoke("figures", "id:1").out
