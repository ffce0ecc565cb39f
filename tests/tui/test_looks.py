"""Contrast: words can be read on every ground that they may stand on."""

from typing import Any

import pytest
from rich.color import ColorSystem, ColorType
from textual.color import Color
from textual.theme import BUILTIN_THEMES

from briefing.tui.looks import BARE, LOOKS
from briefing.tui.palettes import CONTRAST_DARK, CONTRAST_LIGHT, DARK, OURS, TERMINAL
from briefing.tui.themes import borrowed, first_choice, offered

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


THEMES = [one for one in (*OURS, *offered(BUILTIN_THEMES).values()) if not one.ansi]


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


@pytest.mark.parametrize("theme", [CONTRAST_DARK, CONTRAST_LIGHT], ids=lambda theme: theme.name)
def test_themes_of_high_contrast_have_that_of_the_highest_grade(theme: Any) -> None:
    colours = _colours(theme)
    for name in set(LOOKS) - DECORATION:
        words, ground, _ = LOOKS[name]
        for one in [ground] if ground else ["background", "bar", *GROUNDS]:
            assert contrast(colours[words or "words"], colours[one]) >= 7, (name, one)


@pytest.mark.parametrize("theme", [one for one in OURS if not one.ansi], ids=lambda theme: theme.name)
def test_terminals_of_256_colours_show_the_same(theme: Any) -> None:
    colours = {
        name: Color.from_rich_color(colour.rich_color.downgrade(ColorSystem.EIGHT_BIT), ansi=False)
        for name, colour in _colours(theme).items()
    }
    for name in ("cursor-ground", "cursor-blurred-ground", "bar", "frame", "here-ground"):
        assert contrast(colours[name], colours["background"]) > 1.05, name
    for name in set(LOOKS) - DECORATION:
        words, ground, _ = LOOKS[name]
        for one in [ground] if ground else ["background", "bar", *GROUNDS]:
            assert contrast(colours[words or "words"], colours[one]) >= 4.5, (name, one)


def test_textuals_themes_of_the_terminals_colours_are_not_offered_but_ours_is() -> None:
    assert {name for name, theme in BUILTIN_THEMES.items() if theme.ansi} >= {"ansi-dark", "ansi-light"}
    assert not {"ansi-dark", "ansi-light"} & set(offered(BUILTIN_THEMES))
    assert offered({"terminal": TERMINAL})
    for theme in BUILTIN_THEMES.values():
        assert set(borrowed(theme)) >= set(DARK.variables)


def test_the_terminals_own_theme_leaves_words_and_ground_to_the_terminal() -> None:
    named = {one for words, ground, _ in LOOKS.values() for one in (words, ground) if one}
    lines = {"frame", "scrollbar", "scrollbar-hover"}
    assert {TERMINAL.variables[name] for name in named - lines} == {"ansi_default"}
    told_by_ground = {name for name, (words, ground, _) in LOOKS.items() if ground}
    assert told_by_ground <= set(BARE)
    assert BARE["cursor"] != BARE["cursor-blurred"]


@pytest.mark.parametrize(
    ("system", "ground", "theme"),
    [
        ("truecolor", "", "briefing-dark"),
        ("256", "15;0", "briefing-dark"),
        ("256", "0;15", "briefing-light"),
        ("standard", "0;15", "terminal"),
        (None, "", "terminal"),
    ],
)
def test_the_first_theme_fits_the_terminal(system: Any, ground: str, theme: str, monkeypatch: Any) -> None:
    monkeypatch.setenv("COLORFGBG", ground)
    assert first_choice(system) == theme


def _colours_on_the_screen(shown: Any) -> set[Any]:
    strips = shown.app.screen._compositor.render_strips()
    styles = [one.style for strip in strips for one in strip if one.style]
    return {colour.type for style in styles for colour in (style.color, style.bgcolor) if colour}


def test_the_terminals_own_theme_draws_no_colour_but_the_terminals(play: Any, desk: Any) -> None:
    async def scenario(shown: Any) -> None:
        await shown.press("slash", "a", "enter", "question_mark")
        assert _colours_on_the_screen(shown) <= {ColorType.DEFAULT, ColorType.STANDARD}

    play(scenario, desk=desk(theme="terminal"))


def test_a_borrowed_themes_own_colours_are_worn(play: Any, desk: Any) -> None:
    async def scenario(shown: Any) -> None:
        expected = Color.parse(borrowed(BUILTIN_THEMES["nord"])["bar"]).rich_color.name
        line = next(strip for strip in shown.app.screen._compositor.render_strips())
        assert next(iter(line)).style.bgcolor.name == expected

    play(scenario, desk=desk(theme="nord"))


def test_no_mark_is_colour_alone() -> None:
    for name in ("actor", "figure", "mark-actor", "mark-figure", "mark-trail", "mark-here"):
        assert LOOKS[name][2]
