"""Reads each file of directories or archives as a feed and says what came of it, and where it is not as expected.

    python -m benchmarks.conformance DIRECTORY-OR-ARCHIVE… [--mismatches N]

Expected is what the files' authors say, where they do: feedparser's `Expect:` comments, the JSON beside gofeed's and
rss-parser's feeds. And what feedparser reads of the whole document, since most items are read without it.
Exits with 1 if a file crashed or hung the parser, or a control character came through.
"""

import argparse
import ast
import json
import re
import sys
import tarfile
from calendar import timegm
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from time import process_time
from typing import Any

from briefing.errors import ParsingError
from briefing.jobs import JobError, Worker
from briefing.models import Retrieved
from briefing.models.feeds import ParsedFeed
from briefing.parsing.declarations import read_date
from briefing.parsing.entries import Entry, plain_title
from briefing.parsing.feeds import parse_new
from briefing.parsing.fragments import fragment_flow
from briefing.text import clean, declared_charset, decode

LIMIT = 2.0
"""Seconds of processor after which a file counts as one that hangs the parser."""
PATIENCE = 30.0
"""Seconds after which it is given up."""
MEDIA_TYPES = {
    ".xml": "application/xml",
    ".rss": "application/rss+xml",
    ".atom": "application/atom+xml",
    ".rdf": "application/rdf+xml",
    ".json": "application/feed+json",
    ".html": "text/html",
}
BASE = "http://127.0.0.1:8097/"
EXPECT = re.compile(
    r"(feed|entries\[(\d+)\])\[['\"](title|link|id|published_parsed|updated_parsed|language)['\"]\] == (.+?)\s*$"
)
CHARSET = re.compile(r"Header:\s+Content-type:[^\n]*?charset=[\"']?([\w-]+)", re.IGNORECASE)
HEADER = re.compile(r"Header:\s+Content-(Language|Location):\s*(\S+)")

Mismatch = tuple[str, str, object, object]


def files_of(paths: list[Path]) -> Iterator[tuple[str, bytes]]:
    """Yield the name and content of each file in directories and tar archives."""
    for path in paths:
        if path.is_dir():
            archives = sorted(path.rglob("*.tar.gz"))
            yield from files_of(archives)
            for file in sorted(set(path.rglob("*")) - set(archives)):
                if file.is_file():
                    yield str(file), file.read_bytes()
        else:
            with tarfile.open(path) as archive:
                for member in archive.getmembers():
                    stream = archive.extractfile(member) if member.isfile() else None
                    if stream:
                        yield member.name, stream.read()


def retrieved_of(name: str, content: bytes) -> Retrieved:
    charset = CHARSET.search(content[:1000].decode("latin-1"))
    address = BASE + name.rpartition("/")[2]
    media = MEDIA_TYPES.get(Path(name).suffix.lower())
    headers = dict(HEADER.findall(content[:1000].decode("latin-1")))
    return Retrieved(
        address,
        content,
        media_type=media,
        charset=charset.group(1) if charset else None,
        url=address,
        language=headers.get("Language"),
        location=headers.get("Location"),
    )


def peer_entries(retrieved: Retrieved) -> list[Entry] | None:
    """Return what feedparser reads of the whole document, None where it can't."""
    from briefing.parsing.feed import BrokenError, read_entries

    text = decode(retrieved.content, retrieved.charset or declared_charset(retrieved.content))
    text = re.sub(r"^\s*<\?xml[^>]{0,500}\?>", "", text.lstrip("\ufeff"), count=1)
    try:
        return read_entries(text, retrieved.url or "")
    except BrokenError:
        return None


def against_peer(name: str, parsed: ParsedFeed, peer: list[Entry]) -> Iterator[Mismatch]:
    """Yield where an item differs from what feedparser reads in its place; items without a word are left out."""
    peer = [
        entry for entry in peer if entry.title or entry.link or any(fragment_flow(b.text).lines for b in entry.bodies)
    ]
    if len(peer) != len(parsed.items):
        yield name, "number of items", len(peer), len(parsed.items)
        return
    for entry, item in zip(peer, parsed.items, strict=True):
        if entry.title and clean(entry.title) != item.article.title:
            yield name, "title", entry.title, item.article.title
        if entry.link != item.article.link:
            yield name, "link", entry.link, item.article.link
        if entry.published != item.article.published:
            yield name, "published", entry.published, item.article.published


def expected_by_comment(name: str, text: str, parsed: ParsedFeed) -> Iterator[Mismatch]:
    """Yield where feedparser's own expectation of a title, link, date or language is not met."""
    for line in re.findall(r"Expect:(.*)", text[:3000]):
        for clause in line.split(" and "):
            match = EXPECT.search(clause)
            if not match:
                continue
            try:
                wanted = ast.literal_eval(match.group(4))
            except (ValueError, SyntaxError):
                continue
            field = match.group(3)
            if match.group(1) == "feed":
                found: object = {"title": parsed.title, "link": parsed.site, "language": parsed.language}.get(field)
                if field not in ("title", "link", "language"):
                    continue
            else:
                number = int(match.group(2))
                if number >= len(parsed.items):
                    continue
                item = parsed.items[number]
                found = {
                    "title": item.article.title,
                    "link": item.article.link,
                    "id": item.identity,
                    "published_parsed": item.article.published,
                    "updated_parsed": item.updated,
                }.get(field)
                if field == "language":
                    continue
            yield from differing(name, f"expected {field}", wanted, found)


def differing(name: str, what: str, wanted: object, found: object) -> Iterator[Mismatch]:
    if isinstance(wanted, tuple) and len(wanted) == 9:
        wanted = datetime.fromtimestamp(timegm(wanted), UTC)
    if isinstance(wanted, str) and what.endswith("title"):
        wanted = plain_title(wanted, is_markup=True)
        if not wanted:
            return
    if isinstance(wanted, str) and what.endswith("link") and not wanted.startswith("http"):
        return
    if isinstance(wanted, str) and what.endswith("language"):
        wanted = wanted[:2].lower() or None
    if wanted != found:
        yield name, what, wanted, found


def expected_by_json(name: str, wanted: Any, parsed: ParsedFeed) -> Iterator[Mismatch]:
    """Yield where gofeed's or rss-parser's expectation is not met."""
    wanted = wanted.get("feed", wanted)
    if not isinstance(wanted.get("items"), list):
        return
    if wanted.get("title"):
        yield from differing(name, "expected feed's title", wanted["title"], parsed.title)
    items = [item for item in wanted.get("items") or [] if isinstance(item, dict)]
    if len(items) != len(parsed.items):
        if all(item.get("title") for item in items):
            yield name, "expected number of items", len(items), len(parsed.items)
        return
    for item, ours in zip(items, parsed.items, strict=True):
        if isinstance(item.get("title"), str):
            yield from differing(name, "expected title", item["title"], ours.article.title)
        if isinstance(item.get("link"), str):
            yield from differing(name, "expected link", item["link"], ours.article.link)
        moment = item.get("publishedParsed") or item.get("isoDate") or item.get("updatedParsed")
        if moment:
            date = read_date(moment)
            yield from differing(name, "expected date", date and date.replace(microsecond=0), ours.article.published)


def texts_of(parsed: ParsedFeed) -> Iterator[str]:
    yield from (parsed.title, parsed.site or "", parsed.language or "", parsed.moved_to or "", *parsed.notes)
    for item in parsed.items:
        article = item.article
        yield from (article.title, article.text, article.link or "", article.origin, article.source, *article.notes)


def timed_parse(retrieved: Retrieved) -> tuple[ParsedFeed | ParsingError, float]:
    """Return what a file holds or why it is refused, and the seconds of processor that took."""
    begun = process_time()
    try:
        outcome: ParsedFeed | ParsingError = parse_new(retrieved, name="x")
    except ParsingError as error:
        outcome = error
    return outcome, process_time() - begun


class Tally:
    """What came of the files so far."""

    def __init__(self, files: dict[str, bytes], worker: Worker, *, tells: bool) -> None:
        self.files, self.worker, self.tells = files, worker, tells
        self.counts: Counter[str] = Counter()
        self.reasons: Counter[str] = Counter()
        self.mismatches: list[Mismatch] = []

    def take(self, name: str, content: bytes) -> None:
        retrieved = retrieved_of(name, content)
        try:
            outcome, seconds = self.worker.call(timed_parse, retrieved, seconds=PATIENCE)
        except JobError as error:
            self.fault("hung" if "gave up" in str(error) else "crashed", name, str(error))
            return
        except Exception as error:  # noqa: BLE001 -- whatever it is, it is what is looked for here
            self.fault("crashed", name, f"{type(error).__name__}: {error}")
            return
        if seconds > LIMIT:
            self.fault("hung", name, f"{seconds:.1f} seconds")
        if isinstance(outcome, ParsingError):
            self.counts["refused"] += 1
            self.reasons[outcome.reason[:60]] += 1
            if self.tells:
                print(f"{name}: refused: {outcome.reason}")
            if clean(str(outcome)) != str(outcome):
                self.fault("unclean", name, repr(str(outcome)))
            return
        self.counts["read"] += 1
        self.counts["items"] += len(outcome.items)
        if any(clean(text) != text for text in texts_of(outcome)):
            self.fault("unclean", name, "control characters")
        self.mismatches += self.compare(name, content, retrieved, outcome)

    def compare(self, name: str, content: bytes, retrieved: Retrieved, parsed: ParsedFeed) -> Iterator[Mismatch]:
        yield from expected_by_comment(name, content.decode("utf-8", "replace"), parsed)
        beside = str(Path(name).with_suffix(".json")).replace("rss-parser/test/input", "rss-parser/test/output")
        is_expected = "/translator/" in name or "rss-parser/" in name
        if is_expected and beside != name and beside in self.files:
            yield from expected_by_json(name, json.loads(decode(self.files[beside]), strict=False), parsed)
        elif name.endswith((".xml", ".rss", ".atom", ".rdf")):
            try:
                peer = self.worker.call(peer_entries, retrieved, seconds=PATIENCE)
            except JobError:
                return
            yield from against_peer(name, parsed, peer or [])

    def fault(self, kind: str, name: str, words: str) -> None:
        self.counts[kind] += 1
        print(f"{name}: {kind}: {words}", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--mismatches", type=int, default=20, metavar="N", help="how many to print")
    parser.add_argument("--refused", action="store_true", help="name the files that are refused, and why")
    options = parser.parse_args()
    files = dict(files_of(options.paths))
    with Worker(megabytes=1024, warm="briefing.parsing.feeds") as worker:
        tally = Tally(files, worker, tells=options.refused)
        for name, content in files.items():
            tally.take(name, content)
    for mismatch in tally.mismatches[: options.mismatches]:
        print("{}: {}: {!r} but {!r}".format(*mismatch))
    print(len(files), "files:", ", ".join(f"{count} {what}" for what, count in sorted(tally.counts.items())))
    print("refused:", "; ".join(f"{count}x {reason}" for reason, count in tally.reasons.most_common(12)))
    print("mismatches:", dict(Counter(what for _, what, _, _ in tally.mismatches)))
    return 1 if tally.counts["crashed"] + tally.counts["hung"] + tally.counts["unclean"] else 0


if __name__ == "__main__":
    # By the module's own name, under which its functions are found in the worker's process.
    from benchmarks import conformance

    sys.exit(conformance.main())
