"""Phrases found in a passage by their first word.

It owns how phrases of a word list are compared with text. It holds no words of its own.
"""

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from briefing.analysis.names.words import Word, cut, fold

Value = TypeVar("Value")


class PhraseIndex(Generic[Value]):
    """Phrases of folded words, the longest that fits found at a word."""

    def __init__(self, phrases: Iterable[tuple[str, Value]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], str, Value]]] = {}
        for phrase, value in phrases:
            parts = tuple(fold(phrase[start:end]) for start, end in cut(phrase))
            if parts:
                self._by_first.setdefault(parts[0], []).append((parts, phrase, value))
        for found in self._by_first.values():
            found.sort(key=lambda entry: -len(entry[0]))

    def at(self, words: Sequence[Word], index: int) -> tuple[int, str, Value] | None:
        """Return the end, the dictionary form and the value of the longest phrase that begins at a word."""
        for parts, phrase, value in self._by_first.get(words[index].folded, ()):
            end = index + len(parts)
            if len(parts) == 1 or tuple(word.folded for word in words[index:end]) == parts:
                return end, phrase, value
        return None
