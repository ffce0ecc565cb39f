"""How the article follows the cursor of a list: after the list is drawn, since drawing both would hold up the key."""

import time
from collections.abc import Callable

from briefing.models import Article
from briefing.tui.messages import RowReached
from briefing.tui.screens.briefing import BriefingScreen

_REPEATING, _PAUSE = 0.12, 0.12
"""Seconds between two keys that follow each other as when one is held down, and after which they have paused."""


class FollowingScreen(BriefingScreen):
    """Shows what a list's cursor has come to."""

    _moved = 0.0
    _reached: Article | None = None
    """The article in memory that the cursor has come to, until it is shown."""

    def on_row_reached(self, event: RowReached) -> None:
        """Show the article under the cursor, or the articles of the source under it."""
        event.stop()
        listed = self.sources if event.pane == "sources" else self.articles
        if event.index == listed.cursor:  # the cursor may have gone on since
            self.reach_row(event.pane, event.index)

    def reach_row(self, pane: str, index: int) -> None:
        """Show the article, or the articles of the source, of a list's row."""
        if self.filtering:
            return
        if pane == "articles":
            self._follow_row(index)
        elif pane == "sources":
            origins = self.shelf.origins()
            if index < len(origins):
                self.narrow(origin=origins[index].id, words=self.shelf.filter)

    def _follow_row(self, index: int) -> None:
        """Show the article that the cursor has come to, after the list itself: drawing both would hold up the key."""
        stored = self.stored
        if stored is None or stored.is_local:
            self._reached = self.local.visible[index] if index < self.local.count else None
            self.call_after_refresh(self.open_followed)
        elif stored.taken != index or not (stored.is_opening or self.view.article):
            stored.take(index, self.show, later=self._after_the_list)

    def _after_the_list(self, call: Callable[[], None]) -> None:
        """Call something once the list is drawn; while a key repeats, once it pauses."""
        now = time.monotonic()
        repeats, self._moved = now - self._moved < _REPEATING, now
        if repeats:
            self.set_timer(_PAUSE, call)
        else:
            self.call_after_refresh(call)

    def open_followed(self) -> None:
        """Show the article in memory that the cursor has come to, if it is still to be shown."""
        article, self._reached = self._reached, None
        at = self.local.position(article) if article else None
        if at is not None and (self.stored is None or self.stored.is_local):
            self.open_row(at)

    def show_lists(self) -> None:
        """Draw both lists anew, with the cursor on the article that it has come to."""
        self.open_followed()
        super().show_lists()
