"""Lists of stored articles: which one is wanted, and what a front end gets of it; standard library only.

Tuples, since a reader has them before its first screen: a frozen dataclass takes ten times as long to define.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from briefing.models import Analysis, Article, Figure
from briefing.models.feeds import FeedState
from briefing.models.stored import Count, Headline

Order = Literal["newest", "oldest", "source", "title", "longest", "shortest"]
"""What stands first in a list; within a source, and of what is alike otherwise, the newest."""
NEWEST: Order = "newest"
IN_TIME: tuple[Order, ...] = ("newest", "oldest")
"""The orders in which a list is read from an article on; for others all of it is sorted first."""


class Wanted(NamedTuple):
    """Which articles a list shows; with nothing said, all of them."""

    feed: int | None = None
    query: str = ""
    """In the language of the store's queries."""
    words: str = ""
    """What the words of the title begin with, as it is typed."""
    unread: bool = False
    order: Order = NEWEST


class Stretch(NamedTuple):
    """Some rows of a list, in its order; `first` is the index of the first of them among all."""

    first: int = 0
    headlines: tuple[Headline, ...] = ()
    counts: Count = Count()
    """Of the whole list."""
    at: int = 0
    """The index of the row that was asked for."""


class Named(NamedTuple):
    """A list that has a name, a view or a tag, with the query behind it and how many articles it holds."""

    name: str
    query: str
    counts: Count = Count()
    problem: str = ""
    """What is wrong with the query."""
    is_view: bool = True


class Overview(NamedTuple):
    """What there is in the store."""

    counts: Count = Count()
    feeds: tuple[FeedState, ...] = ()
    changes: int = 0
    """Another number once anything in the store was changed from elsewhere: also what no count of articles shows."""


class Opened(NamedTuple):
    """A stored article with what showing it needs; `neighbours` are articles that may be read next.

    The articles' ids name them in the store (`key_of`), so that two that say the same are two.
    """

    headline: Headline
    article: Article
    analysis: Analysis | None = None
    position: int = 0
    neighbours: tuple[Article, ...] = ()


class Left(NamedTuple):
    """Where one was when the reader was left, or a list for another one, to come back to it."""

    origin: str = ""
    """The id of what was listed, as the reader names it; empty for all articles."""
    query: str = ""
    """What was searched for."""
    wanted: Wanted = Wanted()
    key: int | None = None
    """Of the article that was shown."""
    row: int = 0
    """The row where the cursor stood."""
    above: int = 0
    """How many lines of the list were to be seen above it."""
    position: int = 0
    """The offset of the first character of the article that was to be seen."""
    pane: str = ""
    chosen: str = ""
    """What the row of the panel is called where the cursor stood, if one was in a panel."""
    orders: Mapping[str, Order] = MappingProxyType({})
    """What stands first in the lists that are sorted, by the ids of their origins."""
    theme: str = ""
    """The theme that was picked in the reader; empty if none was."""
    article: str = ""
    """The id of the article that was shown, where it is of a local file: its list comes once that is read."""


class Opening(NamedTuple):
    """What the first screen shows, read before it is drawn."""

    overview: Overview
    stretch: Stretch
    opened: Opened | None = None
    left: Left = Left()


class Stated(NamedTuple):
    """A figure of a stored article, and the sentence that it stands in; empty, with a span of nothing, if not known."""

    headline: Headline
    figure: Figure
    sentence: str = ""


class Elsewhere(NamedTuple):
    """Who else states a quantity: the newest of them with their figures, and how many articles there are."""

    articles: int = 0
    stated: tuple[Stated, ...] = ()
    query: str = ""
    """What finds these articles."""
    candidates: tuple[Article, ...] = ()
    """Articles that have its word, of which nobody knows yet what they state: they are not analysed."""


class FeedAdded(NamedTuple):
    """A feed that was asked for: its name, its address, the configuration file that has it, and whether it had it."""

    name: str
    url: str
    file: str
    known: bool = False


class FeedDone(NamedTuple):
    """What came of a feed that was visited: how many articles are new, or the problem."""

    name: str
    new: int = 0
    problem: str = ""


class Turn(NamedTuple):
    """Whose turn it is to be refreshed without being asked for."""

    feeds: tuple[str, ...] = ()
    """The addresses of those whose turn it is now."""
    seconds: float | None = None
    """After which it is the turn of the next one; None: of none at all."""


class RefreshDone(NamedTuple):
    """What a whole refresh did."""

    visited: int = 0
    failed: int = 0
    new: int = 0
    edited: int = 0
    offline: str = ""
    """Why no feed at all could be reached."""
    elsewhere: str = ""
    """That another refresh is under way, so that nothing was done."""


_STORED = "stored:"


def id_of(key: int) -> str:
    """Return the id that a stored article has while it is open."""
    return f"{_STORED}{key}"


def key_of(article: Article | None) -> int | None:
    """Return the key of a stored article that is open; None for others."""
    if article is None or not article.id.startswith(_STORED):
        return None
    return int(article.id.removeprefix(_STORED))
