"""Dates and language tags as documents declare them. It guesses nothing from text."""

import re
from datetime import UTC, datetime

_LANGUAGE = re.compile(r"^[A-Za-z]{2,3}(?=$|[-_])")


def read_date(text: str) -> datetime | None:
    """Return an ISO 8601 date or time as an aware moment in UTC (midnight, and UTC where no zone is named), or None."""
    try:
        moment = datetime.fromisoformat(text.strip()[:40])
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def read_language(tag: str) -> str | None:
    """Return the ISO 639-1 code that a language tag such as `fr-CA` begins with, or None."""
    match = _LANGUAGE.match(tag.strip())
    return match.group().lower() if match and len(match.group()) == 2 else None
