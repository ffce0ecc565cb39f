"""What must never lose or double an article: two writers, kill -9, a full disk, files that can't be written."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from briefing.errors import StoreError
from briefing.pipeline.lock import refreshing
from briefing.store import Store
from tests.store.press import followed, item, publish

KILLS = int(os.environ.get("BRIEFING_KILLS", "4"))
FEEDS = 12
ITEMS = 30

_FILL = """
import os
import sys
from pathlib import Path
from briefing.errors import BriefingError
from briefing.store import Store
from tests.store.press import item, visit

path, feeds, items = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
if sys.argv[4]:
    # Root may write everywhere; another user might not even read this Python, so it is loaded by now.
    os.setgroups([])
    os.setgid(int(sys.argv[4]))
    os.setuid(int(sys.argv[4]))
try:
    with Store.open(path) as store:
        print("open", flush=True)
        ids = [feed.id for feed in store.feeds()]
        for first in range(0, items, 10):
            visits = []
            for feed in ids:
                made = [item(str(n), f"Title {n} of {feed}", f"Story {n}. " * 80) for n in range(first + 10)]
                known = store.known_items(feed)
                visits.append(visit(feed, [each for each in made if each.digest not in known], known=made))
            for at in range(0, len(visits), 4):
                store.record_all(visits[at : at + 4])
except BriefingError as error:
    print(f"{type(error).__name__}: {error}", file=sys.stderr)
    sys.exit(error.exit_code)
"""


def _start(
    path: Path, *, code: str = _FILL, limit: int | None = None, user: int | None = None
) -> subprocess.Popen[str]:
    def confine() -> None:
        if limit:
            import resource

            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    return subprocess.Popen(
        [sys.executable, "-c", code, str(path), str(FEEDS), str(ITEMS), str(user or "")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        preexec_fn=confine,
    )


def _finish(process: subprocess.Popen[str]) -> tuple[int, str]:
    _, error = process.communicate(timeout=120)
    return process.returncode, error


def _prepare(path: Path) -> None:
    with Store.open(path) as store:
        followed(store, *(f"feed{n}" for n in range(FEEDS)))


def _assert_complete(path: Path) -> None:
    with Store.open(path) as store:
        assert store.check() == ()
        feeds = store.feeds()
        assert [feed.total for feed in feeds] == [ITEMS] * FEEDS
        titles = [headline.title for headline in store.page(limit=FEEDS * ITEMS + 1).headlines]
        assert sorted(titles) == sorted(f"Title {n} of {feed.id}" for feed in feeds for n in range(ITEMS))


def test_several_processes_write_at_once_and_nothing_is_lost_or_doubled(path: Path) -> None:
    _prepare(path)
    writers = [_start(path) for _ in range(3)]
    assert [_finish(writer) for writer in writers] == [(0, "")] * 3
    _assert_complete(path)


def test_a_window_marks_while_a_refresh_writes(path: Path) -> None:
    _prepare(path)
    with Store.open(path) as store:
        feed = store.feeds()[0].id
        publish(store, feed, *(item(f"mine {n}", f"Mine {n}") for n in range(50)))
        keys = [headline.key for headline in store.page(feed=feed).headlines]
        refresh = _start(path)
        for key in keys:
            store.mark([key], read=True)
            store.page()
        assert _finish(refresh) == (0, "")
        assert store.feeds()[0].unread == ITEMS
        assert store.check() == ()


def test_a_program_that_leaves_the_store_takes_nothing_from_one_that_stays(path: Path) -> None:
    _prepare(path)
    visitor = [
        sys.executable,
        "-c",
        f"import sqlite3; sqlite3.connect({str(path)!r}).execute('DELETE FROM meta WHERE 0')",
    ]
    with Store.open(path) as store, Store.open(path):
        feed = store.feeds()[0].id
        for number in range(3):
            publish(store, feed, item(f"kept {number}", f"Kept {number}"))
            with Store.open(path):
                subprocess.run(visitor, check=True)  # it would remove the log, were it the last to leave
            assert path.with_name(f"{path.name}-wal").exists()
    with Store.open(path) as store:
        assert store.check() == ()
        assert store.count().total == 3


def test_a_file_that_was_moved_away_is_not_written_any_more(path: Path) -> None:
    _prepare(path)
    with Store.open(path) as store:
        path.rename(path.with_name("moved"))
        for _ in range(2):
            with pytest.raises(StoreError, match="it was moved or deleted while it was open, and nothing was changed"):
                store.remember("a", "b")
            assert len(store.feeds()) == FEEDS
            path.write_bytes(b"another")


def test_kill_9_at_any_moment_loses_and_doubles_nothing(path: Path) -> None:
    _prepare(path)
    chance = random.Random(int(os.environ.get("BRIEFING_SEED", "7")))
    for _ in range(KILLS):
        process = _start(path)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(chance.random() * 0.4)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        with Store.open(path) as store:
            assert store.check() == ()
            # Each visit is there whole or not at all.
            assert {feed.total % 10 for feed in store.feeds()} == {0}
    assert _finish(_start(path)) == (0, "")
    _assert_complete(path)


def test_a_file_that_must_not_grow_is_one_line_and_nothing_is_lost(path: Path) -> None:
    _prepare(path)
    code, error = _finish(_start(path, limit=400_000))
    assert code == StoreError.exit_code
    assert error.startswith(f"StoreError: {path}: the disk ")
    assert error.count("\n") == 1
    assert _finish(_start(path)) == (0, "")
    _assert_complete(path)


@contextmanager
def _small_disk(place: Path) -> Iterator[None]:
    place.mkdir()
    mount, umount = shutil.which("mount"), shutil.which("umount")
    if os.geteuid() or not mount or not umount:
        pytest.skip("only root can mount a small disk")
    done = subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)], check=False, capture_output=True
    )
    if done.returncode:
        pytest.skip("no disk can be mounted here")
    try:
        yield
    finally:
        subprocess.run([umount, str(place)], check=True)


def test_a_full_disk_is_one_line_and_what_was_stored_stays(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    with _small_disk(disk):
        path = disk / "briefing.db"
        _prepare(path)
        code, error = _finish(_start(path))
        assert code == StoreError.exit_code
        assert error.startswith(f"StoreError: {path}: the disk is full, and nothing was changed")
        with Store.open(path) as store:
            assert store.check() == ()
            before = store.count().total
            headlines = store.page(limit=3).headlines
            assert all(store.article(headline.key) for headline in headlines)
        # What did not fit into the file is in the log beside it.
        roomy = Path(shutil.copytree(disk, tmp_path / "roomy")) / "briefing.db"
    assert _finish(_start(roomy)) == (0, "")
    _assert_complete(roomy)
    assert before < FEEDS * ITEMS


def test_on_a_disk_without_any_room_stores_are_read_and_writing_is_one_line(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    with _small_disk(disk):
        path = disk / "briefing.db"
        _prepare(path)
        (disk / "rest").write_bytes(bytes(shutil.disk_usage(disk).free))
        with Store.open(path, to_read=True) as store:
            assert len(store.feeds()) == FEEDS
            assert not store.is_writable
        with refreshing(path), pytest.raises(StoreError, match="the disk is full, and nothing was changed"):
            Store.open(path)


_NOBODY = 65_534


@pytest.fixture
def reachable() -> Iterator[Path]:
    """A directory that other users reach, unlike pytest's own."""
    import tempfile

    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        yield Path(place)


def test_a_file_that_only_may_be_read_is_one_line(reachable: Path) -> None:
    path = reachable / "briefing.db"
    _prepare(path)
    path.chmod(0o444)
    reachable.chmod(0o555)
    code, error = _finish(_start(path, user=None if os.geteuid() else _NOBODY))
    reachable.chmod(0o755)
    assert code == StoreError.exit_code
    assert error.startswith(f"StoreError: {path}: it can't be ")
    assert "--store" in error
    assert error.count("\n") == 1
    path.chmod(0o600)
    with Store.open(path) as store:
        assert len(store.feeds()) == FEEDS


def test_a_directory_that_can_not_be_written_is_one_line(reachable: Path) -> None:
    place = reachable / "closed"
    place.mkdir()
    place.chmod(0o555)
    code, error = _finish(_start(place / "briefing.db", user=None if os.geteuid() else _NOBODY))
    assert code == StoreError.exit_code
    assert error == (
        f"StoreError: {place / 'briefing.db'}: it can't be opened (permission denied); make it writable, or name "
        "another one with --store\n"
    )
    assert list(place.iterdir()) == []
