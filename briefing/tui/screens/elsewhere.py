"""From a panel's row to other stored articles: all on an actor, and those that state the same quantity."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from briefing.frozen import dataclass
from briefing.i18n import _, ngettext
from briefing.models import Article, Figure, Span
from briefing.models.lists import NEWEST, Elsewhere, Left, Stated, Wanted, key_of
from briefing.text import clean_line
from briefing.tui.actions import Action
from briefing.tui.catalogue import Taken
from briefing.tui.desk import Outcome
from briefing.tui.finding import Trail
from briefing.tui.gist import Row, figure_row
from briefing.tui.library import Library
from briefing.tui.origins import SEARCH
from briefing.tui.screens.panes import Pane
from briefing.tui.screens.returning import ReturningScreen

if TYPE_CHECKING:
    from briefing.tui.screens.comparing import CompareScreen

_LEAST_NAME = 4
"""Letters of an alias that is told from common words."""
_CANDIDATES = 40
"""Articles that are analysed while one compares: some seconds."""
_KINDS: tuple[Pane, ...] = ("actors", "figures")
"""The panels whose rows other articles may have, too."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A sheet that is open, the ids of the articles that are being analysed for it, and what asks for its rows anew."""

    sheet: "CompareScreen"
    waiting: set[str]
    ask: Callable[[Callable[[Elsewhere], None]], None]


class ElsewhereScreen(ReturningScreen):
    """Leads to what other articles say of an actor, or how many they count of something."""

    _comparison: Comparison | None = None

    def _act_elsewhere(self) -> None:
        panel = self.panels.get(self.pane)
        article, analysis = self.view.article, self.view.analysis
        if self.pane in _KINDS and article is not None and analysis is None:
            self.say(_("analysing…"))
        elif self.pane not in _KINDS or panel is None or not panel.count or article is None or analysis is None:
            self.say(_("Go to an actor's or a figure's row first"))
        elif self.stored is None or not self.stored_count():
            self.say(_("Nothing is stored yet that this could be looked up in"))
        elif self.pane == "actors":
            self._list_actor(panel.rows[panel.cursor])
        else:
            row = panel.rows[panel.cursor]
            figure = next((one for one in analysis.figures if one.start == row.spans[0].start), None)
            if figure is None or not figure.counts:
                self.say(_("{figure} does not say what it counts", figure=self.label_of("figures", row)))
            else:
                self._compare(article, figure, figure.counts, row)

    def possible(self, action: Action) -> bool:
        """Tell whether an action would do something now."""
        if action.id == "elsewhere" and (self.stored is None or self.pane not in _KINDS):
            return False
        return super().possible(action)

    # An actor

    def _list_actor(self, row: Row) -> None:
        """List the stored articles on an actor."""
        analysis = self.view.analysis
        actor = next((one for one in analysis.actors if one.name == row.label), None) if analysis else None
        aliases = actor.aliases if actor else ()
        names = dict.fromkeys(map(_quoted, (row.label, *aliases)))
        # Articles that nobody has opened yet are not analysed: they are known by their words alone.
        query = " OR ".join((*(f"actor:{name}" for name in names), *map(_quoted, words_for(row.label, aliases))))
        place = self.place()

        def found() -> None:
            self.places += (place,)
            self.go_to_pane("articles")
            self.narrowed()
            count = self.shelf.count
            self.say(ngettext("{count} article on {name}", "{count} articles on {name}", count, name=row.label))

        def nothing() -> None:
            unread = self.stored is not None and self.stored.unread_only
            name = row.label
            self.say(
                _("No unread article on {name}", name=name) if unread else _("No stored article on {name}", name=name)
            )

        if self.stored is not None:
            self.stored.search(query, found, self.complain, nothing=nothing)

    # A figure

    def _compare(self, article: Article, figure: Figure, counts: str, row: Row) -> None:
        """Show how many other articles say there are, and have those analysed that may say it, too."""
        key, what = key_of(article), what_of(figure.unit, counts)
        nothing = _("No other article that was analysed has a figure for {what}", what=what)

        def show(found: Elsewhere) -> None:
            if self.view.article is not article or self.app.screen is not self:
                return  # one has gone on meanwhile
            waiting = [one for one in found.candidates if not self._desk.known(one)]
            if not found.stated and not waiting:
                self.say(nothing)
                return
            from briefing.tui.screens.comparing import CompareScreen

            title = _("Elsewhere: {what}", what=what)
            sheet = CompareScreen(title, row, found, waiting=len(waiting), nothing=nothing)
            ask = partial(self._ask, lambda library: library.elsewhere(figure.unit, counts, key))
            self._comparison = Comparison(sheet, {one.id for one in waiting}, ask)
            self._desk.want(article, waiting)
            self.app.push_screen(sheet, self._compared)

        self._ask(lambda library: library.elsewhere(figure.unit, counts, key, candidates=_CANDIDATES), show)

    def _ask(self, ask: Callable[[Library], Elsewhere], then: Callable[[Elsewhere], None]) -> None:
        if self.librarian is not None:
            self.librarian.ask(ask, then, kind="elsewhere")

    def _tell_analysed(self, outcome: Outcome) -> None:
        """Hear, in the desk's thread, what came of an article; what was made of it is kept by then."""
        super()._tell_analysed(outcome)
        if self._comparison is not None:
            self._tell_found(partial(self._hear_candidate, outcome.article.id))

    def _hear_candidate(self, article: str) -> None:
        """Look again who states the quantity, now that an article more is analysed."""
        comparison = self._comparison
        if comparison is None or article not in comparison.waiting:
            return
        comparison.waiting.discard(article)

        def show(found: Elsewhere) -> None:
            if self._comparison is comparison:
                comparison.sheet.update(found, len(comparison.waiting))

        comparison.ask(show)

    def _compared(self, picked: int | None) -> None:
        """Open the article of a row that was picked, in the list of all that state the quantity."""
        comparison, self._comparison = self._comparison, None
        stored, article = self.stored, self.view.article
        if comparison is None or stored is None or article is None:
            return
        self._desk.want(article)  # and no others any more
        if picked is None:
            return
        found = comparison.sheet.found
        one, place = found.stated[picked], self.place()
        wanted = Wanted(query=found.query, order=stored.orders.get(SEARCH, NEWEST))
        left = Left(origin=SEARCH, query=found.query, wanted=wanted, key=one.headline.key)

        def show(at: int) -> None:
            self.places += (place,)
            self._show_rows(at)
            stored.take(at, lambda taken: self._show_figure(taken, one))

        stored.come_back(left, "", show)

    def _show_figure(self, taken: Taken, one: Stated) -> None:
        """Show an article with its figure marked."""
        self.show(taken)
        self.mark_read()
        self.go_to_pane("article")
        span = Span(one.figure.start, one.figure.end)
        if span.start < span.end <= len(taken.article.text):
            row = figure_row(one.figure, one.headline.language or "")
            self.trail = Trail(self.label_of("figures", row), (span,))
            self.step(1)


def what_of(unit: str | None, counts: str) -> str:
    """Return what a quantity is of, in words: "morts", "budget (EUR)"."""
    return clean_line(f"{counts} ({unit})" if unit else counts)


def words_for(name: str, aliases: tuple[str, ...]) -> tuple[str, ...]:
    """Return an actor's forms by which texts are found that nobody has analysed: its name, and aliases that are names.

    A search tells no capitals, so that "US" would find "us"; and "the president" is somebody else in other texts.
    """
    names = (one for one in aliases if len(one) >= _LEAST_NAME and all(word[0].isupper() for word in one.split()))
    return tuple(dict.fromkeys((name, *names)))


def _quoted(name: str) -> str:
    return f'"{clean_line(name).replace(chr(34), " ")}"'
