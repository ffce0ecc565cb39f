"""Briefing -> text: one module for each format, found by name.

Renderers are pure: they take briefings and give strings that are safe for a terminal, and do no I/O.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import cast

from briefing.frozen import dataclass
from briefing.models import PARTS, Article, Briefing, Figure, Part, Span, SummarySentence
from briefing.text import clean, clean_line

_READING_ORDER: tuple[Part, ...] = ("summary", "sections", "actors", "figures")


@dataclass(frozen=True, slots=True)
class Layout:
    """What is wanted, and what the renderers need to know of where it goes.

    `parts` are those wanted. `items_only`: the items of the parts alone, one a line, without the article's head.
    `width` is the terminal's in columns; None where there is none, and no line is wrapped. `colour` allows escape
    sequences. `citations`: of Markdown, with the article's own words and where they stand, in place of tables.
    """

    parts: tuple[Part, ...] = PARTS
    items_only: bool = False
    width: int | None = None
    colour: bool = False
    citations: bool = False

    def ordered_parts(self) -> tuple[Part, ...]:
        """Return the parts wanted in the order in which a page shows them: what happened comes first."""
        return tuple(part for part in _READING_ORDER if part in self.parts)


Renderer = Callable[[Iterable[Briefing], Layout], Iterator[str]]
"""Yields strings that make up the output when joined; a string is whole lines, and comes as soon as it is known."""

FORMATS: dict[str, str] = {
    "text": "briefing.render.text:render_text",
    "markdown": "briefing.render.markdown:render_markdown",
    "html": "briefing.render.html:render_html",
    "json": "briefing.render.jsonl:render_json",
    "jsonl": "briefing.render.jsonl:render_jsonl",
}
"""Format -> where its renderer stands, resolved when asked for."""


def look_ahead(briefings: Iterable[Briefing]) -> tuple[list[Briefing], Iterator[Briefing]]:
    """Return the first two briefings (fewer where there are fewer) and an iterator over all of them."""
    remaining = iter(briefings)
    first = list(islice(remaining, 2))
    return first, chain(first, remaining)


def one_line(text: str) -> str:
    """Return an article's words cleaned and on one line; no-break spaces stay, so that "1 200" is never parted."""
    return " ".join(word for word in clean(text).replace("\n", " ").split(" ") if word)


def quoted(briefing: Briefing, span: Span | SummarySentence | Figure) -> str:
    """Return an article's own words on one line."""
    text = briefing.article.text
    return one_line(text[span.start : span.end] if isinstance(span, Figure) else span.of(text))


def address(article: Article) -> str:
    """Return what tells an article from all others: its source, and for an entry of a feed its link, where it has one.

    Cleaned and on one line.
    """
    return clean_line((article.link if article.is_entry else None) or article.source)


def facts(briefing: Briefing) -> list[str]:
    """Return what stands under an article's title: its source, its day where it is known, its length, its language."""
    article = briefing.article
    source = "standard input" if article.source == "-" else clean_line(article.source)
    day = [article.published.strftime("%Y-%m-%d")] if article.published else []
    minutes = reading_minutes(len(article.text.split()))
    return [source, *day, f"{minutes} min", clean_line(briefing.analysis.language)]


_WORDS_A_MINUTE = 230
"""Brysbaert 2019: 238 in English."""


def reading_minutes(words: int) -> int:
    """Return how many minutes an article takes to read."""
    return max(1, round(words / _WORDS_A_MINUTE))


def reading_seconds(words: int) -> int:
    """Return how many seconds a short text takes to read, in tens."""
    return max(1, round(words * 6 / _WORDS_A_MINUTE)) * 10


def load(name: str) -> Renderer:
    """Return the renderer of a format; raises `KeyError` for an unknown one."""
    from pkgutil import resolve_name

    return cast(Renderer, resolve_name(FORMATS[name]))
