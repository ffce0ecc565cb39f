"""How the reader does with a large store: its first screen and its keys, against bare Textual apps in the same run.

    python -m benchmarks.lists [--articles N] [--feeds N] [--rounds N] [--keys N] [--store FILE]

Fills a store with articles made up for it (or takes the one named, once it was filled by this), and prints the median
times to the last screen's list, which is drawn before the reader is there, and to the first screen, of rounds in which
all take turns, with the memory held then; and the times from a key to the first bytes drawn for it: of lists (j, k, a
page down and up, the last article and the first), of the article (space, b, ], [, J, K) and from pane to pane. Needs an
installed Briefing.
"""

import argparse
import os
import random
import statistics
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from functools import partial
from hashlib import blake2b
from pathlib import Path

from benchmarks.response import BARE, times
from benchmarks.start import BARE_TEXTUAL, BRIEFING, first_screen, leave_once
from briefing.models import Article
from briefing.models.feeds import Item, ParsedFeed, Subscription, Visit
from briefing.store import Store

PRESS = (
    "port quay harbour grain ferry council vote budget winter storm election minister bridge tunnel river coast island "
    "school hospital union price energy grid train airline border treaty summit court appeal museum garden market"
)
WORDS = PRESS.split()
KEYS = (b"j", b"k", b"\x06", b"\x02", b"G", b"g")
IN_ARTICLES = (b" ", b"b", b"]", b"[", b"J", b"K")
PANES = (b"\t",)
FAR = datetime(2199, 1, 1, tzinfo=UTC)
"""Until when no feed is due: nothing is to be fetched while keys are timed."""


def fill(path: Path, addresses: list[str], articles: int, paragraphs: int = 3) -> None:
    """Store so many articles of some paragraphs, shared among feeds."""
    chance, now = random.Random(1), datetime.now(UTC).replace(microsecond=0)
    with Store.open(path) as store:
        store.subscribe([Subscription(url=url) for url in addresses])
        for feed in store.feeds():
            items = [
                _item(chance, now, f"{feed.id}-{number}", paragraphs) for number in range(articles // len(addresses))
            ]
            parsed = ParsedFeed(items=tuple(items), digests=frozenset(one.digest for one in items))
            store.record_all([Visit(feed=feed.id, checked=now, due=FAR, parsed=parsed)])


def _item(chance: random.Random, now: datetime, name: str, paragraphs: int) -> Item:
    title = " ".join(chance.choices(WORDS, k=8)).capitalize()
    text = "\n\n".join(" ".join(chance.choices(WORDS, k=60)).capitalize() + "." for _ in range(paragraphs))
    published = now - timedelta(seconds=chance.randrange(60 * 86_400))
    article = Article(name, title, text, "https://example.org/rss", language="en", published=published, is_entry=True)
    return Item(digest=blake2b(name.encode(), digest_size=16).digest(), identity=name, article=article)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--feeds", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--keys", type=int, default=120)
    parser.add_argument("--store", type=Path)
    arguments = parser.parse_args()
    addresses = [f"http://127.0.0.1:9/{number}.xml" for number in range(arguments.feeds)]
    with tempfile.TemporaryDirectory() as folder:
        path = arguments.store or Path(folder, "store.db")
        if not path.exists():
            fill(path, addresses, arguments.articles)
        os.environ["BRIEFING_STORE"] = str(path.resolve())
        os.chdir(folder)
        Path("feeds.toml").write_text("".join(f'[[feeds]]\nurl = "{url}"\n' for url in addresses), "utf-8")
        os.environ["XDG_CACHE_HOME"] = str(Path(folder, "caches").resolve())
        leave_once()
        bare = partial(first_screen, [sys.executable, "-c", BARE_TEXTUAL], b"first screen")
        runs = {
            "nothing but Python": partial(first_screen, [sys.executable, "-c", "print('started')"], b"started"),
            "last screen's list": partial(first_screen, BRIEFING, b"Articles"),
            "first screen": partial(first_screen, BRIEFING, b"Summary"),
            "bare Textual app": bare,
        }
        rounds = [[run() for run in runs.values()] for _ in range(arguments.rounds)]
        for name, found in zip(runs, zip(*rounds, strict=True), strict=True):
            seconds, memory = (statistics.median(one[side] for one in found) for side in (0, 1))
            ratio = statistics.median(one[0] / beside[3][0] for one, beside in zip(found, rounds, strict=True))
            print(f"{name:20} {1000 * seconds:6.0f} ms   of the bare app {ratio:5.2f}   {memory:5.1f} MB")
        for name, command, marker, first, keys in (
            ("lists", BRIEFING, b"Summary", b"", KEYS),
            ("article", BRIEFING, b"Summary", b"2", IN_ARTICLES),
            ("panes", BRIEFING, b"Summary", b"", PANES),
            ("bare Textual app", [sys.executable, "-c", BARE], b"ready", b"", KEYS),
        ):
            times_found = sorted(times(command, marker, arguments.keys, 3.0, 0.1, keys, first=first))
            p95 = times_found[int(0.95 * len(times_found))]
            median = statistics.median(times_found)
            print(f"{name:18} {len(times_found):4} keys   median {median:5.1f} ms   p95 {p95:5.1f} ms")


if __name__ == "__main__":
    main()
