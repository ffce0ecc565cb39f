"""Gives persons their functions: the words beside their names, then what the article calls them elsewhere."""

from bisect import bisect_left

from briefing.analysis.actors.clusters import Cluster
from briefing.analysis.actors.roles import best_role, role_after, role_before, unattached_roles
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word

_CENTRAL = 3
"""A person named this often may be meant by a function alone ("the French president")."""
_NEAR = 2
"""For so many passages back."""


def functions(persons: list[Cluster], passages: list[list[Word]], text: str, lexicon: Lexicon) -> list[str | None]:
    """Return the function of each person as the article words it, None where it says none."""
    named = {start for cluster in persons for entity in cluster.mentions for start in range(entity.start, entity.end)}
    roles = [_own(cluster, passages, text, named, lexicon) for cluster in persons]
    central = [number for number, cluster in enumerate(persons) if len(cluster.mentions) >= _CENTRAL]
    if central:
        _refer(persons, roles, passages, text, lexicon)
    return roles


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
        found += [role for role in beside if role is not None and role.head not in named]
    return best_role(found, text)


def _refer(
    persons: list[Cluster], roles: list[str | None], passages: list[list[Word]], text: str, lexicon: Lexicon
) -> None:
    """Give functions that name nobody to the central person without one who was named last before them."""
    known = {role.casefold().split()[0] for role in roles if role and " " in role}
    mentions = sorted(
        (entity.start, entity.passage, number) for number, c in enumerate(persons) for entity in c.mentions
    )
    for number, words in enumerate(passages):
        for index, role in unattached_roles(words, lexicon):
            surface = text[role.start : role.end]
            head = surface.casefold().split()[0]
            before = [mention for mention in mentions if mention[0] < words[index].start]
            for _, passage, person in reversed(before):
                if number - passage > _NEAR or head in known:
                    break
                own = roles[person]
                if len(persons[person].mentions) >= _CENTRAL and (own is None or own.casefold() == head):
                    roles[person] = surface
                    known.add(head)
                    break
