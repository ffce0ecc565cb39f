"""Italian as data."""

from briefing.languages.it.naming import NAMING
from briefing.languages.it.prose import PROSE
from briefing.languages.it.quantities import QUANTITIES
from briefing.languages.it.speech import SPEECH
from briefing.languages.language import Language

ITALIAN = Language(code="it", name="Italian", prose=PROSE, quantities=QUANTITIES, naming=NAMING, speech=SPEECH)
