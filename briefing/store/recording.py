"""Records visits to feeds: which of the items are new articles, which are earlier ones edited, which were dropped.

Publishers give one identifier to several articles, and several to one; what is decided of that is decided here.
"""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from briefing.models.feeds import ParsedFeed, ReadyItem, Visit
from briefing.models.stored import Tally
from briefing.store.bodies import digest_of
from briefing.store.carried import Memory
from briefing.store.connection import transaction
from briefing.store.feeds import written_rhythm
from briefing.store.readying import article_of, ready_items
from briefing.store.writing import Writer, key_of, stored_article, take_numbers

_AT_ONCE = 90
"""Identities that are looked up in one statement: those of the thirty items that feeds carry."""
_LOOK_UP = (
    "SELECT identity, key, title, link, digest, fed FROM articles "  # noqa: S608
    f"WHERE feed = ? AND identity IN ({', '.join('?' * _AT_ONCE)})"
)
_NONE = (None,) * _AT_ONCE


def record_all(connection: sqlite3.Connection, visits: Sequence[Visit]) -> list[Tally]:
    """Store what visits bring, all of it or nothing; a visit to a feed that is there no more brings nothing."""
    tallies: list[Tally] = []
    with transaction(connection):
        writer = Writer(connection)
        seen: set[int] = set()
        for visit in visits:
            if visit.feed in seen:
                # What the earlier visit brought has to be found.
                writer.finish()
                seen.clear()
            seen.add(visit.feed)
            tallies.append(_record(connection, writer, visit))
        writer.finish()
    return tallies


def _record(connection: sqlite3.Connection, writer: Writer, visit: Visit) -> Tally:
    at = visit.checked.timestamp()
    if visit.problem:
        connection.execute(
            "UPDATE feeds SET checked = ?, due = ?, failures = failures + 1, problem = ?, retired = max(retired, ?) "
            "WHERE id = ?",
            (at, visit.due.timestamp(), visit.problem, visit.retired, visit.feed),
        )
        return Tally()
    parsed = visit.parsed
    found = connection.execute(
        "UPDATE feeds SET checked = ?, due = ?, failures = 0, problem = '', retired = ?, etag = ?, last_modified = ?, "
        "digest = coalesce(?, digest), address = coalesce(?, address), title = coalesce(?, title), "
        "site = coalesce(?, site), declared_language = coalesce(?, declared_language), "
        "rhythm = CASE WHEN ? THEN ? ELSE rhythm END WHERE id = ?",
        (
            *(at, visit.due.timestamp(), visit.retired, visit.etag, visit.last_modified, visit.digest, visit.moved_to),
            *((parsed.title or None, parsed.site, parsed.language) if parsed else (None, None, None)),
            *(parsed is not None, written_rhythm(parsed.rhythm) if parsed else None),
            visit.feed,
        ),
    )
    if not found.rowcount or parsed is None:
        return Tally()
    tally = _Reception(connection, writer, visit, Memory(connection, visit.feed)).receive(parsed)
    if tally.new or tally.edited:
        connection.execute("UPDATE feeds SET changed = ? WHERE id = ?", (at, visit.feed))
    return tally


@dataclass(frozen=True, slots=True)
class _Known:
    """An article that the store has; `key` is None for one that came earlier in the same document."""

    key: int | None
    title: str
    link: str | None
    digest: bytes
    fed: bytes | None = None
    text: bytes | None = None


@dataclass(slots=True)
class _Reception:
    """The items of one document on their way into the store."""

    connection: sqlite3.Connection
    writer: Writer
    visit: Visit
    memory: Memory
    """The items that the feed carries or has carried."""
    stored: dict[bytes, _Known] = field(default_factory=dict)
    """Articles of the feed that the items may be, by identity."""
    came: dict[bytes, ReadyItem] = field(default_factory=dict)
    """Those that came with this document, by identity."""
    taken: set[bytes] = field(default_factory=set)
    """All of these identities."""

    def receive(self, parsed: ParsedFeed) -> Tally:
        visit, memory = self.visit, self.memory
        memory.turn_to(parsed.digests, visit.checked.timestamp())
        (total,) = self.connection.execute("SELECT total FROM feeds WHERE id = ?", (visit.feed,)).fetchone()
        items = parsed.ready or ready_items(parsed.items)
        if total or memory.traces:
            self._look_up([name for item in items for name in (item.plain, item.linked, item.exact)])
        self.taken = {*memory.traces, *self.stored}
        new: list[tuple[bytes, ReadyItem]] = []
        named: list[tuple[bytes, ReadyItem]] = []
        edited = 0
        for item in items:
            identity, known = self._identify(item)
            if identity not in self.came:
                if known is not None:
                    edited += self._edit(known, item)
                elif identity not in memory.traces:
                    new.append((identity, item))
                self.came[identity] = item
                self.taken.add(identity)
            named.append((identity, item))
        memory.keep(named)
        return Tally(new=len(new), edited=edited, keys=self._add(new))

    def _look_up(self, identities: Sequence[bytes]) -> None:
        """Read which articles of the feed have these identities."""
        for start in range(0, len(identities), _AT_ONCE):
            some = identities[start : start + _AT_ONCE]
            for identity, *facts in self.connection.execute(_LOOK_UP, (self.visit.feed, *some, *_NONE[len(some) :])):
                self.stored[identity] = _Known(*facts)

    def _identify(self, item: ReadyItem) -> tuple[bytes, _Known | None]:
        """Return which article an item is, and what the store has of it.

        An identifier alone tells, unless it is reused: with another link, another title and another text, or beside an
        item of the same document that has another title and another text.
        """
        plain, linked, exact = names = item[1:4]
        if self.taken.isdisjoint(names):
            return plain, None
        for identity in (exact, linked, plain):
            known = self._find(identity)
            if known is None and identity not in self.memory.traces:
                continue
            if known is not None:
                same = item.title == known.title or self._same_text(known, item)
                links = (item.link or "") == (known.link or "")
            else:
                # It was dropped, and only its trace says what it was.
                trace, remembered = item.trace, self.memory.traces[identity]
                same, links = trace[4:] == remembered[4:], trace[:4] == remembered[:4]
            beside = identity in self.memory.carried or identity in self.came
            if identity == exact or same or (links and not beside):
                return identity, known
            # Reused: its link tells it from the other, or else its title does.
            return (linked if identity == plain and self._is_free(linked) else exact), None
        return plain, None

    def _is_free(self, identity: bytes) -> bool:
        return identity not in self.memory.traces and self._find(identity) is None

    def _find(self, identity: bytes) -> _Known | None:
        item = self.came.get(identity)
        if item is not None:
            return _Known(None, item.title, item.link, item.content_digest, text=item.text)
        return self.stored.get(identity)

    def _same_text(self, known: _Known, item: ReadyItem) -> bool:
        if known.digest == item.content_digest:
            return True
        if known.key is None:
            return item.text == known.text
        return item.text == stored_article(self.connection, known.key).text.encode()

    def _edit(self, known: _Known, item: ReadyItem) -> bool:
        """Bring a stored article to what the publisher makes of it now; tell whether its words changed."""
        digest = item.content_digest
        if known.key is None or digest == (known.fed or known.digest):
            return False
        article = article_of(item)
        stored = stored_article(self.connection, known.key)
        if known.fed is not None:
            self.connection.execute("UPDATE articles SET fed = ? WHERE key = ?", (digest, known.key))
            if len(article.text) <= len(stored.text):
                # The page's text is fuller than what the feed tells of it.
                article = replace(stored, title=article.title, link=article.link)
                digest = digest_of(article)
        changed = (stored.title, stored.text) != (article.title, article.text)
        self.writer.change(known.key, stored, article, digest=digest, until=self.visit.checked.timestamp())
        if changed:
            self.connection.execute("UPDATE articles SET edited = 1 WHERE key = ?", (known.key,))
        return changed

    def _add(self, new: list[tuple[bytes, ReadyItem]]) -> tuple[int, ...]:
        """Put new articles into the store; the first of a document is its newest. Return their keys in its order."""
        seen = int(self.visit.checked.timestamp())
        keys = []
        numbers = take_numbers(self.connection, len(new)) if new else range(0)
        for number, (identity, item) in zip(numbers, reversed(new), strict=True):
            published = seen if item.published is None else min(seen, item.published)
            key = key_of(self.connection, published, number)
            self.writer.add(key, item, number=number, feed=self.visit.feed, identity=identity, times=(published, seen))
            keys.append(key)
        return tuple(reversed(keys))
