"""Where the `briefing` command starts: the command line decides, then the reader is imported only if it is to open."""

import os
import sys
from types import TracebackType


def main() -> int:
    """Run the command line of this process and return its exit code."""
    sys.excepthook = _report
    from briefing.cli.app import run
    from briefing.cli.commands import OpenReader

    outcome = run(sys.argv[1:])
    if isinstance(outcome, OpenReader):
        from briefing.tui import run as read

        return read(outcome.config, outcome.requests)
    return outcome


def _report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Report a bug as one line, with the traceback only where somebody asks for it."""
    if issubclass(kind, KeyboardInterrupt):
        return
    from briefing.cli.streams import complain

    complain(f"a bug, please report it: {kind.__name__}: {error} (BRIEFING_TRACEBACK=1 shows where)")
    if os.environ.get("BRIEFING_TRACEBACK"):
        sys.__excepthook__(kind, error, trace)


if __name__ == "__main__":
    sys.exit(main())
