"""How the reader does with a large store: its first screen and its keys, against bare Textual apps in the same run.

    python -m benchmarks.lists [--articles N] [--feeds N] [--rounds N] [--keys N] [--store FILE]

Fills a store with articles made up for it (or takes the one named, once it was filled by this), and prints the median
time to the first screen of rounds in which both take turns, and the time from a key (j, k, a page down and up, the last
article and the first) to the first bytes drawn for it. Needs an installed Briefing.
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
from benchmarks.start import BARE_TEXTUAL, BRIEFING, first_screen
from briefing.models import Article
from briefing.models.feeds import Item, ParsedFeed, Subscription, Visit
from briefing.store import Store

PRESS = (
    "port quay harbour grain ferry council vote budget winter storm election minister bridge tunnel river coast island "
    "school hospital union price energy grid train airline border treaty summit court appeal museum garden market"
)
WORDS = PRESS.split()
KEYS = (b"j", b"k", b"\x06", b"\x02", b"G", b"g")
FAR = datetime(2199, 1, 1, tzinfo=UTC)
"""Until when no feed is due: nothing is to be fetched while keys are timed."""


def fill(path: Path, addresses: list[str], articles: int) -> None:
    """Store so many articles, shared among feeds."""
    chance, now = random.Random(1), datetime.now(UTC).replace(microsecond=0)
    with Store.open(path) as store:
        store.subscribe([Subscription(url=url) for url in addresses])
        for feed in store.feeds():
            items = [_item(chance, now, f"{feed.id}-{number}") for number in range(articles // len(addresses))]
            parsed = ParsedFeed(items=tuple(items), digests=frozenset(one.digest for one in items))
            store.record_all([Visit(feed=feed.id, checked=now, due=FAR, parsed=parsed)])


def _item(chance: random.Random, now: datetime, name: str) -> Item:
    title = " ".join(chance.choices(WORDS, k=8)).capitalize()
    text = "\n\n".join(" ".join(chance.choices(WORDS, k=60)).capitalize() + "." for _ in range(3))
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
        ours = partial(first_screen, BRIEFING, b"Summary")
        bare = partial(first_screen, [sys.executable, "-c", BARE_TEXTUAL], b"first screen")
        rounds = [(ours()[0], bare()[0]) for _ in range(arguments.rounds)]
        seconds = [statistics.median(pair[side] for pair in rounds) for side in (0, 1)]
        print(f"first screen: {seconds[0]:.2f} s, bare {seconds[1]:.2f} s, ratio {seconds[0] / seconds[1]:.2f}")
        for name, command, marker in (
            ("reader", BRIEFING, b"Summary"),
            ("bare Textual app", [sys.executable, "-c", BARE], b"ready"),
        ):
            found = sorted(times(command, marker, arguments.keys, 3.0, 0.1, KEYS))
            p95 = found[int(0.95 * len(found))]
            print(f"{name:18} {len(found):4} keys   median {statistics.median(found):5.1f} ms   p95 {p95:5.1f} ms")


if __name__ == "__main__":
    main()
