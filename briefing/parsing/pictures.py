"""Bytes of a picture -> a plate of coloured dots for a terminal. It alone imports Pillow, which may be missing.

It runs in a process of its own, with a time and a memory limit: some kilobytes can become gigabytes of dots, and
decoders are written in C.
"""

from io import BytesIO
from typing import TYPE_CHECKING

from briefing.errors import BriefingError
from briefing.models.plates import Frame, Plate

if TYPE_CHECKING:
    from PIL.Image import Image, Transpose

_FORMATS = ("PNG", "JPEG", "GIF", "WEBP")
_MOST_DOTS = 40_000_000
"""More than cameras make for the web; with all its colours such a picture takes 160 MB."""
_LEAST_DOTS = 8
"""Fewer are no picture but a sign that the page was seen."""
_ORIENTATION = 0x0112
_ASIDE = ("TRANSPOSE", "TRANSVERSE", "ROTATE_90", "ROTATE_270")
"""Turns by which width and height change places."""

_FEWER = bytes(round(round(level / 255 * 63) / 63 * 255) for level in range(256))
"""Each level of a colour among 64, which nobody tells apart in dots of this size: fewer colours are drawn faster."""


class PictureError(BriefingError):
    """There is no picture to be drawn in some bytes."""


def draw(content: bytes, frame: Frame) -> Plate:
    """Return a picture that fits into a frame, of several in a row the first; it is never made larger than it is.

    Raises `PictureError` for what is no picture, too large, or damaged.
    """
    from PIL import Image, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = None  # the size is looked at here, before a dot is decoded
    try:
        with Image.open(BytesIO(content), formats=_FORMATS) as image:
            _check(*image.size)
            return _drawn(image, frame)
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


def _drawn(image: "Image", frame: Frame) -> Plate:
    from PIL import Image

    turn = _turn(image)
    is_aside = turn is not None and turn.name in _ASIDE
    width, height = image.size[::-1] if is_aside else image.size
    scale = min(1.0, frame.width / width, 2 * frame.height / height)
    size = max(1, round(width * scale)), 2 * max(1, round(height * scale / 2))
    size = size[::-1] if is_aside else size
    image.draft("RGB", size)  # JPEG is decoded smaller
    opaque = image.mode in ("RGB", "L", "CMYK", "YCbCr") and "transparency" not in image.info
    small = image.convert("RGB" if opaque else "RGBA").resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)
    if turn is not None:
        small = small.transpose(turn)
    if not opaque:
        small = Image.alpha_composite(Image.new("RGBA", small.size, (*frame.ground, 255)), small)
    return Plate(small.width, small.height // 2, small.convert("RGB").tobytes().translate(_FEWER))


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
