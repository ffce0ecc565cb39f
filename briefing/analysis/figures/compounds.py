"""Number words written as one: "zweihundertfünfunddreissig", "milleduecento".

It owns how such a word is cut into parts and summed up. It knows no language: the parts are the language's data.
"""

import re
from collections.abc import Mapping, Sequence

from briefing.analysis.figures.tokens import Phrases, Token

_HUNDRED = 100
_THOUSAND = 1000
_FEWEST_PARTS = 2
_LONGEST = 80
"""Characters of the longest word that is cut up; no number below a million is longer."""


class NumberWords(Phrases[float]):
    """A table of number words that also reads those put together from `parts`, each with its value.

    A hundred or thousand multiplies what stands before it, the other parts add; parts worth 0 only join.
    """

    def __init__(self, entries: Mapping[str, float], parts: Mapping[str, float]) -> None:
        super().__init__(entries)
        self._parts = parts
        longest_first = sorted(parts, key=lambda part: (-len(part), part))
        self._part = re.compile("|".join(map(re.escape, longest_first))) if parts else None

    def at(self, tokens: Sequence[Token], place: int) -> tuple[int, float] | None:
        """Return how many tokens from `place` on are a number word, and its value."""
        listed = super().at(tokens, place)
        if listed is not None or not 0 <= place < len(tokens) or tokens[place].kind != "word":
            return listed
        value = self.value(tokens[place].text)
        return None if value is None else (1, value)

    def value(self, word: str) -> float | None:
        """Return the value of a word that is nothing but parts of number words, None for any other."""
        if self._part is None or len(word) > _LONGEST:
            return None
        place = count = 0
        total = group = 0.0
        while place < len(word):
            match = self._part.match(word, place)
            if match is None:
                return None
            place, count, part = match.end(), count + 1, self._parts[match.group()]
            if part == _THOUSAND:
                total, group = total + max(group, 1) * _THOUSAND, 0.0
            else:
                group = max(group, 1) * _HUNDRED if part == _HUNDRED else group + part
        return total + group if count >= _FEWEST_PARTS and total + group > 0 else None
