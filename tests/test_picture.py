"""The last screen's list is on the terminal before the reader is, which draws over it without a flicker."""

import os
import re
import subprocess
import sys
import termios
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing import picture
from tests.tui.storehouse import config_of, publish
from tests.tui.test_program import READER, Terminal

ENTERED, LEFT = b"\x1b[?1049h", b"\x1b[?1049l"
TITLES = ("A ferry in the fog", "Bridges of Varn", "Café « Zéro » ferme")
ONLY_DRAW = [sys.executable, "-c", "from briefing import picture; picture.draw(); print(picture.is_drawn())"]
GROUND = "48;5;16"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with a configuration and its store, and caches of its own; the file of the picture."""
    monkeypatch.chdir(tmp_path)
    for name in ("COLUMNS", "LINES"):  # the terminal itself says its size
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    monkeypatch.setenv("BRIEFING_STORE", str(tmp_path / "store.db"))
    monkeypatch.setenv("PYTHONPATH", str(Path(picture.__file__).parent.parent))
    monkeypatch.setenv("PYTHONIOENCODING", "utf-8")
    Path("feeds.toml").write_text('[[feeds]]\nurl = "http://127.0.0.1:9/varn.xml"\nname = "varn"\n', "utf-8")
    return tmp_path / "caches/briefing/last-screen"


@pytest.fixture
def opened() -> Iterator[list[Terminal]]:
    terminals: list[Terminal] = []
    yield terminals
    for one in terminals:
        one.close()


def cells(written: str) -> dict[tuple[int, int], str]:
    """Return what stands where, after a terminal was sent this: places, looks and words that take a cell each."""
    line = column = 0
    there = {}
    for place, control, word in re.findall(r"\x1b\[(\d+;\d+)H|(\x1b[\[\]>][0-9;?<>=$]*[a-zA-Z])|([^\x1b])", written):
        if place:
            line, column = (int(part) - 1 for part in place.split(";"))
        elif word == "\n":
            line += 1
        elif word == "\r":
            column = 0
        elif word and not control and unicodedata.category(word) != "Mn":
            there[line, column] = word
            column += 1
    return there


def test_the_next_start_begins_with_the_list_of_the_last_screen(place: Path, opened: list[Terminal]) -> None:
    publish(Path("store.db"), config_of("varn"), {"varn": TITLES})
    opened.append(Terminal(READER))
    opened[0].until_shown(b"Summary")
    opened[0].until_shown("Café « Zéro »".encode())
    opened[0].until_shown(b"whole article")
    opened[0].press(b"Q")
    assert opened[0].end() == 0
    assert place.stat().st_mode & 0o777 == 0o600

    opened.append(again := Terminal(READER))
    again.until_shown(b"Summary")
    again.until_shown(b"whole article")
    early, late = again.written[: again.written.index(b"Article ")], again.written
    assert early.startswith(ENTERED)
    assert late.count(ENTERED) == 1
    drawn, shown = cells(early.decode()), cells(late.decode(errors="replace"))
    listed = {at: cell for at, cell in drawn.items() if 0 < at[0] < 23 and at[1] < 26}
    assert {at: shown[at] for at in listed} == listed
    assert "Café « Zéro »" in "".join(listed[at] for at in sorted(listed))
    again.press(b"Q")
    assert again.end() == 0
    assert termios.tcgetattr(again.slave) == again.modes

    Path("store.db").write_bytes(b"no database" * 100)
    opened.append(broken := Terminal(READER))
    assert broken.end() == 4
    assert broken.written.index(ENTERED) < broken.written.index(LEFT) < broken.written.index(b"briefing: ")
    assert termios.tcgetattr(broken.slave) == broken.modes


def test_a_picture_is_drawn_for_the_same_start_alone(
    place: Path, opened: list[Terminal], monkeypatch: pytest.MonkeyPatch
) -> None:
    def keep(*, columns: int = 90) -> None:
        monkeypatch.setattr(sys, "argv", ["briefing"])
        monkeypatch.setenv("TERM", "xterm-256color")
        rows = [(2, 1, (("1;38;5;4", "Mind\x1b[2J\x9bthe\u202e gap"),))]
        picture.keep((columns, 24), GROUND, rows, watched=["feeds.toml", "config.toml"])

    def drawn(term: str = "xterm-256color") -> bytes:
        opened.append(Terminal(ONLY_DRAW, term=term))
        opened[-1].end()
        return opened[-1].written

    keep()
    sent = drawn()
    assert b"\x1b[3;2H\x1b[0;1;38;5;4mMind [2J the  gap" in sent
    assert b"True" in sent
    keep(columns=91)
    assert b"\x1b" not in drawn()
    keep()
    assert b"\x1b" not in drawn(term="dumb")
    assert b"\x1b" not in drawn(term="xterm")
    keep()
    Path("config.toml").write_text('theme = "briefing-light"\n', "utf-8")
    assert b"\x1b" not in drawn()
    keep()
    kept = place.read_bytes()
    for spoilt in (
        kept.replace(b"the", b"\x1b[2J"),
        kept.replace(b"1;38;5;4", b"1m\x1b[2J"),
        kept.replace(b"\n2\t1", b"\n2\tx"),
        b"\xff",
        b"",
    ):
        place.write_bytes(spoilt)
        assert b"\x1b" not in drawn()
    picture.forget()
    assert not os.path.lexists(place)
    assert b"\x1b" not in drawn()


def test_hardly_anything_is_imported_before_it_is_drawn() -> None:
    root = Path(picture.__file__).parent.parent
    code = f"import sys; sys.path.append({str(root)!r}); import briefing.__main__; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "briefing.picture" in loaded
    assert not loaded & {"argparse", "collections", "enum", "functools", "re", "signal", "types", "typing"}
