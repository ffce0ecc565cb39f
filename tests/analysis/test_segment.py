"""Sentences: where they end, where they do not, and that no word is lost whatever the paragraph."""

import json
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from briefing.analysis.draft import Draft, Passage
from briefing.analysis.segment import dateline_end, quotations, sentence_offsets, split_sentences
from briefing.languages import load
from briefing.languages.language import Language
from briefing.languages.prose import Prose
from briefing.models import AnalysisOptions, Article
from tests.effort import times

CASES = json.loads((Path(__file__).parent / "cases" / "segment" / "sentences.json").read_text("utf-8"))


def language_of(code: str) -> Language:
    return load(code) or Language(code=code, name=code, prose=Prose())


FRENCH, ENGLISH = language_of("fr"), language_of("en")


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['language']}: {case['why']}")
def test_sentences(case: dict[str, object]) -> None:
    expected = case["sentences"]
    assert isinstance(expected, list)
    paragraph = ("" if case["language"] == "zh" else " ").join(expected)
    found = sentence_offsets(paragraph, language_of(str(case["language"])).prose)
    assert [paragraph[start:end] for start, end in found] == expected


def test_line_breaks_and_bullets_within_a_paragraph() -> None:
    paragraph = "Deux mesures sont\nprises. La première est\ngratuite.\n- La seconde ne l'est pas."
    found = [paragraph[start:end] for start, end in sentence_offsets(paragraph, FRENCH.prose)]
    assert found == ["Deux mesures sont\nprises.", "La première est\ngratuite.", "- La seconde ne l'est pas."]


@pytest.mark.parametrize(
    "glued",
    [
        ["La crue monte vers Valbrune.", "Des centaines de riverains partent."],
        ["Le pont est « fermé ».", "L'État paiera."],
        ["Le quai (le plus haut).", "À Valbrune, l'eau monte!", "Les élus votent."],
        ["Ils l'ont su en 2019.", "Des travaux ont suivi."],
        ["Il prévient : « C'est fini. »", "Les ouvriers partent."],
        ["Il attend l'ONU.", "« Rien ne vient », dit-il."],
    ],
    ids=lambda parts: parts[0],
)
def test_a_space_that_was_lost_between_sentences(glued: list[str]) -> None:
    paragraph = "".join(glued)
    assert [paragraph[start:end] for start, end in sentence_offsets(paragraph, FRENCH.prose)] == glued


@pytest.mark.parametrize(
    "whole",
    [
        "Le site Exemple.Com et www.Exemple.Org/Mai.Html parlent de Node.js et de Node.Js",
        "J.K.Moreau vit aux U.S.A depuis le 9.Mai dernier",
        "M.Morvan et Dr.Petit ont lu photo_12.Version de près",
        "Le nom a.b.Exemple est pris",
    ],
)
def test_stops_within_a_word(whole: str) -> None:
    assert sentence_offsets(whole, FRENCH.prose) == [(0, len(whole))]


def test_a_sentence_never_runs_over_a_paragraph() -> None:
    text = "Une ligne sans point\n\net sa suite"
    article = Article(id="a", title="", text=text, source="a")
    draft = Draft(article=article, language=FRENCH, options=AnalysisOptions())
    draft.passages = [Passage("paragraph", 0, 20, 0), Passage("paragraph", 22, len(text), 0)]
    split_sentences(draft)
    assert [span.of(text) for span in draft.sentences] == ["Une ligne sans point", "et sa suite"]


@pytest.mark.parametrize(
    ("paragraph", "dateline"),
    [
        ("3 mai 2021. - Le conseil a voté.", "3 mai 2021. - "),
        ("LYON (Agence) — La ville dort.", "LYON (Agence) — "),
        ("3 mai 2021. - Lyon - La ville dort.", "3 mai 2021. - Lyon - "),
        ("Le prix - très haut - monte.", ""),
        ("Anne Morvan - la maire - a voté.", ""),
        ("La ville dort.", ""),
    ],
)
def test_dateline(paragraph: str, dateline: str) -> None:
    assert paragraph[: dateline_end(paragraph, FRENCH.prose)] == dateline


def test_quotations_need_both_marks() -> None:
    text = 'Il dit "oui" et « non » mais pas "autre'
    assert [text[start:end] for start, end in quotations(text)] == ['"oui"', "« non »"]


@pytest.mark.parametrize(
    "hostile",
    ["a", ".", ". ", '."', "A. ", "(", "(a. ", '"a ', "« ", " ", "[1", "aa.Bb"],
)
def test_hostile_paragraphs_come_back_whole(hostile: str) -> None:
    text = hostile * (times(200_000) // len(hostile)) + "."
    check_cover(text, sentence_offsets(text, ENGLISH.prose))


PIECES = [
    "Le ",
    "M. ",
    "« ",
    " »",
    "et ",
    ". ",
    "a",
    "É",
    "(",
    ")",
    '"',
    "…",
    "?",
    "!",
    "\n",
    "- ",
    "1",
    ",",
    "。",
    "’",
]
PROSE_LIKE = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@given(st.one_of(PROSE_LIKE, st.text(max_size=120)), st.sampled_from([FRENCH, ENGLISH, language_of("xx")]))
def test_sentences_cover_all_words_in_order(paragraph: str, language: Language) -> None:
    check_cover(paragraph, sentence_offsets(paragraph, language.prose))


def check_cover(paragraph: str, found: list[tuple[int, int]]) -> None:
    """Assert that the sentences are in order, without spaces around them, and leave out nothing but spaces."""
    at = 0
    for start, end in found:
        assert at <= start < end <= len(paragraph)
        assert not paragraph[at:start].strip()
        assert paragraph[start:end] == paragraph[start:end].strip()
        at = end
    assert not paragraph[at:].strip()
