"""Number words written as one are cut up into their parts."""

import pytest

from briefing.analysis.figures.compounds import NumberWords
from briefing.analysis.figures.tokens import tokenise
from briefing.languages.de.units import COMPOUNDS, NUMBERS

GERMAN = NumberWords(NUMBERS, COMPOUNDS)


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("einundzwanzig", 21),
        ("siebenundsiebzig", 77),
        ("zweihundertfünf", 205),
        ("zwölfhundert", 1200),
        ("dreitausendvierhundertsechzehn", 3416),
        ("zweihundertfünfunddreißigtausend", 235_000),
        ("hunderttausend", 100_000),
    ],
)
def test_reads_a_word_of_several_parts(word: str, value: float) -> None:
    assert GERMAN.at(tokenise(word), 0) == (1, value)


@pytest.mark.parametrize("word", ["einerlei", "achtung", "undzwei" * 40, "verein", "dreister", "hundertschaft", "und"])
def test_leaves_other_words_alone(word: str) -> None:
    assert GERMAN.at(tokenise(word), 0) is None


def test_a_language_without_parts_reads_its_list_alone() -> None:
    assert NumberWords({"deux": 2}, {}).value("deuxdeux") is None
