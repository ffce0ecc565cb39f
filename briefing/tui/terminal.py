"""The terminal around the reader: whether there is one, keys from it while data is piped in, and its restoring.

It knows nothing of articles or widgets.
"""

import io
import os
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING

from briefing.errors import UsageError
from briefing.i18n import _

if TYPE_CHECKING:
    import asyncio

TERMINAL = "/dev/tty"


def require_terminal() -> None:
    """Raise `UsageError` where there is no terminal that the reader can be drawn on."""
    if os.environ.get("TERM", "") in ("", "dumb", "unknown"):
        raise UsageError(_("the reader needs a terminal that can move its cursor; `briefing show` prints on any"))
    if not is_terminal(sys.__stdout__):
        raise UsageError(_("the reader needs a terminal; `briefing show` prints without one"))


def may_draw_pictures(environment: Mapping[str, str]) -> bool:
    """Tell whether a program's environment names a terminal that may draw pictures itself, and nothing between.

    What divides a terminal among programs, such as tmux, lets nothing through to it unless it is told to.
    """
    terminal = environment.get("TERM", "")
    if "TMUX" in environment or "STY" in environment or terminal.startswith(("tmux", "screen")):
        return False
    return (
        terminal in ("xterm-kitty", "xterm-ghostty")
        or environment.get("TERM_PROGRAM") == "ghostty"
        or any(name in environment for name in ("KITTY_WINDOW_ID", "GHOSTTY_RESOURCES_DIR"))
    )


def is_terminal(stream: object) -> bool:
    """Tell whether a stream is a terminal; one that is closed or missing is none."""
    try:
        return isinstance(stream, io.TextIOBase) and stream.isatty()
    except ValueError:
        return False


@contextmanager
def keys_from_terminal() -> Iterator[int | None]:
    """Give the descriptor to read keys from: None for standard input, or the terminal itself where data is piped in.

    Raises `UsageError` where the process has no terminal.
    """
    if is_terminal(sys.__stdin__):
        yield None
        return
    try:
        terminal = os.open(TERMINAL, os.O_RDWR | os.O_NOCTTY | os.O_CLOEXEC)
    except OSError as error:
        raise UsageError(_("the reader needs a terminal for its keys; `briefing show` prints without one")) from error
    try:
        yield terminal
    finally:
        os.close(terminal)


_LAST_SECONDS = 5
"""After the terminal is gone, what still wants to write to it may wait for ever; then the system ends the process."""


@contextmanager
def ending_on_signals(end: Callable[[int], None]) -> Iterator[None]:
    """Call `end` with 128+n on the signals that end a program and would leave the terminal to itself."""
    wanted = [signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]

    def on_signal(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 -- the signature of a handler
        if number != signal.SIGTERM:
            signal.alarm(_LAST_SECONDS)
        end(128 + number)

    before = {number: signal.signal(number, on_signal) for number in wanted}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def waking_on_signals(loop: "asyncio.AbstractEventLoop") -> Iterator[None]:
    """Have every signal wake an event loop, so that Python calls what handles it.

    One that comes in the moment before a loop begins to wait would be heard with the next key, and nothing else wakes
    the reader while it rests.
    """
    if sys.platform == "win32":
        yield
        return
    import socket

    heard, told = socket.socketpair()
    with heard, told:
        for end in (heard, told):
            end.setblocking(False)
        before = signal.set_wakeup_fd(told.fileno(), warn_on_full_buffer=False)
        loop.add_reader(heard, heard.recv, 1024)
        try:
            yield
        finally:
            loop.remove_reader(heard)
            signal.set_wakeup_fd(before)
