"""Contrast: words can be read on every ground that they may stand on."""

from typing import Any

import pytest
from rich.color import Color as RichColor, ColorSystem, ColorType
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


_SIXTEEN = {
    "xterm": "000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff "
    "ffffff",
    "vga": "000000 aa0000 00aa00 aa5500 0000aa aa00aa 00aaaa aaaaaa 555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff "
    "ffffff",
    "solarized": "073642 dc322f 859900 b58900 268bd2 d33682 2aa198 eee8d5 002b36 cb4b16 586e75 657b83 839496 6c71c4 "
    "93a1a1 fdf6e3",
}
"""The sixteen colours as terminals have them."""
_GROUNDS = {"xterm": ("000000", "ffffff"), "vga": ("000000", "ffffff"), "solarized": ("002b36", "fdf6e3")}
_OWN_WORDS = {"000000": "e5e5e5", "ffffff": "000000", "002b36": "93a1a1", "fdf6e3": "586e75"}


def _drawn(shown: Any) -> set[Any]:
    """Return the colours of words and ground of all that is on the screen, and whether it is words."""
    strips = shown.app.screen._compositor.render_strips()
    return {
        (one.style.color if one.text.strip() else None, one.style.bgcolor, any(sign.isalnum() for sign in one.text))
        for strip in strips
        for one in strip
        if one.style
    }


def _contrasts(words: Any, ground: Any) -> Any:
    """Yield the contrast of two colours in each terminal, on its dark ground and on its light one."""
    for name, colours in _SIXTEEN.items():
        for own in _GROUNDS[name]:
            parts = (
                default if colour is None or colour.is_default else colours.split()[colour.number]
                for colour, default in ((words, _OWN_WORDS[own]), (ground, own))
            )
            yield contrast(*(Color.parse(f"#{one}") for one in parts))


@pytest.mark.parametrize("kind", ["input", "screen"])
def test_selected_words_can_be_read_in_every_terminal(kind: str) -> None:
    words, ground = (
        RichColor.parse(TERMINAL.variables[f"{kind}-selection-{part}"].removeprefix("ansi_"))
        for part in ("foreground", "background")
    )
    assert min(_contrasts(words, ground)) >= 4.5


def test_the_terminals_own_theme_draws_what_can_be_read_in_every_terminal(play: Any, desk: Any) -> None:
    async def scenario(shown: Any) -> None:
        drawn = _drawn(shown)
        for keys in ("j 4 j enter", "slash a", "enter question_mark a shift+home", "escape t", "escape colon n"):
            await shown.press(*keys.split())
            drawn |= _drawn(shown)
        await shown.press("escape")
        for severity in ("information", "warning", "error"):
            shown.app.notify("Something happened", severity=severity)
        await shown.until(lambda: "Something happened" in shown.text)
        drawn |= _drawn(shown)
        colours = {colour.type for words, ground, _ in drawn for colour in (words, ground) if colour}
        assert colours <= {ColorType.DEFAULT, ColorType.STANDARD}
        pairs = {(words, ground) for words, ground, is_text in drawn if is_text}
        coloured = {pair for pair in pairs if any(one is not None and not one.is_default for one in pair)}
        assert {pair: least for pair in coloured if (least := min(_contrasts(*pair))) < 4.5} == {}
        lines = {words for words, _ground, is_text in drawn if not is_text and words}
        assert min(contrast for one in lines for contrast in _contrasts(one, None)) >= 1.4

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
