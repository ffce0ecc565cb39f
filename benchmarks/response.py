"""How fast the reader answers a key while an analysis or a refresh runs, against a bare Textual app in the same run.

    python -m benchmarks.response [--keys N] [--runs N] [--after SECONDS] [--pace SECONDS] [--feeds N] [--latency S]

Opens the reader in a 120×40 pseudo-terminal on long articles made for it, presses j, k, J, K, ] and [ while their
analyses run, and prints the time from a key to the first bytes drawn for it, and, where the system tells it (Linux),
the processor time that the reader's thread for keys and screen had until then: median, 95th percentile and worst.
The first key comes a second after the first screen, when the articles are read in, and the others a tenth of a second
after the answer to the one before; `--after 0` and `--pace 0` are harder. Then it opens the reader on a store of
articles and on feeds that were never visited, served by a process of its own, and presses keys in the lists, in the
article and from pane to pane as long as the refresh runs, while what is read is analysed.
The peer is a Textual app whose one Static changes with each key, with nothing else to do. A key that changes nothing
on the screen (j at the end of a list) is not counted. Needs an installed Briefing.
"""

import argparse
import fcntl
import math
import os
import pty
import select
import sqlite3
import statistics
import struct
import sys
import tempfile
import termios
import time
from collections.abc import Sequence
from contextlib import closing, suppress
from itertools import cycle
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
BRIEFING = [str(Path(sys.executable).with_name("briefing"))]
KEYS = (b"j", b"k", b"J", b"K", b"]", b"[")
WHILE_REFRESHING = {
    "lists": (b"1", (b"j", b"j", b"j", b"k", b"j", b"j")),
    "article": (b"2", (b" ", b" ", b"b", b"J", b" ", b"J")),
    "panes": (b"1", (b"\t", b"\t", b"\t", b"\t", b"\t", b"\t")),
}
"""Where keys are pressed -> what goes there, and the keys."""
HOSTS, KEPT = 8, 20
"""Servers of the feeds that are refreshed, and feeds that are not."""
QUIET = 0.004
"""Seconds without output after which the screen counts as drawn."""
GOING = 0.5
"""Seconds for going to another pane, whose keys are timed by themselves: sooner, its digit would count them."""
PARAGRAPHS = 12
"""Of the articles that are kept: more than a screen shows, so that each key changes what is on it."""
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

    def worked(self) -> float:
        """Return the milliseconds of processor time that the program's main thread has had; nothing where unknown."""
        try:
            return int(Path(f"/proc/{self._process}/schedstat").read_text("ascii").split()[0]) / 1e6
        except OSError:
            return math.nan

    def timed(self, key: bytes) -> tuple[float, float] | None:
        """Press a key; return the milliseconds until something is drawn, and those of its work until then."""
        self.settle()
        before = self.worked()
        found = self.answer(key)
        return None if found is None else (found, self.worked() - before)

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


def while_analysing(folder: Path, keys: int, after: float, pace: float) -> list[tuple[float, float]]:
    """Return the times of keys pressed in a reader that analyses long articles."""
    terminal = Terminal([*BRIEFING, str(folder)], b"Summary")
    terminal.watch(after)
    found = []
    for number in range(keys):
        found.append(terminal.timed(KEYS[number // 3 % len(KEYS)]))
        terminal.watch(pace)
    terminal.end()
    return [one for one in found if one is not None]


def while_refreshing(folder: Path, feeds: int, latency: float, pace: float) -> dict[str, list[tuple[float, float]]]:
    """Return the times of keys, by the pane they are pressed in, in a reader that refreshes feeds all the while."""
    from benchmarks.feed_server import addresses, serving
    from benchmarks.lists import fill

    kept = [f"http://127.0.0.1:9/{number}.xml" for number in range(KEPT)]
    store = folder / "store.db"
    fill(store, kept, 2000, PARAGRAPHS)
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in WHILE_REFRESHING}
    with serving(feeds, 30, latency, HOSTS) as port:
        every = [*kept, *addresses(feeds, port, hosts=HOSTS)]
        Path(folder, "feeds.toml").write_text("".join(f'[[feeds]]\nurl = "{url}"\n' for url in every), "utf-8")
        os.environ.update(BRIEFING_STORE=str(store), XDG_CACHE_HOME=str(folder / "caches"))
        os.chdir(folder)
        terminal = Terminal(BRIEFING, b"Summary")
        for name, (first, keys) in cycle(WHILE_REFRESHING.items()):
            if not _is_refreshing(store):
                break
            terminal.press(first)
            terminal.watch(GOING)
            for key in keys:
                timed = terminal.timed(key)
                if timed:
                    found[name].append(timed)
                terminal.watch(pace)
        terminal.end()
    return found


def _is_refreshing(store: Path) -> bool:
    """Tell whether there are feeds that were not visited, or none yet but those that the store was filled with."""
    with closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True)) as connection:
        known, unvisited = connection.execute("SELECT count(*), sum(checked IS NULL) FROM feeds").fetchone()
    return bool(unvisited) or known <= KEPT


def tell(name: str, found: Sequence[tuple[float, ...]]) -> None:
    """Print how long keys took."""
    for part, values in zip(("to the terminal", "own work"), zip(*found, strict=True), strict=False):
        ordered = sorted(values)
        spread = f"p95 {ordered[int(0.95 * len(ordered))]:5.1f} ms   worst {ordered[-1]:5.1f} ms"
        print(f"{name:24} {part:16} {len(ordered):4} keys   median {statistics.median(ordered):5.1f} ms   {spread}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keys", type=int, default=150, help="keys pressed in each run")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--after", type=float, default=1.0, help="seconds from the first screen to the first key")
    parser.add_argument("--pace", type=float, default=0.1, help="seconds from an answer to the next key")
    parser.add_argument("--feeds", type=int, default=400, help="feeds that are refreshed while keys are pressed")
    parser.add_argument("--latency", type=float, default=0.05, help="seconds that their servers take to answer")
    arguments = parser.parse_args()
    ours, bare = [], []
    refreshing: dict[str, list[tuple[float, float]]] = {}
    for _ in range(arguments.runs):
        presses = (arguments.keys, arguments.after, arguments.pace)
        with tempfile.TemporaryDirectory() as folder:
            if arguments.keys:
                articles(Path(folder), 40)
                ours += while_analysing(Path(folder), *presses)
                bare += times([sys.executable, "-c", BARE], b"ready", *presses)
        with tempfile.TemporaryDirectory() as folder:
            if arguments.feeds:
                found = while_refreshing(Path(folder), arguments.feeds, arguments.latency, arguments.pace)
                refreshing = {name: refreshing.get(name, []) + values for name, values in found.items()}
    tell("analysing", ours)
    for name, values in refreshing.items():
        tell(f"refreshing, {name}", values)
    tell("bare Textual app", [(one,) for one in bare])


if __name__ == "__main__":
    main()
