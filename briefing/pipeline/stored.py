"""Stored articles as sources: `id:12` names the article with the number 12, as lists show it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.errors import BriefingError
from briefing.models import Article, Failure, SourceRequest
from briefing.models.stored import StoredArticle, Version
from briefing.text import clean_line

if TYPE_CHECKING:
    from briefing.store import Store

_NAMED = re.compile(r"id:(\d{1,18})")


class NoSuchArticleError(BriefingError):
    """No stored article has the number that was asked for."""


def number_of(location: str) -> int | None:
    """Return the number in a location of the form `id:12`; None for any other."""
    match = _NAMED.fullmatch(location)
    return int(match[1]) if match else None


def read_stored(request: SourceRequest) -> Article | Failure:
    """Return the stored article that a request names, or why it can't be had."""
    location = clean_line(request.location)
    number = number_of(request.location)
    if number is None or request.store is None:
        return Failure(location, "it names no stored article; write id: and its number, such as id:12")
    try:
        with existing_store(Path(request.store)) as store:
            article = _find(store, number).article
    except BriefingError as error:
        return Failure(location, clean_line(str(error)))
    return replace(article, language=request.language or article.language)


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
