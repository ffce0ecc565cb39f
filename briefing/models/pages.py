"""A web page as it was read: an article, and what stood in the way of the whole of it; standard library only."""

from typing import Literal

from briefing.frozen import dataclass
from briefing.models import Article

Wall = Literal["paywall", "truncated", "consent", "login", "error", "check", "shell"]
"""What a page shows in place of its text, or of the rest of it."""

WALL_NOTES: dict[Wall, str] = {
    "paywall": "a paywall: the page shows only the beginning of the text; the rest is for subscribers",
    "truncated": "the text breaks off: the page shows only the beginning of it",
    "consent": "a consent wall: the page wants cookies and tracking to be accepted before it shows its text",
    "login": "a login page: the site shows the text only after a login",
    "error": "an error page: the site says that it can't show this page",
    "check": "a bot check: the site wants to see a browser, or a person, before it shows its text",
    "shell": "a page that is empty without JavaScript; a browser may show its text",
}
"""What a reader is told of each, among an article's notes."""
BEGINNINGS: frozenset[Wall] = frozenset({"paywall", "truncated"})
"""Walls behind a beginning of the article; before the others there is not a word of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedPage:
    """What the page that an article links to holds; `article` is None where there is no text in it at all."""

    article: Article | None
    wall: Wall | None = None
    problem: str = ""
    """Why there is no text."""
    url: str | None = None
    """The address that answered, after redirects."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FullText:
    """What came of reading the page that a stored article links to."""

    key: int
    """Of the article in the store."""
    outcome: str
    """In words, one line."""
    article: Article | None = None
    """The article as it is to be stored; None where nothing changes."""
    taken: bool = False
    """Whether the page's text is in it; else only what is noted of it is new."""
    failed: bool = False
    """Whether the page could not be had at all."""
    again: bool = False
    """Whether it may be had another time."""
