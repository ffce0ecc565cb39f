"""The refresh: visits feeds at the same time, parses what is new in processes of its own, stores it as it comes.

It prints nothing: each feed's outcome goes to `tell`. What is stored stays stored, whatever ends the refresh.
"""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from time import monotonic
from typing import TYPE_CHECKING

from briefing import decide
from briefing.errors import BriefingError
from briefing.models.feeds import Answer, Call, FeedState, ParsedFeed
from briefing.models.stored import Tally
from briefing.pipeline.batches import Body, Parsing
from briefing.pipeline.means import Cancellation, FeedVisited, Means, Refreshed, Tell
from briefing.pipeline.recording import Recorder
from briefing.text import clean_line

if TYPE_CHECKING:
    from briefing.jobs.workforce import Workforce
    from briefing.store import Store


async def refresh(
    store: "Store",
    feeds: Sequence[FeedState],
    means: Means,
    workforce: "Workforce",
    tell: Tell,
    cancellation: Cancellation | None = None,
) -> Refreshed:
    """Visit the feeds, store what they bring, and say of each what came of it; raises `StoreError` where it can't.

    The `workforce` parses, and is closed once there is nothing left to be parsed. Cancelled, it stores what was parsed
    by then.
    """
    run = _Run(store, {feed.url: feed for feed in feeds}, means, workforce, tell)
    if cancellation is None:
        return await run.go()
    task = asyncio.ensure_future(run.go())
    loop = asyncio.get_running_loop()
    cancellation.arm(lambda: loop.call_soon_threadsafe(task.cancel))
    try:
        return await task
    except asyncio.CancelledError:
        ours = asyncio.current_task()
        if ours is not None and ours.cancelling():
            raise  # somebody else ended us, and with us the refresh
        return run.done
    finally:
        cancellation.arm(None)


class _Run:
    """One refresh under way."""

    def __init__(
        self, store: "Store", feeds: dict[str, FeedState], means: Means, workforce: "Workforce", tell: Tell
    ) -> None:
        self._store, self._feeds, self._means, self._tell = store, feeds, means, tell
        self._recorder: Recorder[FeedVisited] = Recorder(store.path, self._count)
        self._unanswered: list[Answer] | None = []
        self._visited = self._failed = self._full_texts = 0
        self._tally = Tally()
        self._offline = ""
        self._parsing = Parsing(
            workforce,
            languages=means.languages,
            # To ask the store is to wait for who writes to it; of a feed that was never visited it knows nothing.
            known=lambda feed: store.known_items(feed.id) if feed.checked else frozenset(),
            has_room=self._recorder.has_room,
            deliver=self._conclude_parsed,
        )
        self._pages: list[int] = []
        """Keys of new articles whose linked pages are to be read."""

    @property
    def done(self) -> Refreshed:
        """What is done by now."""
        return Refreshed(
            visited=self._visited,
            failed=self._failed,
            tally=self._tally,
            full_texts=self._full_texts,
            offline=self._offline,
        )

    async def go(self) -> Refreshed:
        begun = monotonic()
        from briefing.sources.client import Limits
        from briefing.sources.polling import poll

        most = self._means.megabytes << 20
        answers = poll(
            [self._call(feed) for feed in self._feeds.values()],
            concurrent=self._means.concurrent,
            per_host=self._means.per_host,
            limits=Limits(total_seconds=self._means.timeout, sent_bytes=most, content_bytes=most),
        )
        try:
            async for answer in answers:
                await self._take(answer)
                self._parsing.check()
                self._recorder.check()
            # While the last bodies are parsed, nothing else is done here.
            self._recorder.hurry()
            await self._parsing.drain()
            self._recorder.check()
        finally:
            await answers.aclose()
            await self._parsing.stop()
            self._conclude_unanswered()
            await self._recorder.finish()
        if not self._offline:
            await self._read_pages()
        return replace(self.done, seconds=monotonic() - begun)

    async def _read_pages(self) -> None:
        """Read the linked pages of what is new in feeds that want it, and again those that could not be had."""
        feeds = [feed for feed in self._feeds.values() if feed.full_text]
        if not feeds:
            return
        from briefing.pipeline.full_text import Reading, keep_full_texts, unreached

        means = self._means
        reading = Reading(
            jobs=means.workers(),
            timeout=means.timeout,
            megabytes=means.megabytes,
            authorizations=means.authorizations or {},
        )
        keys = [*self._pages, *unreached(self._store, feeds)]
        self._full_texts = await keep_full_texts(self._store, keys, reading=reading)

    def _call(self, feed: FeedState) -> Call:
        known = self._means.authorizations or {}
        return Call(
            url=feed.url,
            address=feed.address,
            etag=feed.etag,
            last_modified=feed.last_modified,
            authorization=known.get(feed.url),
        )

    async def _take(self, answer: Answer) -> None:
        """Conclude what needs no parsing; have the rest parsed, once there is room for it."""
        if self._unanswered is not None:
            if answer.status is None and answer.problem:
                self._unanswered.append(answer)
                return
            held, self._unanswered = self._unanswered, None
            for earlier in held:
                self._conclude(earlier)
        feed = self._feeds[answer.url]
        if answer.problem or answer.retrieved is None:
            self._conclude(answer)
            return
        digest = decide.digest_of(answer.retrieved.content)
        if decide.is_same(feed, answer, digest):
            self._conclude(answer, digest=digest)
        else:
            await self._parsing.add(Body(feed, answer, digest))

    def _conclude_parsed(self, body: Body, outcome: ParsedFeed | BriefingError) -> None:
        if isinstance(outcome, BriefingError):
            problem = getattr(outcome, "reason", None) or str(outcome)
            self._conclude(body.answer, problem=f"can't be parsed: {problem}")
        else:
            self._conclude(body.answer, outcome, digest=body.digest)

    def _conclude(
        self, answer: Answer, parsed: ParsedFeed | None = None, *, problem: str = "", digest: bytes | None = None
    ) -> None:
        feed = self._feeds[answer.url]
        visit = decide.conclude(
            feed,
            answer,
            datetime.now(UTC),
            chance=random.random(),  # noqa: S311 -- it spreads visits, it guards nothing
            parsed=parsed,
            problem=clean_line(problem),
            every=self._means.every,
            digest=digest,
        )
        told = FeedVisited(feed=feed, problem=visit.problem, retired=visit.retired, moved_to=visit.moved_to)
        self._recorder.add(told, visit)

    def _conclude_unanswered(self) -> None:
        """Conclude visits that no server answered, unless none did: then the fault is on our side."""
        held, self._unanswered = self._unanswered or [], None
        if not held:
            return
        if decide.is_offline(held) and len(held) == len(self._feeds):
            self._visited = self._failed = len(held)
            self._offline = held[0].problem
            return
        for answer in held:
            self._conclude(answer)

    def _count(self, told: FeedVisited, tally: Tally) -> None:
        self._visited += 1
        self._failed += bool(told.problem)
        if told.feed.full_text:
            self._pages += tally.keys
        # Most visits bring nothing, and there is nothing to be added to what is told of them.
        if tally.new or tally.edited or tally.dropped:
            told = replace(told, tally=tally)
            before = self._tally
            self._tally = Tally(
                new=before.new + tally.new,
                edited=before.edited + tally.edited,
                dropped=before.dropped + tally.dropped,
            )
        self._tell(told)
