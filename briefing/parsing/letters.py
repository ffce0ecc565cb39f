"""References to letters in HTML -> the letters, where they can be nothing else; others stay as they are written."""

import html
import re
import unicodedata

from briefing.text import clean, is_clean, is_plain

REFERENCE = re.compile(r"&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,8}[0-9]{0,2});")
_LETTERS: dict[str, str] = {}
"""Reference -> what `_letter` makes of it, as they are met."""
_MOST_LETTERS = 2000
_FEW_LETTERS = 16
"""Different ones of a text are put in one after the other, which is the faster way for a few."""


def cleaned(text: str) -> str:
    """Return text clean, and with the references resolved that `_letter` resolves."""
    if is_plain(text):
        return _with_letters(text)
    text = clean(text)
    lettered = _with_letters(text)
    # A mark may stand after one of the letters now.
    return lettered if lettered == text or text.isascii() else clean(lettered)


def _with_letters(text: str) -> str:
    if "&" not in text:
        return text
    references = REFERENCE.findall(text)
    different = set(references)
    if len(different) > _FEW_LETTERS:
        return REFERENCE.sub(lambda match: _letter(match[0]), text)
    for reference in different:
        text = text.replace(reference, _letter(reference))
    return text


def _is_inert(text: str) -> bool:
    """Tell whether text is one letter or sign beyond ASCII that is clean, whatever clean text stands beside it."""
    # Below, no mark joins its letter; between, there are quotation marks, dashes, currencies, arrows and the like.
    is_known = len(text) == 1 and ("\x80" <= text < "\u0300" or "\u2010" <= text < "\u2c00")
    return is_known and unicodedata.category(text)[0] in "LNPS" and is_clean(text)


def _letter(reference: str) -> str:
    """Return the letter or sign that a reference stands for; itself where that may be markup or change what is near."""
    letter = _LETTERS.get(reference)
    if letter is None:
        letter = html.unescape(reference)
        if letter != "\xa0" and not _is_inert(letter):
            letter = reference
        if len(_LETTERS) < _MOST_LETTERS:
            _LETTERS[reference] = letter
    return letter
