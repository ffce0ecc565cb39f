"""One request on a connection, and the head of its answer: redirects, limits and bodies are `client`'s.

It owns the connections. `aiohttp` opens them, keeps them and reads the wire; what a request costs beside that is most
of a visit that finds nothing new, so the request's head is written here as bytes and the answer's taken as the parser
gives it. That needs parts of `aiohttp` that are no promise of it: only this module touches them, and where one of them
is missing, or a proxy stands between, `aiohttp`'s own way is taken.
"""

import asyncio
from collections import deque
from collections.abc import Mapping
from inspect import signature
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any, cast

from yarl import URL

from briefing.sources.trust import aiohttp, trusting

if TYPE_CHECKING:
    from aiohttp.connector import Connection
    from aiohttp.streams import StreamReader
    from multidict import CIMultiDictProxy

    from briefing.sources.addresses import GuardedResolver

_KEEP_ALIVE_SECONDS = 5
"""How long a connection waits for the next visit to its host; without one at hand it is not kept at all."""
_CHOICES: dict[str, Any] = {"read_until_eof": True, "auto_decompress": False}
"""How answers are read: a body without a length ends with its connection, and is unpacked elsewhere, within limits."""
_SWITCHING = 101
_PIECE = 1 << 16
"""Bytes of an answer that are read at a time at most."""


class _Place:
    """A host and port with the connections that wait for their next request, the longest-waiting first."""

    __slots__ = ("idle", "lines", "request")

    def __init__(self, request: aiohttp.ClientRequest) -> None:
        self.request = request
        """Stands for the place when a connection to it is asked for."""
        self.lines = _lines(request.headers)
        """The headers of each request to it, as they are sent."""
        self.idle: deque[tuple[Connection, float]] = deque()

    def take(self, now: float) -> "Connection | None":
        """Return a connection that was kept and may be used, the one that was used last."""
        while self.idle:
            connection, since = self.idle.pop()
            protocol = connection.protocol
            # What came meanwhile was not asked for: it must not be taken for the next answer.
            if protocol is not None and protocol.is_connected() and not protocol.should_close and _is_fresh(since, now):
                return connection
            connection.close()
        return None

    def sweep(self, now: float) -> None:
        """Close the connections that have waited for long."""
        while self.idle and not _is_fresh(self.idle[0][1], now):
            self.idle.popleft()[0].close()


def _is_fresh(since: float, now: float) -> bool:
    return now - since <= _KEEP_ALIVE_SECONDS


class Reply:
    """The head of an answer, with the body still to be read; to be released afterwards.

    It has the names of `aiohttp.ClientResponse`, so that who reads it needs not know which way it came.
    """

    __slots__ = ("_place", "connection", "content", "headers", "status")

    def __init__(
        self,
        status: int,
        headers: "CIMultiDictProxy[str]",
        content: "StreamReader",
        connection: "Connection",
        place: _Place,
    ) -> None:
        self.status, self.headers, self.content, self.connection = status, headers, content, connection
        self._place = place

    def release(self) -> None:
        """Let the connection wait for the next request; what was not read of the answer ends it."""
        protocol = self.connection.protocol
        if protocol is None or protocol.should_close:
            self.connection.close()
        else:
            self._place.idle.append((self.connection, monotonic()))


class _Patience:
    """For how long a connection is waited for: of `aiohttp.ClientTimeout`, which is imported late, what opens one."""

    __slots__ = ("sock_connect",)
    connect = None
    ceil_threshold = 5

    def __init__(self, seconds: float) -> None:
        self.sock_connect = seconds


def is_quick() -> bool:
    """Tell whether `aiohttp` has the parts that make a request cheap, as this module knows them."""
    try:
        from aiohttp.client_proto import ResponseHandler
        from aiohttp.connector import Connection

        parts = (
            ResponseHandler.read,
            ResponseHandler.should_close,
            Connection.protocol,
            aiohttp.http.HttpProcessingError,
        )
        asked = list(signature(aiohttp.TCPConnector.connect).parameters)
        chosen = signature(ResponseHandler.set_response_params).parameters
        signature(aiohttp.ClientRequest).bind("", URL(), headers=None, loop=None, session=None, ssl=True)
    except (ImportError, AttributeError, TypeError):
        return False
    return all(parts) and asked == ["self", "req", "traces", "timeout"] and chosen.keys() >= _CHOICES.keys()


class Wire:
    """Sends requests over connections that it keeps; made and closed on one event loop.

    `headers` go with every request. How many connections there are at the same time is for the caller to say, who
    knows which visits wait.
    """

    def __init__(self, headers: Mapping[str, str], resolver: "GuardedResolver", *, connect_seconds: float) -> None:
        self._headers = headers
        self._patience = cast("aiohttp.ClientTimeout", _Patience(connect_seconds))
        self._connector = aiohttp.TCPConnector(
            resolver=resolver, use_dns_cache=False, limit=0, keepalive_timeout=_KEEP_ALIVE_SECONDS
        )
        self._session: aiohttp.ClientSession | None = None
        self._quick = is_quick()
        self._places: dict[tuple[str, str | None, int | None], _Place] = {}

    async def close(self) -> None:
        """Close all connections."""
        for place in self._places.values():
            place.sweep(inf)
        await self._connector.close()

    async def get(self, url: URL, headers: Mapping[str, str], proxy: URL | None) -> Reply | aiohttp.ClientResponse:
        """Return the answer to a request, its body unread; raises what `aiohttp` raises.

        Where a connection that was kept breaks before the answer, the request is sent once more over a new one: the
        other side may just have closed it.
        """
        if proxy is not None or not self._quick:
            secure = "https" in (url.scheme, proxy and proxy.scheme)
            return await self._long_way().get(
                url, headers=headers, allow_redirects=False, proxy=proxy, ssl=trusting() if secure else True
            )
        place = self._place(url)
        sent = f"GET {url.raw_path_qs} HTTP/1.1\r\n{place.lines}{_lines(headers)}\r\n".encode()
        kept = place.take(monotonic())
        if kept is not None:
            try:
                return await self._exchange(place, kept, sent)
            except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError):
                pass
        try:
            connection = await self._connector.connect(place.request, [], self._patience)
            _read_in_pieces(connection.transport)
        except TimeoutError as error:
            raise aiohttp.ConnectionTimeoutError from error
        return await self._exchange(place, connection, sent)

    def sweep(self) -> None:
        """Close the connections that have waited for long."""
        now = monotonic()
        for place in self._places.values():
            place.sweep(now)

    def _long_way(self) -> "aiohttp.ClientSession":
        """Return what makes requests as `aiohttp` does, made when it is needed: most of it is imported for that."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=self._connector,
                connector_owner=False,
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=self._patience.sock_connect),
                headers=self._headers,
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,
            )
        return self._session

    async def _exchange(self, place: _Place, connection: "Connection", sent: bytes) -> Reply:
        protocol, transport = connection.protocol, connection.transport
        try:
            if protocol is None or transport is None:
                raise aiohttp.ServerDisconnectedError
            protocol.set_response_params(**_CHOICES)
            transport.write(sent)
            while True:
                message, content = await protocol.read()
                if not 100 <= message.code < 200 or message.code == _SWITCHING:
                    return Reply(message.code, message.headers, content, connection, place)
        except BaseException as error:
            connection.close()
            if isinstance(error, aiohttp.http.HttpProcessingError):
                raise aiohttp.ClientResponseError(place.request.request_info, (), status=error.code) from error
            raise

    def _place(self, url: URL) -> _Place:
        key = url.scheme, url.raw_host, url.port
        place = self._places.get(key)
        if place is None:
            loop = asyncio.get_running_loop()
            secure = trusting() if url.scheme == "https" else True
            request = aiohttp.ClientRequest(
                "GET", url.origin(), headers=self._headers, loop=loop, session=None, ssl=secure
            )
            place = self._places[key] = _Place(request)
        return place


def _read_in_pieces(transport: asyncio.Transport | None) -> None:
    """Have a connection read no more than a piece at a time.

    By itself `asyncio` makes room for four times as much before each reading, which C libraries ask of the system and
    give back each time: a tenth to a fifth of what a visit that finds nothing new costs.
    """
    if transport is not None and hasattr(transport, "max_size"):
        transport.max_size = _PIECE


def _lines(headers: Mapping[str, str]) -> str:
    """Return headers as they are sent; raises ValueError where one of them would be more than a line."""
    lines = "".join([f"{name}: {value}\r\n" for name, value in headers.items()])
    if lines.count("\n") != len(headers) or lines.count("\r") != len(headers) or "\0" in lines:
        raise ValueError("a header holds a line break")
    return lines
