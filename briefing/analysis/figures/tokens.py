"""Tokens of a passage as figures need them: numbers as they are written, words, marks; and tables of phrases of tokens.

It owns how text is cut up; what the pieces mean is decided by others. Linear in the text.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Generic, Literal, NamedTuple, TypeVar, cast

from briefing.analysis.draft import TaggedPassage

TokenKind = Literal["number", "word", "mark"]
Value = TypeVar("Value")

_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2011": "-", "−": "-"})

_NOT_TEXT = r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|[#@]\w+"
_DIGITS = (
    r"\d{1,3}(?:[ ]\d{3})+(?!\d)(?:[.,]\d+)?"
    r"|\d{1,3}(?:[.,']\d{3})+(?![\d])(?:[.,]\d+)?"
    r"|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?"
    r"|\d+(?:[.,]\d+)*"
    r"|(?<![\w.)])\.\d+"
)
_TOKEN = re.compile(
    rf"(?P<masked>{_NOT_TEXT})|(?P<number>{_DIGITS})|(?P<word>(?:[^\W\d_]\.){{2,6}}|[^\W\d_]+'?)|(?P<mark>[^\w\s]|_)"
)


class Token(NamedTuple):
    """A number, word or mark: `text` casefolded, `raw` as written, `start` and `end` in the passage.

    `spaced` tells whether space stands before it; `pos`, `dep`, `head` come from the tagger: "" and -1 without one.
    """

    kind: TokenKind
    text: str
    raw: str
    start: int
    end: int
    spaced: bool
    pos: str = ""
    dep: str = ""
    tagged: int = -1
    """Index of the tagger's own token."""

    @property
    def capital(self) -> bool:
        """Whether it starts with a capital letter."""
        return self.raw[:1].isupper()


def tokenise(text: str, tagged: TaggedPassage | None = None) -> list[Token]:
    """Return the tokens of a passage's text; web addresses, hashtags and account names leave none."""
    straight = text.translate(_STRAIGHT)
    tags = tagged.tags if tagged else None
    starts = tags.starts if tags else []
    found: list[Token] = []
    end = 0
    for match in _TOKEN.finditer(straight):
        if match.lastgroup == "masked":
            end = match.end()
            continue
        raw = match.group()
        at = bisect_right(starts, match.start()) - 1
        pos = dep = ""
        if tags and at >= 0:
            pos, dep = tags.parts_of_speech[at], tags.dependencies[at]
        spaced = match.start() > end or not found
        kind = cast(TokenKind, match.lastgroup)
        found.append(Token(kind, raw.casefold(), raw, match.start(), match.end(), spaced, pos, dep, at))
        end = match.end()
    return found


def phrase_tokens(phrase: str) -> tuple[str, ...]:
    """Return a phrase cut up as text is."""
    return tuple(match.group() for match in _TOKEN.finditer(phrase.translate(_STRAIGHT)))


class Phrases(Generic[Value]):
    """A table of phrases with a value each, looked up at a place among tokens, longest first.

    `cased` tables compare as written (symbols of units), the others casefolded.
    """

    def __init__(self, entries: Mapping[str, Value], *, cased: bool = False) -> None:
        self._cased = cased
        self._first: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        self._last: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        for phrase, value in entries.items():
            words = phrase_tokens(phrase)
            if words:
                self._first.setdefault(words[0], []).append((words, value))
                self._last.setdefault(words[-1], []).append((words, value))
        for table in (self._first, self._last):
            for choices in table.values():
                choices.sort(key=lambda choice: -len(choice[0]))

    def _written(self, token: Token) -> str:
        return token.raw if self._cased else token.text

    def at(self, tokens: Sequence[Token], place: int) -> tuple[int, Value] | None:
        """Return how many tokens from `place` on form the longest phrase, and its value."""
        if not 0 <= place < len(tokens):
            return None
        token = tokens[place]
        choices = self._first.get(token.raw if self._cased else token.text)
        if choices is None:
            return None
        for words, value in choices:
            if place + len(words) <= len(tokens) and all(
                self._written(tokens[place + step]) == word for step, word in enumerate(words)
            ):
                return len(words), value
        return None

    def before(self, tokens: Sequence[Token], place: int) -> tuple[int, Value] | None:
        """Return how many tokens directly before `place` form the longest phrase, and its value."""
        if not 0 < place <= len(tokens):
            return None
        for words, value in self._last.get(self._written(tokens[place - 1]), ()):
            first = place - len(words)
            if first >= 0 and all(self._written(tokens[first + step]) == word for step, word in enumerate(words)):
                return len(words), value
        return None
