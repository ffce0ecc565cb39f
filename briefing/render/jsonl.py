"""Renders briefings as JSON objects of schema `briefing/2`, whole or with some of their parts.

`briefing-2.schema.json` beside this module describes them. Offsets stay true: text that is unsafe for a terminal is
written in JSON's own escapes, never removed.
"""

import json
import math
from collections.abc import Iterable, Iterator
from typing import Any

from briefing.models import (
    PARTS,
    Actor,
    Article,
    Briefing,
    Figure,
    Link,
    Part,
    Section,
    Span,
    Statement,
    SummarySentence,
)
from briefing.render import Layout, look_ahead
from briefing.text import clean

SCHEMA = "briefing/2"


def to_object(briefing: Briefing, parts: Iterable[Part] = PARTS) -> dict[str, Any]:
    """Return the briefing as the object that its JSON form writes; parts that are not asked for are left out.

    Links and pictures are the whole article's, and come with all of its parts.
    """
    article, analysis, wanted = briefing.article, briefing.analysis, frozenset(parts)
    made: dict[str, Any] = {
        "schema": SCHEMA,
        "id": article.id,
        "title": article.title,
        "source": article.source,
        "language": analysis.language,
        "published": article.published.isoformat() if article.published else None,
        "words": len(article.text.split()),
        "text": article.text,
    }
    if wanted.issuperset(PARTS):
        made["links"] = [{**_quote(article, link), "url": link.address} for link in article.links]
        made["pictures"] = [
            {"at": picture.at, "url": picture.address, "description": picture.description}
            for picture in article.pictures
        ]
    if "sections" in wanted:
        made["sections"] = [_section(article, section) for section in analysis.sections]
    if "summary" in wanted:
        made["summary"] = [{**_line(article, s), "section": s.section} for s in analysis.summary]
    if "actors" in wanted:
        made["actors"] = [_actor(article, actor) for actor in analysis.actors]
    if "figures" in wanted:
        made["figures"] = [_figure(article, figure) for figure in analysis.figures]
    made["notes"] = list(analysis.notes)
    return made


def _quote(article: Article, span: Span | SummarySentence | Statement | Figure | Link) -> dict[str, Any]:
    return {"text": article.text[span.start : span.end], **_span(span)}


def _span(span: Span | SummarySentence | Statement | Figure | Link) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _line(article: Article, sentence: SummarySentence) -> dict[str, Any]:
    """Return a line of a summary: the words shown, the sentence's span, and the spans of what is shown of it."""
    kept = sentence.kept or (Span(sentence.start, sentence.end),)
    return {"text": sentence.of(article.text), **_span(sentence), "spans": [_span(span) for span in kept]}


def _section(article: Article, section: Section) -> dict[str, Any]:
    return {
        "heading": section.heading,
        "level": section.level,
        "start": section.start,
        "end": section.end,
        "paragraphs": [_span(paragraph) for paragraph in section.paragraphs],
        "summary": [_line(article, sentence) for sentence in section.summary],
    }


def _actor(article: Article, actor: Actor) -> dict[str, Any]:
    return {
        "name": actor.name,
        "kind": actor.kind,
        "role": actor.role,
        "aliases": list(actor.aliases),
        "salience": round(actor.salience, 3),
        "mentions": [_quote(article, mention) for mention in actor.mentions],
        "statements": [_statement(article, statement) for statement in actor.statements],
    }


def _statement(article: Article, statement: Statement) -> dict[str, Any]:
    return {
        **_quote(article, statement),
        "direct": statement.direct,
        "cue": _quote(article, statement.cue) if statement.cue else None,
    }


def _figure(article: Article, figure: Figure) -> dict[str, Any]:
    return {
        **_quote(article, figure),
        "low": _number(figure.low),
        "high": _number(figure.high),
        "unit": figure.unit,
        "counts": figure.counts,
        "hedge": figure.hedge,
        "salience": round(figure.salience, 3),
        "sentence": _span(figure.sentence),
        "change": figure.change,
        "tied": [_span(other) for other in figure.tied],
    }


def _number(value: float | None) -> float | int | None:
    """Return whole numbers as integers ("25", not "25.0"), and None for what JSON has no number for."""
    if value is None or not math.isfinite(value):
        return None
    return int(value) if float(value).is_integer() else value


def to_json_line(briefing: Briefing, parts: Iterable[Part] = PARTS) -> str:
    """Return the briefing as one line of JSON, without its line end."""
    return _dump(to_object(briefing, parts), indent=None)


def _dump(made: dict[str, Any], *, indent: int | None) -> str:
    written = json.dumps(made, ensure_ascii=False, allow_nan=False, indent=indent)
    return written if clean(written) == written else json.dumps(made, indent=indent, allow_nan=False)


def render_jsonl(briefings: Iterable[Briefing], layout: Layout) -> Iterator[str]:
    """Yield one line of JSON for each briefing."""
    for briefing in briefings:
        yield to_json_line(briefing, layout.parts) + "\n"


def render_json(briefings: Iterable[Briefing], layout: Layout) -> Iterator[str]:
    """Yield one indented object for one briefing, an array of them for several, nothing for none."""
    first, every = look_ahead(briefings)
    if len(first) < 2:
        yield from (_dump(to_object(briefing, layout.parts), indent=2) + "\n" for briefing in first)
        return
    for number, briefing in enumerate(every):
        yield (",\n" if number else "[\n") + _dump(to_object(briefing, layout.parts), indent=2)
    yield "\n]\n"
