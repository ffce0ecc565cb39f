"""Times visits that find nothing new against bare sockets, on a loopback server: seconds, processor time and ratio.

    python -m benchmarks.polling [--feeds 1000] [--latency 0 0.05] [--hosts 1] [--rounds 5]

Both use as many connections at the same time; the rounds take turns, and the best of each counts.
"""

import argparse
import asyncio
import time

from benchmarks.feed_server import addresses, serving
from benchmarks.raw_sockets import CONNECTIONS, poll_raw
from briefing.models.feeds import Answer, Call
from briefing.sources.polling import poll


async def visit(calls: list[Call]) -> list[Answer]:
    """Return the answers to all calls."""
    return [answer async for answer in poll(calls, concurrent=CONNECTIONS, per_host=CONNECTIONS)]


def measure(calls: list[Call]) -> tuple[float, float]:
    """Return the seconds and the processor time of visits that find nothing new."""
    begun, used = time.perf_counter(), time.process_time()
    answers = asyncio.run(visit(calls))
    seconds = time.perf_counter() - begun, time.process_time() - used
    if {answer.status for answer in answers} != {304}:
        raise SystemExit(f"not all unchanged: {next(answer for answer in answers if answer.status != 304)}")
    return seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--feeds", type=int, default=1000)
    parser.add_argument("--latency", type=float, nargs="*", default=[0.0, 0.05])
    parser.add_argument("--hosts", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=5)
    wish = parser.parse_args()
    print(f"{'latency':>10} {'raw':>8} {'ours':>8} {'ratio':>6} {'processor':>10}")
    for latency in wish.latency:
        with serving(wish.feeds, 1, latency, wish.hosts) as port:
            urls = addresses(wish.feeds, port, hosts=wish.hosts)
            known = asyncio.run(visit([Call(url=url, address=url) for url in urls]))
            calls = [Call(url=one.url, address=one.url, etag=one.etag) for one in known]
            rounds = [(poll_raw(urls), *measure(calls)) for _ in range(wish.rounds)]
        raw, ours, processor = (min(column) for column in zip(*rounds, strict=True))
        print(f"{latency * 1000:7.0f} ms {raw:7.3f}s {ours:7.3f}s {ours / raw:6.2f} {processor:9.3f}s")


if __name__ == "__main__":
    main()
