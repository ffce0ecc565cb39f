"""What holds for figures of any text: they lie inside it, in order, with a sentence each, and reading never fails."""

import pytest
from hypothesis import given, settings, strategies as st

from briefing.analysis import analyse
from briefing.analysis.draft import Draft, Passage
from briefing.analysis.figures import find_figures
from briefing.languages import load
from briefing.languages.language import Language
from briefing.languages.prose import Prose
from briefing.models import AnalysisOptions, Article, Block, Figure, Span
from tests.effort import times

PIECES = [
    *(
        "1",
        "12",
        "1 000",
        "3,5",
        "1.000",
        "2019",
        "007",
        "½",
        "1/2",
        "10-15",
        "3-1",
        "14h30",
        "%",
        "€",
        "$",
        "US$",
        "M€",
    ),
    *("deux", "mille", "millions", "vingt", "et", "un", "une", "cent", "dizaine", "des", "milliers", "moitié", "tiers"),
    *(
        "two",
        "thousand",
        "million",
        "half",
        "a",
        "and",
        "hundred",
        "dozen",
        "of",
        "dozens",
        "one",
        "in",
        "five",
        "third",
    ),
    *("plus de", "au moins", "jusqu'à", "about", "at least", "up to", "moins", "minus", "entre", "between", "to", "à"),
    *(
        "ans",
        "years",
        "old",
        "km",
        "heures",
        "mai",
        "personnes",
        "people",
        "de",
        "d'",
        "(",
        ")",
        ",",
        ".",
        "-",
        "«",
        "»",
    ),
    *(
        "fois",
        "plus",
        "doublé",
        "sur",
        "dont",
        "l'âge de",
        "aged",
        "point",
        "virgule",
        "+",
        "/",
        ":",
        "’",
        "\n",
        "\n\n",
    ),
]


def read(text: str, code: str) -> list[Figure]:
    """Return the figures by the words alone, without a tagger."""
    language = load(code) or Language(code=code, name=code, prose=Prose())
    blocks = (Block("paragraph", 0, len(text)),)
    draft = Draft(Article("x", "", text, "x", blocks), language, AnalysisOptions())
    draft.passages = [Passage("paragraph", 0, len(text), 0)]
    draft.sentences = [Span(0, len(text))]
    find_figures(draft)
    return draft.figures


def check(text: str, figures: list[Figure]) -> None:
    for figure in figures:
        assert 0 <= figure.start < figure.end <= len(text)
        assert figure.sentence.start <= figure.start < figure.sentence.end
        assert 0 <= figure.salience <= 1
        if figure.low is not None and figure.high is not None:
            assert figure.low <= figure.high or figure.low < 0
        assert (figure.hedge == "at_most") <= (figure.low is None)
    assert [figure.start for figure in figures] == sorted(figure.start for figure in figures)


@settings(max_examples=times(100))
@given(st.lists(st.sampled_from(PIECES), max_size=14), st.sampled_from([" ", ""]), st.sampled_from(["fr", "en", "xx"]))
def test_reads_any_mixture_of_words_and_numbers(pieces: list[str], between: str, code: str) -> None:
    text = between.join(pieces)
    check(text, read(text, code))


@settings(max_examples=times(80))
@given(st.text(max_size=80), st.sampled_from(["fr", "en", "xx"]))
def test_reads_any_text(text: str, code: str) -> None:
    check(text, read(text, code))


@settings(max_examples=times(20))
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=14), st.sampled_from(["fr", "en"]))
def test_reads_any_tagged_text(pieces: list[str], code: str) -> None:
    text = " ".join(" ".join(pieces).split()) or "1"
    article = Article("x", "", text, "x", (Block("paragraph", 0, len(text)),), language=code)
    check(text, list(analyse(article, AnalysisOptions(parts=frozenset({"figures"}))).figures))


def test_finds_figures_without_a_tagger() -> None:
    figures = read("Au moins 25 personnes ont reçu 1,2 million d'euros.", "fr")
    assert [(f.low, f.high, f.unit, f.counts, f.hedge) for f in figures] == [
        (25, None, None, "personnes", "at_least"),
        (1_200_000, 1_200_000, "EUR", None, "exact"),
    ]


def test_a_figure_of_the_title_has_the_title_as_its_sentence() -> None:
    title = "Tempête: 12 morts"
    text = f"{title}\n\nElle a duré trois heures. Elle a fait 12 morts."
    blocks = (Block("title", 0, len(title)), Block("paragraph", len(title) + 2, len(text)))
    article = Article("x", title, text, "x", blocks, language="fr")
    first, *others = analyse(article, AnalysisOptions(parts=frozenset({"figures"}))).figures
    assert first.sentence == Span(0, len(title))
    assert [other.sentence.of(text) for other in others] == ["Elle a duré trois heures.", "Elle a fait 12 morts."]


def test_what_matters_more_is_more_salient() -> None:
    lead = "Le séisme a tué 12.000 habitants."
    text = f"{lead} Marc Dupont, 45 ans, a attendu trois heures."
    toll, age, hours = read(text, "fr")
    assert toll.salience > hours.salience > 0
    assert toll.salience > age.salience > 0


@pytest.mark.parametrize(
    "piece",
    [
        *("1 ", "deux ", "plus de ", "1-", "dix-", "(", "$", "millions de ", "un sur ", "6-4, "),
        *("de 3 à 5 ", "hausse de 5 %, contre 4 % ", "5 $ 7 ", "dont 5 ", "passé de ", "la moitié ", "1 heure 2 "),
    ],
)
def test_long_hostile_text_is_read(piece: str) -> None:
    text = (piece * times(2000))[: times(8000)]
    check(text, read(text, "fr"))
