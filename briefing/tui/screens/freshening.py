"""Refreshing feeds while one reads: each as it is due, with one timer for the next of them alone."""

import time

from textual.timer import Timer

from briefing.i18n import ngettext
from briefing.models.lists import Turn
from briefing.tui.refreshing import Progress
from briefing.tui.screens.storing import StoringScreen

_AFTER_TROUBLE = 300.0
"""Seconds until the next try where no feed could be reached, or another program refreshes them."""

_LONGEST = 86_400.0
"""Seconds until it is looked again whose turn is next."""


class FresheningScreen(StoringScreen):
    """Refreshes the feeds whose turn it is."""

    _next_turn: Timer | None = None
    _turn_at = float("inf")
    """When that timer ends, by the clock of the wall: it stands still while the computer sleeps."""
    _unasked = False
    """Whether the refresh that runs was asked for by nobody: it says little."""
    _added: tuple[str, ...] = ()
    """Feeds that were added while a refresh ran, and are visited after it."""

    def refresh_first(self) -> None:
        """Refresh the feeds that are due when the reader starts, unless that is only done when one asks for it."""
        if self.library is not None and self.library.keeps_fresh:
            super().refresh_first()

    def refresh_feeds(self, *feeds: str, everything: bool = False) -> None:
        """Begin to visit feeds by their addresses, those that are due, or all."""
        self._unasked = False
        self._stop_waiting()
        super().refresh_feeds(*feeds, everything=everything)

    def refresh_added(self, feed: str) -> None:
        """Visit a feed that was added, now or after the refresh that runs."""
        if self._refreshing:
            self._added += (feed,)
        else:
            self.refresh_feeds(feed)

    def end_refresh(self, progress: Progress) -> None:
        """Say what a refresh has brought; of one that nobody asked for, only what is new. Then wait for the next."""
        done = progress.done
        self._wait_for_turn(at_least=0.0 if done and not (done.offline or done.elsewhere) else _AFTER_TROUBLE)
        if self._unasked and done and not done.elsewhere:
            self._offline = done.offline
            if done.new:
                self.say(ngettext("{count} new", "{count} new", done.new))
            self.look_again()
        else:
            super().end_refresh(progress)
        if self._added:
            feeds, self._added = self._added, ()
            self.refresh_feeds(*feeds)

    def _wait_for_turn(self, *, at_least: float = 0.0) -> None:
        """Ask whose turn is next, and wait for it."""
        if self.librarian is None or self.library is None or not self.library.keeps_fresh:
            return

        def wait(turn: Turn) -> None:
            seconds = 0.0 if turn.feeds else turn.seconds
            self._stop_waiting()
            if seconds is not None:
                seconds = min(max(seconds, at_least), _LONGEST)
                self._turn_at = time.time() + seconds
                self._next_turn = self.set_timer(seconds, self._take_turn)

        self.librarian.ask(lambda library: library.turn(), wait, kind="turn")

    def _stop_waiting(self) -> None:
        self._turn_at = float("inf")
        if self._next_turn is not None:
            self._next_turn.stop()
            self._next_turn = None

    def _take_turn(self) -> None:
        """Refresh the feeds whose turn it is now."""
        self._stop_waiting()
        if self.librarian is not None:
            self.librarian.ask(lambda library: library.turn(), self._refresh_in_turn, kind="turn")

    def _refresh_in_turn(self, turn: Turn) -> None:
        if turn.feeds and not self._refreshing:
            self.refresh_feeds(*turn.feeds)
            self._unasked = True
        elif not turn.feeds:
            self._wait_for_turn()

    def look_sometimes(self) -> None:
        """Look, at a key, what has changed, and whether a turn has come while the computer slept."""
        super().look_sometimes()
        if time.time() > self._turn_at:
            self._take_turn()
