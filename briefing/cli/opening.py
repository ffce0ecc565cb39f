"""What a command line names as sources, and what the reader is to open. It must not import what parses options."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from briefing import modules
from briefing.cli.overview import COMMANDS
from briefing.cli.terminal import has_piped_input, is_terminal
from briefing.errors import UsageError
from briefing.i18n import _
from briefing.later import pattern
from briefing.models import SourceRequest

if TYPE_CHECKING:
    from briefing.config import Config


_CLOSE = 0.75
"""Likeness of a word to a command from which on it was mistyped: "shwo" has it, "doctor" is not "actors"."""


_STORED = pattern(r"id:\d{1,18}")
_STANDARD_INPUT = ("-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0")


class OpenReader(NamedTuple):
    """What a command returns that wants the reader opened: on these sources, with this configuration.

    `store` is the file with the stored articles, where the reader is to show them.
    """

    config: "Config"
    requests: "tuple[SourceRequest, ...]"
    store: "Path | None" = None


def reader_of_sources(arguments: Sequence[str]) -> OpenReader | None:
    """Return what the reader is to open for a command line of sources alone; None where options or commands are.

    The reader's most frequent start does without the parser of options, which takes a fifth of the time to its first
    screen. Raises `UsageError` for a word that names nothing, `ConfigError` for a wrong configuration.
    """
    if "_BRIEFING_COMPLETE" in os.environ or not is_terminal(sys.stdout):
        return None
    if any(word.startswith("-") and word != "-" for word in arguments):
        return None
    if arguments:
        if arguments[0] in (*COMMANDS, "help"):
            return None
        check_first_word(arguments[0])
    modules.use()
    from briefing.config.reading import load

    config = load(None)
    if arguments or has_piped_input():
        return OpenReader(config, requested(arguments, config))
    return on_configuration(config)


def on_configuration(config: "Config", store: str | None = None) -> OpenReader:
    """Return what the reader opens on without sources: the configured articles, and what the feeds have brought.

    `store` is the store's file as the command line names it. A configuration of articles alone needs none, unless there
    is one already.
    """
    from briefing.config.reading import store_path

    place = store_path(store, config)
    requests = tuple(SourceRequest(entry.path) for entry in config.articles)
    needed = bool(config.feeds) or not requests or os.path.exists(place)  # noqa: PTH110 -- False too where it must not be looked at
    return OpenReader(config, requests, place if needed else None)


def names_stored(source: str) -> bool:
    """Tell whether a source is a stored article, `id:12`; a file of that name is given as `./id:12`."""
    return _STORED.fullmatch(source) is not None


def requested(sources: Sequence[str], config: "Config | None", store: str | None = None) -> tuple[SourceRequest, ...]:
    """Return the sources named, else standard input if something is piped in, else the configured ones.

    `store` is the store's file as the command line names it; the configuration is needed for stored articles. Raises
    `UsageError` where there are none.
    """
    if sources:
        place: str | None = None
        if config is not None and any(map(names_stored, sources)):
            from briefing.config.reading import store_path

            place = str(store_path(store, config))
        return tuple(
            SourceRequest("-" if source in _STANDARD_INPUT else source, store=place if names_stored(source) else None)
            for source in sources
        )
    if has_piped_input():
        return (SourceRequest("-"),)
    configured = config.requests() if config else ()
    if not configured:
        raise UsageError(
            _(
                "nothing to read: name a file, a directory, an address or - for standard input, or write your sources "
                "into feeds.toml"
            )
        )
    return configured


def check_first_word(word: str) -> None:
    """Raise a usage error for a plain word that names neither a command nor anything in the working directory."""
    if any(mark in word for mark in "/\\.*?[:~") or word == "-" or os.path.lexists(word):
        return
    near = _near(word)
    if near:
        hint = _("No command, file or directory {word}. Did you mean {name}?", word=repr(word), name=repr(near[0]))
    else:
        names = ", ".join(COMMANDS)
        hint = _("No command, file or directory {word}. Commands: {names}.", word=repr(word), names=names)
    raise UsageError(more(hint, "briefing"))


def no_such_command(word: str) -> UsageError:
    """Return the error of a word that names no command, with a hint at what was meant, or at all commands."""
    from briefing.cli.commands import no_command

    return UsageError(more(no_command(word, _near(word), COMMANDS), "briefing"))


def more(problem: str, command: str) -> str:
    """Return what is wrong with a command line, and where to read more."""
    return _("{reason} ({command} --help says more)", reason=problem, command=command)


def _near(word: str) -> list[str]:
    from difflib import get_close_matches

    return get_close_matches(word, [*COMMANDS, "help"], n=1, cutoff=_CLOSE)
