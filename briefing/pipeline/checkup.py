"""A check of the set-up for `briefing doctor`: what is fine, what is not, and what mends it. It changes nothing."""

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from briefing.errors import BriefingError, BusyStoreError, DamagedStoreError
from briefing.models.feeds import FeedState
from briefing.pipeline.stored import is_there
from briefing.text import clean_line

if TYPE_CHECKING:
    from briefing.config import Config
    from briefing.store import Store

State = Literal["ok", "warning", "fault"]

_NAMED = 5
_FAILURES = 3
"""Visits in a row that fail before a feed is worth a word: networks and servers have bad days."""
_PATIENCE = 2.0
"""Seconds to wait for another program that writes to the store."""
_SILENCE = timedelta(days=180)
_LEAST_FREE = 200 << 20
"""Bytes of a disk below which a refresh may not finish."""


@dataclass(frozen=True, slots=True)
class Check:
    """What was found about one thing; `mend` says what to do where it is not fine."""

    subject: str
    state: State
    says: str
    mend: str = ""


def examine(
    config_path: str | None, store_option: str | None, *, also: "Callable[[Config], object]" = lambda _: None
) -> Iterator[Check]:
    """Yield what is found about the program, the configuration, the store and its feeds; never raises.

    `also` checks what only others know of a configuration, and raises `ConfigError`.
    """
    from briefing.config import Config
    from briefing.config.reading import load, store_path

    yield from _program()
    config = Config()
    try:
        config = load(config_path)
        yield from _configuration(config)
        also(config)
    except BriefingError as error:
        yield Check("configuration", "fault", str(error), "mend the file that is named")
    try:
        path = store_path(store_option, config)
    except BriefingError as error:
        yield Check("store", "fault", str(error), "name another file with --store, or mend the configuration")
        return
    yield from _disk(path)
    yield from _stored(path)


def mend_store(path: Path) -> tuple[str, ...]:
    """Mend a store, whatever it takes, and return a line for each thing done; raises `StoreError`."""
    from briefing.store import mend

    return mend(path)


def _program() -> Iterator[Check]:
    version = ".".join(map(str, sys.version_info[:3]))
    yield Check("program", "ok", f"Python {version}, SQLite {sqlite3.sqlite_version}")
    from briefing.languages import LANGUAGES, load

    models = [language.model for code in LANGUAGES if (language := load(code)) is not None]
    missing = sorted(model for model in models if model and not _is_whole(model))
    if missing:
        mend = "install Briefing again with all it depends on"
        yield Check("models", "fault", f"not installed: {', '.join(missing)}", mend)
    else:
        yield Check("models", "ok", "all language models are installed")
    encoding = ((sys.stdout and sys.stdout.encoding) or "").lower()
    if encoding.replace("-", "") != "utf8":
        mend = "set LANG to a UTF-8 locale, such as C.UTF-8"
        yield Check("terminal", "warning", f"its encoding is {encoding or 'unknown'}, which lacks letters", mend)
    if os.environ.get("TERM") in {"dumb", None}:
        mend = "start it in a terminal program; printing commands work everywhere"
        yield Check("terminal", "warning", "the reader can't run in this one", mend)


def _is_whole(model: str) -> bool:
    """Tell whether a model package is installed with its weights."""
    spec = find_spec(model)
    return spec is not None and bool(spec.origin) and any(Path(str(spec.origin)).parent.glob("*/config.cfg"))


def _configuration(config: "Config") -> Iterator[Check]:
    from briefing.pipeline.library import check_view

    if not config.files:
        yield Check("configuration", "warning", "there is none", "briefing feeds add URL makes one")
        return
    files = ", ".join(str(file) for file in config.files)
    feeds, entries = len(config.feeds), len(config.articles)
    yield Check("configuration", "ok", f"{files}: feeds {feeds}, articles {entries}, views {len(config.views)}")
    for entry in config.articles:
        if not any(mark in entry.path for mark in "*?[") and not Path(entry.path).exists():
            yield Check("articles", "warning", f"{entry.path}: there is nothing", "mend its path in the configuration")
    for index in range(len(config.views)):
        try:
            check_view(config, index)
        except BriefingError as error:
            yield Check("view", "fault", str(error), "mend the query; briefing search --help lists what it may hold")
    for feed in config.feeds:
        login = feed.credentials
        if login and not login.command and login.variable not in os.environ:
            says = f"{feed.name or feed.url}: {login.variable} is not set"
            yield Check("login", "warning", says, "set the variable where briefing is started")


def _disk(path: Path) -> Iterator[Check]:
    from briefing.store import is_writable

    place = next((folder for folder in path.absolute().parents if is_there(folder)), Path("/"))
    try:
        free = shutil.disk_usage(place).free
        writable = is_writable(path) if is_there(path) else os.access(place, os.W_OK)
    except OSError as error:
        yield Check("disk", "fault", f"{place}: {error.strerror}", "name another place with --store")
        return
    if not writable:
        mend = "give yourself the right to write it and its directory, or name another store with --store"
        yield Check("disk", "fault", f"{path}: can't be written, only read", mend)
    if free < _LEAST_FREE:
        mend = "make room, or keep fewer articles: [keep] in the configuration"
        yield Check("disk", "warning", f"{place}: {free >> 20} MB are free", mend)


def _stored(path: Path) -> Iterator[Check]:
    from briefing.store import Store

    if not is_there(path):
        yield Check("store", "ok", f"{path}: none yet; briefing refresh makes it")
        return
    try:
        with Store.open(path, create=False, to_read=True, patience=_PATIENCE) as store:
            findings = store.check()
            for finding in findings:
                yield Check("store", "fault", finding.problem, finding.mend)
            if not findings:
                size = _size(path) / 1e6
                yield Check("store", "ok", f"{path}: {store.count().total:,} articles, {size:,.1f} MB, sound")
            yield from _feeds(store)
    except BusyStoreError as error:
        yield Check("store", "warning", str(error), "run briefing doctor again when it is done")
    except DamagedStoreError as error:
        yield Check("store", "fault", str(error), "briefing doctor --repair saves what can be read")
    except BriefingError as error:
        yield Check("store", "fault", str(error))


def _size(path: Path) -> int:
    """Return the bytes of a store and of the log beside it, which may hold most of it."""
    sizes = 0
    for part in (path, path.with_name(f"{path.name}-wal")):
        with suppress(OSError):
            sizes += part.stat().st_size
    return sizes


def _feeds(store: "Store") -> Iterator[Check]:
    feeds = store.feeds()
    checks = [_feed(feed) for feed in feeds]
    others = [feed for feed, check in zip(feeds, checks, strict=True) if check is None]
    if others and (len(others) == len(feeds) or any(feed.problem for feed in others)):
        yield of_all_feeds(others)
    yield from filter(None, checks)


def of_all_feeds(feeds: Sequence[FeedState]) -> Check:
    """Return what there is to say of feeds none of which has been in trouble for long."""
    count = f"{len(feeds):,}"
    failed = [feed for feed in feeds if feed.problem]
    if all(feed.checked is None for feed in feeds):
        return Check("feeds", "ok", f"{count}, none of them visited yet; briefing refresh does it")
    if len(failed) == len(feeds):
        mend = "look at your connection; briefing refresh --all tries again at once"
        return Check(
            "feeds", "warning", f"{count}, of which none could be read the last time: {failed[0].problem}", mend
        )
    if failed:
        names = ", ".join(clean_line(feed.name) for feed in failed[:_NAMED])
        more = ", …" if len(failed) > _NAMED else ""
        return Check("feeds", "ok", f"{count}, {len(failed):,} could not be read the last time: {names}{more}")
    return Check("feeds", "ok", f"{count}, none of them in trouble")


def _feed(feed: FeedState) -> Check | None:
    name = clean_line(feed.name)
    if feed.retired:
        mend = f"briefing feeds remove {feed.url} follows it no more; its articles stay"
        return Check("feed", "warning", f"{name}: {feed.problem or 'its publisher says that it is gone'}", mend)
    if feed.failures >= _FAILURES:
        says = f"{name}: failed {feed.failures} times in a row: {feed.problem}"
        return Check("feed", "warning", says, f"look at {feed.url}; briefing refresh {feed.url} tries again at once")
    if feed.changed and datetime.now(UTC) - feed.changed > _SILENCE:
        return Check("feed", "warning", f"{name}: nothing new since {feed.changed:%Y-%m-%d}", f"look at {feed.url}")
    return None
