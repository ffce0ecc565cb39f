"""Splits paragraphs into sentences."""

import re

from briefing.analysis.draft import Draft
from briefing.models import Span

_END = re.compile(r"[.!?…][»”\"']?\s+(?=[«“\"A-ZÀ-Ý—-])")


def split_sentences(draft: Draft) -> None:
    """Assign the draft's sentences."""
    for passage in draft.passages:
        if passage.kind == "paragraph":
            start = passage.start
            for match in _END.finditer(draft.article.text, passage.start, passage.end):
                draft.sentences.append(Span(start, match.end() - len(match.group()) + len(match.group().rstrip())))
                start = match.end()
            draft.sentences.append(Span(start, passage.end))
