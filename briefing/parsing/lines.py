"""What markup becomes on its way into an article: lines of text with their links, and the pictures between them.

Trees and fragments without one are walked apart (`markup`, `fragments`) and gathered here, so that both give the same.
Addresses stay as they are written: they are made complete, or refused, where an article is composed.
"""

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

from briefing.models import BlockKind

if TYPE_CHECKING:
    from lxml.html import HtmlElement

Reference = tuple[int, int, str]
"""Where a line's words begin and end that are a link, and the address as it is written."""

_SEVERAL = re.compile("  +")
_BREAKS = "\n\t\v\r\f"
PSEUDO_HEADING = 100
"""Longest run of bold text at a line break that is a line of its own, in characters."""
_BEGINNING = 256
"""Runs that are looked at first where the whole of a line is not needed: pages have up to a dozen in one."""
_MOST_PICTURES = 1000
"""Of one document: far more than an article keeps, since a page has most of its pictures around the article."""


class Shown(NamedTuple):
    """A picture that stands before the line of number `place`; `element` is where in a tree."""

    place: int
    address: str
    description: str
    element: "HtmlElement | None" = None


class Line(NamedTuple):
    """A block of text in reading order, cleaned and on one line (`code` keeps its line ends).

    `linked` and `strong` count the characters inside links and inside bold text; `links` are in order, apart.
    """

    kind: BlockKind
    text: str
    level: int
    links: tuple[Reference, ...]
    linked: int
    strong: int
    element: "HtmlElement"

    @property
    def link_share(self) -> float:
        """The share of the text that is a link, 0 to 1."""
        return min(1.0, self.linked / max(1, len(self.text)))

    @property
    def is_bold(self) -> bool:
        """Whether all of the text is bold."""
        return 0 < self.strong >= len(self.text) - 1


class Flow(NamedTuple):
    """The lines of a document and the pictures between them, both in reading order."""

    lines: list[Line]
    pictures: list[Shown]


def one_line(text: str) -> str:
    """Return text with each run of spaces and line ends made one space; other spaces stay as they are."""
    for mark in _BREAKS:
        text = text.replace(mark, " ")
    return _SEVERAL.sub(" ", text) if "  " in text else text


class Gathering:
    """Runs of text on their way to a line, the links among them, and the pictures met so far."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.pictures: list[Shown] = []
        self._runs: list[str] = []
        self._links: list[tuple[int, int, str]] = []
        """The first run of each link in the line at hand, the run after its last one, and its address."""
        self._open: tuple[int, str] | None = None
        self._blank = 0
        """So many of the runs are known to have no words."""

    def _begin_link(self, address: str) -> None:
        self._open = (len(self._runs), address)

    def _end_link(self) -> None:
        """End the link at hand, if there is one."""
        if self._open is not None:
            first, address = self._open
            self._open = None
            if first < len(self._runs):
                self._links.append((first, len(self._runs), address))

    def _show(self, picture: tuple[str, str] | None, element: "HtmlElement | None" = None) -> None:
        """Note a picture: before the line at hand if that has no words yet, else after it."""
        if picture is None or len(self.pictures) >= _MOST_PICTURES:
            return
        runs = self._runs
        while self._blank < len(runs) and not runs[self._blank].strip():
            self._blank += 1
        self.pictures.append(Shown(len(self.lines) + (self._blank < len(runs)), *picture, element))

    def _begun(self) -> str:
        """Return the line at hand, or only its beginning where that is longer than any heading."""
        runs = self._runs
        if len(runs) > _BEGINNING:
            beginning = "".join(runs[:_BEGINNING])
            if len(beginning.strip()) > PSEUDO_HEADING:
                return beginning
        return "".join(runs)

    def _shorten(self) -> None:
        """Keep to the runs that are left, after some were taken off the end."""
        last = len(self._runs)
        self._blank = min(self._blank, last)
        links = self._links
        while links and links[-1][1] > last:
            first, _, address = links.pop()
            if first < last:
                links.append((first, last, address))
                break
        if self._open is not None and self._open[0] > last:
            self._open = (last, self._open[1])

    def _located(
        self, text: str, written: str, tidy: Callable[[str], str], *, collapses: bool = True
    ) -> tuple[Reference, ...]:
        """Return where in the line's text its links are, and begin the next line: with the link that goes on, if any.

        `written` are all runs, `tidy` is what was done to them to make the text. Where that gives something else when
        it is done to them apart (a mark that joined the letter before it), the line has no links.
        """
        links = self._links
        if self._open is not None:
            links.append((self._open[0], len(self._runs), self._open[1]))
            self._open = (0, self._open[1])
        found = self._as_written() if text == written else self._as_tidied(text, tidy, collapses=collapses)
        links.clear()
        return within(text, found)

    def _as_written(self) -> list[Reference]:
        """Return the line's links where they are in its runs."""
        runs = self._runs
        found: list[Reference] = []
        length = done = 0
        for first, last, address in self._links:
            start = length + sum(map(len, runs[done:first]))
            length = start + sum(map(len, runs[first:last]))
            found.append((start, length, address))
            done = last
        return found

    def _as_tidied(self, text: str, tidy: Callable[[str], str], *, collapses: bool) -> list[Reference]:
        """Return the line's links where they are in its text; some may reach over its ends."""
        runs = self._runs
        parts: list[str] = []
        found: list[Reference] = []
        length = done = 0
        ends_blank = False
        for first, last, address in self._links:
            start = length
            for begun, ended in ((done, first), (first, last)):
                part = tidy(runs[begun] if ended == begun + 1 else "".join(runs[begun:ended]))
                if ends_blank and collapses and part.startswith(" "):
                    part = part[1:]
                if part:
                    ends_blank = part[-1] == " "
                start = length
                length += len(part)
                parts.append(part)
            found.append((start, length, address))
            done = last
        parts.append(tidy("".join(runs[done:])))
        if ends_blank and collapses and parts[-1].startswith(" "):
            parts[-1] = parts[-1][1:]
        shift = "".join(parts).find(text)
        return [(start - shift, end - shift, address) for start, end, address in found] if shift >= 0 else []


def within(text: str, links: Iterable[Reference]) -> tuple[Reference, ...]:
    """Return links without the spaces at their ends and what lies outside the text; those without a word go."""
    kept: list[Reference] = []
    for start, end, address in links:
        begun = max(0, start)
        words = text[begun : max(0, end)]
        shown = words.strip()
        if shown:
            if shown != words:
                begun += len(words) - len(words.lstrip())
            kept.append((begun, begun + len(shown), address))
    return tuple(kept)


def moved(links: tuple[Reference, ...], before: str, after: str) -> tuple[Reference, ...]:
    """Return a text's links where they are in it after its white space has changed; none if more than that has."""
    if before == after or not links:
        return links
    places = [place for place, sign in enumerate(after) if not sign.isspace()]
    if len(places) != len("".join(before.split())):
        return ()
    found: list[Reference] = []
    done = count = 0
    for start, end, address in links:
        count += len("".join(before[done:start].split()))
        length = len("".join(before[start:end].split()))
        found.append((places[count], places[count + length - 1] + 1, address))
        count += length
        done = end
    return within(after, found)


def captioned(flow: Flow) -> Flow:
    """Return a flow whose pictures without a description have the caption that follows them as theirs."""
    lines = flow.lines
    if not any(line.kind == "caption" for line in lines):
        return flow
    pictures = [
        shown._replace(description=lines[shown.place].text)
        if not shown.description and shown.place < len(lines) and lines[shown.place].kind == "caption"
        else shown
        for shown in flow.pictures
    ]
    return Flow(lines, pictures)
