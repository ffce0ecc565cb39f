"""Publishers for tests: feeds of articles, as a parser would hand them over."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from hashlib import blake2b

from briefing.models import Article
from briefing.models.feeds import Item, ParsedFeed, Subscription, Visit
from briefing.models.stored import Tally
from briefing.store import Store

NOW = datetime(2026, 3, 14, 9, 26, 53, tzinfo=UTC)


def article(title: str, text: str = "", *, link: str | None = None, published: datetime | None = NOW) -> Article:
    return Article(
        id=f"id of {title}",
        title=title,
        text=text or f"A text about {title}.",
        source="https://a.example/rss",
        published=published,
        link=link,
        origin="A",
        is_entry=True,
    )


def item(guid: str, title: str, text: str = "", *, link: str | None = None, published: datetime | None = NOW) -> Item:
    made = article(title, text, link=link, published=published)
    return Item(digest=_digest(repr((guid, made))), identity=guid, article=made)


def visit(feed: int, items: Sequence[Item], *, known: Sequence[Item] = (), at: datetime = NOW) -> Visit:
    """Return a visit that brings `items`, and finds the `known` ones in the feed again."""
    parsed = ParsedFeed(items=tuple(items), digests=frozenset(each.digest for each in (*items, *known)))
    return Visit(feed=feed, checked=at, due=at + timedelta(hours=1), digest=_digest(repr(parsed)), parsed=parsed)


def followed(store: Store, *names: str) -> list[int]:
    """Follow feeds of these names and return their ids."""
    store.subscribe([Subscription(url=f"https://{name}.example/rss") for name in names])
    return [feed.id for feed in store.feeds()]


def publish(store: Store, feed: int, *items: Item, at: datetime = NOW) -> Tally:
    """Have a feed carry these items: those that the store does not know are handed over, as a refresh does."""
    known = store.known_items(feed)
    new = [each for each in items if each.digest not in known]
    (tally,) = store.record_all([visit(feed, new, known=items, at=at)])
    return tally


def _digest(content: str) -> bytes:
    return blake2b(content.encode("utf-8", "replace"), digest_size=16).digest()
