"""Standard output and standard error: the one place that writes to them.

Writing fails in two ways: a pipe closed by its reader ends the command quietly, anything else is an `OutputError`.
"""

import os
import sys
from contextlib import suppress
from typing import TextIO

from briefing import picture
from briefing.errors import BriefingError
from briefing.i18n import _


class OutputError(BriefingError):
    """What was to be printed can't be written."""


class ClosedPipeError(BriefingError):
    """The program that reads our output has gone: nothing to complain of, but no reason to go on."""


def complain(message: str) -> None:
    """Write `briefing: message` as one clean line to standard error; one that is gone or full is no error."""
    picture.take_away()
    if sys.stderr is None:
        return
    from briefing.text import clean_line
    from briefing.wording import spoken

    try:
        line = f"briefing: {clean_line(spoken(message))}\n"
        sys.stderr.write(_encoded(line, sys.stderr.encoding).decode(sys.stderr.encoding))
        sys.stderr.flush()
    except (OSError, ValueError):
        _silence(sys.stderr)


def write_out(text: str) -> None:
    """Write to standard output at once, in UTF-8 unless a terminal asks for another encoding.

    Raises `ClosedPipeError` when its reader has gone and `OutputError` when it can't be written.
    """
    out = sys.stdout
    if out is None:
        raise OutputError(_("standard output: is closed"))
    encoding = out.encoding if out.isatty() else "utf-8"
    try:
        out.buffer.write(_encoded(text, encoding))
        out.buffer.flush()
    except BrokenPipeError as error:
        _silence(out)
        raise ClosedPipeError from error
    except OSError as error:
        _silence(out)
        from briefing.wording import spoken

        raise OutputError(_("standard output: {reason}", reason=spoken(error.strerror or str(error)))) from error


def _encoded(text: str, encoding: str) -> bytes:
    if encoding.lower() in ("utf-8", "utf8"):
        return text.encode("utf-8", errors="replace")
    from briefing.charset import STAND_IN

    return text.encode(encoding, errors=STAND_IN)


def _silence(stream: TextIO) -> None:
    """Send what is still buffered nowhere, so that closing the stream at exit can't fail once more."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
