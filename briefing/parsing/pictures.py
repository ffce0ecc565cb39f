"""Bytes of a picture -> a plate of coloured dots or a print for a terminal. It alone imports Pillow, an extra.

It runs in a process of its own, with a time and a memory limit: some kilobytes can become gigabytes of dots, and
decoders are written in C.
"""

from io import BytesIO
from typing import TYPE_CHECKING

from briefing.errors import BriefingError
from briefing.models.plates import Frame, Plate, Print

if TYPE_CHECKING:
    from PIL.Image import Image, Transpose

_Size = tuple[int, int]

_FORMATS = ("PNG", "JPEG", "GIF", "WEBP")
_MOST_DOTS = 40_000_000
"""More than cameras make for the web; with all its colours such a picture takes 160 MB."""
_LEAST_DOTS = 8
"""Fewer are no picture but a sign that the page was seen."""
_MOST_SENT = 1_000_000
"""Dots of a print: as much as fits beside the lists on a large screen, and at most some 3 MB of it."""
_USUAL_CELL = 10
"""How many dots of the screen a cell is wide where a dot of a picture is as large as one of the screen's."""
_ORIENTATION = 0x0112
_ASIDE = ("TRANSPOSE", "TRANSVERSE", "ROTATE_90", "ROTATE_270")
"""Turns by which width and height change places."""

_FEWER = bytes(round(round(level / 255 * 63) / 63 * 255) for level in range(256))
"""Each level of a colour among 64, which nobody tells apart in dots of this size: fewer colours are drawn faster."""


class PictureError(BriefingError):
    """There is no picture to be drawn in some bytes."""


def draw(content: bytes, frame: Frame) -> Plate | Print:
    """Return a picture that fits into a frame, of several in a row the first; it is never made larger than it is.

    What a terminal draws itself is encoded anew: no byte of the publisher's reaches it. Raises `PictureError` for what
    is no picture, too large, or damaged.
    """
    from PIL import Image, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = None  # the size is looked at here, before a dot is decoded
    try:
        with Image.open(BytesIO(content), formats=_FORMATS) as image:
            _check(*image.size)
            return _printed(image, frame, frame.cell) if frame.cell else _plated(image, frame)
    except UnidentifiedImageError as error:
        raise PictureError("no picture of a format that can be drawn: PNG, JPEG, GIF or WebP") from error
    except (PictureError, MemoryError):
        raise
    except Exception as error:
        raise PictureError("a damaged picture") from error


def _check(width: int, height: int) -> None:
    if width * height > _MOST_DOTS:
        raise PictureError(f"too large: more than {_MOST_DOTS // 1_000_000} million dots")
    if width * height < _LEAST_DOTS:
        raise PictureError("a picture of a dot or two, which shows nothing")


def _plated(image: "Image", frame: Frame) -> Plate:
    from PIL import Image

    width, height = _seen(image)
    scale = min(1.0, frame.width / width, 2 * frame.height / height)
    size = max(1, round(width * scale)), 2 * max(1, round(height * scale / 2))
    small = _small(image, size)
    if small.mode == "RGBA":
        small = Image.alpha_composite(Image.new("RGBA", small.size, (*frame.ground, 255)), small)
    return Plate(small.width, small.height // 2, small.convert("RGB").tobytes().translate(_FEWER))


def _printed(image: "Image", frame: Frame, cell: _Size) -> Print:
    """Return a print; on a fine screen, whose cells have more dots, a dot of the picture takes several of the screen's.

    What is transparent shows the ground of its cells.
    """
    width, height = _seen(image)
    room = frame.width * cell[0], frame.height * cell[1]
    scale = min(max(1.0, cell[0] / _USUAL_CELL), room[0] / width, room[1] / height)
    sent = min(1.0, scale, (_MOST_SENT / (width * height)) ** 0.5)
    small = _small(image, (max(1, round(width * sent)), max(1, round(height * sent))))
    small.info.clear()  # what stands there the encoder takes along, as its publisher wrote it
    file = BytesIO()
    small.save(file, "PNG")
    columns, rows = round(width * scale / cell[0]), round(height * scale / cell[1])
    return Print(min(max(1, columns), frame.width), min(max(1, rows), frame.height), file.getvalue())


def _seen(image: "Image") -> _Size:
    """Return how wide and high a picture is once it is turned."""
    turn = _turn(image)
    return image.size[::-1] if turn is not None and turn.name in _ASIDE else image.size


def _small(image: "Image", size: _Size) -> "Image":
    """Return a picture made smaller and turned, in RGB, or RGBA where parts of it are transparent."""
    from PIL import Image

    turn = _turn(image)
    size = size[::-1] if turn is not None and turn.name in _ASIDE else size
    image.draft("RGB", size)  # JPEG is decoded smaller
    opaque = image.mode in ("RGB", "L", "CMYK", "YCbCr") and "transparency" not in image.info
    small = image.convert("RGB" if opaque else "RGBA").resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)
    return small if turn is None else small.transpose(turn)


def _turn(image: "Image") -> "Transpose | None":
    """Return how a camera says that its picture is to be turned; see EXIF 2.3, 4.6.4."""
    from PIL.Image import Transpose

    turns = {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }
    return turns.get(image.getexif().get(_ORIENTATION, 1))
