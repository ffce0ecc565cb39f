"""Work in processes of its own: warm, killable, limited in time and memory.

It owns the worker processes. It knows nothing of articles: it calls importable functions by name with picklable values.
`Worker` is one process for callers in threads, `Workforce` several for callers on an event loop.
"""

import os
import pickle
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from briefing.errors import BriefingError

if TYPE_CHECKING:
    import asyncio
    import subprocess
    from multiprocessing.connection import Connection

Result = TypeVar("Result")

_MEGABYTE = 1 << 20
_YIELDING = 5
"""Niceness: a process with it gets a quarter of a processor that another wants too (Linux's weights, 335 to 1024)."""
_AGAIN = 0.01
"""Seconds between two tries to end a job whose process may just be starting."""


class JobError(BriefingError):
    """A job ended without a result: it took too long, used too much memory, or its process died."""


class Worker:
    """One process that runs jobs one after the other, started on first use and again after a kill.

    `megabytes` limits its address space; None does not. A `yielding` worker lets other programs go first, such as the
    front end that waits for keys. `warm` names a module that it imports while it waits for its first job. Calls from
    several threads take turns.
    """

    def __init__(self, *, megabytes: int | None = None, yielding: bool = False, warm: str = "") -> None:
        self._arguments = [str(megabytes or 0), str(_YIELDING if yielding else 0), warm]
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._connection: Connection[Any, Any] | None = None

    def start(self) -> None:
        """Start the process now, so that the first job need not wait for it."""
        with self._lock:
            self._ensure_running()

    def call(
        self, function: Callable[..., Result], *arguments: object, seconds: float | None = None, **named: object
    ) -> Result:
        """Run an importable function in the process and return its result.

        Raises what the function raised, or `JobError` after `seconds`, without memory, or when the process died.
        """
        with self._lock:
            try:
                connection = self._ensure_running()
                connection.send_bytes(pickle.dumps((function, arguments, named)))
                if not connection.poll(seconds):
                    self._kill()
                    raise JobError(f"gave up after {seconds:g} seconds")
                succeeded, outcome = pickle.loads(connection.recv_bytes())
            except (EOFError, OSError) as error:
                self._kill()
                raise JobError("the process that did the work died") from error
        if succeeded:
            return cast(Result, outcome)
        if isinstance(outcome, MemoryError):
            raise JobError("needs too much memory") from outcome
        raise outcome

    def kill(self) -> None:
        """End the process at once, whatever it does; a call that waits for it raises `JobError`."""
        process = self._process
        if process is not None:
            process.kill()
            process.wait()

    def close(self) -> None:
        """End the process, whatever it does, and free what it held."""
        self.kill()
        while not self._lock.acquire(timeout=_AGAIN):
            self.kill()
        try:
            self._kill()
        finally:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _ensure_running(self) -> "Connection[Any, Any]":
        if self._connection is not None and self._process is not None and self._process.poll() is None:
            return self._connection
        # Imported here since a front end makes a worker before its first screen, and starts it after.
        import subprocess
        from multiprocessing.connection import Pipe

        self._kill()
        ours, theirs = Pipe()
        arguments = [sys.executable, "-m", "briefing.jobs", str(theirs.fileno()), *self._arguments]
        try:
            self._process = subprocess.Popen(
                arguments,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                start_new_session=True,
            )
        finally:
            theirs.close()
        self._connection = ours
        return ours

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        if self._connection is not None:
            self._connection.close()
        self._process = self._connection = None


class Workforce:
    """Several processes that share the jobs of one event loop, all started at once and replaced when one is ended.

    `megabytes`, `yielding` and `warm` are each worker's. Jobs wait in the order of their calls.
    """

    def __init__(self, count: int, *, megabytes: int | None = None, yielding: bool = False, warm: str = "") -> None:
        # Imported here since only who has an event loop makes one, and `Worker` has none.
        from asyncio import Queue
        from concurrent.futures import ThreadPoolExecutor

        self._workers = [Worker(megabytes=megabytes, yielding=yielding, warm=warm) for _ in range(count)]
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="briefing-jobs")
        self._idle: Queue[Worker] = Queue()
        self._closed = False
        for worker in self._workers:
            worker.start()
            self._idle.put_nowait(worker)

    async def call(
        self, function: Callable[..., Result], *arguments: object, seconds: float | None = None, **named: object
    ) -> Result:
        """Run an importable function in the next process that is free and return its result.

        Raises what the function raised, or `JobError` after `seconds` of work, without memory, or when the process
        died. Cancelled, the job's process is ended and replaced.
        """
        import asyncio

        worker = await self._idle.get()
        if self._closed:
            self._idle.put_nowait(worker)
            raise JobError("the processes are closed")
        job = asyncio.get_running_loop().run_in_executor(
            self._threads, lambda: self._run(worker, function, arguments, named, seconds)
        )
        job.add_done_callback(lambda _: self._idle.put_nowait(worker))
        try:
            return await asyncio.shield(job)
        except asyncio.CancelledError:
            job.add_done_callback(_forget)
            _end(worker, job)
            raise

    def close(self) -> None:
        """End all processes at once; calls that wait for them raise `JobError`."""
        self._closed = True
        for worker in self._workers:
            worker.close()
        self._threads.shutdown()
        for worker in self._workers:
            worker.close()  # one of them may have been replaced meanwhile

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _run(
        self,
        worker: Worker,
        function: Callable[..., Result],
        arguments: tuple[object, ...],
        named: dict[str, object],
        seconds: float | None,
    ) -> Result:
        try:
            return worker.call(function, *arguments, seconds=seconds, **named)
        finally:
            if not self._closed:
                with suppress(OSError):  # the next call says what is wrong
                    worker.start()


def _end(worker: Worker, job: "asyncio.Future[Any]") -> None:
    """End what a worker does until the job is done."""
    if not job.done():
        worker.kill()
        job.get_loop().call_later(_AGAIN, _end, worker, job)


def _forget(job: "asyncio.Future[Any]") -> None:
    """Look at the outcome of a job that nobody waits for, so that none is reported as lost."""
    if not job.cancelled():
        job.exception()


def _limit_memory(megabytes: int) -> None:
    if megabytes and os.name == "posix":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (megabytes * _MEGABYTE, megabytes * _MEGABYTE))


def _serve(connection: "Connection[Any, Any]") -> None:
    """Answer jobs until the other end closes."""
    while True:
        try:
            function, arguments, named = pickle.loads(connection.recv_bytes())
        except (EOFError, OSError):
            return
        try:
            outcome = True, function(*arguments, **named)
        except Exception as error:  # whatever a job raises is its caller's to handle
            outcome = False, error
        try:
            reply = pickle.dumps(outcome)
        except Exception as error:  # an exception that does not pickle must not end the worker
            reply = pickle.dumps((False, JobError(f"{type(error).__name__}: {error}")))
        connection.send_bytes(reply)


if __name__ == "__main__":
    from multiprocessing.connection import Connection

    _limit_memory(int(sys.argv[2]))
    if os.name == "posix":
        os.nice(int(sys.argv[3]))
    if sys.argv[4]:
        import_module(sys.argv[4])
    _serve(Connection(int(sys.argv[1])))
