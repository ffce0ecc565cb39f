"""Export and import: everything comes back, nothing twice, and nothing that does not belong."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from briefing.errors import BriefingError
from briefing.models import Article, Block, BlockKind, Link, Picture
from briefing.models.feeds import Item
from briefing.store import Store, parse_query
from briefing.text import clean, clean_line
from tests.effort import times
from tests.store.press import NOW, followed, item, publish

_lines = st.text(max_size=30).map(clean_line)
_moments = st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@st.composite
def _articles(draw: st.DrawFn) -> Article:
    parts = draw(st.lists(st.text(max_size=40).map(clean), max_size=4))
    text = clean("\n\n".join(parts))
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6)))
    kinds = st.sampled_from(get_args(BlockKind))
    blocks = [
        Block(draw(kinds), start, end, draw(st.integers(0, 6)))
        for start, end in zip(cuts[::2], cuts[1::2], strict=False)
    ]
    addresses = _lines.map(lambda line: f"https://a.example/{line.replace(' ', '-')}")
    links = [
        Link(start, end, draw(addresses)) for start, end in zip(cuts[::2], cuts[1::2], strict=False) if start < end
    ]
    return Article(
        id=draw(_lines),
        title=draw(_lines),
        text=text,
        source=draw(_lines),
        blocks=tuple(blocks),
        marked_up=draw(st.booleans()),
        language=draw(st.none() | st.sampled_from(["fr", "en"])),
        published=draw(st.none() | _moments),
        link=draw(st.none() | addresses),
        origin=draw(_lines),
        notes=tuple(draw(st.lists(_lines, max_size=2))),
        is_entry=draw(st.booleans()),
        links=tuple(links),
        pictures=tuple(Picture(cut, draw(addresses), draw(_lines)) for cut in cuts[:3]),
    )


def _shown(store: Store) -> list[object]:
    """Return all that a user sees of the articles."""
    return [
        (replace(stored.headline, feed=0), stored.article, stored.position, store.versions(headline.key))
        for headline in store.page(limit=1000).headlines
        if (stored := store.article(headline.key))
    ]


@given(articles=st.lists(_articles(), min_size=1, max_size=6))
@settings(deadline=None, max_examples=times(15), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_articles_come_back_exactly(articles: list[Article], tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("exchange")
    with Store.open(folder / "one.db") as one, Store.open(folder / "two.db") as two:
        (feed,) = followed(one, "a")
        items = [Item(digest=f"{n:016d}".encode(), identity=str(n), article=each) for n, each in enumerate(articles)]
        tally = publish(one, feed, *items)
        stored = [one.article(key) for key in tally.keys]
        assert [each.article for each in stored if each] == articles
        exported = [json.loads(json.dumps(record)) for record in one.export()]
        assert two.import_(exported).new == len(articles)
        assert _shown(two) == _shown(one)
        assert (two.import_(exported).new, len(_shown(two))) == (0, len(articles))


@pytest.fixture
def marked(store: Store) -> Store:
    a, b = followed(store, "a", "b")
    publish(store, a, *(item(str(n), f"Title {n}", link=f"https://a.example/{n}") for n in range(3)))
    publish(store, b, item("0", "Title of b"))
    publish(store, a, item("0", "Title 0", "Other words.", link="https://a.example/0"), at=NOW + timedelta(hours=1))
    keys = {headline.title: headline.key for headline in store.page().headlines}
    store.mark([keys["Title 0"]], read=True)
    store.star([keys["Title 1"]], starred=True)
    store.tag([keys["Title 1"], keys["Title of b"]], add=["été", "x"])
    store.place(keys["Title 2"], 5)
    return store


def test_marks_tags_positions_and_earlier_texts_come_along(marked: Store, tmp_path: Path) -> None:
    with Store.open(tmp_path / "other.db") as other:
        assert other.import_(marked.export()).new == 4
        assert _shown(other) == _shown(marked)
        assert [(feed.url, feed.followed, feed.total) for feed in other.feeds(everything=True)] == [
            ("https://a.example/rss", False, 3),
            ("https://b.example/rss", False, 1),
        ]
        assert other.check() == ()
        # A refresh of the feed over there finds them again.
        a, _ = followed(other, "a", "b")
        assert (
            publish(other, a, *(item(str(n), f"Title {n}", link=f"https://a.example/{n}") for n in range(4))).new == 1
        )
        assert other.page(parse_query('"Title 3"')).headlines[0].number == 5


def test_importing_twice_doubles_nothing_and_adds_marks(marked: Store) -> None:
    before = _shown(marked)
    records = list(marked.export())
    tally = marked.import_(records)
    assert (tally.new, tally.edited) == (0, 0)
    assert _shown(marked) == before
    key = next(each.key for each in marked.page().headlines if each.title == "Title 2")
    records = [
        dict(record, starred=True, tags=["new"]) for record in records if record["article"]["title"] == "Title 2"
    ]
    assert marked.import_(records).edited == 1
    headline = marked.headline(key)
    assert headline is not None
    assert (headline.starred, headline.tags) == (True, ("new",))


def test_only_what_a_query_matches_is_exported(marked: Store) -> None:
    assert [record["article"]["title"] for record in marked.export(parse_query("is:starred"))] == ["Title 1"]


def test_numbers_that_were_given_here_are_not_given_again(marked: Store, tmp_path: Path) -> None:
    with Store.open(tmp_path / "other.db") as other:
        (feed,) = followed(other, "c")
        publish(other, feed, item("1", "Mine"), item("2", "Mine too"))
        other.import_(marked.export())
        numbers = [headline.number for headline in other.page().headlines]
        assert len(set(numbers)) == 6


_HARM: list[tuple[Callable[[dict[str, Any]], object], str]] = [
    (lambda record: record.pop("schema"), "'schema' is missing"),
    (lambda record: record.update(schema="other/1"), "its schema is 'other/1'"),
    (lambda record: record["article"].pop("text"), "'text' is missing"),
    (lambda record: record.update(article=None), ""),
    (lambda record: record.update(seen="yesterday"), "yesterday"),
    (lambda record: record.update(identity="00"), "identity"),
    (lambda record: record["article"].update(text=7), ""),
    (lambda record: record["article"].update(blocks=[["paragraph", 0, 10**9, 0]]), "do not fit"),
    (lambda record: record["article"].update(blocks=[["paragraph", 5, 2, 0]]), "do not fit"),
    (lambda record: record["article"].update(blocks=[["song", 0, 1, 0]]), "no known kind"),
    (lambda record: record["article"].update(blocks=[["paragraph", 0, "1", 0]]), "no blocks"),
    (lambda record: record["article"].update(links=[[3, 10**9, "https://a.example/"]]), "links do not fit"),
    (lambda record: record["article"].update(links=[[3, 5, "https://a.example/"]] * 2), "links do not fit"),
    (lambda record: record["article"].update(links=[[0, "1", "https://a.example/"]]), "'1'"),
    (lambda record: record["article"].update(links=[[0, 1, 2]]), ""),
    (lambda record: record["article"].update(pictures=[[10**9, "https://a.example/", ""]]), "pictures do not fit"),
    (lambda record: record["article"].update(pictures=[[0, "https://a.example/", None]]), ""),
    (lambda record: record.update(position=-1), "-1"),
    (lambda record: record.update(number="many"), "many"),
]


@pytest.mark.parametrize(("harm", "said"), _HARM)
def test_a_record_that_is_none_is_refused_by_its_number(
    marked: Store, tmp_path: Path, harm: Callable[[dict[str, Any]], object], said: str
) -> None:
    records = [json.loads(json.dumps(record)) for record in marked.export()]
    harm(records[2])
    with Store.open(tmp_path / "other.db") as other:
        with pytest.raises(BriefingError, match="record 3 is no article") as caught:
            other.import_(records)
        assert said in str(caught.value)
        assert other.check() == ()


def test_what_comes_in_is_cleaned(marked: Store, tmp_path: Path) -> None:
    (record, *_) = marked.export()
    record["feed_title"] = "A\x1b[31m feed"
    record["tags"] = ["a\x07b"]
    record["article"].update(title="T\x1b]0;x\x07itle", text="Words\x9b31m.\x00", link="javascript:alert(1)", blocks=[])
    with Store.open(tmp_path / "other.db") as other:
        other.import_([record])
        (headline,) = other.page().headlines
        stored = other.article(headline.key)
        assert stored is not None
        assert (headline.origin, headline.tags, headline.title) == ("A feed", ("ab",), "Title")
        assert (stored.article.text, stored.article.link) == ("Words.", None)


def test_links_that_may_not_be_opened_stay_out_and_older_records_have_none(marked: Store, tmp_path: Path) -> None:
    first, second, *_ = marked.export()
    addresses = ["javascript:alert(1)", "https://a.example/ b", "https://a.example/\x1b[31m", "https://a.example/ok"]
    first["article"]["links"] = [[n, n + 1, address] for n, address in enumerate(addresses)]
    first["article"]["pictures"] = [[0, address, "a\x07 b"] for address in addresses]
    del second["article"]["links"], second["article"]["pictures"]
    with Store.open(tmp_path / "other.db") as other:
        other.import_([first, second])
        titles = {headline.title: other.article(headline.key) for headline in other.page().headlines}
        one, two = titles[first["article"]["title"]], titles[second["article"]["title"]]
        assert one is not None
        assert two is not None
        assert one.article.links == (Link(3, 4, "https://a.example/ok"),)
        assert one.article.pictures == (Picture(0, "https://a.example/ok", "a b"),)
        assert (two.article.links, two.article.pictures) == ((), ())
