"""Says how much of the story hangs on an actor."""

from math import log1p

from briefing.analysis.actors.clusters import Cluster
from briefing.analysis.draft import Draft
from briefing.models import ActorKind

_KIND: dict[ActorKind, float] = {"person": 1.0, "state": 0.9, "organisation": 0.9, "group": 0.85, "place": 0.7}


def salience(cluster: Cluster, kind: ActorKind, draft: Draft) -> float:
    """Return between 0 and 1 how central an actor is.

    Counted are mentions (by their logarithm), subjects and speakers, the title and headings, how early and how widely
    spread over the paragraphs it is named. The weights are judgement, not fitted.
    """
    passages = [draft.passages[entity.passage] for entity in cluster.mentions]
    length = max(1, len(draft.article.text))
    weighed = sum(0.3 if entity.part == "place" and kind != "person" else 1.0 for entity in cluster.mentions)
    count = log1p(weighed) / log1p(12)
    acting = sum(entity.part in ("subject", "agent") or entity.speaks for entity in cluster.mentions)
    acts = log1p(acting) / log1p(8)
    spread = len({entity.passage for entity in cluster.mentions}) / max(4, min(10, len(draft.passages)))
    early = 1 - cluster.mentions[0].start / length
    title = any(passage.kind == "title" for passage in passages)
    heading = any(passage.kind == "heading" for passage in passages)
    score = 0.34 * min(1, count) + 0.2 * min(1, acts) + 0.1 * min(1, spread) + 0.16 * early
    score += 0.15 * title + 0.05 * heading
    return round(min(1.0, score * _KIND[kind]), 4)
