"""The command that prints a shell's completion script; click writes it and answers its questions."""

import click
from click.shell_completion import get_completion_class

from briefing.cli.commands import Command
from briefing.cli.overview import COMMANDS
from briefing.cli.streams import write_out


@click.command("completion", cls=Command, help=COMMANDS["completion"].help)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, shell: str) -> int:
    """Print the completion script: `eval "$(briefing completion bash)"`."""
    made = get_completion_class(shell)
    if made is None:
        raise click.UsageError(f"no completion for {shell}")
    write_out(made(context.find_root().command, {}, "briefing", "_BRIEFING_COMPLETE").source() + "\n")
    return 0
