"""The list of feeds -> text for terminals and pipes, JSON."""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from urllib.parse import urlsplit

from briefing.models.feeds import FeedState
from briefing.render.cells import cell_width, pad, wrap
from briefing.text import clean_line
from briefing.wording import spoken

_GAP = "  "
_NAME_SHARE = 35
"""Per cent of a terminal's columns that names take at most; an address takes what is left."""
_GONE = "gone for good"
_LEAST = 12
"""Columns that a name or an address needs to be told from others."""


def render_text(feeds: Sequence[FeedState], width: int | None) -> Iterator[str]:
    """Yield the list as text: in columns that fit a terminal of `width`, else (None) one feed a line with tabs.

    With tabs a line has unread/total, name, address, tags, last visit in UTC, problem. On a terminal the problem
    stands below its feed.
    """
    if width is None:
        for feed in feeds:
            yield "\t".join(_cells(feed)) + "\n"
        return
    yield from (f"{line}\n" for line in _columns(feeds, width))


def with_address(feed: FeedState) -> str:
    """Return what a message calls a feed: several may have one name, and its address is what there is to be checked.

    A feed without a name of its own is called by its host, which says no more than the address.
    """
    host = (urlsplit(feed.url).hostname or "").removeprefix("www.")
    return feed.url if feed.name == host else f"{feed.name} ({feed.url})"


def render_json(feeds: Sequence[FeedState], *, lines: bool) -> Iterator[str]:
    """Yield the list as one JSON object, or as one object a line."""
    if lines:
        for feed in feeds:
            yield json.dumps(_as_json(feed), ensure_ascii=False) + "\n"
        return
    whole = {"schema": "briefing-feeds/1", "feeds": [_as_json(feed) for feed in feeds]}
    yield json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _cells(feed: FeedState) -> tuple[str, ...]:
    visited = feed.checked.isoformat(timespec="seconds") if feed.checked else ""
    cells = (f"{feed.unread}/{feed.total}", feed.name, feed.url, ",".join(feed.tags), visited, _problem(feed))
    return tuple(map(clean_line, cells))


def _columns(feeds: Sequence[FeedState], width: int) -> Iterator[str]:
    rows = [_cells(feed) for feed in feeds]
    counts = max((len(row[0]) for row in rows), default=0)
    visits = [_local(feed.checked) for feed in feeds]
    dates = max(map(cell_width, visits), default=0)
    names = min(max((cell_width(row[1]) for row in rows), default=0), max(width * _NAME_SHARE // 100, _LEAST))
    rest = width - counts - names - dates - 3 * len(_GAP)
    for feed, row, visit in zip(feeds, rows, visits, strict=True):
        ending = row[2] + (f"{_GAP}[{clean_line(', '.join(feed.tags))}]" if feed.tags else "")
        line = [pad(row[0], counts, right=True), pad(_cut(row[1], names), names), pad(visit, dates)]
        if rest >= _LEAST:
            line.append(_cut(ending, rest))
        yield _GAP.join(line).rstrip()
        if row[5]:
            problem = clean_line(spoken(row[5]))
            yield from wrap(
                problem, width, first=" " * (counts + len(_GAP)) + "! ", rest=" " * (counts + len(_GAP) + 2)
            )


def _problem(feed: FeedState) -> str:
    if feed.retired:
        if _GONE in feed.problem:
            return feed.problem
        return f"{_GONE}: {feed.problem}" if feed.problem else _GONE
    if not feed.followed:
        return "not followed any more"
    return feed.problem


def _local(moment: datetime | None) -> str:
    return moment.astimezone().strftime("%Y-%m-%d %H:%M") if moment else "never"


def _cut(text: str, width: int) -> str:
    """Return a text that fits into some columns, an ellipsis in place of what does not."""
    if cell_width(text) <= width:
        return text
    while text and cell_width(text) > width - 1:
        text = text[:-1]
    return text + "…"


def _as_json(feed: FeedState) -> dict[str, object]:
    return {
        "name": feed.name,
        "url": feed.url,
        "address": feed.address,
        "site": feed.site,
        "language": feed.language,
        "tags": list(feed.tags),
        "every": feed.every,
        "full_text": feed.full_text,
        "total": feed.total,
        "unread": feed.unread,
        "checked": _moment(feed.checked),
        "changed": _moment(feed.changed),
        "due": _moment(feed.due),
        "failures": feed.failures,
        "problem": feed.problem or None,
        "retired": feed.retired,
        "followed": feed.followed,
    }


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None
