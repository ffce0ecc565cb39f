"""Web pages: what is the article's and what stands around it; hostile pages end with one line."""

import pytest

from briefing.models import Article, Failure, Retrieved, SourceRequest
from briefing.parsing import parse

SENTENCE = "Le conseil a voté {} millions d’euros pour réparer les digues, qui protègent la ville depuis un siècle. "
PARAGRAPHS = [(SENTENCE.format(number) * 2).strip() for number in range(3, 9)]


def page(body: str, *, head: str = "", title: str = "Les digues seront réparées avant l’hiver") -> str:
    return (
        f"<html lang='fr'><head><title>Page</title>{head}</head><body><nav><a href='/'>Accueil</a></nav>"
        f"<main><article><h1>{title}</h1>{body}</article></main><footer>Tous droits réservés</footer></body></html>"
    )


def paragraphs(*numbers: int) -> str:
    return "".join(f"<p>{PARAGRAPHS[number]}</p>" for number in numbers)


def read(html: str | bytes, **carried: str) -> Article:
    content = html.encode() if isinstance(html, str) else html
    (article,) = parse(Retrieved("page.html", content, media_type="text/html", **carried), SourceRequest("page.html"))
    assert isinstance(article, Article), article
    return article


def shown(html: str) -> list[str]:
    """Return all blocks after the title but the paragraphs of filling text."""
    article = read(html)
    blocks = [(block.kind, article.text[block.start : block.end]) for block in article.blocks]
    assert blocks[0] == ("title", "Les digues seront réparées avant l’hiver")
    return [f"{kind}: {text}" for kind, text in blocks[1:] if text not in PARAGRAPHS]


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("<h2>Un siècle de crues</h2>", ["heading: Un siècle de crues"]),
        ("<div role='heading' aria-level='3'>Un siècle de crues</div>", ["heading: Un siècle de crues"]),
        ("<p><strong>Un siècle de crues</strong></p>", ["heading: Un siècle de crues"]),
        ("<p><b>Un siècle de crues</b><br></p>", ["heading: Un siècle de crues"]),
        ("<p><strong>Le vote a eu lieu lundi.</strong></p>", ["paragraph: Le vote a eu lieu lundi."]),
        ("<figure><img src='a.jpg'><figcaption>La digue. Photo L. O.</figcaption></figure>", []),
        ("<div class='newsletter'><h3>Notre lettre</h3><p>Inscrivez-vous pour la recevoir.</p></div>", []),
        ("<p><a href='/x'>À lire aussi : la ville sous les eaux en 1910</a></p>", []),
        ("<div><h3><a href='/x'>Un autre article du même jour</a></h3><p>Son chapeau.</p></div>", []),
        (
            "<blockquote><p>« Nous aurons les pieds au sec cette fois-ci. »</p></blockquote>",
            ["quote: « Nous aurons les pieds au sec cette fois-ci. »"],
        ),
        (
            "<ul><li>Au <b>nord</b> en mai<ol><li>grues</li><li>rails</li></ol></li><li>Au sud en juin</li></ul>",
            [f"list_item: {words}" for words in ("Au nord en mai", "grues", "rails", "Au sud en juin")],
        ),
    ],
)
def test_what_stands_between_paragraphs(inside: str, expected: list[str]) -> None:
    assert shown(page(paragraphs(0, 1) + inside + paragraphs(2, 3))) == expected


def test_the_standfirst_is_found_by_the_pages_description() -> None:
    standfirst = "Le vote était attendu depuis deux ans, les travaux dureront six mois."
    head = f'<meta property="og:description" content="{standfirst}">'
    body = f"<div class='x1'><div>{standfirst}</div></div><p class='by'>Par Lise Orval</p>{paragraphs(0, 1, 2, 3)}"
    assert shown(page(body, head=head)) == [f"paragraph: {standfirst}"]


def test_what_ends_an_article_is_left_out() -> None:
    end = (
        "<p>L. O. (agence)</p><h2>Sur le même sujet</h2><ul><li><a href='/1'>Un premier titre d’article voisin</a></li>"
        "<li><a href='/2'>Un second titre d’article voisin</a></li></ul>"
    )
    assert shown(page(paragraphs(0, 1, 2, 3) + end)) == []


def test_what_is_said_three_times_is_no_text() -> None:
    notice = "<p>Ce contenu extérieur ne peut pas être affiché sans votre accord.</p>"
    body = paragraphs(0) + notice + paragraphs(1) + notice + paragraphs(2) + notice + paragraphs(3)
    assert shown(page(body)) == []


def test_words_split_by_inline_elements_stay_words() -> None:
    body = f"<p><span class='cap'>L</span>a digue<sup>1</sup> tient.<br>Pour&nbsp;l’instant.</p>{paragraphs(0, 1, 2)}"
    assert "La digue1 tient. Pour\u00a0l’instant." in read(page(body)).text


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("", "Les digues seront réparées avant l’hiver"),
        ('<meta property="og:title" content="Les digues seront réparées">', "Les digues seront réparées avant l’hiver"),
    ],
)
def test_the_title_is_the_main_heading(head: str, title: str) -> None:
    assert read(page(paragraphs(0, 1, 2), head=head)).title == title


def test_a_kicker_inside_the_heading_is_no_title() -> None:
    title = "Les digues seront réparées avant l’hiver"
    head = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{title}"}}</script>'
    html = page(paragraphs(0, 1, 2), head=head, title=f"<span>Inondations</span>{title}")
    assert read(html).title == title
    assert "Inondations" not in read(html).text


@pytest.mark.parametrize(
    ("charset", "content_type", "declared"),
    [
        ("utf-8", None, ""),
        ("windows-1252", None, ""),
        ("windows-1251", "windows-1251", ""),
        ("iso-8859-15", None, '<meta charset="iso-8859-15">'),
        ("utf-16", None, ""),
        ("utf-8", None, '<?xml version="1.0" encoding="utf-8"?>'),
    ],
)
def test_charsets(charset: str, content_type: str | None, declared: str) -> None:
    words = "Дамба стоит." if charset == "windows-1251" else "Été à Sète."
    text = page(f"<p>{words}</p>{paragraphs(0, 1, 2)}", head="" if declared.startswith("<?") else declared)
    content = (declared * declared.startswith("<?") + text).replace("’", "'").encode(charset, "ignore")
    (article,) = parse(Retrieved("p.html", content, charset=content_type), SourceRequest("p.html"))
    assert isinstance(article, Article)
    assert words in article.text


@pytest.mark.parametrize(
    ("declared", "language"), [("fr-CA", "fr"), ("en-US", None), ("eu", "eu"), ("", None), ("x-klingon", None)]
)
def test_a_language_that_the_text_contradicts_is_not_believed(declared: str, language: str | None) -> None:
    html = page(paragraphs(0, 1, 2)).replace("lang='fr'", f"lang='{declared}'")
    assert read(html).language == language


def test_links_are_safe() -> None:
    html = page(paragraphs(0, 1, 2), head='<link rel="canonical" href="javascript:alert(1)">')
    assert read(html).link is None
    html = page(paragraphs(0, 1, 2), head='<link rel="canonical" href="https://journal.example/digues">')
    assert read(html).link == "https://journal.example/digues"
    assert read(html, url="https://journal.example/x").link == "https://journal.example/x"


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("<h1>Titre court</h1><p>Un seul paragraphe.</p>", ["title: Titre court", "paragraph: Un seul paragraphe."]),
        ("<p>Juste un texte.</p>", ["paragraph: Juste un texte."]),
        (
            "<h1>Une liste</h1><p>Voici :</p><h2>Les noms</h2><ul><li>un</li><li>deux</li></ul><p>Fin.</p>",
            [
                "title: Une liste",
                "paragraph: Voici :",
                "heading: Les noms",
                "list_item: un",
                "list_item: deux",
                "paragraph: Fin.",
            ],
        ),
        ("Un alinéa.<br><br>Un autre.", ["paragraph: Un alinéa.", "paragraph: Un autre."]),
    ],
)
def test_small_pages(html: str, blocks: list[str]) -> None:
    article = read(f"<html><body>{html}</body></html>")
    assert [f"{block.kind}: {article.text[block.start : block.end]}" for block in article.blocks] == blocks
    assert article.notes == ()


def test_a_page_that_shows_little_says_so() -> None:
    filling = f"<script>{'x();' * 6_000}</script>"
    article = read(page(f"<p>Les digues de la ville seront réparées avant l’hiver, dit le conseil réuni.</p>{filling}"))
    assert article.notes == ("only 13 words were found in this page; there may be more behind a login",)


@pytest.mark.parametrize(
    "html",
    [
        "<html></html>",
        "<html><body><script>document.write('x')</script></body></html>",
        "<html><body><nav><a href='/'>Accueil</a></nav></body></html>",
        "<!doctype html>",
        "<p " + " ".join(f"a{number}=1" for number in range(100_000)) + ">",
    ],
)
def test_pages_without_an_article(html: str) -> None:
    (failure,) = parse(Retrieved("p.html", html.encode(), media_type="text/html"), SourceRequest("p.html"))
    assert isinstance(failure, Failure)
    assert failure.source == "p.html"


@pytest.mark.parametrize(
    "around",
    [
        "<div>" * 20_000 + "{}",
        "<p " + "a " * 100_000 + ">{}",
        "<b>" * 5_000 + "{}",
        "<p>" + "<i>x</i> " * 20_000 + "{}",
        "{}<" + "a" * 300_000,
    ],
    ids=["deep", "attributes", "bold", "inline", "open tag"],
)
def test_hostile_markup_does_not_lose_the_text(around: str) -> None:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    assert PARAGRAPHS[2] in read(page(around.format(text))).text


def test_nothing_that_a_terminal_obeys_comes_through() -> None:
    body = f"<p>Un mot &#27;[31m rouge &#x9b;31m, &#8238;retourné&#0; et {'suivi ' * 20}.</p>{paragraphs(0, 1)}"
    article = read(page(body, title="Les digues &#27;]0;titre&#7; seront réparées"))
    assert not {"\x1b", "\x9b", "\u202e", "\x07", "\0"} & set(article.text + article.title)


@pytest.mark.parametrize(
    "around",
    ["{}", "<title>Page</title>{}", "<!doctype html><meta charset=utf-8><title>Page</title><script>x()</script>{}"],
    ids=["nothing", "a title", "a head's elements"],
)
@pytest.mark.parametrize("element", ["article", "main", "section", "p", "div"])
def test_a_page_needs_no_tags_around_its_head_and_body(around: str, element: str) -> None:
    inside = f"<h1>Les digues seront réparées avant l’hiver</h1>{paragraphs(0)}"
    text = around.format(f"<{element}>{inside}</{element}><p>{PARAGRAPHS[1]}</p>")
    assert read(text).text == "\n\n".join(("Les digues seront réparées avant l’hiver", *PARAGRAPHS[:2]))
    (sniffed,) = parse(Retrieved("-", text.encode()), SourceRequest("-"))
    assert isinstance(sniffed, Article)
    assert sniffed.text.endswith(PARAGRAPHS[1])


def test_what_stands_behind_a_foreign_element_of_the_head_is_read() -> None:
    head = "<title>Page</title><x-widget>Publicité</x-widget><meta property='og:site_name' content='La Digue'>"
    article = read(f"<head>{head}</head><body>Bref. <p>{PARAGRAPHS[0]}</p></body>")
    assert article.origin == "La Digue"
    assert PARAGRAPHS[0] in article.text
