"""Addresses behind the words of articles, and the pictures between their blocks, from every format."""

import json
from urllib.parse import urljoin

import pytest
from hypothesis import example, given, settings, strategies as st

from briefing.models import Article, Retrieved, SourceRequest
from briefing.parsing import parse
from briefing.parsing.composition import MAX_LINKS, MAX_PICTURES, complete_address, safe_link
from briefing.parsing.feeds import parse_new
from briefing.parsing.fragments import fragment_flow
from briefing.parsing.markup import flow_in
from tests.effort import times
from tests.parsing.test_feeds import item, rss
from tests.parsing.test_html import PARAGRAPHS, page, paragraphs

HOME = "https://fil.example/rss"
ENTRY = "https://fil.example/1"


def links(article: Article) -> list[tuple[str, str]]:
    """Return the words of an article's links with their addresses; hold what is true of all links and pictures."""
    end = 0
    for link in article.links:
        assert end <= link.start < link.end <= len(article.text)
        words = article.text[link.start : link.end]
        assert words == words.strip()
        assert link.address.startswith(("http://", "https://"))
        end = link.end
    assert {picture.at for picture in article.pictures} <= {len(article.text), *(b.start for b in article.blocks)}
    return [(article.text[link.start : link.end], link.address) for link in article.links]


def pictures(article: Article) -> list[tuple[str, str, str]]:
    """Return the words that follow each of an article's pictures, its address and its description."""
    return [(article.text[one.at :].partition("\n")[0], one.address, one.description) for one in article.pictures]


def entry(body: str, extra: str = "", feed: str = "") -> Article:
    content = feed or rss(item(1, f"{extra}<content:encoded><![CDATA[{body}]]></content:encoded>", text=""))
    (read,) = parse_new(Retrieved(HOME, content.encode(), url=HOME), name="Fil").items
    return read.article


def read(text: str, kind: str, url: str | None = None) -> Article:
    (article,) = parse(Retrieved(f"source.{kind}", text.encode(), f"text/{kind}", url=url), SourceRequest("source"))
    assert isinstance(article, Article), article
    return article


BODY = """<p>Le <a href="/port">port  de
Lorient</a> rouvre, dit <a class="x" href='https://ville.example/?a=1&amp;b=2'> <b>la</b> ville </a>.</p>
<p><img src="quai.jpg" alt="Le quai&nbsp;nord"> Au quai<br><br><a href="../plan">le plan<br><br>suite</a> fin.</p>
<ul><li><a href="#note">note</a></li><li><a href="mailto:a@b.example">poste</a> et <a href="//cdn.example/x y">ici</a>
</li></ul><figure><a href="grand.jpg"><img width=640 height=400 src="grue.png" alt=""></a>
<figcaption>La grue</figcaption>
</figure>"""
LINKS = [
    ("port de Lorient", "https://fil.example/port"),
    ("la ville", "https://ville.example/?a=1&b=2"),
    ("le plan", "https://fil.example/plan"),
    ("suite", "https://fil.example/plan"),
    ("ici", "https://cdn.example/x%20y"),
]


@pytest.mark.parametrize("wrapped", ["{}", "<center>{}</center>"], ids=["fast", "tree"])
def test_an_entry_keeps_the_links_and_pictures_of_its_text(wrapped: str) -> None:
    article = entry(wrapped.format(BODY))
    assert links(article) == LINKS
    assert pictures(article) == [
        ("Au quai", "https://fil.example/quai.jpg", "Le quai nord"),
        ("", "https://fil.example/grue.png", "La grue"),
    ]
    bare = entry(wrapped.format(BODY.replace("href", "name").replace("img", "wbr")))
    assert (article.text, article.blocks, article.id) == (bare.text, bare.blocks, bare.id)


def test_relative_addresses_are_those_of_the_nearest_base() -> None:
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://base.example/a/"><title>F</title><entry><id>1</id>'
        '<title>T</title><link href="https://fil.example/1"/><content type="xhtml"{}>'
        '<div xmlns="http://www.w3.org/1999/xhtml">Un <a href="x?y=1&amp;z=2">mot</a> <img src="i.png"/></div>'
        "</content></entry></feed>"
    )
    article = entry("", feed=atom.format(""))
    assert links(article) == [("mot", "https://base.example/a/x?y=1&z=2")]
    assert [picture.address for picture in article.pictures] == ["https://base.example/a/i.png"]
    article = entry("", feed=atom.format(' xml:base="b/"'))
    assert links(article) == [("mot", "https://base.example/a/b/x?y=1&z=2")]
    article = entry("", feed=atom.replace(' xml:base="https://base.example/a/"', "").format(""))
    assert links(article) == [("mot", "https://fil.example/x?y=1&z=2")]
    # What is not well-formed goes through feedparser.
    broken = atom.format("").replace("<title>T</title>", "<title>T & U</title>")
    assert links(entry("", feed=broken)) == [("mot", "https://base.example/a/x?y=1&z=2")]


MEDIA = '<media:content url="/large.jpg" medium="image" width="900"/><media:content url="/small.jpg" width="90"/>'


@pytest.mark.parametrize(
    ("extra", "found"),
    [
        (MEDIA, "https://fil.example/large.jpg"),
        (f"<media:group>{MEDIA}</media:group>", "https://fil.example/large.jpg"),
        ('<media:thumbnail url="https://fil.example/t"/>', "https://fil.example/t"),
        ('<enclosure url="https://fil.example/e.jpg" type="image/jpeg" length="1"/>', "https://fil.example/e.jpg"),
        ('<enclosure url="https://fil.example/e.mp3" type="audio/mpeg" length="1"/>', None),
        ('<media:content url="javascript:x.jpg" medium="image"/>', None),
    ],
)
@pytest.mark.parametrize("broken", ["", " & "])
def test_a_picture_named_beside_the_text_leads_an_entry_without_one(extra: str, found: str | None, broken: str) -> None:
    article = entry(f"<p>Un mot.</p>{broken}", extra)
    assert pictures(article) == ([("Un mot.", found, "")] if found else [])
    assert pictures(entry("<p>Un mot.</p><img src='/i.png'>", extra)) == [("", "https://fil.example/i.png", "")]


def test_what_only_counts_or_stands_in_for_letters_is_no_picture() -> None:
    none = [
        "<img src='https://x.example/p.gif' width='1' height='1'>",
        "<img src='data:image/png;base64,AAAA'>",
        "<img src='/spacer.gif'>",
        "<img class='wp-smiley' src='/s.png'>",
        "<img src='/face.png' width=32 height=32>",
        "<img src='javascript:alert(1)'>",
        "<img alt='nothing'>",
        "<img src='https://pixel.example.org/a.png'>",
        f"<img src='https://x.example/{'a' * 5000}'>",
        "<img srcset='data:x 900w'>",
    ]
    assert entry("<p>Un mot.</p>" + "".join(none)).pictures == ()


def test_pictures_that_are_loaded_late_are_taken_from_where_they_are() -> None:
    late = [
        "<img src='data:image/gif;base64,R0' data-src='/a.jpg'>",
        "<img srcset='/b-300.jpg 300w, /b-800.jpg 800w,/b-2000.jpg 2000w'>",
        "<picture><source srcset='/c.webp 1x, /c2.webp 2x'><img alt='C'></picture>",
        "<img src='/placeholder.png' data-srcset='/d.jpg'>",
        "<img src='/a.jpg' alt='again'>",
    ]
    article = entry("<p>Un mot.</p>" + "".join(late))
    names = ["a.jpg", "b-800.jpg", "c2.webp", "d.jpg"]
    assert [one.address for one in article.pictures] == [f"https://fil.example/{name}" for name in names]


def test_limits_and_descriptions() -> None:
    article = entry(
        "<p>" + "<a href='/x'>mot</a> " * 900 + "</p>" + "<p>x</p>".join(f"<img src='/{n}'>" for n in range(300))
    )
    assert (len(article.links), len(article.pictures)) == (MAX_LINKS, MAX_PICTURES)
    (picture,) = entry("<p>mot</p><img src='/a' alt='" + "long\n\x1b[31m " * 200 + "'>").pictures
    assert len(picture.description) <= 300
    assert picture.description.startswith("long long long")


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JavaScript:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "",
        "https://",
        "http://[",
        "ftp://x.example/",
        "vbscript:x",
        "https://x.example/\x1b[31m",
        "\x00javascript:x",
        "#top",
        "https://x.example/\u202egpj.exe",
        "x" * 5000,
        "--version",
    ],
)
def test_addresses_that_may_not_be_opened_are_none(address: str) -> None:
    assert complete_address(address, "") is None
    escaped = address.replace("\x00", "&#0;").replace("\x1b", "&#27;").replace("\u202e", "&#x202e;")
    for article in (
        entry(f'<p>Un <a href="{escaped}">mot</a></p>'),
        entry(f'<nav></nav>Un <a href="{escaped}">mot</a>'),
    ):
        assert article.text.endswith("Un mot")
        assert all(link.address.isprintable() for link in article.links)


@given(st.text("ab/.?=#;:&% ", max_size=12).map(lambda path: f"/{path}"))
@settings(max_examples=times(100))
@example("/a/../b")
@example("/a//b/./")
def test_a_path_is_completed_as_the_standard_library_does_it(path: str) -> None:
    for base in (ENTRY, "https://fil.example", "https://fil.example:8080/a/b?c#d"):
        expected = urljoin(base, path.strip().replace(" ", "%20"))
        assert complete_address(path, base) == safe_link(expected)


PARTS = st.sampled_from(
    [
        "mot",
        "é ",
        " ",
        "\n",
        "&#8217;",
        "e&#769;",
        "&nbsp;",
        " | ",
        "<br>",
        "<br/>",
        "</a>",
        "<a href='/x'>",
        '<a href="y">',
        "<a href=' z&amp;w '>",
        "<a title='href=q' name=x>",
        "<b>",
        "</b>",
        "<p>",
        "</p>",
        "<img src='/i.png' alt='a &eacute;'>",
        "<li>",
        "<figure>",
        "</figure>",
        "<figcaption>f</figcaption>",
        "<pre>",
        "</pre>",
        "<td>",
        "<img src=a/b.png />",
    ]
)


@given(st.lists(PARTS, max_size=25).map("".join))
@settings(max_examples=times(150))
@example("<p><a href='/x'>mot <br></a>mot</p>")
@example("<p><a href='/x'>mot<br><br>mot</a> e&#769;</p>")
def test_links_are_in_order_and_cover_words_and_the_text_is_as_without_them(body: str) -> None:
    article = entry(body)
    links(article)
    fast, tree = fragment_flow(body), flow_in(body)
    assert [line.links for line in fast.lines] == [line.links for line in tree.lines]
    assert [one[:3] for one in fast.pictures] == [one[:3] for one in tree.pictures]


def test_a_page_keeps_the_links_of_its_article_and_the_pictures_in_it() -> None:
    first = PARAGRAPHS[0].replace("les digues", "<a href='digues.html'>les <i>digues</i></a>", 1)
    body = (
        "<figure><img src='/lead.jpg' alt='Les digues'><figcaption>Les digues, hier.</figcaption></figure>"
        f"<p>{first}</p><img src='/mail.svg'>{paragraphs(1)}<p><img src='mid.jpg'></p>{paragraphs(2)}"
        "<div class='author-bio'><img src='/face.jpg'></div>"
        "<div class='related'><a href='/other'><img src='/other.jpg'> Autre article de ce jour</a></div>"
    )
    whole = page(body, head="<base href='/fr/'>").replace("<nav>", "<nav><img src='/logo.png'>")
    article = read(whole, "html", "https://ville.example/a/b")
    assert links(article) == [("les digues", "https://ville.example/fr/digues.html")]
    assert [one[1:] for one in pictures(article)] == [
        ("https://ville.example/lead.jpg", "Les digues"),
        ("https://ville.example/fr/mid.jpg", ""),
    ]
    assert pictures(article)[1][0] == PARAGRAPHS[2]
    assert article.text == read(page(f"<p>{PARAGRAPHS[0]}</p>{paragraphs(1, 2)}"), "html").text
    assert links(read(whole, "html")) == []


@pytest.mark.parametrize(
    ("head", "found"),
    [
        (
            "<meta property='og:type' content='article'><meta property='og:image' content='/i/pont.jpg?w=1200'>"
            "<meta property='og:image:alt' content='Le pont'>",
            ("https://ville.example/i/pont.jpg?w=1200", "Le pont"),
        ),
        (
            """<script type='application/ld+json'>{"@type": "NewsArticle", "image": [{"url": "https://b.org/pont.jpg",
            "caption": "Le pont"}]}</script>""",
            ("https://b.org/pont.jpg", "Le pont"),
        ),
        ("<meta property='og:image' content='/i/pont.jpg'>", None),
        ("<meta property='og:type' content='article'><meta property='og:image' content='/img/site-logo.png'>", None),
        ("<meta property='og:type' content='article'><meta property='og:image' content='data:image/png,x'>", None),
        ("<meta property='og:type' content='article'><meta property='og:image' content='//[x'>", None),
    ],
)
def test_a_picture_that_a_page_names_leads_an_article_without_one(head: str, found: tuple[str, str] | None) -> None:
    body = paragraphs(0, 1, 2)
    article = read(page(body, head=head), "html", "https://ville.example/a/b")
    assert pictures(article) == ([(PARAGRAPHS[0].partition("\n")[0], *found)] if found else [])
    plain = read(page(body), "html", "https://ville.example/a/b")
    assert (article.text, article.blocks) == (plain.text, plain.blocks)
    with_one = read(page(f"{body}<p><img src='/mid.jpg'></p>{body}", head=head), "html", "https://ville.example/a/b")
    assert [one.address for one in with_one.pictures] == ["https://ville.example/mid.jpg"]


def test_markdown_keeps_its_links_and_pictures() -> None:
    text = """# Le [port](https://port.example/ 'Le port')

Voir [la  *carte*][1],
<https://auto.example/x> et `du [code](x)`.

![Le quai](q.png)

| a | b |
| - | - |
| x | [y z](/t) |

- ![icône](i.png) mot

<p>Du <a href='h'>HTML</a></p>

[1]: /carte
"""
    article = read(text, "markdown", "https://site.example/dir/a.md")
    assert links(article) == [
        ("port", "https://port.example/"),
        ("la carte", "https://site.example/carte"),
        ("https://auto.example/x", "https://auto.example/x"),
        ("y z", "https://site.example/t"),
        ("HTML", "https://site.example/dir/h"),
    ]
    assert pictures(article) == [
        ("Le quai", "https://site.example/dir/q.png", "Le quai"),
        ("mot", "https://site.example/dir/i.png", "icône"),
    ]
    assert [link.address for link in read(text, "markdown").links] == [
        "https://port.example/",
        "https://auto.example/x",
    ]


def test_a_json_feed_has_links_and_pictures() -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "F",
        "items": [
            {"id": "1", "url": ENTRY, "content_html": "<p>Un <a href='a'>mot</a></p>", "image": "/i.png"},
            {
                "id": "2",
                "content_text": "Un mot",
                "attachments": [
                    {"url": "x.mp3", "mime_type": "audio/mpeg"},
                    {"url": "y.png", "mime_type": "image/png", "title": "Y"},
                ],
            },
        ],
    }
    content = json.dumps(feed).encode()
    first, second = (one.article for one in parse_new(Retrieved(HOME, content, url=HOME), name="F").items)
    assert (links(first), links(second)) == ([("mot", "https://fil.example/a")], [])
    assert pictures(first) == [("Un mot", "https://fil.example/i.png", "")]
    assert pictures(second) == [("", "https://fil.example/y.png", "Y")] or pictures(second)[0][1:] == (
        "https://fil.example/y.png",
        "Y",
    )


FLOODS = {
    "open links": "<a href='x'>" * 2000 + "mot",
    "links": "<a href='/x'>m</a> " * 2000,
    "pictures": "<img src='/a'> " * 2000 + "mot",
    "attributes": "<p>mot<img " + "a='b' " * 50_000 + "src='/x'></p>",
    "references": "<a href='" + "&amp;" * 100_000 + "'>mot</a>",
    "sources": "<img srcset='" + "a" * 19_000 + "'>mot",
    "source": "<img src='" + "x" * 500_000 + "'>mot",
    "steps": "<a href=" + "/a" * 1500 + ">mot</a>",
    "breaks": "<a href='/x'>mot <br>" * 200,
    "spaces": "<a href='/x'>mot" + " " * 300_000 + "</a>mot",
}


@pytest.mark.parametrize("body", FLOODS.values(), ids=FLOODS)
def test_floods_end_with_the_right_text(body: str) -> None:
    article = entry(body)
    assert "m" in article.text
    links(article)
