"""A fragment of HTML whose tags pair -> its lines and pictures, without a tree: what feeds carry, in less time.

It reads nothing that a browser would have to repair or hide: such a fragment goes through its tree.
"""

import html
import re
import unicodedata
from collections.abc import Mapping
from typing import NamedTuple

from briefing.models import BlockKind
from briefing.parsing.lines import PSEUDO_HEADING, Flow, Gathering, Line, Reference, captioned
from briefing.parsing.markup import BLOCKS, STRONG, flow_in, resolve_controls
from briefing.parsing.shown import attributes_of, picture_of, value_of
from briefing.text import clean, is_clean

_MARKED = re.compile("(<[^<>]*>)")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>")
_TELLING = re.compile(r"hidden|display|role=|aria-", re.IGNORECASE)
_REFERENCE = re.compile(r"&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,8}[0-9]{0,2});")
_SPACES = re.compile("[ \n\v]+")
_FIRST_ADDRESS = re.compile(' href="([^"]*)"')
"""How nearly all links begin."""
_INLINE = frozenset(
    ("a", "b", "strong", "em", "i", "span", "u", "s", "small", "sub", "sup", "cite", "q", "abbr", "time")
)
_FLOWING = frozenset(("div", "blockquote", "li", "ul", "ol", "section", "article", "figure"))
"""Elements that may hold others of their kind."""
_LINES = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption"))
_EMPTY = frozenset(("br", "img", "wbr"))
_LISTS = ("ul", "ol")
_MOST_PLACES = 5000
"""Feeds in use need a few hundred; each costs half a kilobyte for good, and at most as much for each of its steps."""
_MOST_STEPS = 20
"""Tags that a place knows by heart: the few without attributes, and those that a publisher writes all the time."""
_LONGEST_STEP = 80
_LETTERS: dict[str, str] = {}
"""Reference -> what `_letter` makes of it, as they are met."""
_MOST_LETTERS = 2000


class _RepairError(Exception):
    """The fragment is none that is read here."""


class _Step(NamedTuple):
    """What a tag means in a place: where it leads, whether the line at hand ends there, whether it is a `<br>`.

    `mark` is the address of a link that begins there, "" where one ends, or the picture that it shows.
    """

    place: "_Place"
    ends_line: bool = False
    breaks: bool = False
    mark: "str | tuple[str, str] | None" = None


class _Place:
    """What text stands in: an element within others. Places are made once and serve all fragments."""

    __slots__ = ("around", "in_link", "in_strong", "inner", "is_block", "kind", "level", "name", "steps")
    made = 0

    def __init__(self, name: str, around: "_Place | None", *, is_link: bool = False) -> None:
        _Place.made += 1
        self.name, self.around, self.is_block = name, around, name not in _INLINE
        self.inner: dict[str, _Place] = {}
        self.steps: dict[str, _Step] = {}
        """What tags mean here, by their text."""
        self.kind: BlockKind = around.kind if around else "paragraph"
        self.level: int = around.level if around else 0
        self.in_link: bool = is_link or (around is not None and around.in_link)
        self.in_strong: bool = name in STRONG or (around is not None and around.in_strong)
        kind = BLOCKS.get(name)
        if kind == "heading":
            self.kind, self.level, self.in_strong = kind, int(name[1]), False
        elif kind and self.kind != "caption" and (self.kind, kind) != ("list_item", "quote"):
            self.kind = kind

    def step(self, tag: str) -> _Step:
        """Return what a tag means here; raises `_RepairError`."""
        match = _TAG.fullmatch(tag)
        if match is None:
            raise _RepairError
        closing, name, rest = match.groups()
        name = name.lower()
        if rest:
            _check(rest, name)
        if closing:
            if name != self.name or self.around is None:
                raise _RepairError
            ends_link = self.in_link and not self.around.in_link
            step = _Step(self.around, ends_line=self.is_block, mark="" if ends_link else None)
        elif name == "br":
            step = _Step(self, breaks=True)
        elif name == "img":
            step = _Step(self, mark=picture_of(_attributes(rest).get))
        elif name in _EMPTY:
            step = _Step(self)
        else:
            inner = self._enter(name, rest)
            begins_link = inner.in_link and not self.in_link
            step = _Step(inner, ends_line=inner.is_block, mark=_address(rest) if begins_link else None)
        if len(self.steps) < _MOST_STEPS and len(tag) <= _LONGEST_STEP:
            self.steps[tag] = step
        return step

    def _enter(self, name: str, rest: str) -> "_Place":
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


def fragment_flow(text: str) -> Flow:
    """Return the lines of a fragment of HTML and the pictures between them."""
    try:
        return _Fragment().flow(text)
    except _RepairError:
        return flow_in(text)


class _Fragment(Gathering):
    """A fragment on its way to lines."""

    def __init__(self) -> None:
        super().__init__()
        self._linked = self._strong = 0

    def flow(self, text: str) -> Flow:
        """Return the lines and pictures; raises `_RepairError`."""
        text = _with_letters(clean(resolve_controls(text)))
        parts = _MARKED.split(text)
        if text.count("<") != len(parts) // 2:
            raise _RepairError
        place = _ROOT
        runs = self._runs
        self._add(parts[0], place)
        for tag, following in zip(parts[1::2], parts[2::2], strict=True):
            target, ends_line, breaks, mark = place.steps.get(tag) or place.step(tag)
            if ends_line and runs:
                self._flush(place)
            elif breaks:
                self._break(place)
            elif mark is not None:
                self._mark(mark)
            place = target
            # White space at the beginning of a line would go when the line ends.
            if following and (runs or not (following.isspace() and following.isascii())):
                self._add(following, place)
        if place is not _ROOT:
            raise _RepairError
        self._flush(place)
        flow = Flow(self.lines, self.pictures)
        return captioned(flow) if self.pictures else flow

    def _mark(self, mark: str | tuple[str, str]) -> None:
        if not mark:
            self._end_link()
        elif isinstance(mark, str):
            self._begin_link(mark)
        else:
            self._show(mark)

    def _add(self, text: str, place: _Place) -> None:
        if "&" in text:
            text = _resolved(text)
        self._runs.append(text)
        if place.in_link:
            self._linked += len(text.strip())
        if place.in_strong:
            self._strong += len(text.strip())

    def _flush(self, place: _Place) -> None:
        """End the line at hand, if it has any text."""
        runs = self._runs
        text = written = runs[0] if len(runs) == 1 else "".join(runs)
        if "\n" in text or "  " in text or "\v" in text:
            text = _SPACES.sub(" ", text)
        text = text.strip(" \xa0|")
        links: tuple[Reference, ...] = ()
        if self._links or self._open is not None:
            links = self._located(text, written, _with_single_spaces)
        if text and (text[0].isalnum() or any(map(str.isalnum, text))):
            self.lines.append(Line(place.kind, text, place.level, self._linked, self._strong, None, links))
        runs.clear()
        self._linked = self._strong = self._blank = 0

    def _break(self, place: _Place) -> None:
        """Take a `<br>`: two in a row end a paragraph, one after a short bold run ends a heading."""
        runs = self._runs
        shown = self._begun().strip(" \t\r\n\xa0\v")
        if (runs and runs[-1] == "\v") or 0 < len(shown) <= min(PSEUDO_HEADING, self._strong + 2):
            self._flush(place)
        elif shown:
            while runs[-1].isspace():
                runs.pop()
            self._shorten()
            runs.append("\v")


def _with_single_spaces(text: str) -> str:
    return _SPACES.sub(" ", text)


def _attributes(rest: str) -> Mapping[str, str]:
    """Return a tag's attributes; raises `_RepairError`."""
    attributes = attributes_of(rest)
    if attributes is None:
        raise _RepairError
    return attributes


def _address(rest: str) -> str | None:
    """Return the address that a link's tag names, None where it names none; raises `_RepairError`."""
    match = _FIRST_ADDRESS.match(rest)
    address = value_of(match[1]) if match else _attributes(rest).get("href", "")
    if address is None:
        raise _RepairError
    return address or None


def _with_letters(text: str) -> str:
    """Return clean text with the references resolved that `_letter` resolves, and clean again."""
    if "&" not in text:
        return text
    lettered = _REFERENCE.sub(_letter, text)
    # A mark may stand after one of the letters now.
    return lettered if text.isascii() else clean(lettered)


def _resolved(text: str) -> str:
    """Return a run of text with its references resolved; raises `_RepairError` where an ampersand begins none."""
    if text.count("&") == text.count("&amp;"):
        return text.replace("&amp;", "&")
    if text.count("&") != text.count("& ") + len(_REFERENCE.findall(text)):
        raise _RepairError
    return clean(html.unescape(text))


def _is_inert(text: str) -> bool:
    """Tell whether text is one letter or sign beyond ASCII that is clean, whatever clean text stands beside it."""
    # Below, no mark joins its letter; between, there are quotation marks, dashes, currencies, arrows and the like.
    is_known = len(text) == 1 and ("\x80" <= text < "\u0300" or "\u2010" <= text < "\u2c00")
    return is_known and unicodedata.category(text)[0] in "LNPS" and is_clean(text)


def _letter(match: re.Match[str]) -> str:
    """Return the letter or sign that a reference stands for; itself where that may be markup or change what is near."""
    reference = match[0]
    letter = _LETTERS.get(reference)
    if letter is None:
        letter = html.unescape(reference)
        if letter != "\xa0" and not _is_inert(letter):
            letter = reference
        if len(_LETTERS) < _MOST_LETTERS:
            _LETTERS[reference] = letter
    return letter


def _check(rest: str, name: str) -> None:
    """Refuse attributes that are more than decoration, and those whose end is uncertain."""
    ends_itself = rest.endswith("/") and name not in _EMPTY
    if ends_itself or rest.count('"') % 2 or rest.count("'") % 2 or _TELLING.search(rest):
        raise _RepairError
