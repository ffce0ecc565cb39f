"""What a terminal shows that has no Unicode: characters of its own in place of those that its encoding lacks.

Each takes as many cells as what it stands for, so that columns and frames stay. Pipes and files are always UTF-8.
"""

import codecs
import sys
import unicodedata
from functools import lru_cache
from typing import TextIO

STAND_IN = "briefing.stand-in"
"""The name of the way to encode characters that an encoding lacks, for `str.encode` and `open`."""

_PAIRS = (
    '‘\' ’\' ‚, “" ”" „" «" »" ‹\' ›\' –- —- ‑- −- …. ·. •* ●o ○. ■# □# ▣# ◆+ ◇+ ▲^ △^ ★* ☆* ✓v ✗x '
    "≥> ≤< ≈~ ×x ÷/ →> ←< ↑^ ↓v ↵< ⏎< ⇥> ⇤< €E"
)
_LOOKALIKES = {pair[0]: pair[1] for pair in _PAIRS.split()} | dict.fromkeys("\u00a0\u2009\u202f", " ")
_WIDE = ("W", "F")


def is_utf8(encoding: str | None) -> bool:
    """Tell whether an encoding has every character."""
    try:
        return codecs.lookup(encoding or "utf-8").name.startswith(("utf-8", "utf-16", "utf-32"))
    except LookupError:
        return False


@lru_cache(maxsize=64)
def can_show(words: str, encoding: str | None = None) -> bool:
    """Tell whether a terminal of an encoding has all characters of some words; None: that of standard output."""
    encoding = encoding or getattr(sys.__stdout__, "encoding", None) or "utf-8"
    try:
        words.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def stand_in(character: str) -> str:
    """Return the ASCII that stands in for a character, in as many cells."""
    known = _LOOKALIKES.get(character)
    if known is not None:
        return known
    code = ord(character)
    if 0x2500 <= code < 0x2580:
        return _of_box(unicodedata.name(character))
    if 0x2580 <= code < 0x25A0:
        return "|"
    if 0x2800 <= code < 0x2900:
        return "*"
    letters = unicodedata.normalize("NFKD", character).encode("ascii", "ignore").decode()
    if len(letters) == 1:
        return letters
    if unicodedata.combining(character) or character in "\u200b\u200c\u200d\ufe0e\ufe0f":
        return ""
    return "??" if unicodedata.east_asian_width(character) in _WIDE else "?"


def _of_box(name: str) -> str:
    level = any(word in name for word in ("HORIZONTAL", "LEFT", "RIGHT"))
    upright = any(word in name for word in ("VERTICAL", "UP", "DOWN"))
    return "+" if level and upright else "-" if level else "|"


def encodable(words: str, stream: TextIO) -> str:
    """Return words as a stream can write them."""
    encoding = stream.encoding
    return words if is_utf8(encoding) else words.encode(encoding, STAND_IN).decode(encoding)


def _replace(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(stand_in(character) for character in error.object[error.start : error.end]), error.end


codecs.register_error(STAND_IN, _replace)
