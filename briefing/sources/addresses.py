"""Which network addresses may be connected to: public ones, and private ones only where the user typed them.

Names are looked up here, so that what is checked is what is connected to. It fetches nothing.
"""

import asyncio
import ipaddress
import socket
import threading

from aiohttp.abc import AbstractResolver, ResolveResult

_NAT64 = ipaddress.ip_network("64:ff9b::/96")


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


class GuardedResolver(AbstractResolver):
    """Looks names up and refuses private addresses, but for the hosts in `private_hosts`.

    `met_private` holds those that were at a private address.
    """

    def __init__(self, *, private_hosts: frozenset[str]) -> None:
        self.private_hosts = private_hosts
        self.met_private: set[str] = set()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """Return the numeric addresses of a host; raises `PrivateAddressError`, or OSError where there are none."""
        found: list[ResolveResult] = []
        for kind, numeric in await _look_up(host, port, family):
            if not is_public(numeric):
                if host not in self.private_hosts:
                    raise PrivateAddressError(host)
                self.met_private.add(host)
            found.append(
                ResolveResult(
                    hostname=host,
                    host=numeric,
                    port=port,
                    family=kind,
                    proto=0,
                    flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
                )
            )
        return found

    async def close(self) -> None:
        """Keep to aiohttp's interface; there is nothing to free."""


_Found = list[tuple[socket.AddressFamily, str]]


async def _look_up(host: str, port: int, family: socket.AddressFamily) -> _Found:
    """Ask the system for a host's addresses, in a thread that does not keep the program from ending."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[_Found] = loop.create_future()

    def deliver(found: _Found | None, error: OSError | UnicodeError | None) -> None:
        if answer.done():
            return
        if found is None:
            answer.set_exception(error or OSError("no address"))
        else:
            answer.set_result(found)

    def ask() -> None:
        found: _Found | None = None
        failed: OSError | UnicodeError | None = None
        try:
            flags = socket.AI_ADDRCONFIG
            answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, family=family, flags=flags)
            found = [(answer[0], str(answer[4][0])) for answer in answers]
        except (OSError, UnicodeError) as error:
            failed = error
        if not loop.is_closed():
            loop.call_soon_threadsafe(deliver, found, failed)

    threading.Thread(target=ask, name="briefing-lookup", daemon=True).start()
    return await answer
