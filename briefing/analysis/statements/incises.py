"""Parts quotations by the attribution that stands within their marks: « Le pont, a dit X, rouvrira. »

It only parts them; who speaks is found as for any other quotation.
"""

from dataclasses import replace

from briefing.analysis.statements.cues import Cue, find_cues
from briefing.analysis.statements.scene import Quoted, Scene
from briefing.analysis.statements.vocabulary import Vocabulary

_LONGEST = 14
"""Words of an attribution within a quotation at most."""


def part_by_incises(scene: Scene, vocabulary: Vocabulary) -> Scene:
    """Return the scene with the quotations that hold an attribution parted in two, the attribution outside of both."""
    if not scene.quoted:
        return scene
    bare = replace(scene, quoted=[])
    cues = [cue for cue in find_cues(bare, vocabulary) if cue.kind == "verb" and scene.inside[cue.first] >= 0]
    parted: dict[int, list[Quoted]] = {}
    for cue in cues:
        number = scene.inside[cue.first]
        parts = parted.get(number) or [scene.quoted[number]]
        stretch = _incise(bare, cue, parts[-1], vocabulary)
        if stretch is not None:
            parted[number] = [*parts[:-1], *_halves(scene, parts[-1], *stretch)]
    if not parted:
        return scene
    return replace(
        scene, quoted=[part for number, one in enumerate(scene.quoted) for part in parted.get(number, [one])]
    )


def _incise(scene: Scene, cue: Cue, quoted: Quoted, vocabulary: Vocabulary) -> tuple[int, int] | None:
    """Return the commas around an attribution with its speaker behind the verb; None where it is part of the words."""
    opening = cue.first - 1
    while opening > quoted.first and (
        scene.forms[opening] in vocabulary.reflexives or scene.words[opening].text in "'’"
    ):
        opening -= 1
    if opening <= quoted.first + 1 or scene.words[opening].text != ",":
        return None
    named = bool(cue.pronoun)
    for at in range(cue.last, min(quoted.last - 2, opening + _LONGEST)):
        name = scene.starts.get(at)
        named = named or (name is not None and name.actor is not None)
        if scene.words[at].text == "," and named:
            return opening, at
        word = scene.words[at]
        if not (word.text[0].isalnum() or word.text in "'’-,") or word.pos in ("VERB", "SCONJ"):
            return None
        if scene.forms[at] in vocabulary.conjunctions:
            return None
    return None


def _halves(scene: Scene, quoted: Quoted, opening: int, closing: int) -> list[Quoted]:
    whole = quoted.quotation
    first = replace(whole, end=scene.words[opening - 1].end, closes=scene.words[opening].start)
    second = replace(whole, start=scene.words[closing + 1].start, opens=scene.words[closing].end, goes_on=False)
    return [Quoted(quoted.first, opening, first), Quoted(closing + 1, quoted.last, second)]
