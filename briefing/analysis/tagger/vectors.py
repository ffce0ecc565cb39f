"""Token vectors: what a model's network makes of each token and those beside it.

It owns the arithmetic, which is that of spaCy's own layers, and what of it is kept from text to text. It knows no
labels.

Three things make it several times as fast as the layers themselves: matrices are multiplied by numpy's library, which
knows more processors than the one that comes with them; what a word's features alone decide is computed once and kept;
and nothing is noted that only training needs.
"""

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Features = NDArray[np.uint64]
    Product = Callable[[Floats, Floats], Floats]

_KEPT = 8192
"""Words whose vectors are kept at most, in 3 MB; one more, and all are forgotten."""


class TokenVectors:
    """A network of hashed word features and windows over them (spaCy's `MultiHashEmbed` and `MaxoutWindowEncoder`)."""

    def __init__(self, model: Any, vectors: Any) -> None:
        encode = model.get_ref("encode")
        self._words = _WordVectors(model.get_ref("embed"), vectors)
        self._layers = _maxouts(encode)
        self._gap: int = encode.attrs["pad"]
        """Rows of zeros around each text, so that no window holds tokens of two."""
        self.attributes = self._words.attributes
        """The token attributes that it reads, in the order of its features' columns."""

    def of(self, features: "Features", lengths: "Sequence[int]") -> "Floats":
        """Return a row for each token of texts of these lengths in tokens, whose features stand one after the other."""
        gaps = self._gap * np.arange(1, len(lengths) + 1)
        places = np.arange(len(features)) + np.repeat(gaps, lengths)
        words = self._words.of(features)
        rows = np.zeros((len(features) + self._gap * (len(lengths) + 1), words.shape[1]), "float32")
        rows[places] = words
        for layer in self._layers:
            rows += layer.of(_windows(rows))
        return rows[places]


def _windows(rows: "Floats") -> "Floats":
    """Return each row between the one before it and the one after it."""
    width = rows.shape[1]
    windows = np.zeros((len(rows), 3 * width), "float32")
    windows[1:, :width] = rows[:-1]
    windows[:, width : 2 * width] = rows
    windows[:-1, 2 * width :] = rows[1:]
    return windows


class _WordVectors:
    """The vectors of words by themselves, which their features decide; `vectors` are the trained ones, where read."""

    def __init__(self, embed: Any, vectors: Any) -> None:
        nodes = list(embed.walk(order="dfs_pre"))
        (columns,) = (node.attrs["columns"] for node in nodes if node.name == "extract_features")
        self._ops = embed.ops
        self._tables = [(node.get_param("E"), node.attrs["seed"]) for node in nodes if node.name == "hashembed"]
        self._static = [
            (vectors, np.ascontiguousarray(node.get_param("W").T)) for node in nodes if node.name == "static_vectors"
        ]
        self.attributes: tuple[str, ...] = (*columns, *("ORTH" for _ in self._static))
        (self._mix,) = _maxouts(embed)
        self._places: dict[bytes, int] = {}
        self._kept = self._empty(_KEPT)

    def of(self, features: "Features") -> "Floats":
        """Return the vectors of words, a row for each row of features."""
        features = np.ascontiguousarray(features)
        keys: list[bytes] = features.view(f"V{features.shape[1] * features.itemsize}").ravel().tolist()
        rows = dict(zip(keys, range(len(keys)), strict=True))
        new = [key for key in rows if key not in self._places]
        if len(self._places) + len(new) > len(self._kept):
            self._places, self._kept, new = {}, self._empty(max(_KEPT, len(rows))), list(rows)
        if new:
            first, last = len(self._places), len(self._places) + len(new)
            self._kept[first:last] = self._embedded(features[[rows[key] for key in new]])
            self._places.update(zip(new, range(first, last), strict=True))
        return self._kept[[self._places[key] for key in keys]]

    def _empty(self, size: int) -> "Floats":
        return np.empty((size, self._tables[0][0].shape[1]), "float32")

    def _embedded(self, features: "Features") -> "Floats":
        parts = []
        for column, (table, seed) in enumerate(self._tables):
            places = self._ops.hash(np.ascontiguousarray(features[:, column]), seed) % len(table)
            parts.append(self._ops.gather_add(table, places))
        for vectors, weights in self._static:
            parts.append(self._ops.gemm(vectors.get_batch(features[:, -1]), weights))
        # Not numpy's product: it sums up in an order that depends on where a row stands, and no word's vector may
        # depend on the words that came with it.
        return self._mix.of(np.concatenate(parts, axis=1), self._ops.gemm)


def _maxouts(model: Any) -> "list[_Maxout]":
    """Return the layers of that kind in a part of a network, each with the one behind it that levels its values."""
    nodes = list(model.walk(order="dfs_pre"))
    chosen, levelled = ([node for node in nodes if node.name == name] for name in ("maxout", "layernorm"))
    return [_Maxout(choice, level) for choice, level in zip(chosen, levelled, strict=True)]


class _Maxout:
    """A layer that keeps the greatest of several sums for each value, and levels the values."""

    def __init__(self, choice: Any, level: Any) -> None:
        weights, bias = choice.get_param("W"), choice.get_param("b")
        self._width, pieces, inputs = weights.shape
        # The first sum of all values, then the second of all: what is compared stands in whole rows.
        self._weights: Floats = np.ascontiguousarray(weights.transpose(2, 1, 0).reshape(inputs, -1))
        self._bias: Floats = np.ascontiguousarray(bias.T).reshape(-1)
        self._pieces = pieces
        self._gain, self._offset = level.get_param("G"), level.get_param("b")

    def of(self, rows: "Floats", product: "Product" = np.matmul) -> "Floats":
        """Return what it makes of rows."""
        sums = product(rows, self._weights)
        sums += self._bias
        width = self._width
        best: Floats = sums[:, :width]
        for piece in range(1, self._pieces):
            best = np.maximum(best, sums[:, piece * width : (piece + 1) * width])
        best = best - best.mean(axis=1, keepdims=True)
        spread = np.multiply(best, best).mean(axis=1, keepdims=True) + 1e-08
        best *= spread ** (-1.0 / 2.0)
        best *= self._gain
        best += self._offset
        return best
