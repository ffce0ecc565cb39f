"""What each action of the reader does: one method `_act_…` for each entry of the table of actions."""

from textual.screen import Screen

from briefing.i18n import _
from briefing.tui.messages import KeyClicked, RowChosen, TitleClicked
from briefing.tui.screens.briefing import STANDARD_INPUT
from briefing.tui.screens.panes import LISTS, PANELS
from briefing.tui.screens.pointing import PointingScreen


class ReadingScreen(PointingScreen, Screen[None], inherit_bindings=False):
    """The reader."""

    # Articles

    def _act_open(self) -> None:
        if self.pane == "sources":
            self.go_to_pane("articles")
        elif not self.nothing_listed() and self.view.article is not None:
            self.mark_read()
            self.go_to_pane("article")

    def _act_mark(self) -> None:
        if self.view.article and not (self.pane in LISTS and self.nothing_listed()):
            read = self.turn_mark()
            self.show_marks()
            self.say(_("Marked as read") if read else _("Marked as unread"))

    def _act_mark_all(self) -> None:
        if self.nothing_listed():
            return

        def told(done: str) -> None:
            self.show_marks()
            self.say(done)

        self.shelf.mark_all(told)

    def reload_sources(self) -> None:
        """Read the sources again, but standard input."""
        if any(request.location != STANDARD_INPUT for request in self.requests):
            self.local.start_again(keep=STANDARD_INPUT)
            self.load(skip=STANDARD_INPUT)
        else:
            self.say(_("Standard input can't be read again"))

    # Panels

    def _act_whole_article(self) -> None:
        self.whole = not self.whole
        self.follow_section()
        self.say(_("The panels show the whole article") if self.whole else _("The panels follow the section"))

    def _act_marks(self) -> None:
        self.view.mark(shown=not self.view.marked)
        self.say(_("Marks shown") if self.view.marked else _("Marks hidden"))

    # Panes

    def _act_back(self) -> None:
        if self.zen:
            self._act_zen()
        elif self.pane in LISTS and self.shelf.filter:
            self.narrow(origin=self.shelf.origin, words="")
        elif self.pane in LISTS and self.leave_search():
            return
        elif self.trail:
            self.follow(None)
        elif self.pane in PANELS:
            self.go_to_pane("article")
        elif self.pane == "article" and not self.single:
            self.go_to_pane("articles")
        elif self.pane == "articles" and not self._few:
            self.go_to_pane("sources")
        else:
            self.say(_("{key} leaves Briefing", key=self.key_of("quit")))

    def on_row_chosen(self, event: RowChosen) -> None:
        """Do what Enter does with a panel's row, and with one of a list if it was clicked twice or fills the screen."""
        event.stop()
        if event.pane in PANELS:
            self._act_jump()
        elif event.twice or self.mode == "narrow":
            self.action_act("open")

    def on_key_clicked(self, event: KeyClicked) -> None:
        """Do what the key in the bottom line does."""
        event.stop()
        self.action_act(event.action)

    def on_title_clicked(self, event: TitleClicked) -> None:
        """Go to the panel whose name was clicked."""
        event.stop()
        pane = self.titled(event.cells)
        if pane:
            self.go_to_pane(pane)

    def _act_next_pane(self) -> None:
        self.turn_pane(1)

    def _act_previous_pane(self) -> None:
        self.turn_pane(-1)

    def _act_pane_sources(self) -> None:
        self.go_to_pane("sources")

    def _act_pane_articles(self) -> None:
        self.go_to_pane("articles")

    def _act_pane_article(self) -> None:
        self.go_to_pane("article")

    def _act_pane_summary(self) -> None:
        self.go_to_pane("summary")

    def _act_pane_actors(self) -> None:
        self.go_to_pane("actors")

    def _act_pane_figures(self) -> None:
        self.go_to_pane("figures")

    def _act_zen(self) -> None:
        self.zen = not self.zen
        if self.zen:
            self.pane = "article"
        self.settle()

    # The program

    def _act_palette(self) -> None:
        from briefing.tui.screens.palette import palette

        self.app.push_screen(palette())

    def _act_help(self) -> None:
        from briefing.tui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self.actions, spoken=self.linear))

    def _act_problems(self) -> None:
        from briefing.tui.screens.help import ProblemsScreen

        failures = self.all_failures()
        if failures:
            self.app.push_screen(ProblemsScreen(failures))
        else:
            self.say(_("All sources were read"))

    def _act_suspend(self) -> None:
        self.app.action_suspend_process()

    def _act_quit(self) -> None:
        self.app.exit(return_code=0)
