"""A fragment of HTML whose tags pair -> its lines and pictures, without a tree: what feeds carry, in less time.

It reads nothing that a browser would have to repair or hide: such a fragment goes through its tree.
"""

import html
import re
from collections.abc import Mapping
from enum import Enum, auto
from typing import NamedTuple

from briefing.models import BlockKind
from briefing.parsing.letters import REFERENCE, cleaned
from briefing.parsing.lines import PSEUDO_HEADING, Flow, Gathering, Line, Reference, captioned
from briefing.parsing.markup import BLOCKS, STRONG, flow_in, resolve_controls
from briefing.parsing.shown import attributes_of, picture_of, value_of
from briefing.text import clean

_RUN = r"<(?!a |img|br)[^<>]*+>"
_MARKED = re.compile(rf"({_RUN}(?:[ \n]*+{_RUN})*+|<[^<>]*>)")
"""Tags that stand in a row, of which publishers write the same few; those that are never the same stand alone."""
_TAGS = re.compile("(<[^<>]*>)")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>")
_TELLING = re.compile(
    r"hidden|display(?!\s{0,4}:\s{0,4}(?:block|inline|flex|table|grid)[\s;\"'-])|role=|aria-|[\u0131\u017f]"
)
"""In lower case; the two letters at its end are an i and an s for who looks for words in any case."""
_NUMBERING = re.compile("start|reversed|value")
_SEVERAL = re.compile("  +")
_FIRST_ADDRESS = re.compile(' href="([^"]*)"')
"""How nearly all links begin."""
_WITHIN_LINES = (
    "a abbr b big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt"
)
_INLINE = frozenset((*_WITHIN_LINES.split(), "u", "var"))
_FLOWING = frozenset(("div", "blockquote", "li", "ul", "ol", "section", "article", "figure"))
"""Elements that may hold others of their kind."""
_LINES = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "pre"))
_ENDING_P = frozenset(("p", "div", "blockquote", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "pre"))
"""What a paragraph ends before, with an end tag of its own or not."""
_EMPTY = frozenset(("br", "hr", "img", "wbr"))
_LISTS = ("ul", "ol")
_FRAME = "iframe"
"""It shows another page, and nothing of its own."""
_MOST_PLACES = 5000
"""Feeds in use need a few hundred; each costs half a kilobyte for good, and at most as much for each of its steps."""
_MOST_STEPS = 40
"""Tags, alone and in rows, that a place knows by heart: those that the publisher at hand writes all the time."""
_LONGEST_STEP = 160


class _RepairError(Exception):
    """The fragment is none that is read here."""


class _Act(Enum):
    """What else than an end of a line may be asked for."""

    BREAK = auto()
    """`<br>`"""
    END_LINK = auto()
    ITEM = auto()
    """An item of a list begins."""
    APART = auto()
    """Tags in a row that have to be taken one by one."""


class _Step(NamedTuple):
    """What tags mean in a place: where they lead, whether the line at hand ends there, and what is done before.

    That is an act, the address of a link that begins there, or the picture that is shown.
    """

    place: "_Place"
    ends_line: bool = False
    act: "_Act | str | tuple[str, str] | None" = None


class _Place:
    """What text stands in: an element within others. Places are made once and serve all fragments."""

    __slots__ = (
        "around",
        "in_link",
        "in_strong",
        "inner",
        "is_block",
        "is_counted",
        "kind",
        "level",
        "lists",
        "name",
        "steps",
    )
    made = 0

    def __init__(self, name: str, around: "_Place | None", *, is_link: bool = False) -> None:
        _Place.made += 1
        self.name, self.around, self.is_block = name, around, name not in _INLINE and name != _FRAME
        self.inner: dict[str, _Place] = {}
        self.steps: dict[str, _Step] = {}
        """What tags mean here, alone and in rows, by their text."""
        self.kind: BlockKind = around.kind if around else "paragraph"
        self.level: int = around.level if around else 0
        self.lists: int = around.lists if around else 0
        """In how many lists it is, below zero where the items of the innermost have numbers."""
        if name in _LISTS:
            self.lists = -abs(self.lists) - 1 if name == "ol" else abs(self.lists) + 1
        self.in_link: bool = is_link or (around is not None and around.in_link)
        self.in_strong: bool = name in STRONG or (around is not None and around.in_strong)
        kind = BLOCKS.get(name)
        if kind == "heading":
            self.kind, self.level, self.in_strong = kind, int(name[1]), False
        elif kind and self.kind != "caption" and (self.kind, kind) != ("list_item", "quote"):
            self.kind = kind
        self.is_counted = self.in_link or self.in_strong or name == _FRAME

    def step(self, tags: str) -> _Step:
        """Return what a tag, or tags in a row, mean here; raises `_RepairError`."""
        step = self._step(tags) if tags.count("<") == 1 else self._steps(tags)
        if len(tags) <= _LONGEST_STEP and not isinstance(step.act, (str, tuple)):
            if len(self.steps) >= _MOST_STEPS:
                self.steps.clear()
            self.steps[tags] = step
        return step

    def _step(self, tag: str) -> _Step:
        match = _TAG.fullmatch(tag)
        if match is None:
            raise _RepairError
        closing, name, rest = match.groups()
        name = name.lower()
        if rest:
            _check(rest, name)
        if self.name == _FRAME and not closing:
            raise _RepairError
        if closing:
            return self._leave(name)
        if name in _EMPTY:
            return self._stay(name, rest)
        inner = self._enter(name, rest)
        if name == "li":
            return _Step(inner, ends_line=True, act=_Act.ITEM)
        begins_link = inner.in_link and not self.in_link
        return _Step(inner, inner.is_block, _address(rest) if begins_link else None)

    def _leave(self, name: str) -> _Step:
        if name == "img":
            return _Step(self)  # it was over before
        if name == "p" != self.name and self._may_hold("p"):
            return _Step(self)  # another block had ended the paragraph
        if name != self.name or self.around is None:
            raise _RepairError
        ends_link = self.in_link and not self.around.in_link
        return _Step(self.around, self.is_block, _Act.END_LINK if ends_link else None)

    def _stay(self, name: str, rest: str) -> _Step:
        """Return what an element means here that holds nothing; raises `_RepairError`."""
        if name == "br":
            return _Step(self, act=_Act.BREAK)
        if name == "img":
            return _Step(self, act=picture_of(_attributes(rest).get))
        if name == "hr" and not self._may_hold("div"):
            raise _RepairError
        return _Step(self, ends_line=name == "hr")

    def _steps(self, tags: str) -> _Step:
        """Return what tags in a row mean, which is one step where all that is shown is the line that ends there.

        Elements within a line are of its kind, and white space that begins one is not shown.
        """
        place = self
        ends_line = False
        act: _Act | None = None
        lists = 0
        parts = _TAGS.split(tags)
        for tag, blank in zip(parts[1::2], parts[2::2], strict=True):
            step = place.steps.get(tag) or place.step(tag)
            place = step.place
            if step.act is _Act.END_LINK and act is None and not ends_line:
                act = _Act.END_LINK
            elif step.act is _Act.ITEM and act is not _Act.END_LINK:
                act, lists = _Act.ITEM, place.lists
            elif step.act is not None:
                return _Step(self, act=_Act.APART)
            ends_line = ends_line or step.ends_line
            if blank and (not ends_line or place.kind == "code"):
                return _Step(self, act=_Act.APART)
        if act is _Act.ITEM and lists != place.lists:
            return _Step(self, act=_Act.APART)
        return _Step(place, ends_line, act)

    def _enter(self, name: str, rest: str) -> "_Place":
        """Return the place within an element that starts here; raises `_RepairError`."""
        if self.name == "p" and self.around and name in _ENDING_P and self.around._may_hold(name):
            return self.around._enter(name, rest)
        is_link = name == "a" and "href" in rest.lower()
        key = "a href" if is_link else name
        place = self.inner.get(key)
        if place is None:
            if not self._may_hold(name) or _Place.made >= _MOST_PLACES:
                raise _RepairError
            place = self.inner[key] = _Place(name, self, is_link=is_link)
        return place

    def _may_hold(self, name: str) -> bool:
        if name in _INLINE or name == _FRAME:
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
        self._linked = self._strong = self._item = 0
        """`_item` is the level of an item that has no line yet (`models.Block`)."""

    def flow(self, text: str) -> Flow:
        """Return the lines and pictures; raises `_RepairError`."""
        parts = _MARKED.split(cleaned(resolve_controls(text)))
        if "<" in "".join(parts[::2]):
            raise _RepairError
        if parts[0]:
            self._add(parts[0], _ROOT)
        place = self._walk(parts, _ROOT)
        if place is not _ROOT and (place.name != "p" or place.around is not _ROOT):
            raise _RepairError
        self._flush(place)
        flow = Flow(self.lines, self.pictures)
        return captioned(flow) if self.pictures else flow

    def _walk(self, parts: list[str], place: _Place) -> _Place:
        """Take tags and the text that follows each, from the second part on, and return where they lead."""
        runs = self._runs
        for tags, following in zip(parts[1::2], parts[2::2], strict=True):
            target, ends_line, act = place.steps.get(tags) or place.step(tags)
            if act is not None:
                target = self._act(act, tags, target, place)
            if ends_line and runs:
                self._flush(place)
            place = target
            # White space at the beginning of a line would go when the line ends.
            if following and (runs or not (following.isspace() and following.isascii()) or place.kind == "code"):
                if place.is_counted or "&" in following:
                    self._add(following, place)
                else:
                    runs.append(following)
        return place

    def _act(self, act: _Act | str | tuple[str, str], tags: str, place: _Place, before: _Place) -> _Place:
        """Do what is done before a line ends, and return where it leads: most acts lead nowhere else."""
        if isinstance(act, str):
            self._begin_link(act)
        elif isinstance(act, tuple):
            self._show(act)
        elif act is _Act.END_LINK:
            self._end_link()
        elif act is _Act.BREAK:
            self._break(place)
        elif act is _Act.ITEM:
            if self._runs:
                self._flush(before)
            self._item = place.lists
        else:
            return self._walk(_TAGS.split(tags), place)
        return place

    def _add(self, text: str, place: _Place) -> None:
        if place.name == _FRAME:
            raise _RepairError
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
        is_code = place.kind == "code"
        text = text.strip("\n").rstrip() if is_code else _with_single_spaces(text).strip(" \xa0|")
        links: tuple[Reference, ...] = ()
        if self._links or self._open is not None:
            links = self._located(text, written, str if is_code else _with_single_spaces, collapses=not is_code)
        if text and (text[0].isalnum() or any(map(str.isalnum, text))):
            level = place.level
            if place.kind == "list_item":
                level, self._item = self._item, 0
            self.lines.append(Line(place.kind, text, level, links, self._linked, self._strong, None))
        runs.clear()
        self._linked = self._strong = self._blank = 0

    def _break(self, place: _Place) -> None:
        """Take a `<br>`: two in a row end a paragraph, one after a short bold run ends a heading."""
        runs = self._runs
        shown = self._begun().strip(" \t\r\n\xa0\v")
        if place.kind == "code":
            runs.append("\n")
        elif (runs and runs[-1] == "\v") or 0 < len(shown) <= min(PSEUDO_HEADING, self._strong + 2):
            self._flush(place)
        elif shown:
            while runs[-1].isspace():
                runs.pop()
            self._shorten()
            runs.append("\v")


def _with_single_spaces(text: str) -> str:
    """Return clean text with each run of spaces and line ends made one space."""
    text = text.replace("\n", " ").replace("\v", " ")
    return _SEVERAL.sub(" ", text) if "  " in text else text


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


def _resolved(text: str) -> str:
    """Return a run of text with its references resolved; raises `_RepairError` where an ampersand begins none."""
    if text.count("&") == text.count("&amp;"):
        return text.replace("&amp;", "&")
    if text.count("&") != text.count("& ") + len(REFERENCE.findall(text)):
        raise _RepairError
    return clean(html.unescape(text))


def _check(rest: str, name: str) -> None:
    """Refuse attributes that are more than decoration, and those whose end is uncertain."""
    ends_itself = rest.endswith("/") and name not in _EMPTY
    if ends_itself or rest.count('"') % 2 or rest.count("'") % 2 or _TELLING.search(rest.lower()):
        raise _RepairError
    if name in ("ol", "li") and _NUMBERING.search(rest.lower()):
        raise _RepairError
