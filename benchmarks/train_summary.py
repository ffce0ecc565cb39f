"""Fits the weights of the summary's ranker: `python benchmarks/train_summary.py ARTICLES.jsonl.gz [--keep N]`.

ARTICLES has one JSON object a line, with "title", "text" and the editor's "summary" (OrangeSum, Kamal Eddine et al.
2020, CC BY-SA 4.0). Each sentence's target is its ROUGE-1 + ROUGE-2 + ROUGE-L F1 with the editor's summary (Lin
2004); least-squares boosting (Friedman 2001) over histograms with leaf-wise trees fits them. The last N articles are
kept aside: on them it prints the ROUGE of summaries of up to 40 words, beside the first two sentences. With `--keep 0`
all are used. Takes some minutes; numpy comes with the other dependencies.
"""

import argparse
import gzip
import json
import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

from briefing.analysis.draft import Draft
from briefing.analysis.sections import find_sections
from briefing.analysis.segment import split_sentences
from briefing.analysis.summary.choice import summarise
from briefing.analysis.summary.features import NAMES, describe, words_of
from briefing.languages import load
from briefing.models import AnalysisOptions, Article, Block

Floats = npt.NDArray[np.float64]
Node = tuple[int, float, int, float]

WEIGHTS = Path(__file__).parent.parent / "briefing" / "analysis" / "summary" / "weights.json"
BINS = 64
ROUNDS, LEAVES, RATE, SUBSAMPLE, FEATURE_SHARE, SMALLEST_LEAF, RIDGE = 320, 16, 0.05, 0.5, 0.6, 60, 5.0

# OrangeSum's texts run paragraphs together: a sentence's end directly before a capital or a quotation parts them.
GLUED = re.compile(r"(?<=[.!?»\"])(?=[A-ZÀÂÇÉÈÊÎÔ«\"])")


def as_draft(row: dict[str, str], options: AnalysisOptions) -> Draft:
    """Return a draft with sections and sentences of one article of the data."""
    parts = [row["title"].strip(), *(part.strip() for part in GLUED.sub("\n", row["text"]).split("\n") if part.strip())]
    blocks: list[Block] = []
    at = 0
    for part in parts:
        blocks.append(Block("paragraph" if blocks else "title", at, at + len(part)))
        at += len(part) + 2
    language = load("fr")
    assert language is not None
    article = Article(id=row["id"], title=parts[0], text="\n\n".join(parts), source=row["id"], blocks=tuple(blocks))
    draft = Draft(article=article, language=language, options=options)
    find_sections(draft)
    split_sentences(draft)
    return draft


def rouge(made: list[str], wanted: list[str]) -> tuple[float, float, float]:
    """Return ROUGE-1, ROUGE-2 and ROUGE-L F1 of two lists of words."""
    common = [
        sum((Counter(made) & Counter(wanted)).values()),
        sum((Counter(pairwise(made)) & Counter(pairwise(wanted))).values()),
        longest_common(made, wanted),
    ]
    totals = [len(made) + len(wanted), max(2, len(made) + len(wanted) - 2), len(made) + len(wanted)]
    one, two, longest = (2 * both / max(1, total) for both, total in zip(common, totals, strict=True))
    return one, two, longest


def longest_common(one: list[str], other: list[str]) -> int:
    """Return the length of the longest common subsequence."""
    row = [0] * (len(other) + 1)
    for word in one:
        diagonal = 0
        for at, match in enumerate(other, 1):
            diagonal, row[at] = row[at], diagonal + 1 if word == match else max(row[at], row[at - 1])
    return row[-1]


@dataclass
class Growing:
    """A leaf that may be split: its rows, and the best split of them."""

    rows: npt.NDArray[np.int64]
    gain: float
    feature: int
    bin: int


class Boosting:
    """Leaf-wise regression trees on binned features, fitted one after the other to what is left unexplained."""

    def __init__(self, rows: Floats, target: Floats) -> None:
        self.rows, self.target = rows, target
        quantiles = np.linspace(0, 1, BINS + 1)[1:-1]
        # Thresholds are rounded as they are stored, so that fitting and scoring part the rows alike.
        self.edges = [np.unique(np.round(np.quantile(column, quantiles), 5)) for column in rows.T]
        self.binned = np.stack(
            [np.searchsorted(edges, column, side="left") for edges, column in zip(self.edges, rows.T, strict=True)]
        )
        self.base = float(target.mean())
        self.fitted = np.full(len(target), self.base)
        self.random = np.random.default_rng(0)

    def grow(self) -> list[Node]:
        """Return one more tree: nodes of (feature or -1, threshold, left child, value), right after left."""
        rest = self.target - self.fitted
        features = np.sort(self.random.permutation(len(self.edges))[: int(len(self.edges) * FEATURE_SHARE)])
        drawn = np.flatnonzero(self.random.random(len(rest)) < SUBSAMPLE)
        nodes: list[Node] = [(-1, 0.0, 0, 0.0)]
        leaves = {0: self._best(drawn, rest, features)}
        while len(leaves) < LEAVES:
            at = max(leaves, key=lambda node: leaves[node].gain)
            leaf = leaves.pop(at)
            if leaf.gain <= 0:
                leaves[at] = leaf
                break
            goes_left = self.binned[leaf.feature][leaf.rows] <= leaf.bin
            nodes[at] = (leaf.feature, float(self.edges[leaf.feature][leaf.bin]), len(nodes), 0.0)
            for side in (goes_left, ~goes_left):
                leaves[len(nodes)] = self._best(leaf.rows[side], rest, features)
                nodes.append((-1, 0.0, 0, 0.0))
        for at, leaf in leaves.items():
            nodes[at] = (-1, 0.0, 0, round(float(RATE * rest[leaf.rows].sum() / (len(leaf.rows) + RIDGE)), 5))
        self.fitted += apply(nodes, self.rows)
        return nodes

    def _best(self, rows: npt.NDArray[np.int64], rest: Floats, features: npt.NDArray[np.int64]) -> Growing:
        """Return the split of some rows that explains most of what is left."""
        best = Growing(rows, 0.0, 0, 0)
        mine, count = rest[rows], len(rows)
        total = mine.sum()
        for feature in features:
            bins = self.binned[feature][rows]
            sums = np.bincount(bins, mine, BINS).cumsum()
            counts = np.bincount(bins, minlength=BINS).cumsum()
            gains = sums**2 / (counts + RIDGE) + (total - sums) ** 2 / (count - counts + RIDGE)
            gains[(counts < SMALLEST_LEAF) | (count - counts < SMALLEST_LEAF)] = 0
            at = int(gains.argmax())
            gain = float(gains[at] - total**2 / (count + RIDGE))
            if gain > best.gain and at < len(self.edges[feature]):
                best = Growing(rows, gain, int(feature), at)
        return best


def apply(nodes: list[Node], rows: Floats) -> Floats:
    """Return a tree's value for each row."""
    features, thresholds, left, values = (np.array(column) for column in zip(*nodes, strict=True))
    node = np.zeros(len(rows), dtype=np.int64)
    while (inner := np.flatnonzero(features[node] >= 0)).size:
        at = node[inner]
        node[inner] = left[at] + (rows[inner, features[at]] > thresholds[at])
    result: Floats = values[node]
    return result


def store(base: float, trees: list[list[Node]]) -> None:
    """Write the weights that ship with the package."""
    columns = [
        [[node[0] for node in t], [node[1] for node in t], [node[2] for node in t], [node[3] for node in t]]
        for t in trees
    ]
    note = "Fitted on OrangeSum (Kamal Eddine et al. 2020, CC BY-SA 4.0) by benchmarks/train_summary.py"
    stored = {"note": note, "features": NAMES, "base": round(base, 5), "trees": columns}
    WEIGHTS.write_text(json.dumps(stored, separators=(",", ":")) + "\n", encoding="utf-8")


def main() -> None:
    """Fit, store and measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--keep", type=int, default=1500, help="articles to keep aside and measure on")
    arguments = parser.parse_args()
    with gzip.open(arguments.articles, "rt", encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    fitting = articles[: len(articles) - arguments.keep]
    rows, targets = [], []
    for row in fitting:
        sentences, described = describe(as_draft(row, AnalysisOptions()))
        rows += described
        targets += [sum(rouge(sentence.words, words_of(row["summary"]))) for sentence in sentences]
    boosting = Boosting(np.array(rows, dtype=float), np.array(targets))
    store(boosting.base, [boosting.grow() for _ in range(ROUNDS)])
    made: list[tuple[float, float, float]] = []
    lead: list[tuple[float, float, float]] = []
    for row in articles[len(fitting) :]:
        draft = as_draft(row, AnalysisOptions(words=40))
        summarise(draft)
        wanted = words_of(row["summary"])
        text = draft.article.text
        made.append(rouge(words_of(" ".join(text[s.start : s.end] for s in draft.summary)), wanted))
        lead.append(rouge(words_of(" ".join(s.of(text) for s in draft.sentences[:2])), wanted))
    for name, scores in (("ours", made), ("lead", lead)):
        print(name, [round(100 * sum(column) / len(scores), 2) for column in zip(*scores, strict=True)])


if __name__ == "__main__":
    main()
