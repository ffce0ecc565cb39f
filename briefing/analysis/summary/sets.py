"""Chooses several sentences at once for a small budget of words, by how good they are together.

Two sentences that are good each may say the same thing, or leave half of the budget empty; a second ranker, fitted to
sets of sentences, weighs that. It knows nothing of what may stand alone: the caller says so.
"""

from collections.abc import Callable, Sequence
from itertools import combinations

from briefing.analysis.summary.features import Sentence, similarity
from briefing.analysis.summary.ranker import Ranker

SET_NAMES = (
    "sentences",
    "shown_words",
    "words",
    "sum",
    "largest",
    "smallest",
    "mean",
    "behind_best",
    "repeated_stems",
    "similarity",
    "title_recall",
    "first",
    "span",
    "flaws",
    "centroid",
    "shortest",
    "sections",
    "has_first",
    "best",
    "usual",
)
"""The features of a set in the order of a row; the weights were fitted to this order."""

MOST_WORDS = 60
"""The ranker was fitted to sets of up to 40 words; for much more than that, three sentences do not do."""
_CONSIDERED = 8
_MOST_SENTENCES = 3

Chosen = tuple[int, ...]


def candidates(
    worths: Sequence[float], lengths: Sequence[int], budget: int, may: Callable[[Chosen], bool], most: int | None
) -> list[Chosen]:
    """Return the sets of up to three of the best sentences that fit the budget; a single one always fits.

    `may` tells whether a set's sentences can stand together without others.
    """
    best = sorted(sorted(range(len(worths)), key=lambda at: -worths[at])[:_CONSIDERED])
    found: list[Chosen] = [(at,) for at in best if may((at,))]
    for number in range(2, min(_MOST_SENTENCES, most or _MOST_SENTENCES) + 1):
        fitting = (c for c in combinations(best, number) if sum(lengths[at] for at in c) <= budget)
        found.extend(chosen for chosen in fitting if may(chosen))
    return found


def describe_sets(
    sets: Sequence[Chosen],
    sentences: Sequence[Sentence],
    rows: Sequence[Sequence[float]],
    scores: Sequence[float],
    flaws: Sequence[float],
    lengths: Sequence[int],
    title: set[str],
    centroid: int,
) -> list[list[float]]:
    """Return a row of features for each set; `centroid` is where a sentence's row has its likeness to the article."""
    best, usual = max(scores), sum(scores) / len(scores)
    made: list[list[float]] = []
    for chosen in sets:
        picked = [sentences[at] for at in chosen]
        words = [max(1, len(sentence.words)) for sentence in picked]
        worths = [scores[at] for at in chosen]
        mean = sum(worth * length for worth, length in zip(worths, words, strict=True)) / sum(words)
        stems = set[str]().union(*(sentence.vector for sentence in picked))
        made.append(
            [
                len(chosen),
                sum(lengths[at] for at in chosen),
                sum(words),
                sum(worths),
                max(worths),
                min(worths),
                mean,
                mean - best,
                sum(len(sentence.vector) for sentence in picked) - len(stems),
                max((similarity(one, other) for one, other in combinations(picked, 2)), default=0.0),
                len(stems & title) / max(1, len(title)),
                chosen[0],
                chosen[-1] - chosen[0],
                sum(flaws[at] for at in chosen),
                max(rows[at][centroid] for at in chosen),
                min(words),
                len({sentence.section for sentence in picked}),
                float(chosen[0] == 0),
                best,
                usual,
            ]
        )
    return made


def best_set(sets: Sequence[Chosen], described: Sequence[Sequence[float]], ranker: Ranker) -> Chosen:
    """Return the set that the ranker expects most of, the first of several."""
    values = ranker.scores(described)
    return sets[max(range(len(sets)), key=values.__getitem__)]
