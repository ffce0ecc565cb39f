"""Requests written as bytes on connections that are kept, against servers that keep, break and confuse them."""

import asyncio
import gzip
from dataclasses import replace

import aiohttp
import aiohttp.client_proto
import pytest
from yarl import URL

from briefing.models.feeds import Answer
from briefing.sources import wire
from briefing.sources.addresses import GuardedResolver
from tests.sources.web_server import FEED, LIMITS, Handler, Request, WebServer, call, redirect, reply, visit, visit_one

UNCHANGED = b'HTTP/1.1 304 Not Modified\r\nETag: "a2"\r\n\r\n'


def test_the_client_library_has_the_parts_that_make_a_request_cheap() -> None:
    # Where this fails after an update of aiohttp, `wire` has to learn its new ways; until then it only is slower.
    assert wire.is_quick()


@pytest.mark.parametrize(
    ("part", "other"),
    [
        ((aiohttp.ClientRequest, "__init__"), lambda self, method, url: None),
        ((aiohttp.TCPConnector, "connect"), lambda self, key: None),
        ((aiohttp.client_proto.ResponseHandler, "set_response_params"), lambda self: None),
        ((aiohttp.client_proto.ResponseHandler, "should_close"), None),
    ],
)
def test_a_part_that_became_another_is_not_used(
    part: tuple[type, str], other: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(*part, other)
    assert not wire.is_quick()


@pytest.mark.parametrize("quick", [True, False])
def test_both_ways_bring_the_same(quick: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "is_quick", lambda: quick)
    said = ('ETag: "a2"', "Cache-Control: max-age=60", "Content-Type: text/XML; charset=utf-8", "Retry-After: 9")
    packed = gzip.compress(FEED)
    routes: dict[str, bytes | Handler] = {
        "/same": reply(304, b"", *said),
        "/feed": reply(200, FEED, *said),
        "/gzip": reply(200, packed, "Content-Encoding: gzip"),
        "/chunked": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n6\r\n</rss>\r\n0\r\n\r\n",
        "/hints": b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + UNCHANGED,
        "/moved": redirect("/same", 301),
        "/f%C3%A9e": reply(200, FEED),
        "/late": reply(503, b"busy", "Retry-After: 7"),
        "/nonsense": b"nonsense\r\n\r\n",
    }

    async def go() -> tuple[dict[str, Answer], list[list[tuple[str, str]]]]:
        async with WebServer(routes) as server:
            paths = [*routes, "/fée?q=1 2#part"]
            answers = [await visit_one(call(server.url(path), etag='"a1"')) for path in paths]
            asked = [sorted(request.headers.items()) for request in server.requests]
            assert {request.headers["host"] for request in server.requests} == {f"127.0.0.1:{server.port}"}
            assert [request.target for request in server.requests][-1] == "/f%C3%A9e?q=1+2"
            return dict(zip(paths, answers, strict=True)), asked

    answers, asked = asyncio.run(go())
    assert {path: answer.status for path, answer in answers.items()} == {
        **dict.fromkeys(answers, 200),
        "/same": 304,
        "/hints": 304,
        "/moved": 304,
        "/late": 503,
        "/nonsense": None,
    }
    assert all(len(headers) == 6 and ("if-none-match", '"a1"') in headers for headers in asked)
    assert answers["/same"].etag == '"a2"'
    assert (answers["/same"].fresh_for, answers["/same"].retry_after, answers["/late"].retry_after) == (60, 9, 7)
    assert answers["/moved"].moved_to
    assert answers["/nonsense"].problem == "the answer is no HTTP"
    bodies = {path: answer.retrieved for path, answer in answers.items()}
    assert [path for path, body in bodies.items() if body and body.content == FEED] == [
        *("/feed", "/gzip", "/f%C3%A9e", "/fée?q=1 2#part")
    ]
    assert (feed := bodies["/feed"])
    assert (feed.media_type, feed.charset) == ("text/xml", "utf-8")
    assert (chunked := bodies["/chunked"])
    assert (chunked.content, chunked.media_type, chunked.charset) == (b"<rss></rss>", None, None)


def in_turn(*answers: bytes) -> Handler:
    """Give each request the next of these answers."""
    left = list(answers)

    async def answer(_: Request, writer: asyncio.StreamWriter) -> None:
        writer.write(left.pop(0))
        await writer.drain()

    return answer


@pytest.mark.parametrize(
    ("answers", "statuses", "connections"),
    [
        ((UNCHANGED, reply(200, FEED), UNCHANGED), (304, 200, 304), 1),
        # A length that tells of the body that there would have been is none of a body that follows.
        ((reply(304, b"", "Content-Length: 99").replace(b"Content-Length: 0\r\n", b""), UNCHANGED), (304, 304), 1),
        ((UNCHANGED.replace(b"1.1", b"1.0"), UNCHANGED), (304, 304), 2),
        ((UNCHANGED[:-2] + b"Connection: close\r\n\r\n", UNCHANGED), (304, 304), 2),
        ((reply(404, b"<html>gone</html>"), UNCHANGED), (404, 304), 1),
        ((b"HTTP/1.1 404 Gone\r\nContent-Length: 99\r\n\r\n<html>", UNCHANGED), (404, 304), 2),
        # What comes after an answer was not asked for, whether with it or while the connection waits.
        ((UNCHANGED + reply(200, b"<rss>another's</rss>"), reply(200, FEED)), (304, 200), 2),
        ((UNCHANGED + b"no HTTP at all\r\n\r\n", reply(200, FEED)), (None, 200), 2),
    ],
)
def test_what_becomes_of_a_connection(
    answers: tuple[bytes, ...], statuses: tuple[int | None, ...], connections: int
) -> None:
    async def go() -> None:
        async with WebServer({"/feed": in_turn(*answers)}) as server:
            calls = [call(server.url(f"/feed?{number}"), etag='"a1"') for number in range(len(answers))]
            came = list((await visit(*calls, concurrent=1)).values())
            assert tuple(answer.status for answer in came) == statuses
            assert server.connections == connections
            assert len(server.requests) == len(answers)
            assert all(answer.retrieved.content == FEED for answer in came if answer.retrieved)

    asyncio.run(go())


def test_an_answer_that_comes_while_its_connection_waits_is_nobodys() -> None:
    async def go() -> None:
        sent_more = asyncio.Event()

        async def twice(_: Request, writer: asyncio.StreamWriter) -> None:
            writer.write(UNCHANGED)

            async def later() -> None:
                await asyncio.sleep(0.02)
                writer.write(reply(200, b"<rss>another's</rss>"))
                await writer.drain()
                sent_more.set()

            tasks.append(asyncio.create_task(later()))

        async def hold(_: Request, writer: asyncio.StreamWriter) -> None:
            await sent_more.wait()
            await asyncio.sleep(0.05)
            writer.write(reply(200, FEED))

        tasks: list[asyncio.Task[None]] = []
        async with WebServer({"/twice": twice, "/feed": reply(200, FEED)}) as server, WebServer({"/": hold}) as other:
            # While the second host is waited for, the first one's connection waits for its next visit.
            resolver = GuardedResolver(seconds=60)
            ours = wire.Wire({}, resolver, connect_seconds=60)
            (await ours.get(URL(server.url("/twice")), {}, None)).release()
            (await ours.get(URL(other.url("/")), {}, None)).release()
            answer = await ours.get(URL(server.url("/feed")), {}, None)
            assert (await answer.content.read()) == FEED
            answer.release()
            assert server.connections == 2
            await ours.close()
            await asyncio.gather(*tasks)

    asyncio.run(go())


def test_a_connection_that_the_server_closed_meanwhile_is_opened_anew_and_a_fresh_one_is_not_asked_twice() -> None:
    async def go() -> None:
        async def answer(_: Request, writer: asyncio.StreamWriter) -> None:
            if len(server.requests) != 2:
                writer.write(UNCHANGED)
            else:
                writer.close()

        async def break_off(_: Request, writer: asyncio.StreamWriter) -> None:
            writer.write(UNCHANGED[:30])
            writer.close()

        async with WebServer({"/feed": answer, "/broken": break_off}) as server:
            calls = [call(server.url(f"/feed?{number}"), etag='"a1"') for number in range(3)]
            assert [one.status for one in (await visit(*calls, concurrent=1)).values()] == [304] * 3
            assert [request.target[-1] for request in server.requests] == list("0112")
            broken = await visit_one(call(server.url("/broken")))
            assert broken.problem.startswith("the connection broke off before")
            assert len(server.asked("/broken")) == 1

    asyncio.run(go())


def test_connections_that_nobody_needs_any_more_are_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "_KEEP_ALIVE_SECONDS", 0.01)

    async def go() -> None:
        async with WebServer({"/feed": UNCHANGED}) as server:
            ours = wire.Wire({}, GuardedResolver(seconds=60), connect_seconds=60)
            for _ in range(2):
                (await ours.get(URL(server.url()), {}, None)).release()
                await asyncio.sleep(0.02)
            assert server.connections == 2
            (await ours.get(URL(server.url()), {}, None)).release()
            while len(asyncio.all_tasks()) > 1:
                ours.sweep()
                await asyncio.sleep(0.01)
            await ours.close()

    asyncio.run(go())


def test_an_address_of_ipv6_and_headers_that_would_be_two() -> None:
    async def go() -> None:
        async with WebServer({"/feed": UNCHANGED}, host="::1") as server:
            server.host = "[::1]"
            assert (await visit_one(call(server.url(), etag='"a1"'))).status == 304
            assert server.requests[0].headers["host"] == f"[::1]:{server.port}"
            split = await visit_one(call(server.url(), etag='"a"\r\nX-Other: 1'), replace(LIMITS, redirects=0))
            assert split.problem
            assert len(server.requests) == 1

    asyncio.run(go())
