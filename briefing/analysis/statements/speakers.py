"""Finds whose words a cue announces: the name before a verb of saying, behind it, or behind "according to".

It names only who stands there; what a pronoun stands for is decided elsewhere. It leaves out whom it is not sure of.
"""

from dataclasses import dataclass

from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.statements.cues import Cue
from briefing.analysis.statements.scene import Named, Scene
from briefing.analysis.statements.vocabulary import Vocabulary

_FAR = 30
"""Words between a verb and its speaker at most."""
_NEAR = 9
"""As many where no tagger tells what stands between them."""
_COLLECTIVE = frozenset({"organisation", "state", "group", "place"})


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: an actor by its place in the draft, a pronoun, or somebody who is not named (both missing).

    `first` is the first word of what names the speaker. `noun` is the word of a definite noun by which
    somebody is called who is not named there ("the minister").
    """

    first: int
    actor: int | None = None
    pronoun: str = ""
    noun: int | None = None


class Finder:
    """Finds speakers in one passage."""

    def __init__(self, scene: Scene, vocabulary: Vocabulary, lexicon: Lexicon) -> None:
        self._scene = scene
        self._vocabulary = vocabulary
        self._lexicon = lexicon
        self._indefinites = lexicon.articles - lexicon.definites
        self._bodies = lexicon.body_marks | lexicon.bodies | lexicon.group_marks

    def behind(self, index: int, limit: int) -> Speaker | None:
        """Return who is named as a subject behind a verb or a source phrase that ends before word `index`.

        Names behind prepositions are passed over, and nothing is looked for behind another verb or a conjunction.
        None: there is no subject at all.
        """
        scene, at = self._scene, index
        if index < limit and scene.forms[index] in self._vocabulary.pronouns and scene.inside[index] < 0:
            return Speaker(index, pronoun=scene.forms[index])
        while at < min(limit, index + (_FAR if scene.tagged else _NEAR)) and scene.inside[at] < 0:
            name = scene.starts.get(at)
            if name is not None:
                speaker = self._named(name, index, limit)
                if speaker is not None:
                    return speaker
                at = name.last
                continue
            word = scene.words[at]
            if word.text == "(":
                at = next((i for i in range(at, min(limit, at + 8)) if scene.words[i].text == ")"), limit)
            elif word.text == ",":
                if not (at == index or self._closes_apposition(at, limit) or self._ends_adverbial(at, index)):
                    break
            elif self._breaks(at, index):
                break
            at += 1
        return Speaker(index, noun=self._noun_behind(index, limit)) if at > index else None

    def _is_of_somebody(self, name: Named, index: int) -> bool:
        """Whether somebody else speaks behind a verb, to whom a name belongs: "said an adviser of minister X"."""
        scene, lexicon = self._scene, self._lexicon
        between = scene.words[index : name.first]
        opening = next((at for at, word in enumerate(between) if word.folded in self._indefinites), len(between))
        linked = any(word.folded in lexicon.genitives for word in between[opening:])
        return linked and not any(word.text == "," for word in between[opening:])

    def _closes_apposition(self, comma: int, limit: int) -> bool:
        """Whether a name follows a comma and nothing follows it in its part of the sentence: "the mayor, X, …"."""
        name = self._name_at(comma + 1)
        return name is not None and (name.last >= limit or self._scene.words[name.last].text in ",(.;:")

    def _ends_adverbial(self, comma: int, index: int) -> bool:
        """Whether a comma closes what another opened right behind a verb: "said, on Monday, X"."""
        return self._scene.words[index].text == "," and not any(
            word.text == "," for word in self._scene.words[index + 1 : comma]
        )

    def _named(self, name: Named, index: int, limit: int) -> Speaker | None:
        """Return the speaker that a name behind a verb is, or tells; None: it only belongs to another word."""
        if self._qualifies(name):
            return Speaker(index)
        if self._is_subject(name, index):
            if self._is_of_somebody(name, index):
                return Speaker(index)
            return Speaker(index, name.actor) if self._ends_well(name, limit) else Speaker(index)
        if self._speaks_for(name, index) and not self._names_follow(name.last, limit):
            return Speaker(index, name.actor)
        return None

    def before(self, cue: Cue, floor: int) -> Speaker | None:
        """Return who is named as the subject before a verb, not before word `floor`; None: there is no subject."""
        scene, vocabulary = self._scene, self._vocabulary
        at = cue.first - 1
        while at > floor and (self._is_adverb(at) or scene.forms[at] in vocabulary.reflexives or self._is_clitic(at)):
            at -= 1
        if at < floor or scene.inside[at] >= 0:
            return None
        if scene.forms[at] in vocabulary.pronouns:
            return Speaker(at, pronoun=scene.forms[at])
        if scene.forms[at] in vocabulary.relatives:
            return self._antecedent(at, floor)
        if self._is_definite(at):
            tree = self._by_tree(cue, floor)
            return tree if tree is not None and tree.actor is not None else Speaker(at - 1, noun=at)
        if scene.words[at].text == ")":
            at = next((i for i in range(at, max(floor, at - 8) - 1, -1) if scene.words[i].text == "("), at) - 1
        name = scene.ends.get(at + 1)
        if name is not None:
            return self._subject_at(name, floor)
        if scene.words[at].text == ",":
            return self._behind_apposition(at, floor) or self._by_tree(cue, floor)
        return self._by_tree(cue, floor)

    def _noun_behind(self, index: int, limit: int) -> int | None:
        """Return the definite noun soon behind a verb."""
        return next((at for at in range(index, min(limit, index + 5)) if self._is_definite(at)), None)

    def _is_definite(self, at: int) -> bool:
        """Whether a word is a common noun with nothing but a definite article before it."""
        scene = self._scene
        word = scene.words[at]
        before = at - 2 if at > 1 and scene.words[at - 1].text in "'’" else at - 1
        common = word.pos == "NOUN" or (not scene.tagged and word.folded in self._lexicon.roles)
        noun = common and word.text.islower() and scene.inside[at] < 0
        return noun and before >= 0 and scene.words[before].folded in self._lexicon.definites

    def _subject_at(self, name: Named, floor: int) -> Speaker:
        """Return the name directly before a verb as its speaker; where it belongs to a person before, that person."""
        scene, lexicon = self._scene, self._lexicon
        if self._is_subject(name, floor) and not self._is_joined(name, floor):
            return Speaker(name.first, name.actor)
        if self._speaks_for(name, floor):
            return Speaker(name.first, name.actor)
        at = name.first - 1
        while at > floor and scene.words[at].folded in lexicon.articles | lexicon.genitives | lexicon.role_links:
            at -= 1
        owner = scene.ends.get(at + 1) if at + 1 < name.first else None
        if owner is not None and owner.kind == "person" and self._is_subject(owner, floor):
            return Speaker(owner.first, owner.actor)
        return Speaker(name.first)

    def _behind_apposition(self, comma: int, floor: int) -> Speaker | None:
        """Return the name before or in an apposition that a comma closes: "X, head of Y," or "the head of Y, X,"."""
        scene = self._scene
        name = scene.ends.get(comma)
        if name is not None and self._opens_apposition(name, floor):
            return Speaker(name.first, name.actor)
        for at in range(comma - 1, max(floor, comma - _FAR) - 1, -1):
            if scene.words[at].text in ".;:!?" or scene.inside[at] >= 0:
                return None
            if scene.words[at].text == ",":
                name = scene.ends.get(at)
                if name is not None and not self._belongs(name, floor):
                    return self._subject_at(name, floor)
        return None

    def _opens_apposition(self, name: Named, floor: int) -> bool:
        at = name.first - 1
        return at > floor and self._scene.words[at].text == ","

    def _antecedent(self, relative: int, floor: int) -> Speaker:
        """Return the name that a relative pronoun directly follows."""
        scene = self._scene
        at = relative
        if at > floor and scene.words[at - 1].text == ",":
            at -= 1
        name = scene.ends.get(at)
        if name is not None and not self._belongs(name, floor):
            return Speaker(name.first, name.actor)
        return Speaker(relative)

    def _by_tree(self, cue: Cue, floor: int) -> Speaker | None:
        """Return the subject that the tagger's tree gives a verb, where it is a name or a pronoun."""
        scene = self._scene
        if not scene.tagged:
            return None
        heads = set(range(cue.first, cue.last))
        for at in range(max(floor, cue.first - _FAR), cue.first):
            word = scene.words[at]
            if word.dep.startswith("nsubj") and word.head in heads and scene.inside[at] < 0:
                if scene.forms[at] in self._vocabulary.pronouns:
                    return Speaker(at, pronoun=scene.forms[at])
                name = scene.covered.get(at)
                if name is not None and not self._is_joined(name, floor):
                    return Speaker(name.first, name.actor)
                return self._apposed(at, cue.first)
        return None

    def _apposed(self, noun: int, limit: int) -> Speaker:
        """Return who is named behind a noun that is a subject: "the minister of X, Y," or "the singer Y"."""
        scene = self._scene
        for at in range(noun + 1, limit):
            name = scene.starts.get(at)
            if name is not None and not self._belongs(name, noun):
                before = scene.words[at - 1]
                if name.kind == "person" and (before.text == "," or before.folded not in self._lexicon.role_joints):
                    return Speaker(noun, name.actor)
                return Speaker(noun)
            if self._breaks(at, noun):
                break
        return Speaker(noun, noun=noun if self._is_definite(noun) else None)

    def _is_subject(self, name: Named, floor: int) -> bool:
        return not self._belongs(name, floor) and not self._owns(name) and not self._describes(name)

    def _belongs(self, name: Named, floor: int) -> bool:
        """Whether a preposition stands before a name, over articles, titles and functions."""
        scene, lexicon = self._scene, self._lexicon
        at = name.first - 1
        while at >= floor:
            if at + 1 in scene.ends and at + 1 <= name.first:
                at = scene.ends[at + 1].first - 1
                continue
            word = scene.words[at]
            if word.folded in lexicon.role_joints and at in scene.ends and self._belongs(scene.ends[at], floor):
                return True
            if word.folded in lexicon.genitives or word.folded in lexicon.locatives or word.pos == "ADP":
                return True
            if word.folded in lexicon.carriers or word.folded in lexicon.bare_locatives:
                return True
            skipped = word.folded in lexicon.articles | lexicon.honorifics | lexicon.former
            skipped = skipped or (at == name.first - 1 and self._is_sort(name))
            if not scene.tagged and not skipped and scene.forms[at] in self._vocabulary.small_words:
                return True
            if not (skipped or word.text in "'’." or word.folded in lexicon.ranks):
                return False
            at -= 1
        return False

    def _is_sort(self, name: Named) -> bool:
        """Whether the noun before a name says what it names: "le représentant du syndicat X"."""
        return name.kind != "person" and self._is_common(name.first - 1)

    def _is_common(self, at: int) -> bool:
        """Whether a word is a common noun that a name may stand behind to tell which: no weekday."""
        word = self._scene.words[at]
        dated = self._scene.forms[at] in self._vocabulary.weekdays
        return self._lexicon.adjectives_follow and word.pos == "NOUN" and word.text.islower() and not dated

    def _qualifies(self, name: Named) -> bool:
        """Whether a name only says whose the noun behind it is: "according to X data"."""
        behind = self._scene.words[name.last] if name.last < len(self._scene.words) else None
        return (
            not self._lexicon.adjectives_follow
            and behind is not None
            and behind.pos == "NOUN"
            and behind.text.islower()
        )

    def _describes(self, name: Named) -> bool:
        """Whether a name only says whose function the noun before it is: "le pilote Ferrari"."""
        before = self._scene.words[name.first - 1] if name.first > 0 else None
        if name.kind == "person" or before is None:
            return False
        common = self._is_common(name.first - 1)
        return before.folded in self._lexicon.roles or (common and before.folded not in self._bodies)

    def _owns(self, name: Named) -> bool:
        """Whether a name is only the owner of what follows: "Smith's lawyer"."""
        following = self._scene.words[name.last : name.last + 1]
        return bool(following) and following[0].text in self._lexicon.possessives

    def _is_joined(self, name: Named, floor: int) -> bool:
        """Whether a name is one of several subjects."""
        at = name.first - 1
        while at > floor and self._scene.words[at].folded in self._lexicon.articles:
            at -= 1
        return at > floor and self._scene.words[at].folded in self._lexicon.role_joints

    def _speaks_for(self, name: Named, floor: int) -> bool:
        """Whether an unnamed spokesperson speaks for a body or a state: "a spokesman for X", "X spokeswoman"."""
        if name.kind not in _COLLECTIVE:
            return False
        scene, lexicon = self._scene, self._lexicon
        following = [form for form in scene.forms[name.last : name.last + 3] if form not in lexicon.possessives]
        if following and following[0] in self._vocabulary.spokespeople:
            return not scene.words[name.last + 1 : name.last + 2] or scene.starts.get(name.last + 1) is None
        at = name.first - 1
        while at > floor and (scene.words[at].folded in lexicon.articles or scene.words[at].text in "'’"):
            at -= 1
        linked = scene.words[at].folded in lexicon.genitives | lexicon.purposes
        return at > floor and linked and scene.forms[at - 1] in self._vocabulary.spokespeople

    def _names_follow(self, index: int, limit: int) -> bool:
        """Whether a name in apposition follows, over a comma and an article."""
        return self._name_at(index) is not None or (
            index < limit and self._scene.words[index].text == "," and self._name_at(index + 1) is not None
        )

    def _name_at(self, index: int) -> Named | None:
        """Return the name that begins at a word, or behind an article, a title or a function there."""
        scene, lexicon = self._scene, self._lexicon
        small = lexicon.articles | lexicon.honorifics | lexicon.ranks | lexicon.former
        while index < len(scene.words) and index not in scene.starts:
            if scene.words[index].folded not in small and scene.words[index].text not in "'’.":
                return None
            index += 1
        return scene.starts.get(index)

    def _ends_well(self, name: Named, limit: int) -> bool:
        """Whether a name behind a verb is a subject alone: nobody else is joined to it."""
        if name.last >= limit:
            return True
        joined = self._scene.words[name.last].folded in self._lexicon.role_joints
        return not (joined and self._name_at(name.last + 1) is not None)

    def _is_adverb(self, at: int) -> bool:
        word = self._scene.words[at]
        return word.pos in ("ADV", "AUX", "PART") and at not in self._scene.covered

    def _is_clitic(self, at: int) -> bool:
        """Whether a word is an object pronoun before its verb: not a subject, no name."""
        word = self._scene.words[at]
        subject = (
            self._scene.forms[at] in self._vocabulary.pronouns or self._scene.forms[at] in self._vocabulary.relatives
        )
        return word.pos == "PRON" and len(word.text) <= 4 and not subject and not word.dep.startswith("nsubj")

    def _breaks(self, at: int, index: int) -> bool:
        """Whether no subject of the verb before can stand behind a word: a conjunction, a relative, another verb."""
        scene, vocabulary = self._scene, self._vocabulary
        form, text = scene.forms[at], scene.words[at].text
        if text == "." and scene.words[at - 1].folded in self._lexicon.honorifics | self._lexicon.ranks:
            return False
        if not text[0].isalnum() and text not in "'’-":
            return True
        if form in vocabulary.conjunctions or form in vocabulary.relatives or form in vocabulary.gerunds:
            return True
        if scene.words[at].folded in self._lexicon.role_joints and at == index:
            return True
        return scene.words[at].pos in ("VERB", "AUX", "SCONJ") and at > index
