"""Adds feeds to a configuration file and takes them out, and leaves every other byte of it as its user wrote it.

Entries under `[[feeds]]` headers are put in and cut out as lines: tomlkit would count the comment above an entry as a
part of the one before, and drop it with that. Values and inline arrays are tomlkit's to write. Whatever was done, the
new text must say what the old one said but for the change, or the file stays as it is.
"""

import errno
import os
import tomllib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from briefing.config.document import decode_content, read_content
from briefing.config.lines import blocks_of
from briefing.errors import ConfigError
from briefing.models.feeds import Subscription

_BOM = b"\xef\xbb\xbf"
_UNITS = (("d", 86400), ("h", 3600), ("m", 60), ("s", 1))
_OPENING = """\
# The feeds that briefing follows. Only `url` is needed; a name and tags make the list easier to read, and
#   every = "30m"       asks a feed no more often than that
#   full_text = true    fetches the linked page where a feed carries only its first lines
"""


class EditingError(ValueError):
    """A configuration's text can't be changed as asked for; the message goes behind the file's name."""


def add_feeds(file: Path, feeds: Sequence[Subscription]) -> None:
    """Write feeds behind those that a file has; one that is not there is made, with its directory.

    Raises `ConfigError` where the file can't be read or written, or is changed by another program meanwhile.
    """
    if not feeds:
        return
    _edit(file, lambda source: with_feeds(source, feeds))


def remove_feed(file: Path, url: str) -> None:
    """Take the feed with an address out of a file; raises `ConfigError` as `add_feeds` does, or if it is not there."""

    def change(source: str) -> str:
        urls = [entry["url"] for entry in tomllib.loads(source).get("feeds", [])]
        if url not in urls:
            raise EditingError(f"no feed there has the address {url}")
        return without_feed(source, urls.index(url))

    _edit(file, change)


def with_feeds(source: str, feeds: Sequence[Subscription]) -> str:
    """Return a configuration's text with feeds behind those it has; raises `EditingError` if that can't be done."""
    blocks = blocks_of(source, "feeds")
    if blocks is None:
        changed = _inline(source, lambda array: _extend(array, feeds))
    else:
        changed = _spliced(source, max((end for entry in blocks for _, end in entry), default=None), feeds)
    before = tomllib.loads(source)
    expected = before | {"feeds": [*before.get("feeds", []), *map(_values, feeds)]}
    return _verified(changed, expected)


def without_feed(source: str, index: int) -> str:
    """Return a configuration's text without one of its feeds; raises `EditingError`. Comments around its lines stay."""
    blocks = blocks_of(source, "feeds")
    if blocks is None:
        changed = _inline(source, lambda array: array.pop(index))
    else:
        changed = source
        for start, end in sorted(blocks[index], reverse=True):
            changed = _cut(changed, start, end)
    expected = tomllib.loads(source)
    del expected["feeds"][index]
    if not expected["feeds"] and blocks is not None:
        del expected["feeds"]
    return _verified(changed, expected)


def _verified(changed: str, expected: dict[str, Any]) -> str:
    try:
        if tomllib.loads(changed) == expected:
            return changed
    except tomllib.TOMLDecodeError:
        pass
    raise EditingError("the way it is written is too unusual to be changed by a program; edit the feeds by hand")


def _spliced(source: str, at: int | None, feeds: Sequence[Subscription]) -> str:
    """Put entries in at an offset, or at the end, a blank line between them and what stands around them."""
    end = _line_end(source)
    at = len(source) if at is None else _past_remarks(source, at)
    before, after = source[:at], source[at:]
    if before and not before.endswith("\n"):
        before += end
    if before.strip() and not _ends_blank(before):
        before += end
    written = end.join(_written(feed, end) for feed in feeds)
    if _line(after, 0).strip():
        written += end
    return before + written + after


def _past_remarks(source: str, at: int) -> int:
    """Return the offset behind the comment lines that follow an entry at once, unless they stand above a header."""
    position = at
    while (line := _line(source, position)).strip():
        if not line.lstrip().startswith("#"):
            return at
        position += len(line)
    return position


def _cut(source: str, start: int, end: int) -> str:
    """Take lines out, and the blank lines above them where blank lines or nothing else follow."""
    before, after = source[:start], source[end:]
    if not _line(after, 0).strip():
        while _ends_blank(before):
            before = before[: _last_line(before)]
    return before + after if before.strip() else after.lstrip("\r\n")


def _line(text: str, start: int) -> str:
    """Return the line that starts at an offset, with its line end; empty at the end of the text."""
    return text[start : (text.find("\n", start) + 1) or len(text)]


def _last_line(text: str) -> int:
    """Return where the last line of a text starts that ends with a line end."""
    return text.rfind("\n", 0, len(text) - 1) + 1


def _ends_blank(text: str) -> bool:
    return text.endswith("\n") and not text[_last_line(text) :].strip()


def _line_end(source: str) -> str:
    """Return the line end that most lines of a text have."""
    return "\r\n" if source.count("\r\n") * 2 > source.count("\n") else "\n"


def _values(feed: Subscription) -> dict[str, Any]:
    """Return a feed's keys and values in the order in which people write them."""
    said: dict[str, Any] = {"url": feed.url}
    if feed.name is not None:
        said["name"] = feed.name
    if feed.tags:
        said["tags"] = list(feed.tags)
    if feed.language is not None:
        said["language"] = feed.language
    if feed.every is not None:
        said["every"] = next(f"{feed.every // size}{unit}" for unit, size in _UNITS if feed.every % size == 0)
    if feed.full_text:
        said["full_text"] = True
    return said


def _written(feed: Subscription, end: str) -> str:
    import tomlkit

    pairs = (f"{key} = {tomlkit.item(value).as_string()}{end}" for key, value in _values(feed).items())
    return f"[[feeds]]{end}{''.join(pairs)}"


def _inline(source: str, change: Callable[[Any], object]) -> str:
    """Return a text whose array `feeds = [ … ]` is changed."""
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        document = tomlkit.parse(source)
        change(document["feeds"])
        return tomlkit.dumps(document)
    except (TOMLKitError, ValueError, TypeError, LookupError) as error:
        raise EditingError(
            "the way it is written is too unusual to be changed by a program; edit the feeds by hand"
        ) from error


def _extend(array: Any, feeds: Sequence[Subscription]) -> None:
    import tomlkit

    for feed in feeds:
        table = tomlkit.inline_table()
        table.update(_values(feed))
        array.append(table)


def _edit(file: Path, change: Callable[[str], str]) -> None:
    """Replace a file by what a function makes of its text, as a whole or not at all; a link stays a link."""
    target = Path(os.path.realpath(file))
    with _explained(file):
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _locked(target.parent):
            content = read_content(target) if target.exists() else None
            source = _OPENING if content is None else decode_content(target, content)
            mark = _BOM if content is not None and content.startswith(_BOM) else b""
            _replace(target, content, mark + change(source).encode("utf-8"))


def _mend(error: OSError) -> str:
    """Return what lets a file be written after all."""
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    return "free some space" if full else "make it writable, and the directory it is in"


@contextmanager
def _explained(file: Path) -> Iterator[None]:
    """Turn what goes wrong with a file into an error that names it."""
    try:
        yield
    except OSError as error:
        raise ConfigError(f"{file}: can't be written: {error.strerror}; {_mend(error)}") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{file}: is not TOML: {error}") from error
    except EditingError as error:
        raise ConfigError(f"{file}: {error}") from error


@contextmanager
def _locked(directory: Path) -> Iterator[None]:
    """Keep other runs of this program from editing in a directory at the same time, where the system can."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        with suppress(OSError):  # network file systems may have no locks; what they let through is found below
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _replace(target: Path, old: bytes | None, new: bytes) -> None:
    """Put new content in a file's place, with its permissions, unless another program has changed it."""
    if old is not None and not os.access(target, os.W_OK):
        raise ConfigError(f"{target}: can't be written: it is read-only; make it writable, and the directory it is in")
    beside = target.with_name(f".{target.name[:50]}.{os.getpid()}.part")
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
            stream.write(new)
            stream.flush()
            os.fsync(stream.fileno())
        if old is None:
            _put_first(beside, target)
            return
        there = target.stat()
        beside.chmod(there.st_mode & 0o7777)
        with suppress(OSError):  # only root can give a file away, and only root meets others' files here
            os.chown(beside, there.st_uid, there.st_gid)
        if target.read_bytes() != old:
            raise ConfigError(f"{target}: was changed by another program meanwhile; run the command again")
        beside.replace(target)
    finally:
        with suppress(FileNotFoundError):
            beside.unlink()
    _keep(target.parent)


def _put_first(beside: Path, target: Path) -> None:
    """Give a new file its name, unless another program has made one of that name."""
    try:
        target.hardlink_to(beside)
    except FileExistsError as error:
        raise ConfigError(f"{target}: was made by another program meanwhile; run the command again") from error
    except OSError:  # some file systems have no hard links
        beside.replace(target)
    _keep(target.parent)


def _keep(directory: Path) -> None:
    """Make sure that a name outlives a power cut, where the system can."""
    with suppress(OSError):
        descriptor = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
