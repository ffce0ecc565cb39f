"""The reader's lists and their flow: sources come in, a row leads to its article, an origin to its articles.

Threads read the sources; here what came becomes what the lists show.
"""

import gc
import time
from collections.abc import Callable, Iterable
from itertools import groupby
from typing import TYPE_CHECKING

from briefing import modules
from briefing.i18n import _, ngettext
from briefing.models import Failure, SourceRequest
from briefing.models.lists import Opening
from briefing.tui.actions import Action
from briefing.tui.catalogue import Taken
from briefing.tui.desk import Analyse, Outcome
from briefing.tui.librarian import Librarian
from briefing.tui.library import Library
from briefing.tui.loading import Loader, Read, ReadAhead
from briefing.tui.messages import Arrived, Found
from briefing.tui.screens.panes import LISTS, PANELS, PANES
from briefing.tui.screens.showing import ShowingScreen
from briefing.tui.stored import StoredShelf
from briefing.wording import spoken

if TYPE_CHECKING:
    from briefing.tui.pictured import Picture

STANDARD_INPUT = "-"
_TOASTS = 2
_BETWEEN_ARRIVALS = 0.2
"""Seconds."""
_BETWEEN_SEARCHES = 10_000
"""Objects made between two searches for those that only hold each other: drawing makes many and hardly any such, and
with as many as usual a key waits for some searches, now and then for a long one."""
_WHILE_DRAWN = 0.05
"""Seconds that an analysis waits until it is kept, while it is on its way to the screen: that would hold it up."""


def failed(count: int) -> str:
    """Say in short how many sources could not be read, in words that nobody takes for unread articles."""
    return f"! {ngettext('{count} failed', '{count} failed', count)}" if count else ""


class BriefingScreen(ShowingScreen):
    """Shows articles as they come; with a `library`, those of the store, whose first screen is the `opening`."""

    def __init__(
        self,
        actions: tuple[Action, ...],
        read: Read,
        requests: Iterable[SourceRequest],
        analyse: Analyse,
        cancel: Callable[[], None],
        *,
        ahead: ReadAhead | None = None,
        single: bool = False,
        library: Library | None = None,
        opening: Opening | None = None,
    ) -> None:
        super().__init__(actions, analyse, cancel, single=single)
        self.failures: list[Failure] = []
        self.requests = tuple(requests)
        self.library = library
        self.librarian: Librarian | None = None
        self.stored: StoredShelf | None = None
        """The articles of the store, where there is one."""
        self._opening = opening
        self.chosen_theme = opening.left.theme if opening else ""
        """The theme that was picked in the reader, in this run or an earlier one."""
        if library and opening:
            self.pane = next((one for one in PANES if one == opening.left.pane), self.pane)
            self._front = self.pane if self.pane in PANELS else self._front
            self.librarian = Librarian(library, self._tell_found, self.fail)
            self.stored = self.shelf = StoredShelf(self.local, self.librarian, opening, self._stored_changed)
        self._read = read
        self._ahead = ahead
        self._loader: Loader | None = None
        self.loaded: tuple[str, ...] = ()
        """The names of the modules that the first screen needed."""
        self.is_reading = bool(self.requests)
        """Whether sources are still being read."""
        self._arrivals_from = 0.0
        self.unmade = 0
        """How many changes the store had not taken when the reader was left."""

    def on_mount(self) -> None:
        """Begin to read the sources; what is at hand is on the first screen."""
        self.view.say("", _("Reading the sources…"))
        self._loader = Loader(self._read, self.requests, self._tell_arrived)
        if self._opening:
            self.show_opening(self._opening)
        if self._ahead and not self._opening:
            self._loader.read_ahead(self._ahead)
            self._take_arrivals()
        self.show_activity()
        self.call_after_refresh(self._begin, self._loader)

    def show_opening(self, opening: Opening) -> None:
        """Show what the store holds, as it was read before the first screen."""
        self.articles.see(opening.stretch.at, above=opening.left.above)
        self._show_rows(opening.stretch.at)
        if opening.opened:
            opened = opening.opened
            self.show(Taken(opened.article, opened.analysis, opened.position, opened.neighbours))
        self._opening = None

    def picture(self) -> "Picture | None":
        """Return what of this screen the next start shows at once; None where it begins with another one."""
        if self.stored is None or self.stored.is_local or self.stored.filter or not self.stored.count:
            return None
        from briefing.tui.pictured import pictured

        return pictured(self.app, self, self._columns.region) if self._columns.display else None

    def _begin(self, loader: Loader) -> None:
        """Start the threads, once the first screen is drawn: what they import would hold it up."""
        self.loaded = modules.release()
        gc.freeze()  # what is loaded by now stays; going through it would hold up a key again and again
        gc.set_threshold(_BETWEEN_SEARCHES)
        gc.enable()
        loader.start()
        self._desk.start()
        if self.librarian:
            self.librarian.start()
        self.begun()

    def begun(self) -> None:
        """Go on, now that the first screen is drawn and the threads run."""

    def on_unmount(self) -> None:
        """End the threads."""
        self.leave_article()
        if self._loader:
            self._loader.cancel()
        self._desk.close()
        if self.librarian:
            self.librarian.close()
            self.unmade = self.librarian.unmade

    def _tell_analysed(self, outcome: Outcome) -> None:
        super()._tell_analysed(outcome)
        if self.library:
            if self.view.article is not None and self.view.article.id == outcome.article.id:
                time.sleep(_WHILE_DRAWN)
            self.library.keep_made()

    def _tell_found(self, hear: Callable[[], None]) -> None:
        """Call something on the event loop, from a thread; nothing comes of it where the reader was left meanwhile."""
        self.post_message(Found(hear))

    def on_found(self, event: Found) -> None:
        """Hear what the librarian has found."""
        event.stop()
        event.hear()

    def complain(self, problem: str) -> None:
        """Say that something did not work, and why."""
        self.notify(spoken(problem), severity="error", markup=False, timeout=8)

    def fail(self, problem: str) -> None:
        """Say why something could not be done, in place of what was said when it was begun."""
        self.say("")
        self.complain(problem)

    @property
    def activity(self) -> str:
        """What goes on besides the analysis."""
        return _("reading the sources…") if self.is_reading else ""

    @property
    def problems(self) -> str:
        """How many sources could not be read."""
        return failed(len(self.failures))

    def _tell_arrived(self) -> None:
        self.post_message(Arrived())

    # Sources

    def load(self, *, skip: str | None = None) -> None:
        """Read the sources in threads, but the one to skip."""
        if self._loader:
            self._loader.cancel()
        self.failures = []
        self.is_reading = True
        self._loader = Loader(self._read, self.requests, self._tell_arrived, skip=skip)
        self._loader.start()
        self.show_activity()

    def on_arrived(self) -> None:
        """Take what has come, but not more often than one can see: each time the lists are laid out anew."""
        wait = self._arrivals_from - time.monotonic()
        if wait > 0:
            self.set_timer(wait, self._take_arrivals)
        else:
            self._take_arrivals()

    def _take_arrivals(self) -> None:
        """Put what has come on the shelf; the cursor stays on its article."""
        self._arrivals_from = time.monotonic() + _BETWEEN_ARRIVALS
        if self._loader is None:
            return
        arrival = self._loader.take()
        for place, placed in groupby(arrival.articles, key=lambda one: one.place):
            self.local.add((one.article for one in placed), place=place)
        self.failures += arrival.failures
        if arrival.finished and self.is_reading:
            self.is_reading = False
            self.local.drop_stale()
            self._report()
            self._follow_version()
        if self.stored:
            self._list_local(self.stored)
        else:
            self._count_articles()
        self.show_lists()
        if self.shelf.count and not self.shelf.holds(self.view.article):
            self.open_row(self.articles.cursor)
        elif not self.stored and not len(self.local) and not self.is_reading:
            self._say_nothing_came()
        self.show_activity()

    def _list_local(self, stored: StoredShelf) -> None:
        """List local files beside what is stored; as long as nothing is, they are what there is to read."""
        stored.forget_origins()
        if stored.is_local or not len(self.local) or self.stored_count():
            return
        first = next((one.id for one in stored.origins() if one.kind == "local"), None)
        if first and self.view.article is None:
            stored.narrow(origin=first)

    def stored_count(self) -> int:
        """Return how many articles the store holds."""
        return self.stored.overview.counts.total if self.stored else 0

    def _follow_version(self) -> None:
        """Show the new version of an article that was changed, at the place where one is."""
        gone = self.view.article
        if gone is None or self.shelf.holds(gone):
            return
        changed = self.local.successor(gone)
        if changed is not None:
            line = int(self.view.scroll_offset.y)
            self.local.mark(changed, read=self.local.is_read(gone))
            self.show(Taken(changed))
            self.view.go_to(line)
        elif not self.shelf.count and len(self.local) and not self.stored:
            self.local.narrow()

    def _count_articles(self) -> None:
        count = len(self.local)
        single = count == 1 and not self.is_reading if not self.single else count <= 1
        if single != self.single:
            self.single = single
            if single or (self.pane == "article" and not self.zen):
                self.go_to_pane("article" if single else "articles")
            else:
                self.settle()

    def _report(self) -> None:
        if len(self.failures) > _TOASTS:
            count = len(self.failures)
            notice = ngettext(
                "{count} source could not be read; {key} shows why",
                "{count} sources could not be read; {key} shows why",
                count,
                key=self.key_of("problems"),
            )
            self.notify(notice, severity="warning", markup=False, timeout=6)
        else:
            for failure in self.failures:
                self.notify(spoken(f"{failure.source}: {failure.reason}"), severity="warning", markup=False, timeout=6)

    def _say_nothing_came(self) -> None:
        if self.failures:
            reasons = (spoken(f"{failure.source}: {failure.reason}") for failure in self.failures[:8])
            self.say_instead(_("Nothing could be read."), "", *reasons)
        else:
            what = _("Name files, directories or feeds, or list them in feeds.toml.")
            self.say_instead(_("Nothing to read."), "", what)

    def show_lists(self) -> None:
        """Draw both lists anew, with the cursor on the article that is shown."""
        at = self.shelf.position(self.view.article)
        self._show_rows(self.articles.cursor if at is None else at)

    def _show_rows(self, cursor: int, *, down: int = 0) -> None:
        origins = self.shelf.origins()
        ids = [origin.id for origin in origins]
        self.sources.show(origins, ids.index(self.shelf.origin) if self.shelf.origin in ids else 0)
        self.articles.show(self.shelf.count, cursor, narrowed=self.narrowed_to(), empty=self.why_empty(), down=down)
        self.settle()
        self.show_place()

    def narrowed_to(self) -> str:
        """Return what the list is narrowed to, as its frame shows it."""
        return f"/{self.shelf.filter}" if self.shelf.filter else ""

    def why_empty(self) -> str:
        """Return what is said in a list without articles."""
        if self.shelf.filter:
            return _("Nothing matches.")
        return _("Reading…") if self.is_reading else _("No articles.")

    def _stored_changed(self, down: int) -> None:
        """Draw rows and counts of the store that have changed; the cursor stays on its article.

        Where a list gets its first rows, the one under the cursor is shown, unless one reads on what was shown before.
        """
        was_empty = not self.articles.count and self.pane in LISTS and not self.filtering
        self._show_rows(self.articles.cursor + down, down=down)
        if self.shelf.count and (self.view.article is None or (was_empty and self.here() is None)):
            self.open_row(self.articles.cursor)

    def open_row(self, index: int) -> None:
        """Show the article of a row of the list."""
        self.shelf.take(index, self.show)

    def narrow(self, *, origin: str | None, words: str) -> None:
        """Show only the articles of an origin and with these words."""
        if (origin, words) != (self.shelf.origin, self.shelf.filter):
            self.shelf.narrow(origin=origin, words=words, then=self.narrowed)

    def narrowed(self) -> None:
        """Draw the list that the shelf is narrowed to.

        An article that is listed no more makes way for the first, but not while the words are still typed.
        """
        self.show_lists()
        if not self.shelf.count or self.shelf.position(self.view.article) is not None:
            return
        self.articles.go_to(0)
        if not self.filtering:
            self.open_row(0)

    @property
    def filtering(self) -> bool:
        """Whether words for the filter are being typed."""
        return False

    def mark_read(self) -> None:
        """Mark the article that is shown as read."""
        article = self.view.article
        if article and not self.shelf.is_read(article):
            self.shelf.mark(article, read=True)
            self.show_marks()

    def turn_mark(self) -> bool | None:
        """Mark the article as read, or as unread again; return which, None where there is none."""
        article = self.view.article
        if article is None:
            return None
        read = not self.shelf.is_read(article)
        self.shelf.mark(article, read=read)
        return read

    def here(self) -> int | None:
        """Return where the article stands in the list that is read now."""
        return self.shelf.position(self.view.article)

    def show_marks(self) -> None:
        """Draw what is marked as read, and the counts."""
        origins = self.shelf.origins()
        self.sources.show(origins, self.sources.cursor)
        self.articles.redraw()
