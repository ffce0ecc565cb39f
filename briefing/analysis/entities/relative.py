"""Finds bodies that nothing but a clause behind their name tells: "Unifor, which represents flight attendants"."""

from collections.abc import Iterator

from briefing.analysis.entities.candidates import Candidate
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word

_WEIGHT = 2
"""Less than a model knows: what it calls a place stays one here."""
_LONGEST = 4
"""Words of a name at most."""


def told_bodies(words: list[Word], lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield the capitals before a comma and a pronoun that no person has, whose verb tells what only bodies do."""
    for comma in range(1, len(words) - 2):
        if words[comma].text != "," or words[comma + 1].folded not in lexicon.thing_relatives:
            continue
        first = comma
        while first > 0 and comma - first < _LONGEST and words[first - 1].capital and words[first - 1].pos == "PROPN":
            first -= 1
        if first < comma and words[comma + 2].folded in lexicon.firm_verbs:
            yield Candidate(first, comma, "organisation", _WEIGHT, sure=True)
