"""Says how much of the story hangs on an actor."""

from math import log1p

from briefing.analysis.actors.clusters import Cluster
from briefing.analysis.draft import Draft, Entity
from briefing.models import ActorKind

_PART = {"subject": 1.0, "agent": 1.0, "object": 0.8, "other": 0.6, "of": 0.5, "place": 0.2}
_KIND: dict[ActorKind, float] = {"person": 0.03, "state": -0.04, "organisation": 0.0, "group": -0.02, "place": -0.06}
_MANY = 10
"""From this many mentions on, more tell nothing more."""


def salience(cluster: Cluster, kind: ActorKind, draft: Draft, *, has_role: bool) -> float:
    """Return between 0 and 1 how central an actor is.

    Counted are mentions (by their logarithm, those that act more than those that only locate), the title, headings and
    first paragraph, how early and how widely spread the actor is named, and whether the article says its function.
    The weights are round numbers that hold on either half of a set of annotated articles.
    """
    mentions = cluster.mentions
    passages = {entity.passage for entity in mentions}
    kinds = {draft.passages[passage].kind for passage in passages}
    lead = next((number for number, passage in enumerate(draft.passages) if passage.kind == "paragraph"), 0)
    weighed = log1p(sum(_weight(entity, kind) for entity in mentions)) / log1p(_MANY)
    acting = log1p(sum(entity.part in ("subject", "agent") or entity.speaks for entity in mentions)) / log1p(_MANY)
    early = 1 - mentions[0].start / max(1, len(draft.article.text))
    score = 0.30 * min(1.0, weighed) + 0.07 * min(1.0, acting)
    score += 0.08 * min(1.0, len(passages) / max(4, min(10, len(draft.passages))))
    score += 0.15 * early + 0.07 * (lead in passages) + 0.22 * ("title" in kinds) + 0.04 * ("heading" in kinds)
    score += 0.12 * has_role + _KIND[kind]
    if kind != "person" and all(entity.part == "place" for entity in mentions):
        score *= 0.4
    return round(min(1.0, max(0.0, score)), 4)


def _weight(entity: Entity, kind: ActorKind) -> float:
    return 1.0 if entity.speaks else max(_PART[entity.part], 0.6 if kind == "person" else 0.0)
