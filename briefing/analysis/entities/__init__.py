"""Finds mentions of names in the passages: the model's, mended, and those of rules and word lists.

It says what each seems to be and what it does in its sentence. It never joins mentions: that is the actors' work.
"""

from briefing.analysis.draft import Draft, Entity
from briefing.analysis.entities.candidates import Candidate, choose
from briefing.analysis.entities.gazetteer import known_names
from briefing.analysis.entities.model import model_names
from briefing.analysis.entities.parts import mark_of, part_in_sentence, speaks
from briefing.analysis.entities.patterns import pattern_names
from briefing.analysis.entities.repeats import known_forms, repeated_names
from briefing.analysis.names.lexicon import Lexicon, lexicon
from briefing.analysis.names.words import Word, draft_words


def find_entities(draft: Draft) -> None:
    """Assign the draft's entities, in reading order and without overlaps."""
    names = lexicon(draft.language)
    passages = draft_words(draft)
    vocabulary = _lower_case_words(passages)
    found: list[tuple[list[Word], list[Candidate]]] = []
    for number, words in enumerate(passages):
        candidates = [*known_names(words, names), *pattern_names(words, names)]
        if draft.docs:
            tagged = draft.docs[number]
            candidates.extend(model_names(words, tagged.passage.start, tagged.doc, names))
        found.append((words, [c for c in choose(candidates) if not _is_noise(words, c, names, vocabulary)]))
    forms = known_forms(found, names)
    for number, (words, chosen) in enumerate(found):
        everything = choose([*chosen, *repeated_names(words, chosen, forms)])
        draft.entities.extend(_entity(words, c, number, names) for c in everything if c.kind is not None)


def _lower_case_words(passages: list[list[Word]]) -> frozenset[str]:
    """Return the words that the article writes without a capital: capitalised, they are hardly names."""
    return frozenset(word.folded for words in passages for word in words if word.text.islower() and len(word.text) > 2)


def _is_noise(words: list[Word], candidate: Candidate, names: Lexicon, vocabulary: frozenset[str]) -> bool:
    """Whether a stretch is no name: no capital, a word on the list, or a common word at a sentence's start."""
    named = words[candidate.first : candidate.last]
    if candidate.kind is None or candidate.sure:
        return False
    if not any(word.is_name_like for word in named):
        return True
    phrase = names.not_names.at(words, candidate.first)
    if phrase is not None and phrase[0] == candidate.last:
        return True
    if all(word.folded in names.not_name_words or not word.text[0].isalpha() for word in named):
        return True
    if len(named) > 1:
        return False
    word = named[0]
    if len(word.text) == 1:
        return True
    if word.folded in vocabulary or word.folded.rstrip("s") in vocabulary or word.folded + "s" in vocabulary:
        return not word.text.isupper()
    if word.folded in names.roles or word.folded in names.body_adjectives or word.folded in names.demonym_words:
        return True
    return False


def _entity(words: list[Word], candidate: Candidate, passage: int, names: Lexicon) -> Entity:
    first, last = candidate.first, candidate.last
    return Entity(
        start=words[first].start,
        end=words[last - 1].end,
        kind=candidate.kind or "unknown",
        passage=passage,
        part=part_in_sentence(words, first, last, names),
        state=candidate.state,
        seat=candidate.seat,
        sure=candidate.sure,
        speaks=speaks(words, first, last, names),
        mark=mark_of(words, first, last, names),
    )
