"""Files, directories, globs and standard input: what is read, in which order, and one clear line for what is not."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.models import Failure, Retrieved, SourceRequest
from briefing.sources import files_named, retrieve, retrieve_all
from briefing.sources.files import MAX_TEXT_BYTES, natural_key


def read(location: object) -> list[Retrieved | Failure]:
    return list(retrieve(SourceRequest(str(location))))


def names(location: object) -> list[str]:
    return [Path(item.source).name for item in read(location) if isinstance(item, Retrieved)]


def reason(location: object) -> str:
    (failure,) = read(location)
    assert isinstance(failure, Failure)
    assert failure.source == str(location)
    assert "\n" not in failure.reason
    return failure.reason


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in (
        "a10.txt",
        "a2.txt",
        "A1.md",
        "page.html",
        "notes",
        ".hidden.txt",
        "photo.jpg",
        "b/c.rss",
        "b/.git/x.txt",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Un texte.")
    (tmp_path / "prog").write_bytes(b"\x7fELF\0\0")
    (tmp_path / "feed.json").write_text('{"version": "https://jsonfeed.org/version/1.1"}')
    (tmp_path / "other.json").write_text('{"version": 1}')
    return tmp_path


def test_a_file_keeps_its_path_and_media_type(tree: Path) -> None:
    (item,) = read(tree / "page.html")
    assert item == Retrieved(source=str(tree / "page.html"), content=b"Un texte.", media_type="text/html")


def test_a_directory_is_read_recursively_in_natural_order(tree: Path) -> None:
    assert names(tree) == ["A1.md", "a2.txt", "a10.txt", "c.rss", "feed.json", "notes", "page.html"]


def test_natural_order() -> None:
    written = ["a10", "a2", "A1", "b", "a", "2", "10", "a2b10", "a2b9"]
    assert sorted(written, key=natural_key) == ["2", "10", "a", "A1", "a2", "a2b9", "a2b10", "a10", "b"]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("*.txt", ["a2.txt", "a10.txt"]),
        ("a?.txt", ["a2.txt"]),
        ("[aA]*", ["A1.md", "a2.txt", "a10.txt"]),
        ("**/*.rss", ["c.rss"]),
        ("**/*.txt", ["a2.txt", "a10.txt"]),
        (".h*", [".hidden.txt"]),
        ("b*", ["c.rss"]),
    ],
)
def test_globs(tree: Path, pattern: str, expected: list[str]) -> None:
    assert names(tree / pattern) == expected


def test_a_path_with_glob_characters_wins_over_the_glob(tmp_path: Path) -> None:
    (tmp_path / "a[1].txt").write_text("literal")
    (tmp_path / "a1.txt").write_text("match")
    assert names(tmp_path / "a[1].txt") == ["a[1].txt"]


def test_links_in_circles_end(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("text")
    for name in ("x", "y", "z"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "up").symlink_to(tmp_path)
        (tmp_path / name / "side").symlink_to(tmp_path / "x")
    assert names(tmp_path) == ["one.txt"]
    assert names(f"{tmp_path}/**/*.txt") == ["one.txt"]


def test_a_very_deep_directory_is_read_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for _ in range(1200):
        Path("d").mkdir()
        os.chdir("d")
    Path("deep.txt").write_text("text")
    os.chdir(tmp_path)
    found = names("d")
    subprocess.run(["rm", "-r", "d"], check=True)  # Python's own removal of trees does not reach that deep
    assert found == ["deep.txt"]


def test_bad_paths_say_what_is_wrong(tmp_path: Path) -> None:
    empty, folder, fifo, loop, binary = (
        tmp_path / name for name in ("empty.txt", "folder", "fifo", "loop", "binary.txt")
    )
    empty.write_bytes(b" \n")
    folder.mkdir()
    os.mkfifo(fifo)
    loop.symlink_to(loop)
    binary.write_bytes(b"GIF89a\0\0")
    assert "no such file" in reason(tmp_path / "missing.txt")
    assert "no file matches" in reason(tmp_path / "*.nothing")
    assert "no such file" in reason(empty / "inside")
    assert "name is too long" in reason(tmp_path / ("n" * 300))
    assert "empty" in reason(empty)
    assert "no articles in this directory" in reason(folder)
    assert "named pipe" in reason(fifo)
    assert "symbolic link" in reason(loop)
    assert "binary" in reason(binary)
    assert "device" in reason("/dev/zero")
    assert "only http and https" in reason("ftp://example.org/a.txt")


def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("s")
        assert "socket" in reason("s")


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_an_unreadable_file_is_refused(tmp_path: Path) -> None:
    locked = tmp_path / "locked.txt"
    locked.write_text("text")
    locked.chmod(0)
    assert "permission denied" in reason(locked)


def test_size_limits_depend_on_what_it_is(tmp_path: Path) -> None:
    text, page, huge = (tmp_path / name for name in ("big.txt", "big.html", "huge.html"))
    text.write_bytes(b"a " * 5_000_000)
    page.write_bytes(b"<p>a</p>" * 1_250_000)
    huge.write_bytes(b"<p>a</p>" * 1_500_000)
    assert "more than 1 MB" in reason(text)
    assert names(page) == ["big.html"]
    assert "more than 10 MB" in reason(huge)
    (tmp_path / "long.txt").write_bytes(b"a" * MAX_TEXT_BYTES)
    assert names(tmp_path / "long.txt") == ["long.txt"]


def test_names_are_cleaned_in_failures() -> None:
    (failure,) = read("no\x1b[31m\nsuch")
    assert isinstance(failure, Failure)
    assert failure.source == "no such"
    (failure,) = read("nul\0")
    assert isinstance(failure, Failure)
    assert "NUL" in failure.reason


def test_the_good_and_the_bad_come_in_order(tree: Path) -> None:
    (tree / "a3.txt").write_bytes(b"")
    kinds = [(type(item).__name__, Path(item.source).name) for item in read(tree / "*.txt")]
    assert kinds == [("Retrieved", "a2.txt"), ("Failure", "a3.txt"), ("Retrieved", "a10.txt")]


READ_STDIN = (
    "from briefing.models import SourceRequest\nfrom briefing.sources import retrieve\n"
    "item, = retrieve(SourceRequest('-'))\nprint(getattr(item, 'content', b''), getattr(item, 'reason', None))"
)


@pytest.mark.parametrize(
    ("redirection", "printed"),
    [
        ("printf 'Un texte.' |", "b'Un texte.' None"),
        (": |", "b'' empty: there is nothing to read in it"),
        ("yes |", "b'' too large: a text of more than 1 MB is no article; split it"),
    ],
)
def test_standard_input(redirection: str, printed: str) -> None:
    command = f'{redirection} "$0" -c "$1"'
    done = subprocess.run(
        ["sh", "-c", command, sys.executable, READ_STDIN], capture_output=True, text=True, timeout=120
    )
    assert (done.stdout.strip(), done.stderr.replace("yes: standard output: Broken pipe\n", "")) == (printed, "")


@pytest.mark.parametrize(
    ("redirection", "printed"), [("<&-", "b'' standard input is closed"), ("</dev/zero", "b'' a binary file")]
)
def test_strange_standard_input(redirection: str, printed: str) -> None:
    command = f'"$0" -c "$1" {redirection}'
    done = subprocess.run(
        ["sh", "-c", command, sys.executable, READ_STDIN], capture_output=True, text=True, timeout=120
    )
    assert done.stdout.startswith(printed)


@pytest.mark.parametrize("name", ["/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"])
def test_standard_input_by_the_names_of_its_descriptor(name: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", READ_STDIN.replace("'-'", repr(name))],
        input=b"Un texte.",
        capture_output=True,
        timeout=120,
    )
    assert ran.stdout.strip() == b"b'Un texte.' None"


def test_a_pipe_handed_over_open_is_read(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.write(writer, b"Un texte.")
    os.close(writer)
    (item,) = read(f"/dev/fd/{reader}")
    os.close(reader)
    assert item == Retrieved(f"/dev/fd/{reader}", b"Un texte.")
    assert reason(f"/dev/fd/{reader}") == "descriptor is closed"


def test_what_is_named_twice_is_read_once_where_it_is_named_first(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tree)
    (tree / "again.txt").symlink_to("a2.txt")
    locations = ["a10.txt", "gone.txt", f"{tree}/a*.txt", "./a2.txt", "a10.txt", "./gone.txt", "a?.txt"]
    items = [item for _, item in retrieve_all([SourceRequest(location) for location in locations])]
    assert [item.source for item in items] == ["a10.txt", "gone.txt", f"{tree}/a2.txt"]


def test_files_named_are_those_that_are_read(tree: Path) -> None:
    for location in (tree, tree / "*.txt", tree / "b", tree / "a2.txt", tree / "gone.txt"):
        read_or_failed = [item.source for item in read(location)]
        assert list(files_named(SourceRequest(str(location)))) == read_or_failed
    assert list(files_named(SourceRequest("https://example.org/a"))) == []
    assert list(files_named(SourceRequest("-"))) == ["/dev/fd/0"]
