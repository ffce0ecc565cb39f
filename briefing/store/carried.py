"""Remembers the items that feeds carry, or have carried of late, so that none is taken for new twice.

Those of a feed stand in one row, and so do those that left it at the same visit: a row for each took longer to write
than all indices of its article.
"""

import sqlite3
from collections.abc import Collection
from dataclasses import dataclass, field
from struct import Struct

from briefing.models.feeds import ReadyItem

_REMEMBERED = 90 * 86_400.0
"""Seconds for which an item that its feed carries no more is remembered: rebuilt feeds bring old ones again."""
_RECORD = Struct("16s16s8s")
"""The digest of an item, the identity that it was given, and the trace of what it was."""

_Record = tuple[bytes, bytes, bytes]


def known_items(connection: sqlite3.Connection, feed: int) -> frozenset[bytes]:
    """Return the digests of the items that a feed carried at the last visit."""
    return frozenset([digest for digest, _, _ in _carried(connection, feed)])


def forget_item(connection: sqlite3.Connection, feed: int, identity: bytes) -> None:
    """Forget an item, so that the next visit reads it again if its feed still carries it."""
    _keep(connection, feed, [record for record in _carried(connection, feed) if record[1] != identity])
    for gone, records in _departed(connection, feed).items():
        _keep_departed(connection, feed, gone, [record for record in records if record[1] != identity])


@dataclass(slots=True)
class Memory:
    """What is remembered of the items of one feed, while a visit is recorded."""

    connection: sqlite3.Connection
    feed: int
    traces: dict[bytes, bytes] = field(default_factory=dict)
    """Identity -> trace, of all items that are remembered."""
    carried: set[bytes] = field(default_factory=set)
    """Identities of the items that the document carries and that were known before."""
    _records: list[_Record] = field(default_factory=list)
    """Of the items that the document carries, those that were known before."""
    _stale: bool = False
    """Whether others stand in the store than are carried now."""

    def turn_to(self, digests: Collection[bytes], at: float) -> None:
        """Read what is remembered, now that the feed carries the items of these digests: others come and go."""
        before, departed = _carried(self.connection, self.feed), _departed(self.connection, self.feed)
        here = [record for record in before if record[0] in digests]
        left = [record for record in before if record[0] not in digests]
        if left:
            departed.setdefault(at, [])  # it may be there: several visits may fall on one moment
        back: list[_Record] = []
        for gone, records in departed.items():
            back += [record for record in records if record[0] in digests]
            away = [record for record in records if record[0] not in digests] if gone >= at - _REMEMBERED else []
            if gone == at:
                away += left
            if away != records:
                _keep_departed(self.connection, self.feed, gone, away)
            self.traces |= {identity: trace for _, identity, trace in away}
        self._records, self._stale = here + back, bool(left or back)
        self.traces |= {identity: trace for _, identity, trace in self._records}
        self.carried = {identity for _, identity, _ in self._records}

    def keep(self, items: Collection[tuple[bytes, ReadyItem]]) -> None:
        """Write what the feed carries: what it did before, and these items by the identities that they were given."""
        if items or self._stale:
            came = {item.digest: (item.digest, identity, item.trace) for identity, item in items}
            _keep(
                self.connection,
                self.feed,
                [*(record for record in self._records if record[0] not in came), *came.values()],
            )


def _carried(connection: sqlite3.Connection, feed: int) -> list[_Record]:
    row = connection.execute("SELECT items FROM carried WHERE feed = ?", (feed,)).fetchone()
    return _unpacked(row[0]) if row else []


def _departed(connection: sqlite3.Connection, feed: int) -> dict[float, list[_Record]]:
    """Return what has left a feed, by the moment of the visit that found it gone."""
    rows = connection.execute("SELECT gone, items FROM departed WHERE feed = ? ORDER BY gone", (feed,))
    return {gone: _unpacked(items) for gone, items in rows}


def _keep(connection: sqlite3.Connection, feed: int, records: Collection[_Record]) -> None:
    connection.execute("REPLACE INTO carried (feed, items) VALUES (?, ?)", (feed, _packed(records)))


def _keep_departed(connection: sqlite3.Connection, feed: int, gone: float, records: Collection[_Record]) -> None:
    if records:
        connection.execute("REPLACE INTO departed (feed, gone, items) VALUES (?, ?, ?)", (feed, gone, _packed(records)))
    else:
        connection.execute("DELETE FROM departed WHERE feed = ? AND gone = ?", (feed, gone))


def _packed(records: Collection[_Record]) -> bytes:
    return b"".join([part for record in records for part in record])


def _unpacked(items: bytes) -> list[_Record]:
    return list(_RECORD.iter_unpack(items))
