"""Stretches of words that may be names, and the choice among those that overlap."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefing.analysis.draft import EntityKind


@dataclass(slots=True)
class Candidate:
    """Words `first` to `last` (exclusive) of a passage that may be a name.

    `weight` says how much its finder knows; `kind` None: certainly no actor, keeps weaker finders off.
    """

    first: int
    last: int
    kind: EntityKind | None
    weight: int
    state: str | None = None
    seat: bool = False
    sure: bool = False
    doubtful: bool = False
    mark: EntityKind | None = None


def _knows_better(candidate: Candidate, twin: Candidate) -> bool:
    """Whether a rule that found a person overrules a finder that took the same words for a place or for anything."""
    return candidate.sure and candidate.kind == "person" and not twin.sure and twin.kind in ("place", "unknown")


def choose(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Return candidates that do not overlap, in reading order: of two that do, the weightier, then the longer.

    Of two finders that agree, the surer vouches for both.
    """
    chosen: dict[tuple[int, int], Candidate] = {}
    taken: set[int] = set()
    for candidate in sorted(candidates, key=lambda c: (-c.weight, c.first - c.last, c.first)):
        place = candidate.first, candidate.last
        twin = chosen.get(place)
        if twin is not None and (twin.kind == candidate.kind or _knows_better(candidate, twin)):
            twin.kind = candidate.kind
            twin.sure = twin.sure or candidate.sure
            twin.doubtful = twin.doubtful and candidate.doubtful
        elif candidate.last > candidate.first and taken.isdisjoint(range(*place)):
            taken.update(range(*place))
            chosen[place] = candidate
    return sorted(chosen.values(), key=lambda c: c.first)
