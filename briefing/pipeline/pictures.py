"""An article's pictures, fetched only when somebody asks for them and drawn for a terminal.

Who fetches a picture tells its server that the article is read, and when: nothing here is done by itself. What is wrong
with a picture is a value; it knows no screen.
"""

import asyncio
import threading
from collections.abc import Callable, Mapping
from contextlib import aclosing
from typing import TYPE_CHECKING

from briefing.errors import BriefingError
from briefing.models import Article
from briefing.text import clean_line

if TYPE_CHECKING:
    from briefing.jobs.workforce import Workforce
    from briefing.models.feeds import Answer
    from briefing.models.plates import Frame, Manner, Shot, Showing
    from briefing.pipeline.means import Cancellation

_MOST = 40
"""Pictures of one article that are fetched; a page with more is an album."""
_CONCURRENT, _PER_HOST = 6, 4
_SECONDS = 30.0
_MEGABYTES = 8
_DRAWING_SECONDS = 20.0
_DRAWING_MEGABYTES = 1024
"""Address space; the largest picture takes some 500 MB while it is made smaller."""


def can_draw() -> bool:
    """Tell whether what decodes pictures is installed; it is an extra."""
    from importlib.util import find_spec

    return find_spec("PIL") is not None


def draw_pictures(
    article: Article, frame: "Frame", tell: "Callable[[Shot], None]", cancellation: "Cancellation | None" = None
) -> None:
    """Fetch an article's pictures and draw them; `tell` is told what came of each as it comes.

    Not to be called on an event loop; cancelled, nothing more is told.
    """

    async def run() -> None:
        task = asyncio.current_task()
        loop = asyncio.get_running_loop()
        if cancellation and task:
            cancellation.arm(lambda: loop.call_soon_threadsafe(task.cancel))
        try:
            await _draw_all(article, frame, tell)
        finally:
            if cancellation:
                cancellation.arm(None)

    try:
        asyncio.run(run())
    except asyncio.CancelledError:
        return


async def _draw_all(article: Article, frame: "Frame", tell: "Callable[[Shot], None]") -> None:
    from briefing.jobs.workforce import Workforce
    from briefing.models.feeds import Call
    from briefing.sources.client import Limits
    from briefing.sources.polling import poll

    wanted: dict[str, list[int]] = {}
    for index, picture in enumerate(article.pictures[:_MOST]):
        wanted.setdefault(picture.address, []).append(index)
    # Only a feed's own host may be in the user's network; a file's pictures may be nowhere in it.
    named = article.source if article.source.startswith(("http://", "https://")) else "file:"
    calls = [Call(url=address, address=address, named=named) for address in wanted]
    most = _MEGABYTES << 20
    limits = Limits(total_seconds=_SECONDS, sent_bytes=most, content_bytes=most)
    with Workforce(1, megabytes=_DRAWING_MEGABYTES) as workforce:
        async with aclosing(poll(calls, concurrent=_CONCURRENT, per_host=_PER_HOST, limits=limits)) as answers:
            async for answer in answers:
                for shot in await _shots(answer, wanted, frame, workforce):
                    tell(shot)


async def _shots(
    answer: "Answer", wanted: Mapping[str, list[int]], frame: "Frame", workforce: "Workforce"
) -> "list[Shot]":
    """Return what an answer means for each place where its picture stands."""
    from briefing.models.plates import Shot
    from briefing.parsing.pictures import draw

    places = wanted[answer.url]
    if answer.retrieved is None:
        return [Shot(index=index, problem=answer.problem or "empty: there is nothing in it") for index in places]
    try:
        plate = await workforce.call(draw, answer.retrieved.content, frame, seconds=_DRAWING_SECONDS)
    except BriefingError as error:
        return [Shot(index=index, problem=clean_line(str(error))) for index in places]
    return [Shot(index=index, plate=plate) for index in places]


class Artist:
    """Draws the pictures of articles for a front end that stays open, as the configuration has it."""

    def __init__(self, showing: "Showing", manner: "Manner" = "auto") -> None:
        self.showing = showing
        self.manner = manner

    def can_draw(self) -> bool:
        """Tell whether what decodes pictures is installed."""
        return can_draw()

    def begin(
        self, article: Article, frame: "Frame", tell: "Callable[[Shot], None]", ended: Callable[[], None]
    ) -> Callable[[], None]:
        """Begin to draw an article's pictures in a thread; return what ends that at once.

        `tell` and `ended` are called in the thread, the latter after the last picture or where nothing goes on.
        """
        from briefing.pipeline.means import Cancellation

        cancellation = Cancellation()

        def draw() -> None:
            try:
                draw_pictures(article, frame, tell, cancellation)
            finally:
                ended()

        threading.Thread(target=draw, name="briefing-pictures", daemon=True).start()
        return cancellation.cancel
