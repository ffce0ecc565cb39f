"""The installed program in a real terminal, used as people use it: its screen read, its keys pressed."""

import os
import re
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Press
from tests.tui.tmux import INSTALLED, LACKING, PROMPT, Window

pytestmark = pytest.mark.skipif(bool(LACKING), reason=f"not installed: {LACKING}")

LONG = "".join(f"<p>Night {number}. The keeper lit the lamp and wrote down who came by.</p>" for number in range(60))
SHORT = "<p>The ferry board of Arvel said on Monday that 40 boats would sail again in May.</p>"


def feed(*titles: str) -> bytes:
    """Return a feed of articles, the first the newest; the keeper's is long."""
    items = "".join(
        f"<item><guid>{title}</guid><title>{title}</title><pubDate>{28 - number} Nov 2025 08:00:00 GMT</pubDate>"
        f"<description><![CDATA[{LONG if 'keeper' in title else SHORT}]]></description></item>"
        for number, title in enumerate(titles)
    )
    return f"<rss version='2.0'><channel><title>Arvel Post</title>{items}</channel></rss>".encode()


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    variables = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    opened = Window(tmp_path, variables)
    yield opened
    opened.close()


def row(window: Window, title: str) -> str:
    """The lines of the list that show an article: its sign and title, and what is under it."""
    at = next((at for at, line in enumerate(window.lines) if re.search(f"│ . {title}", line)), None)
    return "" if at is None else " ".join(line.split("││")[0] for line in window.lines[at : at + 2])


def night(window: Window) -> str:
    """The first night on the screen."""
    found = re.search(r"Night \d+", window.text)
    return found[0] if found else ""


def test_reading_starring_searching_and_piping_is_all_there_after_a_restart(
    window: Window, press: Press, tmp_path: Path
) -> None:
    press.pages["post"] = feed("The bridge is open", "The keeper of Arvel", "The ferry sails")
    folder = tmp_path / "CONFIG" / "briefing"
    folder.mkdir(parents=True)
    press.configuration(folder)

    before = window.modes
    window.run(INSTALLED)
    window.until_shown("● The bridge is open", "● The keeper of Arvel", "● The ferry sails")
    press.pages["post"] = feed("A wreck is found", "The bridge is open", "The keeper of Arvel", "The ferry sails")
    window.until(lambda: "3 new" in window.text and "1 feed" not in window.text, "the end of the first refresh")
    window.press("R")
    window.until_shown("● A wreck is found")
    window.until(lambda: "1 new" in window.text and "1 feed" not in window.text, "the end of the second refresh")

    window.until_line(0, "The bridge is open")  # the cursor stays on its article while others arrive

    window.press("s")
    window.until_shown("search the store:")
    window.type("ferry sails")
    window.press("Enter")
    window.until_shown("1 found")
    window.until(lambda: not row(window, "The keeper of Arvel"), "the articles found alone")
    window.press("Enter")
    window.until_line(0, "The ferry sails")
    window.press("|")
    window.until_shown("pipe to:")
    piped = tmp_path / "piped.txt"
    window.type(f"tee {piped}")
    window.press("Enter")
    window.until(lambda: piped.exists() and "40 boats would sail again" in piped.read_text(), "a piped article")
    window.until_shown("─ tee ")
    window.press("Escape")
    window.until(lambda: "─ tee " not in window.text, "what the program printed put away")
    window.press("1")
    window.until_line(-1, "filter")
    window.press("Escape")
    window.until(lambda: bool(row(window, "The keeper of Arvel")), "the whole list again")

    window.press("1", "Home", "j", "j")
    window.until_line(0, "The keeper of Arvel")
    window.press("Enter")
    window.until(lambda: "●" not in row(window, "The keeper of Arvel"), "a read article")
    window.until_shown("Night 0.")
    window.press("Space", "Space")
    window.until(lambda: "Night 0." not in window.text, "a turned page")
    window.press("f")
    window.until(lambda: "★" in row(window, "The keeper of Arvel"), "a star")
    top = night(window)
    window.press("Q")
    window.until(lambda: window.text.rstrip().endswith(PROMPT), "the shell")
    assert "Traceback" not in window.text
    assert window.modes == before

    window.run(INSTALLED)
    window.until(lambda: "★" in row(window, "The keeper of Arvel"), "the star again")
    window.until(lambda: night(window) == top, f"the page with {top}")
    assert "●" not in row(window, "The keeper of Arvel") + row(window, "The ferry sails")
    assert "●" in row(window, "A wreck is found")
    window.until_line(0, "The keeper of Arvel")
    window.press("Q")
    window.until(lambda: window.text.rstrip().endswith(PROMPT), "the shell")


def test_any_size_the_background_and_a_hard_end_leave_the_terminal_as_it_was(window: Window, tmp_path: Path) -> None:
    (tmp_path / "dorn.txt").write_text("The clockmaker of Dorn\n\nMara Lind starts on Monday.\n", "utf-8")
    before = window.modes
    settings = window.settings()
    window.run(INSTALLED, "dorn.txt")
    window.until_shown("Mara Lind starts on Monday")
    inside = window.modes
    assert (inside["alternate_on"], inside["mouse_any_flag"]) == ("1", "1")
    for columns, rows in ((40, 12), (25, 8), (10, 3), (2, 1), (200, 60), (30, 3), (90, 24)):
        window.resize(columns, rows)
        window.press("Tab", "2")
        assert len(window.lines) == rows + 1
    window.until_shown("Mara Lind starts on Monday")
    window.until_line(-1, "search")

    window.press("C-z")
    window.until(lambda: window.modes == before, "the terminal as it was, in the background")
    assert window.settings() == settings
    window.run("fg")
    window.until_shown("Mara Lind starts on Monday")
    window.until(lambda: window.modes == inside, "the terminal as a reader has it")
    window.press("?")
    window.until_shown("search the help")

    os.kill(window.in_front(), signal.SIGTERM)
    window.until(lambda: window.modes == before, "the terminal as it was, after a signal")
    window.until(lambda: window.text.rstrip().endswith(PROMPT), "the shell")
    assert "Traceback" not in window.text
    assert window.settings() == settings
