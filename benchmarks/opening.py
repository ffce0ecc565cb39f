"""How long an article of 700 words takes to open in the reader: its text, and its panels analysed anew or kept.

    python -m benchmarks.opening [--articles N]

Stores articles made for it and opens every tenth of them by `10J` in a 120×40 pseudo-terminal, so that none was looked
at ahead, and does so once more in a second run, for which the store has kept the analyses, and then one after the
other, a second and a half apart, by `J`: these were looked at ahead where the reader does so. Prints the time from the
last key to the first words of the text, and to a figure of its last lines, which are out of sight, in the panel. The
first few are not counted: the model is loaded then. The peer is a key in a bare Textual app. Needs an installed
Briefing.
"""

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from pathlib import Path

from benchmarks.lists import FAR, WORDS
from benchmarks.response import BARE, Terminal, times
from benchmarks.start import BRIEFING
from briefing.models import Article, Block
from briefing.models.feeds import Item, ParsedFeed, Subscription, Visit
from briefing.store import Store

FEED = "http://127.0.0.1:9/lamps.xml"
STEP, WARM = 10, 3
TYPING = 0.3
"""Seconds between the number and the key that opens."""
SENTENCE = "Mara Lind told the council of Varn that the {} and the {} of the harbour would need a {} before the {}."
FIRST_FIGURE = 300


def fill(path: Path, count: int) -> None:
    """Store articles whose first word and whose last figure tell their number."""
    now = datetime.now(UTC).replace(microsecond=0)
    items = []
    for number in range(count):
        chance = random.Random(number)
        paragraphs = [" ".join(SENTENCE.format(*chance.sample(WORDS, 4)) for _ in range(5)) for _ in range(5)]
        end = f"In the evening the council counted {FIRST_FIGURE + number} lamps on the quay. {paragraphs[0]}"
        text = "\n\n".join([f"Begin{number:03} the evening. {paragraphs[0]}", *paragraphs[1:], end])
        published = now - timedelta(minutes=number)
        article = Article(
            id=f"{number}",
            title=f"Lamps, day {number}",
            text=text,
            source=FEED,
            blocks=_blocks(text),
            language="en",
            published=published,
            is_entry=True,
        )
        digest = blake2b(f"{number}".encode(), digest_size=16).digest()
        items.append(Item(digest=digest, identity=f"{number}", article=article))
    with Store.open(path) as store:
        store.subscribe([Subscription(url=FEED)])
        parsed = ParsedFeed(items=tuple(items), digests=frozenset(one.digest for one in items))
        store.record_all([Visit(feed=store.feeds()[0].id, checked=now, due=FAR, parsed=parsed)])


def _blocks(text: str) -> tuple[Block, ...]:
    blocks, at = [], 0
    for paragraph in text.split("\n\n"):
        blocks.append(Block("paragraph", at, at + len(paragraph)))
        at += len(paragraph) + 2
    return tuple(blocks)


def opened(count: int, step: int = STEP) -> tuple[list[float], list[float]]:
    """Return the milliseconds to the text and to the panels of each article that one run of the reader opens."""
    terminal = Terminal(BRIEFING, b"Summary")
    terminal.watch(3.0)
    terminal.press(b"1g")  # it begins where the run before was left
    terminal.watch(1.5)
    texts, panels = [], []
    for number in range(step, count, step):
        if step > 1:
            terminal.press(f"{step}".encode())
            terminal.watch(TYPING)
        start = time.perf_counter()
        terminal.press(b"J")
        terminal.wait_for(f"Begin{number:03}".encode())
        texts.append(1000 * (time.perf_counter() - start))
        terminal.wait_for(f"{FIRST_FIGURE + number}".encode())
        panels.append(1000 * (time.perf_counter() - start))
        terminal.watch(1.5)
    terminal.end()
    return texts[WARM:], panels[WARM:]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=200)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        os.environ.update(BRIEFING_STORE=f"{folder}/store.db", XDG_CACHE_HOME=f"{folder}/caches")
        Path("feeds.toml").write_text(f'[[feeds]]\nurl = "{FEED}"\n', "utf-8")
        fill(Path("store.db"), arguments.articles)
        anew = opened(arguments.articles)
        kept = opened(arguments.articles)
        for stored in Path.cwd().glob("store.db*"):
            stored.unlink()
        fill(Path("store.db"), arguments.articles)
        ahead = opened(arguments.articles // STEP, 1)
        bare = times([sys.executable, "-c", BARE], b"ready", 30, 1.0, 0.1)
    for name, found in (
        ("text", anew[0] + kept[0] + ahead[0]),
        ("panels from the store", kept[1]),
        ("panels analysed anew", anew[1]),
        ("panels, next article", ahead[1]),
        ("a key in a bare app", bare),
    ):
        found.sort()
        p95 = found[int(0.95 * len(found))]
        print(f"{name:22} {len(found):3}   median {statistics.median(found):6.1f} ms   p95 {p95:6.1f} ms")


if __name__ == "__main__":
    main()
