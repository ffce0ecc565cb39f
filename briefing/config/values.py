"""Checks of single values of a configuration; each returns what `Config` keeps or says what is allowed.

They know nothing of files and lines: the message is all they give. Values that may be secret are never part of it.
"""

import re
from collections.abc import Callable
from typing import Any

from briefing.config import Credentials
from briefing.config.addresses import check_address
from briefing.i18n import LANGUAGES
from briefing.text import clean_line

Check = Callable[[object], Any]
"""Returns a value as `Config` keeps it; raises `ValueError` with what is allowed."""

_TYPES = {
    "bool": "true or false",
    "int": "an integer",
    "float": "a number",
    "str": "a string",
    "list": "an array",
    "dict": "a table",
    "datetime": "a date",
    "date": "a date",
    "time": "a time",
}
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_LONGEST = 365 * 86400


def type_of(value: object) -> str:
    """Return what TOML calls the type of a value."""
    return _TYPES.get(type(value).__name__, type(value).__name__)


def text(value: object) -> str:
    """Check a string that is shown."""
    if not isinstance(value, str):
        raise ValueError(f"must be a string, not {type_of(value)}")
    text = _line(value)
    if not text:
        raise ValueError("must be a string that is not empty")
    return text


def _line(text: str) -> str:
    """Clean a line; most of a configuration's thousands are plain words already."""
    plain = text.isascii() and text.isprintable() and "  " not in text and text == text.strip()
    return text if plain else clean_line(text)


def url(value: object) -> str:
    """Check the address of a feed."""
    if not isinstance(value, str):
        raise ValueError(f"must be a string, an http or https address, not {type_of(value)}")
    return check_address(value)


def language(value: object) -> str:
    """Check the code of a language."""
    if not isinstance(value, str) or not re.fullmatch("[a-z]{2}", value):
        raise ValueError('must be an ISO 639-1 code, a string of two letters such as "fr"')
    return value


def interface(value: object) -> str:
    """Check the language of the interface."""
    if value not in LANGUAGES:
        raise ValueError(f"must be one of {', '.join(LANGUAGES)}")
    return str(value)


def refresh(value: object) -> bool:
    """Check whether the reader refreshes feeds by itself."""
    if value not in ("auto", "off"):
        raise ValueError('must be "auto", feeds are refreshed as they are due while one reads, or "off"')
    return value == "auto"


def pictures(value: object) -> str:
    """Check when the reader fetches pictures."""
    if value not in ("ask", "always", "never"):
        raise ValueError('must be "ask", pictures are fetched when one asks for them, "always" or "never"')
    return str(value)


def pictures_with(value: object) -> str:
    """Check how the reader draws pictures."""
    if value not in ("auto", "kitty", "cells"):
        raise ValueError(
            'must be "auto", pictures are as sharp as the terminal is known to show them, "kitty" or "cells"'
        )
    return str(value)


def duration(value: object, *, longest: int = _LONGEST) -> int:
    """Check a stretch of time, and return its seconds."""
    match = re.fullmatch("([1-9][0-9]{0,7})([smhd])", value) if isinstance(value, str) else None
    seconds = int(match[1]) * _SECONDS[match[2]] if match else 0
    if not 0 < seconds <= longest:
        most = f"{longest // 86400}d" if longest >= 86400 else f"{longest // 3600}h"
        raise ValueError(f'must be a string such as "45s", "30m", "2h" or "1d", {most} at most')
    return seconds


def patience(value: object) -> int:
    """Check how long one answer may take: an hour at most, so that no refresh waits for a dead server for days."""
    return duration(value, longest=3600)


def whole(least: int, most: int) -> Check:
    """Return the check of a whole number within bounds."""

    def check(value: object) -> int:
        # In Python, true is an integer.
        if isinstance(value, bool) or not isinstance(value, int):
            raise ValueError(f"must be a whole number from {least} to {most:,}, not {type_of(value)}")
        if not least <= value <= most:
            raise ValueError(f"must be a whole number from {least} to {most:,}, not {value}")
        return value

    return check


def strings(value: object) -> tuple[str, ...]:
    """Check an array of strings that are shown."""
    lines = tuple(_line(item) if isinstance(item, str) else "" for item in value) if isinstance(value, list) else ("",)
    if not all(lines):
        raise ValueError("must be an array of strings that are not empty")
    return lines


def key_names(value: object) -> tuple[str, ...]:
    """Check the keys of an action, of which one may stand alone."""
    if isinstance(value, str):
        value = [value]
    try:
        return strings(value)
    except ValueError:
        raise ValueError('must be a key or an array of keys, such as ["]", "ctrl+n"]') from None


def flag(value: object) -> bool:
    """Check a choice between true and false."""
    if not isinstance(value, bool):
        raise ValueError(f"must be true or false, not {type_of(value)}")
    return value


def user(value: object) -> str:
    """Check the name in a login; the colon parts it from the password (RFC 7617)."""
    if not isinstance(value, str) or not value or ":" in value or not value.isprintable():
        raise ValueError("must be a user's name, a string without a colon and without control characters")
    return value


def variable(value: object) -> str:
    """Check the name of an environment variable: a secret written in its place must not be shown."""
    if not isinstance(value, str) or not re.fullmatch("[A-Za-z_][A-Za-z0-9_]{0,199}", value):
        raise ValueError('must be the name of an environment variable that holds the secret, such as "EXAMPLE_LOGIN"')
    return value


def command(value: object) -> tuple[str, ...]:
    """Check a command: a program with its arguments, which no shell reads."""
    if (
        not isinstance(value, list)
        or not value
        or not all(isinstance(word, str) and "\0" not in word for word in value)
        or not value[0].strip()
    ):
        raise ValueError('must be an array of a program and its arguments, such as ["pass", "show", "news"]')
    return tuple(value)


def login(value: object) -> Credentials:
    """Check that a login, whose values are checked, says in one way where its secret is."""
    if not isinstance(value, dict) or ("variable" in value) == ("command" in value):
        raise ValueError("must say where the secret is: either variable or command, and user for a password")
    return Credentials(**value)
