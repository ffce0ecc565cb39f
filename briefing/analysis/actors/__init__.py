"""Joins mentions of one real-world actor and finds its name, kind, role and salience."""

from bisect import bisect_left

from briefing.analysis.actors.choice import is_actor, is_passing, kind_of
from briefing.analysis.actors.clusters import Cluster, join, tokens
from briefing.analysis.actors.functions import body_function, functions
from briefing.analysis.actors.salience import salience
from briefing.analysis.draft import Draft
from briefing.analysis.names.lexicon import Lexicon, lexicon
from briefing.analysis.names.words import Word, draft_words
from briefing.models import Actor, ActorKind, Span


def find_actors(draft: Draft) -> None:
    """Assign the draft's actors in order of salience."""
    names, text = lexicon(draft.language), draft.article.text
    lead = next((passage.end for passage in draft.passages if passage.kind == "paragraph"), 0)
    kept: list[tuple[Cluster, ActorKind]] = []
    for cluster in join(draft.entities, text, names):
        kind = kind_of(cluster)
        if kind is not None and is_actor(cluster, kind, lead, names):
            kept.append((cluster, kind))
    persons = [cluster for cluster, kind in kept if kind == "person"]
    passages, bodies = draft_words(draft), names.for_bodies()
    roles = iter(functions(persons, passages, text, names))
    actors = []
    for cluster, kind in kept:
        role, introduced = next(roles) if kind == "person" else (None, False)
        if kind == "person" and role is None and is_passing(cluster, names):
            continue
        if kind == "organisation":
            role = body_function(cluster, passages, text, bodies)
        weight = salience(cluster, kind, draft, names, introduced=introduced)
        titled = _titled_forms(cluster, passages, names) if kind == "person" else []
        actors.append(_actor(cluster, kind, role, weight, titled, names))
    draft.actors = sorted(actors, key=lambda actor: (-actor.salience, actor.mentions[0].start))


def _titled_forms(cluster: Cluster, passages: list[list[Word]], names: Lexicon) -> list[str]:
    """Return the forms of a name of one word that a prince's title leads to, as newspapers call them: "King Olav"."""
    found = []
    for entity in cluster.mentions if all(len(tokens(form)) == 1 for form in cluster.forms) else ():
        words = passages[entity.passage]
        first = bisect_left(words, entity.start, key=lambda word: word.start)
        if first and words[first - 1].folded in names.nobility and words[first - 1].end + 1 == words[first].start:
            found.append(f"{words[first - 1].text} {words[first].text}")
    return found


def _actor(
    cluster: Cluster, kind: ActorKind, role: str | None, weight: float, titled: list[str], names: Lexicon
) -> Actor:
    name = _name(cluster, names)
    return Actor(
        name=name,
        kind=kind,
        role=role,
        aliases=tuple(form for form in dict.fromkeys((*cluster.forms, *titled)) if form != name),
        salience=weight,
        mentions=tuple(Span(entity.start, entity.end) for entity in cluster.mentions),
    )


def _name(cluster: Cluster, names: Lexicon) -> str:
    """Return the fullest form in the article; for a state its ordinary name, as the article spells it."""
    first = cluster.mentions[0]
    if first.state is not None and first.kind != "group":
        proper = [tokens(name) for name in names.states[first.state].names[:1]]
        written = [form for form in cluster.forms if tokens(form) in proper]
        return written[0] if written else names.states[first.state].names[0]
    mixed = [form for form in cluster.forms if not _is_shouted(form)] or list(cluster.forms)
    fullest = max(mixed, key=lambda form: (len(tokens(form)), len(form)))
    words = tokens(fullest)
    bare = [form for form in mixed if len(words) > 2 and words[0] in names.articles and tokens(form) == words[1:]]
    return bare[0] if bare else fullest


def _is_shouted(form: str) -> bool:
    """Whether a name, or a long word in it, is written in capitals: "REBECCA Cooke"."""
    return form.isupper() or any(part.isupper() and len(part) > 4 for part in form.split())
