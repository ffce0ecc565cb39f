"""Whatever the text, actors are found without raising, and their mentions are words of it."""

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from briefing.analysis.actors import find_actors
from briefing.analysis.draft import Draft, Passage
from briefing.analysis.entities import find_entities
from briefing.languages import load
from briefing.languages.language import Language
from briefing.languages.prose import Prose
from briefing.models import Actor, AnalysisOptions, Article
from tests.effort import times

WORDS = """\
M. Mme Dr Jeanne Vasseur al-Khatib de le l' ’ Iran iranien gouvernement Washington OMS ( ) , . : - —
« » président said the of and et US Ministry ministère Les Français É İ ß ́ 😀 12 McX & + _ 's
"""
PIECES = [
    *WORDS.split(),
    '"',
    "\n",
    "a dit",
    "45 ans",
    "Union européenne",
]

texts = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=25).map("".join),
    st.text(max_size=120),
)


def without_model(code: str, text: str) -> list[Actor]:
    """Return the actors that rules and word lists alone find."""
    language = load(code) or Language(code=code, name=code, prose=Prose())
    draft = Draft(article=Article("test", "", text, "test"), language=language, options=AnalysisOptions())
    draft.passages = [Passage("paragraph", 0, len(text), 0)]
    find_entities(draft)
    find_actors(draft)
    return draft.actors


@pytest.mark.parametrize("code", ["fr", "en", "und"])
@given(text=texts)
@settings(max_examples=times(60), deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_mentions_are_stretches_of_any_text(code: str, text: str) -> None:
    for actor in without_model(code, text):
        assert actor.name
        assert actor.mentions
        for mention in actor.mentions:
            assert 0 <= mention.start < mention.end <= len(text)
            assert mention.of(text).strip() == mention.of(text) != ""
        if actor.role is not None:
            assert actor.role in text


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("fr", "Le Kremlin a démenti.", {"Russie": "state"}),
        ("fr", "Le gouvernement norvégien a refusé.", {"Norvège": "state"}),
        ("fr", "Mme Ferrand et le président Luis Moreno sont partis.", {"Ferrand": "person", "Luis Moreno": "person"}),
        ("en", "Downing Street said Mr Colley would resign.", {"United Kingdom": "state", "Colley": "person"}),
        ("en", "The Department of Fisheries closed the port.", {"Department of Fisheries": "organisation"}),
        ("und", "Mr Colley went home.", {}),
    ],
)
def test_without_a_model_word_lists_still_find(code: str, text: str, expected: dict[str, str]) -> None:
    assert {actor.name: actor.kind for actor in without_model(code, text)} == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ministère de la " * times(1500), 1),
        ("les juges Jean, " * times(1500), 1),
        (" ".join(f"M. Ab{number:x} Cd{number:x} a dit." for number in range(times(1000))), times(1000)),
        (" ".join(f"Le Parti Ab{number:x} a dit." for number in range(times(1000))), times(1000)),
    ],
    ids=["body", "row of names", "many persons", "many parties"],
)
def test_thousands_of_names_are_told_apart(text: str, names: int) -> None:
    assert len(without_model("fr", text)) == names
