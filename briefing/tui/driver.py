"""Textual's driver where standard input or standard error is no terminal: articles come through the one, or the other
is kept in a file.
"""

import sys
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
            super().__init__(app, debug=debug, mouse=mouse, size=size)
            if sys.__stdout__ is not None:
                self._file = sys.__stdout__
            if keys is not None:
                self.fileno = keys
                self.input_tty = True

    return TerminalDriver
