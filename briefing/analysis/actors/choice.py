"""Decides the kind of a cluster and whether it is an actor at all."""

import re
from collections import Counter

from briefing.analysis.actors.clusters import Cluster, is_acronym, tokens
from briefing.analysis.names.lexicon import Lexicon
from briefing.models import ActorKind

_CAMEL = re.compile(r"[a-zà-ÿ][A-ZÀ-Þ]")
_PREFIXED = re.compile(r"(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O)[A-ZÀ-Þ]")
_OFTEN = 4
_ACTING = frozenset({"subject", "object", "agent", "other"})
_PLAIN: dict[str, ActorKind] = {
    "person": "person",
    "organisation": "organisation",
    "group": "group",
    "place": "place",
    "state": "state",
}


def kind_of(cluster: Cluster) -> ActorKind | None:
    """Return the kind of actor that a cluster's mentions speak for; None: a work, a law or a thing."""
    first = cluster.mentions[0]
    if first.state is not None:
        return _PLAIN[first.kind]
    votes: Counter[str] = Counter()
    for entity in cluster.mentions:
        if entity.kind != "unknown":
            votes[entity.kind] += 3 if entity.sure else 1
        if entity.mark is not None:
            votes[entity.mark] += 1 if entity.mark == "group" and entity.kind == "place" else 2
    if cluster.full_name:
        return "person"
    if any(_CAMEL.search(form) and not _PREFIXED.match(form) for form in cluster.forms):
        votes["organisation"] += 2 * len(cluster.mentions)
    if _is_brand(cluster, votes):
        return "organisation"
    acronym = any(is_acronym(form) for form in cluster.forms)
    if not votes:
        named = len(cluster.mentions) > 1 or any(entity.part == "subject" for entity in cluster.mentions)
        return "organisation" if acronym and named else None
    if acronym and not any(entity.sure for entity in cluster.mentions):
        acts = any(entity.part in ("subject", "agent") or entity.speaks for entity in cluster.mentions)
        places = votes.pop("place", 0) if acts and all(form.isalpha() for form in cluster.forms) else 0
        votes["organisation"] += votes.pop("person", 0) + places
    order = ["person", "organisation", "group", "place", "work"]
    marks = {entity.mark for entity in cluster.mentions}
    best = max(order, key=lambda kind: (votes[kind], kind in marks, -order.index(kind)))
    return _PLAIN.get(best)


def _is_brand(cluster: Cluster, votes: Counter[str]) -> bool:
    """Whether a name of one word, often repeated, is a firm's, whatever the model calls it most of the time.

    An article introduces its persons by a full name or a title; it never does so with firms.
    """
    if len(cluster.mentions) < _OFTEN or any(entity.sure for entity in cluster.mentions):
        return False
    return votes["person"] > 0 and votes["organisation"] > 0 and all(len(tokens(form)) == 1 for form in cluster.forms)


def is_actor(cluster: Cluster, kind: ActorKind, lead: int, lexicon: Lexicon) -> bool:
    """Return whether a cluster acts, speaks, is accused or is struck; `lead` is where the first paragraph ends."""
    mentions = cluster.mentions
    subjects = sum(entity.part in ("subject", "agent") for entity in mentions)
    speaks = any(entity.speaks for entity in mentions)
    several = any(len(tokens(form)) > 1 for form in cluster.forms)
    sure = any(entity.sure for entity in mentions)
    if kind == "state" or (kind == "organisation" and all(entity.seat for entity in mentions)):
        return _state_acts(cluster)
    if kind == "place":
        leads = any(entity.part in ("subject", "object") and entity.start < lead for entity in mentions)
        return leads and (len(mentions) > 2 or any(entity.part == "subject" and entity.speaks for entity in mentions))
    if kind == "person":
        placed = sum(entity.part == "place" for entity in mentions)
        unsure = not sure and not speaks and not _has_given_name(cluster, lexicon)
        if unsure and placed * 2 >= len(mentions) and (not several or placed == len(mentions)):
            return False
        return several or sure or len(mentions) > 1 or subjects > 0 or speaks
    if kind == "group":
        if sure and any(entity.state is None and entity.part not in ("place", "of") for entity in mentions):
            return True
        return subjects > 0 or len(mentions) > 1 or any(entity.mark == "group" for entity in mentions)
    acronym = any(is_acronym(form) for form in cluster.forms)
    if all(entity.doubtful for entity in mentions) and not any(entity.mark == "organisation" for entity in mentions):
        acts = subjects > 0 or speaks or any(_names_state(form, lexicon) for form in cluster.forms)
        return acts or (len(mentions) > 1 and (acronym or any(entity.part in _ACTING for entity in mentions)))
    placed = sum(entity.part == "place" for entity in mentions)
    if not several and not sure and not acronym and not subjects and not speaks:
        told = any(entity.part in ("other", "object") for entity in mentions)
        return placed * 2 < len(mentions) and (told or len(mentions) > 1)
    return True


def is_passing(cluster: Cluster, lexicon: Lexicon) -> bool:
    """Return whether the model alone, once, takes a name for a person's that neither acts nor begins as names do.

    Without a function beside it, it is as often a work, a place or a product.
    """
    entity = cluster.mentions[0]
    if (
        len(cluster.mentions) > 1
        or not entity.doubtful
        or entity.sure
        or entity.speaks
        or entity.part in ("subject", "agent")
    ):
        return False
    return not _has_given_name(cluster, lexicon)


def _has_given_name(cluster: Cluster, lexicon: Lexicon) -> bool:
    """Whether a name of several words begins with a given name."""
    return any(len(words := tokens(form)) > 1 and words[0] in lexicon.given_names for form in cluster.forms)


def _names_state(form: str, lexicon: Lexicon) -> bool:
    """Whether a name of several words ends with a state's, as bodies' names do: "Statistics Canada"."""
    words = tokens(form)
    return len(words) > 1 and words[-1] in lexicon.state_words


def _state_acts(cluster: Cluster) -> bool:
    """Whether a state is named outside of places and possessions; a seat must act itself."""
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
