"""French quantities."""

from briefing.languages.quantities import Quantities

QUANTITIES = Quantities()
