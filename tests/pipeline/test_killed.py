"""A refresh that is ended by kill -9 at any moment, and again, loses nothing, and the next one doubles nothing.

BRIEFING_KILLS sets how many moments are tried.
"""

import os
import random
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

from tests.conftest import Press

KILLS = int(os.environ.get("BRIEFING_KILLS", "4"))
TEXT = "The harbour board said that the ferry would sail again in May, once both engines were mended. " * 4


def refresh(configuration: Path, store: Path) -> "subprocess.Popen[bytes]":
    command = [
        sys.executable,
        "-m",
        "briefing",
        "refresh",
        "--all",
        "--config",
        str(configuration),
        "--store",
        str(store),
    ]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def seconds_to_refresh(configuration: Path, store: Path) -> float:
    begun = time.monotonic()
    process = refresh(configuration, store)
    _, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    return time.monotonic() - begun


def stored(store: Path) -> list[tuple[str, str]]:
    with sqlite3.connect(store) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        if connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'articles'").fetchone() is None:
            return []  # ended before it had tables
        rows = connection.execute("SELECT url, articles.title FROM articles JOIN feeds ON id = feed")
        return sorted(rows.fetchall())


def test_kill_9_at_any_moment_loses_and_doubles_nothing(press: Press, tmp_path: Path) -> None:
    for name in range(24):
        press.feeds[f"f{name}"] = [(f"{name}-{item}", f"Ferry {name} of {item}", TEXT) for item in range(12)]
    configuration = press.configuration(tmp_path)
    expected = sorted((press.url(name), title) for name, items in press.feeds.items() for _, title, _ in items)
    whole = seconds_to_refresh(configuration, tmp_path / "whole.db")
    assert stored(tmp_path / "whole.db") == expected
    chance = random.Random(4)
    for attempt in range(0, KILLS, 2):
        store = tmp_path / f"{attempt}.db"
        for _ in range(2):
            process = refresh(configuration, store)
            time.sleep(chance.uniform(0.1, 1) * whole)
            process.kill()
            process.communicate()
            before = stored(store) if store.exists() and store.stat().st_size else []
            assert set(before) <= set(expected)
        seconds_to_refresh(configuration, store)
        assert stored(store) == expected
        for file in tmp_path.glob(f"{attempt}.db*"):
            file.unlink()
