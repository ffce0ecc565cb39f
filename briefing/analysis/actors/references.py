"""Gives persons the functions by which the article means them where it does not name them: "the president said"."""

from bisect import bisect_left
from collections.abc import Container, Iterator
from dataclasses import dataclass, field

from briefing.analysis.actors.complements import complement_end
from briefing.analysis.actors.phrases import Role, as_role
from briefing.analysis.actors.predicates import pointing_role, role_behind_verb
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word, fold

_NEAR = 4
"""A function means somebody named in so many passages before it."""

_ENDS = '.?!»”"'
_CLOSE = 300
"""A function that is no office means somebody named so few letters before."""
_LONG = 7
"""Words of a function that means somebody named before; longer ones introduce somebody new."""
_MANY = 60
"""Mentions that are looked at for whom a function means: what bounds the work on lists of thousands."""
_LINK = 8
"""Letters that a preposition and a title take between a function and the name it is of."""

Mentions = list[tuple[int, int, int]]
"""Where persons are named, in reading order: the start, the passage's number, the person's number."""


@dataclass(frozen=True, slots=True)
class Named:
    """Persons as references see them; the lists have one entry for each."""

    mentions: Mentions
    central: list[bool]
    """The article is so much about them that a function alone may mean them."""
    women: list[bool | None]
    """Whether they are women, by their given names or titles; None: unknown."""
    text: str
    places: Container[int]
    """The offsets at which persons' names stand."""
    acting: frozenset[int]
    """Where mentions begin that are subjects of their sentences."""
    quoted: list[frozenset[int]] = field(default_factory=list)
    """For each passage the words that stand in quotation marks."""


def quoted_words(words: list[Word]) -> frozenset[int]:
    """Return the words of a passage that stand between quotation marks."""
    found: set[int] = set()
    opened: int | None = None
    for index, word in enumerate(words):
        if word.text in "«“" or (word.text == '"' and opened is None):
            opened = index
        elif word.text in '»”"' and opened is not None:
            found.update(range(opened, index))
            opened = None
    if opened is not None and words[opened].text != '"':
        found.update(range(opened, len(words)))
    return frozenset(found)


def point_back(roles: list[str | None], named: Named, passages: list[list[Word]], lexicon: Lexicon) -> None:
    """Give functions behind a demonstrative to the person named last before them, if that one has none.

    Who is only named in somebody's words, or is of another sex than the noun, is not meant.
    """
    for number, words in enumerate(passages):
        for index, word in enumerate(words):
            role = pointing_role(words, index, named.places, lexicon)
            if role is None or not _names_nobody(role, named.mentions) or not _leads(words, index):
                continue
            for start, passage, person in _before(named, word.start, number):
                if _is_quoted(start, passages[passage], named.quoted[passage]):
                    continue
                if _disagrees(word, named.women[person], lexicon):
                    continue
                if roles[person] is None:
                    roles[person] = named.text[role.start : role.end]
                break


def tell_of_pronouns(roles: list[str | None], named: Named, passages: list[list[Word]], lexicon: Lexicon) -> None:
    """Give what a sentence says a pronoun is to the one person it can mean: "She is the mayor of Y".

    Who has a function already keeps it, unless it is as vague as "militant" and the sentence says more.
    """
    for number, words in enumerate(passages):
        for index, word in enumerate(words):
            sex = lexicon.pronouns.get(word.folded)
            opens = sex is not None and (index == 0 or words[index - 1].text in _ENDS)
            role = role_behind_verb(words, index + 1, named.places, lexicon) if opens else None
            if role is None or index in named.quoted[number]:
                continue
            person = _only_one(named, passages, (word.start, number), sex == "feminine", lexicon)
            own = None if person is None else roles[person]
            if person is not None and (own is None or (fold(own) in lexicon.vague_roles and role.words > 1)):
                roles[person] = named.text[role.start : role.end]


def _only_one(
    named: Named, passages: list[list[Word]], place: tuple[int, int], woman: bool, lexicon: Lexicon
) -> int | None:
    """Return the only person of a sex in the last sentence that names one, near before an offset of a passage.

    None where several are named, or somebody without a name acts in it.
    """
    found: set[int] = set()
    begin = place[0]
    for start, passage, person in _before(named, *place):
        if place[0] - start > _CLOSE or place[1] - passage > 1 or (found and start < begin):
            break
        words = passages[passage]
        first = bisect_left(words, start, key=lambda word: word.start)
        opening = _sentence_start(words, first)
        begin = words[opening].start
        if named.women[person] in (None, woman):
            found.add(person)
        behind = words[opening : bisect_left(words, place[0], key=lambda word: word.start)]
        if any(_acts_unnamed(words, word, named, lexicon) for word in behind):
            return None
    return found.pop() if len(found) == 1 else None


def _sentence_start(words: list[Word], index: int) -> int:
    """Return the first word of the sentence that a word stands in."""
    while index > 0 and words[index - 1].text not in _ENDS:
        index -= 1
    return index


def _acts_unnamed(words: list[Word], word: Word, named: Named, lexicon: Lexicon) -> bool:
    """Whether a word is a function, as its sentence's subject, of somebody whose name does not hang on it."""
    if not word.dep.startswith("nsubj") or not lexicon.is_role(word) or word.start in named.places:
        return False
    near = words[word.index + 1 : word.index + _LINK]
    return not any(other.start in named.places and other.head == word.index for other in near)


def _leads(words: list[Word], index: int) -> bool:
    """Whether a phrase opens a sentence or is the subject of one, as such that take up a person do."""
    opening = index - 1 if index and words[index - 1].pos == "ADP" else index
    if opening == 0 or words[opening - 1].text in _ENDS:
        return True
    return any(word.dep.startswith("nsubj") for word in words[index + 1 : index + 5])


def refer(roles: list[str | None], named: Named, passages: list[list[Word]], lexicon: Lexicon) -> None:
    """Give functions that name nobody to the person without one who is meant.

    An office of a state is the central person's who was named last before it; any other function is who was named last
    and acts, and speaks itself. Where a noun's determiner does not tell its sex, that is too unsure.
    """
    ranks = frozenset(role.casefold() for role in roles if role and fold(role) in lexicon.ranks)
    known = {role.casefold().split()[0] for role in roles if role and " " in role}
    spoken = frozenset(s for s, passage, _ in named.mentions if _is_quoted(s, passages[passage], named.quoted[passage]))
    for number, words in enumerate(passages):
        for index, role, high in _unattached(words, named.quoted[number], lexicon):
            surface = named.text[role.start : role.end]
            head = surface.casefold().split()[0]
            if head in known or words[index].start in named.places or not _names_nobody(role, named.mentions):
                continue
            person = _meant(named, roles, ranks, (words[index].start, number), head if high else None, spoken)
            if person is not None and not _disagrees(words[index - 1], named.women[person], lexicon):
                roles[person] = surface
                known.add(head)


def _meant(
    named: Named,
    roles: list[str | None],
    ranks: frozenset[str],
    place: tuple[int, int],
    office: str | None,
    spoken: frozenset[int],
) -> int | None:
    """Return who is meant by a function at an offset of a passage; `office` is its first word if it is a state's.

    Whom somebody only speaks of, at one of the offsets `spoken`, is not meant.
    """
    for start, _, person in _before(named, *place):
        if start in spoken:
            continue
        own = roles[person]
        if office is not None:
            title = own is not None and own.casefold() == office
            if title or (named.central[person] and (own is None or own.casefold() in ranks)):
                return person
        elif place[0] - start <= _CLOSE or named.central[person]:
            return person if own is None and (start in named.acting or named.central[person]) else None
    return None


def _before(named: Named, start: int, number: int) -> Iterator[tuple[int, int, int]]:
    """Yield the mentions before an offset, the last first, those of the passages near it, and no more than many."""
    last = bisect_left(named.mentions, (start, 0, 0)) - 1
    for at in range(last, max(-1, last - _MANY), -1):
        if number - named.mentions[at][1] > _NEAR:
            return
        yield named.mentions[at]


def _is_quoted(start: int, words: list[Word], quoted: frozenset[int]) -> bool:
    return bisect_left(words, start, key=lambda word: word.start) in quoted


def _disagrees(determiner: Word, woman: bool | None, lexicon: Lexicon) -> bool:
    """Whether the determiner of a noun says that it is of another sex than the person."""
    if woman is None:
        return False
    return determiner.folded in (lexicon.masculine if woman else lexicon.feminine)


def _names_nobody(role: Role, mentions: Mentions) -> bool:
    """Whether no person is named within a role or directly behind it."""
    after = bisect_left(mentions, (role.start, 0, 0))
    return after == len(mentions) or mentions[after][0] > role.end + _LINK


def _unattached(words: list[Word], quoted: frozenset[int], lexicon: Lexicon) -> Iterator[tuple[int, Role, bool]]:
    """Yield definite functions that act and name nobody, with the word they begin at: "the French president said".

    With it comes whether it is a state's high office, which one person has, or any other function that speaks.
    """
    known = lexicon.demonym_words | lexicon.state_words | lexicon.portfolios
    for head, word in enumerate(words):
        if head in quoted or word.folded in lexicon.nobility or not lexicon.is_role(word):
            continue
        index = head
        while index > 0 and words[index - 1].folded in lexicon.former:
            index -= 1
        before = index - 2 if index > 1 and words[index - 1].text in "'’" else index - 1
        if before < 0 or words[before].folded not in lexicon.definites:
            continue
        end = complement_end(words, head + 1, lexicon)
        role = as_role(words, index, end, head, lexicon)
        if role is None or role.words > _LONG or _goes_on(words, head, end, lexicon):
            continue
        title = lexicon.not_names.at(words, index)
        official = title is not None and title[0] == end
        rank = word.folded in lexicon.ranks
        inner = {other.folded for other in words[head + 1 : end]}
        telling = not inner.isdisjoint(known | lexicon.not_name_words if rank else known)
        office = official or (telling and (rank or not inner.isdisjoint(lexicon.portfolios)))
        if office or telling:
            takes_up = _acts(words, before, head, lexicon)
        else:
            takes_up = bool(lexicon.masculine) and _speaks(words, before, head, lexicon)
        if takes_up:
            yield index, role, office


def _acts(words: list[Word], first: int, head: int, lexicon: Lexicon) -> bool:
    """Whether an office is the subject of its sentence, stands behind a verb of saying or is a state's."""
    states = lexicon.demonym_words | lexicon.state_words
    if words[head].dep.startswith("nsubj") or not words[head].dep or _speaks(words, first, head, lexicon):
        return True
    return words[head].folded in lexicon.ranks and any(word.folded in states for word in words[head + 1 : head + 4])


def _speaks(words: list[Word], first: int, head: int, lexicon: Lexicon) -> bool:
    """Whether a function is the subject of a verb of saying, or stands directly behind one."""
    if first and words[first - 1].folded in lexicon.reporting:
        return True
    return words[head].dep.startswith("nsubj") and words[words[head].head].folded in lexicon.reporting


def _goes_on(words: list[Word], head: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a name follows a function, or stands in it: it is that one's."""
    inner = words[head + 1 : end]
    if any(other.capital and words[other.index - 1].folded in lexicon.roles for other in inner):
        return True
    if len(inner) > 1 and inner[-1].capital and inner[-2].capital:
        return True
    if end >= len(words):
        return False
    following = words[end + 1] if end + 1 < len(words) else None
    if words[end].capital or words[end].text == "(" or words[end].folded in lexicon.role_joints:
        return True
    return words[end].text == "," and following is not None and following.capital
