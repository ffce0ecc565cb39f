"""Renders an article as a file of its own: what it says in short, its whole text, and where it is from.

Facts point to the paragraph they are from: paragraphs are numbered, and what is said of one carries its number.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from briefing.models import Block, BlockKind, Briefing, Figure, Span, SummarySentence
from briefing.render import Layout, Renderer, facts, one_line, quoted
from briefing.render.cells import wrap
from briefing.render.style import paint
from briefing.text import clean_line

EXPORT_FORMATS: dict[str, str] = {
    "text": "briefing.render.article:export_text",
    "markdown": "briefing.render.article:export_markdown",
    "html": "briefing.render.article:export_html",
    "json": "briefing.render.jsonl:render_json",
    "jsonl": "briefing.render.jsonl:render_jsonl",
}
"""Format -> where its renderer stands; JSON has the text and every offset anyway."""
_WIDEST = 100


class _Paragraph(NamedTuple):
    """A heading, or a paragraph with its number."""

    text: str
    kind: BlockKind
    number: int
    span: Span


def load_export(name: str) -> Renderer:
    """Return the renderer of an export's format; raises `KeyError` for an unknown one."""
    from pkgutil import resolve_name
    from typing import cast

    return cast(Renderer, resolve_name(EXPORT_FORMATS[name]))


def export_text(briefings: Iterable[Briefing], layout: Layout) -> Iterator[str]:
    """Yield the text of each article under its title, and where it is from."""
    width = None if layout.width is None else min(layout.width, _WIDEST)
    for number, briefing in enumerate(briefings):
        lines = ["", "─" * (width or 72), ""] if number else []
        for text, style in ((_title(briefing), "title"), (" · ".join(facts(briefing)), "faint")):
            lines += [paint(line, style, colour=layout.colour) for line in wrap(text, width)]  # type: ignore[arg-type]
        before: BlockKind = "title"
        for paragraph in _paragraphs(briefing):
            marks = {"list_item": ("- ", "  "), "quote": ("> ", "> ")}
            first, rest = marks.get(paragraph.kind, ("", ""))
            wrapped = wrap(paragraph.text, width, first=first, rest=rest)
            is_heading = paragraph.kind == "heading"
            follows = paragraph.kind == "list_item" == before
            before = paragraph.kind
            lines += [
                *([] if follows else [""]),
                *(paint(line, "heading", colour=layout.colour) if is_heading else line for line in wrapped),
            ]
        lines += ["", *wrap(_citation(briefing), width)]
        lines += [paint(line, "note", colour=layout.colour) for note in _notes(briefing) for line in wrap(note, width)]
        yield "".join(line.rstrip() + "\n" for line in lines)


def export_markdown(briefings: Iterable[Briefing], _layout: Layout) -> Iterator[str]:
    """Yield a document part for each article; its text's paragraphs are anchors that the facts link to."""
    from briefing.render.linked import Pictures, markdown, paragraph as linked
    from briefing.render.markdown import escape, head_blocks, part_blocks

    form = markdown(escape)
    for number, briefing in enumerate(briefings, 1):
        found = _paragraphs(briefing)
        blocks = head_blocks(briefing)
        cited = [f"- {escape(quoted(briefing, one))} {place}" for one, place in _cited(briefing, found, number)]
        blocks += ["## Summary", "\n".join(cited)] if cited else []
        blocks += [*part_blocks("actors", briefing, titled=True), *part_blocks("figures", briefing, titled=True)]
        blocks.append("## Text")
        before: BlockKind = "title"
        marks = {"heading": "### ", "list_item": "- ", "quote": "> "}
        pictures = Pictures(briefing.article, form)
        for paragraph in found:
            if shown := pictures.before(paragraph.span.start):
                blocks += shown
                before = "title"
            anchor = f'<a id="{_anchor(number, paragraph)}"></a>' if paragraph.number else ""
            words = linked(briefing.article, paragraph.span, paragraph.text, form)
            line = f"{marks.get(paragraph.kind, '')}{anchor}{words}"
            if paragraph.kind == "list_item" == before:
                blocks[-1] += f"\n{line}"
            else:
                blocks.append(line)
            before = paragraph.kind
        blocks += pictures.before(None)
        blocks += ["---", escape(_citation(briefing)), *(escape(note) for note in _notes(briefing))]
        yield ("\n---\n\n" if number > 1 else "") + "\n\n".join(blocks) + "\n"


def export_html(briefings: Iterable[Briefing], _layout: Layout) -> Iterator[str]:
    """Yield a page with an article element for each; nothing for none."""
    from briefing.render.html import PAGE_END, escape, head_lines, page_start, part_lines
    from briefing.render.linked import Pictures, page, paragraph as linked

    form = page(escape)
    remaining = iter(briefings)
    first = next(remaining, None)
    if first is None:
        return
    yield page_start(_title(first))
    for number, briefing in enumerate(chain([first], remaining), 1):
        found = _paragraphs(briefing)
        lines = [f'<article lang="{escape(briefing.analysis.language)}">', *head_lines(briefing)]
        for part in ("summary", "actors", "figures"):
            if getattr(briefing.analysis, part):
                lines.append(f"<h2>{part}</h2>")
                lines += part_lines(part, briefing) if part != "summary" else _cited_html(briefing, found, number)
        lines.append("<h2>text</h2>")
        pictures = Pictures(briefing.article, form)
        for paragraph in found:
            lines += pictures.before(paragraph.span.start)
            tag = {"heading": "h3", "quote": "blockquote"}.get(paragraph.kind, "p")
            anchor = f' id="{_anchor(number, paragraph)}"' if paragraph.number else ""
            mark = "• " if paragraph.kind == "list_item" else ""
            words = linked(briefing.article, paragraph.span, paragraph.text, form)
            lines.append(f"<{tag}{anchor}>{mark}{words}</{tag}>")
        lines += pictures.before(None)
        lines += [f'<p class="facts">{escape(line)}</p>' for line in (_citation(briefing), *_notes(briefing))]
        yield "\n".join([*lines, "</article>"]) + "\n"
    yield PAGE_END


def _cited_html(briefing: Briefing, found: Sequence[_Paragraph], number: int) -> Iterator[str]:
    from briefing.render.html import escape

    yield "<ul>"
    for sentence in briefing.analysis.summary:
        place = _place(sentence, found)
        link = f' <a href="#{_anchor(number, place)}">¶{place.number}</a>' if place else ""
        yield f"<li>{escape(quoted(briefing, sentence))}{link}</li>"
    yield "</ul>"


def _cited(briefing: Briefing, found: Sequence[_Paragraph], number: int) -> Iterator[tuple[SummarySentence, str]]:
    for sentence in briefing.analysis.summary:
        place = _place(sentence, found)
        yield sentence, f"[¶{place.number}](#{_anchor(number, place)})" if place else ""


def _place(item: SummarySentence | Figure, found: Sequence[_Paragraph]) -> _Paragraph | None:
    return next((one for one in found if one.number and one.span.start <= item.start < one.span.end), None)


def _anchor(number: int, paragraph: _Paragraph) -> str:
    return f"a{number}p{paragraph.number}"


def _paragraphs(briefing: Briefing) -> list[_Paragraph]:
    """Return the headings and paragraphs of an article, its title left out; paragraphs are numbered from one on."""
    article = briefing.article
    kinds = {block.start: block.kind for block in article.blocks}
    ends = {block.start: block.end for block in article.blocks if block.kind == "heading"}
    found: list[_Paragraph] = []
    count = 0
    for section in briefing.analysis.sections:
        if section.heading:
            heading = one_line(section.heading)
            span = Span(section.start, ends.get(section.start, section.start))
            if one_line(span.of(article.text)) != heading:
                span = Span(section.start, section.start)
            found.append(_Paragraph(heading, "heading", 0, span))
        for span in section.paragraphs:
            count += 1
            kind = kinds.get(span.start, "paragraph")
            found.append(_Paragraph(one_line(span.of(article.text)), kind, count, span))
    return found or [
        _Paragraph(one_line(article.text[block.start : block.end]), block.kind, number, Span(block.start, block.end))
        for number, block in enumerate(filter(_is_body, article.blocks), 1)
    ]


def _is_body(block: Block) -> bool:
    return block.kind != "title"


def _title(briefing: Briefing) -> str:
    return clean_line(briefing.article.title) or clean_line(briefing.article.source)


def _citation(briefing: Briefing) -> str:
    """Return where an article is from, as a text that cites it says: publisher, title, day, address."""
    article = briefing.article
    day = article.published.strftime("%Y-%m-%d") if article.published else ""
    title = f"“{_title(briefing)}”"
    publisher = clean_line(article.origin) if article.link else ""
    said = [publisher, title, day, clean_line(article.link or article.source)]
    return f"Source: {', '.join(part for part in said if part)}"


def _notes(briefing: Briefing) -> list[str]:
    return [f"Note: {clean_line(note)}" for note in briefing.analysis.notes]
