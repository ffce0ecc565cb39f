"""English naming."""

from briefing.languages.naming import Naming

NAMING = Naming()
