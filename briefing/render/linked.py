"""The words of an article's paragraph with their links, and its pictures, as Markdown and as HTML.

Nothing that is written here is fetched by whoever shows it: a picture is a link to where it is.
"""

import html
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from briefing.models import Article, Link, Picture, Span

_OPENED = ("http://", "https://")
_UNSAFE = re.compile(r"[\x00-\x20<>()\\\x7f]")
"""What ends an address in Markdown, or would have to be escaped in it."""
_REFERENCE = re.compile(r"&(?=#?\w+;)")


class Form(NamedTuple):
    """How a format writes words, those before a link, a link around written words, and a picture."""

    words: Callable[[str], str]
    before: Callable[[str], str]
    link: Callable[[str, str], str]
    picture: Callable[[Picture], str]


def paragraph(article: Article, span: Span, shown: str, form: Form) -> str:
    """Return the words of a span, with their links; `shown` are they on one line, where there are none."""
    links = [link for link in article.links if link.start < span.end and span.start < link.end]
    if not links:
        return form.words(shown)
    return "".join(_parts(article.text, span, links, form)).strip()


def _parts(text: str, span: Span, links: list[Link], form: Form) -> Iterator[str]:
    at = span.start
    for link in links:
        start, end = max(link.start, at), min(link.end, span.end)
        yield form.before(_spaced(text[at:start], form))
        words = form.words(text[start:end])
        yield form.link(words, link.address) if words and link.address.startswith(_OPENED) else words
        at = end
    yield _spaced(text[at : span.end], form)


def _spaced(text: str, form: Form) -> str:
    """Return words written with one space where there are some at their ends."""
    words = form.words(text)
    before = " " if text[:1].isspace() else ""
    after = " " if words and text[-1:].isspace() else ""
    return f"{before}{words}{after}"


def markdown(escape: Callable[[str], str]) -> Form:
    """Return how Markdown writes links."""

    def before(written: str) -> str:
        # An exclamation mark would make a picture of the link after it.
        return f"{written[:-1]}\\!" if written.endswith("!") else written

    def link(written: str, address: str) -> str:
        return f"[{written}]({_markdown_address(address)})"

    def picture(shown: Picture) -> str:
        return f"![{escape(shown.description)}]({_markdown_address(shown.address)})"

    return Form(escape, before, link, picture)


def _markdown_address(address: str) -> str:
    encoded = _UNSAFE.sub(lambda match: f"%{ord(match[0]):02X}", address)
    return _REFERENCE.sub("&amp;", encoded)


def page(escape: Callable[[str], str]) -> Form:
    """Return how HTML writes links."""

    def link(written: str, address: str) -> str:
        return f'<a href="{html.escape(address)}" rel="noopener noreferrer nofollow">{written}</a>'

    def picture(shown: Picture) -> str:
        # No <img>: it would be loaded as soon as the page is opened, and tell the publisher's server who reads when.
        words = escape(shown.description) or html.escape(shown.address)
        return f'<p class="picture">{link(words, shown.address)}</p>'

    return Form(escape, str, link, picture)


class Pictures:
    """An article's pictures in reading order, each given once."""

    def __init__(self, article: Article, form: Form) -> None:
        self._waiting = [one for one in article.pictures if one.address.startswith(_OPENED)][::-1]
        self._form = form

    def before(self, start: int | None) -> list[str]:
        """Return the pictures that stand before the paragraph that starts here; all that are left before None."""
        found: list[str] = []
        while self._waiting and (start is None or self._waiting[-1].at <= start):
            found.append(self._form.picture(self._waiting.pop()))
        return found
