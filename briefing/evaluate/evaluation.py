"""Briefs annotated articles in this process and sums up how good the briefings are, with confidence intervals."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefing import pipeline
from briefing.errors import UsageError
from briefing.evaluate.comparison import Comparison, Miss, compare
from briefing.evaluate.counts import Counts, measure
from briefing.evaluate.gold import GoldArticle, read_gold
from briefing.models import AnalysisOptions, Briefing, SourceRequest

_RESAMPLES = 1000
_CONFIDENCE = 0.95


@dataclass(frozen=True, slots=True)
class Score:
    """A measure in per cent, and the ends of its 95 % confidence interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Evaluation:
    """How good the briefings of some annotated articles are, by measure, and everything that they have wrong."""

    articles: int
    scores: dict[str, Score]
    misses: tuple[Miss, ...]


def evaluate(directory: Path, *, language: str | None = None) -> Evaluation:
    """Brief the annotated articles of a directory and return how good the briefings are.

    Raises `UsageError` where there is no annotated article, or where one can't be read as exactly one article.
    """
    comparisons = [compare(gold, brief_annotated(gold)) for gold in read_gold(directory, language=language)]
    return sum_up(comparisons)


def brief_annotated(gold: GoldArticle) -> Briefing:
    """Return the briefing of an annotated article, its language detected as for any other."""
    made = list(pipeline.brief([SourceRequest(str(gold.source))], AnalysisOptions()))
    if len(made) != 1 or not isinstance(made[0], Briefing):
        raise UsageError(f"{gold.source}: not exactly one article: {made}")
    return made[0]


def sum_up(comparisons: Sequence[Comparison]) -> Evaluation:
    """Return the scores of several briefings together."""
    counts = [comparison.counts for comparison in comparisons]
    values = measure(Counts.total(counts))
    intervals = confidence_intervals(counts)
    return Evaluation(
        articles=len(comparisons),
        scores={name: Score(value, *intervals[name]) for name, value in values.items()},
        misses=tuple(miss for comparison in comparisons for miss in comparison.misses),
    )


def confidence_intervals(counts: Sequence[Counts], *, seed: int = 0) -> dict[str, tuple[float, float]]:
    """Return each measure's 95 % interval by the percentile bootstrap (Efron 1979) over articles.

    Articles, not single actors or figures, are drawn: those of one article rise and fall together.
    """
    draw = random.Random(seed)  # noqa: S311 - draws must be repeatable, not secret
    samples = [measure(Counts.total(draw.choices(counts, k=len(counts)))) for _ in range(_RESAMPLES)]
    return {name: _percentiles(sample[name] for sample in samples) for name in samples[0]}


def _percentiles(values: Iterable[float]) -> tuple[float, float]:
    ranked = sorted(values)
    cut = round(len(ranked) * (1 - _CONFIDENCE) / 2)
    return ranked[cut], ranked[-1 - cut]
