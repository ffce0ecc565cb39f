"""Lists of feeds from other readers: folders as tags, what is no feed named, hostile and broken ones survived."""

import pytest
from hypothesis import given, strategies as st

from briefing.errors import ParsingError
from briefing.models import Failure, Retrieved
from briefing.models.feeds import FeedState, Subscription
from briefing.parsing.opml import SubscriptionList, parse_subscriptions
from briefing.render.opml import render_opml
from briefing.text import clean_line


def parse(text: str | bytes) -> SubscriptionList:
    return parse_subscriptions(Retrieved("list", text.encode() if isinstance(text, str) else text))


def body(outlines: str) -> str:
    return f'<?xml version="1.0"?>\n<opml version="2.0"><head><title>L</title></head><body>{outlines}</body></opml>'


def feed(url: str = "https://a.example/rss", name: str | None = "A", *tags: str) -> Subscription:
    return Subscription(url=url, name=name, tags=tags)


@pytest.mark.parametrize(
    ("outlines", "expected"),
    [
        ('<outline text="A" type="rss" xmlUrl="https://a.example/rss"/>', feed()),
        ('<outline title="A" xmlUrl=" https://a.example/rss\n"/>', feed()),
        ('<outline text=" " title="A" xmlURL="https://a.example/rss"/>', feed()),
        ('<OUTLINE TEXT="A" XMLURL="https://a.example/rss"/>', feed()),
        ('<outline text="A" type="RSS" url="https://a.example/rss"/>', feed()),
        ('<outline xmlUrl="https://a.example/rss"/>', feed("https://a.example/rss", None)),
        ('<outline text="a.example" xmlUrl="https://www.a.example:99/"/>', feed("https://www.a.example:99/", None)),
        ('<outline text="https://a.example/rss" xmlUrl="https://a.example/rss"/>',
         feed("https://a.example/rss", None)),
        ('<outline text="A" xmlUrl="feed://a.example/rss"/>', feed("http://a.example/rss")),
        ('<outline text="A" xmlUrl="feed:https://a.example/rss"/>', feed()),
        ('<outline text="A" xmlUrl="https://a.example/?a=1&b=2&copy=3"/>', feed("https://a.example/?a=1&b=2&copy=3")),
        ('<outline text="A" xmlUrl="https://a.example/?a=1&amp;b=2"/>', feed("https://a.example/?a=1&b=2")),
        ('<outline text="Caf&eacute;&nbsp;&unknown; &amp;" xmlUrl="https://a.example/rss"/>',
         feed("https://a.example/rss", "Café &unknown; &")),
        ('<outline text="A&#27;[31m&#x202e;" xmlUrl="https://a.example/rss"/>', feed("https://a.example/rss", "A")),
        ('<outline text="F"><outline text="G"><outline text="A" xmlUrl="https://a.example/rss"/></outline></outline>',
         feed("https://a.example/rss", "A", "F", "G")),
        ('<outline title="F"><outline><outline text="A" xmlUrl="https://a.example/rss"/></outline></outline>',
         feed("https://a.example/rss", "A", "F")),
        ('<outline text="F"><outline text="A" category="x, /y/z,F,," xmlUrl="https://a.example/rss"/></outline>',
         feed("https://a.example/rss", "A", "F", "x", "y", "z")),
        ('<outline text="F"><outline text="A" xmlUrl="https://a.example/rss"/></outline>'
         '<outline text="G"><outline text="B" xmlUrl="https://A.example/rss"/></outline>',
         feed("https://a.example/rss", "A", "F", "G")),
        ('<outline text="A" xmlUrl="https://a.example/rss"><outline text="inside"/></outline>', feed()),
    ],
)  # fmt: skip
def test_outlines(outlines: str, expected: Subscription) -> None:
    assert parse(body(outlines)) == SubscriptionList(feeds=(expected,))


def test_the_language_is_kept() -> None:
    found = parse(
        body(
            '<outline xmlUrl="https://a.example/" language="fr-CA"/>'
            '<outline xmlUrl="https://b.example/" language="unknown"/>'
        )
    )
    assert [subscription.language for subscription in found.feeds] == ["fr", None]


@pytest.mark.parametrize(
    ("outline", "source", "said"),
    [
        ('<outline text="L" type="include" url="https://a.example/l.opml"/>', "L", "is another list"),
        ('<outline text="L" type="link" url="https://a.example/"/>', "L", "is a link, not a feed"),
        ('<outline text="L" type="rss" htmlUrl="https://a.example/"/>', "L", "briefing feeds add https://a.example/"),
        ('<outline type="rss" xmlUrl=""/>', "rss", "has no address"),
        ('<outline text="L" xmlUrl="/home/x/feed.xml"/>', "L", "its address must be a string, an http or https"),
        ('<outline xmlUrl="https://me:hunter2@a.example/"/>', "a.example/", "its address must be an address without"),
    ],
)
def test_what_is_no_feed_to_follow_is_named(outline: str, source: str, said: str) -> None:
    found = parse(body(outline))
    assert found.feeds == ()
    assert [failure.source for failure in found.refused] == [source]
    assert said in found.refused[0].reason
    assert "hunter2" not in str(found.refused)


def test_charsets() -> None:
    declared = '<?xml version="1.0" encoding="windows-1252"?><opml><body><outline text="Été" xmlUrl="https://a.example/"/></body></opml>'
    for encoding, text in [
        ("cp1252", declared),
        ("utf-16", declared),
        ("utf-8", declared.replace("windows-1252", "utf-8")),
    ]:
        assert [subscription.name for subscription in parse(text.encode(encoding)).feeds] == ["Été"]


def test_broken_lists_are_read_as_far_as_they_go() -> None:
    found = parse('<opml><body><outline text="A" xmlUrl="https://a.example/rss"/><outline></x><outline text="B"')
    assert found.feeds == (feed(),)
    assert found.notes[0].startswith("line 1 is broken, some of it may be missing: ")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<rss><channel/></rss>", "not OPML: its root is <rss>; briefing feeds add takes feeds and pages"),
        ("<!DOCTYPE html><html><p>x</html>", "not OPML"),
        ("< nothing", "not OPML"),
        (
            '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><opml><body><outline text="&b;"/></body></opml>',
            "entities",
        ),
        ('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><opml>&f;</opml>', "declares entities of its own"),
        ("Just a text.\nNo list.", "no feeds in it"),
        (b"\x00\x01\x02\x03binary\x00", "not a list of feeds"),
    ],
)
def test_what_is_refused(text: str | bytes, said: str) -> None:
    with pytest.raises(ParsingError, match=said):
        parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "<opml><body>" + '<outline text="x">' * 50_000,
        "<opml><body><outline " + " ".join(f'a{number}="1"' for number in range(50_000)) + "/></body></opml>",
        "<opml><body>" + "<" * 200_000,
        '<opml><body><outline text="' + "&" * 200_000 + '"/></body></opml>',
        '<opml><body><outline text="' + "&a" * 200_000 + '"/></body></opml>',
        "<!DOCTYPE " * 20_000 + "<opml/>",
    ],
)
def test_hostile_lists_come_to_an_end(text: str) -> None:
    try:
        found = parse(text)
    except ParsingError:
        return
    assert found.feeds == ()


def test_a_document_type_with_an_address_is_never_fetched() -> None:
    found = parse(
        '<!DOCTYPE opml SYSTEM "http://127.0.0.1:1/x.dtd">'
        + body('<outline text="A" xmlUrl="https://a.example/rss"/>')[22:]
    )
    assert found.feeds == (feed(),)


def test_newsboats_list() -> None:
    text = """\
# feeds
https://a.example/rss "two words" x ~A
http://b.example/?a=1#top "!hidden" y

"query:Unread:unread = \\"yes\\""
https://c.example/rss "open
"""
    found = parse(text)
    assert found.feeds == (
        feed("https://a.example/rss", "A", "two words", "x"),
        feed("http://b.example/?a=1#top", None, "y"),
    )
    assert found.refused == (
        Failure("line 5", "query is not an address of a feed; saved queries go to [[views]]"),
        Failure("line 6", "its quotation marks do not match"),
    )


WORDS = st.text(min_size=1, max_size=15).map(clean_line).filter(bool) | st.sampled_from(
    ["a", "b", "a/b", "a,b", "/", "&"]
)


@given(
    st.lists(
        st.tuples(WORDS, st.lists(WORDS, max_size=4, unique=True).map(tuple), st.none() | st.just("de")), max_size=6
    )
)
def test_what_is_exported_imports_the_same(feeds: list[tuple[str, tuple[str, ...], str | None]]) -> None:
    states = [
        FeedState(
            id=0,
            url=f"https://a.example/?n={n}&x",
            address="",
            name=name,
            tags=tags,
            language=language,
            site="https://a.example/",
        )
        for n, (name, tags, language) in enumerate(feeds)
    ]
    found = parse("".join(render_opml(states, title="L & <co>")))
    assert (found.refused, found.notes) == ((), ())
    expected = {
        state.url: Subscription(url=state.url, name=state.name, tags=state.tags, language=state.language)
        for state in states
    }
    assert {subscription.url: subscription for subscription in found.feeds} == expected
