"""What a sum, percentage or measure tells about when no noun follows it: what the parser's tree hangs it on.

It needs the tagger's tree; without one it finds only what a tally counts.
"""

from bisect import bisect_left
from collections.abc import Sequence, Set
from typing import TYPE_CHECKING, Any

from briefing.analysis.draft import TaggedPassage
from briefing.analysis.figures.lexicon import Lexicon
from briefing.analysis.figures.quantity import Quantity
from briefing.analysis.figures.stage import Stage
from briefing.analysis.figures.tokens import Token

if TYPE_CHECKING:
    from spacy.tokens import Token as Tagged

_NOUNS = ("NOUN", "PROPN")
_VERBS = ("VERB", "AUX")
_SUBJECTS = ("nsubj", "nsubj:pass", "nsubjpass")
_OBJECTS = ("obj", "dobj")
_PARTS = ("nmod", "obl:arg", "obl:mod", "prep")
_ATTRIBUTES = ("attr", "xcomp", "acomp")
_CLAUSES = ("acl", "acl:relcl", "relcl", "advcl")
_DEGREES = ("°C", "°F")
_TALLY_REACH = 8
"""How many tokens before a word of change the noun for a tally may stand, where no tree tells."""
_CLIMB = 6
"""How many prepositions, numbers and the like may stand between a quantity and the noun or verb above it."""


class Governors(Stage):
    """Finds what the quantities of one passage hang on in the parser's tree."""

    def __init__(
        self, tokens: Sequence[Token], lexicon: Lexicon, tagged: TaggedPassage | None, roles: Set[str] = frozenset()
    ) -> None:
        super().__init__(tokens, lexicon)
        self.tagged = tagged
        self.roles = roles

    def governor(self, quantity: Quantity) -> str | None:
        """Return the noun that the tree says a sum, percentage, fraction, multiple or measure tells about."""
        if not self.tagged or quantity.kind in ("score", "age"):
            return None
        inside = {self.tokens[place].tagged for place in range(quantity.number, quantity.end)}
        doc = self.tagged.doc
        top: Any = next((doc[i] for i in sorted(inside) if doc[i].head.i not in inside or doc[i].head.i == i), None)
        if top is None:
            return None
        if quantity.kind == "multiple" and top.pos_ in _VERBS:
            return self._child(top, _OBJECTS) or self._subject(top)
        at = quantity.first - 1
        linked = self.text(at) in self.words.links and not self.contracted(at)
        linked = linked or (self.text(at + 1) in self.words.links and quantity.first < quantity.number)
        return self._above(top, quantity, linked=linked)

    def changing(self, place: int, *, named: bool) -> str | None:
        """Return what the word of change at a token says changes: the object or subject of its verb, its noun.

        `named`: a name will do as the subject.
        """
        if place < 0:
            return None
        if not self.tagged:
            return self._tallied(place)
        word = self.tagged.doc[self.tokens[place].tagged]
        if word.pos_ in _NOUNS and (part := self._complement(word)):
            return part
        for _ in range(_CLIMB):
            if word.pos_ in _VERBS or any(child.dep_ == "cop" for child in word.children):
                if found := self._child(word, _OBJECTS) or self._subject(word, named=named):
                    return found
                if word.dep_ in _CLAUSES and word.head.pos_ in _NOUNS and word.head.i < word.i:
                    return self._plain(word.head)
            if word.head.i == word.i:
                return None
            word = word.head
        return None

    def _tallied(self, place: int) -> str | None:
        """Return what a tally before a word of change counts, told without a tree: "el número de muertos subió"."""
        for at in range(place - 1, max(-1, place - 1 - _TALLY_REACH), -1):
            if self.tokens[at].kind == "mark":
                return None
            if self.text(at) in self.words.tallies:
                link = self.lexicon.links.at(self.tokens, at + 1)
                noun = at + 1 + link[0] if link else place
                plain = noun < place and self.tokens[noun].kind == "word" and self.text(noun) not in self.words.stops
                return self.tokens[noun].raw if plain else None
        return None

    def _complement(self, noun: "Tagged") -> str | None:
        """Return what a noun of change is a change of: "hausse des ventes", "rise in prices"."""
        for part in noun.children:
            if part.dep_ in _PARTS and part.i > noun.i and (whole := self._of(part)):
                return whole
        return None

    def _plain(self, noun: "Tagged") -> str | None:
        """Return a noun, or what it is the number of; None for what counts nothing."""
        word = noun.text.casefold()
        if fixed := self._fixed(noun):
            return fixed
        if word in self.words.tallies:
            return self._complement(noun) or noun.text
        acting = word in self.words.persons or word in self.roles
        return noun.text if noun.text.isalpha() and not (acting or self._no_counted(word)) else None

    def _fixed(self, noun: "Tagged") -> str | None:
        """Return the noun of several words that a noun belongs to: "chiffre d'affaires" for either word."""
        fixed = self.fixed_noun(bisect_left(self.tokens, noun.i, key=lambda token: token.tagged))
        return self.written(*fixed) if fixed else None

    def _above(self, top: "Tagged", quantity: Quantity, *, linked: bool) -> str | None:
        if any(child.dep_ == "cop" for child in top.children) and quantity.kind != "duration":
            return self._child(top, _SUBJECTS)
        outside = self.tokens[quantity.first].tagged
        hedge = self.tokens[quantity.first]
        hedged = {token.tagged for token in self.tokens[quantity.first : quantity.number]}
        opened = quantity.kind == "measure" and quantity.first < quantity.number
        opened = opened and hedge.pos == "ADP" and hedge.text not in self.words.links
        prepositional = opened or any(child.dep_ == "case" and child.i < outside for child in top.children)
        for _ in range(_CLIMB):
            head = top.head
            reckoned = head.pos_ == "NOUN" and head.text.casefold() in self.words.means and linked and head.i < outside
            dated = quantity.kind == "percent" and head.i > top.i and head.text.casefold() in self.lexicon.unit_words
            if head.i == top.i or not (head.pos_ in ("ADP", "NUM", "SYM", "ADV", "ADJ") or reckoned or dated):
                break
            if head.pos_ == "ADJ" and quantity.kind == "measure" and head.i not in hedged:
                return None
            prepositional = prepositional or (head.pos_ == "ADP" and head.i < outside)
            top = head
        if top.head.i == top.i:
            return None
        if top.head.pos_ in _NOUNS:
            return self._noun_above(top, quantity, linked=linked, prepositional=prepositional)
        if top.head.pos_ in _VERBS and quantity.kind != "duration":
            return self._under_verb(top, quantity, prepositional=prepositional)
        return None

    def _noun_above(self, top: "Tagged", quantity: Quantity, *, linked: bool, prepositional: bool) -> str | None:
        """Return the noun that a quantity hangs on, if it is one that is measured and stands before it."""
        head, outside = top.head, self.tokens[quantity.first].tagged
        loose = quantity.kind == "duration" or (quantity.kind in ("money", "measure") and prepositional)
        parted = any(token.is_punct for token in top.doc[head.i + 1 : outside])
        named = (
            head.pos_ == "PROPN"
            or self._opens_participial(head, quantity)
            or (loose and not linked)
            or (parted and quantity.kind != "percent")
        )
        word = not head.text.isalpha() or self._no_counted(head.text.casefold()) or head.i >= min(outside, top.i)
        return None if named or word or top.dep_ in ("conj", "appos") else self._fixed(head) or head.text

    def _opens_participial(self, head: "Tagged", quantity: Quantity) -> bool:
        """Tell whether a word is a participle taken for a noun: "Estimée à 40 000 euros, la toile …"."""
        starts = head.i == 0 or head.nbor(-1).is_punct
        comma = self.text(quantity.end) == "," and not self.words.head_last
        return starts and comma and head.text.casefold().endswith(self.words.participle_endings)

    def _under_verb(self, top: "Tagged", quantity: Quantity, *, prepositional: bool) -> str | None:
        """Return what a verb tells of: its object or subject behind a preposition, the subject of "is" or "exceed"."""
        verb = top.head
        if any(token.tagged == verb.i for token in self.tokens[quantity.first : quantity.number]):
            return self._subject(verb)
        if prepositional and (quantity.kind != "measure" or quantity.unit in _DEGREES):
            changing = self.text(quantity.first - 1) in self.words.changes
            return self._child(verb, _OBJECTS) or self._subject(verb, named=changing)
        if quantity.kind == "percent" and verb.text.casefold().startswith(self.words.value_verbs):
            return self._subject(verb) or (self._subject(verb.head) if verb.dep_ == "xcomp" else None)
        if top.dep_ in _OBJECTS and quantity.unit in _DEGREES:
            reached = self._subject(verb)
            return reached if reached and reached.islower() else None
        return self._child(verb, _SUBJECTS) if top.dep_ in _ATTRIBUTES and quantity.kind != "measure" else None

    def _subject(self, verb: "Tagged", *, named: bool = False) -> str | None:
        """Return the noun that is a verb's subject; "the number of cases" is about cases.

        Names and people act and decide more often than they are worth a sum: only names that go from one value to
        another count.
        """
        for child in verb.children:
            if child.dep_ in _SUBJECTS and child.pos_ in (_NOUNS if named else ("NOUN",)):
                if child.text.istitle() and child.i > 0 and child.nbor(-1).pos_ == "DET" and not named:
                    return None  # the noun that a body's name begins with
                return self._plain(child)
        return None

    def _of(self, part: "Tagged") -> str | None:
        """Return the noun of a complement: itself, or what hangs on its preposition; units and signs are none."""
        nouns = (part,) if part.pos_ in _NOUNS else part.children
        found = (noun.text for noun in nouns if noun.pos_ in _NOUNS and noun.text.isalpha())
        return next((noun for noun in found if not self._no_counted(noun.casefold())), None)

    def _no_counted(self, word: str) -> bool:
        dated = word in self.words.months or word in self.words.sums or word in self.words.date_words
        tables = (self.words.stops, self.words.fractions, self.lexicon.unit_words, self.lexicon.number_words)
        return dated or len(word) == 1 or any(word in table for table in tables)

    def _child(self, verb: "Tagged", deps: tuple[str, ...]) -> str | None:
        for child in verb.children:
            if child.dep_ in deps and child.pos_ in _NOUNS:
                return self._plain(child)
        return None
