"""Servers that are slow, endless or broken, or not who they say: one clear line for each, and no harm done."""

import asyncio
import gzip
import socket
import ssl
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from tests.sources.web_server import (
    FEED,
    LIMITS,
    Handler,
    Request,
    WebServer,
    call,
    redirect,
    reply,
    visit_one,
    visit_route,
)

HASTY = replace(LIMITS, total_seconds=0.5)
IMPATIENT = replace(LIMITS, connect_seconds=1, read_seconds=0.4)
CERTIFICATE = Path(__file__).with_name("localhost.pem")


async def be_silent(_: Request, writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(3600)


async def stop_talking(_: Request, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nx")
    await asyncio.sleep(3600)


def repeat(start: bytes, piece: bytes, seconds: float = 0.0) -> Handler:
    async def go_on(_: Request, writer: asyncio.StreamWriter) -> None:
        writer.write(start)
        while True:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(seconds)

    return go_on


def hang_up(sent: bytes) -> Handler:
    async def answer(_: Request, writer: asyncio.StreamWriter) -> None:
        writer.write(sent)
        await writer.drain()
        writer.close()

    return answer


async def reset(_: Request, writer: asyncio.StreamWriter) -> None:
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, bytes([1, 0, 0, 0] + [0] * 4))
    writer.transport.abort()


OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
BROKEN_OFF = "the connection broke off before the answer was complete; try again later"
NO_HTTP = "the answer is no HTTP"
TOO_LARGE = "too large: more than 0 MB"


@pytest.mark.parametrize(
    ("route", "problem"),
    [
        (repeat(OK + b"\r\n", b"x" * 50_000), TOO_LARGE),
        (repeat(CHUNKED, b"c350\r\n" + b"x" * 50_000 + b"\r\n"), TOO_LARGE),
        (repeat(OK + b"Content-Encoding: gzip\r\n\r\n", gzip.compress(b"")), "damaged"),
        (OK + b"Content-Length: 10000000000\r\n\r\nxx", TOO_LARGE),
        (repeat(OK + b"X: ", b"x" * 5000), NO_HTTP),
        (repeat(OK, b"X: x\r\n"), NO_HTTP),
        (repeat(b"", b"x" * 5000), NO_HTTP),
        (hang_up(b""), BROKEN_OFF),
        (reset, BROKEN_OFF),
        (hang_up(OK + b"Content-Length: 100\r\n\r\n<rss>"), BROKEN_OFF),
        (hang_up(CHUNKED + b"5\r\n<rss>\r\n"), BROKEN_OFF),
        (hang_up(OK + b"Content-"), BROKEN_OFF),
        (hang_up(b"<rss></rss>"), NO_HTTP),
        (hang_up(b"\x1b[31mhello\r\n\r\n"), NO_HTTP),
        (hang_up(b"HTTP/1.1 abc OK\r\n\r\n"), NO_HTTP),
        (hang_up(b"HTTP/9.9 200 OK\r\n\r\n<rss>"), NO_HTTP),
        (hang_up(OK + b"Content-Length: -5\r\n\r\n<rss>"), NO_HTTP),
        (hang_up(CHUNKED + b"zz\r\n<rss>\r\n"), NO_HTTP),
        (hang_up(OK + b"\r\n"), "answered with nothing"),
    ],
)
def test_servers_that_are_broken_or_mean_harm(route: bytes | Handler, problem: str) -> None:
    answer = visit_route(route)
    assert problem in answer.problem
    assert answer.retrieved is None


@pytest.mark.parametrize("route", [be_silent, stop_talking])
def test_servers_that_say_nothing_are_not_waited_for(route: Handler) -> None:
    answer = visit_route(route, IMPATIENT)
    assert answer.problem == "the server said nothing for 0.4 seconds; try again later"
    assert answer.retrieved is None


@pytest.mark.parametrize(
    "route",
    [
        be_silent,
        repeat(OK + b"\r\n", b"x", 0.05),
        repeat(b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 103 Hints\r\n\r\n", 0.05),
        repeat(OK + b"X: ", b"x", 0.05),
    ],
)
def test_the_whole_time_is_limited(route: Handler) -> None:
    assert visit_route(route, HASTY).problem == "not finished within 0.5 seconds; try again later"


def test_the_time_for_a_login_is_limited() -> None:
    over = threading.Event()

    def wait() -> str:
        over.wait()
        return "never"

    answer = visit_route(reply(200, FEED), HASTY, authorization=wait)
    over.set()
    assert answer.problem == "not finished within 0.5 seconds; try again later"


def test_a_host_that_takes_no_connection() -> None:
    # Nobody accepts, and the queue of one is full: further connections are never answered.
    with socket.socket() as listener, socket.socket() as first, socket.socket() as second:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for waiting in (first, second):
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
        answer = asyncio.run(visit_one(call(f"http://127.0.0.1:{listener.getsockname()[1]}/"), IMPATIENT))
    assert answer.problem == "no connection within 1 seconds; try again later"
    assert answer.status is None


@pytest.mark.parametrize(
    ("address", "problem"),
    [
        ("http:///feed", "not a"),
        ("http://[::bad/", "not a valid address; check it"),
        ("ftp://example.org/", "leads to a ftp address; only http and https are read"),
        ("feed", "leads to no address; only http and https are read"),
        ("http://no-such-host.invalid/", "the host's name is not known; check the address and the network"),
        ("http://127.0.0.1:1/", "no connection: Connection refused"),
        ("http://" + "a" * 300 + "/", "not a valid address; check it"),
    ],
)
def test_addresses_that_lead_nowhere(address: str, problem: str) -> None:
    assert asyncio.run(visit_one(call(address))).problem.startswith(problem)


def test_a_certificate_that_nobody_vouches_for_is_refused() -> None:
    async def go() -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATE)
        async with WebServer({"/feed": reply(200, FEED)}, tls=context) as server:
            answer = await visit_one(call(server.url()))
            assert answer.problem.startswith("its certificate can't be trusted: ")
            assert not server.requests

    asyncio.run(go())


_TRUSTING = """
import asyncio, ssl, sys
from briefing.models.feeds import Call
from briefing.sources.polling import poll
from briefing.sources.trust import aiohttp, trusting
# No certificates are read for plain http, whatever reads them next does.
print(aiohttp.connector._SSL_CONTEXT_VERIFIED.cert_store_stats()["x509"], trusting.cache_info().currsize)
print(ssl.create_default_context().cert_store_stats()["x509"])
async def visit():
    calls = [Call(url=url, address=url) for url in sys.argv[1:]]
    async for answer in poll(calls, concurrent=1, per_host=1):
        print(answer.retrieved.content.decode() if answer.retrieved else answer.problem)
asyncio.run(visit())
"""


def test_a_trusted_certificate_and_no_way_back_to_plain_http(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))

    async def go() -> list[str]:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATE)
        async with WebServer({"/feed": reply(200, FEED)}) as plain, WebServer(tls=context) as server:
            server.routes |= {"/feed": reply(200, FEED), "/down": redirect(plain.url())}
            command = [sys.executable, "-c", _TRUSTING, server.url(), server.url("/down")]
            visiting = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE)
            out, _ = await visiting.communicate()
            assert not plain.requests
            return out.decode().splitlines()

    assert asyncio.run(go()) == [
        *("0 0", "1"),
        FEED.decode(),
        "redirects from https to plain http; ask for the http address yourself if you trust it",
    ]
