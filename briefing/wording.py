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
    N_("leads to {host}, an address in your own network; ask for that address yourself if you trust it"),
    # Pictures.
    N_("no picture of a format that can be drawn: PNG, JPEG, GIF or WebP"),
    N_("too large: more than {count} million dots"),
    N_("a picture of a dot or two, which shows nothing"),
    N_("a damaged picture"),
    N_("empty: there is nothing in it"),
    # Files.
    N_("no articles in this directory; it reads .txt, .md, .html, .xml, .rss, .atom and .json feeds"),
    N_("no such file or directory; check the path"),
    N_("empty: there is nothing to read in it"),
    N_("a binary file, not a text; convert it to plain text or HTML first"),
    N_("can't be read: {reason}"),
    N_("can't be written: {reason}; {mend}"),
    N_("free some space"),
    N_("make it writable, and the directory it is in"),
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
    # The command line.
    N_("No such option {name}."),
    N_("No such option {name}. Did you mean {other}?"),
    N_("{problem} (Did you mean one of: {others}?)"),
    N_("Missing argument {name}."),
    N_("Missing argument {name}. Choose from: {others}"),
    N_("Missing command."),
    N_("Invalid value for {name}: {reason}"),
    N_("{value} is not one of {others}."),
    N_("{value} is not a valid {kind}."),
    N_("integer"),
    N_("integer range"),
    N_("{value} is not in the range {range}."),
    N_("Got unexpected extra argument ({value})"),
    N_("Got unexpected extra arguments ({value})"),
    N_("Option {name} requires an argument."),
    N_("Option {name} does not take a value."),
    # The network.
    N_("not finished within {seconds} seconds; try again later"),
    N_("more than {count} redirects; it leads in a circle"),
    N_("answered with nothing"),
    N_("no answer in time"),
    N_("redirects from https to plain http; ask for the http address yourself if you trust it"),
    N_("redirects to what is no address; check it in a browser"),
    N_("leads to {scheme} address; only http and https are read"),
    N_("not a complete address: it names no host"),
    N_("can't read {scheme} addresses, only http and https"),
    N_("the compressed answer is damaged; try again later"),
    N_("the compressed answer breaks off; try again later"),
    N_("sent in an encoding that was not asked for: {name}"),
    N_("a web page, not a feed"),
    N_("neither RSS, Atom nor JSON Feed"),
    N_("not a text but {kind}"),
    N_("an image"),
    N_("a sound"),
    N_("a film"),
    N_("a PDF document"),
    N_("binary content; name a page, a feed or a text"),
    N_("XML, but neither a feed nor a page; name an RSS or Atom feed"),
    N_("JSON, but not a JSON Feed; there is nothing to read in it"),
    N_("there is not a word in it"),
    N_("its login is empty or holds characters that can't be sent; check the configuration"),
    N_("the linked page was not taken: {reason}"),
    N_("the linked page can't be had: {reason}"),
    N_("it says no more than the feed"),
    N_("no article found in this page; it may need a login or a browser"),
    N_("the article is no longer there"),
    N_("the article links to no page"),
    N_("no feed found: the page names none, and none is in a usual place; look for its address"),
    # Files.
    N_("no file matches this pattern"),
    N_("an empty path; name a file, a directory or a URL"),
    N_("is a directory; name the file with the list in it"),
    # Logins.
    N_("{origin}: is not set; set it where briefing is started"),
    N_("{origin}: ended with {code}; run it by hand to see why"),
    N_("{origin}: gave no login within {seconds} seconds"),
    N_("{origin}: {reason}; check the command in the configuration"),
    N_("{origin}: is empty"),
    # The configuration.
    N_("the configuration can't be read: {reason}"),
    N_("can't be written: it is read-only; make it writable, and the directory it is in"),
    N_("is not TOML: {reason}"),
    N_("is not UTF-8 text; save the file as UTF-8"),
    N_("is nested too deeply"),
    N_("unknown key; {hint}allowed: {names}"),
    N_("did you mean {name}? "),
    N_("{name} is missing"),
    N_("must be a string, not {kind}"),
    N_("must be a string that is not empty"),
    N_("must be a string, an http or https address, not {kind}"),
    N_('must be an ISO 639-1 code, a string of two letters such as "fr"'),
    N_("must be one of {names}"),
    N_('must be a string such as "45s", "30m", "2h" or "1d", {most} at most'),
    N_("must be an array of strings that are not empty"),
    N_("must be true or false, not {kind}"),
    N_("must be a whole number from {least} to {most}, not {value}"),
    N_("must be written as [[{name}]], not {kind}"),
    N_("was changed by another program meanwhile; run the command again"),
    N_("was made by another program meanwhile; run the command again"),
    N_("the configuration has changed meanwhile; run the command again"),
    N_("the way it is written is too unusual to be changed by a program; edit the feeds by hand"),
    N_("no feed there has the address {address}"),
    N_("no feed has the name or the address {name}; {reason}"),
    N_("briefing feeds list shows all"),
    N_("did you mean {name}?"),
    N_("{count} feeds are named {name}: name one by its address: {addresses}"),
    N_("no view has the name {name}; the configuration has {names}"),
    N_("is not followed any more; --forget deletes its {count} articles"),
    N_("it can't be written, so nothing is removed; make the file and its directory writable, or leave out --forget"),
    N_("no feeds in it; name an OPML file, or a text with an address a line"),
    N_("not a list of feeds; name an OPML file, or a text with an address a line"),
    N_("a broken list of feeds: {reason}"),
    # The store.
    N_("it can't be opened ({reason}); make it writable, or name another one with --store"),
    N_(
        "it was moved or deleted while it was open, and nothing was changed; put it back, or start again and a new one "
        "is made"
    ),
    N_("it is another program's database; name another file with --store"),
    N_(
        "a newer Briefing wrote it (schema {seen}, this one knows {known}); update Briefing, or name another store "
        "with --store"
    ),
    N_("it is no database; move it away, and a new one is made"),
    N_("can't be made: {reason}; a refresh needs to write beside the store"),
    N_("another refresh is under way{holder}"),
    N_(" (process {number})"),
    N_("no stored article has the number {number}; briefing list shows them"),
    N_("it names no stored article; write id: and its number, such as id:12"),
    N_("line {number} is no JSON; the file was not made by briefing store export"),
    N_("line {number} holds no article; the file was not made by briefing store export"),
    # The check of the set-up.
    N_("not installed: {names}"),
    N_("install Briefing again with all it depends on"),
    N_("all language models are installed"),
    N_("its encoding is {name}, which lacks letters"),
    N_("set LANG to a UTF-8 locale, such as C.UTF-8"),
    N_("the reader can't run in this one"),
    N_("start it in a terminal program; printing commands work everywhere"),
    N_("there is none"),
    N_("briefing feeds add URL makes one"),
    N_("{files}: feeds {feeds}, articles {articles}, views {views}"),
    N_("mend the file at the line named"),
    N_("{file}: there is nothing"),
    N_("mend its path in the configuration"),
    N_("mend the query; briefing search --help lists what it may hold"),
    N_("{name} is not set"),
    N_("set the variable where briefing is started"),
    N_("can't be written, only read"),
    N_("give yourself the right to write it and its directory, or name another store with --store"),
    N_("{count} MB are free"),
    N_("make room, or keep fewer articles: [keep] in the configuration"),
    N_("none yet; briefing refresh makes it"),
    N_("{count} articles, {size} MB, sound"),
    N_("{count}, none of them in trouble"),
    N_("its publisher says that it is gone"),
    N_("briefing feeds remove {address} follows it no more; its articles stay"),
    N_("failed {count} times in a row: {reason}"),
    N_("look at {address}; briefing refresh {same} tries again at once"),
    N_("look at {address}"),
    N_("nothing new since {date}"),
    N_("name another file with --store, or mend the configuration"),
    N_("name another place with --store"),
    N_("briefing doctor --repair saves what can be read"),
    N_("run briefing doctor again when it is done"),
    N_("the file is damaged: {reason}"),
    N_("the {called} is damaged: {reason}"),
    N_("search index"),
    N_("index of actors"),
    N_("{file} was damaged and is now {other}"),
    N_("{count} articles of it were saved"),
    N_("{count} articles could not be read"),
    N_("the search index was made anew for {count} articles"),
    N_("feeds and tags were counted anew"),
    N_("unused space was given back"),
    # Queries.
    N_("{value} is no time; {name}: wants {allowed}"),
    N_("{value} is no amount; {name}: wants {allowed}"),
    N_("{value} is no language; {name}: wants {allowed}"),
    N_("{name}: wants {allowed} directly after it"),
    N_("{name}: wants {allowed}"),
    N_("a time back such as 12h, 3d, 2w, 6m or 1y, a date such as 2026-01-31, 2026-01 or 2026, today or yesterday"),
    N_("an amount such as >100, >=2.5, <1,5 Md€, >5%, 1000..5000 or >20 personnes"),
    N_("a language's code such as fr or en"),
    N_("a word or a quotation"),
    N_("a word of the feed's name or address, or a quotation"),
    N_("a tag"),
    N_("there is no field {name}; {reason} (in quotation marks it is a word)"),
    # What the system says, too.
    N_("the model package {name} is not installed; {mend}"),
    N_("the model package {name} is broken; {mend} ({reason})"),
    N_("gone for good"),
    N_("gone for good: {reason}"),
    N_("not followed any more"),
    N_("Operation not permitted"),
    N_("File exists"),
    N_("Invalid argument"),
    N_("File too large"),
    N_("Input/output error"),
    N_("Disk quota exceeded"),
    N_("Too many open files"),
    N_("File name too long"),
    N_("Connection reset by peer"),
    N_("No route to host"),
    N_("Host is unreachable"),
    N_("Cannot allocate memory"),
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
    folded = words.casefold()
    for part, known in _parts():
        if part in folded and (match := _pattern(known).fullmatch(words)):
            found = _(known)
            return found.format(**{name: spoken(value) for name, value in match.groupdict().items()})
    return None


@lru_cache(maxsize=1)
def _parts() -> tuple[tuple[str, str], ...]:
    """Return what is known, each with its longest part that never changes: without that it need not be tried."""
    return tuple((max(re.split(r"\{\w+\}", known), key=len).casefold(), known) for known in _KNOWN)


@lru_cache(maxsize=len(_KNOWN))
def _pattern(known: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.*?)", re.escape(known)), re.IGNORECASE)
