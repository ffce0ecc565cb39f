"""How long feeds take from bytes to articles, against plain feedparser on the same bytes in the same run.

    python -m benchmarks.parsing [--feeds 40] [--entries 30] [--runs 5]

The feeds are `benchmarks.feed_server`'s: RSS and Atom by turns, 150 to 300 words of HTML an entry. Times are seconds of
one processor, the best of all runs, parser by parser in turns; each must be done with its garbage. Printed are
milliseconds an entry and the ratio to feedparser with its sanitiser and its resolving of links switched off, which
leaves the HTML as it is, where `parse_new` makes it text; and what of it a feed costs that has one new entry.
"""

import argparse
import gc
import resource
import sys
from collections.abc import Callable
from time import process_time

from benchmarks.feed_server import Feeds
from briefing.models import Retrieved
from briefing.models.feeds import ParsedFeed
from briefing.parsing.feeds import parse_new


def seconds(job: Callable[[], object]) -> float:
    gc.collect()
    begun = process_time()
    job()
    return process_time() - begun


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--feeds", type=int, default=40)
    parser.add_argument("--entries", type=int, default=30)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    bodies = [feed.full.partition(b"\r\n\r\n")[2] for feed in Feeds(options.feeds, options.entries).feeds]
    sources = [f"https://feed{number}.example.org/feed" for number in range(len(bodies))]
    retrieved = [Retrieved(source, body, url=source) for source, body in zip(sources, bodies, strict=True)]

    def parse(known: list[frozenset[bytes]]) -> list[ParsedFeed]:
        return [parse_new(one, name="Feed", known=some) for one, some in zip(retrieved, known, strict=True)]

    nothing = [frozenset[bytes]()] * len(bodies)
    whole = parse(nothing)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    all_known = [parsed.digests for parsed in whole]
    all_but_one = [parsed.digests - {parsed.items[0].digest} for parsed in whole]
    # Imported after memory was read, since no plain feed needs it.
    loaded = "feedparser" in sys.modules
    import feedparser

    jobs: dict[str, Callable[[], object]] = {
        "feedparser": lambda: list(map(feedparser.parse, bodies)),
        "feedparser, HTML as it is": lambda: [
            feedparser.parse(body, sanitize_html=False, resolve_relative_uris=False) for body in bodies
        ],
        "parse_new, all new": lambda: parse(nothing),
        "parse_new, one new": lambda: parse(all_but_one),
        "parse_new, none new": lambda: parse(all_known),
    }
    best = dict.fromkeys(jobs, float("inf"))
    for _ in range(options.runs):
        for name, job in jobs.items():
            best[name] = min(best[name], seconds(job))
    entries = options.feeds * options.entries
    peer = best["feedparser, HTML as it is"]
    print(f"{options.feeds} feeds, {entries} entries, {sum(map(len, bodies)) / entries / 1024:.1f} KB an entry")
    for name, spent in best.items():
        print(
            f"{name:26} {spent / entries * 1000:7.3f} ms an entry {spent / options.feeds * 1000:8.2f} ms a feed"
            f" {spent / peer:7.2f}"
        )
    print(f"one new of {options.entries}: {best['parse_new, one new'] / best['parse_new, all new']:.3f} of all new")
    print(f"memory before feedparser was loaded: {memory:.0f} MB{' (it was loaded)' if loaded else ''}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
