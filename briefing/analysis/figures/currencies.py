"""Which state's currency a name shared by several means: dollars in a Canadian text are Canadian dollars."""

import re
from collections import Counter
from collections.abc import Mapping

_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]\b\.?|[-][^\W\d_]+)*")


def local_currencies(text: str, regions: Mapping[str, Mapping[str, str]]) -> Mapping[str, str]:
    """Return shared currency -> the currency of the state of its kind that the text names most.

    `regions` is the language's table `Quantities.currency_regions`. A currency stays what it is unless the text names
    another state at least twice, and more often than its own.
    """
    if not regions:
        return {}
    words = Counter(match.group().casefold() for match in _WORD.finditer(text) if match.group()[0].isupper())
    chosen = {}
    for shared, names in regions.items():
        votes: Counter[str] = Counter()
        for name, code in names.items():
            votes[code] += words[name]
        code, most = votes.most_common(1)[0] if votes else (shared, 0)
        if code != shared and most >= 2 and most > votes[shared]:
            chosen[shared] = code
    return chosen
