"""The command `doctor`: says what is right and wrong with the set-up, and mends the store where it is asked to."""

import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from briefing.cli.commands import Command
from briefing.cli.overview import COMMANDS
from briefing.cli.storing import Place, with_store
from briefing.cli.streams import complain, write_out
from briefing.cli.terminal import is_terminal, wants_colour
from briefing.i18n import P_, pgettext
from briefing.later import resolve
from briefing.render.style import Style, paint
from briefing.text import clean_line
from briefing.wording import spoken

if TYPE_CHECKING:
    from briefing.pipeline.checkup import Check, State

_SHOWN: "dict[State, tuple[str, Style]]" = {
    "ok": (P_("check", "ok"), "faint"),
    "warning": (P_("check", "look"), "note"),
    "fault": (P_("check", "fault"), "group"),
}

_SUBJECTS = (
    *(P_("check", "program"), P_("check", "models"), P_("check", "terminal"), P_("check", "configuration")),
    *(P_("check", "articles"), P_("check", "view"), P_("check", "login"), P_("check", "disk"), P_("check", "store")),
    *(P_("check", "feeds"), P_("check", "feed")),
)
"""What is checked."""


_OF_THE_READER = "briefing.tui.session:check"
"""Checks the keys and the theme; named and not imported, since nothing else that is printed needs the reader."""


@click.command("doctor", cls=Command, help=COMMANDS["doctor"].help)
@click.option("--repair", is_flag=True, help="Mend the store: what can be read of a damaged one is saved.")
@click.option(
    "-f", "--format", "form", type=click.Choice(["text", "json", "jsonl"]), default="text", help="How to print."
)
@with_store
def doctor(repair: bool, form: str, place: Place) -> int:
    """Check the set-up; the exit code is 1 where something is at fault."""
    from briefing.pipeline.checkup import examine

    if repair:
        from briefing.pipeline.checkup import mend_store

        _, path = place.load()
        for line in mend_store(path):
            told = clean_line(spoken(line))
            # What is printed for a program is one document, or one check a line.
            complain(told) if form != "text" else write_out(f"{told}\n")
    checks: list[Check] = []
    colour = wants_colour("auto", to_terminal=is_terminal(sys.stdout))
    for check in examine(place.config, place.store, also=resolve(_OF_THE_READER)):
        checks.append(check)
        if form == "text":
            write_out(_line(check, colour=colour))
        elif form == "jsonl":
            write_out(json.dumps(asdict(check), ensure_ascii=False) + "\n")
    if form == "json":
        whole = {"schema": "briefing-doctor/1", "checks": [asdict(check) for check in checks]}
        write_out(json.dumps(whole, ensure_ascii=False, indent=2) + "\n")
    return 1 if any(check.state == "fault" for check in checks) else 0


def _line(check: "Check", *, colour: bool) -> str:
    word, style = _SHOWN[check.state]
    state, subject = pgettext("check", word), pgettext("check", check.subject)
    line = f"{paint(f'{state:<6}', style, colour=colour)}{subject:<14} {clean_line(spoken(check.says))}\n"
    return line + (f"{'':21}→ {clean_line(spoken(check.mend))}\n" if check.mend else "")
