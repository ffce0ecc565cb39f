"""The feeds of the store: what the configuration says of them and what is known of each between two visits."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime
from operator import itemgetter
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from briefing.frozen import maker
from briefing.models.feeds import FeedState, Rhythm, Subscription
from briefing.store.connection import transaction
from briefing.text import clean_line

_Row: TypeAlias = tuple[Any, ...]
Seen: TypeAlias = dict[int, tuple[_Row, FeedState]]
"""By the feed's id, its row as it was read last, and what was made of it."""
_STATE = (
    "id, url, address, name, site, language, tags, every, full_text, etag, last_modified, digest, checked, changed, "
    "due, failures, problem, retired, place, total, unread, rhythm"
)
_PLACE = _STATE.split(", ").index("place")


def subscribe(connection: sqlite3.Connection, subscriptions: Sequence[Subscription]) -> None:
    """Follow these feeds, in this order, and no others; what is known of a feed stays whether it is followed or not.

    A feed whose configured URL becomes the address that it has moved to stays the feed that it is.
    """
    wanted = {subscription.url: subscription for subscription in reversed(subscriptions)}
    places = {url: place for place, url in enumerate(dict.fromkeys(each.url for each in subscriptions))}
    rows = connection.execute(
        "SELECT url, place, given_name, given_language, tags, every, full_text, address FROM feeds"
    ).fetchall()
    known = {row[0]: row[1:7] for row in rows}
    changed = [(url, facts) for url in wanted if (facts := _configured(wanted[url], places[url])) != known.get(url)]
    dropped = [(url,) for url, facts in known.items() if facts[0] is not None and url not in wanted]
    if not changed and not dropped:
        return
    moved = {row[7]: row[0] for row in rows if row[0] not in wanted and row[7] != row[0]}
    with transaction(connection):
        connection.executemany("UPDATE feeds SET place = NULL WHERE url = ?", dropped)
        for url, _ in changed:
            if url not in known and url in moved:
                connection.execute("UPDATE feeds SET url = ? WHERE url = ?", (url, moved[url]))
        connection.executemany(
            "INSERT INTO feeds (url, address, host, place, given_name, given_language, tags, every, full_text) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (url) DO UPDATE SET place = excluded.place, "
            "given_name = excluded.given_name, given_language = excluded.given_language, tags = excluded.tags, "
            "every = excluded.every, full_text = excluded.full_text",
            [(url, url, host_of(url), *facts) for url, facts in changed],
        )


def listed(connection: sqlite3.Connection, seen: Seen, *, everything: bool) -> tuple[FeedState, ...]:
    """Return the feeds that are followed, in order; after them, if wanted, those that only have articles left.

    What was `seen` is not made again where it has not changed: of many feeds few change at a time.
    """
    which = "place IS NOT NULL" + (" OR total > 0" if everything else "")
    sql = f"SELECT {_STATE} FROM feeds WHERE {which} ORDER BY id"  # noqa: S608 -- constants alone
    rows = connection.execute(sql).fetchall()
    # SQLite would take twice as long to put so wide rows in order.
    followed = sorted((row for row in rows if row[_PLACE] is not None), key=itemgetter(_PLACE))
    anew = [row for row in rows if row[0] not in seen or seen[row[0]][0] != row]
    seen.update((row[0], (row, state)) for row, state in zip(anew, _states(anew), strict=True))
    return tuple(seen[row[0]][1] for row in (*followed, *(row for row in rows if row[_PLACE] is None)))


def host_of(url: str) -> str:
    """Return what a feed is called by while nothing better is known."""
    try:
        host = urlsplit(url).hostname
    except ValueError:
        host = None
    return clean_line(host or url).removeprefix("www.") or "?"


def moment(seconds: float) -> datetime:
    """Return a stored time."""
    return datetime.fromtimestamp(seconds, UTC)


def written_rhythm(rhythm: Rhythm) -> str | None:
    """Return a rhythm as it is stored; None for one that says nothing."""
    if rhythm == Rhythm():
        return None
    return json.dumps([rhythm.ttl, sorted(rhythm.skip_hours), sorted(rhythm.skip_days)])


def _rhythm(written: str) -> Rhythm:
    ttl, hours, days = json.loads(written)
    return Rhythm(ttl=ttl, skip_hours=frozenset(hours), skip_days=frozenset(days))


def _configured(subscription: Subscription, place: int) -> tuple[object, ...]:
    return (
        place,
        subscription.name,
        subscription.language,
        json.dumps(subscription.tags, ensure_ascii=False),
        subscription.every,
        int(subscription.full_text),
    )


def _states(rows: Sequence[_Row]) -> list[FeedState]:
    make, since = maker(FeedState), datetime.fromtimestamp
    return [
        make(
            feed,
            url,
            address,
            name,
            site,
            language,
            () if tags == "[]" else tuple(json.loads(tags)),
            every,
            full_text == 1,
            etag,
            modified,
            digest,
            None if checked is None else since(checked, UTC),
            None if changed is None else since(changed, UTC),
            None if due is None else since(due, UTC),
            failures,
            problem,
            retired == 1,
            place is not None,
            total,
            unread,
            None if rhythm is None else _rhythm(rhythm),
        )
        for (feed, url, address, name, site, language, tags, every, full_text, etag, modified, digest, *rest) in rows
        for (checked, changed, due, failures, problem, retired, place, total, unread, rhythm) in (rest,)
    ]
