"""The thread that has articles analysed, the one on the screen before its neighbours, and keeps what came of it.

It calls the analysing function and hands its results to a callback, both in its own thread.
"""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable

from briefing.errors import BriefingError
from briefing.frozen import dataclass
from briefing.models import Analysis, Article

Analyse = Callable[[Article], Analysis]

PATIENCE = 3.0
"""Seconds that an analysis nobody waits for any longer may hold up another one; a new process needs two."""
_KEPT = 300


@dataclass(frozen=True, slots=True)
class Outcome:
    """An article's analysis, or why there is none."""

    article: Article
    analysis: Analysis | None
    failure: str = ""


class Desk:
    """Analyses the newest article that was asked for; those asked for before and not begun are left.

    `cancel` ends the analysis that runs, so that it raises; `deliver` gets the outcome of each that was wanted.
    """

    def __init__(self, analyse: Analyse, cancel: Callable[[], None], deliver: Callable[[Outcome], None]) -> None:
        self._analyse, self._cancel, self._deliver = analyse, cancel, deliver
        self._changed = threading.Condition()
        self._wanted: Article | None = None
        self._next: tuple[Article, ...] = ()
        self._running: Article | None = None
        self._since = 0.0
        self._closed = False
        self._done: OrderedDict[tuple[str, str], Analysis] = OrderedDict()
        self._thread = threading.Thread(target=self._work, name="briefing-desk", daemon=True)

    def start(self) -> None:
        """Begin to work."""
        self._thread.start()

    def known(self, article: Article) -> Analysis | None:
        """Return an article's analysis if it was made before."""
        return self._done.get((article.id, article.text))

    def keep(self, article: Article, analysis: Analysis) -> None:
        """Take an analysis that was made before."""
        with self._changed:
            self._remember(article, analysis)

    def analyse(self, article: Article) -> Analysis:
        """Return an article's analysis, made in the caller's thread if it was not made before."""
        return self.known(article) or self._analyse(article)

    def want(self, article: Article, then: Iterable[Article] = ()) -> None:
        """Ask for an article's analysis; `then` are those that may be asked for next."""
        with self._changed:
            self._wanted = None if self.known(article) else article
            self._next = tuple(then)
            self._changed.notify()

    def hurry(self) -> None:
        """End the analysis that runs if another one waits for it and has for long."""
        with self._changed:
            running, wanted = self._running, self._wanted
            late = time.monotonic() - self._since >= PATIENCE
        if running and wanted and late and running.id != wanted.id:
            self._cancel()

    def close(self) -> None:
        """Stop; an analysis that runs is ended."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._cancel()

    def _work(self) -> None:
        while (article := self._take()) is not None:
            try:
                outcome = Outcome(article, self._analyse(article))
            except BriefingError as error:
                outcome = Outcome(article, None, str(error))
            except Exception as error:  # noqa: BLE001 -- whatever one article does to an analyser, the reader goes on
                outcome = Outcome(article, None, f"{type(error).__name__}: {error}")
            with self._changed:
                self._running = None
                if outcome.analysis:
                    self._remember(article, outcome.analysis)
                closed = self._closed
            if not closed:
                self._deliver(outcome)

    def _remember(self, article: Article, analysis: Analysis) -> None:
        self._done[article.id, article.text] = analysis
        while len(self._done) > _KEPT:
            self._done.popitem(last=False)

    def _take(self) -> Article | None:
        with self._changed:
            while not self._closed:
                article = self._wanted or next((one for one in self._next if not self.known(one)), None)
                if article:
                    if article is self._wanted:
                        self._wanted = None
                    self._next = tuple(one for one in self._next if one is not article)
                    self._running, self._since = article, time.monotonic()
                    return article
                self._changed.wait()
            return None
