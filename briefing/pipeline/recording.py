"""Stores visits in a thread of its own while others are paid and parsed: writing takes as long as parsing does.

It knows nothing of feeds but what a visit says; what came of each goes back on the event loop.
"""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from briefing.models.feeds import Visit
from briefing.models.stored import Tally

if TYPE_CHECKING:
    from briefing.store import Store

_LIGHT, _HEAVY = 1, 10
"""What it costs to store a visit that brings nothing, and one with articles."""
_ENOUGH = 64 * _HEAVY
"""Visits that are worth a transaction, which costs as much as some of them, and is one more part of the search index,
to be merged with others later; what is not stored may be lost. In one transaction there are no more: others who write
to the store wait for it, half a second at most."""
_PATIENCE = 0.5
"""Seconds that a visit waits for others to be stored with."""
_AHEAD = 96
"""Visits with articles that wait to be stored; more would only fill the memory."""

Label = TypeVar("Label")


class Recorder(Generic[Label]):
    """Stores visits in the order in which they are added; `deliver` gets each one's label and tally.

    It is made, used and finished on one event loop.
    """

    def __init__(self, path: Path, deliver: Callable[[Label, Tally], None]) -> None:
        self._path, self._deliver = path, deliver
        self._store: Store | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="briefing-store")
        self._waiting: list[tuple[Label, Visit]] = []
        self._heavy = self._weight = 0
        """How many of those that wait have articles, and what it costs to store them all."""
        self._changed, self._room = asyncio.Event(), asyncio.Event()
        self._room.set()
        self._ending = self._hurrying = False
        self._task = asyncio.ensure_future(self._work())

    def add(self, label: Label, visit: Visit) -> None:
        """Have a visit stored soon."""
        self._waiting.append((label, visit))
        self._weight += _weight(visit)
        if len(self._waiting) == 1 or self._weight >= _ENOUGH:
            self._changed.set()
        self._heavy += visit.parsed is not None
        if self._heavy >= _AHEAD:
            self._room.clear()

    def hurry(self) -> None:
        """Have what was added until now stored at once: what comes later comes last, and nothing else is waited for."""
        self._hurrying = True
        self._changed.set()

    async def has_room(self) -> None:
        """Wait until there is room for another visit with articles; raises what storing has met."""
        if not self._room.is_set():
            room = asyncio.ensure_future(self._room.wait())
            try:
                await asyncio.wait([room, self._task], return_when=asyncio.FIRST_COMPLETED)
            finally:
                room.cancel()
        self.check()

    def check(self) -> None:
        """Raise what storing has met, if anything: `StoreError`."""
        if self._task.done():
            self._task.result()

    async def finish(self) -> None:
        """Store what was added until now, and close; raises `StoreError` where it can't be."""
        self._ending = True
        self._changed.set()
        try:
            await self._task
        finally:
            await asyncio.get_running_loop().run_in_executor(self._thread, self._close)
            self._thread.shutdown()

    async def _work(self) -> None:
        loop = asyncio.get_running_loop()
        while not self._ending or self._waiting:
            await self._changed.wait()
            if not self._ending and self._weight < _ENOUGH:
                await self._linger()
            self._hurrying = False
            batch = self._take()
            if not self._waiting and not self._ending:
                self._changed.clear()
            if self._heavy < _AHEAD:
                self._room.set()
            if batch:
                tallies = await loop.run_in_executor(self._thread, self._record, [visit for _, visit in batch])
                for (label, _), tally in zip(batch, tallies, strict=True):
                    self._deliver(label, tally)

    def _take(self) -> list[tuple[Label, Visit]]:
        """Take the visits of the next transaction from those that wait."""
        count = weight = heavy = 0
        for _, visit in self._waiting:
            if weight >= _ENOUGH:
                break
            count += 1
            weight += _weight(visit)
            heavy += visit.parsed is not None
        self._weight -= weight
        self._heavy -= heavy
        batch, self._waiting = self._waiting[:count], self._waiting[count:]
        return batch

    async def _linger(self) -> None:
        """Wait for more visits, but not for long."""
        deadline = asyncio.get_running_loop().time() + _PATIENCE
        while not self._ending and not self._hurrying and self._weight < _ENOUGH:
            self._changed.clear()
            try:
                async with asyncio.timeout_at(deadline):
                    await self._changed.wait()
            except TimeoutError:
                return

    def _record(self, visits: Sequence[Visit]) -> list[Tally]:
        if self._store is None:
            from briefing.store import Store

            self._store = Store.open(self._path)
        return self._store.record_all(visits)

    def _close(self) -> None:
        if self._store is not None:
            self._store.close()


def _weight(visit: Visit) -> int:
    return _LIGHT if visit.parsed is None else _HEAVY
