"""Finds names by the words around them: titled persons, bodies, chains of capitals, acronyms. Needs no model."""

from collections.abc import Iterator

from briefing.analysis.entities.candidates import Candidate
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word

PERSON_WEIGHT, CHAIN_WEIGHT, ACRONYM_WEIGHT = 4, 3, 2
_ROMAN = frozenset("IVXLCDM")


def pattern_names(words: list[Word], lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield what the patterns find in a passage."""
    shouted = sum(word.text.isupper() for word in words) * 2 > len(words)
    titled = sum(word.capital for word in words if len(word.text) > 3) * 3 > 2 * sum(
        len(word.text) > 3 for word in words
    )
    for index, word in enumerate(words):
        if (
            word.folded in lexicon.honorifics
            or word.folded in lexicon.roles
            or word.folded.removesuffix("s") in lexicon.ranks
        ):
            yield from _titled(words, index, lexicon)
        if word.folded in lexicon.bodies:
            yield from _body(words, index, lexicon)
        if word.is_name_like:
            if not shouted and is_acronym(word, lexicon):
                yield Candidate(index, index + 1, "unknown", ACRONYM_WEIGHT)
            if index == 0 or not words[index - 1].is_name_like:
                yield from _chain(words, index, lexicon, linked=not titled)


def is_acronym(word: Word, lexicon: Lexicon) -> bool:
    """Return whether a word is written like an organisation's acronym."""
    letters = word.text
    return (
        2 <= len(letters) <= 7
        and letters.isupper()
        and letters.isalpha()
        and not _ROMAN.issuperset(letters)
        and word.folded not in lexicon.not_name_words
        and word.folded not in lexicon.honorifics
        and word.folded not in lexicon.roles
    )


def name_end(words: list[Word], first: int, lexicon: Lexicon) -> int:
    """Return where the person's name that begins at a word ends: capitals, initials and particles between them."""
    end = last = first
    while end < len(words) and words[end].line == words[first].line:
        word = words[end]
        if (
            word.is_name_like
            and word.text[0].isalpha()
            and (end == first or word.pos not in ("VERB", "AUX", "DET", "ADP"))
        ):
            end += 1
            last = end
        elif (
            word.text in ("'", "’", ".") and end > first and (len(words[end - 1].text) == 1 and words[end - 1].capital)
        ) or (word.folded in lexicon.particles and end > first and end + 1 < len(words)):
            end += 1
        else:
            break
    return last


def _titled(words: list[Word], index: int, lexicon: Lexicon) -> Iterator[Candidate]:
    """A name directly after an honorific or a word for a function."""
    word = words[index]
    first = index + 1
    honorific = word.folded in lexicon.honorifics
    if first < len(words) and words[first].text == "." and honorific:
        first += 1
    while first < len(words) and (words[first].folded in lexicon.honorifics or _is_abbreviating(words, first)):
        first += 1
    if first >= len(words) or not words[first].capital:
        return
    if honorific and len(word.text) <= 2 and not word.capital and word.text != "me":
        return
    last = name_end(words, first, lexicon)
    named = words[first:last]
    bodies = lexicon.organisation_marks | lexicon.bodies if len(named) == 1 else lexicon.organisation_marks
    if any(w.folded in bodies or w.folded in lexicon.not_name_words for w in named):
        return
    known = (
        lexicon.state_forms.at(words, first) or lexicon.regions.at(words, first) or lexicon.demonyms.at(words, first)
    )
    if known or words[first].text in lexicon.known_organisations:
        return
    if not honorific and (len(named) < 2 or named[0].text.isupper()):
        if word.folded.removesuffix("s") not in lexicon.ranks or not named or named[0].text.isupper():
            return
    if last > first:
        yield Candidate(first, last, "person", PERSON_WEIGHT, sure=True)


def _is_abbreviating(words: list[Word], index: int) -> bool:
    """Whether a full stop ends an abbreviated title: "Sen.", "Gov."."""
    word, before = words[index], words[index - 1]
    return word.text == "." and word.start == before.end and before.capital and len(before.text) <= 4


def _body(words: list[Word], index: int, lexicon: Lexicon) -> Iterator[Candidate]:
    """A body with what follows it: "ministère de la Santé", "Department of Health", "police fédérale"."""
    head = words[index]
    last, named = index + 1, False
    end = last
    while end < len(words) and end - index < 14 and words[end].line == head.line:
        word = words[end]
        if word.folded in lexicon.body_adjectives or word.folded in lexicon.demonym_words:
            if not word.capital:
                named = named or (
                    end == index + 1 and (head.folded in lexicon.lone_bodies or (head.capital and index > 0))
                )
                end += 1
                last = end
                continue
        if word.folded in lexicon.role_joints and (end + 1 == len(words) or not words[end + 1].is_name_like):
            break
        if word.folded in lexicon.body_links or word.text in "'’":
            end += 1
            continue
        if word.pos == "ADJ" and not word.capital and words[end - 1].capital and end > index + 2:
            end += 1
            last = end
            continue
        follows = words[end - 1].capital or words[end - 1].folded in lexicon.body_links or words[end - 1].text in "'’"
        if word.is_name_like and follows and (end > index + 1 or (head.capital and index > 0)):
            named = True
            end += 1
            last = end
            continue
        break
    if last == index + 1 and head.capital and index > 0 and head.folded in lexicon.lone_bodies:
        yield Candidate(index, last, "organisation", ACRONYM_WEIGHT)
    if named and last > index + 1 and _links_to_name(words, index, last, lexicon):
        yield Candidate(index, last, "organisation", CHAIN_WEIGHT, sure=True)


def _links_to_name(words: list[Word], first: int, last: int, lexicon: Lexicon) -> bool:
    """A body in lower case with a place or person behind it is a plain description: "ville de Paris", "club de Lyon"."""
    if words[first].capital:
        return True
    inner = words[first + 1 : last]
    return all(
        word.folded in lexicon.body_adjectives or word.folded in lexicon.demonym_words for word in inner
    ) or words[first].folded.startswith(("minist", "secretariat"))


def _chain(words: list[Word], first: int, lexicon: Lexicon, *, linked: bool) -> Iterator[Candidate]:
    """A chain of capitals with an organisation's word in it: "Legislative Services Agency"."""
    end = last = first
    while end < len(words) and words[end].line == words[first].line:
        word = words[end]
        if word.is_name_like and word.text[0].isalpha():
            end += 1
            last = end
        elif linked and word.folded in lexicon.body_links and end > first:
            before, after = words[end - 1], words[end + 1] if end + 1 < len(words) else None
            whole = before.folded in lexicon.organisation_marks or before.text.isupper()
            if word.folded in lexicon.role_joints and (whole or after is None or not after.is_name_like):
                break
            end += 1
        else:
            break
    if last - first < 2 or (
        first == 0 and words[0].pos in ("DET", "ADP", "ADV", "PRON", "SCONJ", "CCONJ", "AUX", "VERB")
    ):
        return
    marked = any(word.folded in lexicon.organisation_marks for word in words[first:last])
    if marked and words[first].folded not in lexicon.roles:
        yield Candidate(first, last, "organisation", CHAIN_WEIGHT)
