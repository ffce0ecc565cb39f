"""What differs between languages, as data: one package for each language, and the detection among them.

Analysers read this data and never branch on a language code.
"""

from importlib import import_module
from typing import cast

from briefing.languages.language import Language

LANGUAGES = {
    "fr": "briefing.languages.fr:FRENCH",
    "en": "briefing.languages.en:ENGLISH",
}
"""ISO 639-1 code -> where its data stands, resolved when asked for."""


def load(code: str) -> Language | None:
    """Return the data of a language by its ISO 639-1 code; None where there is none."""
    target = LANGUAGES.get(code)
    if target is None:
        return None
    module, _, name = target.partition(":")
    return cast(Language, getattr(import_module(module), name))


def detect(text: str) -> str:
    """Return the ISO 639-1 code of the language that a text is most likely written in."""
    words = text[:5000].casefold().split()
    scores = {code: sum(word in language.prose.stop_words for word in words) for code in LANGUAGES if (language := load(code))}
    return max(scores, key=lambda code: scores[code]) if any(scores.values()) else "und"
