"""Compressed bodies: every way of sending comes out as it went in, and none gets more memory than it may have."""

import gzip
import sys
import tracemalloc
import zlib
from collections.abc import Callable

import brotli
import pytest

from briefing.sources.problems import RefusedError
from briefing.sources.unpacking import ENCODINGS, unpacker

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

TEXT = b"".join(b"<item>%d</item>" % number for number in range(2000))
LIMIT = 100_000

PACKERS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "as it is": ("", bytes),
    "identity": ("identity", bytes),
    "gzip": ("gzip", gzip.compress),
    "upper case": (" GZIP", gzip.compress),
    "x-gzip": ("x-gzip", gzip.compress),
    "gzip in two members": ("gzip", lambda text: gzip.compress(text[:99]) + gzip.compress(text[99:])),
    "gzip with zeros after it": ("gzip", lambda text: gzip.compress(text) + bytes(512)),
    "gzip with a line end after it": ("gzip", lambda text: gzip.compress(text) + b"\n"),
    "gzip with a warning after it": ("gzip", lambda text: gzip.compress(text) + b"<b>Warning</b>: in line 9"),
    "zlib": ("deflate", zlib.compress),
    "bare deflate": ("deflate", lambda text: zlib.compress(text, wbits=-15)),
    "brotli": ("br", brotli.compress),
    "zstandard": ("zstd", zstd.compress),
    "zstandard in two frames": ("zstd", lambda text: zstd.compress(text[:99]) + zstd.compress(text[99:])),
}
QUICKLY: dict[str, Callable[[bytes], bytes]] = {
    "gzip": lambda text: gzip.compress(text, 1),
    "bare deflate": lambda text: zlib.compress(text, 1, wbits=-15),
    "brotli": lambda text: brotli.compress(text, quality=1),
    "zstandard": lambda text: zstd.compress(text, 1),
}
COMPRESSED = list(QUICKLY)


def unpack(encoding: str, sent: bytes, *, step: int = 1 << 16, limit: int = LIMIT) -> bytes:
    body = unpacker(encoding, limit)
    for start in range(0, len(sent), step):
        body.feed(sent[start : start + step])
    return body.finish()


@pytest.mark.parametrize("step", [1, 7, 1 << 16])
@pytest.mark.parametrize("way", PACKERS)
def test_what_was_sent_comes_out_however_it_is_cut(way: str, step: int) -> None:
    encoding, pack = PACKERS[way]
    assert unpack(encoding, pack(TEXT), step=step) == TEXT
    assert unpack(encoding, pack(b""), step=step) == b""


@pytest.mark.parametrize("encoding", ["", "gzip", "deflate", "br", "zstd"])
def test_nothing_sent_is_nothing(encoding: str) -> None:
    assert unpack(encoding, b"") == b""


@pytest.mark.parametrize("way", [*COMPRESSED, "as it is"])
def test_a_body_may_be_as_large_as_the_limit_and_no_larger(way: str) -> None:
    encoding, pack = PACKERS[way]
    assert unpack(encoding, pack(TEXT), limit=len(TEXT)) == TEXT
    with pytest.raises(RefusedError, match="too large: more than 0 MB"):
        unpack(encoding, pack(TEXT), limit=len(TEXT) - 1)


@pytest.mark.parametrize("way", COMPRESSED)
def test_a_bomb_takes_no_more_memory_than_the_limit_allows(way: str) -> None:
    encoding, _ = PACKERS[way]
    bomb = QUICKLY[way](bytes(100 << 20))
    tracemalloc.start()
    try:
        with pytest.raises(RefusedError, match="too large: more than 5 MB"):
            unpack(encoding, bomb, step=len(bomb), limit=5 << 20)
        assert tracemalloc.get_traced_memory()[1] < 30 << 20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("way", COMPRESSED)
def test_what_breaks_off_or_is_damaged_is_refused(way: str) -> None:
    encoding, pack = PACKERS[way]
    sent = pack(TEXT)
    with pytest.raises(RefusedError, match="breaks off"):
        unpack(encoding, sent[: len(sent) // 2])
    with pytest.raises(RefusedError, match="damaged"):
        unpack(encoding, b"\xff\xfe<rss>" + sent)
    if encoding in ("gzip", "deflate"):
        assert unpack(encoding, sent + b"\xff\xfe<rss>") == TEXT  # as browsers and gzip itself have it
        return
    with pytest.raises(RefusedError, match="damaged"):
        unpack(encoding, sent + b"\xff\xfe<rss>")


def test_a_window_that_no_server_may_ask_for_is_refused() -> None:
    options: dict[int, int] = {zstd.CompressionParameter.window_log: 27, zstd.CompressionParameter.content_size_flag: 0}
    packer = zstd.ZstdCompressor(options=options)
    sent = packer.compress(TEXT) + packer.flush()
    with pytest.raises(RefusedError, match="damaged"):
        unpack("zstd", sent)


@pytest.mark.parametrize("way", ["gzip", "zstandard"])
def test_a_body_of_countless_parts_is_refused(way: str) -> None:
    encoding, pack = PACKERS[way]
    assert unpack(encoding, pack(b"x") * 1000) == b"x" * 1000
    with pytest.raises(RefusedError, match="damaged"):
        unpack(encoding, pack(b"x") * 1001)


def test_what_was_not_asked_for_is_refused() -> None:
    for encoding in ("compress", "gzip, br", "\x1b[31m" + "x" * 100):
        with pytest.raises(RefusedError, match="not asked for") as refused:
            unpacker(encoding, LIMIT)
        assert len(str(refused.value)) < 90
    for encoding in ENCODINGS.split(", "):
        unpacker(encoding, LIMIT)
