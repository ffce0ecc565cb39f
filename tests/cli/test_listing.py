"""`briefing list` and `briefing search`: which articles they print, and in which shape."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Press

Invoke = Callable[..., Any]
FERRY = (
    "The harbour board said on Monday that the ferry to Inishgall would sail again in May. Mary Kerrigan, the board's "
    "chairwoman, said that 120 islanders depended on it."
)
LAMP = "La nouvelle lampe du phare a coûté 40 000 euros, dont la moitié payée par le département du Finistère."


@pytest.fixture
def stored(invoke: Invoke, press: Press, desk: Path) -> Invoke:
    """Three stored articles of two feeds."""
    press.feeds["north"] = [("a", "Ferry repaired", FERRY), ("b", "Bread by boat", "Two fishermen carry the bread.")]
    press.feeds["sud"] = [("c", "Un phare rallumé", LAMP)]
    views = '[[views]]\nname = "Boats"\nquery = "boat OR ferry"\n'
    press.configuration(desk, f'store = "s.db"\n{views}', first=True)
    assert invoke("refresh").code == 0
    return invoke


def shown(out: str) -> set[str]:
    return {line.split("\t")[4] for line in out.splitlines()}


def test_all_stored_articles_are_listed_one_a_line(stored: Invoke) -> None:
    ran = stored("list")
    assert ran.code == 0
    assert shown(ran.out) == {"Ferry repaired", "Bread by boat", "Un phare rallumé"}
    numbers = [int(line.split("\t")[0]) for line in ran.out.splitlines()]
    assert len(set(numbers)) == 3
    assert all(line.split("\t")[2] == "unread" for line in ran.out.splitlines())


@pytest.mark.parametrize(
    ("options", "titles"),
    [
        (["--feed", "SUD"], {"Un phare rallumé"}),
        (["--unread"], {"Ferry repaired", "Bread by boat", "Un phare rallumé"}),
        (["--starred"], set()),
        (["--since", "3d", "--feed", "north"], {"Ferry repaired", "Bread by boat"}),
        (["--view", "boats"], {"Ferry repaired", "Bread by boat"}),
    ],
)
def test_options_narrow_the_list(stored: Invoke, options: list[str], titles: set[str]) -> None:
    ran = stored("list", *options)
    assert shown(ran.out) == titles
    assert ran.code == (0 if titles else 1)


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        (["finistere"], {"Un phare rallumé"}),
        (["ferry", "OR", "bread"], {"Ferry repaired", "Bread by boat"}),
        (['"sail again"'], {"Ferry repaired"}),
        (["fisher*", "-title:ferry"], {"Bread by boat"}),
        (["source:sud"], {"Un phare rallumé"}),
        (["actor:Kerrigan"], {"Ferry repaired"}),
        (["figure:>1000"], {"Un phare rallumé"}),
        (["actor:Kerrigan", "figure:<1000"], {"Ferry repaired"}),
    ],
)
def test_a_query_finds_what_it_says(stored: Invoke, query: list[str], titles: set[str]) -> None:
    ran = stored("search", *query)
    assert shown(ran.out) == titles
    assert ran.code == 0


def test_the_best_matches_come_first_where_they_are_asked_for(stored: Invoke) -> None:
    out = stored("search", "--best", "ferry OR boat").out
    assert shown(out) == {"Ferry repaired", "Bread by boat"}


def test_nothing_found_is_told_and_ends_with_1(stored: Invoke) -> None:
    ran = stored("search", "volcano")
    assert (ran.code, ran.out, ran.err) == (1, "", "briefing: nothing found\n")


@pytest.mark.parametrize("query", ['"open', "(ferry", "is:blue", "figure:>many", "since:someday", "OR", "colour:red"])
def test_a_query_that_says_nothing_is_wrong_usage(stored: Invoke, query: str) -> None:
    ran = stored("search", query)
    assert (ran.code, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1


def test_json_says_what_a_line_says(stored: Invoke) -> None:
    whole = json.loads(stored("list", "-f", "json").out)
    assert whole["schema"] == "briefing-list/1"
    assert {one["title"] for one in whole["articles"]} == {"Ferry repaired", "Bread by boat", "Un phare rallumé"}
    lines = [json.loads(line) for line in stored("list", "-f", "jsonl").out.splitlines()]
    assert [line["number"] for line in lines] == [one["number"] for one in whole["articles"]]


def test_markdown_and_html_link_the_articles(stored: Invoke) -> None:
    markdown, page = stored("list", "-f", "markdown").out, stored("list", "-f", "html").out
    assert "[Un phare rallumé](<http://127.0.0.1" in markdown
    assert 'rel="noreferrer">Un phare rallumé</a>' in page


def test_a_limit_holds(stored: Invoke) -> None:
    assert len(stored("list", "-n", "2").out.splitlines()) == 2
    assert len(stored("list", "-n", "0").out.splitlines()) == 3


def test_without_a_store_one_line_says_how_to_get_one(invoke: Invoke, desk: Path) -> None:
    ran = invoke("list", "--store", "none.db")
    assert (ran.code, ran.out) == (1, "")
    assert "briefing refresh" in ran.err
    assert not (desk / "none.db").exists()


def test_a_view_that_is_not_there_is_told(stored: Invoke) -> None:
    ran = stored("list", "--view", "Planes")
    assert ran.code == 2
    assert "Boats" in ran.err
