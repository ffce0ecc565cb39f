"""Taste: where a story starts."""

import pytest

from briefing.analysis.summary.features import describe
from briefing.analysis.summary.ranker import load
from briefing.analysis.summary.taste import find_lead
from briefing.models import AnalysisOptions

from ..test_summary import draft_of

NEWS = """The town council of Marrow Bay closed the old toll bridge on Tuesday after a flood damaged two of its piers, \
the mayor said.

Repairs will cost £3 million, according to the county, and last until May. Drivers must take the coast road."""


@pytest.mark.parametrize(
    ("before", "lead"),
    [
        ("", 0),
        ("Flood closes Marrow Bay's toll bridge until May\n\n", 1),
        ("A flood that damaged two piers closed the old toll bridge of Marrow Bay on Tuesday.\n\n", 1),
        ("It was a grey morning. ", 1),
    ],
    ids=["the lead itself", "a standfirst without a stop", "a standfirst that the text says again", "a scene"],
)
def test_the_story_starts_behind_scenes_and_standfirsts(before: str, lead: int) -> None:
    text = f"Marrow Bay loses its bridge\n\n{before}{NEWS}"
    sentences, rows = describe(draft_of(text, AnalysisOptions(), "en"))
    assert find_lead(sentences, [load().sentences.score(row) for row in rows]) == lead
