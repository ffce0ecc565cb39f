"""Pieces of text -> an `Article`: one place for offsets, titles, identities and the limit on length.

A parser says what its format holds; how that becomes an article is the same for all of them and stands here.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path, PurePath
from typing import NamedTuple
from urllib.parse import urlsplit

from briefing.languages import LANGUAGES, contradicts
from briefing.models import Article, Block, BlockKind, Retrieved, SourceRequest
from briefing.text import clean, clean_line, is_clean

MAX_CHARACTERS = 1_000_000
"""Longest text of an article: a long novel, and as much as a language model's tokenizer takes at once."""
_TITLE_FROM_TEXT = 100
_SENTENCE_END = re.compile(r"[.!?…][»”\"’)]*(?=\s|$)")
_SPACES = re.compile("[ \n]+")
_TIGHT: tuple[BlockKind, ...] = ("list_item", "table")
"""Kinds that stand line under line; all others have a blank line between them."""
_PLAIN_LINK = re.compile(r"https?://[a-z0-9][a-z0-9.-]*(?:/[\w/.~%+=&?#:,;@-]*)?", re.ASCII)
_LINK = re.compile(r"https?://[^\s<>\"'\\^`{|}]+$", re.IGNORECASE)


class Piece(NamedTuple):
    """A block of text on its way into an article; `code` may have several lines, all others are one."""

    kind: BlockKind
    text: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class Carried:
    """What a source says of an article beside its text; None and "" where it says nothing."""

    title: str = ""
    language: str | None = None
    published: datetime | None = None
    link: str | None = None
    origin: str = ""
    identity: str = ""
    """What tells the article from others of the same source: a feed entry's id."""
    notes: tuple[str, ...] = ()
    is_entry: bool = False


def compose(
    pieces: Iterable[Piece],
    retrieved: Retrieved,
    request: SourceRequest,
    *,
    marked_up: bool,
    carried: Carried | None = None,
) -> Article | None:
    """Return the article that the pieces make, None where they hold no word.

    A piece of kind `title` becomes the title; without one the title is what the source says, or the first sentence.
    """
    carried = carried or Carried()
    text, blocks, is_cut = _join(pieces)
    if not blocks:
        return None
    title = carried.title or next((text[b.start : b.end] for b in blocks if b.kind == "title"), "")
    source = _clean_name(retrieved.source)
    digest = hashlib.sha256("\0".join((source, carried.identity, text)).encode()).hexdigest()[:16]
    notes = (*carried.notes, f"cut off after {len(text)} characters") if is_cut else carried.notes
    return Article(
        id=digest,
        title=clean_line(title) or title_from(text) or PurePath(source).stem,
        text=text,
        source=source,
        blocks=tuple(blocks),
        marked_up=marked_up,
        language=request.language or _language(carried.language, text),
        published=carried.published,
        link=carried.link or safe_link(retrieved.url or source),
        origin=_clean_name(request.name or carried.origin) or _place(source),
        notes=tuple(clean_line(note) for note in notes),
        is_entry=carried.is_entry,
    )


# A feed's items share them.
_clean_name = lru_cache(maxsize=64)(clean_line)


def title_from(text: str) -> str:
    """Return a text's first sentence, cut between words to a hundred characters."""
    line = clean_line(text[:2000].strip().partition("\n\n")[0])
    end = _SENTENCE_END.search(line)
    sentence = line[: end.end()] if end else line
    if len(sentence) <= _TITLE_FROM_TEXT:
        return sentence.rstrip(".") if end else sentence
    cut = sentence[:_TITLE_FROM_TEXT].rpartition(" ")[0] or sentence[: _TITLE_FROM_TEXT - 1]
    return cut.rstrip(" ,;:–—-") + "…"


def safe_link(address: str | None) -> str | None:
    """Return an address that may be opened in a browser: http or https, without spaces or control characters."""
    if not address or len(address) > 4000:
        return None
    if _PLAIN_LINK.fullmatch(address):
        return address
    if clean_line(address) != address or not _LINK.match(address):
        return None
    try:
        return address if urlsplit(address).hostname else None
    except ValueError:
        return None


def _language(declared: str | None, text: str) -> str | None:
    """Return the declared language unless the text speaks against it: many sites leave their software's default."""
    return None if declared in LANGUAGES and contradicts(text, declared) else declared


def _join(pieces: Iterable[Piece]) -> tuple[str, list[Block], bool]:
    """Return the text, its blocks, and whether some of it had to be left out."""
    parts: list[str] = []
    blocks: list[Block] = []
    length = 0
    before: BlockKind | None = None
    pieces = tuple(pieces)
    # What is clean when it is joined is clean in each of its pieces, and asking once costs less.
    cleaned = is_clean("\n".join([piece.text for piece in pieces]))
    for kind, text, level in pieces:
        words = _tidy(kind, text if cleaned else clean(text))
        if not words:
            continue
        gap = "" if before is None else "\n" if kind == before and before in _TIGHT else "\n\n"
        room = MAX_CHARACTERS - length - len(gap)
        if len(words) > room:
            if not blocks:
                words = words[:room]
                blocks.append(Block(kind, 0, len(words), level))
                parts.append(words)
            return "".join(parts), blocks, True
        start = length + len(gap)
        length = start + len(words)
        blocks.append(Block(kind, start, length, level))
        parts += gap, words
        before = kind
    return "".join(parts), blocks, False


def _tidy(kind: BlockKind, text: str) -> str:
    if kind == "code":
        return re.sub(r"\n{2,}", "\n", text).strip("\n").rstrip()
    return (_SPACES.sub(" ", text) if "  " in text or "\n" in text else text).strip()


def _place(source: str) -> str:
    """Return what the reader lists an article of a nameless source under: its host, or its directory."""
    if source == "-":
        return "standard input"
    host = urlsplit(source).hostname if safe_link(source) else None
    return (host or "").removeprefix("www.") or Path(source).absolute().parent.name
