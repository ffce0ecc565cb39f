"""Says by the tree and the words around what a name does in its sentence: act, suffer, speak, or only tell where."""

from typing import Literal

from briefing.analysis.draft import EntityKind, EntityPart
from briefing.analysis.names.lexicon import Lexicon
from briefing.analysis.names.words import Word

_BY_RELATION: dict[str, EntityPart] = {
    "nsubj": "subject",
    "csubj": "subject",
    "nsubj:pass": "subject",
    "nsubjpass": "subject",
    "nsubj:caus": "subject",
    "obj": "object",
    "dobj": "object",
    "iobj": "object",
    "dative": "object",
    "obl:agent": "agent",
    "poss": "of",
    "compound": "of",
}
_DATELINE_SIGNS = frozenset({"-", "–", "—", ":", "("})
_QUOTES = frozenset("«»\"“”‘’'(")


def part_in_sentence(words: list[Word], first: int, last: int, kind: EntityKind, lexicon: Lexicon) -> EntityPart:
    """Return what the name of words `first` to `last` does in its sentence."""
    if is_dateline(words, first, last):
        return "place"
    for _ in range(4):
        before = _word_before(words, first, lexicon)
        if before is not None:
            located = _locates(words, before, kind, lexicon)
            if located or before.folded in lexicon.genitives:
                return "place" if located else "of"
        root = root_of(words, first, last)
        if root.dep == "conj" and words[root.head].index < root.index:
            first, last = _whole_name(words, root.head, lexicon)
            continue
        if root.dep == "pobj" and words[root.head].dep == "agent":
            return "agent"
        if not root.dep and speaks(words, first, last, lexicon):
            return "subject"
        part = _BY_RELATION.get(root.dep, "other")
        if part == "subject" and before is not None and before.pos == "ADP":
            return "other"
        return part
    return "other"


def _locates(words: list[Word], before: Word, kind: EntityKind, lexicon: Lexicon) -> bool:
    """Whether the word before a name makes it a place, or a carrier of what others say."""
    carries = kind == "organisation" and before.folded in lexicon.carriers
    return carries or before.folded in lexicon.locatives or _ends_range(words, before, lexicon)


def _ends_range(words: list[Word], before: Word, lexicon: Lexicon) -> bool:
    """Whether the preposition before a name ends a range of places: "from Alaska to New Zealand"."""
    start = max(0, before.index - 4)
    opener = next((w for w in reversed(words[start : before.index]) if w.folded in lexicon.range_openers), None)
    return before.folded in lexicon.range_ends and opener is not None and words[opener.index + 1].capital


def _whole_name(words: list[Word], index: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the name around a word: capitals, and the small words between them."""
    first = index
    while first > 0 and (
        words[first - 1].capital
        or (
            first > 1
            and words[first - 1].folded in lexicon.particles
            and words[first - 2].capital
            and words[first].capital
        )
    ):
        first -= 1
    return first, index + 1


def is_dateline(words: list[Word], first: int, last: int) -> bool:
    """Whether the name stands where a passage says its place: "QUÉBEC - ", "PARIS (AFP) —", "France : "."""
    if first > 0 and not (first <= 8 and words[first - 1].text in "-–—."):
        return False
    return (last < len(words) and words[last].text in _DATELINE_SIGNS and words[last].start > words[last - 1].end) or (
        last < len(words) and words[last].text == ":" and first == 0
    )


def root_of(words: list[Word], first: int, last: int) -> Word:
    """Return the word of a stretch that hangs on a word outside it."""
    for word in words[first:last]:
        if not first <= word.head < last or word.head == word.index:
            return word
    return words[first]


def _word_before(words: list[Word], first: int, lexicon: Lexicon) -> Word | None:
    """Return the word before a name, over articles, quotation marks and apostrophes."""
    index = first - 1
    while index >= 0 and first - index <= 3:
        word = words[index]
        contracted = word.folded in lexicon.genitives or word.folded in lexicon.locatives
        if not contracted and (word.folded in lexicon.articles or word.text in _QUOTES):
            index -= 1
            continue
        return word
    return None


def speaks(words: list[Word], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether the name is the subject of a verb of saying or deciding, or stands directly beside one."""
    root = root_of(words, first, last)
    if root.dep.startswith("nsubj") and words[root.head].folded in lexicon.reporting:
        return True
    index = first - 1
    while index >= 0 and first - index <= 6 and (words[index].text[0].isalnum() or words[index].text in "'’."):
        word = words[index]
        if word.folded in lexicon.reporting and word.pos in ("VERB", "AUX", ""):
            return True
        if word.pos == "ADP" and word.folded not in lexicon.genitives:
            return False
        index -= 1
    for word in words[last : last + 4]:
        if not word.text[0].isalnum() and word.text not in "'’":
            return False
        if word.folded in lexicon.reporting and word.pos in ("VERB", "AUX", ""):
            return True
    return False


def _mark_behind(words: list[Word], last: int, lexicon: Lexicon) -> EntityKind | Literal["work"] | None:
    """Return what the words behind a name say that it is: "the X missile", "X, the main contractor"."""
    if last + 1 >= len(words):
        return None
    noun = words[last]
    if noun.pos == "ADJ" and noun.text.islower() and last + 2 < len(words) and words[last + 1].pos == "NOUN":
        last += 1
        noun = words[last]
    if noun.pos == "NOUN" and not lexicon.adjectives_follow and noun.text.islower():
        following = words[last + 1]
        if noun.folded in lexicon.thing_marks and following.pos not in ("NOUN", "PROPN"):
            return "work"
        return None
    article = words[last + 1].folded in lexicon.articles
    if noun.text != "," or not (article or lexicon.adjectives_follow):
        return None
    for word in words[last + 1 + article : last + 6 if article else last + 2]:
        marks = lexicon.body_marks | lexicon.group_marks if word.folded not in lexicon.owners else frozenset[str]()
        if word.text.islower() and word.folded in marks:
            return "organisation" if word.folded in lexicon.body_marks else "group"
        if word.pos not in ("ADJ", "NOUN", "PROPN") and word.folded not in lexicon.demonym_words:
            return None
    return None


def mark_of(
    words: list[Word], first: int, last: int, kind: EntityKind, lexicon: Lexicon
) -> EntityKind | Literal["work"] | None:
    """Return what the words in a name or directly before it say that it is; a body's officer marks the body."""
    marks: tuple[tuple[frozenset[str], EntityKind | Literal["work"]], ...] = (
        (lexicon.group_marks, "group"),
        (lexicon.organisation_marks, "organisation"),
        (lexicon.body_marks | lexicon.trades, "organisation"),
        (lexicon.work_marks, "work"),
        (lexicon.place_marks, "place"),
    )
    inner = words[first:last]
    first_name = len(inner) > 1 and lexicon.is_given(inner[0])
    for word in (inner[-1], *inner[first_name:-1]) if len(inner) > 1 else ():
        for known, mark in marks:
            if word.folded in known and (mark != "group" or word is inner[0] or word is inner[-1]):
                return mark
    return _mark_behind(words, last, lexicon) or _mark_before(words, first, kind, marks, lexicon)


def _firm_follows(words: list[Word], last: int, lexicon: Lexicon) -> bool:
    """Whether a clause behind a name tells what only firms do: "X, which operates ferries"."""
    if last + 2 >= len(words) or words[last].text != ",":
        return False
    relative = words[last + 1].folded in lexicon.relatives | lexicon.thing_relatives
    return relative and words[last + 2].folded in lexicon.firm_verbs


def _ends_at(words: list[Word], start: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a phrase before who says something stands from one word to another: "d'après"."""
    source = lexicon.sources.at(words, start)
    return source is not None and source[0] == last + 1


def is_firm(words: list[Word], first: int, last: int, lexicon: Lexicon) -> bool:
    """Return whether words beside a name tell that it is a body's: "X's chief executive", "selon la X"."""
    if _firm_follows(words, last, lexicon):
        return True
    owned = last < len(words) and words[last].text in lexicon.possessives
    if owned or (lexicon.possessives and last < len(words) and words[last].text.islower()):
        behind = words[last + owned : last + owned + 2]
        executive = [word.folded for word in behind] == ["chief", "executive"]
        return executive or any(word.folded in lexicon.assets for word in behind[:1])
    before = first - 1
    while before > 0 and (words[before].text in "'’" or words[before].folded in lexicon.articles - lexicon.genitives):
        before -= 1
    if before < first - 1 and any(
        _ends_at(words, start, before, lexicon) for start in range(max(0, before - 3), before + 1)
    ):
        return True
    if before < 1 or words[before].folded not in lexicon.genitives:
        return False
    return words[before - 1].folded in lexicon.assets


_Mark = EntityKind | Literal["work"]


def _is_officers(words: list[Word], index: int, lexicon: Lexicon) -> bool:
    """Whether the noun before a name says whose officer the named person is: "la présidente du groupe X"."""
    before = index - 1
    while before > 0 and (
        words[before].folded in lexicon.articles | lexicon.genitives
        or words[before].text in "'’"
        or words[before].text.isdigit()
    ):
        before -= 1
    function = lexicon.is_role(words[before]) or lexicon.role_phrases.at(words, before) is not None
    return 0 <= before < index - 1 and function


def _mark_before(
    words: list[Word], first: int, kind: EntityKind, marks: tuple[tuple[frozenset[str], _Mark], ...], lexicon: Lexicon
) -> _Mark | None:
    """Return what the nouns directly before a name say that it is."""
    index = first - 1
    if index > 1 and words[index].pos == "NOUN" and words[index].text.islower():
        head = words[index - 2]
        if words[index - 1].folded in lexicon.genitives and head.folded in lexicon.body_marks and not head.capital:
            return "organisation"
    steps = 0
    while index >= 0 and steps < 3:
        word = words[index]
        if word.folded in lexicon.genitives and kind == "person":
            return None
        if word.text in _QUOTES or word.folded in lexicon.articles or word.folded in lexicon.genitives:
            index -= 1
            continue
        for known, mark in marks:
            inhabits = mark == "group" and kind == "place"
            trade = mark == "organisation" and word.folded.removesuffix("s") in lexicon.trades
            if (trade or (word.folded in known and not word.capital)) and not inhabits:
                return None if kind == "person" and _is_officers(words, index, lexicon) else mark
        if kind == "organisation" and word.folded in lexicon.roles and index < first - 1:
            return "organisation"
        if not (word.pos == "ADJ" or word.folded in lexicon.demonym_words):
            return None
        index -= 1
        steps += 1
    return None
