"""Loads spaCy models quickly: with the parts that tagging uses, in a form that reads fast.

Three things make an ordinary `spacy.load` of a French model take seconds, and none changes a tag (a test holds that):
the language module compiles an expression for hyphenated words whose letter classes are spelled out, 1.4 MB in all;
700,000 strings are interned, of which a text uses a few hundred; the keys of the word vectors are added one by one.
"""

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import numpy
import srsly

from briefing.errors import BriefingError

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline

_MEND = "install Briefing again with all it depends on"
_UNUSED = ("lemmatizer", "senter")
"""Components left out: sentences are split by our own analyser, and nothing here needs a lemma."""

_SPELLED_OUT = re.compile(r"\[([^\]\\A-Za-z]*)(?:A-Z)?a-z[^\]]{200,}?\\U?[0-9A-Fu]{5,9}([^\]\\A-Za-z0-9]*)\]")
"""A character class that lists every letter, with a few other characters before and after them."""

_EMPTY_TABLE = 1
"""Bytes of a vector key table without keys."""

_LETTER = r"[^\W\d_]"


def _shorten_letter_classes(expression: str) -> str:
    """Return the expression with its spelled-out letter classes replaced by the short class of all letters."""

    def short(match: re.Match[str]) -> str:
        others = match.group(1) + match.group(2)
        return f"(?:[{others}]|{_LETTER})" if others else _LETTER

    return _SPELLED_OUT.sub(short, expression)


def _language_class(code: str, name: str) -> type["Pipeline"]:
    """Return a bare spaCy language: its tokenizer's rules come with the model, so its own module is not imported."""
    from spacy.language import BaseDefaults, Language

    return type(name, (Language,), {"lang": code, "Defaults": type(f"{name}Defaults", (BaseDefaults,), {})})


class _SortedVectors:
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


def _read_vectors(directory: Path) -> Any:
    """Return the vectors of a vocabulary directory as an object that spaCy takes for its own."""
    from spacy.vectors import BaseVectors

    return type("SortedVectors", (_SortedVectors, BaseVectors), {})(directory)


def _directory(model: str) -> Path:
    """Return where an installed model package keeps its weights."""
    from importlib.util import find_spec

    spec = find_spec(model)
    if spec is None or spec.origin is None:
        raise BriefingError(f"the model package {model} is not installed; {_MEND}")
    package = Path(spec.origin).parent
    return next(path.parent for path in package.glob("*/config.cfg"))


@cache
def load_model(model: str) -> "Pipeline":
    """Return the pipeline of an installed spaCy model package, without lemmatizer and sentence recogniser.

    Raises `BriefingError` where the package is not installed, or not whole.
    """
    try:
        return _loaded(model)
    except (BriefingError, MemoryError):
        raise
    except Exception as error:
        said = " ".join(f"{type(error).__name__} {error}".split())
        raise BriefingError(f"the model package {model} is broken; {_MEND} ({said})") from error


def _loaded(model: str) -> "Pipeline":
    from spacy import util

    directory = _directory(model)
    config = util.load_config(directory / "config.cfg")
    code = config["nlp"]["lang"]
    language = _language_class(code, f"Bare{code.title()}")
    pipeline: Any = language.from_config(config, exclude=list(_UNUSED), auto_fill=True, validate=False)
    rules = srsly.msgpack_loads((directory / "tokenizer").read_bytes())
    if rules.get("token_match"):
        rules["token_match"] = _shorten_letter_classes(rules["token_match"])
    pipeline.tokenizer.from_bytes(srsly.msgpack_dumps(rules))
    pipeline.vocab.from_disk(directory / "vocab", exclude=["strings", "vectors"])
    if (directory / "vocab" / "key2row").stat().st_size > _EMPTY_TABLE:
        pipeline.vocab.vectors = _read_vectors(directory / "vocab")
    for name, component in pipeline.pipeline:
        component.from_disk(directory / name, exclude=["vocab"])
    return cast("Pipeline", pipeline)
