"""Picks the summary's sentences by their scores: no repetition, nothing that hangs in the air, within a budget.

How much a sentence or a set of them is worth is the rankers' to say, what an editor likes in one is `taste`'s.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, replace

from briefing.analysis.draft import Draft
from briefing.analysis.lines import opening
from briefing.analysis.segment import dateline_end
from briefing.analysis.summary.features import NAMES, Sentence, describe, points_back, similarity, title_stems, words_of
from briefing.analysis.summary.ranker import Rankers, load
from briefing.analysis.summary.sets import MOST_WORDS, Chosen, best_set, candidates, describe_sets
from briefing.analysis.summary.shortening import repeated_acronyms, shorten
from briefing.analysis.summary.taste import (
    BRIEFING,
    BUDGET,
    CUT,
    Taste,
    find_lead,
    flaws,
    gains,
    is_tied,
    stands_alone,
)
from briefing.languages.prose import Prose
from briefing.models import Span, SummarySentence

_SENTENCES = 3
_SHORT_ARTICLE, _MEDIUM_ARTICLE = 4, 8
"""Articles with up to so many sentences get one and two, not three."""
_SAME = 0.7
"""Sentences as alike as this say the same thing."""
_HEADING_WORTH = 0.15
_FEW_WORDS = 25
"""Within a budget of so many words hardly two sentences fit."""
_WORD = re.compile(r"\w")


@dataclass(slots=True)
class Field:
    """The sentences of an article to choose from, and all that is known of each; the lists go side by side.

    `scores` are the ranker's. `shown` is what a summary would show of a sentence, `lengths` how many words that has,
    as blanks part them. One that `hangs` starts with words that the sentence before it explains.
    """

    sentences: list[Sentence]
    rows: list[list[float]]
    scores: list[float]
    flaws: list[float]
    shown: list[SummarySentence]
    lengths: list[int]
    hangs: list[bool]
    lead: int | None

    def may(self, chosen: Chosen) -> bool:
        """Tell whether sentences can stand together: those that hang have the one before them there."""
        return all(not self.hangs[at] or at - 1 in chosen for at in chosen)


def summarise(draft: Draft) -> None:
    """Assign the draft's summary, and to each of its sections the sentence that stands for it."""
    sentences, rows = describe(draft)
    if not sentences:
        return
    rankers = load()
    field = lay_out(draft, sentences, rows, rankers.sentences.scores(rows))
    most, words = draft.options.sentences, draft.options.words
    if most is None and words is None:
        most = _usual(len(field.sentences))
    chosen: list[int] | None = None
    if words is not None and _FEW_WORDS < words <= MOST_WORDS:
        chosen = _choose_set(field, rankers, title_stems(draft), words, most)
    if chosen is None:
        taste = BRIEFING if words is None else BUDGET
        chosen = _choose(field, taste, draft.language.prose, most=most, words=words)
    draft.summary = [field.shown[at] for at in chosen]
    _summarise_sections(draft, field)


def lay_out(draft: Draft, sentences: list[Sentence], rows: list[list[float]], scores: list[float]) -> Field:
    """Return what there is to choose from."""
    prose = draft.language.prose
    acronyms = repeated_acronyms(draft.article.text) if draft.options.tight else frozenset[str]()
    shown = [_shown(draft, sentence, acronyms) for sentence in sentences]
    words = [line.of(draft.article.text) for line in shown]
    hangs = [points_back(line, prose) or is_tied(line, prose) for line in words]
    hangs[0] = hangs[0] and opening(words[0], prose.presentatives) is None
    return Field(
        sentences,
        rows,
        scores,
        [flaws(sentence, prose) for sentence in sentences],
        shown,
        [sum(_WORD.search(word) is not None for word in line.split()) for line in words],
        hangs,
        find_lead(sentences, scores),
    )


def _shown(draft: Draft, sentence: Sentence, acronyms: frozenset[str]) -> SummarySentence:
    """Return what is shown of a sentence: no dateline before it, and with `tight` no more than must be."""
    skipped = 0 if sentence.place_in_paragraph else dateline_end(sentence.text, draft.language.prose)
    start, end = sentence.span.start + skipped, sentence.span.end
    if not draft.options.tight:
        return SummarySentence(start, end, sentence.section)
    stretches = shorten(sentence.text[skipped:], draft.language, acronyms)
    kept = tuple(Span(start + first, start + last) for first, last in stretches)
    return SummarySentence(start, end, sentence.section, kept)


def _summarise_sections(draft: Draft, field: Field) -> None:
    """Give each section its best sentence, or its first where the sentences described do not reach."""
    added = gains(field.sentences, field.lead, BRIEFING, draft.language.prose)
    worths = [score + gain - flaw for score, gain, flaw in zip(field.scores, added, field.flaws, strict=True)]
    within: defaultdict[int, list[int]] = defaultdict(list)
    for at, sentence in enumerate(field.sentences):
        within[sentence.section].append(at)
    starts = [span.start for span in draft.sentences]
    for index, section in enumerate(draft.sections):
        first = bisect_left(starts, section.start)
        if index in within:
            best = _best_of_section(draft, field, worths, within[index], section.heading)
            draft.sections[index] = replace(section, summary=(field.shown[best],))
        elif first < len(starts) and starts[first] < section.end:
            draft.sections[index] = replace(
                section, summary=(SummarySentence(starts[first], draft.sentences[first].end, index),)
            )


def _usual(total: int) -> int:
    if total <= _SHORT_ARTICLE:
        return 1
    return 2 if total <= _MEDIUM_ARTICLE else _SENTENCES


def _choose_set(field: Field, rankers: Rankers, title: set[str], words: int, most: int | None) -> list[int] | None:
    """Return the sentences that go together best within a small budget; None where none can stand without others."""
    sets = set_candidates(field, words, most)
    if not sets:
        return None
    return list(best_set(sets, set_rows(field, sets, title), rankers.sets))


def set_candidates(field: Field, words: int, most: int | None) -> list[Chosen]:
    """Return the sets of sentences that fit a budget of words."""
    worths = [score - flaw for score, flaw in zip(field.scores, field.flaws, strict=True)]
    return candidates(worths, field.lengths, words, field.may, most)


def set_rows(field: Field, sets: list[Chosen], title: set[str]) -> list[list[float]]:
    """Return a row of features for each set."""
    centroid = NAMES.index("centroid")
    return describe_sets(sets, field.sentences, field.rows, field.scores, field.flaws, field.lengths, title, centroid)


def _choose(field: Field, taste: Taste, prose: Prose, *, most: int | None, words: int | None) -> list[int]:
    """Return the indices of the chosen sentences in reading order: at least one, at most `most`, within `words`.

    A sentence that hangs is chosen only after the one before it; one that has to do alone stands on its own feet.
    """
    sentences = field.sentences
    added = gains(sentences, field.lead, taste, prose)
    worths = [score + gain - flaw for score, gain, flaw in zip(field.scores, added, field.flaws, strict=True)]
    likeness = [0.0] * len(sentences)
    chosen: set[int] = set()
    sections: set[int] = set()
    used = 0
    while most is None or len(chosen) < max(1, most):
        open_ones = [
            at
            for at, length in enumerate(field.lengths)
            if at not in chosen
            and (not chosen or words is None or used + length <= words)
            and likeness[at] < _SAME
            and (not field.hangs[at] or at - 1 in chosen)
        ]
        if not chosen:
            if most == 1 or (words is not None and words <= _FEW_WORDS):
                open_ones = [at for at in open_ones if stands_alone(sentences[at], prose)] or open_ones
            open_ones = open_ones or [0]
        if not open_ones:
            break
        values = {
            at: worths[at] - taste.redundancy * likeness[at] + taste.spread * (sentences[at].section not in sections)
            for at in open_ones
        }
        best = max(values, key=values.__getitem__)
        chosen.add(best)
        sections.add(sentences[best].section)
        used += field.lengths[best]
        for at, sentence in enumerate(sentences):
            likeness[at] = max(likeness[at], similarity(sentence, sentences[best]))
    return sorted(chosen)


def _best_of_section(draft: Draft, field: Field, worths: list[float], within: list[int], heading: str | None) -> int:
    """Return the sentence that stands for a section: a good one that says what the heading says, on its own feet."""
    stop_words = draft.language.prose.stop_words
    announced = {word for word in words_of(heading or "") if word not in stop_words and len(word) > 1}
    standing = [at for at in within if not field.hangs[at]] or within

    def worth(at: int) -> float:
        said = len(announced.intersection(field.sentences[at].words)) / len(announced) if announced else 0.0
        return worths[at] + _HEADING_WORTH * said - (CUT if field.sentences[at].unnamed_speaker else 0.0)

    return max(standing, key=worth)
