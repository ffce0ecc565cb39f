"""Gives persons their functions: the words beside their names, then what the article calls them elsewhere."""

from bisect import bisect_left

from briefing.analysis.actors.clusters import Cluster
from briefing.analysis.actors.roles import (
    Role,
    best_role,
    capacity,
    pointing_role,
    role_after,
    role_before,
    shared_role,
    unattached_roles,
)
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word, fold

_CENTRAL = 3
"""A person named this often may be meant by a function alone ("the French president")."""
_NEAR = 4
"""For so many passages back."""

Mentions = list[tuple[int, int, int]]
"""Where persons are named, in reading order: the start, the passage's number, the person's number."""


def functions(
    persons: list[Cluster], passages: list[list[Word]], text: str, lexicon: Lexicon
) -> list[tuple[str | None, bool]]:
    """Return the function of each person as the article words it, None where it says none.

    With it comes whether the article introduces the person by a function of their own, beside the name.
    """
    named = {start for cluster in persons for entity in cluster.mentions for start in range(entity.start, entity.end)}
    roles = [_own(cluster, passages, text, named, lexicon) for cluster in persons]
    introduced = [role is not None for role in roles]
    for number, cluster in enumerate(persons):
        if roles[number] is None:
            roles[number] = _shared(cluster, passages, text, named, lexicon)
    mentions = sorted((e.start, e.passage, number) for number, cluster in enumerate(persons) for e in cluster.mentions)
    _point_back(roles, mentions, passages, text, lexicon)
    central = [len(cluster.mentions) >= _CENTRAL for cluster in persons]
    _refer(roles, central, mentions, passages, text, lexicon)
    return list(zip(roles, introduced, strict=True))


def body_function(cluster: Cluster, passages: list[list[Word]], text: str, lexicon: Lexicon) -> str | None:
    """Return what an organisation is to another by the words beside its name: "its owner, X"."""
    return _own(cluster, passages, text, set(), lexicon)


def _own(cluster: Cluster, passages: list[list[Word]], text: str, named: set[int], lexicon: Lexicon) -> str | None:
    """Return the function that stands beside one of the person's mentions; `named` are the places of all names.

    A word for a function that is part of somebody's name, as in "Stephen King, Ann Hill", is none.
    """
    found = []
    for entity in cluster.mentions:
        words = passages[entity.passage]
        first = bisect_left(words, entity.start, key=lambda word: word.start)
        last = bisect_left(words, entity.end, key=lambda word: word.start)
        beside = (role_before(words, first, last, lexicon), role_after(words, last, lexicon))
        others = last + 1 < len(words) and words[last + 1].folded in lexicon.owners
        if others and beside[1] is not None and not named.isdisjoint(range(beside[1].start, beside[1].end)):
            beside = (beside[0], None)
        found += [role for role in beside if role is not None and role.head not in named]
    for entity in () if found else cluster.mentions:
        words = passages[entity.passage]
        last = bisect_left(words, entity.end, key=lambda word: word.start)
        role = capacity(words, last, named, lexicon)
        if role is not None and role.head not in named:
            return text[role.start : role.end]
    return best_role(found, text)


def _shared(cluster: Cluster, passages: list[list[Word]], text: str, named: set[int], lexicon: Lexicon) -> str | None:
    """Return the function that a row of names with this one's shares."""
    for entity in cluster.mentions:
        words = passages[entity.passage]
        first = bisect_left(words, entity.start, key=lambda word: word.start)
        last = bisect_left(words, entity.end, key=lambda word: word.start)
        role = shared_role(words, first, last, named, lexicon)
        if role is not None:
            return text[role.start : role.end]
    return None


def _point_back(
    roles: list[str | None], mentions: Mentions, passages: list[list[Word]], text: str, lexicon: Lexicon
) -> None:
    """Give functions behind a demonstrative to the person named last before them, if that one has none."""
    for number, words in enumerate(passages):
        for index, word in enumerate(words):
            role = pointing_role(words, index, lexicon)
            before = bisect_left(mentions, (word.start, 0, 0)) if role is not None else 0
            if role is not None and before and _names_nobody(role, mentions):
                _, passage, person = mentions[before - 1]
                if number - passage <= _NEAR and roles[person] is None:
                    roles[person] = text[role.start : role.end]


def _names_nobody(role: Role, mentions: Mentions) -> bool:
    """Whether no person is named within a role."""
    after = bisect_left(mentions, (role.start, 0, 0))
    return after == len(mentions) or mentions[after][0] >= role.end


def _refer(
    roles: list[str | None],
    central: list[bool],
    mentions: Mentions,
    passages: list[list[Word]],
    text: str,
    lexicon: Lexicon,
) -> None:
    """Give functions that name nobody to the central person without one who was named last before them."""
    ranks = frozenset(role.casefold() for role in roles if role and fold(role) in lexicon.ranks)
    known = {role.casefold().split()[0] for role in roles if role and " " in role}
    for number, words in enumerate(passages):
        for index, role in unattached_roles(words, lexicon):
            surface = text[role.start : role.end]
            head = surface.casefold().split()[0]
            before = bisect_left(mentions, (words[index].start, 0, 0))
            for _, passage, person in reversed(mentions[:before]):
                if number - passage > _NEAR or head in known or not _names_nobody(role, mentions):
                    break
                own = roles[person]
                if (central[person] and (own is None or own.casefold() in ranks)) or (
                    own is not None and own.casefold() == head
                ):
                    roles[person] = surface
                    known.add(head)
                    break
