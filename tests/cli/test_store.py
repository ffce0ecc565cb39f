"""`briefing store export` and `import`: everything goes out, everything comes in, nothing twice."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Press

Invoke = Callable[..., Any]
ITEMS = [("a", "Ferry repaired", "It sails again in May."), ("b", "Bread by boat", "Two fishermen carry it.")]


@pytest.fixture
def stored(invoke: Invoke, press: Press, desk: Path) -> Invoke:
    press.feeds["north"] = ITEMS
    press.configuration(desk)
    assert invoke("refresh", "--store", "a.db").code == 0
    return invoke


def test_what_goes_out_comes_in_elsewhere_once(stored: Invoke, desk: Path) -> None:
    assert stored("store", "export", "--store", "a.db", "-o", "all.jsonl").code == 0
    records = [json.loads(line) for line in (desk / "all.jsonl").read_text().splitlines()]
    assert {record["article"]["title"] for record in records} == {"Ferry repaired", "Bread by boat"}
    ran = stored("store", "import", "all.jsonl", "--store", "b.db")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == "briefing: stored 2 new articles\n"
    assert "stored 0 new articles" in stored("store", "import", "all.jsonl", "--store", "b.db").err
    assert stored("list", "--store", "b.db").out == stored("list", "--store", "a.db").out


def test_a_query_chooses_what_goes_out(stored: Invoke) -> None:
    out = stored("store", "export", "title:bread", "--store", "a.db").out
    assert [json.loads(line)["article"]["title"] for line in out.splitlines()] == ["Bread by boat"]
    assert stored("store", "export", "volcano", "--store", "a.db").code == 1


@pytest.mark.parametrize("content", [b"not json\n", b"[1]\n", b'{"schema": "other"}\n', b"\x00\xff\n", b"{" * 100_000])
def test_a_file_that_is_none_of_ours_is_refused_whole(stored: Invoke, desk: Path, content: bytes) -> None:
    stored("store", "export", "--store", "a.db", "-o", "all.jsonl")
    (desk / "all.jsonl").write_bytes((desk / "all.jsonl").read_bytes() + content)
    ran = stored("store", "import", "all.jsonl", "--store", "b.db")
    assert (ran.code, ran.out) == (1, "")
    assert len(ran.err.splitlines()) == 1
    assert stored("list", "--store", "b.db").out == ""


@pytest.mark.parametrize("source", ["nowhere.jsonl", "/dev/zero", "."])
def test_what_is_no_file_is_refused(stored: Invoke, source: str) -> None:
    ran = stored("store", "import", source, "--store", "b.db")
    assert ran.code == 1
    assert ran.err.startswith(f"briefing: {source}: ")
