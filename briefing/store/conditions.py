"""Makes SQL conditions over `articles a` of the terms of a query.

Nothing that the user typed stands in SQL: values are parameters, and words reach the search index one by one between
quotation marks. It reads nothing but the feeds and tags that a query may name.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any, Literal

from briefing.store.counted import forms_of
from briefing.store.folding import fold, phrase_of, spaced, spellings
from briefing.store.moments import end_of, start_of
from briefing.store.query import (
    AllOf,
    AnyOf,
    FromSource,
    HasFigure,
    InLanguage,
    InState,
    Leaf,
    Not,
    OfFeed,
    Since,
    Tagged,
    Term,
    Until,
    Words,
)
from briefing.store.writing import COUNTER_BITS

Index = Literal["article_index", "actor_index"]
INDEXES: tuple[Index, ...] = ("article_index", "actor_index")

STATES = {
    "unread": "a.read = 0",
    "read": "a.read <> 0",
    "starred": "a.starred = 1",
    "edited": "a.edited = 1",
    "tagged": "a.tags IS NOT NULL",
}


def expression_of(term: Term, index: Index) -> str | None:
    """Return what to ask a search index for; None where it knows nothing of the term or only of a part of it."""
    match term:
        case Words(where=where):
            return _phrase(term) if (where == "actor") == (index == "actor_index") else None
        case AnyOf(parts):
            wanted, ruled_out = [expression_of(part, index) for part in parts], []
        case AllOf(parts):
            wanted = [expression_of(part, index) for part in parts if not isinstance(part, Not)]
            ruled_out = [expression_of(part.part, index) for part in parts if isinstance(part, Not)]
        case _:
            return None
    if not wanted or None in wanted or None in ruled_out:
        return None
    joined = f"({(' OR ' if isinstance(term, AnyOf) else ' AND ').join(filter(None, wanted))})"
    return f"({joined} NOT ({' OR '.join(filter(None, ruled_out))}))" if ruled_out else joined


def begins_a_word(term: Term) -> bool:
    """Tell whether a word of a term is only a beginning."""
    match term:
        case Words(prefix=prefix):
            return prefix
        case Not(part):
            return begins_a_word(part)
        case AllOf(parts) | AnyOf(parts):
            return any(begins_a_word(part) for part in parts)
        case _:
            return False


class Conditions:
    """Turns terms into conditions and gathers their parameters.

    Conditions that read a search index at a stretch use `:low` and `:high`, the keys that bound it.
    """

    def __init__(self, connection: sqlite3.Connection, now: datetime) -> None:
        self._connection = connection
        self._now = now
        self._feeds: list[tuple[int, str, str, str]] | None = None
        self._tagged_feeds: list[tuple[int, str]] | None = None
        self._tags: list[str] | None = None
        self.parameters: dict[str, Any] = {}

    def parameter(self, value: Any) -> str:
        """Return the name of a parameter with this value."""
        for name, known in self.parameters.items():
            if known == value and type(known) is type(value):
                return f":{name}"
        name = f"p{len(self.parameters)}"
        self.parameters[name] = value
        return f":{name}"

    def all_of(self, terms: Iterable[Term], *, probing: bool) -> str:
        """Return the condition of all the terms.

        With `probing` a search index is asked for each article by itself, which pays where few are looked at.
        """
        return " AND ".join(self.one(term, probing=probing) for term in sorted(terms, key=_effort)) or "1"

    def one(self, term: Term, *, probing: bool) -> str:
        """Return the condition of a term: true or false for every article, never NULL."""
        for index in INDEXES:
            if (expression := expression_of(term, index)) is not None:
                return self._searched(index, expression, probing=probing and not begins_a_word(term))
        match term:
            case Not(part):
                return f"NOT {self.one(part, probing=probing)}"
            case AllOf(parts):
                return f"({self.all_of(parts, probing=probing)})"
            case AnyOf(parts):
                merged = sorted(_merged(parts), key=_effort)
                return f"({' OR '.join(self.one(part, probing=probing) for part in merged)})"
            case _:
                return self._leaf(term)

    def _searched(self, index: Index, expression: str, *, probing: bool) -> str:
        match = f"SELECT rowid FROM {index} WHERE {index} MATCH {self.parameter(expression)}"
        if probing:
            return f"EXISTS ({match} AND rowid = a.key)"
        return f"a.key IN ({match} AND rowid BETWEEN :low AND :high)"

    def _leaf(self, term: Leaf) -> str:
        match term:
            case FromSource():
                return f"a.feed IN ({listed(self.feeds_of(term))})"
            case Tagged():
                own = " OR ".join(
                    f"EXISTS (SELECT 1 FROM article_tags WHERE tag = {tag} AND key = a.key)"
                    for tag in self.tags_of(term)
                )
                of_feed = f"a.feed IN ({listed(self.feeds_of(term))})"
                return f"({of_feed} OR {own})" if own else of_feed
            case HasFigure():
                return f"EXISTS (SELECT 1 FROM figures f NOT INDEXED WHERE f.key = a.key AND {self.figure(term)})"
            case InState(state):
                return STATES[state]
            case InLanguage(code):
                return f"a.language IS {self.parameter(code)}"
            case OfFeed(feed):
                return f"a.feed = {self.parameter(feed)}"
            case Since():
                return f"a.key >= {self.parameter(self.first_key(term))}"
            case Until():
                return f"a.key <= {self.parameter(self.last_key(term))}"
            case Words():
                raise AssertionError("words are asked of an index")

    def first_key(self, term: Since) -> int:
        """Return the least key of articles published since then."""
        return start_of(term.when, self._now) << COUNTER_BITS

    def last_key(self, term: Until) -> int:
        """Return the greatest key of articles published until then."""
        return (end_of(term.when, self._now) << COUNTER_BITS) - 1

    def figure(self, term: HasFigure) -> str:
        """Return the condition of a row `f` of figures."""
        parts = []
        if term.low is not None:
            parts.append(f"f.most {'>' if term.above else '>='} {self.parameter(term.low)}")
        if term.high is not None:
            parts.append(f"f.least {'<' if term.below else '<='} {self.parameter(term.high)}")
        if term.unit is not None:
            parts.append(f"f.unit = {self.parameter(term.unit)}" if term.unit else "f.unit IS NULL")
        if term.counts is not None:
            parts.append(f"f.counts IN ({', '.join(map(self.parameter, forms_of(term.counts)))})")
        return " AND ".join(parts)

    @staticmethod
    def index_of_figures(term: HasFigure) -> str:
        """Return the index that leads to figures soonest: by what they count, else by their size."""
        if term.counts is not None:
            return "INDEXED BY figures_by_counts"
        return "" if term.low is None else "INDEXED BY figures_by_size"

    def feeds_of(self, term: FromSource | Tagged) -> list[int]:
        """Return the ids of the feeds that a term names."""
        if isinstance(term, Tagged):
            if self._tagged_feeds is None:
                sql = "SELECT id, tags FROM feeds WHERE tags <> '[]'"
                self._tagged_feeds = self._connection.execute(sql).fetchall()
            return [feed for feed, tags in self._tagged_feeds if term.tag in folded_tags(tags)]
        if self._feeds is None:
            self._feeds = self._connection.execute("SELECT id, name, url, address FROM feeds").fetchall()
        phrase = phrase_of(term.words, prefix=term.prefix)
        return [feed for feed, *called in self._feeds if phrase in _called(*called)]

    def tags_of(self, term: Tagged) -> list[str]:
        """Return parameters for the tags of articles that are this one but for case and accents."""
        if self._tags is None:
            self._tags = tags_given(self._connection)
        return [self.parameter(tag) for tag in self._tags if fold(tag) == term.tag]


def tags_given(connection: sqlite3.Connection) -> list[str]:
    """Return the tags that articles have of their own."""
    # Steps from tag to tag: there are few tags, and may be many articles with each.
    rows = connection.execute(
        "WITH RECURSIVE each_tag (tag) AS (SELECT min(tag) FROM article_tags UNION ALL "
        "SELECT (SELECT min(tag) FROM article_tags WHERE tag > each_tag.tag) FROM each_tag WHERE tag IS NOT NULL) "
        "SELECT tag FROM each_tag WHERE tag IS NOT NULL"
    )
    return [tag for (tag,) in rows]


@lru_cache(maxsize=8192)
def _called(name: str, url: str, address: str) -> str:
    """Return all that a feed is called by as phrases are found in it: none runs from its name into its addresses."""
    return spaced(name) + spaced(f"{url} {address}")


@lru_cache(maxsize=1024)
def folded_tags(tags: str) -> frozenset[str]:
    """Return the tags of a column of tags, folded."""
    return frozenset(fold(tag) for tag in json.loads(tags))


def listed(numbers: Iterable[int]) -> str:
    """Return numbers of ours as SQL lists them."""
    return ", ".join(str(int(number)) for number in numbers)


def _phrase(term: Words) -> str:
    # Words hold letters, digits and marks alone, so that nothing in them can end the quotation.
    end = " *" if term.prefix else ""
    phrases = [f'"{" ".join(words)}"{end}' for words in spellings(term.words)]
    phrase = f"({' OR '.join(phrases)})" if len(phrases) > 1 else phrases[0]
    return f"title : {phrase}" if term.where == "title" else phrase


def _merged(parts: Sequence[Term]) -> list[Term]:
    """Put alternatives together that a search index answers at once."""
    rest = list(parts)
    merged: list[Term] = []
    for index in INDEXES:
        words = [part for part in rest if expression_of(part, index) is not None]
        rest = [part for part in rest if expression_of(part, index) is None]
        if words:
            merged.append(AnyOf(tuple(words)) if len(words) > 1 else words[0])
    return [*rest, *merged]


def _effort(term: Term) -> int:
    """Order terms by how quickly they are told: columns first, then figures and tags, then words."""
    match term:
        case InState() | InLanguage() | OfFeed() | FromSource() | Since() | Until():
            return 0
        case Tagged() | HasFigure():
            return 1
        case Not(part):
            return _effort(part)
        case AllOf(parts) | AnyOf(parts):
            return max(_effort(part) for part in parts)
        case Words():
            return 2
