"""What a query finds, against looking at every article of a small archive."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from briefing.errors import QueryError
from briefing.models.feeds import Subscription
from briefing.models.stored import Count
from briefing.store import Store, counting, parse_query
from briefing.store.selecting import Selection
from tests.effort import times

from .archive import COMMON, COUNTED, FEEDS, NAMES, RARE, TAGS, Known, fill, folded, stand_in
from .press import NOW, followed, item, publish

_Test = Callable[[Known], bool]


@dataclass(frozen=True)
class _Asked:
    """A query as text, and what it asks of an article."""

    text: str
    test: _Test = field(repr=False)


class Archive:
    def __init__(self, store: Store, path: Path) -> None:
        self.store, self.path = store, path
        self.known = fill(store, 120)

    def matching(self, test: _Test) -> list[int]:
        return [key for key, article in self.known.items() if test(article)]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    path = tmp_path_factory.mktemp("archive") / "briefing.db"
    with Store.open(path) as store:
        yield Archive(store, path)


def _words(phrase: str) -> _Test:
    return lambda article: stand_in(phrase, article.title) or stand_in(phrase, article.text)


def _title(phrase: str) -> _Test:
    return lambda article: stand_in(phrase, article.title)


def _beginning(phrase: str) -> _Test:
    return lambda article: any(stand_in(phrase, text, prefix=True) for text in (article.title, article.text))


def _actor(phrase: str) -> _Test:
    return lambda article: any(stand_in(phrase, name) for name in article.names)


def _source(phrase: str) -> _Test:
    return lambda article: any(stand_in(phrase, text) for text in (article.source.name or "", article.source.url))


def _tag(tag: str) -> _Test:
    return lambda article: any(folded(tag) == folded(given) for given in (*article.tags, *article.source.tags))


def _state(state: str) -> _Test:
    return lambda article: state in article.states


def _figure(low: float, high: float, unit: str | None, counts: str | None) -> _Test:
    def matches(article: Known) -> bool:
        for figure in article.figures:
            ends = [end for end in (figure.low, figure.high) if end is not None]
            counted = " ".join(folded(figure.counts or ""))
            fits = ends[-1] >= low and ends[0] <= high and unit in (None, figure.unit or "")
            if fits and (counts is None or counted.rstrip("s") == " ".join(folded(counts)).rstrip("s")):
                return True
        return False

    return matches


def _since(hours: int) -> _Test:
    return lambda article: article.published >= _NOW - timedelta(hours=hours)


def _language(code: str) -> _Test:
    return lambda article: article.language == code


_NOW = NOW + timedelta(minutes=30)
"""Half an hour after the newest article, so that no article is as old as a query asks to the second."""

_leaves = st.one_of(
    st.sampled_from([*COMMON, *RARE]).map(lambda word: _Asked(word, _words(word))),
    st.sampled_from(["iran trump", "Accord", "paix l'accord", "TRUMP paix iran"]).map(
        lambda phrase: _Asked(f'"{phrase}"', _words(phrase))
    ),
    st.sampled_from(["tru", "œuv", "ir", "l'acc", "éte"]).map(lambda phrase: _Asked(f"{phrase}*", _beginning(phrase))),
    st.sampled_from(COMMON + RARE).map(lambda word: _Asked(f"title:{word.lower()}", _title(word))),
    st.sampled_from([*NAMES, "trump", "union", "elise", "Trump Iran"]).map(
        lambda name: _Asked(f'actor:"{name}"', _actor(name))
    ),
    st.sampled_from(["Le Monde", "monde", "ete", "lemonde.example", "news", "example", "nobody"]).map(
        lambda name: _Asked(f'source:"{name}"', _source(name))
    ),
    st.sampled_from([*TAGS, "France", "ETE", "nothing"]).map(lambda tag: _Asked(f'tag:"{tag}"', _tag(tag))),
    st.sampled_from(["unread", "read", "starred", "edited", "tagged"]).map(
        lambda state: _Asked(f"is:{state}", _state(state))
    ),
    st.sampled_from(["fr", "en", "de"]).map(lambda code: _Asked(f"lang:{code}", _language(code))),
    st.integers(0, 130).map(lambda hours: _Asked(f"since:{hours}h", _since(hours))),
    st.integers(0, 130).map(lambda hours: _Asked(f"until:{hours}h", lambda a: not _since(hours)(a))),
    st.tuples(
        st.sampled_from([0, 3, 10, 5000]),
        st.sampled_from([4, 10, 150, 9999]),
        st.sampled_from(
            [("", None, None), ("%", "%", None), ("€", "EUR", None), *((c, None, c) for c in COUNTED if c)]
        ),
    ).map(
        lambda asked: _Asked(
            f"figure:{min(asked[:2])}..{max(asked[:2])}{asked[2][0]}",
            _figure(min(asked[:2]), max(asked[:2]), *asked[2][1:]),
        )
    ),
    st.tuples(
        st.sampled_from([("", None), ("# ", ""), ("% ", "%"), ("EUR ", "EUR")]),
        st.sampled_from(["personne", "les personnes", "ELUS", "élu", "personnel"]),
    ).map(
        lambda asked: _Asked(
            f'figure:"{asked[0][0]}{asked[1]}"', _figure(0, 9999, asked[0][1], asked[1].removeprefix("les "))
        )
    ),
)


def _combined(parts: st.SearchStrategy[_Asked]) -> st.SearchStrategy[_Asked]:
    def negated(part: _Asked) -> _Asked:
        return _Asked(f"-({part.text})", lambda article: not part.test(article))

    def all_of(several: list[_Asked]) -> _Asked:
        text = " ".join(f"({part.text})" for part in several)
        return _Asked(text, lambda article: all(part.test(article) for part in several))

    def any_of(several: list[_Asked]) -> _Asked:
        text = " OR ".join(f"({part.text})" for part in several)
        return _Asked(text, lambda article: any(part.test(article) for part in several))

    several = st.lists(parts, min_size=2, max_size=3)
    return st.one_of(parts.map(negated), several.map(all_of), several.map(any_of))


_queries = st.recursive(_leaves, _combined, max_leaves=5)


@settings(max_examples=times(50))
@given(
    _queries,
    st.sampled_from([(1, 0, 0.01), (1, 0, 0.9), (7, 3, 0.9), (50, 10, 0.9), (1000, 40, 0.9), (1000, 1000, 0.9)]),
    st.sampled_from([(1, 2), (4, 30), (1000, 2000)]),
    st.integers(1, 12),
)
def test_a_query_finds_what_looking_at_each_article_finds(
    archive: Archive, query: _Asked, limits: tuple[int, int, float], stretches: tuple[int, int], limit: int
) -> None:
    expected = archive.matching(query.test)
    with closing(sqlite3.connect(archive.path)) as connection:
        few, probed, rare = limits
        asked = parse_query(query.text)
        chosen = Selection(connection, asked, _NOW, few=few, probed=probed, stretches=stretches, rare=rare)
        assert chosen.keys(1000) == expected
        assert chosen.keys(1000, oldest=True) == expected[::-1]
        unread = sum("unread" in archive.known[key].states for key in expected)
        assert chosen.count() == (len(expected), unread)
        assert counting.count(connection, asked, _NOW) == (len(expected), unread)
        assert set(chosen.best(1000, weights=(1, 1), among=1000)) <= set(expected)
        middle = list(archive.known)[60]
        assert chosen.keys(limit, below=middle) == [key for key in expected if key < middle][:limit]
        assert chosen.keys(limit, above=middle, oldest=True) == [key for key in expected[::-1] if key > middle][:limit]


@pytest.mark.parametrize("source", FEEDS, ids=lambda source: source.name)
def test_a_query_is_answered_within_a_feed(archive: Archive, source: Subscription) -> None:
    feed = next(each.id for each in archive.store.feeds() if each.url == source.url)

    def expected(test: _Test) -> list[int]:
        return archive.matching(lambda article: article.source == source and test(article))

    for text, test in {
        "": lambda _: True,
        "iran": _words("iran"),
        "is:unread": _state("unread"),
        "actor:trump is:read": lambda article: _actor("trump")(article) and "read" in article.states,
    }.items():
        query = parse_query(text)
        found = [headline.key for headline in archive.store.page(query, feed=feed, limit=1000).headlines]
        assert found == expected(test)
        unread = [key for key in found if "unread" in archive.known[key].states]
        assert archive.store.count(query, feed=feed) == Count(total=len(found), unread=len(unread))
        walked, after = [], None
        while (after := archive.store.next_unread(query, feed=feed, after=after)) is not None:
            walked.append(after)
        assert walked == unread


_HOSTILE = [
    '"',
    "'",
    "*",
    ":",
    "^",
    "(",
    "NEAR(a b)",
    "a AND",
    "title :",
    "{title}",
    "--",
    ";",
    "\\",
    "%",
    "a\0b",
    "+",
    "^a",
]


@settings(max_examples=times(30))
@given(
    st.lists(st.sampled_from(_HOSTILE) | st.text(max_size=6), min_size=1, max_size=4).map(" ".join),
    st.sampled_from(["", "title:", "actor:", "source:", "tag:"]),
)
def test_no_text_reaches_sql_or_the_search_index_as_more_than_words(archive: Archive, text: str, field: str) -> None:
    quoted = f'{field}"{text}"' if '"' not in text else f"{field}«{text.replace('»', '')}»"
    try:
        query = parse_query(quoted)
    except QueryError:
        return
    for asked in (query, parse_query(f"iran OR {quoted}"), parse_query(f"-{quoted}")):
        assert archive.store.count(asked).total <= len(archive.known)
        archive.store.best(asked)


def test_the_best_article_has_the_words_in_its_title(store: Store) -> None:

    (feed,) = followed(store, "a")
    publish(
        store,
        feed,
        item("1", "Weather", "A storm came and the storm went over the sea and the hills, and then it was calm."),
        item("2", "Storm over the coast", "It came at night."),
        item("3", "Sports", "The match was lost."),
    )
    query = parse_query("storm OR nothing")
    assert [headline.title for headline in store.best(query)] == ["Storm over the coast", "Weather"]
    assert [headline.title for headline in store.best(query, limit=1)] == ["Storm over the coast"]
    assert len(store.best(parse_query("is:unread"))) == 3


@pytest.mark.parametrize("few", [1, 1000])
@pytest.mark.parametrize("text", ["iran", "iran -trump", "téhéran is:read", "source:monde iran", "actor:iran trump"])
def test_the_best_are_all_of_them_in_another_order(archive: Archive, text: str, few: int) -> None:
    with closing(sqlite3.connect(archive.path)) as connection:
        chosen = Selection(connection, parse_query(text), _NOW, few=few, probed=few // 2)
        keys = chosen.keys(1000)
        assert len(keys) > 3
        best = chosen.best(1000, weights=(8, 1), among=1000)
        assert best != keys
        assert sorted(best, reverse=True) == keys
        assert chosen.best(3, weights=(8, 1), among=1000) == best[:3]
        assert sorted(chosen.best(9, weights=(8, 1), among=3), reverse=True) == keys[:3]


def test_unread_articles_of_a_source_that_there_is_not_are_none(archive: Archive) -> None:
    query = parse_query("source:nobody is:unread")
    assert archive.store.page(query).headlines == ()
    assert archive.store.count(parse_query("source:nobody is:unread iran")) == archive.store.count(query) == Count()


def test_days_are_those_of_the_users_own_clock(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    now = datetime(2026, 3, 14, 9, 30, tzinfo=UTC).astimezone()
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    with closing(sqlite3.connect(archive.path)) as connection:
        for text, first, end in (
            ("since:today", midnight, None),
            ("until:yesterday", None, midnight),
            ("since:2026-03-12 until:2026-03-12", midnight - timedelta(days=2), midnight - timedelta(days=1)),
            ("since:2026-03 until:2026", midnight.replace(day=1), None),
        ):
            expected = [
                key
                for key, article in archive.known.items()
                if (first is None or article.published >= first) and (end is None or article.published < end)
            ]
            assert Selection(connection, parse_query(text), now).keys(1000) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "iran",
        "iran -trump",
        "-iran",
        "iran OR is:starred",
        "iran is:starred",
        "ira*",
        "actor:iran",
        "actor:iran trump",
        "is:unread",
        "is:starred",
        "is:edited",
        "is:tagged",
        "lang:fr",
        "source:monde",
        "source:example",
        "tag:monde",
        "figure:>100",
        "since:3d",
        "is:unread source:monde iran since:3d",
        "is:unread -iran lang:en until:2d",
    ],
)
@pytest.mark.parametrize("few", [1, 1000])
def test_no_query_reads_the_whole_table_of_articles(archive: Archive, text: str, few: int) -> None:
    statements: list[str] = []
    with closing(sqlite3.connect(archive.path)) as connection:
        connection.set_trace_callback(statements.append)
        chosen = Selection(connection, parse_query(text), _NOW, few=few, probed=few // 2, stretches=(2, 5))
        chosen.keys(20)
        connection.set_trace_callback(None)
        reading = [each for each in statements if each.startswith("SELECT")]
        assert reading
        for statement in reading:
            plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
            assert not [step for step in plan if step.startswith("SCAN a") and "VIRTUAL TABLE" not in step], plan
