"""How an article stands in the store: what is compressed, what its content hashes to, and back again."""

import json
import re
import zlib
from dataclasses import replace
from datetime import datetime
from hashlib import blake2b

from briefing.models import Article, Block, BlockKind

_LEVEL = 5
"""Of zlib's nine."""
_SMALL_BYTES = 8192
_SMALL_LEVEL = 1
_SMALL_WINDOW = 12
_SMALL_MEMORY = 5
"""For articles as feeds carry them: with its usual window zlib takes twice as long, most of it to clear 32 KB."""
_KINDS: tuple[BlockKind, ...] = ("title", "heading", "paragraph", "list_item", "quote", "code", "table", "caption")
"""Stored by their place; further kinds go at the end."""
_PLACES = {kind: place for place, kind in enumerate(_KINDS)}
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
_SURROGATES = re.compile("[\ud800-\udfff]")


def storable(article: Article) -> Article:
    """Return an article that UTF-8 can hold: half a character becomes U+FFFD, which leaves every offset where it is."""
    shown = (
        article.id,
        article.title,
        article.text,
        article.source,
        article.link or "",
        article.origin,
        *article.notes,
    )
    try:
        "".join(shown).encode()
    except UnicodeEncodeError:
        pass
    else:
        return article
    id_, title, text, source, link, origin, *notes = (_SURROGATES.sub("\ufffd", text) for text in shown)
    return replace(
        article,
        id=id_,
        title=title,
        text=text,
        source=source,
        link=link or None,
        origin=origin,
        notes=tuple(notes),
    )


def digest_of(article: Article) -> bytes:
    """Return what tells one content from another, 16 bytes of BLAKE2b: all that an analysis reads of an article."""
    blocks = ";".join([f"{_PLACES[b.kind]},{b.start},{b.end},{b.level}" for b in article.blocks])
    content = f"{article.title}\0{int(article.marked_up)}\0{blocks}\0{article.text}"
    return blake2b(content.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def pack(article: Article) -> bytes:
    """Return all of an article that is not shown in lists, compressed."""
    blocks: list[int] = []
    for block in article.blocks:
        blocks += (_PLACES[block.kind], block.start, block.end, block.level)
    facts = (
        article.id,
        article.source,
        article.origin,
        article.published.isoformat() if article.published else None,
        int(article.marked_up),
        int(article.is_entry),
        article.notes,
        blocks,
    )
    return _compress(f"{_encode(facts)}\n{article.text}".encode())


def unpack(content: bytes, *, title: str, link: str | None, language: str | None) -> Article:
    """Return the article that was packed, with what lists show of it."""
    line, _, text = zlib.decompress(content).decode().partition("\n")
    id_, source, origin, published, marked_up, is_entry, notes, blocks = json.loads(line)
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
    )


def text_of(content: bytes) -> str:
    """Return the text of a packed article."""
    return zlib.decompress(content).decode().partition("\n")[2]


def pack_text(text: str) -> bytes:
    """Return a text compressed."""
    return _compress(text.encode())


def unpack_text(content: bytes) -> str:
    """Return a text that was compressed."""
    return zlib.decompress(content).decode()


def _compress(content: bytes) -> bytes:
    if len(content) > _SMALL_BYTES:
        return zlib.compress(content, _LEVEL)
    compression = zlib.compressobj(_SMALL_LEVEL, zlib.DEFLATED, _SMALL_WINDOW, _SMALL_MEMORY)
    return compression.compress(content) + compression.flush()
