"""Jobs run in a warm process that a time limit, a memory limit or a kill ends without harm to the caller."""

import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.errors import ParsingError
from briefing.jobs import JobError, Worker


@pytest.fixture
def worker() -> Iterator[Worker]:
    with Worker(megabytes=300) as started:
        yield started


def test_a_job_runs_in_another_process_that_stays(worker: Worker) -> None:
    first = worker.call(os.getpid)
    assert first != os.getpid()
    assert worker.call(os.getpid) == first
    assert worker.call(divmod, 7, 2) == (3, 1)


def test_what_a_job_raises_reaches_its_caller(worker: Worker) -> None:
    with pytest.raises(ZeroDivisionError):
        worker.call(divmod, 1, 0)
    with pytest.raises(ParsingError, match="feed: broken") as caught:
        worker.call(_raise, ParsingError("feed", "broken"))
    assert caught.value.reason == "broken"


def _raise(error: Exception) -> None:
    raise error


def test_a_job_that_takes_too_long_is_given_up_and_the_next_one_runs(worker: Worker) -> None:
    first = worker.call(os.getpid)
    with pytest.raises(JobError, match=r"gave up after 0\.2 seconds"):
        worker.call(time.sleep, 60, seconds=0.2)
    assert worker.call(os.getpid) != first


def test_a_job_that_needs_too_much_memory_is_refused(worker: Worker) -> None:
    with pytest.raises(JobError, match="too much memory"):
        worker.call(bytearray, 1 << 30)
    assert worker.call(abs, -1) == 1


def test_a_process_that_dies_is_an_error_and_replaced(worker: Worker) -> None:
    process = worker.call(os.getpid)
    with pytest.raises(JobError, match="died"):
        worker.call(os.kill, process, signal.SIGKILL)
    assert worker.call(abs, -2) == 2


def test_killing_a_worker_frees_the_call_that_waits_for_it(worker: Worker, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    errors: list[JobError] = []

    def wait() -> None:
        try:
            worker.call(Path.read_bytes, pipe)
        except JobError as error:
            errors.append(error)

    thread = threading.Thread(target=wait)
    thread.start()
    with pipe.open("wb"):  # opens once the job has opened the other end
        worker.kill()
    thread.join()
    assert [str(error) for error in errors] == ["the process that did the work died"]


def test_a_yielding_worker_lets_others_go_first() -> None:
    with Worker(yielding=True) as modest:
        assert modest.call(os.nice, 0) > os.nice(0)
