"""Looking for something: the filter of the list, the search in the article, and going through places that were found.

What the prompt was opened for decides what its words do, wherever the focus is by then.
"""

from typing import Literal

from textual import events

from briefing.i18n import _
from briefing.text import clean_line
from briefing.tui.finding import Trail
from briefing.tui.gist import Row
from briefing.tui.messages import PromptChanged
from briefing.tui.screens.following import FollowingScreen
from briefing.tui.screens.panes import Pane

Purpose = Literal["filter", "find", "store", "tag", "pipe", "save", "link", "feed", "path"]

_LONGEST_LABEL = 40


class FindingScreen(FollowingScreen):
    """Filters, searches, and steps through mentions and hits."""

    _purpose: Purpose = "find"
    _before_find = (0, 0)
    """Where one read, and the first line shown, when a search began."""

    # The prompt

    def _act_find(self) -> None:
        if self.view.article and self._prompt is None:
            self._before_find = (self.view.reading_offset, int(self.view.scroll_offset.y))
            self._purpose = "find"
            self.ask(_("search /"))

    def _act_filter(self) -> None:
        if self._prompt is None:
            self._purpose = "filter"
            self.ask(_("filter /"), self.shelf.filter)

    @property
    def filtering(self) -> bool:
        """Whether words for the filter are being typed: no article is opened meanwhile."""
        return self._prompt is not None and self._purpose == "filter"

    def on_prompt_changed(self, event: PromptChanged) -> None:
        """Look for the words while they are typed."""
        event.stop()
        if self._prompt is not None and self._prompt.words == event.words:  # not words of before, or of another prompt
            self._look_for(event.words)

    def _look_for(self, words: str) -> None:
        if self._purpose == "filter":
            self.narrow(origin=self.shelf.origin, words=words)
        elif self._purpose == "find":
            self._find(words)

    def typed(self, event: events.Key) -> bool:
        """Type a key into the prompt, if one is open; Enter keeps what was looked for, Escape forgets it.

        Return whether the key was for the prompt.
        """
        if self._prompt is None:
            return False
        if event.key not in ("enter", "escape"):
            return self._prompt.take(event)
        words, purpose = self._prompt.words, self._purpose
        self._look_for(words if event.key == "enter" else "")
        self.keep_prompt()
        self.settle()
        if event.key == "enter":
            self.asked(purpose, words)
        return True

    def pasted(self, text: str) -> None:
        """Put what is pasted into the prompt, if one is open, though it may not have the focus yet."""
        if self._prompt is not None:
            self._prompt.put(text)

    def asked(self, purpose: Purpose, words: str) -> None:
        """Do what the prompt was opened for, if its words were not looked for while they were typed."""

    def prompt_closed(self) -> None:
        """Open the article that the filter has left under the cursor, now that no more words come."""
        if self._purpose == "filter" and self.shelf.count:
            self.open_row(self.articles.cursor)

    def nothing_listed(self) -> bool:
        """Tell whether the list has no article to act on, and say so."""
        filtered = bool(self.shelf.filter)
        nothing = not self.shelf.count and (filtered or self.here() is None)
        if nothing and filtered:
            self.say(_("Nothing matches; {key} clears the filter", key=self.key_of("back")))
        elif nothing:
            self.say(_("There is no article here"))
        return nothing

    def _find(self, words: str) -> None:
        article = self.view.article
        if article is None:
            return
        spans = self.folded(article).find(words)
        offset, line = self._before_find
        self.follow(Trail(clean_line(words), spans, sought=True).from_offset(offset) if spans else None)
        if self.trail is None:
            self.view.go_to(line)
        nothing = _("No {words}", words=clean_line(words)) if words else ""
        self.say(f"{self.trail.label}  {self.trail.count}" if self.trail else nothing)

    # Going through what was found

    def _act_jump(self) -> None:
        pane: Pane = self.pane
        if pane not in self.panels or not self.panels[pane].count:
            return
        panel = self.panels[pane]
        row = panel.rows[panel.cursor]
        label = self.label_of(pane, row)
        if not (self.trail and self.trail.label == label and set(row.spans) & set(self.trail.spans)):
            self.trail = Trail(label, row.spans)
        self.step(1)
        if self.mode == "narrow":
            self.mark_read()
            self.go_to_pane("article")

    @staticmethod
    def label_of(pane: Pane, row: Row) -> str:
        """Return what a row is called: a value alone says little without what it counts, names speak for themselves."""
        return f"{row.label} {row.detail}".rstrip() if pane == "figures" else row.label

    def _act_follow(self) -> None:
        if self.trail:
            self.step(1)

    def step(self, by: int) -> None:
        """Go some places on or back in what was found."""
        if self.trail is None or not self.trail.spans:
            self.say(_("Nothing to go to; {key} searches", key=self.key_of("find")))
            return
        trail, went_round = self.trail.step(by)
        self.follow(trail)
        around = _(", from the top again") if by > 0 else _(", from the end again")
        label = trail.label if len(trail.label) <= _LONGEST_LABEL else trail.label[: _LONGEST_LABEL - 1].rstrip() + "…"
        self.say(f"{label}  {trail.count}{around if went_round and len(trail.spans) > 1 else ''}")
