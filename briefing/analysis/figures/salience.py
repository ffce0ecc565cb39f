"""How much a figure matters to the story, between 0 and 1.

The sum of five parts, weighed by judgement and not fitted to anything:

- where it stands: .30 in the title, .15 in a heading, else .25 at the start of the text falling to 0 at its end;
- its kind: .25 for money and counts, .18 for shares, multiples and measures, .15 for scores, .06 for durations, .03 for
  ages;
- its size: up to .25 for counts, money and measures, with the logarithm of the value, full at a billion; .12 for
  percentages, fractions and multiples;
- .10 if it says what it counts;
- .10 if it is exact or bounded, .05 if it is only about so much.
"""

from math import log10

from briefing.analysis.draft import Passage
from briefing.analysis.figures.quantity import Read

_KINDS = {
    "count": 0.25,
    "money": 0.25,
    "percent": 0.18,
    "fraction": 0.18,
    "multiple": 0.18,
    "measure": 0.18,
    "score": 0.15,
    "duration": 0.06,
    "age": 0.03,
}
_FULL_SIZE = 9


def figure_salience(read: Read, passage: Passage, *, place: float) -> float:
    """Return a figure's salience; `place` is how far into the text it stands, from 0 to 1."""
    kinds = {"title": 0.30, "heading": 0.15}
    where = kinds.get(passage.kind, 0.25 * (1 - place))
    value = abs(read.high if read.high is not None else read.low or 0)
    if read.kind in ("count", "money", "measure"):
        size = 0.25 * min(1.0, log10(1 + value) / _FULL_SIZE)
    else:
        size = 0.12 if read.kind in ("percent", "multiple", "fraction") else 0.0
    named = 0.10 if read.counts else 0.0
    sure = 0.05 if read.hedge == "approx" else 0.10
    return round(min(1.0, where + size + _KINDS[read.kind] + named + sure), 4)
