"""Scores sentences and sets of them with boosted regression trees, fitted offline by `benchmarks/train_summary.py`.

It owns the weights' format and reads them once; it knows nothing of sentences but their rows of features.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class Tree:
    """A regression tree as parallel lists; a node without a feature (-1) is a leaf and has a value.

    At a node, a row whose feature is at most the threshold goes to `left`, else to the node after it.
    """

    features: list[int]
    thresholds: list[float]
    left: list[int]
    values: list[float]


@dataclass(frozen=True, slots=True)
class Ranker:
    """A sum of trees: the ROUGE (1, 2 and L added) that what a row describes is expected to have with an abstract."""

    names: tuple[str, ...]
    base: float
    trees: tuple[Tree, ...]

    def score(self, row: Sequence[float]) -> float:
        """Return the expected worth by a row of features, about 0 to 1."""
        total = self.base
        for tree in self.trees:
            features, thresholds, left = tree.features, tree.thresholds, tree.left
            node = 0
            while (feature := features[node]) >= 0:
                node = left[node] if row[feature] <= thresholds[node] else left[node] + 1
            total += tree.values[node]
        return total


@dataclass(frozen=True, slots=True)
class Rankers:
    """What ships with the package: the ranker of sentences and that of sets of sentences."""

    sentences: Ranker
    sets: Ranker


@cache
def load() -> Rankers:
    """Return the rankers that ship with the package."""
    stored = json.loads(files("briefing.analysis.summary").joinpath("weights.json").read_text("utf-8"))
    return Rankers(_read(stored["sentences"]), _read(stored["sets"]))


def _read(stored: dict[str, Any]) -> Ranker:
    trees = tuple(Tree(*tree) for tree in stored["trees"])
    return Ranker(tuple(stored["features"]), float(stored["base"]), trees)
