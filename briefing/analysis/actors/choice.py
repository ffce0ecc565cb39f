"""Decides the kind of a cluster and whether it is an actor at all."""

from collections import Counter

from briefing.analysis.actors.clusters import Cluster, is_person, tokens
from briefing.analysis.names.lexicon import Lexicon
from briefing.models import ActorKind

_ACTING = frozenset({"subject", "object", "agent", "other"})
_PLAIN: dict[str, ActorKind] = {
    "person": "person",
    "organisation": "organisation",
    "group": "group",
    "place": "place",
    "state": "state",
}


def kind_of(cluster: Cluster, lexicon: Lexicon) -> ActorKind | None:
    """Return the kind of actor that a cluster's mentions speak for; None: a work, a law or a thing."""
    first = cluster.mentions[0]
    if first.state is not None:
        return _PLAIN[first.kind]
    votes: Counter[str] = Counter()
    for entity in cluster.mentions:
        if entity.kind != "unknown":
            votes[entity.kind] += 3 if entity.sure else 1
        if entity.mark is not None:
            votes[entity.mark] += 2 if entity.mark in ("group", "organisation") else 1
    if is_person(cluster) and any(len(tokens(form)) > 1 for form in cluster.forms):
        return "person"
    if not votes:
        return None
    order = ["person", "organisation", "group", "place", "work"]
    best = max(order, key=lambda kind: (votes[kind], -order.index(kind)))
    return _PLAIN.get(best)


def is_actor(cluster: Cluster, kind: ActorKind, lead: int, lexicon: Lexicon) -> bool:
    """Return whether a cluster acts, speaks, is accused or is struck; `lead` is where the first paragraph ends."""
    mentions = cluster.mentions
    subjects = sum(entity.part in ("subject", "agent") for entity in mentions)
    speaks = any(entity.speaks for entity in mentions)
    several = any(len(tokens(form)) > 1 for form in cluster.forms)
    sure = any(entity.sure for entity in mentions)
    if kind == "state":
        return _state_acts(cluster)
    if kind == "place":
        acting = sum(entity.part == "subject" and (entity.speaks or len(mentions) > 2) for entity in mentions)
        return acting > 0 and any(entity.part in ("subject", "object") and entity.start < lead for entity in mentions)
    if kind == "person":
        return several or sure or len(mentions) > 1 or subjects > 0 or speaks
    if kind == "group":
        return subjects > 0 or len(mentions) > 1 or any(entity.mark == "group" for entity in mentions)
    return several or sure or len(mentions) > 1 or subjects > 0 or speaks or any(f.isupper() for f in cluster.forms)


def _state_acts(cluster: Cluster) -> bool:
    """A state acts where it is named outside of places and possessions; a seat must act itself."""
    strong = 0
    weak = 0
    for entity in cluster.mentions:
        if entity.seat:
            strong += entity.part in ("subject", "agent") or (entity.part == "object" and entity.speaks)
        elif entity.part in _ACTING:
            strong += 1
        elif entity.part == "of":
            weak += 1
    return strong > 0 or weak > 2
