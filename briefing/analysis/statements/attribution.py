"""Ties what is said to who says it, passage by passage in reading order.

It decides what stands where in a sentence: quotations with the attribution behind or before them, and reported clauses.
"""

from bisect import bisect_left
from dataclasses import dataclass

from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.statements.cues import Cue, find_cues
from briefing.analysis.statements.incises import part_by_incises
from briefing.analysis.statements.quotations import Quotation
from briefing.analysis.statements.reported import Clause, clause_after_source, clause_before, clause_behind, cut
from briefing.analysis.statements.scene import Quoted, Scene
from briefing.analysis.statements.speakers import Finder, Speaker
from briefing.analysis.statements.turns import Turns
from briefing.analysis.statements.vocabulary import Vocabulary

_TAIL = 16
"""Words between a quotation and the verb of saying behind it at most."""
_FUNCTION = 8
"""Words of a function at most."""
_WORDING = 3
"""Words from which on a quotation in the middle of a sentence is somebody's wording."""
_SPOKEN = 5
"""Words from which on a quotation is somebody's speech rather than a word or a title in quotation marks."""


@dataclass(frozen=True, slots=True)
class Tied:
    """Words `start` to `end` of the article's text said by an actor, and the cue that says so."""

    actor: int
    start: int
    end: int
    direct: bool
    cue: tuple[int, int] | None


def _place(cue: Cue) -> int:
    return cue.first


class Reading:
    """Reads the statements of one passage, sentence by sentence."""

    def __init__(self, scene: Scene, turns: Turns, vocabulary: Vocabulary, lexicon: Lexicon) -> None:
        self._scene = scene = part_by_incises(scene, vocabulary)
        self._turns = turns
        self._vocabulary = vocabulary
        self._lexicon = lexicon
        self._links = lexicon.genitives
        self._finder = Finder(scene, vocabulary, lexicon)
        self._cues = find_cues(scene, vocabulary)
        self._open: int | None = None
        """Who said the quotation that the sentence before ended with."""

    def statements(self) -> list[Tied]:
        """Return the statements of the passage; what the passage tells of speakers is remembered."""
        found: list[Tied] = []
        for first, last in self._scene.sentences:
            said, unnamed = self._sentence(first, last)
            if said:
                self._turns.spoke(said[-1].actor)
            elif unnamed:
                self._turns.spoke(None)
            if not self._ends_within_quotation(last):
                self._turns.passed(self._scene.names_outside(first, last))
            found += said
        return found

    def _sentence(self, first: int, last: int) -> tuple[list[Tied], bool]:
        """Return the statements of a sentence in reading order, and whether somebody speaks whom nobody names."""
        cues = self._cues_in(first, last)
        quoted = self._scene.quoted_until(first, last)
        found, used, unnamed = self._quotations(quoted, cues, last)
        if found or not self._ends_within_quotation(last):
            self._open = found[-1].actor if found else None
        reached = first
        for cue in cues:
            clause = None if cue in used or cue.first < reached else self._clause(cue, cues, first, last)
            if clause is not None:
                reached = max(reached, clause.last)
                actor = self._who(cue, first, last)
                unnamed = unnamed or actor is None
                if actor is not None:
                    found.append(self._reported(actor, clause, cue))
        return sorted(found, key=lambda tied: tied.start), unnamed

    def _cues_in(self, first: int, last: int) -> list[Cue]:
        """Return the cues that begin in a range of words."""
        within = bisect_left(self._cues, first, key=_place), bisect_left(self._cues, last, key=_place)
        return self._cues[slice(*within)]

    def _ends_within_quotation(self, last: int) -> bool:
        """Whether a sentence that ends before a word is one of several within a quotation."""
        inside = self._scene.inside
        return 0 < last < len(inside) and inside[last - 1] >= 0 and inside[last - 1] == inside[last]

    # Quotations ------------------------------------------------------------------------------------------------------

    def _quotations(self, quoted: list[Quoted], cues: list[Cue], last: int) -> tuple[list[Tied], set[Cue], bool]:
        """Return what is quoted in a sentence by whom, the cues used for it, and whether something has no speaker."""
        found: list[Tied] = []
        used: set[Cue] = set()
        unnamed = False
        for number, quote in enumerate(quoted):
            nearest = quoted[number + 1].first if number + 1 < len(quoted) else last
            cue = self._tail(quote, min(nearest, last), cues) or self._lead(quote)
            if cue is not None and self._reports(cue, quote, last):
                continue
            if cue is not None:
                used.add(cue)
                actor = self._who(cue, *self._scene.sentence_of(cue.first))
            else:
                actor = self._without_cue(quote)
            if actor is not None:
                found.append(self._direct(actor, quote, cue))
            unnamed = unnamed or (actor is None and (cue is not None or quote.last - quote.first > _SPOKEN + 2))
            self._turns.quoting = actor
        return found, used, unnamed

    def _tail(self, quote: Quoted, limit: int, cues: list[Cue]) -> Cue | None:
        """Return the cue right behind a quotation: "…", said X; "…", X said; "…", selon X."""
        scene, at = self._scene, quote.last
        while at < limit and scene.words[at].text in ",-–—(":
            at += 1
        while at < limit and (scene.forms[at] in self._vocabulary.reflexives or scene.words[at].text in "'’"):
            at += 1
        if at >= limit or scene.words[at].text in ".:;":
            return None
        cue = next((cue for cue in cues if at <= cue.first < min(limit, at + _TAIL)), None)
        if cue is None or cue.kind == "gerund":
            return None
        if cue.first == at:
            return cue
        if cue.kind == "source":
            return None
        speaker = self._finder.before(cue, at)
        if speaker is not None:
            pronoun = speaker.first == at and bool(speaker.pronoun)
            parted = pronoun or scene.words[at - 1].text in ",-–—" or self._text_ends(quote)
            return cue if parted and all(self._is_nominal(word) for word in range(at, speaker.first)) else None
        between = range(at, cue.first)
        unnamed = all(self._is_nominal(word) and word not in scene.starts for word in between)
        return cue if unnamed else None

    def _text_ends(self, quote: Quoted) -> bool:
        """Whether the words in a quotation end with a sign, so that no comma is needed behind it."""
        return any(word.text in ",.!?…" for word in self._scene.words[quote.last - 2 : quote.last])

    def _is_nominal(self, at: int) -> bool:
        """Whether a word may stand before the name in the phrase that names a subject, or tell when and where."""
        word = self._scene.words[at]
        return word.pos in ("NOUN", "PROPN", "ADJ", "DET", "NUM", "ADP", "PART", "") and (
            word.text[0].isalnum() or word.text in "'’-.,"
        )

    def _lead(self, quote: Quoted) -> Cue | None:
        """Return the cue before a quotation in its sentence: X said: "…"; according to X, "…"; X denounced "…"."""
        scene = self._scene
        first, _ = scene.sentence_of(quote.first)
        before = [cue for cue in self._cues_in(first, quote.first) if cue.last <= quote.first]
        if not before:
            return self._view(first, quote)
        cue = before[-1]
        between = range(cue.last, quote.first)
        if any(scene.words[at].text in ".;" for at in between if scene.inside[at] < 0):
            return None
        if cue.last == quote.first or scene.words[quote.first - 1].text in ":,":
            return cue
        return cue if scene.tagged and self._is_wording(quote) else None

    def _view(self, first: int, quote: Quoted) -> Cue | None:
        """Return the preposition that opens a sentence with whose view a quotation is: "Pour X, « … »"."""
        scene = self._scene
        if scene.forms[first] not in self._vocabulary.views:
            return None
        names = scene.names_outside(first, quote.first)
        directly = bool(names) and names[-1].last == quote.first and self._is_wording(quote)
        if not (directly or scene.words[quote.first - 1].text == ","):
            return None
        return Cue("source", first, first + 1, clausal=False) if len(names) == 1 and names[0].kind == "person" else None

    def _is_wording(self, quote: Quoted) -> bool:
        """Whether a quotation within a sentence is somebody's wording: several words, and no title or name."""
        inner = [word for word in self._scene.words[quote.first : quote.last] if word.text[0].isalnum()]
        return len(inner) >= _WORDING and inner[0].text[0].islower()

    def _reports(self, cue: Cue, quote: Quoted, limit: int) -> bool:
        """Whether a quotation is only a part of the clause that a cue reports."""
        clause = clause_behind(self._scene, cue, limit, self._vocabulary)
        if clause is None:
            return False
        wholly = quote.first <= clause.first and clause.last <= quote.last + 1
        return not wholly and clause.first <= quote.first and quote.last <= clause.last + 1

    def _without_cue(self, quote: Quoted) -> int | None:
        """Return who says a quotation without a verb of saying: it goes on, or a name and a colon stand before it."""
        scene = self._scene
        first, _ = scene.sentence_of(quote.first)
        if quote.quotation.goes_on:
            return self._turns.quoting
        if all(not word.text[0].isalnum() for word in scene.words[first : quote.first]):
            _, last = scene.sentence_of(quote.last - 1)
            if any(word.text[0].isalnum() for word in scene.words[quote.last : last]):
                return None
            return self._turns.unsaid([]) if self._is_whole_passage(quote) else self._open
        if scene.words[quote.first - 1].text == ":":
            return self._before_colon(first, quote.first - 1)
        return None

    def _is_whole_passage(self, quote: Quoted) -> bool:
        """Whether a paragraph is nothing but somebody's speech, as such that go on from the paragraph before.

        A heading in quotation marks has no sign at its end.
        """
        words = self._scene.words
        beside = (*words[: quote.first], *words[quote.last :])
        speech = quote.last - quote.first > _SPOKEN + 2 and self._text_ends(quote)
        return speech and not any(word.text[0].isalnum() for word in beside)

    def _before_colon(self, first: int, colon: int) -> int | None:
        """Return the person whom the words before a colon name, as the only one or as the subject they begin with."""
        scene = self._scene
        names = [name for name in scene.names_outside(first, colon) if name.kind == "person"]
        if not names or names[0].actor is None:
            return None
        name = names[0]
        subject = name.entity is not None and name.entity.part == "subject"
        alone = len({other.actor for other in names}) == 1
        if name.first == first:
            return name.actor if alone or subject else None
        return name.actor if alone and subject else None

    # Reported clauses ------------------------------------------------------------------------------------------------

    def _clause(self, cue: Cue, cues: list[Cue], first: int, last: int) -> Clause | None:
        """Return the clause that a cue reports, up to where another attribution takes over."""
        scene = self._scene
        clause = clause_behind(scene, cue, last, self._vocabulary)
        if clause is None and cue.kind == "source":
            clause = clause_after_source(scene, cue, first, last, self._vocabulary, self._lexicon)
        if clause is None and cue.kind != "gerund" and cue.clausal and cue.first > first + 2:
            speaker = self._speaker(cue, first, last)
            return clause_before(scene, cue, speaker, first, last) if speaker is not None else None
        for other in cues:
            if clause is not None and clause.first < other.first < clause.last and not self._is_relative(other):
                speaker = self._speaker(other, clause.first, last)
                if other.kind == "source" and not other.clausal and (speaker is None or speaker.actor is None):
                    continue
                border = min(other.first, speaker.first) if speaker is not None else other.first
                cutting = cut(scene, clause, border)
                if cutting != clause:
                    return cutting
        return clause

    def _is_relative(self, cue: Cue) -> bool:
        """Whether a verb stands in a relative clause, which says more of what is told: ", which adds to …"."""
        scene, at = self._scene, cue.first - 1
        while at > 0 and (scene.forms[at] in self._vocabulary.reflexives or scene.words[at].text in "'’"):
            at -= 1
        return cue.kind == "verb" and at >= 0 and scene.forms[at] in self._vocabulary.relatives

    # Speakers --------------------------------------------------------------------------------------------------------

    def _speaker(self, cue: Cue, first: int, last: int) -> Speaker | None:
        """Return who is named, or not named, as who speaks at a cue."""
        finder = self._finder
        if cue.pronoun:
            return Speaker(cue.first, pronoun=cue.pronoun)
        if cue.kind == "source":
            return finder.behind(cue.last, last)
        if cue.kind == "gerund":
            return self._subject_of_sentence(cue, first)
        quoted = self._scene.quoted_until(first, cue.first)
        border = quoted[-1].last if quoted else first
        speaker = finder.before(cue, border)
        if speaker is None and not cue.addressing:
            speaker = finder.behind(cue.last, last)
        return speaker

    def _subject_of_sentence(self, cue: Cue, first: int) -> Speaker | None:
        """Return the one subject before a form that goes on with it: "X left, saying …"."""
        before = [other for other in self._cues_in(first, cue.first) if other.kind == "verb"]
        if before:
            return self._speaker(before[-1], first, cue.first)
        names = self._scene.names_outside(first, cue.first)
        subjects = [name for name in names if name.entity is not None and name.entity.part == "subject"]
        persons = {name.actor for name in names if name.kind == "person"}
        if len(subjects) == 1 and names[0] is subjects[0] and persons <= {subjects[0].actor}:
            return Speaker(subjects[0].first, subjects[0].actor)
        return None

    def _who(self, cue: Cue, first: int, last: int) -> int | None:
        """Return the actor who speaks at a cue, whether named or meant by a pronoun."""
        speaker = self._speaker(cue, first, last)
        if speaker is None and self._drops_subject(cue, first):
            return self._turns.unsaid(self._scene.names_outside(first, cue.first))
        if speaker is None or not speaker.pronoun:
            known = speaker.actor if speaker is not None else None
            return self._described(speaker.noun) if speaker is not None and speaker.noun is not None else known
        return self._turns.meant(speaker.pronoun, self._vocabulary, self._scene.names_outside(first, speaker.first))

    def _drops_subject(self, cue: Cue, first: int) -> bool:
        """Whether a verb in the singular stands alone at the start of its clause: "«…», garantió."."""
        scene, vocabulary = self._scene, self._vocabulary
        if (
            not vocabulary.drops_subjects
            or cue.kind != "verb"
            or scene.forms[cue.first].endswith(vocabulary.plural_verbs)
        ):
            return False
        before = cue.first - 1
        return before < first or scene.inside[before] >= 0 or (scene.words[before].text == "," and before > first)

    def _described(self, noun: int) -> int | None:
        """Return the actor whom a definite noun means: by the whole of its function, or by the noun alone."""
        scene = self._scene
        last = min(noun + _FUNCTION, scene.sentence_of(noun)[1])
        words = tuple(word.folded for word in scene.words[noun:last] if word.text not in "'’")
        for length in range(len(words), 1, -1):
            if words[:length] in self._turns.described:
                return self._turns.called(words[:length])
        following = scene.words[noun + 1] if noun + 1 < last else None
        alone = following is None or not (following.folded in self._links or following.pos in ("ADJ", "NOUN", "PROPN"))
        return self._turns.called(words[:1]) if alone else None

    # Statements ------------------------------------------------------------------------------------------------------

    def _direct(self, actor: int, quote: Quoted, cue: Cue | None) -> Tied:
        quotation: Quotation = quote.quotation
        return Tied(actor, quotation.start, quotation.end, direct=True, cue=self._cue_words(cue))

    def _reported(self, actor: int, clause: Clause, cue: Cue) -> Tied:
        words = self._scene.words
        return Tied(
            actor, words[clause.first].start, words[clause.last - 1].end, direct=False, cue=self._cue_words(cue)
        )

    def _cue_words(self, cue: Cue | None) -> tuple[int, int] | None:
        words = self._scene.words
        return (words[cue.first].start, words[cue.last - 1].end) if cue is not None else None
