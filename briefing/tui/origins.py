"""What the list can be narrowed to where there is a store: all articles, hits, local files, views, tags, feeds."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from briefing.i18n import _
from briefing.models.lists import Left, Named, Overview
from briefing.models.stored import Count
from briefing.tui.catalogue import Origin

ALL, SEARCH = "all", "search"
LOCAL = "local:"
"""What the ids of origins of local files begin with."""
_VIEW, _TAG, _FEED = "view:", "tag:", "feed:"
LISTED = (_VIEW, _TAG)
"""What the ids of views and tags begin with."""


def origins_of(
    overview: Overview, lists: Iterable[Named], local: Iterable[Origin], query: str, hits: int
) -> tuple[Origin, ...]:
    """Return the origins in the order in which they are shown.

    All that is stored is none of it where there are local files alone, and not all there is where there are any.
    """
    local, counts = tuple(local), overview.counts
    found = [Origin(_("All stored") if local else None, counts.unread, counts.total, ALL, "all")]
    if local and not counts.total:
        found.clear()
    if query:
        found.append(Origin(query, 0, hits, SEARCH, "search"))
    found += [replace(one, key=f"{LOCAL}{one.name}") for one in local]
    found += [
        Origin(
            one.name,
            one.counts.unread,
            one.counts.total,
            id_of_list(one),
            "view" if one.is_view else "tag",
            one.problem,
        )
        for one in lists
    ]
    found += [
        Origin(feed.name, feed.unread, feed.total, id_of_feed(feed.id), "feed", feed.problem) for feed in overview.feeds
    ]
    return tuple(found)


def id_of_list(named: Named) -> str:
    """Return the id of the origin that a view or a tag is."""
    return f"{_VIEW if named.is_view else _TAG}{named.name}"


def id_of_feed(feed: int) -> str:
    """Return the id of the origin that a feed is, by its number in the store."""
    return f"{_FEED}{feed}"


def listed_as(left: Left, counts: Count) -> Iterator[Named]:
    """Yield the view or the tag that was listed when the reader was left, before it is known which ones there are."""
    for start in LISTED:
        if left.origin.startswith(start):
            yield Named(left.origin.removeprefix(start), left.wanted.query, counts, is_view=start == _VIEW)


def feed_of(origin: str) -> int | None:
    """Return the feed that an origin is, None for others."""
    return int(origin.removeprefix(_FEED)) if origin.startswith(_FEED) else None
