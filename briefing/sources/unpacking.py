"""Bodies as they are sent -> bytes, step by step under a limit, so that a small answer can't fill the memory."""

import sys
import zlib

import brotli

from briefing.sources.problems import RefusedError, too_large

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

ENCODINGS = "gzip, deflate, br, zstd"
"""What can be unpacked, as the Accept-Encoding header names it."""

_STEP = 1 << 18
_MEMBERS = 1000
"""Parts that a compressed body may be joined from: each costs a copy of what follows, and servers send one."""
_ZSTANDARD_OPTIONS: dict[int, int] = {zstd.DecompressionParameter.window_log_max: 23}
"""8 MB, the largest window that a server may use (RFC 9659): the memory for it is taken before anything is unpacked."""


class Unpacker:
    """Collects a body that is sent as it is, up to a limit in bytes; raises `RefusedError` beyond it."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._content = bytearray()

    def feed(self, chunk: bytes) -> None:
        """Take the next bytes as sent."""
        self._content += chunk
        if len(self._content) > self._limit:
            raise too_large(self._limit)

    def finish(self) -> bytes:
        """Return the whole body; raises `RefusedError` where its end is missing."""
        return bytes(self._content)


class _Joined(Unpacker):
    """A body that may be joined from several compressed parts."""

    _ended = True
    _members = 0

    def finish(self) -> bytes:
        if not self._ended:
            raise RefusedError("the compressed answer breaks off; try again later")
        return super().finish()

    def _begin(self) -> None:
        self._ended = False
        self._members += 1
        if self._members > _MEMBERS:
            raise _damaged()


_GZIP = b"\x1f\x8b"
"""What a member of gzip begins with (RFC 1952)."""


class _Deflate(_Joined):
    """Unpacks gzip, zlib, and the bare deflate that some servers send for it: the first two bytes tell which."""

    _head = b""

    def feed(self, chunk: bytes) -> None:
        chunk = self._head + chunk
        while chunk:
            if self._ended:
                self._head = chunk if len(chunk) < 2 else b""
                if len(chunk) < 2:
                    return
                if self._members and not chunk.startswith(_GZIP):
                    return  # what else follows a whole member is none of it, such as zeros that fill up a block
                self._begin()
                self._stream = zlib.decompressobj(_window_bits(chunk))
            try:
                # One byte more than there is room for is enough to know that it is too large.
                super().feed(self._stream.decompress(chunk, self._limit - len(self._content) + 1))
            except zlib.error as error:
                raise _damaged() from error
            self._ended = self._stream.eof
            chunk = self._stream.unused_data

    def finish(self) -> bytes:
        if self._head and not self._members:
            raise _damaged()
        return super().finish()


def _window_bits(start: bytes) -> int:
    """Return what zlib is to expect: a gzip or zlib header (RFC 1952, RFC 1950), or none."""
    is_zlib = start[0] & 15 == 8 and (start[0] << 8 | start[1]) % 31 == 0
    return zlib.MAX_WBITS | 32 if is_zlib or start.startswith(_GZIP) else -zlib.MAX_WBITS


class _Brotli(Unpacker):
    def __init__(self, limit: int) -> None:
        super().__init__(limit)
        self._stream = brotli.Decompressor()
        self._started = False

    def feed(self, chunk: bytes) -> None:
        self._started = True
        try:
            super().feed(self._stream.process(chunk, output_buffer_limit=_STEP))
            while not self._stream.can_accept_more_data():
                super().feed(self._stream.process(b"", output_buffer_limit=_STEP))
        except brotli.error as error:
            raise _damaged() from error

    def finish(self) -> bytes:
        if self._started and not self._stream.is_finished():
            raise RefusedError("the compressed answer breaks off; try again later")
        return super().finish()


class _Zstandard(_Joined):
    def feed(self, chunk: bytes) -> None:
        while chunk:
            if self._ended:
                self._begin()
                self._stream = zstd.ZstdDecompressor(options=_ZSTANDARD_OPTIONS)
            try:
                super().feed(self._stream.decompress(chunk, _STEP))
                while not (self._stream.eof or self._stream.needs_input):
                    super().feed(self._stream.decompress(b"", _STEP))
            except zstd.ZstdError as error:
                raise _damaged() from error
            self._ended = self._stream.eof
            chunk = self._stream.unused_data


_UNPACKERS: dict[str, type[Unpacker]] = {
    "": Unpacker,
    "identity": Unpacker,
    "gzip": _Deflate,
    "x-gzip": _Deflate,
    "deflate": _Deflate,
    "br": _Brotli,
    "zstd": _Zstandard,
}


def unpacker(encoding: str, limit: int) -> Unpacker:
    """Return what unpacks a body with this Content-Encoding; raises `RefusedError` where nothing does."""
    name = encoding.strip().lower()
    if name not in _UNPACKERS:
        raise RefusedError(f"sent in an encoding that was not asked for: {name[:40]}")
    return _UNPACKERS[name](limit)


def _damaged() -> RefusedError:
    return RefusedError("the compressed answer is damaged; try again later")
