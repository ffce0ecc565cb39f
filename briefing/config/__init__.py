"""The configuration as a value: which articles, feeds, views, keys and theme the user wants.

It owns the words of `feeds.toml` and `config.toml`; `reading` finds and reads the files. It fetches nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from briefing.models import SourceRequest

KeyPath = tuple[str | int, ...]
"""The way to a value: names of keys, and indexes of arrays counted from 0: `("feeds", 1, "url")`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticlesEntry:
    """One `[[articles]]` entry; `path` is a file, a directory or a glob, joined to the directory of its file."""

    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """One `[[feeds]]` entry; `every` is in seconds, None where the entry says nothing."""

    url: str
    name: str | None = None
    tags: tuple[str, ...] = ()
    language: str | None = None
    every: int | None = None
    full_text: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One `[[views]]` entry: a saved query."""

    name: str
    query: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """What the configuration files say; empty where there are none."""

    articles: tuple[ArticlesEntry, ...] = ()
    feeds: tuple[FeedEntry, ...] = ()
    views: tuple[View, ...] = ()
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """Action id -> the keys that replace its own."""
    theme: str | None = None
    files: tuple[Path, ...] = ()
    """The files that were read; where two say something of one key, the later one holds."""

    def requests(self) -> tuple[SourceRequest, ...]:
        """Return the configured articles, then the feeds, as sources to read."""
        articles = (SourceRequest(entry.path) for entry in self.articles)
        feeds = (SourceRequest(entry.url, name=entry.name, language=entry.language) for entry in self.feeds)
        return (*articles, *feeds)
