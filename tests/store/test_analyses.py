"""Analyses come back exactly as they were kept, and articles are found by them."""

from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from briefing.models import Actor, Analysis, Article, Figure, Section, Span, Statement, SummarySentence
from briefing.store import Store, parse_query
from briefing.store.analyses import pack, unpack
from tests.effort import times
from tests.store.press import article, followed, item, publish

_spans = st.builds(Span, st.integers(0, 10**6), st.integers(0, 10**6))
_numbers = st.none() | st.floats(allow_nan=False)
_texts = st.text(max_size=20)
_statements = st.builds(Statement, st.integers(0), st.integers(0), st.booleans(), cue=st.none() | _spans)
_sentences = st.builds(
    SummarySentence, st.integers(0), st.integers(0), st.integers(0), kept=st.lists(_spans, max_size=2).map(tuple)
)


def _tuples(of: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(of, max_size=3).map(tuple)


_analyses = st.builds(
    Analysis,
    language=_texts,
    sections=_tuples(
        st.builds(
            Section,
            heading=st.none() | _texts,
            level=st.integers(0, 6),
            start=st.integers(0),
            end=st.integers(0),
            paragraphs=_tuples(_spans),
            summary=_tuples(_sentences),
        )
    ),
    summary=_tuples(_sentences),
    actors=_tuples(
        st.builds(
            Actor,
            name=_texts,
            kind=st.sampled_from(["person", "state"]),
            role=st.none() | _texts,
            aliases=_tuples(_texts),
            salience=st.floats(0, 1),
            mentions=_tuples(_spans),
            statements=_tuples(_statements),
        )
    ),
    figures=_tuples(
        st.builds(
            Figure,
            start=st.integers(0),
            end=st.integers(0),
            low=_numbers,
            high=_numbers,
            unit=st.none() | _texts,
            counts=st.none() | _texts,
            hedge=st.sampled_from(["exact", "at_least"]),
            sentence=_spans,
            salience=st.floats(0, 1),
            change=st.sampled_from([None, "from", "by"]),
            tied=_tuples(_spans),
        )
    ),
    sentences=_tuples(_spans),
    notes=_tuples(_texts),
)


@given(_analyses)
@settings(deadline=None, max_examples=times(30))
def test_an_analysis_comes_back_as_it_was(analysis: Analysis) -> None:
    assert unpack(pack(analysis)) == analysis


def test_the_test_above_fills_every_field() -> None:
    """A field that is added has to be made up there too, or it is not tested."""
    names = {
        each.name for made in (Analysis, Section, Actor, Figure, Statement, SummarySentence) for each in fields(made)
    }
    text = Path(__file__).read_text()
    assert {name for name in names if name not in text} - {"start", "end", "direct", "section"} == set()


IRAN = Analysis(
    language="fr",
    actors=(
        Actor("Iran", "state", aliases=("Téhéran", "le régime iranien")),
        Actor("Élisabeth Borne", "person", role="première ministre"),
    ),
    figures=(
        Figure(0, 2, 25.0, None, None, "personnes", "at_least", Span(0, 9)),
        Figure(3, 5, 3e9, 5e9, "EUR", None, "between", Span(0, 9)),
        Figure(6, 7, None, None, None, None, "exact", Span(0, 9)),
    ),
)


@pytest.fixture
def stored(store: Store) -> tuple[int, Article]:
    (feed,) = followed(store, "a")
    publish(store, feed, item("1", "Title", "Some words."))
    (headline,) = store.page().headlines
    found = store.article(headline.key)
    assert found is not None
    return headline.key, found.article


def _keys(store: Store, query: str) -> list[int]:
    return [headline.key for headline in store.page(parse_query(query)).headlines]


def test_an_analysis_is_kept_for_a_content_a_language_and_a_version(store: Store) -> None:
    text = article("Title", "Some words.")
    assert store.analysis(text, version="1") is None
    store.keep_analysis(text, IRAN, version="1")
    assert store.analysis(text, version="1") == IRAN
    assert store.analysis(replace(text, id="another", source="another", link="https://b.example"), version="1") == IRAN
    assert store.analysis(text, version="2") is None
    assert store.analysis(replace(text, language="en"), version="1") is None
    assert store.analysis(replace(text, text="Other words."), version="1") is None
    assert store.analysis(replace(text, marked_up=True), version="1") is None
    newer = replace(IRAN, notes=("better",))
    store.keep_analysis(text, newer, version="2")
    assert store.analysis(text, version="2") == newer
    assert store.analysis(text, version="1") is None


def test_an_article_is_found_by_its_actors_and_figures(store: Store, stored: tuple[int, Article]) -> None:
    key, text = stored
    store.keep_analysis(text, IRAN, version="1", key=key)
    for query in ("actor:iran", "actor:teheran", 'actor:"elisabeth borne"', "figure:>20", "figure:>4000000000"):
        assert _keys(store, query) == [key], query
    for query in ("actor:france", 'actor:"iran élisabeth"', "figure:>6000000000", "figure:<3"):
        assert _keys(store, query) == [], query
    store.keep_analysis(text, replace(IRAN, actors=IRAN.actors[1:], figures=()), version="2", key=key)
    assert _keys(store, "actor:iran") == _keys(store, "figure:>20") == []
    assert _keys(store, "actor:borne") == [key]


def test_an_edited_article_is_not_found_by_what_was_found_in_its_earlier_text(
    store: Store, stored: tuple[int, Article]
) -> None:
    key, text = stored
    store.keep_analysis(text, IRAN, version="1", key=key)
    (feed,) = store.feeds()
    publish(store, feed.id, item("1", "Title", "Quite other words."))
    assert _keys(store, "actor:iran") == _keys(store, "figure:>20") == []
    # An analysis of the earlier text that comes late does not bring them back.
    store.keep_analysis(text, IRAN, version="2", key=key)
    assert _keys(store, "actor:iran") == []
    assert store.check() == ()


def test_what_is_still_to_be_analysed_is_told(store: Store, stored: tuple[int, Article]) -> None:
    key, text = stored
    assert store.unanalysed(version="1", limit=10) == [key]
    store.keep_analysis(text, IRAN, version="1", key=key)
    assert store.unanalysed(version="1", limit=10) == []
    assert store.unanalysed(version="2", limit=10) == [key]


def test_an_analysis_goes_with_the_last_article_of_its_content(store: Store) -> None:
    a, b = followed(store, "a", "b")
    for feed in (a, b):
        publish(store, feed, item("1", "Title", "Some words."))
    one, two = (headline.key for headline in store.page().headlines)
    text = store.article(one).article  # type: ignore[union-attr]
    for key in (one, two):
        store.keep_analysis(text, IRAN, version="1", key=key)
    assert sorted(_keys(store, "actor:iran")) == sorted([one, two])
    store.forget(a)
    assert store.analysis(text, version="1") == IRAN
    store.forget(b)
    assert store.analysis(text, version="1") is None
    assert _keys(store, "actor:iran") == []
    assert store.check() == ()


def test_an_article_that_nobody_names_the_language_of_gets_that_of_its_analysis(store: Store) -> None:
    (feed,) = followed(store, "a")
    publish(store, feed, item("1", "Title", "Some words."))
    (found,) = store.page().headlines
    stored = store.article(found.key)
    assert stored is not None
    before = stored.article
    assert before.language is None
    store.keep_analysis(before, replace(IRAN, language="und"), version="1", key=found.key)
    assert store.headline(found.key) == found
    store.keep_analysis(before, IRAN, version="2", key=found.key)
    assert _keys(store, f"lang:{IRAN.language}") == [found.key]
    after = store.article(found.key)
    assert after is not None
    assert store.analysis(before, version="2") == store.analysis(after.article, version="2") == IRAN
    assert store.unanalysed(version="2", limit=10) == []
