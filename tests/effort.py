"""How much the tests try: with BRIEFING_EFFORT=10, ten times as many examples, and texts ten times as long."""

import os

EFFORT = float(os.environ.get("BRIEFING_EFFORT", "1"))


def times(count: int) -> int:
    """Return how often to try what is tried so often with an effort of one."""
    return max(1, round(count * EFFORT))
