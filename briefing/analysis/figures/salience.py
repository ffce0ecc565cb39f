"""How much a figure matters to the story, between 0 and 1.

The sum of five parts, each a judgement of news desks rather than a measurement: where it stands (title .30, heading
.15, else up to .25 falling with its place in the text), its size (up to .25, growing with the logarithm, full at a
billion; percentages and multiples .12), what kind it is (money and counts of named things .25, shares and measures
.18, scores .15, durations .06, ages .03), whether it is large for its kind is left to size, whether it says what it
counts (.10), and whether it is exact or bounded rather than vague (.10 and .05).
"""

from math import log10

from briefing.analysis.draft import Passage
from briefing.analysis.figures.reading import Read

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
