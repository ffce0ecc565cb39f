"""Lists of stored articles: which one is wanted, and what a front end gets of it; standard library only."""

from dataclasses import dataclass, field

from briefing.models import Analysis, Article
from briefing.models.feeds import FeedState
from briefing.models.stored import Count, Headline


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which articles a list shows; with nothing said, all of them."""

    feed: int | None = None
    query: str = ""
    """In the language of the store's queries."""
    words: str = ""
    """What the words of the title begin with, as it is typed."""
    unread: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Some rows of a list, newest first; `first` is the index of the first of them among all."""

    first: int = 0
    headlines: tuple[Headline, ...] = ()
    count: Count = field(default_factory=Count)
    """Of the whole list."""
    at: int = 0
    """The index of the row that was asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A list that has a name, a view or a tag, with the query behind it and how many articles it holds."""

    name: str
    query: str
    count: Count = field(default_factory=Count)
    problem: str = ""
    """What is wrong with the query."""
    is_view: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """What there is in the store."""

    count: Count = field(default_factory=Count)
    feeds: tuple[FeedState, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A stored article with what showing it needs; `neighbours` are articles that may be read next.

    The articles' ids name them in the store (`key_of`), so that two that say the same are two.
    """

    headline: Headline
    article: Article
    analysis: Analysis | None = None
    position: int = 0
    neighbours: tuple[Article, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What the first screen shows, read before it is drawn."""

    overview: Overview
    stretch: Stretch
    opened: Opened | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedDone:
    """What came of a feed that was visited: how many articles are new, or the problem."""

    name: str
    new: int = 0
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RefreshDone:
    """What a whole refresh did; `offline` is why no feed at all could be reached."""

    visited: int = 0
    failed: int = 0
    new: int = 0
    edited: int = 0
    offline: str = ""


_STORED = "stored:"


def id_of(key: int) -> str:
    """Return the id that a stored article has while it is open."""
    return f"{_STORED}{key}"


def key_of(article: Article | None) -> int | None:
    """Return the key of a stored article that is open; None for others."""
    if article is None or not article.id.startswith(_STORED):
        return None
    return int(article.id.removeprefix(_STORED))
