"""The picture of the last screen's list: kept when the reader is left, drawn at the next start before anything else.

It is something to read while the reader itself is imported, which then draws the true list in its place. It imports
next to nothing, since every start waits for it, and knows neither articles nor widgets: rows of words with their looks.
"""

import os
import sys

try:
    import termios
except ImportError:  # no terminal of that kind; nothing is drawn there
    termios = None  # type: ignore[assignment]

TYPE_CHECKING = False  # the one of `typing`, whose import takes longer than all that is done here
if TYPE_CHECKING:
    from collections.abc import Iterable

Run = tuple[str, str]
"""The parameters of an escape sequence for the looks ("1;38;5;4"), and the words that have them."""
Row = tuple[int, int, tuple[Run, ...]]
"""The line and the column where words stand, from 0, and the words."""

_FORMAT = "briefing picture 1"
_VARIABLES = (
    *("TERM", "COLORTERM", "NO_COLOR", "FORCE_COLOR", "TERM_PROGRAM", "COLORFGBG", "COLUMNS", "LINES"),
    *("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANG", "TZ", "TEXTUAL_COLOR_SYSTEM", "_BRIEFING_COMPLETE"),
    *("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "BRIEFING_STORE"),
)
"""What of the environment decides which list is shown, and how."""
_ENTER, _LEAVE = "\x1b[?1049h\x1b[?25l\x1b[?7l", "\x1b[?7h\x1b[?1049l\x1b[?25h"
_INPUT, _OUTPUT = 0, 2  # Textual draws on standard error

_modes: "list[list[object]]" = []
"""How the terminal was before the picture was drawn, as long as the picture is on it."""


def draw() -> None:
    """Draw the picture that was kept, if it was kept for such a start: on this terminal, of the same configuration."""
    if termios is None or not _can_draw():
        return
    place = _place()
    try:
        with open(place, encoding="utf-8", errors="strict", newline="\n") as file:
            kept = file.read().split("\n")
        drawn = _drawing(kept)
        if not drawn:
            return
        before = termios.tcgetattr(_INPUT)
        now = termios.tcgetattr(_INPUT)
        now[3] &= ~(termios.ECHO | termios.ICANON | termios.IEXTEN)  # keys wait for the reader and show nothing
        now[6][termios.VSUSP] = b"\0"
        _modes.append(before)
        termios.tcsetattr(_INPUT, termios.TCSANOW, now)
        _write(_ENTER + drawn)
    except (OSError, ValueError, termios.error):
        take_away()


def is_drawn() -> bool:
    """Tell whether the picture is on the terminal."""
    return bool(_modes)


def hand_over() -> bool:
    """Leave the terminal, as it is drawn on, to who draws on it from now on; tell whether there was a picture.

    The terminal's modes are what they were before it; its alternate screen is entered already.
    """
    if not _modes:
        return False
    _restore(_modes.pop())
    return True


def take_away() -> None:
    """Restore the terminal, if the picture is still on it: the reader did not come to draw in its place."""
    if hand_over():
        _write(_LEAVE)


def keep(size: tuple[int, int], ground: str, rows: "Iterable[Row]", *, watched: "Iterable[str]") -> None:
    """Keep a picture of a screen for the next start.

    `size` is the screen's in columns and lines, `ground` the looks of all that is not in a row. The picture is drawn
    only as long as none of the `watched` files has changed. Raises `OSError` where it can't be kept.
    """
    lines = [_FORMAT, ascii(_start(size)), *(f"{_stamp(path)} {path}" for path in watched), "", ground]
    for line, column, runs in rows:
        fields = [field for looks, words in runs for field in (looks, _blanked(words))]
        lines.append("\t".join((str(line), str(column), *fields)))
    place = _place()
    os.makedirs(os.path.dirname(place), mode=0o700, exist_ok=True)
    new = f"{place}.{os.getpid()}"
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with open(descriptor, "w", encoding="utf-8", errors="replace", newline="\n") as file:
        file.write("\n".join(lines))
    os.replace(new, place)


def forget() -> None:
    """Keep no picture: the next start begins with another screen."""
    try:
        os.remove(_place())
    except OSError:
        return


def _can_draw() -> bool:
    """Tell whether the reader may open here; it looks more closely itself."""
    try:
        return (
            os.isatty(0)
            and os.isatty(1)
            and os.isatty(_OUTPUT)
            and os.tcgetpgrp(_INPUT) == os.getpgrp()
            and os.environ.get("TERM", "dumb") not in ("", "dumb", "unknown")
            and getattr(sys.__stderr__, "encoding", "").lower().replace("-", "") == "utf8"
        )
    except OSError:
        return False


def _drawing(kept: list[str]) -> str:
    """Return what draws a kept picture; empty where it is another start's, a ValueError where it is none."""
    size = os.get_terminal_size(1)
    if kept[:2] != [_FORMAT, ascii(_start((size.columns, size.lines)))]:
        return ""
    end = kept.index("")
    for watched in kept[2:end]:
        stamp, _, path = watched.partition(" ")
        if stamp != _stamp(path):
            return ""
    ground = _looks(kept[end + 1])
    drawn = [f"{ground}\x1b[{line + 1};1H{' ' * size.columns}" for line in range(size.lines)]
    for row in kept[end + 2 :]:
        line, column, *runs = row.split("\t")
        drawn.append(f"\x1b[{int(line) + 1};{int(column) + 1}H")
        for looks, words in zip(runs[::2], runs[1::2], strict=True):
            if not words.isprintable():
                raise ValueError(words)
            drawn.append(_looks(looks) + words)
    return "".join(drawn) + "\x1b[m"


def _looks(parameters: str) -> str:
    if parameters.strip("0123456789;"):
        raise ValueError(parameters)
    return f"\x1b[0;{parameters}m" if parameters else "\x1b[m"


def _blanked(words: str) -> str:
    """Return words of which nothing but letters and signs reaches a terminal, whoever wrote them."""
    return "".join(one if one.isprintable() else " " for one in words)


def _start(size: tuple[int, int]) -> tuple[object, ...]:
    """Return what tells one start from another."""
    variables = tuple(os.environ.get(name) for name in _VARIABLES)
    return (*size, os.getcwd(), sys.argv[1:], variables)


def _stamp(path: str) -> str:
    """Return what tells a version of a file from others, also that there is none."""
    try:
        found = os.stat(path)
    except OSError:
        return "-"
    return f"{found.st_ino}:{found.st_size}:{found.st_mtime_ns}"


def _place() -> str:
    return f"{caches()}/last-screen"


def caches() -> str:
    """Return the directory of what is kept to start sooner: the user may delete it at any time."""
    named = os.environ.get("XDG_CACHE_HOME", "")
    if not named.startswith("/"):
        named = os.path.expanduser("~/Library/Caches" if sys.platform == "darwin" else "~/.cache")
    return f"{named}/briefing"


def _restore(modes: "list[object]") -> None:
    try:
        termios.tcsetattr(_INPUT, termios.TCSANOW, modes)  # type: ignore[arg-type]
    except termios.error:
        return


def _write(words: str) -> None:
    left = words.encode()
    while left:
        left = left[os.write(_OUTPUT, left) :]
