"""Compares a briefing with its article's annotation: counts what is right, and names each miss.

It decides nothing about how good is good enough. Actors and figures marked optional cost nothing, found or not.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from briefing.evaluate.counts import Counts, Tally
from briefing.evaluate.gold import GoldActor, GoldArticle, GoldFigure
from briefing.evaluate.matching import fold, occurrences, overlap, same_number, same_role
from briefing.models import Actor, Briefing, Figure, Section, Span

TOP = 5
"""How many actors a reader sees at a glance: key actors should be among them."""

_SAME_SENTENCE = 0.5
"""Overlap of what the editor and the summary take for one sentence; they may part sentences differently."""


@dataclass(frozen=True, slots=True)
class Miss:
    """One thing that the briefing has wrong: its kind, and what is wanted or found."""

    article: str
    kind: str
    detail: str


@dataclass(slots=True)
class Comparison:
    """A briefing held against its annotation."""

    gold: GoldArticle
    briefing: Briefing
    counts: Counts = field(default_factory=Counts)
    misses: list[Miss] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The article's text, as the briefing has it."""
        return self.briefing.article.text

    def miss(self, kind: str, detail: str) -> None:
        """Note one thing that is wrong."""
        self.misses.append(Miss(self.gold.id, kind, detail))


def compare(gold: GoldArticle, briefing: Briefing) -> Comparison:
    """Return what a briefing has right and wrong."""
    comparison = Comparison(gold, briefing)
    _compare_sections(comparison)
    _compare_actors(comparison)
    _compare_figures(comparison)
    _compare_summary(comparison)
    _check_offsets(comparison)
    return comparison


def _compare_sections(comparison: Comparison) -> None:
    sections = comparison.briefing.analysis.sections
    _compare_sets(
        comparison,
        comparison.counts.headings,
        "heading",
        {fold(section.heading) for section in comparison.gold.sections if section.heading},
        {fold(section.heading) for section in sections if section.heading},
    )
    _compare_sets(
        comparison,
        comparison.counts.section_starts,
        "section start",
        {_first_words(section.starts) for section in comparison.gold.sections},
        {_first_words(_first_paragraph(section, comparison.text)) for section in sections},
    )


def _first_paragraph(section: Section, text: str) -> str:
    return section.paragraphs[0].of(text) if section.paragraphs else ""


def _first_words(paragraph: str) -> str:
    """Return what a section start is known by: the paragraph's first four words, folded."""
    return fold(" ".join(fold(paragraph).split()[:4]))


def _compare_sets(comparison: Comparison, tally: Tally, what: str, wanted: set[str], found: set[str]) -> None:
    tally.hits += len(wanted & found)
    tally.wrong += len(found - wanted)
    tally.missed += len(wanted - found)
    for words in sorted(wanted - found):
        comparison.miss(f"missing {what}", repr(words))
    for words in sorted(found - wanted):
        comparison.miss(f"wrong {what}", repr(words))


def _forms(actor: Actor | GoldActor) -> set[str]:
    return {folded for form in (actor.name, *actor.aliases) if (folded := fold(form))}


def _compare_actors(comparison: Comparison) -> None:
    """Pair each actor found with the first annotated one, still without a pair, that shares a form with it."""
    unpaired = list(comparison.gold.actors)
    ranks: dict[str, int] = {}
    for rank, actor in enumerate(comparison.briefing.analysis.actors):
        forms = _forms(actor)
        wanted = next((other for other in unpaired if _forms(other) & forms), None)
        if wanted is None:
            _count_surplus(comparison, actor, forms)
            continue
        unpaired.remove(wanted)
        ranks[wanted.name] = rank
        if not wanted.optional:
            _compare_actor(comparison, actor, wanted)
    for wanted in comparison.gold.actors:
        if wanted.key and not wanted.optional:
            in_top = ranks.get(wanted.name, TOP) < TOP
            comparison.counts.key_in_top_five.ask(in_top)
            if not in_top and wanted.name in ranks:
                comparison.miss("key actor not in top 5", f"{wanted.name}, at rank {ranks[wanted.name] + 1}")
    for wanted in unpaired:
        if not wanted.optional:
            comparison.counts.actors.missed += 1
            comparison.miss("missing actor", wanted.name)


def _count_surplus(comparison: Comparison, actor: Actor, forms: set[str]) -> None:
    twin = next((other for other in comparison.gold.actors if _forms(other) & forms), None)
    if twin is None or not twin.optional:
        comparison.counts.actors.wrong += 1
        comparison.miss("wrong actor" if twin is None else "actor not merged", f"{actor.name} ({actor.kind})")


def _compare_actor(comparison: Comparison, actor: Actor, wanted: GoldActor) -> None:
    counts = comparison.counts
    counts.actors.hits += 1
    counts.kind.ask(actor.kind == wanted.kind)
    if actor.kind != wanted.kind:
        comparison.miss("wrong kind", f"{actor.name}: {actor.kind} for {wanted.kind}")
    if wanted.role:
        right = same_role(actor.role, wanted.role)
        counts.role.ask(right)
        if not right:
            comparison.miss("wrong role", f"{actor.name}: {actor.role!r} for {wanted.role!r}")


def _compare_figures(comparison: Comparison) -> None:
    """Pair each annotated figure, those that must be found and the longest first, with the best that overlaps it."""
    unpaired = list(comparison.briefing.analysis.figures)
    for wanted in sorted(comparison.gold.figures, key=lambda figure: (figure.optional, -len(figure.surface))):
        places = list(occurrences(comparison.text, wanted.surface))
        closeness = _closeness(places)
        near = sorted((figure for figure in unpaired if closeness(figure)), key=closeness, reverse=True)
        if not near:
            if not wanted.optional:
                _count_missing(comparison, wanted)
            continue
        right = [figure for figure in near if _same_range(figure, wanted)]
        best = (right or near)[0]
        repeats = [figure for figure in right if figure is not best and closeness(figure) >= 0.5][: len(places) - 1]
        paired = {id(figure) for figure in (best, *repeats)}
        unpaired = [figure for figure in unpaired if id(figure) not in paired]
        if not wanted.optional:
            _compare_figure(comparison, best, wanted)
    for figure in unpaired:
        for tally in _figure_tallies(comparison.counts):
            tally.wrong += 1
        comparison.miss("wrong figure", repr(comparison.text[figure.start : figure.end]))


def _closeness(places: Sequence[Span]) -> Callable[[Figure], float]:
    """Return a function that says how well a figure covers the best of some places."""
    return lambda figure: max((overlap(Span(figure.start, figure.end), place) for place in places), default=0.0)


def _same_range(figure: Figure, wanted: GoldFigure) -> bool:
    return same_number(figure.low, wanted.low) and same_number(figure.high, wanted.high)


def _figure_tallies(counts: Counts) -> tuple[Tally, Tally, Tally]:
    return counts.figures_found, counts.figures_value, counts.figures_complete


def _count_missing(comparison: Comparison, wanted: GoldFigure) -> None:
    for tally in _figure_tallies(comparison.counts):
        tally.missed += 1
    comparison.miss("missing figure", repr(wanted.surface))


def _compare_figure(comparison: Comparison, figure: Figure, wanted: GoldFigure) -> None:
    found, value, complete = _figure_tallies(comparison.counts)
    found.hits += 1
    if not _same_range(figure, wanted):
        for tally in (value, complete):
            tally.wrong += 1
            tally.missed += 1
        ranges = f"{figure.low}..{figure.high} for {wanted.low}..{wanted.high}"
        comparison.miss("wrong value", f"{wanted.surface!r}: {ranges}")
        return
    value.hits += 1
    noun = fold(wanted.counts)
    unit = (figure.unit or None) == wanted.unit
    counts = noun in fold(figure.counts) if noun else not figure.counts
    hedge = figure.hedge == wanted.hedge
    comparison.counts.unit.ask(unit)
    comparison.counts.counts.ask(counts)
    comparison.counts.hedge.ask(hedge)
    details = (("unit", unit), ("counts", counts), ("hedge", hedge))
    for name, right in details:
        if not right:
            pair = f"{getattr(figure, name)!r} for {getattr(wanted, name)!r}"
            comparison.miss(f"wrong {name}", f"{wanted.surface!r}: {pair}")
    if all(right for _, right in details):
        complete.hits += 1
    else:
        complete.wrong += 1
        complete.missed += 1


def _compare_summary(comparison: Comparison) -> None:
    """Ask of every sentence of the summary whether the editor would keep it, too."""
    kept = [place for words in comparison.gold.best_sentences for place in occurrences(comparison.text, words)]
    for sentence in comparison.briefing.analysis.summary:
        span = Span(sentence.start, sentence.end)
        right = any(overlap(span, place) >= _SAME_SENTENCE for place in kept)
        comparison.counts.summary.ask(right)
        if not right:
            comparison.miss("summary sentence that an editor leaves out", repr(span.of(comparison.text)))


def _check_offsets(comparison: Comparison) -> None:
    """Ask of every span whether it lies in the text and covers words, with no blank at either end."""
    analysis, text = comparison.briefing.analysis, comparison.text
    spans = [Span(sentence.start, sentence.end) for sentence in analysis.summary]
    spans += [Span(figure.start, figure.end) for figure in analysis.figures]
    spans += [mention for actor in analysis.actors for mention in actor.mentions]
    for span in spans:
        words = span.of(text)
        right = 0 <= span.start < span.end <= len(text) and words == words.strip()
        comparison.counts.offsets.ask(right)
        if not right:
            comparison.miss("wrong offsets", f"{span.start}..{span.end}: {words!r}")
