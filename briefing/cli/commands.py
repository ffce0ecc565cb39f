"""What all commands share: help that is written like other output."""

import click

from briefing.cli.streams import write_out

BARE = "briefing"
"""The name of the command without a word of its own."""


class Command(click.Command):
    """A command whose help goes the way of all output."""

    def get_help_option(self, _context: click.Context) -> click.Option | None:
        """Return the option that prints the help."""
        return click.Option(
            ["-h", "--help"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=print_help,
            help="Show this help.",
        )


def print_help(context: click.Context, _parameter: click.Parameter, asked: bool) -> None:
    """Write a command's help to standard output and end."""
    if asked and not context.resilient_parsing:
        write_out(context.get_help() + "\n")
        context.exit()
