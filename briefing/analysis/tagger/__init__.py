"""Tags documents with the networks of a spaCy model: parts of speech, dependencies, names.

It owns the order of the steps, and what goes from one to the next. The tokenizer and the parser are spaCy's own; the
rest gives what spaCy's components give, but for the lemmas and features of words, which nobody reads here.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import numpy as np

from briefing.analysis.draft import Tags
from briefing.analysis.tagger.names import NameMoves, Stretch
from briefing.analysis.tagger.rules import READ, SET, AttributeRules
from briefing.analysis.tagger.vectors import TokenVectors

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.language import Language as Pipeline
    from spacy.tokens import Doc
    from thinc.types import Ints2d

    from briefing.analysis.tagger.rules import Columns
    from briefing.analysis.tagger.vectors import Floats

_AT_ONCE = 256
"""Documents that go through the networks together; more would take more memory."""
_BEGINS = 1
"""What the attribute of a token says that begins a sentence."""


class Tagger:
    """A model as it tags here; `pipeline` holds its weights and may hold any of spaCy's components besides.

    Raises what comes of a model that is made in another way.
    """

    def __init__(self, pipeline: "Pipeline") -> None:
        from spacy.attrs import IDS
        from thinc.api import NumpyOps

        vocab = pipeline.vocab
        parts: dict[str, Any] = dict(pipeline.pipeline)
        recogniser = parts["ner"].model.get_ref("tok2vec")
        self.make_doc = pipeline.make_doc
        self._parser = parts["parser"]
        for node in self._parser.model.walk():
            node.ops = NumpyOps(use_blis=False)
        self._shared = TokenVectors(parts["tok2vec"].model, vocab.vectors)
        self._own = TokenVectors(recogniser.layers[0], vocab.vectors)
        self._narrow = _linear(recogniser.layers[-1])
        self._names = NameMoves(parts["ner"])
        self._labels = _labels_of(parts, vocab.strings)
        self._rules = AttributeRules(parts["attribute_ruler"], vocab.strings)
        read = dict.fromkeys((*self._shared.attributes, *self._own.attributes, *READ, "IDX", "LENGTH", "SENT_START"))
        self._read = {name: column for column, name in enumerate(read)}
        self._numbers = {name: IDS[name] for name in (*read, "HEAD")}
        self._strings = vocab.strings
        self._texts: dict[int, str] = {0: ""}
        self._threads = ThreadPoolExecutor(1, "briefing-names") if _processors() > 1 else None

    def tag(self, docs: "Sequence[Doc]") -> list[Tags]:
        """Give documents whose sentences are marked their tags, dependencies and names, and return most of these."""
        tags: list[Tags] = []
        for start in range(0, len(docs), _AT_ONCE):
            batch = docs[start : start + _AT_ONCE]
            found = iter(self._tag([doc for doc in batch if len(doc)]))
            tags.extend(next(found) if len(doc) else Tags([], [], [], [], []) for doc in batch)
        return tags

    def _tag(self, docs: "Sequence[Doc]") -> list[Tags]:
        if not docs:
            return []
        lengths = [len(doc) for doc in docs]
        ends = np.cumsum(lengths)
        features = self._attributes(docs, list(self._read))
        columns = {name: features[:, column] for name, column in self._read.items()}
        follows = np.ones(len(features), bool)
        follows[[0, *ends[:-1].tolist()]] = False
        names = self._beside(partial(self._names_among, features, follows, lengths))
        vectors = self._shared.of(self._features(features, self._shared), lengths)
        for doc, tensor in zip(docs, np.split(vectors, ends[:-1]), strict=True):
            doc.tensor = cast("NDArray[Any]", tensor)
        list(self._parser.pipe(docs))
        columns[self._labels.attribute] = self._labels.of(vectors)
        columns["DEP"], columns["HEAD"] = self._attributes(docs, ["DEP", "HEAD"]).T
        given = self._rules.apply(columns, follows)
        values = np.stack([given[name] for name in SET], axis=1)
        for doc, own in zip(docs, np.split(values, ends[:-1]), strict=True):
            doc.from_array([self._numbers[name] for name in SET], cast("Ints2d", own))
        _name(docs, names())
        return list(self._tags({**columns, **given}, [0, *ends.tolist()]))

    def _tags(self, columns: "Columns", borders: list[int]) -> Iterator[Tags]:
        """Yield the tags of documents, the first token of each of which is at a border."""
        starts = columns["IDX"].tolist()
        ends = (columns["IDX"] + columns["LENGTH"]).tolist()
        parts, dependencies = self._named(columns["POS"]), self._named(columns["DEP"])
        # A head is a distance, negative for one before the token.
        heads = (columns["HEAD"].astype("int64") + np.arange(len(starts))).tolist()
        for first, last in pairwise(borders):
            yield Tags(
                starts[first:last],
                ends[first:last],
                parts[first:last],
                dependencies[first:last],
                [head - first for head in heads[first:last]],
            )

    def _named(self, column: "NDArray[np.uint64]") -> list[str]:
        """Return the strings that an attribute's values stand for."""
        numbers = column.tolist()
        for number in {*numbers}.difference(self._texts):
            self._texts[number] = self._strings[number]
        return [self._texts[number] for number in numbers]

    def _names_among(
        self, features: "NDArray[np.uint64]", follows: "NDArray[np.bool_]", lengths: list[int]
    ) -> list[Stretch]:
        """Return the names among the tokens of documents of these lengths."""
        begins = features[:, self._read["SENT_START"]] == _BEGINS
        goes_on = np.append((follows & ~begins)[1:], False)
        weights, bias = self._narrow
        vectors = self._own.of(self._features(features, self._own), lengths) @ weights + bias
        return self._names.of(vectors, goes_on, features[:, self._read["IS_SPACE"]] != 0)

    def _beside(self, work: Callable[[], list[Stretch]]) -> Callable[[], list[Stretch]]:
        """Begin work in another thread, and return what waits for its result; do it then where one processor is all.

        Products of matrices and the parser let go of the interpreter, so that both threads get on.
        """
        if self._threads is None:
            return work
        return self._threads.submit(work).result

    def _features(self, features: "NDArray[np.uint64]", vectors: TokenVectors) -> "NDArray[np.uint64]":
        return features[:, [self._read[name] for name in vectors.attributes]]

    def _attributes(self, docs: "Sequence[Doc]", names: list[str]) -> "NDArray[np.uint64]":
        numbers = [self._numbers[name] for name in names]
        return np.concatenate([doc.to_array(numbers).reshape(len(doc), -1) for doc in docs])


def _name(docs: "Sequence[Doc]", found: list[Stretch]) -> None:
    """Give documents the names that were found among all their tokens."""
    from spacy.tokens import Span

    names = iter([*found, None])
    name, first = next(names), 0
    for doc in docs:
        spans = []
        while name and name.first < first + len(doc):
            spans.append(Span(doc, name.first - first, name.last - first, label=name.label))
            name = next(names)
        doc.set_ents(spans, default="outside")
        first += len(doc)


class _Labels(NamedTuple):
    """The layer that gives each token one of some labels, and the attribute that a label says the value of."""

    attribute: str
    weights: "Floats"
    bias: "Floats"
    values: "NDArray[np.uint64]"

    def of(self, vectors: "Floats") -> "NDArray[np.uint64]":
        """Return the attribute's value for each token."""
        values: NDArray[np.uint64] = self.values[(vectors @ self.weights + self.bias).argmax(axis=1)]
        return values


def _labels_of(parts: dict[str, Any], strings: Any) -> _Labels:
    """Return the labels of a model's tagger, or of its morphologizer's parts of speech."""
    if "tagger" in parts:
        component, attribute = parts["tagger"], "TAG"
        values = [strings[label] for label in component.labels]
    else:
        component, attribute = parts["morphologizer"], "POS"
        values = [component.cfg["labels_pos"].get(label, 0) for label in component.labels]
    (layer,) = (node for node in component.model.walk() if node.name == "softmax")
    return _Labels(attribute, *_linear(layer), np.array(values, "uint64"))


def _processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _linear(layer: Any) -> "tuple[Floats, Floats]":
    return np.ascontiguousarray(layer.get_param("W").T), layer.get_param("b")
