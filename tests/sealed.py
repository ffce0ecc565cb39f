"""A place that may only be read, for root as well, whom the system lets write everywhere."""

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_VERSION = 0x20080522
_PRIVILEGES = 1 << 1 | 1 << 2
"""Of Linux's capabilities: to write, and to read and enter, what its mode says must not be."""


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("process", ctypes.c_int))


class _Capabilities(ctypes.Structure):
    _fields_ = tuple((name + half, ctypes.c_uint32) for half in "01" for name in ("effective", "permitted", "passed"))


@contextmanager
def sealed(place: Path, *, only_files: bool = False) -> Iterator[None]:
    """Let nothing in a directory be written by this thread, and those that it starts, until the end.

    With `only_files` new files may be made there.
    """
    for file in place.iterdir():
        file.chmod(0o444)
    place.chmod(0o755 if only_files else 0o555)
    try:
        with _as_everybody():
            yield
    finally:
        place.chmod(0o755)
        for file in place.iterdir():
            file.chmod(0o644)


@contextmanager
def closed(place: Path) -> Iterator[None]:
    """Let nothing in a directory be so much as looked at by this thread until the end."""
    place.chmod(0o000)
    try:
        with _as_everybody():
            yield
    finally:
        place.chmod(0o755)


@contextmanager
def _as_everybody() -> Iterator[None]:
    if os.geteuid():
        yield
        return
    header, had = _Header(_VERSION, 0), _Capabilities()
    libc = ctypes.CDLL(None, use_errno=True)
    if not hasattr(libc, "capset") or libc.capget(ctypes.byref(header), ctypes.byref(had)):
        pytest.skip("root may write everywhere here")
    left = _Capabilities.from_buffer_copy(had)
    left.effective0 &= ~_PRIVILEGES
    libc.capset(ctypes.byref(header), ctypes.byref(left))
    try:
        yield
    finally:
        libc.capset(ctypes.byref(header), ctypes.byref(had))
