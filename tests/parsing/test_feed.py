"""Feeds: titles, dates, links and texts of entries; broken and hostile feeds."""

from datetime import UTC, datetime

import pytest

from briefing.models import Article, Failure, Retrieved, SourceRequest
from briefing.parsing import parse
from briefing.parsing.entries import plain_title


def rss(items: str, *, channel: str = "<title>Le Fil</title>") -> str:
    return f'<?xml version="1.0"?><rss version="2.0"><channel>{channel}{items}</channel></rss>'


def item(title: str = "Un titre", text: str = "Un texte.", extra: str = "") -> str:
    return f"<item><title>{title}</title><description>{text}</description>{extra}</item>"


def read(feed: str | bytes, **carried: str) -> list[Article | Failure]:
    content = feed.encode() if isinstance(feed, str) else feed
    return list(parse(Retrieved("fil.xml", content, **carried), SourceRequest("fil.xml")))


def one(feed: str | bytes, **carried: str) -> Article:
    (article,) = read(feed, **carried)
    assert isinstance(article, Article), article
    return article


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("AT&amp;amp;T rachète", "AT&T rachète"),
        ("L&amp;#039;été", "L'été"),
        ("&lt;b&gt;Gras&lt;/b&gt; et plat", "Gras et plat"),
        ("<![CDATA[<i>Le Monde</i> &amp; la suite]]>", "Le Monde & la suite"),
        ("a &lt; b et c &gt; d", "a < b et c > d"),
        ("Deux\n   lignes", "Deux lignes"),
        ("&#x202e;envers&#x200b;", "envers"),
        ("&amp;#27;[31mrouge", "rouge"),
        ("&amp;#x1B;]0;titre&amp;#7;rouge", "rouge"),
        ("\u009b31mrouge", "rouge"),
    ],
)
def test_titles(written: str, title: str) -> None:
    assert one(rss(item(written))).title == title


def test_titles_escaped_once_and_twice() -> None:
    assert plain_title("Caf&amp;eacute;", is_markup=True) == "Café"
    assert plain_title("5 &lt; 6", is_markup=True) == "5 < 6"
    assert plain_title("x < y > z", is_markup=False) == "x < y > z"


@pytest.mark.parametrize(
    ("date", "moment"),
    [
        ("<pubDate>Tue, 05 Mar 2024 09:00:00 +0100</pubDate>", datetime(2024, 3, 5, 8, tzinfo=UTC)),
        ("<pubDate>not a date</pubDate>", None),
        ("<pubDate>Tue, 99 Mar 99999 09:00:00 GMT</pubDate>", None),
        ("", None),
    ],
)
def test_dates_are_in_utc(date: str, moment: datetime | None) -> None:
    assert one(rss(item(extra=date))).published == moment


@pytest.mark.parametrize(
    ("link", "safe"),
    [
        ("https://a.example/1", "https://a.example/1"),
        ("/relative", "https://fil.example/relative"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("--version", "https://fil.example/--version"),
        ("http://", None),
    ],
)
def test_links(link: str, safe: str | None) -> None:
    assert one(rss(item(extra=f"<link>{link}</link>")), url="https://fil.example/rss").link == safe


def test_a_feed_from_a_file_has_no_relative_links() -> None:
    assert one(rss(item(extra="<link>/relative</link>"))).link is None


def test_the_fuller_text_wins_and_says_it_is_all() -> None:
    extra = (
        '<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        "<![CDATA[<p>Le texte entier, bien plus long.</p><script>x()</script>]]></content:encoded>"
        "<link>https://a.example/1</link>"
    )
    article = one(rss(item(text="Un résumé.", extra=extra)))
    assert article.text == "Un titre\n\nLe texte entier, bien plus long."
    assert article.notes == ()
    teaser = one(rss(item(text="Un résumé.", extra="<link>https://a.example/1</link>")))
    assert teaser.notes == ("the feed carries nothing but a teaser; the full text is on the linked page",)


def test_what_is_listed_under_what() -> None:
    articles = read(rss(item("A") + item("B")))
    assert [(a.title, a.origin, a.source) for a in articles if isinstance(a, Article)] == [
        ("A", "Le Fil", "fil.xml"),
        ("B", "Le Fil", "fil.xml"),
    ]
    (named,) = parse(Retrieved("f", rss(item()).encode()), SourceRequest("f", name="Mon fil", language="fr"))
    assert isinstance(named, Article)
    assert (named.origin, named.language) == ("Mon fil", "fr")


def test_entries_are_told_apart_by_their_ids() -> None:
    first, second = read(rss(item(extra="<guid>1</guid>") + item(extra="<guid>2</guid>")))
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert first.id != second.id
    again = read(rss(item(extra="<guid>1</guid>")))[0]
    assert isinstance(again, Article)
    assert again.id == first.id


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-15", "windows-1252", "utf-16"])
def test_charsets(charset: str) -> None:
    feed = rss(item("Été à l'œil")).replace('"1.0"?', f'"1.0" encoding="{charset}"?')
    assert one(feed.encode(charset)).title == "Été à l'œil"


def test_the_carriers_charset_comes_first() -> None:
    feed = rss(item("Été")).replace('"1.0"?', '"1.0" encoding="utf-8"?')
    assert one(feed.encode("windows-1252"), charset="windows-1252").title == "Été"


@pytest.mark.parametrize(
    ("feed", "reason"),
    [
        (rss(""), "a feed without entries"),
        ("<rss><channel><item><link>x", "there is not a word in it"),
        (rss("<item><author>x</author></item>"), "there is not a word in it"),
        ('{"version": "https://jsonfeed.org/version/1", "items": []}', "a JSON Feed without items"),
        ('{"version": "https://jsonfeed.org/version/1", "items": [', "a broken JSON Feed"),
        ('{"version": "https://jsonfeed.org/version/1", "items": ' + "[" * 200_000, "a broken JSON Feed"),
    ],
)
def test_feeds_with_nothing_in_them(feed: str, reason: str) -> None:
    (failure,) = read(feed)
    assert isinstance(failure, Failure)
    assert failure.reason.startswith(reason)


def test_a_broken_feed_with_entries_is_read() -> None:
    assert one(rss(item("Premier & second"))[:-20]).title == "Premier & second"


def test_entities_are_not_multiplied() -> None:
    bomb = '<!DOCTYPE rss [<!ENTITY a "mot mot mot"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    bomb += "".join(f'<!ENTITY {c} "{f"&{p};" * 10}">' for p, c in zip("bcdefghi", "cdefghij", strict=True)) + "]>"
    for found in read(bomb + rss(item(text="&j;")).partition("?>")[2]):
        assert isinstance(found, Failure) or len(found.text) < 10_000


@pytest.mark.parametrize(
    "text", ["&lt;div&gt;" * 20_000 + "mot", "&lt;p " + "a=1 " * 50_000 + "&gt;mot", "&lt;" * 50_000]
)
def test_hostile_entries_end_soon(text: str) -> None:
    (found,) = read(rss(item(text=text)))
    assert isinstance(found, Article)
    assert found.title == "Un titre"
