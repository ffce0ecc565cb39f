"""Opens the store's file and runs transactions on it; every failure of SQLite becomes one line that says what to do.

It knows nothing of tables.
"""

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from briefing.errors import BusyStoreError, DamagedStoreError, StoreError
from briefing.text import clean_line

PATIENCE = 10.0
"""Seconds to wait for another writer: a refresh holds the store for less than one at a time."""
_PAGE_CACHE_KIB = 16_384
"""SQLite's own 2 MB is less than the index pages that one refresh touches."""
_LOG_PAGES = 4_000
"""Of the log, 32 MB (16 MB in older stores), before it is written into the file: pages that change again and again are
written less often."""

_MAGIC = b"SQLite format 3\0"
"""How each database of SQLite begins."""
_REMEDIES = {
    sqlite3.SQLITE_FULL: "the disk is full, and nothing was changed; free some space and try again",
    sqlite3.SQLITE_BUSY: "another program is writing to it; try again when it is done",
    sqlite3.SQLITE_LOCKED: "another program is writing to it; try again when it is done",
    sqlite3.SQLITE_READONLY: "it can't be written; make the file and its directory writable, or name another one with "
    "--store",
    sqlite3.SQLITE_CORRUPT: "it is damaged; `briefing doctor --repair` puts it aside and saves what can be read",
    sqlite3.SQLITE_NOTADB: "it is no store; name another one with --store, or move it away and a new one is made",
    sqlite3.SQLITE_CANTOPEN: "it can't be opened; make the file and its directory readable and writable, or name "
    "another one with --store",
    sqlite3.SQLITE_PERM: "it can't be opened; make it readable and writable, or name another one with --store",
    sqlite3.SQLITE_IOERR: "the disk can't be read or written, and nothing was changed; look at its space and health",
    sqlite3.SQLITE_NOMEM: "there is not enough memory; end other programs and try again",
}
"""By SQLite's primary result code."""
_UNREADABLE = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_FULL)
_KINDS = {
    sqlite3.SQLITE_CORRUPT: DamagedStoreError,
    sqlite3.SQLITE_NOTADB: DamagedStoreError,
    sqlite3.SQLITE_BUSY: BusyStoreError,
    sqlite3.SQLITE_LOCKED: BusyStoreError,
}


def connect(path: Path, *, create: bool, patience: float = PATIENCE) -> sqlite3.Connection:
    """Open a file without looking at what it holds; a new one is made for its owner alone. Raises `StoreError`."""
    with _reporting_access(path):
        if not _is_there(path):
            if not create:
                raise StoreError(f"{named(path)}: there is no store yet; `briefing refresh` makes it")
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            _make(path)
    with reporting(path):
        return _connected(path, patience)


def _is_there(path: Path) -> bool:
    """Tell whether there is a file, by one question to the system: a store is opened more often than it is made."""
    try:
        found = os.stat(path)  # noqa: PTH116 -- pathlib takes twice as long
    except (FileNotFoundError, NotADirectoryError):
        return False
    if not stat.S_ISREG(found.st_mode):
        # SQLite writes its journal beside a device, and reads what no store is.
        raise StoreError(f"{named(path)}: it is no regular file; name another one with --store")
    return True


def _make(path: Path) -> None:
    """Make a file for its owner alone where there is none.

    One that is there is never opened: closing it would take away the locks that this process has on it, and another
    program that leaves the store would then remove the log that we still write.
    """
    with suppress(FileExistsError):
        os.close(os.open(os.path.realpath(path), os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def is_writable(path: Path) -> bool:
    """Tell whether a file may be written, and others made beside it, as writing a store needs."""
    effective = os.access in os.supports_effective_ids
    return all(os.access(place, os.W_OK, effective_ids=effective) for place in (path, path.parent))


def file_at(path: Path) -> tuple[int, int] | None:
    """Return which file stands at a path, whatever it holds; None where there is none."""
    try:
        found = os.stat(path)  # noqa: PTH116 -- before each change: pathlib takes twice as long
    except OSError:
        return None
    return found.st_dev, found.st_ino


def state_of(path: Path) -> tuple[object, ...]:
    """Return what changes whenever somebody writes a file or is about to."""
    with _reporting_access(path):
        found = path.stat()
    return found.st_ino, found.st_size, found.st_mtime_ns, path.with_name(f"{path.name}-wal").exists()


def connect_to_read(path: Path, *, patience: float = PATIENCE) -> tuple[sqlite3.Connection, bool]:
    """Open a file that can't be written; return with it whether it is read without locks.

    Without locks it may only be read as long as nobody else uses it: SQLite's log beside it says whether somebody does.
    Nothing is left beside the file, since what we make there its owner might not be able to write. Raises `StoreError`.
    """
    log = path.with_name(f"{path.name}-wal")
    address = f"file:{quote(str(path.absolute()))}?mode=ro"
    with reporting(path):
        if log.exists():
            try:
                return _checked(_connected(address, patience, uri=True)), False
            except sqlite3.OperationalError as error:
                if _code(error) not in _UNREADABLE:
                    raise
                if log.stat().st_size:
                    raise StoreError(
                        f"{named(path)}: it can't be read without being written, as {log.name} holds changes that are "
                        "to go into it; make the file and its directory writable, or copy both files to where they are"
                    ) from error
        return _checked(_connected(f"{address}&immutable=1", patience, uri=True)), True


def _connected(address: str | Path, patience: float, *, uri: bool = False) -> sqlite3.Connection:
    connection = sqlite3.connect(address, timeout=patience, isolation_level=None, cached_statements=256, uri=uri)
    try:
        # Debian builds SQLite to overwrite what is deleted with zeros, which only makes more to write.
        connection.executescript(
            "PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; "
            f"PRAGMA secure_delete = OFF; PRAGMA cache_size = -{_PAGE_CACHE_KIB}; "
            f"PRAGMA wal_autocheckpoint = {_LOG_PAGES}"
        )
    except BaseException:
        connection.close()
        raise
    return connection


def _checked(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Return a connection once it has read something, which is when SQLite looks for what it needs beside the file."""
    with closing(connection.execute("SELECT count(*) FROM sqlite_schema")) as cursor:
        cursor.fetchone()
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection, *, durable: bool = False) -> Iterator[None]:
    """Do everything inside or nothing; the write lock is taken at once, so that it can't fail half-way.

    What is `durable` outlives a power cut the moment it is done; the rest, which a refresh would bring again, outlives
    it once the disk has been told to write.
    """
    if durable:
        connection.execute("PRAGMA synchronous = FULL")
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            # Where the disk is full SQLite has gone back on its own.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    finally:
        if durable:
            connection.execute("PRAGMA synchronous = NORMAL")


@contextmanager
def _reporting_access(path: Path) -> Iterator[None]:
    """Raise `StoreError` for what the system says of a file."""
    try:
        yield
    except OSError as error:
        reason = clean_line(error.strerror or str(error)).lower()
        raise StoreError(
            f"{named(path)}: it can't be opened ({reason}); make it writable, or name another one with --store"
        ) from error


@contextmanager
def reporting(path: Path) -> Iterator[None]:
    """Raise `StoreError` for what SQLite says of a file."""
    try:
        yield
    except sqlite3.ProgrammingError:
        raise
    except sqlite3.Error as error:
        kind = _KINDS.get(_code(error), StoreError)
        if _code(error) == sqlite3.SQLITE_NOTADB and not _begins_as_one(path):
            kind = StoreError  # there is nothing to be saved
        raise kind(f"{named(path)}: {_reason(error)}") from error


def _begins_as_one(path: Path) -> bool:
    with suppress(OSError), path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC
    return False


def named(path: Path) -> str:
    """Return a path as messages show it."""
    return clean_line(str(path))


def _reason(error: sqlite3.Error) -> str:
    code = _code(error)
    said = clean_line(str(error))
    if code in _REMEDIES:
        return f"{_REMEDIES[code]} ({said})"
    return f"{said}; `briefing doctor` tells what is wrong with it"


def is_full(error: StoreError) -> bool:
    """Tell whether it is for want of room on the disk that a store could not be used."""
    cause = error.__cause__
    return isinstance(cause, sqlite3.Error) and _code(cause) == sqlite3.SQLITE_FULL


def _code(error: sqlite3.Error) -> int:
    code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    # What reading needs beside the file has no room there.
    return sqlite3.SQLITE_FULL if code == sqlite3.SQLITE_IOERR_SHMSIZE else code & 0xFF
