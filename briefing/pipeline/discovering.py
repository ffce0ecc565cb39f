"""Finds the feed of an address: the feed that is there, one that the page there names, or one in a usual place.

Whatever it returns has been fetched and read. Hosts that the user did not name must be public ones.
"""

import asyncio
import re
from collections.abc import Iterator, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.config.addresses import canonical, check_address
from briefing.errors import ParsingError, SourceError, UsageError
from briefing.jobs import JobError, Worker
from briefing.models import Failure, Retrieved
from briefing.models.feeds import Call
from briefing.text import clean_line

if TYPE_CHECKING:
    from briefing.parsing.discovery import Candidate, FeedFacts

_SECONDS = 20
"""For one address, and for reading what is there: somebody waits for the answer."""
_MEGABYTES = 2048
"""Address space of the process that reads, of which the parsing libraries alone take 500 MB."""
_TRIED = 6
"""Feeds of one page that are fetched at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFeed:
    """A feed that was found; `articles` is how many it carries, None where it was not fetched."""

    url: str
    title: str
    articles: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Discovery:
    """The feed of an address, and the others that the page there names."""

    feed: FoundFeed
    others: tuple[FoundFeed, ...] = ()


class SeveralFeedsError(SourceError):
    """A page names several feeds, and none as its own."""

    def __init__(self, source: str, feeds: Sequence[FoundFeed]) -> None:
        super().__init__(source, f"names {len(feeds)} feeds, and none as its own; add one of them by its address")
        self.feeds = tuple(feeds)


def discover(typed: str) -> Discovery:
    """Return the feed of an address as a user types it, `https://` left out or not.

    Raises `UsageError` for what is no address, `SeveralFeedsError`, or `SourceError` where there is no feed.
    """
    with Worker(megabytes=_MEGABYTES) as worker:
        return _Search(worker, clean_line(typed)).find()


class _Search:
    """The search for the feed of one address."""

    def __init__(self, worker: Worker, typed: str) -> None:
        self._worker = worker
        self._typed = self._address = typed
        self._lists: list[tuple[Candidate, ...]] = []
        """What is named by the pages that were found where a feed was looked for."""

    def find(self) -> Discovery:
        """Look at the address itself, then where its page leads, then in the usual places."""
        outcome: Retrieved | Failure | None = None
        for address in _addresses(self._typed):
            self._address = address
            outcome = self._fetch([self._address])[0]
            if isinstance(outcome, Retrieved):
                break
        if not isinstance(outcome, Retrieved):
            raise SourceError(self._typed, outcome.reason if outcome else "no address")
        found = self._look(outcome)
        if isinstance(found, Failure):
            raise SourceError(self._typed, found.reason)
        if not isinstance(found, tuple):
            return Discovery(feed=_found(self._address, found))
        return self._named(found, outcome.url or self._address)

    def _named(self, candidates: Sequence["Candidate"], page: str) -> Discovery:
        """Return the feed of a page: its own, one that it links to, one in a usual place, comments last of all."""
        declared = [candidate for candidate in candidates if candidate.declared]
        linked = [candidate for candidate in candidates if not (candidate.declared or candidate.comments)]
        found = (
            self._declared(declared, comments=False)
            or self._linked(linked)
            or self._in_usual_places(page)
            or self._listed()
            or self._declared(declared, comments=True)
        )
        if found is None:
            raise SourceError(
                self._typed, "no feed found: the page names none, and none is in a usual place; look for its address"
            )
        return found

    def _declared(self, declared: Sequence["Candidate"], *, comments: bool) -> Discovery | None:
        """Return the first feed that a page declares as its own and that can be read."""
        for candidate in [candidate for candidate in declared if candidate.comments == comments][:_TRIED]:
            for feed in self._feeds([candidate.url]):
                others = (_offer(other) for other in declared if other is not candidate)
                return Discovery(feed=feed, others=tuple(others))
        return None

    def _linked(self, linked: Sequence["Candidate"]) -> Discovery | None:
        """Return the feed that a page's links lead to, in whatever formats; raises `SeveralFeedsError`."""
        feeds = list(self._feeds([candidate.url for candidate in linked[:_TRIED]]))
        if not feeds:
            return None
        if len(linked) > _TRIED or len({feed.title for feed in feeds}) > 1:
            raise SeveralFeedsError(self._typed, [_offer(candidate) for candidate in linked])
        return Discovery(feed=feeds[0])

    def _in_usual_places(self, page: str) -> Discovery | None:
        from briefing.parsing.discovery import usual_places

        return next((Discovery(feed=feed) for feed in self._feeds(usual_places(page))), None)

    def _listed(self) -> Discovery | None:
        """Return the feed of a page that was found in place of one, such as a newspaper's list of its feeds."""
        lists, self._lists = self._lists, []
        for candidates in lists:
            if found := self._linked([candidate for candidate in candidates if not candidate.comments]):
                return found
        return None

    def _feeds(self, addresses: Sequence[str]) -> Iterator[FoundFeed]:
        """Yield what is a feed of some addresses, which are fetched at the same time, in their order, each once."""
        known: set[str] = set()
        for address, outcome in zip(addresses, self._fetch(addresses), strict=True):
            place = canonical(outcome.url or address) if isinstance(outcome, Retrieved) else address
            if isinstance(outcome, Failure) or place in known:
                continue
            known.add(place)
            facts = self._look(outcome)
            if isinstance(facts, tuple):
                self._lists.append(facts)
            elif not isinstance(facts, Failure):
                yield _found(address, facts)

    def _fetch(self, addresses: Sequence[str]) -> list[Retrieved | Failure]:
        return asyncio.run(_fetch_all(self._address, addresses))

    def _look(self, retrieved: Retrieved) -> "FeedFacts | tuple[Candidate, ...] | Failure":
        from briefing.parsing.discovery import look_at

        try:
            return self._worker.call(look_at, retrieved, seconds=_SECONDS)
        except ParsingError as error:
            return Failure(self._typed, error.reason)
        except JobError as error:
            return Failure(self._typed, f"can't be read: {error}")


async def _fetch_all(named: str, addresses: Sequence[str]) -> list[Retrieved | Failure]:
    return await asyncio.gather(*(_fetch(named, address) for address in addresses))


async def _fetch(named: str, address: str) -> Retrieved | Failure:
    """Return what is at an address that was found where the user named another one, which says whom to trust."""
    from briefing.sources.client import Limits
    from briefing.sources.polling import poll

    calls = [Call(url=named, address=address)]
    async with aclosing(poll(calls, concurrent=1, per_host=1, limits=Limits(total_seconds=_SECONDS))) as answers:
        answer = await anext(answers)
    return answer.retrieved or Failure(clean_line(address), answer.problem)


def _addresses(typed: str) -> list[str]:
    """Return the addresses that a user may mean; raises `UsageError`."""
    plain = re.sub(r"^feed:(?://)?", "", typed)
    addresses = [plain] if "://" in plain else [f"https://{plain}", f"http://{plain}"]
    try:
        return [check_address(address) for address in addresses]
    except ValueError as error:
        raise UsageError(f"the address {error}") from error


def _found(url: str, facts: "FeedFacts") -> FoundFeed:
    return FoundFeed(url=url, title=facts.title, articles=facts.articles)


def _offer(candidate: "Candidate") -> FoundFeed:
    return FoundFeed(url=candidate.url, title=candidate.title)
