"""Finds quantities: value range, unit, what they count, and their hedge."""

from briefing.analysis.draft import Draft


def find_figures(draft: Draft) -> None:
    """Assign the draft's figures in reading order."""
