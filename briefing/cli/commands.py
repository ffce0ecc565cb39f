"""What all commands share: help that is written like other output, and values that several of them take."""

import re

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


def language_code(_context: click.Context, _parameter: click.Parameter, given: str | None) -> str | None:
    """Return the code of a language from what is written for it: fr, FR, fr-FR, fr_FR.UTF-8."""
    if given is None:
        return None
    match = re.fullmatch(r"([A-Za-z]{2})(?:[-_][A-Za-z0-9]{2,8}){0,4}(?:\.[A-Za-z0-9-]{1,20})?", given)
    if match is None:
        raise click.BadParameter(f"{given!r} is no ISO 639-1 code, two letters such as 'fr'.")
    return match[1].lower()


class Group(click.Group, Command):
    """A command with a word of its own for what to do."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that a word names; one that names none gets a hint at what was meant."""
        if args and args[0] not in self.commands and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(args[0], self.commands, n=1)
            hint = f"Did you mean {near[0]!r}?" if near else f"Commands: {', '.join(self.commands)}."
            raise click.UsageError(f"No command {args[0]!r}. {hint}", ctx)
        return super().resolve_command(ctx, args)


def print_help(context: click.Context, _parameter: click.Parameter, asked: bool) -> None:
    """Write a command's help to standard output and end."""
    if asked and not context.resilient_parsing:
        write_out(context.get_help() + "\n")
        context.exit()
