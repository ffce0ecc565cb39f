"""Italian as data."""

from briefing.languages.it.prose import PROSE
from briefing.languages.language import Language

ITALIAN = Language(code="it", name="Italian", prose=PROSE)
