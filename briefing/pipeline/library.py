"""The use cases of the store for a command: refresh feeds, list, search, mark, check, export and import.

Each opens the store, does one thing and closes it. The reader, which keeps one open, has `briefing.pipeline.shelf`.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from briefing import decide
from briefing.errors import BriefingError, UsageError
from briefing.models.feeds import FeedState
from briefing.models.stored import Headline, Tally
from briefing.pipeline.means import Cancellation, FeedVisited, Means, Refreshed, Tell, start_parsing
from briefing.pipeline.stored import existing_store
from briefing.text import without_login

if TYPE_CHECKING:
    from briefing.config import Config
    from briefing.store import Query, Store

_AT_ONCE = 40
"""Articles that a search for actors or figures analyses before it answers: some seconds."""
_PAGE = 200
"""Headlines read from the store at a time."""


def refresh_feeds(
    config: "Config",
    path: Path,
    wanted: Sequence[str],
    *,
    everything: bool = False,
    jobs: int | None = None,
    begin: Callable[[int], None] = lambda _: None,
    tell: Callable[[FeedVisited], None] = lambda _: None,
    cancellation: Cancellation | None = None,
) -> Refreshed:
    """Refresh the feeds that are due, or those named, due or not; `everything` also asks those that are not due.

    `begin` is told how many feeds are visited, `tell` what came of each; another thread may end it by `cancellation`,
    and what was parsed by then is stored. Raises `UsageError` for a name that is no
    feed's, `RefreshingError` where another refresh is under way, `StoreError`.
    """
    from briefing.pipeline.lock import refreshing
    from briefing.store import Store

    with refreshing(path), Store.open(path) as store:
        store.subscribe(config.subscriptions())
        feeds = store.feeds()
        named = named_feeds(feeds, wanted)
        active = [feed for feed in feeds if not feed.retired]
        chosen = named or (active if everything else decide.due(feeds, datetime.now(UTC)))
        begin(len(chosen))
        means = means_of(config, jobs=jobs)
        done = _refresh(store, chosen, means, tell, cancellation) if chosen else Refreshed()
        if keep := config.retention():
            dropped = store.prune(keep)
            done = replace(done, tally=replace(done.tally, dropped=done.tally.dropped + dropped))
        return replace(done, resting=0 if named else len(active) - len(chosen))


def _refresh(
    store: "Store", feeds: Sequence[FeedState], means: Means, tell: Tell, cancellation: Cancellation | None
) -> Refreshed:
    with start_parsing(feeds, means.workers()) as workforce:
        # Imported now that the processes are started: it takes as long as they do.
        import asyncio

        from briefing.pipeline.refreshing import refresh

        return asyncio.run(refresh(store, feeds, means, workforce, tell, cancellation))


def means_of(config: "Config", *, jobs: int | None = None) -> Means:
    """Return how a refresh works by the configuration's limits."""
    limits = config.limits
    return Means(
        concurrent=limits.concurrent,
        per_host=limits.per_host,
        jobs=jobs or limits.jobs or 0,
        every=limits.every,
        timeout=limits.timeout,
        megabytes=limits.megabytes,
        authorizations=config.authorizations(),
        languages={feed.url: feed.language for feed in config.feeds if feed.language},
    )


def named_feeds(feeds: Sequence[FeedState], wanted: Sequence[str]) -> tuple[FeedState, ...]:
    """Return the feeds that have the addresses or names wanted, in that order; raises `UsageError` for what none has.

    Names are compared without regard to case.
    """
    known = {key: feed for feed in reversed(feeds) for key in (feed.name.casefold(), feed.address, feed.url)}
    found: dict[int, FeedState] = {}
    for name in wanted:
        feed = known.get(name) or known.get(name.casefold())
        if feed is None:
            from difflib import get_close_matches

            near = get_close_matches(name, [feed.name for feed in feeds], n=1)
            hint = f"did you mean {near[0]!r}?" if near else "briefing feeds list shows all"
            raise UsageError(f"no feed has the name or the address {without_login(name)!r}; {hint}")
        found[feed.id] = feed
    return tuple(found.values())


def list_stored(path: Path, words: str, *, feed: str | None = None) -> Iterator[Headline]:
    """Yield the stored articles that a query names, newest first; all for an empty one.

    Raises `UsageError` for a feed that is not there, `NoSuchArticleError`, `QueryError`, `StoreError`.
    """
    from briefing.store import parse_query

    query = parse_query(words) if words else None
    with existing_store(path) as store:
        chosen = named_feeds(store.feeds(everything=True), [feed])[0].id if feed is not None else None
        yield from _pages(store, query, chosen)


def search_stored(
    path: Path,
    words: str,
    *,
    best: bool = False,
    deep: bool = False,
    tell: Callable[[str], None] = lambda _: None,
) -> Iterator[Headline]:
    """Yield the stored articles that match a query: newest first, or the best matches alone first.

    Actors and figures are known of analysed articles only: the newest of those with the actors' names in their words
    are analysed first, with `deep` all that may match; `tell` is told how many are left. Raises `NoSuchArticleError`,
    `QueryError`, `StoreError`.
    """
    from briefing.store import needs_analysis, parse_query

    query = parse_query(words)
    with existing_store(path) as store:
        if needs_analysis(query):
            _analyse_candidates(store, query, deep=deep, tell=tell)
        yield from store.best(query, limit=_PAGE) if best else _pages(store, query, None)


def _pages(store: "Store", query: "Query | None", feed: int | None) -> Iterator[Headline]:
    after: int | None = None
    while True:
        page = store.page(query, feed=feed, after=after, limit=_PAGE)
        yield from page.headlines
        if page.following is None:
            return
        after = page.following


def _analyse_candidates(store: "Store", query: "Query", *, deep: bool, tell: Callable[[str], None]) -> None:
    from briefing.pipeline import analyse
    from briefing.pipeline.analyses import analyser_version, analysis_of
    from briefing.store import may_match

    query = may_match(query, named=not deep)
    waiting = store.unanalysed(query, version=analyser_version(), limit=1_000_000)
    if not store.is_writable:
        if len(waiting) == 1:
            tell("1 article that may match is not analysed, as the store can't be written")
        elif waiting:
            tell(f"{len(waiting):,} articles that may match are not analysed, as the store can't be written")
        return
    for key in waiting if deep else waiting[:_AT_ONCE]:
        stored = store.article(key)
        if stored is not None:
            try:
                analysis_of(store, stored, analyse)
            except BriefingError:
                continue
    left = 0 if deep else max(len(waiting) - _AT_ONCE, 0)
    if left:
        tell(f"{left:,} older articles that may match are not analysed yet; --deep does it first")


def saved_query(config: "Config", name: str) -> str:
    """Return the query of a view of the configuration, its name compared without regard to case.

    Raises `UsageError` where none has the name, `ConfigError` for a query that can't be read.
    """
    for index, view in enumerate(config.views):
        if view.name.casefold() == name.casefold():
            check_view(config, index)
            return view.query
    names = ", ".join(view.name for view in config.views) or "none; write [[views]] with name and query"
    raise UsageError(f"no view has the name {name!r}; the configuration has {names}")


def check_view(config: "Config", index: int) -> None:
    """Raise `ConfigError` where the query of a view can't be read."""
    from briefing.errors import QueryError
    from briefing.store import parse_query

    try:
        parse_query(config.views[index].query)
    except QueryError as error:
        from briefing.config.reading import mistake

        raise mistake(config, ("views", index, "query"), str(error)) from error


def quoted_word(word: str) -> str:
    """Return a word as a query's value, whatever is in it."""
    return '"' + word.replace('"', " ") + '"'


def export_records(path: Path, words: str) -> Iterator[str]:
    """Yield the stored articles of a query, all for an empty one, as lines of JSON, oldest first.

    Raises `NoSuchArticleError`, `QueryError`, `StoreError`.
    """
    from briefing.store import parse_query

    query = parse_query(words) if words else None
    with existing_store(path) as store:
        for record in store.export(query):
            yield json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n"


def import_records(path: Path, lines: Iterable[bytes]) -> Tally:
    """Store the articles of lines that `export_records` made; those that are there already only get its marks.

    `edited` of what is returned counts the latter whose marks were others.

    Raises `BriefingError` for a line that holds no article, by its number; `StoreError`.
    """
    from briefing.store import Store

    with Store.open(path) as store:
        return store.import_(_parsed(lines))


def _parsed(lines: Iterable[bytes]) -> Iterator[dict[str, object]]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise BriefingError(f"line {number} is no JSON; the file was not made by briefing store export") from error
        if not isinstance(record, dict):
            raise BriefingError(f"line {number} holds no article; the file was not made by briefing store export")
        yield record
