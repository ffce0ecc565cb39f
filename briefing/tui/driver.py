"""Textual's driver where standard input or standard error is no terminal: articles come through the one, or the other
is kept in a file.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from textual.drivers.linux_driver import LinuxDriver

if TYPE_CHECKING:
    from textual.app import App


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
