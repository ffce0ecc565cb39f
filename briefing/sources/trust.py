"""Whom TLS trusts: the system's certificates, read when the first https address is visited, and what is known of them.

`aiohttp` reads them twice while it is imported, a third of what that takes; it is imported here alone, without them.
"""

import ssl
from functools import cache


def _read_none(_: ssl.SSLContext) -> None:
    """Read no certificates: who trusts nobody refuses everybody."""


_READING = "set_default_verify_paths"
_own = vars(ssl.SSLContext).get(_READING)
setattr(ssl.SSLContext, _READING, _read_none)
try:
    import aiohttp as aiohttp
finally:
    # The method is inherited, as far as is known; where it is the class's own, it has to come back.
    if _own is None:
        delattr(ssl.SSLContext, _READING)
    else:
        setattr(ssl.SSLContext, _READING, _own)


@cache
def trusting() -> ssl.SSLContext:
    """Return what checks certificates and the names in them."""
    context = ssl.create_default_context()
    context.set_alpn_protocols(["http/1.1"])
    return context
