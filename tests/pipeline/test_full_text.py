"""Linked pages from a real server on loopback: read several at a time, the better text wins, failures are notes."""

import asyncio
import threading
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from briefing.models import Article, Block
from briefing.models.feeds import Item, ParsedFeed, Subscription, Visit
from briefing.models.pages import FullText
from briefing.models.stored import Retention
from briefing.pipeline.full_text import (
    Reading,
    fetch_full_text,
    keep_full_texts,
    read_full_texts,
    store_full_texts,
    unreached,
)
from briefing.store import Store, parse_query

TITLE = "Inishgall mends its pier"
TEASER = "The harbour board has set money aside to mend the pier at Inishgall before winter."
PARAGRAPHS = [
    "The harbour board of Inishgall set aside two million euros on Tuesday to mend the pier before winter. The old "
    "planks have been closed to lorries since the storms of March.",
    "Work begins after the herring season, the board said. Until then boats land at the slip, where one lorry at a "
    "time can turn round.",
    "“We have waited nine years for this,” said Una Keane, who runs the ice house beside the pier. Forty people work "
    "on the quay in summer.",
]
LEEKS = (
    "<p>Nobody grows leeks like Bram Oude of Zandwijk, judges found at the show on Sunday afternoon, where his longest "
    "measured more than a metre.</p><p>The runner-up, a teacher from Oosterhout, came short by the width of a thumb. "
    "She waters hers with cold tea, he swears by seaweed that his cousin brings.</p>"
)
STORY = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)


def page(body: str, title: str = TITLE) -> str:
    head = f"<html lang='en'><head><title>{title}</title></head>"
    return f"{head}<body><article><h1>{title}</h1>{body}</article></body></html>"


PAGES: dict[str, tuple[int, str, str]] = {
    "/story": (200, "text/html", page(STORY)),
    "/paid": (200, "text/html", page(f"{STORY}<p>Subscribe to continue reading</p>")),
    "/consent": (
        200,
        "text/html",
        page(
            "<p>We and our partners use cookies to store data on your device and to show you personalised ads. With "
            "your consent we may process your data. You can accept or reject.</p><button>Accept all</button>",
            "Before you continue",
        ),
    ),
    "/other": (200, "text/html", page(LEEKS, "Leeks of a metre win at Zandwijk")),
    "/gone": (404, "text/html", page("<p>Nothing here.</p>")),
    "/broken": (503, "text/plain", "later"),
    "/picture": (200, "image/png", "\x89PNG\r\n\x1a\n\0"),
    "/feed": (200, "application/rss+xml", "<rss version='2.0'><channel><title>F</title></channel></rss>"),
    "/plain": (200, "text/plain", "\n\n".join([TITLE, *PARAGRAPHS])),
    "/slow": (200, "text/html", page(STORY)),
    "/": (200, "text/html", page(STORY)),
}


ASKED: Counter[str] = Counter()
LOGINS: dict[str, str | None] = {}
"""Host and path -> the login that the page was asked for with last."""
RELEASE = threading.Event()
"""Lets the page `/slow` be answered."""
NOW = datetime(2026, 3, 14, 9, 26, tzinfo=UTC)


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        ASKED[self.path] += 1
        LOGINS[f"{self.headers['Host']}{self.path}"] = self.headers["Authorization"]
        if self.path == "/slow":
            RELEASE.wait(30)
        if self.path == "/front" or self.path.startswith("/to/"):
            self.send_response(302)
            self.send_header("Location", "http://" + self.path[4:] if self.path != "/front" else "/")
            self.end_headers()
            return
        status, kind, body = PAGES[self.path]
        content = body.encode("latin-1" if kind == "image/png" else "utf-8")
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        with suppress(OSError):  # who asked may have gone
            self.wfile.write(content)

    def log_message(self, *_: Any) -> None:
        """Keep quiet."""


@contextmanager
def _serving() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    with _serving() as address:
        yield address


def entry(link: str | None, text: str = TEASER, source: str = "http://127.0.0.1/feed") -> Article:
    blocks = (Block("title", 0, len(TITLE)), Block("paragraph", len(TITLE) + 2, len(TITLE) + 2 + len(text)))
    return Article("a", TITLE, f"{TITLE}\n\n{text}", source, blocks, link=link, origin="Post", is_entry=True)


def read(articles: Sequence[tuple[int, Article]], **how: Any) -> dict[int, FullText]:
    async def collect() -> dict[int, FullText]:
        return {result.key: result async for result in read_full_texts(articles, Reading(**how))}

    return asyncio.run(collect())


def test_each_page_has_its_outcome(base: str) -> None:
    paths = ["/story", "/paid", "/consent", "/other", "/gone", "/broken", "/picture", "/feed", "/plain", "/front"]
    found = read([*((key, entry(base + path)) for key, path in enumerate(paths)), (99, entry(None))])
    outcomes = {path: found[key].outcome for key, path in enumerate(paths)}
    assert outcomes == {
        "/story": "full text: 86 words in place of 19",
        "/paid": "the linked page was not taken: a paywall: the page shows only the beginning of the text; the rest is "
        "for subscribers",
        "/consent": "the linked page was not taken: a consent wall: the page wants cookies and tracking to be accepted "
        "before it shows its text",
        "/other": "the linked page was not taken: it tells another story",
        "/gone": "the linked page can't be had: 404 Not Found: check the address",
        "/broken": "the linked page can't be had: 503 Service Unavailable: try again later",
        "/picture": "the linked page was not taken: not a text but an image",
        "/feed": "the linked page was not taken: it is a feed, not a page",
        "/plain": "full text: 86 words in place of 19",
        "/front": "the linked page was not taken: its address leads to the site's front page",
    }
    assert found[99].outcome == "the article links to no page"
    assert {key for key, result in found.items() if result.taken} == {0, 8}
    taken = found[0].article
    assert taken is not None
    assert [taken.text[block.start : block.end] for block in taken.blocks] == [TITLE, *PARAGRAPHS]
    assert (taken.id, taken.link, taken.origin, taken.is_entry) == ("a", f"{base}/story", "Post", True)


def test_a_feed_can_not_have_pages_of_the_users_own_network_read(base: str) -> None:
    found = read([(1, entry(f"{base}/story", source="https://news.example.org/feed")), (2, entry(f"{base}/plain"))])
    assert "an address in your own network" in found[1].outcome
    assert (found[1].taken, found[2].taken) == (False, True)


def test_the_login_of_a_feed_goes_to_pages_of_its_origin_alone(base: str) -> None:
    LOGINS.clear()
    with _serving() as elsewhere:
        here, other, feed = base.removeprefix("http://"), elsewhere.removeprefix("http://"), f"{base}/feed"
        links = [f"{base}/story", f"{elsewhere}/plain", f"{base}/to/{other}/paid", f"{base}/to/{here}/other"]
        articles = [(key, entry(link, source=feed)) for key, link in enumerate(links)]
        articles += [(8, entry(f"{base}/gone", source=f"{elsewhere}/feed")), (9, entry(links[0]))]
        read(articles, authorizations={feed: lambda: "Bearer sesame"})
    known, unknown = ["story", f"to/{other}/paid", f"to/{here}/other", "other"], ["plain", "paid"]
    assert dict(LOGINS) == {
        **{f"{here}/{path}": "Bearer sesame" for path in known},
        **{f"{other}/{path}": None for path in unknown},
        f"{here}/gone": None,
    }


def test_a_page_that_two_articles_link_to_is_asked_for_once(base: str) -> None:
    ASKED.clear()
    found = read([(1, entry(f"{base}/story")), (2, entry(f"{base}/story")), (3, entry(f"{base}/plain"))], jobs=2)
    assert {key: result.taken for key, result in found.items()} == {1: True, 2: True, 3: True}
    assert ASKED["/story"] == 1


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "briefing.db") as opened:
        opened.subscribe([Subscription(url="http://x/feed", full_text=True)])
        yield opened


def publish(store: Store, *articles: Article) -> list[int]:
    """Put articles into the store and return their keys in this order."""
    (feed,) = store.feeds()
    items = tuple(
        Item(digest=f"{number:016}".encode(), identity=f"{number}", article=article)
        for number, article in enumerate(articles)
    )
    parsed = ParsedFeed(items=items, digests=frozenset(item.digest for item in items))
    (tally,) = store.record_all([Visit(feed=feed.id, checked=NOW, due=NOW, digest=b"d" * 16, parsed=parsed)])
    return list(tally.keys)


def stored(store: Store, key: int) -> Article:
    found = store.article(key)
    assert found is not None
    return found.article


def test_a_better_text_is_stored_and_the_earlier_one_kept(base: str, store: Store) -> None:
    story, paid = publish(store, entry(f"{base}/story"), entry(f"{base}/paid"))
    before = stored(store, story)
    told: list[FullText] = []
    assert store_full_texts(store, [story, paid, 12345], tell=told.append) == 1
    assert {result.key for result in told} == {story, paid}
    after = stored(store, story)
    assert after.text == "\n\n".join([TITLE, *PARAGRAPHS])
    assert [version.text for version in store.versions(story)] == [before.text]
    assert stored(store, paid).text == before.text
    assert store.versions(paid) == ()
    assert stored(store, paid).notes[-1].startswith("the linked page was not taken: a paywall")
    assert store.page(parse_query("herring")).headlines[0].key == story


def test_one_article_by_hand(base: str, store: Store) -> None:
    story, broken = publish(store, entry(f"{base}/story"), entry(f"{base}/broken"))
    assert fetch_full_text(store, story).outcome == "full text: 86 words in place of 19"
    assert fetch_full_text(store, story).outcome == "the linked page was not taken: it says no more than the feed"
    assert fetch_full_text(store, broken).failed
    assert fetch_full_text(store, 12345).outcome == "the article is no longer there"


def test_what_can_not_be_had_is_tried_again_some_times(base: str, store: Store) -> None:
    broken, gone, story = publish(store, *(entry(base + path) for path in ("/broken", "/gone", "/story")))
    feeds = store.feeds()
    assert unreached(store, feeds) == []
    store_full_texts(store, [broken, gone, story])
    for _ in range(2):
        assert unreached(store, feeds) == [broken]
        store_full_texts(store, unreached(store, feeds))
    assert unreached(store, feeds) == []
    assert stored(store, broken).notes[-1] == "the linked page can't be had: 503 Service Unavailable: try again later"
    store.count_try(broken, in_vain=False)
    store.count_try(broken, in_vain=True)
    assert unreached(store, feeds) == [broken]
    assert unreached(store, [replace(feed, full_text=False) for feed in feeds]) == []
    store.prune(Retention(articles=0, unread=False))
    assert unreached(store, feeds) == []
    assert store.check() == ()


def test_a_cancelled_reading_ends_and_keeps_what_it_has(base: str, store: Store) -> None:
    story, slow = publish(store, entry(f"{base}/story"), entry(f"{base}/slow"))

    async def run() -> None:
        got = asyncio.Event()
        task = asyncio.create_task(keep_full_texts(store, [story, slow], tell=lambda _: got.set()))
        await got.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    try:
        asyncio.run(run())
    finally:
        RELEASE.set()
    assert len(stored(store, story).text) > 400
    assert stored(store, slow).notes == ()
