"""Says how much of the story hangs on an actor."""

from math import log1p

from briefing.analysis.actors.clusters import Cluster
from briefing.analysis.draft import Draft, Entity
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import fold
from briefing.models import ActorKind

_PART = {"subject": 1.0, "agent": 1.0, "object": 0.8, "other": 0.6, "of": 0.5, "place": 0.2}
_KIND: dict[ActorKind, float] = {"person": 0.02, "state": -0.08, "organisation": 0.0, "group": -0.05, "place": -0.05}
_MANY = 10
"""From this many mentions on, more tell nothing more."""


def salience(cluster: Cluster, kind: ActorKind, draft: Draft, lexicon: Lexicon, *, introduced: bool) -> float:
    """Return between 0 and 1 how central an actor is.

    Counted are mentions (by their logarithm, those that act more than those that only locate), the title, headings and
    first paragraph, how early and how widely spread the actor is named, and whether the article introduces it by a
    function; who only carries or reports what others say counts less.
    The weights are round numbers near those that do best on annotated articles of several publishers.
    """
    mentions = cluster.mentions
    passages = {entity.passage for entity in mentions}
    kinds = {draft.passages[passage].kind for passage in passages}
    lead = next((number for number, passage in enumerate(draft.passages) if passage.kind == "paragraph"), 0)
    weighed = log1p(sum(_weight(entity) for entity in mentions)) / log1p(_MANY)
    early = 1 - mentions[0].start / max(1, len(draft.article.text))
    spread = len(passages) / max(4, min(10, len(draft.passages)))
    counted = log1p(len(mentions)) / log1p(_MANY)
    score = 0.25 * min(1.0, weighed) + 0.20 * min(1.0, counted) + 0.08 * min(1.0, spread) + 0.06 * early
    score += 0.05 * (lead in passages) + 0.25 * ("title" in kinds) + 0.10 * ("heading" in kinds)
    score += 0.06 * introduced + _KIND[kind]
    if kind != "person" and all(entity.part == "place" for entity in mentions):
        score *= 0.4
    elif any(fold(form) in lexicon.agencies for form in cluster.forms):
        score *= 0.5
    return round(min(1.0, max(0.0, score)), 4)


def _weight(entity: Entity) -> float:
    return 1.0 if entity.speaks else _PART[entity.part]
