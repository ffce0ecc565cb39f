"""Scores sentences and sets of them with boosted regression trees, fitted offline by `benchmarks/train_summary.py`.

It owns the weights' format and reads them once; it knows nothing of sentences but their rows of features.
"""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Tree:
    """A regression tree as parallel lists; a node without a feature (-1) is a leaf and has a value.

    At a node, a row whose feature is at most the threshold goes to `left`, else to the node after it.
    """

    features: list[int]
    thresholds: list[float]
    left: list[int]
    values: list[float]


@dataclass(frozen=True)
class Ranker:
    """A sum of trees: the ROUGE (1, 2 and L added) that what a row describes is expected to have with an abstract.

    It has no slots, so that a table of its trees can be kept.
    """

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

    def scores(self, rows: Sequence[Sequence[float]]) -> list[float]:
        """Return the score of each row.

        They go down all trees together if the tagger had numpy loaded; to load it takes longer than to go alone.
        """
        if "numpy" not in sys.modules or not rows:
            return [self.score(row) for row in rows]
        import numpy as np

        features, thresholds, left, values = self._table
        described = np.array(rows, "float64")
        each = np.arange(len(rows))[:, None]
        nodes, before = np.tile(self._roots, (len(rows), 1)), None
        while before is None or (nodes != before).any():
            before = nodes
            nodes = left[nodes] + (described[each, features[nodes]] > thresholds[nodes])
        # In the order of the trees: another one would round in another way.
        summed = np.concatenate([np.full((len(rows), 1), self.base), values[nodes]], axis=1).cumsum(axis=1)[:, -1]
        scores: list[float] = summed.tolist()
        return scores

    @cached_property
    def _roots(self) -> "NDArray[Any]":
        """Where each tree begins in the table."""
        import numpy as np

        return np.cumsum([0, *(len(tree.features) for tree in self.trees[:-1])])

    @cached_property
    def _table(self) -> "tuple[NDArray[Any], ...]":
        """The nodes of all trees as columns; whoever is at a leaf stays there."""
        import numpy as np

        leaves = np.array([feature < 0 for tree in self.trees for feature in tree.features])
        features, thresholds, left, values = (
            np.array([one for tree in self.trees for one in getattr(tree, name)])
            for name in ("features", "thresholds", "left", "values")
        )
        left += np.repeat(self._roots, [len(tree.features) for tree in self.trees])
        return (
            np.where(leaves, 0, features),
            np.where(leaves, np.inf, thresholds),
            np.where(leaves, np.arange(len(left)), left),
            values.astype("float64"),
        )


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
