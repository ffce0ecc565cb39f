"""Finds mentions of names in the tagged passages."""

from briefing.analysis.draft import Draft, Entity


def find_entities(draft: Draft) -> None:
    """Assign the draft's entities."""
    for tagged in draft.docs:
        for entity in tagged.doc.ents:
            span = tagged.span(entity)
            draft.entities.append(Entity(span.start, span.end, entity.label_))
