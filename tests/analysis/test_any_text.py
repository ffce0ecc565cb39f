"""No text makes an analysis raise, and whatever is found stands where it says that it stands."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from briefing.analysis import analyse
from briefing.models import AnalysisOptions, Article, Briefing, Retrieved, SourceRequest
from briefing.parsing import parse
from briefing.render.jsonl import to_object
from tests.effort import times

WORDS = """\
Le ministre La maire Paul Anne Castaing Varenne l’Élysée Washington Paris OMS (OMS) Onu G7 AFP M. Mme Dr
the President Mr Smith London Council U.S. Iran's said told according to a déclaré selon d'après affirme que qui
dont parmi eux au moins plus de environ entre et à de du des 3 12,5 1.000 1 000 $1.5bn 30 M€ % points millions
une dizaine half two thirds doubled 2020 lundi 14h30 3-2 1/0 ½ ² 10^400 9999999999999999999999 der die Herr
sagte Milliarden el presidente dijo por ciento il ministro ha detto o ministro disse
"""
SIGNS = "«»“”\"'’‘„()[—–-:;,.?!…/#"
SPACES = (" ", " ", " ", "\n", "\n\n", "\u00a0", "\u202f", "\t", "")
PIECES = st.one_of(
    st.sampled_from(WORDS.split()), st.sampled_from(SIGNS), st.text(min_size=1, max_size=4), st.characters()
)
TEXTS = st.lists(st.tuples(PIECES, st.sampled_from(SPACES)), max_size=80).map(
    lambda pairs: "".join(piece + space for piece, space in pairs)
)


def _spans(found: Any) -> Iterator[dict[str, Any]]:
    """Yield every object that says where it stands, at any depth."""
    if isinstance(found, dict):
        if "start" in found and "end" in found:
            yield found
        for value in found.values():
            yield from _spans(value)
    elif isinstance(found, list):
        for value in found:
            yield from _spans(value)


@pytest.mark.parametrize("code", ["fr", "en", "de", "es", "und"])
@given(text=TEXTS)
@settings(max_examples=times(15))
def test_any_text_has_an_analysis_whose_words_stand_where_it_says(code: str, text: str) -> None:
    retrieved = Retrieved("any.txt", text.encode("utf-8", "surrogatepass"))
    (article,) = parse(retrieved, SourceRequest("any.txt"))
    if not isinstance(article, Article):
        return  # no text but control characters, or taken for a binary file: nothing to analyse
    made = to_object(Briefing(article, analyse(article, AnalysisOptions(language=code, tight=True))))
    for part in ("sections", "summary", "actors", "figures"):
        for span in _spans(made[part]):
            start, end = span["start"], span["end"]
            assert 0 <= start < end <= len(article.text)
            if "text" in span and "spans" not in span:
                assert article.text[start:end] == span["text"]


@pytest.mark.parametrize("name", ["A.", "Ana Roca y", "Ministro", "dijo Ana"])
def test_names_without_end_come_back(name: str) -> None:
    text = f"{name} " * (times(20_000) // len(name))
    (article,) = parse(Retrieved("any.txt", text.encode()), SourceRequest("any.txt"))
    assert isinstance(article, Article)
    found = analyse(article, AnalysisOptions(parts=frozenset({"actors"}), language="es"))
    assert all(len(mention.of(article.text).split()) <= 16 for actor in found.actors for mention in actor.mentions)
