"""Work in a process of its own: warm, killable, limited in time and memory.

It owns the worker processes. It knows nothing of articles: it calls importable functions by name with picklable values.
"""

import os
import pickle
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from briefing.errors import BriefingError

if TYPE_CHECKING:
    import subprocess
    from multiprocessing.connection import Connection

Result = TypeVar("Result")

_MEGABYTE = 1 << 20
_YIELDING = 5
"""Niceness: a process with it gets a quarter of a processor that another wants too (Linux's weights, 335 to 1024)."""


class JobError(BriefingError):
    """A job ended without a result: it took too long, used too much memory, or its process died."""


class Worker:
    """One process that runs jobs one after the other, started on first use and again after a kill.

    `megabytes` limits its address space; None does not. A `yielding` worker lets other programs go first, such as the
    front end that waits for keys. Calls from several threads take turns.
    """

    def __init__(self, *, megabytes: int | None = None, yielding: bool = False) -> None:
        self._megabytes, self._niceness = megabytes, _YIELDING if yielding else 0
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._connection: Connection[Any, Any] | None = None

    def start(self) -> None:
        """Start the process now, so that the first job need not wait for it."""
        with self._lock:
            self._ensure_running()

    def call(self, function: Callable[..., Result], *arguments: object, seconds: float | None = None) -> Result:
        """Run an importable function in the process and return its result.

        Raises what the function raised, or `JobError` after `seconds`, without memory, or when the process died.
        """
        with self._lock:
            connection = self._ensure_running()
            try:
                connection.send_bytes(pickle.dumps((function, arguments)))
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
        """End the process and free what it held."""
        self.kill()
        with self._lock:
            self._kill()

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
        limits = [str(self._megabytes or 0), str(self._niceness)]
        arguments = [sys.executable, "-m", "briefing.jobs", str(theirs.fileno()), *limits]
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


def _limit_memory(megabytes: int) -> None:
    if megabytes and os.name == "posix":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (megabytes * _MEGABYTE, megabytes * _MEGABYTE))


def _serve(connection: "Connection[Any, Any]") -> None:
    """Answer jobs until the other end closes."""
    while True:
        try:
            function, arguments = pickle.loads(connection.recv_bytes())
        except (EOFError, OSError):
            return
        try:
            outcome = True, function(*arguments)
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
    _serve(Connection(int(sys.argv[1])))
