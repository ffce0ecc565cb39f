"""Finds what actors say: quotations and reported statements, each with its exact words and tied to its speaker."""

from briefing.analysis.draft import Draft
from briefing.analysis.names.lexicon import lexicon
from briefing.analysis.statements.attribution import Reading, Tied
from briefing.analysis.statements.scene import scenes
from briefing.analysis.statements.turns import Turns, sexes
from briefing.analysis.statements.vocabulary import vocabulary
from briefing.models import Span, Statement


def find_statements(draft: Draft) -> None:
    """Assign the draft's statements, by the place of their actor; none where the language has no words of speech."""
    words = vocabulary(draft.language)
    if words is None or not draft.actors:
        return
    names = lexicon(draft.language)
    turns = Turns({number: actor.kind for number, actor in enumerate(draft.actors)})
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
