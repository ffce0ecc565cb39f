"""Picks the summary's sentences by their scores: no repetition, nothing that hangs in the air, within a budget.

An editor's rules stand here as penalties and bans; how much a sentence is worth is the ranker's to say.
"""

from collections import defaultdict
from dataclasses import replace

from briefing.analysis.draft import Draft
from briefing.analysis.lines import opening
from briefing.analysis.segment import dateline_end
from briefing.analysis.summary.features import Sentence, describe, similarity, unbalanced, words_of
from briefing.analysis.summary.ranker import load
from briefing.models import Span, SummarySentence

_RANKED = 300
"""Sentences beyond these are not ranked: no news article has so many, and a book must not take minutes."""
_SENTENCES = 3
_SHORT_ARTICLE, _MEDIUM_ARTICLE = 4, 8
"""Articles with up to so many sentences get one and two, not three."""
_REDUNDANCY = 0.8
"""How much a sentence loses for being like one already chosen (maximal marginal relevance, Carbonell & Goldstein
1998); fitted on the articles kept aside in training."""
_LEAD_WORTH = 0.05
"""What the article's first sentence gains: the ranker was fitted on texts whose introduction stands apart."""
_HEADING_WORTH = 0.15
_FEWEST_WORDS = 5
_FLAWS = {
    "cut": 0.25,
    "unbalanced": 0.03,
    "question": 0.1,
    "short": 0.2,
    "connective": 0.03,
    "dashed": 0.1,
    "unnamed": 0.08,
}
"""What a flaw takes from a sentence's score: about the difference between a good and an ordinary sentence."""


def summarise(draft: Draft) -> None:
    """Assign the draft's summary, and to each of its sections the sentence that stands for it."""
    sentences, rows = describe(draft)
    if not sentences:
        return
    ranker = load()
    scores = [ranker.score(row) for row in rows[:_RANKED]]
    scores += [min(scores)] * (len(rows) - len(scores))
    scores = [score - _flaws(draft, sentence) for score, sentence in zip(scores, sentences, strict=True)]
    scores[0] += _LEAD_WORTH
    most = draft.options.sentences
    if most is None and draft.options.words is None:
        most = _usual(len(sentences))
    chosen = _choose(sentences[:_RANKED], scores, most=most, words=draft.options.words)
    draft.summary = [_shown(draft, sentences[at]) for at in chosen]
    within: defaultdict[int, list[int]] = defaultdict(list)
    for at, sentence in enumerate(sentences):
        within[sentence.section].append(at)
    for index, places in within.items():
        best = _best_of_section(draft, sentences, scores, places, draft.sections[index].heading)
        draft.sections[index] = replace(draft.sections[index], summary=(_span(draft, sentences[best]),))


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
    }
    return sum(_FLAWS[flaw] for flaw, present in found.items() if present)


def _choose(sentences: list[Sentence], scores: list[float], *, most: int | None, words: int | None) -> list[int]:
    """Return the indices of the chosen sentences in reading order: at least one, at most `most`, within `words`.

    A sentence that points back is chosen only after the one before it.
    """
    chosen: set[int] = set()
    used = 0
    likeness = [0.0] * len(sentences)
    while most is None or len(chosen) < max(1, most):
        open_ones = [
            at
            for at, sentence in enumerate(sentences)
            if at not in chosen
            and (not chosen or words is None or used + _length(sentence) <= words)
            and (not sentence.points_back or at == 0 or at - 1 in chosen)
        ]
        if not open_ones:
            break
        best = max(open_ones, key=lambda at: scores[at] - _REDUNDANCY * likeness[at])
        chosen.add(best)
        used += _length(sentences[best])
        for at, sentence in enumerate(sentences):
            likeness[at] = max(likeness[at], similarity(sentence, sentences[best]))
    return sorted(chosen)


def _length(sentence: Sentence) -> int:
    """Return a sentence's length, those that an apostrophe joins counted apart, so that it never falls short."""
    return len(sentence.words)


def _best_of_section(
    draft: Draft, sentences: list[Sentence], scores: list[float], within: list[int], heading: str | None
) -> int:
    """Return the sentence that stands for a section: a good one that says what the heading says, on its own feet."""
    prose = draft.language.prose
    announced = {word for word in words_of(heading or "") if word not in prose.stop_words and len(word) > 1}

    def worth(at: int) -> float:
        said = len(announced.intersection(sentences[at].words)) / len(announced) if announced else 0.0
        hangs = sentences[at].points_back and at > 0
        return scores[at] + _HEADING_WORTH * said - (_FLAWS["cut"] if hangs else 0.0)

    return max(within, key=worth)
