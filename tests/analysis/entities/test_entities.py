"""What a name seems to be and what it does in its sentence."""

import pytest

from briefing.analysis.draft import Draft, Entity, Passage
from briefing.analysis.entities import find_entities
from briefing.analysis.entities.candidates import Candidate, choose
from briefing.analysis.names.lexicon import lexicon
from briefing.analysis.names.words import cut, fold, words_of
from briefing.analysis.tagging import tag
from briefing.languages import load
from briefing.models import AnalysisOptions, Article


def entities(code: str, text: str) -> dict[str, Entity]:
    language = load(code)
    assert language is not None
    draft = Draft(article=Article("test", "", text, "test"), language=language, options=AnalysisOptions())
    draft.passages = [Passage("paragraph", 0, len(text), 0)]
    tag(draft)
    find_entities(draft)
    return {text[entity.start : entity.end]: entity for entity in draft.entities}


@pytest.mark.parametrize(
    ("code", "text", "name", "part"),
    [
        ("fr", "L'Iran a refusé la proposition.", "Iran", "subject"),
        ("fr", "Il travaille en Iran depuis mars.", "Iran", "place"),
        ("fr", "Le voisin de l'Iran a refusé la proposition.", "Iran", "of"),
        ("fr", "Le président accuse l'Iran.", "Iran", "object"),
        ("fr", "Les relations entre la France et l'Iran se tendent.", "Iran", "other"),
        ("fr", "OTTAWA (AFP) - La banque a ouvert.", "OTTAWA", "place"),
        ("en", "Iran refused the offer.", "Iran", "subject"),
        ("en", "He works in Iran.", "Iran", "place"),
        ("en", "The offer was refused by Iran.", "Iran", "agent"),
    ],
)
def test_part_in_sentence(code: str, text: str, name: str, part: str) -> None:
    assert entities(code, text)[name].part == part


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("fr", "« C'est trop tard », regrette Aude Berthelot.", {"Aude Berthelot"}),
        ("fr", "Selon Luc Faure, le pont est fermé.", {"Luc Faure"}),
        ("en", "Jean-Luc O’Malley’s brother left.", {"Jean-Luc O’Malley"}),
        ("en", "The firm, which made NT$18.4bn on revenue of NT$96bn, supplies Toyota.", {"Toyota"}),
        ("fr", "Le bourgmestre Jean Wauters.\nLe notaire Guy Peeters.", {"Jean Wauters", "Guy Peeters"}),
    ],
)
def test_boundaries(code: str, text: str, names: set[str]) -> None:
    assert set(entities(code, text)) == names


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("l’Iran", ["l", "’", "Iran"]),
        ("al-Khatib's", ["al-Khatib", "'s"]),
        ("the U.S. and J. Roe", ["the", "U.S.", "and", "J", ".", "Roe"]),
        ("Barker & Co.", ["Barker", "&", "Co", "."]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert [text[start:end] for start, end in cut(text)] == words


def test_folding_ignores_case_accents_and_kinds_of_signs() -> None:
    assert fold("ÉTATS‑Unis") == fold("états-unis") == "etats-unis"
    assert fold("N’Djamena") == "n'djamena"


def test_of_two_that_overlap_the_weightier_then_the_longer_is_chosen() -> None:
    short, long, light = Candidate(0, 1, "place", 3), Candidate(0, 2, "organisation", 3), Candidate(1, 5, "person", 2)
    assert choose([light, short, long]) == [long]


def test_a_rule_that_agrees_vouches() -> None:
    chosen = choose([Candidate(0, 2, "person", 3), Candidate(0, 2, "person", 2, sure=True)])
    assert [(candidate.kind, candidate.sure) for candidate in chosen] == [("person", True)]


def test_naming_data_is_compared_without_accents_and_case() -> None:
    french = load("fr")
    assert french is not None
    names = lexicon(french)
    words = words_of("etats-unis", Passage("paragraph", 0, 10, 0), None)
    found = names.state_forms.at(words, 0)
    assert found is not None
    assert found[2].code == "US"
