"""Finds works' titles in quotation marks that complete a function: "réalisateur de « X »", "author of “X”".

It owns which quotation marks pair. What else a function's wording holds, `phrases` says.
"""

from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word

QUOTES = {"»": "«", "”": "“", '"': '"'}
"""Closing quotation marks -> those that open."""
_OPENING_QUOTES = {opening: closing for closing, opening in QUOTES.items()}
_TITLE = 10
"""Words of a work's title that completes a function, with its quotation marks, at most."""


def title_before(words: list[Word], closing: int, lexicon: Lexicon) -> int | None:
    """Return where a work's title opens that closes at a word and completes a noun."""
    wanted = QUOTES.get(words[closing].text)
    if wanted is None:
        return None
    opening = next((at for at in range(closing - 1, max(0, closing - _TITLE), -1) if words[at].text == wanted), None)
    return opening if opening is not None and _leads_to_title(words[opening - 1], lexicon) else None


def title_behind(words: list[Word], opening: int, lexicon: Lexicon) -> int | None:
    """Return the end of a work's title that opens at a word and completes a noun."""
    wanted = _OPENING_QUOTES.get(words[opening].text)
    if wanted is None or not _leads_to_title(words[opening - 1], lexicon):
        return None
    behind = range(opening + 1, min(opening + _TITLE, len(words)))
    return next((at + 1 for at in behind if words[at].text == wanted), None)


def _leads_to_title(word: Word, lexicon: Lexicon) -> bool:
    return word.folded in lexicon.genitives
