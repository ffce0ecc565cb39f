"""Runs a command line and turns every error into its line and its exit code."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing.cli.overview import answer
from briefing.cli.streams import ClosedPipeError, complain, write_out
from briefing.errors import BriefingError

if TYPE_CHECKING:
    from briefing.cli.opening import OpenReader


def run(arguments: Sequence[str]) -> "int | OpenReader":
    """Run a command line without the program's name; return its exit code, or what the reader is to open."""
    try:
        answered = answer(list(arguments))
        if answered is not None:
            write_out(answered)
            return 0
        from briefing.cli.opening import reader_of_sources

        reader = reader_of_sources(arguments)
        if reader is not None:
            return reader
        from briefing.cli.app import dispatch

        return dispatch(list(arguments))
    except ClosedPipeError:
        return 0
    except KeyboardInterrupt:
        return 130
    except BriefingError as error:
        complain(str(error))
        return error.exit_code
