"""Textual's driver, reading keys from another descriptor than standard input, through which articles may come."""

from typing import TYPE_CHECKING

from textual.drivers.linux_driver import LinuxDriver

if TYPE_CHECKING:
    from textual.app import App


def driver_reading(keys: int) -> type[LinuxDriver]:
    """Return the class of a driver that reads keys from a descriptor of the terminal."""

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
            self.fileno = keys
            self.input_tty = True

    return TerminalDriver
