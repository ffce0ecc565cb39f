"""Finds mentions of names in the passages: the model's, mended, and those of rules and word lists.

It says what each seems to be and what it does in its sentence. It never joins mentions: that is the actors' work.
"""

from collections import Counter

from briefing.analysis.draft import Draft, Entity
from briefing.analysis.entities.bodies import named_bodies, owned_bodies
from briefing.analysis.entities.candidates import Candidate, choose
from briefing.analysis.entities.elision import acts_by_words
from briefing.analysis.entities.gazetteer import known_names
from briefing.analysis.entities.glued import part_glued_names
from briefing.analysis.entities.model import model_names
from briefing.analysis.entities.noise import (
    common_acronyms,
    headline_words,
    is_field,
    is_headline,
    is_noise,
    is_stray,
    lower_case_words,
    opens_sentence,
)
from briefing.analysis.entities.parts import is_firm, mark_of, part_in_sentence, speaks
from briefing.analysis.entities.persons import titled_persons
from briefing.analysis.entities.plain import plain_names
from briefing.analysis.entities.relative import told_bodies
from briefing.analysis.entities.repeats import known_forms, repeated_names
from briefing.analysis.entities.spelt_out import spelt_out_bodies
from briefing.analysis.names.lexicon import Lexicon, lexicon
from briefing.analysis.names.words import Word, draft_words, fold

_FIRMS = ("place", "organisation", "unknown")
"""Kinds of names that may turn out to be a firm's."""


def find_entities(draft: Draft) -> None:
    """Assign the draft's entities, in reading order and without overlaps."""
    names = lexicon(draft.language)
    passages = draft_words(draft)
    vocabulary = lower_case_words(passages) | {fold(word) for word in draft.language.prose.stop_words}
    terms = common_acronyms(passages, names)
    found: list[tuple[list[Word], list[Candidate]]] = []
    naming = draft.language.naming
    plain = [] if draft.docs else plain_names(passages, names, draft.language, vocabulary)
    for number, words in enumerate(passages):
        candidates = [*known_names(words, names), *named_bodies(words, names), *spelt_out_bodies(words, names)]
        candidates.extend(told_bodies(words, names))
        if not (naming and naming.capital_nouns):
            candidates.extend(titled_persons(words, names))
        if draft.docs:
            tagged = draft.docs[number]
            candidates.extend(model_names(words, tagged.passage.start, tagged.doc, names))
        elif plain:
            candidates.extend(plain[number])
        chosen = [c for c in choose(candidates) if words[c.first].text not in terms]
        for candidate in chosen:
            candidate.kind = None if is_field(words, candidate, names) else candidate.kind
        found.append((words, [c for c in chosen if not is_noise(words, c, names, vocabulary)]))
    part_glued_names(found, names)
    headlines = [
        passage.kind != "paragraph" and is_headline(words)
        for passage, words in zip(draft.passages, passages, strict=True)
    ]
    _drop_strays(found, headlines, names)
    forms = known_forms(found, names)
    for number, (words, kept) in enumerate(found):
        whole = owned_bodies(words, kept, names)
        everything = choose([*whole, *repeated_names(words, whole, forms, vocabulary)])
        draft.entities.extend(_entity(words, c, number, names) for c in everything if c.kind is not None)


def _drop_strays(found: list[tuple[list[Word], list[Candidate]]], headlines: list[bool], names: Lexicon) -> None:
    """Drop what only a capital at a sentence's start or in a headline makes look like a name.

    What is a name in a headline is found again by its other mentions.
    """
    capitals = Counter(word.folded for words, _ in found for word in words if word.capital)
    inner = Counter(
        word.folded for words, _ in found for word in words if word.capital and not opens_sentence(words, word.index)
    )
    for (words, chosen), whole in zip(found, headlines, strict=True):
        headline = headline_words(words, chosen)
        chosen[:] = [
            candidate
            for candidate in chosen
            if (candidate.sure or headline.isdisjoint(range(candidate.first, candidate.last)))
            and not (whole and _is_capitals_only(words, candidate, names))
            and not is_stray(words, candidate, names, capitals, inner)
        ]


def _is_capitals_only(words: list[Word], candidate: Candidate, names: Lexicon) -> bool:
    """Whether nothing but capitals says that words of a headline are a name."""
    if candidate.kind is None or candidate.state is not None or words[candidate.first].text.isupper():
        return False
    if candidate.kind == "person" and (candidate.sure or names.is_given(words[candidate.first])):
        return False
    return not (candidate.last - candidate.first == 1 and candidate.sure)


def _entity(words: list[Word], candidate: Candidate, passage: int, names: Lexicon) -> Entity:
    first, last = candidate.first, candidate.last
    kind = candidate.kind or "unknown"
    mark = candidate.mark or mark_of(words, first, last, kind, names)
    firm = kind in _FIRMS and candidate.state is None and mark != "work" and is_firm(words, first, last, names)
    if firm:
        kind, mark = "organisation", mark or "organisation"
    part = part_in_sentence(words, first, last, kind, names)
    if candidate.seat and part == "other" and acts_by_words(words, first, last, names):
        part = "subject"
    return Entity(
        start=words[first].start,
        end=words[last - 1].end,
        kind=kind,
        passage=passage,
        part=part,
        state=candidate.state,
        seat=candidate.seat,
        sure=candidate.sure or firm,
        doubtful=candidate.doubtful,
        speaks=part not in ("place", "of") and speaks(words, first, last, names),
        mark=mark,
    )
