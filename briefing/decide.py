"""Decisions of a refresh as pure functions: which feeds to visit, when next, and what a visit changes.

They are fed with what the store knows and what an answer says, and with the time and a random number where they need
one; they do no I/O.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from hashlib import blake2b

from briefing.models.feeds import Answer, FeedState, ParsedFeed, Rhythm, Visit

LONGEST_REST = 86_400.0
"""Seconds: whatever a publisher asks for, a feed is visited once a day; a slip of his must not end it for a year."""
FIRST_BACK_OFF = 300.0
"""Seconds of rest after a second failure in a row, doubled with each further one (RFC 9110 leaves the time open)."""
_JITTER = 0.2
"""Share of a back-off that chance takes off, so that feeds that failed together do not come back together."""
_DOUBLINGS = 9
"""How often a rest is doubled until it is the longest; going on would only make large numbers."""


def due(feeds: Iterable[FeedState], now: datetime) -> tuple[FeedState, ...]:
    """Return the feeds that may be visited now.

    A visit that lies in the future was paid before the clock was set back: its feed is due.
    """
    return tuple(
        feed
        for feed in feeds
        if not feed.retired
        and (feed.due is None or feed.due <= now or (feed.checked is not None and feed.checked > now))
    )


def digest_of(content: bytes) -> bytes:
    """Return what tells a body from another: 16 bytes of BLAKE2b."""
    return blake2b(content, digest_size=16).digest()


def is_same(feed: FeedState, answer: Answer) -> bool:
    """Tell whether an answer brings the bytes of the last visit again, or says so."""
    return answer.retrieved is None or digest_of(answer.retrieved.content) == feed.digest


def is_offline(answers: Sequence[Answer]) -> bool:
    """Tell whether it is our own network that failed: several visits, and not one answer of a server."""
    return len(answers) > 1 and all(answer.status is None and answer.problem for answer in answers)


def conclude(
    feed: FeedState,
    answer: Answer,
    now: datetime,
    *,
    chance: float,
    parsed: ParsedFeed | None = None,
    problem: str = "",
    every: int | None = None,
) -> Visit:
    """Return what a visit changes in the store.

    `problem` is why the body could not be parsed; `every` the least seconds between visits where the feed has none of
    its own; `chance` between 0 and 1.
    """
    problem = answer.problem or problem
    if problem:
        # What is known of the last good body stays, so that the same broken one is looked at again when it is mended.
        return Visit(
            feed=feed.id,
            checked=now,
            due=after_failure(feed.failures + 1, answer.retry_after, now, chance=chance),
            problem=problem,
            retired=answer.gone,
        )
    unchanged = answer.retrieved is None
    moved = answer.moved_to or (parsed.moved_to if parsed else None)
    return Visit(
        feed=feed.id,
        checked=now,
        due=after_success(feed.every or every, answer, parsed.rhythm if parsed else None, now),
        moved_to=moved if moved != feed.address else None,
        etag=answer.etag or (feed.etag if unchanged else None),
        last_modified=answer.last_modified or (feed.last_modified if unchanged else None),
        digest=digest_of(answer.retrieved.content) if answer.retrieved else None,
        parsed=parsed,
    )


def after_failure(failures: int, retry_after: float | None, now: datetime, *, chance: float) -> datetime:
    """Return when to come again after so many failures in a row; the first is forgiven, as networks are."""
    rest = 0.0 if failures < 2 else min(LONGEST_REST, FIRST_BACK_OFF * 2 ** min(failures - 2, _DOUBLINGS))
    rest *= 1 - _JITTER * chance
    return now + timedelta(seconds=max(rest, min(retry_after or 0.0, LONGEST_REST)))


def after_success(every: int | None, answer: Answer, rhythm: Rhythm | None, now: datetime) -> datetime:
    """Return when to come again: not before the user, the server and the feed itself want it.

    What a user sets holds against what a publisher asks for, but for a server's Retry-After.
    """
    wished = [every] if every else [answer.fresh_for, rhythm.ttl if rhythm else None]
    rest = max([answer.retry_after or 0.0, *(seconds for seconds in wished if seconds)])
    moment = now + timedelta(seconds=rest if every else min(rest, LONGEST_REST))
    return moment if every or rhythm is None else _past_skipped(moment, rhythm)


def _past_skipped(moment: datetime, rhythm: Rhythm) -> datetime:
    """Return the first full hour from a moment on that a feed does not skip; the moment itself if it skips all."""
    hour = moment
    for _ in range(24 * 8):
        if hour.hour not in rhythm.skip_hours and hour.weekday() not in rhythm.skip_days:
            return hour
        hour = (hour + timedelta(hours=1)).replace(minute=0, second=0, microsecond=0)
    return moment
