"""Which articles may match a query once they are analysed: actors and figures are known of analysed ones alone."""

from briefing.store.counted import forms_of
from briefing.store.folding import words_of
from briefing.store.query import AllOf, AnyOf, HasFigure, Not, Query, Term, Words

_AGE = "age"
"""What years of a life count; texts hardly say the word."""


def needs_analysis(query: Query) -> bool:
    """Tell whether a query asks for actors or figures."""
    return query.term is not None and _asks(query.term)


def may_match(query: Query, *, named: bool) -> Query:
    """Return a query for what may match once it is analysed.

    `named`: only articles whose own words have the actors' names, and what figures are to count; one that says "Tehran"
    for Iran is then left out.
    """
    return Query(_loosened(query.term, named=named) if query.term is not None else None, query.text)


def _asks(term: Term) -> bool:
    if isinstance(term, AllOf | AnyOf):
        return any(map(_asks, term.parts))
    if isinstance(term, Not):
        return _asks(term.part)
    return isinstance(term, HasFigure) or (isinstance(term, Words) and term.where == "actor")


def _loosened(term: Term, *, named: bool) -> Term | None:
    """Return a term that holds wherever the given one may; None for one that always does."""
    if isinstance(term, AllOf):
        parts = tuple(part for one in term.parts if (part := _loosened(one, named=named)) is not None)
        return AllOf(parts) if len(parts) > 1 else parts[0] if parts else None
    if isinstance(term, AnyOf):
        loose = [_loosened(one, named=named) for one in term.parts]
        kept = tuple(part for part in loose if part is not None)
        return AnyOf(kept) if len(kept) == len(loose) else None
    if not _asks(term):
        return term
    if named and isinstance(term, Words):
        return Words(term.words, prefix=term.prefix)
    if named and isinstance(term, HasFigure) and term.counts and term.counts != _AGE:
        forms = tuple(Words(words) for form in forms_of(term.counts) if (words := words_of(form)))
        return AnyOf(forms) if len(forms) > 1 else forms[0] if forms else None
    return None
