"""The use cases of following feeds: list them, add and remove them, take them from a list of another reader.

The configuration says which feeds are followed; the store, if there is one, what is known of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from briefing.config import Config, FeedEntry
from briefing.config.addresses import canonical
from briefing.errors import SourceError, StoreError, UsageError
from briefing.models import Failure, SourceRequest
from briefing.models.feeds import FeedState, Subscription
from briefing.pipeline.stored import is_there
from briefing.text import clean_line, without_login

if TYPE_CHECKING:
    from briefing.parsing.opml import SubscriptionList
    from briefing.pipeline.discovering import FoundFeed

_SECONDS = 20
_MEGABYTES = 2048
_MAX_NAME = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What came of adding a feed; `file` is where it stands, `known` whether it stood there before."""

    feed: Subscription
    file: Path
    known: bool = False
    articles: int = 0
    others: tuple["FoundFeed", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """What came of removing a feed; `file` is None where the configuration did not name it any more."""

    name: str
    url: str
    file: Path | None
    stored: int = 0
    """How many of its articles stay in the store."""
    forgotten: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What came of taking the feeds of a list."""

    file: Path
    added: tuple[Subscription, ...]
    known: tuple[Subscription, ...]
    refused: tuple[Failure, ...]


def followed(config: Config, store: Path, *, everything: bool = False) -> tuple[FeedState, ...]:
    """Return the configuration's feeds in its order, with what the store knows of them; the store is not made.

    `everything`: behind them those that are followed no more but have articles left. A feed that the store does not
    know yet has the id 0. Raises `StoreError`.
    """
    stored = {feed.url: feed for feed in _stored(store)}
    feeds = [_joined(entry, stored.pop(entry.url, None)) for entry in config.feeds]
    left = (replace(feed, followed=False) for feed in stored.values() if feed.total)
    return (*feeds, *left) if everything else tuple(feeds)


def portable(config: Config, store: Path) -> tuple[FeedState, ...]:
    """Return the configuration's feeds as a list of them should say it elsewhere.

    Languages are those that the user wrote: what feeds declare is often wrong, and a list would make it their word.
    """
    languages = {entry.url: entry.language for entry in config.feeds}
    return tuple(replace(feed, language=languages[feed.url]) for feed in followed(config, store))


def add_feed(config: Config, address: str, wish: Subscription, *, named: str | None = None) -> Added:
    """Find the feed of an address and write it into the configuration, `named` or the usual one.

    `wish` says what is to be written beside the feed's address; without a name it is the feed's title. Raises
    `UsageError`, `SourceError`, `ConfigError`.
    """
    from briefing.config.editing import add_feeds
    from briefing.config.reading import feeds_file, file_of
    from briefing.pipeline.discovering import discover

    known = {canonical(entry.url): entry for entry in config.feeds}
    if entry := known.get(canonical(address)):
        return Added(feed=entry.subscription(), file=file_of(config, entry), known=True)
    found = discover(address)
    if entry := known.get(canonical(found.feed.url)):
        return Added(feed=entry.subscription(), file=file_of(config, entry), known=True)
    name = wish.name or found.feed.title[:_MAX_NAME].strip() or None
    feed = replace(wish, url=found.feed.url, name=name)
    file = feeds_file(config, named)
    add_feeds(file, [feed])
    others = tuple(other for other in found.others if canonical(other.url) not in known)
    return Added(feed=feed, file=file, articles=found.feed.articles or 0, others=others)


def remove_feed(config: Config, store: Path, wanted: str, *, forget: bool = False) -> Removed:
    """Take the feed with a name or an address out of the configuration; its articles stay unless `forget`.

    Raises `UsageError` for what no feed or more than one has, `ConfigError`, `StoreError`.
    """
    from briefing.config.editing import remove_feed as cut_out
    from briefing.config.reading import file_of

    feed = _wanted(followed(config, store, everything=True), wanted)
    entry = next((entry for entry in config.feeds if entry.url == feed.url), None)
    file = file_of(config, entry) if entry else None
    if file is None and not forget:
        raise UsageError(f"{feed.name}: is not followed any more; --forget deletes its {feed.total:,} articles")
    if forget:
        _require_writable(store)
    if file is not None:
        cut_out(file, feed.url)
    left = [subscription for subscription in config.subscriptions() if subscription.url != feed.url]
    forgotten = _forget(store, left, feed.url) if forget else 0
    return Removed(name=feed.name, url=feed.url, file=file, stored=feed.total - forgotten, forgotten=forgotten)


def import_feeds(config: Config, location: str, *, named: str | None = None) -> Imported:
    """Add the feeds of a list, a file, `-` for standard input or an address, that are not followed yet.

    Raises `SourceError` for what is no list of feeds.
    """
    from briefing.config.editing import add_feeds
    from briefing.config.reading import feeds_file

    if Path(location).is_dir():
        raise SourceError(_shown(location), "is a directory; name the file with the list in it")
    found = _read_list(location)
    followed_already = {canonical(entry.url) for entry in config.feeds}
    new = tuple(feed for feed in found.feeds if canonical(feed.url) not in followed_already)
    known = tuple(feed for feed in found.feeds if canonical(feed.url) in followed_already)
    file = feeds_file(config, named)
    add_feeds(file, new)
    notes = tuple(Failure(_shown(location), note) for note in found.notes)
    return Imported(file=file, added=new, known=known, refused=(*notes, *found.refused))


def _joined(entry: FeedEntry, state: FeedState | None) -> FeedState:
    """Return what the store knows of a feed, as the configuration calls it now."""
    if state is None:
        name = entry.name or urlsplit(entry.url).hostname or entry.url
        state = FeedState(id=0, url=entry.url, address=entry.url, name=name)
    return replace(
        state,
        name=entry.name or state.name,
        language=entry.language or state.language,
        tags=entry.tags,
        every=entry.every,
        full_text=entry.full_text,
        followed=True,
    )


def _stored(path: Path) -> tuple[FeedState, ...]:
    if not is_there(path):
        return ()
    from briefing.store import Store

    with Store.open(path, create=False, to_read=True) as store:
        return store.feeds(everything=True)


def _wanted(feeds: Sequence[FeedState], wanted: str) -> FeedState:
    """Return the feed with a name or an address; names are compared without regard to case."""
    found = [feed for feed in feeds if canonical(feed.url) == canonical(wanted)]
    found = found or [feed for feed in feeds if feed.name.casefold() == clean_line(wanted).casefold()]
    if len(found) > 1:
        addresses = ", ".join(feed.url for feed in found)
        raise UsageError(f"{len(found)} feeds are named {wanted!r}: name one by its address: {addresses}")
    if not found:
        from difflib import get_close_matches

        near = get_close_matches(wanted, [feed.name for feed in feeds], n=1)
        hint = f"did you mean {near[0]!r}?" if near else "briefing feeds list shows all"
        raise UsageError(f"no feed has the name or the address {without_login(wanted)!r}; {hint}")
    return found[0]


def _require_writable(path: Path) -> None:
    """Raise `StoreError` where articles can't be deleted, before anything else is changed."""
    from briefing.store import is_writable

    if is_there(path) and not is_writable(path):
        raise StoreError(
            f"{clean_line(str(path))}: it can't be written, so nothing is removed; make the file and its directory "
            "writable, or leave out --forget"
        )


def _forget(path: Path, left: Sequence[Subscription], url: str) -> int:
    """Delete a feed that is followed no more with its articles; return how many those were."""
    if not is_there(path):
        return 0
    from briefing.store import Store

    with Store.open(path, create=False) as store:
        store.subscribe(left)
        feed = next((feed for feed in store.feeds(everything=True) if feed.url == url), None)
        return store.forget(feed.id) if feed else 0


def _shown(location: str) -> str:
    return clean_line(without_login(location))


def _read_list(location: str) -> "SubscriptionList":
    from briefing.jobs import JobError, Worker
    from briefing.parsing.opml import parse_subscriptions
    from briefing.sources import retrieve

    item = next(retrieve(SourceRequest(location)), None)
    if item is None or isinstance(item, Failure):
        raise SourceError(_shown(location), item.reason if item else "there is nothing in it")
    with Worker(megabytes=_MEGABYTES) as worker:
        try:
            return worker.call(parse_subscriptions, item, seconds=_SECONDS)
        except JobError as error:
            raise SourceError(_shown(location), f"can't be read: {error}") from error
