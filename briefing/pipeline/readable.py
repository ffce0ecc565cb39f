"""Stored articles as a reader opens them: under their own ids, and without their text where that is damaged."""

from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.errors import DamagedStoreError
from briefing.models import Article
from briefing.models.lists import id_of
from briefing.models.stored import StoredArticle

if TYPE_CHECKING:
    from briefing.store import Store


def readable(store: "Store", key: int) -> StoredArticle | None:
    """Return a stored article; one whose text is damaged comes without it, so that the list can be read on.

    None where it is there no more. Raises `DamagedStoreError` where not even its title can be read.
    """
    try:
        return store.article(key)
    except DamagedStoreError as error:
        headline = store.headline(key)
        if headline is None:
            raise
        article = Article(
            id="", title=headline.title, text="", source="", link=headline.link, notes=(str(error),), is_entry=True
        )
        return StoredArticle(headline=headline, article=article)


def as_shown(stored: StoredArticle) -> Article:
    """Return the article under the id that it has in the reader, with the name of its feed."""
    return replace(stored.article, id=id_of(stored.headline.key), origin=stored.headline.origin)
