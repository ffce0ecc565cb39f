"""Finds states, their governments and peoples, regions and well-known organisations by the language's word lists."""

from collections.abc import Iterator

from briefing.analysis.draft import EntityKind
from briefing.analysis.entities.candidates import Candidate
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word

GOVERNMENT_WEIGHT, REGION_WEIGHT, NAME_WEIGHT = 5, 4, 3


def known_names(words: list[Word], lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield what the word lists know in a passage."""
    for index, word in enumerate(words):
        if word.is_name_like:
            yield from _capitalised(words, index, lexicon)
        else:
            group = lexicon.known_groups.at(words, index)
            if group is not None and group[1][0].islower():
                yield Candidate(index, group[0], "group", NAME_WEIGHT, sure=True, mark="group")
        found = lexicon.demonyms.at(words, index)
        if found is not None:
            end, _, code = found
            government = _government(words, index, end, lexicon)
            if government is not None:
                yield Candidate(*government, "state", GOVERNMENT_WEIGHT, state=code, sure=True)
            elif word.capital and _is_people(words, index, end, lexicon):
                yield Candidate(index, end, "group", NAME_WEIGHT, state=code, sure=True)


def _capitalised(words: list[Word], index: int, lexicon: Lexicon) -> Iterator[Candidate]:
    region = lexicon.regions.at(words, index)
    if region is not None:
        yield Candidate(index, region[0], None, REGION_WEIGHT)
    nothing = lexicon.not_names.at(words, index)
    if nothing is not None and nothing[0] > index + 1:
        yield Candidate(index, nothing[0], None, REGION_WEIGHT)
    state = lexicon.state_forms.at(words, index)
    if state is not None and _same_case(words, index, state[0], state[1]):
        form = state[2]
        kind: EntityKind = "organisation" if form.code in lexicon.unions else "state"
        yield Candidate(index, state[0], kind, NAME_WEIGHT, state=form.code, seat=form.seat, sure=True)
        before = index - 1
        while before > 0 and (
            words[before].folded in (lexicon.articles | lexicon.genitives) or words[before].text in "'’"
        ):
            before -= 1
        if not form.seat and 0 <= before < index - 1 and words[before].folded in lexicon.governments:
            yield Candidate(before, state[0], kind, GOVERNMENT_WEIGHT, state=form.code, sure=True)
    people = lexicon.peoples.at(words, index)
    if people is not None:
        yield Candidate(index, people[0], "group", NAME_WEIGHT, sure=True)
    group = lexicon.known_groups.at(words, index)
    if group is not None and _same_case(words, index, group[0], group[1]):
        yield Candidate(index, group[0], "group", NAME_WEIGHT, sure=True, mark="group")
    yield from _well_known(words, index, lexicon)


def _well_known(words: list[Word], index: int, lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield persons and organisations that everybody knows."""
    word = words[index]
    body = lexicon.known_bodies.at(words, index)
    if body is not None and (words[body[0] - 1].text[0].isupper() or body[1].split()[-1][0].islower()):
        opens = index == 0 or not words[index - 1].text[0].isalnum()
        start = index + 1 if opens and word.folded in lexicon.articles and body[0] > index + 1 else index
        introduces = body[0] < len(words) and lexicon.is_given(words[body[0]])
        weight = GOVERNMENT_WEIGHT if body[0] - start > 2 or introduces else NAME_WEIGHT
        yield Candidate(start, body[0], "organisation", weight, sure=True)
    if word.text in lexicon.known_persons and not _goes_on(words, index):
        yield Candidate(index, index + 1, "person", NAME_WEIGHT, sure=True)
    if word.text in lexicon.known_organisations:
        yield Candidate(index, index + 1, "organisation", NAME_WEIGHT, sure=True)


def _goes_on(words: list[Word], index: int) -> bool:
    """Whether capitals stand beside a word, so that it is only part of a name."""
    beside = words[max(0, index - 1) : index] + words[index + 1 : index + 2]
    return any(word.is_name_like for word in beside)


def _same_case(words: list[Word], first: int, last: int, form: str) -> bool:
    """Abbreviations only count as they are written: "US" is no "us", "CAR" no "car"."""
    if form.isupper() and last == first + 1:
        return words[first].text == form
    return words[first].capital


def _government(words: list[Word], first: int, last: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the stretch of a government word with the demonym beside it, one adjective apart at most."""
    for gap in (1, 2):
        before, after = first - gap, last + gap - 1
        if before >= 0 and words[before].folded in lexicon.governments and not words[first].capital:
            return before, last
        leads = words[first].capital and not lexicon.adjectives_follow
        if after < len(words) and words[after].folded in lexicon.governments and leads:
            return first, after + 1
    return None


def _is_people(words: list[Word], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a plural demonym is a noun for a people: no adjective, not counted ("two Poles"), not one person."""
    text = words[last - 1].text
    if not text.endswith("s") or text.casefold().endswith("ss"):
        return False
    before = words[first - 1] if first else None
    counted = before is not None and (before.pos == "NUM" or before.text.isdigit())
    if counted or (before is not None and before.folded in lexicon.singulars):
        return False
    after = words[last] if last < len(words) else None
    return words[first].pos != "ADJ" or after is None or after.pos not in ("NOUN", "PROPN")
