"""Italian as data."""

from briefing.languages.it.prose import PROSE
from briefing.languages.it.quantities import QUANTITIES
from briefing.languages.language import Language

ITALIAN = Language(code="it", name="Italian", prose=PROSE, quantities=QUANTITIES)
