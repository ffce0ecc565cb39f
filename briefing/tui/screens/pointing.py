"""What the mouse does with the words of an article: links are opened, actors and figures chosen, sections read."""

from briefing.tui.finding import Trail
from briefing.tui.handing import link_at
from briefing.tui.messages import WordsClicked
from briefing.tui.screens.panes import Pane
from briefing.tui.screens.starting import StartingScreen

_CHOSEN: tuple[Pane, ...] = ("figures", "actors")
"""The panels whose rows are chosen by their words; a figure within an actor's name comes first."""


class PointingScreen(StartingScreen):
    """Acts on the words that are clicked."""

    def on_words_clicked(self, event: WordsClicked) -> None:
        """Open the link that was clicked; else read the section, and choose the actor or the figure."""
        event.stop()
        article = self.view.article
        if article is None:
            return
        link = link_at(article, event.offset)
        if link:
            self.open_address(link)
            return
        self.view.read_at(event.offset)
        self.follow_section()
        if self.view.marked:
            self._choose_at(event.offset)

    def _choose_at(self, offset: int) -> None:
        """Choose the row of the actor or figure whose words stand at an offset, and go on from there.

        The hits of a search stay what `n` goes through: who looks at one of them has not given the others up.
        """
        for pane in _CHOSEN:
            panel = self.panels[pane]
            for index, row in enumerate(panel.rows):
                at = next((at for at, one in enumerate(row.spans) if one.start <= offset < one.end), None)
                if at is not None:
                    self._front = pane
                    self.settle()
                    panel.go_to(index)
                    if not (self.trail and self.trail.sought):
                        self.trail = Trail(self.label_of(pane, row), row.spans, at - 1 if at else -1)
                        self.step(1)
                    return
