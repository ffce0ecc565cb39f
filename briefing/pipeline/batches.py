"""Has the bodies of feeds parsed by processes of their own: those that bring little several at a time.

It knows nothing of networks, and of the store only which items it has already; what comes of a body is handed on.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from briefing.errors import BriefingError
from briefing.jobs import DeadWorkerError, JobError, Named, each
from briefing.models.feeds import Answer, FeedState, ParsedFeed

if TYPE_CHECKING:
    from briefing.jobs.workforce import Workforce
    from briefing.pipeline.parsing import parse_ready
else:
    # What parses is imported by the processes that parse.
    parse_ready = Named("briefing.pipeline.parsing", "parse_ready")

_SECONDS = 20.0
"""The largest feeds in use take one or two; what takes longer was made to."""
_BATCH_SECONDS = 5.0
"""Where a batch takes longer, one of its bodies is at fault: then each gets its own time."""
_WORTH_ALL = 1 << 20
"""Bytes to be parsed that are worth a start of all parsing processes, each of which takes as long as their parsing."""
_SHARE_OF_CHANGED = 0.1
"""What a feed costs of which most items are known, against one whose items are all new."""
_BATCH, _BODIES = 1 << 18, 10
"""Bytes, by what they cost, that are worth a job, which a process waits for while it is handed over; and the most
bodies of one, so that all processes get some of what hardly changed."""
_WAITING = 8 << 20
"""Bytes of bodies that wait at most, so that neither the visits nor the processes wait for each other for long."""
_AHEAD = 1
"""Batches made ready for each process while it works."""


class Body(NamedTuple):
    """What a feed has answered, with the digest of its bytes."""

    feed: FeedState
    answer: Answer
    digest: bytes


class Parsing:
    """Bodies on their way through the parsing processes, on one event loop.

    The `workforce` is closed with it. `known` tells which items of a feed the store has, `has_room` waits until what
    comes may be handed on, `deliver` gets each body with what came of it. `parse` is what the processes call.
    """

    def __init__(
        self,
        workforce: "Workforce",
        *,
        languages: Mapping[str, str],
        known: Callable[[FeedState], frozenset[bytes]],
        has_room: Callable[[], Awaitable[None]],
        deliver: Callable[[Body, ParsedFeed | BriefingError], None],
        parse: Callable[..., ParsedFeed] = parse_ready,
    ) -> None:
        self._workforce, self._languages, self._function = workforce, languages, parse
        self._known, self._has_room, self._deliver = known, has_room, deliver
        self._bodies: deque[Body] = deque()
        self._size = 0
        """Bytes of the bodies that are not parsed yet."""
        self._weight = 0.0
        """Bytes that were parsed so far, by what they cost."""
        self._tasks: set[asyncio.Task[None]] = set()
        self._moved = asyncio.Event()

    async def add(self, body: Body) -> None:
        """Have a body parsed soon, once there is room for it; raises what handing on others has met."""
        size = _size(body)
        while self._size and self._size + size > _WAITING:
            self._moved.clear()
            await self._moved.wait()
            self.check()
        self.check()  # a task that is done takes nothing any more
        self._size += size
        self._bodies.append(body)
        if len(self._tasks) < self._workforce.size * (1 + _AHEAD):
            task = asyncio.ensure_future(self._work())
            self._tasks.add(task)
            task.add_done_callback(lambda _: self._moved.set())

    def check(self) -> None:
        """Forget the work that is done; raise what it has met, if anything."""
        for task in [task for task in self._tasks if task.done()]:
            self._tasks.discard(task)
            task.result()

    async def drain(self) -> None:
        """Wait until all bodies are parsed; raises what handing them on has met."""
        while self._tasks:
            await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)
            self.check()

    async def stop(self) -> None:
        """End the processes, whatever they do."""
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)
        self._workforce.close()

    async def _work(self) -> None:
        while self._bodies:
            batch = self._take()
            try:
                await self._has_room()
                outcomes = await self._parse(batch)
            finally:
                self._size -= sum(_size(body) for body, _ in batch)
                self._moved.set()
            for (body, _), outcome in zip(batch, outcomes, strict=True):
                self._deliver(body, outcome)

    def _take(self) -> list[tuple[Body, frozenset[bytes]]]:
        """Take bodies that are worth a job, with the items known of each; start all processes if they are many."""
        batch: list[tuple[Body, frozenset[bytes]]] = []
        weight = 0.0
        while self._bodies and weight < _BATCH and len(batch) < _BODIES:
            body = self._bodies.popleft()
            known = self._known(body.feed)
            weight += _size(body) * (_SHARE_OF_CHANGED if known else 1)
            batch.append((body, known))
        before, self._weight = self._weight, self._weight + weight
        if before < _WORTH_ALL <= self._weight:
            self._workforce.grow()
        return batch

    async def _parse(self, batch: list[tuple[Body, frozenset[bytes]]]) -> list[ParsedFeed | BriefingError]:
        """Return what comes of each body; one that takes too long or ends its process harms none of the others."""
        if len(batch) > 1:
            calls = [((body.answer.retrieved,), self._named(body, known)) for body, known in batch]
            try:
                return await self._workforce.call(each, self._function, calls, seconds=_BATCH_SECONDS)
            except JobError:
                pass
        return [await self._parse_alone(body, known) for body, known in batch]

    async def _parse_alone(self, body: Body, known: frozenset[bytes]) -> ParsedFeed | BriefingError:
        async def parse() -> ParsedFeed:
            return await self._workforce.call(
                self._function, body.answer.retrieved, seconds=_SECONDS, **self._named(body, known)
            )

        try:
            try:
                return await parse()
            except DeadWorkerError:  # whatever has ended the process, another one may be spared
                return await parse()
        except BriefingError as error:
            return error

    def _named(self, body: Body, known: frozenset[bytes]) -> dict[str, object]:
        feed = body.feed
        return {"name": feed.name, "language": self._languages.get(feed.url), "known": known}


def _size(body: Body) -> int:
    return len(body.answer.retrieved.content) if body.answer.retrieved else 0
