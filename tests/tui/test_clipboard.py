"""The system's clipboard: which programs reach it from here, and that one that hangs or fails is passed over."""

import sys
from pathlib import Path

import pytest

from briefing.tui.clipboard import commands, copy


@pytest.mark.parametrize(
    ("environment", "platform", "names"),
    [
        ({}, "linux", []),
        ({}, "darwin", ["pbcopy"]),
        ({"DISPLAY": ":0"}, "linux", ["xclip", "xsel"]),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0", "TMUX": "x"}, "linux", ["wl-copy", "xclip", "xsel", "tmux"]),
        ({"WSL_DISTRO_NAME": "Debian"}, "linux", ["clip.exe"]),
    ],
)
def test_only_programs_that_reach_a_clipboard_are_asked(
    environment: dict[str, str], platform: str, names: list[str]
) -> None:
    found = list(commands(environment, platform, lambda name: f"/bin/{name}"))
    assert [command[0] for command in found] == [f"/bin/{name}" for name in names]
    assert list(commands(environment, platform, lambda _: None)) == []


def test_the_first_that_takes_the_text_has_it(tmp_path: Path) -> None:
    file = tmp_path / "clipboard"
    keep = [sys.executable, "-c", f"import sys; open({str(file)!r}, 'w').write(sys.stdin.read())"]
    assert copy("l’été", [["/no/such/program"], [sys.executable, "-c", "raise SystemExit(1)"], keep])
    assert file.read_text("utf-8") == "l’été"
    assert not copy("x", [])
