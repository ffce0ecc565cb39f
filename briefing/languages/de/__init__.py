"""German as data."""

from briefing.languages.de.naming import NAMING
from briefing.languages.de.prose import PROSE
from briefing.languages.de.quantities import QUANTITIES
from briefing.languages.de.speech import SPEECH
from briefing.languages.language import Language

GERMAN = Language(code="de", name="German", prose=PROSE, quantities=QUANTITIES, naming=NAMING, speech=SPEECH)
