"""The command `changes`: what was edited in a stored article since it was first stored."""

import click

from briefing.cli.commands import Command
from briefing.cli.destination import open_output
from briefing.cli.overview import COMMANDS
from briefing.cli.storing import Place, with_store
from briefing.cli.streams import complain
from briefing.cli.terminal import Colour, wants_colour, width
from briefing.i18n import _


def _number(_context: click.Context, _parameter: click.Parameter, given: str) -> int:
    """Read a number as lists show it, `12` or `id:12`."""
    digits = given.removeprefix("id:")
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= 18):
        raise click.BadParameter(_("{value} is no article's number; briefing list shows them.", value=repr(given)))
    return int(digits)


@click.command("changes", cls=Command, help=COMMANDS["changes"].help)
@click.argument("number", metavar="ID", callback=_number)
@click.option("-f", "--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print.")
@click.option("-o", "--output", metavar="FILE", help="Write to FILE, in place of what it held, once all is done.")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="Colours.")
@with_store
def changes(number: int, form: str, output: str | None, color: Colour, place: Place) -> int:
    """Print what was edited in a stored article, the newest change first."""
    from briefing.pipeline.stored import versions_of
    from briefing.render import Layout
    from briefing.render.changes import render_json, render_text
    from briefing.render.comparison import differences

    path = place.load()[1]
    stored, versions = versions_of(path, number)
    found = differences(stored.article, versions)
    columns = width() if output in (None, "-") else None
    colour = wants_colour(color, to_terminal=columns is not None)
    with open_output(output) as write:
        if form == "json":
            write(render_json(stored, found))
        elif found:
            for text in render_text(stored, found, Layout(width=columns, colour=colour)):
                write(text)
    if not found:
        complain(_("article {number} has not been edited", number=number))
    return 0 if found else 1
