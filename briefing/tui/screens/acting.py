"""What one does with the article that is shown: see what a row stands on, open its links, copy, save, pipe it."""

import threading
from collections.abc import Callable
from functools import partial

from textual import events

from briefing.errors import BriefingError
from briefing.i18n import _
from briefing.models import Article
from briefing.models.changes import Difference
from briefing.models.lists import key_of
from briefing.models.pages import FullText
from briefing.text import clean_line
from briefing.tui import clipboard
from briefing.tui.evidence import evidence
from briefing.tui.handing import cited, ended, file_name_of, is_web_link, links_of, pipe, save, words_of_links
from briefing.tui.library import Library
from briefing.tui.screens.elsewhere import ElsewhereScreen
from briefing.tui.screens.finding import Purpose
from briefing.tui.screens.panes import LISTS, PANELS
from briefing.wording import spoken


class ActingScreen(ElsewhereScreen):
    """Hands articles on."""

    def asked(self, purpose: Purpose, words: str) -> None:
        """Do what the prompt was opened for."""
        if purpose == "pipe" and words.strip():
            self._pipe(words.strip())
        elif purpose == "save" and words.strip():
            self._save(words.strip())
        else:
            super().asked(purpose, words)

    def _act_evidence(self) -> None:
        article, analysis = self.view.article, self.view.analysis
        if self.pane not in PANELS or article is None or analysis is None:
            self.say(_("Go to a panel's row first; {key} shows what it stands on", key=self.key_of("evidence")))
            return
        panel = self.panels[self.pane]
        if panel.shows_evidence:
            panel.show_evidence(())
        elif panel.count:
            panel.show_evidence(evidence(article, analysis, self.pane, panel.rows[panel.cursor]))

    # Links

    def _act_open_link(self) -> None:
        article = self.view.article
        link = (article and article.link) or ""
        if not link:
            self.say(_("This article has no link"))
        else:
            self.open_address(link)

    def _act_links(self) -> None:
        from briefing.tui.screens.results import LinksScreen

        article = self.view.article
        links = links_of(article) if article else ()
        if article and links:
            words = words_of_links(article)
            listed = tuple((words.get(link, ""), link) for link in links)
            self.app.push_screen(LinksScreen(listed), lambda link: self.open_address(link) if link else None)
        else:
            self.say(_("This article has no links"))

    def open_address(self, link: str) -> None:
        """Open an address in the browser, in a thread: a browser may take its time."""
        if not is_web_link(link):
            self.say(_("Only http and https links are opened"))
        else:
            threading.Thread(target=self._browse, args=(link,), name="briefing-browser", daemon=True).start()

    def _browse(self, link: str) -> None:
        """Open a link, in a thread. A browser that needs the terminal is not started."""
        import webbrowser

        try:
            browser = webbrowser.get()
            if type(browser) is webbrowser.GenericBrowser:
                raise webbrowser.Error
            opened = browser.open(link)
        except (webbrowser.Error, OSError):
            opened = False
        if opened:
            self._tell_found(partial(self.say, _("Opened in the browser")))
        else:
            self._tell_found(partial(self._hand_over, link))

    def _hand_over(self, link: str) -> None:
        self._copy(link, _("No browser here; copied {link}", link=link))

    # Its text

    def _act_full_text(self) -> None:
        library, headline = self.library, self.stored.current if self.stored else None
        if library is None or headline is None:
            self.say(_("That works for the articles of feeds alone"))
        elif not headline.link or not is_web_link(headline.link):
            self.say(_("This article has no link"))
        else:
            self.say(_("Reading the linked page…"))
            self._in_thread(lambda: self._read_page(library, headline.key))

    def _read_page(self, library: Library, key: int) -> None:
        """Read the linked page, in a thread of its own: a page may take its time."""
        try:
            outcome = library.fetch_full_text(key)
        finally:
            library.close()
        self._tell_found(partial(self._show_page, key, outcome))

    def _show_page(self, key: int, page: FullText) -> None:
        """Show the text that came, unless one has gone on to another article."""
        words = spoken(page.outcome)
        words = words[:1].upper() + words[1:]
        self.say(words if page.taken else "")
        if not page.taken:
            self.notify(words, severity="error" if page.failed else "warning", markup=False, timeout=8)
        if page.article is None:
            return
        at = self.stored.taken if self.stored else None
        if key_of(self.view.article) == key and at is not None:
            self.open_row(at)

    def _act_changes(self) -> None:
        article, headline = self.view.article, self.stored.current if self.stored else None
        if article is None or headline is None or self.librarian is None:
            self.say(_("That works for the articles of feeds alone"))
            return

        def find(library: Library) -> tuple[Difference, ...]:
            from briefing.render.comparison import differences

            return differences(article, library.versions(headline.key))

        self.librarian.ask(find, self._show_changes, kind="changes")

    def _show_changes(self, found: tuple[Difference, ...]) -> None:
        from briefing.tui.screens.results import ChangesScreen

        if found:
            self.app.push_screen(ChangesScreen(_("What was edited"), found))
        else:
            self.say(_("This article has not been edited"))

    # Copies

    def _act_copy(self) -> None:
        article = self.view.article
        selected = self.get_selected_text()
        if selected:
            self._copy(selected, _("Copied the selected words"))
        elif self.pane in PANELS and self.panels[self.pane].count:
            panel = self.panels[self.pane]
            row = panel.rows[panel.cursor]
            self._copy(" ".join(part for part in (row.label, row.detail) if part), _("Copied the row"))
        elif article and self.pane in LISTS:
            self._copy("\n".join(part for part in (article.title, article.link) if part), _("Copied the title"))
        elif article:
            self._copy(_as_text(article), _("Copied the article"))

    def _copy(self, words: str, notice: str) -> None:
        """Copy by way of the terminal, and where the terminal may not do it also by a program of the system."""
        self.app.copy_to_clipboard(words)
        ways = list(clipboard.commands())
        if ways and not self.app.is_headless:
            self._in_thread(lambda: self._copy_by_program(words, ways))
        self.say(notice)

    def _copy_by_program(self, words: str, ways: list[list[str]]) -> None:
        """Copy by the first program that can; where there is one and it can't, say so, in a thread."""
        if not clipboard.copy(words, ways):
            notice = _("{program} can't copy here: only the terminal was asked to, which not all of them do")
            self._tell_found(partial(self.complain, notice.format(program=clean_line(ways[0][0]))))

    def _act_share(self) -> None:
        article, analysis = self.view.article, self.view.analysis
        if article is None:
            return

        def make() -> None:
            words = cited(article, analysis or self._desk.analyse(article))
            self._tell_found(partial(self._copy, words, _("Copied as Markdown with citations")))

        self._in_thread(make)

    def _act_save(self) -> None:
        if self.view.article and self._prompt is None:
            label = _("save as (.md .txt .html .json .jsonl):")
            self.open_prompt("save", label, file_name_of(self.view.article))

    def _save(self, name: str) -> None:
        article, analysis = self.view.article, self.view.analysis
        if article is None:
            return

        def write() -> None:
            path = save(article, analysis, name, lambda: self._desk.analyse(article))
            self._tell_found(partial(self.say, _("Saved {file}", file=path)))

        self._in_thread(write)

    def _act_pipe(self) -> None:
        if self.view.article and self._prompt is None:
            self.open_prompt("pipe", _("pipe to:"), self._last_command, selected=True)

    _last_command = ""
    _piping: tuple[tuple[str, threading.Event], ...] = ()
    """The programs that the article was given to and that have not ended, each with what ends it."""

    @property
    def activity(self) -> str:
        """What goes on besides the analysis: a program that one waits for, before all else."""
        if not self._piping:
            return super().activity
        program = self._piping[-1][0].split()[0]
        return _("{program} works; esc ends it", program=program)

    def _pipe(self, command: str) -> None:
        article = self.view.article
        if article is None:
            return
        self._last_command = clean_line(command)
        piping = (self._last_command, threading.Event())

        def run() -> None:
            try:
                outcome = pipe(_as_text(article) + "\n", command, piping[1])
            finally:
                self._tell_found(partial(self._end_piping, piping))
            if outcome:
                self._tell_found(partial(self._show_printed, piping[0], *outcome))

        self._piping += (piping,)
        self.show_activity()
        self._in_thread(run)

    def _end_piping(self, piping: tuple[str, threading.Event]) -> None:
        self._piping = tuple(one for one in self._piping if one is not piping)
        self.show_activity()

    def typed(self, event: events.Key) -> bool:
        """Type a key into the prompt, if one is open; else Escape ends the program that was given an article last.

        The other keys that go back do not: they are pressed to go on reading.
        """
        if super().typed(event):
            return True
        if event.key != "escape" or not self._piping or self.zen or self.trail:
            return False
        command, stop = piping = self._piping[-1]
        stop.set()
        self._end_piping(piping)
        self.say(_("Ended {program}", program=command))
        return True

    def _show_printed(self, command: str, code: int, printed: str) -> None:
        from briefing.tui.screens.results import LinesScreen

        how = ended(code)
        lines = tuple(printed.rstrip("\n").split("\n")) if printed.strip() else ()
        if lines:
            self.app.push_screen(LinesScreen(f"{command} {how}".rstrip(), lines))
        elif how:
            self.complain(f"{command} {how}")
        else:
            self.say(f"{command} {_('done')}")

    def _in_thread(self, work: Callable[[], object]) -> None:
        """Do something that may take its time, and say what is wrong if it can't be done."""

        def do() -> None:
            try:
                work()
            except BriefingError as error:
                self._tell_found(partial(self.fail, str(error)))
            except Exception as error:  # noqa: BLE001 -- whatever one action meets, one goes on reading
                bug = _("a bug, please report it: {error}", error=f"{type(error).__name__}: {error}")
                self._tell_found(partial(self.fail, bug))

        threading.Thread(target=do, name="briefing-action", daemon=True).start()


def _as_text(article: Article) -> str:
    title = "" if article.text.startswith(article.title) else article.title
    return "\n\n".join(part for part in (title, article.text, article.link) if part)
