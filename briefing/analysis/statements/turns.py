"""Remembers who spoke and who was named, and says whom a pronoun beside a verb of saying stands for.

Only what is sure counts: the speaker directly before, or the one person whom the sentence before is about.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefing.analysis.statements.scene import Named, Scene
from briefing.analysis.statements.vocabulary import Vocabulary
from briefing.languages.speech import Agreement
from briefing.models import ActorKind

_NEAR = 3
"""Sentences back to the last statement of who is meant by a pronoun at most."""
_REMEMBERED = 40
"""Names that are remembered; it bounds the work on each sentence."""


@dataclass(slots=True)
class Turns:
    """The course of an article so far. `sex` holds of each person what titles and pronouns have told."""

    kinds: Mapping[int, ActorKind]
    sex: dict[int, Agreement] = field(default_factory=dict)
    sentence: int = 0
    described: Mapping[tuple[str, ...], frozenset[int]] = field(default_factory=dict)
    """Words -> the actors whom they may describe: a function whole or its noun, the noun that a body's name has."""
    quoting: int | None = None
    """Who said the quotation read last, where it may go on in the next paragraph."""
    last: int | None = None
    """Who made the last statement; None: nobody yet, or somebody who is not named."""
    said_in: int = -10
    """The sentence of the last statement."""
    named: list[tuple[int, int, bool]] = field(default_factory=list)
    """Actors named outside quotations, newest last: the sentence, the actor, and whether it may be a subject."""

    def spoke(self, actor: int | None) -> None:
        """Take note of whose words the current sentence holds."""
        self.last, self.said_in = actor, self.sentence

    def passed(self, names: list[Named]) -> None:
        """Take note of the names outside quotations in the current sentence, which ends."""
        for name in names:
            if name.actor is not None:
                acts = name.entity is not None and name.entity.part in ("subject", "agent", "other")
                self.named.append((self.sentence, name.actor, acts))
        del self.named[:-_REMEMBERED]
        self.sentence += 1

    def called(self, words: tuple[str, ...]) -> int | None:
        """Return the one actor whom definite words may describe, if the article has spoken of it not long ago."""
        actors = self.described.get(words, frozenset())
        if len(actors) != 1:
            return None
        actor = next(iter(actors))
        if self.kinds[actor] == "person":
            if len(words) > 1:
                return actor
            newest = next((known for _, known, _ in reversed(self.named) if self.kinds[known] == "person"), None)
            return actor if actor in (self.last, newest) else None
        return actor if any(actor == known for _, known, _ in self.named) else None

    def meant(self, pronoun: str, vocabulary: Vocabulary, before: list[Named]) -> int | None:
        """Return whom a pronoun stands for; `before` are the names before it in its sentence, outside quotations."""
        agreement = vocabulary.pronouns[pronoun]
        actor = self._candidate(agreement, before)
        if actor is None or not self._fits(actor, agreement):
            return None
        if self.kinds[actor] == "person" and agreement in ("masculine", "feminine"):
            self.sex.setdefault(actor, agreement)
        return actor

    def unsaid(self, before: list[Named]) -> int | None:
        """Return who is meant where a verb leaves its subject out, or speech goes on without one.

        `before` are the names before the verb in its sentence.
        """
        actor = self._candidate("any", before)
        return actor if actor is not None and self.kinds[actor] == "person" else None

    def _candidate(self, agreement: Agreement, before: list[Named]) -> int | None:
        """Return whom a pronoun most likely stands for."""
        here = [name for name in before if name.kind == "person" and name.actor is not None]
        if here and agreement != "neuter":
            subjects = {name.actor for name in here if name.entity is not None and name.entity.part == "subject"}
            return next(iter(subjects)) if len(subjects) == 1 and len({name.actor for name in here}) == 1 else None
        persons = [entry for entry in self.named if self.kinds[entry[1]] == "person"]
        if self.last is not None and self.sentence - self.said_in <= _NEAR and self._fits(self.last, agreement):
            rivals = [entry for entry in persons if entry[0] > self.said_in and entry[2] and entry[1] != self.last]
            if not rivals:
                return self.last
            persons = [entry for entry in persons if entry[0] > self.said_in]
            if len({actor for _, actor, _ in rivals}) > 1:
                return None
        elif self.last is None and self.said_in >= self.sentence - 1:
            return None
        latest = [(actor, subject) for sentence, actor, subject in persons if sentence == self.sentence - 1]
        if len({actor for actor, _ in latest}) == 1:
            return next((actor for actor, subject in latest if subject), None)
        return None

    def _fits(self, actor: int, agreement: Agreement) -> bool:
        """Whether a pronoun may stand for an actor at all."""
        kind = self.kinds[actor]
        if agreement == "plural":
            return kind == "group"
        if kind != "person":
            return agreement == "neuter" and self.last == actor and self.sentence - self.said_in <= 1
        return agreement == "any" or (agreement != "neuter" and self.sex.get(actor, agreement) in (agreement, "any"))


def sexes(scene: Scene, vocabulary: Vocabulary) -> dict[int, Agreement]:
    """Return what the titles before names in a passage tell of persons."""
    told: dict[int, Agreement] = {}
    for name in scene.names:
        if name.kind == "person" and name.actor is not None:
            near = [
                form for form in scene.forms[max(0, name.first - 2) : name.first + 1] if form not in (".", "'", "’")
            ]
            if any(form in vocabulary.masculine_titles for form in near[-2:]):
                told[name.actor] = "masculine"
            elif any(form in vocabulary.feminine_titles for form in near[-2:]):
                told[name.actor] = "feminine"
    return told
