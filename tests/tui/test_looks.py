"""Contrast: words can be read on every ground that they may stand on."""

from typing import Any

import pytest
from textual.color import Color

from briefing.tui.looks import LOOKS
from briefing.tui.themes import OURS

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


@pytest.mark.parametrize("theme", OURS, ids=lambda theme: theme.name)
@pytest.mark.parametrize("name", sorted(set(LOOKS) - DECORATION))
def test_words_have_contrast_on_every_ground(theme: Any, name: str) -> None:
    words, ground, _ = LOOKS[name]
    colours = {**theme.variables, "foreground": theme.foreground, "primary": theme.primary}
    colours |= {"accent": theme.accent, "secondary": theme.secondary}
    colour = Color.parse(colours[words or "foreground"])
    grounds = (
        [colours[ground]] if ground else [theme.background, theme.panel, *(theme.variables[one] for one in GROUNDS)]
    )
    for one in grounds:
        assert contrast(colour, Color.parse(one)) >= 4.5, one


@pytest.mark.parametrize("theme", OURS, ids=lambda theme: theme.name)
def test_borders_of_the_focus_are_told_from_the_others(theme: Any) -> None:
    assert contrast(Color.parse(theme.variables["frame-focus"]), Color.parse(theme.background)) >= 4.5


def test_no_mark_is_colour_alone() -> None:
    for name in ("actor", "figure", "mark-actor", "mark-figure", "mark-trail", "mark-here"):
        assert LOOKS[name][2]
