"""Web pages -> articles: the title, the standfirst, headings and paragraphs, and nothing of what stands around them."""

from collections.abc import Iterable

from briefing.errors import ParsingError
from briefing.models import Article, Retrieved, SourceRequest
from briefing.parsing.composition import Carried, Piece, compose, safe_link
from briefing.parsing.markup import lines_of, load
from briefing.parsing.page_body import select
from briefing.parsing.page_facts import read_facts
from briefing.text import declared_charset, decode

_FEW_WORDS = 40
"""Fewer words than any article, but what a paywall or a consent wall leaves."""
_MUCH_MARKUP = 20_000
"""Bytes of a page that shows more than a note somebody wrote by hand."""


def parse_page(retrieved: Retrieved, request: SourceRequest) -> Iterable[Article]:
    """Yield the page's article; raises `ParsingError` where there is none in it."""
    tree = load(decode(retrieved.content, retrieved.charset or declared_charset(retrieved.content)))
    lines = lines_of(tree) if tree is not None else []
    if tree is None or not lines:
        raise ParsingError(retrieved.source, "a page without text; it may need a browser to show any")
    facts = read_facts(tree, lines)
    body = [Piece(line.kind, line.text, line.level) for line in select(lines, tree, facts)]
    if not any(piece.kind != "heading" for piece in body):
        raise ParsingError(retrieved.source, "no article found in this page; it may need a login or a browser")
    title = [Piece("title", facts.title)] if facts.title else []
    words = sum(len(piece.text.split()) for piece in body)
    is_thin = words < _FEW_WORDS and len(retrieved.content) > _MUCH_MARKUP
    notes = (f"only {words} words were found in this page; there may be more behind a login",) if is_thin else ()
    carried = Carried(
        language=facts.language,
        published=facts.published,
        link=safe_link(retrieved.url) or safe_link(facts.link),
        origin=facts.site,
        notes=notes,
    )
    article = compose([*title, *body], retrieved, request, marked_up=True, carried=carried)
    if article is not None:
        yield article
