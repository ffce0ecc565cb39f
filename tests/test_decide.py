from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from briefing.decide import after_failure, after_success, conclude, digest_of, due, is_offline, is_same, turn_of
from briefing.models import Retrieved
from briefing.models.feeds import Answer, FeedState, ParsedFeed, Rhythm

NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)  # a Monday
URL = "https://press.example/feed"
MINUTE = timedelta(minutes=1)


def feed(**known: Any) -> FeedState:
    return FeedState(id=1, url=URL, address=known.pop("address", URL), name="Press", **known)


def body(content: bytes = b"<rss/>", **said: Any) -> Answer:
    return Answer(url=URL, status=200, retrieved=Retrieved(URL, content), **said)


@pytest.mark.parametrize(
    ("state", "is_due"),
    [
        (feed(), True),
        (feed(due=NOW - MINUTE), True),
        (feed(due=NOW), True),
        (feed(due=NOW + MINUTE, checked=NOW - MINUTE), False),
        (feed(due=NOW + MINUTE, checked=NOW + 365 * 1440 * MINUTE), True),
        (feed(retired=True), False),
    ],
)
def test_a_feed_is_due_when_its_rest_is_over_or_the_clock_was_set_back(state: FeedState, is_due: bool) -> None:
    assert due([state], NOW) == ((state,) if is_due else ())


def test_the_bytes_of_the_last_visit_bring_nothing_new() -> None:
    known = feed(digest=digest_of(b"<rss/>"))
    assert is_same(known, body())
    assert is_same(known, Answer(url=URL, status=304))
    assert not is_same(known, body(b"<rss><channel/></rss>"))


def test_no_answer_from_anybody_is_our_own_network() -> None:
    unreachable = Answer(url=URL, problem="the host's name is not known")
    assert is_offline([unreachable, unreachable])
    assert not is_offline([unreachable])
    assert not is_offline([unreachable, Answer(url=URL, status=503, problem="503 Service Unavailable")])
    assert not is_offline([unreachable, body()])


def test_failures_in_a_row_double_the_rest_up_to_a_day() -> None:
    rests = [(after_failure(count, None, NOW, chance=0) - NOW).total_seconds() for count in (1, 2, 3, 4, 9, 10, 500)]
    assert rests == [0, 300, 600, 1200, 38_400, 76_800, 86_400]
    assert after_failure(4, None, NOW, chance=1) == NOW + timedelta(seconds=960)


def test_a_server_that_asks_for_patience_gets_it_but_a_day_at_most() -> None:
    assert after_failure(1, 120, NOW, chance=0.5) == NOW + 2 * MINUTE
    assert after_failure(1, 1e9, NOW, chance=0.5) == NOW + timedelta(days=1)
    assert after_success(60, body(retry_after=7200), None, NOW) == NOW + 120 * MINUTE


@pytest.mark.parametrize(
    ("every", "fresh_for", "ttl", "minutes"),
    [
        (None, None, None, 0),
        (None, 600, None, 10),
        (None, 600, 3600, 60),
        (None, 1e7, None, 1440),
        (1800, 86_400, 86_400, 30),
        (7 * 86_400, None, None, 7 * 1440),
    ],
)
def test_the_user_then_the_server_and_the_feed_say_when_to_come_again(
    every: int | None, fresh_for: float | None, ttl: float | None, minutes: int
) -> None:
    assert after_success(every, body(fresh_for=fresh_for), Rhythm(ttl=ttl), NOW) == NOW + minutes * MINUTE


def test_hours_and_days_that_a_feed_skips_are_skipped() -> None:
    assert after_success(None, body(), Rhythm(skip_hours=frozenset({8, 9})), NOW) == NOW.replace(hour=10, minute=0)
    tuesday = NOW.replace(day=24, hour=0, minute=0)
    assert after_success(None, body(), Rhythm(skip_days=frozenset({0})), NOW) == tuesday
    assert after_success(None, body(), Rhythm(skip_hours=frozenset(range(24))), NOW) == NOW


def test_a_feed_that_brings_nothing_new_keeps_its_rhythm() -> None:
    known = feed(rhythm=Rhythm(ttl=7200))
    assert conclude(known, Answer(url=URL, status=304), NOW, chance=0).due == NOW + 120 * MINUTE
    parsed = ParsedFeed(items=(), rhythm=Rhythm(ttl=3600))
    assert conclude(known, body(), NOW, chance=0, parsed=parsed).due == NOW + 60 * MINUTE


def test_a_failure_leaves_what_is_known_and_counts() -> None:
    visit = conclude(feed(failures=1), Answer(url=URL, status=500, problem="500"), NOW, chance=0)
    assert (visit.problem, visit.digest, visit.parsed, visit.due) == ("500", None, None, NOW + 5 * MINUTE)
    broken = conclude(feed(), body(etag='"a"'), NOW, chance=0, problem="a broken feed")
    assert (broken.problem, broken.digest, broken.etag) == ("a broken feed", None, None)


def test_a_feed_that_is_gone_retires() -> None:
    assert conclude(feed(), Answer(url=URL, status=410, problem="410 Gone", gone=True), NOW, chance=0).retired


def test_a_success_brings_validators_and_the_place_where_the_feed_moved() -> None:
    answer = body(etag='"a"', last_modified="Mon", moved_to="https://new.example/feed")
    visit = conclude(feed(), answer, NOW, chance=0, parsed=ParsedFeed(title="Press"))
    assert (visit.etag, visit.last_modified, visit.digest) == ('"a"', "Mon", digest_of(b"<rss/>"))
    assert visit.moved_to == "https://new.example/feed"
    assert conclude(feed(address="https://new.example/feed"), answer, NOW, chance=0).moved_to is None


def test_a_short_answer_leaves_the_validators_of_the_long_one() -> None:
    visit = conclude(feed(etag='"a"', last_modified="Mon"), Answer(url=URL, status=304), NOW, chance=0)
    assert (visit.etag, visit.last_modified, visit.digest) == ('"a"', "Mon", None)


@pytest.mark.parametrize(
    ("known", "minutes"),
    [
        ({}, 30),
        ({"due": NOW + 5 * MINUTE}, 30),
        ({"due": NOW + 90 * MINUTE}, 90),
        ({"every": 600, "due": NOW + 10 * MINUTE}, 10),
        ({"every": 7200}, 120),
        ({"failures": 1, "due": NOW}, 30),
    ],
)
def test_a_feed_s_turn_comes_when_it_is_due_but_not_too_often(known: dict[str, Any], minutes: int) -> None:
    assert turn_of(feed(checked=NOW, **known)) == NOW + minutes * MINUTE


def test_a_new_feed_s_turn_is_now_and_a_retired_one_s_never_comes() -> None:
    assert (turn_of(feed()) or NOW) < NOW
    assert turn_of(feed(retired=True)) is None
    assert turn_of(feed(checked=NOW), every=60) == NOW + MINUTE
