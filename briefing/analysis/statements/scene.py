"""One passage as statements are looked for in it: its words, who is named where, what is quoted, where sentences end.

It owns the places; who says what is decided elsewhere.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from briefing.analysis.draft import Draft, Entity, Passage
from briefing.analysis.names.words import Word, draft_words
from briefing.analysis.statements.quotations import Quotation, find_quotations
from briefing.models import ActorKind

_LONGEST = 300
"""Words of a sentence at most."""


@dataclass(frozen=True, slots=True)
class Named:
    """A name at the words `first` to `last` (exclusive): an actor's, by its place in the draft, or nobody's (None)."""

    first: int
    last: int
    actor: int | None
    kind: ActorKind | None
    entity: Entity | None


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation and the words it takes, the marks included: `first` to `last` (exclusive)."""

    first: int
    last: int
    quotation: Quotation


def _first(item: Named | Quoted) -> int:
    return item.first


def _last(item: Named | Quoted) -> int:
    return item.last


@dataclass(slots=True)
class Scene:
    """A passage. `forms[i]` is word i without case, with accents; `sentences` are ranges of words."""

    number: int
    words: list[Word]
    forms: list[str]
    names: list[Named]
    quoted: list[Quoted]
    sentences: list[tuple[int, int]]
    tagged: bool
    starts: dict[int, Named] = field(init=False)
    """Names by their first word."""
    ends: dict[int, Named] = field(init=False)
    """Names by the word behind them."""
    covered: dict[int, Named] = field(init=False)
    """Names by each of their words."""
    inside: list[int] = field(init=False)
    """For each word the quotation it stands in, or -1."""

    def __post_init__(self) -> None:
        self.starts = {name.first: name for name in self.names}
        self.ends = {name.last: name for name in self.names}
        self.covered = {at: name for name in self.names for at in range(name.first, name.last)}
        self.inside = [-1] * len(self.words)
        for number, quoted in enumerate(self.quoted):
            self.inside[quoted.first : quoted.last] = [number] * (quoted.last - quoted.first)

    def names_outside(self, first: int, last: int) -> list[Named]:
        """Return the names that begin in a range of words, outside of quotations."""
        within = self.names[bisect_left(self.names, first, key=_first) : bisect_left(self.names, last, key=_first)]
        return [name for name in within if self.inside[name.first] < 0]

    def quoted_until(self, first: int, last: int) -> list[Quoted]:
        """Return the quotations that end in a range of words."""
        within = bisect_right(self.quoted, first, key=_last), bisect_right(self.quoted, last, key=_last)
        return self.quoted[slice(*within)]

    def sentence_of(self, index: int) -> tuple[int, int]:
        """Return the range of the sentence that a word stands in."""
        at = bisect_right(self.sentences, (index, len(self.words))) - 1
        return self.sentences[max(0, at)]


def scenes(draft: Draft) -> Iterable[Scene]:
    """Yield the passages of a draft in reading order."""
    quotations = find_quotations(draft.article.text, draft.passages)
    if not quotations and not draft.actors:
        return
    by_passage: dict[int, list[Quotation]] = {}
    for quotation in quotations:
        by_passage.setdefault(quotation.passage, []).append(quotation)
    kinds = {mention.start: (n, actor.kind) for n, actor in enumerate(draft.actors) for mention in actor.mentions}
    entities = {entity.start: entity for entity in draft.entities}
    spans = {(entity.start, entity.end) for entity in draft.entities}
    spans |= {(mention.start, mention.end) for actor in draft.actors for mention in actor.mentions}
    places = sorted(spans)
    starts = [start for start, _ in places]
    sentences = [sentence.start for sentence in draft.sentences]
    for number, words in enumerate(draft_words(draft)):
        passage = draft.passages[number]
        at = [word.start for word in words]
        names: list[Named] = []
        for start, end in places[bisect_left(starts, passage.start) : bisect_left(starts, passage.end)]:
            first, last = bisect_right(at, start) - 1, bisect_left(at, end)
            if last > first >= 0 and (not names or first >= names[-1].last):
                actor, kind = kinds.get(start, (None, None))
                names.append(Named(first, last, actor, kind, entities.get(start)))
        yield Scene(
            number=number,
            words=words,
            forms=[word.text.casefold() for word in words],
            names=names,
            quoted=[
                Quoted(bisect_left(at, quotation.opens), bisect_left(at, quotation.closes), quotation)
                for quotation in by_passage.get(number, ())
            ],
            sentences=_sentences(sentences, passage, at),
            tagged=bool(draft.docs),
        )


def _sentences(starts: Sequence[int], passage: Passage, at: Sequence[int]) -> list[tuple[int, int]]:
    """Return the ranges of words of a passage's sentences, without gaps; a heading is one sentence.

    `starts` are where the article's sentences start, `at` where the passage's words do. What goes on for longer than
    any sentence is cut, which bounds the work on each.
    """
    within = starts[bisect_left(starts, passage.start) : bisect_left(starts, passage.end)]
    borders = sorted({0, *(bisect_left(at, start) for start in within), len(at)})
    cut = [place for first, last in pairwise(borders) for place in range(first, last, _LONGEST)]
    return list(pairwise([*cut, len(at)])) or [(0, 0)]
