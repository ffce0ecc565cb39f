"""The shape of a language's prose data: what sentence splitting, section finding and summaries need."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Prose:
    """Words of running text, all casefolded."""

    stop_words: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    """Words that a full stop follows without ending the sentence, written without it."""
