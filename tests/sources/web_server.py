"""A server on loopback that answers with bytes as they stand, so that it can be as wrong as any; and visits to it."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

from briefing.models.feeds import Answer, Call
from briefing.sources.client import Limits
from briefing.sources.polling import poll

FEED = b"<rss><channel><title>Fil</title></channel></rss>"
LIMITS = Limits(
    connect_seconds=60, read_seconds=60, total_seconds=90, sent_bytes=200_000, content_bytes=300_000, redirects=3
)
"""Seconds for the slowest machine; what is to take too long is given less."""

Handler = Callable[["Request", asyncio.StreamWriter], Awaitable[None]]


@dataclass(frozen=True)
class Request:
    """What came: the target as sent, and the headers with names in lower case."""

    target: str
    headers: Mapping[str, str]
    method: str = "GET"


@dataclass
class WebServer:
    """Answers each path (without its query) from `routes`, else with 404; notes what it was asked for."""

    routes: dict[str, bytes | Handler] = field(default_factory=dict)
    host: str = "127.0.0.1"
    tls: ssl.SSLContext | None = None
    requests: list[Request] = field(default_factory=list)
    connections: int = 0
    busy: int = 0
    """Requests under way."""
    busiest: int = 0
    port: int = 0

    def url(self, path: str = "/feed") -> str:
        return f"http{'s' if self.tls else ''}://{self.host}:{self.port}{path}"

    def asked(self, path: str) -> list[Request]:
        return [request for request in self.requests if request.target.partition("?")[0] == path]

    async def __aenter__(self) -> Self:
        self._answering: set[asyncio.Task[None]] = set()
        self._server = await asyncio.start_server(self._answer, self.host, self.port, ssl=self.tls)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()
        for task in self._answering:
            task.cancel()
        await asyncio.gather(*self._answering, return_exceptions=True)

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._answering.add(task)
        self.connections += 1
        try:
            while not writer.is_closing():
                request = _read(await reader.readuntil(b"\r\n\r\n"))
                self.requests.append(request)
                self.busy += 1
                self.busiest = max(self.busiest, self.busy)
                try:
                    await self._reply(request, writer)
                finally:
                    self.busy -= 1
                if request.headers.get("connection") == "close":
                    break
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            self._answering.discard(task)
            writer.close()

    async def _reply(self, request: Request, writer: asyncio.StreamWriter) -> None:
        path = request.target.partition("?")[0]
        route = self.routes.get(path, reply(404))
        if isinstance(route, bytes):
            writer.write(route)
            await writer.drain()
        else:
            await route(request, writer)


def _read(head: bytes) -> Request:
    first, *lines = head.decode("latin-1").rstrip().split("\r\n")
    method, target, _ = first.split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    return Request(target, headers, method)


def reply(status: int, body: bytes = b"", *headers: str) -> bytes:
    """Return a whole answer."""
    lines = [f"HTTP/1.1 {status} Anything", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def call(url: str, **known: Any) -> Call:
    return Call(**{"url": url, "address": url, **known})


async def visit(*calls: Call, limits: Limits = LIMITS, concurrent: int = 8, per_host: int = 4) -> dict[str, Answer]:
    async with aclosing(poll(calls, concurrent=concurrent, per_host=per_host, limits=limits)) as answers:
        return {answer.url: answer async for answer in answers}


async def visit_one(one: Call, limits: Limits = LIMITS) -> Answer:
    return (await visit(one, limits=limits))[one.url]


def visit_route(route: bytes | Handler, limits: Limits = LIMITS, **known: Any) -> Answer:
    """Return what comes of a visit to a server with one route."""

    async def go() -> Answer:
        async with WebServer({"/feed": route}) as server:
            return await visit_one(call(server.url(), **known), limits)

    return asyncio.run(go())


def redirect(location: str, status: int = 302) -> bytes:
    return reply(status, b"", f"Location: {location}")
