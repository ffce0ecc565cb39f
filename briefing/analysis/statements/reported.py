"""Finds what is said without quotation marks around all of it: clauses behind a verb, behind or before "according to".

It finds words, not who says them.
"""

from dataclasses import dataclass

from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.statements.cues import Cue
from briefing.analysis.statements.scene import Scene
from briefing.analysis.statements.speakers import Speaker
from briefing.analysis.statements.vocabulary import Vocabulary

_TO_CLAUSE = 14
"""Words between a verb and the conjunction or the subject of its clause at most."""
_AFTER = 14
"""Words behind an attribution at the end of a sentence at most, its speaker's name included."""
_LEAST = 3
"""Words of a reported clause at least."""
_SIGNS = frozenset(".,;:!?…–—-")


@dataclass(frozen=True, slots=True)
class Clause:
    """The words `first` to `last` (exclusive) of a passage that are said."""

    first: int
    last: int


def clause_behind(scene: Scene, cue: Cue, limit: int, vocabulary: Vocabulary) -> Clause | None:
    """Return the clause that a verb of saying is followed by: behind a conjunction, or as the tagger's tree has it."""
    if not cue.clausal or cue.kind == "source":
        return None
    for at in range(cue.last, min(limit, cue.last + _TO_CLAUSE)):
        if scene.forms[at] in vocabulary.conjunctions and scene.inside[at] < 0:
            first = at + 1
            while first < limit and scene.words[first].text in "'’":
                first += 1
            return _long_enough(scene, first, limit)
        word = scene.words[at]
        if scene.inside[at] >= 0 or word.text in ".;:!?" or (word.pos in ("VERB", "AUX") and at > cue.last):
            break
    return _bare_clause(scene, cue, limit) if vocabulary.drops_conjunctions else None


def _bare_clause(scene: Scene, cue: Cue, limit: int) -> Clause | None:
    """Return the clause without conjunction whose subject stands soon behind the verb: "said the plan failed"."""
    if not scene.tagged:
        return None
    heads = {
        at
        for at in range(cue.last, limit)
        if scene.words[at].dep == "ccomp" and cue.first <= scene.words[at].head < cue.last
    }
    for at in range(cue.last, min(limit, cue.last + _TO_CLAUSE)):
        word = scene.words[at]
        if scene.inside[at] >= 0 or (word.pos == "VERB" and at not in heads):
            return None
        if word.head in heads and word.dep.startswith(("nsubj", "expl", "csubj")):
            first = at
            while first > cue.last and _hangs_on(scene, first - 1, at):
                first -= 1
            return _long_enough(scene, first, limit)
    return None


def _hangs_on(scene: Scene, index: int, head: int) -> bool:
    for _ in range(6):
        if index == head:
            return True
        above = scene.words[index].head
        if above == index:
            return False
        index = above
    return False


def clause_before(scene: Scene, cue: Cue, speaker: Speaker, start: int, limit: int) -> Clause | None:
    """Return the clause from a sentence's start that an attribution at its end follows: "…, X said.", "…, selon X."."""
    border = min(cue.first, speaker.first)
    while border > start and scene.words[border - 1].text not in ",–—" and _is_nominal(scene, border - 1):
        border -= 1
    parted = border > start and scene.words[border - 1].text in ",–—"
    if parted and scene.words[border - 1].text != "," and not scene.tagged:
        return None
    if not parted and not (cue.kind == "source" and border == cue.first):
        return None
    if not scene.tagged and speaker.first < cue.first and scene.words[cue.first - 1].text == ",":
        # "The mayor, X, said": without a tree the comma behind the name tells an apposition from a clause.
        return None
    behind = range(cue.last, limit)
    if any(scene.inside[at] >= 0 or scene.words[at].text in ":;" or scene.words[at].pos == "VERB" for at in behind):
        return None
    if limit - cue.last > _AFTER or any(scene.inside[at] >= 0 for at in (start, border - 1)):
        return None
    first = start
    while first < border and not scene.words[first].text[0].isalnum():
        first += 1
    if scene.tagged and (not _has_finite_verb(scene, first, border) or scene.words[first].pos == "SCONJ"):
        return None
    return _long_enough(scene, first, border)


def _is_nominal(scene: Scene, at: int) -> bool:
    """Whether a word may belong to the phrase that names a subject, before the name itself."""
    word = scene.words[at]
    return word.pos in ("NOUN", "PROPN", "ADJ", "DET", "NUM", "") and word.text[0].isalnum() and scene.inside[at] < 0


def clause_after_source(
    scene: Scene, cue: Cue, start: int, limit: int, vocabulary: Vocabulary, lexicon: Lexicon
) -> Clause | None:
    """Return the clause behind "according to X," at a sentence's start, over appositions of X."""
    if cue.first - start > 2 or not cue.clausal:
        return None
    if vocabulary.inverts:
        named = next(iter(scene.names_outside(cue.last, limit)), None)
        if named is None or named.last >= limit or scene.words[named.last].text == "," or scene.inside[named.last] >= 0:
            return None
        return _long_enough(scene, named.last, limit)
    commas = [
        at for at in range(cue.last, min(limit, cue.last + 40)) if scene.words[at].text == "," and scene.inside[at] < 0
    ]
    for number, comma in enumerate(commas):
        following = commas[number + 1] if number + 1 < len(commas) else None
        if following is None or not scene.tagged or _goes_on(scene, comma + 1, following, lexicon):
            if any(scene.inside[at] >= 0 for at in range(cue.last, comma)):
                return None
            return _long_enough(scene, comma + 1, limit)
    return None


def _goes_on(scene: Scene, first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether words between two commas belong to a clause, and are no apposition.

    They hold a verb, the tree has their noun as the subject of a verb behind them, or a definite noun opens them that
    says neither what somebody is nor what bodies are.
    """
    if first >= last:
        return False
    subject = any(scene.words[at].dep.startswith("nsubj") and scene.words[at].head >= last for at in range(first, last))
    sorts = lexicon.roles | lexicon.bodies | lexicon.body_marks | lexicon.group_marks
    noun = first + 1 + (scene.words[first].text in "'’" or scene.words[first + 1].text in "'’")
    thing = (
        noun < last
        and scene.words[first].folded in lexicon.definites
        and scene.words[noun].pos == "NOUN"
        and scene.words[noun].folded not in sorts
    )
    return subject or thing or _has_finite_verb(scene, first, last)


def _has_finite_verb(scene: Scene, first: int, last: int) -> bool:
    return any(scene.words[at].pos in ("VERB", "AUX") for at in range(first, last))


def cut(scene: Scene, clause: Clause, border: int) -> Clause | None:
    """Return a clause cut where another attribution in it begins, at the sign before; None: it would leave nothing.

    Without a sign close before it the other attribution is part of what is said.
    """
    for at in range(border - 1, max(clause.first, border - 4), -1):
        if scene.words[at].text in ",;–—":
            return _long_enough(scene, clause.first, at)
    return clause


def _long_enough(scene: Scene, first: int, last: int) -> Clause | None:
    while last > first and not scene.words[last - 1].text[0].isalnum() and scene.words[last - 1].text in _SIGNS:
        last -= 1
    words = sum(word.text[0].isalnum() for word in scene.words[first:last])
    return Clause(first, last) if words >= _LEAST else None
