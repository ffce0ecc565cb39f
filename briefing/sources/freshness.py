"""How long an answer stays fresh and when to come back, as its headers say (RFC 9111, RFC 9110): pure functions."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_LONGEST = float(1 << 31)
"""Seconds; what is larger is to be read as this much (RFC 9111, 1.2.2)."""
_DIRECTIVE = re.compile(r"""(?:^|[\s,])(max-age|no-cache|no-store)(?=$|[\s,=])(?:\s*=\s*"?\s*(\d+))?""", re.IGNORECASE)
_HEADER_LENGTH = 1000
"""Characters looked at: the headers read here are short, and nothing is lost where a hostile one is cut."""


def fresh_for(
    cache_control: Sequence[str], *, expires: str | None, date: str | None, age: str | None, now: datetime
) -> float | None:
    """Return for how many seconds an answer stays fresh, None where it does not say; max-age goes before Expires."""
    if not cache_control and expires is None:
        return None
    directives: dict[str, str | None] = {}
    for name, value in _DIRECTIVE.findall(", ".join(cache_control)[:_HEADER_LENGTH]):
        directives.setdefault(name.lower(), value)
    if "no-store" in directives or "no-cache" in directives:
        return 0.0
    if directives.get("max-age"):
        return max(0.0, _seconds(directives["max-age"]) - _seconds(age))
    if expires is None:
        return None
    until, since = _moment(expires), (_moment(date) if date else None)
    # A date that is none, "0" above all, means that the answer is stale already (RFC 9111, 5.3).
    return min(max(0.0, (until - (since or now)).total_seconds()), _LONGEST) if until else 0.0


def retry_after(value: str | None, now: datetime) -> float | None:
    """Return in how many seconds a server wants to be asked again, None where it does not say."""
    if value is None:
        return None
    if value.strip().isdecimal():
        return _seconds(value)
    moment = _moment(value)
    return min(max(0.0, (moment - now).total_seconds()), _LONGEST) if moment else None


def _seconds(value: str | None) -> float:
    digits = (value or "").strip()
    if not (digits.isascii() and digits.isdecimal()):
        return 0.0
    return min(float(digits[:12]), _LONGEST)


def _moment(value: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(value[:100])
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    # "-0000" and no zone at all give a moment without one; an HTTP date is always in UTC.
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
