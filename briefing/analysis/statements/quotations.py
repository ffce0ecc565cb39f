"""Finds what stands between quotation marks, of all kinds that print uses, over paragraphs where a quotation goes on.

It knows marks, no words and no language. It does not tell speech from titles or irony.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.analysis.draft import Passage

_MARKS = re.compile("[«»“”„‹›‘’‚\"'「」『』]")
_CLOSERS = {"«": "»", "“": "”", "„": "“”", "‹": "›", "「": "」", "『": "』"}
_SINGLE = {"‘": "’", "‚": "‘’", "'": "'"}
_LONGEST_SINGLE = 600
"""Characters that a quotation in single marks has at most; so far is looked for its end."""
_DEEPEST = 8
"""Quotations that stand open within each other at most; with more the first are taken for never closed."""
_LEAST = 2
"""Characters that a quotation has at least."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks: `start` and `end` without the marks, the spaces inside and a last comma.

    `opens` is where the opening mark stands, `closes` behind the closing one; where a quotation goes on in the next
    paragraph each paragraph has its own, and `goes_on` says that it is not the first. `passage` indexes the passages.
    """

    start: int
    end: int
    opens: int
    closes: int
    passage: int
    goes_on: bool = False


def find_quotations(text: str, passages: Sequence[Passage]) -> list[Quotation]:
    """Return the outermost quotations of an article in reading order."""
    found: list[Quotation] = []
    carried = ""
    for number, passage in enumerate(passages):
        paired, open_at, closers = _pairs(text, passage, carried)
        following = passages[number + 1] if number + 1 < len(passages) else None
        goes_on = open_at is not None and passage.kind == "paragraph" and _resumes(text, text[open_at], following)
        if open_at is not None and goes_on:
            paired.append((open_at, passage.end))
        reached = -1
        for opens, closes in sorted(paired, key=lambda pair: (pair[0], -pair[1])):
            if opens >= reached:
                made = _quotation(text, opens, closes, number, goes_on=bool(carried) and opens == passage.start)
                found += [made] if made else []
                reached = closes
        carried = closers if goes_on else ""
    return found


def _quotation(text: str, opens: int, closes: int, passage: int, *, goes_on: bool) -> Quotation | None:
    start, end = opens, closes
    while start < end and (text[start].isspace() or (start == opens and _MARKS.match(text[start]))):
        start += 1
    while end > start and (text[end - 1].isspace() or (end == closes and _MARKS.match(text[end - 1]))):
        end -= 1
    while end > start and (text[end - 1].isspace() or text[end - 1] == ","):
        end -= 1
    return Quotation(start, end, opens, closes, passage, goes_on) if end - start >= _LEAST else None


def _resumes(text: str, mark: str, following: Passage | None) -> bool:
    """Whether a quotation that its paragraph leaves open goes on in the next: it begins with the mark, or closes it."""
    if following is None or following.kind != "paragraph":
        return False
    first = _MARKS.search(text, following.start, following.end)
    while first is not None and first.group() in "'’‘":
        first = _MARKS.search(text, first.end(), following.end)
    if first is None:
        return False
    return (first.start() == following.start and first.group() == mark) or first.group() in _CLOSERS.get(mark, "")


def _pairs(text: str, passage: Passage, carried: str) -> tuple[list[tuple[int, int]], int | None, str]:
    """Return the quotations of a passage with their marks, and where one that stays open opens, with what closes it.

    `carried` are the marks that close a quotation which the paragraph before left open; empty: there is none.
    """
    stack = [(carried, passage.start)] if carried else []
    pairs: list[tuple[int, int]] = []
    at = vain = passage.start
    while (match := _MARKS.search(text, at, passage.end)) is not None:
        place, mark = match.start(), match.group()
        at = place + 1
        if carried and place == passage.start and mark not in carried.replace('"', ""):
            continue
        del stack[: max(0, len(stack) - _DEEPEST)]
        before = text[place - 1] if place > passage.start else " "
        after = text[at] if at < passage.end else " "
        level = _level(stack, mark)
        if level is not None and not (mark == '"' and after.isalnum() and not before.isalnum() and before.isspace()):
            pairs.append((stack[level][1], at))
            del stack[level:]
        elif mark in _CLOSERS:
            stack.append((_CLOSERS[mark], place))
        elif mark in '"»”' and _opens(mark, before, after):
            stack.append(("«" if mark == "»" else mark, place))
        elif mark in _SINGLE and not stack and place >= vain and not before.isalnum() and after.isalpha():
            end = _single_end(text, place, passage.end, _SINGLE[mark])
            if end is None:
                vain = place + _LONGEST_SINGLE
            else:
                pairs.append((place, end))
                at = end
    return pairs, *((stack[0][1], stack[0][0]) if stack else (None, ""))


def _opens(mark: str, before: str, after: str) -> bool:
    """Whether a mark that may open or close a quotation opens one; it may be glued to the word before a capital."""
    if mark == '"':
        return after.isupper() or not (before.isalnum() or after.isspace())
    return after.isalnum() and not before.isalnum()


def _level(stack: list[tuple[str, int]], mark: str) -> int | None:
    """Return the innermost open quotation that a mark closes."""
    return next((level for level in range(len(stack) - 1, -1, -1) if mark in stack[level][0]), None)


def _single_end(text: str, place: int, limit: int, closers: str) -> int | None:
    """Return where a quotation in single marks ends, told from apostrophes; None: the mark is an apostrophe itself."""
    limit = min(limit, place + _LONGEST_SINGLE)
    possessive = None
    for at in range(place + 1, limit):
        if text[at] in '"«»“”':
            break
        if text[at] not in closers or text[at + 1 : at + 2].isalnum():
            continue
        plural = text[at - 1] in "sxz" and text[at + 1 : at + 2] == " " and text[at + 2 : at + 3].islower()
        if not plural:
            return at + 1
        possessive = possessive or at + 1
    return possessive
