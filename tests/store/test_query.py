"""What a query's text asks for, and what is said of one that can't be understood."""

from datetime import date

import pytest
from hypothesis import example, given, strategies as st

from briefing.errors import QueryError
from briefing.store import Query, parse_query
from briefing.store.amounts import known_units, query_for
from briefing.store.query import (
    Ago,
    AllOf,
    AnyOf,
    Dates,
    DaysAgo,
    FromSource,
    HasFigure,
    InLanguage,
    InState,
    Not,
    Since,
    Tagged,
    Term,
    Until,
    Words,
)

A, B, C = Words(("a",)), Words(("b",)), Words(("c",))


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("", None),
        ("  ", None),
        ("Iran", Words(("Iran",))),
        ("a b", AllOf((A, B))),
        ("a AND b", AllOf((A, B))),
        ("a OR b c", AnyOf((A, AllOf((B, C))))),
        ("(a OR b) c", AllOf((AnyOf((A, B)), C))),
        ("a (b c)", AllOf((A, B, C))),
        ("a OR (b OR c)", AnyOf((A, B, C))),
        ("a a", A),
        ("-a", Not(A)),
        ("NOT a", Not(A)),
        ("NOT -a", A),
        ("-(a OR b)", Not(AnyOf((A, B)))),
        ('"a b"', Words(("a", "b"))),
        ("«a b»", Words(("a", "b"))),
        ("“a b”", Words(("a", "b"))),
        ("l'Iran", Words(("l", "Iran"))),
        ("Jean-Pierre", Words(("Jean", "Pierre"))),
        ("12:30", Words(("12", "30"))),
        ("http://a.example/b", Words(("http", "a", "example", "b"))),
        ("and or not", AllOf((Words(("and",)), Words(("or",)), Words(("not",))))),
        ('"OR"', Words(("OR",))),
        ("ORANGE", Words(("ORANGE",))),
        ("tra*", Words(("tra",), prefix=True)),
        ('"Donald Tr"*', Words(("Donald", "Tr"), prefix=True)),
        ("a & b", AllOf((A, B))),
        ("a -", A),
        ("title:Iran", Words(("Iran",), "title")),
        ("TITLE:OR", Words(("OR",), "title")),
        ('actor:"Donald Trump"', Words(("Donald", "Trump"), "actor")),
        ('source:"Le Monde"', FromSource(("Le", "Monde"))),
        ("source:www.lemonde.fr/rss", FromSource(("www", "lemonde", "fr", "rss"))),
        ("source:http://a.example", FromSource(("http", "a", "example"))),
        ("tag:#Été", Tagged("ete")),
        ('tag:"c++ x"', Tagged("c++ x")),
        ("lang:fr-FR", InLanguage("fr")),
        ("is:Unread -is:starred", AllOf((InState("unread"), Not(InState("starred"))))),
        ("since:3d", Since(Ago(3 * 86_400))),
        ("since:12h", Since(Ago(12 * 3600))),
        ("until:2W", Until(Ago(14 * 86_400))),
        ("since:today", Since(DaysAgo(0))),
        ("until:yesterday", Until(DaysAgo(1))),
        ("since:2026-02-03", Since(Dates(date(2026, 2, 3), date(2026, 2, 3)))),
        ("until:2024-02", Until(Dates(date(2024, 2, 1), date(2024, 2, 29)))),
        ("since:2026", Since(Dates(date(2026, 1, 1), date(2026, 12, 31)))),
    ],
)
def test_a_query_asks_for(text: str, term: Term | None) -> None:
    assert parse_query(text) == Query(term)


@pytest.mark.parametrize(
    ("amount", "figure"),
    [
        (">100", HasFigure(100, above=True)),
        (">=100", HasFigure(100)),
        ("<100", HasFigure(high=100, below=True)),
        ("≤100", HasFigure(high=100)),
        ("100", HasFigure(100, 100)),
        ("=100", HasFigure(100, 100)),
        ("-5", HasFigure(-5, -5)),
        (">-5", HasFigure(-5, above=True)),
        ("1000..5000", HasFigure(1000, 5000)),
        ("5000..1000", HasFigure(1000, 5000)),
        ("1000..", HasFigure(1000)),
        ("5km..", HasFigure(5, unit="km")),
        ("..5,5", HasFigure(high=5.5)),
        ("1..2M€", HasFigure(1e6, 2e6, unit="EUR")),
        ("0.5..1%", HasFigure(0.5, 1, unit="%")),
        (">5%", HasFigure(5, above=True, unit="%")),
        ('">1 000"', HasFigure(1000, above=True)),
        ("1.5", HasFigure(1.5, 1.5)),
        ("1,5", HasFigure(1.5, 1.5)),
        ("1,000", HasFigure(1000, 1000)),
        ("1.000", HasFigure(1000, 1000)),
        ("0.125", HasFigure(0.125, 0.125)),
        ("1,234,567", HasFigure(1234567, 1234567)),
        ("1.234,5", HasFigure(1234.5, 1234.5)),
        ("1,234.567", HasFigure(1234.567, 1234.567)),
        ("2k", HasFigure(2000, 2000)),
        ("3M", HasFigure(3e6, 3e6)),
        (">1.5bn", HasFigure(1.5e9, above=True)),
        (">=1,5Md€", HasFigure(1.5e9, unit="EUR")),
        (">US$3bn", HasFigure(3e9, unit="USD", above=True)),
        (">$3bn", HasFigure(3e9, above=True, unit="USD")),
        ("£3m", HasFigure(3e6, 3e6, unit="GBP")),
        ("5km", HasFigure(5, 5, unit="km")),
        ("5m", HasFigure(5, 5, unit="m")),
        (">5ans", HasFigure(5, above=True, unit="year")),
        ('">3 weeks"', HasFigure(3, above=True, unit="week")),
        (">20personnes", HasFigure(20, above=True, counts="personnes")),
        ("morts", HasFigure(counts="morts")),
        ('"les Blessés"', HasFigure(counts="blesses")),
        ('"l’an dernier"', HasFigure(counts="an dernier")),
        ('"# morts"', HasFigure(unit="", counts="morts")),
        ('"# F-16"', HasFigure(unit="", counts="f-16")),
        ('"% d\'électeurs"', HasFigure(unit="%", counts="electeurs")),
        ('"€ budget"', HasFigure(unit="EUR", counts="budget")),
        ('"sq ft land"', HasFigure(unit="sq ft", counts="land")),
        ("km", HasFigure(unit="km")),
        ('">2 millions d\'habitants"', HasFigure(2e6, above=True, counts="habitants")),
        ('"100..200 Blessés"', HasFigure(100, 200, counts="blesses")),
    ],
)
def test_a_figure_is_read_in_french_and_english_writing(amount: str, figure: HasFigure) -> None:
    assert parse_query(f"figure:{amount}") == Query(figure)


def test_whatever_a_figure_counts_the_query_for_it_asks_for_its_unit_and_that() -> None:
    for unit in (None, *known_units()):
        assert parse_query(query_for(unit, "l'Âge “vrai”")) == Query(HasFigure(unit=unit or "", counts="age vrai"))


@pytest.mark.parametrize(
    ("text", "position", "said"),
    [
        ("a fro:x", 2, "there is no field 'fro'; fields are actor, figure, is,"),
        ("autor:x", 0, "did you mean actor?"),
        ("is:unred", 3, "did you mean unread?"),
        ("is:nothing", 3, "unread, read, starred, edited or tagged"),
        ("since:yestrday", 6, "did you mean yesterday?"),
        ("since:2026-02-30", 6, "'2026-02-30' is no time"),
        ("until:soon", 6, "2026-01-31, 2026-01 or 2026"),
        ("figure:mort*", 7, "'mort*' is no amount"),
        ("figure:#", 7, "or what is counted"),
        ('figure:"# 20"', 7, "no amount"),
        ("figure:>", 7, "an amount such as >100"),
        ("figure:1..2..3", 7, "no amount"),
        ("lang:français", 5, "a language's code"),
        ("actor:", 0, "directly after it"),
        ("actor: Iran", 0, "directly after it"),
        ("title:(a b)", 0, "a word or a quotation"),
        ("actor:&", 6, "a word or a quotation"),
        ("tag:#", 4, "a tag"),
        ("a OR", 4, "is missing after OR"),
        ("OR a", 0, "is missing before OR"),
        ("a NOT", 5, "is missing after NOT"),
        ("a AND OR b", 6, "is missing before OR"),
        ("(a", 0, "this ( is not closed"),
        ("a)", 1, "there is no ( for this )"),
        ("a ()", 3, "is missing before this )"),
        ('a "b', 2, "is not closed"),
        ("&", 0, "no letter or digit"),
        ("t*a", 0, "only at the end of a word"),
        ("t*", 0, "at least 2 letters"),
        ("(" * 25 + "a" + ")" * 25, 24, "within each other"),
        ("--" * 13 + "a", 24, "within each other"),
        ("a " * 201, 400, "more than 200"),
        ("a" * 4001, 4000, "longer than 4000"),
    ],
)
def test_what_is_wrong_is_said_with_its_place_and_what_is_allowed(text: str, position: int, said: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse_query(text)
    assert caught.value.position == position
    assert said in str(caught.value)
    assert f"character {position + 1}:" in str(caught.value)
    assert "\n" not in str(caught.value)
    assert caught.value.exit_code == 2


_SIGNS = [*"()\"“”«»-−*:;,.<>=&'\0\n\u00a0\u202e\ud800é"]
_WORDS = ["OR", "AND", "NOT", "is:", "figure:", "since:", "actor:", "9..", "1e5"]


def _error_of(text: str) -> QueryError | None:
    try:
        parse_query(text)
    except QueryError as error:
        return error
    return None


@given(st.lists(st.sampled_from(_SIGNS + _WORDS) | st.text(max_size=4), max_size=24).map("".join))
@example("figure:" + "9" * 60)
@example("figure:" + "1," * 25)
@example("since:999999y")
@example("figure:٣")
def test_no_text_breaks_the_parser(text: str) -> None:
    error = _error_of(text)
    assert error is None or (0 <= error.position <= len(text) and str(error).isprintable())
