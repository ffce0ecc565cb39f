"""One refresh at a time: a lock beside the store that the system lets go of when its process ends, however it ends."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from briefing.errors import BriefingError, StoreError


class RefreshingError(BriefingError):
    """Another refresh of the same store is under way."""


@contextmanager
def refreshing(store: Path) -> Iterator[None]:
    """Hold the lock of a store's refreshes; raises `RefreshingError` where another process holds it.

    Raises `StoreError` where the lock's file can't be made. Systems without file locks have none here either.
    """
    try:
        import fcntl
    except ImportError:
        yield
        return
    path = store.with_name(f"{store.name}.refresh")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StoreError(
            f"{path}: can't be made: {error.strerror}; a refresh needs to write beside the store"
        ) from error
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise RefreshingError(f"{store}: another refresh is under way{_holder(descriptor)}") from error
        # On a full disk the lock holds all the same; only who holds it can't be said.
        with suppress(OSError):
            os.ftruncate(descriptor, 0)
            os.pwrite(descriptor, str(os.getpid()).encode(), 0)
        yield
    finally:
        os.close(descriptor)


def _holder(descriptor: int) -> str:
    """Return which process holds the lock, as its file says."""
    said = os.pread(descriptor, 20, 0).decode("ascii", "replace")
    return f" (process {said})" if said.isdecimal() else ""
