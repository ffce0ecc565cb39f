"""What an editor likes and dislikes in a sentence, beside the worth that the ranker gives it.

It weighs one sentence at a time, and finds the one that the story starts with; it chooses none.
"""

import re
from dataclasses import dataclass

from briefing.analysis.lines import is_promotion, opening
from briefing.analysis.summary.features import Sentence, unbalanced, words_of
from briefing.languages.prose import Prose

FEWEST_WORDS = 5
CUT = 0.25
_FLAWS = {
    "cut": CUT,
    "unbalanced": 0.03,
    "question": 0.1,
    "short": 0.2,
    "connective": 0.03,
    "listed": 0.1,
    "unnamed": 0.12,
    "promotion": 0.4,
}
"""What a flaw takes from a sentence's score: about the difference between a good and an ordinary sentence."""


@dataclass(frozen=True, slots=True)
class Taste:
    """What a choice weighs beside the ranker's scores.

    `redundancy` is how much a sentence loses for being like one already chosen (maximal marginal relevance, Carbonell
    & Goldstein 1998), `spread` what it gains for standing in a section that has none yet. The others are what a
    sentence gains, or loses where they are below nothing: for being the lead or near behind it, for numbers and for
    figures that are no dates, for each of up to three names, for its length; for being a quotation or opening with
    one, for pronouns, for words beyond the usual length, for missing words below it, for naming and counting nothing,
    and for naming and dating alone.
    """

    redundancy: float
    spread: float = 0.0
    lead: float = 0.0
    early: float = 0.0
    numbers: float = 0.0
    figures: float = 0.0
    names: float = 0.0
    length: float = 0.0
    quotation: float = 0.0
    opening_quotation: float = 0.0
    pronouns: float = 0.0
    overlong: float = 0.0
    brief: float = 0.0
    vague: float = 0.0
    bare: float = 0.0


BUDGET = Taste(redundancy=0.8, lead=0.05)
"""Within a budget of words: what the ranker was fitted to, redundancy by the articles kept aside."""
BRIEFING = Taste(
    redundancy=0.4,
    spread=0.04,
    lead=0.2,
    early=0.1,
    numbers=0.04,
    figures=0.03,
    names=0.01,
    length=0.05,
    quotation=-0.1,
    opening_quotation=-0.08,
    pronouns=-0.02,
    overlong=-0.1,
    brief=-0.12,
    vague=-0.06,
    bare=-0.12,
)
"""Whole sentences of a briefing: who acts and how many, from all over the article; by sentences that editors chose."""
_NAMES_COUNTED = 3
_PRONOUNS_COUNTED = 4
_LENGTH_COUNTED = 40
_USUAL_WORDS, _MOST_WORDS, _OVERLONG_BY = 18, 45, 20
_YEAR = re.compile(r"(?:19|20)\d\d")

_LISTED = re.compile(r"[-–—•]|\d{1,2}[.)]\s")

_LOW_WORD = re.compile(r"(?<![^\W_])[^\W\d_A-ZÀ-Þ]\w+")
_TELLING_WORDS = 3

_HOOK = 0.33
"""A first sentence that the ranker thinks less of, or that is very short, sets a scene: the story starts behind it."""
_REPEATED = 0.45
"""So much of what a first line says stands again in the next sentences where it is a standfirst."""
_LEAD_WITHIN = 5


def flaws(sentence: Sentence, prose: Prose) -> float:
    """Return what a sentence loses for reading badly on its own."""
    text = sentence.text
    found = {
        "cut": text[:1].islower() or _ends_open(text),
        "unbalanced": unbalanced(text),
        "question": _asks(text),
        "short": len(sentence.words) < FEWEST_WORDS,
        "connective": is_tied(text, prose),
        "listed": _LISTED.match(text) is not None,
        "unnamed": sentence.unnamed_speaker,
        "promotion": is_promotion(text, prose),
    }
    return sum(_FLAWS[flaw] for flaw, present in found.items() if present)


def is_tied(text: str, prose: Prose) -> bool:
    """Tell whether a sentence starts with words that tie it to the one before ("however", "mais")."""
    start = text.lstrip('"«“ ')
    phrase = opening(start, prose.connectives)
    if phrase is None:
        return False
    return phrase not in prose.loose_connectives or start[len(phrase) :].lstrip("\u00a0 ")[:1] in (",", ":")


def _is_bare(text: str, prose: Prose) -> bool:
    """Tell whether a sentence has hardly more than names, dates and small words ("Drama in Marrow Bay in May")."""
    no_news = prose.stop_words | prose.months | prose.weekdays
    telling = [word for word in words_of(" ".join(_LOW_WORD.findall(text))) if len(word) > 1 and word not in no_news]
    return len(telling) < _TELLING_WORDS


def _ends_open(text: str) -> bool:
    return text[-1:] not in '.!?…"»”)。！？'


def _asks(text: str) -> bool:
    return text.rstrip('"»” ').endswith("?")


def find_lead(sentences: list[Sentence], scores: list[float]) -> int | None:
    """Return the index of the sentence with which the story starts, None where none of the first ones tells it.

    That is the first one, unless it sets a scene or is a standfirst: a line of its own that the text says again.
    """
    standfirst = _is_standfirst(sentences)
    for at, score in enumerate(scores[:_LEAD_WITHIN]):
        told = score >= _HOOK and len(sentences[at].words) >= 2 * FEWEST_WORDS
        if told and not (standfirst and at == 0):
            return at
    return None


def _is_standfirst(sentences: list[Sentence]) -> bool:
    first, following = sentences[0], sentences[1:3]
    if not following or following[0].paragraph == first.paragraph:
        return False
    return _ends_open(first.text) or max(_repeated(first, other) for other in following) >= _REPEATED


def _repeated(sentence: Sentence, other: Sentence) -> float:
    """Return how much of what a sentence says another one says, too, 0 to 1."""
    both = sum(weight for stem, weight in sentence.vector.items() if stem in other.vector)
    return both / (sum(sentence.vector.values()) or 1)


def gains(sentences: list[Sentence], lead: int | None, taste: Taste, prose: Prose) -> list[float]:
    """Return what each sentence gains for its place and its own properties."""
    made = [_gain(sentence, taste, prose) for sentence in sentences]
    if lead is not None:
        made[lead] += taste.lead
        for at in range(lead, len(made)):
            made[at] += taste.early / (1 + at - lead)
    return made


def _gain(sentence: Sentence, taste: Taste, prose: Prose) -> float:
    words = sentence.words
    pointing = sum(word in prose.pronouns or word in prose.speakers for word in words)
    counted = _counts(sentence, prose)
    return (
        taste.numbers * any(word[0].isdigit() for word in words)
        + taste.figures * counted
        + taste.names * min(len(sentence.names), _NAMES_COUNTED)
        + taste.length * min(len(words) / _LENGTH_COUNTED, 1)
        + taste.quotation * sentence.quoted
        + taste.opening_quotation * (sentence.text[:1] in '"«“„')
        + taste.pronouns * min(pointing, _PRONOUNS_COUNTED)
        + taste.overlong * max(0.0, (len(words) - _MOST_WORDS) / _OVERLONG_BY)
        + taste.brief * max(0.0, 1 - len(words) / _USUAL_WORDS)
        + taste.vague * (not sentence.names and not counted)
        + taste.bare * _is_bare(sentence.text, prose)
    )


def _counts(sentence: Sentence, prose: Prose) -> bool:
    """Tell whether a sentence has a number that is neither a year nor a day beside its month or weekday."""
    words = sentence.words
    dates = prose.months | prose.weekdays
    return any(
        word[0].isdigit() and not _YEAR.fullmatch(word) and dates.isdisjoint(words[max(0, at - 1) : at + 2])
        for at, word in enumerate(words)
    )


def stands_alone(sentence: Sentence, prose: Prose) -> bool:
    """Tell whether a sentence can be the only one: it leans on nothing before it, and names or counts something."""
    leans = sentence.points_back or sentence.unnamed_speaker or is_tied(sentence.text, prose)
    told = len(sentence.words) >= 2 * FEWEST_WORDS and (bool(sentence.names) or _counts(sentence, prose))
    return told and not leans and not _asks(sentence.text)
