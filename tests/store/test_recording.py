"""What visits bring into the store: new, edited, doubled, reused, dropped and dateless articles."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from briefing.models import Link, Picture
from briefing.models.feeds import Item, ParsedFeed, Visit
from briefing.models.stored import Retention
from briefing.store import Store, parse_query
from tests.store.press import NOW, article, followed, item, publish, visit


def _titles(store: Store) -> list[str]:
    return [headline.title for headline in store.page().headlines]


def _keys(store: Store) -> dict[str, int]:
    return {headline.title: headline.key for headline in store.page().headlines}


def test_new_articles_are_stored_once_and_counted(store: Store) -> None:
    (feed,) = followed(store, "a")
    tally = publish(store, feed, item("1", "One"), item("2", "Two"))
    assert (tally.new, tally.edited, len(tally.keys)) == (2, 0, 2)
    assert publish(store, feed, item("1", "One"), item("2", "Two")).new == 0
    assert publish(store, feed, item("3", "Three"), item("1", "One")).new == 1
    (state,) = store.feeds()
    assert (state.total, state.unread) == (3, 3)
    assert sorted(_titles(store)) == ["One", "Three", "Two"]


def test_keys_are_told_in_the_order_of_the_feed_and_the_first_item_is_the_newest(store: Store) -> None:
    (feed,) = followed(store, "a")
    tally = publish(store, feed, *(item(str(n), f"Title {n}", published=None) for n in range(5)))
    assert [store.headline(key).title for key in tally.keys] == [f"Title {n}" for n in range(5)]  # type: ignore[union-attr]
    assert _titles(store) == [f"Title {n}" for n in range(5)]


def test_an_edited_article_stays_where_it_is_and_keeps_its_earlier_text(store: Store) -> None:
    (feed,) = followed(store, "a")
    publish(store, feed, item("1", "Old title", "Old words.", link="https://a.example/1"))
    (before,) = store.page().headlines
    store.mark([before.key], read=True)
    later = NOW + timedelta(hours=1)
    edited = item("1", "New title", "Quite other words.", link="https://a.example/1", published=later)
    assert publish(store, feed, edited, at=later).edited == 1
    (after,) = store.page().headlines
    assert (after.key, after.number, after.published) == (before.key, before.number, before.published)
    assert (after.title, after.edited, after.read) == ("New title", True, True)
    stored = store.article(after.key)
    assert stored is not None
    assert stored.article == edited.article
    (version,) = store.versions(after.key)
    assert (version.until, version.title, version.text) == (later, "Old title", "Old words.")


def test_every_earlier_text_can_be_had_newest_first_but_only_so_many(store: Store) -> None:
    (feed,) = followed(store, "a")
    for n in range(80):
        publish(store, feed, item("1", "Title", f"Text {n}."))
    (headline,) = store.page().headlines
    texts = [version.text for version in store.versions(headline.key)]
    assert texts[:3] == ["Text 78.", "Text 77.", "Text 76."]
    assert texts[-1] == "Text 0."
    assert len(texts) == 50


def test_an_edit_is_found_by_its_new_words_and_no_longer_by_the_old(store: Store) -> None:
    (feed,) = followed(store, "a")
    publish(store, feed, item("1", "Title", "Something about zebras."))
    publish(store, feed, item("1", "Title", "Something about giraffes."))
    assert _found(store, "giraffes") == ["Title"]
    assert _found(store, "zebras") == []


def test_an_item_that_only_its_markup_changed_is_not_edited(store: Store) -> None:
    (feed,) = followed(store, "a")
    publish(store, feed, item("1", "Title", "Words."))
    again = replace(item("1", "Title", "Words."), digest=b"another digest..")
    assert publish(store, feed, again).edited == 0
    (headline,) = store.page().headlines
    assert not headline.edited
    assert store.versions(headline.key) == ()


def test_one_identifier_for_two_items_of_a_document_are_two_articles(store: Store) -> None:
    (feed,) = followed(store, "a")
    one = item("same", "One", link="https://a.example/1")
    two = item("same", "Two", link="https://a.example/2")
    assert publish(store, feed, one, two).new == 2
    assert sorted(_titles(store)) == ["One", "Two"]
    # Both are still known for what they are when their texts change.
    assert publish(store, feed, one, item("same", "Two", "More.", link="https://a.example/2")).edited == 1
    assert publish(store, feed, item("same", "One", "More.", link="https://a.example/1"), two).edited == 2
    assert sorted(_titles(store)) == ["One", "Two"]


def test_one_identifier_and_one_link_for_all_items_of_a_document(store: Store) -> None:
    (feed,) = followed(store, "a")
    items = [item("home", f"Title {n}", link="https://a.example/") for n in range(5)]
    assert publish(store, feed, *items).new == 5
    assert publish(store, feed, item("home", "Title 5", link="https://a.example/"), *items[:4]).new == 1
    assert sorted(_titles(store)) == [f"Title {n}" for n in range(6)]


def test_an_identifier_used_again_later_for_something_else_is_another_article(store: Store) -> None:
    (feed,) = followed(store, "a")
    publish(store, feed, item("7", "One", link="https://a.example/1"))
    assert publish(store, feed, item("7", "Two", link="https://a.example/2")).new == 1
    assert sorted(_titles(store)) == ["One", "Two"]


def test_one_item_twice_in_a_document_is_one_article(store: Store) -> None:
    (feed,) = followed(store, "a")
    twice = [item("1", "Title", link="https://a.example/1"), item("1", "Title", link="https://a.example/1?from=rss")]
    assert publish(store, feed, *twice).new == 1
    assert _titles(store) == ["Title"]


def test_the_same_identifier_in_two_feeds_is_two_articles(store: Store) -> None:
    a, b = followed(store, "a", "b")
    tallies = store.record_all([visit(a, [item("1", "One")]), visit(b, [item("1", "One")])])
    assert [tally.new for tally in tallies] == [1, 1]
    assert [feed.total for feed in store.feeds()] == [1, 1]


def test_a_feed_visited_twice_in_one_transaction_brings_its_articles_once(store: Store) -> None:
    (feed,) = followed(store, "a")
    first, second = store.record_all(
        [visit(feed, [item("1", "One")]), visit(feed, [item("1", "One"), item("2", "Two")])]
    )
    assert (first.new, second.new) == (1, 1)


def test_an_article_that_left_its_feed_stays_and_is_not_new_when_it_comes_back(store: Store) -> None:
    (feed,) = followed(store, "a")
    one, two = item("1", "One"), item("2", "Two")
    publish(store, feed, one)
    publish(store, feed, two)
    publish(store, feed)
    assert store.known_items(feed) == frozenset()
    assert sorted(_titles(store)) == ["One", "Two"]
    assert publish(store, feed, one, two).new == 0
    assert store.known_items(feed) == {one.digest, two.digest}


def test_a_dropped_article_does_not_come_back_from_its_feed(store: Store) -> None:
    (feed,) = followed(store, "a")
    items = [item(str(n), f"Title {n}", link=f"https://a.example/{n}") for n in range(4)]
    publish(store, feed, *items)
    store.mark_all(read=True)
    assert store.prune(Retention(articles=1)) == 3
    kept = _titles(store)
    assert len(kept) == 1
    edited = [item(str(n), f"Title {n}", "Other words.", link=f"https://a.example/{n}") for n in range(4)]
    assert publish(store, feed, *items).new == 0
    assert publish(store, feed, *edited).new == 0
    publish(store, feed)
    assert publish(store, feed, *edited).new == 0
    assert _titles(store) == kept
    # What takes the place of a dropped one under its identifier is new.
    assert (
        publish(store, feed, *(item(str(n), f"Fresh {n}", link=f"https://a.example/fresh/{n}") for n in range(4))).new
        == 4
    )


def test_retention_counts_from_when_an_article_was_first_seen_and_spares_unread_and_starred(store: Store) -> None:
    (feed,) = followed(store, "a")
    ago = datetime.now(UTC) - timedelta(days=40)
    publish(store, feed, *(item(str(n), f"Old {n}") for n in range(4)), at=ago)
    publish(store, feed, item("9", "New", published=ago - timedelta(days=400)), at=datetime.now(UTC))
    keys = _keys(store)
    store.mark([keys["Old 0"], keys["Old 1"], keys["New"]], read=True)
    store.star([keys["Old 1"], keys["Old 2"]], starred=True)
    assert store.prune(Retention(days=30)) == 1
    assert sorted(_titles(store)) == ["New", "Old 1", "Old 2", "Old 3"]
    assert store.prune(Retention(days=30, unread=False)) == 1
    assert sorted(_titles(store)) == ["New", "Old 1", "Old 2"]
    assert store.prune(Retention(days=30, unread=False, starred=False)) == 2
    assert _titles(store) == ["New"]
    assert (store.feeds()[0].total, store.feeds()[0].unread) == (1, 0)
    assert store.check() == ()


def test_many_are_dropped_and_forgotten(store: Store) -> None:
    a, b = followed(store, "a", "b")
    for feed in (a, b):
        publish(store, feed, *(item(str(n), f"Title {n} of {feed}", "the common word") for n in range(1200)))
    assert store.prune(Retention(articles=100, unread=False)) == 2200
    assert store.forget(a) == 100
    assert [feed.id for feed in store.feeds()] == [b]
    assert len(_found(store, "common")) == 100
    assert store.check() == ()


def test_numbers_are_small_and_never_given_again(store: Store) -> None:
    (feed,) = followed(store, "a")
    publish(store, feed, item("1", "One"), item("2", "Two"))
    store.prune(Retention(articles=0, unread=False))
    publish(store, feed, item("3", "Three"))
    (headline,) = store.page().headlines
    assert headline.number == 3


def test_a_clock_set_back_loses_and_doubles_nothing(store: Store) -> None:
    (feed,) = followed(store, "a")
    publish(store, feed, *(item(str(n), f"Title {n}") for n in range(3)))
    year_ago = NOW - timedelta(days=365)
    items = [item(str(n), f"Title {n}") for n in range(6)]
    assert publish(store, feed, *items, at=year_ago).new == 3
    assert publish(store, feed, *items, item("7", "Title 7"), at=NOW + timedelta(days=1)).new == 1
    headlines = store.page().headlines
    assert len({headline.key for headline in headlines}) == len(headlines) == 7
    for headline in headlines:
        stored = store.article(headline.key)
        assert stored is not None
        assert stored.article.published == NOW
        assert headline.published == (year_ago if headline.title in {"Title 3", "Title 4", "Title 5"} else NOW)


def test_dates_that_no_article_can_have_are_stored(store: Store) -> None:
    (feed,) = followed(store, "a")
    dates = [
        datetime(1, 1, 1, tzinfo=UTC),
        datetime(9999, 12, 31, 23, 59, tzinfo=UTC),
        datetime(1969, 7, 20, tzinfo=UTC),
    ]
    publish(store, feed, *(item(str(n), f"Title {n}", published=date) for n, date in enumerate(dates)))
    assert _titles(store) == ["Title 1", "Title 0", "Title 2"]
    assert [headline.published for headline in store.page().headlines] == [NOW, dates[0], dates[2]]


def test_an_article_that_no_encoding_holds_takes_no_other_with_it(store: Store) -> None:
    (feed,) = followed(store, "a")
    publish(store, feed, item("1", "One"), item("\ud800", "Half \udc00", "of a \ud83d character"), item("3", ""))
    assert sorted(_titles(store)) == ["", "Half \ufffd", "One"]
    key = _keys(store)["Half \ufffd"]
    stored = store.article(key)
    assert stored is not None
    assert stored.article.text == "of a \ufffd character"
    half = replace(
        article("Four"),
        links=(Link(0, 1, "https://a.example/\ud800"),),
        pictures=(Picture(2, "https://a.example/\udc00", "half \ud83d"),),
    )
    publish(store, feed, Item(digest=b"4" * 16, identity="4", article=half))
    stored = store.article(_keys(store)["Four"])
    assert stored is not None
    assert stored.article.links == (Link(0, 1, "https://a.example/\ufffd"),)
    assert stored.article.pictures == (Picture(2, "https://a.example/\ufffd", "half \ufffd"),)


def test_links_and_pictures_alone_are_no_edit_and_come_with_a_new_text(store: Store) -> None:
    (feed,) = followed(store, "a")
    publish(store, feed, item("1", "Title", "A teaser."))
    (headline,) = store.page().headlines
    linked = replace(
        article("Title", "A teaser."),
        links=(Link(2, 8, "https://a.example/teaser"),),
        pictures=(Picture(9, "https://a.example/i.png", "A picture"),),
    )
    tally = publish(store, feed, Item(digest=b"1" * 16, identity="1", article=linked))
    assert (tally.new, tally.edited) == (0, 0)
    assert store.versions(headline.key) == ()
    fuller = replace(linked, text="A teaser. And the page behind it.", links=(Link(18, 22, "https://a.example/page"),))
    assert store.replace_text(headline.key, fuller)
    stored = store.article(headline.key)
    assert stored is not None
    assert (stored.article.links, stored.article.pictures) == (fuller.links, fuller.pictures)


def test_a_visit_that_failed_changes_nothing_but_counts(store: Store) -> None:
    (feed,) = followed(store, "a")
    publish(store, feed, item("1", "One"))
    (before,) = store.feeds()
    for failures in (1, 2):
        failed = Visit(feed=feed, checked=NOW, due=NOW + timedelta(days=failures), problem="HTTP 500; try again later")
        store.record_all([failed])
        (state,) = store.feeds()
        assert (state.failures, state.problem) == (failures, "HTTP 500; try again later")
        assert (state.etag, state.digest, state.total) == (before.etag, before.digest, 1)
        assert state.due == NOW + timedelta(days=failures)
    publish(store, feed, item("1", "One"))
    (state,) = store.feeds()
    assert (state.failures, state.problem) == (0, "")


def test_a_feed_that_is_gone_is_retired_until_it_answers_again(store: Store) -> None:
    (feed,) = followed(store, "a")
    store.record_all([Visit(feed=feed, checked=NOW, due=NOW, problem="HTTP 410", retired=True)])
    store.record_all([Visit(feed=feed, checked=NOW, due=NOW, problem="HTTP 500")])
    assert store.feeds()[0].retired
    publish(store, feed)
    assert not store.feeds()[0].retired


def test_a_visit_brings_what_the_feed_says_of_itself(store: Store) -> None:
    (feed,) = followed(store, "a")
    parsed = ParsedFeed(title="The A", site="https://a.example/", language="fr")
    checked = NOW.replace(microsecond=123456)
    store.record_all(
        [
            Visit(
                feed=feed,
                checked=checked,
                due=NOW + timedelta(hours=2),
                moved_to="https://a.example/new",
                etag='"1"',
                last_modified="yesterday",
                digest=b"0123456789abcdef",
                parsed=parsed,
            )
        ]
    )
    (state,) = store.feeds()
    assert (state.name, state.site, state.language) == ("The A", "https://a.example/", "fr")
    assert (state.url, state.address) == ("https://a.example/rss", "https://a.example/new")
    assert (state.etag, state.last_modified, state.digest) == ('"1"', "yesterday", b"0123456789abcdef")
    assert (state.checked, state.due, state.changed) == (checked, NOW + timedelta(hours=2), None)
    store.record_all([Visit(feed=feed, checked=NOW, due=NOW, etag='"2"')])
    (state,) = store.feeds()
    assert (state.name, state.address, state.etag, state.digest) == (
        *("The A", "https://a.example/new"),
        *('"2"', b"0123456789abcdef"),
    )


def test_a_feed_whose_url_becomes_the_address_it_moved_to_keeps_its_articles(store: Store) -> None:
    (feed,) = followed(store, "a")
    publish(store, feed, item("1", "One"))
    store.record_all([Visit(feed=feed, checked=NOW, due=NOW, moved_to="https://b.example/rss")])
    assert followed(store, "b") == [feed]
    assert store.feeds(everything=True)[0].total == 1


def test_a_visit_to_a_feed_that_was_forgotten_brings_nothing(store: Store) -> None:
    a, b = followed(store, "a", "b")
    store.forget(a)
    tallies = store.record_all([visit(a, [item("1", "One")]), visit(b, [item("1", "One")])])
    assert [tally.new for tally in tallies] == [0, 1]


def test_articles_of_a_feed_that_is_followed_no_longer_stay(store: Store) -> None:
    a, _ = followed(store, "a", "b")
    publish(store, a, item("1", "One"))
    followed(store, "b")
    assert [(feed.name, feed.followed, feed.total) for feed in store.feeds(everything=True)] == [
        ("b.example", True, 0),
        ("a.example", False, 1),
    ]
    assert _titles(store) == ["One"]


def test_a_fuller_text_takes_the_place_of_the_shorter_and_keeps_it(store: Store) -> None:
    (feed,) = followed(store, "a")
    publish(store, feed, item("1", "Title", "A teaser.", link="https://a.example/1"))
    (headline,) = store.page().headlines
    fuller = article("Title", "A teaser. And all of the page that stands behind it.", link="https://a.example/1")
    assert store.replace_text(headline.key, fuller)
    assert not store.replace_text(headline.key, fuller)
    stored = store.article(headline.key)
    assert stored is not None
    assert stored.article == fuller
    assert (stored.headline.number, stored.headline.edited) == (headline.number, False)
    assert [version.text for version in store.versions(headline.key)] == ["A teaser."]
    assert _found(store, "stands behind") == ["Title"]
    assert not store.replace_text(-1, fuller)


def test_a_teaser_that_changes_does_not_replace_the_fuller_text(store: Store) -> None:
    (feed,) = followed(store, "a")
    publish(store, feed, item("1", "Title", "A teaser.", link="https://a.example/1"))
    (headline,) = store.page().headlines
    fuller = article("Title", "A teaser. And all of the page that stands behind it.", link="https://a.example/1")
    store.replace_text(headline.key, fuller)
    assert publish(store, feed, item("1", "Title", "Another.", link="https://a.example/1")).edited == 0
    assert publish(store, feed, item("1", "Headline", "Another.", link="https://a.example/1")).edited == 1
    stored = store.article(headline.key)
    assert stored is not None
    assert (stored.article.title, stored.article.text) == ("Headline", fuller.text)
    long = "A text of the feed that is longer than all that the page had to say at the time."
    assert publish(store, feed, item("1", "Headline", long, link="https://a.example/1")).edited == 1
    stored = store.article(headline.key)
    assert stored is not None
    assert stored.article.text == long


def _found(store: Store, words: str) -> list[str]:
    return [headline.title for headline in store.page(parse_query(words), limit=1000).headlines]
