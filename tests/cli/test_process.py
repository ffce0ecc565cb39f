"""The command as a process: pipes, full disks, terminals, signals, and what it imports."""

import json
import os
import pty
import re
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from briefing.render import FORMATS

Spawn = Callable[..., "subprocess.CompletedProcess[bytes]"]

HEAVY = ("textual", "spacy", "feedparser", "trafilatura", "aiohttp", "babel", "rich", "numpy", "platformdirs", "lxml")


def imported(*arguments: str) -> set[str]:
    """Return the top-level modules that a run imports."""
    ran = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "briefing", *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in ran.stderr.splitlines()}


def in_terminal(*arguments: str, columns: int = 60, variables: Mapping[str, str] | None = None) -> tuple[int, str]:
    """Run the command on a terminal of its own; return its exit code and all that it wrote there."""
    leader, follower = pty.openpty()
    termios.tcsetwinsize(follower, (24, columns))
    environment = {name: value for name, value in os.environ.items() if name not in {"COLUMNS", "LINES"}}
    process = subprocess.Popen(
        [sys.executable, "-m", "briefing", *arguments],
        stdin=follower,
        stdout=follower,
        stderr=follower,
        env={**environment, "TERM": "xterm-256color", **(variables or {})},
    )
    os.close(follower)
    written = b""
    try:
        while piece := os.read(leader, 65536):
            written += piece
    except OSError:  # Linux says that a terminal whose last program has gone fails with EIO
        pass
    finally:
        os.close(leader)
    return process.wait(60), written.decode().replace("\r\n", "\n")


@pytest.mark.parametrize(
    "arguments", [["--help"], ["--version"], ["show", "--help"], ["help"], ["completion", "zsh"], ["feeds", "--help"]]
)
def test_help_and_version_import_nothing_heavy(desk: Path, arguments: list[str]) -> None:
    assert imported(*arguments).isdisjoint(HEAVY)


def test_the_list_of_feeds_fetches_and_parses_nothing(desk: Path) -> None:
    (desk / "feeds.toml").write_text('[[feeds]]\nurl = "https://www.example.org/rss"\n')
    assert imported("feeds", "list").isdisjoint({*HEAVY, "tomlkit", "asyncio"})


@pytest.mark.parametrize("asked", ["--help", "--version"])
def test_the_overview_needs_no_parser_of_command_lines(desk: Path, asked: str) -> None:
    assert "click" not in imported(asked)


def test_summary_imports_neither_reader_nor_models(desk: Path) -> None:
    modules = imported("summary", "phare.txt")
    assert "click" in modules
    assert modules.isdisjoint({"textual", "rich", "spacy", "numpy", "babel", "trafilatura", "feedparser", "aiohttp"})


def test_version_and_help_go_to_standard_output(spawn: Spawn) -> None:
    for arguments, start in [
        (["--version"], rb"briefing \d+\.\d+\.\d+\n"),
        (["help", "show"], b"Usage: briefing show "),
    ]:
        ran = spawn(*arguments)
        assert (ran.returncode, ran.stderr) == (0, b"")
        assert re.match(start, ran.stdout)


def test_help_lists_the_exit_codes(spawn: Spawn) -> None:
    text = spawn("--help").stdout.decode()
    for line in (
        "0    done",
        "1    nothing found, or some sources failed",
        "3    the configuration is wrong",
        "130  interr",
    ):
        assert line in text
    assert max(map(len, text.splitlines())) <= 80
    for arguments in (["-h"], ["help"], ["phare.txt", "--help"], ["--color", "never", "-h"]):
        assert spawn(*arguments).stdout.decode() == text
    assert spawn("phare.txt", "--version").stdout == spawn("--version").stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["sumary", "phare.txt"], "'sumary'. Did you mean 'summary'?"),
        (["--formt", "json", "show", "phare.txt"], "Did you mean '--format'?"),
        (["show", "--onyl", "actors", "phare.txt"], "'--only'?"),
        (["show", "phare.txt", "--format", "pdf"], "'text', 'markdown', 'html', 'json', 'jsonl'"),
        (["show", "phare.txt", "--only", "actor"], "none of sections, summary, actors, figures"),
        (["show", "phare.txt", "--words", "0"], "--words"),
        (["show", "phare.txt", "--lang", "french"], "two letters"),
        (["help", "shw"], "Did you mean 'show'?"),
        (["completion", "tcsh"], "'bash', 'zsh', 'fish'"),
    ],
)
def test_a_wrong_command_line_is_one_line_and_exit_2(spawn: Spawn, arguments: list[str], said: str) -> None:
    ran = spawn(*arguments)
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert said in ran.stderr.decode()
    assert ran.stderr.startswith(b"briefing: ")
    assert ran.stderr.count(b"\n") == 1


def test_a_file_with_a_commands_name_is_reached_by_its_path(spawn: Spawn, desk: Path) -> None:
    (desk / "show").write_bytes((desk / "ferry.txt").read_bytes())
    assert spawn("./show", "--only", "summary").stdout.startswith(b"Ferry to Inishgall stops for repairs\n")
    (desk / "plainname").write_bytes((desk / "ferry.txt").read_bytes())
    assert spawn("plainname", "--only", "summary").returncode == 0


def test_piped_text_is_plain_utf_8_in_any_locale(spawn: Spawn) -> None:
    for locale in ("C", "POSIX", "C.UTF-8"):
        ran = spawn(
            "summary", "phare.txt", env={**os.environ, "LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONIOENCODING": ""}
        )
        assert ran.returncode == 0
        assert "Jeanne Le Goff, gardienne du phare" in ran.stdout.decode("utf-8")
        assert b"\x1b" not in ran.stdout


def test_standard_input_is_a_source(spawn: Spawn, desk: Path) -> None:
    text = (desk / "phare.txt").read_bytes()
    for arguments in (["show", "-f", "json"], ["show", "-", "-f", "json"], ["-f", "json"], ["-", "-f", "json"]):
        ran = spawn(*arguments, "--only", "summary", input=text)
        assert ran.returncode == 0, ran.stderr
        assert json.loads(ran.stdout)["title"] == "Le phare de Kerlouan change de gardien"


@pytest.mark.parametrize("form", FORMATS)
def test_a_closed_pipe_ends_quietly(spawn: Spawn, desk: Path, form: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        ran = spawn("summary", *["phare.txt", "ferry.txt"] * 20, "--format", form, stdout=writer)
    finally:
        os.close(writer)
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is full")
@pytest.mark.parametrize("arguments", [["summary", "phare.txt"], ["--help"], ["--version"], ["completion", "fish"]])
def test_a_full_disk_is_one_line_and_no_success(spawn: Spawn, arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = spawn(*arguments, stdout=full)
    assert ran.returncode == 1
    assert ran.stderr == b"briefing: standard output: No space left on device\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is full")
def test_standard_error_that_is_full_changes_no_exit_code(spawn: Spawn) -> None:
    with Path("/dev/full").open("wb") as full:
        assert spawn("show", "gone.txt", stderr=full).returncode == 1
        assert spawn("summary", "phare.txt", stderr=full).returncode == 0
        assert spawn("nonesuch", stderr=full).returncode == 2


def test_a_file_that_cannot_grow_keeps_the_old_output(desk: Path) -> None:
    (desk / "out.txt").write_text("old", "utf-8")
    command = 'ulimit -f 0; exec "$0" -m briefing summary phare.txt --output out.txt'
    ran = subprocess.run(["/bin/sh", "-c", command, sys.executable], capture_output=True, check=False, timeout=120)
    assert (ran.returncode, ran.stdout) == (1, b"")
    assert ran.stderr == b"briefing: out.txt: can't be written: File too large; free some space\n"
    assert (desk / "out.txt").read_text("utf-8") == "old"
    assert not list(desk.glob(".*"))


def test_a_bug_is_one_line_unless_its_traceback_is_asked_for(desk: Path) -> None:
    def run(**variables: str) -> "subprocess.CompletedProcess[str]":
        program = "import briefing.__main__ as start; start._report(ValueError, ValueError('x\\ny'), None)"
        return subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            check=True,
            timeout=120,
            text=True,
            env={**os.environ, **variables},
        )

    assert run().stderr == "briefing: a bug, please report it: ValueError: x y (BRIEFING_TRACEBACK=1 shows where)\n"
    assert run(BRIEFING_TRACEBACK="1").stderr.count("ValueError: x") == 2


def test_closed_standard_streams_are_no_crash(desk: Path) -> None:
    def run(redirection: str) -> "subprocess.CompletedProcess[bytes]":
        command = f'exec "$0" -m briefing summary phare.txt gone.txt {redirection}'
        return subprocess.run(["/bin/sh", "-c", command, sys.executable], capture_output=True, check=False, timeout=120)

    closed = run(">&-")
    assert closed.returncode == 1
    assert b"briefing: standard output: is closed\n" in closed.stderr
    assert b"Traceback" not in closed.stderr
    assert run("2>&-").returncode == 1
    assert run("<&-").returncode == 1


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_ends_quietly_and_leaves_the_old_output(desk: Path, number: int, code: int) -> None:
    (desk / "out.txt").write_text("old", "utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "briefing", "show", "-", "--output", "out.txt"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(number, signal.SIG_DFL),  # who tests in the background ignores some
    )
    deadline = time.monotonic() + 120
    while not list(desk.glob(".out.txt.*")):
        assert time.monotonic() < deadline, "nothing was begun to be written"
        time.sleep(0.02)
    process.send_signal(number)
    out, error = process.communicate(timeout=120)
    assert (process.returncode, out, error.strip()) == (code, b"", b"")
    assert (desk / "out.txt").read_text("utf-8") == "old"
    assert not list(desk.glob(".out.txt.*"))


def test_on_a_terminal_text_is_coloured_and_wrapped_to_it(desk: Path) -> None:
    code, written = in_terminal("show", "--only", "summary", "phare.txt", columns=44)
    assert code == 0
    assert "\x1b[1mLe phare de Kerlouan change de gardien\x1b[0m" in written
    assert max(len(line) for line in re.sub(r"\x1b\[[0-9;]*m", "", written).splitlines()) <= 44


@pytest.mark.parametrize("variables", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_a_terminal_without_colours_gets_none(desk: Path, variables: dict[str, str]) -> None:
    code, written = in_terminal("show", "--only", "summary", "phare.txt", variables=variables)
    assert code == 0
    assert "\x1b" not in written


def test_columns_says_how_wide_a_terminal_is(desk: Path) -> None:
    code, written = in_terminal("summary", "phare.txt", columns=120, variables={"COLUMNS": "30"})
    assert code == 0
    assert max(len(line) for line in written.splitlines()) <= 30


def test_completion_scripts_know_the_commands(spawn: Spawn) -> None:
    for shell in ("bash", "zsh", "fish"):
        ran = spawn("completion", shell)
        assert (ran.returncode, ran.stderr) == (0, b"")
        assert b"_BRIEFING_COMPLETE" in ran.stdout
    answer = spawn(
        env={**os.environ, "_BRIEFING_COMPLETE": "bash_complete", "COMP_WORDS": "briefing fi", "COMP_CWORD": "1"}
    )
    assert b"figures" in answer.stdout
    assert b"file," in answer.stdout
