"""Which pictures of a web page are the article's: those among its lines, and the one that leads it.

It goes by where pictures stand and what they stand in; which lines are the article's is decided before (`page_body`).
"""

import re
from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from briefing.parsing.composition import Part, Pictured
from briefing.parsing.lines import Flow, Line, Shown
from briefing.parsing.markup import ancestors

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ELSEWHERE = re.compile(
    r"newsletter|sign-?up|paywall|promo|related|recommend|popular|more-from|read-?more|most-?read|advert|sponsor|consent"
    r"|comment|author|byline|avatar|logo|icon|share|social|teaser|widget|sidebar|breadcrumb|footer",
    re.IGNORECASE,
)
_OUTSIDE = ("aside", "nav", "footer", "form", "button", "address")
_IMAGE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)(?:$|[?#])", re.IGNORECASE)
_DRAWN = re.compile(r"\.svg(?:$|[?#])", re.IGNORECASE)
"""In pages, signs to press; no picture in a newspaper is one."""
_OF_ALL = re.compile(
    r"(?<![a-z])(?:logos?|favicon|icons?|default|fallback|placeholder|avatar|blank|generic|no-?image)(?![a-z])",
    re.IGNORECASE,
)
"""The name of a picture that a site gives to articles without one of their own."""
_AROUND_PATH = re.compile(r"^(?:https?:)?//[^/]*+|[?#].*$", re.IGNORECASE)
_LEADS_BY = 12
"""Lines that may stand between the picture that leads an article and its first: caption, credit, authors, date."""
_NEAR = 4
"""Elements, from the inside out, of which two neighbours share one."""


def with_pictures(chosen: Sequence[Line], flow: Flow, title_line: int | None) -> list[Part]:
    """Return the parts of a page's article: its lines, chosen of the flow's, and the pictures that belong to them."""
    parts: list[Part] = [*chosen]
    places = _places(chosen, flow.lines)
    if not flow.pictures or len(places) != len(chosen) or not places:
        return parts
    around = set(ancestors(chosen[0].element)) & set(ancestors(chosen[-1].element))
    close = [set(_near(line.element)) for line in (chosen[0], chosen[-1])]
    found: list[tuple[int, Shown]] = []
    before = 0
    lead: Shown | None = None
    for shown in flow.pictures:
        element = shown.element
        if element is None or _DRAWN.search(shown.address) or _is_elsewhere(element, around):
            continue
        while before < len(places) and places[before] < shown.place:
            before += 1
        if 0 < before < len(places) or (before and not close[1].isdisjoint(_near(element))):
            found.append((before, shown))
        elif not before and lead is None and places[0] - shown.place <= _LEADS_BY:
            is_below = title_line is not None and shown.place > title_line
            if is_below or not close[0].isdisjoint(_near(element)):
                lead = shown
    if lead is not None:
        found.insert(0, (0, lead))
    for place, shown in reversed(found):
        parts.insert(place, Pictured(shown.address, shown.description))
    return parts


def led(parts: list[Part], named: tuple[str, str]) -> list[Part]:
    """Return parts with the picture that their page names as the article's before them, if there is none among them.

    Of many pages it stands where no text is: in a header of its own, or where a script puts it.
    """
    address, description = named
    path = _AROUND_PATH.sub("", address)
    if not path or _OF_ALL.search(path) or _DRAWN.search(path) or any(one.kind == "picture" for one in parts):
        return parts
    return [Pictured(address, description), *parts]


def _places(chosen: Sequence[Line], lines: Sequence[Line]) -> list[int]:
    """Return where among a page's lines the chosen ones stand, which may be copies of them of another kind."""
    places: list[int] = []
    numbers = iter(enumerate(lines))
    for line in chosen:
        for number, one in numbers:
            if one.element is line.element and one.text == line.text:
                places.append(number)
                break
    return places


def _near(element: "HtmlElement") -> list["HtmlElement"]:
    return [one for one in islice(ancestors(element), 1, _NEAR + 1) if one.tag not in ("body", "html")]


def _is_elsewhere(element: "HtmlElement", around: "set[HtmlElement]") -> bool:
    """Tell whether a picture stands in what is set beside an article, or leads to another; `around` is about it all."""
    in_figure = False
    for one in ancestors(element):
        if one in around:
            return False
        in_figure = in_figure or one.tag == "figure"
        href = one.get("href") if one.tag == "a" else None
        if href and not in_figure and not _IMAGE.search(href):
            return True
        if one.tag in _OUTSIDE or _ELSEWHERE.search(f"{one.get('class') or ''} {one.get('id') or ''}"):
            return True
    return False
