"""Bytes from the web: several addresses at the same time, within limits, every hop checked.

The client runs on an event loop in a thread of its own, so callers need no loop and one that has one is not disturbed.
It never raises for what a server or the network does: that is a `Failure`. It parses nothing and keeps nothing.
"""

import asyncio
import os
import socket
import ssl
import threading
import zlib
from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from http import HTTPStatus
from types import TracebackType
from typing import Self
from urllib.request import getproxies, proxy_bypass

import aiohttp
from yarl import URL

from briefing import __version__
from briefing.models import Failure, Retrieved
from briefing.sources.addresses import GuardedResolver, PrivateAddressError, is_private_literal
from briefing.text import clean_line

USER_AGENT = f"Briefing/{__version__}"
CONCURRENT = 16
"""Addresses fetched at the same time: enough to hide latency, few enough for a home line."""

_ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, "
    "text/html;q=0.8, text/*;q=0.7, */*;q=0.1"
)
_ENCODINGS = "gzip, deflate"  # what can be unpacked step by step under a limit with the standard library
_CHUNK = 1 << 16
_REDIRECTS = {301, 302, 303, 307, 308}
_ADVICE = {
    401: "it asks for a login",
    403: "it refuses this program",
    404: "check the address",
    407: "the proxy asks for a login",
    410: "it is gone for good",
    429: "too many requests; try again later",
    503: "try again later",
}


@dataclass(frozen=True, slots=True)
class Limits:
    """What one address may cost: seconds, bytes as sent and unpacked, redirects.

    Ten megabytes are more than any page or feed in use; the whole time is limited because a server that sends a byte a
    second never runs into the read limit; browsers follow 20 redirects, real feeds need three.
    """

    connect_seconds: float = 10
    read_seconds: float = 15
    total_seconds: float = 45
    sent_bytes: int = 10 << 20
    content_bytes: int = 10 << 20
    redirects: int = 8


class _RefusedError(Exception):
    """The answer is not to be had or not to be taken; the message says why."""


class Fetcher:
    """Fetches addresses at the same time and hands their contents out in the order given.

    Use it as a context: leaving it ends what is still under way.
    """

    def __init__(self, addresses: Iterable[str], *, limits: Limits | None = None) -> None:
        self._addresses = list(addresses)
        self._limits = limits or Limits()
        self._outcomes: list[Future[Retrieved | Failure]] = [Future() for _ in self._addresses]
        self._position = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="briefing-fetch", daemon=True)

    def next(self) -> Retrieved | Failure:
        """Return what came of the next address, waiting for it; raises IndexError after the last."""
        outcome = self._outcomes[self._position]
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
        turns = asyncio.Semaphore(CONCURRENT)

        async def settle(address: str, outcome: "Future[Retrieved | Failure]") -> None:
            try:
                async with turns:
                    outcome.set_result(await fetch(address, limits=self._limits))
            except asyncio.CancelledError:
                outcome.cancel()
                raise
            except Exception as error:
                outcome.set_exception(error)
                raise

        pairs = zip(self._addresses, self._outcomes, strict=True)
        await asyncio.gather(*(settle(*pair) for pair in pairs), return_exceptions=True)


async def fetch(address: str, *, limits: Limits | None = None) -> Retrieved | Failure:
    """Return what an address answers, or in one line why there is nothing to be had."""
    limits = limits or Limits()
    try:
        async with asyncio.timeout(limits.total_seconds):
            return await _follow(address, limits)
    except (_RefusedError, PrivateAddressError) as error:
        reason = str(error)
    except aiohttp.ConnectionTimeoutError:
        reason = f"no connection within {limits.connect_seconds:g} seconds; try again later"
    except aiohttp.SocketTimeoutError:
        reason = f"the server said nothing for {limits.read_seconds:g} seconds; try again later"
    except TimeoutError:
        reason = f"not finished within {limits.total_seconds:g} seconds; try again later"
    except (aiohttp.ClientError, OSError, ValueError) as error:
        reason = _explain(error)
    return Failure(clean_line(address), clean_line(reason))


async def _follow(address: str, limits: Limits) -> Retrieved:
    """Follow redirects by hand, so that each hop's scheme, host and address are checked."""
    url = _checked(URL(address))
    proxies = {scheme: URL(proxy) for scheme, proxy in getproxies().items() if scheme in ("http", "https", "all")}
    proxy_hosts = frozenset(proxy.host for proxy in proxies.values() if proxy.host)
    typed = url.host or ""
    resolver = GuardedResolver(private_hosts=proxy_hosts | {typed})
    connector = aiohttp.TCPConnector(resolver=resolver, use_dns_cache=False)
    timeout = aiohttp.ClientTimeout(
        total=None, sock_connect=limits.connect_seconds, connect=None, sock_read=limits.read_seconds
    )
    headers = {"User-Agent": USER_AGENT, "Accept": _ACCEPT, "Accept-Encoding": _ENCODINGS}
    jar = aiohttp.DummyCookieJar()
    async with aiohttp.ClientSession(
        connector=connector, timeout=timeout, headers=headers, cookie_jar=jar, auto_decompress=False
    ) as session:
        for _ in range(limits.redirects + 1):
            proxy = None if proxy_bypass(url.host or "") else proxies.get(url.scheme) or proxies.get("all")
            async with session.get(url, allow_redirects=False, proxy=proxy) as response:
                if response.status not in _REDIRECTS or "Location" not in response.headers:
                    return await _take(address, response, limits)
                target = _checked(url.join(URL(response.headers["Location"])))
            stays_private = target.host == typed and (typed in resolver.met_private or is_private_literal(typed))
            if not stays_private:
                resolver.private_hosts = proxy_hosts
                if is_private_literal(target.host or "") or (proxy and target.host in proxy_hosts):
                    raise PrivateAddressError(target.host or "")
            if url.scheme == "https" and target.scheme == "http":
                raise _RefusedError(
                    "redirects from https to plain http; ask for the http address yourself if you trust it"
                )
            url = target.with_user(None).with_fragment(None)
    raise _RefusedError(f"more than {limits.redirects} redirects; it leads in a circle")


async def _take(address: str, response: aiohttp.ClientResponse, limits: Limits) -> Retrieved:
    """Read an answer's body within the limits."""
    if not 200 <= response.status < 300:
        raise _RefusedError(_describe_status(response.status))
    if (response.content_length or 0) > limits.sent_bytes:
        raise _RefusedError(_too_large(limits.sent_bytes))
    unpacker = _unpacker(response.headers.get("Content-Encoding", ""), limits.content_bytes)
    sent = 0
    async for chunk in response.content.iter_chunked(_CHUNK):
        sent += len(chunk)
        if sent > limits.sent_bytes:
            raise _RefusedError(_too_large(limits.sent_bytes))
        unpacker.feed(chunk)
    content = unpacker.finish()
    if not content.strip():
        raise _RefusedError("answered with nothing")
    named = "Content-Type" in response.headers
    return Retrieved(
        source=address,
        content=content,
        media_type=response.content_type.lower() if named else None,
        charset=response.charset if named else None,
        url=str(response.url),
    )


class _Plain:
    """Collects a body that is sent as it is."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._content = bytearray()

    def feed(self, chunk: bytes) -> None:
        self._content += chunk
        if len(self._content) > self._limit:
            raise _RefusedError(_too_large(self._limit))

    def finish(self) -> bytes:
        return bytes(self._content)


class _Packed(_Plain):
    """Unpacks gzip (of several members, too), zlib, and the bare deflate that some servers send for it."""

    def __init__(self, limit: int) -> None:
        super().__init__(limit)
        self._stream = zlib.decompressobj(zlib.MAX_WBITS | 32)
        self._started = False

    def feed(self, chunk: bytes) -> None:
        while chunk:
            if self._stream.eof:
                self._stream = zlib.decompressobj(zlib.MAX_WBITS | 32)
            super().feed(self._unpack(chunk))
            chunk = self._stream.unused_data.lstrip(b"\0")

    def finish(self) -> bytes:
        if self._started and not self._stream.eof:
            raise _RefusedError("the compressed answer breaks off; try again later")
        return super().finish()

    def _unpack(self, chunk: bytes) -> bytes:
        room = self._limit - len(self._content) + 1
        try:
            unpacked = self._stream.decompress(chunk, room)
        except zlib.error as error:
            if self._started:
                raise _RefusedError("the compressed answer is damaged; try again later") from error
            self._stream = zlib.decompressobj(-zlib.MAX_WBITS)
            try:
                unpacked = self._stream.decompress(chunk, room)
            except zlib.error:
                raise _RefusedError("the compressed answer is damaged; try again later") from error
        self._started = True
        return unpacked


def _unpacker(encoding: str, limit: int) -> _Plain:
    name = encoding.strip().lower()
    if name in ("", "identity"):
        return _Plain(limit)
    if name in ("gzip", "x-gzip", "deflate"):
        return _Packed(limit)
    raise _RefusedError(f"sent in an encoding that was not asked for: {name[:40]}")


def _checked(url: URL) -> URL:
    if url.scheme not in ("http", "https"):
        raise _RefusedError(f"leads to {url.scheme or 'no'} address; only http and https are read")
    if not url.host:
        raise _RefusedError("not a complete address: it names no host")
    return url


def _describe_status(status: int) -> str:
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        phrase = ""
    advice = _ADVICE.get(status) or ("the server failed; try again later" if status >= 500 else "")
    return f"{status} {phrase}".strip() + (f": {advice}" if advice else "")


def _too_large(limit: int) -> str:
    return f"too large: more than {limit / 1e6:.0f} MB"


def _explain(error: Exception) -> str:
    """Return in one line what an error of the network, of TLS or of HTTP means for the reader."""
    cause = error.os_error if isinstance(error, aiohttp.ClientConnectorError) else error
    if isinstance(cause, socket.gaierror):
        return "the host's name is not known; check the address and the network"
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return f"its certificate can't be trusted: {error.certificate_error}"
    if isinstance(cause, ssl.SSLError):
        return f"no secure connection: {cause.reason or 'TLS failed'}"
    if isinstance(error, aiohttp.ClientProxyConnectionError):
        return "the proxy can't be reached; check http_proxy and https_proxy"
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return f"the proxy answers {_describe_status(error.status)}"
    if isinstance(error, aiohttp.ClientConnectorError):
        number = cause.errno if isinstance(cause, OSError) else None
        return f"no connection: {os.strerror(number)}" if number else "no connection to the host"
    if isinstance(error, (aiohttp.ServerDisconnectedError, aiohttp.ClientPayloadError, ConnectionError)):
        return "the connection broke off before the answer was complete; try again later"
    if isinstance(error, aiohttp.ClientResponseError):
        return "the answer is no HTTP"
    if isinstance(error, (aiohttp.InvalidURL, ValueError)):
        return "not a valid address; check it"
    return f"can't be fetched: {error}"
