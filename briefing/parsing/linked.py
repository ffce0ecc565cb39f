"""The page that an article links to, as far as it is needed to take its text: one article and what stands before it."""

from briefing.errors import ParsingError
from briefing.models import Article, Retrieved, SourceRequest
from briefing.models.pages import LinkedPage
from briefing.parsing import parse
from briefing.parsing.html import read_page
from briefing.parsing.sniffing import format_of


def read_linked(retrieved: Retrieved, request: SourceRequest) -> LinkedPage:
    """Return what a linked page holds; never raises for bad input."""
    try:
        form = format_of(retrieved)
        if form == "html":
            return read_page(retrieved, request)
    except ParsingError as error:
        return LinkedPage(article=None, problem=error.reason, url=retrieved.url)
    if form in ("feed", "json_feed"):
        return LinkedPage(article=None, problem="it is a feed, not a page", url=retrieved.url)
    found = next(parse(retrieved, request))
    if isinstance(found, Article):
        return LinkedPage(article=found, url=retrieved.url)
    return LinkedPage(article=None, problem=found.reason, url=retrieved.url)
