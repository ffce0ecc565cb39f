"""Splits paragraphs into sentences, each with its exact offsets.

It knows punctuation; what differs between languages (abbreviations, ordinals) it reads from the language's prose data.
It must not change text, and it is linear in it: every look back or ahead is bounded or covers each character once.
"""

import re
from bisect import bisect_left

from briefing.analysis.draft import Draft
from briefing.languages.prose import Prose
from briefing.models import Span

_STOPS = re.compile(r"[.!?…。！？؟۔।॥։]+")
_FULL_WIDTH = "。！？"
_CLOSERS = "\"'»›”’“‘)]}」』）"
_INWARD_CLOSERS = _CLOSERS.replace("»", "«").replace("›", "‹")
_OPENERS = "\"'«‹“‘„‚”([{¿¡「『（"
_DASHES = "-–—―"
_FOOTNOTE = re.compile(r"\[\d{1,3}\]")
_WORD_BEFORE = re.compile(r"[\w.'’\-]{1,40}\Z")
_WORD_AFTER = re.compile(r"[\w'’]{1,40}")
_INITIALS = re.compile(r"(?:\w\.)+\w\Z")
_GLUED_BEFORE = re.compile(r"[^\W\d_]{2}\s?[\"'»”’)\]]?\Z|\d{3}\Z|[%€$£][)»”]?\Z")
_GLUED_AFTER = re.compile(r"[«“„‘(]?\s?(?:[^\W\d_]['’])?([^\W\d_]{2,40})(?=[\s,'’«“-])|([^\W\d_])\s")
_CODE = re.compile(r"[/@\\_=&]|\bwww\.|\w\.\w+\.\w")
_NETWORKS = frozenset(["com", "net", "org"])
_BULLET = re.compile(r"[-–—•*·]\s")

_DATELINE = re.compile(r"([^\n!?«»\"“”:;]{2,60}?)\s?(?:--|[-–—])\s+(?=[A-ZÀ-Þ\d\"«“‘(])")
_WORD_WINDOW = 40
_ABBREVIATED_CAPITALS = 2
_DATELINE_CHARACTERS = 60
"""A stop this near a paragraph's start and before a dash belongs to a dateline ("PARIS, 3 mai. – …")."""
_EMBEDDED_QUOTE = 400
"""A quotation up to this many characters with its speaker after it is kept whole; a longer one is split."""
_INTRODUCED_QUOTE = 250
"""As much for a quotation that words lead to ("Il a dit : « … »")."""
_EMBEDDED_PARENTHESIS = 300
_PAIRS = {"«": "»", "“": "”", "„": "“", "「": "」", "『": "』"}
_REVERSED = {**{mark: closer for mark, closer in _PAIRS.items() if mark != "«"}, "»": "«", "›": "‹"}
"""Where guillemets point at what they hold, as in German print."""
_INWARD = re.compile(r"(?<![\w»«])»\w[^«»]{0,400}(?<!\s)«")


def split_sentences(draft: Draft) -> None:
    """Assign the draft's sentences: those of its paragraphs, in reading order; none runs over a paragraph's end."""
    text = draft.article.text
    for passage in draft.passages:
        if passage.kind == "paragraph":
            offsets = sentence_offsets(text[passage.start : passage.end], draft.language.prose)
            draft.sentences.extend(Span(passage.start + start, passage.start + end) for start, end in offsets)


def sentence_offsets(paragraph: str, prose: Prose) -> list[tuple[int, int]]:
    """Return where the sentences of one paragraph start and end, without the spaces around them."""
    wholes = _Wholes(paragraph)
    offsets: list[tuple[int, int]] = []
    start = _skip_spaces(paragraph, 0)
    for end in _boundaries(paragraph, prose, wholes, start):
        if end > start:
            offsets.append((start, end))
            start = _skip_spaces(paragraph, end)
    end = len(paragraph.rstrip())
    if end > start:
        offsets.append((start, end))
    return offsets


class _Wholes:
    """The stretches of a paragraph that no sentence boundary falls in: quotations and parentheses within a sentence."""

    def __init__(self, paragraph: str) -> None:
        stretches = sorted([*_embedded_quotes(paragraph), *_embedded_parentheses(paragraph)])
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in stretches:
            if not self._ends or end > self._ends[-1]:
                self._starts.append(start)
                self._ends.append(end)

    def hold(self, position: int) -> bool:
        """Tell whether a position is within one of the stretches."""
        index = bisect_left(self._starts, position) - 1
        return index >= 0 and position < self._ends[index]


def _boundaries(paragraph: str, prose: Prose, wholes: _Wholes, first: int) -> list[int]:
    """Return where sentences end, the paragraph's own end left out."""
    ends: list[int] = []
    length = len(paragraph)
    inward = _INWARD.search(paragraph) is not None
    start = first
    for match in _STOPS.finditer(paragraph):
        end = _skip_closers(paragraph, match.end(), inward=inward)
        after = _skip_spaces(paragraph, end)
        if after >= length or match.start() < start:
            continue
        spaced = after > end or match.group()[-1] in _FULL_WIDTH or _is_glued_dash(paragraph, match.start(), end)
        if not spaced and not _is_glued(paragraph, match.start(), end, prose):
            continue
        if wholes.hold(match.start()):
            continue
        if _continues(paragraph, end, after):
            continue
        if match.group() == "." and end == match.end() and _abbreviates(paragraph, start, match.start(), after, prose):
            continue
        if start == first and _is_dateline(paragraph, start, after):
            continue
        if _is_omission(paragraph, start, match.start(), match.end()) or _holds_breath(paragraph, match, after, prose):
            continue
        ends.append(end)
        start = after
    return ends


def _is_omission(paragraph: str, start: int, stop: int, end: int) -> bool:
    """Tell whether dots stand for words left out: behind a bracket, or behind a quotation's opening mark."""
    if end - stop == 1 and paragraph[stop] != "…":
        return False
    before = paragraph[max(start, stop - 1) : stop]
    return before in ("(", "[") or (before != "" and stop - start == 1 and before in _OPENERS)


def _holds_breath(paragraph: str, stops: re.Match[str], after: int, prose: Prose) -> bool:
    """Tell whether dots only delay what a small word leads to ("until... 2015")."""
    if stops.group() not in ("...", "…") or not paragraph[after].isdecimal():
        return False
    found = _WORD_BEFORE.search(paragraph[max(0, stops.start() - _WORD_WINDOW) : stops.start()])
    return found is not None and found.group().casefold().replace("’", "'").rpartition("'")[2] in prose.stop_words


def dateline_end(paragraph: str, prose: Prose) -> int:
    """Return where a paragraph's first words start after place, date and agency ("LYON, 3 mai (AFP) - "), else 0."""
    end = 0
    for _ in range(2):
        part = _DATELINE.match(paragraph, end)
        if part is None or not _names_place_or_date(part.group(1), prose):
            break
        end = part.end()
    return end


def _names_place_or_date(words: str, prose: Prose) -> bool:
    """Tell whether the words before a dash are capitalised names, numbers, months and small words alone."""
    small = prose.months | prose.weekdays | {"de", "of", "le", "la", "les", "the", "sur", "h", "er"}
    parts = re.findall(r"[^\W\d_]+", words)
    capitalised = all(part[0].isupper() or part.lower() in small for part in parts)
    return capitalised and bool(parts) and (len(parts) <= 3 or any(mark in words for mark in "(,.0123456789"))


def _is_glued_dash(paragraph: str, stop: int, end: int) -> bool:
    """Tell whether a dash and a capital follow a stop without a space, as where feeds lose the line ends."""
    after = _skip_spaces(paragraph, end + 1)
    if _INITIALS.search(paragraph[max(0, stop - _WORD_WINDOW) : stop].replace("-", "")):
        return False
    return paragraph[end] in _DASHES and (paragraph[after : after + 1].isupper() or paragraph[after : after + 1] == '"')


def _is_glued(paragraph: str, stop: int, end: int, prose: Prose) -> bool:
    """Tell whether a stop ends a sentence though no space follows: a word before it, one with a capital after it.

    Addresses, file names, initials ("J.K."), single letters ("U.S.A") and dates ("9.Mai") are left whole.
    """
    before = paragraph[max(0, stop - _WORD_WINDOW) : stop]
    follows = _GLUED_AFTER.match(paragraph, end)
    if follows is None or _GLUED_BEFORE.search(before) is None:
        return False
    word = follows.group(1)
    if word is None:
        return follows.group(2).isupper() and follows.group(2).casefold() in prose.stop_words
    started = follows.group().lstrip("«“„‘( ")
    if not started[0].isupper() or (word.isupper() and len(started) == len(word)):
        return False
    token = before.split()[-1] if not before[-1:].isspace() else ""
    return _CODE.search(token) is None and word.casefold() not in _NETWORKS


def _is_dateline(paragraph: str, start: int, after: int) -> bool:
    """Tell whether a dash soon after a paragraph's first stop shows that place and date stand before it."""
    return after - start <= _DATELINE_CHARACTERS and paragraph[after] in _DASHES and paragraph[start] not in _DASHES


def _continues(paragraph: str, end: int, after: int) -> bool:
    """Tell whether what follows a stop shows that the sentence goes on: a lower-case word, a comma, a closer."""
    if "\n" in paragraph[end:after] and _BULLET.match(paragraph, after):
        return False
    character = paragraph[after]
    if character in ",;:.!?…)]}%/" or (character == "»" and not paragraph[after + 1 : after + 2].isalnum()):
        return True
    at = after
    while (
        at < len(paragraph)
        and at < after + 4
        and (paragraph[at] in _OPENERS + _DASHES + "»" or paragraph[at].isspace())
    ):
        at += 1
    return at < len(paragraph) and paragraph[at].islower()


def _abbreviates(paragraph: str, start: int, stop: int, after: int, prose: Prose) -> bool:
    """Tell whether the full stop at `stop` belongs to an abbreviation, an initial, a list number or an ordinal."""
    found = _WORD_BEFORE.search(paragraph[max(start, stop - _WORD_WINDOW) : stop])
    if found is None:
        return False
    word = found.group().casefold().replace("’", "'")
    bare = word.rpartition("'")[2]
    if paragraph[stop - len(found.group()) - 1 : stop - len(found.group())] == "°" or (
        word.isalpha() and _is_acronym(found.group())
    ):
        return False
    follows = _WORD_AFTER.match(paragraph, after + (paragraph[after] == "("))
    next_word = follows.group().casefold().replace("’", "'") if follows else ""
    if stop - len(found.group()) == start and (word.isdecimal() or len(word) == 1) and word not in prose.stop_words:
        return True
    if next_word[:1].isdecimal() and bare in prose.number_abbreviations:
        return True
    if word.isdecimal():
        ordinal = prose.ordinal_stop and next_word not in prose.stop_words
        return len(word) <= 2 and (ordinal or next_word in prose.months)
    if bare in prose.titles:
        return True
    initial = len(bare) == 1 and bare.isalpha() and not found.group().islower()
    if bare in prose.abbreviations or initial or _INITIALS.search(bare):
        clitic, apostrophe, _ = next_word.partition("'")
        opens = next_word in prose.stop_words or (apostrophe != "" and clitic + apostrophe in prose.stop_words)
        return bool(next_word) and not opens
    return False


def _is_acronym(word: str) -> bool:
    """Tell whether a word is written in capitals alone, as no abbreviation of so many letters is ("ING", not "Ing")."""
    return len(word) > _ABBREVIATED_CAPITALS and word.isupper()


def _skip_spaces(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _skip_closers(text: str, at: int, *, inward: bool) -> int:
    """Return where the closing quotes, brackets and footnote marks after a stop end."""
    while at < len(text):
        if text[at] in (_INWARD_CLOSERS if inward else _CLOSERS):
            at += 1
        elif text[at].isspace() and text[at + 1 : at + 2] in ("»", "›") and text[at] != "\n" and not inward:
            at += 2
        elif text[at] == "[" and (note := _FOOTNOTE.match(text, at)):
            at = note.end()
        else:
            break
    return at


def quotations(text: str) -> list[tuple[int, int]]:
    """Return the outermost quotations of a text, marks included, in reading order; marks without a partner are none.

    Straight marks open after a space, bracket or the text's start and close otherwise.
    """
    found: list[tuple[int, int]] = []
    opened: tuple[int, str] | None = None
    depth = 0
    pairs = _REVERSED if _INWARD.search(text) else _PAIRS
    for at, character in enumerate(text):
        if opened is None:
            if character in pairs:
                opened, depth = (at, character), 1
            elif character == '"' and _opens(text, at):
                opened = (at, character)
        elif character == '"' and opened[1] == '"':
            if not _opens(text, at) or at == opened[0] + 1:
                found.append((opened[0], at + 1))
                opened = None
            else:
                opened = (at, character)
        elif character == pairs.get(opened[1]):
            depth -= 1
            if not depth:
                found.append((opened[0], at + 1))
                opened = None
        elif character == opened[1]:
            depth += 1
    return found


def _opens(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return (not before or before.isspace() or before in "([«-–—'’") and bool(after) and not after.isspace()


def _embedded_quotes(paragraph: str) -> list[tuple[int, int]]:
    """Return the quotations that are part of somebody else's sentence: words lead to them or their speaker follows.

    The stop before the closing mark is left out, so that a sentence may end with its quotation.
    """
    embedded = []
    for start, end in quotations(paragraph):
        after = _skip_spaces(paragraph, end)
        follows = paragraph[after : after + 1]
        before = paragraph[max(0, start - 3) : start].rstrip()[-1:]
        limit = _EMBEDDED_QUOTE if follows == "," or follows.islower() else 0
        if before and before not in '.!?…»«”"':
            limit = max(limit, _INTRODUCED_QUOTE)
        if end - start <= limit:
            inner = end - 1
            while inner > start and (paragraph[inner - 1].isspace() or paragraph[inner - 1] in ".!?…"):
                inner -= 1
            embedded.append((start, inner))
    return embedded


def _embedded_parentheses(paragraph: str) -> list[tuple[int, int]]:
    """Return the parentheses that stand within a sentence: something other than a stop comes before them."""
    embedded = []
    opened: list[int] = []
    for at, character in enumerate(paragraph):
        if character == "(":
            opened.append(at)
        elif character == ")" and opened:
            start = opened.pop()
            before = paragraph[max(0, start - 3) : start].rstrip()[-1:]
            if at - start <= _EMBEDDED_PARENTHESIS and before and before not in ".!?…:":
                embedded.append((start, at))
    return embedded
