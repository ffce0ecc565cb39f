"""The commands' names and the text of `briefing --help`, known without importing what parses command lines."""

from typing import NamedTuple

from briefing import __version__
from briefing.i18n import N_, _


class CommandSpec(NamedTuple):
    """Where a command stands and the line that the overview says of it."""

    target: str
    help: str


COMMANDS: dict[str, CommandSpec] = {
    "show": CommandSpec("briefing.cli.printing:show", "Print the whole briefing of each article."),
    "summary": CommandSpec("briefing.cli.printing:summary", "Print the sentences that tell each article."),
    "sections": CommandSpec("briefing.cli.printing:sections", "Print each article's sections and what they say."),
    "actors": CommandSpec("briefing.cli.printing:actors", "Print who acts: name, kind, role, number of mentions."),
    "figures": CommandSpec("briefing.cli.printing:figures", "Print how many of what, and in which words."),
    "refresh": CommandSpec("briefing.cli.refreshing:refresh", "Fetch the feeds and keep their articles."),
    "list": CommandSpec("briefing.cli.listing:list_articles", "List stored articles, newest first."),
    "search": CommandSpec("briefing.cli.listing:search", "Find stored articles by words, actors, figures and more."),
    "feeds": CommandSpec("briefing.cli.feeds:feeds", "List, add, remove, import and export the feeds you follow."),
    "changes": CommandSpec("briefing.cli.changes:changes", "Print what was edited in a stored article."),
    "export": CommandSpec("briefing.cli.printing:export", "Print articles whole, as files to keep, with their source."),
    "store": CommandSpec("briefing.cli.store:store", "Take stored articles out as JSON Lines, and in again."),
    "doctor": CommandSpec("briefing.cli.doctor:doctor", "Check the set-up, and say what mends what is wrong."),
    "completion": CommandSpec("briefing.cli.completion:completion", "Print the completion script of a shell."),
}
"""Command -> where it stands, resolved when it is called; in the order of the overview."""

GROUPS = frozenset(["feeds", "store"])
"""Commands with a word of their own for what to do."""

VERSION = f"briefing {__version__}\n"
OVERVIEW = N_("""\
Usage: briefing [COMMAND] [OPTIONS] [SOURCE]...

  Read news as a briefing: what happened, who acts, how many, and who says so.
  Without a command, open the reader on the sources.

Commands:
{commands}

Options:
  --linear       Lay the reader out for a screen reader.
  -V, --version  Show the version.
  -h, --help     Show this help; after a command, the command's own.

  A SOURCE is a file, a directory, a glob, - for standard input, the address of
  a page or a feed, or id:12 for the stored article with that number. Without
  any, they are those of feeds.toml: the one in the working directory, else the
  user's. Where standard output is no terminal, or with an option for printed
  text, briefing SOURCE... prints what show prints.
  A file that has a command's name is given as ./show.

Exit codes:
  0    done
  1    nothing found, or some sources failed: each is named on standard error,
       the rest is printed
  2    the command line is wrong
  3    the configuration is wrong
  4    the store can't be used
  130  interrupted
""")


def overview() -> str:
    """Return what `briefing --help` prints."""
    return _(OVERVIEW, commands="\n".join(f"  {name:12}{_(spec.help)}" for name, spec in COMMANDS.items()))


def answer(arguments: list[str]) -> str | None:
    """Return what a command line prints that only asks about the command itself; None for any other."""
    if arguments in (["--version"], ["-V"]):
        return VERSION
    return overview() if arguments in (["--help"], ["-h"], ["help"]) else None
