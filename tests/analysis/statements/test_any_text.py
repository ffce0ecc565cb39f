"""Whatever the text, statements are found without raising, and they are words of it that do not overlap."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, example, given, settings, strategies as st

from briefing.analysis import ANALYSERS, order
from briefing.analysis.draft import Draft, Passage
from briefing.analysis.statements.quotations import find_quotations
from briefing.languages import load
from briefing.languages.language import Language
from briefing.languages.prose import Prose
from briefing.models import Actor, AnalysisOptions, Article, Block
from tests.effort import times

WORDS = """\
« » “ ” „ ‘ ’ ‚ ' " ‹ › ( ) , . : ; ! ? - — … de le la l' s' qu' que qui et the of and 's il elle a-t-il dit-elle dit
dit, affirme affirmant pas été selon pour said told saying that who he she not Paul Lambert Odile Castaing OMS
porte-parole ministre minister İ ß 😀 mardi
"""
PIECES = [*WORDS.split(), "a déclaré", "a fait valoir", "according to", "Paul Lambert", "Odile Castaing", "\n\n"]
texts = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=50).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=30).map("".join),
    st.text(max_size=120),
)


def article(text: str, code: str) -> Article:
    blocks: list[Block] = []
    place = 0
    for paragraph in text.split("\n\n"):
        if paragraph.strip():
            start = place + len(paragraph) - len(paragraph.lstrip())
            blocks.append(Block("paragraph", start, start + len(paragraph.strip())))
        place += len(paragraph) + 2
    return Article("x", "", text, "x", tuple(blocks), language=code)


def actors_of(text: str, code: str, *, tagged: bool) -> tuple[Actor, ...]:
    """Return the actors of a text with their statements, with the language's model or without any."""
    language = load(code) or Language(code=code, name=code, prose=Prose())
    draft = Draft(article=article(text, code), language=language, options=AnalysisOptions())
    for name in order(["statements"]):
        if tagged or name != "tagging":
            target, _, function = ANALYSERS[name].target.partition(":")
            getattr(__import__(target, fromlist=[function]), function)(draft)
    return draft.finish().actors


@pytest.mark.parametrize(("code", "tagged"), [("fr", True), ("en", True), ("fr", False), ("en", False), ("und", False)])
@given(text=texts)
@example(text="selon Paul Lambert dit, ,")
@settings(
    max_examples=times(25),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
def test_statements_are_stretches_of_any_text(code: str, tagged: bool, text: str) -> None:
    spans = []
    for actor in actors_of(text, code, tagged=tagged):
        for statement in actor.statements:
            assert 0 <= statement.start < statement.end <= len(text)
            assert text[statement.start : statement.end].strip() == text[statement.start : statement.end]
            assert statement.cue is None or 0 <= statement.cue.start < statement.cue.end <= len(text)
            spans.append((statement.start, statement.end))
    assert all(one[1] <= other[0] for one, other in pairwise(sorted(spans)))


@given(text=texts)
@settings(max_examples=times(80))
def test_quotations_stand_apart_within_their_marks(text: str) -> None:
    passages = [Passage("paragraph", block.start, block.end, 0) for block in article(text, "fr").blocks]
    found = find_quotations(text, passages)
    for quotation in found:
        passage = passages[quotation.passage]
        assert passage.start <= quotation.opens <= quotation.start < quotation.end <= quotation.closes <= passage.end
    assert all(one.closes <= other.opens for one, other in pairwise(found))


def test_marks_that_never_close_quote_nothing() -> None:
    text = "'a « “b ‘c " * 16000
    assert find_quotations(text, [Passage("paragraph", 0, len(text), 0)]) == []


@pytest.mark.parametrize(
    ("code", "text", "speaker", "words"),
    [
        ("fr", "Le ministre Paul Lambert a déclaré : « Le pont rouvrira. »", "Paul Lambert", "Le pont rouvrira."),
        ("fr", "« Le pont rouvrira », a déclaré M. Paul Lambert.", "Paul Lambert", "Le pont rouvrira"),
        ("fr", "Selon M. Paul Lambert, le pont rouvrira en mai.", "Paul Lambert", "le pont rouvrira en mai"),
        ("fr", "M. Paul Lambert affirme que le pont rouvrira.", "Paul Lambert", "le pont rouvrira"),
        ("en", "“The bridge is safe,” said Mr Paul Lambert.", "Paul Lambert", "The bridge is safe"),
        ("en", "Mr Paul Lambert said that the bridge was safe.", "Paul Lambert", "the bridge was safe"),
    ],
)
def test_speakers_are_found_without_a_model(code: str, text: str, speaker: str, words: str) -> None:
    said = {
        (actor.name, text[statement.start : statement.end])
        for actor in actors_of(text, code, tagged=False)
        for statement in actor.statements
    }
    assert said == {(speaker, words)}
