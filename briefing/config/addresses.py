"""Addresses of feeds: which ones a configuration takes, and which of them are the same feed. It fetches nothing.

Every start looks at each feed's address, of which there may be thousands: usual ones cost one match.
"""

from urllib.parse import urlsplit, urlunsplit

from briefing.later import pattern
from briefing.text import clean_line

_USUAL = pattern(r"https?://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::(?!80/|443/)(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}))?/[!-~]*")
"""Addresses as nearly all are written: sound, without a login, and canonical but for a fragment."""
_PORTS = {"http": 80, "https": 443}


def check_address(value: object) -> str:
    """Return a feed's address as it is written; raises `ValueError` with what is allowed.

    A login inside it is refused, since an address is shown and printed everywhere, and is never part of the message.
    """
    if not isinstance(value, str):
        raise ValueError("must be a string, an http or https address such as https://www.example.org/rss")
    if _USUAL.fullmatch(value):
        return value
    try:
        parts = urlsplit(value)
        sound = parts.scheme in _PORTS and bool(parts.hostname) and parts.port != 0 and "%" not in parts.netloc
        login = "@" in parts.netloc
    except ValueError:
        sound, login = False, "@" in value
    if login:
        raise ValueError(
            "must be an address without a login, which would be shown with it; "
            'write credentials = { user = "…", variable = "…" } beside it'
        )
    if not sound or clean_line(value) != value or " " in value:
        shown = clean_line(value)[:200]
        raise ValueError(
            f"must be a string, an http or https address such as https://www.example.org/rss, not {shown!r}"
        )
    return value


def canonical(address: str) -> str:
    """Return what all spellings of an address have in common (RFC 3986, 6.2.2 and 6.2.3), without its fragment."""
    if _USUAL.fullmatch(address) and "#" not in address:
        return address
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return address
    host = f"[{host}]" if ":" in host else host
    if port is not None and port != _PORTS.get(parts.scheme):
        host = f"{host}:{port}"
    return urlunsplit((parts.scheme, host, parts.path or "/", parts.query, ""))
