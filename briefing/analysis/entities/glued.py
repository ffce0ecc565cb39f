"""Parts names of two actors that the model took for one, by what stands alone elsewhere in the article."""

from briefing.analysis.entities.candidates import Candidate
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word

_LONGEST = 4
"""Words of a portfolio and a person's name."""


def part_glued_names(found: list[tuple[list[Word], list[Candidate]]], lexicon: Lexicon) -> None:
    """Shorten a person's name that begins with an organisation's, and an organisation's that ends with a person's."""
    persons: set[tuple[str, ...]] = set()
    others: set[str] = set()
    for words, chosen in found:
        for candidate in chosen:
            named = tuple(word.folded for word in words[candidate.first : candidate.last])
            if candidate.kind == "person" and len(named) > 1:
                persons.add(named)
            elif candidate.kind == "organisation" and len(named) == 1:
                others.add(named[0])
    for words, chosen in found:
        for candidate in chosen:
            long = candidate.last - candidate.first > 2
            if (
                candidate.kind == "person"
                and long
                and (words[candidate.first].folded in others or _begins_with_place(words, candidate.first, lexicon))
            ):
                candidate.first += 1
            elif candidate.kind == "organisation" and long and _begins_with_portfolio(words, candidate, lexicon):
                candidate.first += 1
                candidate.kind = "person"
            elif candidate.kind == "organisation":
                candidate.last = _before_person(words, candidate, persons)


def _begins_with_place(words: list[Word], first: int, lexicon: Lexicon) -> bool:
    """Whether "of" leads to the first word and a given name follows it: "le maire de Nantes Jeanne Brun"."""
    leads = lexicon.genitives | lexicon.carriers | lexicon.locatives
    belongs = first > 0 and words[first - 1].folded in leads
    return belongs and not lexicon.is_given(words[first]) and lexicon.is_given(words[first + 1])


def _begins_with_portfolio(words: list[Word], candidate: Candidate, lexicon: Lexicon) -> bool:
    """Whether what a minister is minister of stands before a person's name: "le ministre des Transports Paul Brun"."""
    first, last = candidate.first, candidate.last
    if first == 0 or last - first > _LONGEST or words[first].folded not in lexicon.portfolios:
        return False
    leads = words[first - 1].folded in lexicon.genitives | lexicon.locatives | lexicon.role_links
    capitals = all(word.capital and word.text[0].isalpha() for word in words[first:last])
    return leads and capitals and lexicon.is_given(words[first + 1])


def _before_person(words: list[Word], candidate: Candidate, persons: set[tuple[str, ...]]) -> int:
    """Return where an organisation's name ends before a person's: "the Mill Street Group of Ann Brown"."""
    for start in range(candidate.first + 2, candidate.last - 1):
        if tuple(word.folded for word in words[start : candidate.last]) in persons:
            return start - 1 if words[start - 1].text.islower() else start
    return candidate.last
