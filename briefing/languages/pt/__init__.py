"""Portuguese as data."""

from briefing.languages.language import Language
from briefing.languages.pt.prose import PROSE
from briefing.languages.pt.quantities import QUANTITIES

PORTUGUESE = Language(code="pt", name="Portuguese", prose=PROSE, quantities=QUANTITIES)
