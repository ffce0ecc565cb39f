"""Pictures drawn for a terminal, and what a reader may say of fetching them; standard library only."""

from typing import Literal

from briefing.frozen import dataclass

Showing = Literal["ask", "always", "never"]
"""When an article's pictures are fetched: when they are asked for, with each article that is shown, or not at all."""
Manner = Literal["auto", "kitty", "cells"]
"""How pictures are drawn: sharply by the terminal itself where it can, so in any case, or in cells of two colours."""


@dataclass(frozen=True, slots=True)
class Plate:
    """A picture in cells, each of two dots, one above the other.

    `dots` are their colours, three bytes each (red, green, blue), line by line from the top left: `width` dots in each
    of `2 * height` lines.
    """

    width: int
    height: int
    dots: bytes

    def __post_init__(self) -> None:
        if self.width < 1 or self.height < 1 or len(self.dots) != 6 * self.width * self.height:
            raise ValueError("the dots don't fill the plate")


@dataclass(frozen=True, slots=True)
class Print:
    """A picture that the terminal itself draws, in `width` by `height` cells: a PNG file that was made here."""

    width: int
    height: int
    png: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Where pictures are drawn: at most so many cells wide and high, on a ground of one colour (red, green, blue).

    `cell` is how many dots of the screen a cell is wide and high, where the terminal draws pictures itself: they are
    prints then, and else plates.
    """

    width: int
    height: int
    ground: tuple[int, int, int] = (0, 0, 0)
    cell: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """What came of one of an article's pictures, counted from 0: its plate, or in one clean line why there is none."""

    index: int
    plate: Plate | Print | None = None
    problem: str = ""
