"""What the lists of the reader show and do, wherever the articles are kept: in memory or in the store.

Shapes alone: `shelf` keeps articles in memory, `stored` asks a library for them.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Literal, Protocol

from briefing.frozen import dataclass
from briefing.models import Analysis, Article
from briefing.models.lists import Order

OriginKind = Literal["all", "local", "feed", "tag", "view", "search"]

Sorting = Order | Literal["given"]
"""What stands first in a list; `given`: in the order of the sources."""
GIVEN: Literal["given"] = "given"


@dataclass(frozen=True, slots=True)
class Origin:
    """What articles are listed under, and how many of them are unread; `name` is None for all origins together."""

    name: str | None
    unread: int
    total: int
    key: str = ""
    """What tells it from others where its name does not."""
    kind: OriginKind = "local"
    problem: str = ""
    """Why nothing new came from it the last time."""

    @property
    def id(self) -> str | None:
        """What the list is narrowed to it by."""
        return self.key or self.name


@dataclass(frozen=True, slots=True)
class Listed:
    """An article as the list shows it."""

    title: str
    origin: str
    published: datetime | None
    read: bool
    starred: bool = False
    edited: bool = False
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """An article that was taken from the list to be read: its analysis if it is at hand, where reading stopped, and the
    articles beside it.
    """

    article: Article
    analysis: Analysis | None = None
    position: int = 0
    neighbours: tuple[Article, ...] = ()


class Catalogue(Protocol):
    """What the lists show and do, wherever the articles are kept.

    What is kept elsewhere comes later: such methods take a function for what comes. It is called at once where
    everything is at hand, and not at all where something else was asked for meanwhile.
    """

    origin: str | None
    """The id of the origin that the list is narrowed to."""
    filter: str
    """The words that all titles of the list have."""

    @property
    def count(self) -> int:
        """How many articles the list shows."""

    def row(self, index: int) -> Listed | None:
        """Return an article of the list; None where it has not come yet."""

    def origins(self) -> tuple[Origin, ...]:
        """Return what there is to narrow the list to, in order."""

    def narrow(self, *, origin: str | None = None, words: str = "", then: Callable[[], None] | None = None) -> None:
        """Show only the articles of an origin, and with these words in their titles."""

    @property
    def order(self) -> Sorting:
        """What stands first in the list."""

    @property
    def sortings(self) -> tuple[Sorting, ...]:
        """What the list can be sorted by; the first is how it stands where nothing is asked for."""

    def sort(self, order: Sorting, then: Callable[[], None]) -> None:
        """Let something else stand first in the list; `then` is called once it does."""

    def take(self, index: int, then: Callable[[Taken], None]) -> None:
        """Take an article of the list to be read."""

    def holds(self, article: Article | None) -> bool:
        """Tell whether an article is still there, listed or not."""

    def position(self, article: Article | None) -> int | None:
        """Return where an article stands in the list, None where it is not shown."""

    def find_unread(self, position: int, then: Callable[[int | None], None]) -> None:
        """Find the next unread article of the list after a position, else the first before it."""

    def is_read(self, article: Article) -> bool:
        """Tell whether an article is marked as read."""

    def mark(self, article: Article, *, read: bool) -> None:
        """Mark an article as read or unread."""

    def mark_all(self, then: Callable[[str], None]) -> None:
        """Mark all articles of the list as read; `then` gets what was done, in words."""
