"""Plain text -> an article: paragraphs, hard-wrapped or one a line, list items, underlined headings, the title.

Other headings are not told from short paragraphs here: each short line that stands alone stays a paragraph of its own.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from briefing.models import Article, BlockKind, Retrieved, SourceRequest
from briefing.parsing.composition import Piece, compose
from briefing.text import clean, decode

WRAPPED_AT = (40, 120)
"""Between these widths, in columns, programs and people break lines; a longer line is a paragraph."""
_TITLE_LENGTH = 160
_RAGGED = 14
"""A line may stay this many columns short of the width and still be broken for it: ragged lines, long words."""
_MOSTLY = 0.5

_RULE = re.compile(r"^\s*([-=~_*#+])(?:\s?\1){2,}\s*$")
_UNDERLINE = re.compile(r"^\s*([=~-])\1{2,}\s*$")
_BULLET = re.compile(r"^\s*([-*•‣▪◦·+])\s+(?=\S)")
_NUMBER = re.compile(r"^\s*(?:\d{1,3}[.)]|[a-zA-Z]\))\s+(?=\S)")
_INTERTITLE = re.compile(r"^\s*-\s.{1,80}\s-\s*$")
_HASHED = re.compile(r"^#{1,6}\s+(.+?)(?:\s+#+)?$")
"""A heading as Markdown marks it, and many a plain text."""
_QUOTED = re.compile(r"^\s*(?:>\s?)+")
_SENTENCE_END = re.compile(r"[.!?…:][»”\"’)\]]*\s*$")
_NO_TITLE_END = re.compile(r"(?<!\.)\.[\"’)\]]*$|[,;:]$")


@dataclass(frozen=True, slots=True)
class _Unit:
    """A paragraph, list item or heading; `first_line` and `last_line` number the lines it came from."""

    kind: BlockKind
    text: str
    first_line: int
    last_line: int
    level: int = 0


def parse_plain_text(retrieved: Retrieved, request: SourceRequest) -> Iterable[Article]:
    """Yield the text's article, if it has a word."""
    lines = [line.rstrip() for line in clean(decode(retrieved.content, retrieved.charset)).split("\n")]
    units = _mark_lists(list(_units(lines)))
    pieces = [Piece(unit.kind, unit.text, unit.level) for unit in units]
    if _has_title(units, lines):
        pieces[0] = Piece("title", _HASHED.sub(r"\1", units[0].text))
    article = compose(pieces, retrieved, request, marked_up=False)
    if article is not None:
        yield article


def _units(lines: Sequence[str]) -> Iterator[_Unit]:
    blocks = list(_blocks(lines))
    is_wrapped = _is_wrapped(lines, blocks)
    for first, end in blocks:
        start = first
        for index in range(first, end):
            underline = _UNDERLINE.match(lines[index])
            if underline and index > start and len(lines[index - 1].strip()) <= _TITLE_LENGTH:
                yield from _paragraphs(lines, start, index - 1, is_wrapped)
                level = 1 if underline.group(1) == "=" else 2
                yield _Unit("heading", lines[index - 1].strip(), index - 1, index, level)
                start = index + 1
            elif _RULE.match(lines[index]):
                yield from _paragraphs(lines, start, index, is_wrapped)
                start = index + 1
        yield from _paragraphs(lines, start, end, is_wrapped)


def _blocks(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where runs of lines without a blank one start and end."""
    for is_blank, group in groupby(range(len(lines)), key=lambda index: not lines[index].strip()):
        if not is_blank:
            indexes = list(group)
            yield indexes[0], indexes[-1] + 1


def _is_wrapped(lines: Sequence[str], blocks: Sequence[tuple[int, int]]) -> bool:
    """Tell whether most line ends inside blocks fall within sentences: such lines were broken to fit a page."""
    ends = [index for first, end in blocks for index in range(first, end - 1) if _is_full(lines[index])]
    inside = sum(not _SENTENCE_END.search(lines[index]) for index in ends)
    return bool(ends) and inside >= _MOSTLY * len(ends)


def _is_full(line: str) -> bool:
    return WRAPPED_AT[0] <= len(line) <= WRAPPED_AT[1]


def _paragraphs(lines: Sequence[str], first: int, end: int, is_wrapped: bool) -> Iterator[_Unit]:
    """Yield the paragraphs of a run of lines, lines that belong together joined."""
    if first >= end:
        return
    is_quote = all(_QUOTED.match(line) for line in lines[first:end])
    block = [_QUOTED.sub("", line) for line in lines[first:end]] if is_quote else list(lines[first:end])
    width = max(len(line) for line in block)
    kind: BlockKind = "quote" if is_quote else "paragraph"
    start = 0
    for index, (line, after) in enumerate(pairwise(block), start=1):
        if not (is_wrapped and _continues(line, after, width)):
            yield _Unit(kind, _joined(block[start:index]), first + start, first + index - 1)
            start = index
    yield _Unit(kind, _joined(block[start:]), first + start, end - 1)


def _continues(line: str, after: str, width: int) -> bool:
    """Tell whether a line goes on in the next one: its next word would not have fitted, or it breaks a sentence."""
    if not after.strip() or _BULLET.match(after) or _NUMBER.match(after) or len(line) > WRAPPED_AT[1]:
        return False
    in_list = bool(_BULLET.match(line) or _NUMBER.match(line))
    indent = len(after) - len(after.lstrip())
    if indent > len(line) - len(line.lstrip()) + 1 and not in_list:
        return False
    next_word = after.split(maxsplit=1)[0]
    is_full = len(line) >= WRAPPED_AT[0] and len(line) + 1 + len(next_word) > width - _RAGGED
    goes_on = next_word[0].islower() and not _SENTENCE_END.search(line)
    return is_full or (goes_on and (in_list or 2 * len(line) > WRAPPED_AT[0]))


def _joined(lines: Sequence[str]) -> str:
    """Return the lines as one, without a space where a line ends within a hyphenated word."""
    parts: list[str] = []
    before = ""
    for line in lines:
        words = line.strip()
        is_split_word = before.endswith("-") and before[-2:-1].isalpha() and words[:1].islower()
        parts.append(words if is_split_word or not before else f" {words}")
        before = words
    return "".join(parts)


def _mark_lists(units: list[_Unit]) -> list[_Unit]:
    """Make list items of runs of two and more units with bullets or numbers; a lone one may be a heading."""
    marked: list[_Unit] = []
    for marker, group in groupby(units, key=_marker):
        run = list(group)
        if marker is None or len(run) < 2:
            marked += run
            continue
        pattern = _BULLET if marker == "bullet" else None
        for unit in run:
            text = pattern.sub("", unit.text, count=1) if pattern else unit.text
            marked.append(_Unit("list_item", text, unit.first_line, unit.last_line))
    return marked


def _marker(unit: _Unit) -> str | None:
    if unit.kind != "paragraph" or _INTERTITLE.match(unit.text):
        return None
    return "bullet" if _BULLET.match(unit.text) else "number" if _NUMBER.match(unit.text) else None


def _has_title(units: Sequence[_Unit], lines: Sequence[str]) -> bool:
    """Tell whether the first unit is a title: short, no sentence, on its own above the rest."""
    if len(units) < 2:
        return False
    first, second = units[0], units[1]
    if first.kind == "heading":
        return first.level == 1
    if first.kind != "paragraph" or len(first.text) > _TITLE_LENGTH or _NO_TITLE_END.search(first.text):
        return False
    if not any(character.isalpha() for character in first.text):
        return False
    if second.first_line - first.last_line > 1:
        return True
    # Without any blank line the line ends part paragraphs, so the title is told by its length alone.
    return all(line.strip() for line in lines[: second.last_line]) and len(second.text) > max(80, len(first.text))
