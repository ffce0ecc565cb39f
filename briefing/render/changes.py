"""Prints what changed in a stored article: as text with the marks of wdiff, which need no colour, or as JSON."""

import json
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from briefing.models.changes import Difference, Stretch
from briefing.models.stored import StoredArticle
from briefing.render import Layout
from briefing.render.cells import cell_width, wrap
from briefing.render.style import Style, paint
from briefing.text import clean, clean_line

SCHEMA = "briefing-changes/1"
_WIDEST = 100
_STYLES: dict[str, Style] = {"removed": "removed", "added": "added"}
_MARKS = {"removed": ("[-", "-]"), "added": ("{+", "+}"), "kept": ("", "")}


def render_text(stored: StoredArticle, found: Sequence[Difference], layout: Layout) -> Iterator[str]:
    """Yield the article's title and each change, the newest first, with the marks of wdiff."""
    width = None if layout.width is None else min(layout.width, _WIDEST)

    def lines(text: str, style: Style | None = None, first: str = "") -> str:
        wrapped = wrap(text, width, first=first)
        return "".join((paint(line, style, colour=layout.colour) if style else line) + "\n" for line in wrapped)

    headline = stored.headline
    yield lines(clean_line(headline.title), "title")
    yield lines(f"{headline.number} · {clean_line(headline.origin)}", "faint")
    for difference in found:
        yield "\n" + lines(f"Changed {difference.until:%Y-%m-%d %H:%M} UTC", "part")
        if difference.title:
            yield "\n" + _marked_lines(difference.title, width, layout, first="Title: ")
        skipped = 0
        for paragraph in difference.paragraphs:
            if not paragraph.is_changed:
                skipped += 1
                continue
            if skipped:
                yield "\n" + lines(_skipped(skipped), "faint")
            skipped = 0
            yield "\n" + _marked_lines(paragraph.stretches, width, layout)
        if skipped:
            yield "\n" + lines(_skipped(skipped), "faint")


def render_json(stored: StoredArticle, found: Sequence[Difference]) -> str:
    """Return the changes as one object."""
    headline, article = stored.headline, stored.article
    made: dict[str, Any] = {
        "schema": SCHEMA,
        "number": headline.number,
        "id": article.id,
        "title": article.title,
        "link": article.link,
        "text": article.text,
        "changes": [_object(difference) for difference in found],
    }
    written = json.dumps(made, ensure_ascii=False, indent=2)
    return (written if clean(written) == written else json.dumps(made, indent=2)) + "\n"


def _object(difference: Difference) -> dict[str, Any]:
    return {
        "until": difference.until.isoformat(),
        "title": [_stretch(stretch) for stretch in difference.title],
        "paragraphs": [
            [_stretch(stretch) for stretch in paragraph.stretches]
            for paragraph in difference.paragraphs
            if paragraph.is_changed
        ],
        "added": [{"start": span.start, "end": span.end} for span in difference.added],
        "removed": [{"at": removed.at, "text": removed.text} for removed in difference.removed],
    }


def _stretch(stretch: Stretch) -> dict[str, str]:
    return {"kind": stretch.kind, "text": stretch.text}


def _skipped(count: int) -> str:
    return f"… {count} paragraph{'' if count == 1 else 's'} unchanged"


class _Word(NamedTuple):
    """A word with its marks, and whether a space stands before it."""

    text: str
    style: Style | None
    spaced: bool


def _marked_lines(stretches: Sequence[Stretch], width: int | None, layout: Layout, *, first: str = "") -> str:
    """Return stretches as lines, each word in the colour of its stretch."""
    words: list[_Word] = []
    for stretch in stretches:
        opening, closing = _MARKS[stretch.kind]
        marked = f"{opening}{clean_line(stretch.text)}{closing}".split(" ")
        style = _STYLES.get(stretch.kind)
        words.append(_Word(marked[0], style, stretch.text[:1].isspace()))
        words += [_Word(word, style, spaced=True) for word in marked[1:]]
    lines = [first]
    used = cell_width(first)
    for word in words:
        gap = " " if word.spaced and used else ""
        if width is not None and gap and used + 1 + cell_width(word.text) > width:
            lines.append("")
            used, gap = 0, ""
        lines[-1] += gap + (paint(word.text, word.style, colour=layout.colour) if word.style else word.text)
        used += len(gap) + cell_width(word.text)
    return "".join(line.rstrip() + "\n" for line in lines)
