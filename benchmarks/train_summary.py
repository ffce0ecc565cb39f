"""Fits the weights of the summary's rankers: `python benchmarks/train_summary.py ARTICLES.jsonl.gz [--keep N]`.

ARTICLES has one JSON object a line, with "title", "text" and the editor's "summary" (OrangeSum, Kamal Eddine et al.
2020, CC BY-SA 4.0). A sentence's target, and that of a set of sentences, is ROUGE-1 + ROUGE-2 + ROUGE-L F1 with the
editor's summary (Lin 2004). The sets are those that fit 40 words, by scores that come from the other half of the
articles, so that the second ranker sees the first one as it does on new articles. Both are fitted by least-squares
boosting (Friedman 2001) over histograms with leaf-wise trees. The last N articles are kept aside: on them it prints
the ROUGE of summaries of up to 40 words, beside the first two sentences. With `--keep 0` all are used. Takes some
minutes; numpy comes with the other dependencies.
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
from briefing.analysis.summary.choice import lay_out, set_candidates, set_rows, summarise
from briefing.analysis.summary.features import NAMES, Sentence, describe, title_stems, words_of
from briefing.analysis.summary.sets import SET_NAMES
from briefing.languages import load
from briefing.models import AnalysisOptions, Article, Block

Floats = npt.NDArray[np.float64]
Node = tuple[int, float, int, float]
"""A feature's index (-1 in a leaf), the threshold up to which a row goes left, the left child, the leaf's value."""

BINS = 64
WEIGHTS = Path(__file__).parent.parent / "briefing" / "analysis" / "summary" / "weights.json"
WORDS = 40
SETS_OF_ONE_ARTICLE = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How many trees and how they grow; `subsample` and `features` are shares drawn anew for each tree."""

    rounds: int
    leaves: int
    rate: float
    subsample: float
    features: float
    smallest_leaf: int
    ridge: float


OF_SENTENCES = Settings(rounds=320, leaves=16, rate=0.05, subsample=0.5, features=0.6, smallest_leaf=60, ridge=5.0)
OF_SETS = Settings(rounds=120, leaves=8, rate=0.06, subsample=0.5, features=0.7, smallest_leaf=100, ridge=5.0)

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

    def __init__(self, rows: Floats, target: Floats, settings: Settings) -> None:
        self.rows, self.target, self.settings = rows, target, settings
        quantiles = np.linspace(0, 1, BINS + 1)[1:-1]
        # Thresholds are rounded as they are stored, so that fitting and scoring part the rows alike.
        self.edges = [np.unique(np.round(np.quantile(column, quantiles), 5)) for column in rows.T]
        self.binned = np.stack(
            [np.searchsorted(edges, column, side="left") for edges, column in zip(self.edges, rows.T, strict=True)]
        )
        self.base = float(target.mean())
        self.fitted = np.full(len(target), self.base)
        self.random = np.random.default_rng(0)
        self.trees = [self.grow() for _ in range(settings.rounds)]

    def grow(self) -> list[Node]:
        """Return one more tree: nodes of (feature or -1, threshold, left child, value), right after left."""
        rest = self.target - self.fitted
        features = np.sort(self.random.permutation(len(self.edges))[: int(len(self.edges) * self.settings.features)])
        drawn = np.flatnonzero(self.random.random(len(rest)) < self.settings.subsample)
        nodes: list[Node] = [(-1, 0.0, 0, 0.0)]
        leaves = {0: self._best(drawn, rest, features)}
        while len(leaves) < self.settings.leaves:
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
            nodes[at] = (
                -1,
                0.0,
                0,
                round(float(self.settings.rate * rest[leaf.rows].sum() / (len(leaf.rows) + self.settings.ridge)), 5),
            )
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
            gains = sums**2 / (counts + self.settings.ridge) + (total - sums) ** 2 / (
                count - counts + self.settings.ridge
            )
            gains[(counts < self.settings.smallest_leaf) | (count - counts < self.settings.smallest_leaf)] = 0
            at = int(gains.argmax())
            gain = float(gains[at] - total**2 / (count + self.settings.ridge))
            if gain > best.gain and at < len(self.edges[feature]):
                best = Growing(rows, gain, int(feature), at)
        return best

    def predict(self, rows: Floats) -> Floats:
        """Return what the trees together expect of each row."""
        total = np.full(len(rows), self.base)
        for nodes in self.trees:
            total += apply(nodes, rows)
        return total

    def stored(self, names: tuple[str, ...]) -> dict[str, object]:
        """Return the trees as the package stores them: for each the columns of its nodes."""
        columns = [[list(column) for column in zip(*nodes, strict=True)] for nodes in self.trees]
        return {"features": names, "base": round(self.base, 5), "trees": columns}


def apply(nodes: list[Node], rows: Floats) -> Floats:
    """Return a tree's value for each row."""
    features, thresholds, left, values = (np.array(column) for column in zip(*nodes, strict=True))
    node = np.zeros(len(rows), dtype=np.int64)
    while (inner := np.flatnonzero(features[node] >= 0)).size:
        at = node[inner]
        node[inner] = left[at] + (rows[inner, features[at]] > thresholds[at])
    result: Floats = values[node]
    return result


class Lesson:
    """One article to learn from: its sentences as rows, and what each is worth."""

    def __init__(self, row: dict[str, str]) -> None:
        self.draft = as_draft(row, AnalysisOptions())
        self.wanted = words_of(row["summary"])
        self.sentences: list[Sentence]
        self.sentences, rows = describe(self.draft)
        self.rows = np.array(rows, dtype=float).reshape(len(rows), len(NAMES))
        self.worths = [sum(rouge(sentence.words, self.wanted)) for sentence in self.sentences]

    def sets(self, scores: Floats) -> tuple[list[list[float]], list[float]]:
        """Return rows and worths of some of the sets that fit the budget, evenly drawn from all."""
        field = lay_out(self.draft, self.sentences, self.rows.tolist(), scores.tolist())
        sets = set_candidates(field, WORDS, None)
        sets = sets[:: len(sets) // SETS_OF_ONE_ARTICLE + 1]
        said = [[word for at in chosen for word in self.sentences[at].words] for chosen in sets]
        return set_rows(field, sets, title_stems(self.draft)), [sum(rouge(words, self.wanted)) for words in said]


def fit_sentences(lessons: list[Lesson]) -> Boosting:
    """Return the ranker of sentences."""
    worths = np.array([worth for lesson in lessons for worth in lesson.worths])
    return Boosting(np.concatenate([lesson.rows for lesson in lessons]), worths, OF_SENTENCES)


def fit_sets(lessons: list[Lesson]) -> Boosting:
    """Return the ranker of sets; each half of the articles is scored by what the other half teaches."""
    rows: list[list[float]] = []
    worths: list[float] = []
    for start in (0, 1):
        teacher = fit_sentences(lessons[1 - start :: 2])
        for lesson in lessons[start::2]:
            described, worth = lesson.sets(teacher.predict(lesson.rows))
            rows += described
            worths += worth
    return Boosting(np.array(rows, dtype=float), np.array(worths), OF_SETS)


def store(sentences: Boosting, sets: Boosting) -> None:
    """Write the weights that ship with the package."""
    note = "Fitted on OrangeSum (Kamal Eddine et al. 2020, CC BY-SA 4.0) by benchmarks/train_summary.py"
    stored = {"note": note, "sentences": sentences.stored(NAMES), "sets": sets.stored(SET_NAMES)}
    WEIGHTS.write_text(json.dumps(stored, separators=(",", ":")) + "\n", encoding="utf-8")


def measure(articles: list[dict[str, str]]) -> None:
    """Print the mean ROUGE of summaries of up to 40 words, beside the first two sentences."""
    made: list[tuple[float, float, float]] = []
    lead: list[tuple[float, float, float]] = []
    for row in articles:
        draft = as_draft(row, AnalysisOptions(words=WORDS))
        summarise(draft)
        wanted = words_of(row["summary"])
        text = draft.article.text
        made.append(rouge(words_of(" ".join(sentence.of(text) for sentence in draft.summary)), wanted))
        lead.append(rouge(words_of(" ".join(span.of(text) for span in draft.sentences[:2])), wanted))
    for name, scores in (("ours", made), ("lead", lead)):
        if scores:
            print(name, [round(100 * sum(column) / len(scores), 2) for column in zip(*scores, strict=True)])


def main() -> None:
    """Fit, store and measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--keep", type=int, default=1000, help="articles to keep aside and measure on")
    arguments = parser.parse_args()
    with gzip.open(arguments.articles, "rt", encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    fitting = articles[: len(articles) - arguments.keep]
    lessons = [lesson for lesson in map(Lesson, fitting) if lesson.sentences]
    store(fit_sentences(lessons), fit_sets(lessons))
    measure(articles[len(fitting) :])


if __name__ == "__main__":
    main()
