"""What stands at the ends of the command: a terminal or not, how wide, with colours or not, text piped in or not."""

import os
import stat
import sys
from typing import Literal, TextIO

Colour = Literal["auto", "always", "never"]

_LEAST_WIDTH = 20
_USUAL_WIDTH = 80


def is_terminal(stream: TextIO | None) -> bool:
    """Return whether a stream is a terminal; one that is closed is none."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False


def has_piped_input() -> bool:
    """Return whether standard input is a pipe, a socket or a file: not a terminal, not `/dev/null`."""
    try:
        mode = os.fstat(sys.stdin.fileno()).st_mode if sys.stdin else 0
    except (OSError, ValueError):
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode) or stat.S_ISREG(mode)


def width() -> int | None:
    """Return the columns of the terminal that standard output is (`COLUMNS` first), None if it is none."""
    if not is_terminal(sys.stdout):
        return None
    said = os.environ.get("COLUMNS", "")
    try:
        columns = int(said) if said.isdecimal() else os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):
        columns = 0
    return max(columns or _USUAL_WIDTH, _LEAST_WIDTH)


def wants_colour(choice: Colour, *, to_terminal: bool) -> bool:
    """Return whether to colour: as chosen, else by `NO_COLOR`, `FORCE_COLOR` and `TERM`, else on a terminal only."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in {"", "0"}:
        return True
    return to_terminal and os.environ.get("TERM") != "dumb"
