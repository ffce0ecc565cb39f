"""Where the `briefing` command starts: the command line decides, then the reader is imported only if it is to open."""

import gc
import os
import sys
from time import monotonic

try:  # what `signal` itself imports takes longer than to draw the last screen
    import _signal as signals  # type: ignore[import-not-found]  # a part of Python of which no types are told
except ImportError:  # another Python than the usual one
    import signal as signals

from briefing import picture

_BETWEEN_SEARCHES = 10_000
"""Objects made between two searches for those that only hold each other: what is imported stays, a refresh makes many
and hardly any such, so that looking for them as often as usual is work for nothing, a tenth of a start."""

_REFRESH = "refresh"
_LONG = 3.0
"""Seconds of a refresh after which nobody notices that its modules are kept: it takes a tenth of one."""

TYPE_CHECKING = False  # the one of `typing`, whose import takes longer still
if TYPE_CHECKING:
    from types import FrameType, TracebackType


def main() -> int:
    """Run the command line of this process and return its exit code."""
    gc.set_threshold(_BETWEEN_SEARCHES)
    sys.excepthook = _report
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signals, name, None)
        if number is not None and signals.getsignal(number) == signals.SIG_DFL:  # nohup has it ignored
            signals.signal(number, _end)
    picture.draw()
    try:
        return _run()
    finally:
        picture.take_away()
        # Python looks twice through all there is for what nobody needs any more, and then ends.
        gc.freeze()


def _run() -> int:
    is_refresh = sys.argv[1:2] == [_REFRESH]
    if is_refresh or picture.is_drawn():  # else it is not yet known that the reader is to open
        from briefing import modules

        modules.use(_REFRESH if is_refresh else "")
    begun = monotonic()
    from briefing.cli.start import run

    outcome = run(sys.argv[1:])
    if isinstance(outcome, int):
        if is_refresh and monotonic() - begun > _LONG:
            modules.keep(modules.release(), _REFRESH)
        return outcome
    from briefing.tui import run as read

    return read(outcome.config, outcome.requests, outcome.store)


def _end(number: int, _frame: "FrameType | None") -> None:
    """End as a signal asks, but by way of the clean-up: no half-written file and no process stays behind."""
    sys.exit(128 + number)


def _report(kind: type[BaseException], error: BaseException, trace: "TracebackType | None") -> None:
    """Report a bug as one line, with the traceback only where somebody asks for it."""
    if issubclass(kind, KeyboardInterrupt):
        return
    from briefing.cli.streams import complain

    complain(f"a bug, please report it: {kind.__name__}: {error} (BRIEFING_TRACEBACK=1 shows where)")
    if os.environ.get("BRIEFING_TRACEBACK"):
        sys.__excepthook__(kind, error, trace)


if __name__ == "__main__":
    sys.exit(main())
