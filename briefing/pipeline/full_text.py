"""The full text: fetches the pages that stored articles link to, and keeps the text of those that have a better one.

Pages are fetched at the same time and parsed in processes that can be ended. What is wrong with a page is noted on its
article; it prints nothing.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from briefing import decide
from briefing.errors import BriefingError
from briefing.models import Article, SourceRequest
from briefing.models.feeds import Answer, Call, FeedState
from briefing.models.pages import FullText, LinkedPage
from briefing.text import clean_line

if TYPE_CHECKING:
    from briefing.jobs.workforce import Workforce
    from briefing.store import Store

_PARSING_SECONDS = 20.0
_PARSING_MEGABYTES = 2048
"""Address space, of which the parsing libraries alone take 500 MB."""
_AHEAD = 8
"""Pages at hand, in parsing or waiting for it; more would only fill the memory."""
_AGAIN = 100
"""Articles, the newest, whose page could not be had and is asked for again in one refresh."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How linked pages are read: pages at the same time in all and per host, parsing processes, limits of one page."""

    concurrent: int = 8
    per_host: int = 2
    jobs: int = 1
    timeout: float = 45.0
    megabytes: int = 10
    authorizations: Mapping[str, Callable[[], str]] = field(default_factory=dict)
    """URL of a feed -> what makes the value of its Authorization header: its own pages are asked for with it."""


def store_full_texts(
    store: "Store",
    keys: Iterable[int],
    *,
    reading: Reading | None = None,
    tell: Callable[[FullText], None] | None = None,
) -> int:
    """Fetch the pages of stored articles and keep the better texts; return how many were taken.

    `tell` is told what came of each as it comes. Not to be called on an event loop. Raises `StoreError`.
    """
    return asyncio.run(keep_full_texts(store, keys, reading=reading, tell=tell))


async def keep_full_texts(
    store: "Store",
    keys: Iterable[int],
    *,
    reading: Reading | None = None,
    tell: Callable[[FullText], None] | None = None,
) -> int:
    """Do what `store_full_texts` does, on an event loop; cancelled, what was read by then is stored."""
    stored = [(key, found.article) for key in dict.fromkeys(keys) if (found := store.article(key))]
    taken = 0
    async with aclosing(read_full_texts(stored, reading)) as results:
        async for result in results:
            if result.article is not None:
                store.replace_text(result.key, result.article)
            store.count_try(result.key, in_vain=result.again)
            taken += result.taken
            if tell is not None:
                tell(result)
    return taken


def fetch_full_text(store: "Store", key: int, *, reading: Reading | None = None) -> FullText:
    """Read the page of one stored article, whatever came of it before, and keep its text where it is better.

    Raises `StoreError`.
    """
    told: list[FullText] = []
    store_full_texts(store, [key], reading=reading, tell=told.append)
    return told[0] if told else FullText(key=key, outcome="the article is no longer there", failed=True)


def unreached(store: "Store", feeds: Sequence[FeedState]) -> list[int]:
    """Return the articles of feeds with full texts whose page could not be had, and is to be tried again."""
    return store.unreached((feed.id for feed in feeds if feed.full_text), tries=decide.TRIES)[:_AGAIN]


async def read_full_texts(
    articles: Sequence[tuple[int, Article]], reading: Reading | None = None
) -> AsyncGenerator[FullText, None]:
    """Yield what came of each article's page, in the order in which the pages come."""
    linked: dict[str, list[tuple[int, Article]]] = {}
    for key, article in articles:
        if article.link is None:
            yield FullText(key=key, outcome="the article links to no page", failed=True)
        else:
            linked.setdefault(article.link, []).append((key, article))
    if not linked:
        return
    from briefing.jobs.workforce import Workforce

    reading = reading or Reading()
    # Ending the processes takes the event loop a fraction of a second.
    with Workforce(reading.jobs, megabytes=_PARSING_MEGABYTES, warm="briefing.parsing.html") as workforce:
        async with (
            aclosing(_fetch(linked, reading)) as answers,
            aclosing(_settled(answers, linked, workforce)) as found,
        ):
            async for result in found:
                yield result


async def _settled(
    answers: AsyncGenerator[Answer, None],
    linked: Mapping[str, Sequence[tuple[int, Article]]],
    workforce: "Workforce",
) -> AsyncGenerator[FullText, None]:
    """Yield what the answers mean as soon as each is parsed, while others are waited for."""
    coming: asyncio.Future[Answer | None] | None = asyncio.ensure_future(anext(answers, None))
    parsing: set[asyncio.Future[list[FullText]]] = set()
    try:
        while coming or parsing:
            # With enough pages at hand, those still under way are not taken.
            has_room = coming is not None and len(parsing) < _AHEAD
            waiting: set[asyncio.Future[Any]] = {*parsing, coming} if coming is not None and has_room else {*parsing}
            done, _ = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            for task in [task for task in parsing if task in done]:
                parsing.discard(task)
                for result in task.result():
                    yield result
            if coming is not None and coming in done:
                answer = coming.result()
                coming = None
                if answer is not None:
                    parsing.add(asyncio.ensure_future(_settle(answer, linked[answer.url], workforce)))
                    coming = asyncio.ensure_future(anext(answers, None))
    finally:
        left: list[asyncio.Future[Any]] = [*parsing, coming] if coming else [*parsing]
        for unfinished in left:
            unfinished.cancel()
        await asyncio.gather(*left, return_exceptions=True)


def _fetch(linked: Mapping[str, Sequence[tuple[int, Article]]], reading: Reading) -> AsyncGenerator[Answer, None]:
    """Visit the pages; those in the user's own network only where their feed is on the same host of it.

    Those of the same origin as their feed are asked for with its login.
    """
    from briefing.sources.client import Limits
    from briefing.sources.polling import poll

    most = reading.megabytes << 20

    def call(link: str, articles: Sequence[tuple[int, Article]]) -> Call:
        feeds = [article.source for _, article in articles]
        feed = next((feed for feed in feeds if feed in reading.authorizations), feeds[0])
        # A login goes to the origin that `named` is of, whatever the page's address is and wherever it leads.
        return Call(url=link, address=link, named=feed, authorization=reading.authorizations.get(feed))

    return poll(
        [call(link, articles) for link, articles in linked.items()],
        concurrent=reading.concurrent,
        per_host=reading.per_host,
        limits=Limits(total_seconds=reading.timeout, sent_bytes=most, content_bytes=most),
    )


async def _settle(answer: Answer, articles: Sequence[tuple[int, Article]], workforce: "Workforce") -> list[FullText]:
    """Return what an answer means for each of the articles that link to it."""
    if answer.retrieved is None:
        return [decide.after_unreached(key, article, answer) for key, article in articles]
    from briefing.parsing.linked import read_linked

    _, first = articles[0]
    request = SourceRequest(answer.url, name=first.origin or None)
    try:
        page = await workforce.call(read_linked, answer.retrieved, request, seconds=_PARSING_SECONDS)
    except BriefingError as error:
        page = LinkedPage(article=None, problem=f"it can't be parsed: {clean_line(str(error))}")
    return [decide.choose_text(key, article, page) for key, article in articles]
