"""A well-formed item of a feed -> an `Entry`, read from its tree; what is out of the ordinary is left to feedparser.

It takes a twentieth of feedparser's time and reads what it takes on as feedparser does, but that a picture's words
never stand for the item's.
"""

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from functools import lru_cache
from urllib.parse import urljoin

import lxml.etree

from briefing.parsing.composition import safe_link
from briefing.parsing.declarations import read_language
from briefing.parsing.entries import Body, Entry, NamedPicture, picture_named, plain_title
from briefing.parsing.moments import read_moment
from briefing.parsing.vocabulary import RDF_ABOUT, XML_BASE, XML_LANG, folded
from briefing.text import without_escapes

_TITLES = ("title", "dc:title")
_FULL = ("content:encoded", "content")
_SUMMARIES = ("description", "summary", "dc:description")
_IDENTITIES = ("guid", "id")
_PUBLISHED = ("pubdate", "published", "issued", "dcterms:issued")
_UPDATED = ("updated", "modified", "dc:date", "dcterms:modified", "lastbuilddate")
_CREATED = ("created", "dcterms:created")
_STRANGE = ("body", "fullitem", "abstract", "info", "xhtml:body", "item", "entry", "xhtml:div", "tagline")
_SPARE = ("media:title", "media:description", "media:group", "itunes:summary", "itunes:subtitle", "itunes:title")
"""What feedparser reads where an item has no words of its own."""
_PICTURES = ("media:content", "media:thumbnail", "enclosure")
_MOST_NAMED = 100
_PARTS = {
    name: part
    for part, names in {
        "title": _TITLES,
        "full": _FULL,
        "summary": _SUMMARIES,
        "identity": _IDENTITIES,
        "link": ("link",),
        "published": _PUBLISHED,
        "updated": _UPDATED,
        "created": _CREATED,
        "strange": _STRANGE,
        "spare": _SPARE,
        "picture": _PICTURES,
    }.items()
    for name in names
}
_MARKUP = ("html", "text/html", "application/xhtml+xml", "xhtml")
_KINDS = frozenset((*_MARKUP, "text", "text/plain", "plain"))
_HTML_LINKS = ("text/html", "application/xhtml+xml", "html", "xhtml")
# Where ISO 8859-1 has control characters, Windows-1252 has quotation marks and the like.
_WINDOWS = re.compile("[\x80-\x9f]")
_WINDOWS_BYTES = re.compile(rb"\xc2[\x80-\x9f]")
"""The same in UTF-8."""


class _StrangeError(Exception):
    """The item is none that is read here."""


def read_item(item: lxml.etree._Element, address: str, *, has_bases: bool = True) -> Entry | None:
    """Return what an item says, None where feedparser must be asked; `address` is the base of relative links.

    `has_bases`: whether `xml:base` may be declared somewhere; to look for it takes its time.
    """
    try:
        return _Reading(item, address, has_bases=has_bases).entry()
    except _StrangeError:
        return None


def mended(text: str) -> str:
    """Return text as it was meant: UTF-8 that was taken for ISO 8859-1, or Windows-1252 that was, read anew."""
    if text.isascii():
        return text
    with suppress(UnicodeError):
        text = text.encode("iso-8859-1").decode("utf-8")
    if "\x1b" not in text and not _WINDOWS_BYTES.search(text.encode("utf-8", "surrogatepass")):
        return text
    return _WINDOWS.sub(
        lambda match: match.group().encode("iso-8859-1").decode("cp1252", "ignore"), without_escapes(text)
    )


class _Reading:
    """An item's parts as they are met."""

    def __init__(self, item: lxml.etree._Element, address: str, *, has_bases: bool) -> None:
        self._item, self._address, self._has_bases = item, address, has_bases
        self._parts: dict[str, list[lxml.etree._Element]] = {}
        for child in item:
            part = _part_of(child.tag)
            if part is None:
                continue
            if part in self._parts:
                self._parts[part].append(child)
            else:
                self._parts[part] = [child]
        names = item.keys()
        is_addressed = bool(names) and any(name.lower() == "href" for name in names)
        if "strange" in self._parts or is_addressed or folded(item.tag) not in ("item", "entry"):
            raise _StrangeError

    def entry(self) -> Entry:
        """Return the item as an entry; raises `_StrangeError`."""
        parts = self._parts
        bodies = (*map(self._full, parts.get("full", ())), *map(self._summary, parts.get("summary", ())))
        title = self._title(parts.get("title", ()))
        if "spare" in parts and not (title and any(body.text for body in bodies)):
            raise _StrangeError
        identity, permalink = self._identity(parts.get("identity", ()))
        link = self._link(parts.get("link", ()), permalink)
        if not title and link is None and not any(body.text for body in bodies):
            raise _StrangeError
        published, updated = self._moment("published"), self._moment("updated")
        language = self._item.get(XML_LANG)
        return Entry(
            identity=identity or link or "",
            title=title,
            bodies=bodies,
            link=link,
            published=published or self._moment("created") or updated,
            updated=updated,
            language=read_language(language) if language else None,
            base=self._base(link),
            picture=self._picture(),
        )

    def _base(self, link: str | None) -> str:
        """Return what relative addresses in the texts are relative to: what they say, else the item's page."""
        if not self._has_bases:
            return link or self._address
        texts = self._parts.get("full") or self._parts.get("summary") or (self._item,)
        return _declared_base(texts[0], self._address) or link or self._address

    def _picture(self) -> tuple[str, str] | None:
        """Return the picture that the item names beside its texts."""
        parts = self._parts
        named = [*parts.get("picture", ())]
        for group in parts.get("spare", ()):
            named += [one for one in group if _part_of(one.tag) == "picture"]
        attached = [link for link in parts.get("link", ()) if link.get("rel") == "enclosure"]
        if not named and not attached:
            return None
        return picture_named(map(_named_picture, (*named, *attached)[:_MOST_NAMED]))

    def _title(self, elements: Sequence[lxml.etree._Element]) -> str:
        if not elements:
            return ""
        title = next((one for one in elements if folded(one.tag) == "title"), elements[0])
        kind = _kind_of(title, "text")
        return plain_title(_text(title), is_markup=kind in _MARKUP)

    def _full(self, element: lxml.etree._Element) -> Body:
        if folded(element.tag) == "content:encoded":
            return Body(_text(element), is_markup=True, is_full=True)
        kind = _kind_of(element, "text")
        if element.get("src"):
            raise _StrangeError
        if len(element):
            return Body(_xhtml(element, kind), is_markup=True, is_full=True)
        return Body(_text(element), is_markup=kind in _MARKUP, is_full=True)

    def _summary(self, element: lxml.etree._Element) -> Body:
        kind = _kind_of(element, "text" if folded(element.tag) == "summary" else "html")
        if len(element):
            return Body(_xhtml(element, kind), is_markup=True)
        return Body(_text(element), is_markup=kind in _MARKUP)

    def _identity(self, elements: Sequence[lxml.etree._Element]) -> tuple[str, str]:
        """Return what the item is called, and its address where that is one."""
        if not elements:
            return (self._item.get(RDF_ABOUT) or "").strip(), ""
        element = elements[-1]
        identity = _text(element)
        is_link = (element.get("isPermaLink") or "true") == "true"
        return identity, identity if is_link else ""

    def _link(self, elements: Sequence[lxml.etree._Element], permalink: str) -> str | None:
        # The last of several that lead to pages, as feedparser has it.
        found = [self._alternate(one, is_html=True) for one in reversed(elements)]
        if len(found) != 1 or not found[0]:
            found += [self._alternate(one, is_html=False) for one in elements]
        for address in (*found, permalink):
            if address and (link := absolute(address, self._item, self._address)):
                return link
        return None

    def _alternate(self, element: lxml.etree._Element, *, is_html: bool) -> str:
        address = element.get("href")
        if address is None:
            return _text(element).replace("&amp;", "&") if is_html else ""
        if (element.get("rel") or "alternate").lower() != "alternate":
            return ""
        if ((element.get("type") or "text/html").lower() in _HTML_LINKS) != is_html:
            return ""
        return str(address)

    def _moment(self, part: str) -> datetime | None:
        elements = self._parts.get(part)
        if not elements:
            return None
        text = _text(elements[-1])
        moment = read_moment(text)
        if moment is None and text:
            raise _StrangeError
        return moment


def _kind_of(element: lxml.etree._Element, default: str) -> str:
    """Return what an element says its text is; raises `_StrangeError` for what is not read here."""
    if not element.keys():
        return default
    kind = (element.get("type") or default).lower()
    if kind not in _KINDS or element.get("mode") not in (None, "escaped"):
        raise _StrangeError
    return kind


@lru_cache(maxsize=1024)
def _part_of(tag: object) -> str | None:
    """Return what an element of an item is, by its tag as lxml writes it."""
    return _PARTS.get(folded(tag))


def absolute(address: str, element: lxml.etree._Element, base: str) -> str | None:
    """Return an address that an element names as one that may be opened, None where it is none."""
    address = address.strip()
    if not address.startswith(("http://", "https://")):
        for ancestor in reversed([element, *element.iterancestors()]):
            if declared := ancestor.get(XML_BASE):
                base = _joined(base, declared)
        address = _joined(base, address)
    return safe_link(address)


def _declared_base(element: lxml.etree._Element, base: str) -> str | None:
    """Return the base that an element or what it stands in declares, None where none does."""
    declared = [one for ancestor in (element, *element.iterancestors()) if (one := ancestor.get(XML_BASE))]
    for one in reversed(declared):
        base = _joined(base, one)
    return safe_link(base) if declared else None


def _named_picture(element: lxml.etree._Element) -> NamedPicture:
    name = folded(element.tag)
    address = "href" if name == "link" else "url"
    return NamedPicture.read(element.get, name=address, is_thumbnail=name == "media:thumbnail")


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address.strip())
    except ValueError:
        return address


def _text(element: lxml.etree._Element) -> str:
    """Return the text of an element that has no elements in it."""
    if len(element):
        raise _StrangeError
    return mended((element.text or "").strip())


def _xhtml(element: lxml.etree._Element, kind: str) -> str:
    """Return the markup of an element that holds XHTML."""
    if kind not in ("xhtml", "application/xhtml+xml") or any(child.prefix for child in element):
        raise _StrangeError
    return mended("".join(lxml.etree.tostring(child, encoding="unicode") for child in element))
