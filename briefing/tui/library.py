"""What the reader asks of the articles that are kept in the store, as a protocol: `pipeline.shelf` carries it out.

The reader never touches the store itself. A library's calls may wait for the disk: none is made on the event loop.
"""

from collections.abc import Callable, Sequence
from typing import Protocol

from briefing.models.lists import (
    Elsewhere,
    FeedAdded,
    FeedDone,
    Left,
    Named,
    Opened,
    Overview,
    RefreshDone,
    Stretch,
    Turn,
    Wanted,
)
from briefing.models.pages import FullText
from briefing.models.stored import Version


class Library(Protocol):
    """The stored articles. Every call raises `BriefingError` with what is wrong and what to do."""

    keeps_fresh: bool
    """Whether feeds are refreshed as they are due, or only when one asks for it."""

    def follow(self) -> bool:
        """Make the feeds of the configuration those of the store; return whether it can be written at all."""

    def hurry(self) -> None:
        """Let no call of this thread wait long for another program that writes: it raises `BusyStoreError` soon."""

    def overview(self) -> Overview:
        """Return the feeds with their counts."""

    def lists(self) -> tuple[Named, ...]:
        """Return the views, the starred articles and the tags with their counts."""

    def top(self, wanted: Wanted) -> Stretch:
        """Return the beginning of a list; raises for a query that can't be read."""

    def stretch(self, wanted: Wanted, index: int, total: int, known: Sequence[tuple[int, int]]) -> Stretch:
        """Return the rows around an index; `known` are indexes of rows with their keys, to go on from."""

    def around(self, wanted: Wanted, key: int) -> Stretch:
        """Return the rows around an article as they are now; the article is among them though the list lost it."""

    def unread_after(self, wanted: Wanted, key: int | None) -> Stretch | None:
        """Return the rows around the next unread article after a key, else around the first before it."""

    def open(self, key: int, beside: Sequence[int] = ()) -> Opened | None:
        """Return an article and those beside it; None where it is no more."""

    def keep_made(self) -> None:
        """Keep the analysis that was made last in this thread, where the store can be written."""

    def mark(self, key: int, *, read: bool) -> None:
        """Mark an article as read or unread, where the store can be written."""

    def mark_all(self, wanted: Wanted) -> int:
        """Mark all articles of a list as read; return how many were not."""

    def star(self, key: int, *, starred: bool) -> None:
        """Put a star on an article, or take it off."""

    def tag(self, key: int, *, add: Sequence[str], remove: Sequence[str]) -> None:
        """Put tags on an article and take others off."""

    def place(self, key: int, position: int) -> None:
        """Keep where reading stopped, where the store can be written."""

    def remember(self, left: Left) -> None:
        """Keep how the reader is left."""

    def undo(self) -> str | None:
        """Take back the last change; return what it was, None where there is none."""

    def elsewhere(self, unit: str | None, counts: str, but: int | None, *, candidates: int = 0) -> Elsewhere:
        """Return which analysed articles, but one, state how many there are of what is counted.

        With them come the newest `candidates` that may do so, too, once they are analysed and that is kept.
        """

    def versions(self, key: int) -> tuple[Version, ...]:
        """Return an article's earlier texts, newest first."""

    def fetch_full_text(self, key: int) -> FullText:
        """Read the page that an article links to and keep its text where it is better; return what came of it."""

    def add_feed(self, address: str) -> FeedAdded:
        """Find the feed of an address and write it into the configuration; it waits for servers."""

    def refresh(
        self, feeds: Sequence[str], *, everything: bool, begin: Callable[[int], None], tell: Callable[[FeedDone], None]
    ) -> RefreshDone:
        """Visit feeds by their address, or those that are due, or all; raises where another refresh is under way."""

    def turn(self) -> Turn:
        """Return the feeds whose turn it is to be refreshed, and when it is that of the next one."""

    def is_refreshed_elsewhere(self) -> bool:
        """Tell whether another program refreshes the feeds now."""

    def cancel(self) -> None:
        """End the refresh that runs."""

    def close(self) -> None:
        """Let go of what this thread holds."""
