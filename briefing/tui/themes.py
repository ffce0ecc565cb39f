"""The colours: two themes of our own, and what each of Textual's themes lends the words we colour."""

import os

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


def borrowed(theme: Theme) -> dict[str, str]:
    """Return the variables of ours that a theme of Textual's does not have."""
    ours = dict((DARK if theme.dark else LIGHT).variables)
    frames = {"frame-focus": theme.primary, "scrollbar-active": theme.primary}
    grounds = (
        {name: theme.background for name in ours if name.startswith("scrollbar-background")} if theme.background else {}
    )
    return {**ours, **frames, **{name: colour for name, colour in grounds.items() if colour}}


def first_choice() -> str:
    """Return the theme that fits the terminal's ground where it says what that is, else the dark one."""
    ground = os.environ.get("COLORFGBG", "").rpartition(";")[2]
    return LIGHT.name if ground in ("7", "15") else DARK.name
