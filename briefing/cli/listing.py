"""The commands `list` and `search`: stored articles, newest first, one a line."""

import re
import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from briefing.cli.commands import Command
from briefing.cli.destination import open_output
from briefing.cli.overview import COMMANDS
from briefing.cli.storing import Place, with_store
from briefing.cli.streams import complain
from briefing.cli.terminal import Colour, is_terminal, wants_colour, width
from briefing.i18n import N_, _, ngettext
from briefing.render.headlines import LIST_FORMATS, render_headlines
from briefing.wording import spoken

if TYPE_CHECKING:
    from briefing.models.stored import Headline

_SCREENFUL = 50
"""Articles that are listed on a terminal unless more are asked for; a program gets them all."""

_NEGATED = re.compile(r"-(?!-|n\d+$)..")

_WORDS = N_(
    "Words are looked for in titles and texts, whatever their accents and capitals; all must be there. "
    '"A phrase", harb* for a beginning, OR, NOT and brackets; actor:Iran, source:"Le Monde", tag:x, title:word, '
    "lang:fr, figure:>100, figure:people, is:unread, is:starred, since:3d, until:2026-01-31. "
    "The language of a few words, where their feed names none, is known once they are analysed."
)


class _Search(Command):
    """A command whose words may be negated as in most searches: `ferry -bread` is `ferry NOT bread`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments; words behind a hyphen are none of the options, which are short or begin with two."""
        words: list[str] = []
        for at, argument in enumerate(args):
            if argument == "--":
                words += args[at:]
                break
            words += ["NOT", argument[1:]] if _NEGATED.match(argument) else [argument]
        return super().parse_args(ctx, words)


def _with_shape(function: Any) -> Any:
    """Give a command the options that say how much is listed and how."""
    for option in reversed(_OPTIONS):
        function = option(function)
    return function


_OPTIONS = (
    click.option("-n", "--limit", type=click.IntRange(min=0), metavar="N", help="At most N articles; 0 for all."),
    click.option("-f", "--format", "form", type=click.Choice(LIST_FORMATS), default="text", help="How to print."),
    click.option("-o", "--output", metavar="FILE", help="Write to FILE, in place of what it held, once all is done."),
    click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="Colours."),
)


@click.command("list", cls=Command, help=COMMANDS["list"].help)
@click.option("--feed", metavar="NAME", help="Only of this feed, by its name or address.")
@click.option("--tag", metavar="TAG", help="Only with this tag.")
@click.option("--unread", is_flag=True, help="Only unread ones.")
@click.option("--starred", is_flag=True, help="Only starred ones.")
@click.option("--since", metavar="WHEN", help="Only since then: 3d, 12h, a date, today.")
@click.option("--view", metavar="NAME", help="Only what a saved query of the configuration finds.")
@_with_shape
@with_store
def list_articles(
    feed: str | None,
    tag: str | None,
    unread: bool,
    starred: bool,
    since: str | None,
    view: str | None,
    place: Place,
    **shape: Any,
) -> int:
    """List stored articles, newest first."""
    from briefing.pipeline.library import list_stored, quoted_word, saved_query

    words = [f"tag:{quoted_word(tag)}"] if tag else []
    words += [f"since:{quoted_word(since)}"] if since else []
    words += [f"is:{flag}" for flag, wanted in (("unread", unread), ("starred", starred)) if wanted]
    config, store = place.load()
    words += [f"({saved_query(config, view)})"] if view is not None else []
    return _print(list_stored(store, " ".join(words), feed=feed), **shape)


@click.command("search", cls=_Search, help=COMMANDS["search"].help, epilog=_WORDS)
@click.argument("query", nargs=-1, required=True)
@click.option("--best", is_flag=True, help="The best matches first, not the newest.")
@click.option("--deep", is_flag=True, help="With actor: or figure:, analyse every article that may have it first.")
@_with_shape
@with_store
def search(query: tuple[str, ...], best: bool, deep: bool, place: Place, **shape: Any) -> int:
    """Search stored articles."""
    from briefing.pipeline.library import search_stored

    _, store = place.load()
    found = search_stored(store, " ".join(query), best=best, deep=deep, tell=lambda words: complain(spoken(words)))
    return _print(found, **shape)


def _print(found: Iterable["Headline"], *, limit: int | None, form: str, output: str | None, color: Colour) -> int:
    """Print a list; say on standard error where a terminal gets less than all. Return the exit code."""
    to_file = output is not None and output != "-"
    columns = None if to_file else width()
    most = _SCREENFUL if limit is None and columns is not None else limit or None
    tally = _Tally(found, most)
    colour = wants_colour(color, to_terminal=columns is not None) and form == "text"
    with open_output(output) as write:
        for text in render_headlines(tally, form, width=columns, colour=colour):
            write(text)
    if limit is None and tally.more and is_terminal(sys.stderr):
        newest = ngettext(
            "the newest article; --limit 0 lists all",
            "the newest {count} articles; --limit 0 lists all",
            tally.printed,
        )
        complain(newest)
    if not tally.printed:
        complain(_("nothing found"))
    return 0 if tally.printed else 1


class _Tally:
    """A list cut at a limit, which knows afterwards how much of it was given out and whether there was more."""

    def __init__(self, found: Iterable["Headline"], most: int | None) -> None:
        self._found, self._most = iter(found), most
        self.printed = 0
        self.more = False

    def __iter__(self) -> Iterator["Headline"]:
        for one in islice(self._found, self._most):
            self.printed += 1
            yield one
        self.more = self._most is not None and next(self._found, None) is not None
