"""The thread that asks the library, so that no key waits for the disk; what it finds goes back to the event loop.

Questions are answered in the order in which they were asked.
"""

import threading
from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar

from briefing.errors import BriefingError
from briefing.frozen import dataclass
from briefing.i18n import _
from briefing.tui.library import Library

Found = TypeVar("Found")

Deliver = Callable[[Callable[[], None]], None]
"""Runs a function on the event loop, soon; called in the librarian's thread."""

_A_MOMENT = 0.012
"""Seconds that one waits for an answer: less than drawing the screen twice would take."""


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
            if not self._has_gone:
                self._call = call
        self._came.set()
        return not self._has_gone

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
        self._is_busy = False
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

        Of several questions of one kind only the last is answered. What most often is found `at_once` is waited for,
        some milliseconds at most, if there is nothing else to be asked first: `then` may be called before this returns.
        """
        with self._changed:
            asker = _Asker() if at_once and not self._is_busy and not self._questions else None
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
        """Stop once all changes are made that were asked for, but wait no longer than some seconds for that."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        if self._thread.is_alive():
            self._thread.join(seconds)

    def _work(self) -> None:
        while (question := self._next()) is not None:
            try:
                found = question.ask(self._library)
            except BriefingError as error:
                self._answer(question, question.failed, str(error))
            except Exception as error:  # noqa: BLE001 -- whatever one question meets, the next ones are asked
                bug = _("a bug, please report it: {error}", error=f"{type(error).__name__}: {error}")
                self._answer(question, question.failed, bug)
            else:
                self._answer(question, question.then, found)

    def _next(self) -> _Question | None:
        with self._changed:
            self._is_busy = False
            while not self._questions:
                if self._closed:
                    return None
                self._changed.wait()
            self._is_busy = True
            return self._questions.popleft()

    def _answer(self, question: _Question, hear: Callable[[Any], None], found: object) -> None:
        def deliver() -> None:
            if not question.kind or self._turns.get(question.kind) == question.turn:
                hear(found)

        if self._closed or (question.asker and question.asker.hand(deliver)):
            return
        self._deliver(deliver)
