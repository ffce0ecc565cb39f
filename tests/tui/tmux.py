"""A terminal whose screen can be read as people see it: a window of a tmux of its own, with a shell in it."""

import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

SECONDS = 120
"""How long to wait for what should come at once, on a machine that does something else as well."""
PROMPT = "ready$"
INSTALLED = Path(sys.executable).with_name("briefing")

LACKING = ", ".join(each for each in ("tmux", "ps", "stty", str(INSTALLED)) if shutil.which(each) is None)
"""Why there can be no such terminal; nothing where there can."""


class Window:
    """A shell in a terminal, and what stands on its screen."""

    def __init__(self, home: Path, variables: Mapping[str, str], size: tuple[int, int] = (110, 30)) -> None:
        self._folder = tempfile.mkdtemp(prefix="briefing")  # a socket's path must be short
        self._tmux = ("tmux", "-S", f"{self._folder}/s", "-f", "/dev/null")
        kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
        own = {"HOME": str(home), "LC_ALL": "C.UTF-8", "SHELL": "/bin/sh", "PS1": f"{PROMPT} ", **kept, **variables}
        columns, rows = map(str, size)
        subprocess.run(
            [*self._tmux, "new-session", "-d", "-x", columns, "-y", rows, "-s", "reader", "/bin/sh"],
            env=own,
            cwd=home,
            check=True,
            timeout=SECONDS,
        )
        self._server = int(self.told("pid"))
        self.until_shown(PROMPT)

    def close(self) -> None:
        """End the terminal with all that runs in it."""
        with suppress(OSError, subprocess.SubprocessError):
            subprocess.run([*self._tmux, "kill-server"], timeout=SECONDS, check=False, capture_output=True)
        with suppress(ProcessLookupError):
            os.kill(self._server, signal.SIGKILL)
        shutil.rmtree(self._folder, ignore_errors=True)

    def tell(self, *words: str) -> str:
        """Run a command of tmux and return what it says."""
        done = subprocess.run([*self._tmux, *words], capture_output=True, check=True, timeout=SECONDS)
        return done.stdout.decode()

    def told(self, name: str) -> str:
        """Return what tmux knows of the terminal under a name."""
        return self.tell("display-message", "-p", f"#{{{name}}}").strip()

    @property
    def lines(self) -> list[str]:
        """The screen's lines."""
        return self.tell("capture-pane", "-p").split("\n")

    @property
    def text(self) -> str:
        """The screen as one string."""
        return "\n".join(self.lines)

    @property
    def modes(self) -> dict[str, str]:
        """What a program changes of a terminal and has to give back."""
        names = ("alternate_on", "cursor_flag", "mouse_any_flag", "mouse_sgr_flag", "keypad_cursor_flag")
        return {name: self.told(name) for name in names}

    def settings(self) -> str:
        """What `stty` says of the terminal, but for its size."""
        with Path(self.told("pane_tty")).open() as terminal:
            said = subprocess.run(["stty", "--all"], stdin=terminal, capture_output=True, text=True, check=True).stdout
        return said.split("\n", 1)[1]

    def in_front(self) -> int:
        """The process that the shell runs in the foreground."""
        command = ["ps", "-o", "tpgid=", "-p", self.told("pane_pid")]
        return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)

    def press(self, *keys: str) -> None:
        """Press keys: characters, or the names that tmux has for them."""
        self.tell("send-keys", *keys)

    def type(self, words: str) -> None:
        """Type characters."""
        self.tell("send-keys", "-l", words)

    def run(self, *command: str | Path) -> None:
        """Run a command in the shell."""
        self.type(shlex.join(map(str, command)))
        self.press("Enter")

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size."""
        self.tell("resize-window", "-x", str(columns), "-y", str(rows))

    def until(self, holds: Callable[[], bool], what: str = "") -> None:
        """Wait until something holds."""
        deadline = time.monotonic() + SECONDS
        while not holds():
            assert time.monotonic() < deadline, f"did not come: {what}\n{self.text}"
            time.sleep(0.03)

    def until_shown(self, *words: str) -> None:
        """Wait until all these words stand on the screen."""

        def is_there() -> bool:
            text = self.text
            return all(each in text for each in words)

        self.until(is_there, " and ".join(words))

    def until_line(self, number: int, words: str) -> None:
        """Wait until words stand on a line; -1 is the last."""
        self.until(lambda: words in self.lines[:-1][number], f"{words} on line {number}")
