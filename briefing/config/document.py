"""One configuration file, read and checked: what it says as the values of `Config`'s fields.

Every mistake is a `ConfigError` that names the file, the line, the key and what is allowed there.
"""

import os
import re
import stat
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from briefing.config import ArticlesEntry, Credentials, FeedEntry, KeyPath, View, kept, values
from briefing.config.values import Check, type_of
from briefing.errors import ConfigError
from briefing.text import clean_line

_MOST_BYTES = 4 << 20

_FEED: dict[str, Check] = {
    "url": values.url,
    "name": values.text,
    "tags": values.strings,
    "language": values.language,
    "every": values.duration,
    "full_text": values.flag,
}
_CREDENTIALS: dict[str, Check] = {"user": values.user, "variable": values.variable, "command": values.command}
_VIEW: dict[str, Check] = {"name": values.text, "query": values.text}
# A process may have 1,024 files open; a host that is asked 64 things at once takes it for an attack.
_LIMITS: dict[str, Check] = {
    "concurrent": values.whole(1, 512),
    "per_host": values.whole(1, 64),
    "jobs": values.whole(1, 64),
    "timeout": values.patience,
    "megabytes": values.whole(1, 1024),
    "every": values.duration,
}
_KEEP: dict[str, Check] = {
    "days": values.whole(1, 100_000),
    "articles": values.whole(1, 10_000_000),
    "unread": values.flag,
    "starred": values.flag,
}
SINGLES: dict[str, Check] = {
    "theme": values.text,
    "interface": values.interface,
    "linear": values.flag,
    "reduced_motion": values.flag,
    "refresh": values.refresh,
    "pictures": values.pictures,
    "pictures_with": values.pictures_with,
}
"""What the reader looks like and does by itself, each a key of its own."""
_NAMES = ("articles", "feeds", "views", "keys", *SINGLES, "limits", "keep", "store")


class Document:
    """One configuration file, parsed."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._source = decode_content(file, read_content(file)).replace("\r\n", "\n")
        self._tables: dict[str, Any] = _parse(file, self._source)

    def entries(self) -> dict[str, Any]:
        """Return what the file says: arrays as entries, tables as checked values by key; raises `ConfigError`."""
        self._known(self._tables, (), _NAMES)
        found: dict[str, Any] = {
            "articles": self._array("articles", ArticlesEntry, {"path": self._path}, {"path"}),
            "feeds": self._array("feeds", FeedEntry, _FEED, {"url"}),
            "views": self._array("views", View, _VIEW, {"name", "query"}),
            "keys": self._keys(),
        }
        for name, checks in (("limits", _LIMITS), ("keep", _KEEP)):
            if name in self._tables:
                found[name] = self._entry((name,), self._tables[name], checks)
        for name, check in {**SINGLES, "store": self._path}.items():
            if name in self._tables:
                found[name] = self._checked(check, self._tables[name], (name,))
        return found

    def error(self, path: KeyPath, reason: str) -> ConfigError:
        """Return the error for a key of this file."""
        return ConfigError(f"{self.place(path)}: {reason}")

    def place(self, path: KeyPath) -> str:
        """Return where a key stands, `FILE:LINE: KEY`."""
        from briefing.config.lines import line_of

        line = line_of(self._source, path)
        place = f"{self._file}:{line}" if line else f"{self._file}"
        return f"{place}: {spell(path)}"

    def has(self, path: KeyPath) -> bool:
        """Return whether the file says something of a key."""
        value: Any = self._tables
        for step in path:
            try:
                value = value[step]
            except (KeyError, IndexError, TypeError):
                return False
        return True

    def length(self, array: str) -> int:
        """Return how many entries an array has."""
        return len(self._tables.get(array, ()))

    def _array(self, name: str, made: Callable[..., Any], checks: Mapping[str, Check], required: set[str]) -> list[Any]:
        tables = self._tables.get(name, [])
        if not isinstance(tables, list):
            raise self.error((name,), f"must be written as [[{name}]], not {type_of(tables)}")
        return [made(**self._entry((name, index), table, checks, required)) for index, table in enumerate(tables)]

    def _entry(
        self,
        path: KeyPath,
        table: object,
        checks: Mapping[str, Check],
        required: frozenset[str] | set[str] = frozenset(),
    ) -> dict[str, Any]:
        allowed = (*checks, "credentials") if checks is _FEED else tuple(checks)
        if not isinstance(table, dict):
            raise self.error(path, f"must be a table with {', '.join(allowed)}, not {type_of(table)}")
        self._known(table, path, allowed)
        for key in sorted(required - table.keys()):
            raise self.error(path, f"{key} is missing")
        return {
            key: self._credentials((*path, key), value)
            if key == "credentials"
            else self._checked(checks[key], value, (*path, key))
            for key, value in table.items()
        }

    def _credentials(self, path: KeyPath, table: object) -> Credentials:
        login: Credentials = self._checked(values.login, self._entry(path, table, _CREDENTIALS), path)
        return login

    def _keys(self) -> dict[str, tuple[str, ...]]:
        table = self._tables.get("keys", {})
        if not isinstance(table, dict):
            raise self.error(("keys",), f"must be a table of actions, each with its keys, not {type_of(table)}")
        return {
            clean_line(action): self._checked(values.key_names, value, ("keys", action))
            for action, value in table.items()
        }

    def _known(self, table: Mapping[str, object], path: KeyPath, allowed: tuple[str, ...]) -> None:
        for key in table:
            if key not in allowed:
                from difflib import get_close_matches

                near = get_close_matches(key, allowed, n=1)
                hint = f"did you mean {near[0]}? " if near else ""
                raise self.error((*path, key), f"unknown key; {hint}allowed: {', '.join(allowed)}")

    def _checked(self, check: Check, value: Any, path: KeyPath) -> Any:
        try:
            return check(value)
        except ValueError as error:
            raise self.error(path, str(error)) from None

    def _path(self, value: object) -> str:
        try:
            path = Path(values.text(value)).expanduser()
        except RuntimeError:
            raise ValueError("must be the path of a file; there is no such user") from None
        return str(self._file.parent / path)


def read_content(file: Path) -> bytes:
    """Return a file's bytes; raises `ConfigError`. A pipe or a device is refused rather than waited for."""
    try:
        descriptor = os.open(file, os.O_RDONLY | os.O_NONBLOCK)
        with os.fdopen(descriptor, "rb") as stream:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise ConfigError(f"{file}: is no regular file; a configuration is a file of TOML text")
            content = stream.read(_MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise ConfigError(f"{file}: the configuration can't be read: {reason}") from error
    if len(content) > _MOST_BYTES:
        raise ConfigError(f"{file}: is over {_MOST_BYTES >> 20} MB, too large for a configuration")
    return content


def decode_content(file: Path, content: bytes) -> str:
    """Return the text of a file's bytes; raises `ConfigError`."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise ConfigError(f"{file}:{line}: is not UTF-8 text; save the file as UTF-8") from error


def spell(path: KeyPath) -> str:
    """Write a path as people count: the second feed's address is `feeds[2].url`."""
    return "".join(f"[{step + 1}]" if isinstance(step, int) else f".{step}" for step in path).lstrip(".")


def _parse(file: Path, source: str) -> dict[str, Any]:
    tables = kept.tables_of(source)
    if tables is not None:
        return tables
    import tomllib

    try:
        tables = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        where = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", message)
        line = (where and where[1]) or source.count("\n") + 1
        reason = message[: where.start()] if where else message
        raise ConfigError(f"{file}:{line}: is not TOML: {reason}") from error
    except RecursionError as error:
        raise ConfigError(f"{file}: is nested too deeply") from error
    kept.keep(source, tables)
    return tables
