"""What changed between two texts of an article: paragraphs are matched first, then words within them.

Matching is by what stands once in both texts, in order (patience diff); what lies between is compared exactly where it
is small and taken as replaced where it is not, so that no text takes quadratic time.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from briefing.models import Article, Span
from briefing.models.changes import ChangedParagraph, Difference, Removed, Stretch
from briefing.models.stored import Version

_EXACT = 10_000
"""Pairs of words that are compared one with another: a hundred times a hundred."""
_PAIRS = 2_500
"""Pairs of paragraphs likewise."""
_ALIKE = 0.5
"""Share of their words that two paragraphs have in common from which on one is the other, edited."""
_SLIGHT = 4
"""Letters below which words that stayed do not part two changes: a lone "de" between them says nothing."""
_TOKEN = re.compile(r"\s*(?:\w+|[^\w\s])")


def differences(article: Article, versions: Sequence[Version]) -> tuple[Difference, ...]:
    """Return what each change of an article did, the newest first; `versions` are its earlier texts, newest first.

    Offsets of all but the first are in the earlier text that followed.
    """
    found: list[Difference] = []
    title, text = article.title, article.text
    for version in versions:
        found.append(compare(version, title, text))
        title, text = version.title, version.text
    return tuple(found)


def compare(version: Version, title: str, text: str) -> Difference:
    """Return what is different in a later title and text."""
    making = _Comparison()
    changed_title: tuple[Stretch, ...] = ()
    if version.title != title:
        changed_title = making.paragraph(_Paragraph(version.title, 0), _Paragraph(title, 0)).stretches
        if not text.startswith(title):
            making = _Comparison()  # the title's words have no place in the text
    old, new = _paragraphs(version.text, version.title), _paragraphs(text, title)
    paragraphs: list[ChangedParagraph] = []
    for before, after in _aligned(old, new):
        if before and after:
            paragraphs.append(making.paragraph(before, after))
        elif before:
            paragraphs.append(making.removed(before))
        elif after:
            paragraphs.append(making.added(after))
    return Difference(
        until=version.until,
        title=changed_title,
        paragraphs=tuple(paragraphs),
        added=tuple(making.spans),
        removed=tuple(making.gone),
    )


# Texts --------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Paragraph:
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def _paragraphs(text: str, title: str) -> list[_Paragraph]:
    """Return the lines of a text that have words, but for a first one that is the title."""
    found = [_Paragraph(match.group(), match.start()) for match in re.finditer(r"[^\n]*\S[^\n]*", text)]
    return found[1:] if found and found[0].text == title else found


def _aligned(
    old: Sequence[_Paragraph], new: Sequence[_Paragraph]
) -> Iterator[tuple[_Paragraph | None, _Paragraph | None]]:
    """Yield pairs of paragraphs in reading order: the same, one edited into the other, or one alone."""
    matches = _matches([paragraph.text for paragraph in old], [paragraph.text for paragraph in new], _PAIRS)
    i = j = 0
    for at, to in [*matches, (len(old), len(new))]:
        yield from _paired(old[i:at], new[j:to])
        if at < len(old) and to < len(new):
            yield old[at], new[to]
        i, j = at + 1, to + 1


def _paired(
    old: Sequence[_Paragraph], new: Sequence[_Paragraph]
) -> Iterator[tuple[_Paragraph | None, _Paragraph | None]]:
    """Yield the paragraphs of a changed stretch, those that are alike in pairs."""
    old_words = [_word_set(paragraph.text) for paragraph in old]
    new_words = [_word_set(paragraph.text) for paragraph in new]
    small = len(old) * len(new) <= _PAIRS
    j = 0
    for before, words in zip(old, old_words, strict=True):
        alike = [
            place for place in range(j, len(new) if small else j) if _similarity(words, new_words[place]) >= _ALIKE
        ]
        if not alike:
            yield before, None
            continue
        for after in new[j : alike[0]]:
            yield None, after
        yield before, new[alike[0]]
        j = alike[0] + 1
    for after in new[j:]:
        yield None, after


def _word_set(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.casefold()))


def _similarity(one: Counter[str], other: Counter[str]) -> float:
    return 2 * (one & other).total() / max(1, one.total() + other.total())


# Matching -----------------------------------------------------------------------------------------------------------


def _matches(old: Sequence[str], new: Sequence[str], exact: int) -> list[tuple[int, int]]:
    """Return places in both sequences that match, ascending in both."""
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    found = [(place, place) for place in range(start)]
    inner = old[start : len(old) - end], new[start : len(new) - end]
    found += [(i + start, j + start) for i, j in _inner_matches(*inner, exact)]
    return found + [(len(old) - place, len(new) - place) for place in range(end, 0, -1)]


def _inner_matches(old: Sequence[str], new: Sequence[str], exact: int) -> Iterator[tuple[int, int]]:
    if not old or not new:
        return
    if len(old) * len(new) <= exact:
        yield from _common(old, new)
        return
    i = j = 0
    for at, to in [*_anchors(old, new), (len(old), len(new))]:
        if (at - i) * (to - j) <= exact:
            yield from ((i + one, j + other) for one, other in _common(old[i:at], new[j:to]))
        if at < len(old):
            yield at, to
        i, j = at + 1, to + 1


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return the longest ascending row of what stands exactly once in both."""
    counts, others = Counter(old), Counter(new)
    places = {word: place for place, word in enumerate(new) if others[word] == 1}
    pairs = [(i, places[word]) for i, word in enumerate(old) if counts[word] == 1 and word in places]
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, (_, j) in enumerate(pairs):
        length = bisect_left(tails, j)
        before.append(ends[length - 1] if length else -1)
        tails[length : length + 1] = [j]
        ends[length : length + 1] = [index]
    row: list[tuple[int, int]] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        row.append(pairs[index])
        index = before[index]
    return row[::-1]


def _common(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the places of a longest common subsequence."""
    lengths = [[0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in range(len(old) - 1, -1, -1):
        row, below = lengths[i], lengths[i + 1]
        for j in range(len(new) - 1, -1, -1):
            row[j] = below[j + 1] + 1 if old[i] == new[j] else max(below[j], row[j + 1])
    i = j = 0
    while i < len(old) and j < len(new):
        if old[i] == new[j]:
            yield i, j
            i, j = i + 1, j + 1
        elif lengths[i + 1][j] >= lengths[i][j + 1]:
            i += 1
        else:
            j += 1


# Words --------------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Comparison:
    """Gathers what was added and removed, with its places, while paragraphs are compared in reading order."""

    spans: list[Span] = field(default_factory=list)
    gone: list[Removed] = field(default_factory=list)
    _at: int = 0
    """How far the later text has been read."""

    def removed(self, before: _Paragraph) -> ChangedParagraph:
        self.gone.append(Removed(self._at, before.text))
        return ChangedParagraph((Stretch("removed", before.text),))

    def added(self, after: _Paragraph) -> ChangedParagraph:
        self.spans.append(Span(after.start, after.end))
        self._at = after.end
        return ChangedParagraph((Stretch("added", after.text),))

    def paragraph(self, before: _Paragraph, after: _Paragraph) -> ChangedParagraph:
        """Compare the words of two paragraphs that are alike or the same."""
        if before.text == after.text:
            self._at = after.end
            return ChangedParagraph((Stretch("kept", after.text),) if after.text else ())
        old, new = _TOKEN.findall(before.text), _TOKEN.findall(after.text)
        matches = _matches([token.strip() for token in old], [token.strip() for token in new], _EXACT)
        stretches: list[Stretch] = []
        i = j = 0
        offset = after.start
        for at, to in [*_telling(matches, old, new), (len(old), len(new))]:
            gone, come = "".join(old[i:at]), "".join(new[j:to])
            following = come or "".join(new[to : to + 1])
            begin = offset + len(following) - len(following.lstrip())
            if gone:
                self.gone.append(Removed(begin, gone.strip()))
                stretches.append(Stretch("removed", gone))
            if come:
                self.spans.append(Span(begin, offset + len(come)))
                stretches.append(Stretch("added", come))
                offset += len(come)
            if to < len(new):
                _keep(stretches, new[to])
                offset += len(new[to])
            i, j = at + 1, to + 1
        self._at = after.end
        return ChangedParagraph(tuple(stretches))


def _telling(matches: Sequence[tuple[int, int]], old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return the matches without short words that stand alone between two changes."""
    runs: list[list[tuple[int, int]]] = []
    for i, j in matches:
        if runs and runs[-1][-1] == (i - 1, j - 1):
            runs[-1].append((i, j))
        else:
            runs.append([(i, j)])
    kept: list[tuple[int, int]] = []
    for run in runs:
        letters = sum(len(new[j].strip()) for _, j in run)
        at_edge = run[0] == (0, 0) or run[-1] == (len(old) - 1, len(new) - 1)
        if at_edge or letters >= _SLIGHT:
            kept += run
    return kept


def _keep(stretches: list[Stretch], words: str) -> None:
    if stretches and stretches[-1].kind == "kept":
        words = stretches.pop().text + words
    stretches.append(Stretch("kept", words))
