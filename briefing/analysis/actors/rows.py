"""Finds the function that several persons share: "les juges A, B et C", "A and B, both lawyers".

What is told is the noun in the singular, for it is said of one of them.
"""

from collections.abc import Container

from briefing.analysis.actors.complements import complement_end
from briefing.analysis.actors.phrases import is_small, modifiers_before
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word

_FAR = 8
"""Words between the plural noun and the first name, or behind the last name and the noun, at most."""
_BRACKET = 6
"""Words and signs of what stands in brackets behind a name in a row, at most."""
_LONG_ROW = 60
"""Words that a row of names may have."""


def shared_role(words: list[Word], first: int, last: int, named: Container[int], lexicon: Lexicon) -> str | None:
    """Return the function in the plural that a row of names shares, in the singular; None where it shares none.

    The name of words `first` to `last` must stand in the row; `named` are the places of all names in the article.
    """
    begin, end = _row(words, first, last, named, lexicon)
    joined = any(words[at].text == "," or words[at].folded in lexicon.role_joints for at in range(begin, end))
    if not joined:
        return None
    return _before(words, begin, named, lexicon) or _behind(words, end, named, lexicon)


def _row(words: list[Word], first: int, last: int, named: Container[int], lexicon: Lexicon) -> tuple[int, int]:
    """Return where the row of names around a name begins and ends: names, parted by commas and conjunctions."""
    begin = first
    while begin > 1 and first - begin < _LONG_ROW and _parts(words[begin - 1], lexicon):
        before = _before_bracket(words, begin - 1)
        if words[before - 1].start not in named:
            break
        begin = before - 1
        while begin > 0 and words[begin - 1].start in named:
            begin -= 1
    end = _behind_bracket(words, last)
    while end + 1 < len(words) and end - last < _LONG_ROW and _parts(words[end], lexicon):
        after = end + 1
        if words[after].folded in lexicon.role_joints and after + 1 < len(words):
            after += 1
        if words[after].start not in named:
            break
        end = after
        while end < len(words) and words[end].start in named:
            end += 1
        end = _behind_bracket(words, end)
    return begin, end


def _behind_bracket(words: list[Word], end: int) -> int:
    """Return the end of few words in brackets that stand at a word, such as a party; else the word itself."""
    if end < len(words) and words[end].text == "(":
        inner = range(end + 1, min(end + _BRACKET, len(words)))
        return next((at + 1 for at in inner if words[at].text == ")"), end)
    return end


def _before_bracket(words: list[Word], end: int) -> int:
    """Return where few words in brackets begin that end before a word; else the word itself."""
    if end > 2 and words[end - 1].text == ")":
        inner = range(end - 2, max(0, end - _BRACKET), -1)
        return next((at for at in inner if words[at].text == "("), end)
    return end


def _parts(word: Word, lexicon: Lexicon) -> bool:
    return word.text == "," or word.folded in lexicon.role_joints


def _before(words: list[Word], begin: int, named: Container[int], lexicon: Lexicon) -> str | None:
    """Return the function that leads up to a row: "the former ministers A and B"."""
    if begin > 1 and words[begin - 1].text == ",":
        begin -= 1
    for head in range(begin - 1, max(-1, begin - _FAR), -1):
        word = words[head]
        if word.start in named or not (word.text[0].isalnum() or word.text in "'’"):
            return None
        if _singular(word, lexicon) is not None:
            if is_small(words[begin - 1], lexicon) or head + 1 < begin > complement_end(words, head + 1, lexicon):
                return None
            return _in_singular(words, modifiers_before(words, head, lexicon), head, begin, lexicon)
        if word.pos in ("VERB", "AUX", "PRON"):
            return None
    return None


def _behind(words: list[Word], end: int, named: Container[int], lexicon: Lexicon) -> str | None:
    """Return the function in apposition to a row: "A et B, les dirigeants du parti"."""
    if end >= len(words) or words[end].text not in ",(":
        return None
    begin = end + 1
    while (
        begin < len(words)
        and begin - end < 5
        and (
            words[begin].folded in lexicon.articles | lexicon.asides | lexicon.owners | lexicon.others
            or words[begin].pos == "NUM"
        )
    ):
        begin += 1
    for head in range(begin, min(begin + 4, len(words))):
        if words[head].start in named:
            return None
        if _singular(words[head], lexicon) is not None:
            stop = complement_end(words, head + 1, lexicon)
            inner = range(head + 1, min(stop + 1, len(words)))
            if any(words[at].start in named for at in inner):
                return None
            return _in_singular(words, begin, head, stop, lexicon)
        if words[head].pos not in ("ADJ", "NOUN", "PROPN"):
            return None
    return None


def _singular(word: Word, lexicon: Lexicon) -> str | None:
    """Return the singular of a noun for a function in the plural."""
    if not word.folded.endswith("s") or word.folded in lexicon.roles or word.text.isupper():
        return None
    if word.folded[:-1] in lexicon.roles or (word.pos == "NOUN" and word.folded[:-1].endswith(lexicon.role_endings)):
        return word.text[:-1]
    return None


def _in_singular(words: list[Word], begin: int, head: int, end: int, lexicon: Lexicon) -> str:
    """Return a function of words `begin` to `end` in the singular: its noun and, where they agree, its adjectives."""
    told: list[str] = []
    for index in range(begin, end):
        word = words[index]
        agrees = lexicon.adjectives_follow and (index < head or (word.pos == "ADJ" and index == head + 1))
        plural = index == head or (agrees and word.folded.endswith("s"))
        gap = " " if told and word.start > words[index - 1].end else ""
        told.append(gap + (word.text[:-1] if plural else word.text))
    return "".join(told)
