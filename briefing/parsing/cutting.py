"""A feed's text -> where its items stand in it, without parsing it. It knows marks and tags, and no meaning of theirs.

Cut right, known items can be told by their bytes and left out, and one that breaks its parser takes no other with it.
"""

import re
from dataclasses import dataclass
from hashlib import blake2b

_MARK = re.compile(r"<!\[CDATA\[|<!--|<\?|<(?P<end>/?)(?P<name>(?:[A-Za-z_][\w.-]{0,40}:)?(?i:item|entry))(?=[\s/>])")
_ENDS = {"<![CDATA[": "]]>", "<!--": "-->", "<?": "?>"}
# Possessive: an attribute without its closing quote must not be tried in every other way.
_REST = re.compile(r"(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+>")
_OPENING = re.compile(r"<!\[CDATA\[|<!--|<\?|<(?P<end>/?)(?P<name>[A-Za-z_][\w.:-]*+)")
_END = re.compile(r"</(?:[A-Za-z_][\w.-]{0,40}:)?(?i:rss|feed|rdf|channel)\s{0,20}>")
_FRAMES = frozenset(("rss", "feed", "rdf", "channel"))
"""Local names of the elements that items stand in."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A feed's text and the spans of its items, none within another, in order.

    Where an item never ends, its span has all that follows it. `breaks_off` tells that the text ended in the middle of
    an item, which was left out.
    """

    text: str
    spans: tuple[tuple[int, int], ...]
    breaks_off: bool = False

    def items(self) -> list[str]:
        """Return the text of each item, from its start tag to its end tag."""
        return [self.text[start:end] for start, end in self.spans]

    def without(self, left_out: frozenset[int] | set[int]) -> str:
        """Return the feed without the items whose numbers, counted from 0, are given."""
        kept: list[str] = []
        position = 0
        for number, (start, end) in enumerate(self.spans):
            if number in left_out:
                kept.append(self.text[position:start])
                position = end
        return "".join([*kept, self.text[position:]])

    def is_whole(self) -> bool:
        """Tell whether the feed's own end tag is there, so that nothing of it was lost on its way."""
        return _END.search(self.text, self.spans[-1][1] if self.spans else 0) is not None

    def frame(self) -> tuple[str, str]:
        """Return the start tags of the elements that the first item stands in, and their end tags.

        They carry the namespaces, languages and bases that an item needs to be read alone.
        """
        tags: list[tuple[str, str]] = []
        head = self.text[: self.spans[0][0]]
        position = 0
        while match := _OPENING.search(head, position):
            position = _after(head, match)
            name = match["name"]
            if not name or name.rpartition(":")[2].lower() not in _FRAMES:
                continue
            tag = head[match.start() : position]
            if not match["end"]:
                if not tag.endswith("/>"):
                    tags.append((name, tag))
            elif any(opened == name for opened, _ in tags):
                while tags.pop()[0] != name:
                    pass
        return "".join(tag for _, tag in tags), "".join(f"</{name}>" for name, _ in reversed(tags))


def cut(text: str) -> Cut:
    """Return a feed's text with its items told apart; never raises.

    What stands in CDATA sections, comments and processing instructions is no tag; an item within an item is part of it.
    """
    spans: list[tuple[int, int]] = []
    depth = start = position = 0
    while match := _MARK.search(text, position):
        position = _after(text, match)
        if not match["name"]:
            continue
        if match["end"]:
            if depth == 1:
                spans.append((start, position))
            depth = max(0, depth - 1)
        elif text[position - 2] == "/":
            if depth == 0:
                spans.append((match.start(), position))
        else:
            if depth == 0:
                start = match.start()
            depth += 1
    if depth == 0:
        return Cut(text, tuple(spans))
    if not _END.search(text, start) and spans:
        # The text breaks off in this item, which may lack what tells it from others.
        return Cut(text[:start], tuple(spans), breaks_off=True)
    return Cut(text, (*spans, (start, len(text))))


def digest_of(item: str) -> bytes:
    """Return what tells an item's text from any other: 16 bytes of BLAKE2b."""
    return blake2b(item.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _after(text: str, match: re.Match[str]) -> int:
    """Return where the mark ends whose beginning was matched; the end of the text where a section never does."""
    if match["name"]:
        rest = _REST.match(text, match.end())
        return rest.end() if rest else match.end()
    end = _ENDS[match.group()]
    found = text.find(end, match.end())
    return found + len(end) if found >= 0 else len(text)
