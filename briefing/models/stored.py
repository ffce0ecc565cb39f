"""Stored articles as lists and panes show them; standard library only. Times are aware and in UTC."""

from datetime import datetime

from briefing.frozen import dataclass
from briefing.models import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """A stored article as a list shows it, without its text."""

    key: int
    """Its place among all: greater is newer; lists are read from a key on, never from a count."""
    number: int
    """What the user calls it by: small, given once, never again."""
    title: str
    feed: int
    """The feed's id."""
    origin: str
    """The feed's name."""
    published: datetime
    """As the publisher says, else when it was first seen; never after that."""
    link: str | None = None
    language: str | None = None
    words: int = 0
    read: bool = False
    starred: bool = False
    edited: bool = False
    """The publisher changed it after it was first stored."""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredArticle:
    """A stored article with its text; `position` is the offset in the text where the user stopped reading."""

    headline: Headline
    article: Article
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """An earlier text of an article, which a publisher's edit or a fuller text has replaced."""

    until: datetime
    title: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many articles a list holds, and how many of them are unread."""

    total: int = 0
    unread: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A stretch of a list; `following` is the key to go on after, None at its end."""

    headlines: tuple[Headline, ...]
    following: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What a visit changed in the store: articles that are new, edited, and those dropped by the retention rules."""

    new: int = 0
    edited: int = 0
    dropped: int = 0
    keys: tuple[int, ...] = ()
    """Of the new articles, in the feed's order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """How long articles are kept; a limit that is None is none.

    An article goes once it is older than `days` or not among the newest `articles` of its feed, counted from when it
    was first seen; unread and starred ones stay where they are protected.
    """

    days: int | None = None
    articles: int | None = None
    unread: bool = True
    """Whether unread articles stay."""
    starred: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that is wrong with a store, and what mends it; both are clean single lines."""

    problem: str
    mend: str
