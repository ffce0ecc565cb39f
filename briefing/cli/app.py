"""The `briefing` command: finds the command that the arguments name and runs it, or says what the reader is to open.

Commands are imported when they are called. It must not import the reader: `briefing.__main__` opens it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import cast

import click

from briefing import __version__
from briefing.cli.streams import ClosedPipe, complain
from briefing.config import Config
from briefing.errors import BriefingError
from briefing.models import SourceRequest


@dataclass(frozen=True, slots=True)
class OpenReader:
    """The reader is to open: on these sources, with this configuration."""

    config: Config
    requests: tuple[SourceRequest, ...]


@dataclass(frozen=True, slots=True)
class CommandSpec:
    """Where a command stands and the line that the overview says of it."""

    target: str
    help: str


COMMANDS: dict[str, CommandSpec] = {
    "show": CommandSpec("briefing.cli.printing:show", "Print the whole briefing of each article."),
    "summary": CommandSpec("briefing.cli.printing:summary", "Print the sentences that tell the article."),
    "sections": CommandSpec("briefing.cli.printing:sections", "Print the sections, each with its summary."),
    "actors": CommandSpec("briefing.cli.printing:actors", "Print who acts: names, kinds, roles, mentions."),
    "figures": CommandSpec("briefing.cli.printing:figures", "Print how many of what."),
}


class Commands(click.Group):
    """The group of all commands, each imported when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 -- click's signature
        """Return the names of the commands in the order of the overview."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 -- click's signature
        """Return a command by its name, None for an unknown one."""
        spec = COMMANDS.get(cmd_name)
        if spec is None:
            return None
        module, _, name = spec.target.partition(":")
        return cast(click.Command, getattr(import_module(module), name))


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
def briefing() -> None:
    """Read news as a briefing: what happened, who acts, how many, who says so."""


def run(arguments: Sequence[str]) -> int | OpenReader:
    """Run a command line without the program's name; return its exit code, or what the reader is to open."""
    try:
        outcome = briefing.main(list(arguments), prog_name="briefing", standalone_mode=False)
    except ClosedPipe:
        return 0
    except (KeyboardInterrupt, click.Abort):
        return 130
    except click.ClickException as error:
        complain(error.format_message())
        return error.exit_code
    except BriefingError as error:
        complain(str(error))
        return error.exit_code
    return outcome if isinstance(outcome, (int, OpenReader)) else 0
