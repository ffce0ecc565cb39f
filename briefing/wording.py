"""What notes, problems and reasons of deeper layers say in the language of the interface.

They stay English where they are made, stored and printed for programs; a front end has them spoken as it shows them.
Which there are, `known` lists. Pure.
"""

import re
from functools import lru_cache

from briefing.i18n import ENGLISH, _, in_figures, language


def spoken(words: str) -> str:
    """Return words in the language of the interface; those that are not known as they are.

    What stands before a known reason, as in `FILE: reason`, stays.
    """
    if language() == ENGLISH:
        return words
    at = 0
    while at >= 0:
        found = _spoken(words[at:])
        if found is not None:
            source = words[:at].removesuffix(": ").rstrip()
            return _("{source}: {reason}", source=source, reason=found) if at else found
        at = words.find(": ", at)
        at += 2 if at >= 0 else 0
    return words


def _spoken(words: str) -> str | None:
    folded = words.casefold()
    for part, known in _parts():
        if part in folded and (match := _pattern(known).fullmatch(words)):
            found = _(known)
            values = {name: _value(name, value) for name, value in match.groupdict().items()}
            return found.format(**values) if values else found  # braces without a name in them are none of ours
    return None


def _value(name: str, value: str) -> str:
    return in_figures(value) if name in ("count", "number", "size") else spoken(value)


@lru_cache(maxsize=1)
def _parts() -> tuple[tuple[str, str], ...]:
    """Return what is known, each with its longest part that never changes: without that it need not be tried.

    Those with the longest come first: others may be what stands within them.
    """
    from briefing.known import KNOWN

    parts = ((max(re.split(r"\{\w+\}", known), key=len).casefold(), known) for known in KNOWN)
    return tuple(sorted(parts, key=lambda one: -len(one[0])))


@lru_cache(maxsize=1024)
def _pattern(known: str) -> re.Pattern[str]:
    whole = re.sub(r"\\\{(number|count|size)\\\}", r"(?P<\1>[0-9.,]+)", re.escape(known))
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.*?)", whole), re.IGNORECASE)
