"""Visits to many feeds on real servers on loopback: what an answer brings, and how visits share the time."""

import asyncio
import gzip
import socket
import sys
import threading
from collections.abc import Callable
from contextlib import aclosing
from dataclasses import replace
from typing import Any

import brotli
import pytest

from briefing.models import Retrieved
from briefing.models.feeds import Answer
from briefing.sources.client import USER_AGENT, Limits
from briefing.sources.polling import poll
from tests.sources.web_server import (
    FEED,
    LIMITS,
    Request,
    WebServer,
    call,
    redirect,
    reply,
    visit,
    visit_one,
    visit_route,
)

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd


def test_a_body_with_what_the_server_says_of_it() -> None:
    async def go() -> None:
        said = ('ETag: W/"a1"', "Last-Modified: Sun, 01 Mar 2026 12:00:00 GMT", "Cache-Control: max-age=600")
        of_it = ("Content-Language: fr-CA", "Content-Location: /fr/feed.xml")
        async with WebServer(
            {"/feed": reply(200, FEED, *said, *of_it, "Content-Type: Text/XML; charset=utf-8")}
        ) as server:
            url = server.url("/feed#part")
            assert await visit_one(call(url)) == Answer(
                url=url,
                status=200,
                retrieved=Retrieved(
                    url,
                    FEED,
                    media_type="text/xml",
                    charset="utf-8",
                    url=server.url(),
                    language="fr-CA",
                    location=server.url("/fr/feed.xml"),
                ),
                etag='W/"a1"',
                last_modified="Sun, 01 Mar 2026 12:00:00 GMT",
                fresh_for=600,
            )
            headers = server.requests[0].headers
        assert headers["user-agent"] == USER_AGENT
        assert "https://" in USER_AGENT
        assert headers["accept-encoding"] == "gzip, deflate, br, zstd"
        assert not headers.keys() & {"if-none-match", "if-modified-since", "authorization", "cookie"}

    asyncio.run(go())


def test_nothing_new_costs_no_body() -> None:
    async def go() -> None:
        async with WebServer({"/feed": reply(304, b"", 'ETag: "a2"', "Cache-Control: max-age=60")}) as server:
            known = call(server.url(), etag='"a1"', last_modified="Sun, 01 Mar 2026 12:00:00 GMT")
            assert await visit_one(known) == Answer(url=known.url, status=304, etag='"a2"', fresh_for=60)
            headers = server.requests[0].headers
            assert headers["if-none-match"] == '"a1"'
            assert headers["if-modified-since"] == "Sun, 01 Mar 2026 12:00:00 GMT"
            unknown = await visit_one(call(server.url()))
            assert unknown.problem.startswith("304 Not Modified: it takes this for a second visit")

    asyncio.run(go())


@pytest.mark.parametrize("etag", ["é", "a" * 2000, ""])
def test_a_validator_that_can_not_be_sent_back_is_not_kept(etag: str) -> None:
    answer = visit_route(reply(200, FEED, f"ETag: {etag}"))
    assert answer.retrieved
    assert answer.etag is None


@pytest.mark.parametrize(
    ("encoding", "pack"), [("gzip", gzip.compress), ("br", brotli.compress), ("zstd", zstd.compress)]
)
def test_bodies_are_unpacked(encoding: str, pack: Callable[[bytes], bytes]) -> None:
    answer = visit_route(reply(200, pack(FEED), f"Content-Encoding: {encoding}"))
    assert answer.retrieved
    assert answer.retrieved.content == FEED
    bomb = visit_route(reply(200, pack(bytes(400_000)), f"Content-Encoding: {encoding}"))
    assert (bomb.status, bomb.problem) == (200, "too large: more than 0 MB")


def test_a_feed_that_is_gone_or_asks_for_patience() -> None:
    gone = visit_route(reply(410))
    assert (gone.gone, gone.problem) == (True, "410 Gone: it is gone for good")
    busy = visit_route(reply(503, b"", "Retry-After: 120"))
    assert (busy.gone, busy.retry_after, busy.problem) == (False, 120, "503 Service Unavailable: try again later")
    many = visit_route(reply(429, b"", "Retry-After: Sun, 01 Mar 2099 12:00:00 GMT"))
    assert many.retry_after
    assert many.retry_after > 86_400
    patient = visit_route(reply(200, FEED, "Retry-After: 60"))
    assert (patient.problem, patient.retry_after) == ("", 60)


@pytest.mark.parametrize(
    ("status", "problem"),
    [
        (204, "answered with nothing"),
        (401, "401 Unauthorized: it asks for a login"),
        (404, "404 Not Found: check the address"),
        (500, "500 Internal Server Error: the server failed; try again later"),
        (302, "302 Found: it leads on, but does not say where"),
        (599, "599: the server failed; try again later"),
        (999, "999"),
    ],
)
def test_answers_that_bring_nothing(status: int, problem: str) -> None:
    answer = visit_route(reply(status))
    assert answer.problem.removesuffix(": the server failed; try again later" if status == 999 else "") == problem
    assert answer.status == status


def test_requests_are_bounded_in_all_and_per_host(monkeypatch: pytest.MonkeyPatch) -> None:
    async def go(concurrent: int, per_host: int, hosts: int) -> int:
        """Return how many requests were under way at the same time at most, while the server holds all answers back."""
        release = asyncio.Event()

        async def hold(_: Request, writer: asyncio.StreamWriter) -> None:
            await release.wait()
            writer.write(reply(200, FEED))

        async with WebServer() as proxy:
            monkeypatch.setenv("http_proxy", proxy.url(""))
            urls = [f"http://host{number % hosts}.invalid/{number}" for number in range(20)]
            proxy.routes |= dict.fromkeys(urls, hold)
            visiting = asyncio.create_task(visit(*map(call, urls), concurrent=concurrent, per_host=per_host))
            expected = min(concurrent, per_host * hosts)
            while proxy.busy < expected:
                await asyncio.sleep(0.01)
            await asyncio.sleep(0.05)
            release.set()
            assert {answer.status for answer in (await visiting).values()} == {200}
            return proxy.busiest

    assert asyncio.run(go(concurrent=8, per_host=3, hosts=2)) == 6
    assert asyncio.run(go(concurrent=5, per_host=3, hosts=4)) == 5


def test_a_slow_host_holds_up_nobody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    async def go() -> list[str]:
        others_done = asyncio.Event()

        async def wait(_: Request, writer: asyncio.StreamWriter) -> None:
            await others_done.wait()
            writer.write(reply(200, FEED))

        async with WebServer() as proxy:
            monkeypatch.setenv("http_proxy", proxy.url(""))
            slow = [f"http://slow.invalid/{number}" for number in range(10)]
            quick = [f"http://quick.invalid/{number}" for number in range(10)]
            proxy.routes |= {**dict.fromkeys(slow, wait), **dict.fromkeys(quick, reply(200, FEED))}
            order = []
            async for answer in poll(list(map(call, slow + quick)), concurrent=4, per_host=2, limits=LIMITS):
                order.append(answer.url)
                if len(order) == len(quick):
                    others_done.set()
            assert sorted(order[:10]) == sorted(quick)
            return order

    assert len(asyncio.run(go())) == 20


def test_a_redirect_waits_for_its_turn_at_the_host_it_leads_to(monkeypatch: pytest.MonkeyPatch) -> None:
    async def go() -> int:
        async def count(_: Request, writer: asyncio.StreamWriter) -> None:
            await asyncio.sleep(0.01)
            writer.write(reply(200, FEED))

        async with WebServer() as proxy:
            monkeypatch.setenv("http_proxy", proxy.url(""))
            urls = [f"http://host{number}.invalid/feed" for number in range(12)]
            proxy.routes |= dict.fromkeys(urls, redirect("http://hub.invalid/feed"))
            proxy.routes["http://hub.invalid/feed"] = count
            answers = await visit(*map(call, urls), concurrent=12, per_host=1)
            assert all(answer.retrieved for answer in answers.values())
            return proxy.connections

    assert asyncio.run(go()) <= 24


def test_connections_are_kept_while_visits_to_their_host_wait() -> None:
    async def go() -> None:
        async with WebServer({"/feed": reply(200, FEED)}) as server:
            await visit(*(call(server.url(f"/feed?{number}")) for number in range(30)), concurrent=3)
            assert len(server.requests) == 30
            assert server.connections == 3
            assert sum(request.headers.get("connection") == "close" for request in server.requests) <= 3
            await visit_one(call(server.url()))
            assert server.requests[-1].headers["connection"] == "close"

    asyncio.run(go())


def test_names_are_looked_up_at_the_same_time_and_once_each(monkeypatch: pytest.MonkeyPatch) -> None:
    together = threading.Barrier(5)
    looked_up: list[str] = []

    def look_up(host: str, *_: Any, **__: Any) -> list[tuple[Any, ...]]:
        looked_up.append(host)
        together.wait(120)
        return [(socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", 0))]

    async def go() -> None:
        async with WebServer({"/feed": reply(200, FEED)}) as server:
            monkeypatch.setattr(socket, "getaddrinfo", look_up)
            urls = [f"http://host{number % 5}.test:{server.port}/feed?{number}" for number in range(15)]
            answers = await visit(*map(call, urls), concurrent=15)
            assert all(answer.retrieved for answer in answers.values())

    asyncio.run(go())
    assert sorted(looked_up) == [f"host{number}.test" for number in range(5)]


def test_a_name_that_nobody_answers_for_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    over = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: over.wait())
    answer = asyncio.run(visit_one(call("http://host.test/feed"), replace(LIMITS, connect_seconds=0.3)))
    over.set()
    assert answer.problem == "the host's name is not known; check the address and the network"


def test_answers_that_nobody_takes_hold_up_the_visits() -> None:
    async def go() -> None:
        async with WebServer({"/feed": reply(200, FEED)}) as server:
            calls = [call(server.url(f"/feed?{number}")) for number in range(40)]
            async with aclosing(poll(calls, concurrent=2, per_host=2, limits=LIMITS)) as answers:
                await anext(answers)
                await asyncio.sleep(0.2)
                assert len(server.requests) < 10
                assert [answer async for answer in answers if answer.problem] == []
            assert len(server.requests) == 40

    asyncio.run(go())


def test_leaving_or_cancelling_ends_what_is_under_way() -> None:
    async def be_silent(_: Request, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(3600)

    async def go() -> None:
        async with WebServer({"/feed": reply(200, FEED), "/slow": be_silent}) as server:
            calls = [call(server.url("/feed")), *(call(server.url(f"/slow?{number}")) for number in range(5))]
            patient = Limits(read_seconds=3600, total_seconds=3600)
            before = asyncio.all_tasks()
            async with aclosing(poll(calls, concurrent=6, per_host=6, limits=patient)) as answers:
                assert (await anext(answers)).retrieved
            visiting = asyncio.create_task(visit(*calls, limits=patient))
            while server.busy < 5:
                await asyncio.sleep(0.01)
            visiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await visiting
            left = {task for task in asyncio.all_tasks() - before if "WebServer" not in repr(task)}
            assert not left

    asyncio.run(go())


def test_no_calls_are_no_answers() -> None:
    assert asyncio.run(visit()) == {}
