"""Bytes -> Articles: one parser for each format. It does no I/O.

Parsers of hostile formats (HTML, feeds) can take unbounded time in the libraries below them, so their callers run them
in a process that can be killed: `is_bounded` tells which need none.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import cast

from briefing.errors import ParsingError
from briefing.later import resolve
from briefing.models import Article, Failure, Retrieved, SourceRequest
from briefing.parsing.sniffing import Format, format_of
from briefing.text import clean_line

Parser = Callable[[Retrieved, SourceRequest], Iterable[Article]]
"""Raises `ParsingError` where the bytes hold no article."""

PARSERS: dict[Format, str] = {
    "text": "briefing.parsing.plaintext:parse_plain_text",
    "markdown": "briefing.parsing.markdown:parse_markdown",
    "html": "briefing.parsing.html:parse_page",
    "feed": "briefing.parsing.feeds:parse_feed",
    "json_feed": "briefing.parsing.feeds:parse_feed",
}
_BOUNDED: tuple[Format, ...] = ("text", "markdown")


def parse(retrieved: Retrieved, request: SourceRequest) -> Iterator[Article | Failure]:
    """Yield the articles that the bytes hold, or why they hold none; never raises for bad input."""
    try:
        parser = cast(Parser, resolve(PARSERS[format_of(retrieved)]))
        found = False
        for article in parser(retrieved, request):
            found = True
            yield article
        if not found:
            raise ParsingError(retrieved.source, "there is not a word in it")
    except ParsingError as error:
        yield Failure(clean_line(retrieved.source), clean_line(error.reason))


def is_bounded(retrieved: Retrieved) -> bool:
    """Tell whether parsing these bytes takes time and memory in proportion to them, whatever they are."""
    try:
        return format_of(retrieved) in _BOUNDED
    except ParsingError:
        return True
