"""Finds words in a text without regard to case, accents or the shape of apostrophes and spaces. Pure."""

import unicodedata

from briefing.frozen import dataclass
from briefing.models import Span

_SAME = {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "«": '"', "»": '"', "–": "-", "—": "-", "‑": "-"}


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as it is searched; `offsets` maps its characters to the text's where they do not stand one to one."""

    folded: str
    offsets: tuple[int, ...] | None = None

    def find(self, query: str) -> tuple[Span, ...]:
        """Return where the words stand, in reading order, none overlapping; nothing for a blank query."""
        wanted = fold(query).folded.strip()
        spans: list[Span] = []
        at = self.folded.find(wanted) if wanted else -1
        while at >= 0:
            spans.append(self._span(at, at + len(wanted)))
            at = self.folded.find(wanted, at + len(wanted))
        return tuple(spans)

    def _span(self, start: int, end: int) -> Span:
        if self.offsets is None:
            return Span(start, end)
        return Span(self.offsets[start], self.offsets[end - 1] + 1)


def fold(text: str) -> Folded:
    """Return a text ready to be searched."""
    table = {ord(character): _fold(character) for character in set(text)}
    folded = text.translate(table)
    if all(len(shape) == 1 for shape in table.values()):
        return Folded(folded)
    offsets = tuple(at for at, character in enumerate(text) for _ in table[ord(character)])
    return Folded(folded, offsets)


def _fold(character: str) -> str:
    if character.isspace():
        return " "
    if character in _SAME:
        return _SAME[character]
    letters = unicodedata.normalize("NFKD", character.casefold().replace("œ", "oe").replace("æ", "ae"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


@dataclass(frozen=True, slots=True)
class Trail:
    """Places in an article to go through one after the other: hits of a search, or an actor's mentions.

    `at` indexes `spans`, -1 before the first step; `sought` tells that its words were searched for.
    """

    label: str
    spans: tuple[Span, ...]
    at: int = -1
    sought: bool = False

    @property
    def current(self) -> Span | None:
        """The place where one is."""
        return self.spans[self.at] if 0 <= self.at < len(self.spans) else None

    @property
    def count(self) -> str:
        """Where one is among how many: "2/5"."""
        return f"{self.at + 1}/{len(self.spans)}"

    def step(self, by: int) -> tuple["Trail", bool]:
        """Return the trail a step further or back, and whether that went round an end."""
        at = self.at + by if self.at >= 0 or by > 0 else len(self.spans) - 1
        went_round = self.at >= 0 and not 0 <= at < len(self.spans)
        return Trail(self.label, self.spans, at % len(self.spans), self.sought), went_round

    def from_offset(self, offset: int) -> "Trail":
        """Return the trail at the first place at or after an offset, else at its first."""
        at = next((index for index, span in enumerate(self.spans) if span.start >= offset), 0)
        return Trail(self.label, self.spans, at, self.sought)
