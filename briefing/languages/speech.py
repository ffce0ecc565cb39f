"""The shape of a language's speech data: the words with which a text says who says something.

Words are written as a dictionary writes them. Analysers compare them without case but with their accents, since an
accent may part a finite form from a participle. A word that loses its last vowel stands without apostrophe: qu, s.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

_NONE: frozenset[str] = frozenset()

Agreement = Literal["masculine", "feminine", "neuter", "plural", "any"]
"""Whom a pronoun may stand for: one man, one woman, one that is no person, several, or anyone in the singular."""


@dataclass(frozen=True, slots=True, eq=False)
class Speech:
    """Words of speech. What a language lacks stays empty, and fewer statements are found. Compared by identity.

    Forms of verbs are those of the third person. Phrases are allowed where it says so.
    """

    verbs: frozenset[str] = _NONE
    """Finite forms of verbs that take a clause or a quotation for what is said: said, affirme, sagte, dijo."""
    participles: frozenset[str] = _NONE
    """Their forms that need an auxiliary before them: affirmé, gesagt, dichiarato."""
    quoting: frozenset[str] = _NONE
    """Finite forms of verbs that say so beside a quotation alone: joked, lance, spottet."""
    quoting_participles: frozenset[str] = _NONE
    """Their forms that need an auxiliary: lancé, gespottet."""
    auxiliaries: frozenset[str] = _NONE
    """Forms that make a participle active: a, ont, has, hat, ha."""
    reflexives: frozenset[str] = _NONE
    """Pronouns after which forms of to be do so too: "s'est exclamé", "si è detto"."""
    reflexive_auxiliaries: frozenset[str] = _NONE
    """Those forms: est, sont, è."""
    passives: frozenset[str] = _NONE
    """Words before a form, or between auxiliary and participle, that make its subject the one spoken of or to."""
    negations: frozenset[str] = _NONE
    """Words directly before or behind a form that deny that it was said: not, never, pas, nicht."""
    hypotheticals: frozenset[str] = _NONE
    """Words directly before a form that leave open whether it was said: to, would, if."""
    causatives: frozenset[str] = _NONE
    """Finite forms that with one of `infinitives` behind them are a verb of saying: fait (savoir)."""
    infinitives: frozenset[str] = _NONE
    """Those infinitives: savoir, valoir."""
    addressing: frozenset[str] = _NONE
    """Forms whose object is who is spoken to, so that a name behind them is no speaker: told, tells."""
    relatives: frozenset[str] = _NONE
    """Pronouns that stand for the name before them as a subject: who, which, qui, die, que."""
    gerunds: frozenset[str] = _NONE
    """Forms that go on with the subject of the verb before them, behind a comma: saying, affirmant."""
    conjunctions: frozenset[str] = _NONE
    """Words that open a reported clause: that, que, qu, dass."""
    drops_conjunctions: bool = False
    """A reported clause may follow its verb without one: "said the plan failed"."""
    inverts: bool = False
    """What follows a source goes on with its verb, without a comma: "Laut X stieg …"."""
    drops_subjects: bool = False
    """A verb of saying may stand alone where its subject is known: "«…», afirmó."."""
    plural_verbs: tuple[str, ...] = ()
    """How finite forms of the third person plural end."""
    sources: frozenset[str] = _NONE
    """Phrases directly before the name of whose words they are: according to, selon, laut, según."""
    trailing_sources: frozenset[str] = _NONE
    """Those that are so only behind the words said: German so."""
    views: frozenset[str] = _NONE
    """Prepositions before the name of whose view it may be, at a sentence's start: pour, for, für, para."""
    pronouns: Mapping[str, Agreement] = field(default_factory=dict)
    """Personal pronouns that may stand for the speaker."""
    spokespeople: frozenset[str] = _NONE
    """Nouns for those who speak for a body or a state, singular: spokeswoman, porte-parole."""
    masculine_titles: frozenset[str] = _NONE
    """Words directly before a man's name, without full stop: Mr, M, Herr, señor."""
    feminine_titles: frozenset[str] = _NONE
    """Words directly before a woman's name, without full stop: Ms, Mme, Frau, señora."""
    quotation_marks: tuple[str, str] = ("“", "”")
    """The marks around a quotation as the language prints it, with the spaces that belong inside."""
