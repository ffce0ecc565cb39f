"""`briefing doctor`: it says what is wrong and what mends it, and mends the store where it is asked to."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from briefing.models.feeds import FeedState
from briefing.pipeline.checkup import of_all_feeds
from briefing.store import Store
from tests.conftest import Press

Invoke = Callable[..., Any]
ITEMS = [("a", "Ferry repaired", "It sails again in May."), ("b", "Bread by boat", "Two fishermen carry it.")]


def checks(invoke: Invoke, *arguments: str) -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = {}
    for line in invoke("doctor", "-f", "jsonl", *arguments).out.splitlines():
        check = json.loads(line)
        found.setdefault(check["subject"], []).append(check)
    return found


def test_a_sound_set_up_is_told_as_sound(invoke: Invoke, press: Press, desk: Path) -> None:
    press.feeds["north"] = ITEMS
    press.configuration(desk)
    invoke("refresh", "--store", "s.db")
    ran = invoke("doctor", "--store", "s.db")
    assert (ran.code, ran.err) == (0, "")
    assert "2 articles" in ran.out
    assert "fault" not in ran.out
    assert "\x1b" not in ran.out


def test_without_anything_it_says_how_to_begin(invoke: Invoke, desk: Path) -> None:
    found = checks(invoke, "--store", "s.db")
    assert found["configuration"][0]["state"] == "warning"
    assert "briefing feeds add" in found["configuration"][0]["mend"]
    assert found["store"][0]["state"] == "ok"
    assert not (desk / "s.db").exists()


@pytest.mark.parametrize(
    ("text", "subject", "state", "said"),
    [
        ("[[feeds]]\nurl = 3\n", "configuration", "fault", "feeds.toml:2: feeds[1].url"),
        ('[keys]\nnext_sektion = "x"\n', "configuration", "fault", "feeds.toml:2: keys.next_sektion"),
        ('theme = "plaid"\n', "configuration", "fault", "feeds.toml:1: theme"),
        ('[[articles]]\npath = "nowhere"\n', "articles", "warning", "nowhere"),
        ('[[views]]\nname = "x"\nquery = "is:blue"\n', "view", "fault", "feeds.toml:3: views[1].query"),
        (
            '[[feeds]]\nurl = "https://a.example/"\ncredentials = { variable = "NO_SUCH_LOGIN" }\n',
            "login",
            "warning",
            "NO_SUCH_LOGIN is not set",
        ),
    ],
)
def test_mistakes_of_the_configuration_are_named(
    invoke: Invoke, desk: Path, text: str, subject: str, state: str, said: str
) -> None:
    (desk / "feeds.toml").write_text(text)
    check = checks(invoke, "--store", "s.db")[subject][-1]
    assert (check["state"], said in check["says"], bool(check["mend"])) == (state, True, True)


def test_feeds_in_trouble_are_named_with_their_reason(invoke: Invoke, press: Press, desk: Path) -> None:
    press.feeds["north"] = ITEMS
    press.status |= {"torn": 500, "gone": 410}
    press.configuration(desk)
    for _ in range(3):
        invoke("refresh", "--all", "--store", "s.db")
    told = " ".join(check["says"] for check in checks(invoke, "--store", "s.db")["feed"])
    assert "torn: failed 3 times in a row: 500" in told
    assert "gone: 410" in told
    assert "north" not in told


def test_feeds_that_were_never_visited_or_have_just_failed_are_not_called_sound() -> None:
    fresh = FeedState(id=1, url="https://a.example/", address="https://a.example/", name="Mast")
    read = replace(fresh, checked=datetime(2026, 11, 20, tzinfo=UTC))
    failed = replace(read, name="Keel", failures=1, problem="500 Internal Server Error")
    assert of_all_feeds([fresh, fresh]).says == "2, none of them visited yet; briefing refresh does it"
    assert of_all_feeds([read, fresh]).says == "2, none of them in trouble"
    assert of_all_feeds([read, failed]).says == "2, 1 could not be read the last time: Keel"
    nothing = of_all_feeds([failed, failed])
    assert nothing.says == "2, of which none could be read the last time: 500 Internal Server Error"
    assert (nothing.state, "--all" in nothing.mend) == ("warning", True)


def test_nothing_is_to_be_saved_of_what_is_no_store(invoke: Invoke, desk: Path) -> None:
    (desk / "s.db").write_text("A shopping list. " * 500)
    (found,) = checks(invoke, "--store", "s.db")["store"]
    assert "it is no store; name another one" in found["says"]
    assert found["mend"] == ""
    assert invoke("doctor", "--repair", "--store", "s.db").code == 4


def test_what_was_mended_is_no_part_of_what_a_program_reads(invoke: Invoke, press: Press, desk: Path) -> None:
    press.feeds["north"] = ITEMS
    press.configuration(desk)
    invoke("refresh", "--store", "s.db")
    ran = invoke("doctor", "--repair", "-f", "json", "--store", "s.db")
    assert json.loads(ran.out)["schema"] == "briefing-doctor/1"
    assert ran.err == "briefing: s.db: nothing is wrong with it\n"


def test_a_damaged_store_is_told_and_repaired(invoke: Invoke, press: Press, desk: Path) -> None:
    press.feeds["north"] = [(str(at), f"Tide {at}", "Text of a tide. " * 60) for at in range(200)]
    press.configuration(desk)
    invoke("refresh", "--store", "s.db")
    content = bytearray((desk / "s.db").read_bytes())
    at = len(content) // 2 // 8192 * 8192
    content[at : at + 8192] = b"\x5a" * 8192
    (desk / "s.db").write_bytes(content)
    ran = invoke("doctor", "--store", "s.db")
    assert ran.code == 1
    assert "briefing doctor --repair" in ran.out
    ran = invoke("doctor", "--repair", "--store", "s.db")
    assert ran.code == 0
    assert len(invoke("list", "--store", "s.db").out.splitlines()) > 100
    invoke("refresh", "--all", "--store", "s.db")
    titles = {line.split("\t")[4] for line in invoke("list", "--store", "s.db").out.splitlines()}
    assert titles == {f"Tide {at}" for at in range(200)}


def test_a_store_that_another_program_writes_to_is_not_called_damaged(
    invoke: Invoke, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing.pipeline.checkup._PATIENCE", 0.05)
    path = tmp_path / "store.db"
    with Store.open(path):
        pass
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        told = invoke("doctor", "--store", str(path)).out
    assert "look  store" in told
    assert "another program is writing to it" in told
    assert "→ run briefing doctor again when it is done" in told
    assert "--repair" not in told
