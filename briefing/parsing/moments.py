"""Dates as feeds write them -> moments in UTC, in whole seconds: the two forms that their formats ask for."""

import re
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache

_RFC_822 = re.compile(
    r"(?:[A-Za-z]{3,9},?\s{0,9})?(\d{1,2})[\s-]{1,9}([A-Za-z]{3})[a-z]{0,6}[\s-]{1,9}(\d{4})\s{1,9}"
    r"(\d\d?):(\d\d)(?::(\d\d))?\s{1,9}(?:([+-])(\d\d):?(\d\d)|([A-Z]{1,4}))$"
)
_ZONES = dict.fromkeys(("GMT", "UT", "UTC", "Z", "WET"), 0)
_ZONES |= {"AST": -4, "ADT": -3, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7}
_ZONES |= {"BST": 1, "WEST": 1, "CET": 1, "MET": 1, "MEZ": 1, "CEST": 2, "MEST": 2, "MESZ": 2, "EET": 2, "EEST": 3}
_ZONES |= {"MSK": 3, "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13}
"""Hours ahead of UTC of the zones that feeds name: those of RFC 822, and those whose names mean one zone alone."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d$")
_ISO_8601 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@lru_cache(maxsize=64)  # entries name most of their moments twice
def read_moment(text: str) -> datetime | None:
    """Return the moment that an RFC 822 or ISO 8601 date names, None where it is in no such form.

    A day alone is its beginning.
    """
    text = text.strip()
    try:
        if match := _RFC_822.match(text):
            return _rfc_822(match)
        if _ISO_8601.match(text):
            return datetime.fromisoformat(text).astimezone(UTC).replace(microsecond=0)
        if _DAY.match(text):
            return datetime.fromisoformat(text).replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        pass
    return None


def _rfc_822(match: re.Match[str]) -> datetime:
    day, month, year, hour, minute, second, sign, hours, minutes, name = match.groups()
    if name and name not in _ZONES:
        raise ValueError(name)
    zone = timezone(timedelta(hours=_ZONES[name])) if name and _ZONES[name] else UTC
    if sign:
        offset = timedelta(hours=int(hours), minutes=int(minutes))
        zone = timezone(-offset if sign == "-" else offset)
    moment = datetime(
        int(year), _MONTHS.index(month.lower()) + 1, int(day), int(hour), int(minute), int(second or 0), tzinfo=zone
    )
    return moment if zone is UTC else moment.astimezone(UTC)
