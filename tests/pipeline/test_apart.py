"""Refreshes in a process of their own: what they tell, and how they end."""

import os
import signal
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from briefing.config.reading import load
from briefing.errors import BriefingError, UsageError
from briefing.models.lists import FeedDone, RefreshDone
from briefing.pipeline.apart import refresh_apart
from briefing.pipeline.library import list_stored
from briefing.pipeline.lock import refreshing
from briefing.pipeline.means import Cancellation
from tests.conftest import Press

TEXT = "The harbour board said that the ferry would sail again in May, once both engines were mended. "


class Told:
    """What a refresh has told."""

    def __init__(self) -> None:
        self.begun: list[int] = []
        self.feeds: list[FeedDone] = []


def refresh(
    configuration: Path, told: Told, *feeds: str, cancellation: Cancellation | None = None, everything: bool = True
) -> RefreshDone:
    return refresh_apart(
        load(str(configuration)),
        configuration.with_name("store.db"),
        feeds,
        everything=everything,
        begin=told.begun.append,
        tell=told.feeds.append,
        cancellation=cancellation or Cancellation(),
    )


def test_a_refresh_apart_tells_of_each_feed_and_of_what_it_can_not_do(
    press: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What lies in the working directory is nobody's module.
    (tmp_path / "pickle.py").write_text("raise SystemExit(3)")
    monkeypatch.chdir(tmp_path)
    press.feeds |= {"north": [("a", "Ferry repaired", TEXT)], "south": [("b", "Bread by boat", TEXT)]}
    press.status["west"] = 503
    configuration, told = press.configuration(tmp_path), Told()
    done = refresh(configuration, told)
    assert (done.visited, done.failed, done.new) == (3, 1, 2)
    assert told.begun == [3]
    assert {(one.name, one.new, bool(one.problem)) for one in told.feeds} == {
        ("north", 1, False),
        ("south", 1, False),
        ("west", 0, True),
    }
    stored = [one.title for one in list_stored(tmp_path / "store.db", "")]
    assert sorted(stored) == ["Bread by boat", "Ferry repaired"]
    with pytest.raises(UsageError, match="no feed has the name or the address 'east'"):
        refresh(configuration, Told(), "east", everything=False)
    with refreshing(tmp_path / "store.db"):
        assert refresh(configuration, Told()).elsewhere


@pytest.mark.parametrize("dies", [False, True])
def test_a_refresh_apart_ends_when_it_is_cancelled_and_when_its_process_dies(
    dies: bool, press: Press, tmp_path: Path
) -> None:
    press.feeds |= {"north": [("a", "Ferry repaired", TEXT)], "south": [("b", "Bread by boat", TEXT)]}
    press.held["south"] = threading.Event()
    configuration, told, cancellation = press.configuration(tmp_path), Told(), Cancellation()
    given_way: list[bool] = []

    def end() -> None:
        press.wait_for("south")
        process = int((tmp_path / "store.db.refresh").read_text("ascii"))
        given_way.append(os.getpriority(os.PRIO_PROCESS, process) > os.getpriority(os.PRIO_PROCESS, 0))
        with suppress(OSError):  # where niceness counts within a session alone, the session has one too
            given_way.append(not Path(f"/proc/{process}/autogroup").read_text("ascii").endswith(" 0\n"))
        if dies:
            os.kill(process, signal.SIGKILL)
        else:
            cancellation.cancel()

    ends = threading.Thread(target=end)
    ends.start()
    try:
        if dies:
            with pytest.raises(BriefingError, match="died"):
                refresh(configuration, told, cancellation=cancellation)
        else:
            assert refresh(configuration, told, cancellation=cancellation).visited <= 1
    finally:
        press.held["south"].set()
        ends.join()
    assert all(given_way)
    with refreshing(tmp_path / "store.db"):
        pass  # nobody refreshes any more
