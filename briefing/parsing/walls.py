"""What stands between a reader and a page's article: a paywall, a consent wall, a login, an error, a bot check.

Every verdict needs several signs at once, by what the page declares, how it is built, what it says and how long its
text is. The wordings are data (`briefing.languages.walls`); no publisher and no vendor is named here.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

import lxml.html

from briefing.languages import walls as wordings
from briefing.models.pages import Wall
from briefing.parsing.lines import Line
from briefing.parsing.markup import ancestors
from briefing.parsing.page_facts import PageFacts, similarity

_NOTE = 250
"""Words that a page may have that shows no article but says why."""
_STUB = 40
"""Fewer words than any article, in a page that scripts fill."""
_SHORT, _LONG, _WHOLE = 150, 400, 600
"""Words: openings for everybody have fewer than the first, most articles more than the second, nearly all openings
fewer than the third."""
_PART, _ALL = 0.5, 0.85
"""Shares of the words that a page says its article has: below the first it is an opening, above the second all."""
_CONSENT_WORDS = 700
_CONSENT_SHARE, _ADDRESS_SHARE = 0.06, 0.03
"""Shares of its words that a consent wall has at least; news about cookies has a third of both together."""
_ENOUGH = 3
"""Points from which on a text is taken for an opening."""
_NEAR = 6
"""Lines after the body that still belong to its end."""
_LINES = 500
"""Lines of a page that are searched for an offer; pages of articles have some hundred."""
_LAST = 4
"""Lines of the body that are its end."""
_PARTS = 20
"""Closed parts of a page that are looked at; those that declare any declare one or two."""
_HEADING_WORDS = 12
_MOST = 0.6
"""Share of a heading that says that there is an error, where it heads an error page."""
_TITLE_PARTS = re.compile(r" [|–—·•-] ")
_SIMPLE = re.compile(r"[.#][\w-]+")
_BREAKS_OFF = re.compile(r"(?:…|\.\.\.|\[(?:…|\.\.\.)\])[\"'”’»)\]]*$")
_ENDS = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
_GATE = re.compile(
    r"(?:pay|reg|login|sub|subscription|meter|email|premium|content|article)[-_]?(?:wall|gate|barrier|lock|locked|fence)"
    r"|subscri(?:be|ption|ber)s?[-_](?:offer|prompt|teaser|only|box|required)|restricted[-_]?content|abo[-_]?(?:box|teaser|wall)",
    re.IGNORECASE,
)
_CONSENT_ELEMENT = re.compile(r"consent|cookie|gdpr|rgpd|dsgvo|\bcmp\b|privacy", re.IGNORECASE)
_CHALLENGE = re.compile(r"captcha|challenge", re.IGNORECASE)
_SCRIPTED = re.compile(r"java ?script", re.IGNORECASE)
_WORD = re.compile(r"\w+")


def _any(patterns: Mapping[str, tuple[str, ...]]) -> re.Pattern[str]:
    """Return one expression for the patterns of all languages."""
    return re.compile("|".join(f"(?:{pattern})" for parts in patterns.values() for pattern in parts))


_PAYWALL, _REMAINDER = _any(wordings.PAYWALL), _any(wordings.REMAINDER)
_CONTINUED, _ACCEPT = _any(wordings.CONTINUED), _any(wordings.ACCEPT)
_LOGIN, _ERROR, _CHECK = _any(wordings.LOGIN), _any(wordings.ERROR), _any(wordings.CHECK)


def recognise(
    tree: lxml.html.HtmlElement, lines: Sequence[Line], body: Sequence[Line], facts: PageFacts
) -> Wall | None:
    """Return what a page shows in place of its article, or of the rest of it; None for an article.

    `lines` are all that the page shows, `body` those that are taken for the article's.
    """
    return _Signs(tree, lines, body, facts).verdict()


def without_offer(body: Sequence[Line]) -> list[Line]:
    """Return an opening's lines without the offer to subscribe that ends them, if there is one after some text."""
    for index, line in enumerate(body):
        if index and len(body) - index <= _NEAR and _asks_for_money(_folded(line.text)):
            return list(body[:index])
    return list(body)


class _Signs:
    """The signs of one page."""

    def __init__(
        self, tree: lxml.html.HtmlElement, lines: Sequence[Line], body: Sequence[Line], facts: PageFacts
    ) -> None:
        self._tree, self._lines, self._body, self._facts = tree, lines, body, facts
        self._words = sum(_count(line.text) for line in body if line.kind != "heading")

    def verdict(self) -> Wall | None:
        if self._words < _NOTE and not self._facts.is_article:
            if self._is_check():
                return "check"
            if self._is_error():
                return "error"
            if self._is_login():
                return "login"
        if self._is_consent():
            return "consent"
        if self._is_shell():
            return "shell"
        if self._paywall_points() >= _ENOUGH:
            return "paywall"
        return "truncated" if self._is_truncated() else None

    # Pages without an article ---------------------------------------------------------------------------------------

    def _is_check(self) -> bool:
        said = [*self._headings(), *(_folded(line.text) for line in self._lines[:20])]
        asks = sum(bool(_CHECK.search(text)) for text in dict.fromkeys(said) if len(text) < 400)
        challenged = any(
            _CHALLENGE.search(f"{element.get('id') or ''} {element.get('class') or ''} {element.get('src') or ''}")
            for element in self._tree.iter("div", "form", "iframe", "script")
        )
        if challenged and not asks:
            return self._words < _STUB and any(map(_CHECK.search, self._unscripted()))
        return asks > 1 or (asks > 0 and (challenged or self._words < _STUB))

    def _is_error(self) -> bool:
        return any(
            sum(len(match.group()) for match in _ERROR.finditer(heading)) >= _MOST * len(heading.strip(" .!…"))
            for heading in self._headings()
        )

    def _is_login(self) -> bool:
        named = any(_LOGIN.fullmatch(heading.strip(" .!:…")) for heading in self._headings())
        asked = any(element.get("type") == "password" for element in self._tree.iter("input"))
        return self._words < _SHORT and ((asked and (named or self._words < _STUB)) or (named and self._words < _STUB))

    def _is_consent(self) -> bool:
        """Tell whether what is taken for the article asks for consent: it speaks of it, and to its reader."""
        if self._words > _CONSENT_WORDS:
            return False
        text = [word for line in self._body for word in _WORD.findall(line.text.casefold())]
        if not text or sum(word in wordings.TRACKING for word in text) < 2:
            return False
        of_consent = sum(word in wordings.CONSENT for word in text) / len(text)
        to_reader = sum(word in wordings.ADDRESS for word in text) / len(text)
        if of_consent < _CONSENT_SHARE or to_reader < _ADDRESS_SHARE:
            return False
        within = sum(self._is_within(line, _CONSENT_ELEMENT) for line in self._body)
        return within * 2 >= len(self._body) or any(map(_ACCEPT.fullmatch, self._controls()))

    def _is_shell(self) -> bool:
        shown = sum(_count(line.text) for line in self._lines)
        if self._words >= _STUB or shown >= 3 * _STUB or next(self._tree.iter("script"), None) is None:
            return False
        if any(_SCRIPTED.search(text) for text in self._unscripted()):
            return True
        body = self._tree.find("body")
        roots = [] if body is None else [child for child in body if child.tag in ("div", "main") and child.get("id")]
        return any(not "".join(root.itertext()).strip() for root in roots)

    def _headings(self) -> Iterator[str]:
        """Yield what may be the page's heading, folded: its title's parts, its headings, its first lines."""
        element = self._tree.find(".//title")
        title = _folded(element.text_content()) if element is not None else ""
        headings = [line.text for line in self._lines if line.kind == "heading"][:3]
        shown = [_folded(text) for text in [*headings, *(line.text for line in self._lines[:3])]]
        for text in [title, *_TITLE_PARTS.split(title), *shown]:
            if 0 < len(text.split()) <= _HEADING_WORDS:
                yield text

    def _unscripted(self) -> Iterator[str]:
        """Yield what the page says where scripts do not run."""
        for element in self._tree.iter("noscript"):
            yield _folded(" ".join(element.itertext()))[:400]

    def _controls(self) -> Iterator[str]:
        """Yield what stands on buttons and links, folded."""
        for element in self._tree.iter("button", "input", "a"):
            text = element.get("value") or "" if element.tag == "input" else element.text_content()
            if len(text) < 60:
                yield _folded(text).strip(" .!›>»→×✓")

    # Openings -------------------------------------------------------------------------------------------------------

    def _paywall_points(self) -> int:
        """Return how much speaks for a text that goes on for subscribers."""
        points = self._declared_points()
        end = [_folded(line.text) for line in self._end()]
        if any(_REMAINDER.search(text) for text in end):
            points += 5
        elif any(map(_asks_for_money, end)):
            points += 3
        elif self._words < _WHOLE and any(_asks_for_money(_folded(line.text)) for line in self._lines[:_LINES]):
            points += 1
        points += any(self._is_within(line, _GATE) for line in self._after())
        # Length alone says nothing of money.
        return points + self._length_points() + self._breaks_off() if points > 0 else 0

    def _declared_points(self) -> int:
        if self._facts.is_free is not False:
            return -1 if self._facts.is_free else 0
        if not self._facts.locked:
            return 2
        locked = sum(_count(_text_of(element)) for element in islice(self._locked(), _PARTS))
        return 3 if locked < _STUB else 1 if locked < _SHORT else -1

    def _length_points(self) -> int:
        points = 1 if self._words < _SHORT else 0 if self._words < _LONG else -1 if self._words < _WHOLE else -2
        if self._facts.words and self._facts.words > _STUB:
            share = self._words / self._facts.words
            points += 2 if share < _PART and self._words < _WHOLE else -2 if share > _ALL else 0
        return points

    def _locked(self) -> Iterator[lxml.html.HtmlElement]:
        """Yield the elements that the page declares closed; only the last part of a selector is looked at."""
        for selector in ",".join(self._facts.locked).split(",")[:_PARTS]:
            names = set(_SIMPLE.findall(selector.split()[-1])) if selector.strip() else set()
            for element in self._tree.iter() if names else ():
                if not isinstance(element.tag, str):
                    continue
                own = {f".{name}" for name in (element.get("class") or "").split()} | {f"#{element.get('id')}"}
                if names <= own:
                    yield element

    def _is_truncated(self) -> bool:
        """Tell whether a short text breaks off and says where it goes on, or says no more than its own teaser."""
        if self._words >= _NOTE or not self._body:
            return False
        continued = any(
            line.linked and _CONTINUED.fullmatch(_folded(line.text).strip(" .!…›>»→")) for line in self._after()
        )
        text = " ".join(line.text for line in self._body if line.kind != "heading")
        is_teaser = any(len(said) > 60 and similarity(text, said) > 0.9 for said in self._facts.descriptions)
        is_part = self._facts.words is not None and self._words < _PART * self._facts.words
        return (self._breaks_off() and (continued or is_teaser or is_part or self._words < _STUB)) or (
            is_part and (continued or is_teaser)
        )

    def _breaks_off(self) -> bool:
        return bool(self._body) and _BREAKS_OFF.search(self._body[-1].text) is not None

    def _after(self) -> Sequence[Line]:
        """Return the lines that follow the body."""
        place = max(self._last_places(), default=-1)
        return self._lines[place + 1 : place + 1 + _NEAR]

    def _end(self) -> Sequence[Line]:
        """Return the body's last lines, what stands between them, and what follows them."""
        places = self._last_places()
        return self._lines[min(places) : max(places) + 1 + _NEAR] if places else self._body[-_LAST:]

    def _last_places(self) -> list[int]:
        last = self._body[-_LAST:]
        return [
            index
            for index, line in enumerate(self._lines)
            if any(line.element is other.element and line.text == other.text for other in last)
        ]

    def _is_within(self, line: Line, names: re.Pattern[str]) -> bool:
        return any(
            names.search(f"{element.get('class') or ''} {element.get('id') or ''}")
            for element in ancestors(line.element)
            if element.tag not in ("body", "html", "main", "article")
        )


def _asks_for_money(text: str) -> bool:
    return _PAYWALL.search(text) is not None or _REMAINDER.search(text) is not None


def _count(text: str) -> int:
    """Return how many words a text has; scripts without spaces have two characters to a word, about."""
    return len(text.split()) + sum(character >= "\u2e80" for character in text) // 2


def _folded(text: str) -> str:
    """Return a text without case, with plain apostrophes and single spaces."""
    return " ".join(text[:2000].casefold().replace("’", "'").split())


def _text_of(element: lxml.html.HtmlElement) -> str:
    return " ".join(text for text in element.itertext() if not text.isspace())
