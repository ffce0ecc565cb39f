"""Loads spaCy models quickly: with the parts that tagging uses, in a form that reads fast.

Three things make an ordinary `spacy.load` of a French model take seconds, and none changes a tag (a test holds that):
the language module compiles an expression for hyphenated words whose letter classes are spelled out, 1.4 MB in all;
700,000 strings are interned, of which a text uses a few hundred; the keys of the word vectors are added one by one.
"""

import gc
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from briefing.errors import BriefingError

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline

    from briefing.analysis.tagger import Tagger

_MEND = "install Briefing again with all it depends on"
_UNUSED = ("lemmatizer", "senter")
"""Components left out: sentences are split by our own analyser, and nothing here needs a lemma."""

_SPELLED_OUT = re.compile(r"\[([^\]\\A-Za-z]*)(?:A-Z)?a-z[^\]]{200,}?\\U?[0-9A-Fu]{5,9}([^\]\\A-Za-z0-9]*)\]")
"""A character class that lists every letter, with a few other characters before and after them."""

_EMPTY_TABLE = 1
"""Bytes of a vector key table without keys."""

_LETTER = r"[^\W\d_]"

_THREADS = "OPENBLAS_NUM_THREADS"
"""What numpy's library of products reads when it is imported."""


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


def _directory(model: str) -> Path:
    """Return where an installed model package keeps its weights."""
    from importlib.util import find_spec

    spec = find_spec(model)
    if spec is None or spec.origin is None:
        raise BriefingError(f"the model package {model} is not installed; {_MEND}")
    package = Path(spec.origin).parent
    return next(path.parent for path in package.glob("*/config.cfg"))


@cache
def load_model(model: str) -> "Tagger":
    """Return the tagger of an installed spaCy model package.

    Raises `BriefingError` where the package is not installed, or not whole.
    """
    try:
        with _one_thread():
            from briefing.analysis.tagger import Tagger

            tagger = Tagger(_pipeline(model))
    except (BriefingError, MemoryError):
        raise
    except Exception as error:
        said = " ".join(f"{type(error).__name__} {error}".split())
        raise BriefingError(f"the model package {model} is broken; {_MEND} ({said})") from error
    gc.freeze()  # a search for garbage in all that a model is made of would take as long as half an article
    return tagger


@contextmanager
def _one_thread() -> Iterator[None]:
    """Have numpy, if it is imported meanwhile, multiply in the thread that asks for it.

    Matrices are small here: threads beside it would wait for the next one more than they work, on a processor that
    somebody's keys wait for.
    """
    if _THREADS in os.environ:
        yield
        return
    os.environ[_THREADS] = "1"
    try:
        yield
    finally:
        del os.environ[_THREADS]


def _pipeline(model: str) -> "Pipeline":
    """Return a package's pipeline, without lemmatizer and sentence recogniser."""
    import srsly
    from spacy import util

    from briefing.analysis.tagger.trained import read_vectors

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
        pipeline.vocab.vectors = read_vectors(directory / "vocab")
    for name, component in pipeline.pipeline:
        component.from_disk(directory / name, exclude=["vocab"])
    return cast("Pipeline", pipeline)
