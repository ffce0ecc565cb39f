"""What all commands share: help in the user's language, written like other output, and values that several take.

What the options, the docstrings and the epilogs of commands say is English; it is translated as it is shown.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Any

import click

from briefing.cli.streams import write_out
from briefing.i18n import N_, P_, _, pgettext

BARE = "briefing"
"""The name of the command without a word of its own."""


PLACEHOLDER = "placeholder"
"""The context of the words that stand for a value: FILE, NAME."""


_STANDING = (
    *(P_("placeholder", "OPTIONS"), P_("placeholder", "COMMAND"), P_("placeholder", "ARGS")),
    *(P_("placeholder", "ADDRESS"), P_("placeholder", "QUERY")),
)
"""What click itself says for values."""


def flowing(words: str) -> str:
    """Return paragraphs without the line ends that their lines in the code have."""
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in words.split("\n\n"))


def _told(words: str | None) -> str:
    """Return what a command or an option says of itself, in the user's language."""
    return _(flowing(words)) if words else ""


def _placeholder(metavar: str) -> str:
    """Return what stands for a value, in the user's language: `[FILE]...`, `FILE`."""
    return re.sub(r"[A-Z]{2,}", lambda match: pgettext(PLACEHOLDER, match[0]), metavar)


class Command(click.Command):
    """A command whose help goes the way of all output, in the user's language."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the line that says how it is called."""
        pieces = " ".join(_placeholder(piece) for piece in self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=f"{_('Usage:')} ")

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 -- click gives it
        """Write what it does."""
        _write_indented(formatter, _told(self.help))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what its options are."""
        records = [record for param in self.get_params(ctx) if (record := _record(param, ctx))]
        if records:
            _write_list(formatter, _("Options:"), records)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 -- click gives it
        """Write what there is to say besides."""
        _write_indented(formatter, _told(self.epilog))

    def get_help_option(self, _context: click.Context) -> click.Option | None:
        """Return the option that prints the help."""
        return click.Option(
            ["-h", "--help"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=print_help,
            help=N_("Show this help."),
        )


def language_code(_context: click.Context, _parameter: click.Parameter, given: str | None) -> str | None:
    """Return the code of a language from what is written for it: fr, FR, fr-FR, fr_FR.UTF-8."""
    if given is None:
        return None
    match = re.fullmatch(r"([A-Za-z]{2})(?:[-_][A-Za-z0-9]{2,8}){0,4}(?:\.[A-Za-z0-9-]{1,20})?", given)
    if match is None:
        raise click.BadParameter(_("{value} is no ISO 639-1 code, two letters such as 'fr'.", value=repr(given)))
    return match[1].lower()


def no_command(word: str, near: Sequence[str], commands: Iterable[str]) -> str:
    """Say that a word is no command, and what was meant by it, or which there are."""
    if near:
        return _("No command {word}. Did you mean {name}?", word=repr(word), name=repr(near[0]))
    return _("No command {word}. Commands: {names}.", word=repr(word), names=", ".join(commands))


class Group(click.Group, Command):
    """A command with a word of its own for what to do."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **{"no_args_is_help": False, **named})

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what its options are, and its commands."""
        Command.format_options(self, ctx, formatter)
        commands = [(name, _told(self.commands[name].help).split("\n")[0]) for name in sorted(self.commands)]
        _write_list(formatter, _("Commands:"), commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that a word names; one that names none gets a hint at what was meant."""
        if args and args[0] not in self.commands and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(args[0], self.commands, n=1)
            raise click.UsageError(no_command(args[0], near, self.commands), ctx)
        return super().resolve_command(ctx, args)


def _record(param: click.Parameter, ctx: click.Context) -> tuple[str, str] | None:
    """Return an option as the help lists it: its names with what stands for its value, and what it says of itself."""
    record = param.get_help_record(ctx) if isinstance(param, click.Option) else None
    if record is None or not isinstance(param, click.Option):
        return None
    names, says = record
    if param.metavar:
        names = names.removesuffix(param.metavar) + _placeholder(param.metavar)
    more = says.removeprefix(param.help or "")
    return names, _told(param.help) + more


def _write_indented(formatter: click.HelpFormatter, words: str) -> None:
    if words:
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(words)


def _write_list(formatter: click.HelpFormatter, title: str, rows: list[tuple[str, str]]) -> None:
    formatter.write_paragraph()
    formatter.write(f"{title}\n")
    with formatter.indentation():
        formatter.write_dl(rows)


def print_help(context: click.Context, _parameter: click.Parameter, asked: bool) -> None:
    """Write a command's help to standard output and end."""
    if asked and not context.resilient_parsing:
        write_out(context.get_help() + "\n")
        context.exit()
