"""Standard output, standard error and `--output` files: the one place that writes.

Writing fails in few ways: a pipe closed by its reader ends the command quietly, anything else is an `OutputError`.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from briefing.errors import BriefingError
from briefing.text import clean_line


class OutputError(BriefingError):
    """What was to be printed can't be written."""


class ClosedPipe(Exception):  # noqa: N818 -- no error: the reader of the pipe has what it wanted
    """The program that reads our output has gone."""


Write = Callable[[str], None]
"""Writes a string to where the output goes."""


def complain(message: str) -> None:
    """Write `briefing: message` as one clean line to standard error; one that is gone or full is no error."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(f"briefing: {clean_line(message)}\n")
        sys.stderr.flush()
    except (OSError, ValueError):
        _silence(sys.stderr)


def _silence(stream: TextIO) -> None:
    """Send what is still buffered nowhere, so that closing the stream at exit can't fail once more."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def write_out(text: str) -> None:
    """Write to standard output at once, in UTF-8 unless a terminal asks for another encoding.

    Raises `ClosedPipe` when its reader has gone and `OutputError` when it can't be written.
    """
    out = sys.stdout
    if out is None:
        raise OutputError("standard output: is closed")
    encoding = out.encoding if out.isatty() else "utf-8"
    try:
        out.flush()
        out.buffer.write(text.encode(encoding, errors="replace"))
        out.buffer.flush()
    except BrokenPipeError as error:
        _silence(out)
        raise ClosedPipe from error
    except OSError as error:
        _silence(out)
        raise OutputError(f"standard output: {error.strerror}") from error


@contextmanager
def open_output(path: str | None) -> Iterator[Write]:
    """Give the function that writes to a file, or to standard output for None or `-`.

    A regular file is replaced at the end, and left as it was when the block raises.
    """
    if path is None or path == "-":
        yield write_out
    else:
        with _replacing(Path(path)) as write:
            yield write


@contextmanager
def _replacing(path: Path) -> Iterator[Write]:
    target = Path(os.path.realpath(path))
    in_place = target.exists() and not target.is_file()
    beside = target if in_place else target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with beside.open("w" if in_place else "x", encoding="utf-8", newline="\n") as file:

            def write(text: str) -> None:
                file.write(text)

            yield write
            file.flush()
            if not in_place:
                os.fsync(file.fileno())
        if not in_place:
            if target.exists():
                beside.chmod(target.stat().st_mode & 0o7777)
            beside.replace(target)
    except OSError as error:
        raise OutputError(f"{path}: {error.strerror}") from error
    finally:
        if not in_place:
            beside.unlink(missing_ok=True)
