"""Finds every further occurrence of names that stand elsewhere in the article: surnames, first names, short forms."""

from collections.abc import Iterator

from briefing.analysis.draft import EntityKind
from briefing.analysis.entities.candidates import Candidate
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.phrase_index import PhraseIndex
from briefing.analysis.names.words import Word

REPEAT_WEIGHT = 1


def known_forms(found: list[tuple[list[Word], list[Candidate]]], lexicon: Lexicon) -> PhraseIndex[EntityKind]:
    """Return the forms that may stand alone for the names found: the whole name, a person's surname and first name."""
    forms: dict[str, EntityKind] = {}
    for words, candidates in found:
        for candidate in candidates:
            if candidate.kind not in ("person", "organisation", "group"):
                continue
            named = words[candidate.first : candidate.last]
            text = " ".join(word.text for word in named)
            if candidate.kind == "person" and len(named) > 1:
                for short in (surname(named, lexicon), named[0].text):
                    if len(short) > 2 and short[0].isupper():
                        forms.setdefault(short, "person")
                        if short.isalpha() and short.isascii():
                            forms.setdefault(short.upper(), "person")
            if not (len(named) == 1 and named[0].folded in lexicon.not_name_words):
                forms.setdefault(text, candidate.kind)
    return PhraseIndex(forms.items())


def surname(named: list[Word], lexicon: Lexicon) -> str:
    """Return the last word of a person's name with the particles before it."""
    index = len(named) - 1
    while index > 1 and (named[index - 1].folded in lexicon.particles or named[index - 1].end == named[index].start):
        index -= 1
    return " ".join(word.text for word in named[index:])


def repeated_names(
    words: list[Word], chosen: list[Candidate], forms: PhraseIndex[EntityKind], vocabulary: frozenset[str]
) -> Iterator[Candidate]:
    """Yield occurrences of known forms where nothing was found yet."""
    taken = {index for candidate in chosen for index in range(candidate.first, candidate.last)}
    for index, word in enumerate(words):
        if index in taken or not word.capital:
            continue
        match = forms.at(words, index)
        if match is not None and match[0] == index + 1 and word.folded in vocabulary and word.pos != "PROPN":
            continue
        if match is not None and taken.isdisjoint(range(index, match[0])):
            yield Candidate(index, match[0], match[2], REPEAT_WEIGHT)
