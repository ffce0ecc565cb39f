"""Lists of articles: pages that stay in place, single articles, and what is yet to be analysed."""

from datetime import datetime, timedelta

import pytest

from briefing.models import Analysis
from briefing.models.feeds import Subscription
from briefing.models.stored import Count
from briefing.store import Store, parse_query

from .press import NOW, article, followed, item, publish


def _publish(store: Store, feed: int, *hours: int) -> list[int]:
    """Publish an article that many hours ago, each; return the keys."""
    items = [item(f"{feed} {h}", f"Hour {h}", "Lorem ipsum", published=NOW - timedelta(hours=h)) for h in hours]
    return list(publish(store, feed, *items).keys)


def _read_on(store: Store, *, text: str, limit: int, after: int | None = None) -> list[int]:
    """Return the keys of a list from a key on, page by page."""
    keys = []
    while True:
        page = store.page(parse_query(text), after=after, limit=limit)
        keys += [headline.key for headline in page.headlines]
        if page.following is None:
            return keys
        after = page.following


@pytest.mark.parametrize("text", ["", "lorem", "is:unread", "-nothing"])
@pytest.mark.parametrize("limit", [1, 3, 7, 8])
def test_pages_join_into_the_list_in_both_directions(store: Store, text: str, limit: int) -> None:
    (feed,) = followed(store, "a")
    keys = sorted(_publish(store, feed, *range(7)), reverse=True)
    assert _read_on(store, text=text, limit=limit) == keys
    back: list[int] = []
    while True:
        page = store.page(parse_query(text), before=back[0] if back else 0, limit=limit)
        if not page.headlines:
            break
        back = [headline.key for headline in page.headlines] + back
    assert back == keys


def test_pages_stay_in_place_while_articles_come(store: Store) -> None:
    (feed,) = followed(store, "a")
    keys = sorted(_publish(store, feed, 1, 3, 5, 7), reverse=True)
    first = store.page(limit=2)
    assert first.following == keys[1]
    newer, between, older = _publish(store, feed, 0, 2, 6)
    assert _read_on(store, text="", limit=2, after=first.following) == [keys[2], older, keys[3]]
    assert [headline.key for headline in store.page(before=keys[0]).headlines] == [newer]
    assert [headline.key for headline in store.page(after=keys[0], before=keys[2]).headlines] == [between, keys[1]]


@pytest.mark.parametrize("text", ["", "lorem", "is:unread"])
def test_an_article_s_rank_is_its_place_in_the_list(store: Store, text: str) -> None:
    north, south = followed(store, "a", "b")
    keys = sorted([*_publish(store, north, 0, 2, 4), *_publish(store, south, 1, 3)], reverse=True)
    query = parse_query(text) if text else None
    assert [store.rank(key, query) for key in keys] == [0, 1, 2, 3, 4]
    assert [store.rank(key, query, feed=south) for key in keys] == [0, 0, 1, 1, 2]
    assert [one.key for one in store.page(query, limit=2).headlines] == keys[:2]


def test_a_page_ends_where_the_list_does(store: Store) -> None:
    (feed,) = followed(store, "a")
    assert store.page().headlines == ()
    _publish(store, feed, 0, 1)
    assert store.page(limit=2).following is None
    assert store.page(limit=0).headlines == ()
    assert store.page(parse_query("nothing")).headlines == ()
    assert store.page(parse_query("since:2030 until:2020")).headlines == ()


def test_a_headline_says_what_lists_show(store: Store) -> None:
    store.subscribe([Subscription(url="https://a.example/rss", name="Ä", tags=("t",))])
    (feed,) = (each.id for each in store.feeds())
    (key,) = publish(store, feed, item("1", "Été", "Trois mots ici", link="https://a.example/1")).keys
    headline = store.headline(key)
    assert headline is not None
    assert (headline.title, headline.origin, headline.link, headline.words) == ("Été", "Ä", "https://a.example/1", 3)
    assert (headline.published, headline.feed, headline.tags) == (NOW, feed, ())
    assert (headline.read, headline.starred, headline.edited) == (False, False, False)
    assert store.find(headline.number) == key
    stored = store.article(key)
    assert stored is not None
    assert stored.headline == headline
    assert stored.article == article("Été", "Trois mots ici", link="https://a.example/1")
    publish(store, feed, item("1", "Été", "Quatre mots sont ici", link="https://a.example/1"))
    edited = store.headline(key)
    assert edited is not None
    assert (edited.edited, edited.words, edited.key) == (True, 4, key)


def test_an_article_that_is_not_there_is_none(store: Store) -> None:
    assert store.headline(1) is None
    assert store.article(1) is None
    assert store.find(1) is None
    assert store.count() == Count()
    assert store.count(feed=7) == Count()
    assert store.counts() == {}
    assert store.next_unread() is None
    assert store.tags() == {}


def test_the_next_unread_article_is_the_next_older_one(store: Store) -> None:
    a, b = followed(store, "a", "b")
    first, second, third = _publish(store, a, 0, 2, 4)
    (other,) = _publish(store, b, 3)
    store.mark([second], read=True)
    assert store.next_unread() == first
    assert store.next_unread(after=first) == other
    assert store.next_unread(feed=a, after=first) == third
    assert store.next_unread(parse_query("title:4")) == third
    assert store.next_unread(after=third) is None


def test_articles_wait_for_their_analysis_newest_first(store: Store) -> None:
    (feed,) = followed(store, "a")
    keys = [
        *publish(store, feed, *[item(f"{n}", f"Title {n}", published=NOW - timedelta(hours=n)) for n in range(4)]).keys
    ]
    stored = store.article(keys[1])
    assert stored is not None
    store.keep_analysis(stored.article, Analysis("fr"), version="2", key=keys[1])
    assert store.unanalysed(version="2", limit=2) == [keys[0], keys[2]]
    assert store.unanalysed(version="3", limit=9) == keys
    assert store.unanalysed(version="3", limit=9, among=2) == keys[:2]
    assert store.unanalysed(parse_query("title:3 OR title:1"), version="2", limit=9) == [keys[3]]
    publish(store, feed, item("1", "Title 1", "Quite another text", published=NOW - timedelta(hours=1)))
    assert store.unanalysed(version="2", limit=9) == keys


def test_dates_are_bounds_of_the_list(store: Store) -> None:
    (feed,) = followed(store, "a")
    day = datetime(2026, 3, 10, 12).astimezone()
    for n in range(4):
        publish(store, feed, item(f"{n}", f"Day {n}", published=day - timedelta(days=n)))
    for text, titles in (
        ("since:2026-03-09", ["Day 0", "Day 1"]),
        ("until:2026-03-08", ["Day 2", "Day 3"]),
        ("since:2026-03-08 until:2026-03-09 day", ["Day 1", "Day 2"]),
        ("-since:2026-03-08", ["Day 3"]),
        ("since:2026-03-10 OR until:2026-03-07", ["Day 0", "Day 3"]),
    ):
        assert [headline.title for headline in store.page(parse_query(text)).headlines] == titles


def test_ligatures_are_found_by_their_letters_and_the_other_way_round(store: Store) -> None:
    (feed,) = followed(store, "a")
    publish(store, feed, item("1", "Le Sacré-Cœur rouvre"), item("2", "Un coeur d'or"), item("3", "Une moelle"))
    found = {
        words: [headline.number for headline in store.page(parse_query(words)).headlines]
        for words in ("coeur", "CŒUR", "title:cœur", '"sacre coeur"', "oeuv* OR coeu*", "moelle", "mœl*", "-cœur")
    }
    both, first, third = [3, 2], [3], [1]
    assert found == dict(zip(found, (both, both, both, first, both, third, third, third), strict=True))
