"""Finds an article's sections: its headings, the paragraphs under each, and the lines that are no article text.

Where the source marks headings itself, they are taken; else lines are weighed by their shape (`lines`) and by what
stands around them. It must not change text or guess where an article gives no ground to.
"""

from dataclasses import dataclass, replace
from typing import Literal

from briefing.analysis import lines
from briefing.analysis.draft import Draft, Passage
from briefing.languages.prose import Prose
from briefing.models import Article, Block, Section, Span

Kind = Literal["title", "heading", "question", "candidate", "item", "body", "table", "apparatus", "noise"]

_LONG = 120
"""A paragraph of so many characters is prose whatever it ends with."""
_LIST_RUN = 3
"""So many short lines in a row are a list and no headings."""
_DECK_WORDS = 10
"""A line under the title with so many words introduces the article."""
_REFERENCE_CHARACTERS = 300
_TALK_QUESTIONS = 4
"""So many questions among other headings are those of an interview."""
_LOOSE_SHARE = 0.5
"""Where more of the long paragraphs than this have no final stop, a missing stop says nothing."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A block with what it seems to be; `start` and `end` are those of its words, `at` where the block starts."""

    kind: Kind
    at: int
    start: int
    end: int
    level: int = 0
    marked: bool = False


def find_sections(draft: Draft) -> None:
    """Assign the draft's sections and passages."""
    article, prose = draft.article, draft.language.prose
    found = [_classify(article, block, prose) for block in article.blocks if block.start < block.end]
    found = _without_apparatus(article.text, found, prose)
    if not article.marked_up or not any(line.kind == "heading" for line in found):
        found = _weigh(article, found, prose)
    _assemble(draft, found)


def _classify(article: Article, block: Block, prose: Prose) -> _Line:
    """Say what a block seems to be, by itself."""
    start, end = _trimmed(article.text, block.start, block.end)
    words = article.text[start:end]
    whole = _Line("body", block.start, start, end)
    if block.kind == "title" and words:
        return replace(whole, kind="title")
    if block.kind in ("table", "code"):
        return replace(whole, kind="table")
    if block.kind == "caption" or not words:
        return replace(whole, kind="noise")
    heading = _marked(article, block, words)
    if heading is not None:
        inner = words[heading.start : heading.end]
        whole = _Line("heading", block.start, start + heading.start, start + heading.end, heading.level, marked=True)
        if " ".join(inner.split()).casefold() == article.title.casefold():
            return replace(whole, kind="noise")
        words = inner
    if lines.is_apparatus(words, prose):
        return replace(whole, kind="apparatus")
    if lines.is_noise(words, prose):
        return replace(whole, kind="noise")
    return whole if whole.marked or block.kind == "quote" else replace(whole, kind=_shape(block, words, prose), level=1)


def _marked(article: Article, block: Block, words: str) -> lines.Heading | None:
    """Return the heading that the source's mark-up or the line's own signs make of a block."""
    if block.kind == "heading":
        return lines.marked_heading(words) or lines.Heading(0, len(words), block.level or 1, marked=True)
    if article.marked_up or block.kind != "paragraph":
        return None
    return lines.marked_heading(words)


def _shape(block: Block, words: str, prose: Prose) -> Kind:
    if block.kind == "list_item":
        return "item"
    if lines.is_question(words, prose):
        return "question"
    return "candidate" if lines.is_heading(words) else "body"


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), start + len(words.rstrip())


def _without_apparatus(text: str, found: list[_Line], prose: Prose) -> list[_Line]:
    """Take lists of sources, related articles and the like out: their heading and the references under it."""
    kept: list[_Line] = []
    within = False
    for index, line in enumerate(found):
        if line.kind == "apparatus":
            after = found[index + 1] if index + 1 < len(found) else None
            within = after is None or _is_reference(text, after)
            out = within or lines.is_noise(text[line.start : line.end], prose)
            kind: Kind = "noise" if out else "heading" if line.marked else "candidate"
            kept.append(replace(line, kind=kind, level=line.level or 1))
            continue
        within = within and line.kind != "heading" and _is_reference(text, line)
        kept.append(replace(line, kind="noise") if within else line)
    return kept


def _is_reference(text: str, line: _Line) -> bool:
    words = text[line.start : line.end]
    if line.kind in ("item", "noise", "apparatus", "candidate"):
        return True
    return line.kind == "body" and len(words) <= _REFERENCE_CHARACTERS and lines.is_reference(words)


def _weigh(article: Article, found: list[_Line], prose: Prose) -> list[_Line]:
    """Decide by what stands around them which candidates and questions are headings; the rest are paragraphs."""
    text = article.text
    loose = _is_loose(text, found)
    talk = _is_talk(found)
    weighed: list[_Line] = []
    shown = [line for line in found if line.kind != "noise"]
    place = {id(line): index for index, line in enumerate(shown)}
    for line in found:
        if line.kind not in ("candidate", "question"):
            weighed.append(line)
            continue
        index = place[id(line)]
        words = text[line.start : line.end]
        strong = lines.is_capitals(words) or lines.is_numbered(words)
        if line.kind == "question":
            heads = not talk and not article.marked_up and _parts(text, shown, index)
        else:
            heads = (strong or not loose) and _stands_out(text, shown, index, prose, strict=article.marked_up)
        weighed.append(replace(line, kind="heading" if heads else "body"))
    return weighed


def _is_loose(text: str, found: list[_Line]) -> bool:
    """Tell whether the article's long paragraphs mostly lack a final stop."""
    long = [text[line.start : line.end] for line in found if line.kind == "body" and line.end - line.start > _LONG]
    open_ended = sum(not lines.ends_as_prose(words) for words in long)
    return open_ended > _LOOSE_SHARE * len(long)


def _is_talk(found: list[_Line]) -> bool:
    """Tell whether the article's questions are an interviewer's: there are many, and other headings beside them."""
    questions = sum(line.kind == "question" for line in found)
    others = sum(line.kind in ("heading", "candidate") for line in found)
    return questions >= _TALK_QUESTIONS and others >= 2


def _stands_out(text: str, shown: list[_Line], index: int, prose: Prose, *, strict: bool) -> bool:
    """Tell whether a candidate heads what follows: it is in no list, no deck under the title, no name at the end."""
    line = shown[index]
    words = text[line.start : line.end]
    before = shown[index - 1] if index else None
    after = shown[index + 1] if index + 1 < len(shown) else None
    if strict and (after is None or after.kind != "body" or len(words) > _LONG // 2 or before is None):
        return False
    if before is None and after is None:
        return False
    if before is not None and before.kind == "body" and lines.leads_on(text[before.start : before.end]):
        return lines.is_numbered(words)
    if (after is None or before is None or before.kind == "title") and lines.is_lone_name(words):
        return False
    if before is not None and before.kind == "title" and _is_deck(words, prose):
        return False
    first, last = _short_run(shown, index)
    if last - first < _LIST_RUN:
        return True
    # The first of a run may head the list under it, if prose goes before it.
    return index == first and first > 0 and shown[first - 1].kind == "body" and lines.is_numbered(words)


def _parts(text: str, shown: list[_Line], index: int) -> bool:
    """Tell whether a question stands where a heading can: before a paragraph, and not as a deck under the title."""
    words = lines.spoken_words(text[shown[index].start : shown[index].end])
    under_title = index > 0 and shown[index - 1].kind == "title"
    return index + 1 < len(shown) and not (under_title and len(words) > _DECK_WORDS // 2)


def _is_deck(words: str, prose: Prose) -> bool:
    spoken = lines.spoken_words(words)
    return len(spoken) >= _DECK_WORDS or bool(prose.finite_verbs.intersection(words.casefold().split()))


def _short_run(shown: list[_Line], index: int) -> tuple[int, int]:
    """Return where the run of unmarked short lines around an index starts and ends."""
    first = last = index
    while first > 0 and shown[first - 1].kind in ("candidate", "item") and index - first < _LIST_RUN:
        first -= 1
    while last < len(shown) and shown[last].kind in ("candidate", "item") and last - index <= _LIST_RUN:
        last += 1
    return first, last


def _assemble(draft: Draft, found: list[_Line]) -> None:
    """Group the lines into sections, and make the passages that are analysed on their own."""
    text = draft.article.text
    sections: list[Section] = []
    paragraphs: list[list[Span]] = []
    for line in found:
        if line.kind == "noise":
            continue
        if line.kind == "title":
            draft.passages.append(Passage("title", line.start, line.end, None))
            continue
        if line.kind == "heading":
            heading = " ".join(text[line.start : line.end].split())
            sections.append(Section(heading, line.level, line.at, line.end))
            paragraphs.append([])
            draft.passages.append(Passage("heading", line.start, line.end, len(sections) - 1))
            continue
        if not sections:
            sections.append(Section(None, 1, line.start, line.end))
            paragraphs.append([])
        paragraphs[-1].append(Span(line.start, line.end))
        if line.kind != "table":
            draft.passages.append(Passage("paragraph", line.start, line.end, len(sections) - 1))
    draft.sections = [
        replace(section, end=spans[-1].end if spans else section.end, paragraphs=tuple(spans))
        for section, spans in zip(sections, paragraphs, strict=True)
    ]
