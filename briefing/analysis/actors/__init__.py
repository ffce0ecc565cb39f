"""Joins mentions of one real-world actor and finds its name, kind, role and salience."""

from bisect import bisect_left

from briefing.analysis.actors.choice import is_actor, kind_of
from briefing.analysis.actors.clusters import Cluster, join, tokens
from briefing.analysis.actors.roles import best_role, role_after, role_before
from briefing.analysis.actors.salience import salience
from briefing.analysis.draft import Draft
from briefing.analysis.names.lexicon import Lexicon, lexicon
from briefing.analysis.names.words import Word, draft_words
from briefing.models import Actor, ActorKind, Span


def find_actors(draft: Draft) -> None:
    """Assign the draft's actors in order of salience."""
    names = lexicon(draft.language)
    lead = next((passage.end for passage in draft.passages if passage.kind == "paragraph"), 0)
    kept: list[tuple[Cluster, ActorKind]] = []
    for cluster in join(draft.entities, draft.article.text, names):
        kind = kind_of(cluster)
        if kind is not None and is_actor(cluster, kind, lead, names):
            kept.append((cluster, kind))
    passages = draft_words(draft)
    actors = [_actor(cluster, kind, draft, names, passages) for cluster, kind in kept]
    draft.actors = sorted(actors, key=lambda actor: (-actor.salience, actor.mentions[0].start))


def _actor(cluster: Cluster, kind: ActorKind, draft: Draft, names: Lexicon, passages: list[list[Word]]) -> Actor:
    name = _name(cluster, names)
    role = _role(cluster, draft, names, passages) if kind == "person" else None
    return Actor(
        name=name,
        kind=kind,
        role=role,
        aliases=tuple(form for form in cluster.forms if form != name),
        salience=salience(cluster, kind, draft, has_role=role is not None),
        mentions=tuple(Span(entity.start, entity.end) for entity in cluster.mentions),
    )


def _role(cluster: Cluster, draft: Draft, names: Lexicon, passages: list[list[Word]]) -> str | None:
    """Return the person's function as the article words it."""
    found = []
    for entity in cluster.mentions:
        words = passages[entity.passage]
        first = bisect_left(words, entity.start, key=lambda word: word.start)
        last = bisect_left(words, entity.end, key=lambda word: word.start)
        found += [role for role in (role_before(words, first, names), role_after(words, last, names)) if role]
    return best_role(found, draft.article.text)


def _name(cluster: Cluster, names: Lexicon) -> str:
    """Return the fullest form in the article; for a state its ordinary name, as the article spells it."""
    first = cluster.mentions[0]
    if first.state is not None and first.kind != "group":
        proper = [tokens(name) for name in names.states[first.state].names[:1]]
        written = [form for form in cluster.forms if tokens(form) in proper]
        return written[0] if written else names.states[first.state].names[0]
    mixed = [form for form in cluster.forms if not form.isupper()] or list(cluster.forms)
    return max(mixed, key=lambda form: (len(tokens(form)), len(form)))
