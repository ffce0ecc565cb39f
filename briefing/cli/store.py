"""The commands `store export` and `store import`: stored articles with their marks as JSON Lines."""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

import click

from briefing.cli.commands import Command, Group
from briefing.cli.destination import open_output
from briefing.cli.overview import COMMANDS
from briefing.cli.storing import Place, with_store
from briefing.cli.streams import complain
from briefing.errors import SourceError
from briefing.i18n import _, ngettext
from briefing.text import clean_line
from briefing.wording import spoken

_LONGEST_LINE = 64 << 20
"""Bytes: an article of a million characters with a dozen earlier texts has fewer."""


@click.group("store", cls=Group, help=COMMANDS["store"].help)
def store() -> None:
    """Stand for the commands about the whole store."""


@store.command("export", cls=Command)
@click.argument("query", nargs=-1)
@click.option("-o", "--output", metavar="FILE", help="Write to FILE, in place of what it held, once all is done.")
@with_store
def export(query: tuple[str, ...], output: str | None, place: Place) -> int:
    """Print stored articles as JSON Lines, with marks, tags and earlier texts: all, or those of a QUERY.

    What is printed goes into any other store with `briefing store import`.
    """
    from briefing.pipeline.library import export_records

    path = place.load()[1]
    count = 0
    with open_output(output) as write:
        for line in export_records(path, " ".join(query)):
            count += 1
            write(line)
    if not count:
        complain(_("nothing found"))
    return 0 if count else 1


@store.command("import", cls=Command)
@click.argument("source", metavar="FILE", type=click.Path(readable=False))
@with_store
def import_articles(source: str, place: Place) -> int:
    """Store the articles of a FILE that `briefing store export` wrote; - is standard input.

    Articles that are there already only get the marks of the file, so importing twice doubles nothing.
    """
    from briefing.pipeline.library import import_records

    path = place.load()[1]
    with _opened(source) as stream:
        tally = import_records(path, _lines(source, stream))
    stored = ngettext("stored {count} new article", "stored {count} new articles", tally.new)
    if tally.edited:
        stored = ngettext(
            "{stored}, and took over the marks of {count} other",
            "{stored}, and took over the marks of {count} others",
            tally.edited,
            stored=stored,
        )
    complain(stored)
    return 0


@contextmanager
def _opened(source: str) -> Iterator[BinaryIO]:
    """Open a regular file, or standard input; a device or a pipe by name is refused rather than waited for."""
    if source == "-":
        yield sys.stdin.buffer
        return
    try:
        descriptor = os.open(source, os.O_RDONLY | os.O_NONBLOCK)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise SourceError(clean_line(source), spoken(f"can't be read: {reason}")) from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise SourceError(clean_line(source), _("is no regular file"))
    with os.fdopen(descriptor, "rb") as stream:
        yield stream


def _lines(source: str, stream: BinaryIO) -> Iterator[bytes]:
    while line := stream.readline(_LONGEST_LINE + 1):
        if len(line) > _LONGEST_LINE:
            raise SourceError(
                clean_line(source), _("has a line over {count} MB; it is none of ours", count=_LONGEST_LINE >> 20)
            )
        yield line
