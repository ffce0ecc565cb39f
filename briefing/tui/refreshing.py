"""The thread in which feeds are refreshed while one reads, and how far it is.

The event loop is told once, and takes all that has come by then.
"""

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from briefing.errors import BriefingError
from briefing.frozen import dataclass
from briefing.i18n import _, ngettext, number
from briefing.models.lists import FeedDone, RefreshDone
from briefing.tui.librarian import Deliver
from briefing.tui.library import Library

_BETWEEN_CANCELS = 0.1
"""Seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a refresh is; `done` is None while it runs, `problem` why it could not go on."""

    feeds: int = 0
    visited: int = 0
    new: int = 0
    failed: int = 0
    done: RefreshDone | None = None
    problem: str = ""

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come."""
        return self.done is not None or bool(self.problem)

    @property
    def words(self) -> str:
        """How far it is, as the masthead says it: "12/40 feeds, 31 new"."""
        if not self.feeds:
            return _("refreshing…")
        feeds = ngettext("{done}/{count} feed", "{done}/{count} feeds", self.feeds, done=number(self.visited))
        return f"{feeds}, {ngettext('{count} new', '{count} new', self.new)}"


class Refresher:
    """Refreshes feeds, one refresh at a time; `hear` gets on the event loop how far it is."""

    def __init__(self, library: Library, deliver: Deliver, hear: Callable[[Progress], None]) -> None:
        self._library, self._deliver, self._hear = library, deliver, hear
        self._lock = threading.Lock()
        self._progress = Progress()
        self._told = False
        self._thread: threading.Thread | None = None
        self.is_running = False
        """Whether a refresh is under way here, as far as was heard: its thread may need a moment more to end."""

    def start(self, feeds: Sequence[str] = (), *, everything: bool = False) -> bool:
        """Begin to visit feeds, those that are due, or all; return False where a refresh is under way already."""
        if self.is_running:
            return False
        self.is_running = True
        self._progress, self._told = Progress(), False
        self._thread = threading.Thread(
            target=self._work, args=(tuple(feeds), everything), name="briefing-refresher", daemon=True
        )
        self._thread.start()
        return True

    def close(self, seconds: float = 3.0) -> None:
        """End the refresh; what was parsed by then is stored, but nobody waits for that longer than some seconds."""
        ends = time.monotonic() + seconds
        while self._thread is not None and self._thread.is_alive() and time.monotonic() < ends:
            self._library.cancel()  # again and again: one that is only about to begin does not hear it
            self._thread.join(_BETWEEN_CANCELS)

    def _work(self, feeds: tuple[str, ...], everything: bool) -> None:
        try:
            done = self._library.refresh(feeds, everything=everything, begin=self._begin, tell=self._tell)
        except BriefingError as error:
            problem = str(error)
            self._say(lambda progress: replace(progress, problem=problem))
        except Exception as error:  # noqa: BLE001 -- whatever breaks a refresh, one goes on reading
            problem = _("a bug, please report it: {error}", error=f"{type(error).__name__}: {error}")
            self._say(lambda progress: replace(progress, problem=problem))
        else:
            self._say(lambda progress: replace(progress, done=done))

    def _begin(self, feeds: int) -> None:
        self._say(lambda progress: replace(progress, feeds=feeds))

    def _tell(self, feed: FeedDone) -> None:
        self._say(
            lambda progress: replace(
                progress,
                visited=progress.visited + 1,
                new=progress.new + feed.new,
                failed=progress.failed + bool(feed.problem),
            )
        )

    def _say(self, change: Callable[[Progress], Progress]) -> None:
        with self._lock:
            self._progress = change(self._progress)
            tell, self._told = not self._told, True
        if tell:
            self._deliver(self._take)

    def _take(self) -> None:
        with self._lock:
            progress, self._told = self._progress, False
        self.is_running = not progress.is_over
        self._hear(progress)
