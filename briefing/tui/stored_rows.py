"""What the catalogue of the stored articles has at hand: rows around what is seen, counts, and what is marked on them.

State on the event loop; what it lacks it asks of the librarian, and says when it has come.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from briefing.i18n import _, ngettext
from briefing.models import Article
from briefing.models.lists import IN_TIME, Named, Opening, Order, Overview, Stretch, Wanted, key_of
from briefing.models.stored import Headline
from briefing.tui.catalogue import Origin, Taken
from briefing.tui.librarian import Librarian
from briefing.tui.library import Library
from briefing.tui.origins import ALL, LOCAL, listed_as
from briefing.tui.shelf import Shelf


class StoredRows:
    """The rows of a list of the store that are at hand.

    `changed` is called when there are other rows or counts to be drawn, with by how many rows the list has moved down
    because others came in above.
    """

    def __init__(self, local: Shelf, librarian: Librarian, opening: Opening, changed: Callable[[int], None]) -> None:
        self.local = local
        left = opening.left
        self.origin: str | None = left.origin or ALL
        self.filter = left.wanted.words
        self.unread_only = left.wanted.unread
        self.query = left.query
        """What was searched for last; its hits are an origin of their own."""
        self.orders: dict[str, Order] = dict(left.orders)
        """What stands first in the lists that are sorted, by the ids of their origins; local files share one."""
        local.order = self.orders.get(LOCAL, local.order)
        if self.is_local:
            local.narrow(origin=left.origin.removeprefix(LOCAL), words=left.wanted.words)
        self._librarian, self._changed = librarian, changed
        self.narrowed: Callable[[], None] = lambda: None
        """Draws a list that nobody has asked for but the catalogue itself."""
        self._overview = opening.overview
        self._lists: tuple[Named, ...] = tuple(listed_as(left, opening.stretch.counts))
        self._knows_lists = False
        self._origins: tuple[Origin, ...] | None = None
        self._wanted = left.wanted if not self.is_local else Wanted()
        self._known: dict[int, Headline] = {}
        self._narrowing = False
        """Whether another list is asked for than the one that is shown."""
        self._is_stale = False
        """Whether the store has changed since that was asked for."""
        self._watched: Overview | None = None
        """What there was in the store when it was looked the last time whether it was changed from elsewhere."""
        self._unmade: dict[int, tuple[int, Headline]] = {}
        """By key, how many changes of an article the store does not have yet, and what it becomes by them."""
        self.problem = ""
        """Why the list that is asked for can't be shown; it has no rows then."""
        self._loading: int | None = None
        self._waiting: tuple[int, Callable[[Taken], None]] | None = None
        self._last: tuple[int, int] | None = None
        """The key and the index of the article that was taken last."""
        self.turn = 0
        """How many articles were taken by now."""
        self.is_opening = False
        """Whether the article that was taken last is still to come."""
        self._show(opening.stretch)
        if opening.opened:
            self._know(opening.opened.headline)
            self._last = (opening.opened.headline.key, opening.stretch.at)

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

    # Looking again

    def reload(self, cursor: int, *, settled: bool = True) -> None:
        """Look what the list is now; the article at an index stays where it is on the screen.

        While more is to come, and so nothing is `settled`, a list is not sorted anew each time.
        """
        self._is_stale = self._narrowing
        if self.is_local or self._narrowing or (not settled and self._wanted.order not in IN_TIME):
            self.count_again()
            return
        self._librarian.ask(lambda library: library.overview(), self._take_overview, kind="overview")
        wanted, here = self._wanted, self._at(cursor)
        if here is None:
            failed = self._fail_again if self.problem else None
            self._librarian.ask(lambda library: library.top(wanted), self._reloaded_top, kind="list", failed=failed)
            return
        key = here.key

        def show(stretch: Stretch) -> None:
            down = stretch.at - cursor
            self._show(stretch)
            if self._last:  # it may be another one than that at the cursor
                self._last = (self._last[0], self._last[1] + down)
            if self._waiting:
                self._waiting = (self._waiting[0] + down, self._waiting[1])
            self._changed(down)

        self._librarian.ask(lambda library: library.around(wanted, key), show, kind="list")

    def _reloaded_top(self, stretch: Stretch) -> None:
        self._show(stretch)
        self._changed(0)

    def _fail_again(self, problem: str) -> None:
        """Leave a list empty that still can't be shown; it says why already."""
        if problem != self.problem:
            self.problem = problem
            self._changed(0)

    def watch(self, cursor: int) -> None:
        """Look whether the store was changed from elsewhere, and if so, what the list and the counts are now.

        What was analysed meanwhile, here or elsewhere, changes what views and searches find, and no other count.
        """

        def compare(overview: Overview) -> None:
            before, self._watched = self._watched, overview
            self._recount(overview)
            if before is not None and overview.changes == before.changes:
                return
            self._librarian.ask(lambda library: library.lists(), self._relist, kind="lists")
            if self._wanted.query or before is None or overview != before._replace(changes=overview.changes):
                self.reload(cursor)

        # Counts are asked for again and again meanwhile, and know nothing of lists.
        self._librarian.ask(lambda library: library.overview(), compare, kind="watch")

    def count_again(self, *, lists: bool = False) -> None:
        """Look how many articles there are now, also in the views and of the tags where that is asked for."""
        self._librarian.ask(lambda library: library.overview(), self._recount, kind="overview")
        if lists:
            self._librarian.ask(lambda library: library.lists(), self._relist, kind="lists")

    def _recount(self, overview: Overview) -> None:
        before = self._overview
        self._take_overview(overview)
        if overview != before._replace(changes=overview.changes):
            self._changed(0)

    def _take_overview(self, overview: Overview) -> None:
        """Take what there is in the store, to be drawn with the list that comes after it."""
        if overview != self._overview._replace(changes=overview.changes):
            self._origins = None
        self._overview = overview

    def _relist(self, lists: tuple[Named, ...]) -> None:
        first, self._knows_lists = not self._knows_lists, True
        if lists != self._lists:
            self._lists, self._origins = lists, None
            self._changed(0)
        if first:
            self.lists_known()

    def lists_known(self) -> None:
        """Go on, now that it is known for the first time which views and tags there are."""

    def _at(self, index: int) -> Headline | None:
        at = index - self._first
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def _row_of(self, key: int) -> Headline | None:
        return next((one for one in self._rows if one.key == key), None)

    def _show(self, stretch: Stretch, *, keep_total: bool = False) -> None:
        self._first, self._rows = stretch.first, [self._as_marked(one) for one in stretch.headlines]
        if not keep_total:
            self._total = max(stretch.counts.total, stretch.first + len(stretch.headlines))
        self.problem = ""
        self._loading = None
        self._origins = None
        self._librarian.drop("rows")

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
            done = ngettext("{count} marked as read", "{count} marked as read", marked)
            then(done if marked else _("Nothing here is unread"))

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
        """Show what an article becomes, before the store has it; where the store can't have it, what it was.

        Lists that were read by then are older than that.
        """
        key = before.key

        def made(_: object) -> None:
            count, last = self._unmade.pop(key, (0, after))
            if count > 1:
                self._unmade[key] = count - 1, last

        def go_back(problem: str) -> None:
            self._unmade.pop(key, None)
            self._know(before)
            self._changed(0)
            self._librarian.failed(problem)

        self._unmade[key] = self._unmade.get(key, (0, after))[0] + 1, after
        self._know(after)
        self._librarian.ask(change, made, failed=go_back)

    def _as_marked(self, headline: Headline) -> Headline:
        """Return what the store said of an article, with the marks that it will have."""
        if headline.key not in self._unmade:
            return headline
        _, after = self._unmade[headline.key]
        return replace(headline, read=after.read, starred=after.starred, tags=after.tags)

    def _know(self, headline: Headline) -> None:
        headline = self._as_marked(headline)
        self._known[headline.key] = headline
        self._rows = [headline if one.key == headline.key else one for one in self._rows]
