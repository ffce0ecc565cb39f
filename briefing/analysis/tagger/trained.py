"""The trained word vectors of a model, looked up where they lie.

Reading them into a table of spaCy's takes most of a second, all of it for words that no text here has.
"""

from pathlib import Path
from typing import Any, cast

import numpy
import srsly


class SortedVectors:
    """Word vectors that are only looked up: a memory-mapped table, and the rows of its keys in order of the keys."""

    def __init__(self, directory: Path) -> None:
        self._table = numpy.load(directory / "vectors", mmap_mode="r")
        rows = srsly.read_msgpack(directory / "key2row")
        keys = numpy.fromiter(rows.keys(), dtype="uint64", count=len(rows))
        in_order = numpy.argsort(keys)
        self._keys = keys[in_order]
        self._rows = numpy.fromiter(rows.values(), dtype="int32", count=len(rows))[in_order]

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and width of the table."""
        return cast("tuple[int, int]", self._table.shape)

    def __len__(self) -> int:
        return self.shape[0]

    def __contains__(self, key: int) -> bool:
        place = int(numpy.searchsorted(self._keys, numpy.uint64(key)))
        return place < len(self._keys) and int(self._keys[place]) == key

    def get_batch(self, keys: Any) -> Any:
        """Return the vectors of the keys, shape (keys, width); zeros for unknown ones."""
        keys = numpy.asarray(keys, dtype="uint64")
        places = numpy.minimum(numpy.searchsorted(self._keys, keys), len(self._keys) - 1)
        found = self._keys[places] == keys
        batch = numpy.zeros((len(keys), self.shape[1]), dtype="float32")
        batch[found] = self._table[self._rows[places[found]]]
        return batch

    def to_ops(self, ops: Any) -> None:
        """Stay where the table is: these vectors serve the processor only."""


def read_vectors(directory: Path) -> Any:
    """Return the vectors of a vocabulary directory as an object that spaCy takes for its own."""
    from spacy.vectors import BaseVectors

    return type("SortedVectors", (SortedVectors, BaseVectors), {})(directory)
