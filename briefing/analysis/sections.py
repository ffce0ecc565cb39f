"""Finds an article's sections: its headings and the paragraphs under each."""

from briefing.analysis.draft import Draft, Passage
from briefing.models import Section, Span


def find_sections(draft: Draft) -> None:
    """Assign the draft's sections and passages."""
    groups: list[tuple[str | None, int, list[Span]]] = []
    text = draft.article.text
    for block in draft.article.blocks:
        words = text[block.start : block.end]
        if block.kind == "title":
            draft.passages.append(Passage("title", block.start, block.end, None))
        elif len(words) < 80 and words[-1:] not in ".!?»\"”:":
            groups.append((words.strip("- "), block.start, []))
            draft.passages.append(Passage("heading", block.start, block.end, len(groups) - 1))
        else:
            if not groups:
                groups.append((None, block.start, []))
            groups[-1][2].append(Span(block.start, block.end))
            draft.passages.append(Passage("paragraph", block.start, block.end, len(groups) - 1))
    for heading, start, paragraphs in groups:
        end = paragraphs[-1].end if paragraphs else start
        draft.sections.append(Section(heading, 1, start, end, tuple(paragraphs)))
