"""The shape of a language's prose data: what sentence splitting, section finding and summaries need."""

from dataclasses import dataclass

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Prose:
    """Words of running text, all casefolded and with a straight apostrophe; phrases are allowed where it says so.

    What a language lacks stays empty: sentences, sections and summaries are then found by punctuation and place alone.
    """

    stop_words: frozenset[str] = _NONE
    """Function words; clitics are written with their apostrophe (l', qu')."""
    titles: frozenset[str] = _NONE
    """Abbreviations that stand before a name or another word, never at a sentence's end, without their full stop."""
    abbreviations: frozenset[str] = _NONE
    """Abbreviations that may also end a sentence, without their last full stop."""
    number_abbreviations: frozenset[str] = _NONE
    """Abbreviations that stand before a number, without their full stop."""
    ordinal_stop: bool = False
    """Whether a full stop after a number may make it an ordinal (German "12. Mai")."""
    months: frozenset[str] = _NONE
    """Names of months and their short forms: a line that holds little else is a date."""
    weekdays: frozenset[str] = _NONE
    """Names of days and their short forms, likewise."""
    pronouns: frozenset[str] = _NONE
    """Words that as a sentence's first word, or after a connective, stand for something said before."""
    pointers: tuple[str, ...] = ()
    """Phrases that stand for something said before, as pronouns do ("ce dernier", "the latter")."""
    speakers: frozenset[str] = _NONE
    """Pronouns that stand for the speaker beside a verb of saying ("he said", "dit-il")."""
    impersonal: tuple[str, ...] = ()
    """Beginnings that look like pronouns but stand for nothing said before, phrases ("il y a", "it is")."""
    presentatives: tuple[str, ...] = ()
    """Beginnings with a pronoun that in a text's first sentence announce what follows, phrases ("c'est")."""
    second_person: frozenset[str] = _NONE
    """Words that address somebody: a question with one is asked in a talk and heads no section."""
    demonstratives: frozenset[str] = _NONE
    """Determiners that point back when a sentence starts with them and a noun ("cette décision")."""
    connectives: tuple[str, ...] = ()
    """Phrases at a sentence's start that tie it to the one before, the longest first within a common beginning."""
    loose_connectives: frozenset[str] = _NONE
    """Those of them that tie a sentence only with a comma or colon behind them ("depuis", "first")."""
    droppable: tuple[str, ...] = ()
    """Phrases at a sentence's start that a shortened sentence loses with the comma behind them ("de son côté")."""
    droppable_conjunctions: tuple[str, ...] = ()
    """Words at a sentence's start that a shortened sentence loses though no comma follows ("but")."""
    qualifiers: frozenset[str] = _NONE
    """Words that deny, doubt or set a condition: what holds one is never left out of a shortened sentence."""
    circumstances: tuple[str, ...] = ()
    """How words start that say where or to whom something was said, phrases ("in a statement", "à la presse")."""
    finite_verbs: frozenset[str] = _NONE
    """Very common finite verb forms, auxiliaries above all: a line with one is more likely a sentence."""
    link_openers: tuple[str, ...] = ()
    """How lines start that lead to other articles or services, phrases ("lire aussi", "sign up")."""
    follow_words: frozenset[str] = _NONE
    """Forms of verbs by which readers are asked to follow, join or subscribe ("follow", "abonnez")."""
    credit_openers: tuple[str, ...] = ()
    """How photo credits, bylines and notes on publication start, phrases ("crédit photo", "by", "published")."""
    byline_openers: tuple[str, ...] = ()
    """Words before an author's name on a line of its own, phrases ("par", "by", "reporting by")."""
    apparatus: frozenset[str] = _NONE
    """Headings of what is no article text: lists of sources, related articles, share buttons, phrases."""
