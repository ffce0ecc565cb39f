"""Opens a store's file and hands out its connection, for writing or, where it can't be written, for reading alone."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from briefing.errors import StoreError
from briefing.store.connection import (
    PATIENCE,
    connect,
    connect_to_read,
    file_at,
    is_full,
    is_writable,
    named,
    reporting,
    state_of,
    transaction,
)
from briefing.store.schema import prepare, require_current


class Door:
    """An open file; made by `open`, and a context manager that closes it."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self.path = path
        self._file = file_at(path)
        self.is_writable = True
        """Whether the file may be written; where not, everything that changes something raises `StoreError`."""
        self._seen: tuple[object, ...] | None = None
        """The state of a file that is read without locks: one that has changed must be opened anew."""

    @classmethod
    def open(cls, path: Path, *, create: bool = True, to_read: bool = False, patience: float = PATIENCE) -> Self:
        """Open a store, made or brought to the newest schema first where it has to be.

        One that can't be written, or only where there was room on the disk, is opened all the same where it is only
        `to_read`. `patience` is how many seconds to
        wait for another writer. Raises `StoreError`.
        """
        if to_read and file_at(path) is not None and not is_writable(path):
            return cls._open_to_read(path, patience)
        try:
            return cls._open_to_write(path, create=create, patience=patience)
        except StoreError as error:
            if to_read and is_full(error):
                with suppress(StoreError):
                    return cls._open_to_read(path, patience)
            raise

    @classmethod
    def _open_to_write(cls, path: Path, *, create: bool, patience: float) -> Self:
        connection = connect(path, create=create, patience=patience)
        try:
            with reporting(path):
                prepare(connection, path)
        except BaseException:
            connection.close()
            raise
        return cls(connection, path)

    @classmethod
    def _open_to_read(cls, path: Path, patience: float) -> Self:
        seen = state_of(path)
        connection, without_locks = connect_to_read(path, patience=patience)
        try:
            with reporting(path):
                require_current(connection, path)
        except BaseException:
            connection.close()
            raise
        store = cls(connection, path)
        store.is_writable = False
        store._seen = seen if without_locks else None
        return store

    def close(self) -> None:
        """Close the file; the last one to do so leaves nothing beside it."""
        with reporting(self.path):
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        if self._seen is not None and self._seen != state_of(self.path):
            self._open_anew()
        with reporting(self.path):
            yield self._connection

    def _open_anew(self) -> None:
        """Open the file again, since somebody who may has written it."""
        anew = self._open_to_read(self.path, PATIENCE)
        self._connection.close()
        self._connection, self._seen = anew._connection, anew._seen

    @contextmanager
    def _writing(self, *, durable: bool = False) -> Iterator[sqlite3.Connection]:
        if file_at(self.path) != self._file:
            raise StoreError(
                f"{named(self.path)}: it was moved or deleted while it was open, and nothing was changed; put it back, "
                "or start again and a new one is made"
            )
        with reporting(self.path), transaction(self._connection, durable=durable):
            yield self._connection

    def changes(self) -> int:
        """Return a number that is another one once somebody else, in this process or not, has changed the file."""
        with self._reading() as connection:
            (number,) = connection.execute("PRAGMA data_version").fetchone()
        return int(number)
