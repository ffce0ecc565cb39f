"""Decisions as pure functions: which feeds to visit, when next, what a visit changes, which text of two is better.

They are fed with what the store knows and what an answer says, and with the time and a random number where they need
one; they do no I/O.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from briefing.later import pattern
from briefing.models import Article, Block
from briefing.models.feeds import Answer, FeedState, ParsedFeed, Rhythm, Visit
from briefing.models.pages import WALL_NOTES, FullText, LinkedPage

if TYPE_CHECKING:
    from re import Pattern

LONGEST_REST = 86_400.0
"""Seconds: whatever a publisher asks for, a feed is visited once a day; a slip of his must not end it for a year."""
UNASKED_REST = 1800.0
"""Seconds between two visits that nobody asked for."""
FIRST_BACK_OFF = 300.0
"""Seconds of rest after a second failure in a row, doubled with each further one (RFC 9110 leaves the time open)."""
_JITTER = 0.2
"""Share of a back-off that chance takes off, so that feeds that failed together do not come back together."""
_DOUBLINGS = 9
"""How often a rest is doubled until it is the longest; going on would only make large numbers."""
TRIES = 3
"""How often a linked page is asked for that can't be had."""
_LONGER = 1.2
"""A page's text that is longer by less than this factor has more of what stands around it, not more to say."""
_SHARED = 0.5
"""Share of the words of a title and teaser that the same story has too: of 94 news pages all had it for their own, and
of 4,486 pairs of pages thirteen for another's."""
_FEW_WORDS = 5
"""Fewer different words than this tell nothing; then shorter ones, which tell less, are taken too."""
_LONG_WORD, _WORD = (pattern(rf"[^\W\d_]{{{letters},}}|\d{{2,}}") for letters in (6, 4))
_WITHOUT_SPACES = pattern("[\u2e80-\U0003ffff]+")
_REFUSED = "the linked page was not taken: "
_UNREACHED = "the linked page can't be had: "


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


def turn_of(feed: FeedState, *, every: int | None = None) -> datetime | None:
    """Return when a feed may be visited again without anybody asking for it; None: never.

    A feed for which neither the user, nor `every`, nor the publisher asks for a time rests for `UNASKED_REST`.
    """
    if feed.retired:
        return None
    if feed.checked is None:
        return datetime.min.replace(tzinfo=UTC)
    rest = timedelta(seconds=feed.every or every or UNASKED_REST)
    return max(feed.checked + rest, feed.due or feed.checked)


def digest_of(content: bytes) -> bytes:
    """Return what tells a body from another: 16 bytes of BLAKE2b."""
    return blake2b(content, digest_size=16).digest()


def is_same(feed: FeedState, answer: Answer, digest: bytes | None = None) -> bool:
    """Tell whether an answer brings the bytes of the last visit again, or says so; `digest` is theirs, if known."""
    return answer.retrieved is None or (digest or digest_of(answer.retrieved.content)) == feed.digest


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
    digest: bytes | None = None,
) -> Visit:
    """Return what a visit changes in the store.

    `problem` is why the body could not be parsed; `every` the least seconds between visits where the feed has none of
    its own; `chance` between 0 and 1; `digest` that of the body, if it is known.
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
        due=after_success(feed.every or every, answer, parsed.rhythm if parsed else feed.rhythm, now),
        moved_to=moved if moved != feed.address else None,
        etag=answer.etag or (feed.etag if unchanged else None),
        last_modified=answer.last_modified or (feed.last_modified if unchanged else None),
        digest=(digest or digest_of(answer.retrieved.content)) if answer.retrieved else None,
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


# Full texts ---------------------------------------------------------------------------------------------------------


def choose_text(key: int, stored: Article, page: LinkedPage) -> FullText:
    """Return which text of an article is kept, the stored one or that of the page it links to.

    A page's text is taken only if no wall stands before it, it is longer, and it tells the same story.
    """
    objection = _objection(stored, page)
    if objection is None and page.article is not None:
        article = _with_text(stored, page.article)
        outcome = f"full text: {len(article.text.split())} words in place of {len(stored.text.split())}"
        return FullText(key=key, outcome=outcome, article=article, taken=True)
    outcome = _REFUSED + (objection or page.problem)
    # That there is no more to be had than the feed has is no news to a reader of the whole text.
    noted = [outcome] if page.wall or page.article is None or objection != _NO_LONGER else []
    return FullText(key=key, outcome=outcome, article=_with_notes(stored, noted))


def after_unreached(key: int, stored: Article, answer: Answer) -> FullText:
    """Return what is noted of an article whose page can't be had, and whether it is to be asked for again."""
    said = f"{_UNREACHED}{answer.problem}"
    may_help = answer.status is None or answer.status in (408, 425, 429) or answer.status >= 500
    return FullText(key=key, outcome=said, article=_with_notes(stored, [said]), failed=True, again=may_help)


_NO_LONGER = "it says no more than the feed"


def _objection(stored: Article, page: LinkedPage) -> str | None:
    """Return why a page's text is not the better one; None if it is."""
    if page.wall:
        return WALL_NOTES[page.wall]
    if page.article is None:
        return page.problem
    if _is_front_page(stored.link, page.url):
        return "its address leads to the site's front page"
    had, found = _body(stored), _body(page.article)
    if len(found) < _LONGER * len(had):
        return _NO_LONGER
    return None if _tells_same(stored, had, page.article) else "it tells another story"


def _is_front_page(link: str | None, answered: str | None) -> bool:
    """Tell whether a link to an article was redirected to its site's root, as many do with articles that are gone."""
    return bool(link and answered) and not _path(answered) and bool(_path(link))


def _path(address: str | None) -> str:
    parts = urlsplit(address or "")
    return parts.path.strip("/") + parts.query


def _tells_same(stored: Article, had: str, found: Article) -> bool:
    """Tell whether two texts are of one story: the page has half of the words of the title and text had."""
    told = f"{stored.title} {had}"
    words = _words(told, _LONG_WORD)
    if len(words) < _FEW_WORDS:
        words = _words(told, _WORD)
    return len(words & _words(f"{found.title} {found.text}", _WORD)) >= _SHARED * len(words)


def _words(text: str, word: "Pattern[str]") -> set[str]:
    """Return the words that tell something; of scripts without spaces each two characters."""
    folded = text.casefold()
    runs = _WITHOUT_SPACES.findall(folded)
    pairs = {run[place : place + 2] for run in runs for place in range(max(1, len(run) - 1))}
    return set(word.findall(_WITHOUT_SPACES.sub(" ", folded))) | pairs


def _body(article: Article) -> str:
    """Return an article's text without its title."""
    start = next((block.end for block in article.blocks if block.kind == "title"), 0)
    return article.text[start:].strip()


def _with_text(stored: Article, found: Article) -> Article:
    """Return a stored article with a page's text under its own title; what its feed says of it stays."""
    at = next((block.end for block in found.blocks if block.kind == "title"), 0)
    body = [block for block in found.blocks if block.kind != "title" and block.start >= at]
    begin = body[0].start if body else at
    title = [Block("title", 0, len(stored.title))] if stored.title else []
    before = f"{stored.title}\n\n" if title else ""
    by = len(before) - begin
    moved = [replace(b, start=b.start + by, end=b.end + by) for b in body]
    links = [replace(link, start=link.start + by, end=link.end + by) for link in found.links if link.start >= begin]
    pictures = [replace(one, at=max(one.at, begin) + by) for one in found.pictures]
    # A feed names a picture of its articles that stands outside the text of many pages.
    pictures = pictures or [replace(one, at=len(before)) for one in stored.pictures]
    return replace(
        stored,
        text=before + found.text[begin:],
        blocks=(*title, *moved),
        links=tuple(links),
        pictures=tuple(pictures),
        marked_up=found.marked_up,
        language=stored.language or found.language,
        published=stored.published or found.published,
        notes=found.notes,
    )


def _with_notes(stored: Article, noted: Iterable[str]) -> Article | None:
    """Return a stored article with notes in place of what was noted of its page before; None where none changes."""
    kept = [note for note in stored.notes if not note.startswith((_REFUSED, _UNREACHED))]
    notes = (*kept, *noted)
    return replace(stored, notes=notes) if notes != stored.notes else None
