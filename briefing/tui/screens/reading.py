"""What each action of the reader does: one method `_act_…` for each entry of the table of actions."""

import threading

from briefing.models import Article
from briefing.tui.messages import RowChosen
from briefing.tui.screens.briefing import STANDARD_INPUT
from briefing.tui.screens.finding import FindingScreen
from briefing.tui.screens.panes import LISTS, PANELS


class ReadingScreen(FindingScreen):
    """The reader."""

    def action_act(self, name: str) -> None:
        """Carry out an action by its id; the next one already acts on what a list's cursor has reached."""
        self.say("")
        cursors = self.sources.cursor, self.articles.cursor
        getattr(self, f"_act_{name}")()
        if self.pane in LISTS and cursors != (self.sources.cursor, self.articles.cursor):
            self.reach_row(self.pane, (self.sources if self.pane == "sources" else self.articles).cursor)

    # Moving

    def _act_down(self) -> None:
        self.widget_of(self.pane).move(1)

    def _act_up(self) -> None:
        self.widget_of(self.pane).move(-1)

    def _act_page_down(self) -> None:
        self.widget_of(self.pane).page(1)

    def _act_page_up(self) -> None:
        self.widget_of(self.pane).page(-1)

    def _act_half_down(self) -> None:
        self.widget_of(self.pane).page(0.5)

    def _act_half_up(self) -> None:
        self.widget_of(self.pane).page(-0.5)

    def _act_top(self) -> None:
        self.widget_of(self.pane).go_to(0)

    def _act_bottom(self) -> None:
        self.widget_of(self.pane).end()

    def _act_read_on(self) -> None:
        if self.mode == "narrow" and self.pane != "article":
            self._act_open()
        elif self.pane in LISTS and self._nothing_listed():
            return
        elif self.view.at_end:
            self._next_to_read()
        else:
            self.mark_read()
            self.view.page(1)

    def _act_page_back(self) -> None:
        self.view.page(-1)

    def _next_to_read(self) -> None:
        self.mark_read()
        if self._nothing_listed():
            return
        at = self.shelf.position(self.view.article)

        def go(unread: int | None) -> None:
            if unread is not None:
                self._go_to_article(unread)
            elif at is not None and at + 1 < self.shelf.count:
                self._go_to_article(at + 1)
            else:
                self.say("End of the last article")

        self.shelf.find_unread(-1 if at is None else at, go)

    # Articles

    def _act_open(self) -> None:
        if self.pane == "sources":
            self.go_to_pane("articles")
        elif self.view.article is not None and not self._nothing_listed():
            self.mark_read()
            self.go_to_pane("article")

    def _act_next_article(self) -> None:
        self._turn_article(1)

    def _act_previous_article(self) -> None:
        self._turn_article(-1)

    def _nothing_listed(self) -> bool:
        """Tell whether the filter leaves no article to act on, and say so."""
        nothing = bool(self.shelf.filter) and not self.shelf.count
        if nothing:
            self.say("Nothing matches; esc clears the filter")
        return nothing

    def _turn_article(self, by: int) -> None:
        if self._nothing_listed():
            return
        at = self.shelf.position(self.view.article)
        goal = 0 if at is None else at + by
        if 0 <= goal < self.shelf.count:
            self._go_to_article(goal)
        else:
            self.say("This is the last article" if by > 0 else "This is the first article")

    def _go_to_article(self, position: int) -> None:
        self.open_row(position)
        self.articles.go_to(position)
        if self.pane == "article":
            self.mark_read()

    def _act_mark(self) -> None:
        article = self.view.article
        if article and not (self.pane in LISTS and self._nothing_listed()):
            read = not self.shelf.is_read(article)
            self.shelf.mark(article, read=read)
            self.show_marks()
            self.say("Marked as read" if read else "Marked as unread")

    def _act_mark_all(self) -> None:
        if self._nothing_listed():
            return

        def told(done: str) -> None:
            self.show_marks()
            self.say(done)

        self.shelf.mark_all(told)

    def _act_reload(self) -> None:
        if any(request.location != STANDARD_INPUT for request in self.requests):
            self.local.start_again(keep=STANDARD_INPUT)
            self.load(skip=STANDARD_INPUT)
        else:
            self.say("Standard input can't be read again")

    def _act_open_link(self) -> None:
        article = self.view.article
        link = (article and article.link) or ""
        if not link:
            self.say("This article has no link")
        elif not link.lower().startswith(("http://", "https://")) or not link.isprintable() or " " in link:
            self.say("Only http and https links are opened")
        else:
            threading.Thread(target=self._browse, args=(link,), name="briefing-browser", daemon=True).start()

    def _browse(self, link: str) -> None:
        """Open a link, in a thread: a browser may take its time. One that needs the terminal is not started."""
        import webbrowser

        try:
            browser = webbrowser.get()
            if type(browser) is webbrowser.GenericBrowser:
                raise webbrowser.Error
            opened = browser.open(link)
        except (webbrowser.Error, OSError):
            opened = False
        if opened:
            self.app.call_from_thread(self.say, "Opened in the browser")
        else:
            self.app.call_from_thread(self._hand_over, link)

    def _hand_over(self, link: str) -> None:
        self.app.copy_to_clipboard(link)
        self.say(f"No browser here; copied {link}")

    def _act_copy(self) -> None:
        article = self.view.article
        selected = self.get_selected_text()
        if selected:
            self._copy(selected, "Copied the selected words")
        elif self.pane in PANELS and self.panels[self.pane].count:
            panel = self.panels[self.pane]
            row = panel.rows[panel.cursor]
            self._copy(" ".join(part for part in (row.label, row.detail) if part), "Copied the row")
        elif article and self.pane in LISTS:
            self._copy("\n".join(part for part in (article.title, article.link) if part), "Copied the title")
        elif article:
            self._copy(_as_text(article), "Copied the article")

    def _copy(self, words: str, notice: str) -> None:
        self.app.copy_to_clipboard(words)
        self.say(notice)

    # Sections and panels

    def _act_next_section(self) -> None:
        if not self.view.turn_section(1):
            self.say("This is the last section" if self.view.analysis else "The sections are not known yet")
        self.follow_section()

    def _act_previous_section(self) -> None:
        if not self.view.turn_section(-1):
            self.say("This is the article's top" if self.view.analysis else "The sections are not known yet")
        self.follow_section()

    def _act_whole_article(self) -> None:
        self.whole = not self.whole
        self.follow_section()
        self.say("The panels show the whole article" if self.whole else "The panels follow the section")

    def _act_marks(self) -> None:
        self.view.marked = not self.view.marked
        self.view.refresh()
        self.say("Marks shown" if self.view.marked else "Marks hidden")

    # Panes

    def _act_back(self) -> None:
        if self.zen:
            self._act_zen()
        elif self.trail:
            self.follow(None)
        elif self.pane in PANELS:
            self.go_to_pane("article")
        elif self.pane in LISTS and self.shelf.filter:
            self.narrow(origin=self.shelf.origin, words="")
        elif self.pane == "article" and not self.single:
            self.go_to_pane("articles")
        elif self.pane == "articles" and not self._few:
            self.go_to_pane("sources")
        else:
            self.say(f"{self._key_of('quit')} leaves Briefing")

    def _key_of(self, name: str) -> str:
        return next((action.keys[0] for action in self.actions if action.id == name and action.keys), name)

    def on_row_chosen(self, event: RowChosen) -> None:
        """Do with a clicked row what Enter does."""
        event.stop()
        if event.pane in PANELS:
            self._act_jump()

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

    def _act_theme(self) -> None:
        names = list(self.app.available_themes)
        self.app.theme = names[(names.index(self.app.theme) + 1) % len(names)]
        self.say(f"Theme {self.app.theme}")

    def _act_palette(self) -> None:
        from briefing.tui.screens.palette import palette

        self.app.push_screen(palette())

    def _act_help(self) -> None:
        from briefing.tui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self.actions))

    def _act_problems(self) -> None:
        from briefing.tui.screens.help import ProblemsScreen

        if self.failures:
            self.app.push_screen(ProblemsScreen(tuple(self.failures)))
        else:
            self.say("All sources were read")

    def _act_suspend(self) -> None:
        self.app.action_suspend_process()

    def _act_quit(self) -> None:
        self.app.exit(return_code=0)


def _as_text(article: Article) -> str:
    title = "" if article.text.startswith(article.title) else article.title
    return "\n\n".join(part for part in (title, article.text, article.link) if part)
