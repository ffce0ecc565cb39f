"""Speech data ready for use: sets of forms without case, and phrases found by their first word."""

from functools import cache

from briefing.analysis.names.phrase_index import PhraseIndex
from briefing.languages.language import Language
from briefing.languages.speech import Speech


class Vocabulary:
    """A language's words of speech, compared without case."""

    def __init__(self, speech: Speech, small_words: frozenset[str]) -> None:
        self.small_words = small_words
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
    return _compiled(language.speech, language.prose.stop_words) if language.speech is not None else None


@cache
def _compiled(speech: Speech, small_words: frozenset[str]) -> Vocabulary:
    return Vocabulary(speech, small_words)
