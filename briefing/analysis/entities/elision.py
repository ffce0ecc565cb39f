"""Tells by the words around a seat of government that it acts, although the tree has it as no verb's subject.

"Berlin livrera deux batteries ; Paris, six avions", "Séoul aussi", "Washington, lui, plutôt favorable". Whether a name
is a seat, others know.
"""

from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word

_ENDS = frozenset(".;!?")
_VERBAL = ("VERB", "AUX")
_APPOSITION = 5
"""Words at most between the commas behind a seat that say what it is."""


def acts_by_words(words: list[Word], first: int, last: int, lexicon: Lexicon) -> bool:
    """Return whether the seat of words `first` to `last` acts by the verb behind it, another clause's, or none."""
    before = words[first - 1] if first else None
    if last >= len(words) or not (before is None or before.text in ".;,:" or before.folded in lexicon.role_joints):
        return False
    behind = words[last]
    if behind.pos in _VERBAL and (before is None or before.text in _ENDS):
        return True
    if behind.folded in lexicon.echoes:
        return last + 1 >= len(words) or not words[last + 1].text[0].isalnum()
    if behind.text != "," or last + 1 >= len(words):
        return False
    if words[last + 1].folded in lexicon.emphatics:
        return True
    if before is not None and before.text == ";":
        return not _has_verb(words, last) and not words[last + 1].capital
    return _verb_behind_apposition(words, last, lexicon)


def _has_verb(words: list[Word], start: int) -> bool:
    """Whether a verb stands between a word and the end of its clause."""
    for word in words[start:]:
        if word.text in _ENDS:
            return False
        if word.pos in _VERBAL and not word.capital:
            return True
    return False


def _verb_behind_apposition(words: list[Word], comma: int, lexicon: Lexicon) -> bool:
    """Whether a verb of saying or deciding stands behind few words in commas: "Bruxelles, spectatrice, espère"."""
    for at in range(comma + 2, min(comma + 2 + _APPOSITION, len(words) - 1)):
        if words[at].pos in _VERBAL or words[at].capital:
            return False
        if words[at].text == ",":
            return words[at + 1].folded in lexicon.reporting
    return False
