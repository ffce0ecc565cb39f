"""What one picks from a sheet of rows: a section of the article to read, what a list is sorted by, and a theme."""

from briefing.i18n import N_, _
from briefing.models import Article, Section, Span
from briefing.render import reading_seconds
from briefing.tui.catalogue import Sorting
from briefing.tui.messages import Analysed
from briefing.tui.screens.panes import LISTS
from briefing.tui.screens.picturing import PicturingScreen

SORTINGS: dict[Sorting, str] = {
    "given": N_("As it comes"),
    "newest": N_("Newest first"),
    "oldest": N_("Oldest first"),
    "source": N_("By source"),
    "title": N_("By title"),
    "longest": N_("Longest first"),
    "shortest": N_("Shortest first"),
}

_THEMES = {
    "briefing-dusk": N_("dark, warm"),
    "contrast-dark": N_("dark, high contrast"),
    "contrast-light": N_("light, high contrast"),
    "terminal": N_("the terminal's own colours"),
}
"""What a theme of ours is like, where that is more than dark or light."""


class ChoosingScreen(PicturingScreen):
    """Offers rows to pick from."""

    _outline_of = ""
    """The id of the article whose sections were asked for before they were known."""

    def _act_outline(self) -> None:
        from briefing.tui.screens.picking import Choice, PickScreen

        article, analysis = self.view.article, self.view.analysis
        if article is None or analysis is None:
            self._outline_unread(article)
            return
        choices = [Choice(_heading(section, article), _reading_time(section, article)) for section in analysis.sections]
        if not choices:
            self.say(_("This article has no sections"))
            return
        self.app.push_screen(PickScreen(_("Sections"), choices, self.view.section or 0), self._go_to_section)

    def _outline_unread(self, article: Article | None) -> None:
        """List the headings that the source itself marks, while the article is analysed; else wait for that."""
        from briefing.tui.screens.picking import Choice, PickScreen

        headings = [block for block in article.blocks if block.kind == "heading"] if article else []
        if article is None or not headings:
            self._outline_of = article.id if article else ""
            self.say(
                _("The sections come as soon as they are known") if article else _("The sections are not known yet")
            )
            return
        top = min(block.level for block in headings)
        names = (" ".join(article.text[block.start : block.end].split()) for block in headings)
        choices = [Choice("  " * (block.level - top) + name) for block, name in zip(headings, names, strict=True)]

        def go(picked: int | None) -> None:
            if picked is not None and self.view.article is article:
                self.go_to_pane("article")
                self.view.reveal(Span(headings[picked].start, headings[picked].end))
                self.follow_section()
                self.mark_read()

        self.app.push_screen(PickScreen(_("Sections"), choices, 0), go)

    def act(self, name: str) -> None:
        """Carry out an action by its id; whatever is done next, the sections are waited for no more."""
        self._outline_of = ""
        super().act(name)

    def on_analysed(self, event: Analysed) -> None:
        """List the sections that were asked for before they were known."""
        if self._outline_of and self._outline_of == event.outcome.article.id and event.outcome.analysis:
            self.call_after_refresh(self._outline_awaited)

    def _outline_awaited(self) -> None:
        if self._outline_of and self.view.analysis is not None and self.app.screen is self:
            self.say("")
            self.act("outline")

    def _go_to_section(self, section: int | None) -> None:
        if section is not None:
            self.go_to_pane("article")
            self.view.go_to_section(section)
            self.follow_section()
            self.mark_read()

    def _act_sort(self) -> None:
        from briefing.tui.screens.picking import Choice, PickScreen

        sortings = self.shelf.sortings
        now = sortings.index(self.shelf.order)
        choices = [Choice(_(SORTINGS[one])) for one in sortings]

        def sort(picked: int | None) -> None:
            if picked is not None and sortings[picked] != self.shelf.order:
                self.say(_("Sorting…"))
                self.shelf.sort(sortings[picked], self._sorted)

        self.app.push_screen(PickScreen(_("Sort the articles"), choices, now), sort)

    def _sorted(self) -> None:
        """Draw the list in its new order; the cursor stays on its article."""
        self.show_lists()
        self.say(_(SORTINGS[self.shelf.order]))
        if self.view.article is None and self.shelf.count and self.pane in LISTS:
            self.open_row(self.articles.cursor)

    def _act_theme(self) -> None:
        from briefing.tui.screens.picking import Choice, PickScreen

        before, themes = self.app.theme, self.app.available_themes
        names = list(themes)

        def show(index: int) -> None:
            self.app.theme = names[index]

        def wear(picked: int | None) -> None:
            show(names.index(before) if picked is None else picked)
            if picked is not None:
                self.chosen_theme = self.app.theme

        grounds = {True: N_("dark"), False: N_("light")}
        choices = [Choice(name, _(_THEMES.get(name, grounds[themes[name].dark]))) for name in names]
        sheet = PickScreen(_("Theme"), choices, names.index(before), preview=show)
        self.app.push_screen(sheet, wear)

    def narrowed_to(self) -> str:
        """Return what the list is narrowed to, and its order where that is not the usual one."""
        order = self.shelf.order
        sorted_by = "" if order == self.shelf.sortings[0] else _(SORTINGS[order]).lower()
        return " · ".join(part for part in (sorted_by, super().narrowed_to()) if part)


def _heading(section: Section, article: Article) -> str:
    """Return a section's heading under those that it belongs to; the article's title for one that has none."""
    return "  " * max(section.level - 1, 0) + " ".join((section.heading or article.title).split())


def _reading_time(section: Section, article: Article) -> str:
    words = sum(len(paragraph.of(article.text).split()) for paragraph in section.paragraphs)
    seconds = reading_seconds(words)
    return f"{round(seconds / 60)} min" if seconds >= 60 else f"{seconds} s"
