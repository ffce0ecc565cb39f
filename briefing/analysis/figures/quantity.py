"""A quantity as it is read among tokens (range of values, unit, hedge), and as a figure of a passage's text."""

from dataclasses import dataclass, replace
from typing import Literal

from briefing.models import Change, Hedge

QuantityKind = Literal["count", "money", "percent", "duration", "measure", "multiple", "fraction", "score", "age"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity in tokens[first:end]; `number` is where its first numeral starts, after hedge and sign.

    `joined`: a hyphen ties it to the word after it ("four-month"). `of_noun`: index of a counted noun inside
    (shares: "un Français sur deux"), else -1. `share`: so many out of so many. `about`:
    the number word itself is a noun that only comes near ("une dizaine"), whatever hedge stands before it.
    """

    first: int
    end: int
    number: int
    low: float | None
    high: float | None
    kind: QuantityKind = "count"
    unit: str | None = None
    hedge: Hedge = "exact"
    weak: bool = False
    digits: str = ""
    scale: float = 1.0
    joined: bool = False
    of_noun: int = -1
    share: bool = False
    about: bool = False


@dataclass(frozen=True, slots=True)
class Read:
    """A figure of a passage, before it is placed in the article."""

    start: int
    end: int
    low: float | None
    high: float | None
    unit: str | None
    counts: str | None
    hedge: Hedge
    kind: QuantityKind
    change: Change | None = None
    group: int = -1
    """Which change of the passage it belongs to; -1: none."""
    named: bool = False
    """What it counts stands with it."""


def apply_hedge(quantity: Quantity, hedge: Hedge) -> Quantity:
    """Return the quantity with an open end, or as an approximation; ranges and scores stay what they are."""
    low, high = quantity.low, quantity.high
    if quantity.hedge == "between" or quantity.kind == "score" or low is None:
        return quantity
    if hedge == "at_least":
        return replace(quantity, high=None, hedge=hedge)
    if hedge == "at_most":
        return replace(quantity, low=None, high=high if high is not None else low, hedge=hedge)
    return replace(quantity, hedge="approx") if hedge == "approx" else quantity


def reached(quantity: Quantity) -> Quantity:
    """Return what a change went up to as the value that it reached, without the hedge before it."""
    return replace(quantity, first=quantity.number, low=quantity.high, hedge="exact")
