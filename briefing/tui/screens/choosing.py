"""What one picks from a sheet of rows: a section of the article to read, what a list is sorted by, and a theme."""

from briefing.i18n import N_, _
from briefing.models import Article, Section
from briefing.render import reading_seconds
from briefing.tui.catalogue import Sorting
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

    def _act_outline(self) -> None:
        from briefing.tui.screens.picking import Choice, PickScreen

        article, analysis = self.view.article, self.view.analysis
        if article is None or analysis is None:
            self.say(_("The sections are not known yet"))
            return
        choices = [Choice(_heading(section, article), _reading_time(section, article)) for section in analysis.sections]
        if not choices:
            self.say(_("This article has no sections"))
            return
        self.app.push_screen(PickScreen(_("Sections"), choices, self.view.section or 0), self._go_to_section)

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
