"""How fast the reader answers a key while an analysis runs, against a bare Textual app in the same run.

    python benchmarks/response.py [--keys N] [--runs N] [--after SECONDS] [--pace SECONDS]

Opens the reader in a 120×40 pseudo-terminal on long articles made for it, presses j, k, J, K, ] and [ while their
analyses run, and prints the time from a key to the first bytes drawn for it: median, 95th percentile and worst.
The first key comes a second after the first screen, when the articles are read in, and the others a tenth of a second
after the answer to the one before; `--after 0` and `--pace 0` are harder.
The peer is a Textual app whose one Static changes with each key, with nothing else to do. A key that changes nothing
on the screen (j at the end of a list) is not counted. Needs an installed Briefing.
"""

import argparse
import fcntl
import os
import pty
import select
import statistics
import struct
import sys
import tempfile
import termios
import time
from contextlib import suppress
from pathlib import Path

BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    count = 0
    def compose(self):
        yield Static("ready")
    def on_key(self, event):
        self.count += 1
        self.query_one(Static).update(f"ready {self.count} {event.key}")
Bare().run()
"""
PARAGRAPH = (
    "Le maire de Varenne, Paul Castaing, a annoncé que {} habitants quitteraient la ville avant le {} mars, "
    "près de {} % de plus que l'an dernier, selon la préfecture. L'association Rives vives refuse de partir. "
)
WORDS = 3000
KEYS = (b"j", b"k", b"J", b"K", b"]", b"[")
QUIET = 0.004
"""Seconds without output after which the screen counts as drawn."""
LATE = 0.4
GIVE_UP = 60.0


def articles(folder: Path, count: int) -> None:
    """Write articles that each take most of a second to analyse."""
    for number in range(count):
        paragraphs = [PARAGRAPH.format(100 + 7 * n + number, n % 28 + 1, n % 90) for n in range(WORDS // 40)]
        headed = "\n\n".join(f"Intertitre {n}\n\n{text}" if n % 5 == 0 else text for n, text in enumerate(paragraphs))
        (folder / f"{number:02}.txt").write_text(f"La crue, jour {number}\n\n{headed}\n", "utf-8")


class Terminal:
    """A program in a pseudo-terminal."""

    def __init__(self, command: list[str], marker: bytes) -> None:
        self._process, self._terminal = pty.fork()
        if self._process == 0:
            os.environ["TERM"] = "xterm-256color"
            os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled once, not at each start
            os.execvp(command[0], command)
        fcntl.ioctl(self._terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        self.wait_for(marker)

    def wait_for(self, marker: bytes) -> None:
        """Read until something is drawn."""
        seen = b""
        while marker not in seen:
            if not select.select([self._terminal], [], [], GIVE_UP)[0]:
                sys.exit(f"no {marker!r} in {GIVE_UP:g} s")
            seen += os.read(self._terminal, 65536)

    def settle(self) -> None:
        """Read until nothing is drawn for a while."""
        while select.select([self._terminal], [], [], QUIET)[0]:
            os.read(self._terminal, 65536)

    def watch(self, seconds: float) -> None:
        """Read what is drawn for some seconds."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if select.select([self._terminal], [], [], left)[0]:
                os.read(self._terminal, 65536)

    def answer(self, key: bytes) -> float | None:
        """Press a key; return the milliseconds until something is drawn, None where nothing is in `LATE` seconds."""
        self.settle()
        pressed = time.perf_counter()
        os.write(self._terminal, key)
        if not select.select([self._terminal], [], [], LATE)[0]:
            return None
        os.read(self._terminal, 65536)
        return 1000 * (time.perf_counter() - pressed)

    def press(self, keys: bytes) -> None:
        """Press keys."""
        os.write(self._terminal, keys)

    def finish(self) -> None:
        """Wait until the program has ended by itself."""
        with suppress(OSError):  # what a terminal says that nothing writes to any more
            while os.read(self._terminal, 65536):
                pass
        os.waitpid(self._process, 0)
        os.close(self._terminal)

    def end(self) -> None:
        """End the program."""
        os.kill(self._process, 9)
        os.waitpid(self._process, 0)
        os.close(self._terminal)


def times(
    command: list[str],
    marker: bytes,
    keys: int,
    after: float,
    pace: float,
    pressed: tuple[bytes, ...] = KEYS,
    *,
    first: bytes = b"",
) -> list[float]:
    """Return the milliseconds of each answered key in one run of a program; `first` is pressed before all others."""
    terminal = Terminal(command, marker)
    terminal.watch(after)
    if first:
        terminal.press(first)
        terminal.watch(after)
    found = []
    for number in range(keys):
        found.append(terminal.answer(pressed[number // 3 % len(pressed)]))
        terminal.watch(pace)
    terminal.end()
    return [one for one in found if one is not None]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keys", type=int, default=150, help="keys pressed in each run")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--after", type=float, default=1.0, help="seconds from the first screen to the first key")
    parser.add_argument("--pace", type=float, default=0.1, help="seconds from an answer to the next key")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        articles(Path(folder), 40)
        ours, bare = [], []
        presses = (arguments.keys, arguments.after, arguments.pace)
        for _ in range(arguments.runs):
            ours += times([str(Path(sys.executable).with_name("briefing")), folder], b"Summary", *presses)
            bare += times([sys.executable, "-c", BARE], b"ready", *presses)
    for name, found in (("reader, analysing", ours), ("bare Textual app", bare)):
        found.sort()
        worst = f"p95 {found[int(0.95 * len(found))]:5.1f} ms   worst {found[-1]:5.1f} ms"
        print(f"{name:18} {len(found):4} keys   median {statistics.median(found):5.1f} ms   {worst}")


if __name__ == "__main__":
    main()
