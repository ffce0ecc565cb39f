"""Bytes -> Articles: one parser for each format. It does no I/O."""

import hashlib
from collections.abc import Iterator

from briefing.models import Article, Block, Failure, Retrieved, SourceRequest
from briefing.text import clean, decode


def parse(retrieved: Retrieved, request: SourceRequest) -> Iterator[Article | Failure]:
    """Yield the articles that the bytes hold, or why they hold none; never raises for bad input."""
    text = clean(decode(retrieved.content)).strip()
    blocks, offset = [], 0
    for part in text.split("\n\n"):
        kind = "title" if not blocks and len(part) < 160 and not part.rstrip().endswith(".") else "paragraph"
        blocks.append(Block(kind, offset, offset + len(part)))  # type: ignore[arg-type]
        offset += len(part) + 2
    title = text[: blocks[0].end]
    digest = hashlib.sha256(retrieved.content).hexdigest()[:16]
    yield Article(id=digest, title=title, text=text, source=retrieved.source, blocks=tuple(blocks))
