"""Joins mentions of one real-world actor and finds its name, kind, role and salience."""

from briefing.analysis.draft import Draft
from briefing.models import Actor, Span


def find_actors(draft: Draft) -> None:
    """Assign the draft's actors in order of salience."""
    for entity in draft.entities:
        if entity.kind in ("PER", "PERSON"):
            span = Span(entity.start, entity.end)
            draft.actors.append(Actor(span.of(draft.article.text), "person", mentions=(span,)))
