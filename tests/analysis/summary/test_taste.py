"""Taste: where a story starts."""

import pytest

from briefing.analysis.summary.features import describe
from briefing.analysis.summary.ranker import load
from briefing.analysis.summary.taste import find_lead, is_tied
from briefing.languages import load as load_language
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


@pytest.mark.parametrize(
    ("code", "sentence", "tied"),
    [
        ("fr", "Mais la maire a refusé.", True),
        ("fr", "Depuis, la mairie attend.", True),
        ("fr", "Depuis octobre, la mairie attend.", False),
        ("fr", "A l'inverse, la maire a refusé.", True),
        ("fr", "La maire a refusé, mais attend.", False),
        ("en", "However, the mayor refused.", True),
        ("en", "First, the mayor refused.", True),
        ("en", "First Minister Anne Carr refused.", False),
        ("en", "There are three bridges in Marrow Bay.", False),
    ],
)
def test_words_that_tie_a_sentence_to_the_one_before(code: str, sentence: str, tied: bool) -> None:
    language = load_language(code)
    assert language is not None
    assert is_tied(sentence, language.prose) is tied
