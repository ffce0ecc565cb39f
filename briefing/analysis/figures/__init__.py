"""Finds quantities: value range, unit, what they count, and their hedge.

The stages: `tokens` cut the text up, `cardinals` and `numerals` read values, `amounts` and `quantities` add units,
ranges and hedges, `ages` tell ages from durations, `counting` finds the counted noun, `governing` what a sum hangs on,
`rejection` drops what is no figure, `changes` ties the ends and steps of a change, `ellipsis` says what bare numbers
count, `salience` how much a figure matters. The text alone is enough; the tagger's tree makes it better.
"""

from bisect import bisect_right

from briefing.analysis.draft import Draft, Passage, TaggedPassage
from briefing.analysis.figures.currencies import local_currencies
from briefing.analysis.figures.lexicon import GENERIC, lexicon
from briefing.analysis.figures.quantity import Read
from briefing.analysis.figures.reading import PassageReader
from briefing.analysis.figures.salience import Salience
from briefing.models import Figure, Span


def find_figures(draft: Draft) -> None:
    """Assign the draft's figures in reading order."""
    words = draft.language.quantities or GENERIC
    tables = lexicon(words)
    naming = draft.language.naming
    roles = naming.roles | naming.ties | naming.relations if naming else frozenset()
    currencies = local_currencies(draft.article.text, words.currency_regions, common=words.stops)
    found: list[tuple[Read, Passage]] = []
    ends: dict[tuple[int, int], list[Span]] = {}
    docs: list[TaggedPassage | None] = [*draft.docs] if draft.docs else [None] * len(draft.passages)
    for passage, tagged in zip(draft.passages, docs, strict=True):
        text = draft.article.text[passage.start : passage.end]
        reader = PassageReader(text, tables, tagged, roles=roles, currencies=currencies)
        for read in reader.figures():
            found.append((read, passage))
            if read.group >= 0:
                ends.setdefault((passage.start, read.group), []).append(_placed(read, passage))
    found.sort(key=lambda pair: (pair[1].start + pair[0].start, -pair[0].end))
    starts = [sentence.start for sentence in draft.sentences]
    standing = [
        (read, passage, _sentence(draft.sentences, starts, passage.start + read.start, passage))
        for read, passage in found
    ]
    salience = Salience(draft, standing)
    for read, passage, sentence in standing:
        span = _placed(read, passage)
        tied = tuple(other for other in ends.get((passage.start, read.group), ()) if other != span)
        draft.figures.append(
            Figure(
                start=span.start,
                end=span.end,
                low=read.low,
                high=read.high,
                unit=read.unit,
                counts=read.counts,
                hedge=read.hedge,
                sentence=sentence,
                salience=salience.of(read, passage, sentence),
                change=read.change if tied or read.change != "from" else None,
                tied=tied,
            )
        )


def _placed(read: Read, passage: Passage) -> Span:
    """Return where a figure of a passage stands in the article's text."""
    return Span(passage.start + read.start, passage.start + read.end)


def _sentence(sentences: list[Span], starts: list[int], place: int, passage: Passage) -> Span:
    """Return the sentence around a place, or the whole passage for titles and headings."""
    at = bisect_right(starts, place) - 1
    if at >= 0 and sentences[at].end > place and sentences[at].start >= passage.start:
        return sentences[at]
    return Span(passage.start, passage.end)
