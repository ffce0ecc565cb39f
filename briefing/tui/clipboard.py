"""The system's clipboard by the programs that write to it, where a terminal does not do it itself (OSC 52). Blocks."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping

_PATIENCE = 2.0
"""Seconds."""


def commands(
    environment: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    find: Callable[[str], str | None] = shutil.which,
) -> Iterator[list[str]]:
    """Yield the commands that take a clipboard's text as their input and would reach one from here, the best first."""
    wanted = [["pbcopy"]] if platform == "darwin" else []
    if environment.get("WAYLAND_DISPLAY"):
        wanted.append(["wl-copy"])
    if environment.get("DISPLAY"):
        wanted += [["xclip", "-selection", "clipboard"], ["xsel", "--clipboard", "--input"]]
    if environment.get("WSL_DISTRO_NAME"):
        wanted.append(["clip.exe"])
    if environment.get("TMUX"):
        wanted.append(["tmux", "load-buffer", "-w", "-"])
    for name, *options in wanted:
        if program := find(name):
            yield [program, *options]


def copy(text: str, ways: Iterable[list[str]]) -> bool:
    """Give a text to the first of some commands that takes it; return whether one did."""
    for command in ways:
        try:
            done = subprocess.run(  # noqa: S603 -- one of our own commands, as a list
                command,
                input=text.encode(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_PATIENCE,
                check=False,
                start_new_session=True,
            )
        except (OSError, subprocess.TimeoutExpired):
            continue
        if done.returncode == 0:
            return True
    return False
