"""The samples are good reading, the feeds beside them well formed, and each sample is annotated as it stands."""

from functools import cache
from pathlib import Path

import pytest

from briefing import pipeline
from briefing.config.reading import load
from briefing.evaluate.gold import GoldActor, GoldArticle, GoldFigure, read_gold
from briefing.evaluate.matching import fold
from briefing.models import Article, SourceRequest

ROOT = Path(__file__).parents[1]
SAMPLES = sorted((ROOT / "articles").iterdir())
ANNOTATED = read_gold(Path(__file__).parent / "gold")

MONEY = ("EUR", "USD", "GBP", "CHF", "CAD")
DURATIONS = ("year", "month", "week", "day", "hour", "minute", "second")
MEASURES = ("m", "km", "cm", "ft", "m³", "ha", "t", "°C", "ly")
UNITS = {None, "%", "×", *MONEY, *DURATIONS, *MEASURES}

annotated = pytest.mark.parametrize("gold", ANNOTATED, ids=lambda gold: gold.id)


@cache
def parsed(gold: GoldArticle) -> Article:
    (article,) = pipeline.read([SourceRequest(str(gold.source))])
    assert isinstance(article, Article), article
    return article


def test_there_are_samples_in_both_languages_and_all_formats() -> None:
    assert len(SAMPLES) >= 8
    assert {sample.suffix for sample in SAMPLES} == {".txt", ".md", ".html"}
    assert sorted(gold.source.resolve() for gold in ANNOTATED) == SAMPLES
    languages = [gold.language for gold in ANNOTATED]
    assert languages.count("fr") >= 5
    assert languages.count("en") >= 3


def test_the_first_sample_retells_the_events_of_baghdad() -> None:
    assert [section.heading for section in ANNOTATED[0].sections] == [None, "Trump accuse Téhéran", "L’Irak divisée"]


@annotated
def test_a_sample_is_one_article_of_a_few_minutes(gold: GoldArticle) -> None:
    article = parsed(gold)
    assert article.title
    assert 350 <= len(article.text.split()) <= 700


@annotated
def test_only_the_article_is_left_of_a_page(gold: GoldArticle) -> None:
    text = parsed(gold).text
    assert not [mark for mark in ("<", "**", "Mentions légales", "Lire aussi", "À la une") if mark in text]


@annotated
def test_annotated_sections_stand_in_the_text(gold: GoldArticle) -> None:
    text = parsed(gold).text
    place = 0
    for section in gold.sections:
        if section.heading is not None:
            place = text.index(section.heading, place) + len(section.heading)
        place = text.index("\n\n" + section.starts, place) if place else text.index(section.starts)
        assert len(section.starts.split()) >= 4


@annotated
def test_annotated_actors_stand_in_the_text(gold: GoldArticle) -> None:
    text = parsed(gold).text
    for actor in gold.actors:
        forms = (actor.name, *actor.aliases)
        absent = [form for form in forms if form not in text and form.upper() not in text]
        # A state goes by its ordinary name even where only its capital or an adjective stands in the text.
        assert not absent or (actor.kind == "state" and len(absent) < len(forms)), actor
        assert actor.role is None or actor.role in text, actor
    assert 1 <= sum(actor.key for actor in gold.actors) <= 6
    assert not [actor for actor in gold.actors if actor.key and actor.optional]


@annotated
def test_no_form_belongs_to_two_annotated_actors(gold: GoldArticle) -> None:
    def forms(actor: GoldActor) -> set[str]:
        return {fold(form) for form in (actor.name, *actor.aliases)}

    twice = [
        (first.name, second.name)
        for place, first in enumerate(gold.actors)
        for second in gold.actors[place + 1 :]
        if forms(first) & forms(second)
    ]
    assert not twice


@annotated
def test_annotated_figures_stand_in_the_text(gold: GoldArticle) -> None:
    text = parsed(gold).text
    assert not [figure.surface for figure in gold.figures if figure.surface not in text]
    surfaces = [figure.surface for figure in gold.figures]
    assert len(set(surfaces)) == len(surfaces)


@annotated
def test_annotated_figures_are_consistent(gold: GoldArticle) -> None:
    wrong = [figure for figure in gold.figures if figure.unit not in UNITS or not range_fits_hedge(figure)]
    assert not wrong


def range_fits_hedge(figure: GoldFigure) -> bool:
    low, high = figure.low, figure.high
    match figure.hedge:
        case "exact":
            return low is not None and low == high
        case "approx":
            return low is not None and high in (low, None)
        case "at_least":
            return low is not None and high is None
        case "at_most":
            return low is None and high is not None
        case "between":
            return low is not None and high is not None and low < high


@annotated
def test_the_best_sentences_stand_in_the_text_in_reading_order(gold: GoldArticle) -> None:
    text = parsed(gold).text
    places = [text.index(sentence) for sentence in gold.best_sentences]
    assert len(places) == 3
    assert places == sorted(places)


def test_the_feeds_beside_the_samples_are_well_formed() -> None:
    config = load(str(ROOT / "feeds.toml"))
    assert [Path(entry.path) for entry in config.articles] == [ROOT / "articles"]
    assert {feed.language for feed in config.feeds} == {"fr", "en"}
    assert all(feed.url.startswith("https://") and feed.name and feed.tags for feed in config.feeds)
    assert len({feed.url for feed in config.feeds}) == len(config.feeds)
