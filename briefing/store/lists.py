"""Lists of stored articles: pages, counts, single articles, tags. It changes nothing."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from itertools import chain
from typing import TYPE_CHECKING, Any

from briefing.frozen import maker
from briefing.models.stored import Count, Headline, Page, StoredArticle
from briefing.store.bodies import unpack

if TYPE_CHECKING:
    from briefing.store.query import Query, Term
    from briefing.store.selecting import Selection

_WEIGHTS = (8.0, 1.0)
"""Of a word in the title and one in the text (BM25): a title says what the article is about."""
_AMONG = 20_000
"""Of more matches than these the newest are ranked: it takes 5 µs for each, and old news is rarely the best."""

_COLUMNS = (
    "a.key, a.number, a.title, a.feed, f.name, a.published, a.link, a.language, a.words, a.read, a.starred, a.edited, "
    "a.tags"
)


def select(
    connection: sqlite3.Connection, query: "Query | None", *, feed: int | None = None, also: "Term | None" = None
) -> "Selection":
    """Return the articles of a query, of one feed if given, that also match a further term."""
    # Imported here: a reader's first screen shows all articles, and should not wait for what finds some of them.
    from briefing.store.query import OfFeed, Query
    from briefing.store.selecting import Selection

    terms: list[Term] = [] if feed is None else [OfFeed(feed)]
    if also is not None:
        terms.append(also)
    return Selection(connection, (query or Query()).within(*terms), datetime.now(UTC))


def page(
    connection: sqlite3.Connection,
    query: "Query | None",
    *,
    feed: int | None,
    after: int | None,
    before: int | None,
    limit: int,
) -> Page:
    """Return the articles that follow one key in a list, newest first; or else the last ones that precede another."""
    if query is None:
        return _page_of_all(connection, feed=feed, after=after, before=before, limit=limit)
    selection = select(connection, query, feed=feed)
    if before is not None and after is None:
        keys = selection.keys(limit, above=before, oldest=True)[::-1]
        return Page(headlines=headlines(connection, keys), following=keys[-1] if keys else None)
    keys = selection.keys(limit + 1, below=after, above=before)
    return Page(headlines=headlines(connection, keys[:limit]), following=_following(keys, limit))


def _page_of_all(
    connection: sqlite3.Connection, *, feed: int | None, after: int | None, before: int | None, limit: int
) -> Page:
    """Return a page of a list without conditions, which a reader shows first: by one statement."""
    back = before is not None and after is None
    where, given = _between(feed=feed, after=after, before=before)
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM articles a CROSS JOIN feeds f ON f.id = a.feed{where} "
        f"ORDER BY a.key {'' if back else 'DESC'} LIMIT ?",
        (*given, max(0, limit + (not back))),
    )
    found = _headlines(rows.fetchall())
    if back:
        found.reverse()
        return Page(headlines=tuple(found), following=found[-1].key if found else None)
    return Page(headlines=tuple(found[: max(0, limit)]), following=_following([one.key for one in found], limit))


def _between(*, feed: int | None, after: int | None, before: int | None) -> tuple[str, list[int]]:
    """Return the condition of a feed's articles between two keys, as far as they are given, and its values."""
    wanted = {"a.feed = ?": feed, "a.key < ?": after, "a.key > ?": before}
    given = {condition: bound for condition, bound in wanted.items() if bound is not None}
    return (f" WHERE {' AND '.join(given)}" if given else ""), list(given.values())


def distant(
    connection: sqlite3.Connection,
    query: "Query | None",
    *,
    feed: int | None,
    after: int | None,
    before: int | None,
    distance: int,
) -> int | None:
    """Return the key of the last of so many articles that a page would have, or of the first before another key.

    None where they are fewer.
    """
    back = before is not None and after is None
    if query is not None:
        selection = select(connection, query, feed=feed)
        keys = selection.keys(distance, above=before, oldest=True) if back else selection.keys(distance, below=after)
        return keys[-1] if len(keys) == distance else None
    where, given = _between(feed=feed, after=after, before=before)
    row = connection.execute(
        f"SELECT a.key FROM articles a{where} ORDER BY a.key {'' if back else 'DESC'} LIMIT 1 OFFSET ?",
        (*given, distance - 1),
    ).fetchone()
    return row[0] if row else None


def _following(keys: Sequence[int], limit: int) -> int | None:
    """Return the key to go on after, where one more key was read than the page has room for."""
    return keys[limit - 1] if len(keys) > limit > 0 else None


def count(connection: sqlite3.Connection, query: "Query | None", *, feed: int | None) -> Count:
    """Return how many articles a list holds; without a query from what the triggers have counted."""
    if query is not None and query.conjuncts:
        from briefing.store import counting
        from briefing.store.query import OfFeed

        within = query if feed is None else query.within(OfFeed(feed))
        total, unread = counting.count(connection, within, datetime.now(UTC))
    else:
        of_feed = "" if feed is None else " WHERE id = ?"
        counted = f"SELECT coalesce(sum(total), 0), coalesce(sum(unread), 0) FROM feeds{of_feed}"
        total, unread = connection.execute(counted, () if feed is None else (feed,)).fetchone()
    return Count(total=total, unread=unread)


def rank(connection: sqlite3.Connection, key: int, query: "Query | None", *, feed: int | None, oldest: bool) -> int:
    """Return how many articles of a list are newer than a key, or older where the `oldest` come first."""
    if query is None:
        of_feed = "" if feed is None else " AND feed = ?"
        counted = f"SELECT count(*) FROM articles WHERE key {'<' if oldest else '>'} ?{of_feed}"
        (found,) = connection.execute(counted, (key,) if feed is None else (key, feed)).fetchone()
        return int(found)
    selection = select(connection, query, feed=feed)
    return selection.total(below=key) if oldest else selection.total(above=key)


def counts(connection: sqlite3.Connection) -> dict[int, Count]:
    """Return what each feed holds that has articles, as the triggers have counted it."""
    rows = connection.execute("SELECT id, total, unread FROM feeds WHERE total > 0")
    return {feed: Count(total=total, unread=unread) for feed, total, unread in rows}


def best(connection: sqlite3.Connection, query: "Query", *, limit: int) -> tuple[Headline, ...]:
    """Return the articles that fit the words of a query best, best first."""
    return headlines(connection, select(connection, query).best(limit, weights=_WEIGHTS, among=_AMONG))


def headlines(connection: sqlite3.Connection, keys: Sequence[int]) -> tuple[Headline, ...]:
    """Return the headlines of articles, in the order of the keys; those that are there no more are left out."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM json_each(?) j CROSS JOIN articles a ON a.key = j.value JOIN feeds f ON f.id = a.feed",
        (json.dumps(list(keys)),),
    )
    return tuple(_headlines(rows.fetchall()))


def article(connection: sqlite3.Connection, key: int) -> StoredArticle | None:
    """Return an article with its text; None where it is there no more."""
    row = connection.execute(
        f"SELECT {_COLUMNS}, a.position, b.content FROM articles a JOIN feeds f ON f.id = a.feed "
        "JOIN bodies b ON b.key = a.key WHERE a.key = ?",
        (key,),
    ).fetchone()
    if row is None:
        return None
    *facts, position, content = row
    (headline,) = _headlines([facts])
    text = unpack(content, title=headline.title, link=headline.link, language=headline.language)
    return StoredArticle(headline=headline, article=text, position=position)


def find(connection: sqlite3.Connection, number: int) -> int | None:
    """Return the key of the article with a number."""
    row = connection.execute("SELECT key FROM articles WHERE number = ?", (number,)).fetchone()
    return row[0] if row else None


def next_unread(
    connection: sqlite3.Connection, query: "Query | None", *, feed: int | None, after: int | None, oldest: bool
) -> int | None:
    """Return the next unread article of a list after a key, or its first one; `oldest` tells which end is first."""
    from briefing.store.query import InState

    selection = select(connection, query, feed=feed, also=InState("unread"))
    keys = selection.keys(1, above=after, oldest=True) if oldest else selection.keys(1, below=after)
    return keys[0] if keys else None


def tags(connection: sqlite3.Connection) -> dict[str, Count]:
    """Return the tags of feeds and articles, by name, each with what a list of it holds."""
    feeds: dict[str, list[tuple[int, int, int]]] = {}
    for feed, given, total, unread in connection.execute(
        "SELECT id, tags, total, unread FROM feeds WHERE tags <> '[]'"
    ):
        for tag in json.loads(given):
            feeds.setdefault(tag, []).append((feed, total, unread))
    counts: dict[str, Count] = {}
    from briefing.store.conditions import tags_given

    own = set(tags_given(connection))
    for tag in sorted(own | feeds.keys(), key=lambda tag: (tag.casefold(), tag)):
        totals = feeds.get(tag, [])
        total, unread = sum(each[1] for each in totals), sum(each[2] for each in totals)
        if tag in own:
            also = connection.execute(
                "SELECT count(*), total(read = 0) FROM article_tags JOIN articles USING (key) WHERE tag = ? "
                "AND feed NOT IN (SELECT value FROM json_each(?))",
                (tag, json.dumps([each[0] for each in totals])),
            ).fetchone()
            total, unread = total + also[0], unread + int(also[1])
        counts[tag] = Count(total=total, unread=unread)
    return counts


def unanalysed(
    connection: sqlite3.Connection, query: "Query | None", *, version: str, limit: int, among: int | None
) -> list[int]:
    """Return the newest articles of a query, or of so many of them, that this version of the analysis has not seen."""
    selection = select(connection, query)
    found: list[int] = []
    after: int | None = None
    # Most of the newest are analysed, or none is: a few steps are enough.
    while len(found) < limit:
        keys = selection.keys(among or max(limit, 500), below=after)
        if not keys or (among and after is not None):
            break
        rows = connection.execute(
            "SELECT a.key FROM json_each(?) j CROSS JOIN articles a ON a.key = j.value WHERE NOT EXISTS "
            "(SELECT 1 FROM analyses n WHERE n.digest = a.digest AND n.language = coalesce(a.language, '') "
            "AND n.version = ?)",
            (json.dumps(keys), version),
        )
        found += chain.from_iterable(rows)
        after = keys[-1]
    return found[:limit]


def _headlines(rows: Iterable[Sequence[Any]]) -> list[Headline]:
    make, moment = maker(Headline), datetime.fromtimestamp
    return [
        make(
            key,
            number,
            title,
            feed,
            origin,
            moment(published, UTC),
            link,
            language,
            words,
            read == 1,
            starred == 1,
            edited == 1,
            tuple(json.loads(tags)) if tags else (),
        )
        for key, number, title, feed, origin, published, link, language, words, read, starred, edited, tags in rows
    ]
