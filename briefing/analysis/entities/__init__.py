"""Finds mentions of names in the passages: the model's, mended, and those of rules and word lists.

It says what each seems to be and what it does in its sentence. It never joins mentions: that is the actors' work.
"""

from collections import Counter

from briefing.analysis.draft import Draft, Entity
from briefing.analysis.entities.candidates import Candidate, choose
from briefing.analysis.entities.gazetteer import known_names
from briefing.analysis.entities.model import NO_NAME_PARTS, model_names
from briefing.analysis.entities.parts import mark_of, part_in_sentence, speaks
from briefing.analysis.entities.patterns import pattern_names
from briefing.analysis.entities.repeats import known_forms, repeated_names
from briefing.analysis.names.lexicon import Lexicon, lexicon
from briefing.analysis.names.words import Word, draft_words, fold


def find_entities(draft: Draft) -> None:
    """Assign the draft's entities, in reading order and without overlaps."""
    names = lexicon(draft.language)
    passages = draft_words(draft)
    vocabulary = _lower_case_words(passages) | {fold(word) for word in draft.language.prose.stop_words}
    found: list[tuple[list[Word], list[Candidate]]] = []
    for number, words in enumerate(passages):
        candidates = [*known_names(words, names), *pattern_names(words, names)]
        if draft.docs:
            tagged = draft.docs[number]
            candidates.extend(model_names(words, tagged.passage.start, tagged.doc, names))
        found.append((words, [c for c in choose(candidates) if not _is_noise(words, c, names, vocabulary)]))
    _part_glued_names(found)
    capitals = Counter(word.folded for words in passages for word in words if word.capital)
    for words, chosen in found:
        chosen[:] = [c for c in chosen if not _is_stray(words, c, names, capitals)]
    forms = known_forms(found, names)
    for number, (words, chosen) in enumerate(found):
        everything = choose([*chosen, *repeated_names(words, chosen, forms, vocabulary)])
        draft.entities.extend(_entity(words, c, number, names) for c in everything if c.kind is not None)


def _lower_case_words(passages: list[list[Word]]) -> frozenset[str]:
    """Return the words that the article writes without a capital: capitalised, they are hardly names."""
    return frozenset(word.folded for words in passages for word in words if word.text.islower() and len(word.text) > 2)


def _part_glued_names(found: list[tuple[list[Word], list[Candidate]]]) -> None:
    """Take off a person's name the name of something else that the model glued before it: "de Snapchat Evan Spiegel"."""
    persons = {
        tuple(word.folded for word in words[c.first : c.last])
        for words, chosen in found
        for c in chosen
        if c.kind == "person" and c.last - c.first > 1
    }
    others = {
        words[c.first].folded
        for words, chosen in found
        for c in chosen
        if c.kind == "organisation" and c.last == c.first + 1
    }
    for words, chosen in found:
        for candidate in chosen:
            if (
                candidate.kind == "person"
                and candidate.last - candidate.first > 2
                and words[candidate.first].folded in others
            ):
                candidate.first += 1
            if candidate.kind == "organisation":
                candidate.last = _before_person(words, candidate, persons)


def _before_person(words: list[Word], candidate: Candidate, persons: set[tuple[str, ...]]) -> int:
    """Return where an organisation's name ends before a person's: "Sonoran Policy Group de Robert Stryk"."""
    for start in range(candidate.first + 2, candidate.last - 1):
        if words[start - 1].text.islower() and tuple(w.folded for w in words[start : candidate.last]) in persons:
            return start - 1
    return candidate.last


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
    nothing = names.not_name_words | names.portfolios if candidate.kind != "person" else names.not_name_words
    if all(word.folded in nothing or not word.text[0].isalpha() for word in named):
        return True
    if candidate.first > 0 and words[candidate.first - 1].text.isdigit() and not named[0].text.isupper():
        return True
    if len(named) > 1:
        alone = not any(word.is_name_like for word in named[1:])
        opens = candidate.first == 0 or words[candidate.first - 1].text in '.!?«"“'
        return alone and opens and named[0].pos != "PROPN"
    word = named[0]
    if len(word.text) == 1 or word.pos in NO_NAME_PARTS:
        return True
    if word.folded in vocabulary or word.folded.rstrip("s") in vocabulary or word.folded + "s" in vocabulary:
        return not word.text.isupper()
    if (
        word.folded in names.particles
        or word.folded in names.roles
        or word.folded in names.body_adjectives
        or word.folded in names.demonym_words
    ):
        return True
    return False


def _is_stray(words: list[Word], candidate: Candidate, names: Lexicon, capitals: Counter[str]) -> bool:
    """Whether the model alone took a word for a name that stands once, at a sentence's start, and does not speak."""
    first, last = candidate.first, candidate.last
    if candidate.sure or candidate.kind is None or last - first > 1 or words[first].text.isupper():
        return False
    opens = first == 0 or words[first - 1].text in '.!?:«"“”+'
    return opens and capitals[words[first].folded] == 1 and not speaks(words, first, last, names)


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
        mark=candidate.mark or mark_of(words, first, last, names),
    )
