"""Where printed text goes: standard output, or an `--output` file that is replaced as a whole or not at all."""

import errno
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from briefing.cli.streams import OutputError, write_out
from briefing.errors import UsageError
from briefing.i18n import _
from briefing.wording import spoken

Write = Callable[[str], None]
"""Writes a string to where the output goes."""


def check_output(path: str, sources: Iterable[str], *, new: bool) -> None:
    """Raise `UsageError` where an output would destroy what a user wants to keep.

    That is a file that is also one of the paths in `sources`, by whatever name; and where the output is to be `new`,
    any file that is not empty: who names no source may have meant the output's name as one.
    """
    try:
        there = Path(path).stat()
    except (OSError, ValueError):
        return
    if not stat.S_ISREG(there.st_mode):
        return
    if new and there.st_size:
        raise UsageError(
            _(
                "{file}: exists, and no source is named: name the sources, or --config FILE for the configured ones, "
                "or let --output name a new file",
                file=path,
            )
        )
    for source in sources:
        with suppress(OSError, ValueError):
            if os.path.samestat(there, Path(source).stat()):
                would = _(
                    "{file}: --output would replace {source}, which is to be read; name another file",
                    file=path,
                    source=source,
                )
                raise UsageError(would)


@contextmanager
def open_output(path: str | None) -> Iterator[Write]:
    """Give the function that writes to a file, or to standard output for None or `-`.

    A regular file is replaced at the end; it stays as it was when the block raises or never writes.
    Raises `OutputError`.
    """
    if path is None or path == "-":
        yield write_out
        return
    file = _Replacement(path)
    try:
        with _naming(path):
            file.open()

        def write(text: str) -> None:
            with _naming(path):
                file.write(text)

        yield write
        with _naming(path):
            file.finish()
    finally:
        file.discard()


@contextmanager
def _naming(path: str) -> Iterator[None]:
    """Turn what the system says into an error that names the output's file."""
    try:
        yield
    except (OSError, ValueError) as error:
        reason = (isinstance(error, OSError) and error.strerror) or str(error)
        raise OutputError(
            _("{file}: can't be written: {reason}; {mend}", file=path, reason=spoken(reason), mend=_mend(error))
        ) from error


def _mend(error: Exception) -> str:
    """Return what lets a file be written after all."""
    full = isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
    return _("free some space") if full else _("name another place")


class _Replacement:
    """A file written beside the one it is to replace, or straight into a pipe or device, which can't be replaced."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._target = Path(path)
        self._file: BinaryIO | None = None
        self._beside: Path | None = None
        self._written = False

    def open(self) -> None:
        """Open what is written to; `discard` removes it again, whatever ends us and at which moment."""
        if Path(self._path).exists() and not Path(self._path).is_file():
            self._file = os.fdopen(os.open(self._path, os.O_WRONLY), "wb")
            return
        self._target = Path(os.path.realpath(self._path))
        if self._target.exists() and not os.access(self._target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        self._beside = self._target.with_name(f".{self._target.name[:50]}.{os.getpid()}.part")
        self._file = os.fdopen(os.open(self._beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666), "wb")

    def write(self, text: str) -> None:
        self._written = True
        self._opened().write(text.encode("utf-8", errors="replace"))

    def _opened(self) -> BinaryIO:
        if self._file is None:
            raise ValueError("is not open")
        return self._file

    def finish(self) -> None:
        """Put the new file in place, with the permissions of the old one."""
        file = self._opened()
        file.flush()
        if self._beside is not None:
            os.fsync(file.fileno())
            if self._target.exists():
                self._beside.chmod(self._target.stat().st_mode & 0o7777)
        file.close()
        if self._beside is not None and self._written:
            self._beside.replace(self._target)
            self._beside = None

    def discard(self) -> None:
        """Remove what is not in place."""
        if self._file is not None:
            with suppress(OSError):
                self._file.close()
        if self._beside is not None:
            with suppress(OSError):
                self._beside.unlink()
