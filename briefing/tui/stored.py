"""The catalogue of the stored articles, with those of local files beside them: a window of rows around what is seen.

State on the event loop; what it lacks it asks of the librarian, and says when it has come.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from briefing.models import Article
from briefing.models.lists import Named, Opened, Opening, Overview, Stretch, Wanted, key_of
from briefing.models.stored import Headline
from briefing.tui.catalogue import Listed, Origin, Taken
from briefing.tui.librarian import Librarian
from briefing.tui.library import Library
from briefing.tui.origins import ALL, LOCAL, SEARCH, feed_of, id_of_list, origins_of
from briefing.tui.shelf import Shelf

_MARGIN = 60
"""Rows that are there beyond the one that is taken, so that a key that repeats finds the next ones loaded."""
_ON_ITS_WAY = 80
"""A row so near to one that is being loaded comes with it."""


class StoredShelf:
    """The lists of the store and of local files; one of them is shown.

    `changed` is called when there are other rows or counts to be drawn, with by how many rows the list has moved down
    because others came in above.
    """

    def __init__(self, local: Shelf, librarian: Librarian, opening: Opening, changed: Callable[[int], None]) -> None:
        self.local = local
        self.origin: str | None = ALL
        self.filter = ""
        self.unread_only = False
        self.query = ""
        """What was searched for last; its hits are an origin of their own."""
        self._librarian, self._changed = librarian, changed
        self._overview = opening.overview
        self._lists: tuple[Named, ...] = ()
        self._origins: tuple[Origin, ...] | None = None
        self._wanted = Wanted()
        self._known: dict[int, Headline] = {}
        self._narrowing = False
        self._loading: int | None = None
        self._waiting: tuple[int, Callable[[Taken], None]] | None = None
        self._last: tuple[int, int] | None = None
        """The key and the index of the article that was taken last."""
        self.is_opening = False
        """Whether the article that was taken last is still to come."""
        self._show(opening.stretch)
        if opening.opened:
            self._know(opening.opened.headline)
            self._last = (opening.opened.headline.key, 0)

    @property
    def is_local(self) -> bool:
        """Whether the list shows local files."""
        return self.origin is not None and self.origin.startswith(LOCAL)

    @property
    def overview(self) -> Overview:
        """What there is in the store, as far as is known."""
        return self._overview

    @property
    def feed(self) -> int | None:
        """The feed that the list is narrowed to."""
        return self._wanted.feed if not self.is_local else None

    def headline(self, article: Article | None) -> Headline | None:
        """Return what the store says of an article; None for one that it does not keep."""
        key = key_of(article)
        return None if key is None else self._row_of(key) or self._known.get(key)

    @property
    def taken(self) -> int | None:
        """Where the article stands that was taken last, though it may not be shown yet."""
        return self._last[1] if self._last and not self.is_local else None

    @property
    def current(self) -> Headline | None:
        """What the store says of the article that was taken last."""
        key = self._last[0] if self._last and not self.is_local else None
        return None if key is None else self._row_of(key) or self._known.get(key)

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
        self._librarian.drop("rows")
        self._librarian.drop("open")
        if self.is_local:
            self._librarian.drop("list")
            self._narrowing = False
            self.local.narrow(origin=self.origin.removeprefix(LOCAL), words=words)
            if then:
                then()
            return
        wanted = self._wanted = self._what_is_wanted()
        self._narrowing = True

        def show(stretch: Stretch) -> None:
            self._narrowing = False
            self._show(stretch)
            if then:
                then()

        self._librarian.ask(lambda library: library.top(wanted), show, kind="list")

    def search(self, query: str, then: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Show what a query finds in the store, or say what is wrong with it."""
        wanted = Wanted(query=query, unread=self.unread_only)

        def show(stretch: Stretch) -> None:
            self.query, self.origin, self.filter = query, SEARCH, ""
            self._wanted, self._narrowing, self._origins, self._last = wanted, False, None, None
            self._show(stretch)
            then()

        self._librarian.ask(lambda library: library.top(wanted), show, kind="list", failed=failed)

    def _what_is_wanted(self) -> Wanted:
        name = self.origin or ALL
        feed = feed_of(name)
        query = self.query if name == SEARCH else ""
        query = next((one.query for one in self._lists if id_of_list(one) == name), query)
        return Wanted(feed=feed, query=query, words=self.filter, unread=self.unread_only)

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

    def take(self, index: int, then: Callable[[Taken], None]) -> None:
        """Take an article of the list to be read, with those that may be read next."""
        if self.is_local:
            self._librarian.drop("open")
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

        self.is_opening = True

        def show(opened: Opened | None) -> None:
            self.is_opening = False
            if opened is not None:
                self._know(opened.headline)
                then(Taken(opened.article, opened.analysis, opened.position, opened.neighbours))

        self._librarian.ask(lambda library: library.open(key, beside), show, kind="open")

    def find_unread(self, position: int, then: Callable[[int | None], None]) -> None:
        """Find the next unread article of the list after a position, else the first before it."""
        if self.is_local:
            self.local.find_unread(position, then)
            return
        here = range(max(position + 1, self._first), self._first + len(self._rows))
        if position + 1 >= self._first:
            for index in here:
                if not self._rows[index - self._first].read:
                    then(index)
                    return
        wanted, after = self._wanted, self._at(position)

        def go(stretch: Stretch | None) -> None:
            if stretch is not None:
                self._show(stretch, keep_total=True)
            then(stretch.at if stretch else None)

        key = after.key if after else None
        self._librarian.ask(lambda library: library.unread_after(wanted, key), go, kind="list")

    def reload(self, cursor: int) -> None:
        """Look what the list is now; the article at an index stays where it is on the screen."""
        self.count_again()
        if self.is_local or self._narrowing:
            return
        wanted, here = self._wanted, self._at(cursor)
        if here is None:
            self._librarian.ask(lambda library: library.top(wanted), self._reloaded_top, kind="list")
            return
        key = here.key

        def show(stretch: Stretch) -> None:
            self._show(stretch)
            self._last = (key, stretch.at)
            self._changed(stretch.at - cursor)

        self._librarian.ask(lambda library: library.around(wanted, key), show, kind="list")

    def _reloaded_top(self, stretch: Stretch) -> None:
        self._show(stretch)
        self._changed(0)

    def watch(self, cursor: int) -> None:
        """Look whether another program has changed the store, and if so, what the list is now."""

        def compare(overview: Overview) -> None:
            if overview != self._overview:
                self._recount(overview)
                self.reload(cursor)

        self._librarian.ask(lambda library: library.overview(), compare, kind="overview")

    def count_again(self, *, lists: bool = False) -> None:
        """Look how many articles there are now, also in the views and of the tags where that is asked for."""
        self._librarian.ask(lambda library: library.overview(), self._recount, kind="overview")
        if lists:
            self._librarian.ask(lambda library: library.lists(), self._relist, kind="lists")

    def _recount(self, overview: Overview) -> None:
        if overview != self._overview:
            self._overview, self._origins = overview, None
            self._changed(0)

    def _relist(self, lists: tuple[Named, ...]) -> None:
        if lists != self._lists:
            self._lists, self._origins = lists, None
            self._changed(0)

    def _at(self, index: int) -> Headline | None:
        at = index - self._first
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def _row_of(self, key: int) -> Headline | None:
        return next((one for one in self._rows if one.key == key), None)

    def _show(self, stretch: Stretch, *, keep_total: bool = False) -> None:
        self._first, self._rows = stretch.first, list(stretch.headlines)
        if not keep_total:
            self._total = max(stretch.counts.total, stretch.first + len(stretch.headlines))
        self._loading = None
        self._origins = None
        self._librarian.drop("rows")

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

        self._librarian.ask(lambda library: library.stretch(wanted, index, total, known), show, kind="rows")

    # Marks

    def is_read(self, article: Article) -> bool:
        """Tell whether an article is marked as read."""
        headline = self.headline(article)
        return headline.read if headline else self.local.is_read(article)

    def mark(self, article: Article, *, read: bool) -> None:
        """Mark an article as read or unread."""
        headline = self.headline(article)
        if headline is None:
            self.local.mark(article, read=read)
            self._origins = None
            return
        self.mark_headline(headline, read=read)

    def mark_headline(self, headline: Headline, *, read: bool) -> None:
        """Mark a stored article as read or unread."""
        self._change(headline, replace(headline, read=read), lambda library: library.mark(headline.key, read=read))
        self.count_again()

    def star(self, headline: Headline, *, starred: bool) -> None:
        """Put a star on an article, or take it off."""
        starring = replace(headline, starred=starred)
        self._change(headline, starring, lambda library: library.star(headline.key, starred=starred))
        self.count_again(lists=True)

    def tag(self, headline: Headline, *, add: Sequence[str], remove: Sequence[str]) -> None:
        """Put tags on an article and take others off."""
        kept = tuple(tag for tag in headline.tags if tag not in remove)
        tagged = replace(headline, tags=(*kept, *(tag for tag in add if tag not in kept)))
        self._change(headline, tagged, lambda library: library.tag(headline.key, add=add, remove=remove))
        self.count_again(lists=True)

    def mark_all(self, then: Callable[[str], None]) -> None:
        """Mark all articles of the list as read; `then` gets what was done, in words."""
        if self.is_local:
            self.local.mark_all(then)
            self._origins = None
            return
        wanted = self._wanted

        def told(marked: int) -> None:
            self._rows = [replace(one, read=True) for one in self._rows]
            self._known = {key: replace(one, read=True) for key, one in self._known.items()}
            self.count_again(lists=True)
            then(f"{marked} marked as read" if marked else "Nothing here is unread")

        self._librarian.ask(lambda library: library.mark_all(wanted), told)

    def undo(self, cursor: int, then: Callable[[str | None], None]) -> None:
        """Take back the last change; `then` gets what it was, None where there is none."""

        def told(undone: str | None) -> None:
            self._known.clear()
            self.reload(cursor)
            self.count_again(lists=True)
            then(undone)

        self._librarian.ask(lambda library: library.undo(), told)

    def _change(self, before: Headline, after: Headline, change: Callable[[Library], None]) -> None:
        """Show what an article becomes, before the store has it; where the store can't have it, what it was."""

        def go_back(problem: str) -> None:
            self._know(before)
            self._changed(0)
            self._librarian.failed(problem)

        self._know(after)
        self._librarian.ask(change, failed=go_back)

    def _know(self, headline: Headline) -> None:
        self._known[headline.key] = headline
        self._rows = [headline if one.key == headline.key else one for one in self._rows]
