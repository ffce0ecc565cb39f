"""Compares names as the search index compares words: without regard to case, accents and punctuation."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from briefing.later import pattern

# A letter or digit with the marks that do not compose with it; the search index parts words at everything else.
_WORD = pattern("(?:[^\\W_][\u0300-\u036f]*)+")


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text as the search index parts them, in their own case and with their accents."""
    return tuple(_WORD.findall(text))


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Return a text in lower case and without accents."""
    if text.isascii():
        return text.lower()
    parted = unicodedata.normalize("NFD", text.lower())
    return unicodedata.normalize("NFC", "".join(c for c in parted if not unicodedata.combining(c)))


def phrase_of(words: Sequence[str], *, prefix: bool = False) -> str:
    """Return what stands in a `spaced` text where words stand side by side; with `prefix` the last one may go on."""
    return f" {' '.join(fold(word) for word in words)}{'' if prefix else ' '}"


def spaced(text: str) -> str:
    """Return the words of a text, folded, with a space before and after each."""
    return f" {' '.join(words_of(fold(text)))} "
