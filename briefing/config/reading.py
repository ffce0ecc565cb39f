"""Finds and reads the configuration files and joins what they say; `document` checks each.

Every mistake is a `ConfigError` that names the file, the line, the key and what is allowed there.
"""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from briefing.config import Config, FeedEntry, KeyPath, Limits
from briefing.config.addresses import canonical
from briefing.config.document import SINGLES, Document, spell
from briefing.errors import ConfigError

FEEDS_FILE = "feeds.toml"
SETTINGS_FILE = "config.toml"
STORE_FILE = "briefing.db"


def load(path: str | None = None) -> Config:
    """Return the configuration of a file, or else of the files in their usual places; empty if there are none.

    The usual places: `feeds.toml` in the working directory, else the user's; `config.toml` beside it, else the user's.
    """
    files = [Path(path)] if path is not None else find()
    documents = [Document(file) for file in files]
    return Config(**_join(documents), files=tuple(files))


def find() -> list[Path]:
    """Return the configuration files in their usual places, the one that overrides the other last."""
    home = user_directory()
    feeds = next((file for file in (Path(FEEDS_FILE), home / FEEDS_FILE) if file.exists()), None)
    beside = [feeds.with_name(SETTINGS_FILE)] if feeds else []
    settings = next((file for file in (*beside, home / SETTINGS_FILE) if file.exists()), None)
    return [file for file in (feeds, settings) if file]


def usual_places() -> list[Path]:
    """Return all files in which a configuration would be found, whether they are there or not."""
    home = user_directory()
    return [folder / name for folder in (Path(), home) for name in (FEEDS_FILE, SETTINGS_FILE)]


def user_directory() -> Path:
    """Return the directory of the user's configuration files: `$XDG_CONFIG_HOME/briefing` or its like.

    The XDG base directory specification is followed here where it holds: every start needs the directory, and
    importing platformdirs takes 7 ms, half of what the rest of the configuration does.
    """
    if sys.platform.startswith("linux"):
        return _xdg("XDG_CONFIG_HOME", ".config")
    from platformdirs import user_config_path

    return user_config_path("briefing", appauthor=False)


def store_path(option: str | None, config: Config) -> Path:
    """Return the store's file: as the command line names it, else `BRIEFING_STORE`, the configuration, the user's own.

    Raises `ConfigError` for a name that can be no file's. Nothing is made.
    """
    for named, origin in ((option, "--store"), (os.environ.get("BRIEFING_STORE"), "BRIEFING_STORE")):
        if named:
            try:
                return Path(named).expanduser()
            except RuntimeError as error:
                raise ConfigError(f"{origin}: {named}: there is no such user; write the whole path") from error
    if option == "":
        raise ConfigError("--store: '' names no file")
    if config.store is not None:
        return Path(config.store)
    if sys.platform.startswith("linux"):
        return _xdg("XDG_DATA_HOME", ".local/share") / STORE_FILE
    from platformdirs import user_data_path

    return user_data_path("briefing", appauthor=False) / STORE_FILE


def feeds_file(config: Config, named: str | None = None) -> Path:
    """Return the file that a new feed belongs to: one that has feeds, else the one `named`, else a `feeds.toml`.

    That of the user need not exist. A file that was read and stands in no usual place was named when it was read.
    """
    if file := next((file for file in config.files if Document(file).length("feeds")), None):
        return file
    if named is not None:
        return Path(named)
    usual = usual_places()
    if file := next((file for file in config.files if file not in usual), None):
        return file
    return next((file for file in config.files if file.name == FEEDS_FILE), user_directory() / FEEDS_FILE)


def file_of(config: Config, feed: FeedEntry) -> Path:
    """Return the file that a feed of the configuration stands in; raises `ConfigError` where it is there no more."""
    for file in config.files:
        if feed in Document(file).entries()["feeds"]:
            return file
    raise ConfigError(f"{feed.url}: the configuration has changed meanwhile; run the command again")


def mistake(config: Config, path: KeyPath, reason: str) -> ConfigError:
    """Return the error for a key that only others can check, such as an action's name in `[keys]` or a view's query.

    Entries of arrays are counted as in `config`, from 0: `("views", 2, "query")` is `config.views[2].query`.
    """
    return ConfigError(f"{place_of(config, path)}: {reason}")


def place_of(config: Config, path: KeyPath) -> str:
    """Return where a key stands, `FILE:LINE: KEY`; paths are as in `mistake`."""
    for file in reversed(config.files) if len(path) < 2 or isinstance(path[1], str) else ():
        document = Document(file)
        if document.has(path):
            return document.place(path)
    if len(path) > 1 and isinstance(path[1], int):
        name, index = str(path[0]), path[1]
        for file in config.files:
            document = Document(file)
            held = document.length(name)
            if index < held:
                return document.place((name, index, *path[2:]))
            index -= held
    return f"configuration: {spell(path)}"


def _xdg(variable: str, default: str) -> Path:
    named = Path(os.environ.get(variable, ""))
    return (named if named.is_absolute() else Path.home() / default) / "briefing"


def _join(documents: list[Document]) -> dict[str, Any]:
    """Return the values of `Config`'s fields; of what is no array the later file's holds, key by key."""
    found = [document.entries() for document in documents]
    joined: dict[str, Any] = {}
    for name in ("articles", "feeds", "views"):
        joined[name] = tuple(entry for entries in found for entry in entries[name])
    _tell_apart("feeds", "url", canonical, documents, found, "is followed already")
    _tell_apart("views", "name", str.casefold, documents, found, "is the name of another view already")
    joined["keys"] = MappingProxyType(_merged(found, "keys"))
    if limits := _merged(found, "limits"):
        joined["limits"] = Limits(**limits)
    if any("keep" in entries for entries in found):
        from briefing.models.stored import Retention

        joined["keep"] = Retention(**_merged(found, "keep"))
    for entries in found:
        joined.update({name: entries[name] for name in (*SINGLES, "store") if name in entries})
    return joined


def _merged(found: list[dict[str, Any]], name: str) -> Mapping[str, Any]:
    return {key: value for entries in found for key, value in entries.get(name, {}).items()}


def _tell_apart(
    array: str, key: str, alike: Any, documents: list[Document], found: list[dict[str, Any]], said: str
) -> None:
    """Raise `ConfigError` for the second of two entries that are the same, in one file or in two."""
    known: dict[str, tuple[Document, KeyPath]] = {}
    for document, entries in zip(documents, found, strict=True):
        for index, entry in enumerate(entries[array]):
            path: KeyPath = (array, index, key)
            value = getattr(entry, key)
            if alike(value) in known:
                first, where = known[alike(value)]
                raise document.error(path, f"{value!r} {said}: {first.place(where)}; leave one of them out")
            known[alike(value)] = document, path
