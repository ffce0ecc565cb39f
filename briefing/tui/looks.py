"""What each kind of words looks like: a colour of the theme and a style.

The styles are made from the theme's variables directly: component classes in style sheets would make Textual keep and
match a node for each of them in each list, which takes longer than drawing the first screen.
"""

from collections.abc import Mapping
from functools import lru_cache

from rich.style import Style
from textual.color import Color
from textual.widget import Widget

LOOKS: Mapping[str, tuple[str | None, str | None, str]] = {
    "plain": ("words", None, ""),
    "strong": ("strong", None, "bold"),
    "quiet": ("quiet", None, ""),
    "accent": ("heading", None, ""),
    "actor": ("actor", None, "bold"),
    "figure": ("figure", None, "bold"),
    "cursor": (None, "cursor-ground", ""),
    "cursor-blurred": (None, "cursor-blurred-ground", ""),
    "name": ("heading", None, "bold"),
    "key": ("key", None, "bold"),
    "problem": ("figure", None, "bold"),
    "text-title": ("strong", None, "bold"),
    "text-about": ("quiet", None, ""),
    "text-note": ("key", None, "italic"),
    "text-heading": ("heading", None, "bold"),
    "text-subheading": ("strong", None, "bold"),
    "text-table_head": ("strong", None, "bold"),
    "text-rule": ("quiet", None, ""),
    "text-quote": (None, None, "italic"),
    "text-code": ("code", None, ""),
    "text-caption": ("quiet", None, "italic"),
    "text-picture": ("quiet", None, "italic"),
    "text-aside": ("quiet", None, ""),
    "mark-summary": (None, "gist-ground", ""),
    "mark-link": ("link", None, "underline"),
    "mark-linked-figure": ("figure", None, "bold underline"),
    "mark-actor": ("actor", None, "bold"),
    "mark-figure": ("figure", None, "underline"),
    "mark-trail": (None, "trail-ground", "underline"),
    "mark-here": ("here-words", "here-ground", "bold"),
    "gutter-here": ("heading", None, ""),
    "gutter-elsewhere": ("frame", None, ""),
    "selection": (None, "cursor-ground", ""),
}
"""The name of a look -> the theme's variables for words and ground, None to leave them, and the style."""

BARE: Mapping[str, str] = {
    "accent": "bold",
    "cursor": "reverse",
    "cursor-blurred": "underline",
    "mark-summary": "italic",
    "mark-trail": "bold underline",
    "mark-here": "bold reverse",
    "selection": "reverse",
}
"""The name of a look -> its style where the terminal's own colours are worn, which aren't known; else as in `LOOKS`."""


def look(widget: Widget, name: str) -> Style:
    """Return the style of a look in the theme of the widget's app."""
    words, ground, style = LOOKS[name]
    if widget.app.native_ansi_color:
        return _style(None, None, BARE.get(name, style))
    variables = widget.app.theme_variables
    return _style(variables[words] if words else None, variables[ground] if ground else None, style)


@lru_cache(maxsize=512)
def _style(words: str | None, ground: str | None, style: str) -> Style:
    parsed = Style.parse(style) if style else Style()
    colours = Style.from_color(
        Color.parse(words).rich_color if words else None, Color.parse(ground).rich_color if ground else None
    )
    return parsed + colours
