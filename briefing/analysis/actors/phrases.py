"""Reads noun phrases that name a function: their noun and the words before it that belong to it.

It owns where a function's wording begins; where its complement ends, `complements` says. Whose function it is, others
decide.
"""

from collections.abc import Container
from dataclasses import dataclass

from briefing.analysis.actors.titles import QUOTES, title_before
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word

LONGEST = 16
"""Words that a function may have, with its complement."""
STOPS = frozenset({"VERB", "AUX", "PRON", "SCONJ", "INTJ"})
_ABBREVIATED = 4
_ORDINAL = 5
_BRACKETS = {")": "(", "]": "["}


@dataclass(frozen=True, slots=True)
class Role:
    """A role as offsets in the article's text; `head` is where its noun begins, `words` counts its words."""

    start: int
    end: int
    head: int
    words: int


def possessive(words: list[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether a word is the ending of a possessive, also the bare apostrophe behind a plural: "the chiefs' "."""
    word = words[index]
    if word.text in lexicon.possessives:
        return True
    if not lexicon.possessives or word.text not in "'’" or index == 0:
        return False
    before = words[index - 1]
    return before.end == word.start and before.folded.endswith("s") and len(before.text) > 2


def is_small(word: Word, lexicon: Lexicon) -> bool:
    """Return whether a word only links: an article, a preposition of a complement, an apostrophe."""
    return word.folded in lexicon.articles | lexicon.genitives | lexicon.role_links or word.text in "'’"


def is_ordinal(word: Word) -> bool:
    """Return whether a word is a rank in digits: "17e", "3rd"."""
    return word.text[0].isdigit() and word.text.isalnum() and not word.text.isdigit() and len(word.text) <= _ORDINAL


def names_function(words: list[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether a noun for a function stands at a word, alone or with the words that make it one."""
    return lexicon.is_role(words[index]) or lexicon.role_phrases.at(words, index) is not None


def noun_end(words: list[Word], head: int, lexicon: Lexicon) -> int:
    """Return where the noun for a function ends that begins at a word: behind all words of "numéro un"."""
    phrase = lexicon.role_phrases.at(words, head)
    return head + 1 if phrase is None else phrase[0]


def left_edge(words: list[Word], end: int, named: Container[int], lexicon: Lexicon) -> int:
    """Return how far to the left of word `end` the words may still belong to one noun phrase.

    No conjunction behind a person's name, one of the places `named`, goes on with the phrase before it.
    """
    start = end
    while start > 0 and end - start < LONGEST:
        word = words[start - 1]
        opening = _opening(words, start - 1) if word.text in _BRACKETS else title_before(words, start - 1, lexicon)
        another = word.folded in lexicon.role_joints and start > 1 and words[start - 2].start in named
        if another or (opening is None and not _belongs_left(words, start - 1, end, lexicon)):
            break
        start = start - 1 if opening is None else opening
    return start


def _belongs_left(words: list[Word], index: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a word may stand within the noun phrase that ends before word `end`."""
    word = words[index]
    if word.folded in lexicon.ties and not _completes(words, index, end, lexicon):
        return False
    if index + 1 < end and _opens_noun_phrase(words, index + 1, lexicon):
        return False
    if word.text == ",":
        return goes_on_as_list(words, index, lexicon)
    if not word.text[0].isalnum():
        return word.text == "&" or _is_inner_apostrophe(words, index)
    tagged_verb = word.pos in STOPS and not word.capital and not lexicon.is_role(word)
    if tagged_verb and not _is_participle(words, index, lexicon):
        return False
    if word.folded in lexicon.reporting and word.pos in ("", "VERB", "AUX"):
        return False
    if word.folded in lexicon.role_joints:
        return _joins_roles(words, index, end, lexicon)
    numbers = numbers_name(words, index) or (index > 0 and lexicon.role_phrases.at(words, index - 1) is not None)
    return not word.text.isdigit() or numbers


def _completes(words: list[Word], index: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a noun for a tie completes a function: "l'avocat de la famille", "lawyer for the family"."""
    if not lexicon.adjectives_follow and index + 1 < end and words[index + 1].pos == "NOUN":
        return True
    before = index - 1
    while before > 0 and (
        words[before].folded in (lexicon.articles | lexicon.owners) - lexicon.genitives or words[before].text in "'’"
    ):
        before -= 1
    return before >= 0 and (words[before].folded in lexicon.genitives or words[before].pos == "ADP")


def _opens_noun_phrase(words: list[Word], index: int, lexicon: Lexicon) -> bool:
    """Whether an article begins a noun phrase that no preposition joins to what stands before it."""
    if words[index].folded not in lexicon.articles - lexicon.genitives or not words[index].text.islower():
        return False
    before = words[index - 1]
    linked = before.folded in lexicon.role_links | lexicon.role_joints | lexicon.locatives | lexicon.genitives
    return not (linked or before.pos == "ADP" or before.text in "'’,&")


def numbers_name(words: list[Word], index: int) -> bool:
    """Return whether a number belongs to the capital before it: "France 2"."""
    return index > 0 and words[index].text.isdigit() and words[index - 1].capital


def _opening(words: list[Word], closing: int) -> int | None:
    """Return where the bracket opens that closes at a word, if few words stand in it."""
    wanted = _BRACKETS[words[closing].text]
    return next((at for at in range(closing - 1, max(-1, closing - 8), -1) if words[at].text == wanted), None)


def _is_participle(words: list[Word], index: int, lexicon: Lexicon) -> bool:
    """Whether a verb behind a noun is a participle that belongs to it: "la directrice nommée en mai"."""
    word, before = words[index], words[index - 1] if index else None
    shaped = word.pos == "VERB" and word.text.endswith(lexicon.participle_endings) and not lexicon.is_role(word)
    return shaped and before is not None and (lexicon.is_role(before) or before.pos == "ADJ")


def goes_on_as_list(words: list[Word], comma: int, lexicon: Lexicon) -> bool:
    """Return whether a comma stands within an office's fields: "ministre de l'Économie, des Finances et du Budget"."""
    following = words[comma + 1 : comma + 8]
    if not following or comma == 0:
        return False
    if following[0].folded in lexicon.genitives:
        fields = [word for word in following[1:3] if word.folded in lexicon.portfolios]
    else:
        fields = following[:1] if {following[0].folded, words[comma - 1].folded} <= lexicon.portfolios else []
    if not fields:
        return False
    for word in following:
        if word.folded in lexicon.role_joints or word.text == ",":
            return True
        if not word.text[0].isalnum() and word.text not in "'’":
            return False
    return False


def _is_inner_apostrophe(words: list[Word], index: int) -> bool:
    """Whether a sign is an apostrophe or a possessive glued to the word before it, no quotation mark."""
    glued = index > 0 and words[index - 1].end == words[index].start
    return glued and words[index].text.startswith(("'", "’"))


def _joins_roles(words: list[Word], index: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a conjunction joins two roles or two words of a portfolio before word `end`, not two persons."""
    if index + 1 >= end or index == 0:
        return False
    before, after = words[index - 1], words[index + 1]
    fields = before.folded in lexicon.portfolios and (after.folded in lexicon.genitives or after.capital)
    if fields or (before.capital and after.capital) or joins_complements(words, index, lexicon):
        return True
    second = words[index + 2] if after.folded in lexicon.articles and index + 2 < end else None
    if before.capital and second is not None and second.capital:
        return not lexicon.is_role(second) and second.folded not in lexicon.demonym_words
    follows = any(lexicon.is_role(word) for word in words[index + 1 : min(index + 4, end)])
    return follows and any(lexicon.is_role(word) for word in words[max(0, index - LONGEST // 2) : index])


def joins_complements(words: list[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether a conjunction joins what two prepositions or adjectives say of a noun: "des rives et du port"."""
    before, after = words[index - 1], words[index + 1]
    if before.pos == after.pos == "ADJ" and after.text.islower():
        return True
    leads = after.folded in lexicon.genitives | lexicon.bare_locatives and lexicon.adjectives_follow
    behind = words[index + 2 : index + 5]
    return leads and before.pos in ("NOUN", "ADJ") and not any(lexicon.is_role(word) for word in behind)


def modifiers_before(words: list[Word], head: int, lexicon: Lexicon, named: Container[int] = ()) -> int:
    """Return where the words before a role's noun that belong to it begin: "former", "vice", "Durban high court".

    A conjunction behind a person's name, one of the places `named`, belongs to none.
    """
    begin = head
    while begin > 0 and head - begin < LONGEST:
        index = begin - 1
        word = words[index]
        if word.folded in lexicon.role_joints:
            goes_on = _joins_before(words, index, lexicon) and words[index - 1].start not in named
        elif word.folded in lexicon.genitives and not lexicon.adjectives_follow:
            both = index > 0 and words[index - 1].capital and words[begin].capital
            goes_on = both and not lexicon.capital_nouns
        else:
            goes_on = possessive(words, index, lexicon) or _modifies(words, index, head, lexicon)
        if not goes_on:
            break
        begin = index
    while begin < head and (possessive(words, begin, lexicon) or words[begin].folded in lexicon.role_joints):
        begin += 1
    return begin


def _joins_before(words: list[Word], index: int, lexicon: Lexicon) -> bool:
    """Whether a conjunction before a role's noun joins two roles or two fields: "Police and Crime Commissioner"."""
    if index == 0:
        return False
    before, after = words[index - 1], words[index + 1]
    fields = before.capital and after.capital and not lexicon.is_role(after) and not lexicon.adjectives_follow
    return lexicon.is_role(before) or fields


def _modifies(words: list[Word], index: int, head: int, lexicon: Lexicon) -> bool:
    """Whether a word before a role's noun belongs to it."""
    word = words[index]
    if not word.text[0].isalpha() or word.folded in lexicon.articles | lexicon.calendar | lexicon.appointed:
        return is_elected(words, index, lexicon)
    if word.folded in lexicon.role_links | lexicon.locatives | lexicon.genitives | lexicon.others:
        return False
    lower = word.text.islower()
    abbreviates = head + 1 < len(words) and words[head + 1].text == "."
    if words[head].text.istitle() and lower and word.folded not in lexicon.former and not abbreviates:
        return False
    if word.dep in ("amod", "compound") and word.pos == "VERB" and word.text.endswith(lexicon.participle_endings):
        return True
    belongs = lexicon.is_role(word) or word.folded in lexicon.former | lexicon.doubles
    belongs = belongs or is_elected(words, index, lexicon)
    return belongs or word.pos in ("ADJ", "NOUN", "PROPN")


def is_elected(words: list[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether a participle, or the adverb before it, says since when somebody has an office: "newly elected"."""
    word = words[index]
    if lexicon.adjectives_follow or index + 1 >= len(words) or not word.text.islower():
        return False
    if word.folded in lexicon.appointed:
        return words[index - 1].pos == "ADV"
    return word.pos == "ADV" and words[index + 1].folded in lexicon.appointed


def names_another(words: list[Word], head: int, end: int, named: Container[int], lexicon: Lexicon) -> bool:
    """Return whether a person named behind a role's noun, before word `end`, is the one who has that role.

    Whom a preposition leads to only completes it: "porte-parole du président Donald Trump".
    """
    for index in range(head + 1, min(end + 1, len(words))):
        if words[index].start not in named or words[index].pos == "VERB":
            continue
        before = index - 1
        while before > head and (
            words[before].folded in lexicon.honorifics
            or words[before].text == "."
            or words[before].pos == "ADJ"
            or lexicon.is_role(words[before])
        ):
            before -= 1
        linked = is_small(words[before], lexicon) or words[before].pos == "ADP"
        return before == head or not (linked or possessive(words, before, lexicon))
    return False


def as_role(words: list[Word], begin: int, end: int, head: int, lexicon: Lexicon) -> Role | None:
    """Return the stretch as a role, without links at its ends."""
    one = next((at for at in range(max(0, begin - 2), head) if words[at].folded in lexicon.ones), None)
    if one is not None and not names_function(words, head, lexicon):
        begin = one
    else:
        while begin < head and (
            words[begin].folded in lexicon.articles | lexicon.others
            or not (words[begin].text[0].isalpha() or is_ordinal(words[begin]))
        ):
            begin += 1
    bracket = next((at for at in range(head + 1, end) if words[at].text in "(["), end)
    told = (at for at in range(head + 1, bracket) if words[at].folded not in lexicon.role_links)
    participle = next((at for at in told if _is_participle(words, at, lexicon)), bracket)
    end = min(end, participle)
    while end > head + 1 and (
        words[end - 1].folded in lexicon.role_links
        or words[end - 1].folded in lexicon.role_joints
        or not (
            words[end - 1].text[0].isalnum() or words[end - 1].text in QUOTES or possessive(words, end - 1, lexicon)
        )
    ):
        end -= 1
    feat = words[head].folded in lexicon.authors and any(word.folded in lexicon.feats for word in words[head:end])
    if end <= head or words[head].folded in lexicon.ties or feat:
        return None
    bare = begin == head and not any(word.folded in lexicon.genitives for word in words[head:end])
    if bare and words[head].folded in lexicon.weak_roles:
        return None
    stop = words[end - 1].end
    short = len(words[end - 1].text) <= _ABBREVIATED and words[end - 1].folded in lexicon.ranks
    if short and end < len(words) and words[end].text == "." and words[end].start == stop:
        stop += 1
    return Role(words[begin].start, stop, words[head].start, end - begin)
