"""Calls that block, made in threads of their own, so that an event loop goes on and the program can end meanwhile."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


async def call_in_thread(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Return what a call returns, or raise what it raises.

    Unlike the threads of an executor, this one does not keep the program from ending: a look-up of a name may take
    half a minute, a command that asks for a password for ever.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[T] = loop.create_future()

    def deliver(result: T | None, error: Exception | None) -> None:
        if answer.done():
            return
        if error is None:
            answer.set_result(result)  # type: ignore[arg-type]  # T may itself be None
        else:
            answer.set_exception(error)

    def work() -> None:
        result: T | None = None
        failed: Exception | None = None
        try:
            result = function(*args, **kwargs)
        except Exception as error:  # noqa: BLE001 -- it is raised where the call is awaited
            failed = error
        with suppress(RuntimeError):  # the loop is closed: nobody waits for it any more
            loop.call_soon_threadsafe(deliver, result, failed)

    threading.Thread(target=work, name="briefing-call", daemon=True).start()
    return await answer
