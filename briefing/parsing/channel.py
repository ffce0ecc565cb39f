"""What a feed says of itself: its title, site, language, how often it changes, where it has moved to."""

import re
from base64 import b64decode
from contextlib import suppress
from dataclasses import dataclass, field, replace
from html.entities import html5

import lxml.etree

from briefing.models.feeds import Rhythm
from briefing.parsing.declarations import read_language
from briefing.parsing.entries import plain_title
from briefing.parsing.plain_items import absolute, mended
from briefing.parsing.vocabulary import XML_LANG, folded
from briefing.text import clean_line

_ENTITY = re.compile(r"&(#?[A-Za-z0-9]{1,40};)?")
_KEPT = frozenset(("amp;", "lt;", "gt;", "quot;", "apos;"))
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_PERIODS = {"hourly": 3600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000}
_LONGEST = 31_536_000.0
"""Seconds: no feed means that it is to be visited less than once a year."""
_NEVER_SHOWN = frozenset(("script", "style"))
_ROOTS = frozenset(("rss", "feed", "channel", "rdf:rdf", "rdf", "entry", "redirect"))


@dataclass(frozen=True, slots=True)
class Channel:
    """What a feed says of itself; the title is a clean line."""

    title: str = ""
    site: str | None = None
    language: str | None = None
    rhythm: Rhythm = field(default_factory=Rhythm)
    moved_to: str | None = None


def tree_of(text: str) -> lxml.etree._Element | None:
    """Return the tree of well-formed XML, None where it is not well-formed; entities are not resolved."""
    return _load(text, recover=False)


def repaired_tree_of(text: str) -> lxml.etree._Element | None:
    """Return the tree of XML with its faults passed over and HTML's entities resolved, None where there is none."""
    return _load(_ENTITY.sub(_resolved, text), recover=True)


def fault_of(text: str) -> str:
    """Return in one line where text is no well-formed XML and why, "" where it is."""
    try:
        lxml.etree.fromstring(text.encode("utf-8", "replace"), _parser(recover=False))
    except lxml.etree.XMLSyntaxError as error:
        return f"line {error.lineno}: {clean_line(error.msg or '')}"
    except ValueError as error:
        return clean_line(str(error))
    return ""


def is_feed(root: lxml.etree._Element) -> bool:
    """Tell whether a tree is a feed's, going by its root."""
    return folded(root.tag) in _ROOTS or str(root.tag).rpartition("}")[2].lower() in _ROOTS


def read_channel(root: lxml.etree._Element | None, address: str) -> Channel:
    """Return what a feed's tree says of the feed; `address` is the base of relative links."""
    if root is None:
        return Channel()
    found = Channel(language=read_language(root.get(XML_LANG) or ""))
    parts: dict[str, list[lxml.etree._Element]] = {}
    for holder in (root, *(child for child in root if folded(child.tag) == "channel")):
        for child in holder:
            parts.setdefault(folded(child.tag), []).append(child)
    titles = parts.get("title") or parts.get("dc:title") or []
    language = next((part for name in ("language", "dc:language") for part in parts.get(name, [])), None)
    return replace(
        found,
        title=_title(titles[0]) if titles else "",
        site=_site(parts.get("link", []), address) or _absolute(_href(root), root, address),
        language=(read_language(language.text or "") if language is not None else None) or found.language,
        rhythm=_rhythm(parts),
        moved_to=next(
            (
                link
                for name in ("itunes:new-feed-url", "newlocation")
                for part in parts.get(name, [])
                if (link := _absolute(part.text, part, address)) and link != address
            ),
            None,
        ),
    )


def _load(text: str, *, recover: bool) -> lxml.etree._Element | None:
    try:
        root: lxml.etree._Element | None = lxml.etree.fromstring(
            text.encode("utf-8", "replace"), _parser(recover=recover)
        )
    except (lxml.etree.LxmlError, ValueError):
        return None
    return root


def _parser(*, recover: bool) -> lxml.etree.XMLParser:
    return lxml.etree.XMLParser(
        encoding="utf-8",
        recover=recover,
        resolve_entities=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
    )


def _resolved(match: re.Match[str]) -> str:
    name = match.group(1)
    if name is None:
        return "&amp;"
    if name.startswith("#") or name in _KEPT:
        return match.group()
    found = html5.get(name)
    return found.translate({38: "&amp;", 60: "&lt;", 62: "&gt;"}) if found else f"&amp;{name}"


def _title(element: lxml.etree._Element) -> str:
    text = _shown(element)
    if element.get("mode") == "base64" or element.get("type") == "application/octet-stream":
        with suppress(ValueError):
            text = b64decode(text).decode()
    return plain_title(mended(text), is_markup="plain" not in (element.get("type") or "text/plain"))


def _shown(element: lxml.etree._Element) -> str:
    """Return the text of an element and of those in it, but of none that is never shown."""
    parts = [element.text or ""]
    for child in element:
        hidden = str(child.tag).rpartition("}")[2].lower() in _NEVER_SHOWN
        parts += ["" if hidden else _shown(child), child.tail or ""]
    return "".join(parts)


def _href(root: lxml.etree._Element) -> str | None:
    """Return the address that the root of a CDF feed carries, whose names may be in capitals."""
    return next((str(value) for name, value in root.items() if name.lower() == "href"), None)


def _site(links: list[lxml.etree._Element], address: str) -> str | None:
    for link in links:
        target = link.get("href")
        if target is not None and (link.get("rel") or "alternate").lower() != "alternate":
            continue
        if found := _absolute(target or link.text, link, address):
            return found
    return None


def _absolute(target: str | None, element: lxml.etree._Element, address: str) -> str | None:
    return absolute(target, element, address) if target and target.strip() else None


def _rhythm(parts: dict[str, list[lxml.etree._Element]]) -> Rhythm:
    minutes = _number(parts.get("ttl"))
    period = next((part.text or "" for part in parts.get("sy:updateperiod", [])), "").strip().lower()
    frequency = _number(parts.get("sy:updatefrequency")) or 1.0
    ttl = minutes * 60 if minutes else _PERIODS[period] / frequency if period in _PERIODS else None
    hours = [_words(part) for part in _children(parts.get("skiphours"), "hour")]
    days = [_words(part) for part in _children(parts.get("skipdays"), "day")]
    return Rhythm(
        ttl=min(ttl, _LONGEST) if ttl else None,
        # Hours 1 to 24 or 0 to 23, by the version: 24 is midnight.
        skip_hours=frozenset(int(hour) % 24 for hour in hours if hour.isdecimal() and len(hour) < 3 and int(hour) < 25),
        skip_days=frozenset(_DAYS.index(day.lower()) for day in days if day.lower() in _DAYS),
    )


def _number(elements: list[lxml.etree._Element] | None) -> float | None:
    """Return the first element's whole number if it is above zero and no nonsense."""
    text = _words(elements[0]) if elements else ""
    return float(text) if text.isdecimal() and len(text) < 10 and int(text) > 0 else None


def _children(elements: list[lxml.etree._Element] | None, name: str) -> list[lxml.etree._Element]:
    return [child for element in elements or [] for child in element if folded(child.tag) == name]


def _words(element: lxml.etree._Element) -> str:
    return (element.text or "").strip()
