"""Finds the function of a person in the words around the name: "the mayor of X, Y", "Y, mayor of X", "mayor Y".

A role is a stretch of the article's own words, without the article before it. What is not sure is left out.
"""

from collections.abc import Container, Iterator
from dataclasses import dataclass

from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word

_LONGEST = 16
_STOPS = frozenset({"VERB", "AUX", "PRON", "SCONJ", "INTJ"})
_DASHES = frozenset("-–—")


@dataclass(frozen=True, slots=True)
class Role:
    """A role as offsets in the article's text; `head` is where its noun begins, `words` counts its words."""

    start: int
    end: int
    head: int
    words: int


def is_role(word: Word, lexicon: Lexicon) -> bool:
    """Return whether a word is a noun for a function: "minister", "ex-ministre", "co-founder"."""
    if word.folded in lexicon.roles:
        return True
    if word.pos == "NOUN" and len(word.text) > 6 and word.folded.endswith(lexicon.role_endings):
        return True
    prefix, hyphen, noun = word.folded.rpartition("-")
    return bool(hyphen) and noun in lexicon.roles and len(prefix) <= 6


def role_before(words: list[Word], first: int, last: int, lexicon: Lexicon) -> Role | None:
    """Return the role that leads up to the name of words `first` to `last`: "French president X", "le roi de Y, X"."""
    end = _over_honorifics(words, first, lexicon)
    comma = end > 1 and words[end - 1].text == ","
    if comma:
        end -= 1
    if not comma and end > 0 and words[end - 1].folded in lexicon.genitives | lexicon.locatives | lexicon.role_links:
        return None
    if not comma and end > 0 and words[end - 1].pos in ("ADP", "CCONJ", "SCONJ", "VERB"):
        return None
    start = _left_edge(words, end, lexicon)
    heads = [index for index in range(start, end) if is_role(words[index], lexicon)]
    if not heads:
        return None
    if heads[-1] == end - 1 and not comma:
        head = heads[-1]
        begin = _modifiers_before(words, head, lexicon)
    else:
        head = heads[0] if comma else heads[-1]
        begin = _modifiers_before(words, head, lexicon)
    if comma:
        closed = last >= len(words) or not words[last].text[0].isalnum()
        named = any(words[i].capital and words[i - 1].folded in lexicon.roles for i in range(head + 1, end))
        if named or not _opens_phrase(words, begin, lexicon, closed=closed):
            return None
    outer = begin - 2
    if not comma and outer > 1 and words[outer].text == "," and words[begin - 1].folded in lexicon.articles:
        wider = role_before(words, outer + 1, last, lexicon)
        if wider is not None:
            return wider
    return _role(words, begin, end, head, lexicon)


def _over_honorifics(words: list[Word], first: int, lexicon: Lexicon) -> int:
    """Return the end of what stands before a name and its honorifics."""
    end = first
    while end > 0:
        word = words[end - 1]
        stopped = word.text == "." and end > 1 and words[end - 2].folded in lexicon.honorifics
        if stopped or word.folded in lexicon.honorifics or word.text in '«"“‘':
            end -= 1
        elif word.text == "." and end > 1 and words[end - 2].folded in lexicon.ranks and len(words[end - 2].text) <= 4:
            return end - 1
        else:
            break
    return end


def _left_edge(words: list[Word], end: int, lexicon: Lexicon) -> int:
    """Return how far to the left the words may still belong to one noun phrase."""
    start = end
    while start > 0 and end - start < _LONGEST:
        word = words[start - 1]
        if word.text[0].isalnum():
            tagged_verb = word.pos in _STOPS and not word.capital and not is_role(word, lexicon)
            if tagged_verb or (word.folded in lexicon.reporting and word.pos in ("", "VERB", "AUX")):
                break
            if word.folded in lexicon.role_joints and not _joins_roles(words, start - 1, end, lexicon):
                break
            if word.text.isdigit():
                break
        elif word.text != "&" and not _is_inner_apostrophe(words, start - 1):
            break
        start -= 1
    return start


def _is_inner_apostrophe(words: list[Word], index: int) -> bool:
    """Whether a sign is an apostrophe or a possessive glued to the word before it, no quotation mark."""
    glued = index > 0 and words[index - 1].end == words[index].start
    return glued and words[index].text.startswith(("'", "’"))


def _joins_roles(words: list[Word], index: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a conjunction joins two roles or two words of a portfolio before word `end`, not two persons."""
    if index + 1 >= end or index == 0:
        return False
    around = words[index - 1 : index] + words[index + 1 : index + 3]
    return sum(is_role(word, lexicon) for word in around) > 1 or (words[index - 1].capital and words[index + 1].capital)


def _modifiers_before(words: list[Word], head: int, lexicon: Lexicon) -> int:
    """Return where the words before a role's noun that belong to it begin: "former", "vice", "Durban high court"."""
    begin = head
    while begin > 0 and head - begin < 8:
        word = words[begin - 1]
        plain = word.text[0].isalnum() and word.folded not in lexicon.articles
        belongs = (
            is_role(word, lexicon)
            or word.folded in lexicon.former
            or word.pos in ("ADJ", "NOUN", "PROPN")
            or word.text in lexicon.possessives
        )
        small = (
            word.folded in lexicon.role_links or word.folded in lexicon.locatives or word.folded in lexicon.genitives
        )
        lower = word.text.islower() and word.text not in lexicon.possessives
        first_of_title = words[head].text.istitle() and lower and word.folded not in lexicon.former
        if first_of_title and not (head + 1 < len(words) and words[head + 1].text == "."):
            break
        if word.text in lexicon.possessives or (plain and belongs and not small and not word.text.isdigit()):
            begin -= 1
        else:
            break
    if begin < head and words[begin].text in lexicon.possessives:
        return head
    return begin


def _opens_phrase(words: list[Word], begin: int, lexicon: Lexicon, *, closed: bool) -> bool:
    """Whether a phrase that a comma parts from the name begins with an article or a sentence.

    After "of the" a second comma must close the apposition.
    """
    if begin == 0:
        return True
    before = words[begin - 1]
    if before.folded in lexicon.genitives and begin > 1:
        return closed
    if before.folded in lexicon.owners or any(word.text in lexicon.possessives for word in words[begin : begin + 4]):
        return True
    return before.folded in lexicon.articles or before.text in "'’" or before.pos in ("DET", "ADP")


def role_after(words: list[Word], last: int, lexicon: Lexicon) -> Role | None:
    """Return the role in apposition to the name that ends before word `last`: "X, 45 ans, directeur de Y"."""
    index = last
    parted = (index < len(words) and words[index].text in ",(") or (index < len(words) and words[index].text in _DASHES)
    if parted:
        index = _over_age(words, index + 1)
    begin, head = _role_head(words, index, lexicon)
    if head is None or (not parted and begin == index):
        return None
    return _role(words, begin, _complement_end(words, head + 1, lexicon), head, lexicon)


def _over_age(words: list[Word], index: int) -> int:
    """Return the word after an age between commas: "45 ans," or "60,"."""
    for end in range(index, min(index + 5, len(words))):
        if words[end].text == "," and any(word.text.isdigit() for word in words[index:end]):
            return end + 1
    return index


def _role_head(words: list[Word], index: int, lexicon: Lexicon) -> tuple[int, int | None]:
    """Return where the role that begins near a word begins, after its article, and its noun."""
    begin = index
    while (
        begin < len(words)
        and begin - index < 3
        and (words[begin].folded in lexicon.articles | lexicon.owners or words[begin].text in "'’")
    ):
        begin += 1
    for head in range(begin, min(begin + 6, len(words))):
        word = words[head]
        one_of = (
            head > begin
            and word.folded.removesuffix("s") in lexicon.roles
            and words[head - 1].folded in lexicon.genitives
        )
        if is_role(word, lexicon) or one_of:
            while head + 1 < len(words) and is_role(words[head + 1], lexicon):
                head += 1
            return begin, head
        if word.pos == "ADV" or not (
            word.pos in ("ADJ", "NOUN", "PROPN")
            or (word.pos == "VERB" and head == begin > index)
            or word.folded in lexicon.former
            or word.text in lexicon.possessives
            or (head - begin < 2 and word.folded in lexicon.genitives | lexicon.articles)
        ):
            break
    return begin, None


def _complement_end(words: list[Word], index: int, lexicon: Lexicon) -> int:
    """Return where a role's complement ends: its adjectives and what "of", "at", "de" or "and" joins to it."""
    end = last = index
    while end < len(words) and end - index < _LONGEST:
        word = words[end]
        if word.text in lexicon.possessives:
            last = end + 1
        elif word.folded in lexicon.role_joints:
            if not _joins_further(words, end, lexicon):
                break
        elif word.folded in lexicon.role_links:
            if not _links_further(words, index, end, lexicon):
                break
        elif word.text not in "'’&":
            if _ends_complement(word, lexicon):
                break
            last = end + 1
        end += 1
    return last


def _links_further(words: list[Word], begin: int, index: int, lexicon: Lexicon) -> bool:
    """Whether a preposition or article goes on with a role: not "de 40 ans", nor French "à" before a bare name."""
    following = words[index + 1] if index + 1 < len(words) else None
    if following is None or following.text.isdigit() or following.pos == "NUM":
        return False
    word, before = words[index], words[index - 1]
    plain_article = word.folded in lexicon.articles and word.folded not in lexicon.genitives
    if plain_article and not (index > begin and before.folded in lexicon.role_links):
        return False
    return not (following.capital and words[index].folded in lexicon.bare_locatives)


def _ends_complement(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word is no part of a noun phrase: a sign, a verb, a number, a preposition of place."""
    if not word.text[0].isalnum() or word.folded in lexicon.locatives or word.pos in ("ADP", "ADV", "NUM"):
        return True
    if word.capital and word.folded in lexicon.honorifics:
        return True
    if word.pos in _STOPS and not word.capital and not is_role(word, lexicon):
        return True
    return word.pos == "DET" and word.folded not in lexicon.articles


def _joins_further(words: list[Word], index: int, lexicon: Lexicon) -> bool:
    """Whether a conjunction in a complement joins a second role or the rest of a body's name."""
    after = words[index + 1 : index + 4]
    if not after or after[0].folded in lexicon.articles:
        return False
    return any(is_role(word, lexicon) for word in after) or (words[index - 1].capital and after[0].capital)


def _role(words: list[Word], begin: int, end: int, head: int, lexicon: Lexicon) -> Role | None:
    """Return the stretch as a role, without links at its ends."""
    while begin < end and (words[begin].folded in lexicon.articles or not words[begin].text[0].isalnum()):
        begin += 1
    while end > begin and (
        words[end - 1].folded in lexicon.role_links
        or words[end - 1].folded in lexicon.role_joints
        or (not words[end - 1].text[0].isalnum() and words[end - 1].text not in lexicon.possessives)
    ):
        end -= 1
    if end <= begin:
        return None
    bare = begin == head and not any(word.folded in lexicon.genitives for word in words[head:end])
    if bare and words[head].folded in lexicon.weak_roles:
        return None
    stop = words[end - 1].end
    short = len(words[end - 1].text) <= 4 and words[end - 1].folded in lexicon.ranks
    if short and end < len(words) and words[end].text == "." and words[end].start == stop:
        stop += 1
    return Role(words[begin].start, stop, words[head].start, end - begin)


def unattached_roles(words: list[Word], lexicon: Lexicon) -> Iterator[tuple[int, Role]]:
    """Yield definite functions that name nobody, with the word they begin at: "the French president said".

    Only those with a state or a people in them are told: of others an article may have several.
    """
    for index, word in enumerate(words):
        before = index - 2 if index > 1 and words[index - 1].text in "'’" else index - 1
        definite = before >= 0 and words[before].folded in lexicon.definites
        if not definite or not is_role(word, lexicon) or word.folded in lexicon.nobility:
            continue
        end = _complement_end(words, index + 1, lexicon)
        inner = words[index + 1 : end]
        named = end < len(words) and words[end].capital
        plain = not any(other.capital and words[other.index - 1].folded in lexicon.roles for other in inner)
        if (
            inner
            and plain
            and not named
            and not (end < len(words) and words[end].text == "," and _names(words, end + 1))
        ):
            role = _role(words, index, end, index, lexicon)
            known = lexicon.demonym_words | lexicon.state_words | lexicon.not_name_words | lexicon.portfolios
            if role is not None and 2 <= role.words <= 5 and any(other.folded in known for other in inner):
                yield index, role


def _names(words: list[Word], index: int) -> bool:
    return index < len(words) and words[index].capital


def pointing_role(words: list[Word], index: int, lexicon: Lexicon) -> Role | None:
    """Return the function behind a demonstrative at word `index`, which is of who was named last: "this lawyer"."""
    if words[index].folded not in lexicon.demonstratives:
        return None
    begin, head = _role_head(words, index + 1, lexicon)
    if head is None:
        return None
    return _role(words, begin, _complement_end(words, head + 1, lexicon), head, lexicon)


def capacity(words: list[Word], last: int, named: Container[int], lexicon: Lexicon) -> Role | None:
    """Return the function in which the person whose name ends before word `last` acts: "X served as mayor of Y".

    No other name and no sign may stand between, and no verb behind it: "as the mayor said" is of somebody else.
    """
    for index in range(last, min(last + 8, len(words) - 1)):
        word = words[index]
        if word.folded in lexicon.capacities:
            begin, head = _role_head(words, index + 1, lexicon)
            if head is None:
                return None
            end = _complement_end(words, head + 1, lexicon)
            other = end < len(words) and (words[end].capital or words[end].pos in ("VERB", "AUX", "PROPN"))
            return None if other else _role(words, begin, end, head, lexicon)
        if word.start in named or not (word.text[0].isalnum() or word.text in lexicon.possessives):
            return None
    return None


def shared_role(words: list[Word], first: int, last: int, named: Container[int], lexicon: Lexicon) -> Role | None:
    """Return the function in the plural that several names share, in the singular: "les juges A, B et C".

    `named` are the places of all names in the article.
    """
    index = first
    beside = [words[at] for at in (first - 1, last) if 0 <= at < len(words)]
    if not any(word.text == "," or word.folded in lexicon.role_joints for word in beside):
        return None
    while index > 0:
        before = words[index - 1]
        if before.folded.endswith("s") and before.folded[:-1] in lexicon.roles and before.text.islower():
            return Role(before.start, before.end - 1, before.start, 1)
        if before.text != "," and before.folded not in lexicon.role_joints:
            return None
        index -= 1
        if index == 0 or words[index - 1].start not in named:
            return None
        while index > 0 and words[index - 1].start in named:
            index -= 1
    return None


def best_role(found: list[Role], text: str) -> str | None:
    """Return the first role of a person, in its fullest wording."""
    if not found:
        return None
    surfaces = [text[role.start : role.end] for role in found]
    same = [s for s in surfaces if s.split()[0].casefold() == surfaces[0].split()[0].casefold() and len(s.split()) <= 9]
    return max(same, key=len, default=surfaces[0])
