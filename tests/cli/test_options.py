"""How the values of options and mistyped commands are understood."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Invoke = Callable[..., Any]


@pytest.mark.parametrize("code", ["en", "EN", "en-GB", "en_GB", "en_GB.UTF-8", "En-Latn-GB"])
def test_a_language_is_known_however_it_is_written(invoke: Invoke, code: str) -> None:
    ran = invoke("summary", "phare.txt", "-f", "json", "--lang", code)
    assert json.loads(ran.out)["language"] == "en"


def test_a_language_without_data_is_accepted_with_a_note(invoke: Invoke) -> None:
    ran = invoke("actors", "phare.txt", "-f", "json", "--lang", "xx")
    assert ran.code == 0
    assert json.loads(ran.out)["notes"]


@pytest.mark.parametrize("code", ["", "f", "french", "fr FR", "fr-", "12", "-fr", "fr/../x", "é" * 2])
def test_what_is_no_language_is_refused(invoke: Invoke, code: str) -> None:
    ran = invoke("summary", "phare.txt", f"--lang={code}")
    assert (ran.code, ran.out) == (2, "")
    assert f"{code!r} is no ISO 639-1 code, two letters such as 'fr'" in ran.err


@pytest.mark.parametrize(
    ("given", "said"),
    [("x", "'x' is not a whole number"), ("1.5", "'1.5' is not a whole number"), ("0", "0 is less than 1"), ("", "''")],
)
@pytest.mark.parametrize("option", ["--words", "--sentences"])
def test_what_is_no_number_is_refused(invoke: Invoke, option: str, given: str, said: str) -> None:
    ran = invoke("summary", "phare.txt", f"{option}={given}")
    assert (ran.code, ran.out) == (2, "")
    assert f"{option}" in ran.err
    assert said in ran.err


def test_help_says_no_ranges(invoke: Invoke) -> None:
    assert "x>=" not in invoke("show", "--help").out


def test_the_version_has_a_short_option(invoke: Invoke) -> None:
    assert invoke("-V") == invoke("--version")
    assert "-V, --version" in invoke("--help").out


@pytest.mark.parametrize("word", ["digest", "library", "harbour"])
def test_a_word_far_from_all_commands_is_no_mistyped_one(invoke: Invoke, word: str) -> None:
    ran = invoke(word)
    assert ran.code == 2
    assert "Did you mean" not in ran.err
    assert "Commands: show, summary" in ran.err


@pytest.mark.parametrize(("word", "meant"), [("sumary", "summary"), ("figure", "figures"), ("shwo", "show")])
def test_a_mistyped_command_is_recognised(invoke: Invoke, word: str, meant: str) -> None:
    assert f"Did you mean '{meant}'?" in invoke(word).err


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("show --only ", "sections summary actors figures"),
        ("show --only s", "sections summary"),
        ("show --only actors,f", "actors,figures"),
        ("--only fi", "figures"),
        ("phare.txt --format ht", "html"),
        ("feeds ex", "export"),
        ("feeds remove la", "Lantern"),
    ],
)
def test_words_are_completed(desk: Path, typed: str, offered: str) -> None:
    (desk / "feeds.toml").write_text('[[feeds]]\nurl = "https://lantern.example/rss"\nname = "Lantern"\n')
    words = typed.count(" ") + 1
    asked = {"_BRIEFING_COMPLETE": "bash_complete", "COMP_WORDS": f"briefing {typed}", "COMP_CWORD": str(words)}
    ran = subprocess.run(
        [sys.executable, "-m", "briefing"], env={**os.environ, **asked}, capture_output=True, text=True, timeout=120
    )
    assert ran.stdout.split() == [f"plain,{value}" for value in offered.split()]
