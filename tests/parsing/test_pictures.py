"""Pictures as plates: their colours, shape and turn; what is none, too large or damaged is refused."""

import struct
import zlib
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from briefing.models.plates import Frame, Plate, Print
from briefing.parsing.pictures import PictureError, draw as drawn

RED, GREEN, BLUE = (255, 0, 0), (0, 255, 0), (0, 0, 255)
FRAME = Frame(width=40, height=10)


def draw(content: bytes, frame: Frame) -> Plate:
    plate = drawn(content, frame)
    assert isinstance(plate, Plate)
    return plate


def printed(content: bytes, frame: Frame) -> tuple[Print, Image.Image]:
    made = drawn(content, frame)
    assert isinstance(made, Print)
    return made, Image.open(BytesIO(made.png))


def encoded(image: Image.Image, form: str = "PNG", **how: Any) -> bytes:
    file = BytesIO()
    image.save(file, form, **how)
    return file.getvalue()


def _halves(left: Any, right: Any, size: tuple[int, int] = (80, 40)) -> Image.Image:
    image = Image.new("RGB", size, left)
    image.paste(right, (size[0] // 2, 0, *size))
    return image


def _near(dot: bytes, colour: tuple[int, int, int]) -> bool:
    return all(abs(one - other) < 40 for one, other in zip(dot, colour, strict=True))


@pytest.mark.parametrize("form", ["PNG", "JPEG", "GIF", "WEBP"])
def test_a_picture_fills_the_frame_and_keeps_its_shape(form: str) -> None:
    plate = draw(encoded(_halves(RED, BLUE), form), FRAME)
    assert (plate.width, plate.height) == (40, 10)
    assert _near(plate.dots[:3], RED)
    assert _near(plate.dots[-3:], BLUE)


def test_a_picture_is_never_made_larger_and_has_whole_cells() -> None:
    plate = draw(encoded(Image.new("RGB", (7, 5), GREEN)), FRAME)
    assert (plate.width, plate.height) == (7, 2)
    assert (draw(encoded(Image.new("L", (4000, 2), 255)), FRAME).height) == 1


def test_what_is_transparent_shows_the_ground() -> None:
    plate = draw(encoded(Image.new("RGBA", (8, 8), (0, 0, 0, 0))), Frame(width=8, height=4, ground=BLUE))
    assert plate.dots == bytes(BLUE) * 64


def test_a_picture_is_turned_as_its_camera_says() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # its top is on the right
    plate = draw(encoded(_halves(RED, BLUE), "JPEG", exif=exif), FRAME)
    assert (plate.width, plate.height) == (10, 10)
    assert _near(plate.dots[:3], RED)
    assert _near(plate.dots[-3:], BLUE)


def _png(width: int, height: int, rows: bytes) -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"<!doctype html><title>No</title>", "no picture of a format"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "no picture of a format"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "no picture of a format"),
        (b"", "no picture of a format"),
        (_png(60_000, 60_000, b"\0" * 100), "too large: more than 40 million dots"),
        (_png(1, 1, b"\0\xff\0\0"), "a dot or two"),
        (_png(100, 100, b"\0" * 50), "damaged"),
        (encoded(_halves(RED, BLUE), "PNG")[:60], "damaged"),
        (encoded(_halves(RED, BLUE, (300, 300)), "JPEG")[:900], "damaged"),
        (encoded(Image.new("RGB", (9, 9)), "BMP"), "no picture of a format"),
    ],
    ids=["html", "svg", "postscript", "empty", "bomb", "pixel", "short", "cut", "cut jpeg", "bmp"],
)
def test_what_can_t_be_drawn_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(PictureError, match=reason):
        draw(content, FRAME)


def test_a_print_has_as_many_dots_as_are_shown_and_takes_as_many_cells() -> None:
    frame = Frame(width=40, height=10, cell=(10, 20))
    for size, cells, dots in (
        ((800, 400), (40, 10), (400, 200)),
        ((100, 100), (10, 5), (100, 100)),
        ((8, 4000), (1, 10), (1, 200)),
        ((3, 3), (1, 1), (3, 3)),
    ):
        made, image = printed(encoded(Image.new("RGB", size, RED)), frame)
        assert (made.width, made.height) == cells
        assert (image.format, image.size) == ("PNG", dots)


def test_on_a_fine_screen_a_print_is_not_small_and_its_dots_are_bounded() -> None:
    frame = Frame(width=88, height=80, cell=(20, 40))
    made, image = printed(encoded(Image.new("RGB", (100, 100), RED)), frame)
    assert ((made.width, made.height), image.size) == ((10, 5), (100, 100))
    made, image = printed(encoded(Image.new("RGB", (3000, 2000), RED)), frame)
    assert (made.width, made.height) == (88, 29)
    assert 900_000 < image.width * image.height <= 1_001_000


def test_a_print_is_turned_stays_transparent_and_holds_nothing_that_its_publisher_wrote() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = "a secret"
    frame = Frame(width=40, height=40, cell=(10, 20))
    made, image = printed(encoded(_halves(RED, BLUE), "JPEG", exif=exif, icc_profile=b"a profile"), frame)
    assert (image.size, made.width, made.height) == ((40, 80), 4, 4)
    assert b"secret" not in made.png
    assert not image.info
    clear = Image.new("RGBA", (20, 20), (0, 0, 0, 0))
    made, image = printed(encoded(clear, icc_profile=b"a profile", exif=exif), frame)
    assert image.getchannel("A").getextrema() == (0, 0)
    assert not image.info
