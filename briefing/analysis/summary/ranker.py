"""Scores sentences and sets of them with boosted regression trees, fitted offline by `benchmarks/train_summary.py`.

It owns the weights' format and reads them once; it knows nothing of sentences but their rows of features.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple


class Node(NamedTuple):
    """A node of a regression tree: a row whose feature is at most the threshold goes to `low`, any other to `high`.

    A leaf has no feature (-1), and its value for a threshold.
    """

    feature: int
    threshold: float
    low: "Node | None" = None
    high: "Node | None" = None


def tree_of(features: list[int], thresholds: list[float], left: list[int], values: list[float]) -> Node:
    """Return the first node of a tree that is stored as parallel lists: `high` is the node after that at `left`."""
    nodes: list[Node] = []
    for feature, threshold, low, value in reversed(list(zip(features, thresholds, left, values, strict=True))):
        # Counted from the end, since a node stands before those below it.
        at = len(features) - 1 - low
        nodes.append(Node(feature, threshold, nodes[at], nodes[at - 1]) if feature >= 0 else Node(-1, value))
    return nodes[-1]


@dataclass(frozen=True, slots=True)
class Ranker:
    """A sum of trees: the ROUGE (1, 2 and L added) that what a row describes is expected to have with an abstract."""

    names: tuple[str, ...]
    base: float
    trees: tuple[Node, ...]

    def score(self, row: Sequence[float]) -> float:
        """Return the expected worth by a row of features, about 0 to 1."""
        total = self.base
        for tree in self.trees:
            feature, threshold, low, high = tree
            while low and high:
                feature, threshold, low, high = low if row[feature] <= threshold else high
            total += threshold
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
    trees = tuple(tree_of(*tree) for tree in stored["trees"])
    return Ranker(tuple(stored["features"]), float(stored["base"]), trees)
