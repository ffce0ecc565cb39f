"""What an article's notes say in the language of the interface; in JSON and in the store they stay English. Pure."""

import re
from functools import lru_cache

from briefing.i18n import N_, _

_NOTES = (
    N_("a paywall: the page shows only the beginning of the text; the rest is for subscribers"),
    N_("the text breaks off: the page shows only the beginning of it"),
    N_("a consent wall: the page wants cookies and tracking to be accepted before it shows its text"),
    N_("a login page: the site shows the text only after a login"),
    N_("an error page: the site says that it can't show this page"),
    N_("a bot check: the site wants to see a browser, or a person, before it shows its text"),
    N_("a page that is empty without JavaScript; a browser may show its text"),
    N_("the feed carries nothing but a teaser; the full text is on the linked page"),
    N_("the feed carries nothing but a title; the full text is on the linked page"),
    N_("only {words} words were found in this page; there may be more behind a login"),
    N_("cut off after {count} characters"),
    N_("no actor model for {language}: actors may be missing"),
    N_("no names known for {language}: few actors are found"),
    N_("no number words known for {language}: figures in digits alone are found"),
)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(note))), note) for note in _NOTES)


def spoken(note: str) -> str:
    """Return a note in the language of the interface; one that is not known as it is."""
    for pattern, known in _patterns():
        if match := pattern.fullmatch(note):
            return _(known, **match.groupdict())
    return note
