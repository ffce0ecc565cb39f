"""From a panel's row to other stored articles: all on an actor, and those that state the same quantity."""

from briefing.i18n import _, ngettext
from briefing.models import Article, Figure, Span
from briefing.models.lists import NEWEST, Elsewhere, Left, Stated, Wanted, key_of
from briefing.text import clean_line
from briefing.tui.actions import Action
from briefing.tui.catalogue import Taken
from briefing.tui.finding import Trail
from briefing.tui.gist import Row, figure_row
from briefing.tui.origins import SEARCH
from briefing.tui.screens.panes import Pane
from briefing.tui.screens.returning import ReturningScreen

_LEAST_NAME = 4
"""Letters of an alias that is told from common words."""
_KINDS: tuple[Pane, ...] = ("actors", "figures")
"""The panels whose rows other articles may have, too."""


class ElsewhereScreen(ReturningScreen):
    """Leads to what other articles say of an actor, or how many they count of something."""

    def _act_elsewhere(self) -> None:
        panel = self.panels.get(self.pane)
        article, analysis = self.view.article, self.view.analysis
        if self.pane not in _KINDS or panel is None or not panel.count or article is None or analysis is None:
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
        """Show how many other articles say there are."""
        key = key_of(article)

        def show(found: Elsewhere) -> None:
            if self.view.article is not article or self.app.screen is not self:
                return  # one has gone on meanwhile
            what = what_of(figure.unit, counts)
            if not found.stated:
                self.say(_("No other article that was analysed has a figure for {what}", what=what))
                return
            from briefing.tui.screens.comparing import CompareScreen

            sheet = CompareScreen(_("Elsewhere: {what}", what=what), row, found)
            self.app.push_screen(sheet, lambda picked: self._go_elsewhere(found, picked))

        if self.librarian is not None:
            self.librarian.ask(
                lambda library: library.elsewhere(figure.unit, counts, key), show, kind="elsewhere", at_once=True
            )

    def _go_elsewhere(self, found: Elsewhere, picked: int | None) -> None:
        """Open the article of a row that was picked, in the list of all that state the quantity."""
        stored = self.stored
        if picked is None or stored is None:
            return
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
