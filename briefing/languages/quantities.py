"""The shape of a language's quantity data: number words, units, hedges and how figures are written."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Quantities:
    """Words of quantities, all casefolded."""
