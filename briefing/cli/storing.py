"""What the commands that use the store share: where it is, which feeds it follows, how counts are worded."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from briefing.frozen import dataclass

if TYPE_CHECKING:
    from briefing.config import Config


@dataclass(frozen=True, slots=True)
class Place:
    """Which configuration and which store a command line names; None where it names none."""

    config: str | None
    store: str | None

    def load(self) -> "tuple[Config, Path]":
        """Return the configuration and the store's file; raises `ConfigError`."""
        from briefing.config.reading import load, store_path

        config = load(self.config)
        return config, store_path(self.store, config)


def with_store(function: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options that name its configuration and its store, as one argument `place`."""

    @wraps(function)
    def call(*, config: str | None, store: str | None, **given: Any) -> Any:
        return function(place=Place(config, store), **given)

    for option in reversed(_OPTIONS):
        call = option(call)
    return call


_OPTIONS = (
    click.option("--config", metavar="FILE", help="The configuration, in place of feeds.toml and config.toml."),
    click.option("--store", metavar="FILE", help="The store, in place of the user's."),
)


def complete_feed(_context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[str]:
    """Return the names and addresses of configured feeds that begin with what is typed."""
    from briefing.config.reading import load
    from briefing.errors import ConfigError

    try:
        feeds = load(None).feeds
    except ConfigError:
        return []
    start = incomplete.casefold()
    return [name for feed in feeds for name in (feed.name, feed.url) if name and name.casefold().startswith(start)]
