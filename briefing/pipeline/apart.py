"""A refresh in a process of its own: what it reads, parses and writes holds up no front end that waits for keys.

The process gets its wish through standard input, and ends its refresh once that is closed, whoever closes it; what
comes of it goes to standard output as it comes. Nothing but this module reads or writes either.
"""

import asyncio
import os
import pickle
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, BinaryIO

from briefing.errors import BriefingError
from briefing.models.lists import FeedDone, RefreshDone

if TYPE_CHECKING:
    from briefing.config import Config
    from briefing.pipeline.means import Cancellation, FeedVisited

Begin = Callable[[int], None]
Tell = Callable[[FeedDone], None]

_YIELDING = 10
"""Niceness of the process and of those that parse for it: more than an analysis has, for which somebody waits."""
_OF_THE_SESSION = Path("/proc/self/autogroup")
_A_MOMENT = 0.1
"""Seconds between two changes of it that Linux allows."""
_DIED = "the process that refreshed the feeds died; what it had stored is there, and the next refresh brings the rest"
_ON_REQUEST = 0.5
"""Seconds that the process may take to end once its refresh is over."""


def refresh_apart(
    config: "Config",
    path: Path,
    feeds: Sequence[str],
    *,
    everything: bool,
    begin: Begin,
    tell: Tell,
    cancellation: "Cancellation",
) -> RefreshDone:
    """Do what `refresh_here` does in a process of its own; it goes on until it is over, or cancelled, or we end.

    Raises what `refresh_here` raises, and `BriefingError` where the process dies.
    """
    import subprocess

    from briefing.jobs import python

    process = subprocess.Popen(  # noqa: S603 -- our own code
        python("from briefing.pipeline.apart import main; main()"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    wish, answers = process.stdin, process.stdout
    assert wish is not None  # noqa: S101 -- for the type checker
    assert answers is not None  # noqa: S101 -- for the type checker

    def end() -> None:
        with suppress(OSError, ValueError):
            wish.close()

    try:
        told = replace(config, keys={})  # which are no refresh's, and can't be sent
        pickle.dump((told, path, tuple(feeds), everything), wish, pickle.HIGHEST_PROTOCOL)
        wish.flush()
        cancellation.arm(end)
        return _hear(answers, begin, tell)
    except (EOFError, OSError, pickle.UnpicklingError) as error:
        raise BriefingError(_DIED) from error
    finally:
        cancellation.arm(None)
        end()
        try:
            process.wait(_ON_REQUEST)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        answers.close()


def _hear(answers: IO[bytes], begin: Begin, tell: Tell) -> RefreshDone:
    while True:
        answer = pickle.load(answers)  # noqa: S301 -- our own process wrote it
        if isinstance(answer, int):
            begin(answer)
        elif isinstance(answer, list):
            for visited in answer:
                tell(visited)
        elif isinstance(answer, RefreshDone):
            return answer
        else:
            raise answer


def refresh_here(
    config: "Config",
    path: Path,
    feeds: Sequence[str],
    *,
    everything: bool,
    begin: Begin,
    tell: Tell,
    cancellation: "Cancellation",
) -> RefreshDone:
    """Visit feeds by their addresses, or those that are due, or all, in this process, and say what came of it.

    Raises what `refresh_feeds` raises, but where another program refreshes them.
    """
    from briefing.pipeline.library import refresh_feeds
    from briefing.pipeline.lock import RefreshingError

    def told(visited: "FeedVisited") -> None:
        tell(FeedDone(name=visited.feed.name, new=visited.tally.new, problem=visited.problem))

    try:
        done = refresh_feeds(
            config, path, feeds, everything=everything, begin=begin, tell=told, cancellation=cancellation
        )
    except RefreshingError:
        return RefreshDone(elsewhere="Another program refreshes the feeds")
    return RefreshDone(
        visited=done.visited,
        failed=done.failed,
        new=done.tally.new,
        edited=done.tally.edited,
        offline=done.offline,
    )


class _Answers:
    """What goes to the front end: one message for all feeds of a moment, each of which would wake it."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._visited: list[FeedDone] = []

    def tell(self, visited: FeedDone) -> None:
        """Tell of a feed, with those that come with it; it is called on an event loop."""
        if not self._visited:
            asyncio.get_running_loop().call_soon(self._flush)
        self._visited.append(visited)

    def send(self, answer: object) -> None:
        """Send something after all feeds that were told of."""
        self._flush()
        self._stream.write(pickle.dumps(answer, pickle.HIGHEST_PROTOCOL))
        self._stream.flush()

    def _flush(self) -> None:
        visited, self._visited = self._visited, []
        if visited:
            self.send(visited)


def _give_way() -> None:
    """Let all other programs go first.

    Linux shares processors between sessions before it looks at the niceness of what is in them (`sched(7)`,
    autogrouping): a session has one of its own, of all that this process starts, too.
    """
    if os.name != "posix":
        return
    os.nice(_YIELDING)
    with suppress(OSError):  # where sessions are not told apart
        while True:
            try:
                _OF_THE_SESSION.write_text(str(_YIELDING), "ascii")
                break
            except BlockingIOError:  # somebody else's was changed in this moment
                time.sleep(_A_MOMENT)


def main() -> None:
    """Carry out the one refresh that standard input asks for."""
    _give_way()
    from briefing.pipeline.means import Cancellation

    wishes = sys.stdin.buffer
    config, path, feeds, everything = pickle.load(wishes)  # noqa: S301 -- our own process wrote it
    cancellation = Cancellation()

    def wait_for_end() -> None:
        os.read(wishes.fileno(), 1)
        cancellation.cancel()

    threading.Thread(target=wait_for_end, name="briefing-end", daemon=True).start()
    answers = _Answers(sys.stdout.buffer)
    outcome: RefreshDone | Exception
    try:
        outcome = refresh_here(
            config,
            path,
            feeds,
            everything=everything,
            begin=answers.send,
            tell=answers.tell,
            cancellation=cancellation,
        )
    except BriefingError as error:
        outcome = error
    except Exception as error:  # noqa: BLE001 -- whatever breaks a refresh, the front end is to say so
        outcome = RuntimeError(f"{type(error).__name__}: {error}")
    with suppress(BrokenPipeError):  # nobody waits for it any more; what was parsed is stored
        answers.send(outcome)
