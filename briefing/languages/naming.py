"""The shape of a language's naming data: titles, particles, seats of power, demonyms, words for roles and bodies."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Naming:
    """Words around names, all casefolded."""
