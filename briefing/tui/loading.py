"""The thread that reads the sources while the reader is open already.

What it reads waits in a queue; the reader is told once and takes all that has come by then.
"""

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from briefing.errors import BriefingError
from briefing.models import Article, Failure, SourceRequest

Read = Callable[[Iterable[SourceRequest]], Iterator[Article | Failure]]


@dataclass(frozen=True, slots=True)
class Arrival:
    """What came from the sources since the last time; `finished` where nothing more will come."""

    articles: tuple[Article, ...]
    failures: tuple[Failure, ...]
    finished: bool


class Loader:
    """Reads sources once; `tell` is called in its thread when there is something to take."""

    def __init__(self, read: Read, requests: Iterable[SourceRequest], tell: Callable[[], None]) -> None:
        self._read, self._requests, self._tell = read, tuple(requests), tell
        self._came: deque[Article | Failure] = deque()
        self._lock = threading.Lock()
        self._told = self._finished = self._cancelled = False
        threading.Thread(target=self._work, name="briefing-loader", daemon=True).start()

    def take(self) -> Arrival:
        """Return what has come."""
        with self._lock:
            came = list(self._came)
            self._came.clear()
            self._told = False
            finished = self._finished
        articles = tuple(one for one in came if isinstance(one, Article))
        return Arrival(articles, tuple(one for one in came if isinstance(one, Failure)), finished)

    def cancel(self) -> None:
        """Read no further source and tell nothing more."""
        self._cancelled = True

    def _work(self) -> None:
        try:
            for item in self._read(self._requests):
                if self._cancelled:
                    return
                self._put(item)
        except BriefingError as error:
            self._put(Failure("sources", str(error)))
        except Exception as error:  # noqa: BLE001 -- what could be read stays on the screen, whatever broke
            self._put(Failure("sources", f"{type(error).__name__}: {error}"))
        finally:
            self._put(None)

    def _put(self, item: Article | Failure | None) -> None:
        with self._lock:
            if item is None:
                self._finished = True
            else:
                self._came.append(item)
            tell, self._told = not self._told, True
        if tell and not self._cancelled:
            self._tell()
