"""What the panels show of an analysis: rows for a section or the whole article. Pure: no widths, no colours."""

import re
from dataclasses import dataclass
from functools import lru_cache

from briefing.models import Actor, Analysis, Article, Figure, Section, Span

_HEDGES = {"exact": "", "approx": "≈ ", "at_least": "≥ ", "at_most": "≤ ", "between": ""}
_SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥"}
_LEADING_NUMBER = re.compile(r"^[\d\s.,]*")
_LARGE = 1_000_000
_WORDS_A_MINUTE = 220
"""Silent reading of non-fiction: 238 words a minute in English, 214 in French (Brysbaert 2019)."""

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
    sentences = chosen.summary if chosen else tuple(Span(one.start, one.end) for one in analysis.summary)
    return Gist(
        summary=tuple(Row((span,), " ".join(span.of(article.text).split())) for span in sentences),
        actors=tuple(row for actor in analysis.actors if (row := _actor_row(actor, chosen))),
        figures=tuple(
            _figure_row(figure, article.text, analysis.language)
            for figure in analysis.figures
            if chosen is None or chosen.start <= figure.start < chosen.end
        ),
        of_section=chosen is not None,
    )


def _actor_row(actor: Actor, section: Section | None) -> Row | None:
    mentions = tuple(one for one in actor.mentions if section is None or section.start <= one.start < section.end)
    if section and not mentions:
        return None
    return Row(mentions, actor.name, actor.role or "", KIND_SIGNS[actor.kind], len(mentions))


def _figure_row(figure: Figure, text: str, language: str) -> Row:
    words = " ".join(text[figure.start : figure.end].split())
    detail = figure.counts or ("" if figure.unit in _SYMBOLS or figure.unit in ("%", "×") else words)
    if not figure.counts and figure.unit not in _SYMBOLS:
        detail = _LEADING_NUMBER.sub("", detail).strip() or detail
    return Row((Span(figure.start, figure.end),), value(figure, language), detail)


def value(figure: Figure, language: str) -> str:
    """Return a figure's value as its language writes numbers: "≥ 25", "200–300", "3,5 %"; "?" where it has none."""
    unit = _SYMBOLS.get(figure.unit or "", figure.unit or "")
    unit = f" {unit}" if unit in ("%", "×", "€", "$", "£", "¥") or (unit.isupper() and len(unit) == 3) else ""
    low, high = (None if end is None else number(end, language) for end in (figure.low, figure.high))
    if low and high and low != high:
        return f"{low}–{high}{unit}"
    hedge = _HEDGES[figure.hedge]
    if not hedge and low != high and (low is None) != (high is None):
        hedge = "≥ " if low else "≤ "
    return f"{hedge}{low or high or '?'}{unit}"


@lru_cache(maxsize=1024)
def number(amount: float, language: str) -> str:
    """Return a number as a language writes it, from a million on in words or letters: "4 000", "1,5 M"."""
    from babel import UnknownLocaleError
    from babel.numbers import format_compact_decimal, format_decimal

    for locale in (language, "en"):
        try:
            if abs(amount) >= _LARGE:
                return format_compact_decimal(amount, locale=locale, fraction_digits=2).replace("\u202f", "\xa0")
            return format_decimal(amount, locale=locale).replace("\u202f", "\xa0")
        except (UnknownLocaleError, ValueError):
            continue
    return f"{amount:g}"


def about(article: Article, analysis: Analysis | None) -> str:
    """Return the line under the title: "source · date · 3 min · fr"."""
    minutes = max(1, round(len(article.text.split()) / _WORDS_A_MINUTE))
    source = article.origin or article.source
    published = article.published.astimezone().strftime("%d %b %Y %H:%M").lstrip("0") if article.published else ""
    language = analysis.language if analysis else article.language or ""
    return " · ".join(part for part in (source, published, f"{minutes} min", language) if part)
