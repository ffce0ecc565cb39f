"""One run of the reader: the app and the process that analyses for it, both ended whatever happens."""

import asyncio
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from briefing import modules, picture, pipeline
from briefing.charset import encodable, is_utf8
from briefing.config import Config
from briefing.i18n import _, ngettext
from briefing.models import Article, Failure, SourceRequest
from briefing.text import clean_line
from briefing.tui.actions import Action, KeysError, with_keys
from briefing.tui.terminal import is_terminal

if TYPE_CHECKING:
    from textual.driver import Driver

    from briefing.tui.pictured import Picture


def read_in_terminal(
    config: Config, requests: tuple[SourceRequest, ...], keys: int | None = None, *, store: Path | None = None
) -> int:
    """Open the reader on sources and on a store, and return its exit code.

    `keys` is where keys come from if not standard input. Raises `ConfigError` for keys or a theme that can't be used,
    `StoreError` for a store that can't.
    """
    actions = _actions_of(config)
    analyst = pipeline.Analyst()
    library = opening = None
    if store is not None:
        from briefing.pipeline.shelf import StoredLibrary

        library = StoredLibrary(config, store, analyst.analyse, refreshes_apart=True)
        opening = library.opening()
        library.close()

    def warming(items: Iterable[Article | Failure]) -> Iterator[Article | Failure]:
        analyst.warm_up()  # in a reading thread, once the first screen is drawn
        yield from items

    def read(sources: Iterable[SourceRequest]) -> Iterator[Article | Failure]:
        return warming(pipeline.read(sources))

    def read_ahead(sources: Iterable[SourceRequest]) -> tuple[list[Article | Failure], Iterator[Article | Failure]]:
        found, rest = pipeline.read_ahead(sources)
        return found, warming(rest)

    try:
        from briefing.pipeline.pictures import Artist
        from briefing.tui.app import ReaderApp
        from briefing.tui.terminal import ending_on_signals, waking_on_signals

        app = ReaderApp(
            read,
            requests,
            library.analyse if library else analyst.analyse,
            ahead=read_ahead,
            cancel=analyst.cancel,
            actions=actions,
            theme=theme_of(config, opening.left.theme if opening else ""),
            driver=_driver(keys),
            single=library is None and _names_one_article(requests),
            library=library,
            opening=opening,
            linear=config.linear,
            still=config.reduced_motion,
            gallery=Artist(config.pictures, config.pictures_with),
        )
        codes: list[int] = []

        async def run() -> None:
            loop = asyncio.get_running_loop()

            def end(code: int) -> None:
                codes.append(code)
                loop.call_soon_threadsafe(app.exit)

            with waking_on_signals(loop), ending_on_signals(end):
                await app.run_async()

        asyncio.run(run())
        if store is not None:
            _keep(app.left, config)
        modules.keep(app.reading.loaded)
        if app.reading.unmade:
            _tell_unmade(app.reading.unmade, store)
        return codes[0] if codes else app.return_code or 0
    finally:
        analyst.close()


def _driver(keys: int | None) -> "type[Driver] | None":
    if sys.platform == "win32":
        return None
    from briefing.tui.driver import ReaderDriver, driver_for

    usual = keys is None and is_terminal(sys.__stderr__) and is_utf8(getattr(sys.__stdout__, "encoding", None))
    return ReaderDriver if usual else driver_for(keys)


def _keep(left: "Picture | None", config: Config) -> None:
    """Keep the picture of the screen for the next start; where it can't be kept, that start shows it later."""
    from briefing.config.reading import usual_places

    if left is None:
        picture.forget()
        return
    with suppress(OSError):
        watched = map(str, (*usual_places(), *config.files))
        picture.keep(left.size, left.ground, left.rows, watched=watched)


def _tell_unmade(count: int, store: Path | None) -> None:
    """Say on standard error what the store has not taken, since another program writes to it."""
    lost = ngettext(
        "{file}: another program is writing to it; {count} change of yours was not kept",
        "{file}: another program is writing to it; {count} changes of yours were not kept",
        count,
        file=store,
    )
    with suppress(OSError, ValueError):
        sys.stderr.write(encodable(f"briefing: {clean_line(lost)}\n", sys.stderr))


def _names_one_article(requests: tuple[SourceRequest, ...]) -> bool:
    """Tell whether but one article is to be expected, so that the lists need not be drawn and taken away again."""
    return len(requests) == 1 and (requests[0].location == "-" or os.path.isfile(requests[0].location))  # noqa: PTH113 -- "-" is no path


def check(config: Config) -> None:
    """Raise `ConfigError` for keys or a theme that can't be used."""
    _actions_of(config)
    theme_of(config, "")


def _actions_of(config: Config) -> tuple[Action, ...]:
    try:
        return with_keys(config.keys)
    except KeysError as error:
        from briefing.config.reading import mistake, place_of

        other = f" ({place_of(config, ('keys', error.other))})" if error.other else ""
        raise mistake(config, ("keys", error.action), f"{error}{other}") from error


def theme_of(config: Config, chosen: str) -> str | None:
    """Return the theme of the configuration, else the one that was picked in the reader; None for what fits best."""
    if config.theme is None and not chosen:
        return None
    from textual.theme import BUILTIN_THEMES

    from briefing.config.reading import mistake
    from briefing.tui.palettes import OURS
    from briefing.tui.themes import offered

    names = [*(one.name for one in OURS), *offered(BUILTIN_THEMES)]
    if config.theme is None:
        return chosen if chosen in names else None
    if config.theme not in names:
        reason = _("there is no theme {name}; there are: {names}", name=repr(config.theme), names=", ".join(names))
        raise mistake(config, ("theme",), reason)
    return config.theme
