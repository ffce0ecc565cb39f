"""Signals while the reader rests: each wakes its event loop."""

import asyncio
import signal
import threading
import time

from briefing.tui.terminal import waking_on_signals


def test_a_signal_that_does_not_end_the_loop_s_waiting_is_heard_all_the_same() -> None:
    def send() -> None:
        time.sleep(0.1)  # the loop waits by now, or the test shows less
        signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)

    async def wait() -> None:
        loop, heard = asyncio.get_running_loop(), asyncio.Event()
        signal.signal(signal.SIGUSR1, lambda *_: loop.call_soon_threadsafe(heard.set))
        with waking_on_signals(loop):
            thread = threading.Thread(target=send)
            thread.start()
            async with asyncio.timeout(20):
                await heard.wait()
            thread.join()

    before = signal.getsignal(signal.SIGUSR1)
    try:
        asyncio.run(wait())
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert signal.set_wakeup_fd(-1) == -1
