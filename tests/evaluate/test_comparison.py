"""Briefings made by hand, held against an annotation: what counts as right, wrong and missed."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefing.evaluate.comparison import Comparison, compare
from briefing.evaluate.counts import Share, Tally
from briefing.evaluate.gold import GoldActor, GoldArticle, GoldFigure, GoldSection
from briefing.models import (
    Actor,
    ActorKind,
    Analysis,
    Article,
    Briefing,
    Figure,
    Hedge,
    Section,
    Span,
    SummarySentence,
)

TEXT = """La digue cède à Kerlouan

La préfète Anne Le Goff a fait évacuer 40 maisons. L'Institut du littoral (IDL) craint une seconde marée.

- Deux jours d'attente -

Entre 200 et 300 habitants dorment au gymnase. Les 40 maisons restent fermées."""

GOLD = GoldArticle(
    id="digue",
    language="fr",
    source=Path("digue.txt"),
    sections=(
        GoldSection(None, "La préfète Anne Le Goff"),
        GoldSection("Deux jours d'attente", "Entre 200 et 300 habitants"),
    ),
    actors=(
        GoldActor("Anne Le Goff", "person", ("Le Goff",), "préfète", key=True, optional=False),
        GoldActor("Institut du littoral", "organisation", ("IDL",), None, key=False, optional=False),
        GoldActor("Kerlouan", "place", (), None, key=False, optional=True),
    ),
    figures=(
        GoldFigure("40 maisons", 40, 40, None, "maisons", "exact", optional=False),
        GoldFigure("Entre 200 et 300 habitants", 200, 300, None, "habitants", "between", optional=False),
        GoldFigure("Deux jours", 2, 2, "day", None, "exact", optional=True),
    ),
    best_sentences=("La préfète Anne Le Goff a fait évacuer 40 maisons.",),
)


def span(words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def figure(
    words: str, low: float, high: float, *, nth: int = 0, counts: str | None = None, hedge: Hedge = "exact"
) -> Figure:
    place = span(words, nth)
    return Figure(place.start, place.end, low, high, None, counts or words.split()[-1], hedge, place)


def actor(name: str, kind: ActorKind, *aliases: str, role: str | None = None) -> Actor:
    return Actor(name, kind, role, aliases, mentions=(span(name),))


def section(heading: str | None, paragraph: str) -> Section:
    place = span(paragraph)
    return Section(heading, 1, place.start, place.end, (place,))


PERFECT = Analysis(
    language="fr",
    sections=(
        section(None, "La préfète Anne Le Goff"),
        section("Deux jours d’attente", "Entre 200 et 300 habitants dorment"),
    ),
    summary=(SummarySentence(span("La préfète").start, span("40 maisons.").end, 0),),
    actors=(actor("Anne Le Goff", "person", role="La préfète"), actor("IDL", "organisation", "Institut du littoral")),
    figures=(
        figure("40 maisons", 40, 40),
        figure("Entre 200 et 300 habitants", 200, 300, hedge="between"),
        figure("40 maisons", 40, 40, nth=1),
    ),
)


def compared(analysis: Analysis) -> Comparison:
    article = Article(id="digue", title="La digue cède à Kerlouan", text=TEXT, source="digue.txt")
    return compare(GOLD, Briefing(article, analysis))


def kinds_of_misses(comparison: Comparison) -> list[str]:
    return [miss.kind for miss in comparison.misses]


def test_a_perfect_briefing_has_no_miss() -> None:
    comparison = compared(PERFECT)
    assert comparison.misses == []
    counts = comparison.counts
    assert counts.headings == Tally(1, 0, 0)
    assert counts.section_starts == counts.actors == counts.figures_complete == Tally(2, 0, 0)
    assert counts.role == counts.key_in_top_five == Share(1, 1)
    assert counts.offsets == Share(6, 6)


def test_an_empty_briefing_misses_all_but_what_is_optional() -> None:
    comparison = compared(Analysis("fr"))
    counts = comparison.counts
    assert counts.headings == Tally(0, 0, 1)
    assert counts.actors == counts.figures_found == counts.figures_complete == Tally(0, 0, 2)
    assert counts.kind == Share(0, 0)
    assert counts.key_in_top_five == Share(0, 1)
    assert kinds_of_misses(comparison).count("missing figure") == 2


def test_what_is_optional_costs_nothing_found_or_not() -> None:
    actors = (*PERFECT.actors, actor("Kerlouan", "state"))
    figures = (*PERFECT.figures, figure("Deux jours", 9, 9))
    assert compared(replace(PERFECT, actors=actors, figures=figures)).misses == []


def test_a_summary_is_held_against_the_sentences_that_an_editor_keeps() -> None:
    place = span("Les 40 maisons restent fermées.")
    summary = (*PERFECT.summary, SummarySentence(place.start, place.end, 1))
    comparison = compared(replace(PERFECT, summary=summary))
    assert comparison.counts.summary == Share(1, 2)
    assert kinds_of_misses(comparison) == ["summary sentence that an editor leaves out"]


def test_a_wrong_heading_counts_twice() -> None:
    sections = (PERFECT.sections[0], replace(PERFECT.sections[1], heading="Attente"))
    comparison = compared(replace(PERFECT, sections=sections))
    assert comparison.counts.headings == Tally(0, 1, 1)
    assert kinds_of_misses(comparison) == ["missing heading", "wrong heading"]


def test_an_actor_twice_is_one_that_was_not_merged() -> None:
    split = (actor("Anne Le Goff", "person", role="préfète"), actor("Le Goff", "person"), PERFECT.actors[1])
    comparison = compared(replace(PERFECT, actors=split))
    assert comparison.counts.actors == Tally(2, 1, 0)
    assert kinds_of_misses(comparison) == ["actor not merged"]


@pytest.mark.parametrize(
    ("found", "kind"),
    [
        (actor("Anne Le Goff", "group", role="préfète"), "wrong kind"),
        (actor("Anne Le Goff", "person", role="habitante"), "wrong role"),
        (actor("La préfète", "person"), "wrong actor"),
    ],
)
def test_what_is_wrong_with_an_actor_is_named(found: Actor, kind: str) -> None:
    assert kind in kinds_of_misses(compared(replace(PERFECT, actors=(found, PERFECT.actors[1]))))


def test_a_key_actor_below_the_top_is_missed_there_alone() -> None:
    others = tuple(actor(name, "place") for name in ("digue", "gymnase", "marée", "maisons", "habitants"))
    comparison = compared(replace(PERFECT, actors=(*others, *PERFECT.actors)))
    assert comparison.counts.key_in_top_five == Share(0, 1)
    assert comparison.counts.actors == Tally(2, 5, 0)
    assert "key actor not in top 5" in kinds_of_misses(comparison)


@pytest.mark.parametrize(
    ("found", "kind"),
    [
        (figure("40 maisons", 4, 4), "wrong value"),
        (figure("40 maisons", 40, 40, counts="préfètes"), "wrong counts"),
        (figure("40 maisons", 40, 40, hedge="approx"), "wrong hedge"),
        (replace(figure("40 maisons", 40, 40), unit="EUR"), "wrong unit"),
    ],
)
def test_what_is_wrong_with_a_figure_is_named(found: Figure, kind: str) -> None:
    comparison = compared(replace(PERFECT, figures=(found, PERFECT.figures[1])))
    assert kinds_of_misses(comparison) == [kind]
    assert comparison.counts.figures_found == Tally(2, 0, 0)
    assert comparison.counts.figures_complete == Tally(1, 1, 1)
    assert comparison.counts.figures_value == (Tally(1, 1, 1) if kind == "wrong value" else Tally(2, 0, 0))


def test_the_figure_with_the_right_value_is_taken_among_those_near() -> None:
    near = replace(figure("a fait évacuer 40 maisons", 4, 4), counts="maisons")
    comparison = compared(replace(PERFECT, figures=(near, *PERFECT.figures)))
    assert comparison.counts.figures_value == Tally(2, 1, 0)
    assert kinds_of_misses(comparison) == ["wrong figure"]


@pytest.mark.parametrize("place", [Span(10, 10_000), Span(-5, 3), Span(8, 8), Span(2, 9)])
def test_spans_outside_the_text_or_with_blank_ends_are_wrong(place: Span) -> None:
    found = replace(PERFECT.actors[0], mentions=(place,))
    comparison = compared(replace(PERFECT, actors=(found, PERFECT.actors[1])))
    assert kinds_of_misses(comparison) == ["wrong offsets"]
