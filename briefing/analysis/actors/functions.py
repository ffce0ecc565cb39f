"""Gives persons their functions: the words beside their names, then what the article calls them elsewhere."""

from bisect import bisect_left

from briefing.analysis.actors.clusters import Cluster, tokens
from briefing.analysis.actors.phrases import Role, is_small
from briefing.analysis.actors.predicates import capacity, role_behind_verb
from briefing.analysis.actors.references import Named, point_back, quoted_words, refer, tell_of_pronouns
from briefing.analysis.actors.roles import role_after, role_before
from briefing.analysis.actors.rows import shared_role
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word, fold

_DESCRIBED = 6
"""Words of what a common noun says of a body, at most."""
_FULLEST = 9
"""Words of the fullest wording that is still a function, not a description."""
_CENTRAL = 3
"""A person named this often may be meant by a function alone ("the French president")."""


def functions(
    persons: list[Cluster], passages: list[list[Word]], text: str, lexicon: Lexicon
) -> list[tuple[str | None, bool]]:
    """Return the function of each person as the article words it, None where it says none.

    With it comes whether the article introduces the person by a function of their own, beside the name.
    """
    places = {start for cluster in persons for entity in cluster.mentions for start in range(entity.start, entity.end)}
    roles = [_own(cluster, passages, text, places, lexicon) for cluster in persons]
    introduced = [role is not None for role in roles]
    for number, cluster in enumerate(persons):
        if roles[number] is None:
            roles[number] = _shared(cluster, passages, places, lexicon)
    named = Named(
        mentions=sorted((e.start, e.passage, number) for number, c in enumerate(persons) for e in c.mentions),
        central=[len(cluster.mentions) >= _CENTRAL for cluster in persons],
        women=[_is_woman(cluster, lexicon) for cluster in persons],
        text=text,
        places=places,
        acting=frozenset(e.start for c in persons for e in c.mentions if e.part == "subject" or e.speaks),
        quoted=[quoted_words(words) for words in passages],
    )
    tell_of_pronouns(roles, named, passages, lexicon)
    point_back(roles, named, passages, lexicon)
    refer(roles, named, passages, lexicon)
    return list(zip(roles, introduced, strict=True))


def _is_woman(cluster: Cluster, lexicon: Lexicon) -> bool | None:
    """Return whether a person's given name is a woman's; None where it is unknown."""
    given = {words[0] for form in cluster.forms if len(words := tokens(form)) > 1 and words[0] in lexicon.given_names}
    return any(name in lexicon.feminine_names for name in given) if given else None


def body_function(cluster: Cluster, passages: list[list[Word]], text: str, lexicon: Lexicon) -> str | None:
    """Return what an organisation is to another by the words beside its name: "its owner, X"."""
    named = {start for entity in cluster.mentions for start in range(entity.start, entity.end)}
    own = _own(cluster, passages, text, named, lexicon)
    if own is not None:
        return own
    for entity in cluster.mentions:
        words = passages[entity.passage]
        described = _described(words, *_stretch(words, entity.start, entity.end), lexicon)
        if described is not None:
            return text[described[0] : described[1]]
    return None


def _described(words: list[Word], first: int, last: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the offsets of what a noun directly before a body's name says that it does: "the law firm X".

    Where it is from alone is no function ("the Danish company X").
    """
    begin = first
    while begin > 0 and first - begin < _DESCRIBED and _describes(words[begin - 1], lexicon):
        begin -= 1
    while begin < first and (is_small(words[begin], lexicon) or not words[begin].text[0].isalnum()):
        begin += 1
    if begin == first or words[first - 1].text[0] in "'’" or last > len(words):
        return None
    head = begin if lexicon.adjectives_follow else first - 1
    said = [
        word for word in words[begin:first] if not is_small(word, lexicon) and word.folded not in lexicon.demonym_words
    ]
    if words[head].folded not in lexicon.body_marks or len(said) < 2 or is_small(words[first - 1], lexicon):
        return None
    return words[begin].start, words[first - 1].end


def _describes(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word may stand in what a common noun and its adjectives say of a body."""
    if word.folded in lexicon.definites or not (word.text.islower() or word.folded in lexicon.demonym_words):
        return False
    return word.pos in ("NOUN", "ADJ") or word.folded in lexicon.genitives or word.text in "'’"


def _own(cluster: Cluster, passages: list[list[Word]], text: str, named: set[int], lexicon: Lexicon) -> str | None:
    """Return the function that stands beside one of the person's mentions; `named` are the places of all names."""
    found: list[Role] = []
    stretches = [_stretch(passages[entity.passage], entity.start, entity.end) for entity in cluster.mentions]
    for entity, (first, last) in zip(cluster.mentions, stretches, strict=True):
        words = passages[entity.passage]
        beside = (role_before(words, first, last, named, lexicon), role_after(words, last, named, lexicon))
        found += [role for role in beside if role is not None and role.head not in named]
    for search in (role_behind_verb, capacity) if not found else ():
        for entity, (_, last) in zip(cluster.mentions, stretches, strict=True):
            role = search(passages[entity.passage], last, named, lexicon)
            if role is not None and role.head not in named:
                return text[role.start : role.end]
    return _best_role(found, text, lexicon)


def _stretch(words: list[Word], start: int, end: int) -> tuple[int, int]:
    """Return the words between two offsets."""
    first = bisect_left(words, start, key=lambda word: word.start)
    return first, bisect_left(words, end, key=lambda word: word.start)


def _shared(cluster: Cluster, passages: list[list[Word]], named: set[int], lexicon: Lexicon) -> str | None:
    """Return the function that a row of names with this one's shares."""
    for entity in cluster.mentions:
        words = passages[entity.passage]
        role = shared_role(words, *_stretch(words, entity.start, entity.end), named, lexicon)
        if role is not None:
            return role
    return None


def _noun(role: Role, text: str) -> str:
    return text[role.head : role.end].split(maxsplit=1)[0]


def _best_role(found: list[Role], text: str, lexicon: Lexicon) -> str | None:
    """Return the first role of a person, in its fullest wording, of those that say what the person does."""
    if not found:
        return None
    found = [role for role in found if fold(_noun(role, text)) not in lexicon.weak_roles] or found
    if any(role.words > 1 for role in found):
        found = [role for role in found if fold(text[role.start : role.end]) not in lexicon.vague_roles]
    surfaces = [text[role.start : role.end] for role in found]

    def fullness(surface: str) -> tuple[bool, int]:
        return not lexicon.genitives.isdisjoint(fold(surface).replace("'", " ").split()), len(surface)

    first, noun = surfaces[0].split(), fold(_noun(found[0], text))
    if len(first) == 1:
        same = [s for s, role in zip(surfaces, found, strict=True) if fold(_noun(role, text)) == noun]
    else:
        same = [s for s in surfaces if s.split()[0].casefold() == first[0].casefold()]
    return max((s for s in same if len(s.split()) <= _FULLEST), key=fullness, default=surfaces[0])
