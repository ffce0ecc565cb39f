"""Analyses kept in the store: looked up where they were made by the analysers of now, else made and kept."""

import os
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.errors import StoreError
from briefing.models import Analysis, Article
from briefing.models.stored import StoredArticle

if TYPE_CHECKING:
    from briefing.store import Store

_PACKAGES = ("analysis", "languages")
"""What decides, with an article's text and language, what its analysis holds."""


@cache
def analyser_version() -> str:
    """Return what tells the analysers of now from those of before: a hash over all that they are made of.

    Nobody has to remember to raise a number, and an update of anything else costs no analysis. Takes about 7 ms once.
    """
    root = Path(__file__).parent.parent
    digest = blake2b(digest_size=8)
    for package in _PACKAGES:
        for folder, folders, files in os.walk(root / package):
            folders[:] = sorted(name for name in folders if name != "__pycache__")
            for name in sorted(files):
                digest.update(name.encode())
                digest.update(Path(folder, name).read_bytes())
    return digest.hexdigest()


def analysis_of(store: "Store", stored: StoredArticle, analyse: Callable[[Article], Analysis]) -> Analysis:
    """Return a stored article's analysis, made by `analyse` where the store has none, and kept where it can be.

    Raises what `analyse` raises, and `StoreError` where the store can't be read.
    """
    known = known_analysis(store, stored)
    if known is not None:
        return known
    made = analyse(stored.article)
    keep(store, stored, made)
    return made


def known_analysis(store: "Store", stored: StoredArticle) -> Analysis | None:
    """Return a stored article's analysis by the analysers of now, None where the store has none."""
    return store.analysis(stored.article, version=analyser_version())


def keep(store: "Store", stored: StoredArticle, made: Analysis) -> None:
    """Keep a stored article's analysis where that is possible; it may wait for another program that writes."""
    if store.is_writable:
        with suppress(StoreError):  # it is made again another time, and whoever wants it has it
            store.keep_analysis(stored.article, made, version=analyser_version(), key=stored.headline.key)
