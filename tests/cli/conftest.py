"""Articles to read and two ways to run the command: in this process, and as a process of its own."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from briefing.cli.opening import OpenReader
from briefing.cli.start import run

FRENCH = """\
Le phare de Kerlouan change de gardien

Jeanne Le Goff, gardienne du phare depuis douze ans, a rendu ses clés mardi. La commune cherche quelqu’un pour la \
remplacer avant l’hiver.

Une lampe à 40 000 euros

La nouvelle lampe a coûté 40 000 euros, dont la moitié payée par le département. Elle porte à 30 km.
"""
ENGLISH = """\
Ferry to Inishgall stops for repairs

The only ferry to Inishgall will stop for nine days in May, the harbour board said on Monday. About 120 islanders \
depend on it.

Boats for hire

Two fishermen have offered to carry post and bread. Nobody has asked them for a price yet.
"""


class Ran(NamedTuple):
    """What a run of the command left behind."""

    code: int
    out: str
    err: str


Invoke = Callable[..., Ran]
Spawn = Callable[..., "subprocess.CompletedProcess[bytes]"]

LISTED = """\
[[feeds]]
url = "https://one.example/rss"
name = "One"
tags = ["a", "b c"]

# two
[[feeds]]
url = "https://two.example/rss"
"""
"""A configuration of two feeds, with a comment between them."""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with two articles, no configuration, and an environment that says nothing of colours."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "phare.txt").write_text(FRENCH, "utf-8")
    (tmp_path / "ferry.txt").write_text(ENGLISH, "utf-8")
    return tmp_path


@pytest.fixture
def invoke(desk: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Invoke:
    """Run the command in this process with nothing on standard input."""
    monkeypatch.setattr(sys, "stdin", None)

    def invoke(*arguments: str) -> Ran:
        capfd.readouterr()
        code = run(arguments)
        assert not isinstance(code, OpenReader)
        return Ran(code, *capfd.readouterr())

    return invoke


@pytest.fixture
def spawn(desk: Path) -> Spawn:
    """Run the command as a process of its own; keywords go to `subprocess.run`."""

    def spawn(*arguments: str, **options: Any) -> "subprocess.CompletedProcess[bytes]":
        chosen: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
        if "input" not in options:
            chosen["stdin"] = subprocess.DEVNULL
        return subprocess.run([sys.executable, "-m", "briefing", *arguments], timeout=120, check=False, **chosen)

    return spawn
