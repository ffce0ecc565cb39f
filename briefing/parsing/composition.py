"""Pieces of text -> an `Article`: one place for offsets, titles, identities and the limit on length.

A parser says what its format holds; how that becomes an article is the same for all of them and stands here.
"""

import hashlib
import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from itertools import accumulate
from pathlib import Path, PurePath
from typing import Literal, NamedTuple
from urllib.parse import urljoin, urlsplit

from briefing.languages import LANGUAGES, contradicts
from briefing.models import Article, Block, BlockKind, Link, Picture, Retrieved, SourceRequest
from briefing.parsing.lines import Flow, Line, Reference, moved, within
from briefing.text import clean, clean_line, is_clean

MAX_CHARACTERS = 1_000_000
"""Longest text of an article: a long novel, and as much as a language model's tokenizer takes at once."""
MAX_LINKS, MAX_PICTURES = 500, 100
"""Of one article; the longest lists of sources that encyclopedias have are as long."""
_MAX_DESCRIPTION = 300
_TITLE_FROM_TEXT = 100
_SENTENCE_END = re.compile(r"[.!?…][»”\"’)]*(?=\s|$)")
_SEVERAL = re.compile("  +")
_TIGHT: tuple[BlockKind, ...] = ("list_item", "table")
"""Kinds that stand line under line; all others have a blank line between them."""
_ABSOLUTE = re.compile("https?://", re.IGNORECASE)
_LONGEST_ADDRESS = 4000
_PLAIN_PATH = re.compile(r"(?:/[\w~%+=&:,@-][\w.~%+=&:,@-]*)+/?(?:\?[\w/.~%+=&:,@-]+)?", re.ASCII)
"""Without steps up, which are resolved elsewhere."""
_ROOT = re.compile("https?://[a-z0-9][a-z0-9.-]*(?=[/?#]|$)")
_PLAIN_LINK = re.compile(r"https?://[a-z0-9][a-z0-9.-]*(?:/[\w/.~%+=&?#:,;@-]*)?", re.ASCII)
_LINK = re.compile(r"https?://[^\s<>\"'\\^`{|}]+$", re.IGNORECASE)


class Piece(NamedTuple):
    """A block of text on its way into an article; `code` may have several lines, all others are one."""

    kind: BlockKind
    text: str
    level: int = 0
    links: tuple[Reference, ...] = ()


class Pictured(NamedTuple):
    """A picture on its way into an article."""

    address: str
    """As it is written."""
    description: str = ""

    @property
    def kind(self) -> Literal["picture"]:
        """What it is beside blocks of text."""
        return "picture"

    @property
    def text(self) -> str:
        """The text of a picture: none."""
        return ""


Part = Line | Piece | Pictured
"""What an article is composed of; lines and pieces begin with the same: their kind, text, level and links."""


def parts_of(flow: Flow, lines: Sequence[Line]) -> list[Part]:
    """Return those lines of a flow that are chosen, in its order, and its pictures between them."""
    parts: list[Part] = [*lines]
    if not flow.pictures:
        return parts
    # How many of the chosen lines stand before each line.
    before: Sequence[int] = range(len(lines) + 1)
    if len(lines) < len(flow.lines):
        chosen = {id(line) for line in lines}
        before = [0, *accumulate(id(line) in chosen for line in flow.lines)]
    for shown in reversed(flow.pictures):
        parts.insert(before[min(shown.place, len(flow.lines))], Pictured(shown.address, shown.description))
    return parts


class Carried(NamedTuple):
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
    base: str | None = None
    """What relative addresses in the pieces are relative to; None where that is the address of the source."""


def compose(
    pieces: Iterable[Part],
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
    joined = _join(pieces)
    text, blocks, is_cut = joined.text, joined.blocks, joined.is_cut
    if not blocks:
        return None
    title = carried.title or next((text[b.start : b.end] for b in blocks if b.kind == "title"), "")
    source = _clean_name(retrieved.source)
    digest = hashlib.sha256("\0".join((source, carried.identity, text)).encode()).hexdigest()[:16]
    base = (safe_link(retrieved.url) or safe_link(source) or "") if carried.base is None else carried.base
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
        links=_complete_links(joined, base) if joined.links else (),
        pictures=_complete_pictures(joined, base) if joined.pictures else (),
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
    if not address or len(address) > _LONGEST_ADDRESS:
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


class _Joined(NamedTuple):
    """The text that pieces make, with offsets in it, and whether some of it had to be left out."""

    text: str
    blocks: list[Block]
    links: list[Reference]
    pictures: list[tuple[int, Pictured]]
    is_cut: bool


def _join(pieces: Iterable[Part]) -> _Joined:
    parts: list[str] = []
    blocks: list[Block] = []
    links: list[Reference] = []
    shown: list[tuple[int, Pictured]] = []
    waiting: list[Pictured] = []
    """Pictures since the last block."""
    length = 0
    is_cut = False
    before: BlockKind | None = None
    pieces = tuple(pieces)
    # What is clean when it is joined is clean in each of its pieces, and asking once costs less.
    cleaned = is_clean("\n".join([piece.text for piece in pieces]))
    for piece in pieces:
        if isinstance(piece, Pictured):
            waiting.append(piece)
            continue
        kind, text, level, references = piece[:4]
        # Lines have single spaces already.
        is_tidy = cleaned and isinstance(piece, Line) and kind != "code"
        words = text.strip() if is_tidy else _tidy(kind, text if cleaned else clean(text))
        if not words:
            continue
        gap = "" if before is None else "\n" if kind == before and before in _TIGHT else "\n\n"
        start = length + len(gap)
        length = start + len(words)
        if length > MAX_CHARACTERS:
            is_cut = True
            if blocks:
                waiting.clear()
                break
            length = MAX_CHARACTERS
            words = words[:length]
        blocks.append(Block(kind, start, length, level))
        parts += gap, words
        before = kind
        if references and len(links) < MAX_LINKS:
            found = within(words, references) if is_cut else moved(references, text, words)
            links += [(start + begun, start + ended, address) for begun, ended, address in found]
        if waiting:
            shown += [(start, picture) for picture in waiting]
            waiting.clear()
        if is_cut:
            break
    shown += [(length, picture) for picture in waiting]
    return _Joined("".join(parts), blocks, links, shown, is_cut)


def _complete_links(joined: _Joined, base: str) -> tuple[Link, ...]:
    links = [
        Link(start, end, complete)
        for start, end, address in joined.links[:MAX_LINKS]
        if (complete := complete_address(address, base))
    ]
    return tuple(links)


def _complete_pictures(joined: _Joined, base: str) -> tuple[Picture, ...]:
    """Return the pictures, each where it is shown first."""
    found: dict[str, Picture] = {}
    for at, piece in joined.pictures:
        address = complete_address(piece.address, base)
        if address and address not in found and len(found) < MAX_PICTURES:
            found[address] = Picture(at, address, _description(piece.description))
    return tuple(found.values())


def _description(words: str) -> str:
    line = clean_line(words[: 4 * _MAX_DESCRIPTION])
    return line if len(line) <= _MAX_DESCRIPTION else f"{line[: _MAX_DESCRIPTION - 1].rstrip()}…"


def complete_address(address: str, base: str) -> str | None:
    """Return an address that may be opened, made of one as markup writes it; None for what leads nowhere else.

    White space goes as browsers have it: at the ends and at the ends of lines, and a space within is written out.
    """
    if len(address) > _LONGEST_ADDRESS:
        return None
    if _PLAIN_LINK.fullmatch(address):
        return address
    if _PLAIN_PATH.fullmatch(address) and (root := _root(base)):
        return root + address
    address = "".join(address.strip().splitlines()).replace(" ", "%20")
    if not address or address.startswith("#"):
        return None
    if not _ABSOLUTE.match(address):
        try:
            address = urljoin(base or "https:", address)
        except ValueError:
            return None
    return safe_link(address)


@lru_cache(maxsize=1024)
def _root(base: str) -> str | None:
    """Return what stands before an address's path."""
    match = _ROOT.match(base)
    return match[0] if match else None


def _tidy(kind: BlockKind, text: str) -> str:
    if kind == "code":
        return re.sub(r"\n{2,}", "\n", text).strip("\n").rstrip()
    text = text.replace("\n", " ")
    return (_SEVERAL.sub(" ", text) if "  " in text else text).strip()


def _place(source: str) -> str:
    """Return what the reader lists an article of a nameless source under: its host, or its directory."""
    if source == "-":
        return "standard input"
    host = urlsplit(source).hostname if safe_link(source) else None
    return (host or "").removeprefix("www.") or Path(source).absolute().parent.name
