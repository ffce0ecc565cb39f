"""The installed program in a terminal of its own: keys, pipes, signals, and the terminal given back."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

READER = [sys.executable, "-m", "briefing"]
SECONDS = 120
ARTICLE = "The clockmaker of Dorn\n\nThe town of Dorn has hired a clockmaker. Mara Lind starts on Monday.\n"
RESTORED = b"\x1b[?1049l"


class Terminal:
    """A program in a pseudo-terminal, and what it has written there."""

    def __init__(self, command: list[str], *, stdin: bytes | None = None, term: str = "xterm-256color") -> None:
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 90, 0, 0))
        self.modes = termios.tcgetattr(slave)
        self.written = b""
        self.process = subprocess.Popen(
            command,
            stdin=slave if stdin is None else subprocess.PIPE,
            stdout=slave,
            stderr=slave,
            env={**os.environ, "TERM": term},
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(1, termios.TIOCSCTTY, 0),
        )
        self.slave = slave
        if stdin is not None and self.process.stdin:
            self.process.stdin.write(stdin)
            self.process.stdin.close()

    def read(self, seconds: float) -> bool:
        """Take what is written within some seconds, some thousands of bytes at most; tell whether there was any."""
        came = bool(select.select([self.master], [], [], seconds)[0])
        if came:
            self.written += os.read(self.master, 65536)
        return came

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        deadline = time.monotonic() + SECONDS
        while not holds():
            assert time.monotonic() < deadline, self.written[-2000:]
            self.read(0.05)

    def until_shown(self, words: bytes) -> None:
        """Wait until words are written."""
        self.until(lambda: words in self.written)

    def press(self, keys: bytes) -> None:
        """Press keys."""
        os.write(self.master, keys)

    def end(self) -> int:
        """Wait for the program's end and return its exit code."""
        self.until(lambda: self.process.poll() is not None)
        while self.read(0.2):
            pass
        return self.process.returncode

    def assert_given_back(self) -> None:
        """Check that the terminal is as it was: its screen, cursor, mouse, pasting and settings."""
        for mode in ("1049", "1000", "1003", "1006", "1015", "1004", "2004"):
            on, off = (self.written.rfind(f"\x1b[?{mode}{sign}".encode()) for sign in "hl")
            assert off >= on, mode
        assert self.written.rfind(b"\x1b[?25h") > self.written.rfind(b"\x1b[?25l")
        assert RESTORED in self.written
        assert termios.tcgetattr(self.slave) == self.modes

    def close(self) -> None:
        """End the program if it still runs."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self.master)
        os.close(self.slave)


Open = Callable[..., Terminal]


@pytest.fixture
def terminal() -> Iterator[Open]:
    opened = []

    def start(*arguments: str, stdin: bytes | None = None, term: str = "xterm-256color") -> Terminal:
        opened.append(Terminal([*READER, *arguments], stdin=stdin, term=term))
        return opened[-1]

    yield start
    for one in opened:
        one.close()


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "dorn.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return str(path)


def test_an_article_is_read_analysed_and_left(terminal: Open, article: str) -> None:
    shown = terminal(article)
    shown.until_shown(b"Mara Lind starts on Monday")
    shown.until_shown(b"whole article")
    shown.press(b"Q")
    assert shown.end() == 0
    shown.assert_given_back()


def test_a_piped_article_is_read_with_keys_from_the_terminal(terminal: Open) -> None:
    shown = terminal("-", stdin=ARTICLE.encode())
    shown.until_shown(b"Mara Lind starts on Monday")
    shown.press(b"?")
    shown.until_shown(b"search the help")
    shown.written = b""
    shown.press(b"\x1b")
    shown.until_shown(b"Mara Lind")
    shown.press(b"Q")
    assert shown.end() == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_signals_give_the_terminal_back(terminal: Open, article: str, number: signal.Signals) -> None:
    shown = terminal(article)
    shown.until_shown(b"Mara Lind starts on Monday")
    shown.process.send_signal(number)
    assert shown.end() == 128 + number
    shown.assert_given_back()


def test_a_terminal_that_can_show_nothing_is_refused(terminal: Open, article: str) -> None:
    shown = terminal(article, term="dumb")
    assert shown.end() == 2
    assert shown.written.count(b"\n") == 1
    assert shown.written.startswith(b"briefing: the reader needs a terminal")
    assert b"\x1b" not in shown.written


def test_a_terminal_without_unicode_gets_signs_of_its_own_and_types_its_own(
    terminal: Open, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "latin-1")
    monkeypatch.setenv("LANG", "fr_FR.ISO-8859-1")
    shown = terminal(article)
    shown.until_shown("R\xe9sum\xe9".encode("latin-1"))
    shown.press(b"/\xe9t\xe9")
    shown.until_shown("Pas de \xe9t\xe9".encode("latin-1"))
    shown.press(b"\r")
    assert b"----------" in shown.written
    assert not re.search(rb"\\u[0-9a-f]{4}", shown.written)
    shown.press(b"Q")
    assert shown.end() == 0


def test_without_a_terminal_it_says_so(article: str) -> None:
    code = "from briefing.tui import run; from briefing.config import Config; raise SystemExit(run(Config(), ()))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, stdin=subprocess.DEVNULL, env={**os.environ, "TERM": "xterm"}
    )
    assert done.returncode == 2
    assert done.stderr == b"briefing: the reader needs a terminal; `briefing show` prints without one\n"


def test_a_crash_gives_the_terminal_back_and_is_no_success(terminal: Open) -> None:
    code = (
        "import sys; from briefing.tui import run; from briefing.config import Config;"
        "from briefing.tui.screens.reading import ReadingScreen as R; R._act_zen = lambda self: 1 / 0;"
        "from briefing.models import SourceRequest; sys.exit(run(Config(), (SourceRequest('missing.txt'),)))"
    )
    shown = Terminal([sys.executable, "-c", code])
    try:
        shown.until_shown(b"Nothing could be read")
        shown.press(b"z")
        assert shown.end() == 1
        shown.assert_given_back()
        assert b"ZeroDivisionError" in shown.written.split(RESTORED)[-1]
    finally:
        shown.close()


def _spawned(redirection: str, *arguments: str) -> Terminal:
    return Terminal(["sh", "-c", f'exec "$@" {redirection}', "sh", *READER, *arguments])


def test_with_standard_input_closed_keys_come_from_the_terminal(article: str) -> None:
    shown = _spawned("<&-", article)
    try:
        shown.until_shown(b"Mara Lind starts on Monday")
        shown.press(b"Q")
        assert shown.end() == 0
        assert b"Traceback" not in shown.written
    finally:
        shown.close()


@pytest.mark.parametrize("redirection", ["", "<&-"])
def test_nothing_piped_in_is_said_at_once(redirection: str) -> None:
    shown = _spawned(redirection, "-")
    try:
        assert shown.end() == 2
        assert shown.written.strip() == b"briefing: nothing is piped in: name a file, or pipe one in: cat x | briefing"
    finally:
        shown.close()


def test_coming_back_from_the_background_everything_is_drawn_again(terminal: Open, article: str) -> None:
    shown = terminal(article)
    shown.until_shown(b"whole article")
    shown.process.send_signal(signal.SIGTSTP)
    shown.until(lambda: os.waitid(os.P_PID, shown.process.pid, os.WSTOPPED | os.WNOWAIT | os.WNOHANG) is not None)
    shown.until_shown(RESTORED)
    shown.written = b""
    shown.process.send_signal(signal.SIGCONT)
    shown.until_shown(b"Briefing")
    shown.until_shown(b"help")
    shown.until_shown(b"starts on Monday")


def test_importing_the_reader_imports_no_textual_and_its_app_no_analysis() -> None:
    code = (
        "import sys; import briefing.tui; assert 'textual' not in sys.modules; import briefing.tui.app;"
        "heavy = {'spacy', 'feedparser', 'trafilatura', 'aiohttp', 'babel', 'briefing.analysis'};"
        "print(*sorted(heavy & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_errors_kept_in_a_file_do_not_keep_the_reader_from_opening(
    terminal: Open, article: str, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    shown = Terminal(["sh", "-c", f"exec '{sys.executable}' -m briefing '{article}' 2>'{log}'"])
    try:
        shown.until_shown(b"Mara Lind starts on Monday")
        shown.press(b"Q")
        assert shown.end() == 0
        assert log.read_bytes() == b""
    finally:
        shown.close()
