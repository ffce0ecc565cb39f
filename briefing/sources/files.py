"""Bytes of local files: single ones, directories, globs, standard input.

It opens regular files only and reads descriptors that are open already, never waits for a device or a pipe with a
name, and never raises for a bad path: what can't be read is a `Failure`. It parses nothing.
"""

import errno
import fnmatch
import os
import re
import select
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from briefing.models import Failure, Retrieved
from briefing.text import clean_line, looks_binary

STANDARD_INPUT = "-"

MAX_TEXT_BYTES = 1_000_000
"""The longest plain text: 170,000 words, a long novel. Analysis needs seconds for each 10,000 words."""
MAX_MARKUP_BYTES = 10 << 20
"""The longest page or feed: markup, scripts and styles make up most of one; the largest in use are some megabytes."""
_CHUNK = 1 << 16

MEDIA_TYPES = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".xml": "application/xml",
    ".rss": "application/rss+xml",
    ".atom": "application/atom+xml",
    ".json": "application/feed+json",
}
"""What a directory's files are read for by their suffix; `.json` there only where it is a JSON Feed."""

_PLAIN = {"text/plain", "text/markdown"}
_KINDS = (
    (stat.S_ISDIR, "a directory"),
    (stat.S_ISFIFO, "a named pipe (FIFO)"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
    (stat.S_ISSOCK, "a socket"),
)
_REASONS = {
    errno.ENOENT: "no such file or directory; check the path",
    errno.ENOTDIR: "no such file: a part of the path is no directory",
    errno.EACCES: "permission denied; make it readable for you (chmod u+r)",
    errno.EPERM: "permission denied",
    errno.ELOOP: "a symbolic link that leads back to itself; remove it or name the file itself",
    errno.ENXIO: "a socket or a pipe that nobody serves, not a regular file",
    errno.ENAMETOOLONG: "no such file: the name is too long",
    errno.EISDIR: "a directory, not a text",
}
_DIGITS = re.compile(r"(\d+)")
_DESCRIPTOR = re.compile(r"/dev/stdin|(?:/dev/fd|/proc/self/fd)/([0-9]{1,6})")


def read_location(location: str) -> Iterator[Retrieved | Failure]:
    """Yield what a path, a directory, a glob or `-` names, in natural order (a2 before a10)."""
    descriptor = descriptor_of(location)
    if descriptor is not None:
        yield read_descriptor(location, descriptor)
        return
    if "\0" in location:
        yield Failure(clean_line(location), "no such file: a path can't contain NUL")
        return
    if not location:
        yield Failure("''", "an empty path; name a file, a directory or a URL")
    elif exists(location) or not _has_magic(location):
        yield from _read_path(location)
    else:
        matches = list(expand_glob(location))
        if not matches:
            yield Failure(clean_line(location), "no file matches this pattern")
        for match in matches:
            yield from _read_path(match)


def files_named(location: str) -> Iterator[str]:
    """Yield the path of everything that a location names and `read_location` would read or fail to read."""
    descriptor = descriptor_of(location)
    if descriptor is not None:
        yield f"/dev/fd/{descriptor}"
        return
    if "\0" in location or not location:
        return
    for path in [location] if exists(location) or not _has_magic(location) else expand_glob(location):
        if _is_directory(Path(path)):
            yield from (found for found in _below(Path(path)) if isinstance(found, str))
        else:
            yield path


def descriptor_of(location: str) -> int | None:
    """Return the open descriptor that a location stands for: `-`, `/dev/stdin`, or `/dev/fd/63`, as `<(…)` gives it."""
    if location == STANDARD_INPUT:
        return 0
    match = _DESCRIPTOR.fullmatch(location)
    return int(match[1] or 0) if match else None


def identity(source: str) -> str:
    """Return what is the same for all names of one file or descriptor."""
    descriptor = descriptor_of(source)
    return os.path.realpath(source) if descriptor is None else f"/dev/fd/{descriptor}"


def exists(path: str) -> bool:
    """Tell whether a path, which may be anything a user typed, names something."""
    return "\0" not in path and os.path.lexists(path)


def read_file(path: str) -> Retrieved | Failure:
    """Return the bytes of one regular file, or why they can't be had."""
    try:
        with _opened(path) as (descriptor, mode):
            if not stat.S_ISREG(mode):
                kind = next((name for test, name in _KINDS if test(mode)), "no regular file")
                return _failure(path, f"{kind}, not a text; name a regular file")
            content = _read_up_to(descriptor, MAX_MARKUP_BYTES + 1)
    except OSError as error:
        return _failure(path, explain(error))
    return _accept(path, content, MEDIA_TYPES.get(Path(path).suffix.lower()))


def read_descriptor(source: str, descriptor: int) -> Retrieved | Failure:
    """Return what stands in a descriptor that this process was given open, or why it can't be had."""
    try:
        content = _read_up_to(descriptor, MAX_MARKUP_BYTES + 1)
    except OSError as error:
        closed = f"{'descriptor' if descriptor else 'standard input'} is closed"
        return _failure(source, closed if error.errno == errno.EBADF else explain(error))
    return _accept(source, content, None)


def expand_glob(pattern: str) -> Iterator[str]:
    """Yield the paths that a pattern with `*`, `?`, `[…]` and `**` names, each once, in natural order.

    Hidden names match only what begins with a dot. Each directory is entered once, whatever links lead to it.
    """
    whole = Path(pattern)
    found = [Path(whole.anchor)]
    for part in whole.parts[1 if whole.anchor else 0 :]:
        if part == "**":
            found = [deeper for path in found for deeper in _directories_below(path)]
        elif _has_magic(part):
            found = [match for path in found for match in _matching(path, part)]
        else:
            found = [path / part for path in found if os.path.lexists(path / part)]
    yield from dict.fromkeys(str(path) for path in found)


def natural_key(name: str) -> tuple[tuple[int, int, str], ...]:
    """Return a key that sorts names as people do: runs of digits by their value, letters without case."""
    pieces = _DIGITS.split(name.casefold())
    return tuple((0, int(piece[:1000]), "") if piece.isdecimal() else (1, 0, piece) for piece in pieces)


def explain(error: OSError) -> str:
    """Return in one line what an error of the operating system means for the reader."""
    reason = _REASONS.get(error.errno or 0)
    return reason or f"can't be read: {clean_line(error.strerror or str(error))}"


def _read_path(path: str) -> Iterator[Retrieved | Failure]:
    if not _is_directory(Path(path)):
        yield read_file(path)
        return
    empty = True
    for found in _below(Path(path)):
        empty = False
        yield read_file(found) if isinstance(found, str) else found
    if empty:
        reason = "no articles in this directory; it reads .txt, .md, .html, .xml, .rss, .atom and .json feeds"
        yield _failure(path, reason)


def _below(directory: Path) -> Iterator[str | Failure]:
    """Yield the paths of the articles below a directory, each directory in its place among the files beside it."""
    entered: set[tuple[int, int]] = set()
    waiting = [directory]
    while waiting:
        path = waiting.pop()
        if not _is_directory(path):
            if _is_wanted(str(path)):
                yield str(path)
            continue
        try:
            below = _sorted(path.iterdir()) if _enter(path, entered) else []
        except OSError as error:
            yield _failure(str(path), explain(error))
        else:
            waiting.extend(inner for inner in reversed(below) if not inner.name.startswith("."))


def _is_wanted(path: str) -> bool:
    """Tell whether a directory's file is one to read: by its suffix, or as a text without one."""
    suffix = Path(path).suffix.lower()
    if suffix in MEDIA_TYPES and suffix != ".json":
        return True
    if suffix not in ("", ".json"):
        return False
    try:
        with _opened(path) as (descriptor, mode):
            head = _read_up_to(descriptor, 4096) if stat.S_ISREG(mode) else b""
    except OSError:
        return False
    return b"jsonfeed.org/version" in head.replace(b"\\/", b"/") if suffix else bool(head) and not looks_binary(head)


@contextmanager
def _opened(path: str) -> Iterator[tuple[int, int]]:
    """Give the descriptor and the mode of what a path names, opened without waiting for anybody."""
    # Without O_NONBLOCK, opening a pipe waits for its writer; O_NOCTTY keeps a terminal from becoming ours.
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK | os.O_NOCTTY)
    try:
        yield descriptor, os.fstat(descriptor).st_mode
    finally:
        os.close(descriptor)


def _accept(source: str, content: bytes, media_type: str | None) -> Retrieved | Failure:
    """Return the bytes as retrieved, unless they are empty, binary or too many for what they are."""
    if not content.strip():
        return _failure(source, "empty: there is nothing to read in it")
    if looks_binary(content):
        return _failure(source, "a binary file, not a text; convert it to plain text or HTML first")
    plain = media_type in _PLAIN or (
        media_type is None and content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in (b"<", b"{")
    )
    limit = MAX_TEXT_BYTES if plain else MAX_MARKUP_BYTES
    if len(content) > limit:
        kind = "a text" if plain else "a page or feed"
        return _failure(source, f"too large: {kind} of more than {limit / 1e6:.0f} MB is no article; split it")
    return Retrieved(source=source, content=content, media_type=media_type)


def _read_up_to(descriptor: int, limit: int) -> bytes:
    chunks: list[bytes] = []
    size = 0
    while size < limit:
        try:
            chunk = os.read(descriptor, min(_CHUNK, limit - size))
        except BlockingIOError:
            select.select([descriptor], [], [])
            continue
        if not chunk:
            break
        chunks.append(chunk)
        size += len(chunk)
    return b"".join(chunks)


def _failure(source: str, reason: str) -> Failure:
    return Failure(clean_line(source), reason)


def _has_magic(text: str) -> bool:
    return any(character in text for character in "*?[")


def _matching(directory: Path, pattern: str) -> Iterable[Path]:
    try:
        paths = list(directory.iterdir())
    except OSError:
        return []
    shown = [path for path in paths if pattern.startswith(".") or not path.name.startswith(".")]
    return _sorted(path for path in shown if fnmatch.fnmatchcase(path.name, pattern))


def _directories_below(directory: Path) -> Iterator[Path]:
    """Yield a directory and all below it, each once, parents first."""
    entered: set[tuple[int, int]] = set()
    waiting = [directory]
    while waiting:
        path = waiting.pop()
        try:
            below = _sorted(path.iterdir()) if _enter(path, entered) else None
        except OSError:
            continue
        if below is not None:
            yield path
            waiting.extend(inner for inner in reversed(below) if inner.name[0] != "." and _is_directory(inner))


def _enter(directory: Path, entered: set[tuple[int, int]]) -> bool:
    """Remember a directory; False if it was entered before, by whatever name."""
    status = directory.stat()
    identity = status.st_dev, status.st_ino
    if identity in entered:
        return False
    entered.add(identity)
    return True


def _is_directory(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _sorted(paths: Iterable[Path]) -> list[Path]:
    return sorted(paths, key=lambda path: natural_key(path.name))
