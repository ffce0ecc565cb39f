"""Visits to many feeds at the same time: answers come as values, as soon as they are there.

It decides which visit comes next; what a visit is, `client` knows. Nothing here is about feeds as such.
"""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Sequence

from briefing.models.feeds import Answer, Call
from briefing.sources.addresses import is_loopback
from briefing.sources.client import Client, Limits, Visit
from briefing.sources.problems import RefusedError, explain
from briefing.text import clean_line


async def poll(
    calls: Sequence[Call], *, concurrent: int, per_host: int, limits: Limits | None = None
) -> AsyncGenerator[Answer, None]:
    """Yield the answer to each call in the order in which they come; only cancellation ends it before the last.

    `concurrent` requests are under way at the same time at most, `per_host` to one host; a slow host holds up nobody
    but its own feeds. As many answers at most wait to be taken. This machine itself is no host that needs sparing.
    """
    limits = limits or Limits()
    async with Client(limits) as client:
        polling = _Polling(client, concurrent, per_host)
        try:
            polling.begin(calls, limits)
            for _ in calls:
                yield await polling.next()
        finally:
            await polling.end()


class _Host:
    """The visits that wait for a host, how many are under way, and how many may be."""

    __slots__ = ("active", "room", "waiting")

    def __init__(self, room: int) -> None:
        self.active, self.room = 0, room
        self.waiting: deque[Visit] = deque()


class _HostQueues:
    """Visits that wait, in a queue for each host; the hosts with a visit waiting and room for it take turns."""

    def __init__(self, concurrent: int, per_host: int) -> None:
        self._concurrent, self._per_host = concurrent, per_host
        self._hosts: dict[str, _Host] = {}
        self._ready: deque[_Host] = deque()
        """Each host once whose next visit may begin."""

    def add(self, visit: Visit, *, first: bool = False) -> None:
        """Queue a visit for its host, before the others if it has begun already."""
        host = self._hosts.get(visit.host)
        if host is None:
            room = self._concurrent if is_loopback(visit.host) else self._per_host
            host = self._hosts[visit.host] = _Host(room)
        if not host.waiting and host.active < host.room:
            self._ready.append(host)
        if first:
            host.waiting.appendleft(visit)
        else:
            host.waiting.append(visit)

    def take(self) -> tuple[Visit, _Host] | None:
        """Return the next visit that may begin, with the host that is to be released after it."""
        if not self._ready:
            return None
        host = self._ready.popleft()
        visit = host.waiting.popleft()
        host.active += 1
        if host.waiting and host.active < host.room:
            self._ready.append(host)
        return visit, host

    def release(self, host: _Host) -> None:
        """Say that a request to a host is over."""
        if host.waiting and host.active == host.room:
            self._ready.append(host)
        host.active -= 1


class _Polling:
    """The visits under way: workers make one request after the other as long as there is one that may begin.

    A worker that finds none ends. None can be left behind by that: whoever ends a request looks for the next one, and
    a redirect, which may open the queue of another host, hires a worker anew.
    """

    def __init__(self, client: Client, concurrent: int, per_host: int) -> None:
        self._client, self._concurrent = client, concurrent
        self._queues = _HostQueues(concurrent, per_host)
        self._workers: set[asyncio.Task[None]] = set()
        self._answers: deque[Answer] = deque()
        self._arrived, self._room = asyncio.Event(), asyncio.Event()
        self._broken: BaseException | None = None
        self._room.set()

    def begin(self, calls: Sequence[Call], limits: Limits) -> None:
        """Queue the calls and begin the first of them."""
        for call in calls:
            try:
                self._queues.add(Visit(call, limits))
            except RefusedError as error:
                self._answers.append(Answer(url=call.url, problem=clean_line(str(error))))
            except ValueError as error:
                self._answers.append(Answer(url=call.url, problem=explain(error)))
        self._hire()

    async def next(self) -> Answer:
        """Return the next answer, waiting for it."""
        while not self._answers:
            if self._broken:
                raise self._broken
            self._arrived.clear()
            await self._arrived.wait()
        answer = self._answers.popleft()
        if len(self._answers) < self._concurrent:
            self._room.set()
        return answer

    async def end(self) -> None:
        """End what is still under way."""
        workers = list(self._workers)
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)

    def _hire(self) -> None:
        while len(self._workers) < self._concurrent and (taken := self._queues.take()):
            worker = asyncio.get_running_loop().create_task(self._work(*taken))
            self._workers.add(worker)
            worker.add_done_callback(self._dismiss)

    def _dismiss(self, worker: asyncio.Task[None]) -> None:
        self._workers.discard(worker)
        if not worker.cancelled() and (error := worker.exception()):
            self._broken = error
            self._arrived.set()

    async def _work(self, visit: Visit, host: _Host) -> None:
        task = asyncio.current_task()
        taken: tuple[Visit, _Host] | None = (visit, host)
        while task and taken:
            visit, host = taken
            answer = await self._client.ask(visit, task, last=not host.waiting)
            self._queues.release(host)
            if answer is None:
                self._queues.add(visit, first=True)
                self._hire()
            else:
                self._answers.append(answer)
                self._arrived.set()
                if len(self._answers) >= self._concurrent:
                    # Bodies that nobody takes would fill the memory.
                    self._room.clear()
                    await self._room.wait()
            taken = self._queues.take()
