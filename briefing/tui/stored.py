"""The catalogue of the stored articles, with those of local files beside them: a window of rows around what is seen.

State on the event loop; what it lacks it asks of the librarian, and says when it has come.
"""

from collections.abc import Callable
from typing import Any, get_args

from briefing.models import Article
from briefing.models.lists import NEWEST, Left, Opened, Order, Stretch, Wanted, key_of
from briefing.tui.catalogue import GIVEN, Listed, Origin, Sorting, Taken
from briefing.tui.librarian import Deliver
from briefing.tui.library import Library
from briefing.tui.origins import ALL, LISTED, LOCAL, SEARCH, feed_of, id_of_list, origins_of
from briefing.tui.stored_rows import StoredRows

_MARGIN = 60
"""Rows that are there beyond the one that is taken, so that a key that repeats finds the next ones loaded."""
_ON_ITS_WAY = 80
"""A row so near to one that is being loaded comes with it."""


class StoredShelf(StoredRows):
    """The lists of the store and of local files; one of them is shown."""

    # The lists there are

    def origins(self) -> tuple[Origin, ...]:
        """Return all stored articles, the search, local files, views, tags, and the feeds."""
        if self._origins is None:
            hits = self._total if self.origin == SEARCH and not self.filter else 0
            self._origins = origins_of(self._overview, self._lists, self.local.origins()[1:], self.query, hits)
        return self._origins

    def forget_origins(self) -> None:
        """Make the origins anew: local files have come."""
        self._origins = None

    def narrow(self, *, origin: str | None = None, words: str = "", then: Callable[[], None] | None = None) -> None:
        """Show only the articles of an origin, and with these words in their titles; `then` is called once they are."""
        self.origin, self.filter = origin or ALL, words
        self._waiting = self._last = self._origins = None
        self.is_opening = False
        self._drop("rows", "open", "search", "unread")
        if self.is_local:
            self._drop("list")
            self._narrowing = False
            self.local.narrow(origin=self.origin.removeprefix(LOCAL), words=words)
            if then:
                then()
            return
        wanted = self._wanted = self._what_is_wanted()
        done = then or (lambda: None)
        self._ask_for_list(lambda library: library.top(wanted), lambda _: done(), self._unlisted(done))

    def _ask_for_list(
        self, ask: Callable[[Library], Stretch], then: Callable[[Stretch], None], failed: Callable[[str], None]
    ) -> None:
        """Ask for another list in place of the one that is shown; `then` is called once it is."""
        self._narrowing = True

        def show(stretch: Stretch) -> None:
            self._narrowing = False
            self._show(stretch)
            then(stretch)
            if self._is_stale:
                self.reload(self._last[1] if self._last else 0)

        self._librarian.ask(ask, show, kind="list", failed=failed)

    def _drop(self, *kinds: str) -> None:
        for kind in kinds:
            self._librarian.drop(kind)

    def _unlisted(self, then: Callable[[], None]) -> Callable[[str], None]:
        """Return what shows, in place of the list that was asked for, that and why there is none."""

        def failed(problem: str) -> None:
            self._narrowing = False
            self._show(Stretch())
            self.problem = problem
            then()

        return failed

    def search(
        self,
        query: str,
        then: Callable[[], None],
        failed: Callable[[str], None],
        *,
        nothing: Callable[[], None] | None = None,
    ) -> None:
        """Show what a query finds in the store, or say what is wrong with it.

        Where it finds nothing, `nothing` is called if it is given, and the list stays as it is.
        """
        wanted = Wanted(query=query, unread=self.unread_only, order=self.orders.get(SEARCH, NEWEST))

        def show(stretch: Stretch) -> None:
            if nothing and not stretch.headlines:
                nothing()
                return
            self._drop("open", "unread", "list")  # they are of the list before
            self.is_opening = False
            self.query, self.origin, self.filter = query, SEARCH, ""
            self._wanted, self._narrowing, self._origins, self._last = wanted, False, None, None
            self._show(stretch)
            then()

        self._librarian.ask(lambda library: library.top(wanted), show, kind="search", failed=failed)

    def _what_is_wanted(self) -> Wanted:
        name = self.origin or ALL
        feed = feed_of(name)
        query = self.query if name == SEARCH else ""
        query = next((one.query for one in self._lists if id_of_list(one) == name), query)
        order = self.orders.get(name, NEWEST)
        return Wanted(feed=feed, query=query, words=self.filter, unread=self.unread_only, order=order)

    def lists_known(self) -> None:
        """Show all articles where the reader has begun with a view or a tag that is there no more, or another one."""
        name = self.origin or ALL
        if not name.startswith(LISTED):
            return
        named = next((one for one in self._lists if id_of_list(one) == name), None)
        if named is None or named.query != self._wanted.query:
            self.narrow(origin=name if named else ALL, then=self.narrowed)

    # Coming back to it

    def left(self, **seen: Any) -> Left:
        """Return where one is, to come back to it; `seen` is what the screen says of it."""
        origin, orders = self.origin or ALL, dict(self.orders)
        if self.is_local and not seen["article"]:
            return Left(orders=orders, theme=seen["theme"])
        if self.is_local:
            return Left(origin=origin, query=self.query, wanted=Wanted(words=self.filter), orders=orders, **seen)
        key = self._last[0] if self._last else None
        seen["article"] = ""
        return Left(origin=origin, query=self.query, wanted=self._wanted, key=key, orders=orders, **seen)

    def keep(self, article: Article) -> None:
        """Take it that an article of the list is the one that is read, as it was in the list before."""
        at, key = self.position(article), key_of(article)
        if at is not None and key is not None and not self.is_local:
            self._last = (key, at)

    def come_back(self, left: Left, words: str, then: Callable[[int], None]) -> None:
        """Show a list again that was left; `then` gets where its article stands now."""
        self.query, self.unread_only = left.query, left.wanted.unread
        if left.origin.startswith(LOCAL):
            self.narrow(origin=left.origin, words=words, then=lambda: then(left.row))
            return
        self.origin, self.filter = left.origin, words
        wanted = self._wanted = left.wanted._replace(words=words)
        key = left.key
        self._waiting = self._last = self._origins = None
        self.is_opening = False
        self._drop("rows", "open", "search", "unread")

        def show(stretch: Stretch) -> None:
            self._last = None if key is None else (key, stretch.at)
            then(stretch.at)

        self._ask_for_list(lambda library: _around(library, wanted, key), show, self._unlisted(lambda: then(0)))

    # Its order

    @property
    def order(self) -> Sorting:
        """What stands first in the list."""
        return self.local.order if self.is_local else self._wanted.order

    @property
    def sortings(self) -> tuple[Sorting, ...]:
        """What the list can be sorted by."""
        return self.local.sortings if self.is_local else get_args(Order)

    def sort_again(self, then: Callable[[], None]) -> None:
        """Sort a list that was too long for it before the first screen."""
        order = self.orders.get(self.origin or ALL, NEWEST)
        if order != self._wanted.order:
            self.sort(order, then)

    def sort(self, order: Sorting, then: Callable[[], None]) -> None:
        """Let something else stand first in this list, also the next time; `then` is called once it does."""
        if self.is_local or order == GIVEN:
            self.orders.pop(LOCAL, None)
            if order != GIVEN:
                self.orders[LOCAL] = order
            self.local.sort(order, then)
            return
        before = self._wanted
        self.orders[self.origin or ALL] = order
        wanted = self._wanted = self._what_is_wanted()
        key = self._last[0] if self._last else None
        self._waiting = None
        self._drop("rows", "search", "unread")

        def show(stretch: Stretch) -> None:
            self._last = None if key is None else (key, stretch.at)
            then()

        def failed(problem: str) -> None:
            self._narrowing = False
            self.orders[self.origin or ALL] = before.order
            self._wanted = before
            self._librarian.failed(problem)

        self._ask_for_list(lambda library: _around(library, wanted, key), show, failed)

    # Its rows

    @property
    def count(self) -> int:
        """How many articles the list shows."""
        return self.local.count if self.is_local else self._total

    def row(self, index: int) -> Listed | None:
        """Return an article of the list; None where it has not come yet, it is asked for then."""
        if self.is_local:
            return self.local.row(index)
        headline = self._at(index)
        if headline is None:
            self._load(index)
            return None
        return Listed(
            headline.title,
            headline.origin,
            headline.published,
            headline.read,
            headline.starred,
            headline.edited,
            headline.tags,
        )

    def position(self, article: Article | None) -> int | None:
        """Return where an article stands in the list, None where it is not shown."""
        if self.is_local:
            return self.local.position(article)
        key = key_of(article)
        at = next((index for index, one in enumerate(self._rows) if one.key == key), None)
        if at is not None:
            return self._first + at
        return self._last[1] if self._last and self._last[0] == key else None

    def holds(self, article: Article | None) -> bool:
        """Tell whether an article is still there, listed or not."""
        return key_of(article) is not None or self.local.holds(article)

    def take(self, index: int, then: Callable[[Taken], None], *, later: Deliver | None = None) -> None:
        """Take an article of the list to be read, with those that may be read next.

        It is asked for when `later` calls what it is given, unless another one was taken by then.
        """
        if self.is_local:
            self._librarian.drop("open")
            self.is_opening = False
            self.local.take(index, then)
            return
        headline = self._at(index)
        self._waiting = None
        if self._narrowing:
            return  # the list is about to be another one; who narrows it takes its first article
        if headline is None:
            self._waiting = (index, then)
            self._load(index)
            return
        key = headline.key
        self._last = (key, index)
        self._prepare(index)
        beside = tuple(one.key for at in (index + 1, index + 2, index - 1) if (one := self._at(at)))
        self._librarian.drop("open")
        self.is_opening = True
        turn = self.turn = self.turn + 1

        def show(opened: Opened | None) -> None:
            self.is_opening = False
            if opened is not None:
                self._hand_out(opened, then)

        def failed(problem: str) -> None:
            self.is_opening = False
            self._librarian.failed(problem)

        def ask() -> None:
            if turn == self.turn and self.is_opening:
                at_once = not later
                self._librarian.ask(
                    lambda library: library.open(key, beside), show, kind="open", failed=failed, at_once=at_once
                )

        if later:
            later(ask)
        else:
            ask()

    def _hand_out(self, opened: Opened, then: Callable[[Taken], None]) -> None:
        """Give an article to who took it, and draw its row where that was changed from elsewhere."""
        key = opened.headline.key
        before = self._row_of(key)
        self._know(opened.headline)
        then(Taken(opened.article, opened.analysis, opened.position, opened.neighbours))
        if before not in (None, self._row_of(key)):
            self._changed(0)

    def find_unread(self, position: int, then: Callable[[int | None], None]) -> None:
        """Find the next unread article of the list after a position, else the first before it."""
        if self.is_local:
            self.local.find_unread(position, then)
            return
        here = range(max(position + 1, self._first), self._first + len(self._rows))
        if position + 1 >= self._first and not self._narrowing:
            for index in here:
                if not self._rows[index - self._first].read:
                    then(index)
                    return
        wanted, after = self._wanted, None if self._narrowing else self._at(position)

        def go(stretch: Stretch | None) -> None:
            if stretch is not None:
                self._show(stretch, keep_total=True)
            then(stretch.at if stretch else None)

        key = after.key if after else None
        self._librarian.ask(lambda library: library.unread_after(wanted, key), go, kind="unread")

    def _prepare(self, index: int) -> None:
        """Have the rows beyond one loaded, if those that are there come to an end."""
        last = self._first + len(self._rows)
        if (index - self._first < _MARGIN and self._first) or (last - index < _MARGIN and last < self._total):
            self._load(index)

    def _load(self, index: int) -> None:
        if self._narrowing or (self._loading is not None and abs(self._loading - index) < _ON_ITS_WAY):
            return
        self._loading = index
        wanted, total = self._wanted, self._total
        known: list[tuple[int, int]] = []
        if self._rows:
            known = [(self._first, self._rows[0].key), (self._first + len(self._rows) - 1, self._rows[-1].key)]

        def show(stretch: Stretch) -> None:
            self._show(stretch, keep_total=True)
            if self._at(index) is None:  # the list has become shorter meanwhile
                self._total = stretch.first + len(stretch.headlines)
            self._changed(0)
            if self._waiting:
                waiting, self._waiting = self._waiting, None
                self.take(min(waiting[0], max(self._total - 1, 0)), waiting[1])

        def failed(problem: str) -> None:
            self._loading = None
            self._librarian.failed(problem)

        self._librarian.ask(
            lambda library: library.stretch(wanted, index, total, known), show, kind="rows", failed=failed
        )


def _around(library: Library, wanted: Wanted, key: int | None) -> Stretch:
    return library.top(wanted) if key is None else library.around(wanted, key)
