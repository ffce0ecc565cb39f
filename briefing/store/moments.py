"""Moments of `since:` and `until:`: read from what the user types, and placed on the clock of the store.

Days are those of the user's own time zone.
"""

import re
from datetime import date, datetime, time, timedelta

from briefing.later import pattern
from briefing.store.query import Ago, Dates, DaysAgo, When

ALLOWED = "a time back such as 12h, 3d, 2w, 6m or 1y, a date such as 2026-01-31, 2026-01 or 2026, today or yesterday"

_HOUR, _DAY = 3600, 86_400
_LENGTHS = {"min": 60, "h": _HOUR, "d": _DAY, "j": _DAY, "w": 7 * _DAY, "m": 30 * _DAY, "y": 365 * _DAY}
_BACK = pattern(rf"([0-9]{{1,6}})({'|'.join(_LENGTHS)})", re.IGNORECASE)
_DATE = pattern(r"([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")
_NAMED = {"today": 0, "yesterday": 1}
_FIRST_YEAR, _LAST_YEAR = 1902, 9000
"""Every platform converts local times between these."""


def parse_when(text: str) -> When | None:
    """Read a moment; None if it is none."""
    lowered = text.strip().lower()
    if lowered in _NAMED:
        return DaysAgo(_NAMED[lowered])
    if match := _BACK.fullmatch(lowered):
        return Ago(int(match.group(1)) * _LENGTHS[match.group(2)])
    if match := _DATE.fullmatch(lowered):
        return _dates(int(match.group(1)), *(int(part) if part else None for part in match.groups()[1:]))
    return None


def start_of(when: When, now: datetime) -> int:
    """Return the second since 1970 at which a moment begins."""
    match when:
        case Ago(seconds):
            return int(now.timestamp()) - seconds
        case DaysAgo(days):
            return _midnight(now.astimezone().date() - timedelta(days=days))
        case Dates(first, _):
            return _midnight(first)


def end_of(when: When, now: datetime) -> int:
    """Return the second since 1970 before which a moment ends."""
    match when:
        case Ago(seconds):
            return int(now.timestamp()) - seconds + 1
        case DaysAgo(days):
            return _midnight(now.astimezone().date() - timedelta(days=days - 1))
        case Dates(_, last):
            return _midnight(last + timedelta(days=1))


def _dates(year: int, month: int | None, day: int | None) -> Dates | None:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        first = date(year, month or 1, day or 1)
    except ValueError:
        return None
    from calendar import monthrange

    last_month = month or 12
    return Dates(first, date(year, last_month, day or monthrange(year, last_month)[1]))


def _midnight(day: date) -> int:
    return int(datetime.combine(day, time()).astimezone().timestamp())
