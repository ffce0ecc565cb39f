"""Picks the sentences that carry an article, and those of each section."""

from briefing.analysis.draft import Draft
from briefing.models import SummarySentence


def summarise(draft: Draft) -> None:
    """Assign the draft's summary."""
    draft.summary = [SummarySentence(s.start, s.end, 0) for s in draft.sentences[: draft.options.sentences or 2]]
