"""Bodies that bring little are parsed several in a job; what ends that job harms none but the one at fault."""

import asyncio
import os

import pytest

from briefing.errors import BriefingError, ParsingError
from briefing.models import Retrieved
from briefing.models.feeds import Answer, FeedState, ParsedFeed
from briefing.pipeline.batches import Body, Parsing
from briefing.pipeline.means import start_parsing

SIZE = 60_000
KNOWN = frozenset([b"known"])


def parse(retrieved: Retrieved, *, name: str, language: str | None, known: frozenset[bytes]) -> ParsedFeed:
    """Return the process as a feed's title, in the language given; refuse or die where the body says so."""
    assert known == KNOWN
    match retrieved.content.strip():
        case b"broken":
            raise ParsingError(name, "broken")
        case b"dying":
            os._exit(1)
    return ParsedFeed(title=f"{name} {os.getpid()}", site=None, language=language, items=(), digests=frozenset())


def body(number: int, content: bytes = b"good") -> Body:
    url = f"https://feed{number}.test/"
    retrieved = Retrieved(source=url, content=content.ljust(SIZE))
    return Body(
        FeedState(id=number, url=url, address=url, name=f"feed {number}"), Answer(url=url, retrieved=retrieved), b""
    )


def parsed(bodies: list[Body]) -> dict[int, ParsedFeed | BriefingError]:
    """Return what comes of bodies, by the number of their feed; nothing is parsed before there is room."""
    outcomes: dict[int, ParsedFeed | BriefingError] = {}

    async def run() -> None:
        room = asyncio.Event()
        parsing = Parsing(
            start_parsing([], 1),
            languages={"https://feed2.test/": "fr"},
            known=lambda _: KNOWN,
            has_room=lambda: _wait(room),
            deliver=lambda done, outcome: outcomes.__setitem__(done.feed.id, outcome),
            parse=parse,
        )
        try:
            for one in bodies:
                await parsing.add(one)
            room.set()
            await parsing.drain()
        finally:
            await parsing.stop()

    asyncio.run(run())
    return outcomes


async def _wait(room: asyncio.Event) -> None:
    await room.wait()


def test_a_body_that_is_refused_or_ends_its_process_leaves_those_of_its_job_alone() -> None:
    outcomes = parsed([body(1), body(2), body(3, b"broken"), body(4, b"dying"), *map(body, range(5, 30))])
    assert isinstance(outcomes[3], ParsingError)
    assert isinstance(outcomes[4], BriefingError)
    assert "died" in str(outcomes[4])
    others = [outcome for number, outcome in sorted(outcomes.items()) if number not in (3, 4)]
    assert len(others) == 27
    assert all(isinstance(outcome, ParsedFeed) for outcome in others)
    assert [outcome.language for outcome in others[:3] if isinstance(outcome, ParsedFeed)] == [None, "fr", None]


def test_no_more_bodies_wait_than_fit_and_what_handing_on_meets_is_raised() -> None:
    async def run() -> list[int]:
        handed: list[int] = []

        def deliver(done: Body, _: ParsedFeed | BriefingError) -> None:
            handed.append(done.feed.id)
            if done.feed.id == 3:
                raise BriefingError("the disk is full")

        async def has_room() -> None:
            await asyncio.sleep(0)

        parsing = Parsing(
            start_parsing([], 1), languages={}, known=lambda _: KNOWN, has_room=has_room, deliver=deliver, parse=parse
        )

        async def add_many() -> None:
            for number in range(1, 1000):
                await parsing.add(body(number))

        with pytest.raises(BriefingError, match="the disk is full"):
            await add_many()
        await parsing.stop()
        return handed

    handed = asyncio.run(run())
    assert 3 <= len(handed) < 300


def test_a_body_that_comes_when_all_work_is_done_is_parsed_too() -> None:
    async def run() -> list[int]:
        handed: list[int] = []
        came = asyncio.Event()

        def deliver(done: Body, _: ParsedFeed | BriefingError) -> None:
            handed.append(done.feed.id)
            came.set()

        async def has_room() -> None:
            await asyncio.sleep(0)

        parsing = Parsing(
            start_parsing([], 1), languages={}, known=lambda _: KNOWN, has_room=has_room, deliver=deliver, parse=parse
        )
        try:
            for number in range(1, 8):
                came.clear()
                await parsing.add(body(number))
                async with asyncio.timeout(120):
                    await came.wait()
                await asyncio.sleep(0)
            await parsing.drain()
        finally:
            await parsing.stop()
        return handed

    assert asyncio.run(run()) == [1, 2, 3, 4, 5, 6, 7]
