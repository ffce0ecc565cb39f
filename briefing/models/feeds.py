"""What is known of a feed between two visits, and what a visit and its parsing bring; standard library only.

Times are aware and in UTC, durations in seconds. Texts that are shown are clean single lines.
"""

from collections.abc import Callable
from dataclasses import field
from datetime import datetime
from typing import NamedTuple

from briefing.frozen import dataclass
from briefing.models import Article, Retrieved


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """A feed as the configuration wants it; `url` tells it from others."""

    url: str
    name: str | None = None
    tags: tuple[str, ...] = ()
    language: str | None = None
    every: int | None = None
    """The least time between two visits; None leaves it to the feed."""
    full_text: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedState:
    """A feed as the store keeps it."""

    id: int
    url: str
    """As the configuration names it."""
    address: str
    """Where it is fetched: `url`, or where permanent redirects have led."""
    name: str
    """The configured name, else the feed's title, else its host."""
    site: str | None = None
    language: str | None = None
    """As configured, else as the feed declares it."""
    tags: tuple[str, ...] = ()
    every: int | None = None
    full_text: bool = False
    etag: str | None = None
    last_modified: str | None = None
    digest: bytes | None = None
    """BLAKE2b of the last body, 16 bytes: the same bytes again bring nothing new."""
    checked: datetime | None = None
    """The last visit, whatever came of it."""
    changed: datetime | None = None
    """The last visit that brought an article."""
    due: datetime | None = None
    """The next visit is not to come before; None: at once."""
    failures: int = 0
    """Visits in a row that failed."""
    problem: str = ""
    """Why the last visit failed, and what to do; empty after one that did not."""
    retired: bool = False
    """The publisher says that it is gone for good; it is visited no more until it is asked for by name."""
    followed: bool = True
    """Whether the configuration still names it; the articles of one that it names no longer are kept."""
    total: int = 0
    unread: int = 0
    rhythm: "Rhythm | None" = None
    """What the last body said of it; None: nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A visit to be paid: an address with what makes the answer short where nothing changed."""

    url: str
    """What the caller knows the feed by."""
    address: str
    named: str | None = None
    """The address that the user named, None for `url`: only its host may be in his own network."""
    etag: str | None = None
    last_modified: str | None = None
    authorization: Callable[[], str] | None = None
    """Returns the value of the Authorization header; called in a thread, as it may run a command. Never shown.

    Raises `BriefingError` with what can't be had.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of a visit: a body, "nothing new" (both `retrieved` and `problem` empty), or a problem."""

    url: str
    status: int | None = None
    """The HTTP status; None where no answer came."""
    retrieved: Retrieved | None = None
    problem: str = ""
    gone: bool = False
    moved_to: str | None = None
    """The address that permanent redirects alone led to."""
    etag: str | None = None
    last_modified: str | None = None
    fresh_for: float | None = None
    """How long the answer says that it stays fresh (Cache-Control, Expires)."""
    retry_after: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """How often a feed says that it changes: RSS `<ttl>`, `<skipHours>` and `<skipDays>`, RDF `sy:updatePeriod`."""

    ttl: float | None = None
    skip_hours: frozenset[int] = frozenset()
    """Hours of the day in UTC, 0 to 23, at which it never changes."""
    skip_days: frozenset[int] = frozenset()
    """Days of the week, Monday is 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One item of a feed, parsed."""

    digest: bytes
    """BLAKE2b of the item's bytes, 16 bytes: an item with a digest that is known needs no parsing."""
    identity: str
    """What the publisher calls it (guid, id), else its link, else its title and text, hashed."""
    article: Article
    updated: datetime | None = None

    def __reduce__(self) -> tuple[Callable[..., "Item"], tuple[object, ...]]:
        """Pass between processes as an article does."""
        return _item, (self.digest, self.identity, self.article, self.updated)


def _item(digest: bytes, identity: str, article: Article, updated: datetime | None) -> Item:
    return Item(digest=digest, identity=identity, article=article, updated=updated)


class ReadyItem(NamedTuple):
    """An item made ready to be written: the store writes it as it is, whoever has packed and hashed it."""

    digest: bytes
    """Of the item's bytes."""
    plain: bytes
    """Its publisher's name for it, hashed."""
    linked: bytes
    """The same with its link."""
    exact: bytes
    """The same with its link and its title."""
    trace: bytes
    """What is remembered of it should it be dropped."""
    title: str
    link: str | None
    language: str | None
    words: int
    published: int | None
    """The second, None where it says none that there is."""
    content_digest: bytes
    content: bytes
    """All of its article that lists don't show, packed."""
    text: bytes
    """In UTF-8, for the search index."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedFeed:
    """What a feed says of itself, its items that were not known, and the digests of all that it carries now."""

    title: str = ""
    site: str | None = None
    language: str | None = None
    rhythm: Rhythm = field(default_factory=Rhythm)
    moved_to: str | None = None
    """Where the feed itself says that it has moved (`itunes:new-feed-url`)."""
    items: tuple[Item, ...] = ()
    """In the feed's order, each digest once."""
    ready: tuple[ReadyItem, ...] = ()
    """The same where they were made ready to be written; then there are no `items`."""
    digests: frozenset[bytes] = frozenset()
    notes: tuple[str, ...] = ()
    """What was wrong with it, though it could be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What a visit to a feed changes in the store, all of it or nothing."""

    feed: int
    """The feed's id in the store."""
    checked: datetime
    due: datetime
    """When the next visit may come."""
    problem: str = ""
    """Why it failed; a failure leaves what is known of the feed as it was, and counts as one more in a row."""
    retired: bool = False
    moved_to: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    digest: bytes | None = None
    """Of the body; None where none came, and what is known of the last one stays."""
    parsed: ParsedFeed | None = None
