"""Words of a passage, with what the tagger says of them where there is a tagger.

It owns the one way in which names are cut into words and compared. It finds no names.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from briefing.analysis.draft import Draft, Passage, Tags

# Initials with full stops, a possessive, a word with its inner hyphens and ampersands, or one sign.
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|['’]s\b|[^\W_]+(?:[-\u2010\u2011&+][^\W_]+)*|[^\w\s]|_")


@dataclass(slots=True)
class Word:
    """A word or sign at `start` of the article's text; `folded` is without case and accents.

    `pos`, `dep` and `head` (the index of the word it hangs on, its own at a root) are the tagger's, empty and its own
    index without one.
    """

    start: int
    end: int
    text: str
    folded: str
    index: int
    head: int
    line: int
    """How many line breaks of its passage stand before it: no name goes over one."""
    pos: str = ""
    dep: str = ""

    capital: bool = False
    """Whether it begins with a capital letter."""
    is_name_like: bool = False
    """Whether it may be part of a name: it begins with a capital or, like `al-Khatib` and `iPhone`, holds one."""


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """Return `text` without case and accents, apostrophes and hyphens made one kind."""
    if text.isascii():
        return text.casefold()
    marked = unicodedata.normalize("NFKD", text.replace("’", "'").replace("\u2010", "-").replace("\u2011", "-"))
    return "".join(mark for mark in marked if not unicodedata.combining(mark)).casefold().replace("œ", "oe")


def _may_be_name(text: str) -> bool:
    return text[0].isupper() or (text[0].isalpha() and not text[:4].islower() and not text.islower())


def cut(text: str) -> list[tuple[int, int]]:
    """Return where the words and signs of a text stand."""
    return [match.span() for match in _WORD.finditer(text)]


def words_of(text: str, passage: Passage, tags: Tags | None) -> list[Word]:
    """Return the words of a passage of an article's text, in reading order."""
    stretch = text[passage.start : passage.end]
    words: list[Word] = []
    line = seen = 0
    broken = "\n" in stretch
    for index, (start, end) in enumerate(cut(stretch)):
        surface = stretch[start:end]
        if broken:
            line, seen = line + stretch.count("\n", seen, start), start
        word = Word(passage.start + start, passage.start + end, surface, fold(surface), index, index, line)
        word.capital, word.is_name_like = surface[0].isupper(), _may_be_name(surface)
        words.append(word)
    if tags is not None:
        _tag(words, passage.start, tags)
    return words


def _tag(words: list[Word], offset: int, tags: Tags) -> None:
    """Give each word the tags of the token that it begins with or, where tokens are coarser, lies in."""
    owners: list[int] = []
    position = 0
    starts = [word.start - offset for word in words]
    for begin in tags.starts:
        while position + 1 < len(words) and starts[position + 1] <= begin:
            position += 1
        owners.append(position)
    current, ends = 0, tags.ends
    for word, start in zip(words, starts, strict=True):
        while current + 1 < len(ends) and ends[current] <= start:
            current += 1
        if current < len(ends):
            word.pos, word.dep = tags.parts_of_speech[current], tags.dependencies[current]
            word.head = owners[tags.heads[current]]


def draft_words(draft: Draft) -> list[list[Word]]:
    """Return the words of each passage of a draft, tagged where the draft has documents; they are cut once."""
    if not draft.words:
        text = draft.article.text
        tags: list[Tags | None] = [tagged.tags for tagged in draft.docs] or [None] * len(draft.passages)
        draft.words = [words_of(text, passage, own) for passage, own in zip(draft.passages, tags, strict=True)]
    return draft.words
