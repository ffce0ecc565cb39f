"""The threads that read the sources while the reader is open already, so that a slow feed holds up nothing else.

What they read waits in a queue; the reader is told once and takes all that has come by then.
"""

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from briefing.errors import BriefingError
from briefing.frozen import dataclass
from briefing.models import Article, Failure, SourceRequest

Read = Callable[[Iterable[SourceRequest]], Iterator[Article | Failure]]
ReadAhead = Callable[[Iterable[SourceRequest]], tuple[list[Article | Failure], Iterator[Article | Failure]]]
"""Returns what is there at once of sources that are no addresses on the web, and an iterator over the rest."""

_ON_THE_WEB = ("http://", "https://")
_FETCHERS = 4
"""Threads that read addresses on the web; each waits for the network most of the time."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An article and the place of its source among those asked for."""

    place: int
    article: Article


@dataclass(frozen=True, slots=True)
class Arrival:
    """What came from the sources since the last time; `finished` where nothing more will come."""

    articles: tuple[Placed, ...]
    failures: tuple[Failure, ...]
    finished: bool


@dataclass(frozen=True, slots=True)
class _Batch:
    """Sources that are read together, the place of the first among all, and what is being read of them already."""

    place: int
    requests: tuple[SourceRequest, ...]
    begun: Iterator[Article | Failure] | None = None


class Loader:
    """Reads sources once: those here one after the other, those on the web beside them.

    `tell` is called in one of its threads when there is something to take. A location to `skip` is not read but keeps
    its place, so that the places of several readings can be compared.
    """

    def __init__(
        self, read: Read, requests: Iterable[SourceRequest], tell: Callable[[], None], *, skip: str | None = None
    ) -> None:
        self._read, self._tell = read, tell
        self._came: deque[Placed | Failure] = deque()
        self._lock = threading.Lock()
        self._told = self._cancelled = False
        here, away = _batches(requests, skip)
        self._here = deque(here)
        self._queues = [self._here, *([deque(away)] * min(_FETCHERS, len(away)))]
        self._running = len(self._queues)

    def read_ahead(self, ahead: ReadAhead) -> None:
        """Read the first file in this thread, before the others are started, if the first source is here."""
        if not self._here or self._here[0].place or self._here[0].requests[0].location == "-":
            return
        batch = self._here.popleft()
        try:
            items, rest = ahead(batch.requests)
        except Exception as error:  # noqa: BLE001 -- the other sources are read, whatever broke
            items, rest = [_failure(error)], iter(())
        self._came.extend(_placed(batch, item) for item in items)
        self._here.appendleft(replace(batch, begun=rest))

    def start(self) -> None:
        """Begin to read in the threads."""
        for queue in self._queues:
            threading.Thread(target=self._work, args=(queue,), name="briefing-loader", daemon=True).start()

    def take(self) -> Arrival:
        """Return what has come."""
        with self._lock:
            came = list(self._came)
            self._came.clear()
            self._told = False
            finished = not self._running
        articles = tuple(one for one in came if isinstance(one, Placed))
        return Arrival(articles, tuple(one for one in came if isinstance(one, Failure)), finished)

    def cancel(self) -> None:
        """Read no further source and tell nothing more."""
        self._cancelled = True

    def _work(self, queue: deque[_Batch]) -> None:
        try:
            while not self._cancelled and (batch := self._next(queue)):
                self._read_batch(batch)
        finally:
            self._put(None)

    def _next(self, queue: deque[_Batch]) -> _Batch | None:
        with self._lock:
            return queue.popleft() if queue else None

    def _read_batch(self, batch: _Batch) -> None:
        try:
            for item in batch.begun or self._read(batch.requests):
                if self._cancelled:
                    return
                self._put(_placed(batch, item))
        except Exception as error:  # noqa: BLE001 -- what could be read stays on the screen, whatever broke
            self._put(_failure(error))

    def _put(self, item: Placed | Failure | None) -> None:
        with self._lock:
            if item is None:
                self._running -= 1
                if self._running:
                    return
            else:
                self._came.append(item)
            tell, self._told = not self._told, True
        if tell and not self._cancelled:
            self._tell()


def _placed(batch: _Batch, item: Article | Failure) -> Placed | Failure:
    return Placed(batch.place, item) if isinstance(item, Article) else item


def _failure(error: Exception) -> Failure:
    kind = "" if isinstance(error, BriefingError) else f"{type(error).__name__}: "
    return Failure("sources", f"{kind}{error}")


def _batches(requests: Iterable[SourceRequest], skip: str | None) -> tuple[list[_Batch], list[_Batch]]:
    """Return the sources here, each run of them together, and those on the web, each by itself and once."""
    here: list[_Batch] = []
    away: dict[str, _Batch] = {}
    for on_the_web, run in groupby(enumerate(requests), key=_is_on_the_web):
        numbered = [one for one in run if one[1].location != skip]
        if not numbered:
            continue
        if not on_the_web:
            here.append(_Batch(numbered[0][0], tuple(request for _, request in numbered)))
            continue
        for place, request in numbered:
            away.setdefault(request.location, _Batch(place, (request,)))
    return here, list(away.values())


def _is_on_the_web(numbered: tuple[int, SourceRequest]) -> bool:
    return numbered[1].location.lower().startswith(_ON_THE_WEB)
