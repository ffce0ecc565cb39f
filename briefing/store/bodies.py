"""How an article stands in the store: what is compressed, what its content hashes to, and back again."""

import json
import sys
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import cache
from json.encoder import encode_basestring as _quoted

from briefing.errors import DamagedStoreError
from briefing.later import pattern
from briefing.models import Article, Block, BlockKind, Link, Picture

_LEVEL = 1
"""Of Zstandard's: an article becomes as small as with zlib, in a third of the time."""
_ZSTANDARD = b"\x28\xb5\x2f\xfd"
"""What its frames begin with; a content that does not was packed by zlib, when the store was younger."""
_KINDS: tuple[BlockKind, ...] = ("title", "heading", "paragraph", "list_item", "quote", "code", "table", "caption")
"""Stored by their place; further kinds go at the end."""
_PLACES = {kind: place for place, kind in enumerate(_KINDS)}
_ITEM = f"{_PLACES['list_item']},"
_LEVEL_OF_ITEM = pattern(rf"(?<![^;])({_ITEM}\d+,\d+,)-?[1-9]\d*")
_SURROGATES = pattern("[\ud800-\udfff]")


def storable(article: Article) -> Article:
    """Return an article that UTF-8 can hold: half a character becomes U+FFFD, which leaves every offset where it is."""
    return stored_as(article)[0]


def stored_as(article: Article) -> tuple[Article, bytes]:
    """Return what `storable` does, and its text in UTF-8, which takes its time for other letters than ASCII's."""
    shown = (
        article.id,
        article.title,
        article.source,
        article.link or "",
        article.origin,
        *article.notes,
    )
    beside = [link.address for link in article.links]
    beside += [part for picture in article.pictures for part in (picture.address, picture.description)]
    try:
        "".join((*shown, *beside)).encode()
        return article, article.text.encode()
    except UnicodeEncodeError:
        pass
    id_, title, source, link, origin, *notes = map(_whole, shown)
    text = _whole(article.text)
    whole = replace(
        article,
        id=id_,
        title=title,
        text=text,
        source=source,
        link=link or None,
        origin=origin,
        notes=tuple(notes),
        links=tuple(replace(link, address=_whole(link.address)) for link in article.links),
        pictures=tuple(
            replace(picture, address=_whole(picture.address), description=_whole(picture.description))
            for picture in article.pictures
        ),
    )
    return whole, text.encode()


def _whole(text: str) -> str:
    return _SURROGATES.sub("\ufffd", text)


def layout_of(article: Article) -> str:
    """Return where the blocks of an article are, for `digest_of` and `pack`: both need it, and it takes its time."""
    return ";".join([f"{_PLACES[b.kind]},{b.start},{b.end},{b.level}" for b in article.blocks])


def digest_of(article: Article, layout: str | None = None, text: bytes | None = None) -> bytes:
    """Return what tells one content from another, 16 bytes of BLAKE2b: all that an analysis reads of an article.

    Links and pictures are none of it, nor how deep an item of a list is: an article whose words stay has not been
    edited. `layout` and `text` (in UTF-8)
    are given where they are at hand.
    """
    from hashlib import blake2b  # not needed for reading

    layout = layout_of(article) if layout is None else layout
    if f";{_ITEM}" in f";{layout}":
        layout = _LEVEL_OF_ITEM.sub(r"\g<1>0", layout)
    text = article.text.encode("utf-8", "surrogatepass") if text is None else text
    head = f"{article.title}\0{article.marked_up:d}\0{layout}\0".encode("utf-8", "surrogatepass")
    return blake2b(head + text, digest_size=16).digest()


def word_count(article: Article) -> int:
    """Return about how many words an article has: one for each blank in its text, and one for each block."""
    return article.text.count(" ") + max(1, len(article.blocks)) if article.text else 0


def pack(article: Article, layout: str | None = None, text: bytes | None = None) -> bytes:
    """Return all of an article that is not shown in lists, compressed; `layout` and `text` as for `digest_of`."""
    published = f'"{article.published.isoformat()}"' if article.published else "null"
    notes = json.dumps(article.notes) if article.notes else "[]"
    names = f"{_quoted(article.id)},{_quoted(article.source)},{_quoted(article.origin)}"
    flags = f"{article.marked_up:d},{article.is_entry:d}"
    blocks = (layout_of(article) if layout is None else layout).replace(";", ",")
    beside = f",{_beside(article)}" if article.links or article.pictures else ""
    head = f"[{names},{published},{flags},{notes},[{blocks}]{beside}]\n".encode()
    return _compress(head + (article.text.encode() if text is None else text))


def _beside(article: Article) -> str:
    """Return the links and the pictures of an article as two lists, three items for each."""
    links = ",".join([f"{link.start},{link.end},{_quoted(link.address)}" for link in article.links])
    pictures = ",".join([f"{one.at},{_quoted(one.address)},{_quoted(one.description)}" for one in article.pictures])
    return f"[{links}],[{pictures}]"


def unpack(content: bytes, *, title: str, link: str | None, language: str | None) -> Article:
    """Return the article that was packed, with what lists show of it."""
    line, _, text = _decompress(content).partition("\n")
    id_, source, origin, published, marked_up, is_entry, notes, blocks, *beside = json.loads(line)
    links, pictures = (zip(*[iter(flat)] * 3, strict=True) for flat in beside or ((), ()))
    quadruples = zip(*[iter(blocks)] * 4, strict=True)
    return Article(
        id=id_,
        title=title,
        text=text,
        source=source,
        blocks=tuple(Block(_KINDS[kind], start, end, level) for kind, start, end, level in quadruples),
        marked_up=bool(marked_up),
        language=language,
        published=datetime.fromisoformat(published) if published else None,
        link=link,
        origin=origin,
        notes=tuple(notes),
        is_entry=bool(is_entry),
        links=tuple(Link(start, end, address) for start, end, address in links),
        pictures=tuple(Picture(at, address, description) for at, address, description in pictures),
    )


def text_of(content: bytes) -> str:
    """Return the text of a packed article."""
    return _decompress(content).partition("\n")[2]


def pack_text(text: str) -> bytes:
    """Return a text compressed."""
    return _compress(text.encode())


def unpack_text(content: bytes) -> str:
    """Return a text that was compressed."""
    return _decompress(content)


def _compress(content: bytes) -> bytes:
    compress, _ = _zstandard()
    return compress(content)


def _decompress(content: bytes) -> str:
    """Return a text; raises `DamagedStoreError` where it can't be read."""
    try:
        if content[:4] != _ZSTANDARD:
            return zlib.decompress(content).decode()
        _, decompress = _zstandard()
        return decompress(content).decode()
    except (zlib.error, ValueError) as error:
        raise DamagedStoreError(
            f"a text in the store can't be read ({error}); `briefing doctor --repair` puts a note in its place"
        ) from error


@cache
def _zstandard() -> tuple[Callable[[bytes], bytes], Callable[[bytes], bytes]]:
    """Return what packs and unpacks; imported when wanted, which takes longer than to open the store."""
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd

    # Making a compressor takes as long as an article does. Each call makes a frame of its own, one thread at a time.
    compressor = zstd.ZstdCompressor(_LEVEL)

    def compress(content: bytes) -> bytes:
        return compressor.compress(content, compressor.FLUSH_FRAME)

    def decompress(content: bytes) -> bytes:
        try:
            return zstd.decompress(content)
        except zstd.ZstdError as error:
            raise ValueError(error) from error

    return compress, decompress
