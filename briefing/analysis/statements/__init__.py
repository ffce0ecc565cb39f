"""Finds what actors say: quotations and reported statements, each with its exact words and tied to its speaker."""

from collections.abc import Sequence

from briefing.analysis.draft import Draft
from briefing.analysis.names.lexicon import Lexicon, lexicon
from briefing.analysis.names.words import cut, fold
from briefing.analysis.statements.attribution import Reading, Tied
from briefing.analysis.statements.scene import scenes
from briefing.analysis.statements.turns import Turns, sexes
from briefing.analysis.statements.vocabulary import vocabulary
from briefing.models import Actor, Span, Statement


def _descriptions(actors: Sequence[Actor], names: Lexicon) -> dict[tuple[str, ...], frozenset[int]]:
    """Return the words by which an article may go on to speak of an actor: "the minister of health", "le parquet"."""
    found: dict[tuple[str, ...], set[int]] = {}
    for number, actor in enumerate(actors):
        for phrase in (actor.role or "",) if actor.kind == "person" else (actor.name, *actor.aliases):
            parts = [fold(phrase[start:end]) for start, end in cut(phrase) if phrase[start:end] not in "'’"]
            links = [at for at, part in enumerate(parts) if part in names.role_links and at > 0]
            head = parts[: links[0]] if links else parts
            if head and (actor.kind == "person" or (actor.kind == "organisation" and len(parts) > 1)):
                found.setdefault((head[0 if names.adjectives_follow else -1],), set()).add(number)
            if actor.kind == "person" and len(parts) > 1:
                found.setdefault(tuple(parts), set()).add(number)
    return {words: frozenset(numbers) for words, numbers in found.items()}


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
