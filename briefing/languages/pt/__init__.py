"""Portuguese as data."""

from briefing.languages.language import Language
from briefing.languages.pt.prose import PROSE

PORTUGUESE = Language(code="pt", name="Portuguese", prose=PROSE)
