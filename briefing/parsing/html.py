"""Web pages -> articles: the title, the standfirst, headings and paragraphs, and nothing of what stands around them."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from briefing.errors import ParsingError
from briefing.models import Article, Retrieved, SourceRequest
from briefing.models.pages import WALL_NOTES, LinkedPage
from briefing.parsing.composition import Carried, Piece, complete_address, compose, safe_link
from briefing.parsing.markup import flow_of, load
from briefing.parsing.page_body import select
from briefing.parsing.page_facts import read_facts
from briefing.parsing.page_pictures import led, with_pictures
from briefing.parsing.walls import recognise, without_offer
from briefing.text import declared_charset, decode

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_FEW_WORDS = 40
"""Fewer words than any article, but what a paywall or a consent wall leaves."""
_MUCH_MARKUP = 20_000
"""Bytes of a page that shows more than a note somebody wrote by hand."""

_EMPTY = "a page without text; it may need a browser to show any"


def parse_page(retrieved: Retrieved, request: SourceRequest) -> Iterable[Article]:
    """Yield the page's article, with a note where a wall stands before it; raises `ParsingError` without any text."""
    page = read_page(retrieved, request)
    if page.article is None:
        raise ParsingError(retrieved.source, page.problem)
    yield page.article


def read_page(retrieved: Retrieved, request: SourceRequest) -> LinkedPage:
    """Return the page's article and what stands before it."""
    tree = load(decode(retrieved.content, retrieved.charset or declared_charset(retrieved.content)))
    if tree is None:
        return LinkedPage(article=None, problem=_EMPTY, url=retrieved.url)
    flow = flow_of(tree)
    lines = flow.lines
    facts = read_facts(tree, lines)
    chosen = select(lines, tree, facts) if lines else []
    if not any(line.kind != "heading" for line in chosen):
        chosen = []
    wall = recognise(tree, lines, chosen, facts)
    if not chosen:
        found = "no article found in this page; it may need a login or a browser" if lines else _EMPTY
        return LinkedPage(article=None, wall=wall, problem=WALL_NOTES[wall] if wall else found, url=retrieved.url)
    body = with_pictures(without_offer(chosen) if wall else chosen, flow, facts.title_line)
    body = led(body, facts.picture) if facts.is_article else body
    title = [Piece("title", facts.title)] if facts.title else []
    words = sum(len(piece.text.split()) for piece in body)
    is_thin = wall is None and words < _FEW_WORDS and len(retrieved.content) > _MUCH_MARKUP
    notes = (f"only {words} words were found in this page; there may be more behind a login",) if is_thin else ()
    carried = Carried(
        language=facts.language,
        published=facts.published,
        link=safe_link(retrieved.url) or safe_link(facts.link),
        origin=facts.site,
        notes=(WALL_NOTES[wall],) if wall else notes,
        base=_base(tree, retrieved),
    )
    article = compose([*title, *body], retrieved, request, marked_up=True, carried=carried)
    problem = "" if article else "there is not a word in it"
    return LinkedPage(article=article, wall=wall, problem=problem, url=retrieved.url)


def _base(tree: "HtmlElement", retrieved: Retrieved) -> str:
    """Return what the page's relative addresses are relative to: its `<base>`, else where it is."""
    address = safe_link(retrieved.url) or safe_link(retrieved.source) or ""
    declared = next((href for element in tree.iter("base") if (href := element.get("href"))), "")
    return complete_address(declared, address) or address
