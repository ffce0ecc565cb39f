"""Textual's driver for what it does not know: it rests while nothing is typed, and begins where the last screen's
picture is drawn already, or where standard input or standard error is no terminal, since articles come through the one
or the other is kept in a file.
"""

import fcntl
import os
import selectors
import struct
import sys
import termios
import time
from codecs import getincrementaldecoder
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from typing import TYPE_CHECKING

from textual import constants
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver

from briefing import picture
from briefing.charset import STAND_IN, is_utf8
from briefing.tui.terminal import may_draw_pictures

if TYPE_CHECKING:
    from textual.app import App

    from briefing.tui.kitty import NameHeard, Wall

_MOMENT = 0.1
"""Seconds between two looks whether what was typed is a whole key: Escape is also the beginning of others."""
_ALTERNATE_SCREEN = "\x1b[?1049h"


class ReaderDriver(LinuxDriver):
    """Draws where the picture of the last screen is, and sleeps until something is typed.

    Where there is a picture, the terminal's other screen is not entered, and cleared, again. Textual's own thread for
    keys looks ten times a second whether it is to end; this one is woken.
    """

    _encoding = "utf-8"
    """Of what is typed."""
    _has_entered = False
    _waking: tuple[int, int] | None = None
    wall: "Wall | None" = None
    """The pictures that the terminal itself draws; it keeps none while it is another program's."""
    _listening: "NameHeard | None" = None

    def start_application_mode(self) -> None:
        """Take the terminal over as it was before the picture; ask for its name where it may draw pictures itself."""
        self._has_entered = picture.hand_over()
        self._waking = self._waking or os.pipe()
        asks = self._listening is None and may_draw_pictures(os.environ)
        if asks:
            from briefing.tui.kitty import ASK_NAME, NameHeard

            self._listening = NameHeard()
        super().start_application_mode()  # type: ignore[no-untyped-call]
        if asks:
            self.write(ASK_NAME)
        if self.wall:
            self.wall.come_back()

    def stop_application_mode(self) -> None:
        """Give the terminal back without what it was to keep."""
        if self.wall:
            self.wall.leave()
        super().stop_application_mode()

    @property
    def name(self) -> str:
        """The terminal's name and version as it tells them, where it was asked; else empty."""
        return self._listening.name if self._listening else ""

    @property
    def cell(self) -> tuple[int, int] | None:
        """How many dots a cell is wide and high, where the terminal tells."""
        try:
            rows, columns, width, height = struct.unpack("HHHH", fcntl.ioctl(self.fileno, termios.TIOCGWINSZ, bytes(8)))
        except OSError:
            return None
        return (width // columns, height // rows) if 0 < columns <= width and 0 < rows <= height else None

    def write(self, data: str) -> None:
        """Write to the terminal."""
        if data == _ALTERNATE_SCREEN and self._has_entered:
            self._has_entered = False
        else:
            super().write(data)

    def disable_input(self) -> None:
        """Wake the thread for keys, which then ends."""
        if self._waking:
            os.write(self._waking[1], b"\0")
        super().disable_input()

    def close(self) -> None:
        """Let go of what the terminal was driven with."""
        super().close()
        waking, self._waking = self._waking, None
        for descriptor in waking or ():
            os.close(descriptor)

    def run_input_thread(self) -> None:
        """Pass on what is typed until the input is disabled; a key that may go on is waited for a moment."""
        parser, decode = XTermParser(self._debug), getincrementaldecoder(self._encoding)("replace").decode
        awake = self._waking[0] if self._waking else self.fileno
        until = 0.0
        with selectors.SelectSelector() as selector:
            for descriptor in {self.fileno, awake}:
                selector.register(descriptor, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                ready = {key.fd for key, _ in selector.select(_MOMENT if time.monotonic() < until else None)}
                if ready:
                    until = time.monotonic() + constants.ESCAPE_DELAY + 2 * _MOMENT
                if awake in ready and awake != self.fileno:
                    os.read(awake, 64)
                typed = decode(os.read(self.fileno, 4096)) if self.fileno in ready else ""
                if typed and self._listening:
                    typed = self._listening(typed)
                for message in (*(parser.feed(typed) if typed else ()), *parser.tick()):
                    self.process_message(message)


def driver_for(keys: int | None) -> type[ReaderDriver]:
    """Return the class of a driver that reads keys from a descriptor, None for standard input, and draws on stdout."""

    class TerminalDriver(ReaderDriver):
        def __init__(
            self,
            app: "App[None]",
            *,
            debug: bool = False,
            mouse: bool = True,
            size: tuple[int, int] | None = None,
        ) -> None:
            with _some_stdin(keys):
                super().__init__(app, debug=debug, mouse=mouse, size=size)
            if sys.__stdout__ is not None:
                self._file = _drawing_on(sys.__stdout__)
                self._encoding = sys.__stdout__.encoding
            if keys is not None:
                self.fileno = keys
                self.input_tty = True

    return TerminalDriver


def _drawing_on(stream: TextIOWrapper) -> TextIOWrapper:
    """Return what draws on a stream; characters that its encoding lacks are replaced one cell by one."""
    encoding = stream.encoding
    if is_utf8(encoding):
        return stream
    return open(stream.fileno(), "w", encoding=encoding, errors=STAND_IN, newline="", closefd=False)


@contextmanager
def _some_stdin(descriptor: int | None) -> Iterator[None]:
    """Let Textual's driver find a standard input, which it asks for its descriptor, where that was closed."""
    if sys.__stdin__ is not None or descriptor is None:
        yield
        return
    with open(descriptor, closefd=False, encoding="utf-8") as stream:
        vars(sys)["__stdin__"] = stream
        try:
            yield
        finally:
            vars(sys)["__stdin__"] = None
