"""Where the `briefing` command starts: the command line decides, then the reader is imported only if it is to open."""

import sys


def main() -> int:
    """Run the command line of this process and return its exit code."""
    from briefing.cli.app import run
    from briefing.cli.commands import OpenReader

    outcome = run(sys.argv[1:])
    if isinstance(outcome, OpenReader):
        from briefing.tui import run as read

        return read(outcome.config, outcome.requests)
    return outcome


if __name__ == "__main__":
    sys.exit(main())
