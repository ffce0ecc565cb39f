"""What differs between languages, as data: one package for each language, and the detection among them.

Analysers read this data and never branch on a language code.
"""

from typing import cast

from briefing.languages.detection import confirms, contradicts, detect, is_short, recognise
from briefing.languages.language import Language
from briefing.later import resolve

__all__ = ["LANGUAGES", "confirms", "contradicts", "detect", "is_short", "load", "recognise"]

LANGUAGES = {
    "fr": "briefing.languages.fr:FRENCH",
    "en": "briefing.languages.en:ENGLISH",
    "de": "briefing.languages.de:GERMAN",
    "es": "briefing.languages.es:SPANISH",
    "it": "briefing.languages.it:ITALIAN",
    "pt": "briefing.languages.pt:PORTUGUESE",
}
"""ISO 639-1 code -> where its data stands, resolved when asked for."""


def load(code: str) -> Language | None:
    """Return the data of a language by its ISO 639-1 code; None where there is none."""
    target = LANGUAGES.get(code)
    return cast(Language, resolve(target)) if target else None
