"""One request to the web at a time: an address and what is known of it -> its answer, within limits.

Redirects are followed by hand, so that every hop's scheme, host and network address is checked and a login goes to
nobody but whom it is meant for. What a server or the network does is a value; it parses nothing and keeps nothing.
"""

import asyncio
from base64 import b64encode
from collections.abc import Mapping
from datetime import UTC, datetime
from email.message import Message
from functools import lru_cache
from math import inf
from types import TracebackType
from typing import Self
from urllib.parse import unquote
from urllib.request import getproxies, proxy_bypass

from yarl import URL

from briefing import __version__
from briefing.errors import BriefingError
from briefing.frozen import dataclass
from briefing.models import Retrieved
from briefing.models.feeds import Answer, Call
from briefing.sources.addresses import GuardedResolver, PrivateAddressError, is_private_literal
from briefing.sources.freshness import fresh_for, retry_after
from briefing.sources.problems import RefusedError, describe_status, explain, too_large
from briefing.sources.threads import call_in_thread
from briefing.sources.trust import aiohttp
from briefing.sources.unpacking import ENCODINGS, unpacker
from briefing.sources.wire import Reply, Wire
from briefing.text import clean_line

USER_AGENT = f"Briefing/{__version__} (+https://pypi.org/project/briefing/)"

_ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, "
    "text/html;q=0.8, text/*;q=0.7, */*;q=0.1"
)
_HEADERS = {"User-Agent": USER_AGENT, "Accept": _ACCEPT, "Accept-Encoding": ENCODINGS}
_PERMANENT = (301, 308)
_REDIRECTS = (301, 302, 303, 307, 308)
_DEFAULT_PORTS = (("http", 80), ("https", 443))
_TICK_SECONDS = 1.0
"""How exactly the whole time and silence are measured."""
_VALIDATOR_LENGTH = 1000


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


class Visit:
    """A call under way: where it stands, and what it may still cost."""

    __slots__ = (
        *("call", "deadline", "hops", "host", "late", "moved_to", "moving", "origin", "seconds", "secret", "silent_at"),
        *("trusted", "url"),
    )

    def __init__(self, call: Call, limits: Limits) -> None:
        """Raise `RefusedError` or ValueError for an address that can't be visited."""
        given = call.url if call.named is None else call.named
        named = URL(given)
        url = named if call.address == given else URL(call.address)
        self.call = call
        self.origin = named.with_user(None) if named.raw_user else named
        """What the user named: a login is meant for it alone."""
        self.secret = None if call.authorization else _basic_authorization(named)
        self.hops = limits.redirects
        self.seconds = limits.total_seconds
        """What is left of its whole time; turns of other visits do not count."""
        self.deadline = self.silent_at = inf
        """When the loop's clock says that the request takes too long, and that the server has said nothing for long."""
        self.late = ""
        self.moved_to: str | None = None
        self.moving = True
        """No redirect so far was a temporary one."""
        self.trusted = True
        """What stands at the address is what the user named: it may be in his own network."""
        self.go_to(url)

    def go_to(self, url: URL) -> None:
        """Set where the next request goes."""
        self.url = _checked(url).with_user(None) if url.raw_user else _checked(url)
        self.host = url.raw_host or ""
        """As it is looked up; visits to one host take turns."""
        self.trusted = self.trusted and self.host == self.origin.raw_host

    def may_know_the_secret(self) -> bool:
        """Tell whether the next request goes to the named origin, or to the same host's https in place of its http."""
        here, origin = self.url, self.origin
        if here.raw_host != origin.raw_host:
            return False
        ports = (origin.scheme, origin.port), (here.scheme, here.port)
        return ports[0] == ports[1] or ports == _DEFAULT_PORTS


class Client:
    """Asks for addresses over connections that it keeps; use it as a context."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._proxies, self._proxy_problem = _environment_proxies()
        self._proxy_hosts = frozenset(proxy.raw_host for proxy in self._proxies.values())
        self._bypassed: dict[str, bool] = {}
        self._resolver = GuardedResolver(seconds=limits.connect_seconds)
        self._under_way: dict[Visit, asyncio.Task[None]] = {}

    async def __aenter__(self) -> Self:
        self._wire = Wire(_HEADERS, self._resolver, connect_seconds=self._limits.connect_seconds)
        self._loop = asyncio.get_running_loop()
        self._tick = min(_TICK_SECONDS, self._limits.read_seconds / 8, self._limits.total_seconds / 8)
        self._timer = self._loop.call_later(self._tick, self._end_late)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()
        await self._wire.close()
        await self._resolver.close()

    async def ask(self, visit: Visit, task: "asyncio.Task[None]", *, last: bool = False) -> Answer | None:
        """Make a visit's next request and return what came of it; None where it goes on at another address.

        `task` is the one that asks; `last` says that no other visit to this host is waiting.
        """
        begun = self._loop.time()
        visit.deadline = begun + visit.seconds
        self._under_way[visit] = task
        try:
            return await self._request(visit, last)
        except asyncio.CancelledError:
            if not visit.late or task.uncancel():
                raise
            reason = visit.late
        except (RefusedError, PrivateAddressError, BriefingError) as error:
            reason = str(error)
        except aiohttp.ConnectionTimeoutError:
            reason = f"no connection within {self._limits.connect_seconds:g} seconds; try again later"
        except (aiohttp.ClientError, OSError, ValueError) as error:
            reason = explain(error)
        finally:
            del self._under_way[visit]
            visit.seconds -= self._loop.time() - begun
        return Answer(url=visit.call.url, problem=clean_line(reason))

    def _end_late(self) -> None:
        """End requests that take too long, and connections that nobody needs any more.

        One timer looks after them all: two for each would be a tenth of what a visit that finds nothing new costs.
        """
        now = self._loop.time()
        for visit, task in self._under_way.items():
            if visit.late or now < min(visit.deadline, visit.silent_at):
                continue
            if now >= visit.deadline:
                visit.late = f"not finished within {self._limits.total_seconds:g} seconds; try again later"
            else:
                visit.late = f"the server said nothing for {self._limits.read_seconds:g} seconds; try again later"
            task.cancel()
        self._wire.sweep()
        self._timer = self._loop.call_later(self._tick, self._end_late)

    async def _request(self, visit: Visit, last: bool) -> Answer | None:
        proxy = self._proxy_for(visit.url) if self._proxies or self._proxy_problem else None
        if not visit.trusted:
            await self._check_public(visit.host, proxy)
        headers = await _headers_for(visit, last)
        visit.silent_at = self._loop.time() + self._limits.connect_seconds + self._limits.read_seconds
        response = await self._wire.get(visit.url, headers, proxy)
        try:
            location = response.headers.get("Location") if response.status in _REDIRECTS else None
            if location is None:
                return await self._conclude(visit, response)
            self._redirect(visit, response.status, location)
            return None
        finally:
            visit.silent_at = inf
            if response.connection is not None:
                # What was not read of the answer ends the connection.
                response.release()

    def _redirect(self, visit: Visit, status: int, location: str) -> None:
        """Send a visit on; raises `RefusedError`."""
        if not visit.hops:
            raise RefusedError(f"more than {self._limits.redirects} redirects; it leads in a circle")
        visit.hops -= 1
        try:
            target = visit.url.join(URL(location)).with_fragment(None)
        except ValueError as error:
            raise RefusedError("redirects to what is no address; check it in a browser") from error
        if visit.url.scheme == "https" and target.scheme == "http":
            raise RefusedError("redirects from https to plain http; ask for the http address yourself if you trust it")
        visit.go_to(target)
        visit.moving = visit.moving and status in _PERMANENT
        if visit.moving:
            visit.moved_to = str(visit.url)

    async def _check_public(self, host: str, proxy: URL | None) -> None:
        """Raise `PrivateAddressError` for a host in the user's own network; names are looked up by a proxy, if any."""
        if proxy is None:
            await self._resolver.check(host)
        elif is_private_literal(host) or host in self._proxy_hosts:
            raise PrivateAddressError(host)

    def _proxy_for(self, url: URL) -> URL | None:
        place = f"{url.host}:{url.port}"
        if place not in self._bypassed:
            self._bypassed[place] = bool(proxy_bypass(place))
        if self._bypassed[place]:
            return None
        if self._proxy_problem:
            raise RefusedError(self._proxy_problem)
        return self._proxies.get(url.scheme) or self._proxies.get("all")

    async def _conclude(self, visit: Visit, response: Reply | aiohttp.ClientResponse) -> Answer:
        """Return what an answer brings; raises `RefusedError` where its body is not to be had."""
        status, headers = response.status, response.headers
        now = datetime.now(UTC)
        call = visit.call
        retrieved = None
        if status == 304 and (call.etag or call.last_modified):
            pass
        elif not 200 <= status < 300:
            return Answer(
                url=call.url,
                status=status,
                problem=describe_status(status),
                gone=status == 410,
                retry_after=retry_after(headers.get("Retry-After"), now),
            )
        else:
            try:
                retrieved = await self._read(visit, response)
            except RefusedError as error:
                return Answer(url=call.url, status=status, problem=clean_line(str(error)))
        return Answer(
            url=call.url,
            status=status,
            retrieved=retrieved,
            moved_to=visit.moved_to,
            etag=_validator(headers.get("ETag")),
            last_modified=_validator(headers.get("Last-Modified")),
            fresh_for=fresh_for(
                headers.getall("Cache-Control", ()),
                expires=headers.get("Expires"),
                date=headers.get("Date"),
                age=headers.get("Age"),
                now=now,
            ),
            retry_after=retry_after(headers.get("Retry-After"), now),
        )

    async def _read(self, visit: Visit, response: Reply | aiohttp.ClientResponse) -> Retrieved:
        """Read an answer's body within the limits."""
        limit = self._limits.sent_bytes
        headers = response.headers
        if int(headers.get("Content-Length", 0)) > limit:
            raise too_large(limit)
        body = unpacker(headers.get("Content-Encoding", ""), self._limits.content_bytes)
        sent = 0
        visit.silent_at = self._loop.time() + self._limits.read_seconds
        while chunk := await response.content.readany():
            visit.silent_at = self._loop.time() + self._limits.read_seconds
            sent += len(chunk)
            if sent > limit:
                raise too_large(limit)
            body.feed(chunk)
        content = body.finish()
        if not content.strip():
            raise RefusedError("answered with nothing")
        kind, charset = _content_type(headers.get("Content-Type"))
        return Retrieved(
            source=visit.call.url,
            content=content,
            media_type=kind,
            charset=charset,
            url=str(visit.url.with_fragment(None)),
            language=clean_line(headers.get("Content-Language", "")).strip()[:35] or None,
            location=_location(visit.url, headers.get("Content-Location", "").strip()),
        )


@lru_cache
def _content_type(value: str | None) -> tuple[str | None, str | None]:
    """Return the media type and the charset that a Content-Type names."""
    if value is None:
        return None, None
    message = Message()
    message["Content-Type"] = value
    charset = message.get_param("charset")
    return message.get_content_type(), charset if isinstance(charset, str) else None


def _location(url: URL, named: str) -> str | None:
    """Return where an answer says that its content is, in full."""
    try:
        return str(url.join(URL(named)).with_fragment(None)) if named else None
    except ValueError:
        return None


async def _headers_for(visit: Visit, last: bool) -> Mapping[str, str]:
    call = visit.call
    headers: dict[str, str] = {}
    if call.etag:
        headers["If-None-Match"] = call.etag
    if call.last_modified:
        headers["If-Modified-Since"] = call.last_modified
    if last:
        # Hundreds of hosts with one feed each would leave as many open connections behind.
        headers["Connection"] = "close"
    if (call.authorization or visit.secret) and visit.may_know_the_secret():
        if call.authorization and visit.secret is None:
            visit.secret = _sendable(await call_in_thread(call.authorization))
        headers["Authorization"] = visit.secret or ""
    return headers


def _sendable(secret: str) -> str:
    secret = secret.strip()
    if not secret or not secret.isascii() or not secret.isprintable():
        raise RefusedError("its login is empty or holds characters that can't be sent; check the configuration")
    return secret


def _basic_authorization(url: URL) -> str | None:
    """Return the Authorization of a login that an address carries (RFC 7617)."""
    if not url.raw_user:
        return None
    login = f"{unquote(url.raw_user or '')}:{unquote(url.raw_password or '')}"
    return "Basic " + b64encode(login.encode()).decode()


def _validator(value: str | None) -> str | None:
    """Return an ETag or a Last-Modified if it can be sent back as it came."""
    sendable = value and len(value) <= _VALIDATOR_LENGTH and value.isascii() and value.isprintable()
    return value if sendable else None


def _checked(url: URL) -> URL:
    if url.scheme not in ("http", "https"):
        if not url.scheme:
            raise RefusedError("leads to no address; only http and https are read")
        raise RefusedError(f"leads to a {url.scheme} address; only http and https are read")
    if not url.raw_host:
        raise RefusedError("not a complete address: it names no host")
    return url


def _environment_proxies() -> tuple[dict[str, URL], str]:
    """Return the proxies that the environment names, by scheme, and why one of them can't be used."""
    proxies: dict[str, URL] = {}
    for scheme, named in getproxies().items():
        if scheme not in ("http", "https", "all"):
            continue
        try:
            proxy = URL(named if "://" in named else f"http://{named}")
        except ValueError:
            proxy = URL()
        if proxy.scheme not in ("http", "https") or not proxy.raw_host:
            return {}, f"the proxy can't be used; check {scheme}_proxy: only http and https proxies can"
        proxies[scheme] = proxy
    return proxies, ""
