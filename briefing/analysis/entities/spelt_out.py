"""Finds the full names of bodies whose acronyms stand in brackets behind them: "Bureau d'enquêtes et d'analyses (BEA)".

Needs no word list: the initials of a name say where it begins.
"""

from collections.abc import Iterator

from briefing.analysis.entities.candidates import Candidate
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word

_WEIGHT = 4
_LETTERS = range(3, 8)
"""Letters of an acronym that surely is one of its name's initials."""
_LINKS = 3
"""Words and signs that may link two words of a name with initials."""


def spelt_out_bodies(words: list[Word], lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield the names in a passage that the acronyms in brackets behind them spell."""
    for index in range(2, len(words) - 1):
        acronym = words[index].text
        bracketed = words[index - 1].text == "(" and words[index + 1].text == ")"
        if bracketed and len(acronym) in _LETTERS and acronym.isupper() and acronym.isalpha():
            first = _start(words, index - 1, words[index].folded, lexicon)
            if first is not None and words[first].capital:
                yield Candidate(first, index - 1, "organisation", _WEIGHT, sure=True)


def _start(words: list[Word], end: int, letters: str, lexicon: Lexicon) -> int | None:
    """Return where the words begin whose initials are the letters, before word `end`; None where they are not."""
    links = lexicon.body_links | lexicon.role_joints | lexicon.genitives | lexicon.articles
    index = end
    for letter in reversed(letters):
        index -= 1
        skipped = 0
        while index > 0 and skipped <= _LINKS and (words[index].folded in links or words[index].text in "'’,"):
            index, skipped = index - 1, skipped + 1
        if index < 0 or words[index].folded[0] != letter or words[index].line != words[end].line:
            return None
    return index
