"""Which feeds a page names, in which order, and where else a site may have one."""

import pytest

from briefing.errors import ParsingError
from briefing.models import Retrieved
from briefing.parsing.discovery import FeedFacts, find_feeds, look_at, usual_places

BASE = "https://site.example/news/today.html"


def urls(html: str, base: str = BASE) -> list[str]:
    return [candidate.url for candidate in find_feeds(Retrieved("typed", html.encode(), "text/html", url=base))]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<link rel="alternate" type="application/rss+xml" href="/rss">', ["https://site.example/rss"]),
        ('<LINK REL="Alternate Home" TYPE="application/atom+xml; charset=x" HREF=a>', ["https://site.example/news/a"]),
        ('<link rel="feed" href="//other.example/f">', ["https://other.example/f"]),
        (
            '<link rel=alternate type="application/feed+json" href=" feed.json ">',
            ["https://site.example/news/feed.json"],
        ),
        ('<base href="/top/"><link rel=alternate type=application/rss+xml href=x>', ["https://site.example/top/x"]),
        ('<link rel=alternate type=application/rss+xml href="feed://site.example/f">', ["http://site.example/f"]),
        ('<link rel=alternate type=application/rss+xml href="feed:https://a.example/#x">', ["https://a.example/"]),
        ('<link rel=alternate type=text/xml href="/rss/all">', ["https://site.example/rss/all"]),
        ('<link rel=alternate type=application/json href="/wp-json/wp/v2/posts/1">', []),
        ('<link rel=alternate type=text/html hreflang=fr href="/fr/">', []),
        ('<link rel=stylesheet type="application/rss+xml" href="/rss">', []),
        ('<!-- <link rel="alternate" type="application/rss+xml" href="/rss"> --><p>x', []),
        ('<link rel=alternate type=application/rss+xml href="javascript:alert(1)">', []),
        ('<link rel=alternate type=application/rss+xml href="https://[::1/">', []),
        ('<link rel=alternate type=application/rss+xml href="https://u:p@a.example/">', []),
        ('<a href="/rss.xml">RSS</a><a href="/feedback">x</a>', ["https://site.example/rss.xml"]),
        ('<a href="/?feed=rss2">x</a>', ["https://site.example/?feed=rss2"]),
        ('<a href="https://feedly.com/i/subscription/feed/https://site.example/rss">x</a>', []),
        ('<a href="/news/today.html#feed">x</a>', []),
    ],
)
def test_what_names_a_feed(html: str, expected: list[str]) -> None:
    assert urls(html) == expected


def test_declared_feeds_come_first_and_comments_last() -> None:
    link = '<link rel="alternate" type="application/rss+xml" title="{}" href="{}">'
    html = (
        '<a href="/section/rss">Section</a>'
        + link.format("Site » Comments Feed", "/c/feed")
        + link.format("Site", "/comments/feed")
        + link.format("Site", "/feed")
        + link.format("Flux des commentaires", "/x/feed")
        + link.format("Again", "/feed#again")
        + link.format("Photos", "/photos/feed")
    )
    found = [url.removeprefix("https://site.example") for url in urls(html)]
    assert found == ["/feed", "/photos/feed", "/section/rss", "/c/feed", "/comments/feed", "/x/feed"]


def test_titles_are_clean() -> None:
    html = '<link rel="alternate" type="application/rss+xml" title="a&#27;[31mb&#x202e;\n c" href="/rss">'
    assert [candidate.title for candidate in find_feeds(Retrieved(BASE, html.encode()))] == ["ab c"]


def test_a_feed_says_what_it_is() -> None:
    rss = b"<rss><channel><title>T</title><item><title>a</title><guid>1</guid></item></channel></rss>"
    assert look_at(Retrieved(BASE, rss, "text/html")) == FeedFacts(title="T", articles=1)
    feed = b'{"version": "https://jsonfeed.org/version/1.1", "title": "J", "items": []}'
    assert look_at(Retrieved(BASE, feed)) == FeedFacts(title="J", articles=0)
    assert look_at(Retrieved(BASE, b"<html><p>no feed", "text/html")) == ()
    with pytest.raises(ParsingError, match="neither RSS, Atom nor JSON Feed"):
        look_at(Retrieved(BASE, b"Text.", "text/plain"))


def test_usual_places_are_beside_the_page_and_at_the_top() -> None:
    places = usual_places("https://site.example:8443/blog/post.html?x=1")
    assert places[:2] == ("https://site.example:8443/blog/feed", "https://site.example:8443/blog/rss")
    assert places[6] == "https://site.example:8443/feed"
    assert len(places) == 12
    assert usual_places("https://site.example") == usual_places("https://site.example/")
    assert len(usual_places("https://site.example/")) == 6


@pytest.mark.parametrize(
    "html",
    [
        "<link " * 50_000,
        '<a href="/rss' * 20_000,
        "".join(f'<a href="/{number}/rss">x</a>' for number in range(20_000)),
        "<div>" * 50_000 + '<link rel="alternate" type="application/rss+xml" href="/rss">',
        '<a href="' + "/rss" * 50_000 + '">x</a>',
        "<base href=x>" * 20_000,
    ],
)
def test_hostile_pages_come_to_an_end(html: str) -> None:
    assert len(urls(html)) <= 100
