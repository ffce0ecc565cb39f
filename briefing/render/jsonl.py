"""Renders a briefing as the JSON object of schema `briefing/1`, whole or with some of its parts."""

import json
from collections.abc import Iterable
from typing import Any

from briefing.models import PARTS, Briefing, Part

SCHEMA = "briefing/1"


def to_object(briefing: Briefing, parts: Iterable[Part] = PARTS) -> dict[str, Any]:
    """Return the briefing as the object that its JSON form writes; parts that are not asked for are left out."""
    article, analysis, wanted = briefing.article, briefing.analysis, set(parts)

    def quote(span: Any) -> dict[str, Any]:
        return {"text": article.text[span.start : span.end], "start": span.start, "end": span.end}

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
    if "sections" in wanted:
        made["sections"] = [
            {
                "heading": section.heading,
                "level": section.level,
                "start": section.start,
                "end": section.end,
                "paragraphs": [{"start": p.start, "end": p.end} for p in section.paragraphs],
                "summary": [quote(sentence) for sentence in section.summary],
            }
            for section in analysis.sections
        ]
    if "summary" in wanted:
        made["summary"] = [{**quote(s), "section": s.section} for s in analysis.summary]
    if "actors" in wanted:
        made["actors"] = [
            {
                "name": actor.name,
                "kind": actor.kind,
                "role": actor.role,
                "aliases": list(actor.aliases),
                "salience": round(actor.salience, 3),
                "mentions": [quote(m) for m in actor.mentions],
            }
            for actor in analysis.actors
        ]
    if "figures" in wanted:
        made["figures"] = [
            {
                **quote(figure),
                "low": figure.low,
                "high": figure.high,
                "unit": figure.unit,
                "counts": figure.counts,
                "hedge": figure.hedge,
                "sentence": {"start": figure.sentence.start, "end": figure.sentence.end},
            }
            for figure in analysis.figures
        ]
    made["notes"] = list(analysis.notes)
    return made


def to_json_line(briefing: Briefing, parts: Iterable[Part] = PARTS) -> str:
    """Return the briefing as one line of JSON, without its line end."""
    return json.dumps(to_object(briefing, parts), ensure_ascii=False)
