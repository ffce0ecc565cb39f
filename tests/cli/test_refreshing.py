"""`briefing refresh`: what it prints where, and how it ends."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from briefing.pipeline.lock import refreshing
from tests.conftest import Press

Invoke = Callable[..., Any]
ITEMS = [("a", "Ferry repaired", "It sails again in May."), ("b", "Bread by boat", "Two fishermen carry it.")]


def test_a_refresh_is_quiet_where_nobody_looks(invoke: Invoke, press: Press, desk: Path) -> None:
    press.feeds["north"] = ITEMS
    press.configuration(desk)
    ran = invoke("refresh", "--store", "s.db")
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert len(invoke("list", "--store", "s.db").out.splitlines()) == 2


def test_asked_for_text_it_says_what_came(invoke: Invoke, press: Press, desk: Path) -> None:
    press.feeds["north"] = ITEMS
    press.configuration(desk)
    out = invoke("refresh", "--store", "s.db", "--format", "text").out
    assert out.startswith("1 feed, 2 new articles, in ")
    out = invoke("refresh", "--all", "--store", "s.db", "--format", "text").out
    assert out.startswith("1 feed, 0 new articles, in ")


def test_each_failed_feed_has_a_line_and_the_others_are_stored(invoke: Invoke, press: Press, desk: Path) -> None:
    press.feeds["north"] = ITEMS
    press.status |= {"torn": 500, "gone": 410}
    press.configuration(desk)
    ran = invoke("refresh", "--store", "s.db")
    assert (ran.code, ran.out) == (1, "")
    lines = sorted(ran.err.splitlines())
    assert len(lines) == 2
    assert lines[0].startswith(f"briefing: gone ({press.url('gone')}): 410")
    assert "until you name it" in lines[0]
    assert lines[1].startswith(f"briefing: torn ({press.url('torn')}): 500")
    assert len(invoke("list", "--store", "s.db").out.splitlines()) == 2
    assert invoke("refresh", "--store", "s.db", "--all", "--quiet").err == ""


def test_without_a_network_one_line_is_said_and_none_to_cron(invoke: Invoke, desk: Path) -> None:
    (desk / "feeds.toml").write_text("".join(f'[[feeds]]\nurl = "http://127.0.0.1:1/{name}"\n' for name in "ab"))
    for quiet, lines in (((), 1), (("--quiet",), 0)):
        ran = invoke("refresh", "--store", "s.db", *quiet)
        assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", lines)


def test_json_tells_all_and_json_lines_each_feed(invoke: Invoke, press: Press, desk: Path) -> None:
    press.feeds["north"] = ITEMS
    press.status["torn"] = 404
    press.configuration(desk)
    whole = json.loads(invoke("refresh", "--store", "s.db", "--format", "json").out)
    assert (whole["schema"], whole["visited"], whole["failed"], whole["new"]) == ("briefing-refresh/1", 2, 1, 2)
    assert {feed["feed"]: feed["new"] for feed in whole["feeds"]} == {"north": 2, "torn": 0}
    lines = invoke("refresh", "--all", "--store", "s.db", "--format", "jsonl").out.splitlines()
    assert {json.loads(line)["feed"]: bool(json.loads(line)["problem"]) for line in lines} == {
        "north": False,
        "torn": True,
    }


def test_a_name_that_is_no_feed_is_wrong_usage(invoke: Invoke, press: Press, desk: Path) -> None:
    press.feeds["north"] = ITEMS
    press.configuration(desk)
    ran = invoke("refresh", "south", "--store", "s.db")
    assert ran.code == 2
    assert "no feed has the name" in ran.err
    assert press.asked == []


def test_without_feeds_there_is_nothing_to_refresh(invoke: Invoke, desk: Path) -> None:
    (desk / "feeds.toml").write_text('[[articles]]\npath = "phare.txt"\n')
    ran = invoke("refresh", "--store", "s.db")
    assert ran.code == 1
    assert "no feeds" in ran.err
    assert not (desk / "s.db").exists()


def test_a_second_refresh_at_the_same_time_is_refused(invoke: Invoke, press: Press, desk: Path) -> None:
    press.feeds["north"] = ITEMS
    press.configuration(desk)
    with refreshing(desk / "s.db"):
        ran = invoke("refresh", "--store", "s.db")
    assert (ran.code, ran.out) == (1, "")
    assert "another refresh is under way" in ran.err


def test_a_store_that_can_not_be_used_ends_with_4(invoke: Invoke, press: Press, desk: Path) -> None:
    press.feeds["north"] = ITEMS
    press.configuration(desk)
    (desk / "s.db").write_bytes(b"a shopping list, no store" * 400)
    for command in (["refresh"], ["list"], ["search", "ferry"]):
        ran = invoke(*command, "--store", "s.db")
        assert (ran.code, ran.out) == (4, "")
        assert ran.err.startswith("briefing: s.db: ")
        assert len(ran.err.splitlines()) == 1
    assert (desk / "s.db").read_bytes() == b"a shopping list, no store" * 400


def test_names_of_feeds_do_not_reach_the_terminal_as_they_come(invoke: Invoke, press: Press, desk: Path) -> None:
    press.feeds["north"] = [("a", "Tide\x1b]0;owned\x07 table &#27;[2J", "Text with \u202e turned words in it.")]
    press.configuration(desk)
    invoke("refresh", "--store", "s.db")
    for form in ("text", "markdown", "json", "jsonl", "html"):
        out = invoke("list", "--store", "s.db", "--format", form).out
        assert "Tide" in out
        assert not {"\x1b", "\x07", "\u202e"} & set(out)
