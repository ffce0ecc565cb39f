"""The thread that asks the library, so that no key waits for the disk; what it finds goes back to the event loop.

Questions are answered in the order in which they were asked. What changes the store waits as long as another program
writes to it, and holds up nothing that is only read.
"""

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar

from briefing.errors import BriefingError, BusyStoreError
from briefing.frozen import dataclass
from briefing.i18n import _
from briefing.tui.library import Library

Found = TypeVar("Found")

Deliver = Callable[[Callable[[], None]], None]
"""Runs a function on the event loop, soon; called in the librarian's thread."""

_A_MOMENT = 0.012
"""Seconds that one waits for an answer: less than drawing the screen twice would take."""
_AGAIN = 1.0
"""Seconds between two tries to write to a store that another program writes to."""
_WHILE_MADE = 5.0
"""Seconds that the end waits for a change that is being made."""
_WORTH_A_WORD = 3
"""Tries in vain after which one says that something waits."""


@dataclass(frozen=True, slots=True)
class _Question:
    ask: Callable[[Library], Any]
    then: Callable[[Any], None]
    failed: Callable[[str], None]
    kind: str
    turn: int
    asker: "_Asker | None"


class _Asker:
    """Who waits for a moment whether an answer comes at once, in the thread of the event loop."""

    def __init__(self) -> None:
        self._came = threading.Event()
        self._lock = threading.Lock()
        self._call: Callable[[], None] | None = None
        self._has_gone = False

    def hand(self, call: Callable[[], None]) -> bool:
        """Hand over what brings the answer; return False where nobody waits for it any more."""
        with self._lock:
            is_waited_for = not self._has_gone
            if is_waited_for:
                self._call = call
        self._came.set()
        return is_waited_for  # as it was then: whoever was waiting has gone by now, and has heard it

    def wait(self, seconds: float) -> None:
        """Wait for the answer, but no longer than that, and hear it."""
        self._came.wait(seconds)
        with self._lock:
            self._has_gone = True
        if self._call is not None:
            self._call()


class Librarian:
    """Asks a library one question after the other.

    `failed` gets, on the event loop, what went wrong with a question that says nothing of it itself.
    """

    def __init__(self, library: Library, deliver: Deliver, failed: Callable[[str], None]) -> None:
        self._library, self._deliver, self.failed = library, deliver, failed
        self._changed = threading.Condition()
        self._questions: deque[_Question] = deque()
        self._turns: dict[str, int] = {}
        self._closed = False
        self._asking: _Question | None = None
        self._waiting: deque[_Question] = deque()
        """Changes that wait for another program to have written."""
        self._tries = 0
        self._ends = 0.0
        self._thread = threading.Thread(target=self._work, name="briefing-librarian", daemon=True)

    def start(self) -> None:
        """Begin to ask."""
        self._thread.start()

    def ask(
        self,
        ask: Callable[[Library], Found],
        then: Callable[[Found], None] = lambda _: None,
        *,
        kind: str = "",
        failed: Callable[[str], None] | None = None,
        at_once: bool = False,
    ) -> None:
        """Ask something; `then` gets the answer on the event loop.

        Of several questions of one kind only the last is answered; a change has no kind. What most often is found
        `at_once` is waited for, some milliseconds at most, if there is nothing else to be asked first: `then` may be
        called before this returns.
        """
        with self._changed:
            asker = _Asker() if at_once and self._asking is None and not self._questions else None
            turn = self._turns[kind] = self._turns.get(kind, 0) + 1
            if kind:
                self._questions = deque(one for one in self._questions if one.kind != kind)
            self._questions.append(_Question(ask, then, failed or self.failed, kind, turn, asker))
            self._changed.notify()
        if asker and self._thread.is_alive():
            asker.wait(_A_MOMENT)

    def drop(self, kind: str) -> None:
        """Let questions of a kind be: their answers are wanted no more."""
        with self._changed:
            self._turns[kind] = self._turns.get(kind, 0) + 1
            self._questions = deque(one for one in self._questions if one.kind != kind)

    def close(self, seconds: float = 2.0) -> None:
        """Stop once all changes are made that were asked for.

        For another program that writes it is waited no longer than some seconds, for a slow disk somewhat longer.
        """
        with self._changed:
            self._closed = True
            self._questions = deque(one for one in self._questions if not one.kind)  # nobody hears other answers now
            self._ends = time.monotonic() + seconds
            self._changed.notify()
        if self._thread.is_alive():
            self._thread.join(seconds)
            if self.unmade:
                self._thread.join(_WHILE_MADE)

    @property
    def unmade(self) -> int:
        """How many changes are not in the store yet."""
        with self._changed:
            asked = (*self._waiting, *self._questions, *([self._asking] if self._asking else []))
            return sum(not one.kind for one in asked)

    def _work(self) -> None:
        self._library.hurry()
        while (question := self._next()) is not None:
            try:
                found = question.ask(self._library)
            except BusyStoreError as error:
                self._put_off(question, str(error))
            except BriefingError as error:
                self._answer(question, question.failed, str(error))
            except Exception as error:  # noqa: BLE001 -- whatever one question meets, the next ones are asked
                bug = _("a bug, please report it: {error}", error=f"{type(error).__name__}: {error}")
                self._answer(question, question.failed, bug)
            else:
                self._tries = 0 if not question.kind else self._tries
                self._answer(question, question.then, found)

    def _next(self) -> _Question | None:
        with self._changed:
            self._asking = self._first()
            return self._asking

    def _first(self) -> _Question | None:
        """Return what is to be asked now, waiting for it; None once there is nothing more."""
        while not self._questions:
            if self._closed and (not self._waiting or time.monotonic() > self._ends):
                return None
            if self._waiting and (self._closed or not self._changed.wait(_AGAIN)):
                return self._waiting.popleft()
            if not self._waiting:
                self._changed.wait()
        question = self._questions.popleft()
        if question.kind or not self._waiting:
            return question
        self._waiting.append(question)  # after those that wait already
        return self._waiting.popleft()

    def _put_off(self, question: _Question, problem: str) -> None:
        """Let a change wait, and say so where it waits for long; what is only read is not there now."""
        if question.kind:
            self._answer(question, question.failed, problem)
            return
        with self._changed:
            self._waiting.appendleft(question)
            self._asking = None
            self._tries += 1
        if self._tries == _WORTH_A_WORD:
            notice = _("Another program is writing to the store: what you mark is kept as soon as it is done")
            self._answer(question, self.failed, notice)

    def _answer(self, question: _Question, hear: Callable[[Any], None], found: object) -> None:
        with self._changed:
            self._asking = None

        def deliver() -> None:
            if not question.kind or self._turns.get(question.kind) == question.turn:
                hear(found)

        if self._closed or (question.asker and question.asker.hand(deliver)):
            return
        self._deliver(deliver)
