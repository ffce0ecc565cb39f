"""Chooses the way to the articles of a query: which index to read, and how far at a time.

SQLite's own planner does not know how common a word is or how many articles of a source are old, so each index that
could serve is asked for a few articles first. The fewest win; where all have many, articles come in order, newest
first, until there are enough.
"""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from briefing.frozen import dataclass
from briefing.store.conditions import INDEXES, STATES, Conditions, Index, begins_a_word, expression_of, listed
from briefing.store.query import (
    AllOf,
    AnyOf,
    FromSource,
    HasFigure,
    InLanguage,
    InState,
    Not,
    OfFeed,
    Query,
    Since,
    Tagged,
    Term,
    Until,
    Words,
)

LOWEST, HIGHEST = -(2**63), 2**63 - 1
FEW = 800
"""Articles that are looked at in one go, whatever else is asked of them."""
PROBED = 60
"""Articles for each of which a search index is asked by itself, 30 to 150 µs each; for more its matches are read until
there are enough, 0.1 µs each."""
SORTED = 20_000
"""Articles of several feeds that are soon put in order, a quarter of a microsecond each."""
NARROW = 0.05
"""A way to a smaller share of all articles than this is taken even if they are not few: other ways lead past too many
that do not match."""
RARE = 0.2
"""Where a smaller share of all articles than this is unread, those are counted by themselves."""
STRETCHES = (2_000, 30_000)
"""Articles after which it is seen whether there are enough; what is left comes at once."""


@dataclass(frozen=True, slots=True)
class Way:
    """Tables to read articles from, with the condition that an index of theirs answers.

    `key` is the column that names the article, `ordered` tells that the index yields it in order, and `covers` is the
    term that all these articles match, None for what holds for every article.
    """

    tables: str
    condition: str
    covers: tuple[Term, ...] = ()
    key: str = "a.key"
    ordered: bool = True
    alone: str = ""
    """The table that is enough where nothing else is asked of an article."""
    share: float = 1.0
    """Of all articles, where that is known."""


_WALK = Way("articles a NOT INDEXED", "1")
_ANY = Way("articles a", "1", ordered=False)


class Selection:
    """The articles of a query, found in a store."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        query: Query,
        now: datetime,
        *,
        few: int = FEW,
        probed: int = PROBED,
        stretches: Sequence[int] = STRETCHES,
        rare: float = RARE,
    ) -> None:
        self._connection, self._query, self._now = connection, query, now
        self._few, self._probed, self._stretches, self._rare = few, probed, stretches, rare
        self._conditions = Conditions(connection, now)
        terms = list(query.conjuncts)
        starts = [self._conditions.first_key(term) for term in terms if isinstance(term, Since)]
        ends = [self._conditions.last_key(term) for term in terms if isinstance(term, Until)]
        self._low = _within(max(starts, default=LOWEST))
        self._high = _within(min(ends, default=HIGHEST))
        terms = [_plain(term) for term in terms if not isinstance(term, Since | Until)]
        self._searches: dict[Index, Term] = {}
        for index in INDEXES:
            terms = self._gather(index, terms)
        self._terms = [*terms, *self._searches.values()]
        self._ways = list(self._found_ways(terms))

    def keys(
        self, limit: int, *, above: int | None = None, below: int | None = None, oldest: bool = False
    ) -> list[int]:
        """Return the keys of the newest articles, or of the oldest, between two keys; in that order."""
        low = self._low if above is None else max(self._low, above + 1)
        high = self._high if below is None else min(self._high, below - 1)
        if limit <= 0 or low > high:
            return []
        way, size = self._chosen(low, high)
        found: list[int] = []
        for stage, first, last, probing in self._stages(way, low, high, size, oldest=oldest):
            rows = self._read(stage, first, last, limit - len(found), oldest=oldest, probing=probing)
            found += [key for (key,) in rows]
            if len(found) >= limit:
                break
        return found

    def count(self, *, above: int | None = None, below: int | None = None) -> tuple[int, int]:
        """Return how many articles there are, between keys if they are given, and how many of them are unread."""
        low = self._low if above is None else max(self._low, above + 1)
        high = self._high if below is None else min(self._high, below - 1)
        if low > high:
            return 0, 0
        way, size = self._chosen_to_count(low, high)
        share = self._share_unread() if size == self._few else 0.5
        if self._rare < share < 1:
            where = self._where(way, probing=size <= self._probed)
            sql = f"SELECT count(*), total(a.read = 0) FROM {way.tables} WHERE {where}"
            total, unread = self._connection.execute(sql, self._bound(low, high)).fetchone()
            return total, int(unread)
        # To look up whether an article is read takes longer than to count it: the unread ones are counted again.
        total = self._total(way, low, high)
        if share in (0, 1):
            return total, total * int(share)
        unread_ones = Selection(
            self._connection, self._query.within(InState("unread")), self._now, few=self._few, rare=self._rare
        )
        return total, unread_ones.total(above=low - 1, below=high + 1)

    def total(self, *, above: int | None = None, below: int | None = None) -> int:
        """Return how many articles there are, between keys if they are given."""
        low = self._low if above is None else max(self._low, above + 1)
        high = self._high if below is None else min(self._high, below - 1)
        if low > high:
            return 0
        way, size = self._chosen_to_count(low, high)
        unread = next((each for each in self._ways if each.covers == (InState("unread"),)), None)
        if unread and size == self._few and way.share >= NARROW and self._share_unread() < self._rare:
            way = self._found_among(unread)
        return self._total(way, low, high, probing=size <= self._probed)

    def _chosen_to_count(self, low: int, high: int) -> tuple[Way, int]:
        way, size = self._chosen(low, high)
        if size == self._few and any(isinstance(term, HasFigure) and not term.counts for term in way.covers):
            way = _WALK  # in the order of the table, not of the figures' size
        return way, size

    def _total(self, way: Way, low: int, high: int, *, probing: bool = False) -> int:
        where = self._where(way, probing=probing)
        sql = f"SELECT count(*) FROM {self._tables(way)} WHERE {where}"
        total: int = self._connection.execute(sql, self._bound(low, high)).fetchone()[0]
        return total

    def _share_unread(self) -> float:
        sql = "SELECT coalesce(sum(unread) * 1.0 / sum(total), 0) FROM feeds"
        share: float = self._connection.execute(sql).fetchone()[0]
        return share

    def best(self, limit: int, *, weights: tuple[float, float], among: int) -> list[int]:
        """Return the keys of the articles that fit the words best, best first.

        `weights` are those of title and text (BM25). They are sought among so many of the newest that match. A query
        that wants no word of an article has no best ones: its newest are returned.
        """
        if self._low > self._high:
            return []
        rank = f"bm25(article_index, {float(weights[0])}, {float(weights[1])})"
        searched = next((way for way in self._ways if way.alone.startswith("article_index")), None)
        way, size = self._chosen(self._low, self._high)
        if searched and (way is searched or size == self._few):
            # One statement, as the index takes longest to count how many articles have each word.
            newest = self._statement(searched, f"s.rowid AS key, {rank} AS score", among, oldest=False, probing=False)
            sql = f"SELECT key FROM ({newest}) ORDER BY score, key DESC LIMIT {int(limit)}"
            return [key for (key,) in self._connection.execute(sql, self._bound(self._low, self._high))]
        words = list(filter(None, (expression_of(term, "article_index") for term in self._wanted_words())))
        candidates = self.keys(among if words else limit)
        if not words or not candidates:
            return candidates
        match = self._conditions.parameter(" OR ".join(words))
        # One by one, the index would count the articles of each word anew; a column that is computed is not looked up.
        narrowed = "+rowid IN (SELECT value FROM json_each(:keys)) AND rowid BETWEEN :low AND :high"
        sql = (
            f"SELECT rowid FROM article_index WHERE article_index MATCH {match} AND {narrowed} "
            f"ORDER BY {rank}, rowid DESC LIMIT {int(limit)}"
        )
        bound = self._bound(candidates[-1], candidates[0])
        return [key for (key,) in self._connection.execute(sql, {**bound, "keys": json.dumps(candidates)})]

    def _gather(self, index: Index, terms: list[Term]) -> list[Term]:
        """Put what one search index answers together; return the other terms."""
        wanted = [term for term in terms if expression_of(term, index) is not None]
        if not wanted:
            return terms
        ruled_out = [term for term in terms if isinstance(term, Not) and expression_of(term.part, index) is not None]
        parts = (*wanted, *ruled_out)
        self._searches[index] = AllOf(parts) if len(parts) > 1 else parts[0]
        return [term for term in terms if term not in parts]

    def _wanted_words(self) -> Iterator[Term]:
        """Yield what is asked of the text of articles: all of it, else what alternatives ask."""
        if "article_index" in self._searches:
            yield self._searches["article_index"]
            return
        pending = list(self._terms)
        while pending:
            match pending.pop():
                case AllOf(parts) | AnyOf(parts):
                    pending += parts
                case Words(where="text" | "title") as words:
                    yield words

    def _found_ways(self, terms: list[Term]) -> Iterator[Way]:
        """Yield the ways there are, those that are likely to be the better ones first."""
        for index, searched in self._searches.items():
            yield self._search(index, expression_of(searched, index) or "", searched)
        unread = InState("unread") in terms
        for term in terms:
            match term:
                case OfFeed(feed):
                    yield self._feeds(term, [feed], unread=unread)
                case FromSource():
                    yield self._feeds(term, self._conditions.feeds_of(term), unread=unread)
                case Tagged():
                    yield self._tagged(term)
                case HasFigure():
                    yield self._figures(term)
                case InState("unread" | "starred" | "edited" | "tagged" as state):
                    yield Way(f"articles a INDEXED BY {state}", STATES[state], (term,))
                case InLanguage(code):
                    condition = f"a.language = {self._conditions.parameter(code)}"
                    yield Way("articles a INDEXED BY articles_of_language", condition, (term,))

    def _search(self, index: Index, expression: str, searched: Term) -> Way:
        condition = f"s.{index} MATCH {self._conditions.parameter(expression)}"
        tables = f"{index} s CROSS JOIN articles a ON a.key = s.rowid"
        return Way(tables, condition, (searched,), "s.rowid", alone=f"{index} s")

    def _feeds(self, term: Term, feeds: list[int], *, unread: bool = False) -> Way:
        if not feeds:
            return Way("articles a", "0", (term,))  # no index leads to nothing
        of_feeds = f"a.feed = {feeds[0]}" if len(feeds) == 1 else f"a.feed IN ({listed(feeds)})"
        number, share = self._connection.execute(
            "SELECT coalesce(number, 0), coalesce(number * 1.0 / (SELECT sum(total) FROM feeds), 0) "
            f"FROM (SELECT sum(total) AS number FROM feeds WHERE id IN ({listed(feeds)}))"
        ).fetchone()
        ordered = len(feeds) == 1 or number <= SORTED
        if unread:
            tables, condition = "articles a INDEXED BY unread_of_feed", f"{of_feeds} AND a.read = 0"
            return Way(tables, condition, (term, InState("unread")), ordered=ordered, share=share)
        return Way("articles a INDEXED BY articles_of_feed", of_feeds, (term,), ordered=ordered, share=share)

    def _figures(self, term: HasFigure) -> Way:
        condition = f"{self._conditions.figure(term)} AND f.key BETWEEN :low AND :high"
        index = self._conditions.index_of_figures(term)
        figures = f"SELECT DISTINCT f.key FROM figures f {index} WHERE {condition}"
        return Way(f"({figures}) s CROSS JOIN articles a ON a.key = s.key", "1", (term,), "s.key", ordered=False)

    def _tagged(self, term: Tagged) -> Way:
        feeds, tags = self._conditions.feeds_of(term), self._conditions.tags_of(term)
        if not tags:
            return self._feeds(term, feeds)
        own = f"SELECT DISTINCT key FROM article_tags WHERE tag IN ({', '.join(tags)}) AND key BETWEEN :low AND :high"
        if feeds:
            of_feeds = f"a.feed IN ({listed(feeds)}) AND a.key BETWEEN :low AND :high"
            own = (
                f"SELECT a.key FROM articles a INDEXED BY articles_of_feed WHERE {of_feeds} "
                f"UNION ALL SELECT o.key FROM ({own}) o JOIN articles a USING (key) "
                f"WHERE a.feed NOT IN ({listed(feeds)})"
            )
        return Way(f"({own}) s CROSS JOIN articles a ON a.key = s.key", "1", (term,), "s.key", ordered=False)

    def _chosen(self, low: int, high: int) -> tuple[Way, int]:
        """Return the way that leads to the fewest articles, and how many they are, counted up to `few`."""
        if not self._ways:
            return _WALK, self._few
        if len(self._ways) == 1 and self._ways[0].ordered and not self._reads_stretches(self._ways[0]):
            return self._ways[0], self._few
        # To find what words begin with takes as long for a few articles as for all of them: that is done once.
        begun = any(map(begins_a_word, self._searches.values()))
        sizes = [self._few if begun and way.alone else self._size(way, low, high) for way in self._ways]
        if min(sizes) < self._few:
            way, size = self._ways[sizes.index(min(sizes))], min(sizes)
            return (way if size <= (0 if begun else self._probed) else self._found_among(way)), size
        narrow = next((way for way in self._ways if way.share < NARROW), None)
        if narrow and (self._searches or narrow.ordered):
            return self._found_among(narrow), self._few
        return next((way for way in self._ways if way.ordered), self._ways[0]), self._few

    def _found_among(self, way: Way) -> Way:
        """Return the way to those articles of another one that a search index finds; itself where nothing is searched.

        The index yields what it has in order, and so this ends where there are enough. To ask it what it finds, and
        then which of these are wanted, takes five times as long: a small set is looked up sooner than a large one.
        """
        if not self._searches or way.alone:
            return way
        search = self._ways[0]
        among = f"SELECT {way.key} FROM {way.tables} WHERE {way.condition} AND {_bounds(way)}"
        # A column that is computed is not looked up in the index, which would be asked for each article by itself.
        condition = f"{search.condition} AND +{search.key} IN ({among})"
        return replace(search, condition=condition, covers=(*search.covers, *way.covers), share=way.share)

    def _size(self, way: Way, low: int, high: int) -> int:
        tables = way.alone or way.tables
        sql = (
            f"SELECT count(*) FROM (SELECT 1 FROM {tables} WHERE {way.condition} AND {_bounds(way)} LIMIT {self._few})"
        )
        size: int = self._connection.execute(sql, self._bound(low, high)).fetchone()[0]
        return size

    def _reads_stretches(self, way: Way) -> bool:
        """Tell whether conditions read a search index a stretch at a time."""
        return " AND :high)" in self._rest(way, probing=False)

    def _stages(
        self, way: Way, low: int, high: int, size: int, *, oldest: bool
    ) -> Iterator[tuple[Way, int, int, bool]]:
        """Yield stretches of keys, in order, with the way to read each, and whether by probing."""
        walk, last = (way, way) if way.ordered else (_WALK, way)
        probing = size <= self._probed
        lengths: Sequence[int] = self._stretches
        if probing or (size < self._few and not way.ordered) or (way.ordered and not self._reads_stretches(way)):
            walk, lengths = way, ()
        elif way is _WALK:
            last = _ANY
        elif way.ordered and not way.alone:
            # Its articles lie far apart, and so a stretch of the search index is hardly shorter than all of it.
            lengths, probing = (self._probed,), True
        for length in lengths:
            end = self._key_after(walk, low, high, length, oldest=oldest)
            if end is None:
                break
            if oldest:
                yield walk, low, end, probing
                low = end + 1
            else:
                yield walk, end, high, probing
                high = end - 1
        if low <= high:
            yield last, low, high, size <= self._probed

    def _key_after(self, way: Way, low: int, high: int, count: int, *, oldest: bool) -> int | None:
        """Return the key that a way comes to after so many articles, None if there are not so many."""
        sql = (
            f"SELECT {way.key} FROM {way.tables} WHERE {way.condition} AND {_bounds(way)} "
            f"ORDER BY {way.key} {'ASC' if oldest else 'DESC'} LIMIT 1 OFFSET {count - 1}"
        )
        row = self._connection.execute(sql, self._bound(low, high)).fetchone()
        return row[0] if row else None

    def _read(
        self, way: Way, low: int, high: int, limit: int, *, oldest: bool, probing: bool = False
    ) -> Iterator[tuple[int]]:
        sql = self._statement(way, way.key, limit, oldest=oldest, probing=probing)
        return self._connection.execute(sql, self._bound(low, high))

    def _statement(self, way: Way, columns: str, limit: int, *, oldest: bool, probing: bool) -> str:
        return (
            f"SELECT {columns} FROM {self._tables(way)} WHERE {self._where(way, probing=probing)} "
            f"ORDER BY {way.key} {'ASC' if oldest else 'DESC'} LIMIT {int(limit)}"
        )

    def _tables(self, way: Way) -> str:
        return way.alone if way.alone and self._rest(way, probing=False) == "1" else way.tables

    def _where(self, way: Way, *, probing: bool) -> str:
        return f"{way.condition} AND {_bounds(way)} AND {self._rest(way, probing=probing)}"

    def _rest(self, way: Way, *, probing: bool) -> str:
        rest = [term for term in self._terms if term not in way.covers]
        return self._conditions.all_of(rest, probing=probing)

    def _bound(self, low: int, high: int) -> dict[str, Any]:
        return {**self._conditions.parameters, "low": low, "high": high}


def _plain(term: Term) -> Term:
    """Return a term as one that an index answers, if there is one."""
    return InState("unread") if term == Not(InState("read")) else term


def _bounds(way: Way) -> str:
    return f"{way.key} BETWEEN :low AND :high"


def _within(key: int) -> int:
    return max(LOWEST, min(key, HIGHEST))
