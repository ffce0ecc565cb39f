"""The article that is shown, its panels, and the lines that say where one is and what goes on.

The analysis is made in a thread; here it becomes what the panes show.
"""

from collections.abc import Callable
from functools import partial

from textual.timer import Timer

from briefing.i18n import _
from briefing.models import Analysis, Article
from briefing.tui.actions import Action
from briefing.tui.catalogue import Taken
from briefing.tui.desk import PATIENCE, Analyse, Desk, Outcome
from briefing.tui.empty import purpose_of
from briefing.tui.evidence import evidence
from briefing.tui.finding import Folded, Trail, fold
from briefing.tui.gist import Gist, gist
from briefing.tui.messages import Analysed, SectionReached
from briefing.tui.screens.panes import PANELS, PanesScreen
from briefing.wording import spoken

_SPINNER = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"
_TURNING = 0.2
"""Seconds between two of its signs: each is drawn, and a key may have to wait for that."""
_NEED_ARTICLE = frozenset(
    [
        "open",
        "read_on",
        "next_section",
        "outline",
        "next_article",
        "mark",
        "mark_all",
        "star",
        "tag",
        "whole_article",
        "jump",
        "evidence",
        "find",
        "filter",
        "find_next",
    ]
)


class ShowingScreen(PanesScreen):
    """Shows one article with its analysis."""

    def __init__(
        self, actions: tuple[Action, ...], analyse: Analyse, cancel: Callable[[], None], *, single: bool = False
    ) -> None:
        super().__init__(actions, single=single)
        self.whole = False
        self.trail: Trail | None = None
        self._desk = Desk(analyse, cancel, self._tell_analysed)
        self._analysing = False
        self._problem = ""
        self._gist_section: int | None = None
        self._gists: tuple[Analysis | None, dict[int | None, Gist]] = (None, {})
        """What the panels show of the article's sections, and of the analysis that it was made from."""
        self._folded: tuple[str, Folded] | None = None
        self._spinner: Timer | None = None
        self._turn = 0

    @property
    def activity(self) -> str:
        """What goes on besides the analysis, in words."""
        return ""

    @property
    def problems(self) -> str:
        """What went wrong, in short."""
        return ""

    def _tell_analysed(self, outcome: Outcome) -> None:
        """Tell of an outcome, in the desk's thread, once what showing it needs of its language is loaded."""
        if outcome.analysis:
            gist(outcome.article, outcome.analysis, None)
        self.post_message(Analysed(outcome))

    # The article

    def show(self, taken: Taken) -> None:
        """Show an article, where reading stopped the last time, and have it analysed if it is not yet."""
        article, before = taken.article, self.view.article
        if before is not None and before.id == article.id and before.text == article.text:
            return
        self.leave_article()
        self.follow(None)
        if taken.analysis:
            self._desk.keep(article, taken.analysis)
        analysis = self._desk.known(article)
        self._problem = ""
        self.view.show(article, analysis, taken.position)
        self._desk.want(article, taken.neighbours)  # in another process, which begins while the words are drawn
        # Its words are what is waited for; around them much more may change, and be laid out anew.
        self.draw_now(self.view)
        self._analysing = analysis is None
        self._gist_section = None
        self.follow_section()
        self.show_panels()
        self.show_place()
        self.show_activity()
        self.offer_keys()
        if self._analysing:
            self.set_timer(PATIENCE, self._desk.hurry)

    def say_instead(self, *words: str) -> None:
        """Say something in place of an article."""
        self.view.say(*words)
        self.trail, self._analysing, self._problem = None, False, ""
        self.show_panels()
        self.show_place()
        self.offer_keys()

    def leave_article(self) -> None:
        """Another article is about to be shown, or the reader is left."""

    def on_analysed(self, event: Analysed) -> None:
        """Fill the panels, if it is the article that is shown."""
        outcome = event.outcome
        shown = self.view.article
        if shown is None or (shown.id, shown.text) != (outcome.article.id, outcome.article.text):
            return
        self._analysing = False
        if outcome.analysis is None:
            self._problem = outcome.failure
            notice = _("{title}: no analysis: {reason}", title=shown.title, reason=spoken(outcome.failure))
            self.notify(notice, severity="error", markup=False)
        else:
            self._problem = ""
            self.view.add(outcome.analysis)
            self.follow_section()
        self.show_panels()
        self.show_activity()

    def on_section_reached(self, event: SectionReached) -> None:
        """Let the panels follow the section; in a panel its rows stay while one jumps from them."""
        event.stop()
        if self.pane not in PANELS:
            self.follow_section()
        self.show_place()

    def follow_section(self) -> None:
        """Let the panels show the section that is read, or the whole article."""
        analysis = self.view.analysis
        several = analysis is not None and len(analysis.sections) > 1
        section = self.view.section if several and not self.whole else None
        if section != self._gist_section:
            self._gist_section = section
            self.show_panels()

    def pane_entered(self) -> None:
        """Let the panels catch up with the section, once one is back from them."""
        if self.pane not in PANELS:
            self.follow_section()

    def follow(self, trail: Trail | None) -> None:
        """Go where a trail is and offer its keys, or leave the trail."""
        self.trail = trail
        self.view.follow(trail)
        self.offer_keys()

    def folded(self, article: Article) -> Folded:
        """Return an article's text ready to be searched."""
        if self._folded is None or self._folded[0] != article.text:
            self._folded = (article.text, fold(article.text))
        return self._folded[1]

    def possible(self, action: Action) -> bool:
        """Tell whether an action would do something now, so that the footer may promise it."""
        if action.id in _NEED_ARTICLE and self.view.article is None:
            return False
        return super().possible(action) and (action.id != "find_next" or self.trail is not None)

    # What is shown of it

    def show_panels(self) -> None:
        """Fill the panels with what was found in the article, or in the section that is read."""
        article, analysis = self.view.article, self.view.analysis
        if article is None or analysis is None:
            empty = _("No analysis: {reason}", reason=spoken(self._problem)) if self._problem else ""
            empty = _("analysing…") if self._analysing and article else empty
            idle = article is None and not self.activity
            for name, panel in self.panels.items():
                panel.show((), whole=(), where="", empty=purpose_of(name) if idle else empty)
            return
        whole = self._gist_of(article, analysis, None)
        found = whole if self._gist_section is None else self._gist_of(article, analysis, self._gist_section)
        where = self._where(analysis)
        all_rows = {"summary": whole.summary, "actors": whole.actors, "figures": whole.figures}
        rows = {"summary": found.summary, "actors": found.actors, "figures": found.figures}
        for name in PANELS:
            empty = _why_none(name, analysis) or _none_of(name, found.of_section)
            behind = None if name == "summary" else partial(evidence, article, analysis, name)
            self.panels[name].show(rows[name], whole=all_rows[name], where=where, empty=empty, words_behind=behind)

    def _gist_of(self, article: Article, analysis: Analysis, section: int | None) -> Gist:
        """Return what the panels show of a section, or of the whole article, made once for each."""
        if self._gists[0] is not analysis:
            self._gists = (analysis, {})
        made = self._gists[1]
        if section not in made:
            made[section] = gist(article, analysis, section)
        return made[section]

    def _where(self, analysis: Analysis) -> str:
        if self._gist_section is None:
            return _("whole article")
        return _("section {number}/{count}", number=self._gist_section + 1, count=len(analysis.sections))

    def show_place(self) -> None:
        """Say in the masthead where one is."""
        article, analysis = self.view.article, self.view.analysis
        heading = ""
        if analysis and self.view.section is not None and self.view.section < len(analysis.sections):
            heading = analysis.sections[self.view.section].heading or ""
        parts = (self.position_of(article), article.title if article else "", heading)
        self.masthead.say(place=" · ".join(part for part in parts if part))

    def show_activity(self) -> None:
        """Say in the masthead what goes on, and what went wrong."""
        doing = self.activity or (_("analysing…") if self._analysing else "")
        spinner = _SPINNER[self._turn % len(_SPINNER)] if doing and not self.still else ""
        self.masthead.say(activity=" ".join(part for part in (self.problems, spinner, doing) if part))
        if doing and self._spinner is None and not self.still:
            self._spinner = self.set_interval(_TURNING, self._spin)
        elif not doing and self._spinner is not None:
            self._spinner.stop()
            self._spinner = None

    def _spin(self) -> None:
        self._turn += 1
        self.show_activity()


def _none_of(part: str, of_section: bool) -> str:
    if part == "summary":
        return _("No summary of this section") if of_section else _("No summary of this article")
    if part == "actors":
        return _("No actors in this section") if of_section else _("No actors in this article")
    return _("No figures in this section") if of_section else _("No figures in this article")


def _why_none(part: str, analysis: Analysis) -> str:
    """Return the reason that the analysis gives for lacking a part, in short; empty where it gives none."""
    note = next((note for note in analysis.notes if part in note.casefold().split()), "")
    reason = spoken(note).partition(":")[0].rstrip()
    return reason[:1].upper() + reason[1:]
