"""When the reader opens, and on what."""

import os
import pty
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from briefing.cli.opening import OpenReader
from briefing.cli.start import run
from briefing.config import Config
from briefing.models import SourceRequest


@contextmanager
def terminal(keys: Path | None = None) -> Iterator[None]:
    """Make a terminal of standard output, and of standard input too unless a file is piped into it."""
    leader, follower = pty.openpty()
    with (
        os.fdopen(follower, "wb", buffering=0) as device,
        open(device.fileno(), "w", encoding="utf-8", closefd=False) as out,
        (keys or Path(os.devnull)).open(encoding="utf-8") as given,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stdin", given)
        yield
    os.close(leader)


def on_terminal(*arguments: str, keys: Path | None = None) -> int | OpenReader:
    """Run the command on a terminal."""
    with terminal(keys):
        return run(arguments)


def test_sources_open_the_reader_on_a_terminal(desk: Path) -> None:
    assert on_terminal("phare.txt", "https://www.example.org/rss", "--lang", "fr") == OpenReader(
        Config(),
        (SourceRequest("phare.txt", language="fr"), SourceRequest("https://www.example.org/rss", language="fr")),
    )


def test_without_arguments_the_reader_opens_on_the_configuration(desk: Path) -> None:
    (desk / "feeds.toml").write_text('theme = "nord"\n[[articles]]\npath = "phare.txt"\n', "utf-8")
    opened = on_terminal()
    assert isinstance(opened, OpenReader)
    assert opened.requests == (SourceRequest("phare.txt"),)
    assert opened.config.theme == "nord"
    named = on_terminal("ferry.txt")
    assert isinstance(named, OpenReader)
    assert (named.requests, named.config.theme) == ((SourceRequest("ferry.txt"),), "nord")


def test_an_option_for_printed_text_prints(desk: Path) -> None:
    assert on_terminal("phare.txt", "--output", "out.txt") == 0
    assert (desk / "out.txt").read_text("utf-8").startswith("Le phare de Kerlouan")


def test_piped_text_opens_the_reader_on_standard_input(desk: Path) -> None:
    opened = on_terminal(keys=desk / "phare.txt")
    assert isinstance(opened, OpenReader)
    assert opened.requests == (SourceRequest("-"),)
    named = on_terminal("/dev/stdin", "/dev/fd/0", keys=desk / "phare.txt")
    assert isinstance(named, OpenReader)
    assert set(named.requests) == {SourceRequest("-")}


def test_feeds_of_the_configuration_are_read_from_the_store(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_STORE", str(desk / "own.db"))
    (desk / "feeds.toml").write_text('[[feeds]]\nurl = "https://www.example.org/rss"\n', "utf-8")
    opened = on_terminal()
    assert isinstance(opened, OpenReader)
    assert (opened.requests, opened.store) == ((), desk / "own.db")


def test_with_nothing_configured_the_reader_opens_and_says_what_to_do(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFING_STORE", str(desk / "own.db"))
    opened = on_terminal()
    assert isinstance(opened, OpenReader)
    assert (opened.requests, opened.store) == ((), desk / "own.db")


def test_a_mistake_in_the_configuration_keeps_the_reader_closed(desk: Path) -> None:
    (desk / "feeds.toml").write_text("them = 1", "utf-8")
    assert on_terminal("phare.txt") == 3
