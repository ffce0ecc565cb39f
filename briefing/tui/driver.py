"""Textual's drivers for starts that it does not know: where the last screen's picture is drawn already, and where
standard input or standard error is no terminal, since articles come through the one or the other is kept in a file.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from textual.drivers.linux_driver import LinuxDriver

from briefing import picture

if TYPE_CHECKING:
    from textual.app import App

_ALTERNATE_SCREEN = "\x1b[?1049h"


class TakingOver(LinuxDriver):
    """Draws where the picture of the last screen is: the terminal's other screen is not entered, and cleared, again."""

    _has_entered = False

    def start_application_mode(self) -> None:
        """Take the terminal over as it was before the picture."""
        self._has_entered = picture.hand_over()
        super().start_application_mode()  # type: ignore[no-untyped-call]

    def write(self, data: str) -> None:
        """Write to the terminal."""
        if data == _ALTERNATE_SCREEN and self._has_entered:
            self._has_entered = False
        else:
            super().write(data)


def driver_for(keys: int | None) -> type[LinuxDriver]:
    """Return the class of a driver that reads keys from a descriptor, None for standard input, and draws on stdout."""

    class TerminalDriver(LinuxDriver):
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
                self._file = sys.__stdout__
            if keys is not None:
                self.fileno = keys
                self.input_tty = True

    return TerminalDriver


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
