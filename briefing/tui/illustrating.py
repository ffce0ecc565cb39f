"""Sets pictures between the lines of an article: what each shows in words, and itself once it is there. Pure."""

import re
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from rich.color import Color, ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from briefing.i18n import _
from briefing.later import pattern
from briefing.models import Picture
from briefing.models.plates import Plate
from briefing.tui.kitty import Hung
from briefing.tui.page import Line
from briefing.tui.wrapping import wrap

Shown = Plate | Hung
"""A picture that is drawn: in cells, or by the terminal itself."""
_SAYS_NOTHING = pattern(r"[\W\d_]*|\S+\.(?:jpe?g|png|gif|webp|avif|svg)", re.IGNORECASE)
"""What publishers' systems fill in where nobody has described a picture: a number, or the name of its file."""
_SIGN = "▣ "
_HALF = "▀"
_BLANK = Line("blank", -1, -1, -1)


def illustrated(
    text: str,
    lines: Sequence[Line],
    head: int,
    pictures: Iterable[Picture],
    width: int,
    plates: Mapping[int, Shown],
    *,
    named: bool = True,
) -> list[Line]:
    """Return an article's lines with those of pictures between them, each before the block that it stands before.

    The first `head` lines stay above all. `plates` are the pictures that are drawn, by their places among all of them;
    each stands above its words. Where these are a block of the text, a caption, they are not said twice. A picture
    that nobody describes is called a picture where it is `named`.
    """
    waiting = deque(sorted(enumerate(pictures), key=lambda one: one[1].at))
    made = list(lines[:head])
    for line in lines[head:]:
        if waiting and line.first and line.start >= 0:
            here = []
            while waiting and waiting[0][1].at <= line.start:
                here.append(waiting.popleft())
            if here:
                index, last = here[-1]
                is_captioned = last.description != "" and _is_block(text, line.start, last.description)
                blanks = _taken_blanks(made)
                for one in here[:-1] if is_captioned else here:
                    made += _set(*one, made, width, plates, named=named)
                if is_captioned:
                    made += [*blanks, *_drawn(index, line.section, width, plates)]
                    made.append(line._replace(sign=_SIGN, picture=index))
                    continue
                made += blanks or [_BLANK]
        made.append(line)
    for one in waiting:
        made += _set(*one, made, width, plates, named=named)
    return made


def _is_block(text: str, start: int, words: str) -> bool:
    """Tell whether a block of the text that starts somewhere is these words."""
    return text.startswith(words, start) and text[start + len(words) : start + len(words) + 2] in ("", "\n", "\n\n")


def _taken_blanks(lines: list[Line]) -> list[Line]:
    """Take the blank lines at the end of lines away and return them."""
    count = len(lines)
    while count and lines[count - 1].kind == "blank":
        count -= 1
    blanks = lines[count:]
    del lines[count:]
    return blanks


def _set(
    index: int, picture: Picture, before: Sequence[Line], width: int, plates: Mapping[int, Shown], *, named: bool
) -> list[Line]:
    section = before[-1].section if before else -1
    says_nothing = _SAYS_NOTHING.fullmatch(picture.description)
    words = (_("picture") if named else "") if says_nothing else picture.description
    rows = [words[start:end] for start, end in wrap(words, 0, len(words), width)] or [""]
    return [
        Line("blank", -1, -1, section),
        *_drawn(index, section, width, plates),
        *(
            Line("picture", -1, -1, section, at == 0, row, sign="" if at else _SIGN, picture=index)
            for at, row in enumerate(rows)
        ),
    ]


def _drawn(index: int, section: int, width: int, plates: Mapping[int, Shown]) -> list[Line]:
    plate = plates.get(index)
    height = _height(plate, width) if plate else 0
    return [Line("plate", -1, -1, section, False, picture=index, row=at) for at in range(height)]


def _height(plate: Shown, width: int) -> int:
    return plate.size_in(width)[1] if isinstance(plate, Hung) else fitted(plate, width).height


def drawn_row(plate: Shown, width: int, row: int, base: Style) -> list[Segment]:
    """Return a line of cells of a picture in a width, on a ground."""
    if isinstance(plate, Hung):
        return [Segment(*plate.row(width, row, base))]
    return list(plate_row(fitted(plate, width), row))


@lru_cache(maxsize=64)
def fitted(plate: Plate, width: int) -> Plate:
    """Return a plate that is at most so many cells wide, by leaving dots out."""
    if plate.width <= width:
        return plate
    columns = [column * plate.width // width for column in range(width)]
    height = max(1, plate.height * width // plate.width)
    rows = [row * plate.height // height for row in range(2 * height)]
    dots = bytearray()
    for row in rows:
        start = 3 * plate.width * row
        for column in columns:
            dots += plate.dots[start + 3 * column : start + 3 * column + 3]
    return Plate(width, height, bytes(dots))


@lru_cache(maxsize=512)
def plate_row(plate: Plate, row: int) -> tuple[Segment, ...]:
    """Return a line of cells of a plate: upper halves in the colour of their upper dots on that of the lower ones."""
    size = 3 * plate.width
    upper = plate.dots[2 * row * size : (2 * row + 1) * size]
    lower = plate.dots[(2 * row + 1) * size : (2 * row + 2) * size]
    segments: list[Segment] = []
    at = 0
    while at < size:
        pair = upper[at : at + 3], lower[at : at + 3]
        end = at + 3
        while end < size and (upper[end : end + 3], lower[end : end + 3]) == pair:
            end += 3
        segments.append(Segment(_HALF * ((end - at) // 3), _cell(*pair)))
        at = end
    return tuple(segments)


def prepare(plate: Plate, width: int, colours: ColorSystem) -> None:
    """Make what drawing a plate in a width needs, so that no key waits for it: thousands of colours are some 100 ms."""
    plate = fitted(plate, width)
    for row in range(plate.height):
        for segment in plate_row(plate, row):
            if segment.style:
                Strip.render_ansi(segment.style, colours)  # the style keeps it


@lru_cache(maxsize=8192)
def _cell(upper: bytes, lower: bytes) -> Style:
    return Style.from_color(Color.from_rgb(*upper), Color.from_rgb(*lower))
