"""Stored articles as sources: `id:12` names the article with the number 12, as lists show it."""

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.errors import BriefingError, StoreError
from briefing.models import PARTS, Analysis, AnalysisOptions, Article, Failure, Part, SourceRequest
from briefing.models.stored import StoredArticle, Version
from briefing.text import clean_line

if TYPE_CHECKING:
    from briefing.store import Store

_COSTLY: tuple[Part, ...] = ("actors", "figures")
"""What needs a language's model."""
_NAMED = re.compile(r"id:(\d{1,18})")


class NoSuchArticleError(BriefingError):
    """No stored article has the number that was asked for."""


def number_of(location: str) -> int | None:
    """Return the number in a location of the form `id:12`; None for any other."""
    match = _NAMED.fullmatch(location)
    return int(match[1]) if match else None


class StoredSource:
    """A stored article that is read as a source."""

    def __init__(self, request: SourceRequest) -> None:
        self._request = request
        self._found: StoredArticle | None = None

    def read(self) -> Article | Failure:
        """Return the article, or why it can't be had."""
        location, store = clean_line(self._request.location), self._request.store
        number = number_of(self._request.location)
        if number is None or store is None:
            return Failure(location, "it names no stored article; write id: and its number, such as id:12")
        try:
            with existing_store(Path(store)) as opened:
                self._found = _find(opened, number)
        except BriefingError as error:
            return Failure(location, clean_line(str(error)))
        article = self._found.article
        return replace(article, language=self._request.language or article.language)

    def analyse(self, article: Article, options: AnalysisOptions) -> Analysis:
        """Return an article's analysis: the one that is kept, if it is of these analysers and of this wish.

        A new one is kept where what costs most of it is asked for; it is made whole then. Raises `StoreError`.
        """
        from briefing.pipeline import analyse

        found, is_usual = self._found, options == AnalysisOptions(parts=options.parts)
        if found is None or not is_usual or article != found.article:
            return analyse(article, options)
        from briefing.pipeline.analyses import analyser_version

        version = analyser_version()
        with existing_store(Path(self._request.store or "")) as store:
            whole = store.analysis(article, version=version)
            if whole is None:
                if options.parts.isdisjoint(_COSTLY):
                    return analyse(article, options)
                whole = analyse(article)
                if store.is_writable:
                    with suppress(StoreError):  # it is there to be printed all the same
                        store.keep_analysis(article, whole, version=version, key=found.headline.key)
        if not options.parts.issuperset(_COSTLY) and set(whole.notes) - set(article.notes):
            return analyse(article, options)  # what its language lacks is noted by parts, and made in no time
        left_out: dict[str, Any] = {part: () for part in PARTS if part not in options.parts and part != "sections"}
        return replace(whole, **left_out, notes=tuple(dict.fromkeys((*article.notes, *whole.notes))))


def versions_of(path: Path, number: int) -> tuple[StoredArticle, Sequence[Version]]:
    """Return a stored article with its earlier texts, the newest first; raises `NoSuchArticleError`, `StoreError`."""
    with existing_store(path) as store:
        found = _find(store, number)
        return found, store.versions(found.headline.key)


def _find(store: "Store", number: int) -> StoredArticle:
    key = store.find(number)
    found = None if key is None else store.article(key)
    if found is None:
        raise NoSuchArticleError(f"no stored article has the number {number}; briefing list shows them")
    return found


def existing_store(path: Path) -> "Store":
    """Return the store to read from, though it may be one that can't be written; none is made where there is none."""
    from briefing.store import Store

    if not is_there(path):
        raise NoSuchArticleError("nothing is stored yet; briefing refresh fetches the feeds of feeds.toml")
    return Store.open(path, create=False, to_read=True)


def is_there(path: Path) -> bool:
    """Tell whether there is a store; one that can't be looked at counts, so that who opens it says why."""
    try:
        return path.exists()
    except OSError:
        return True
