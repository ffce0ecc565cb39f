"""Which network addresses may be connected to: public ones, and private ones only where the user typed them.

Names are looked up here, once for as long as a resolver lives, so that what is checked is what is connected to. It
fetches nothing.
"""

import asyncio
import ipaddress
import socket

from briefing.sources.threads import call_in_thread
from briefing.sources.trust import aiohttp

_NAT64 = ipaddress.ip_network("64:ff9b::/96")


_Found = list[tuple[socket.AddressFamily, str]]


class PrivateAddressError(Exception):
    """An answer leads to an address inside the user's own network or machine."""

    def __init__(self, host: str) -> None:
        super().__init__(
            f"leads to {host}, an address in your own network; ask for that address yourself if you trust it"
        )


def is_public(address: str) -> bool:
    """Tell whether a numeric address is reachable by everybody; IPv4 inside IPv6 counts as what it embeds."""
    parsed = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(parsed, ipaddress.IPv6Address):
        embedded = parsed.ipv4_mapped or parsed.sixtofour or (parsed.teredo[1] if parsed.teredo else None)
        if parsed in _NAT64:
            embedded = ipaddress.IPv4Address(int(parsed) & 0xFFFFFFFF)
        if embedded is not None:
            return is_public(str(embedded))
    return parsed.is_global and not parsed.is_multicast


def is_private_literal(host: str) -> bool:
    """Tell whether a URL's host is a numeric address that not everybody reaches."""
    try:
        return not is_public(host.strip("[]"))
    except ValueError:
        return False


def is_loopback(host: str) -> bool:
    """Tell whether a URL's host is this machine itself, by the way it is written."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"


class GuardedResolver(aiohttp.abc.AbstractResolver):
    """Looks names up, many at the same time and each of them once, and tells which lead to private addresses.

    A connection is made to what the check has seen: a name can't lead elsewhere a moment later.
    """

    def __init__(self, *, seconds: float) -> None:
        self._seconds = seconds
        self._lookups: dict[str, asyncio.Task[_Found]] = {}

    async def check(self, host: str) -> None:
        """Raise `PrivateAddressError` for a host that not everybody reaches, OSError for one that nobody does."""
        if is_private_literal(host) or not all(is_public(numeric) for _, numeric in await self._find(host)):
            raise PrivateAddressError(host)

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[aiohttp.abc.ResolveResult]:
        """Return the numeric addresses of a host; raises OSError where there are none."""
        return [
            aiohttp.abc.ResolveResult(
                hostname=host,
                host=numeric,
                port=port,
                family=kind,
                proto=0,
                flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
            )
            for kind, numeric in await self._find(host)
            if family in (socket.AF_UNSPEC, kind)
        ]

    async def close(self) -> None:
        """End the look-ups that nobody waits for any more."""
        for lookup in self._lookups.values():
            lookup.cancel()
        await asyncio.gather(*self._lookups.values(), return_exceptions=True)

    async def _find(self, host: str) -> _Found:
        lookup = self._lookups.get(host)
        if lookup is None:
            lookup = self._lookups[host] = asyncio.ensure_future(self._look_up(host))
        # Whoever gives up waiting does not end it for the others.
        return await asyncio.shield(lookup)

    async def _look_up(self, host: str) -> _Found:
        try:
            async with asyncio.timeout(self._seconds):
                return await call_in_thread(_ask_system, host)
        except TimeoutError as error:
            raise socket.gaierror(socket.EAI_AGAIN, "no answer in time") from error


def _ask_system(host: str) -> _Found:
    answers = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG)
    return [(answer[0], str(answer[4][0])) for answer in answers]
