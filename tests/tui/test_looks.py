"""Contrast: words can be read on every ground that they may stand on."""

from typing import Any

import pytest
from textual.color import Color
from textual.theme import BUILTIN_THEMES

from briefing.tui.looks import LOOKS
from briefing.tui.themes import DARK, OURS, borrowed, offered

GROUNDS = ("cursor-ground", "cursor-blurred-ground", "gist-ground", "trail-ground")
DECORATION = {"gutter-elsewhere"}


def _luminance(colour: Any) -> Any:
    parts = [part / 255 for part in colour.rgb]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(words: Any, ground: Any) -> Any:
    """Return the contrast of two colours (WCAG 2.1, 1.4.3)."""
    light, dark = sorted((_luminance(words), _luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


THEMES = [*OURS, *offered(BUILTIN_THEMES).values()]


def _colours(theme: Any) -> Any:
    variables = {**borrowed(theme), **theme.to_color_system().generate(), **theme.variables}
    return {
        name: Color.parse(value)
        for name, value in variables.items()
        if name
        in {"background", "frame", "frame-focus", "bar", *GROUNDS, *(one for row in LOOKS.values() for one in row)}
    }


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_words_have_contrast_on_every_ground(theme: Any) -> None:
    colours = _colours(theme)
    for name in set(LOOKS) - DECORATION:
        words, ground, _ = LOOKS[name]
        for one in [ground] if ground else ["background", "bar", *GROUNDS]:
            assert contrast(colours[words or "words"], colours[one]) >= 4.5, (name, one)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(
    ("name", "least"), [("cursor-ground", 1.25), ("cursor-blurred-ground", 1.1), ("gist-ground", 1.07), ("bar", 1.1)]
)
def test_grounds_are_told_from_the_background(theme: Any, name: str, least: float) -> None:
    colours = _colours(theme)
    assert contrast(colours[name], colours["background"]) >= least


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_frames_are_seen_and_the_one_with_the_focus_is_told_from_them(theme: Any) -> None:
    colours = _colours(theme)
    assert contrast(colours["frame"], colours["background"]) >= 1.6
    assert contrast(colours["frame-focus"], colours["background"]) >= 4.5
    assert contrast(colours["frame-focus"], colours["frame"]) >= 1.5


def test_themes_of_the_terminals_own_colours_are_not_offered() -> None:
    assert {"ansi-dark", "ansi-light"} & set(BUILTIN_THEMES)
    assert not any(name.startswith("ansi") for name in offered(BUILTIN_THEMES))
    for theme in BUILTIN_THEMES.values():
        assert set(borrowed(theme)) >= set(DARK.variables)


def test_a_borrowed_themes_own_colours_are_worn(play: Any, desk: Any) -> None:
    async def scenario(shown: Any) -> None:
        expected = Color.parse(borrowed(BUILTIN_THEMES["nord"])["bar"]).rich_color.name
        line = next(strip for strip in shown.app.screen._compositor.render_strips())
        assert next(iter(line)).style.bgcolor.name == expected

    play(scenario, desk=desk(theme="nord"))


def test_no_mark_is_colour_alone() -> None:
    for name in ("actor", "figure", "mark-actor", "mark-figure", "mark-trail", "mark-here"):
        assert LOOKS[name][2]
