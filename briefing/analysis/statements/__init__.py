"""Finds what actors say: quotations and reported statements, each with its exact words and tied to its speaker."""

from collections.abc import Sequence

from briefing.analysis.draft import Draft
from briefing.analysis.names.lexicon import Lexicon, lexicon
from briefing.analysis.names.words import fold
from briefing.analysis.statements.attribution import Reading, Tied
from briefing.analysis.statements.scene import scenes
from briefing.analysis.statements.turns import Turns, sexes
from briefing.analysis.statements.vocabulary import vocabulary
from briefing.models import Actor, Span, Statement


def _descriptions(actors: Sequence[Actor], names: Lexicon) -> dict[str, frozenset[int]]:
    """Return the nouns by which an article may go on to speak of an actor: "the minister", "le parquet"."""
    found: dict[str, set[int]] = {}
    for number, actor in enumerate(actors):
        for phrase in (actor.role,) if actor.kind == "person" else (actor.name, *actor.aliases):
            parts = [fold(part) for part in (phrase or "").split()]
            links = [at for at, part in enumerate(parts) if part in names.role_links and at > 0]
            head = parts[: links[0]] if links else parts
            if head and (actor.kind == "person" or (actor.kind == "organisation" and len(parts) > 1)):
                found.setdefault(head[0 if names.adjectives_follow else -1], set()).add(number)
    return {noun: frozenset(numbers) for noun, numbers in found.items()}


def find_statements(draft: Draft) -> None:
    """Assign the draft's statements, by the place of their actor; none where the language has no words of speech."""
    words = vocabulary(draft.language)
    if words is None or not draft.actors:
        return
    names = lexicon(draft.language)
    turns = Turns({number: actor.kind for number, actor in enumerate(draft.actors)})
    turns.described = _descriptions(draft.actors, names)
    found: list[Tied] = []
    passages = list(scenes(draft))
    for scene in passages:
        turns.sex.update(sexes(scene, words))
    for scene in passages:
        found += Reading(scene, turns, words, names).statements()
    reached = -1
    for tied in sorted(found, key=lambda tied: (tied.start, -tied.end)):
        if tied.start >= reached:
            cue = Span(*tied.cue) if tied.cue else None
            made = Statement(tied.start, tied.end, direct=tied.direct, cue=cue)
            draft.statements.setdefault(tied.actor, []).append(made)
            reached = tied.end
