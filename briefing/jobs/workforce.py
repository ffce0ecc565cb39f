"""Several processes for the jobs of one event loop, handed from job to job by threads.

A process that is done gets its next job from the thread that has it ready: by way of an event loop with other work it
would wait for several rounds of that.
"""

import threading
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from briefing.jobs import JobError, Worker, packed

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

Result = TypeVar("Result")

_PATIENCE = 1.0
"""Seconds that a job waits for a process before one more is started."""
_AGAIN = 0.01
"""Seconds between two tries to end a job whose process may just be starting."""
_READY = 1
"""Jobs that are ready to be sent while all processes work."""


class Workforce:
    """Several processes that share the jobs of one event loop, each replaced when it is ended.

    `first` of them start at once, by default all, and one with the first job at the latest; the others start with
    `grow`, or when a job has waited for a second. `megabytes`, `yielding` and `warm` are each worker's. Jobs begin in
    the order of their calls.
    """

    def __init__(
        self,
        count: int,
        *,
        first: int | None = None,
        megabytes: int | None = None,
        yielding: bool = False,
        warm: str = "",
    ) -> None:
        self.size = count
        self._workers = [Worker(megabytes=megabytes, yielding=yielding, warm=warm) for _ in range(count)]
        self._threads: ThreadPoolExecutor | None = None
        self._idle: SimpleQueue[Worker] = SimpleQueue()
        self._closed = False
        self._lock = threading.Lock()
        self._resting = self._workers[:]
        """Those that were not needed so far."""
        self._start(count if first is None else first)

    def grow(self) -> None:
        """Start the processes that are not started yet."""
        self._start(self.size)

    async def call(
        self, function: Callable[..., Result], *arguments: object, seconds: float | None = None, **named: object
    ) -> Result:
        """Run an importable function in the next process that is free and return its result.

        Raises what the function raised, or `JobError` after `seconds` of work, without memory, or when the process
        died. Cancelled, the job's process is ended and replaced.
        """
        import asyncio

        if self._threads is None:
            # Imported here since processes are started before all that takes time is imported, and this is some of it.
            from concurrent.futures import ThreadPoolExecutor

            self._threads = ThreadPoolExecutor(self.size + _READY, thread_name_prefix="briefing-jobs")
        turn = _Turn()
        if self._closed:
            raise JobError(_CLOSED)
        job = asyncio.get_running_loop().run_in_executor(
            self._threads, lambda: self._run(turn, function, arguments, named, seconds)
        )
        try:
            return await asyncio.shield(job)
        except asyncio.CancelledError:
            job.add_done_callback(_forget)
            _end(turn, job)
            raise

    def close(self) -> None:
        """End all processes at once; calls that wait for them raise `JobError`."""
        self._closed = True
        for worker in self._workers:
            worker.close()
        if self._threads is not None:
            self._threads.shutdown()
        for worker in self._workers:
            worker.close()  # one of them may have been replaced meanwhile

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _start(self, count: int) -> None:
        with self._lock:
            started, self._resting = self._resting[:count], self._resting[count:]
        for worker in started:
            with suppress(OSError):  # the first call says what is wrong
                worker.start()
            self._idle.put(worker)

    def _next_idle(self) -> Worker:
        """Return a worker that has nothing to do, waiting for one; start one more rather than wait for long.

        Raises `JobError` where none is there any more, or comes.
        """
        while self._resting:
            try:
                return self._idle.get(timeout=_PATIENCE if len(self._resting) < self.size else 0)
            except Empty:
                if self._closed:
                    raise JobError(_CLOSED) from None
                self._start(1)
        return self._idle.get()

    def _run(
        self,
        turn: "_Turn",
        function: Callable[..., Result],
        arguments: tuple[object, ...],
        named: dict[str, object],
        seconds: float | None,
    ) -> Result:
        job = packed(function, arguments, named)
        worker = self._next_idle()
        try:
            if self._closed or not turn.begin(worker):
                raise JobError(_CLOSED)
            try:
                return cast(Result, worker.answer(job, seconds))
            finally:
                turn.finish()
                if not self._closed:
                    with suppress(OSError):  # the next call says what is wrong
                        worker.start()
        finally:
            self._idle.put(worker)


_CLOSED = "the processes are closed"


class _Turn:
    """A job's turn: which worker works for it, and whether it is still wanted."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._worker: Worker | None = None
        self._wanted = True

    def begin(self, worker: Worker) -> bool:
        """Say who works for the job from now on; return whether it is still wanted."""
        with self._lock:
            self._worker = worker
            return self._wanted

    def finish(self) -> None:
        """Say that nobody works for the job any more: from now on its worker is another job's."""
        with self._lock:
            self._worker = None

    def end(self) -> None:
        """Want the job no more, and end the process that works for it."""
        with self._lock:
            self._wanted = False
            if self._worker is not None:
                self._worker.kill()


def _end(turn: _Turn, job: "asyncio.Future[Any]") -> None:
    """End what is done for a job until it is over."""
    if not job.done():
        turn.end()
        job.get_loop().call_later(_AGAIN, _end, turn, job)


def _forget(job: "asyncio.Future[Any]") -> None:
    """Look at the outcome of a job that nobody waits for, so that none is reported as lost."""
    if not job.cancelled():
        job.exception()
