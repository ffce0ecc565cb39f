"""The colours: two themes of our own, and what we make of the colours of each of Textual's themes.

It says which colours there are, not where they stand (`looks`, and the style sheets).
"""

import os
from collections.abc import Callable, Iterable, Mapping

from textual.color import Color
from textual.theme import Theme

DARK = Theme(
    name="briefing-dark",
    primary="#8fb4ff",
    secondary="#8fb8a8",
    accent="#e0af68",
    warning="#e0af68",
    error="#f7768e",
    success="#9ece6a",
    foreground="#d5d8e2",
    background="#14161d",
    surface="#1a1d26",
    panel="#242835",
    dark=True,
    variables={
        "words": "#d5d8e2",
        "heading": "#8fb4ff",
        "key": "#e0af68",
        "code": "#8fb8a8",
        "bar": "#242835",
        "frame": "#3a4054",
        "frame-focus": "#8fb4ff",
        "quiet": "#a8afc6",
        "strong": "#f0f2f8",
        "actor": "#7dcfff",
        "figure": "#e5b567",
        "gist-ground": "#1f2430",
        "trail-ground": "#35321a",
        "here-ground": "#ffd866",
        "here-words": "#14161d",
        "cursor-ground": "#283250",
        "cursor-blurred-ground": "#232735",
        "scrollbar": "#3a4054",
        "scrollbar-hover": "#565f7e",
        "scrollbar-active": "#8fb4ff",
        "scrollbar-background": "#14161d",
        "scrollbar-background-hover": "#14161d",
        "scrollbar-background-active": "#14161d",
    },
)

LIGHT = Theme(
    name="briefing-light",
    primary="#2355a5",
    secondary="#2f5f4d",
    accent="#854a00",
    warning="#854a00",
    error="#b3263c",
    success="#2f7d32",
    foreground="#23262e",
    background="#fbfaf7",
    surface="#f4f2ec",
    panel="#e9e6dd",
    dark=False,
    variables={
        "words": "#23262e",
        "heading": "#2355a5",
        "key": "#854a00",
        "code": "#2f5f4d",
        "bar": "#e9e6dd",
        "frame": "#c9c4b6",
        "frame-focus": "#2355a5",
        "quiet": "#52555f",
        "strong": "#0d0f14",
        "actor": "#00608a",
        "figure": "#7d4300",
        "gist-ground": "#f1eee3",
        "trail-ground": "#f6e7a8",
        "here-ground": "#7a3e00",
        "here-words": "#ffffff",
        "cursor-ground": "#d5e1f6",
        "cursor-blurred-ground": "#ebe8df",
        "scrollbar": "#c9c4b6",
        "scrollbar-hover": "#a8a290",
        "scrollbar-active": "#2355a5",
        "scrollbar-background": "#fbfaf7",
        "scrollbar-background-hover": "#fbfaf7",
        "scrollbar-background-active": "#fbfaf7",
    },
)

OURS = (DARK, LIGHT)


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
    "figure": "warning",
}
"""A colour of ours for words -> the theme's colour that it is made of."""
_GIVEN = frozenset({"background", *_WORDS.values(), *(tint for tint, _ in _GROUNDS.values())})
_QUIETER, _STRONGER = 0.2, 0.5
_STEPS = 64


def offered(themes: Mapping[str, Theme]) -> dict[str, Theme]:
    """Return the themes whose colours are known: what a terminal makes of its own sixteen can't be read off."""
    return {name: theme for name, theme in themes.items() if not name.startswith("ansi")}


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


def first_choice() -> str:
    """Return the theme that fits the terminal's ground where it says what that is, else the dark one."""
    ground = os.environ.get("COLORFGBG", "").rpartition(";")[2]
    return LIGHT.name if ground in ("7", "15") else DARK.name
