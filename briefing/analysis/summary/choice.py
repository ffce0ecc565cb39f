"""Picks the summary's sentences by their scores: no repetition, nothing that hangs in the air, within a budget.

An editor's rules stand here as penalties and bans; how much a sentence is worth is the ranker's to say.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, replace

from briefing.analysis.draft import Draft
from briefing.analysis.lines import is_promotion, opening
from briefing.analysis.segment import dateline_end
from briefing.analysis.summary.features import Sentence, describe, similarity, unbalanced, words_of
from briefing.analysis.summary.ranker import load
from briefing.languages.prose import Prose
from briefing.models import Span, SummarySentence

_SENTENCES = 3
_SHORT_ARTICLE, _MEDIUM_ARTICLE = 4, 8
"""Articles with up to so many sentences get one and two, not three."""
_LEAD_WORTH = 0.05
"""What the article's first sentence gains: the ranker was fitted on texts whose introduction stands apart."""
_SAME = 0.7
"""Sentences as alike as this say the same thing."""
_HEADING_WORTH = 0.15
_FEWEST_WORDS = 5
_FEW_WORDS = 25
"""Within a budget of so many words hardly two sentences fit."""
_FLAWS = {
    "cut": 0.25,
    "unbalanced": 0.03,
    "question": 0.1,
    "short": 0.2,
    "connective": 0.03,
    "dashed": 0.1,
    "unnamed": 0.12,
    "promotion": 0.4,
}
"""What a flaw takes from a sentence's score: about the difference between a good and an ordinary sentence."""


@dataclass(frozen=True, slots=True)
class _Taste:
    """What a choice weighs beside the ranker's scores.

    `redundancy` is how much a sentence loses for being like one already chosen (maximal marginal relevance, Carbonell
    & Goldstein 1998), `spread` what it gains for standing in a section that has none yet. The others are what a
    sentence gains, or loses where they are below nothing: for coming first or early, for numbers and for figures
    that are no dates, for each of up to three names, for its length; for being a quotation or opening with one, for
    pronouns, for words beyond the usual length, for missing words below it, and for naming and counting nothing.
    """

    redundancy: float
    spread: float = 0.0
    lead: float = 0.0
    early: float = 0.0
    numbers: float = 0.0
    figures: float = 0.0
    names: float = 0.0
    length: float = 0.0
    quotation: float = 0.0
    opening_quotation: float = 0.0
    pronouns: float = 0.0
    overlong: float = 0.0
    brief: float = 0.0
    vague: float = 0.0


_TIGHT = _Taste(redundancy=0.8)
"""Within a budget of words: what the ranker was fitted to, redundancy by the articles kept aside."""
_BRIEFING = _Taste(
    redundancy=0.4,
    spread=0.04,
    lead=0.15,
    early=0.1,
    numbers=0.04,
    figures=0.03,
    names=0.01,
    length=0.1,
    quotation=-0.1,
    opening_quotation=-0.08,
    pronouns=-0.02,
    overlong=-0.1,
    brief=-0.12,
    vague=-0.06,
)
"""Whole sentences of a briefing: who acts and how many, from all over the article; by sentences that editors chose."""
_NAMES_COUNTED = 3
_PRONOUNS_COUNTED = 4
_LENGTH_COUNTED = 40
_USUAL_WORDS, _MOST_WORDS, _OVERLONG_BY = 18, 45, 20
_YEAR = re.compile(r"(?:19|20)\d\d")


def summarise(draft: Draft) -> None:
    """Assign the draft's summary, and to each of its sections the sentence that stands for it."""
    sentences, rows = describe(draft)
    if not sentences:
        return
    ranker = load()
    scores = [ranker.score(row) - _flaws(draft, sentence) for row, sentence in zip(rows, sentences, strict=True)]
    scores[0] += _LEAD_WORTH
    most, words = draft.options.sentences, draft.options.words
    if most is None and words is None:
        most = _usual(len(sentences))
    taste = _BRIEFING if words is None else _TIGHT
    chosen = _choose(sentences, scores, taste, draft.language.prose, most=most, words=words)
    draft.summary = [_shown(draft, sentences[at]) for at in chosen]
    _summarise_sections(draft, sentences, scores)


def _summarise_sections(draft: Draft, sentences: list[Sentence], scores: list[float]) -> None:
    """Give each section its best sentence, or its first where the sentences described do not reach."""
    gains = _gains(sentences, _BRIEFING, draft.language.prose)
    worths = [score + gain for score, gain in zip(scores, gains, strict=True)]
    within: defaultdict[int, list[int]] = defaultdict(list)
    for at, sentence in enumerate(sentences):
        within[sentence.section].append(at)
    starts = [span.start for span in draft.sentences]
    for index, section in enumerate(draft.sections):
        first = bisect_left(starts, section.start)
        if index in within:
            best = _best_of_section(draft, sentences, worths, within[index], section.heading)
            draft.sections[index] = replace(section, summary=(_shown(draft, sentences[best]),))
        elif first < len(starts) and starts[first] < section.end:
            draft.sections[index] = replace(
                section, summary=(SummarySentence(starts[first], draft.sentences[first].end, index),)
            )


def _shown(draft: Draft, sentence: Sentence) -> SummarySentence:
    span = _span(draft, sentence)
    return SummarySentence(span.start, span.end, sentence.section)


def _span(draft: Draft, sentence: Sentence) -> Span:
    """Return where a sentence's own words stand: a dateline before them is no part of the summary."""
    skipped = 0 if sentence.place_in_paragraph else dateline_end(sentence.text, draft.language.prose)
    return Span(sentence.span.start + skipped, sentence.span.end)


def _usual(total: int) -> int:
    if total <= _SHORT_ARTICLE:
        return 1
    return 2 if total <= _MEDIUM_ARTICLE else _SENTENCES


def _flaws(draft: Draft, sentence: Sentence) -> float:
    """Return what a sentence loses for reading badly on its own."""
    text = sentence.text
    found = {
        "cut": text[:1].islower() or text[-1:] not in '.!?…"»”)。！？',
        "unbalanced": unbalanced(text),
        "question": text.rstrip('"»” ').endswith("?"),
        "short": len(sentence.words) < _FEWEST_WORDS,
        "connective": opening(text.lstrip('"«“ '), draft.language.prose.connectives) is not None,
        "dashed": text[:1] in "-–—",
        "unnamed": sentence.unnamed_speaker,
        "promotion": is_promotion(text, draft.language.prose),
    }
    return sum(_FLAWS[flaw] for flaw, present in found.items() if present)


def _choose(
    sentences: list[Sentence],
    scores: list[float],
    taste: _Taste,
    prose: Prose,
    *,
    most: int | None,
    words: int | None,
) -> list[int]:
    """Return the indices of the chosen sentences in reading order: at least one, at most `most`, within `words`.

    A sentence that points back is chosen only after the one before it; one that has to do alone stands on its own feet.
    """
    worths = [score + gain for score, gain in zip(scores, _gains(sentences, taste, prose), strict=True)]
    alone = [_stands_alone(sentence, prose) for sentence in sentences]
    likeness = [0.0] * len(sentences)
    chosen: set[int] = set()
    sections: set[int] = set()
    used = 0
    while most is None or len(chosen) < max(1, most):
        open_ones = [
            at
            for at, sentence in enumerate(sentences)
            if at not in chosen
            and (not chosen or words is None or used + _length(sentence) <= words)
            and likeness[at] < _SAME
            and (not sentence.points_back or at == 0 or at - 1 in chosen)
        ]
        if not open_ones:
            break
        if not chosen and (most == 1 or (words is not None and words <= _FEW_WORDS)):
            open_ones = [at for at in open_ones if alone[at]] or open_ones
        values = {
            at: worths[at] - taste.redundancy * likeness[at] + taste.spread * (sentences[at].section not in sections)
            for at in open_ones
        }
        best = max(values, key=values.__getitem__)
        chosen.add(best)
        sections.add(sentences[best].section)
        used += _length(sentences[best])
        for at, sentence in enumerate(sentences):
            likeness[at] = max(likeness[at], similarity(sentence, sentences[best]))
    return sorted(chosen)


def _gains(sentences: list[Sentence], taste: _Taste, prose: Prose) -> list[float]:
    """Return what each sentence gains for its place and its own properties."""
    gains = [taste.early / (1 + at) + _gain(sentence, taste, prose) for at, sentence in enumerate(sentences)]
    gains[0] += taste.lead
    return gains


def _gain(sentence: Sentence, taste: _Taste, prose: Prose) -> float:
    words = sentence.words
    pointing = sum(word in prose.pronouns or word in prose.speakers for word in words)
    return (
        taste.numbers * any(word[0].isdigit() for word in words)
        + taste.figures * _counts(sentence, prose)
        + taste.names * min(len(sentence.names), _NAMES_COUNTED)
        + taste.length * min(len(words) / _LENGTH_COUNTED, 1)
        + taste.quotation * sentence.quoted
        + taste.opening_quotation * (sentence.text[:1] in '"«“„')
        + taste.pronouns * min(pointing, _PRONOUNS_COUNTED)
        + taste.overlong * max(0.0, (len(words) - _MOST_WORDS) / _OVERLONG_BY)
        + taste.brief * max(0.0, 1 - len(words) / _USUAL_WORDS)
        + taste.vague * (not sentence.names and not _counts(sentence, prose))
    )


def _counts(sentence: Sentence, prose: Prose) -> bool:
    """Tell whether a sentence has a number that is neither a year nor a day beside its month or weekday."""
    words = sentence.words
    dates = prose.months | prose.weekdays
    return any(
        word[0].isdigit() and not _YEAR.fullmatch(word) and dates.isdisjoint(words[max(0, at - 1) : at + 2])
        for at, word in enumerate(words)
    )


def _stands_alone(sentence: Sentence, prose: Prose) -> bool:
    """Tell whether a sentence can be the only one: it leans on nothing before it, and names or counts something."""
    leans = sentence.points_back or sentence.unnamed_speaker
    leans = leans or opening(sentence.text.lstrip('"«“ '), prose.connectives) is not None
    told = len(sentence.words) >= 2 * _FEWEST_WORDS and (bool(sentence.names) or _counts(sentence, prose))
    return told and not leans and not sentence.text.rstrip('"»” ').endswith("?")


def _length(sentence: Sentence) -> int:
    """Return a sentence's length, those that an apostrophe joins counted apart, so that it never falls short."""
    return len(sentence.words)


def _best_of_section(
    draft: Draft, sentences: list[Sentence], worths: list[float], within: list[int], heading: str | None
) -> int:
    """Return the sentence that stands for a section: a good one that says what the heading says, on its own feet."""
    prose = draft.language.prose
    announced = {word for word in words_of(heading or "") if word not in prose.stop_words and len(word) > 1}

    def worth(at: int) -> float:
        said = len(announced.intersection(sentences[at].words)) / len(announced) if announced else 0.0
        hangs = sentences[at].points_back and at > 0
        return worths[at] + _HEADING_WORTH * said - (_FLAWS["cut"] if hangs else 0.0)

    return max(within, key=worth)
