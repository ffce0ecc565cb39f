"""Fetching from real servers on loopback: what comes through, and one clear line for each way of going wrong."""

import asyncio
import gzip
import socket
import threading
import zlib
from collections.abc import Iterator
from dataclasses import replace

import pytest
from aiohttp import web

from briefing.models import Failure, Retrieved, SourceRequest
from briefing.sources import retrieve, retrieve_all
from briefing.sources.addresses import is_public
from briefing.sources.client import USER_AGENT, Limits
from briefing.sources.http import Fetcher

LIMITS = Limits(
    connect_seconds=60, read_seconds=60, total_seconds=90, sent_bytes=200_000, content_bytes=300_000, redirects=3
)
TOO_SHORT = {"drip": replace(LIMITS, total_seconds=1.2), "silent": replace(LIMITS, connect_seconds=1, read_seconds=0.4)}
"""For what takes longer."""
FEED = b"<rss><channel><title>Fil</title></channel></rss>"


BODIES: dict[str, tuple[bytes, str | None]] = {
    "gzip": (gzip.compress(FEED), "gzip"),
    "members": (gzip.compress(FEED[:10]) + gzip.compress(FEED[10:]), "gzip"),
    "zlib": (zlib.compress(FEED), "deflate"),
    "deflate": (zlib.compress(FEED, wbits=-15), "deflate"),
    "cut": (gzip.compress(FEED)[:-12], "gzip"),
    "notgzip": (b"\xff\xff" + FEED, "gzip"),
    "compress": (b"\x1f\x9d", "compress"),
    "bomb": (gzip.compress(b"\0" * 50_000_000), "gzip"),
    "huge": (b"x" * 250_000, None),
    "empty": (b"  ", None),
}
REDIRECTS = {"circle": "circle"}
TOGETHER = web.AppKey("TOGETHER", asyncio.Barrier)
"""Holds the answers to `/together` back until ten are asked for at the same time."""


async def answer(request: web.Request) -> web.StreamResponse:
    """Answer as the path asks."""
    name = request.match_info["name"]
    if name in BODIES:
        body, encoding = BODIES[name]
        return web.Response(body=body, headers={"Content-Encoding": encoding} if encoding else {})
    if name in ("to", "circle"):
        return web.Response(status=302, headers={"Location": REDIRECTS.get(name, request.query_string)})
    if name.isdigit():
        return web.Response(status=int(name), reason="Evil \u009b31m" if name == "418" else None)
    if name == "agent":
        return web.Response(text=request.headers["User-Agent"] + "|" + request.headers["Accept-Encoding"])
    if name == "charset":
        return web.Response(body="é".encode("latin-1"), headers={"Content-Type": "text/HTML; charset=ISO-8859-1"})
    if name == "drip":
        return await drip(request)
    if name == "together":
        await request.app[TOGETHER].wait()
    await asyncio.sleep({"silent": 3600, "slow": 0.2}.get(name, 0))
    return web.Response(body=FEED, content_type="application/rss+xml")


async def drip(request: web.Request) -> web.StreamResponse:
    """Send a byte now and then, so that no read takes long."""
    stream = web.StreamResponse()
    await stream.prepare(request)
    for _ in range(100):
        await stream.write(b"x")
        await asyncio.sleep(0.1)
    return stream


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    loop = asyncio.new_event_loop()
    started: list[str] = []

    async def serve() -> web.AppRunner:
        app = web.Application()
        app.router.add_get("/{name}", answer)
        app[TOGETHER] = asyncio.Barrier(10)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        started.append(f"http://127.0.0.1:{runner.addresses[0][1]}/")
        return runner

    runner = loop.run_until_complete(serve())
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    yield started[0]

    async def end() -> None:
        await runner.cleanup()
        answering = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in answering:
            task.cancel()
        await asyncio.gather(*answering, return_exceptions=True)

    asyncio.run_coroutine_threadsafe(end(), loop).result(60)
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


def fetch(address: str) -> Retrieved | Failure:
    limits = TOO_SHORT.get(address.rpartition("/")[2], LIMITS)
    with Fetcher([address], limits=limits) as fetched:
        return fetched.next()


def refusal(address: str) -> str:
    outcome = fetch(address)
    assert isinstance(outcome, Failure)
    assert outcome.source == address
    assert "\n" not in outcome.reason
    return outcome.reason


def test_bytes_and_what_the_server_says_of_them(server: str) -> None:
    assert fetch(server + "feed#part") == Retrieved(
        server + "feed#part", FEED, media_type="application/rss+xml", url=server + "feed"
    )
    page = fetch(server + "charset")
    assert isinstance(page, Retrieved)
    assert (page.content, page.media_type, page.charset) == (b"\xe9", "text/html", "ISO-8859-1")


def test_a_login_in_an_address_is_no_part_of_what_is_told_of_it(server: str) -> None:
    address = server.replace("://", "://me:hunter2@")
    for name in ("feed", "to?javascript:alert(1)"):
        outcome = fetch(address + name)
        assert (outcome.source, "hunter2" in repr(outcome)) == (server + name, False)


@pytest.mark.parametrize("name", ["gzip", "members", "zlib", "deflate", "to?/feed", "to?gzip", "slow"])
def test_ways_of_sending(server: str, name: str) -> None:
    outcome = fetch(server + name)
    assert isinstance(outcome, Retrieved)
    assert outcome.content == FEED


def test_it_says_who_it_is_and_asks_for_what_it_can_unpack(server: str) -> None:
    outcome = fetch(server + "agent")
    assert isinstance(outcome, Retrieved)
    assert outcome.content.decode() == f"{USER_AGENT}|gzip, deflate, br, zstd"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("404", "404 Not Found: check the address"),
        ("500", "500 Internal Server Error: the server failed; try again later"),
        ("418", "418 I'm a Teapot"),
        ("empty", "answered with nothing"),
        ("bomb", "too large: more than 0 MB"),
        ("huge", "too large: more than 0 MB"),
        ("cut", "the compressed answer breaks off; try again later"),
        ("notgzip", "the compressed answer is damaged; try again later"),
        ("compress", "sent in an encoding that was not asked for: compress"),
        ("drip", "not finished within 1.2 seconds; try again later"),
        ("silent", "the server said nothing for 0.4 seconds; try again later"),
        ("circle", "more than 3 redirects; it leads in a circle"),
        ("to?file:///etc/passwd", "leads to a file address; only http and https are read"),
        ("to?javascript:alert(1)", "leads to a javascript address; only http and https are read"),
    ],
)
def test_refusals(server: str, name: str, reason: str) -> None:
    assert refusal(server + name) == reason


@pytest.mark.parametrize(
    "host", ["127.0.0.2", "localhost", "10.0.0.1", "[::1]", "169.254.169.254", "[::ffff:127.0.0.1]"]
)
def test_a_redirect_to_a_private_address_that_nobody_typed_is_refused(server: str, host: str) -> None:
    port = server.split(":")[2]
    assert "an address in your own network" in refusal(f"{server}to?http://{host}:{port}feed")


def test_unreachable_hosts() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        assert refusal(f"http://127.0.0.1:{port}/") == "no connection: Connection refused"
    assert refusal("http:///path").startswith("not a")
    assert "host's name is not known" in refusal("http://no-such-host.invalid/")


def test_what_is_no_http(server: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

        def babble() -> None:
            peer, _ = listener.accept()
            with peer:
                peer.recv(1000)
                peer.sendall(b"\x1b[31mhello\r\n\r\n")

        threading.Thread(target=babble, daemon=True).start()
        assert refusal(f"http://127.0.0.1:{port}/") == "the answer is no HTTP"
    assert "no secure connection" in refusal(server.replace("http:", "https:"))


def test_the_environments_proxy_is_used(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", server)
    monkeypatch.setenv("no_proxy", "other.invalid")
    outcome = fetch("http://example.invalid/feed")
    assert isinstance(outcome, Retrieved)
    assert outcome.content == FEED
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    assert "proxy can't be reached" in refusal("http://example.invalid/feed")


def test_several_are_fetched_at_the_same_time_and_come_in_order(server: str) -> None:
    together = [f"together?{number}" for number in range(10)]
    requests = [SourceRequest(f"{server}{name}") for name in [together[0], "404", *together[1:], "feed"]]
    requests.insert(2, SourceRequest("/no/such/file"))
    outcomes = list(retrieve_all(requests))
    assert [request for request, _ in outcomes] == requests
    kinds = [type(outcome).__name__ for _, outcome in outcomes]
    assert kinds == ["Retrieved", "Failure", "Failure", *["Retrieved"] * 10]
    assert [outcome.content for outcome in retrieve(requests[-1]) if isinstance(outcome, Retrieved)] == [FEED]


def test_leaving_early_ends_what_is_under_way(server: str) -> None:
    patient = Limits(read_seconds=3600, total_seconds=3600)
    with Fetcher([server + "feed", server + "silent"], limits=patient) as fetched:
        assert isinstance(fetched.next(), Retrieved)
    outcomes = retrieve_all([SourceRequest(server + "feed"), SourceRequest(server + "silent")])
    next(outcomes)
    del outcomes
    assert "briefing-fetch" not in {thread.name for thread in threading.enumerate()}


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("100.64.0.1", False),
        ("169.254.169.254", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("::1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("::ffff:10.0.0.1", False),
        ("64:ff9b::7f00:1", False),
        ("2002:7f00:1::", False),
    ],
)
def test_public_addresses(address: str, public: bool) -> None:
    assert is_public(address) is public
