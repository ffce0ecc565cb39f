"""What the panels show of an analysis: rows for a section or the whole article. Pure: no widths, no colours."""

import re
from functools import lru_cache

from briefing.frozen import dataclass
from briefing.i18n import _, date
from briefing.models import Actor, Analysis, Article, Figure, Section, Span
from briefing.render import reading_minutes
from briefing.render.numbers import quantity, split_quantity
from briefing.tui.wrapping import BETWEEN, JOINED

_BESIDE = ("%", "×")
"""Units that stay with their value; others stand with what is counted."""
_CURRENCY = re.compile("[A-Z]{3}")
KIND_SIGNS = {"person": "●", "organisation": "■", "state": "◆", "group": "▲", "place": "○"}


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a panel: where its words stand in the article, first to last, and what it shows."""

    spans: tuple[Span, ...]
    label: str
    """The sentence, the actor's name, or the figure's value with its hedge."""
    detail: str = ""
    """The actor's role, or what the figure counts."""
    sign: str = ""
    count: int = 0
    weight: float = 0.0
    """How much an actor matters in the article, from 0 to 1, the first one 1."""
    hedge: str = ""
    """How sure a figure's value is (`Figure.hedge`); its sign begins the label."""


@dataclass(frozen=True, slots=True)
class Gist:
    """The rows of the three panels, and whether they tell of a section alone."""

    summary: tuple[Row, ...]
    actors: tuple[Row, ...]
    figures: tuple[Row, ...]
    of_section: bool


def gist(article: Article, analysis: Analysis, section: int | None) -> Gist:
    """Return what the panels show of a section, or of the whole article for None."""
    chosen = analysis.sections[section] if section is not None and section < len(analysis.sections) else None
    sentences = chosen.summary if chosen else analysis.summary
    most = max((actor.salience for actor in analysis.actors), default=0.0)
    return Gist(
        summary=tuple(Row((Span(one.start, one.end),), " ".join(one.of(article.text).split())) for one in sentences),
        actors=tuple(row for actor in analysis.actors if (row := _actor_row(actor, chosen, most))),
        figures=tuple(
            figure_row(figure, analysis.language)
            for figure in analysis.figures
            if chosen is None or chosen.start <= figure.start < chosen.end
        ),
        of_section=chosen is not None,
    )


def _actor_row(actor: Actor, section: Section | None, most: float) -> Row | None:
    mentions = tuple(one for one in actor.mentions if section is None or section.start <= one.start < section.end)
    if section and not mentions:
        return None
    return Row(
        mentions,
        actor.name,
        actor.role or "",
        KIND_SIGNS[actor.kind],
        len(mentions),
        actor.salience / most if most else 0.0,
    )


@lru_cache(maxsize=2048)
def figure_row(figure: Figure, language: str) -> Row:
    """Return a figure's row, as the language of its article writes it."""
    value, unit = split_quantity(figure, language)
    if unit in _BESIDE or _CURRENCY.fullmatch(figure.unit or ""):
        value, unit = quantity(figure, language), ""
    detail = " · ".join(part for part in (unit, figure.counts) if part)
    return Row((Span(figure.start, figure.end),), value, " ".join(detail.split()), hedge=figure.hedge)


def about(article: Article, analysis: Analysis | None) -> str:
    """Return the line under the title: "source · date · 3 min · fr"; it is broken between its parts alone."""
    minutes = reading_minutes(len(article.text.split()))
    source = article.origin or article.source
    published = date(article.published) if article.published else ""
    language = analysis.language if analysis else article.language or ""
    whole = (published, _("{minutes} min", minutes=minutes), language)
    parts = (source, *(part.replace(" ", JOINED) for part in whole))
    return f" {BETWEEN} ".join(part for part in parts if part)
