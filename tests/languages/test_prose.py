"""The prose data of each language is complete and written as it is compared."""

from dataclasses import fields

import pytest

from briefing.languages import LANGUAGES, load
from briefing.languages.prose import Prose

LISTS = [field.name for field in fields(Prose) if field.name != "ordinal_stop"]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", LISTS)
def test_words_are_written_as_they_are_compared(code: str, name: str) -> None:
    language = load(code)
    assert language is not None
    words = getattr(language.prose, name)
    assert words
    for word in words:
        assert word == word.casefold().replace("’", "'").strip()
        assert word
