"""Which state's currency a name shared by several means: dollars in a Canadian text are Canadian dollars."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Set

from briefing.languages.symbols import CURRENCY_BEFORE

_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]\b\.?|[-][^\W\d_]+)*")
_SIGNED = re.compile(
    r"(?<![\w$])(?:"
    + "|".join(re.escape(sign) for sign in CURRENCY_BEFORE if len(sign) > 1 and sign.endswith("$"))
    + ")",
    re.IGNORECASE,
)
_JOINED = re.compile(r"[ \u00a0]+")
_OFTEN = 2
"""How often a text has to name a state before a currency is taken for that state's."""


def _single_names(text: str, common: Set[str]) -> Iterator[str]:
    """Yield capitalised words that no capitalised neighbour makes part of a longer name, casefolded."""
    before: re.Match[str] | None = None
    joined = False
    for word in _WORD.finditer(text):
        written = word.group()
        acronym = len(written) > 1 and written.isupper()
        name = written[0].isupper() and (acronym or written.casefold() not in common)
        tied = name and before is not None and _JOINED.fullmatch(text, before.end(), word.start()) is not None
        if before is not None and not joined and not tied:
            yield before.group().casefold()
        before, joined = (word, tied) if name else (None, False)
    if before is not None and not joined:
        yield before.group().casefold()


def local_currencies(
    text: str, regions: Mapping[str, Mapping[str, str]], *, common: Set[str] = frozenset()
) -> Mapping[str, str]:
    """Return shared currency -> the currency of the state of its kind that the text names most.

    `regions` is the language's table `Quantities.currency_regions`, `common` its words that are no names. A currency
    stays what it is unless the text names another state at least twice, and more often than its own. Words within a
    longer name ("Canadian Space Agency", "Air Canada") do not tell where the story takes place. A sign that names the
    other currency ("C$" beside a bare "$") shows that the bare one is not it.
    """
    folded = text.casefold()
    if all(
        sum(folded.count(name) for name, code in names.items() if code != shared) < _OFTEN
        for shared, names in regions.items()
    ):
        return {}  # as in most texts: their words need not be told apart
    words = Counter(_single_names(text, common))
    signed = {CURRENCY_BEFORE[match.group().casefold()] for match in _SIGNED.finditer(text)}
    chosen = {}
    for shared, names in regions.items():
        votes: Counter[str] = Counter()
        for name, code in names.items():
            votes[code] += words[name]
        code, most = votes.most_common(1)[0] if votes else (shared, 0)
        if code != shared and code not in signed and most >= _OFTEN and most > votes[shared]:
            chosen[shared] = code
    return chosen
