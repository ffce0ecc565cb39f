"""Shortened sentences: what goes, what must stay, and that only the article's own words are shown."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from briefing.analysis.summary.shortening import repeated_acronyms, shorten
from briefing.languages import load
from briefing.languages.language import Language
from briefing.languages.prose import Prose
from briefing.models import Span, SummarySentence
from tests.effort import times

CASES = json.loads((Path(__file__).parents[1] / "cases" / "summary" / "shortening.json").read_text("utf-8"))


def language_of(code: str) -> Language:
    return load(code) or Language(code=code, name=code, prose=Prose())


def shown(text: str, kept: list[tuple[int, int]]) -> str:
    return SummarySentence(0, len(text), 0, tuple(Span(start, end) for start, end in kept)).of(text)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['language']}: {case['why']}")
def test_shortening(case: dict[str, object]) -> None:
    sentence, acronyms = str(case["sentence"]), case.get("acronyms", [])
    assert isinstance(acronyms, list)
    kept = shorten(sentence, language_of(str(case["language"])), frozenset(acronyms))
    assert shown(sentence, kept) == (case["shown"] or sentence)
    assert bool(kept) == bool(case["shown"])


def test_acronyms_that_stand_more_than_once() -> None:
    assert repeated_acronyms("L'ARS et la CGT (ARS) attendent.") == {"ARS"}


PIECES = [
    "Mais ",
    "De son côté, ",
    "la maire ",
    "(ARS) ",
    "(",
    ") ",
    " – ",
    "—",
    "« ",
    " »",
    '"',
    ", a-t-elle dit",
    ", ",
]
PIECES += ["selon elle", " à l'AFP", ".", " 12 %", "É", "\n", "\u00a0:", "However, ", "he said", " in a statement"]


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join), st.sampled_from(["fr", "en", "de", "und"]))
def test_what_stays_is_in_order_and_less_than_all(text: str, code: str) -> None:
    kept = shorten(text, language_of(code))
    at = 0
    for start, end in kept:
        assert at <= start < end <= len(text)
        assert text[start:end].strip()
        at = end
    assert not kept or sum(end - start for start, end in kept) < len(text)


@pytest.mark.parametrize(
    "hostile",
    ["(", "(a) ", "— ", ", a", " \u00a0", "(a) « b » "],
)
def test_hostile_sentences_come_back_soon(hostile: str) -> None:
    for start, end in shorten(f"De son côté, la maire a fermé {hostile * times(20_000)}", language_of("fr")):
        assert start < end
