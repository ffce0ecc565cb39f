"""Pictures that the terminal itself draws, by kitty's graphics protocol with placeholders, which Ghostty knows as well.

A picture is sent once. Where it stands are cells of one character of which each says, by two diacritics, which part of
the picture it shows, and by its colour of which one: for the program they are words as others, that scroll, are cut off
and covered as words are. Of the protocol, see https://sw.kovidgoyal.net/kitty/graphics-protocol/#unicode-placeholders.
"""

import os
import re
from base64 import b64encode
from collections.abc import Callable, Iterator
from functools import lru_cache

from rich.color import Color
from rich.style import Style

from briefing.models.plates import Print

_PLACEHOLDER = "\U0010eeee"
_RANGES = (
    "0305 030D-030E 0310 0312 033D-033F 0346 034A-034C 0350-0352 0357 035B 0363-036F 0483-0487 0592-0595 "
    "0597-0599 059C-05A1 05A8-05A9 05AB-05AC 05AF 05C4 0610-0617 0657-065B 065D-065E 06D6-06DC 06DF-06E2 06E4 "
    "06E7-06E8 06EB-06EC 0730 0732-0733 0735-0736 073A 073D 073F-0741 0743 0745 0747 0749-074A 07EB-07F1 07F3 "
    "0816-0819 081B-0823 0825-0827 0829-082D"
)
"""The protocol's diacritics for 0 to 128: signs above letters that nothing composes with them."""
MOST = 129
"""The most rows and columns of a picture."""
_CHUNK = 4096
"""Bytes that one escape sequence takes."""

ASK_NAME = "\x1b[>q"
"""Has a terminal tell its name and version (XTVERSION)."""
_TOLD = re.compile(r"\x1bP>\|([^\x1b]{0,200})\x1b\\")
_TELLING = re.compile(r"\x1bP(>(\|[^\x1b]{0,200}\x1b?)?)?\Z")


def can_draw(name: str) -> bool:
    """Tell whether a terminal of a name and version, as it tells them itself, knows the placeholders."""
    if found := re.fullmatch(r"kitty\((\d+)\.(\d+)\b.*\)", name):
        return (int(found[1]), int(found[2])) >= (0, 28)
    return name.lower().startswith("ghostty")


class NameHeard:
    """Takes the answer to `ASK_NAME` out of what is typed, where it would be taken for keys."""

    def __init__(self) -> None:
        self.name = ""
        """What the terminal has told; empty: nothing yet."""
        self._kept = ""

    def __call__(self, typed: str) -> str:
        """Return what is typed without the answer; its beginning waits for the rest of it."""
        typed, self._kept = self._kept + typed, ""
        if found := _TOLD.search(typed):
            self.name = found[1]
            typed = typed[: found.start()] + typed[found.end() :]
        elif begun := _TELLING.search(typed):
            typed, self._kept = typed[: begun.start()], begun[0]
        return typed


class Hung:
    """A picture on the terminal, which gets it once a part of it is to be seen: an album has more than one looks at."""

    def __init__(self, picture: Print, number: int, write: Callable[[str], None]) -> None:
        self.picture = picture
        self.number = number
        self.is_sent = self.is_left = False
        self._write = write
        self._size = picture.width, picture.height

    def send(self) -> None:
        """Send the picture, in the size that it has."""
        self.is_sent = True
        self._write("".join(_sent(self.number, self.picture.png, *self._size)))

    def size_in(self, width: int) -> tuple[int, int]:
        """Return how many cells wide and high the picture is in a width."""
        return _fitted(self.picture.width, self.picture.height, width)

    def fit(self, width: int) -> None:
        """Make the picture as large on the terminal as it is in a width; to be called before its cells are drawn."""
        if self._size != (size := self.size_in(width)):
            self._size = size
            if self.is_sent:
                self._write(f"\x1b_Ga=p,U=1,q=2,i={self.number},p=1,c={size[0]},r={size[1]}\x1b\\")

    def row(self, width: int, row: int, base: Style) -> tuple[str, Style]:
        """Return a row of the picture's cells in a width, and how they look on a ground; now the picture is sent.

        The terminal has it before the cells, which are written once all that is seen of the screen is drawn.
        """
        if not self.is_sent and not self.is_left:
            self.send()
        number = self.number
        colour = Color.from_rgb(number >> 16, number >> 8 & 255, number & 255)
        return _cells(self.size_in(width)[0], row), Style(color=colour, bgcolor=base.bgcolor)


class Wall:
    """The pictures that are on a terminal; `write` writes to it, in the order of what else is drawn."""

    def __init__(self, write: Callable[[str], None]) -> None:
        self._write = write
        self._hung: dict[int, Hung] = {}
        self._is_away = False

    def hang(self, picture: Print) -> Hung:
        """Give a picture a place on the terminal.

        Its number is a colour, by chance: another program's picture, or a colour of the theme, is none of ours.
        """
        number = 0
        while number < 1 << 16 or number in self._hung:
            number = int.from_bytes(os.urandom(3), "big")
        self._hung[number] = hung = Hung(picture, number, self._write)
        return hung

    def clear(self) -> None:
        """Have the terminal forget all pictures."""
        self._forget()
        for one in self._hung.values():
            one.is_left = True  # though its cells may be drawn once more
        self._hung.clear()

    def leave(self) -> None:
        """Have the terminal forget all pictures while it is another program's."""
        self._forget()
        self._is_away = True

    def come_back(self) -> None:
        """Send the pictures again."""
        self._is_away = False
        for one in self._hung.values():
            if one.is_sent:
                one.send()

    def _forget(self) -> None:
        sent = [number for number, one in self._hung.items() if one.is_sent]
        if sent and not self._is_away:
            self._write("".join(f"\x1b_Ga=d,d=I,q=2,i={number}\x1b\\" for number in sent))


def _sent(number: int, png: bytes, columns: int, rows: int) -> Iterator[str]:
    """Yield the escape sequences that make a picture known, and to which the terminal answers nothing."""
    data = b64encode(png).decode("ascii")
    keys = f"a=T,U=1,f=100,q=2,i={number},p=1,c={columns},r={rows},"
    for start in range(0, len(data), _CHUNK):
        more = int(start + _CHUNK < len(data))
        yield f"\x1b_G{keys}m={more};{data[start : start + _CHUNK]}\x1b\\"
        keys = "q=2,"


def _fitted(width: int, height: int, room: int) -> tuple[int, int]:
    return (width, height) if width <= room else (room, max(1, round(height * room / width)))


@lru_cache(maxsize=256)
def _cells(columns: int, row: int) -> str:
    """Return a row of cells; each says where in the picture it is, since a part of the row may be cut off."""
    signs = _diacritics()
    return "".join(_PLACEHOLDER + signs[row] + signs[column] for column in range(columns))


@lru_cache(maxsize=1)
def _diacritics() -> str:
    bounds = ([int(bound, 16) for bound in one.split("-")] for one in _RANGES.split())
    return "".join(chr(code) for first, *last in bounds for code in range(first, (last or [first])[0] + 1))
