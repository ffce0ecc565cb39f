"""The list of feeds on terminals of any width, and in pipes."""

from dataclasses import replace
from datetime import UTC, datetime

from briefing.models.feeds import FeedState
from briefing.render.cells import cell_width
from briefing.render.feeds import render_text, with_address

FEEDS = (
    FeedState(
        id=1,
        url="https://one.example/a/very/long/address/of/a/feed/rss.xml",
        address="",
        name="The longest name that anybody gave a newspaper",
        tags=("a", "b"),
        checked=datetime(2026, 3, 1, 12, 30, tzinfo=UTC),
        total=1200,
        unread=30,
        problem="404 Not Found: check the address",
    ),
    FeedState(id=2, url="https://two.example/", address="", name="新聞", retired=True, problem="410 Gone"),
    FeedState(id=3, url="https://three.example/", address="", name="Three", followed=False, total=4),
)


def test_piped_every_feed_is_a_line_with_tabs() -> None:
    assert "".join(render_text(FEEDS, None)).split("\n") == [
        "30/1200\tThe longest name that anybody gave a newspaper\t"
        "https://one.example/a/very/long/address/of/a/feed/rss.xml\ta,b\t2026-03-01T12:30:00+00:00\t"
        "404 Not Found: check the address",
        "0/0\t新聞\thttps://two.example/\t\t\tgone for good: 410 Gone",
        "0/4\tThree\thttps://three.example/\t\t\tnot followed any more",
        "",
    ]


def test_on_a_terminal_columns_are_aligned_and_fit() -> None:
    for width in (20, 40, 60, 80, 120, 300):
        lines = "".join(render_text(FEEDS, width)).splitlines()
        assert max(map(cell_width, lines)) <= max(width, 43)
        starts = [line for line in lines if "! " not in line[:12]]
        assert [line[:7] for line in starts if line[:7].strip()][:3] == ["30/1200", "    0/0", "    0/4"]
    wide = "".join(render_text(FEEDS, 200)).splitlines()
    assert wide[1] == "         ! 404 Not Found: check the address"
    assert wide[0].index("https://") == wide[4].index("https://")
    assert wide[0].endswith("rss.xml  [a, b]")


def test_messages_name_a_feed_so_that_it_can_be_found() -> None:
    assert with_address(FEEDS[2]) == "Three (https://three.example/)"
    assert with_address(replace(FEEDS[2], url="https://www.b.example/x", name="b.example")) == "https://www.b.example/x"


def test_no_feeds_are_no_lines() -> None:
    assert list(render_text((), 80)) == []
    assert list(render_text((), None)) == []
