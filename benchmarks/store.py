"""Times the store with many articles in it, and lemon24/reader with the same ones.

    python -m benchmarks.store [--articles 100000] [--feeds 1000] [--runs 30] [--reader PYTHON] [--keep DIR]

Fills a store as refreshes do (64 visits of 30 articles in a transaction, search index included), then opens it anew for
every run and times what the reader and `briefing search` ask of it. A refresh packs and hashes articles in the
processes that parse them; what is written is timed first without that, then with it in the same process. The articles
(150 to 300 words, the made-up French and English of the feed server) follow from their numbers alone, so each run has
the same ones. The medians of the runs are printed, with the file in the system's cache. Beside it stands what bare
SQLite takes to store the same titles and texts in one table and one FTS5 index, by turns with the store, as a measure
of the machine; where that is busy with other things, compare what went in a second of the processor's time. It also
opens our file and reads the rows of a first page from it, since most of what opening takes is SQLite's own. `--reader`
names a Python that has lemon24/reader (`pip install reader`); it stores the same articles through its storage, as its
updates do. `--keep` leaves the stores there and uses those that it finds.
"""

import argparse
import json
import re
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from hashlib import blake2b
from html import unescape
from itertools import islice
from pathlib import Path

from benchmarks.feed_server import Writer
from briefing.models import Article, Block
from briefing.models.feeds import Item, ParsedFeed, Subscription, Visit
from briefing.store import Store, parse_query
from briefing.store.readying import ready_items

ENTRIES = 30
"""Of a feed, in one visit."""
VISITS = 64
"""In one transaction."""
NEWEST = datetime(2026, 1, 1, tzinfo=UTC)
COMMON, RARE = "est", "Velmor 7"
MARKED = 200_000
"""Articles that are still marked all at once: a million take a minute each time."""
QUERIES = (
    "is:unread",
    "est -plus",
    "-est",
    "par*",
    "est OR is:starred",
    'source:"Feed 5"',
    'is:unread source:"Feed 5" est since:50y',
)
"""Of which the first page is timed too: each takes another way to its articles."""

_PEER = """
import json, statistics, sys, time
from datetime import datetime
from reader import make_reader
from reader._types import EntryData, EntryUpdateIntent

path, given, runs, common, rare = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4], sys.argv[5]
reader = make_reader(path)
seconds, count = 0.0, 0
if not reader.get_entry_counts().total:
    for line in open(given):
        feed, entries = json.loads(line)
        try:
            reader.add_feed(feed)
        except Exception:
            pass
        intents = []
        for place, (id_, title, text, published) in enumerate(entries):
            at = datetime.fromisoformat(published)
            entry = EntryData(feed, id_, at, title, None, (), at, text)
            intents.append(EntryUpdateIntent(entry, at, at, at, at, place))
        begun = time.perf_counter()
        reader._storage.add_or_update_entries(intents)
        seconds += time.perf_counter() - begun
        count += len(entries)
    begun = time.perf_counter()
    reader.enable_search()
    reader.update_search()
    seconds += time.perf_counter() - begun
reader.close()

def timed(call, runs=runs):
    times = []
    for _ in range(runs):
        begun = time.perf_counter()
        call()
        times.append(time.perf_counter() - begun)
    return statistics.median(times)

def first_page():
    with make_reader(path) as reader:
        list(reader.get_entries(limit=50))

found = {"insert": count / seconds if seconds else None, "page": timed(first_page)}
with make_reader(path) as reader:
    feeds = list(reader.get_feeds())
    some = feeds[:20]
    counted = timed(lambda: [reader.get_entry_counts(feed=feed, read=False) for feed in some], 1)
    found["counts"] = counted * len(feeds) / len(some)
    found["newest"] = timed(lambda: list(reader.search_entries(common, sort="recent", limit=50)), max(3, runs // 10))
    found["best"] = timed(lambda: list(reader.search_entries('"' + rare + '"', limit=50)), max(3, runs // 10))
print(json.dumps(found))
"""

_TAGS = re.compile("<[^>]+>")
_BARE_PAGE = (
    "SELECT a.*, f.name FROM articles a JOIN feeds f ON f.id = a.feed WHERE a.key IN "
    "(SELECT key FROM articles ORDER BY key DESC LIMIT 51) ORDER BY a.key DESC"
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--feeds", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=30)
    parser.add_argument("--reader", metavar="PYTHON")
    parser.add_argument("--keep", metavar="DIR", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"briefing-{given.articles}-{given.feeds}.db"
        ours: dict[str, float] = {}
        bare: dict[str, float] = {}
        if not path.exists():
            ours, bare = fill(path, folder / "bare.db", given.articles, given.feeds)
        opened, opened_bare = measure_opening(path, given.runs)
        ours |= opened | measure(path, given.runs)
        bare |= opened_bare
        theirs = measure_reader(given.reader, folder, given.articles, given.feeds, given.runs) if given.reader else {}
        show({"briefing": ours, "bare SQLite": bare, "reader": theirs})
        print(f"\n{path.stat().st_size / given.articles:,.0f} bytes an article")


def measure_opening(path: Path, runs: int) -> tuple[dict[str, float], dict[str, float]]:
    """Return what opening our store takes, and bare SQLite for the same file and rows by turns with it, in seconds."""

    def open_page() -> None:
        with Store.open(path) as store:
            assert len(store.page(limit=50).headlines) == 50

    def bare(sql: str) -> None:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(sql).fetchall()

    calls: dict[str, tuple[Callable[[], None], Callable[[], None]]] = {
        "open": (lambda: Store.open(path).close(), lambda: bare("SELECT 1 FROM articles LIMIT 1")),
        "page": (open_page, lambda: bare(_BARE_PAGE)),
    }
    ours: dict[str, float] = {}
    theirs: dict[str, float] = {}
    for name, (call, other) in calls.items():
        times = [(timed(call, 1), timed(other, 1)) for _ in range(runs)]
        ours[name], theirs[name] = (statistics.median(each) for each in zip(*times, strict=True))
    return ours, theirs


def measure(path: Path, runs: int) -> dict[str, float]:
    """Return what our store takes once it is open, in seconds."""
    found: dict[str, float] = {}
    common, rare = parse_query(COMMON), parse_query(f'"{RARE}"')
    with Store.open(path) as store:
        key = store.page(limit=1).headlines[0].key
        found["counts"] = timed(store.counts, runs)
        found["feeds again"] = timed(store.feeds, runs)
        found["newest"] = timed(lambda: store.page(common, limit=50), runs)
        found["best"] = timed(lambda: store.best(rare, limit=50), runs)
        found["article"] = timed(lambda: store.article(key), runs)
        for text in QUERIES:
            query = parse_query(text)
            found[text] = timed(partial(store.page, query, limit=50), runs)
        found["mark"] = timed(lambda: (store.mark([key], read=True), store.undo()), runs) / 2
        found["count"] = timed(lambda: store.count(common), max(3, runs // 10))
        found["count, unread"] = timed(lambda: store.count(parse_query("is:unread")), runs)
        store.arranged(order="title")
        found["titles"] = timed(lambda: store.arranged(order="title"), max(3, runs // 10))
        if store.count().total <= MARKED:
            found["mark all"] = timed(lambda: (store.mark_all(), store.undo()), 3) / 2
    found["feeds"] = statistics.median(_feeds_once(path) for _ in range(runs))
    return found


class Watch:
    """Adds up how long what happens inside it takes, by the clock and by the processor's."""

    def __init__(self) -> None:
        self.seconds = self.processor = 0.0

    def __enter__(self) -> None:
        self._begun, self._worked = time.perf_counter(), time.process_time()

    def __exit__(self, *_: object) -> None:
        self.seconds += time.perf_counter() - self._begun
        self.processor += time.process_time() - self._worked

    def __add__(self, other: "Watch") -> "Watch":
        both = Watch()
        both.seconds, both.processor = self.seconds + other.seconds, self.processor + other.processor
        return both

    def rates(self, count: int) -> dict[str, float]:
        """Return how many went in a second, and in a second of the processor's time."""
        return {"insert": count / self.seconds, "insert, processor": count / self.processor}


def fill(path: Path, bare: Path, articles: int, feeds: int) -> tuple[dict[str, float], dict[str, float]]:
    """Fill a store, and by turns one bare table with an index of its words; return how many articles each took."""
    readying, recording, theirs = Watch(), Watch(), Watch()
    bare.unlink(missing_ok=True)
    with Store.open(path) as store, closing(sqlite3.connect(bare, isolation_level=None)) as connection:
        connection.executescript(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE TABLE articles (title, text);"
            "CREATE VIRTUAL TABLE words USING fts5 (title, text, content = articles)"
        )
        store.subscribe([Subscription(url=url_of(feed)) for feed in range(feeds)])
        ids = [feed.id for feed in store.feeds()]
        coming = made(articles, feeds)
        while batch := [visit(ids[feed], items) for feed, items in islice(coming, VISITS)]:
            with readying:
                prepared = [made_ready(each) for each in batch]
            with recording:
                store.record_all(prepared)
            rows = [
                (item.article.title, item.article.text) for each in batch if each.parsed for item in each.parsed.items
            ]
            with theirs:
                _store_bare(connection, rows)
    bare.unlink()
    alone = {f"{name}, readied too": rate for name, rate in (readying + recording).rates(articles).items()}
    return recording.rates(articles) | alone, theirs.rates(articles)


def _store_bare(connection: sqlite3.Connection, rows: list[tuple[str, str]]) -> None:
    connection.execute("BEGIN")
    (last,) = connection.execute("SELECT coalesce(max(rowid), 0) FROM articles").fetchone()
    numbered = [(last + place, title, text) for place, (title, text) in enumerate(rows, 1)]
    connection.executemany("INSERT INTO articles (rowid, title, text) VALUES (?, ?, ?)", numbered)
    connection.executemany("INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)", numbered)
    connection.execute("COMMIT")


def made(articles: int, feeds: int) -> Iterator[tuple[int, list[Item]]]:
    """Yield the items of visit after visit: all feeds in turn, each time with the next stretch of time."""
    writers = Writer("fr"), Writer("en")
    done = rounds = 0
    while done < articles:
        for feed in range(feeds):
            count = min(ENTRIES, articles - done)
            if count <= 0:
                return
            numbers = range(rounds * ENTRIES, rounds * ENTRIES + count)
            yield feed, [item(writers[feed % 2], feed, number) for number in reversed(numbers)]
            done += count
        rounds += 1


def item(writer: Writer, feed: int, number: int) -> Item:
    """Return an item as the parser would hand it over."""
    title, _, markup = writer.entry(feed, number)
    paragraphs = [words for line in markup.split("\n") if (words := unescape(_TAGS.sub("", line)).strip())]
    blocks, at = [], 0
    for words in paragraphs:
        blocks.append(Block("paragraph", at, at + len(words)))
        at += len(words) + 2
    name = f"{feed}-{number}"
    digest = blake2b(name.encode(), digest_size=16)
    article = Article(
        id=digest.hexdigest(),
        title=title,
        text="\n\n".join(paragraphs),
        source=url_of(feed),
        blocks=tuple(blocks),
        marked_up=True,
        language=writer.language,
        published=NEWEST - timedelta(minutes=37 * (4000 - number), seconds=feed * 2),
        link=f"https://feed-{feed}.example/articles/{number}",
        origin=f"Feed {feed}",
        is_entry=True,
    )
    return Item(digest=digest.digest(), identity=name, article=article)


def made_ready(visit: Visit) -> Visit:
    """Return a visit with its items packed and hashed, as the processes that parse hand them over."""
    assert visit.parsed is not None
    return replace(visit, parsed=replace(visit.parsed, items=(), ready=ready_items(visit.parsed.items)))


def visit(feed: int, items: list[Item]) -> Visit:
    parsed = ParsedFeed(title=f"Feed {feed}", items=tuple(items), digests=frozenset(each.digest for each in items))
    return Visit(feed=feed, checked=NEWEST, due=NEWEST, parsed=parsed)


def url_of(feed: int) -> str:
    return f"https://feed-{feed}.example/rss"


def measure_reader(python: str, folder: Path, articles: int, feeds: int, runs: int) -> dict[str, float]:
    """Return what lemon24/reader takes for the same."""
    path = folder / f"reader-{articles}-{feeds}.db"
    given = folder / "entries.jsonl"
    if not path.exists():
        with given.open("w") as file:
            for feed, items in made(articles, feeds):
                entries = [
                    (each.identity, each.article.title, each.article.text, str(each.article.published))
                    for each in items
                ]
                file.write(json.dumps([url_of(feed), entries]) + "\n")
    command = [python, "-c", _PEER, str(path), str(given), str(runs), COMMON, RARE]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"lemon24/reader failed:\n{done.stderr}")
    given.unlink(missing_ok=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def timed(call: Callable[[], object], runs: int) -> float:
    """Return the median of what a call takes, in seconds."""
    times = []
    for _ in range(runs):
        begun = time.perf_counter()
        call()
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


def _feeds_once(path: Path) -> float:
    """Return what reading the feeds takes in a store that was just opened, in seconds."""
    with Store.open(path) as store:
        begun = time.perf_counter()
        store.feeds()
        return time.perf_counter() - begun


def show(found: dict[str, dict[str, float]]) -> None:
    """Print a table of what each takes."""
    names = {
        "insert": "insert, with the search index (articles/s)",
        "insert, processor": "the same in a second of processor time",
        "insert, readied too": "the same, packed and hashed here too",
        "insert, processor, readied too": "that in a second of processor time",
        "open": "open (ms)",
        "page": "open and first page of 50 (ms)",
        "counts": "unread counts of all feeds (ms)",
        "feeds": "all feeds with what is known of them (ms)",
        "feeds again": "the same again, where few have changed (ms)",
        "newest": f"search {COMMON!r}: the 50 newest (ms)",
        "best": f"search {RARE!r} as a phrase: the 50 best (ms)",
        **{text: f"search {text} (ms)" for text in QUERIES},
        "count": f"how many match {COMMON!r} (ms)",
        "count, unread": "how many are unread (ms)",
        "titles": "all in the order of their titles, kept (ms)",
        "article": "one article with its text (ms)",
        "mark": "mark one read, or undo it, on the disk (ms)",
        "mark all": "mark all unread ones, or undo it (ms)",
    }
    columns = {name: values for name, values in found.items() if values}
    print(f"{'':48}" + "".join(f"{name:>14}" for name in columns))
    for key, name in names.items():
        rates = key.startswith("insert")
        shown = [
            "" if not (value := values.get(key)) else f"{value:,.0f}" if rates else f"{value * 1000:,.2f}"
            for values in columns.values()
        ]
        if any(shown):
            print(f"{name:48}" + "".join(f"{value:>14}" for value in shown))


if __name__ == "__main__":
    main()
