"""Compares names as the search index compares words: without regard to case, accents and punctuation."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import product
from math import prod

from briefing.later import pattern

# A letter or digit with the marks that do not compose with it; the search index parts words at everything else.
_WORD = pattern("(?:[^\\W_][\u0300-\u036f]*)+")

_LIGATURES = (("œ", "oe"), ("æ", "ae"))
_MOST_WAYS = 32


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text as the search index parts them, in their own case and with their accents."""
    return tuple(_WORD.findall(text))


def spellings(words: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Return the ways to write words that have a ligature, or letters that make one: "coeur" is "cœur".

    The search index takes accents off letters, but keeps ligatures whole. In words without either, and where there
    would be too many ways, the words alone.
    """
    ways = [_spellings(word) for word in words]
    return tuple(product(*ways)) if prod(map(len, ways)) <= _MOST_WAYS else (tuple(words),)


def _spellings(word: str) -> Sequence[str]:
    low = word.lower()
    if not any(one in low or two in low for one, two in _LIGATURES):
        return (word,)
    parted = joined = low
    for one, two in _LIGATURES:
        parted, joined = parted.replace(one, two), joined.replace(two, one)
    return tuple(dict.fromkeys((low, parted, joined)))


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
