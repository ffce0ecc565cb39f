"""Says how much of the story hangs on an actor."""

from math import exp, log1p

from briefing.analysis.actors.clusters import Cluster
from briefing.analysis.draft import Draft, Entity
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import fold
from briefing.models import ActorKind

_PART = {"subject": 1.0, "agent": 1.0, "object": 0.8, "other": 0.6, "of": 0.5, "place": 0.2}
_KIND: dict[ActorKind, float] = {"person": 0.02, "state": -0.08, "organisation": 0.0, "group": -0.05, "place": -0.05}
_MANY = 10
"""From this many mentions on, more tell nothing more."""
_OPENING = 400
"""Characters from the first sentence on in which a story says who acts."""
_FEW = 2
"""A state named no more often than this mostly says where somebody is from."""
_SLOPE, _MIDDLE = 5.0, 0.5
"""Make of the evidence a share near that of the actors with as much of it whom annotators call key, less steep than
it so that a story's first actors still differ."""


def salience(cluster: Cluster, kind: ActorKind, draft: Draft, lexicon: Lexicon, *, introduced: bool) -> float:
    """Return between 0 and 1 how central an actor is: near how likely an editor calls it one of the story's key actors.

    Counted are mentions (by their logarithm, those that act more than those that only locate), the title, headings and
    first paragraph, acting in the opening, how early and in how many paragraphs the actor is named, and whether the
    article introduces it by a function; who only carries or reports what others say counts less, and so does a state
    named in passing.
    The weights are round numbers near those of a pairwise logistic regression (key before other actors of the same
    article, L2) over 61 annotated articles; fitted on some publishers they order the actors of the others as well.
    """
    mentions = cluster.mentions
    score = _prominence(mentions, draft) + _frequency(mentions, draft) + 0.06 * introduced + _KIND[kind]
    if kind != "person" and all(entity.part == "place" for entity in mentions):
        score *= 0.4
    elif any(fold(form) in lexicon.agencies for form in cluster.forms):
        score *= 0.5
    if kind == "state" and len(mentions) <= _FEW:
        score -= 0.23
    return round(1 / (1 + exp(_SLOPE * (_MIDDLE - score))), 4)


def _prominence(mentions: list[Entity], draft: Draft) -> float:
    """Return the weight of where an actor is named: the title, headings, the first paragraph, early, as who acts."""
    passages = draft.passages
    named = {entity.passage for entity in mentions}
    kinds = {passages[number].kind for number in named}
    lead = next((number for number, passage in enumerate(passages) if passage.kind == "paragraph"), 0)
    opening = (draft.sentences[0].start if draft.sentences else 0) + _OPENING
    opens = any(entity.part in ("subject", "agent") and entity.start < opening for entity in mentions)
    early = 1 - mentions[0].start / max(1, len(draft.article.text))
    return (
        0.25 * ("title" in kinds) + 0.10 * ("heading" in kinds) + 0.05 * (lead in named) + 0.06 * early + 0.18 * opens
    )


def _frequency(mentions: list[Entity], draft: Draft) -> float:
    """Return the weight of how often and how widely spread an actor is named."""
    named = {entity.passage for entity in mentions}
    paragraphs = sum(passage.kind == "paragraph" for passage in draft.passages)
    shared = sum(draft.passages[number].kind == "paragraph" for number in named) / max(1, paragraphs)
    weighed = min(1.0, log1p(sum(_weight(entity) for entity in mentions)) / log1p(_MANY))
    counted = min(1.0, log1p(len(mentions)) / log1p(_MANY))
    spread = min(1.0, len(named) / max(4, min(10, len(draft.passages))))
    return 0.25 * weighed + 0.20 * counted + 0.08 * spread + 0.60 * shared


def _weight(entity: Entity) -> float:
    return 1.0 if entity.speaks else _PART[entity.part]
