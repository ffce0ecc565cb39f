"""The colours of printed text: the terminal's own sixteen, so that its theme decides what they look like."""

from typing import Literal

Style = Literal[
    "title",
    "part",
    "heading",
    "faint",
    "value",
    "note",
    "person",
    "organisation",
    "state",
    "group",
    "place",
    "added",
    "removed",
]

_CODES: dict[Style, str] = {
    "title": "1",
    "part": "1;36",
    "heading": "1",
    "faint": "2",
    "value": "1",
    "note": "33",
    "person": "35",
    "organisation": "34",
    "state": "33",
    "group": "31",
    "place": "32",
    "added": "32",
    "removed": "31",
}
"""Parameters of the escape sequence "select graphic rendition" (ECMA-48)."""


def paint(text: str, style: Style, *, colour: bool) -> str:
    """Return `text` in a style if colours are wanted and there is anything to colour."""
    return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if colour and text.strip() else text
