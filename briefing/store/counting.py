"""Counts lists of stored articles: from what the triggers have counted, wherever a list is made of whole feeds."""

import sqlite3
from datetime import datetime

from briefing.store.conditions import Conditions, listed
from briefing.store.query import FromSource, InState, Not, OfFeed, Query, Tagged
from briefing.store.selecting import Selection


def count(connection: sqlite3.Connection, query: Query, now: datetime) -> tuple[int, int]:
    """Return how many articles a query matches, and how many of them are unread."""
    found = _of_whole_feeds(Conditions(connection, now), query, connection)
    if found is not None:
        return found
    selection = Selection(connection, query, now)
    if InState("unread") in query.conjuncts:
        total = selection.total()
        return total, total
    return selection.count()


def _of_whole_feeds(conditions: Conditions, query: Query, connection: sqlite3.Connection) -> tuple[int, int] | None:
    """Return what the feeds that a query names hold; None where it asks for more than them and what is unread."""
    feeds: set[int] | None = None
    states: set[str] = set()
    for term in query.conjuncts:
        match term:
            case InState("unread" | "read" as state):
                states.add(state)
                continue
            case Not(InState("unread" | "read" as state)):
                states.add("read" if state == "unread" else "unread")
                continue
            case OfFeed(feed):
                named = {feed}
            case FromSource():
                named = set(conditions.feeds_of(term))
            case Tagged() if not conditions.tags_of(term):
                named = set(conditions.feeds_of(term))
            case _:
                return None
        feeds = named if feeds is None else feeds & named
    which = "" if feeds is None else f" WHERE id IN ({listed(feeds)})"
    sql = f"SELECT coalesce(sum(total), 0), coalesce(sum(unread), 0) FROM feeds{which}"  # noqa: S608 -- numbers of ours
    total, unread = connection.execute(sql).fetchone()
    return total - unread * ("read" in states) - (total - unread) * ("unread" in states), unread * (
        "read" not in states
    )
