"""What figures count, compared as words: without regard to case, accents, an article before it, singular and plural.

Words that mean the same ("morts", "tués") stay two: only the forms of one word are put together, and only by endings
that are regular enough never to make one word of two that news counts.
"""

from functools import lru_cache
from itertools import product

from briefing.later import pattern
from briefing.store.folding import fold

_BEFORE = pattern(r"^(?:(?:de|of)\s+)?(?:(?:les|des|le|la|du|une|un|the)\s+|[ld]['’]\s*)?(?=\S)")
"""Articles and prepositions that may stand before a noun; folded."""
_SPACE = pattern(r"\s+")
_IRREGULAR = (("child", "children"), ("person", "persons"), ("foot", "feet"))
_SHORTEST = 3
"""Letters of a singular at least: "cas" and "bus" are no plurals."""
_MOST_WORDS = 3
"""Words of what is counted whose forms are looked for; of more, as they stand."""


def counted(text: str) -> str:
    """Return what a figure counts as the store keeps and compares it: folded, without the article before it."""
    return _BEFORE.sub("", _SPACE.sub(" ", fold(text).strip()))


@lru_cache(maxsize=1024)
def forms_of(counts: str) -> tuple[str, ...]:
    """Return the forms, folded, of what is counted: "mort" and "morts" for either; itself first."""
    words = counts.split(" ")
    if len(words) > _MOST_WORDS:
        return (counts,)
    return tuple(dict.fromkeys(" ".join(one) for one in product(*map(_forms, words))))


def _forms(word: str) -> list[str]:
    singulars = _singulars(word)
    return list(dict.fromkeys([word, *singulars, *(plural for one in singulars for plural in _plurals(one))]))


def _singulars(word: str) -> list[str]:
    """Return what may be the singular of a word: itself, and what it is without the ending of a plural."""
    endings = (
        ("s", ""), ("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"),
        ("eaux", "eau"), ("aux", "al"), ("eux", "eu"), ("oux", "ou"), ("men", "man"),
    )  # fmt: skip
    found = [word]
    for ending, singular in endings:
        stem = word.removesuffix(ending)
        if stem != word and len(stem + singular) >= _SHORTEST and not (ending == "s" and stem.endswith("s")):
            found.append(stem + singular)
    return found + [one for one, many in _IRREGULAR if many == word]


def _plurals(word: str) -> list[str]:
    """Return what may be the plural of a singular."""
    if len(word) < _SHORTEST:
        return []
    found = [] if word.endswith(("s", "x", "z")) else [f"{word}s"]
    if word.endswith("y") and word[-2:-1] not in tuple("aeiou"):
        found.append(f"{word[:-1]}ies")
    if word.endswith(("ss", "x", "ch", "sh")):
        found.append(f"{word}es")
    if word.endswith("al"):
        found.append(f"{word[:-2]}aux")
    if word.endswith(("eau", "eu", "ou")):
        found.append(f"{word}x")
    if word.endswith("man"):
        found.append(f"{word[:-3]}men")
    return found + [many for one, many in _IRREGULAR if one == word]
