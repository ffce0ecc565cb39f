"""Pictures that the terminal itself draws: what is sent to it, when it forgets them, and which terminals are asked."""

import base64
import re
from typing import Any

import pytest
from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.drivers.linux_driver import LinuxDriver
from textual.strip import Strip

from briefing.models.plates import Print
from briefing.tui.driver import ReaderDriver
from briefing.tui.kitty import MOST, Hung, NameHeard, Wall, can_draw
from briefing.tui.terminal import may_draw_pictures

PNG = bytes(range(256)) * 20
PICTURE = Print(8, 4, PNG)


def _wall() -> tuple[Wall, list[str]]:
    written: list[str] = []
    return Wall(written.append), written


def _seen(wall: Wall) -> Hung:
    """A picture of which a row has been drawn."""
    hung = wall.hang(PICTURE)
    hung.row(80, 0, Style())
    return hung


def test_a_picture_is_sent_once_in_chunks_and_the_terminal_answers_nothing() -> None:
    wall, written = _wall()
    hung = _seen(wall)
    hung.row(80, 1, Style())
    (sent,) = written
    sequences = re.findall(r"\x1b_G([^;\x1b]*);([^\x1b]*)\x1b\\", sent)
    assert "".join(f"\x1b_G{keys};{data}\x1b\\" for keys, data in sequences) == sent
    assert [keys for keys, _ in sequences] == [f"a=T,U=1,f=100,q=2,i={hung.number},p=1,c=8,r=4,m=1", "q=2,m=0"]
    assert [len(data) for _, data in sequences] == [4096, len(base64.b64encode(PNG)) - 4096]
    assert base64.b64decode("".join(data for _, data in sequences)) == PNG


def test_each_cell_says_where_in_which_picture_it_is_on_its_ground() -> None:
    hung = _wall()[0].hang(PICTURE)
    words, style = hung.row(80, 1, Style(color="red", bgcolor="#102030", bold=True))
    assert words[:6] == "\U0010eeee\u030d\u0305\U0010eeee\u030d\u030d"
    assert cell_len(words) == 8
    assert style.color is not None
    assert style.color.get_truecolor() == (hung.number >> 16, hung.number >> 8 & 255, hung.number & 255)
    assert style.bgcolor == Style(bgcolor="#102030").bgcolor
    assert not style.bold
    parts = [one.text for one in Strip([Segment(words, style)]).divide([3, 8])]
    assert parts == [words[:9], words[9:]], "what is cut off takes no sign of its neighbour along"
    last = _wall()[0].hang(Print(MOST, MOST, b"")).row(MOST, MOST - 1, Style())[0]
    assert last.endswith("\U0010eeee\u082d\u082d")
    assert len(set(last)) == MOST + 1


def test_in_less_room_a_picture_is_made_smaller_once_and_large_again() -> None:
    wall, written = _wall()
    hung = _seen(wall)
    del written[:]
    for width in (80, 4, 4, 1, 80):
        hung.fit(width)
    places = [f"\x1b_Ga=p,U=1,q=2,i={hung.number},p=1,c={c},r={r}\x1b\\" for c, r in ((4, 2), (1, 1), (8, 4))]
    assert written == places
    assert cell_len(hung.row(4, 0, Style())[0]) == 4


def test_the_terminal_forgets_pictures_while_it_is_another_programs_and_once_they_are_left() -> None:
    wall, written = _wall()
    one, other, unseen = _seen(wall), _seen(wall), wall.hang(PICTURE)
    unseen.fit(4)
    forget = f"\x1b_Ga=d,d=I,q=2,i={one.number}\x1b\\\x1b_Ga=d,d=I,q=2,i={other.number}\x1b\\"
    assert one.number != other.number
    sent = written[:]
    wall.leave()
    wall.come_back()
    wall.clear()
    assert written == [*sent, forget, *sent, forget]
    unseen.row(80, 0, Style())
    wall.leave()
    wall.come_back()
    assert len(written) == 6, "what is forgotten is not sent again"


def test_the_driver_takes_pictures_away_before_it_leaves_the_screen_and_sends_them_once_it_is_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wall, written = _wall()
    _seen(wall)
    for name in ("stop_application_mode", "start_application_mode"):
        monkeypatch.setattr(LinuxDriver, name, lambda _, name=name: written.append(name))
    monkeypatch.setenv("TERM", "xterm-kitty")
    monkeypatch.delenv("TMUX", raising=False)
    monkeypatch.delenv("STY", raising=False)
    monkeypatch.setattr(LinuxDriver, "write", lambda _, data: written.append(data))
    driver = object.__new__(ReaderDriver)  # as it is between two programs; a whole one takes the terminal at once
    driver.wall = wall
    driver.stop_application_mode()
    driver.stop_application_mode()  # as Textual does in the end
    driver.start_application_mode()
    sent, forgotten, *rest = written
    assert "a=d" in forgotten
    assert rest == ["stop_application_mode", "stop_application_mode", "start_application_mode", "\x1b[>q", sent]


@pytest.mark.parametrize(
    ("environment", "may"),
    [
        ({"TERM": "xterm-kitty"}, True),
        ({"TERM": "xterm-256color", "KITTY_WINDOW_ID": "1"}, True),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "ghostty"}, True),
        ({"TERM": "xterm-ghostty"}, True),
        ({"TERM": "tmux-256color", "KITTY_WINDOW_ID": "1"}, False),
        ({"TERM": "xterm-kitty", "TMUX": "/tmp/tmux-0/default,1,0"}, False),
        ({"TERM": "screen.xterm-kitty", "GHOSTTY_RESOURCES_DIR": "/usr/share/ghostty"}, False),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"}, False),
        ({}, False),
    ],
)
def test_the_environment_names_terminals_that_may_draw(environment: dict[str, str], may: bool) -> None:
    assert may_draw_pictures(environment) is may


@pytest.mark.parametrize(
    ("name", "can"),
    [
        ("kitty(0.28.0)", True),
        ("kitty(1.0.2)", True),
        ("kitty(0.26.5)", False),
        ("ghostty 1.2.3", True),
        ("WezTerm 20240203", False),
        ("", False),
    ],
)
def test_a_terminal_too_old_for_placeholders_draws_none(name: str, can: bool) -> None:
    assert can_draw(name) is can


@pytest.mark.parametrize(
    "typed",
    [
        ("j\x1bP>|kitty(0.41.1)\x1b\\k",),
        ("j\x1bP>|kit", "ty(0.41.1)\x1b\\k"),
        ("j\x1bP", ">|kitty(0.41.1)\x1b", "\\k"),
    ],
)
def test_the_terminals_name_is_no_key(typed: Any) -> None:
    heard = NameHeard()
    assert "".join(map(heard, typed)) == "jk"
    assert heard.name == "kitty(0.41.1)"


def test_what_is_no_name_is_typed() -> None:
    heard = NameHeard()
    assert [heard(one) for one in ("\x1bPa", "\x1b[A", "\x1b", "q")] == ["\x1bPa", "\x1b[A", "\x1b", "q"]
    assert heard.name == ""
