"""The configuration as a value: which articles, feeds, views, keys, theme, limits and retention the user wants.

It owns the words of `feeds.toml` and `config.toml`; `reading` finds and reads the files. It fetches nothing.
"""

from collections.abc import Callable, Mapping
from dataclasses import field
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from briefing.frozen import dataclass
from briefing.models import SourceRequest

if TYPE_CHECKING:
    from briefing.models.feeds import Subscription
    from briefing.models.stored import Retention

KeyPath = tuple[str | int, ...]
"""The way to a value: names of keys, and indexes of arrays counted from 0: `("feeds", 1, "url")`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticlesEntry:
    """One `[[articles]]` entry; `path` is a file, a directory or a glob, joined to the directory of its file."""

    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """Where a feed's login stands, never the login itself.

    The secret is a user's password, or without `user` a bearer token; it is in the environment variable `variable`, or
    else the first line that `command`, a program with its arguments, prints.
    """

    user: str | None = None
    variable: str | None = None
    command: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """One `[[feeds]]` entry; `every` is in seconds, None where the entry says nothing."""

    url: str
    name: str | None = None
    tags: tuple[str, ...] = ()
    language: str | None = None
    every: int | None = None
    full_text: bool = False
    credentials: Credentials | None = None

    def subscription(self) -> "Subscription":
        """Return the feed as the store follows it, which needs no login."""
        from briefing.models.feeds import Subscription

        return Subscription(
            url=self.url,
            name=self.name,
            tags=self.tags,
            language=self.language,
            every=self.every,
            full_text=self.full_text,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One `[[views]]` entry: a saved query, checked by who can run it (`reading.mistake` words the error)."""

    name: str
    query: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a refresh may cost, `[limits]`: visits at the same time in all and for each host, and what one may take.

    `jobs` are the processes that parse, None as many as suit the machine; `timeout` and `every`, the least time between
    two visits of a feed that has none of its own, are in seconds; `megabytes` limit what one answer holds.
    """

    concurrent: int = 64
    per_host: int = 6
    jobs: int | None = None
    timeout: int = 45
    megabytes: int = 10
    every: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """What the configuration files say; empty where there are none."""

    articles: tuple[ArticlesEntry, ...] = ()
    feeds: tuple[FeedEntry, ...] = ()
    views: tuple[View, ...] = ()
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """Action id -> the keys that replace its own."""
    theme: str | None = None
    interface: str | None = None
    """The language of the interface, `fr`; None: that of the environment."""
    refresh: bool = True
    """Whether the reader refreshes feeds by itself as they are due, or only when it is asked to."""
    linear: bool = False
    """Whether the reader is laid out for a screen reader."""
    reduced_motion: bool = False
    """Whether nothing moves on the reader's screen but what a key moves."""
    pictures: Literal["ask", "always", "never"] = "ask"
    """When the reader fetches an article's pictures (`models.plates.Showing`)."""
    pictures_with: Literal["auto", "kitty", "cells"] = "auto"
    """How it draws them (`models.plates.Manner`)."""
    limits: Limits = field(default_factory=Limits)
    keep: "Retention | None" = None
    """`[keep]`; None where every article is kept for good."""
    store: str | None = None
    """The store's file, joined to the directory of the file that names it."""
    files: tuple[Path, ...] = ()
    """The files that were read; where two say something of one key, the later one holds."""

    def requests(self) -> tuple[SourceRequest, ...]:
        """Return the configured articles, then the feeds, as sources to read."""
        articles = (SourceRequest(entry.path) for entry in self.articles)
        feeds = (SourceRequest(entry.url, name=entry.name, language=entry.language) for entry in self.feeds)
        return (*articles, *feeds)

    def subscriptions(self) -> "tuple[Subscription, ...]":
        """Return the feeds as the store follows them, in the order of the files."""
        return tuple(entry.subscription() for entry in self.feeds)

    def authorizations(self) -> Mapping[str, Callable[[], str]]:
        """Return what makes the Authorization header of each feed with a login, under its URL.

        It is made when it is called, may run a command, and raises `CredentialsError`.
        """
        return {entry.url: partial(_authorize, entry.credentials) for entry in self.feeds if entry.credentials}

    def retention(self) -> "Retention | None":
        """Return how long articles are kept; None: for good."""
        return self.keep


def _authorize(credentials: Credentials) -> str:
    from briefing.config.credentials import authorization

    return authorization(credentials)
