"""Tells what looks like a name from names: openings of sentences, words on the lists, addresses, headlines."""

from collections import Counter
from collections.abc import Iterable

from briefing.analysis.entities.candidates import Candidate
from briefing.analysis.entities.model import NO_NAME_PARTS
from briefing.analysis.entities.parts import speaks
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word, fold

_CODE = 3
"""Letters of a code at most, and digits of one at least."""
_VERB_REACH = 3
"""Words between a sentence's first word and the verb that it is the subject of."""
_MONEY = "$€£¥"
"""Signs before which letters say whose money it is: "NT$18bn"."""
_OPENERS = frozenset('.!?:«"“”+')


def lower_case_words(passages: Iterable[list[Word]]) -> frozenset[str]:
    """Return the words that the article writes without a capital: capitalised, they are hardly names."""
    return frozenset(word.folded for words in passages for word in words if word.text.islower() and len(word.text) > 2)


def headline_words(words: list[Word], chosen: list[Candidate]) -> set[int]:
    """Return the words that stand in a headline where all words have capitals: there a capital marks no name."""
    named = {index for candidate in chosen for index in range(candidate.first, candidate.last)}
    plain = [
        index for index, word in enumerate(words) if index not in named and len(word.text) > 3 and word.text.isalpha()
    ]
    found: set[int] = set()
    for start in range(len(plain) - 3):
        four = plain[start : start + 4]
        if four[3] - four[0] <= 12 and all(words[index].capital for index in four):
            found.update(range(max(0, four[0] - 3), four[3] + 4))
    return found


def common_acronyms(passages: Iterable[list[Word]], names: Lexicon) -> frozenset[str]:
    """Return the acronyms that stand in brackets behind the common words they are of: "body mass index (BMI)".

    Of words that begin with a noun for a body they are a body's.
    """
    found = set()
    for words in passages:
        for index in range(2, len(words) - 1):
            acronym = words[index].text
            if (
                words[index - 1].text == "("
                and words[index + 1].text == ")"
                and 1 < len(acronym) < 7
                and acronym.isupper()
            ):
                behind = [
                    word for word in words[max(0, index - 3 * len(acronym)) : index - 1] if word.text[0].isalnum()
                ]
                full = [word for word in behind if word.folded not in names.body_links][-len(acronym) :]
                spelt = "".join(word.folded[0] for word in full) == fold(acronym)
                if spelt and all(word.text.islower() for word in full[1:]) and full[0].folded not in names.bodies:
                    found.add(acronym)
    return frozenset(found)


def is_headline(words: list[Word]) -> bool:
    """Return whether all words of a title or heading that could be names have capitals, so that these tell nothing."""
    long = [word for word in words if len(word.text) > 3 and word.text.isalpha()]
    return len(long) > 3 and sum(word.capital for word in long) >= len(long) - 1


def is_noise(words: list[Word], candidate: Candidate, names: Lexicon, vocabulary: frozenset[str]) -> bool:
    """Return whether a stretch is no name; what a rule or a word list vouches for is one."""
    if candidate.kind is None or candidate.sure:
        return False
    named = words[candidate.first : candidate.last]
    after = words[candidate.last] if candidate.last < len(words) else None
    if after is not None and after.text[0] in _MONEY and after.start == named[-1].end:
        return True
    if not any(word.is_name_like for word in named) or _is_listed(words, candidate, names):
        return True
    before = words[candidate.first - 1] if candidate.first else None
    if before is not None and before.text.isdigit() and not named[0].text.isupper():
        return candidate.kind != "person" or len(named) == 1
    if len(named) == 1:
        return _is_code(named[0].text) or _is_plain_word(words, candidate.first, names, vocabulary)
    if candidate.kind == "person" and all(word.folded in vocabulary for word in named):
        return True
    if candidate.kind in ("organisation", "unknown") and _is_office(words, candidate, names):
        return True
    opens = before is None or before.text in _OPENERS
    return opens and not any(word.is_name_like for word in named[1:]) and named[0].pos != "PROPN"


def _is_code(text: str) -> bool:
    """Whether a word is capitals with digits behind them, as flights, roads and models have: "MS804"."""
    letters = text.rstrip("0123456789")
    return 0 < len(letters) <= _CODE and letters.isupper() and len(text) - len(letters) >= _CODE


def is_field(words: list[Word], candidate: Candidate, names: Lexicon) -> bool:
    """Return whether a stretch is only what somebody heads in a firm: "Head of Sales and Customer Services at X"."""
    first, last = candidate.first, candidate.last
    if first < 2 or last + 1 >= len(words) or words[first - 1].folded not in names.genitives:
        return False
    within = words[last].folded in names.role_links - names.genitives and words[last + 1].capital
    return (
        candidate.kind in ("organisation", "unknown")
        and not candidate.sure
        and within
        and names.is_role(words[first - 2])
    )


def _is_office(words: list[Word], candidate: Candidate, names: Lexicon) -> bool:
    """Whether a stretch is an officer or a minister's field: "Secrétaire d'État", "Intérieur du Gabon"."""
    first, second = words[candidate.first], words[candidate.first + 1]
    if first.folded in names.portfolios and second.text.islower() and second.folded not in names.body_adjectives:
        return second.folded in names.genitives or not words[candidate.last - 1].is_name_like
    return second.folded in names.genitives and first.folded in names.roles


def _is_listed(words: list[Word], candidate: Candidate, names: Lexicon) -> bool:
    """Whether the word lists say that a stretch names nobody."""
    named = words[candidate.first : candidate.last]
    phrase = names.not_names.at(words, candidate.first)
    if phrase is not None and phrase[0] == candidate.last:
        return True
    nothing = names.not_name_words if candidate.kind == "person" else names.not_name_words | names.portfolios
    return all(word.folded in nothing or not word.text[0].isalpha() for word in named)


def _is_plain_word(words: list[Word], index: int, names: Lexicon, vocabulary: frozenset[str]) -> bool:
    """Whether a single capital is a common word, numbered ("Court 12") or an estate ("Prince of Wales")."""
    word = words[index]
    if len(word.text) == 1 or word.pos in NO_NAME_PARTS:
        return True
    if index + 1 < len(words) and words[index + 1].text.isdigit():
        return True
    if word.text[0].islower() and word.folded.partition("-")[0] in names.former:
        return True
    if index > 1 and words[index - 1].folded in names.genitives and words[index - 2].folded in names.nobility:
        return True
    if (
        opens_sentence(words, index)
        and word.pos == "NOUN"
        and word.folded.endswith("s")
        and word.folded.removesuffix("s") in names.roles
    ):
        return True
    if {word.folded, word.folded.rstrip("s"), word.folded + "s"} & vocabulary:
        return not word.text.isupper()
    return any(
        word.folded in known for known in (names.particles, names.roles, names.body_adjectives, names.demonym_words)
    )


def _acts(words: list[Word], first: int, last: int) -> bool:
    """Whether a word is a proper noun for the tagger and the subject of a verb that follows it soon."""
    word = words[first]
    if word.pos != "PROPN" or not word.dep.startswith("nsubj") or words[word.head].pos not in ("VERB", "AUX"):
        return False
    return last <= word.head <= last + _VERB_REACH


def opens_sentence(words: list[Word], index: int) -> bool:
    """Return whether a word stands where a sentence or a quotation may begin, so that a capital says nothing."""
    return index == 0 or words[index - 1].text in _OPENERS


def is_stray(
    words: list[Word], candidate: Candidate, names: Lexicon, capitals: Counter[str], inner: Counter[str]
) -> bool:
    """Return whether the model alone took for a name a word that stands once, opens a sentence and does not speak.

    A plural that is a common noun for the tagger is none even if it speaks: "Households say". `capitals` counts the
    article's capitalised words, folded, `inner` those within sentences.
    """
    first, last = candidate.first, candidate.last
    if candidate.sure or candidate.kind is None or last - first > 1 or words[first].text.isupper():
        return False
    opens = opens_sentence(words, first)
    if opens and words[first].pos == "NOUN" and words[first].folded.endswith("s") and candidate.doubtful:
        return not inner[words[first].folded]
    if candidate.kind == "organisation" and not candidate.doubtful and _acts(words, first, last):
        return False
    return opens and capitals[words[first].folded] == 1 and not speaks(words, first, last, names)
