"""What a refresh is told and what it tells: how it works, what came of each feed, of them all, and what ends it.

It starts the processes that parse, and imports nothing that takes time: they start while the rest is imported.
"""

import os
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field

from briefing.frozen import dataclass
from briefing.jobs.workforce import Workforce
from briefing.models.feeds import FeedState
from briefing.models.stored import Tally

_MANY = 20
"""Feeds of which one is all but certain to bring something; never visited, they are worth all processes."""
_MEGABYTES = 1024
"""Address space of a parsing process."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedVisited:
    """What came of one feed of a refresh; `problem` is empty where nothing went wrong."""

    feed: FeedState
    tally: Tally = field(default_factory=Tally)
    problem: str = ""
    retired: bool = False
    moved_to: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Refreshed:
    """What a refresh did: feeds visited, how many of them failed, what changed, and in how many seconds."""

    visited: int = 0
    failed: int = 0
    tally: Tally = field(default_factory=Tally)
    seconds: float = 0.0
    resting: int = 0
    """Feeds that were not visited, since they or their servers want to be left alone for now."""
    full_texts: int = 0
    """Articles whose linked page had a better text, which is stored now."""
    offline: str = ""
    """Why no feed at all could be reached; then nothing was held against any of them."""


Tell = Callable[[FeedVisited], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """How a refresh works: visits at the same time in all and per host, parsing processes, the least interval."""

    concurrent: int = 64
    per_host: int = 6
    jobs: int = 0
    """Parsing processes; 0: as many as there are processors, four at most."""
    every: int | None = None
    """Seconds between two visits of a feed that says nothing of it."""
    timeout: float = 45.0
    """Seconds that one visit may take."""
    megabytes: int = 10
    """What one answer may hold, as sent and unpacked."""
    authorizations: Mapping[str, Callable[[], str]] | None = None
    """URL of a feed -> what makes the value of its Authorization header."""
    languages: Mapping[str, str] = field(default_factory=dict)
    """URL of a feed -> the language that its user says it has; what a feed says of itself is held against its texts."""

    def workers(self) -> int:
        """Return how many parsing processes there are to be."""
        return self.jobs or min(4, os.cpu_count() or 1)


class Cancellation:
    """Ends a refresh from another thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._end: Callable[[], object] | None = None
        self._wanted = False

    def cancel(self) -> None:
        """End the refresh, or keep it from beginning; what was parsed by then is stored, also if one says so again."""
        with self._lock:
            if self._end is not None and not self._wanted:
                self._end()
            self._wanted = True

    def arm(self, end: Callable[[], object] | None) -> None:
        """Say what ends the refresh that runs now; None: it is over, and there is nothing to end."""
        with self._lock:
            self._end = end
            if end is not None and self._wanted:
                end()


def start_parsing(feeds: Sequence[FeedState], count: int) -> Workforce:
    """Return so many processes that parse what feeds bring: one is started for many feeds, all for many new ones.

    They start while this process imports what visits feeds, which takes as long.
    """
    first = 0
    if len(feeds) >= _MANY:
        first = count if sum(feed.checked is None for feed in feeds) >= _MANY else 1
    return Workforce(count, first=first, megabytes=_MEGABYTES, warm="briefing.pipeline.parsing")
