"""Which lines of a web page are the article's: trafilatura finds its text, the page's own structure mends the edges.

Everything here goes by structure, position and repetition; there is no list of words of any human language.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

import lxml.html

from briefing.parsing.composition import MAX_CHARACTERS
from briefing.parsing.extraction import LONG, NOTHING, extract, letters
from briefing.parsing.lines import Line
from briefing.parsing.markup import ancestors
from briefing.parsing.page_facts import PageFacts, similarity

_COVERED = 0.6
"""Share of the extracted text that the page's lines must account for; below, it came from elsewhere (JSON-LD)."""
_SHORT = 1500
"""Letters of an extract that may be a small page as a whole rather than a text from elsewhere."""
_MOST = 0.8
"""Share of the extracted text that the article's innermost element holds."""
_LINKED = 0.75
"""Share of a line that is link text from which on it is there to be followed, not read."""
_MOSTLY, _HALF = 0.6, 0.45
_PICTURES = ("img", "picture", "amp-img")
_UNSHOWN = ("script", "style", "noscript", "template", "svg")
_CAPTION_LENGTH, _CREDIT_LENGTH = 300, 60
_PROSE_LENGTH = 60
"""Characters from which on a line is a paragraph rather than a heading, a label or a credit."""
_CARD_LENGTH = 600
_HEADING_LENGTH = 100
_STANDFIRST_MIN, _STANDFIRST_MAX = 40, 700
_ALIKE = 0.8
_STANDFIRST = re.compile(
    r"standfirst|sub-?title|sub-?head|\bde[ck]k?\b|\blede?\b|\blead|lead\b|intro|teaser|summary|excerpt|abstract"
    r"|vorspann|chap[eo]|description|entradilla|sommario|perex|ingress|strapline",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"newsletter|sign-?up|paywall|promo|related|recommend|more-from|read-?more|most-?read|advert|sponsor|consent|caption"
    r"|credit|breadcrumb|comment|author-?bio|info-?box|copyright|pull-?quote|image|widget",
    re.IGNORECASE,
)
_NOT_ARTICLE = re.compile(
    r"newsletter|sign-?up|promo|related|recommend|popular|more-from|read-?more|most-?read|advert|sponsor|consent|info-?box"
    r"|pull-?quote|twitter-tweet|instagram-media|tiktok-embed|-caption|img-desc|whatsapp",
    re.IGNORECASE,
)
_ENDS_SENTENCE = re.compile(r"[.!?…:;,][\"'”’»)\]]*$")


def select(lines: Sequence[Line], tree: lxml.html.HtmlElement, facts: PageFacts) -> list[Line]:
    """Return the lines of the article's body in reading order, standfirst and headings included, the title left out."""
    is_book = sum(len(line.text) for line in lines) > MAX_CHARACTERS
    found = NOTHING if is_book else extract(tree)
    kept = [found.holds(line) for line in lines]
    covered = sum(len(letters(line.text)) for line, is_kept in zip(lines, kept, strict=True) if is_kept)
    if covered < _COVERED * len(found.whole) or not any(kept):
        if len(found.whole) > _SHORT:
            return found.lines
        # Below some hundred letters trafilatura takes the page as it is, in one piece.
        kept = [not _is_link(line) for line in lines]
    return _Selection(lines, kept, facts, _measure(tree)).run()


@dataclass(frozen=True, slots=True)
class _Measure:
    """What an element holds: characters, those of them in links, and whether a picture."""

    length: int
    linked: int
    pictured: bool


def _measure(tree: lxml.html.HtmlElement) -> dict[lxml.html.HtmlElement, _Measure]:
    """Return the measures of all elements, each made once from those of its children."""
    measures: dict[lxml.html.HtmlElement, _Measure] = {}
    for element in reversed(list(tree.iter())):
        length = len((element.text or "").strip()) if isinstance(element.tag, str) else 0
        inner = [measures[child] for child in element]
        length += sum(len((child.tail or "").strip()) for child in element) + sum(one.length for one in inner)
        linked = length if element.tag == "a" else sum(one.linked for one in inner)
        pictured = element.tag in _PICTURES or any(one.pictured for one in inner)
        measures[element] = _Measure(0 if element.tag in _UNSHOWN else length, linked, pictured)
    return measures


class _Selection:
    """The decisions about one page's lines."""

    def __init__(
        self,
        lines: Sequence[Line],
        kept: Sequence[bool],
        facts: PageFacts,
        measures: dict[lxml.html.HtmlElement, _Measure],
    ) -> None:
        self._measures = measures
        self._lines = list(lines)
        self._kept = list(kept)
        self._facts = facts
        self._dropped: set[int] = set()
        self._core = self._find_core()

    def run(self) -> list[Line]:
        """Return the lines that are the article's."""
        self._drop_what_is_elsewhere()
        self._drop_links_and_captions()
        self._drop_repeated()
        self._drop_titles()
        self._add_missed()
        self._mark_headings()
        self._trim_end()
        self._drop_empty_headings()
        self._add_standfirst()
        return [line for line, kept in zip(self._lines, self._kept, strict=True) if kept]

    def _indexes(self) -> list[int]:
        return [index for index, kept in enumerate(self._kept) if kept]

    def _is_prose(self, index: int) -> bool:
        line = self._lines[index]
        return line.kind != "heading" and len(line.text) > _PROSE_LENGTH and line.link_share < _LINKED

    def _find_core(self) -> lxml.html.HtmlElement | None:
        """Return the innermost element that holds most of the extracted text."""
        weights: Counter[lxml.html.HtmlElement] = Counter()
        total = 0
        for index in self._indexes():
            line = self._lines[index]
            if self._is_prose(index):
                total += len(line.text)
                for element in ancestors(line.element):
                    weights[element] += len(line.text)
        enough = [element for element, weight in weights.items() if weight >= _MOST * total]
        return min(enough, key=lambda element: weights[element], default=None)

    def _in_core(self, index: int) -> bool:
        return self._core is None or any(element is self._core for element in ancestors(self._lines[index].element))

    def _drop(self, index: int) -> None:
        """Leave a line out for good."""
        self._kept[index] = False
        self._dropped.add(index)

    def _drop_what_is_elsewhere(self) -> None:
        """Drop copies outside the core of what it holds, and short lines outside it: teasers, menus, labels."""
        inside = {letters(self._lines[index].text) for index in self._indexes() if self._in_core(index)}
        for index in self._indexes():
            if not self._in_core(index) and (not self._is_prose(index) or letters(self._lines[index].text) in inside):
                self._kept[index] = False

    def _drop_links_and_captions(self) -> None:
        """Drop captions, embedded posts, lines and lists that are there to be followed, and the headings over them."""
        cards: set[lxml.html.HtmlElement] = set()
        for index in self._indexes():
            line = self._lines[index]
            if line.kind == "caption" or self._is_aside(line, _NOT_ARTICLE) or self._is_caption(line):
                self._drop(index)
            elif _is_link(line):
                self._drop(index)
                if line.kind == "heading":
                    cards.add(self._card_of(line.element))
        for index in self._indexes():
            line = self._lines[index]
            in_card = not cards.isdisjoint(ancestors(line.element))
            if in_card or self._heads_teasers(index) or self._in_link_list(line):
                self._drop(index)

    def _heads_teasers(self, index: int) -> bool:
        """Tell whether a heading stands over the titles of other articles."""
        below = takewhile(lambda after: not self._is_prose(after), range(index + 1, min(index + 4, len(self._lines))))
        teasers = [
            line
            for line in (self._lines[after] for after in below)
            if _is_link(line) and len(line.text) > LONG and not self._is_aside(line, _NOT_ARTICLE)
        ]
        return self._lines[index].kind == "heading" and len(teasers) > 1

    def _in_link_list(self, line: Line) -> bool:
        items = line.element.getparent() if line.kind == "list_item" else None
        if items is None:
            return False
        return self._measures[items].linked > _MOSTLY * self._measures[items].length

    def _is_caption(self, line: Line) -> bool:
        """Tell whether a line stands alone with a picture in an element of theirs."""
        if line.kind == "heading" or len(line.text) > _CAPTION_LENGTH:
            return False
        for element, _ in zip(ancestors(line.element.getparent()), range(3), strict=False):
            measure = self._measures[element]
            if element is self._core or measure.length > len(line.text) + _CREDIT_LENGTH:
                return False
            if measure.pictured:
                return True
        return False

    def _card_of(self, heading: lxml.html.HtmlElement) -> lxml.html.HtmlElement:
        """Return the largest element around a linked heading that holds little else."""
        card = heading
        for element in ancestors(heading):
            if element is self._core or self._measures[element].length > _CARD_LENGTH:
                break
            card = element
        return card

    def _drop_repeated(self) -> None:
        """Keep the first of two copies, none of three: that is what every embedded element says of itself."""
        counts = Counter(letters(self._lines[index].text) for index in self._indexes())
        seen: set[str] = set()
        for index in self._indexes():
            wanted = letters(self._lines[index].text)
            if wanted in seen or (counts[wanted] > 2 and len(wanted) > LONG):
                self._drop(index)
            seen.add(wanted)

    def _drop_titles(self) -> None:
        """Drop the title, what stands before it, and headings that are it with a kicker."""
        title = letters(self._facts.title)
        place = self._facts.title_line
        for index in self._indexes():
            line = self._lines[index]
            own = letters(line.text)
            is_title = index == place or own == title or (line.kind == "heading" and len(title) > LONG and title in own)
            is_before = place is not None and index < place and not self._in_core(index)
            if is_title or is_before:
                self._drop(index)

    def _add_missed(self) -> None:
        """Add what stands between kept paragraphs of the same parent, and headings that open kept paragraphs."""
        kept = [index for index in self._indexes() if self._is_prose(index)]
        parents = Counter(self._lines[index].element.getparent() for index in kept)
        for before, after in pairwise(kept):
            for index in range(before + 1, after):
                line = self._lines[index]
                if self._kept[index] or index in self._dropped or _is_link(line) or line.kind == "caption":
                    continue
                parent = line.element.getparent()
                same = parent is not None and parents[parent] > 1
                if line.kind == "heading":
                    opens = index + 1 == after or self._lines[index + 1].kind == "caption"
                    near = same or self._is_wrapped_like(line, self._lines[after])
                    self._kept[index] = opens and near and not self._is_aside(line, _ASIDE)
                elif same and line.kind == "paragraph" and line.element.tag == "p" and len(line.text) > _PROSE_LENGTH:
                    self._kept[index] = not self._is_aside(line, _ASIDE)

    def _is_wrapped_like(self, line: Line, other: Line) -> bool:
        """Tell whether two lines stand in siblings, however deep in them."""
        mine = list(ancestors(line.element))[:4]
        theirs = list(ancestors(other.element))[:4]
        return any(one is two for one in mine for two in theirs)

    def _is_aside(self, line: Line, names: re.Pattern[str]) -> bool:
        for element in ancestors(line.element):
            if element is self._core:
                return False
            if element.tag == "aside" or names.search(f"{element.get('class') or ''} {element.get('id') or ''}"):
                return True
        return False

    def _mark_headings(self) -> None:
        """Make headings of short lines that are bold, or that share a look which no paragraph has."""
        kept = self._indexes()
        looks = Counter(_look(self._lines[index]) for index in kept if self._is_prose(index))
        short = [index for index, after in pairwise(kept) if self._could_head(index) and self._is_prose(after)]
        shared = Counter(_look(self._lines[index]) for index in short)
        for index in short:
            line = self._lines[index]
            own_look = bool(line.element.get("class")) and shared[_look(line)] > 1 and not looks[_look(line)]
            if line.is_bold or own_look:
                self._lines[index] = line._replace(kind="heading", level=3)

    def _could_head(self, index: int) -> bool:
        line = self._lines[index]
        is_short = line.kind == "paragraph" and len(line.text) <= _HEADING_LENGTH and line.link_share < _LINKED
        return is_short and (not _ENDS_SENTENCE.search(line.text) or line.text[-1] in "?!")

    def _trim_end(self) -> None:
        """Drop what follows the last paragraph: agency marks, credits, dates."""
        prose = [self._lines[index].element for index in self._indexes() if self._is_prose(index)]
        if not prose:
            return
        for index in reversed(self._indexes()):
            line = self._lines[index]
            items = line.element.getparent() if line.kind == "list_item" else None
            if line.kind == "table" or (items is not None and items.getparent() is prose[-1].getparent()):
                return
            if line.kind != "heading" and (len(line.text) > _PROSE_LENGTH or _ENDS_SENTENCE.search(line.text)):
                return
            self._kept[index] = False

    def _drop_empty_headings(self) -> None:
        """Drop headings whose lines were all dropped."""
        kept = self._indexes()
        for index, after in pairwise([*kept, len(self._lines)]):
            line = self._lines[index]
            leads_nowhere = after == len(self._lines) or self._lines[after].kind == "heading"
            if line.kind == "heading" and leads_nowhere and after - index > 1:
                self._kept[index] = False

    def _add_standfirst(self) -> None:
        """Settle what stands between the title and the first paragraph."""
        kept = self._indexes()
        first = next((index for index in kept if self._is_prose(index)), None)
        if first is None:
            return
        place = self._facts.title_line
        for index in range(0 if place is None else place + 1, first):
            line = self._lines[index]
            is_standfirst = self._is_standfirst(line)
            is_label = line.kind == "heading" or not (self._is_prose(index) or _ENDS_SENTENCE.search(line.text))
            self._kept[index] = is_standfirst or (self._kept[index] and not is_label)
            if self._kept[index]:
                self._lines[index] = line._replace(kind="paragraph", level=0)

    def _is_standfirst(self, line: Line) -> bool:
        if not _STANDFIRST_MIN <= len(line.text) <= _STANDFIRST_MAX or line.link_share > 0.5 or line.kind == "caption":
            return False
        if any(similarity(line.text, description) >= _ALIKE for description in self._facts.descriptions):
            return True
        near = [element for element, _ in zip(ancestors(line.element), range(3), strict=False)]
        return any(_STANDFIRST.search(element.get("class") or "") for element in near) and not self._is_aside(
            line, _ASIDE
        )


def _is_link(line: Line) -> bool:
    """Tell whether a line is a link and no sentence that happens to be linked."""
    is_sentence = line.element.tag == "p" and len(line.text) > _HEADING_LENGTH and _ENDS_SENTENCE.search(line.text)
    share = _LINKED if line.kind != "heading" else _HALF
    return line.link_share >= share and line.kind != "quote" and not is_sentence


def _look(line: Line) -> tuple[str, str]:
    return str(line.element.tag), " ".join(sorted((line.element.get("class") or "").split()))
