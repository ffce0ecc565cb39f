"""Speech data ready for use: sets of forms without case, and phrases found by their first word."""

from functools import cache

from briefing.analysis.names.phrase_index import PhraseIndex
from briefing.languages.language import Language
from briefing.languages.speech import Speech


class Vocabulary:
    """A language's words of speech, compared without case."""

    def __init__(self, speech: Speech, small_words: frozenset[str], weekdays: frozenset[str]) -> None:
        self.small_words = small_words
        self.weekdays = weekdays
        self.clausal = speech.verbs
        self.finite = speech.verbs | speech.quoting
        self.clausal_participles = speech.participles
        self.participles = speech.participles | speech.quoting_participles
        self.auxiliaries = speech.auxiliaries
        self.reflexives = speech.reflexives
        self.reflexive_auxiliaries = speech.reflexive_auxiliaries
        self.passives = speech.passives
        self.negations = speech.negations
        self.hypotheticals = speech.hypotheticals
        self.causatives = speech.causatives
        self.infinitives = speech.infinitives
        self.gerunds = speech.gerunds
        self.conjunctions = speech.conjunctions
        self.drops_conjunctions = speech.drops_conjunctions
        self.inverts = speech.inverts
        self.drops_subjects = speech.drops_subjects
        self.plural_verbs = speech.plural_verbs
        self.pronouns = speech.pronouns
        self.spokespeople = speech.spokespeople
        self.masculine_titles = speech.masculine_titles
        self.feminine_titles = speech.feminine_titles
        self.views = speech.views
        self.addressing = speech.addressing
        self.relatives = speech.relatives
        self.sources = PhraseIndex((phrase, None) for phrase in speech.sources)
        self.trailing_sources = PhraseIndex((phrase, None) for phrase in speech.sources | speech.trailing_sources)


def vocabulary(language: Language) -> Vocabulary | None:
    """Return the words of speech of a language, made ready once; None where it has none."""
    if language.speech is None:
        return None
    return _compiled(language.speech, language.prose.stop_words, language.prose.weekdays)


@cache
def _compiled(speech: Speech, small_words: frozenset[str], weekdays: frozenset[str]) -> Vocabulary:
    return Vocabulary(speech, small_words, weekdays)
