"""Bytes from the web: several addresses at the same time, within limits, in the order asked for.

The client runs on an event loop in a thread of its own, so callers need no loop and one that has one is not disturbed.
It never raises for what a server or the network does: that is a `Failure`. It parses nothing and keeps nothing.
"""

import asyncio
import threading
from collections.abc import Iterable
from concurrent.futures import Future
from contextlib import aclosing
from dataclasses import replace
from types import TracebackType
from typing import Self

from briefing.models import Failure, Retrieved
from briefing.models.feeds import Answer, Call
from briefing.sources.client import Limits
from briefing.sources.polling import poll
from briefing.text import clean_line, without_login

CONCURRENT = 16
"""Addresses fetched at the same time: enough to hide latency, few enough for a home line."""
PER_HOST = 6
"""Of them from one host, as browsers do."""


class Fetcher:
    """Fetches addresses at the same time and hands their contents out in the order given.

    Use it as a context: leaving it ends what is still under way.
    """

    def __init__(self, addresses: Iterable[str], *, limits: Limits | None = None) -> None:
        self._addresses = list(addresses)
        self._limits = limits
        self._outcomes: dict[str, Future[Retrieved | Failure]] = {address: Future() for address in self._addresses}
        self._position = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="briefing-fetch", daemon=True)

    def next(self) -> Retrieved | Failure:
        """Return what came of the next address, waiting for it; raises IndexError after the last."""
        outcome = self._outcomes[self._addresses[self._position]]
        self._position += 1
        return outcome.result()

    def __enter__(self) -> Self:
        self._task = self._loop.create_task(self._fetch_all())
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._loop.is_closed():
            try:
                self._loop.call_soon_threadsafe(self._task.cancel)
            except RuntimeError:
                # The loop closed between the two lines: there is nothing left to end.
                return
        self._thread.join()

    def _run(self) -> None:
        try:
            self._loop.run_until_complete(asyncio.wait([self._task]))
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        finally:
            self._loop.close()

    async def _fetch_all(self) -> None:
        calls = [Call(url=address, address=address) for address in self._outcomes]
        try:
            async with aclosing(poll(calls, concurrent=CONCURRENT, per_host=PER_HOST, limits=self._limits)) as answers:
                async for answer in answers:
                    self._outcomes[answer.url].set_result(_outcome(answer))
        except Exception as error:
            for waiting in self._outcomes.values():
                if not waiting.done():
                    waiting.set_exception(error)
            raise
        finally:
            for waiting in self._outcomes.values():
                waiting.cancel()


async def fetch(address: str, *, limits: Limits | None = None) -> Retrieved | Failure:
    """Return what an address answers, or in one line why there is nothing to be had."""
    call = Call(url=address, address=address)
    async with aclosing(poll([call], concurrent=1, per_host=1, limits=limits)) as answers:
        return _outcome(await anext(answers))


def _outcome(answer: Answer) -> Retrieved | Failure:
    # What is shown, printed and kept of an address is no place for a login that it carries.
    source = without_login(answer.url)
    if answer.retrieved is None:
        return Failure(clean_line(source), answer.problem)
    return answer.retrieved if source == answer.url else replace(answer.retrieved, source=source)
