"""What configuration files say as they were parsed the last time: hundreds of feeds take longer to parse than to check.

It is kept among the user's caches beside the very text that it was parsed from, and holds for no other. It is never
needed: what can't be read or kept is parsed.
"""

import json
import os
from pathlib import Path
from typing import Any

from briefing.picture import caches

_MOST = 4
"""Texts: those of two files here, and of two elsewhere."""
_LONGEST = 1 << 20


def tables_of(source: str) -> dict[str, Any] | None:
    """Return the tables of a text in TOML, if it was parsed before; None otherwise."""
    return next((tables for text, tables in _read() if text == source), None)


def keep(source: str, tables: dict[str, Any]) -> None:
    """Keep the tables of a text, where they hold nothing that JSON can't say, such as a date."""
    others = [one for one in _read() if one[0] != source]
    place = _place()
    new = place.with_name(f"{place.name}.{os.getpid()}")
    try:
        written = json.dumps([[source, tables], *others[: _MOST - 1]], ensure_ascii=False)
        if len(written) > _LONGEST:
            return
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            stream.write(written)
        new.replace(place)
    except (OSError, ValueError, TypeError, RecursionError):
        return


def _read() -> list[tuple[str, dict[str, Any]]]:
    try:
        found = json.loads(_place().read_bytes())
        return [(text, tables) for text, tables in found if isinstance(tables, dict)]
    except (OSError, ValueError, TypeError, RecursionError):
        return []


def _place() -> Path:
    return Path(caches(), "configurations")
