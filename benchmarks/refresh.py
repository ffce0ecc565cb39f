"""Times a refresh of many feeds on this machine against raw sockets, newsboat and lemon24/reader.

    python -m benchmarks.refresh [--feeds 1000] [--entries 30] [--latency 0 0.05] [--reader PYTHON]

For each latency: a first refresh into an empty store, a second one that is answered with 304 throughout, and a third
one after a tenth of the feeds got one new item each. The feed server is a process of its own on the loopback interface.
Times are whole commands, start of the interpreter included; `work` is what the command itself says that it took.
Peers that are not named are left out; `--reader` names a Python that has lemon24/reader (`pip install reader`).
"""

import argparse
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from benchmarks.feed_server import addresses, serving
from benchmarks.raw_sockets import poll_raw

_READER = """
import sys
from reader import make_reader
urls = open(sys.argv[2]).read().split()
with make_reader(sys.argv[1]) as reader:
    for url in urls:
        reader.add_feed(url, exist_ok=True)
    reader.update_feeds(workers=50, scheduled=False)
    reader.enable_search()
    reader.update_search()
    print(reader.get_entry_counts().total)
"""


@dataclass(frozen=True, slots=True)
class Run:
    """One command: its seconds, its peak memory with its children in megabytes, and what it printed."""

    seconds: float
    megabytes: float
    out: str


def run(command: list[str], environment: dict[str, str]) -> Run:
    """Run a command to its end and measure it."""
    begun = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, text=True)
    peak = [0.0]
    over = threading.Event()

    def watch() -> None:
        while not over.wait(0.25):
            peak[0] = max(peak[0], _proportional_megabytes(process.pid))

    watcher = threading.Thread(target=watch)
    watcher.start()
    out, err = process.communicate(timeout=600)
    seconds = time.monotonic() - begun
    over.set()
    watcher.join()
    if process.returncode:
        raise SystemExit(f"{command[0]} ended with {process.returncode}: {err[-2000:]}")
    return Run(seconds, peak[0], out)


def _proportional_megabytes(root: int) -> float:
    """Return the memory of a process and all below it; pages that several share count once (PSS)."""
    total = 0
    waiting = [root]
    while waiting:
        pid = waiting.pop()
        try:
            rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
            total += next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))
            for task in Path(f"/proc/{pid}/task").iterdir():
                waiting += map(int, (task / "children").read_text().split())
        except (OSError, StopIteration):
            continue
    return total / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--feeds", type=int, default=1000)
    parser.add_argument("--entries", type=int, default=30)
    parser.add_argument("--latency", type=float, nargs="*", default=[0.0, 0.05])
    parser.add_argument("--newsboat", default=shutil.which("newsboat"))
    parser.add_argument("--reader", help="a Python that has lemon24/reader")
    wish = parser.parse_args()
    for latency in wish.latency:
        print(f"\n{wish.feeds} feeds x {wish.entries} entries, latency {latency * 1000:.0f} ms")
        print(f"{'':22} {'first':>9} {'MB':>6} {'all 304':>9} {'work':>7} {'10 % +1':>9} {'work':>7}  articles")
        _compare(wish, latency)


def _compare(wish: argparse.Namespace, latency: float) -> None:
    peers: list[Peer] = [Briefing([sys.executable, "-m", "briefing", "refresh", "--format", "json"])]
    peers += [Newsboat([wish.newsboat, "-q", "-x", "reload"])] if wish.newsboat else []
    peers += [LemonReader([wish.reader, "-c", _READER])] if wish.reader else []
    with serving(wish.feeds, 1, latency) as port:
        raw = min(poll_raw(addresses(wish.feeds, port)) for _ in range(3))
    print(f"{'raw sockets, no body':22} {'':9} {'':6} {raw:8.2f}s")
    for peer in peers:
        with serving(wish.feeds, wish.entries, latency) as port, tempfile.TemporaryDirectory() as folder:
            print(f"{peer.name:22} {_three_rounds(peer, Path(folder), port, wish.feeds)}", flush=True)


def _three_rounds(peer: "Peer", folder: Path, port: int, feeds: int) -> str:
    environment = {**os.environ, "HOME": str(folder), "no_proxy": "127.0.0.1"}
    command = peer.prepare(folder, addresses(feeds, port))
    first = run(command, environment)
    peer.settle(folder)
    second = run(command, environment)
    request = urllib.request.Request(f"http://127.0.0.1:{port}/control/change?share=0.1", method="POST")
    urllib.request.urlopen(request).read()
    third = run(command, environment)
    work = [peer.work(one) for one in (second, third)]
    return (
        f"{first.seconds:8.2f}s {first.megabytes:6.0f} {second.seconds:8.2f}s {work[0]:>7} "
        f"{third.seconds:8.2f}s {work[1]:>7}  {peer.count(folder):,}"
    )


class Peer:
    """A program that refreshes feeds into a store in a folder."""

    name = ""
    store = "store.db"
    table = ""

    def __init__(self, command: list[str]) -> None:
        self.command = command

    def prepare(self, folder: Path, urls: list[str]) -> list[str]:
        """Write what the program wants to know of the feeds; return the command that refreshes them."""
        raise NotImplementedError

    def settle(self, folder: Path) -> None:
        """Do once, after the first refresh, what makes the program faster from then on."""

    def work(self, _: Run) -> str:
        """Return how long the program itself says that it took."""
        return ""

    def count(self, folder: Path) -> int:
        """Return how many articles are stored."""
        with closing(sqlite3.connect(folder / self.store)) as connection:
            return int(connection.execute(f"SELECT count(*) FROM {self.table}").fetchone()[0])


class Briefing(Peer):
    name = "briefing"
    table = "articles"

    def prepare(self, folder: Path, urls: list[str]) -> list[str]:
        (folder / "feeds.toml").write_text("".join(f'[[feeds]]\nurl = "{url}"\n' for url in urls))
        return [*self.command, "--store", str(folder / self.store), "--config", str(folder / "feeds.toml")]

    def work(self, ran: Run) -> str:
        return f"{json.loads(ran.out)['seconds']:6.2f}s"


class Newsboat(Peer):
    name = "newsboat"
    table = "rss_item"

    def prepare(self, folder: Path, urls: list[str]) -> list[str]:
        (folder / "urls").write_text("\n".join(urls) + "\n")
        (folder / "config").write_text("reload-threads 50\n")
        files = ["-u", str(folder / "urls"), "-c", str(folder / self.store), "-C", str(folder / "config")]
        return [self.command[0], *files, *self.command[1:]]

    def settle(self, folder: Path) -> None:
        # Without statistics SQLite scans whole tables for newsboat from the second refresh on.
        with closing(sqlite3.connect(folder / self.store)) as connection, connection:
            connection.execute("ANALYZE")


class LemonReader(Peer):
    name = "lemon24/reader"
    table = "entries"

    def prepare(self, folder: Path, urls: list[str]) -> list[str]:
        (folder / "urls").write_text("\n".join(urls) + "\n")
        return [*self.command, str(folder / self.store), str(folder / "urls")]


if __name__ == "__main__":
    main()
