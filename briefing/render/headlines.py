"""Renders lists of stored articles: one a line as text, or as Markdown, HTML, JSON and JSON Lines.

As text for a program a line has the number, the moment, the marks, the feed's name and the title, with tabs between.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from briefing.models.stored import Headline
from briefing.render.cells import cell_width, pad, shorten
from briefing.render.style import paint
from briefing.text import clean_line

SCHEMA = "briefing-list/1"
LIST_FORMATS = ("text", "markdown", "json", "jsonl", "html")

_ORIGIN_WIDTH = 18
"""Columns of a feed's name on a terminal: most names fit, and the title keeps more than half of 80."""


def render_headlines(
    headlines: Iterable[Headline], form: str, *, width: int | None = None, colour: bool = False
) -> Iterator[str]:
    """Yield the list in a format of `LIST_FORMATS`; `width` is the terminal's, None where there is none."""
    if form == "json":
        yield from _json(headlines)
    elif form == "jsonl":
        yield from (json.dumps({"schema": SCHEMA, **to_object(one)}, ensure_ascii=False) + "\n" for one in headlines)
    elif form == "markdown":
        yield from map(_markdown, headlines)
    elif form == "html":
        yield from _html(headlines)
    else:
        yield from (_line(one) if width is None else _row(one, width, colour=colour) for one in headlines)


def to_object(headline: Headline) -> dict[str, Any]:
    """Return a stored article as its line in JSON; `number` is what commands know it by."""
    return {
        "number": headline.number,
        "title": clean_line(headline.title),
        "feed": clean_line(headline.origin),
        "published": headline.published.isoformat(),
        "link": clean_line(headline.link) if headline.link else None,
        "language": headline.language,
        "words": headline.words,
        "read": headline.read,
        "starred": headline.starred,
        "edited": headline.edited,
        "tags": list(headline.tags),
    }


def _json(headlines: Iterable[Headline]) -> Iterator[str]:
    yield f'{{"schema": "{SCHEMA}", "articles": ['
    separator = "\n"
    for one in headlines:
        yield f"{separator}{json.dumps(to_object(one), ensure_ascii=False)}"
        separator = ",\n"
    yield "\n]}\n"


def _marks(headline: Headline) -> str:
    """Return the signs of what holds of an article: unread, starred, edited."""
    return f"{' ' if headline.read else '●'}{'★' if headline.starred else ' '}{'±' if headline.edited else ' '}"


def _line(headline: Headline) -> str:
    words = [flag for flag, holds in (("unread", not headline.read), ("starred", headline.starred)) if holds]
    moment = headline.published.strftime("%Y-%m-%dT%H:%MZ")
    cells = (str(headline.number), moment, ",".join(words), headline.origin, headline.title)
    return "\t".join(clean_line(cell) for cell in cells) + "\n"


def _row(headline: Headline, width: int, *, colour: bool) -> str:
    number, day = f"{headline.number:>6}", headline.published.astimezone().strftime("%Y-%m-%d")
    before = f"{number} {day} {_marks(headline)}"
    origin_width = min(_ORIGIN_WIDTH, max(width - cell_width(before) - 30, 0))
    origin = pad(shorten(clean_line(headline.origin), origin_width), origin_width) + " " if origin_width else ""
    title = shorten(clean_line(headline.title), max(width - cell_width(before) - cell_width(origin) - 1, 10))
    return (
        f"{paint(f'{number} {day}', 'faint', colour=colour)} {paint(_marks(headline), 'note', colour=colour)} "
        f"{paint(origin, 'faint', colour=colour)}{title if headline.read else paint(title, 'title', colour=colour)}\n"
    )


def _markdown(headline: Headline) -> str:
    from briefing.render.markdown import escape

    title = escape(headline.title) or "(untitled)"
    link = headline.link or ""
    if link.startswith(("https://", "http://")):
        title = f"[{title}](<{link.replace('<', '%3C').replace('>', '%3E')}>)"
    return f"- {title} · {escape(headline.origin)} · {headline.published:%Y-%m-%d}\n"


def _html(headlines: Iterable[Headline]) -> Iterator[str]:
    from briefing.render.html import PAGE_END, escape, page_start

    yield page_start("Briefing")
    yield "<ul>\n"
    for one in headlines:
        title = escape(one.title) or "(untitled)"
        if one.link and one.link.startswith(("https://", "http://")):
            title = f'<a href="{escape(one.link)}" rel="noreferrer">{title}</a>'
        yield f'<li>{title} <span class="facts">{escape(one.origin)} · {one.published:%Y-%m-%d}</span></li>\n'
    yield "</ul>\n" + PAGE_END
