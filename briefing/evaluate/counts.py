"""What is counted when a briefing is compared with its annotation, and the measures that follow from the counts.

Counts of articles add up; measures are percentages of the sums, so long articles weigh more than short ones.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Self


@dataclass(slots=True)
class Tally:
    """Things found and rightly so, found wrongly, and missed."""

    hits: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, other: Self) -> None:
        """Add another tally's counts to this one's."""
        self.hits += other.hits
        self.wrong += other.wrong
        self.missed += other.missed

    @property
    def precision(self) -> float:
        """The share of what was found that is right, in per cent; 0 without a hit."""
        return 100 * self.hits / (self.hits + self.wrong) if self.hits else 0.0

    @property
    def recall(self) -> float:
        """The share of what is there that was found, in per cent; 0 without a hit."""
        return 100 * self.hits / (self.hits + self.missed) if self.hits else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, in per cent; 0 without a hit."""
        return 200 * self.hits / (2 * self.hits + self.wrong + self.missed) if self.hits else 0.0


@dataclass(slots=True)
class Share:
    """How many of those asked about are right."""

    right: int = 0
    asked: int = 0

    def ask(self, right: bool) -> None:
        """Count one more, right or not."""
        self.asked += 1
        self.right += right

    def add(self, other: Self) -> None:
        """Add another share's counts to this one's."""
        self.right += other.right
        self.asked += other.asked

    @property
    def percent(self) -> float:
        """The share in per cent; 0 where nothing was asked."""
        return 100 * self.right / self.asked if self.asked else 0.0


@dataclass(frozen=True, slots=True)
class Counts:
    """Everything that is counted in one article, or in several together."""

    headings: Tally = field(default_factory=Tally)
    section_starts: Tally = field(default_factory=Tally)
    actors: Tally = field(default_factory=Tally)
    kind: Share = field(default_factory=Share)
    role: Share = field(default_factory=Share)
    key_in_top_five: Share = field(default_factory=Share)
    figures_found: Tally = field(default_factory=Tally)
    figures_value: Tally = field(default_factory=Tally)
    figures_complete: Tally = field(default_factory=Tally)
    unit: Share = field(default_factory=Share)
    counts: Share = field(default_factory=Share)
    hedge: Share = field(default_factory=Share)
    offsets: Share = field(default_factory=Share)
    summary: Share = field(default_factory=Share)

    @classmethod
    def total(cls, parts: Iterable["Counts"]) -> "Counts":
        """Return the sum of the counts of several articles."""
        summed = cls()
        for part in parts:
            for counted in fields(cls):
                getattr(summed, counted.name).add(getattr(part, counted.name))
        return summed


MEASURES: dict[str, str] = {
    "headings F1": "headings.f1",
    "section starts F1": "section_starts.f1",
    "actors F1": "actors.f1",
    "actors precision": "actors.precision",
    "actors recall": "actors.recall",
    "actor kind": "kind.percent",
    "actor role": "role.percent",
    "key actors in top 5": "key_in_top_five.percent",
    "figures found F1": "figures_found.f1",
    "figures value F1": "figures_value.f1",
    "figures complete F1": "figures_complete.f1",
    "figure unit": "unit.percent",
    "figure counts": "counts.percent",
    "figure hedge": "hedge.percent",
    "offsets": "offsets.percent",
    "summary as an editor's": "summary.percent",
}
"""Name of a measure, all in per cent -> where it stands in `Counts`, in the order in which they are shown."""


def measure(counts: Counts) -> dict[str, float]:
    """Return every measure of the counts, in per cent."""
    return {name: attrgetter(place)(counts) for name, place in MEASURES.items()}
