"""Shortens a sentence lawfully: leaves out what can go without changing what it says or who says so.

It knows signs; the words come from the language's data, and a language without them loses parentheses and asides alone.
What goes is the tie to the sentence before, a parenthesis, an aside between dashes, where or to whom something was
said, and a second naming of who says so. Nothing goes that denies, doubts or sets a condition, nothing within a
quotation, and never the only words that tell whose claim it is. Linear in the sentence's length.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter

from briefing.analysis.lines import opening
from briefing.analysis.segment import quotations
from briefing.analysis.summary.features import unbalanced
from briefing.languages.language import Language

Offsets = tuple[int, int]

_FEWEST_WORDS = 5
_PARENTHESIS = re.compile(r"(?<=\s)\(([^()]{1,160})\)(?=[\s,.;:!?…]|\Z)")
_DASH = re.compile(r"(?<=\s)[-–—](?=\s)|(?<=[\w%])—(?=\w)")
_ASIDE_WORDS = 25
_TAIL_WORDS = 12
_ACRONYM = re.compile(r"\b[A-ZÀ-Þ][A-Za-zÀ-Þ]{0,8}[A-ZÀ-Þ]\b")
_ACRONYM_BEFORE = re.compile(r"\b[A-ZÀ-Þ]{2,10}\s\Z")
_WORD = re.compile(r"[\w-]+'?")
_WHOLE_WORD = re.compile(r"[\w'-]+")
_INNER_STOP = re.compile(r"[;:!?…]|\.\s")
_SPACED_STOPS = ";:!?»"


def repeated_acronyms(text: str) -> frozenset[str]:
    """Return the acronyms that stand more than once in a text, so that one place must explain them."""
    counts = Counter(_ACRONYM.findall(text))
    return frozenset(acronym for acronym, count in counts.items() if count > 1)


def shorten(text: str, language: Language, acronyms: frozenset[str] = frozenset()) -> list[Offsets]:
    """Return which stretches of a sentence stay, in order; none where all of it does.

    A parenthesis that is one of the `acronyms` stays.
    """
    if unbalanced(text):  # part of a quotation that other sentences open or close
        return []
    quoted = quotations(text)
    cuts = [*_opening_tie(text, language), *_parentheses(text, language, acronyms), *_aside(text, language)]
    starts, ends = [start for start, _ in quoted], [end for _, end in quoted]
    cuts = [cut for cut in cuts if bisect_left(starts, cut[1]) == bisect_right(ends, cut[0])]
    if not quoted:
        cuts += _tail(text, language)
    kept = _complement(text, sorted(cuts)) if cuts else []
    if sum(len(_words(text[start:end])) for start, end in kept) < _FEWEST_WORDS:
        return []
    return kept


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold().replace("’", "'"))


def _whole_words(text: str) -> list[str]:
    return _WHOLE_WORD.findall(text.casefold().replace("’", "'"))


def _may_go(text: str, language: Language) -> bool:
    """Tell whether a stretch of words neither denies, doubts or sets a condition, nor tells whose claim it is."""
    qualifiers = language.prose.qualifiers
    words = {*_words(text), *_whole_words(text)}
    if not words or not qualifiers.isdisjoint(words):
        return False
    says = language.speech is not None and not language.speech.verbs.isdisjoint(words)
    return not says and not _names_source(text, language)


def _names_source(text: str, language: Language) -> bool:
    if language.speech is None:
        return False
    folded = f" {' '.join(_words(text))} ".replace("' ", "'")
    return any(f" {source}{'' if source.endswith(chr(39)) else ' '}" in folded for source in language.speech.sources)


def _opening_tie(text: str, language: Language) -> list[Offsets]:
    """Return the words at the start that only tie the sentence to the one before."""
    prose = language.prose
    phrase = opening(text, prose.droppable)
    if phrase is not None and text[len(phrase) :].lstrip()[:1] == ",":
        end = _skip_spaces(text, text.index(",", len(phrase)) + 1)
    else:
        word = opening(text, prose.droppable_conjunctions)
        end = len(word) + 1 if word is not None and text[len(word) : len(word) + 1] == " " else 0
    return [(0, end)] if end and _starts_well(text[end:], language) else []


def _starts_well(text: str, language: Language) -> bool:
    """Tell whether a sentence can start so: not with a denial, another tie, or a verb of saying."""
    first = _words(text[:60])[:1]
    refused = language.prose.qualifiers
    if language.speech is not None:
        refused = refused | language.speech.verbs | language.speech.quoting
    return refused.isdisjoint(first) and opening(text, language.prose.connectives) is None


def _parentheses(text: str, language: Language, acronyms: frozenset[str]) -> list[Offsets]:
    """Return the parentheses that may go: no shares or sums, and nothing that an acronym needs to be understood."""
    cuts: list[Offsets] = []
    for found in _PARENTHESIS.finditer(text):
        within = found.group(1)
        explains = _ACRONYM_BEFORE.search(text[max(0, found.start() - 12) : found.start()])
        counts = any(sign == "%" or unicodedata.category(sign) == "Sc" for sign in within)
        if found.start() and within not in acronyms and not explains and not counts and _may_go(within, language):
            cuts.append(found.span())
    return cuts


def _aside(text: str, language: Language) -> list[Offsets]:
    """Return what stands between the only two dashes of a sentence, dashes included."""
    dashes = list(_DASH.finditer(text))
    if len(dashes) != 2 or dashes[0].group() != dashes[1].group():
        return []
    start, end = dashes[0].start(), dashes[1].end()
    aside = text[dashes[0].end() : dashes[1].start()]
    words = aside.split()
    says = any(word[:1].islower() or any(sign.isdigit() for sign in word) for word in words)
    whole = len(words) <= _ASIDE_WORDS and says and _INNER_STOP.search(aside) is None
    around = text.count("(", 0, start) == text.count(")", 0, start) and len(text[:start].split()) > 1
    return [(start, end)] if whole and around and text[end:].strip(" .") and _may_go(aside, language) else []


def _tail(text: str, language: Language) -> list[Offsets]:
    """Return what may go of an attribution at a sentence's end: its circumstances, or all where a source stays."""
    end = len(text.rstrip(" .!?…\n\u00a0"))
    comma = text.rfind(", ", 0, end)
    if language.speech is None or comma < 0:
        return []
    start = comma + 2
    words = _words(text[start:end])
    if len(words) > _TAIL_WORDS or not language.prose.qualifiers.isdisjoint(words):
        return []
    ending = _circumstance(text, start, end, language)
    said = _words(text[start:ending])
    if _is_attribution(said, language) and _names_source(text[:comma], language):
        return [(comma, end)]
    return [(ending, end)] if ending < end and _speaks(said, language) else []


def _circumstance(text: str, start: int, end: int, language: Language) -> int:
    """Return where the words start that tell where or to whom it was said, a day behind them at most; else the end."""
    prose = language.prose
    for space in re.finditer(r"\s", text[start:end]):
        at = start + space.end()
        phrase = opening(text[at:end], prose.circumstances)
        if phrase is not None:
            behind = set(_words(text[at + len(phrase) : end]))
            return start + space.start() if behind <= prose.stop_words | prose.weekdays | prose.months else end
    return end


def _speaks(words: list[str], language: Language) -> bool:
    """Tell whether there is a verb of saying, and beside it a speaker: a noun, a name or a joined pronoun."""
    speech = language.speech
    if speech is None:
        return False
    parts = [part for word in words for part in word.split("-")]
    verbs = speech.verbs | speech.participles
    others = set(parts) - verbs - speech.auxiliaries - speech.negations - {"t"}
    return not verbs.isdisjoint(parts) and bool(others)


def _is_attribution(words: list[str], language: Language) -> bool:
    """Tell whether words are surely a speaker and a verb of saying alone ("a-t-il dit", "officials said").

    A verb of saying with other words behind it may as well be the sentence's own ("…, founded in 1990, said yes").
    """
    speech = language.speech
    if speech is None or not _speaks(words, language) or words[0] in speech.relatives | speech.conjunctions:
        return False
    inverted = any(part in speech.pronouns for word in words for part in word.split("-")[1:])
    return inverted or (words[-1] in speech.verbs and len(words) <= _TAIL_WORDS // 2)


def _skip_spaces(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _complement(text: str, cuts: list[Offsets]) -> list[Offsets]:
    """Return the stretches between the cuts without spaces around them, but for one that a stop has before it."""
    kept: list[Offsets] = []
    at = 0
    for start, end in [*cuts, (len(text), len(text))]:
        if start < at:
            at = max(at, end)
            continue
        first, last = _skip_spaces(text, at), start
        if first < last and text[first] in _SPACED_STOPS and first > at:
            first -= 1
        while last > first and text[last - 1].isspace():
            last -= 1
        if last > first:
            kept.append((first, last))
        at = end
    return kept
