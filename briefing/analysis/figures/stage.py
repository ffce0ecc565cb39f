"""What the stages of reading figures share: a passage's tokens, a language's tables, and what stands at a place."""

from collections.abc import Sequence

from briefing.analysis.figures.lexicon import Lexicon
from briefing.analysis.figures.tokens import Token

_FIXED_WORDS = 3
"""Tokens of the nouns of several words at most."""


class Stage:
    """Looks at the tokens of one passage with the tables of one language; places outside the passage hold nothing."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.words = lexicon.words

    def text(self, place: int) -> str:
        """Return a token's text, empty outside."""
        return self.tokens[place].text if 0 <= place < len(self.tokens) else ""

    def glued(self, place: int) -> bool:
        """Tell whether a token stands directly after the one before it."""
        return 0 < place < len(self.tokens) and not self.tokens[place].spaced

    def fixed_noun(self, place: int) -> tuple[int, int] | None:
        """Return the noun of several words that a token belongs to, as tokens[first:end]: "chiffre d'affaires"."""
        for first in range(place, max(-1, place - _FIXED_WORDS), -1):
            found = self.lexicon.fixed_nouns.at(self.tokens, first)
            if found and place < first + found[0]:
                return first, first + found[0]
        return None

    def written(self, first: int, end: int) -> str:
        """Return tokens[first:end] as the text writes them, spaces apart."""
        words = self.tokens[first:end]
        return "".join((" " if step and word.spaced else "") + word.raw for step, word in enumerate(words))

    def contracted(self, place: int) -> bool:
        """Tell whether the link that stands here holds an article: "des", "du"."""
        return self.text(place) in self.words.definite_links or (
            self.text(place) in self.words.links and self.text(place + 1) in self.words.determiners
        )

    def rate_follows(self, place: int) -> bool:
        """Tell whether the second half of a rate stands at a place: "pour 1.000 habitants", "per 100,000"."""
        rate = self.lexicon.rates.at(self.tokens, place)
        after = place + rate[0] if rate else len(self.tokens)
        return after < len(self.tokens) and self.tokens[after].kind == "number"
