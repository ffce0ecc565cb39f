"""Describes each sentence of an article by numbers that say how likely it carries the article.

Everything comes from the article itself and the language's prose data: no word of any language stands here, so that the
ranker's weights, fitted on one language, hold for others. Linear in the article's length.
"""

import math
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import pairwise

from briefing.analysis.draft import Draft
from briefing.analysis.lines import opening
from briefing.analysis.segment import quotations
from briefing.languages.prose import Prose
from briefing.models import Article, Span

NAMES = (
    "index",
    "from_end",
    "place",
    "paragraph",
    "place_in_paragraph",
    "section",
    "place_in_section",
    "sentences",
    "words",
    "content",
    "word_length",
    "stop_share",
    "title_recall",
    "title_precision",
    "title_weight",
    "title_pairs",
    "title_words",
    "centroid",
    "frequency",
    "frequent_words",
    "mass",
    "degree",
    "lead_similarity",
    "before_similarity",
    "after_similarity",
    "novelty",
    "first_seen",
    "digits",
    "names",
    "name_frequency",
    "quoted",
    "opens_quoted",
    "ends_open",
    "starts_low",
    "starts_dashed",
    "question",
    "points_back",
    "connective",
    "demonstrative",
    "dated",
    "commas",
    "bracketed",
    "unbalanced",
    "pronouns",
    "unnamed_speaker",
    "paragraph_length",
    "document_words",
)
"""The features in the order of a row; the ranker's weights were fitted to this order."""

MOST_SENTENCES = 400
"""Sentences beyond these are not described: no news article has so many, and a book must not take minutes."""
_WORD = re.compile(r"\w+")
_FIRST_WORD = re.compile(r"[\w-]+'?")
_REPORTED = re.compile(r"(?:[\"»”],?|,)\s{1,3}([\w'-]{1,30})(?:\s([\w'-]{1,30}))?")
_OPENING_PHRASE = 70
_STEM = 7
_SHORT_WORD = 3
_FREQUENT = 10


@dataclass(slots=True)
class Sentence:
    """A sentence on its way to the summary: where it stands, its words and what was counted in them."""

    span: Span
    section: int
    paragraph: int
    place_in_paragraph: int
    place_in_section: int
    text: str
    words: list[str]
    stems: list[str]
    names: set[str] = field(default_factory=set)
    vector: dict[str, float] = field(default_factory=dict)
    norm: float = 0.0
    quoted: float = 0.0
    points_back: bool = False
    unnamed_speaker: bool = False


def describe(draft: Draft) -> tuple[list[Sentence], list[list[float]]]:
    """Return the article's sentences and a row of features for each; of a very long text only the first ones."""
    prose = draft.language.prose
    sentences = _read(draft)
    if not sentences:
        return [], []
    _weigh(sentences)
    title = words_of(_title(draft.article))
    return sentences, _rows(sentences, _stems(title, prose), title, prose)


def title_stems(draft: Draft) -> set[str]:
    """Return the stems of the article's title, none where nobody gave it one."""
    return set(_stems(words_of(_title(draft.article)), draft.language.prose))


def _title(article: Article) -> str:
    """Return the title that somebody gave the article; one that was made of its first words says nothing more."""
    made = article.text.startswith(article.title.rstrip("… "))
    return "" if made and not any(block.kind == "title" for block in article.blocks) else article.title


def words_of(text: str) -> list[str]:
    """Return the words of a text, casefolded, clitics apart."""
    return _WORD.findall(text.casefold().replace("’", "'"))


def similarity(one: Sentence, other: Sentence) -> float:
    """Return the cosine of two sentences' weighted stems, 0 to 1."""
    return _cosine(one.vector, one.norm, other.vector, other.norm)


def _cosine(one: dict[str, float], one_norm: float, other: dict[str, float], other_norm: float) -> float:
    if not one_norm or not other_norm:
        return 0.0
    if len(one) > len(other):
        one, other = other, one
    return sum(weight * other[stem] for stem, weight in one.items() if stem in other) / (one_norm * other_norm)


def _stems(words: list[str], prose: Prose) -> list[str]:
    """Return the content words cut to their first letters, which is stemming enough to count by."""
    stop = prose.stop_words
    if stop:
        return [word[:_STEM] for word in words if word not in stop and len(word) > 1 and word + "'" not in stop]
    return [word[:_STEM] for word in words if len(word) > _SHORT_WORD]


def _read(draft: Draft) -> list[Sentence]:
    """Return the sentences with their words and places."""
    text, prose = draft.article.text, draft.language.prose
    passages = [passage for passage in draft.passages if passage.kind == "paragraph"]
    sentences: list[Sentence] = []
    in_section: Counter[int] = Counter()
    at = 0
    place = 0
    for span in draft.sentences[:MOST_SENTENCES]:
        while at < len(passages) - 1 and passages[at].end <= span.start:
            at, place = at + 1, 0
        section = (passages[at].section or 0) if passages else 0
        words = words_of(span.of(text))
        sentence = Sentence(span, section, at, place, in_section[section], span.of(text), words, _stems(words, prose))
        sentence.names = {word.lower()[:_STEM] for word in re.findall(r"(?<=[\w,] )[A-ZÀ-Þ]\w+", sentence.text)}
        sentence.quoted = sum(end - start for start, end in quotations(sentence.text)) / max(1, len(sentence.text))
        sentence.points_back = points_back(sentence.text, prose)
        sentence.unnamed_speaker = unnamed_speaker(sentence.text, prose)
        sentences.append(sentence)
        place += 1
        in_section[section] += 1
    return sentences


def points_back(sentence: str, prose: Prose) -> bool:
    """Tell whether a sentence's subject is a pronoun or demonstrative that something before it explains.

    It may stand first, after a connective, or after an opening phrase up to a comma that names nobody. A demonstrative
    and its noun may also stand behind a small word ("in this case").
    """
    start = sentence.lstrip("\"'«“„‘–—- \u00a0")
    connective = opening(start, prose.connectives)
    if connective is not None:
        start = start[len(connective) :].lstrip(" ,:\u00a0")
    if _is_pointer(start, prose, prose.pronouns | prose.demonstratives):
        return True
    if _leans_on_place(start, prose):
        return True
    phrase, comma, rest = start[:_OPENING_PHRASE].partition(", ")
    named = any(word[:1].isupper() for word in phrase.split()[1:])
    return bool(comma) and not named and _is_pointer(rest, prose, prose.pronouns)


def _leans_on_place(start: str, prose: Prose) -> bool:
    """Tell whether a small word, a demonstrative and a noun open a sentence; "this week" points to no text."""
    first, _, rest = start[:_OPENING_PHRASE].partition(" ")
    second, third = [*words_of(rest)[:2], "", ""][:2]
    if first.casefold() not in prose.stop_words or second not in prose.demonstratives:
        return False
    return bool(third) and third not in prose.stop_words and opening(rest, prose.impersonal) is None


def _is_pointer(start: str, prose: Prose, pointers: frozenset[str]) -> bool:
    if opening(start, prose.pointers) is not None:
        return True
    if opening(start, prose.impersonal) is not None:
        return False
    first = _FIRST_WORD.match(start.lower().replace("’", "'"))
    return first is not None and first.group() in pointers


def unnamed_speaker(sentence: str, prose: Prose) -> bool:
    """Tell whether a reported statement in a sentence has a pronoun for its speaker ("…", a-t-il dit; "…," he said)."""
    for spoken in _REPORTED.finditer(sentence.lower().replace("’", "'")):
        first, second = spoken.group(1), spoken.group(2) or ""
        if first in prose.speakers or (set(first.split("-")[1:]) | set(second.split("-")[1:])) & prose.speakers:
            return True
    return False


def _weigh(sentences: list[Sentence]) -> None:
    """Give each sentence its vector: a stem's count times the logarithm of how rare it is among the sentences."""
    spread = Counter(stem for sentence in sentences for stem in set(sentence.stems))
    total = len(sentences)
    for sentence in sentences:
        counts = Counter(sentence.stems)
        sentence.vector = {stem: count * math.log(1 + total / spread[stem]) for stem, count in counts.items()}
        sentence.norm = math.sqrt(sum(weight * weight for weight in sentence.vector.values()))


def _rows(sentences: list[Sentence], title: list[str], title_words: list[str], prose: Prose) -> list[list[float]]:
    total = len(sentences)
    counts = Counter(stem for sentence in sentences for stem in sentence.stems)
    mass = sum(count * count for count in counts.values()) or 1
    frequent = {stem for stem, count in counts.most_common(_FREQUENT) if count > 1}
    name_counts = Counter(name for sentence in sentences for name in sentence.names)
    centroid: defaultdict[str, float] = defaultdict(float)
    directions: defaultdict[str, float] = defaultdict(float)
    for sentence in sentences:
        for stem, weight in sentence.vector.items():
            centroid[stem] += weight
            if sentence.norm:
                directions[stem] += weight / sentence.norm
    centroid_norm = math.sqrt(sum(weight * weight for weight in centroid.values()))
    title_set, title_pairs = set(title), set(pairwise(title_words))
    lengths = Counter(sentence.paragraph for sentence in sentences)
    document_words = sum(len(sentence.words) for sentence in sentences)
    seen: set[str] = set()
    rows = []
    for index, sentence in enumerate(sentences):
        stems, length = set(sentence.stems), max(1, len(sentence.words))
        content = max(1, len(stems))
        shared = stems & title_set
        pairs = title_pairs.intersection(pairwise(sentence.words))
        before = similarity(sentences[index - 1], sentence) if index else 0.0
        after = similarity(sentence, sentences[index + 1]) if index + 1 < total else 0.0
        rows.append(
            [
                index,
                total - index,
                index / total,
                sentence.paragraph,
                sentence.place_in_paragraph,
                sentence.section,
                sentence.place_in_section,
                total,
                len(sentence.words),
                len(stems),
                sum(map(len, sentence.words)) / length,
                1 - len(sentence.stems) / length,
                len(shared) / max(1, len(title_set)),
                len(shared) / content,
                sum(sentence.vector[stem] for stem in shared) / (sum(sentence.vector.values()) or 1),
                len(pairs) / max(1, len(title_pairs)),
                len(title_words),
                _cosine(sentence.vector, sentence.norm, centroid, centroid_norm),
                sum(counts[stem] for stem in stems) / content,
                len(stems & frequent) / max(1, len(frequent)),
                sum(counts[stem] ** 2 for stem in stems) / mass,
                sum(weight * directions[stem] for stem, weight in sentence.vector.items())
                / ((sentence.norm or 1) * total),
                similarity(sentence, sentences[0]) if index else 1.0,
                before,
                after,
                len(stems - seen) / content,
                sum(1 for stem in stems if stem not in seen and counts[stem] > 1) / content,
                *_marks(sentence, name_counts, prose),
                lengths[sentence.paragraph],
                document_words,
            ]
        )
        seen |= stems
    return rows


def _marks(sentence: Sentence, name_counts: Counter[str], prose: Prose) -> list[float]:
    """Return the features that a sentence's own signs and words give, from "digits" to "unnamed_speaker"."""
    text = sentence.text
    folded = set(sentence.words)
    opened = opening(text.lstrip('"«“ '), prose.connectives)
    first = sentence.words[0] if sentence.words else ""
    return [
        sum(word[0].isdigit() for word in sentence.words),
        len(sentence.names),
        max((name_counts[name] for name in sentence.names), default=0),
        sentence.quoted,
        float(text[:1] in '"«“„'),
        float(text[-1:] not in '.!?…"»”)'),
        float(text[:1].islower()),
        float(text[:1] in "-–—"),
        float(text.rstrip('"»” ').endswith("?")),
        float(sentence.points_back),
        float(opened is not None),
        float(first in prose.demonstratives),
        len(folded & (prose.weekdays | prose.months)),
        text.count(","),
        text.count("("),
        float(unbalanced(text)),
        sum(word in prose.pronouns for word in sentence.words),
        float(sentence.unnamed_speaker),
    ]


def unbalanced(text: str) -> bool:
    """Tell whether a quotation or bracket in a text is opened and not closed, or closed and not opened."""
    return bool(
        text.count('"') % 2
        or text.count("«") != text.count("»")
        or text.count("“") != text.count("”")
        or text.count("(") != text.count(")")
    )
