"""What a query asks for, as a tree; a query's text is parsed in `query_parsing`, and made SQL in `selecting`.

Words are compared without regard to case and accents. Standard library only, no I/O.
"""

from dataclasses import field
from datetime import date
from typing import Literal, TypeAlias

from briefing.frozen import dataclass

State = Literal["unread", "read", "starred", "edited", "tagged"]
Field = Literal["text", "title", "actor"]

STATES: tuple[State, ...] = ("unread", "read", "starred", "edited", "tagged")


@dataclass(frozen=True, slots=True)
class Words:
    """Words that stand side by side: in the title or the text, in the title alone, or in a name of an actor."""

    words: tuple[str, ...]
    where: Field = "text"
    prefix: bool = False
    """The last word is only how a word begins."""


@dataclass(frozen=True, slots=True)
class FromSource:
    """Words that stand side by side in the name or in the address of the article's feed."""

    words: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Tagged:
    """A tag of the article or of its feed."""

    tag: str


@dataclass(frozen=True, slots=True)
class HasFigure:
    """A figure of the article of which some value is within the range; None is an open end.

    `unit` is as in `Figure.unit`, "" for a plain number, None for any; `counts` what is counted in any of its forms,
    as `counted.counted` returns it.
    """

    low: float | None = None
    high: float | None = None
    above: bool = False
    """The value `low` itself is not within."""
    below: bool = False
    """The value `high` itself is not within."""
    unit: str | None = None
    counts: str | None = None


@dataclass(frozen=True, slots=True)
class InState:
    """What was done with the article."""

    state: State


@dataclass(frozen=True, slots=True)
class InLanguage:
    """The article's language, as an ISO 639 code."""

    code: str


@dataclass(frozen=True, slots=True)
class OfFeed:
    """The article's feed by its id; what a list asks for, never a user."""

    feed: int


@dataclass(frozen=True, slots=True)
class Ago:
    """A moment so many seconds ago."""

    seconds: int


@dataclass(frozen=True, slots=True)
class DaysAgo:
    """A day, counted back from today where the user is."""

    days: int


@dataclass(frozen=True, slots=True)
class Dates:
    """The days from `first` to `last`, both within, where the user is."""

    first: date
    last: date


When: TypeAlias = Ago | DaysAgo | Dates


@dataclass(frozen=True, slots=True)
class Since:
    """Published then or later."""

    when: When


@dataclass(frozen=True, slots=True)
class Until:
    """Published by then; a day or month that is named is within."""

    when: When


@dataclass(frozen=True, slots=True)
class Not:
    """Everything that `part` does not match."""

    part: "Term"


@dataclass(frozen=True, slots=True)
class AllOf:
    """What all the parts match; there are two or more."""

    parts: "tuple[Term, ...]"


@dataclass(frozen=True, slots=True)
class AnyOf:
    """What one of the parts matches; there are two or more."""

    parts: "tuple[Term, ...]"


Leaf: TypeAlias = Words | FromSource | Tagged | HasFigure | InState | InLanguage | OfFeed | Since | Until
Term: TypeAlias = Leaf | Not | AllOf | AnyOf


@dataclass(frozen=True, slots=True)
class Query:
    """A query; without a term it asks for every article."""

    term: Term | None = None
    text: str = field(default="", compare=False)
    """As the user typed it, cleaned."""

    @property
    def conjuncts(self) -> tuple[Term, ...]:
        """What an article has to match, part by part."""
        if self.term is None:
            return ()
        return self.term.parts if isinstance(self.term, AllOf) else (self.term,)

    def within(self, *terms: Term) -> "Query":
        """Return the query for what also matches all of these."""
        parts = (*terms, *self.conjuncts)
        return Query(AllOf(parts) if len(parts) > 1 else parts[0] if parts else None, self.text)
