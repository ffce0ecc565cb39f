"""Finds organisations by the words in their names: bodies, chains of capitals, acronyms. Needs no model."""

from collections.abc import Iterator
from typing import Literal

from briefing.analysis.entities.candidates import Candidate
from briefing.analysis.entities.model import NO_NAME_PARTS, behind_person, is_compound_adjective, parts_bodies
from briefing.analysis.entities.parts import part_in_sentence, speaks
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word

BODY_WEIGHT, ACRONYM_WEIGHT = 3, 2
_ROMAN = frozenset("IVXLCDM")
_LONGEST = 14


def named_bodies(words: list[Word], lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield the organisations that their own words give away in a passage."""
    shouted = sum(word.text.isupper() for word in words) * 2 > len(words)
    long = [word for word in words if len(word.text) > 3]
    headline = sum(word.capital for word in long) * 3 > 2 * len(long)
    for index, word in enumerate(words):
        if word.folded in lexicon.bodies and not _is_shouted(words, index):
            yield from _body(words, index, lexicon)
            yield from _of_people(words, index, lexicon)
            if word.text.islower() and lexicon.possessives:
                yield from _of_state(words, index, lexicon)
        if word.text == "&" or word.folded in lexicon.role_joints:
            yield from _joined(words, index, lexicon)
        if word.is_name_like:
            if not shouted and is_acronym(word, lexicon):
                yield Candidate(index, index + 1, "unknown", ACRONYM_WEIGHT)
            if index == 0 or not words[index - 1].is_name_like:
                yield from _chain(words, index, lexicon, linked=not headline)


def _is_shouted(words: list[Word], index: int) -> bool:
    """Whether a word stands among words in capitals, which tell no name: "PARTI ACHETER"."""
    following = words[index + 1] if index + 1 < len(words) else None
    return (
        words[index].text.isupper() and following is not None and following.text.isupper() and len(following.text) > 3
    )


def owned_bodies(words: list[Word], chosen: list[Candidate], lexicon: Lexicon) -> list[Candidate]:
    """Return the candidates with bodies that only their state tells from others made whole: "Norway's army"."""
    found: list[Candidate] = []
    for candidate in chosen:
        owner = found[-1] if found else None
        owned = (
            owner is not None
            and owner.state is not None
            and owner.kind == "state"
            and owner.last + 1 == candidate.first
            and words[owner.last].text in lexicon.possessives
        )
        if owned and candidate.kind == "organisation" and _is_generic(words[candidate.first : candidate.last], lexicon):
            candidate.first = found.pop().first
            candidate.sure = True
        found.append(candidate)
    return found


def _is_generic(words: list[Word], lexicon: Lexicon) -> bool:
    """Whether none of a body's words tells it from others of its kind."""
    generic = lexicon.bodies | lexicon.organisation_marks | lexicon.body_adjectives | lexicon.portfolios
    return all(word.folded in generic for word in words)


def _of_state(words: list[Word], index: int, lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield a state's body in lower case that acts: "Norway's defence ministry said"."""
    first = index
    while (
        first > 0 and index - first < 4 and words[first].text.islower() and words[first].pos in ("NOUN", "ADJ", "PROPN")
    ):
        first -= 1
    if words[first].text not in lexicon.possessives or first == 0:
        return
    starts = range(max(0, first - 3), first)
    owner = next((at for at in starts if (state := lexicon.state_forms.at(words, at)) and state[0] == first), None)
    if (
        owner is None
        or not words[owner].capital
        or (index + 1 < len(words) and words[index + 1].pos in ("NOUN", "PROPN"))
    ):
        return
    part = part_in_sentence(words, first + 1, index + 1, "organisation", lexicon)
    if part in ("subject", "agent") or speaks(words, first + 1, index + 1, lexicon):
        yield Candidate(owner, index + 1, "organisation", BODY_WEIGHT + 1, sure=True)


def is_acronym(word: Word, lexicon: Lexicon) -> bool:
    """Return whether a word is written like an organisation's acronym."""
    letters = word.text
    return (
        2 <= len(letters) <= 7
        and letters.isupper()
        and letters.isalpha()
        and not _ROMAN.issuperset(letters)
        and not any(word.folded in known for known in (lexicon.not_name_words, lexicon.honorifics, lexicon.roles))
    )


def _body(words: list[Word], index: int, lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield a body with what follows it: "ministère de la Santé", "Department of Health", "police fédérale"."""
    head = words[index]
    starts_inside = head.capital and index > 0
    named = False
    end = last = index + 1
    while end < len(words) and end - index < _LONGEST and words[end].line == head.line:
        step = _step(words, index, end, lexicon)
        if step is None:
            break
        if step == "adjective" and end == index + 1:
            named = named or head.folded in lexicon.lone_bodies or starts_inside
        named = named or step == "name"
        end += 1
        if step in ("name", "adjective") or (step == "noun" and head.capital):
            last = end
    if last == index + 1 and starts_inside and head.folded in lexicon.lone_bodies:
        yield Candidate(index, last, "organisation", ACRONYM_WEIGHT)
    whole = named and last > index + 1 and _is_whole(words, index, last, lexicon)
    if whole or (named and last > index + 2 and _is_institution(words, index, last, lexicon)):
        yield Candidate(index, last, "organisation", BODY_WEIGHT, sure=True)
    elif head.text.islower() and lexicon.adjectives_follow:
        yield from _for_purpose(words, index, lexicon)


def _is_institution(words: list[Word], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether an institution in lower case is named by its place: it acts, or more than its place is said of it."""
    ranked = words[first + 1].folded in lexicon.body_adjectives
    if first == 0 or not (ranked or words[first].folded in lexicon.institutions):
        return False
    before = words[first - 2] if words[first - 1].text in "'’" and first > 1 else words[first - 1]
    if before.folded not in lexicon.definites | lexicon.genitives:
        return False
    acts = part_in_sentence(words, first, last, "organisation", lexicon) in ("subject", "agent")
    return acts or last - first > 4 or speaks(words, first, last, lexicon)


def _for_purpose(words: list[Word], first: int, lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield a body in lower case that its rank and purpose name: "agence nationale pour la protection des rives"."""
    index = first + 1
    by_place = words[first].folded in lexicon.local_bodies
    while index < len(words) and index - first < 5 and words[index].folded not in lexicon.purposes:
        official = words[index].folded in lexicon.body_adjectives | lexicon.body_links
        official = official or (words[index].capital and not by_place)
        if not (official or words[index].text in "'’"):
            return
        index += 1
    if index == first + 1 or index >= len(words) or words[index].folded not in lexicon.purposes:
        return
    last = end = index + 1
    while end < len(words) and end - first < _LONGEST:
        word = words[end]
        glued = words[end - 1].pos in ("NOUN", "PROPN", "ADJ")
        if word.pos == "ADJ" or (word.pos in ("NOUN", "PROPN") and not glued):
            last = end + 1
        elif word.folded not in lexicon.body_links and word.text not in "'’":
            break
        end += 1
    if last > index + 1:
        yield Candidate(first, last, "organisation", BODY_WEIGHT, sure=True)


def _of_people(words: list[Word], index: int, lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield a state's body that its demonym alone names, where adjectives lead: "Swedish police"."""
    if index == 0 or lexicon.adjectives_follow or not words[index].text.islower():
        return
    named = words[index].folded in lexicon.lone_bodies and words[index - 1].folded in lexicon.demonym_words
    alone = index + 1 == len(words) or words[index + 1].pos not in ("NOUN", "PROPN")
    if named and alone and words[index - 1].capital:
        yield Candidate(index - 1, index + 1, "organisation", BODY_WEIGHT, sure=True)


def _joined(words: list[Word], index: int, lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield a firm named by what a conjunction or an ampersand joins: "R et B", "Brown & Hill"."""
    if not 0 < index < len(words) - 1:
        return
    before, joint, after = words[index - 1 : index + 2]
    listed = index > 1 and words[index - 2].text == ","
    letters = len(before.text) == len(after.text) == 1 and joint.folded in lexicon.role_joints and not listed
    if before.text.isupper() and after.text.isupper() and letters:
        yield Candidate(index - 1, index + 2, "organisation", BODY_WEIGHT, sure=True)
    elif joint.text == "&" and before.capital and after.capital:
        first, last = index - 1, _capitals_end(words, index + 1)
        while first > 0 and words[first - 1].is_name_like and words[first - 1].pos not in NO_NAME_PARTS:
            first -= 1
        yield Candidate(first, last, "organisation", BODY_WEIGHT, sure=True)


def _step(
    words: list[Word], first: int, index: int, lexicon: Lexicon
) -> Literal["adjective", "name", "noun", "link"] | None:
    """Return how a word goes on with the name of the body at word `first`; None where it does not."""
    word, head = words[index], words[first]
    adjective = word.folded in lexicon.body_adjectives or word.folded in lexicon.demonym_words
    after_name = word.pos == "ADJ" and lexicon.adjectives_follow and words[index - 1].capital and index > first + 2
    if not word.capital and (adjective or after_name):
        return "adjective"
    if word.folded in lexicon.role_joints and not _chains(words, first, index, lexicon):
        return "link" if head.capital and _closes_at_bracket(words, index) else None
    within = first > 0 and head.capital and words[first - 1].is_name_like and not lexicon.adjectives_follow
    if within and word.folded in lexicon.purposes:
        return None
    if word.folded in lexicon.body_links or word.text in "'’":
        return "link"
    if word.is_name_like and _follows(words, index, lexicon) and (index > first + 1 or (head.capital and first > 0)):
        return "name"
    return "noun" if _continues(words, first, index, lexicon) else None


def _follows(words: list[Word], index: int, lexicon: Lexicon) -> bool:
    """Whether a capital goes on with the name before it, and does not begin another after an adjective."""
    before = words[index - 1]
    return before.capital or before.folded in lexicon.body_links or before.text in "'’"


def _continues(words: list[Word], first: int, index: int, lexicon: Lexicon) -> bool:
    """Whether a word in lower case goes on with a body's name: "Office français de protection des forêts publiques"."""
    head, word, before = words[first], words[index], words[index - 1]
    if word.pos == "ADJ" and not lexicon.adjectives_follow:
        return False
    local = head.folded in lexicon.local_bodies or head.folded in lexicon.institutions
    if (
        not word.text.islower()
        or word.folded in lexicon.calendar
        or not (local or (head.capital and head.folded not in lexicon.lone_bodies))
    ):
        return False
    if sum(inner.capital for inner in words[first + 1 : index]) > 1:
        return False
    linked = before.folded in lexicon.body_links or before.text in "'’"
    if not head.capital and before.folded in lexicon.body_links and before.folded not in lexicon.genitives:
        # What a court or a prefecture does comes behind its place: "parquet de Nantes pour menaces".
        linked = not any(inner.capital for inner in words[first + 1 : index])
    after_noun = before.pos in ("NOUN", "ADJ") and index > first + 1
    return (word.pos == "NOUN" and linked) or (word.pos == "ADJ" and after_noun)


def _closes_at_bracket(words: list[Word], joint: int) -> bool:
    """Whether few words after a conjunction, none of them a verb, an acronym in brackets ends the name."""
    for word in words[joint + 1 : joint + 7]:
        if word.text == "(":
            return words[word.index + 1].is_name_like if word.index + 1 < len(words) else False
        if word.pos in ("VERB", "AUX") or not (word.text[0].isalnum() or word.text in "'’"):
            return False
    return False


def _is_whole(words: list[Word], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a body is named, not described: "club de Lyon" and "ville de Paris" in lower case are descriptions."""
    if words[first].capital or words[first].folded in lexicon.ministries | lexicon.local_bodies:
        return True
    if first > 0 and words[first - 1].folded in lexicon.owners:
        return False
    adjectives = lexicon.body_adjectives | lexicon.demonym_words
    return all(word.folded in adjectives for word in words[first + 1 : last])


def _chain(words: list[Word], first: int, lexicon: Lexicon, *, linked: bool) -> Iterator[Candidate]:
    """Yield a chain of capitals with an organisation's word in it: "Coastal Rescue Agency"."""
    end = last = first
    while end < len(words) and words[end].line == words[first].line:
        word = words[end]
        if word.is_name_like and word.text[0].isalpha():
            last = end + 1
        elif not (linked and end > first and _chains(words, first, end, lexicon)):
            break
        elif end > first + 1 and (lexicon.is_given(words[first]) or _leads_to_body(words, first, end, lexicon)):
            break  # a person of somewhere: "Jane Roe of the Coastal Institute"
        end += 1
    opens = first == 0 or not words[first - 1].text[0].isalnum()
    while first < last and (
        words[first].pos in NO_NAME_PARTS
        or is_compound_adjective(words[first])
        or (opens and words[first].folded in lexicon.articles)
    ):
        first += 1
    while last > first and words[last - 1].text.isupper() and words[last - 1].folded in lexicon.not_name_words:
        last -= 1
    if last - first < 2:
        return
    marked = any(word.folded in lexicon.organisation_marks for word in words[first:last])
    if marked and words[first].folded not in lexicon.roles:
        yield Candidate(first, last, "organisation", BODY_WEIGHT)


def _leads_to_body(words: list[Word], first: int, link: int, lexicon: Lexicon) -> bool:
    """Whether a preposition parts a person from a body: "Jane Roe of Hill University"."""
    return behind_person(words, first, _capitals_end(words, link + 1), lexicon) == link


def _is_complete(words: list[Word], first: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a chain of capitals that ends with a body's noun has a name of its own: "Hillside Space Center"."""
    generic = lexicon.organisation_marks | lexicon.body_adjectives | lexicon.demonym_words | lexicon.state_words
    own = any(word.folded not in generic for word in words[first : end - 1])
    return own and not lexicon.adjectives_follow and words[end - 1].folded in lexicon.organisation_marks


def _chains(words: list[Word], first: int, index: int, lexicon: Lexicon) -> bool:
    """Whether a small word goes on with a chain of capitals."""
    if words[index].folded in lexicon.purposes and _is_complete(words, first, index, lexicon):
        return False
    if words[index].folded in lexicon.role_joints:
        return not parts_bodies(words, first, index, _capitals_end(words, index + 1), lexicon)
    return words[index].folded in lexicon.body_links


def _capitals_end(words: list[Word], index: int) -> int:
    """Return where the capitalised words that begin at a word end."""
    while index < len(words) and words[index].is_name_like:
        index += 1
    return index
