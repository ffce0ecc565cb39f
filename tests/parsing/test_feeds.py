"""Feeds for a store: only what is new is parsed, one broken item takes no other with it, faults are noted."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from briefing.errors import ParsingError
from briefing.models import Retrieved
from briefing.models.feeds import Item, ParsedFeed, Rhythm
from briefing.parsing.feeds import parse_new
from briefing.text import clean
from tests.effort import times

HOME = "https://fil.example/rss"
NAMESPACES = (
    'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" '
    'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:media="http://search.yahoo.com/mrss/"'
)


def rss(*items: str, channel: str = "<title>Le Fil</title>") -> str:
    return f'<?xml version="1.0"?><rss version="2.0" {NAMESPACES}><channel>{channel}{"".join(items)}</channel></rss>'


def item(number: int = 1, extra: str = "", text: str = "Un texte.") -> str:
    return (
        f"<item><title>Titre {number}</title><guid isPermaLink='false'>n{number}</guid>"
        f"<link>https://fil.example/{number}</link><description>{text}</description>{extra}</item>"
    )


def read(feed: str | bytes, known: frozenset[bytes] = frozenset(), **carried: str) -> ParsedFeed:
    content = feed.encode() if isinstance(feed, str) else feed
    return parse_new(Retrieved(HOME, content, url=HOME, **carried), name="Fil", known=known)


def titles(parsed: ParsedFeed) -> list[str]:
    return [one.article.title for one in parsed.items]


def one(feed: str | bytes) -> Item:
    (only,) = read(feed).items
    return only


def test_only_items_that_are_not_known_are_parsed() -> None:
    first = read(rss(item(1), item(2)))
    assert titles(first) == ["Titre 1", "Titre 2"]
    assert first.digests == {one.digest for one in first.items}
    second = read(rss(item(3), item(1), item(2)), first.digests)
    assert titles(second) == ["Titre 3"]
    assert second.digests == first.digests | {second.items[0].digest}
    assert read(rss(item(2), item(3)), second.digests).digests < second.digests


def test_an_edited_item_is_new_and_keeps_its_identity() -> None:
    first = read(rss(item(1)))
    edited = read(rss(item(1, text="Un autre texte.")), first.digests)
    assert edited.items[0].identity == first.items[0].identity == "n1"
    assert edited.digests != first.digests


def test_what_a_feed_says_of_itself() -> None:
    channel = (
        "<title>Le &lt;b&gt;Fil&lt;/b&gt;</title><link>/accueil</link><language>fr-CA</language><ttl>90</ttl>"
        "<skipHours><hour>0</hour><hour>24</hour><hour>7</hour><hour>x</hour></skipHours>"
        "<skipDays><day>Sunday</day><day>Dimanche</day></skipDays>"
        "<itunes:new-feed-url>https://autre.example/rss</itunes:new-feed-url>"
    )
    parsed = read(rss(item(), channel=channel))
    assert (parsed.title, parsed.site, parsed.language) == ("Le Fil", "https://fil.example/accueil", "fr")
    assert parsed.rhythm == Rhythm(ttl=5400.0, skip_hours=frozenset({0, 7}), skip_days=frozenset({6}))
    assert parsed.moved_to == "https://autre.example/rss"
    assert read(rss(channel=channel), parsed.digests).rhythm == parsed.rhythm


@pytest.mark.parametrize(
    ("words", "ttl"),
    [
        ("<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>", 1800.0),
        ("<sy:updatePeriod>daily</sy:updatePeriod>", 86_400.0),
        ("<sy:updatePeriod>sometimes</sy:updatePeriod>", None),
        ("<ttl>-5</ttl>", None),
        ("<ttl>99999999999999999999</ttl>", None),
        ("<ttl>999999999</ttl>", 31_536_000.0),
    ],
)
def test_how_often_a_feed_says_it_changes(words: str, ttl: float | None) -> None:
    assert read(rss(channel=words)).rhythm.ttl == ttl


def test_an_empty_feed_is_no_error() -> None:
    for feed in (
        rss(),
        rss(channel=""),
        '<feed xmlns="http://www.w3.org/2005/Atom"/>',
        "<rss><channel>a & b</channel></rss>",
    ):
        assert read(feed).items == ()
    assert read('{"version": "https://jsonfeed.org/version/1", "title": "x", "items": []}').title == "x"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("<!doctype html><html><body><p>Une page</p></body></html>", "a web page, not a feed"),
        ("Un texte", "neither RSS, Atom nor JSON Feed"),
        ("", "neither RSS, Atom nor JSON Feed"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "not a text"),
        ("<rss><channel><title>coup", "a broken feed: line 1"),
        ('{"version": "https://jsonfeed.org/version/1", "items": 3}', "a broken JSON Feed"),
    ],
)
def test_what_is_no_feed_is_refused(content: str | bytes, reason: str) -> None:
    with pytest.raises(ParsingError, match=re.escape(reason)):
        read(content)


def test_what_stands_before_a_feed_is_passed_over() -> None:
    parsed = read("<br />\n<b>Warning</b>: no such file in <b>/srv/x.php</b><br />\n" + rss(item()))
    assert titles(parsed) == ["Titre 1"]
    assert parsed.notes == ("something else stands before the feed",)
    assert titles(read("\n\n  " + rss(item()))) == ["Titre 1"]


def test_a_broken_item_takes_no_other_with_it() -> None:
    parsed = read(rss(item(1), item(2, "<x>a</y>", "Pommes & poires &nbsp;!"), item(3)))
    assert titles(parsed) == ["Titre 1", "Titre 2", "Titre 3"]
    assert parsed.items[1].article.text.endswith("Pommes & poires \xa0!")
    assert parsed.notes == ("it is not well-formed",)
    # The same digests, so that nothing is parsed again when the publisher mends one of them.
    mended = read(rss(item(1), item(2, "", "Pommes."), item(3)), parsed.digests)
    assert titles(mended) == ["Titre 2"]


def test_a_feed_that_breaks_off_keeps_its_whole_items() -> None:
    parsed = read(rss(item(1), item(2), item(3))[:-60])
    assert titles(parsed) == ["Titre 1", "Titre 2"]
    assert parsed.notes == ("it is not well-formed", "it breaks off in the middle of an item")


def test_items_that_never_end_are_told_apart_and_known_the_next_time() -> None:
    feed = rss(*(item(number).removesuffix("</item>") for number in (1, 2, 3)))
    parsed = read(feed)
    assert titles(parsed) == ["Titre 1", "Titre 2", "Titre 3"]
    assert len(parsed.digests) == 3
    again = read(feed, parsed.digests)
    assert again.items == ()
    assert again.digests == parsed.digests


@pytest.mark.parametrize(
    ("items", "names"),
    [
        ([item(1), item(1, text="Autre.")], ["n1"]),
        (
            [item(1), item(2).replace("n2", "n1")],
            ["n1\nhttps://fil.example/1\nTitre 1", "n1\nhttps://fil.example/2\nTitre 2"],
        ),
        (["<item><title>A</title><link>/a</link></item>"], ["https://fil.example/a"]),
        (["<item><guid>https://fil.example/7</guid><title>A</title></item>"], ["https://fil.example/7"]),
    ],
)
def test_identities(items: list[str], names: list[str]) -> None:
    assert [found.identity for found in read(rss(*items)).items] == names


def test_items_without_any_name_are_told_apart_by_their_words() -> None:
    parsed = read(rss(*(f"<item><description>Le {word} mot</description></item>" for word in ("premier", "second"))))
    first, second = (found.identity for found in parsed.items)
    assert first != second


def test_a_name_that_a_known_item_has_too_names_no_other() -> None:
    first = read(rss(item(1)))
    second = read(rss(item(2).replace("n2", "n1"), item(1)), first.digests)
    assert [found.identity for found in second.items] == ["n1\nhttps://fil.example/2\nTitre 2"]


def test_of_the_same_item_twice_the_newest_is_kept() -> None:
    dates = ["<pubDate>Tue, 05 Mar 2024 09:00:00 GMT</pubDate>", "<pubDate>Wed, 06 Mar 2024 09:00:00 GMT</pubDate>"]
    parsed = read(rss(item(1, dates[1], "Nouveau."), item(1, dates[0], "Ancien.")))
    assert [found.article.text.rpartition("\n")[2] for found in parsed.items] == ["Nouveau."]
    assert len(parsed.digests) == 2


@pytest.mark.parametrize(
    ("extra", "published", "updated"),
    [
        ("<pubDate>Tue, 05 Mar 2024 09:00:00 +0100</pubDate>", datetime(2024, 3, 5, 8, tzinfo=UTC), None),
        ("<pubDate>5 March 2024 09:00 EST</pubDate>", datetime(2024, 3, 5, 14, tzinfo=UTC), None),
        ("<pubDate>Tue, 5 Mar 2024 09:00:00 CET</pubDate>", datetime(2024, 3, 5, 8, tzinfo=UTC), None),
        ("<pubDate>Tue, 5 Mar 24 09:00:00 GMT</pubDate>", datetime(2024, 3, 5, 9, tzinfo=UTC), None),
        ("<pubDate>Tue, 5 Mar 2024 25:00:00 GMT</pubDate>", None, None),
        (
            "<dc:date>2024-03-05T09:00:00.5+01:00</dc:date>",
            datetime(2024, 3, 5, 8, tzinfo=UTC),
            datetime(2024, 3, 5, 8, tzinfo=UTC),
        ),
        ("<dc:date>2024-03-05</dc:date>", datetime(2024, 3, 5, tzinfo=UTC), datetime(2024, 3, 5, tzinfo=UTC)),
        ("<pubDate>hier</pubDate>", None, None),
        ("", None, None),
    ],
)
def test_dates(extra: str, published: datetime | None, updated: datetime | None) -> None:
    found = one(rss(item(extra=extra)))
    assert (found.article.published, found.updated) == (published, updated)


def test_links_are_relative_to_what_declares_a_base() -> None:
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://b.example/x/"><title>F</title>{}'
        '<link href="a"/><title>T</title><id>1</id></entry></feed>'
    )
    assert one(feed.format("<entry>")).article.link == "https://b.example/x/a"
    assert one(feed.format('<entry xml:base="y/">')).article.link == "https://b.example/x/y/a"
    assert read(feed.format("<entry>").replace("<link", "<link rel='self' href='s'/><link", 1)).items[0].article.link


def test_an_item_without_words_is_shown_by_its_address() -> None:
    found = one(
        rss("<item><link>https://fil.example/photo/1</link><description>&lt;img src='x'&gt;</description></item>")
    )
    assert found.article.title == "fil.example/photo/1"
    parsed = read(rss("<item><author>x</author></item>"))
    assert parsed.notes == ("1 of its items have not a word",)


def test_a_pictures_words_never_stand_for_the_items() -> None:
    extra = "<media:title>Image</media:title><media:description>" + "Légende très longue. " * 5 + "</media:description>"
    assert one(rss(item(extra=extra))).article.text == "Titre 1\n\nUn texte."
    alone = f"<item><guid>1</guid>{extra}</item>"
    assert "Légende" in one(rss(alone)).article.text


@pytest.mark.parametrize(
    "feed",
    [
        rss(item(text="L’été à l’œil – 3 €")).encode(),
        rss(item(text="L’été à l’œil – 3 €")).encode("windows-1252"),
        rss(item(text="L’été à l’œil – 3 €")).replace("?>", ' encoding="utf-8"?>').encode("windows-1252"),
        rss(item(text="L’été à l’œil – 3 €")).replace("?>", ' encoding="iso-8859-1"?>').encode("windows-1252"),
        rss(item(text="L’été à l’œil – 3 €")).encode("utf-16"),
        rss(item(text="L&#146;été à l&#146;&#156;il &#150; 3 &#128;")).encode(),
    ],
)
def test_charsets_that_are_declared_wrong(feed: bytes) -> None:
    assert one(feed).article.text.endswith("L’été à l’œil – 3 €")


def test_text_that_was_encoded_twice_is_read_once() -> None:
    assert one(rss(item(text="été".encode().decode("latin-1")))).article.text.endswith("été")


def test_json_feeds() -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Le Fil",
        "home_page_url": "https://fil.example/",
        "items": [
            {"id": "1", "title": "Un", "content_html": "<p>Texte</p>", "date_modified": "2024-03-05T09:00:00Z"},
            {"id": "2", "content_text": "Deux"},
            "rien",
        ],
    }
    parsed = read(json.dumps(feed))
    assert (parsed.title, parsed.site) == ("Le Fil", "https://fil.example/")
    assert [found.identity for found in parsed.items] == ["1", "2"]
    assert parsed.items[0].updated == parsed.items[0].article.published == datetime(2024, 3, 5, 9, tzinfo=UTC)
    assert read(json.dumps(feed), parsed.digests - {parsed.items[1].digest}).items == parsed.items[1:]


SAMPLES = [path.read_bytes() for path in sorted((Path(__file__).parent / "cases").glob("*.xml"))] + [
    rss(item(1), item(2, "<content:encoded><![CDATA[<p>Un <b>texte</b></p>]]></content:encoded>"), item(3)).encode()
]


@given(st.sampled_from(SAMPLES), st.data())
@settings(max_examples=times(60))
def test_leaving_known_items_out_gives_what_is_left_of_them_all(feed: bytes, data: st.DataObject) -> None:
    whole = read(feed)
    known = frozenset(data.draw(st.sets(st.sampled_from(sorted(whole.digests)))))
    part = read(feed, known)
    assert part.items == tuple(found for found in whole.items if found.digest not in known)
    assert part.digests == whole.digests
    assert (part.title, part.site, part.language) == (whole.title, whole.site, whole.language)


@given(st.sampled_from(SAMPLES), st.data())
@settings(max_examples=times(60))
def test_mutated_feeds_are_read_or_refused(feed: bytes, data: st.DataObject) -> None:
    mutated = bytearray(feed)
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(mutated) - 1))
        mutated[at : at + data.draw(st.integers(0, 40))] = data.draw(
            st.sampled_from(
                [b"", b"<", b">", b"&", b"]]>", b"<![CDATA[", b'"', b"\0", b"\x1b[31m", b"\x9b", b"</item>", b"&#27;"]
            )
        )
    try:
        parsed = read(bytes(mutated))
        shown = [parsed.title, *parsed.notes, *(found.article.text for found in parsed.items), *titles(parsed)]
    except ParsingError as error:
        shown = [str(error)]
    assert shown == [clean(text) for text in shown]


def test_the_carrier_is_asked_for_what_the_feed_does_not_say_of_itself() -> None:
    relative = "<item><title>Pont</title><link>/relatif</link></item>"
    place = "https://ailleurs.example/flux/"
    parsed = read(rss(relative), language="fr-FR", location=place)
    assert (parsed.language, parsed.items[0].article.link) == ("fr", "https://ailleurs.example/relatif")
    assert read(rss(relative), location="javascript:x").items[0].article.link == "https://fil.example/relatif"
    assert read(rss(relative), language="fr, en").language is None
    based = rss(relative, channel="<title>Fil</title><language>en</language>")
    based = based.replace("<rss ", "<rss xml:base='https://soi.example/' ")
    parsed = read(based, language="fr-FR", location=place)
    assert (parsed.language, parsed.items[0].article.link) == ("en", "https://soi.example/relatif")
    assert (
        read(json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": []}), language="fr").language == "fr"
    )


def test_a_feed_of_capitals_names_its_site() -> None:
    assert read('<CHANNEL HREF="http://fil.example/"><TITLE>Fil</TITLE></CHANNEL>').site == "http://fil.example/"


def test_no_script_gets_into_the_title_of_a_feed() -> None:
    inside = "Le <b>Fil</b><script>x()</script> bleu"
    title = f'<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{inside}</div></title>'
    assert read(f'<feed xmlns="http://www.w3.org/2005/Atom">{title}</feed>').title == "Le Fil bleu"


def test_an_item_of_a_picture_alone_is_named_by_what_the_picture_says() -> None:
    picture = "<enclosure url='https://fil.example/a.jpg'><media:title>Le pont neuf</media:title></enclosure>"
    assert titles(read(rss(f"<item>{picture}</item>"))) == ["Le pont neuf"]


def test_entries_are_in_the_language_that_the_feed_or_else_their_words_say() -> None:
    long = "Le conseil a voté deux millions d’euros pour réparer les digues, qui protègent la ville depuis un siècle."
    named = rss(item(1, text=""), channel="<title>Fil</title><language>en</language>").replace(
        "Titre 1", "Merkel à Berlin"
    )
    assert one(named).article.language == "en"
    wrong = rss(item(1, text=long), channel="<title>Fil</title><language>en</language>")
    assert one(wrong).article.language == "fr"
    assert one(rss(item(1, text=long))).article.language == "fr"
    assert one(rss(item(1, text=""))).article.language is None
    assert one(rss(item(1, text="市议会周二批准拨款两百万修复旧桥。"))).article.language == "zh"


@pytest.mark.parametrize("date", ["Mon, 01 Jan 0001 00:00:00 GMT", "0001-01-01T00:00:00Z", "0001-01-01"])
def test_the_year_one_is_no_date(date: str) -> None:
    assert one(rss(item(1, f"<pubDate>{date}</pubDate>"))).article.published is None


def test_an_entry_of_signs_alone_is_in_no_language() -> None:
    assert one(rss("<item><title>100 % &amp; +</title></item>")).article.language is None
