"""The colours: which themes there are, and what we make of the colours of each of Textual's themes.

It says which colours there are, not where they stand (`looks`, and the style sheets).
"""

import os
from collections.abc import Callable, Iterable, Mapping

from textual.color import Color
from textual.theme import Theme

from briefing.tui.palettes import DARK, LIGHT, OURS, TERMINAL

_READABLE = 4.5
"""The contrast of words that everybody can read (WCAG 2.1, 1.4.3)."""
_GROUNDS: Mapping[str, tuple[str, float]] = {
    "cursor-ground": ("primary", 1.3),
    "cursor-blurred-ground": ("foreground", 1.2),
    "gist-ground": ("foreground", 1.12),
    "trail-ground": ("warning", 1.2),
    "bar": ("foreground", 1.2),
    "frame": ("foreground", 1.7),
}
"""A ground or line of ours -> the theme's colour that its background is tinted with, and how much they contrast."""
_WORDS: Mapping[str, str] = {
    "words": "foreground",
    "heading": "primary",
    "key": "accent",
    "code": "secondary",
    "frame-focus": "primary",
    "actor": "primary",
    "link": "secondary",
    "figure": "warning",
}
"""A colour of ours for words -> the theme's colour that it is made of."""
_GIVEN = frozenset({"background", *_WORDS.values(), *(tint for tint, _ in _GROUNDS.values())})
_QUIETER, _STRONGER = 0.2, 0.5
_STEPS = 64


def offered(themes: Mapping[str, Theme]) -> dict[str, Theme]:
    """Return the themes whose colours are known: what a terminal makes of its own sixteen can't be read off.

    Our own that wears them has no words in them.
    """
    return {name: theme for name, theme in themes.items() if not theme.ansi or theme in OURS}


def borrowed(theme: Theme) -> dict[str, str]:
    """Return the variables of ours that a theme of Textual's does not have, made of its own colours."""
    if theme in OURS:
        return {}
    known = offered({theme.name: theme})
    return {**(DARK if theme.dark else LIGHT).variables, **(_derived(theme) if known else {})}


def contrast(one: Color, other: Color) -> float:
    """Return the contrast of two colours, from 1 to 21 (WCAG 2.1)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Color) -> float:
    parts = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.normalized)
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def _derived(theme: Theme) -> dict[str, str]:
    given = {name: Color.parse(colour) for name, colour in theme.to_color_system().generate().items() if name in _GIVEN}
    background, foreground = given["background"], given["foreground"]
    pole = Color(255, 255, 255) if theme.dark else Color(0, 0, 0)
    made = {name: _ground(background, given[tint], foreground, least) for name, (tint, least) in _GROUNDS.items()}
    grounds = (background, *(colour for name, colour in made.items() if name != "frame"))
    wanted = {name: given[source] for name, source in _WORDS.items()}
    wanted |= {"quiet": foreground.blend(background, _QUIETER), "strong": foreground.blend(pole, _STRONGER)}
    made |= {name: _readable(colour, pole, grounds) for name, colour in wanted.items()}
    return {name: colour.hex for name, colour in made.items()}


def _ground(background: Color, tint: Color, foreground: Color, least: float) -> Color:
    """Return the background tinted until it is told from itself; a tint too like it is given up for the words'."""
    tint = tint if contrast(tint, background) > 1.3 * least else foreground
    return _blended(background, tint, lambda colour: contrast(colour, background) >= least)


def _readable(colour: Color, pole: Color, grounds: Iterable[Color]) -> Color:
    """Return a colour moved towards white or black until it can be read on all grounds."""
    grounds = tuple(grounds)
    return _blended(colour, pole, lambda one: all(contrast(one, ground) >= _READABLE for ground in grounds))


def _blended(start: Color, goal: Color, holds: Callable[[Color], bool]) -> Color:
    """Return the first colour on the way from one to the other for which something holds, else the goal."""
    steps = (start.blend(goal, step / _STEPS) for step in range(_STEPS))
    return next((colour for colour in steps if holds(colour)), goal)


def first_choice(colour_system: str | None) -> str:
    """Return the theme that fits a terminal: its own colours where it has but sixteen or none (`Console.color_system`).

    Else the one for its ground, where the terminal says what that is, and the dark one where it doesn't.
    """
    if colour_system not in ("truecolor", "256"):
        return TERMINAL.name
    ground = os.environ.get("COLORFGBG", "").rpartition(";")[2]
    return LIGHT.name if ground in ("7", "15") else DARK.name
