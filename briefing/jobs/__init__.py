"""Work in processes of its own: warm, killable, limited in time and memory.

It owns the worker processes. It knows nothing of articles: it calls importable functions by name with picklable values.
`Worker` is one process for callers in threads; `workforce` has several for callers on an event loop.
"""

import gc
import os
import pickle
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from briefing.errors import BriefingError

if TYPE_CHECKING:
    import subprocess

Result = TypeVar("Result")

_MEGABYTE = 1 << 20
_YIELDING = 5
"""Niceness: a process with it gets a quarter of a processor that another wants too (Linux's weights, 335 to 1024)."""
_LENGTH_BYTES = 8
_BETWEEN_SEARCHES = 10_000
"""Objects made between two searches for those that only hold each other: what is imported stays, and jobs leave few."""
_SERVE = "from briefing.jobs import serve; serve()"
"""What a process runs: `-m` imports what finds modules first, and this one twice."""
_WORTH_WAITING = 0.05
"""Seconds that a job gets in place of those for which its process was held up."""
_AGAIN = 0.01
"""Seconds between two tries to end a job whose process may just be starting."""


def python(code: str) -> list[str]:
    """Return the command that runs code of ours in a process of its own, with this package as it is here.

    Modules are not looked for in the working directory, where anybody's files may be.
    """
    found = os.path.abspath(f"{os.path.dirname(__file__)}/../..")  # noqa: PTH100, PTH120 -- pathlib takes 4 ms
    return [sys.executable, "-P", "-c", f"import sys; sys.path.append(sys.argv.pop(1)); {code}", found]


class JobError(BriefingError):
    """A job ended without a result: it took too long, used too much memory, or its process died."""


class DeadWorkerError(JobError):
    """The process of a job died, or was ended."""


class Named:
    """A function by its name: a process that calls it has it, the one that wants it called need not import it."""

    __slots__ = ("_module", "_name")

    def __init__(self, module: str, name: str) -> None:
        self._module, self._name = module, name

    def __call__(self, *arguments: object, **named: object) -> object:
        """Call the function here."""
        return _find(self._module, self._name)(*arguments, **named)

    def __reduce__(self) -> tuple[Callable[[str, str], Callable[..., Any]], tuple[str, str]]:
        """Become the function on the other side."""
        return _find, (self._module, self._name)


def _find(module: str, name: str) -> Callable[..., Any]:
    return cast(Callable[..., Any], getattr(import_module(module), name))


def each(
    function: Callable[..., Result], calls: Sequence[tuple[tuple[object, ...], Mapping[str, object]]]
) -> list[Result | BriefingError]:
    """Call a function with the arguments and the named ones of each call; return what it returned or found wrong.

    As a job it takes the place of several that are over sooner than they are handed over.
    """
    outcomes: list[Result | BriefingError] = []
    for arguments, named in calls:
        try:
            outcomes.append(function(*arguments, **named))
        except BriefingError as error:
            outcomes.append(error)
    return outcomes


def packed(function: Callable[..., Any], arguments: tuple[object, ...], named: Mapping[str, object]) -> bytes:
    """Return a job as it is sent to a process; raises what can't be sent."""
    return pickle.dumps((function, arguments, named), pickle.HIGHEST_PROTOCOL)


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
        self._connection: _Connection | None = None

    def start(self) -> None:
        """Start the process now, so that the first job need not wait for it."""
        with self._lock:
            self._ensure_running()

    def call(
        self, function: Callable[..., Result], *arguments: object, seconds: float | None = None, **named: object
    ) -> Result:
        """Run an importable function in the process and return its result.

        Raises what the function raised, or `JobError` after `seconds`, without memory, or when the process died. Time
        for which a busy machine gives the process no processor does not count.
        """
        return cast(Result, self.answer(packed(function, arguments, named), seconds))

    def answer(self, job: bytes, seconds: float | None) -> object:
        """Run a job that was packed, as `call` does."""
        with self._lock:
            try:
                connection = self._ensure_running()
                connection.send(job)
                if not self._has_answered(connection, seconds):
                    self._kill()
                    raise JobError(f"gave up after {seconds:g} seconds")
                succeeded, outcome = pickle.loads(connection.receive())
            except (EOFError, OSError) as error:
                self._kill()
                raise DeadWorkerError("the process that did the work died") from error
        if succeeded:
            return outcome
        if isinstance(outcome, MemoryError):
            raise JobError("needs too much memory") from outcome
        raise outcome

    def _has_answered(self, connection: "_Connection", seconds: float | None) -> bool:
        """Wait for what comes of a job; tell whether it came in time."""
        held_up, left = 0.0 if seconds is None else self._held_up(), seconds
        while not connection.wait(left):
            before, held_up = held_up, self._held_up()
            left = held_up - before
            if left < _WORTH_WAITING:
                return False
        return True

    def _held_up(self) -> float:
        """Return the seconds for which the process was ready to work and got no processor, where the system tells."""
        try:
            file = os.open(f"/proc/{self._process.pid if self._process else 0}/schedstat", os.O_RDONLY)
            try:
                return int(os.read(file, 100).split()[1]) / 1e9
            finally:
                os.close(file)
        except (OSError, ValueError, IndexError):
            return 0.0

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

    def _ensure_running(self) -> "_Connection":
        if self._connection is not None and self._process is not None and self._process.poll() is None:
            return self._connection
        # Imported here since a front end makes a worker before its first screen, and starts it after.
        import socket
        import subprocess

        self._kill()
        ours, theirs = socket.socketpair()
        arguments = [*python(_SERVE), str(theirs.fileno()), *self._arguments]
        try:
            self._process = subprocess.Popen(
                arguments,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                process_group=0,  # no key ends it, as in another session, where its niceness would tell nothing
            )
        finally:
            theirs.close()
            self._connection = _Connection(ours.detach())
        return self._connection

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        if self._connection is not None:
            self._connection.close()
        self._process = self._connection = None


class _Connection:
    """One end of a pair of sockets that carries whole messages.

    It does what `multiprocessing`'s does, whose import would be a third of what it costs to start a process.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def send(self, message: bytes) -> None:
        """Send a message; raises OSError where the other end is closed."""
        left = memoryview(len(message).to_bytes(_LENGTH_BYTES, "little") + message)
        while left:
            left = left[os.write(self._descriptor, left) :]

    def receive(self) -> bytearray:
        """Return the next message, waiting for it; raises EOFError or OSError where none comes any more."""
        return self._exactly(int.from_bytes(self._exactly(_LENGTH_BYTES), "little"))

    def wait(self, seconds: float | None) -> bool:
        """Wait until a message or the end is there, for ever with None; return whether it came in time."""
        import select

        poll = select.poll()
        poll.register(self._descriptor, select.POLLIN)
        return bool(poll.poll(None if seconds is None else seconds * 1000))

    def close(self) -> None:
        os.close(self._descriptor)

    def _exactly(self, size: int) -> bytearray:
        content = bytearray(size)
        left = memoryview(content)
        while left:
            count = os.readv(self._descriptor, [left])
            if not count:
                raise EOFError
            left = left[count:]
        return content


def _limit_memory(megabytes: int) -> None:
    if megabytes and os.name == "posix":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (megabytes * _MEGABYTE, megabytes * _MEGABYTE))


def _serve(connection: _Connection) -> None:
    """Answer jobs until the other end closes."""
    while True:
        try:
            message = connection.receive()
        except (EOFError, OSError):
            return
        try:
            function, arguments, named = pickle.loads(message)
            outcome = True, function(*arguments, **named)
        except Exception as error:  # whatever a job raises is its caller's to handle
            outcome = False, error
        try:
            reply = pickle.dumps(outcome, pickle.HIGHEST_PROTOCOL)
        except Exception as error:  # an exception that does not pickle must not end the worker
            reply = pickle.dumps((False, JobError(f"{type(error).__name__}: {error}")))
        connection.send(reply)


def serve() -> None:
    """Be the process of a worker, as its arguments say, until the other end closes."""
    descriptor, megabytes, niceness, warm = sys.argv[1:]
    _limit_memory(int(megabytes))
    if os.name == "posix":
        os.nice(int(niceness))
    gc.set_threshold(_BETWEEN_SEARCHES)
    if warm:
        import_module(warm)
        gc.freeze()
    _serve(_Connection(int(descriptor)))
