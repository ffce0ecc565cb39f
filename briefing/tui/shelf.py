"""The articles that the reader holds in memory: their order, origins, marks, filter, and which the list shows.

Pure state, without widgets or I/O.
"""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from fnmatch import fnmatchcase
from typing import get_args

from briefing.i18n import ngettext
from briefing.models import Article
from briefing.models.lists import Order
from briefing.text import without_login
from briefing.tui.catalogue import GIVEN, Listed, Origin, Sorting, Taken
from briefing.tui.finding import fold

_NEVER = datetime.min.replace(tzinfo=UTC)
_SORTED_BY: dict[Sorting, Callable[[Article], str | int]] = {
    "source": lambda article: fold(article.origin).folded,
    "title": lambda article: fold(article.title).folded.lstrip("\"'([-. "),
    "longest": lambda article: len(article.text.split()),
    "shortest": lambda article: len(article.text.split()),
}


def _in_time(article: Article) -> datetime:
    return article.published or _NEVER


class Shelf:
    """The articles in the order of their sources, each once by its id; all of them in memory."""

    def __init__(self) -> None:
        self._articles: dict[str, Article] = {}
        self._folded: dict[str, str] = {}
        self._read: set[str] = set()
        self._stale: set[str] = set()
        self._places: dict[str, tuple[int, int]] = {}  # the place of the source, and how many came before
        self._count = 0
        self.origin: str | None = None
        self.filter = ""
        self.order: Sorting = GIVEN
        self.visible: tuple[Article, ...] = ()
        """The articles that the list shows: those of `origin`, or of all, whose title has the words of `filter`."""

    def __len__(self) -> int:
        return len(self._articles)

    def __contains__(self, article: object) -> bool:
        return isinstance(article, Article) and article.id in self._articles

    def add(self, articles: Iterable[Article], *, place: int = 0) -> None:
        """Put articles after those of the same or an earlier source; one that is there already keeps its place.

        `place` is their source's among all.
        """
        last = next(reversed(self._articles), None)
        in_order = last is None or self._places[last][0] <= place
        came: list[Article] = []
        for article in articles:
            if article.id not in self._articles:
                came.append(article)
            if article.id not in self._articles or article.id in self._stale:
                self._places[article.id] = place, self._count
                self._count += 1
            self._stale.discard(article.id)
            self._articles[article.id] = article
        if in_order and self.order == GIVEN:
            self.visible += tuple(article for article in came if self._shows(article))
        elif came:
            self._sort()

    def first_of(self, location: str) -> Article | None:
        """Return the first article of a file, of the files of a directory or a pattern, or of an address.

        Where sources are read again, those that have not come again are left out.
        """
        location = without_login(location)
        folder = f"{location.rstrip('/')}/"
        there = (one for one in self._articles.values() if one.id not in self._stale)
        return next((one for one in there if fnmatchcase(one.source, location) or one.source.startswith(folder)), None)

    def start_again(self, *, keep: str) -> None:
        """Take note that the sources are read again; articles of the source `keep` stay whatever comes."""
        self._stale = {one.id for one in self._articles.values() if one.source != keep}
        self._count = 0

    def drop_stale(self) -> None:
        """Drop the articles that did not come again, and put the others in the order in which they came now."""
        for gone in self._stale:
            del self._articles[gone], self._places[gone]
            self._folded.pop(gone, None)
        self._stale = set()
        self._sort()
        if self.origin is not None and all(one.origin != self.origin for one in self._articles.values()):
            self.narrow(words=self.filter)

    def _sort(self) -> None:
        self._articles = {
            one.id: one for one in sorted(self._articles.values(), key=lambda article: self._places[article.id])
        }
        self._show()

    def successor(self, gone: Article) -> Article | None:
        """Return the version of an article that came in its stead: of its source, with its link or its title."""
        same = [one for one in self._articles.values() if one.source == gone.source]
        by_link = [one for one in same if gone.link and one.link == gone.link]
        by_title = [one for one in same if one.title == gone.title]
        return next(iter(by_link or by_title or (same if len(same) == 1 else [])), None)

    @property
    def count(self) -> int:
        """How many articles the list shows."""
        return len(self.visible)

    def row(self, index: int) -> Listed:
        """Return an article of the list."""
        article = self.visible[index]
        return Listed(article.title, article.origin, article.published, self.is_read(article))

    def take(self, index: int, then: Callable[[Taken], None]) -> None:
        """Take an article of the list to be read, with those that may be read next."""
        if 0 <= index < len(self.visible):
            beside = (index + 1, index + 2, index - 1)
            neighbours = tuple(self.visible[at] for at in beside if 0 <= at < len(self.visible))
            then(Taken(self.visible[index], neighbours=neighbours))

    def holds(self, article: Article | None) -> bool:
        """Tell whether an article is still there, listed or not."""
        return article in self

    def narrow(self, *, origin: str | None = None, words: str = "", then: Callable[[], None] | None = None) -> None:
        """Show only the articles of an origin, and with these words in their titles."""
        self.origin, self.filter = origin, words
        self._show()
        if then:
            then()

    def origins(self) -> tuple[Origin, ...]:
        """Return all articles together, then each origin in the order of its first article."""
        counts: dict[str, list[int]] = {}
        for article in self._articles.values():
            count = counts.setdefault(article.origin, [0, 0])
            count[0] += article.id not in self._read
            count[1] += 1
        unread = sum(count[0] for count in counts.values())
        every = Origin(None, unread, len(self), kind="all")
        return (every, *(Origin(name, count[0], count[1]) for name, count in counts.items()))

    def is_read(self, article: Article) -> bool:
        """Tell whether an article is marked as read."""
        return article.id in self._read

    def mark(self, article: Article, *, read: bool) -> None:
        """Mark an article as read or unread."""
        (self._read.add if read else self._read.discard)(article.id)

    def position(self, article: Article | None) -> int | None:
        """Return where an article stands in the list, None where it is not shown."""
        if article is None:
            return None
        return next((index for index, one in enumerate(self.visible) if one.id == article.id), None)

    def next_unread(self, position: int) -> int | None:
        """Return the next unread article of the list after a position, else the first before it."""
        count = len(self.visible)
        around = (*range(position + 1, count), *range(min(position, count)))
        return next((index for index in around if not self.is_read(self.visible[index])), None)

    def find_unread(self, position: int, then: Callable[[int | None], None]) -> None:
        """Find the next unread article of the list after a position, else the first before it."""
        then(self.next_unread(position))

    def mark_all(self, then: Callable[[str], None]) -> None:
        """Mark all articles of the list as read, or as unread where all are; `then` gets what was done, in words."""
        read = not all(self.is_read(article) for article in self.visible)
        for article in self.visible:
            self.mark(article, read=read)
        count = len(self.visible)
        if read:
            then(ngettext("{count} marked as read", "{count} marked as read", count))
        else:
            then(ngettext("{count} marked as unread", "{count} marked as unread", count))

    @property
    def sortings(self) -> tuple[Sorting, ...]:
        """What the list can be sorted by."""
        return (GIVEN, *get_args(Order))

    def sort(self, order: Sorting, then: Callable[[], None]) -> None:
        """Let something else stand first in the list."""
        self.order = order
        self._show()
        then()

    def _show(self) -> None:
        shown = [article for article in self._articles.values() if self._shows(article)]
        if self.order != GIVEN:
            shown.sort(key=_in_time, reverse=self.order != "oldest")
        if by := _SORTED_BY.get(self.order):
            shown.sort(key=by, reverse=self.order == "longest")
        self.visible = tuple(shown)

    def _shows(self, article: Article) -> bool:
        if self.origin is not None and article.origin != self.origin:
            return False
        if not self.filter:
            return True
        folded = self._folded.get(article.id)
        if folded is None:
            folded = self._folded[article.id] = fold(article.title).folded
        return all(word in folded for word in fold(self.filter).folded.split())
