"""What notes, problems and reasons of deeper layers say in the language of the interface.

They stay English where they are made, stored and printed for programs; a front end has them spoken as it shows them.
Pure.
"""

import re
from functools import lru_cache

from briefing.i18n import ENGLISH, N_, _, language

_KNOWN = (
    # Notes of articles.
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
    # The network.
    N_("the host's name is not known; check the address and the network"),
    N_("its certificate can't be trusted: {reason}"),
    N_("no secure connection: {reason}"),
    N_("the proxy can't be reached; check http_proxy and https_proxy"),
    N_("the connection broke off before the answer was complete; try again later"),
    N_("no connection within {seconds} seconds; try again later"),
    N_("no connection: {reason}"),
    N_("no connection to the host"),
    N_("the answer is no HTTP"),
    N_("not a valid address; check it"),
    N_("too large: more than {count} MB"),
    N_("{status}: it asks for a login"),
    N_("{status}: it refuses this program"),
    N_("{status}: check the address"),
    N_("{status}: it is gone for good"),
    N_("{status}: too many requests; try again later"),
    N_("{status}: the server failed; try again later"),
    N_("{status}: try again later"),
    N_("can't be parsed: {reason}"),
    N_("no feed"),
    # Pictures.
    N_("no picture of a format that can be drawn: PNG, JPEG, GIF or WebP"),
    N_("too large: more than {count} million dots"),
    N_("a picture of a dot or two, which shows nothing"),
    N_("a damaged picture"),
    N_("empty: there is nothing in it"),
    # Files.
    N_("no articles in this directory; it reads .txt, .md, .html, .xml, .rss, .atom and .json feeds"),
    N_("no such file or directory; check the path"),
    N_("No command, file or directory {word}. Did you mean {name}? (briefing --help says more)"),
    N_("No command, file or directory {word}. (briefing --help says more)"),
    N_("empty: there is nothing to read in it"),
    N_("a binary file, not a text; convert it to plain text or HTML first"),
    N_("can't be read: {reason}"),
    N_("can't be written: {reason}"),
    # Work.
    N_("gave up after {seconds} seconds"),
    N_("the process that did the work died"),
    N_("needs too much memory"),
    N_("the process that refreshed the feeds died; what it had stored is there, and the next refresh brings the rest"),
    # The store.
    N_("the disk is full, and nothing was changed; free some space and try again ({said})"),
    N_("another program is writing to it; try again when it is done ({said})"),
    N_("it can't be written; make the file and its directory writable, or name another one with --store ({said})"),
    N_("it is damaged; `briefing doctor --repair` puts it aside and saves what can be read ({said})"),
    N_("it is no store; name another one with --store, or move it away and a new one is made ({said})"),
    N_(
        "it can't be opened; make the file and its directory readable and writable, or name another one with --store "
        "({said})"
    ),
    N_("the disk can't be read or written, and nothing was changed; look at its space and health ({said})"),
    N_("there is not enough memory; end other programs and try again ({said})"),
    N_("there is no store yet; `briefing refresh` makes it"),
    N_("nothing is stored yet; briefing refresh fetches the feeds of feeds.toml"),
    # What was taken back.
    N_("marked 1 article read"),
    N_("marked {count} articles read"),
    N_("marked 1 article unread"),
    N_("marked {count} articles unread"),
    N_("starred 1 article"),
    N_("starred {count} articles"),
    N_("took the star from 1 article"),
    N_("took the star from {count} articles"),
    N_("tagged 1 article {names}"),
    N_("tagged {count} articles {names}"),
    N_("took the tag from 1 article: {names}"),
    N_("took the tag from {count} articles: {names}"),
    # What the system says.
    N_("Permission denied"),
    N_("No such file or directory"),
    N_("No space left on device"),
    N_("Is a directory"),
    N_("Not a directory"),
    N_("Read-only file system"),
    N_("Connection refused"),
    N_("Network is unreachable"),
    # Queries.
    N_("query, character {number}: {reason}"),
    N_("there is no letter or digit to search for"),
    N_("there is no ( for this )"),
    N_("this ( is not closed"),
    N_("a word or a field is missing before this )"),
    N_("the quotation mark {mark} is not closed"),
    N_("* stands for letters only at the end of a word"),
)


def spoken(words: str) -> str:
    """Return words in the language of the interface; those that are not known as they are.

    What stands before a known reason, as in `FILE: reason`, stays.
    """
    if language() == ENGLISH:
        return words
    at = 0
    while at >= 0:
        found = _spoken(words[at:])
        if found is not None:
            source = words[:at].removesuffix(": ").rstrip()
            return _("{source}: {reason}", source=source, reason=found) if at else found
        at = words.find(": ", at)
        at += 2 if at >= 0 else 0
    return words


def _spoken(words: str) -> str | None:
    for pattern, known in _patterns():
        if match := pattern.fullmatch(words):
            found = _(known)
            return found.format(**{name: spoken(part) for name, part in match.groupdict().items()})
    return None


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        (re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(one)), re.IGNORECASE), one) for one in _KNOWN
    )
