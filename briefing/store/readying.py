"""Makes items of feeds ready to be written: packed, hashed and counted, so that a writer has nothing but to write them.

It needs no store: a refresh does it where the items are parsed, in processes of their own.
"""

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from hashlib import blake2b

from briefing.models import Article
from briefing.models.feeds import Item, ReadyItem
from briefing.store.bodies import digest_of, layout_of, pack, stored_as, unpack, word_count


def ready_items(items: Iterable[Item]) -> tuple[ReadyItem, ...]:
    """Return items of a feed as they are written into the store."""
    return tuple([ready_item(item.article, digest=item.digest, identity=item.identity) for item in items])


def article_of(item: ReadyItem) -> Article:
    """Return the article that was made ready."""
    return unpack(item.content, title=item.title, link=item.link, language=item.language)


def ready_item(article: Article, *, digest: bytes = b"", identity: str = "") -> ReadyItem:
    """Return an article as it is written into the store; what tells its item from others is given where it has one."""
    article, text = stored_as(article)
    layout = layout_of(article)
    title, link = article.title.encode(), (article.link or "").encode()
    hashed = blake2b(identity.encode("utf-8", "replace"), digest_size=16)
    plain = hashed.digest()
    hashed.update(b"\0" + link)
    linked = hashed.digest()
    hashed.update(b"\0" + title)
    return ReadyItem(
        digest,
        plain,
        linked,
        hashed.digest(),
        blake2b(link, digest_size=4).digest() + blake2b(title, digest_size=4).digest(),
        article.title,
        article.link,
        article.language,
        word_count(article),
        _second_of(article.published),
        digest_of(article, layout, text),
        pack(article, layout, text),
        text,
    )


def _second_of(moment: datetime | None) -> int | None:
    with suppress(OverflowError):
        return None if moment is None else int(moment.timestamp())
    return None
