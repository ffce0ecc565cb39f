"""Modules are loaded from the file of all as they are from their own, and only where it is of use."""

import os
import py_compile
import subprocess
import sys
from pathlib import Path

import pytest

_START = """
import sys
from briefing import modules
sys.path[:] = ["places"]  # into no other place anything comes meanwhile
kind = sys.argv[1]
modules.use(kind)
import kept_whole.part
names = modules.release()
print(kept_whole.part.VALUE, kept_whole.part.__file__, kept_whole.__path__, kept_whole.part.__spec__.cached,
      type(kept_whole.part.__loader__).__module__)
modules.keep([one for one in names if one.startswith("kept_whole")], kind)
"""


@pytest.fixture(name="source")
def _source(tmp_path: Path) -> Path:
    package = tmp_path / "places" / "kept_whole"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "part.py").write_text("VALUE = 1\n")
    for file in package.glob("*.py"):
        py_compile.compile(str(file))
    return package / "part.py"


def _started(folder: Path, kind: str = "") -> list[str]:
    environment = {**os.environ, "XDG_CACHE_HOME": str(folder / "caches"), "PYTHONPATH": str(Path.cwd())}
    command = [sys.executable, "-c", _START, kind]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True)
    return done.stdout.split()


def _changed(source: Path, value: int) -> None:
    source.write_text(f"VALUE = {value}\n")
    os.utime(source, (0, value))


def test_they_are_loaded_from_one_file_as_from_their_own(tmp_path: Path, source: Path) -> None:
    first, second = _started(tmp_path), _started(tmp_path)
    assert first[:-1] == second[:-1]
    assert (first[0], first[-1], second[-1]) == ("1", "_frozen_importlib_external", "briefing.modules")

    assert _started(tmp_path, "refresh")[-1] == "_frozen_importlib_external"
    assert _started(tmp_path, "refresh")[-1] == "briefing.modules"

    _changed(source, 2)
    changed = _started(tmp_path)
    assert (changed[0], changed[-1]) == ("2", "_frozen_importlib_external")


def test_what_comes_into_a_place_for_modules_is_found(tmp_path: Path, source: Path) -> None:
    _started(tmp_path)
    (tmp_path / "places" / "another").mkdir()
    assert _started(tmp_path)[-1] == "_frozen_importlib_external"
    assert _started(tmp_path)[-1] == "briefing.modules"


@pytest.mark.parametrize("broken", ["empty", "short", "noise", "writable"])
def test_a_file_that_is_broken_or_may_be_others_is_not_used(tmp_path: Path, source: Path, broken: str) -> None:
    _started(tmp_path)
    (file,) = (tmp_path / "caches" / "briefing").iterdir()
    content = file.read_bytes()
    if broken == "writable":
        file.chmod(0o666)
    else:
        file.write_bytes({"empty": b"", "short": content[:-20], "noise": b"\xff" * 64}[broken])
    assert _started(tmp_path)[0] == "1"
    assert _started(tmp_path)[0] == "1"
