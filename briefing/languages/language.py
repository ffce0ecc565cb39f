"""The shape of a language's data.

What a language lacks is None, and the analysers that need it leave their part empty.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.languages.naming import Naming
    from briefing.languages.prose import Prose
    from briefing.languages.quantities import Quantities
    from briefing.languages.speech import Speech


@dataclass(frozen=True, slots=True)
class Language:
    """A language as data.

    `code` is its ISO 639-1 code, `name` its name in English, `model` the spaCy model package that tags it.
    """

    code: str
    name: str
    prose: "Prose"
    quantities: "Quantities | None" = None
    naming: "Naming | None" = None
    speech: "Speech | None" = None
    model: str | None = None
