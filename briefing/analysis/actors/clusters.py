"""Joins mentions of one actor: short forms with full names, acronyms with expansions, states by their code."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from briefing.analysis.draft import Entity
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import cut, fold

_THINGS = frozenset({"place", "work", "organisation"})
_MANY = 40
"""Names that share a word and are compared with each other, at most: what bounds the work on a list of thousands."""


@dataclass(slots=True)
class Cluster:
    """Mentions of one actor; `forms` counts their surfaces."""

    mentions: list[Entity] = field(default_factory=list)
    forms: Counter[str] = field(default_factory=Counter)
    full_name: bool = False
    """A person's full name is among the forms, which outweighs what the model calls the short ones."""

    def add(self, entity: Entity, surface: str) -> None:
        """Take in a mention."""
        self.mentions.append(entity)
        self.forms[surface] += 1

    def absorb(self, other: "Cluster") -> None:
        """Take in all mentions of another cluster, which is empty afterwards."""
        self.mentions = sorted(self.mentions + other.mentions, key=lambda entity: entity.start)
        self.forms.update(other.forms)
        self.full_name = self.full_name or other.full_name
        other.mentions, other.forms = [], Counter()


def is_acronym(form: str) -> bool:
    """Return whether a form is written like an acronym, not like a word in capitals."""
    return form.isupper() and 1 < len(form) <= 8


def tokens(surface: str) -> tuple[str, ...]:
    """Return the folded words of a name, without its signs."""
    return tuple(fold(surface[a:b]).strip(".") for a, b in cut(surface) if surface[a:b][0].isalnum())


def join(entities: Iterable[Entity], text: str, lexicon: Lexicon) -> list[Cluster]:
    """Return the clusters of an article's entities, in the order of their first mentions."""
    entities = list(entities)
    surnames = _surnames(entities, text, lexicon)
    states: dict[tuple[str, str], Cluster] = {}
    names: dict[tuple[str, ...], Cluster] = {}
    for entity in entities:
        surface = text[entity.start : entity.end]
        if entity.state is not None and not (fold(surface) in surnames and _is_bare(entity, text, lexicon)):
            states.setdefault((entity.kind, entity.state), Cluster()).add(entity, surface)
        else:
            plain = replace(entity, kind="unknown", state=None, sure=False) if entity.state else entity
            names.setdefault(_key(surface, lexicon), Cluster()).add(plain, surface)
    full = {key: cluster for key, cluster in names.items() if len(key) > 1 and _is_full_name(key, names, lexicon)}
    for cluster in full.values():
        cluster.full_name = True
    _join_full_names(full)
    _join_short_names(names, full, text, lexicon)
    _unmake_persons(names, surnames, lexicon)
    others = {key: cluster for key, cluster in names.items() if cluster.mentions and not is_person(cluster)}
    for (kind, code), cluster in states.items():
        if kind == "organisation":
            others[(fold(code),)] = cluster
    _join_acronyms(others, text, lexicon)
    _join_synonyms(others, lexicon)
    _join_parts(others, lexicon)
    found = [cluster for cluster in (*states.values(), *names.values()) if cluster.mentions]
    return sorted(found, key=lambda cluster: cluster.mentions[0].start)


def _unmake_persons(names: dict[tuple[str, ...], Cluster], surnames: frozenset[str], lexicon: Lexicon) -> None:
    """Leave open what a single word is that only the model takes for a person's and that a firm's name begins with."""
    firms = {key[0] for key, cluster in names.items() if len(key) > 1 and key[-1] in lexicon.organisation_marks}
    for key, cluster in names.items():
        told = any(entity.sure or entity.kind != "person" for entity in cluster.mentions)
        if len(key) == 1 and key[0] in firms and key[0] not in lexicon.given_names | surnames and not told:
            cluster.mentions = [replace(entity, kind="unknown") for entity in cluster.mentions]


def _surnames(entities: Iterable[Entity], text: str, lexicon: Lexicon) -> frozenset[str]:
    """Return the last words of full names that are surely persons'."""
    found = set()
    for entity in entities:
        words = tokens(text[entity.start : entity.end]) if entity.kind == "person" else ()
        if len(words) > 1 and (entity.sure or words[0] in lexicon.given_names):
            found.add(words[-1])
    return frozenset(found)


def _is_bare(entity: Entity, text: str, lexicon: Lexicon) -> bool:
    """Whether no article stands before a name: "la Hollande" is the state, "Hollande" may be a person."""
    before = text[max(0, entity.start - 6) : entity.start].replace("’", " ").replace("'", " ").split()
    return not (before and fold(before[-1]) in lexicon.articles)


def _key(surface: str, lexicon: Lexicon) -> tuple[str, ...]:
    words = tokens(surface)
    while len(words) > 1 and words[0] in lexicon.articles:
        words = words[1:]
    return words


def is_person(cluster: Cluster) -> bool:
    """Whether most of what is known of a cluster says that it is a person."""
    if cluster.full_name:
        return True
    if all(is_acronym(form) for form in cluster.forms) and not any(entity.sure for entity in cluster.mentions):
        return False
    votes = sum((3 if entity.sure else 1) * (1 if entity.kind == "person" else -1) for entity in cluster.mentions)
    return votes > 0 or (votes == 0 and any(entity.kind == "person" for entity in cluster.mentions))


def _is_full_name(key: tuple[str, ...], names: dict[tuple[str, ...], Cluster], lexicon: Lexicon) -> bool:
    """Whether a name of several words is a person's, whatever the model calls it here and there."""
    mentions = names[key].mentions
    given = key[0] in lexicon.given_names
    firm = all(entity.mark in ("organisation", "place") for entity in mentions)
    thing = firm if given else any(entity.mark in _THINGS for entity in mentions)
    thing = thing or _opens_with_acronym(names[key], key, lexicon)
    vouched = any(entity.sure for entity in mentions)
    return (is_person(names[key]) and (vouched or not thing)) or _is_named_like_person(key, names, lexicon)


def _opens_with_acronym(cluster: Cluster, key: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether a name begins with capitals that are no initials and no given name, as firms' do: "NBG Air"."""
    openers = [form.split()[0] for form in cluster.forms if " " in form and not form.isupper()]
    shouted = any(opener.isupper() and opener.isalpha() and len(opener) > 2 for opener in openers)
    return shouted and key[0] not in lexicon.given_names


def _is_named_like_person(key: tuple[str, ...], names: dict[tuple[str, ...], Cluster], lexicon: Lexicon) -> bool:
    """Whether a name of two words that no rule knows is shortened to its last word, as persons' names are."""
    generic = lexicon.organisation_marks | lexicon.bodies | lexicon.place_marks | lexicon.group_marks | lexicon.articles
    generic -= lexicon.particles
    cluster, short = names[key], names.get(key[-1:])
    if any(word in generic for word in key) or any(entity.sure for entity in cluster.mentions):
        return False
    if key[0] in lexicon.given_names and 2 <= len(key) <= 3 and all(entity.mark is None for entity in cluster.mentions):
        return all(tokens(form) and all(part[0].isupper() for part in form.split()) for form in cluster.forms)
    if len(key) != 2 or short is None:
        return False
    both = (*cluster.mentions, *short.mentions)
    if any(entity.sure or entity.mark is not None for entity in both):
        return False
    return len(short.mentions) > 1 and any(entity.speaks for entity in both)


def _by_ends(keys: Iterable[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    """Return names by their first and last words, so that few need to be compared: `_MANY` at most for one word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for key in keys:
        for word in {key[0], key[-1]} if key else ():
            same = found.setdefault(word, [])
            if len(same) < _MANY:
                same.append(key)
    return found


def _join_full_names(full: dict[tuple[str, ...], Cluster]) -> None:
    """Join full names that differ by middle names and initials only."""
    by_ends = _by_ends(sorted(full, key=len, reverse=True))
    for long in sorted(full, key=len, reverse=True):
        for short in (*by_ends[long[0]], *by_ends[long[-1]]):
            other = short != long and len(short) <= len(long)
            if other and full[long].mentions and full[short].mentions and _same_person(long, short):
                full[long].absorb(full[short])


def _same_person(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    if len(long) == len(short):
        return long[1:] == short[1:] and (long[0][0] == short[0][0]) and min(len(long[0]), len(short[0])) == 1
    rest = iter(long)
    in_order = all(any(word == other for other in rest) for word in short)
    return in_order and (long[-1] == short[-1] or long[: len(short)] == short)


def _join_short_names(
    names: dict[tuple[str, ...], Cluster], full: dict[tuple[str, ...], Cluster], text: str, lexicon: Lexicon
) -> None:
    """Give single surnames and first names to the full name they belong to, mention by mention.

    Things called after a person ("the Brown Act") stay apart.
    """
    by_surname: dict[str, list[Cluster]] = {}
    by_first_name: dict[str, list[Cluster]] = {}
    for key, cluster in full.items():
        for short in _surnames_of(key, lexicon) if cluster.mentions else ():
            by_surname.setdefault(short, []).append(cluster)
        if cluster.mentions:
            by_first_name.setdefault(key[0], []).append(cluster)
    named = {id(cluster): len(cluster.mentions) for cluster in full.values()}
    for key, cluster in names.items():
        owners = by_surname.get(" ".join(key))
        if owners is None and key and (is_person(cluster) or key[0] in lexicon.given_names):
            owners = by_first_name.get(" ".join(key))
        other = any(entity.sure and entity.kind != "person" for entity in cluster.mentions)
        if owners is not None and key not in full and not other:
            _share_out(cluster, owners[:_MANY], named, text)
    for cluster in full.values():
        cluster.mentions.sort(key=lambda entity: entity.start)


def _share_out(cluster: Cluster, owners: list[Cluster], named: dict[int, int], text: str) -> None:
    """Give each mention of a short form to one of the owners of the name, but for those of things."""
    things = [entity for entity in cluster.mentions if entity.mark == "work"]
    for entity in cluster.mentions:
        if entity.mark != "work":
            _owner(owners, named, entity).add(entity, text[entity.start : entity.end])
    cluster.mentions, cluster.forms = things, Counter(text[entity.start : entity.end] for entity in things)


def _surnames_of(key: tuple[str, ...], lexicon: Lexicon) -> set[str]:
    """Return what may be the surname in a full name: its last word or two, from a particle on, all but the first."""
    particles = [index for index, word in enumerate(key) if index and word in lexicon.particles]
    if particles and key[particles[0]] in lexicon.patronymics:
        return {key[0], " ".join(key[: particles[0]]), " ".join(key[particles[0] :])}
    starts = {len(key) - 1, *particles[:1]} | ({1, len(key) - 2} if len(key) > 2 else set())
    return {" ".join(key[start:]) for start in starts}


def _owner(owners: list[Cluster], named: dict[int, int], entity: Entity) -> Cluster:
    """Return the one of several namesakes that a short form means.

    That is the one named last before it, in the same passage or where none is named in full twice as often as the
    others: an article calls the person it is about by the surname alone. `named` counts full names by the owner's id.
    """
    if len(owners) == 1:
        return owners[0]
    by_count = sorted(owners, key=lambda owner: -named[id(owner)])
    main, second = named[id(by_count[0])], named[id(by_count[1])]
    here = any(
        mention.passage == entity.passage and mention.start < entity.start for o in owners for mention in o.mentions
    )
    if main >= 2 * second and not here:
        return by_count[0]

    def rank(owner: Cluster) -> tuple[int, int]:
        before = [mention.start for mention in owner.mentions if mention.start < entity.start]
        return (max(before) if before else -1), len(owner.mentions)

    return max(owners, key=rank)


def _join_acronyms(names: dict[tuple[str, ...], Cluster], text: str, lexicon: Lexicon) -> None:
    """Join acronyms with their expansions: one in brackets behind the other, or letters that are the initials."""
    ends = {entity.end: cluster for cluster in names.values() for entity in cluster.mentions}
    for cluster in list(names.values()):
        for entity in cluster.mentions:
            opening = text.rfind("(", max(0, entity.start - 3), entity.start)
            closed = text[entity.end : entity.end + 3].lstrip('»" ').startswith(")")
            if opening < 0 or text[opening + 1 : entity.start].strip('«" '):
                continue
            other = ends.get(len(text[:opening].rstrip()))
            surface, outside = text[entity.start : entity.end], text[:opening].rstrip()
            if closed and other is not None and other is not cluster and other.mentions:
                whole = next(m for m in other.mentions if m.end == len(outside))
                if _is_pair(text[whole.start : whole.end], surface):
                    other.absorb(cluster)
                    break
    acronyms = {
        key[0]: c for key, c in names.items() if len(key) == 1 and c.mentions and any(f.isupper() for f in c.forms)
    }
    for key, cluster in names.items():
        if len(key) > 1 and cluster.mentions:
            found = acronyms.get("".join(word[0] for word in key if word not in lexicon.body_links))
            found = found or acronyms.get("".join(word[0] for word in key))
            if found is not None and found.mentions and found is not cluster:
                cluster.absorb(found)


def _join_synonyms(names: dict[tuple[str, ...], Cluster], lexicon: Lexicon) -> None:
    """Join what everybody knows to be one body: "GOP" and "Republican Party", "Republicans" and "Republican Party"."""
    for short, full in lexicon.synonyms.items():
        one, other = names.get(tokens(short)), names.get(full)
        if one is not None and other is not None and one is not other and one.mentions and other.mentions:
            other.absorb(one)
    parties = {
        key[0]: cluster for key, cluster in names.items() if len(key) == 2 and key[1] in lexicon.organisation_marks
    }
    for key, cluster in names.items():
        party = parties.get(key[0].removesuffix("s")) if len(key) == 1 and key[0].endswith("s") else None
        if party is not None and party.mentions and cluster.mentions:
            party.absorb(cluster)


def _is_pair(outside: str, inside: str) -> bool:
    """Whether of two names, the second in brackets behind the first, one may be short for the other."""
    short, long = sorted((outside, inside), key=len)
    if short.isupper():
        return len(short) <= 10 and (len(tokens(long)) > 1 or long[0] == short[0])
    return short.isalpha() and len(short) <= 8 and len(tokens(long)) > 2 and _abbreviates(fold(short), tokens(long))


def _abbreviates(short: str, words: tuple[str, ...]) -> bool:
    """Whether a word is made of the beginnings of several words, as "Indeci" is of "Instituto … Defensa Civil"."""
    taken = 0
    used = 0
    for word in words:
        before = taken
        for letter in word:
            if taken == len(short) or letter != short[taken]:
                break
            taken += 1
        used += taken > before
    return taken == len(short) and used > 1


def _join_parts(names: dict[tuple[str, ...], Cluster], lexicon: Lexicon) -> None:
    """Join a name with a longer one that begins or ends with it, if it is telling enough by itself."""
    keys = sorted((key for key, cluster in names.items() if key and cluster.mentions), key=len)
    generic = (
        lexicon.organisation_marks
        | lexicon.bodies
        | lexicon.body_adjectives
        | lexicon.demonym_words
        | lexicon.place_marks
    )
    by_ends = _by_ends(keys)
    for short in keys:
        telling = [word for word in short if word not in generic]
        if not telling and len(short) < 2:
            continue
        for long in sorted({*by_ends[short[0]], *by_ends[short[-1]]}, key=lambda key: (len(key), key)):
            if len(long) <= len(short) or not names[long].mentions or not names[short].mentions:
                continue
            begins, ends = long[: len(short)] == short, long[-len(short) :] == short
            rest = long[len(short) :] if begins else long[: -len(short)]
            plain = all(word in generic or word in lexicon.body_links or word in lexicon.particles for word in rest)
            plain = plain or (rest[-1] in lexicon.organisation_marks and not _is_placed(names[short]))
            if ends and all(word in lexicon.body_adjectives for word in rest):
                continue
            if (begins or ends) and (len(short) > 1 or (begins and plain)) and _same_sort(names[short], names[long]):
                names[long].absorb(names[short])
                break


def _is_placed(cluster: Cluster) -> bool:
    """Whether a name is a place's here or there, so that a firm called after the place is not meant."""
    return any(entity.kind == "place" or entity.mark == "place" for entity in cluster.mentions)


def _same_sort(one: Cluster, other: Cluster) -> bool:
    return one.mentions[0].kind == other.mentions[0].kind or "unknown" in (one.mentions[0].kind, other.mentions[0].kind)
