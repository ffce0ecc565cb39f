"""A fragment of HTML whose tags pair -> its lines, without a tree: what feeds carry, in a fourth of the time.

It reads nothing that a browser would have to repair or hide: such a fragment goes through its tree.
"""

import html
import re

from briefing.models import BlockKind
from briefing.parsing.markup import BLOCKS, PSEUDO_HEADING, STRONG, Line, lines_in, one_line, resolve_controls
from briefing.text import clean

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>")
_TELLING = re.compile(r"hidden|display|role=|aria-", re.IGNORECASE)
_REFERENCE = re.compile(r"&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,8}[0-9]{0,2});")
_INLINE = frozenset(
    ("a", "b", "strong", "em", "i", "span", "u", "s", "small", "sub", "sup", "cite", "q", "abbr", "time")
)
_FLOWING = frozenset(("div", "blockquote", "li", "ul", "ol", "section", "article", "figure"))
"""Elements that may hold others of their kind."""
_LINES = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption"))
_EMPTY = frozenset(("br", "img", "wbr"))
_LISTS = ("ul", "ol")
_MOST_PLACES = 5000
"""Feeds in use need a few hundred; each costs half a kilobyte for good."""


class _RepairError(Exception):
    """The fragment is none that is read here."""


class _Place:
    """What text stands in: an element within others. Places are made once and serve all fragments."""

    __slots__ = ("in_link", "in_strong", "inner", "is_block", "kind", "level", "name")
    made = 0

    def __init__(self, name: str, around: "_Place | None", *, is_link: bool = False) -> None:
        _Place.made += 1
        self.name, self.is_block = name, name not in _INLINE
        self.inner: dict[str, _Place] = {}
        self.kind: BlockKind = around.kind if around else "paragraph"
        self.level: int = around.level if around else 0
        self.in_link: bool = is_link or (around is not None and around.in_link)
        self.in_strong: bool = name in STRONG or (around is not None and around.in_strong)
        kind = BLOCKS.get(name)
        if kind == "heading":
            self.kind, self.level, self.in_strong = kind, int(name[1]), False
        elif kind and self.kind != "caption" and (self.kind, kind) != ("list_item", "quote"):
            self.kind = kind

    def enter(self, name: str, rest: str) -> "_Place":
        """Return the place within an element that starts here; raises `_RepairError`."""
        is_link = name == "a" and "href" in rest
        key = "a href" if is_link else name
        place = self.inner.get(key)
        if place is None:
            if not self._may_hold(name) or _Place.made >= _MOST_PLACES:
                raise _RepairError
            place = self.inner[key] = _Place(name, self, is_link=is_link)
        return place

    def _may_hold(self, name: str) -> bool:
        if name in _INLINE:
            return self.name not in _LISTS and (name != "a" or not self.in_link)
        is_block = name in _FLOWING or name in _LINES
        return is_block and self.name in _FLOWING and (name == "li") == (self.name in _LISTS)


_ROOT = _Place("div", None)


def fragment_lines(text: str) -> list[Line]:
    """Return the lines of a fragment of HTML."""
    try:
        return _Fragment().lines(text)
    except _RepairError:
        return lines_in(text)


class _Fragment:
    """A fragment on its way to lines."""

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._runs: list[str] = []
        self._linked = self._strong = 0
        self._place = _ROOT
        self._around: list[_Place] = []

    def lines(self, text: str) -> list[Line]:
        """Return the lines; raises `_RepairError`."""
        text = clean(resolve_controls(text))
        parts = _TAG.split(text)
        if text.count("<") != len(parts) // 4:
            raise _RepairError
        self._add(parts[0], _ROOT)
        for closing, name, rest, following in zip(parts[1::4], parts[2::4], parts[3::4], parts[4::4], strict=True):
            self._take(closing, name.lower(), rest)
            if following:
                self._add(following, self._place)
        if self._around:
            raise _RepairError
        self._flush(_ROOT)
        return self._lines

    def _take(self, closing: str, name: str, rest: str) -> None:
        """Take a tag."""
        place = self._place
        if rest:
            _check(rest, name)
        if closing:
            if name != place.name or not self._around:
                raise _RepairError
            if place.is_block:
                self._flush(place)
            self._place = self._around.pop()
        elif name == "br":
            self._break(place)
        elif name not in _EMPTY:
            self._around.append(place)
            self._place = place.enter(name, rest)
            if self._place.is_block:
                self._flush(place)

    def _add(self, text: str, place: _Place) -> None:
        if "&" in text:
            if text.count("&") != text.count("& ") + len(_REFERENCE.findall(text)):
                raise _RepairError
            text = clean(html.unescape(text))
        self._runs.append(text)
        if place.in_link:
            self._linked += len(text.strip())
        if place.in_strong:
            self._strong += len(text.strip())

    def _flush(self, place: _Place) -> None:
        """End the line at hand, if it has any text."""
        if not self._runs:
            return
        text = one_line("".join(self._runs)).strip(" \xa0|")
        if any(character.isalnum() for character in text):
            self._lines.append(Line(place.kind, text, place.level, self._linked, self._strong, None))
        self._runs.clear()
        self._linked = self._strong = 0

    def _break(self, place: _Place) -> None:
        """Take a `<br>`: two in a row end a paragraph, one after a short bold run ends a heading."""
        runs = self._runs
        shown = "".join(runs).strip(" \t\r\n\xa0\v")
        if (runs and runs[-1] == "\v") or 0 < len(shown) <= min(PSEUDO_HEADING, self._strong + 2):
            self._flush(place)
        elif shown:
            while runs[-1].isspace():
                runs.pop()
            runs.append("\v")


def _check(rest: str, name: str) -> None:
    """Refuse attributes that are more than decoration, and those whose end is uncertain."""
    ends_itself = rest.endswith("/") and name not in _EMPTY
    if ends_itself or rest.count('"') % 2 or rest.count("'") % 2 or _TELLING.search(rest):
        raise _RepairError
