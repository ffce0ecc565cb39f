"""The reader: a terminal program over the pipeline. Importing it imports no Textual; running it does."""

import gc
import sys
from pathlib import Path

from briefing import modules, picture
from briefing.charset import encodable
from briefing.config import Config
from briefing.errors import BriefingError, UsageError
from briefing.i18n import _, use
from briefing.models import SourceRequest
from briefing.text import clean_line
from briefing.wording import spoken

_TURN = 0.001
"""Seconds after which a thread that reads sources gives way to a key; Python's own 0.005 are seen where keys repeat."""


def run(config: Config, requests: tuple[SourceRequest, ...], store: Path | None = None) -> int:
    """Open the reader on sources, with a store's file also on the articles in it; return the process's exit code.

    0 after quitting, 1 after a crash, 2 without a terminal, 3 for a wrong configuration, 4 where the store can't be
    used, 128+n after a signal.
    """
    try:
        return _run(config, requests, store)
    except BriefingError as error:
        picture.take_away()
        sys.stderr.write(encodable(f"briefing: {clean_line(spoken(str(error)))}\n", sys.stderr))
        return error.exit_code


def _run(config: Config, requests: tuple[SourceRequest, ...], store: Path | None) -> int:
    from briefing.tui.terminal import is_terminal, keys_from_terminal, require_terminal

    use(config.interface)
    require_terminal()
    if any(request.location == "-" for request in requests) and (sys.stdin is None or is_terminal(sys.__stdin__)):
        raise UsageError(_("nothing is piped in: name a file, or pipe one in: cat x | briefing"))
    sys.setswitchinterval(_TURN)
    modules.use()  # it was done before, but where options are given
    gc.disable()  # until the first screen is drawn: nothing that is imported goes away again
    with keys_from_terminal() as keys:
        from briefing.tui.session import read_in_terminal

        return read_in_terminal(config, requests, keys, store=store)
