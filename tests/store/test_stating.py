"""Who else states a quantity: what is told of each article, and which words count the same."""

from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest

from briefing.models import Analysis, Figure, Hedge, Span
from briefing.store import Store, may_match, parse_query
from briefing.store.connection import connect
from briefing.store.counted import counted, forms_of
from briefing.store.schema import MIGRATIONS, prepare

from .press import followed, item, publish


class _Told(NamedTuple):
    """A figure of an article, by its words there."""

    words: str
    low: float
    counts: str
    hedge: Hedge = "exact"
    unit: str | None = None

    def within(self, text: str) -> Figure:
        start = text.index(self.words)
        sentence = Span(text.rfind(".", 0, start) + 1, text.index(".", start) + 1)
        high = None if self.hedge == "at_least" else self.low
        return Figure(start, start + len(self.words), self.low, high, self.unit, self.counts, self.hedge, sentence)


TEXTS = {
    "A": ("La terre a tremblé. Il y a 19 morts et 40 blessés.", [_Told("19 morts", 19, "morts")]),
    "B": ("Au moins 21 Morts selon la mairie.", [_Told("21 Morts", 21, "Morts", "at_least")]),
    "C": (
        "Un mort à Lyon. Puis 21 morts, et encore 21 morts.",
        [_Told("Un mort", 1, "mort"), _Told("21 morts", 21, "morts"), _Told("21 morts", 21, "morts")],
    ),
    "D": ("Plus de 3 % de morts.", [_Told("3 %", 3, "morts", unit="%")]),
    "E": ("Il y a 300 mortiers.", [_Told("300 mortiers", 300, "mortiers")]),
    "F": ("Personne ne sait.", []),
}


@pytest.fixture
def keys(store: Store) -> dict[str, int]:
    """The keys of articles that were analysed, A the newest."""
    (feed,) = followed(store, "press")
    found = {}
    for title, (text, told) in reversed(TEXTS.items()):
        (key,) = publish(store, feed, item(title, title, text)).keys
        made = tuple(one.within(text) for one in told)
        stored = store.article(key)
        assert stored is not None
        store.keep_analysis(stored.article, Analysis("fr", figures=made), version="1", key=key)
        found[title] = key
    return found


def test_who_else_states_a_quantity_is_told_with_its_values_and_sentences(store: Store, keys: dict[str, int]) -> None:
    found = store.elsewhere(None, "morts", but=keys["A"], limit=10)
    told = [(one.headline.title, one.figure.low, one.figure.hedge, one.sentence.strip()) for one in found.stated]
    assert told == [
        ("B", 21, "at_least", "Au moins 21 Morts selon la mairie."),
        ("C", 1, "exact", "Un mort à Lyon."),
        ("C", 21, "exact", "Puis 21 morts, et encore 21 morts."),
    ]
    assert found.articles == 2
    assert store.elsewhere(None, "mort", but=keys["A"], limit=1) == found._replace(
        stated=found.stated[:1], query='figure:"# mort"'
    )
    listed = store.page(parse_query(found.query)).headlines
    assert [one.title for one in listed] == ["A", "B", "C"]
    assert [one.headline.title for one in store.elsewhere("%", "Morts", limit=9).stated] == ["D"]
    assert store.elsewhere("EUR", "morts", limit=9).stated == store.elsewhere(None, "", limit=9).stated == ()


@pytest.mark.parametrize("lost", ["UPDATE analyses SET version = '1 older'", "UPDATE bodies SET content = x'00'"])
def test_without_its_analysis_or_text_an_article_has_the_values_of_the_index(
    store: Store, keys: dict[str, int], lost: str
) -> None:
    with store._reading() as connection:
        connection.execute(lost)
    found = store.elsewhere(None, "morts", but=keys["A"], limit=10)
    told = [(one.headline.title, one.figure.low, one.figure.hedge, one.sentence) for one in found.stated]
    assert told == [("B", 21, "approx", ""), ("C", 1, "approx", ""), ("C", 21, "approx", "")]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("morts", "mort", True),
        ("Blessés", "blesse", True),
        ("hôpitaux", "hopital", True),
        ("réseaux", "réseau", True),
        ("countries", "country", True),
        ("churches", "Church", True),
        ("women", "woman", True),
        ("children", "child", True),
        ("les voix", "voix", True),
        ("chiffres d'affaires", "chiffre d'affaires", True),
        ("of the people", "people", True),
        ("morts", "tués", False),
        ("morts", "mortiers", False),
        ("personnes", "personnels", False),
        ("bus", "bu", False),
        ("loss", "los", False),
        ("élus", "élues", False),
    ],
)
def test_forms_of_one_word_count_the_same(one: str, other: str, same: bool) -> None:
    assert (counted(other) in forms_of(counted(one))) is same
    assert (counted(one) in forms_of(counted(other))) is same


def test_the_index_by_what_is_counted_comes_to_older_stores(path: Path) -> None:
    with closing(connect(path, create=True)) as connection:
        prepare(connection, path, MIGRATIONS[:9])
        connection.execute("INSERT INTO feeds (url, address, host) VALUES ('https://a.example', 'a', 'a.example')")
        connection.execute(
            "INSERT INTO articles (key, number, feed, identity, digest, title, words, published, seen) "
            "VALUES (1 << 20, 1, 1, x'01', x'02', 'A title', 3, 1, 1)"
        )
        connection.execute("INSERT INTO figures VALUES (1 << 20, 0, 19, 19, NULL, 'morts')")
    with Store.open(path) as store:
        assert [one.title for one in store.page(parse_query("figure:mort")).headlines] == ["A title"]


def test_what_may_count_something_once_it_is_analysed_has_its_word() -> None:
    def loosened(text: str, *, named: bool) -> str | None:
        term = may_match(parse_query(text), named=named).term
        return repr(term) if term else None

    assert loosened("figure:morts lang:fr", named=True) == repr(parse_query("(morts OR mort) lang:fr").term)
    assert loosened("figure:morts", named=False) is None
    assert loosened("figure:>20", named=True) is None
    assert loosened('figure:"# age"', named=True) is None
