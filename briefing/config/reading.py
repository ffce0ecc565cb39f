"""Finds, reads and checks the configuration files.

Every mistake is a `ConfigError` that names the file, the line, the key and what is allowed there.
"""

import os
import re
import stat
import sys
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from briefing.config import ArticlesEntry, Config, FeedEntry, KeyPath, View
from briefing.errors import ConfigError
from briefing.text import clean_line

FEEDS_FILE = "feeds.toml"
SETTINGS_FILE = "config.toml"

_MOST_BYTES = 4 << 20
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_TYPES = {
    "bool": "true or false",
    "int": "an integer",
    "float": "a number",
    "str": "a string",
    "list": "an array",
    "dict": "a table",
    "datetime": "a date",
    "date": "a date",
    "time": "a time",
}

Check = Callable[[object], Any]
"""Returns a value as `Config` keeps it; raises `ValueError` with what is allowed."""


def load(path: str | None = None) -> Config:
    """Return the configuration of a file, or else of the files in their usual places; empty if there are none.

    The usual places: `feeds.toml` in the working directory, else the user's; `config.toml` beside it, else the user's.
    """
    files = [Path(path)] if path is not None else find()
    return Config(**_join([_Document(file).entries() for file in files]), files=tuple(files))


def find() -> list[Path]:
    """Return the configuration files in their usual places, the one that overrides the other last."""
    home = user_directory()
    feeds = next((file for file in (Path(FEEDS_FILE), home / FEEDS_FILE) if file.exists()), None)
    beside = [feeds.with_name(SETTINGS_FILE)] if feeds else []
    settings = next((file for file in (*beside, home / SETTINGS_FILE) if file.exists()), None)
    return [file for file in (feeds, settings) if file]


def user_directory() -> Path:
    """Return the directory of the user's configuration files: `$XDG_CONFIG_HOME/briefing` or its like.

    The XDG base directory specification is followed here where it holds: every start needs the directory, and
    importing platformdirs takes 7 ms, half of what the rest of the configuration does.
    """
    if sys.platform.startswith("linux"):
        named = Path(os.environ.get("XDG_CONFIG_HOME", ""))
        return (named if named.is_absolute() else Path.home() / ".config") / "briefing"
    from platformdirs import user_config_path

    return user_config_path("briefing", appauthor=False)


def mistake(config: Config, path: KeyPath, reason: str) -> ConfigError:
    """Return the error for a key that only a front end can check, such as an action's name in `[keys]`."""
    for file in reversed(config.files):
        document = _Document(file)
        if document.has(path):
            return document.error(path, reason)
    return ConfigError(f"configuration: {_spell(path)}: {reason}")


class _Document:
    """One configuration file, parsed."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._source = _read(file)
        self._tables: dict[str, Any] = _parse(file, self._source)

    def entries(self) -> dict[str, Any]:
        """Return the values of `Config`'s fields that the file gives."""
        self._known(self._tables, (), ("articles", "feeds", "views", "keys", "theme"))
        found: dict[str, Any] = {
            "articles": self._array("articles", ArticlesEntry, {"path": self._path}, {"path"}),
            "feeds": self._array("feeds", FeedEntry, _FEED, {"url"}),
            "views": self._array("views", View, {"name": _text, "query": _text}, {"name", "query"}),
            "keys": self._keys(),
        }
        if "theme" in self._tables:
            found["theme"] = self._checked(_text, self._tables["theme"], ("theme",))
        return found

    def error(self, path: KeyPath, reason: str) -> ConfigError:
        """Return the error for a key of this file."""
        from briefing.config.lines import line_of

        line = line_of(self._source, path)
        place = f"{self._file}:{line}" if line else f"{self._file}"
        return ConfigError(f"{place}: {_spell(path)}: {reason}")

    def has(self, path: KeyPath) -> bool:
        """Return whether the file says something of a key."""
        value: Any = self._tables
        for step in path:
            try:
                value = value[step]
            except (KeyError, IndexError, TypeError):
                return False
        return True

    def _array(self, name: str, made: Callable[..., Any], checks: Mapping[str, Check], required: set[str]) -> list[Any]:
        tables = self._tables.get(name, [])
        if not isinstance(tables, list):
            raise self.error((name,), f"must be written as [[{name}]], not {_type(tables)}")
        return [made(**self._entry((name, index), table, checks, required)) for index, table in enumerate(tables)]

    def _entry(self, path: KeyPath, table: object, checks: Mapping[str, Check], required: set[str]) -> dict[str, Any]:
        if not isinstance(table, dict):
            raise self.error(path, f"must be a table with {_list(checks)}, not {_type(table)}")
        self._known(table, path, checks)
        for key in sorted(required - table.keys()):
            raise self.error(path, f"{key} is missing")
        return {key: self._checked(checks[key], value, (*path, key)) for key, value in table.items()}

    def _keys(self) -> dict[str, tuple[str, ...]]:
        table = self._tables.get("keys", {})
        if not isinstance(table, dict):
            raise self.error(("keys",), f"must be a table of actions, each with its keys, not {_type(table)}")
        return {
            clean_line(action): self._checked(_key_names, value, ("keys", action)) for action, value in table.items()
        }

    def _known(
        self, table: Mapping[str, object], path: KeyPath, allowed: Mapping[str, Check] | tuple[str, ...]
    ) -> None:
        for key in table:
            if key not in allowed:
                from difflib import get_close_matches

                near = get_close_matches(key, allowed, n=1)
                hint = f"did you mean {near[0]}? " if near else ""
                raise self.error((*path, key), f"unknown key; {hint}allowed: {_list(allowed)}")

    def _checked(self, check: Check, value: object, path: KeyPath) -> Any:
        try:
            return check(value)
        except ValueError as error:
            raise self.error(path, str(error)) from None

    def _path(self, value: object) -> str:
        path = Path(_text(value)).expanduser()
        return str(self._file.parent / path)


def _read(file: Path) -> str:
    """Return a file's text; a pipe or a device is refused rather than waited for."""
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
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise ConfigError(f"{file}:{line}: is not UTF-8 text; save the file as UTF-8") from error


def _parse(file: Path, source: str) -> dict[str, Any]:
    try:
        return tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        where = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", message)
        line = (where and where[1]) or source.count("\n") + 1
        reason = message[: where.start()] if where else message
        raise ConfigError(f"{file}:{line}: is not TOML: {reason}") from error
    except RecursionError as error:
        raise ConfigError(f"{file}: is nested too deeply") from error


def _join(documents: list[dict[str, Any]]) -> dict[str, Any]:
    joined: dict[str, Any] = {}
    for name in ("articles", "feeds", "views"):
        joined[name] = tuple(entry for document in documents for entry in document[name])
    joined["keys"] = MappingProxyType({key: value for document in documents for key, value in document["keys"].items()})
    for document in documents:
        joined["theme"] = document.get("theme", joined.get("theme"))
    return joined


def _spell(path: KeyPath) -> str:
    """Write a path as people count: the second feed's address is `feeds[2].url`."""
    return "".join(f"[{step + 1}]" if isinstance(step, int) else f".{step}" for step in path).lstrip(".")


def _type(value: object) -> str:
    return _TYPES.get(type(value).__name__, type(value).__name__)


def _list(names: Mapping[str, Check] | tuple[str, ...]) -> str:
    return ", ".join(names)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"must be a string, not {_type(value)}")
    text = clean_line(value)
    if not text:
        raise ValueError("must be a string that is not empty")
    return text


def _url(value: object) -> str:
    allowed = "must be a string, an http or https address"
    if not isinstance(value, str):
        raise ValueError(f"{allowed}, not {_type(value)}")
    try:
        parts = urlsplit(value)
        sound = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        sound = False
    if not sound or clean_line(value) != value or " " in value:
        raise ValueError(f"{allowed} such as https://www.example.org/rss, not {clean_line(value)!r}")
    return value


def _language(value: object) -> str:
    if not isinstance(value, str) or not re.fullmatch("[a-z]{2}", value):
        raise ValueError('must be an ISO 639-1 code, a string of two letters such as "fr"')
    return value


def _every(value: object) -> int:
    match = re.fullmatch("([1-9][0-9]{0,5})([smhd])", value) if isinstance(value, str) else None
    if match is None:
        raise ValueError('must be a string such as "45s", "30m", "2h" or "1d"')
    return int(match[1]) * _SECONDS[match[2]]


def _strings(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) and clean_line(item) for item in value):
        raise ValueError("must be an array of strings that are not empty")
    return tuple(clean_line(item) for item in value)


def _key_names(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        value = [value]
    try:
        return _strings(value)
    except ValueError:
        raise ValueError('must be a key or an array of keys, such as ["]", "ctrl+n"]') from None


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"must be true or false, not {_type(value)}")
    return value


_FEED: dict[str, Check] = {
    "url": _url,
    "name": _text,
    "tags": _strings,
    "language": _language,
    "every": _every,
    "full_text": _flag,
}
