"""The `briefing` command line: finds the command that the arguments name and runs it.

Commands are imported when they are called. It must not import the reader: `briefing.__main__` opens it.
"""

import os
from pkgutil import resolve_name
from typing import TYPE_CHECKING, cast

import click

from briefing.cli.commands import BARE, Command
from briefing.cli.opening import OpenReader, check_first_word, more, no_such_command
from briefing.cli.overview import COMMANDS, GROUPS, VERSION, overview
from briefing.cli.streams import write_out
from briefing.errors import UsageError
from briefing.wording import spoken

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

_ASKING = ("-h", "--help", "-V", "--version")
"""Options that print something about the command itself."""


class _Commands(click.Group, Command):
    """The group of all commands, each imported when it is called."""

    def list_commands(self, _context: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, _context: click.Context, cmd_name: str) -> click.Command | None:
        spec = COMMANDS.get(cmd_name)
        return _load(spec.target) if spec else None

    def get_help(self, _context: click.Context) -> str:
        return overview().rstrip("\n")

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem]":
        """Return what the first word can become: a command, an option, or a file for the bare command."""
        from click.shell_completion import CompletionItem

        return [*super().shell_complete(ctx, incomplete), CompletionItem(incomplete, type="file")]


def _load(target: str) -> click.Command:
    return cast(click.Command, resolve_name(target))


def _print_version(context: click.Context, _parameter: click.Parameter, asked: bool) -> None:
    if asked and not context.resilient_parsing:
        write_out(VERSION)
        context.exit()


@click.group(cls=_Commands)
@click.option("-V", "--version", is_flag=True, is_eager=True, expose_value=False, callback=_print_version)
def briefing() -> None:
    """Stand for the group of all commands; `overview` is what it says of itself."""


def dispatch(arguments: list[str]) -> int | OpenReader:
    """Run a command line; return its exit code, or what the reader is to open. Raises `BriefingError`."""
    command, rest = _route(arguments)
    try:
        outcome = command.main(rest, prog_name="briefing", complete_var="_BRIEFING_COMPLETE", standalone_mode=False)
    except click.Abort:
        return 130
    except click.ClickException as error:
        raise UsageError(_one_line(error)) from error
    return outcome if isinstance(outcome, int | OpenReader) else 0


def _one_line(error: click.ClickException) -> str:
    context = error.ctx if isinstance(error, click.UsageError) else None
    path = context.command_path if context else "briefing"
    if context is not None and context.command.name == BARE:
        path = "briefing show"  # the same options, and there they are listed
    return more(spoken(" ".join(error.format_message().split())), path)


def _route(arguments: list[str]) -> tuple[click.Command, list[str]]:
    """Return the command that the first word names and its arguments, options before the word included.

    A first word that is no command is a source of the bare command, unless it looks like a mistyped command.
    """
    if "_BRIEFING_COMPLETE" in os.environ:
        return _load("briefing.cli.printing:bare") if _completes_bare() else briefing, arguments
    at = _first_word(arguments)
    word = arguments[at] if at is not None else None
    if at is not None and word == "help":
        about = arguments[at + 1 : at + 2]
        if about and about[0] in GROUPS:
            about = arguments[at + 1 : at + 3]
        if about and about[0] not in COMMANDS:
            raise no_such_command(about[0])
        return briefing, [*about, "--help"]
    if at is not None and word in COMMANDS:
        named = at + 2 if word in GROUPS else at + 1
        return briefing, [*arguments[at:named], *arguments[:at], *arguments[named:]]
    options = arguments[: arguments.index("--")] if "--" in arguments else arguments
    for option in _ASKING:
        if option in options:
            return briefing, [option]
    if word is not None and "--" not in arguments[:at]:
        check_first_word(word)
    return _load("briefing.cli.printing:bare"), arguments


def _completes_bare() -> bool:
    """Tell whether a shell asks what can follow a first word that is no command."""
    line = os.environ.get("COMP_WORDS", "")
    words = line.split()[1:]
    return bool(words) and words[0] not in (*COMMANDS, "help") and (len(words) > 1 or line[-1].isspace())


def _first_word(arguments: list[str]) -> int | None:
    """Return the index of the first argument that is neither an option nor an option's value."""
    at = 0
    while at < len(arguments):
        argument = arguments[at]
        if argument == "--":
            return at + 1 if at + 1 < len(arguments) else None
        if argument == "-" or not argument.startswith("-"):
            return at
        if argument not in _ASKING:
            if argument in _options_with_value():
                at += 1
            elif argument.startswith("--") and "=" not in argument:
                return None  # an unknown option may or may not have a value: what follows can't be told
        at += 1
    return None


def _options_with_value() -> set[str]:
    bare = _load("briefing.cli.printing:bare")
    return {
        name
        for option in bare.params
        if isinstance(option, click.Option) and not option.is_flag
        for name in option.opts
    }
