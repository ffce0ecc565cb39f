"""How much a figure matters to the story, between 0 and 1: 1 / (1 + exp(-x)), with x the sum of what speaks for it.

The weights of where it stands, what its sentence is like and what kind it is were fitted by logistic regression, and
rounded: the figures of 46 annotated articles, those in the three sentences that an editor would keep against the
others. With the article left out of the fit, a figure of a kept sentence stands before another one 78 times in 100 (68
by place alone). Sentences cannot tell which of their own figures matters most; the last three weights do, by judgement.
"""

import re
from collections import Counter
from collections.abc import Sequence
from math import exp, log10

from briefing.analysis.draft import Draft, Passage
from briefing.analysis.figures.quantity import Read
from briefing.models import Span

_BASE = -2.5
_LEAD = 0.8
"""In the first paragraph."""
_OPENING = 1.45
"""In the first two sentences."""
_EARLY = 0.3
"""At the very start of the text, less the later it stands."""
_LIKE_TITLE = 1.1
"""All the words of the title stand in its sentence, less for fewer."""
_TOLD_IN_TITLE = 0.5
"""The title tells the same value."""
_SIZE = 0.4
"""A count or sum of a billion or more, less with the logarithm for smaller ones."""
_LENGTH = 1.1
"""Its sentence has sixty words or more, less for fewer: long sentences carry the news."""
_COMPANY = 0.9
"""Its sentence has four figures or more, less for fewer."""
_SHARE = 0.45
"""It is a percentage."""
_DURATION = -0.45
"""It is a length of time or an age."""
_STRUCK = 0.3
"""It counts people struck: dead, injured, missing."""
_MONEY = 0.1
"""It is a sum of money."""
_NAMED = 0.1
"""It says what it counts."""

_FULL_SIZE = 9
_LONG_SENTENCE = 60
_FULL_COMPANY = 4
_OPENING_SENTENCES = 2
_STEM = 6
"""Letters by which words are taken for forms of one word."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_WORDS = re.compile(r"\S+")


class Salience:
    """Rates the figures of one article; `found` are all of them with their passages and sentences."""

    def __init__(self, draft: Draft, found: Sequence[tuple[Read, Passage, Span]]) -> None:
        self._text = draft.article.text
        self._struck = draft.language.quantities.casualties if draft.language.quantities else frozenset()
        self._title_words = self._stems(draft.article.title)
        self._title_values = {_value(read) for read, passage, _ in found if passage.kind == "title"}
        paragraphs = (passage.start for passage in draft.passages if passage.kind == "paragraph")
        self._lead = next(paragraphs, -1)
        self._opening = {sentence.start for sentence in draft.sentences[:_OPENING_SENTENCES]}
        self._company = Counter(sentence.start for _, _, sentence in found)
        self._sentences: dict[int, tuple[float, float]] = {}

    def of(self, read: Read, passage: Passage, sentence: Span) -> float:
        """Return a figure's salience, rounded to four digits."""
        titled = passage.kind == "title"
        like, length = self._sentence(sentence)
        place = (passage.start + read.start) / max(1, len(self._text))
        weight = (
            _BASE
            + _LEAD * (titled or passage.start == self._lead)
            + _OPENING * (titled or sentence.start in self._opening)
            + _EARLY * (1 - place)
            + _LIKE_TITLE * (1.0 if titled else like)
            + _TOLD_IN_TITLE * (_value(read) in self._title_values)
            + _LENGTH * length
            + _COMPANY * min(1.0, self._company[sentence.start] / _FULL_COMPANY)
            + self._kind(read)
        )
        return round(1 / (1 + exp(-weight)), 4)

    def _kind(self, read: Read) -> float:
        value = abs(read.high if read.high is not None else read.low or 0)
        sized = read.kind in ("count", "money")
        return (
            _SIZE * (min(1.0, log10(1 + value) / _FULL_SIZE) if sized else 0.0)
            + _SHARE * (read.kind == "percent")
            + _DURATION * (read.kind in ("duration", "age"))
            + _STRUCK * ((read.counts or "").casefold() in self._struck)
            + _MONEY * (read.kind == "money")
            + _NAMED * (read.counts is not None)
        )

    def _sentence(self, sentence: Span) -> tuple[float, float]:
        """Return how much of the title a sentence holds and how long it is, both from 0 to 1."""
        known = self._sentences.get(sentence.start)
        if known is None:
            words = sentence.of(self._text)
            like = len(self._stems(words) & self._title_words) / max(1, len(self._title_words))
            known = like, min(1.0, len(_WORDS.findall(words)) / _LONG_SENTENCE)
            self._sentences[sentence.start] = known
        return known

    @staticmethod
    def _stems(words: str) -> set[str]:
        return {word.casefold()[:_STEM] for word in _WORD.findall(words)}


def _value(read: Read) -> tuple[float | None, float | None, str | None]:
    return read.low, read.high, read.unit
