"""Finds persons by the honorific or the word for a function directly before the name. Needs no model."""

from collections.abc import Iterator

from briefing.analysis.entities.candidates import Candidate
from briefing.analysis.entities.model import NO_NAME_PARTS, belongs_to_person, joins_halves
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word

PERSON_WEIGHT, NAMED_WEIGHT, WEAK_WEIGHT = 4, 3, 2
_LONGEST_NAME = 16
"""Words of a person's name at most, with full stops and apostrophes; it bounds the work on endless capitals."""
_MOST_TITLES = 8
"""Words of titles and functions in a row before a name at most, with full stops."""


def titled_persons(words: list[Word], lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield the persons that a title or a function introduces: "Dr Jane Brown", "la chercheuse Jeanne Brun"."""
    for index, word in enumerate(words):
        honorific = word.folded in lexicon.honorifics and not (len(word.text) <= 2 and word.text.islower())
        rank = word.folded.removesuffix("s") in lexicon.ranks or word.folded in lexicon.ranks
        if honorific or rank or (lexicon.is_role(word) and word.folded not in lexicon.weak_roles):
            first = _after_titles(words, index, lexicon)
            if first < len(words) and words[first].capital:
                yield from _named(words, index, first, lexicon, honorific=honorific, rank=rank)
        elif word.folded in lexicon.reporting and _closes_quotation(words, index):
            yield from _speaker(words, index + 1, lexicon)
        elif word.capital and (
            index == 0 or not words[index - 1].is_name_like or _is_countryman(words, index - 1, lexicon)
        ):
            yield from _introduced(words, index, lexicon)


def _introduced(words: list[Word], first: int, lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield the full name that a function in apposition follows: "Jane Brown, the Dutch ambassador"."""
    last = name_end(words, first, lexicon)
    named = words[first:last]
    if not 2 <= len(named) <= 4 or not named[0].text.istitle() or belongs_to_person(words, first, lexicon):
        return
    stops = last < len(words) and words[last].text in ",.("
    if not stops and not _is_told(words, first, first, lexicon):
        return
    if any(_is_generic(word, lexicon) for word in named if word.folded not in lexicon.particles):
        return
    if lexicon.state_forms.at(words, first) or lexicon.regions.at(words, first):
        return
    if named[0].pos in NO_NAME_PARTS or named[0].folded in lexicon.bare_locatives:
        return
    follows = stops and words[last].text == "," and _function_follows(words, last + 1, lexicon)
    if follows or _function_leads(words, first - 1, lexicon) or _is_told(words, first, last, lexicon):
        yield Candidate(first, last, "person", NAMED_WEIGHT, sure=True)


def _is_generic(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word is part of what bodies, places, groups and functions are called, and of no person's name."""
    bodies = (lexicon.organisation_marks, lexicon.bodies, lexicon.portfolios, lexicon.place_marks, lexicon.group_marks)
    others = (lexicon.not_name_words, lexicon.articles, lexicon.roles, lexicon.demonym_words)
    return any(word.folded in known for known in (*bodies, *others))


def _is_countryman(words: list[Word], index: int, lexicon: Lexicon) -> bool:
    """Whether a word is a noun for somebody of a people, as it stands before names: "la Danoise"."""
    return lexicon.adjectives_follow and words[index].capital and words[index].folded in lexicon.demonym_words


def _is_told(words: list[Word], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether an age, a relative or a people beside a name says that it is a person's."""
    before = words[first - 1] if first else None
    if before is not None and (
        before.folded in lexicon.relations
        or (before.text[0].isdigit() and "-" in before.text)
        or _is_countryman(words, first - 1, lexicon)
        or (before.text in lexicon.possessives and first > 1 and words[first - 2].folded in lexicon.state_words)
    ):
        return True
    return (
        last > first
        and last + 2 < len(words)
        and words[last + 1].text.isdigit()
        and len(words[last + 1].text) < 3
        and (words[last + 2].text in ",.)" or words[last + 2].text.islower())
    )


def _function_leads(words: list[Word], comma: int, lexicon: Lexicon) -> bool:
    """Whether a comma closes a phrase that begins with a noun for a function: "the town's mayor, "."""
    if comma < 1 or words[comma].text != ",":
        return False
    for word in reversed(words[max(0, comma - 8) : comma]):
        if word.folded in lexicon.roles and word.folded not in lexicon.body_roles:
            return True
        small = word.folded in lexicon.articles | lexicon.genitives or word.text in "'’"
        if not (small or word.pos in ("ADJ", "NOUN", "PROPN")):
            return False
    return False


def _function_follows(words: list[Word], index: int, lexicon: Lexicon) -> bool:
    """Whether a noun for a function stands at a word or few adjectives, nouns and small words behind it."""
    for word in words[index : index + 6]:
        if word.folded in lexicon.roles and word.folded not in lexicon.body_roles:
            return True
        small = word.folded in lexicon.articles or word.text in lexicon.possessives or word.text in "'’"
        if not (small or word.pos in ("ADJ", "NOUN", "PROPN") or word.folded in lexicon.former):
            return False
    return False


def _closes_quotation(words: list[Word], verb: int) -> bool:
    """Whether a verb stands behind a comma or a quotation mark, over an auxiliary: `", a dit X`, `" said X`."""
    for index in range(verb - 1, max(-1, verb - 4), -1):
        if words[index].text in ',"»”!?':
            return True
        if words[index].pos not in ("AUX", "ADV", "PRON"):
            return False
    return False


def _speaker(words: list[Word], first: int, lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield the name directly behind a verb of saying that follows a quotation."""
    if first >= len(words) or not words[first].capital or words[first].folded in lexicon.not_name_words:
        return
    last = name_end(words, first, lexicon)
    known = lexicon.state_forms.at(words, first) or lexicon.peoples.at(words, first)
    if known or any(word.folded in lexicon.organisation_marks for word in words[first:last]):
        return
    if last > first and not words[first].text.isupper():
        yield Candidate(first, last, "person", WEAK_WEIGHT, sure=True)


def name_end(words: list[Word], first: int, lexicon: Lexicon) -> int:
    """Return where the person's name that begins at a word ends: capitals, initials and particles between them."""
    end = last = first
    while end < min(len(words), first + _LONGEST_NAME) and words[end].line == words[first].line:
        word = words[end]
        before = words[end - 1]
        capital = word.is_name_like and word.text[0].isalpha()
        if capital and (end == first or word.pos not in ("VERB", "AUX", "DET", "ADP")):
            end += 1
            last = end
        elif end == first:
            break
        elif joins_halves(words, end):
            end = last = end + 2
        elif word.folded in lexicon.particles or (word.text in "'’." and len(before.text) == 1 and before.capital):
            end += 1
        else:
            break
    return last


def _after_titles(words: list[Word], index: int, lexicon: Lexicon) -> int:
    """Return the word after all titles and functions that stand in a row, with their full stops."""
    first = index + 1
    while first < min(len(words), index + 1 + _MOST_TITLES):
        word, before = words[first], words[first - 1]
        abbreviates = word.text == "." and word.start == before.end and before.capital and len(before.text) <= 4
        another = (
            (word.folded in lexicon.ranks or word.folded.rpartition("-")[2] in lexicon.roles)
            and first + 1 < len(words)
            and words[first + 1].capital
        )
        if not (abbreviates or another or _is_from(words, index, first, lexicon) or word.folded in lexicon.honorifics):
            break
        first += 1
    return first


def _is_from(words: list[Word], title: int, index: int, lexicon: Lexicon) -> bool:
    """Whether an adjective for a people stands between a title and a name: "le président letton Jean Brun"."""
    people = lexicon.adjectives_follow and words[index].text.islower() and words[index].folded in lexicon.demonym_words
    return people and words[title].folded in lexicon.ranks and index + 1 < len(words) and words[index + 1].capital


def _named(
    words: list[Word], title: int, first: int, lexicon: Lexicon, *, honorific: bool, rank: bool
) -> Iterator[Candidate]:
    """Yield the person named from word `first` on, unless it is something else that is known."""
    last = name_end(words, first, lexicon)
    named = words[first:last]
    bodies = lexicon.organisation_marks | (lexicon.bodies if len(named) == 1 else lexicon.place_marks)
    known = (
        lexicon.state_forms.at(words, first) or lexicon.regions.at(words, first) or lexicon.demonyms.at(words, first)
    )
    if known or named[0].text in lexicon.known_organisations or all(word.folded in lexicon.roles for word in named):
        return
    if named[0].folded in lexicon.articles - lexicon.particles:
        return
    if any(word.folded in bodies or word.folded in lexicon.not_name_words for word in named):
        return
    if honorific or (len(named) > 1 and not named[0].text.isupper()):
        yield Candidate(first, last, "person", PERSON_WEIGHT, sure=True)
    elif named[0].text.isupper():
        return
    elif rank:
        yield Candidate(first, last, "person", PERSON_WEIGHT, sure=True)
    elif named[0].pos == "PROPN" and not words[title].capital:
        yield Candidate(first, last, "person", WEAK_WEIGHT)
