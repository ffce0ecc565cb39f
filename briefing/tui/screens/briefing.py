"""The reader's state and its flow: sources come in, an article is shown, its analysis fills the panels.

Threads do the work; here their results become what the panes show.
"""

import gc
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from textual.timer import Timer

from briefing.models import Analysis, Article, Failure, SourceRequest
from briefing.tui.actions import Action
from briefing.tui.desk import PATIENCE, Analyse, Desk, Outcome
from briefing.tui.finding import Folded, Trail, fold
from briefing.tui.gist import gist
from briefing.tui.loading import Loader, Read, ReadAhead
from briefing.tui.messages import Analysed, Arrived, RowReached, SectionReached
from briefing.tui.screens.panes import PANELS, PanesScreen

STANDARD_INPUT = "-"
_SPINNER = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"
_TOASTS = 2
_BETWEEN_ARRIVALS = 0.2
"""Seconds."""
_NEED_ARTICLE = frozenset(
    ("open", "read_on", "next_section", "next_article", "mark", "whole_article", "jump", "find", "filter", "find_next")
)


class BriefingScreen(PanesScreen):
    """Shows articles with their analyses as they come."""

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
    ) -> None:
        super().__init__(actions, single=single)
        self.failures: list[Failure] = []
        self.whole = False
        self.trail: Trail | None = None
        self.requests = tuple(requests)
        self._read = read
        self._ahead = ahead
        self._desk = Desk(analyse, cancel, self._tell_analysed)
        self._loader: Loader | None = None
        self.is_reading = True
        """Whether sources are still being read."""
        self._analysing = False
        self._problem = ""
        self._gist_section: int | None = None
        self._folded: tuple[str, Folded] | None = None
        self._spinner: Timer | None = None
        self._turn = 0
        self._arrivals_from = 0.0

    def on_mount(self) -> None:
        """Begin to read the sources; what is at hand is on the first screen."""
        self.view.say("", "Reading the sources…")
        self._loader = Loader(self._read, self.requests, self._tell_arrived)
        if self._ahead:
            self._loader.read_ahead(self._ahead)
            self._take_arrivals()
        self._show_activity()
        self.call_after_refresh(self._begin, self._loader)

    def _begin(self, loader: Loader) -> None:
        """Start the threads, once the first screen is drawn: what they import would hold it up."""
        gc.freeze()  # what is loaded by now stays; going through it would hold up a key again and again
        gc.enable()
        loader.start()
        self._desk.start()

    def on_unmount(self) -> None:
        """End the threads."""
        if self._loader:
            self._loader.cancel()
        self._desk.close()

    def _tell_analysed(self, outcome: Outcome) -> None:
        """Tell of an outcome, in the desk's thread, once what showing it needs of its language is loaded."""
        if outcome.analysis:
            gist(outcome.article, outcome.analysis, None)
        self.post_message(Analysed(outcome))

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
        self._show_activity()

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
            self.shelf.add((one.article for one in placed), place=place)
        self.failures += arrival.failures
        if arrival.finished and self.is_reading:
            self.is_reading = False
            self.shelf.drop_stale()
            self._report()
            self._follow_version()
        self._count_articles()
        self.show_lists()
        if self.shelf.visible and self.view.article not in self.shelf:
            self.show(self.shelf.visible[self.articles.cursor])
        elif not len(self.shelf) and not self.is_reading:
            self._say_nothing_came()
        self._show_activity()

    def _follow_version(self) -> None:
        """Show the new version of an article that was changed, at the place where one is."""
        gone = self.view.article
        if gone is None or gone in self.shelf:
            return
        changed = self.shelf.successor(gone)
        if changed is not None:
            line = int(self.view.scroll_offset.y)
            self.shelf.mark(changed, read=self.shelf.is_read(gone))
            self.show(changed)
            self.view.go_to(line)
        elif not self.shelf.visible and len(self.shelf):
            self.shelf.narrow()

    def _count_articles(self) -> None:
        count = len(self.shelf)
        single = count == 1 and not self.is_reading if not self.single else count <= 1
        if single != self.single:
            self.single = single
            if single or (self.pane == "article" and not self.zen):
                self.go_to_pane("article" if single else "articles")
            else:
                self.settle()

    def _report(self) -> None:
        if len(self.failures) > _TOASTS:
            notice = f"{len(self.failures)} sources could not be read; ! shows why"
            self.notify(notice, severity="warning", markup=False, timeout=6)
        else:
            for failure in self.failures:
                self.notify(f"{failure.source}: {failure.reason}", severity="warning", markup=False, timeout=6)

    def _say_nothing_came(self) -> None:
        if self.failures:
            reasons = (f"{failure.source}: {failure.reason}" for failure in self.failures[:8])
            self.view.say("Nothing could be read.", "", *reasons)
        else:
            self.view.say("Nothing to read.", "", "Name files, directories or feeds, or list them in feeds.toml.")
        self.trail, self._analysing, self._problem = None, False, ""
        self._show_panels()
        self._show_place()
        self.offer_keys()

    def show_lists(self) -> None:
        """Draw both lists anew."""
        origins = self.shelf.origins()
        names = [origin.name for origin in origins]
        self.sources.show(origins, names.index(self.shelf.origin) if self.shelf.origin in names else 0)
        empty = " Nothing matches." if self.shelf.filter else " Reading…" if self.is_reading else " No articles."
        at = self.shelf.position(self.view.article)
        cursor = self.articles.cursor if at is None else at
        self.articles.show(self.shelf.visible, cursor, filtered=self.shelf.filter, empty=empty)
        self.settle()
        self._show_place()

    # The article

    def show(self, article: Article) -> None:
        """Show an article, and have it analysed if it is not yet."""
        before = self.view.article
        if before is not None and before.id == article.id and before.text == article.text:
            return
        self.follow(None)
        analysis = self._desk.known(article)
        self._problem = ""
        self.view.show(article, analysis)
        at = self.shelf.position(article)
        if at is not None and at != self.articles.cursor:
            self.articles.go_to(at)
        self._desk.want(article, self._neighbours(at))
        self._analysing = analysis is None
        self._gist_section = None
        self._show_panels()
        self._show_place()
        self._show_activity()
        self.offer_keys()
        if self._analysing:
            self.set_timer(PATIENCE, self._desk.hurry)

    def _neighbours(self, at: int | None) -> Iterator[Article]:
        if at is not None:
            for index in (at + 1, at + 2, at - 1):
                if 0 <= index < len(self.shelf.visible):
                    yield self.shelf.visible[index]

    def on_analysed(self, event: Analysed) -> None:
        """Fill the panels, if it is the article that is shown."""
        outcome = event.outcome
        shown = self.view.article
        if shown is None or (shown.id, shown.text) != (outcome.article.id, outcome.article.text):
            return
        self._analysing = False
        if outcome.analysis is None:
            self._problem = outcome.failure
            self.notify(f"{shown.title}: no analysis: {outcome.failure}", severity="error", markup=False)
        else:
            self._problem = ""
            self.view.add(outcome.analysis)
            self.follow_section()
        self._show_panels()
        self._show_activity()

    def on_section_reached(self, event: SectionReached) -> None:
        """Let the panels follow the section; in a panel its rows stay while one jumps from them."""
        event.stop()
        if self.pane not in PANELS:
            self.follow_section()
        self._show_place()

    def follow_section(self) -> None:
        """Let the panels show the section that is read, or the whole article."""
        analysis = self.view.analysis
        several = analysis is not None and len(analysis.sections) > 1
        section = self.view.section if several and not self.whole else None
        if section != self._gist_section:
            self._gist_section = section
            self._show_panels()

    def pane_entered(self) -> None:
        """Let the panels catch up with the section, once one is back from them."""
        if self.pane not in PANELS:
            self.follow_section()

    def possible(self, action: Action) -> bool:
        """Tell whether an action would do something now, so that the footer may promise it."""
        if action.id in _NEED_ARTICLE and self.view.article is None:
            return False
        return super().possible(action) and (action.id != "find_next" or self.trail is not None)

    def on_row_reached(self, event: RowReached) -> None:
        """Show the article under the cursor, or the articles of the source under it."""
        event.stop()
        listed = self.sources if event.pane == "sources" else self.articles
        if event.index == listed.cursor:  # the cursor may have gone on since
            self.reach_row(event.pane, event.index)

    def reach_row(self, pane: str, index: int) -> None:
        """Show the article, or the articles of the source, of a list's row."""
        if self.filtering:
            return
        if pane == "articles" and index < len(self.shelf.visible):
            self.show(self.shelf.visible[index])
        elif pane == "sources":
            origins = self.shelf.origins()
            if index < len(origins):
                self.narrow(origin=origins[index].name, words=self.shelf.filter)

    def narrow(self, *, origin: str | None, words: str) -> None:
        """Show only the articles of an origin and with these words.

        An article that is listed no more makes way for the first, but not while the words are still typed.
        """
        if (origin, words) == (self.shelf.origin, self.shelf.filter):
            return
        self.shelf.narrow(origin=origin, words=words)
        self.show_lists()
        if not self.shelf.visible or self.shelf.position(self.view.article) is not None:
            return
        self.articles.go_to(0)
        if not self.filtering:
            self.show(self.shelf.visible[0])

    @property
    def filtering(self) -> bool:
        """Whether words for the filter are being typed."""
        return False

    def follow(self, trail: Trail | None) -> None:
        """Go where a trail is and offer its keys, or leave the trail."""
        self.trail = trail
        self.view.follow(trail)
        self.offer_keys()

    def _mark_read(self) -> None:
        article = self.view.article
        if article and not self.shelf.is_read(article):
            self.shelf.mark(article, read=True)
            self._show_marks()

    def _show_marks(self) -> None:
        origins = self.shelf.origins()
        self.sources.show(origins, self.sources.cursor)
        self.articles.refresh()

    def folded(self, article: Article) -> Folded:
        """Return an article's text ready to be searched."""
        if self._folded is None or self._folded[0] != article.text:
            self._folded = (article.text, fold(article.text))
        return self._folded[1]

    # What is shown of it

    def _show_panels(self) -> None:
        article, analysis = self.view.article, self.view.analysis
        if article is None or analysis is None:
            empty = (
                "analysing…"
                if self._analysing and article
                else f"No analysis: {self._problem}"
                if self._problem
                else ""
            )
            for panel in self.panels.values():
                panel.show((), whole=(), where="", empty=empty)
            return
        whole = gist(article, analysis, None)
        found = whole if self._gist_section is None else gist(article, analysis, self._gist_section)
        where = self._where(analysis)
        place = "this section" if found.of_section else "this article"
        all_rows = {"summary": whole.summary, "actors": whole.actors, "figures": whole.figures}
        rows = {"summary": found.summary, "actors": found.actors, "figures": found.figures}
        for name in PANELS:
            empty = _why_none(name, analysis) or f"No {name} {'of' if name == 'summary' else 'in'} {place}"
            self.panels[name].show(rows[name], whole=all_rows[name], where=where, empty=empty)

    def _where(self, analysis: Analysis) -> str:
        if self._gist_section is None:
            return "whole article"
        return f"section {self._gist_section + 1}/{len(analysis.sections)}"

    def _show_place(self) -> None:
        article, analysis = self.view.article, self.view.analysis
        heading = ""
        if analysis and self.view.section is not None and self.view.section < len(analysis.sections):
            heading = analysis.sections[self.view.section].heading or ""
        parts = (self.position_of(article), article.title if article else "", heading)
        self.masthead.say(place=" · ".join(part for part in parts if part))

    def _show_activity(self) -> None:
        doing = "reading the sources…" if self.is_reading else "analysing…" if self._analysing else ""
        problems = f"! {len(self.failures)} not read" if self.failures else ""
        spinner = _SPINNER[self._turn % len(_SPINNER)] if doing else ""
        self.masthead.say(activity=" ".join(part for part in (problems, spinner, doing) if part))
        if doing and self._spinner is None:
            self._spinner = self.set_interval(0.1, self._spin)
        elif not doing and self._spinner is not None:
            self._spinner.stop()
            self._spinner = None

    def _spin(self) -> None:
        self._turn += 1
        self._show_activity()


def _why_none(part: str, analysis: Analysis) -> str:
    """Return the reason that the analysis gives for lacking a part, in short; empty where it gives none."""
    note = next((note for note in analysis.notes if part in note.casefold().split()), "")
    reason = note.partition(":")[0]
    return reason[:1].upper() + reason[1:]
