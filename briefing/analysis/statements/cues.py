"""Finds the words that say that somebody says something: verbs of saying, and "according to" and its like.

It knows nothing of who speaks or what is said.
"""

from dataclasses import dataclass
from typing import Literal

from briefing.analysis.statements.scene import Scene
from briefing.analysis.statements.vocabulary import Vocabulary

CueKind = Literal["verb", "gerund", "source"]
_APART = 6
"""Words between an auxiliary and its participle at most."""


@dataclass(frozen=True, slots=True)
class Cue:
    """The words `first` to `last` (exclusive) of a passage that tell that somebody says something.

    `clausal`: what is said may be a clause without quotation marks. `pronoun` is one that is part of it ("dit-il").
    `addressing`: a name behind it is not who speaks.
    """

    kind: CueKind
    first: int
    last: int
    clausal: bool
    pronoun: str = ""
    addressing: bool = False


def find_cues(scene: Scene, vocabulary: Vocabulary) -> list[Cue]:
    """Return the cues of a passage outside its quotations, in reading order."""
    cues: list[Cue] = []
    free = 0
    for index in range(len(scene.words)):
        if index < free or scene.inside[index] >= 0:
            continue
        cue = _cue(scene, index, vocabulary)
        if cue is not None and (not cues or cue.first >= cues[-1].last):
            cues.append(cue)
            free = cue.last
    return cues


def _cue(scene: Scene, index: int, vocabulary: Vocabulary) -> Cue | None:
    phrase = vocabulary.trailing_sources.at(scene.words, index)
    leading = vocabulary.sources.at(scene.words, index) is not None
    if phrase is not None and (leading or (index > 0 and not scene.words[index - 1].text[0].isalnum())):
        return Cue("source", index, phrase[0], clausal=leading)
    group = _compound(scene, index, vocabulary) or _simple(scene, index, vocabulary)
    if group is not None:
        return None if _is_denied(scene, group.first, index, vocabulary) else group
    if scene.forms[index] in vocabulary.gerunds and index > 0 and scene.words[index - 1].text == ",":
        return Cue("gerund", index, index + 1, clausal=True)
    return None


def _compound(scene: Scene, index: int, vocabulary: Vocabulary) -> Cue | None:
    """Return the verb group of an auxiliary and a participle, or of a causative and an infinitive, that ends here."""
    form = scene.forms[index]
    if form in vocabulary.participles:
        first = _auxiliary(scene, index, vocabulary)
    elif form in vocabulary.infinitives and index > 0 and scene.forms[index - 1] in vocabulary.causatives:
        first = index - 1
        if first > 0 and scene.forms[first - 1].partition("-")[0] in vocabulary.auxiliaries:
            first -= 1
    else:
        return None
    if first is None:
        return None
    inverted = _pronoun(scene.forms[first], vocabulary)
    clausal = form in vocabulary.clausal_participles or form in vocabulary.infinitives
    return Cue("verb", first, index + 1, clausal, inverted, form in vocabulary.addressing)


def _simple(scene: Scene, index: int, vocabulary: Vocabulary) -> Cue | None:
    """Return the finite verb that stands at a word, with a pronoun tied to it: "affirme", "dit-il"."""
    form = scene.forms[index]
    pronoun = _pronoun(form, vocabulary)
    form = form.partition("-")[0] if pronoun else form
    if form not in vocabulary.finite or not _is_finite(scene, index, vocabulary):
        return None
    return Cue("verb", index, index + 1, form in vocabulary.clausal, pronoun, form in vocabulary.addressing)


def _pronoun(form: str, vocabulary: Vocabulary) -> str:
    """Return the pronoun behind a hyphen: "il" of "dit-il" and of "a-t-il"."""
    pronoun = form.rpartition("-")[2] if "-" in form else ""
    return pronoun if pronoun in vocabulary.pronouns else ""


def _auxiliary(scene: Scene, index: int, vocabulary: Vocabulary) -> int | None:
    """Return the auxiliary that makes a participle active; none where a passive stands between."""
    signs = 0
    for at in range(index - 1, max(-1, index - 1 - _APART), -1):
        form = scene.forms[at]
        stem = form.partition("-")[0]
        if scene.inside[at] >= 0 or scene.words[at].text in ".;:!?":
            return None
        signs += scene.words[at].text == ","
        if signs == 1 and scene.words[at + 1].text != ",":
            continue
        if stem in vocabulary.reflexive_auxiliaries and _is_reflexive(scene, at, vocabulary):
            return at
        if form in vocabulary.passives:
            return None
        if stem in vocabulary.auxiliaries:
            return at if signs in (0, 2) else None
        if scene.words[at].pos == "VERB" and signs == 0:
            return None
    return None


def _is_reflexive(scene: Scene, index: int, vocabulary: Vocabulary) -> bool:
    before = [form for form in scene.forms[max(0, index - 2) : index] if form not in ("'", "’")]
    return bool(before) and before[-1] in vocabulary.reflexives


def _is_finite(scene: Scene, index: int, vocabulary: Vocabulary) -> bool:
    """Whether a form that may be another word ("note", "juge", "reports") is a verb where it stands."""
    word = scene.words[index]
    if word.pos and word.pos not in ("VERB", "AUX"):
        # Right behind a quotation the taggers err most, and there it can hardly be anything else.
        behind = index - 1 if index > 0 and word.pos != "ADP" else 0
        if scene.words[behind].text == ",":
            behind -= 1
        if behind < 0 or scene.inside[behind] < 0:
            return False
    ahead = scene.forms[index + 1 : index + 3]
    if ahead and ahead[0] in vocabulary.passives and (len(ahead) < 2 or not ahead[1][0].isalnum()):
        return False
    behind = index - 1
    if behind > 0 and scene.words[behind].pos == "ADV":
        behind -= 1
    if behind < 0:
        return True
    return scene.forms[behind] not in vocabulary.passives and scene.words[index - 1].pos != "DET"


def _is_denied(scene: Scene, first: int, last: int, vocabulary: Vocabulary) -> bool:
    """Whether a word in a verb group, before it or behind it leaves open or denies that anything was said."""
    for at in range(max(0, first - 2), min(len(scene.words), last + 2)):
        form = scene.forms[at]
        denied = form in vocabulary.negations or (at < first and form in vocabulary.hypotheticals)
        if denied and scene.inside[at] < 0 and not _parted(scene, at, first, last):
            return True
    return False


def _parted(scene: Scene, at: int, first: int, last: int) -> bool:
    """Whether a sign stands between a word and a verb group."""
    between = scene.words[at:first] if at < first else scene.words[last + 1 : at + 1]
    return any(not word.text[0].isalnum() and word.text not in "'’" for word in between)
