"""What `--output` may replace, and what it never may."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefing.cli.start import run
from briefing.render import FORMATS

Invoke = Callable[..., Any]


@pytest.fixture
def article(desk: Path) -> bytes:
    """The bytes of an article that has other names: a symbolic link, a hard link, and as a part of the directory."""
    (desk / "symbolic.txt").symlink_to("phare.txt")
    os.link(desk / "phare.txt", desk / "hard.txt")
    return (desk / "phare.txt").read_bytes()


@pytest.mark.parametrize(
    ("source", "output"),
    [
        ("phare.txt", "phare.txt"),
        ("phare.txt", "./phare.txt"),
        ("phare.txt", "symbolic.txt"),
        ("symbolic.txt", "phare.txt"),
        ("phare.txt", "hard.txt"),
        (".", "phare.txt"),
        ("*.txt", "phare.txt"),
        ("/dev/fd/{}", "phare.txt"),
    ],
)
def test_a_source_is_never_replaced(invoke: Invoke, desk: Path, article: bytes, source: str, output: str) -> None:
    with (desk / "phare.txt").open("rb") as opened:
        ran = invoke("summary", "ferry.txt", source.format(opened.fileno()), "-o", output)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"briefing: {output}: --output would replace ")
    assert ran.err.count("\n") == 1
    assert (desk / "phare.txt").read_bytes() == article


def test_a_source_that_comes_in_by_redirection_is_never_replaced(
    desk: Path, article: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (desk / "phare.txt").open("rb") as opened:
        kept = os.dup(0)
        os.dup2(opened.fileno(), 0)
        try:
            assert run(["summary", "-", "-o", "phare.txt"]) == 2
        finally:
            os.dup2(kept, 0)
            os.close(kept)
    assert (desk / "phare.txt").read_bytes() == article


def test_a_bad_source_and_the_configuration_are_not_replaced_either(invoke: Invoke, desk: Path) -> None:
    (desk / "photo.txt").write_bytes(b"GIF89a\0")
    (desk / "my.toml").write_text('[[articles]]\npath = "ferry.txt"\n', "utf-8")
    assert invoke("show", "phare.txt", "photo.txt", "-o", "photo.txt").code == 2
    assert invoke("show", "--config", "my.toml", "-o", "my.toml").code == 2
    assert invoke("show", "--config", "my.toml", "-o", "ferry.txt").code == 2
    assert (desk / "my.toml").read_text("utf-8").startswith("[[articles]]")


def test_without_a_named_source_only_a_new_file_is_written(invoke: Invoke, desk: Path) -> None:
    (desk / "feeds.toml").write_text('[[articles]]\npath = "ferry.txt"\n', "utf-8")
    kept = (desk / "phare.txt").read_bytes()
    for command in (["show"], ["summary"], []):
        ran = invoke(*command, "--output", "phare.txt")
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.startswith("briefing: phare.txt: exists, and no source is named: name the sources, ")
    assert (desk / "phare.txt").read_bytes() == kept
    (desk / "empty.txt").touch()
    for output in ("new.txt", "empty.txt", "/dev/null"):
        assert invoke("summary", "--output", output) == (0, "", "")
    assert (desk / "new.txt").read_bytes() == (desk / "empty.txt").read_bytes() != b""
    assert invoke("summary", "--config", "feeds.toml", "--output", "phare.txt").code == 0
    assert (desk / "phare.txt").read_bytes() == (desk / "new.txt").read_bytes()


@pytest.mark.parametrize("form", FORMATS)
def test_no_format_writes_where_nothing_was_read(invoke: Invoke, desk: Path, form: str) -> None:
    assert invoke("show", "gone.txt", "-f", form, "-o", "new.txt").code == 1
    assert invoke("show", "gone.txt", "-f", form, "-o", "phare.txt").code == 1
    assert not (desk / "new.txt").exists()
    assert (desk / "phare.txt").read_text("utf-8").startswith("Le phare")


def test_an_output_without_a_name_is_a_usage_error(invoke: Invoke) -> None:
    ran = invoke("show", "phare.txt", "-o", "")
    assert (ran.code, ran.out) == (2, "")
    assert "'' names no file" in ran.err
