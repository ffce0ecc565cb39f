"""Spanish as data."""

from briefing.languages.es.naming import NAMING
from briefing.languages.es.prose import PROSE
from briefing.languages.es.quantities import QUANTITIES
from briefing.languages.es.speech import SPEECH
from briefing.languages.language import Language

SPANISH = Language(code="es", name="Spanish", prose=PROSE, quantities=QUANTITIES, naming=NAMING, speech=SPEECH)
