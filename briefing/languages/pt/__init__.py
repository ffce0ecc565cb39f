"""Portuguese as data."""

from briefing.languages.language import Language
from briefing.languages.pt.naming import NAMING
from briefing.languages.pt.prose import PROSE
from briefing.languages.pt.quantities import QUANTITIES
from briefing.languages.pt.speech import SPEECH

PORTUGUESE = Language(code="pt", name="Portuguese", prose=PROSE, quantities=QUANTITIES, naming=NAMING, speech=SPEECH)
