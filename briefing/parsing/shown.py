"""Which picture an element of HTML shows, by its attributes: where it is, and the words in its place.

What only counts visitors, and what stands for a letter or a face beside the text, is none.
"""

import html
import re
from collections.abc import Callable, Mapping

Attribute = Callable[[str], str | None]

_LATER = ("data-src", "data-lazy-src", "data-original", "data-hi-res-src")
"""Where scripts that load pictures late find them; `src` is a placeholder then."""
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_LONGEST = 4000
_LONGEST_SET = 20_000
_NO_ADDRESS = re.compile(
    r"\s*(?:(?:data|javascript|blob|about|cid|file|chrome|mailto):|$|#"
    r"|(?:https?:)?//(?:(?:pixel|stats|track(?:ing|er)?|analytics|counter)\.|feeds\.feedburner\.com/~r/))",
    re.IGNORECASE,
)
_PLACEHOLDER = re.compile(
    r"(?:[\w.-]{0,20}[_.-])?(?:blank|spacer|pixel|1x1|transparent|placeholder|clear(?:dot)?)[\w-]{0,20}"
    r"\.(?:gif|png|svg|jpe?g|webp)(?:$|[?#])",
    re.IGNORECASE,
)
"""The name of a file that stands where a picture is loaded later."""
_SMALL_CLASS = re.compile(r"\b(?:wp-smiley|smiley|emoji|emoticon)\b", re.IGNORECASE)
_NUMBER = re.compile(r"\s{0,8}(\d{1,6})(?:\.\d{0,9})?\s{0,8}(?:px)?\s{0,8}$")
_LARGE = re.compile(r"[1-9][0-9]{2,4}$")
_COUNTER, _ICON = 2, 48
"""Pixels: up to which, in one direction, an image counts visitors, and, in both, it is an icon or a face."""
_DESCRIPTOR = re.compile(r"([0-9.]{1,8})[wxh](?:,(.*))?$|,$")
"""How wide one of a set's pictures is; the next may follow without a space."""
_WIDE = 640
"""Pixels from which on a picture is wide enough for a terminal."""

_ATTRIBUTE = re.compile(r"([^\s\"'<>/=]++)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'<>=`]++)))?")
_MOST_ATTRIBUTES = 200
_PLAIN_ATTRIBUTE = re.compile(r" ([a-z][a-z-]*+)=\"([^\"&]*+)\"")
_RESOLVED = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_UNENDED = re.compile(r"&(?:#|[a-zA-Z][a-zA-Z0-9]*+(?![a-zA-Z0-9=;]))")
"""A reference that may be one without its semicolon."""


def picture_of(attribute: Attribute) -> tuple[str, str] | None:
    """Return the address and the description of the picture that an `<img>` shows, None where it shows none to see."""
    if _is_small(attribute):
        return None
    address = _address(attribute)
    return (address, attribute("alt") or "") if address else None


def source_of(attribute: Attribute) -> str | None:
    """Return the address that a `<source>` of a `<picture>` names."""
    return next((address for name in _SETS if (address := _of_set(attribute(name)))), None)


def attributes_of(tag: str) -> Mapping[str, str] | None:
    """Return the attributes that a tag's text names, with values as a tree has them; None where that is unsure."""
    plain = _PLAIN_ATTRIBUTE.findall(tag)
    # An equals sign, two quotation marks and a space for each.
    if sum([len(name) + len(value) + 4 for name, value in plain]) == len(tag.rstrip(" /")):
        return dict(reversed(plain)) if len(plain) <= _MOST_ATTRIBUTES else None
    found: dict[str, str] = {}
    end = 0
    for match in _ATTRIBUTE.finditer(tag):
        if tag[end : match.start()].strip(" \n/"):
            return None
        end = match.end()
        name, *values = match.groups()
        value = next((value for value in values if value is not None), "")
        resolved = value_of(value)
        if resolved is None:
            return None
        found.setdefault(name.lower(), resolved)
    return None if tag[end:].strip(" \n/") or len(found) > _MOST_ATTRIBUTES else found


def value_of(written: str) -> str | None:
    """Return the value of an attribute, its references resolved as a tree has it; None where that is unsure."""
    if "&" not in written:
        return written
    if written.count("&") == written.count("&amp;"):
        return written.replace("&amp;", "&")
    if _UNENDED.search(written):
        return None
    return _RESOLVED.sub(lambda reference: html.unescape(reference[0]), written)


def _address(attribute: Attribute) -> str | None:
    for name in (*_LATER, "src"):
        value = attribute(name)
        if value and _leads_to_one(value):
            return value
    return source_of(attribute)


def _leads_to_one(address: str) -> bool:
    """Tell whether there may be a picture to see at an address."""
    if len(address) > _LONGEST or _NO_ADDRESS.match(address):
        return False
    return not _PLACEHOLDER.match(address, address.rfind("/") + 1)


def _of_set(candidates: str | None) -> str | None:
    """Return the narrowest of a set's pictures that is wide enough, else the widest."""
    if not candidates or len(candidates) > _LONGEST_SET:
        return None
    found: list[tuple[float, str]] = []
    for token in candidates.split():
        address: str | None = token
        if (match := _DESCRIPTOR.match(token)) and found:
            found[-1] = (_number(match[1]), found[-1][1])
            address = match[2]
        if address:
            found.append((1.0, address.rstrip(",")))
    found = [one for one in found if _leads_to_one(one[1])]
    wide = [one for one in found if one[0] >= _WIDE]
    if wide:
        return min(wide)[1]
    return max(found)[1] if found else None


def _number(digits: str | None) -> float:
    return float(digits) if digits and digits.count(".") < 2 and digits != "." else 1.0


def _is_small(attribute: Attribute) -> bool:
    width, height = attribute("width"), attribute("height")
    if width is not None and height is not None and _LARGE.match(width) and _LARGE.match(height):
        return _has_small_class(attribute)
    known = [size for size in (_pixels(width), _pixels(height)) if size is not None]
    if known and (min(known) <= _COUNTER or (len(known) == 2 and max(known) <= _ICON)):
        return True
    return _has_small_class(attribute)


def _has_small_class(attribute: Attribute) -> bool:
    looks = attribute("class")
    return looks is not None and _SMALL_CLASS.search(looks) is not None


def _pixels(value: str | None) -> int | None:
    match = _NUMBER.match(value) if value else None
    return int(match[1]) if match else None
