"""No text makes the reading of figures fail: digits of all scripts, signs, units and number words in any order."""

import math
from collections.abc import Sequence

import pytest
from hypothesis import given, settings, strategies as st

from briefing.analysis.draft import Draft, Passage
from briefing.analysis.figures import find_figures
from briefing.languages import load
from briefing.languages.language import Language
from briefing.languages.prose import Prose
from briefing.models import AnalysisOptions, Article, Block, Figure, Span
from briefing.render.numbers import plain_range, quantity, split_quantity
from tests.effort import times

LANGUAGES = ("fr", "en", "xx")
NUMBERS = (
    *("9" * 400, "1" + "0" * 400, "1" + ",000" * 40, "1/0", "0/0", "10^400", "1e400", "-0", "5½", "½½", "1/2"),
    *("3-2", "²", "³", "007", "１２３", "٣٤", "١٬٠٠٠", "१२३", "Ⅳ", "㊿", "⅐", "1.000", "1 000", "3,5", "2019"),
    *("10-15", "14h30"),
)  # fmt: skip
WORDS = (
    *(
        "deux",
        "mille",
        "millions",
        "milliards",
        "un",
        "une",
        "cent",
        "dizaine",
        "des",
        "moitié",
        "tiers",
        "sur",
        "fois",
    ),
    *(
        "two",
        "thousand",
        "million",
        "lakh",
        "crore",
        "half",
        "a",
        "and",
        "hundred",
        "dozen",
        "of",
        "third",
        "in",
        "one",
    ),
    *("plus de", "au moins", "jusqu'à", "over", "at least", "moins", "entre", "between", "et", "à", "to", "from", "by"),
    *("hausse de", "passé de", "contre", "rose", "up", "fell", "compared with", "multiplié par", "doubled", "dont"),
    *("ans", "years", "old", "km", "heures", "minutes", "mai", "personnes", "people", "per", "pour", "par", "cents"),
)
SIGNS = (
    "$",
    "€",
    "£",
    "US$",
    "M€",
    "FCFA",
    "%",
    "‰",
    "°C",
    "µg/m3",
    "×",
    "+",
    "-",
    "−",
    "–",
    "(",
    ")",
    ",",
    ".",
    "/",
    "’",
    "«",
)
MARKS = "0123456789.,'- /%€$²½kmbn\u202f ()à"
SPACES = (" ", "", "\u202f", "\u00a0", "\n")


def figures_of(text: str, code: str) -> Sequence[Figure]:
    draft = Draft(
        Article("x", "", text, "x", (Block("paragraph", 0, len(text)),)),
        load(code) or Language(code, code, Prose()),
        AnalysisOptions(),
        passages=[Passage("paragraph", 0, len(text), 0)],
        sentences=[Span(0, len(text))],
    )
    find_figures(draft)
    return draft.figures


def check(text: str, code: str) -> None:
    figures = figures_of(text, code)
    spans = {(figure.start, figure.end) for figure in figures}
    for figure in figures:
        assert 0 <= figure.start < figure.end <= len(text)
        assert all(end is None or math.isfinite(end) for end in (figure.low, figure.high))
        assert {(span.start, span.end) for span in figure.tied} <= spans
        assert figure.change is not None or not figure.tied
        assert quantity(figure, code)
        assert "".join(split_quantity(figure, code))
        assert "\n" not in plain_range(figure)


@settings(max_examples=times(80))
@given(
    st.lists(st.sampled_from((*NUMBERS, *WORDS, *SIGNS)), max_size=16),
    st.sampled_from(SPACES),
    st.sampled_from(LANGUAGES),
)
def test_any_row_of_numbers_words_and_signs(pieces: list[str], space: str, code: str) -> None:
    check(space.join(pieces), code)


@settings(max_examples=times(80))
@given(
    st.text(st.one_of(st.sampled_from(MARKS), st.characters(categories=["Nd", "No", "Sc"]))), st.sampled_from(LANGUAGES)
)
def test_any_text_of_digits_and_marks(text: str, code: str) -> None:
    check(text, code)


@pytest.mark.parametrize("number", ["9" * 400, "1" + "0" * 400, "1" + ",000" * 40, "10^400", "1/0", "12³"])
@pytest.mark.parametrize("code", LANGUAGES)
def test_numbers_that_no_news_tells_are_no_figures(number: str, code: str) -> None:
    assert not figures_of(f"{number} morts {number} dead", code)


@pytest.mark.parametrize(("text", "value"), [("１２３ morts", 123), ("٣٤ morts", 34), ("½ million de morts", 500_000)])
def test_digits_of_other_scripts_and_glyphs_are_read(text: str, value: float) -> None:
    assert [figure.low for figure in figures_of(text, "fr")] == [value]
