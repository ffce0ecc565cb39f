"""Coming back: to where the reader was left, and from what a search or an actor has led to to where one was."""

from dataclasses import replace

from textual.timer import Timer

from briefing.frozen import dataclass
from briefing.i18n import _, ngettext
from briefing.models import Article
from briefing.models.lists import Left, Opening, Wanted
from briefing.text import clean_line
from briefing.tui.catalogue import Taken
from briefing.tui.finding import Trail
from briefing.tui.origins import ALL, SEARCH
from briefing.tui.screens.finding import Purpose
from briefing.tui.screens.freshening import FresheningScreen
from briefing.tui.screens.panes import PANELS, Pane
from briefing.wording import spoken

_AT_REST = 3.0
"""Seconds after a key until where one is is noted, for a start after the program was killed."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where one was: the list and its filter, the article and how far it was read, and the row of a panel."""

    left: Left
    words: str
    pane: Pane
    article: Article | None
    line: int
    section: int | None
    trail: Trail | None
    row: int


class ReturningScreen(FresheningScreen):
    """Remembers where one is."""

    places: tuple[Place, ...] = ()
    """From where one went to a search or to an actor's articles, the last one at the end."""

    _noting: Timer | None = None
    _noted = Left()
    _awaited: Left | None = None
    """Where the reader was left in the list of a local source, until that is read."""
    _chosen = ""
    """The row of the panel where the reader was left, until that is filled."""

    def show_opening(self, opening: Opening) -> None:
        """Show what the store holds; a local list that was left is still to come."""
        self._chosen = opening.left.chosen
        super().show_opening(opening)
        self._noted = opening.left
        self._awaited = opening.left if opening.left.article else None

    def begun(self) -> None:
        """Go on, now that the first screen is drawn and the threads run."""
        if self._awaited and not self.is_reading:
            self._return_to_local()
        if self.stored is not None:
            self.stored.narrowed = self.narrowed
            self.stored.sort_again(self.show_lists)
        super().begun()

    def on_unmount(self) -> None:
        """Keep where one is for the next start."""
        self._note()

    def act(self, name: str) -> None:
        """Carry out an action by its id, and note a while after it where one is then."""
        self._awaited, self._chosen = None, ""
        super().act(name)
        if self.stored is not None and self._noting is None:
            self._noting = self.set_timer(_AT_REST, self._note)

    def _note(self) -> None:
        """Keep where one is, if that is elsewhere than when it was noted the last time."""
        self._noting = None
        left = self._left()
        if self.librarian is not None and left != self._noted:
            self._noted = left
            self.librarian.ask(lambda library: library.remember(left))

    def _left(self) -> Left:
        if self.stored is None:
            return Left()
        position = self.view.reading_offset if self.view.scroll_offset.y else 0
        panel = self.panels.get(self.pane)
        chosen = self.label_of(self.pane, panel.rows[panel.cursor]) if panel and panel.rows else self._chosen
        return self.stored.left(
            row=self.articles.cursor,
            above=self.articles.above,
            position=position,
            pane=self.pane,
            chosen=chosen,
            theme=self.chosen_theme,
            article=self.view.article.id if self.view.article else "",
        )

    def show_panels(self) -> None:
        """Fill the panels; the first time, with the cursor on the row where the reader was left."""
        super().show_panels()
        panel = self.panels.get(self.pane)
        if self._chosen and panel and panel.rows:
            names = [self.label_of(self.pane, row) for row in panel.rows]
            if self._chosen in names:
                panel.go_to(names.index(self._chosen))
            self._chosen = ""

    # A list of a local source

    def open_row(self, index: int) -> None:
        """Show the article of a row of the list, unless the one is still to be read that was shown the last time."""
        if self._awaited is None or not self.is_reading:
            super().open_row(index)

    def reach_row(self, pane: str, index: int) -> None:
        """Show what a row leads to, unless the source that is listed has no row yet."""
        if self._awaited is None:
            super().reach_row(pane, index)

    def _take_arrivals(self) -> None:
        super()._take_arrivals()
        self._return_to_local()

    def _return_to_local(self) -> None:
        """Go on where the reader was left in a local source, once the article is there; without it, near its place."""
        left, stored = self._awaited, self.stored
        if left is None or stored is None:
            return
        at = next((at for at, one in enumerate(self.local.visible) if one.id == left.article), None)
        if at is None and self.is_reading:
            return
        self._awaited = None
        if at is not None:
            self.local.take(at, lambda taken: self.show(replace(taken, position=left.position)))
            self._show_rows(at)
            self.articles.see(at, above=left.above)
        elif stored.is_local and all(one.id != stored.origin for one in stored.origins()):
            stored.narrow(origin=ALL, then=self.narrowed)
        else:
            self.articles.go_to(left.row)
            self.open_row(self.articles.cursor)

    # A search

    def asked(self, purpose: Purpose, words: str) -> None:
        """Do what the prompt was opened for."""
        if purpose == "store" and words.strip():
            self._search(clean_line(words))
        else:
            super().asked(purpose, words)

    def _act_search(self) -> None:
        if self.with_store() and self._prompt is None:
            self.open_prompt("store", _("search the store:"), self.stored.query if self.stored else "", selected=True)

    def _search(self, query: str) -> None:
        if self.stored is None:
            return
        # A search takes the place of the one before, and leads back to where that began.
        places = self.places if self.stored.origin == SEARCH else (self.place(),)

        def found() -> None:
            self.places = places
            self.go_to_pane("articles")
            self.narrowed()
            count = self.shelf.count
            found = ngettext("{count} found", "{count} found", count)
            self.say(found if count else _("Nothing has {words}", words=query))

        def failed(problem: str) -> None:
            self.open_prompt("store", _("search the store:"), query)
            self.say(spoken(problem))
            self.complain(problem)

        self.stored.search(query, found, failed)

    # Back from it

    def place(self) -> Place:
        """Return where one is, to come back to it."""
        panel = self.panels[self.pane] if self.pane in PANELS else None
        is_stored = self.stored is not None and not self.stored.is_local
        unread = self.stored is not None and self.stored.unread_only
        local = Left(origin=self.shelf.origin or "", row=self.articles.cursor, wanted=Wanted(unread=unread))
        return Place(
            left=self._left() if is_stored else local,
            words=self.shelf.filter,
            pane=self.pane,
            article=self.view.article,
            line=int(self.view.scroll_offset.y),
            section=self.view.section,
            trail=self.trail,
            row=panel.cursor if panel else 0,
        )

    def leave_search(self) -> bool:
        """Go back from what a search has found to where one was; tell whether there was a search."""
        if self.stored is None or self.stored.origin != SEARCH:
            return False
        if not self.places:  # the reader has begun with it
            self.stored.query = ""
            self.narrow(origin=ALL, words="")
            return True
        *before, place = self.places
        self.places = tuple(before)
        self._come_back(place)
        return True

    def _come_back(self, place: Place) -> None:
        stored = self.stored
        if stored is None:
            return

        def show(at: int) -> None:
            self._show_rows(at)
            self.articles.see(at, above=place.left.above)
            if place.article is not None:
                self.show(Taken(place.article))
                self.follow(place.trail)
                self.view.come_back(place.line, place.section)
                self.follow_section()
            self.go_to_pane(place.pane)
            if place.pane in PANELS:
                self.panels[place.pane].go_to(place.row)

        stored.come_back(place.left, place.words, show)

    def narrowed(self) -> None:
        """Draw the list that is shown now; the article that is shown is read on, if it is in it."""
        super().narrowed()
        if self.stored is not None and self.stored.taken is None and self.view.article is not None:
            self.stored.keep(self.view.article)
