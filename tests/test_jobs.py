"""Jobs run in a warm process that a time limit, a memory limit or a kill ends without harm to the caller."""

import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from briefing.errors import ParsingError
from briefing.jobs import JobError, Named, Worker, each
from briefing.jobs.workforce import Workforce


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


def test_one_of_several_calls_that_finds_something_wrong_leaves_the_others_alone() -> None:
    wrong = ParsingError("feed", "broken")
    calls: list[tuple[tuple[object, ...], dict[str, object]]] = [((None,), {}), ((wrong,), {}), ((), {"error": None})]
    assert each(_raise_any, calls) == [None, wrong, None]
    with pytest.raises(ZeroDivisionError):
        each(divmod, [((1, 0), {})])


def _raise_any(error: Exception | None) -> None:
    if error is not None:
        raise error


def test_a_job_that_takes_too_long_is_given_up_and_the_next_one_runs(worker: Worker) -> None:
    first = worker.call(os.getpid)
    with pytest.raises(JobError, match=r"gave up after 0\.2 seconds"):
        worker.call(time.sleep, 60, seconds=0.2)
    assert worker.call(os.getpid) != first


def _compute(seconds: float) -> str:
    begun = time.process_time()
    while time.process_time() - begun < seconds:
        pass
    return "done"


@pytest.mark.skipif(not Path("/proc/self/schedstat").exists(), reason="the system does not tell who is held up")
def test_a_job_on_a_busy_machine_has_the_time_that_others_take_from_it(worker: Worker) -> None:
    process = worker.call(os.getpid)
    worker.call(_compute, 0.0)  # imports this file
    processor = {min(os.sched_getaffinity(0))}
    others = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(4)]
    try:
        for one in (process, *(other.pid for other in others)):
            os.sched_setaffinity(one, processor)
        assert worker.call(_compute, 0.25, seconds=0.8) == "done"
        with pytest.raises(JobError, match=r"gave up after 0\.1 seconds"):
            worker.call(_compute, 60, seconds=0.1)
    finally:
        for other in others:
            other.kill()
            other.wait()


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
        assert modest.call(os.getsid, 0) == os.getsid(0)  # in another session niceness would tell us nothing
        assert modest.call(os.getpgid, 0) != os.getpgid(0)


def test_a_worker_imports_what_it_will_need_and_takes_named_arguments() -> None:
    with Worker(warm="colorsys") as warmed:
        assert "colorsys" in warmed.call(_modules)
        assert warmed.call(sorted, [1, 3, 2], reverse=True) == [3, 2, 1]


def _modules() -> list[str]:
    return list(sys.modules)


def test_modules_are_not_taken_from_the_working_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("pickle", "struct", "threading", "briefing"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit(3)")
    monkeypatch.chdir(tmp_path)
    with Worker() as worker:
        assert worker.call(sum, (1, 2)) == 3


def test_a_workforce_works_in_several_processes_that_stay() -> None:
    async def work() -> list[set[int]]:
        with Workforce(2) as force:
            return [set(await asyncio.gather(*(force.call(os.getpid) for _ in range(20)))) for _ in range(2)]

    first, second = asyncio.run(work())
    assert first == second
    assert len(first) == 2
    assert os.getpid() not in first
    assert not any(map(_is_running, first))


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_what_a_job_of_a_workforce_raises_reaches_its_caller() -> None:
    async def work() -> None:
        with Workforce(1, megabytes=300, yielding=True) as force:
            with pytest.raises(ParsingError, match="feed: broken"):
                await force.call(_raise, ParsingError("feed", "broken"))
            with pytest.raises(JobError, match="too much memory"):
                await force.call(bytearray, 1 << 30)
            assert await force.call(sorted, [1, 2], reverse=True) == [2, 1]
            with pytest.raises(ModuleNotFoundError, match="no_such_module"):
                await force.call(Named("no_such_module", "function"))

    asyncio.run(work())


def test_a_function_that_is_named_is_imported_where_it_is_called_alone() -> None:
    loaded = "import sys; from briefing.jobs import Named, Worker; worker = Worker()\n"
    loaded += "print(worker.call(Named('colorsys', 'rgb_to_yiq'), 0.0, 0.0, 0.0), 'colorsys' in sys.modules)\n"
    loaded += "worker.close(); print(Named('colorsys', 'rgb_to_yiq')(0.0, 0.0, 0.0))"
    told = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True, timeout=120)
    assert told.stdout == "(0.0, 0.0, 0.0) False\n(0.0, 0.0, 0.0)\n"


def test_a_job_given_up_and_one_whose_process_dies_leave_the_others_alone() -> None:
    async def work() -> None:
        with Workforce(2) as force:
            outcomes = await asyncio.gather(
                force.call(time.sleep, 60, seconds=0.2),
                force.call(_die),
                *(force.call(abs, -number) for number in range(10)),
                return_exceptions=True,
            )
            assert [str(outcome) for outcome in outcomes[:2]] == [
                "gave up after 0.2 seconds",
                "the process that did the work died",
            ]
            assert outcomes[2:] == list(range(10))

    asyncio.run(work())


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_cancelled_job_is_ended_and_its_process_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    async def work() -> None:
        with Workforce(1) as force:
            before = await force.call(os.getpid)
            job = asyncio.ensure_future(force.call(Path.read_bytes, pipe))
            waiting = asyncio.ensure_future(force.call(os.getpid))
            with await asyncio.to_thread(pipe.open, "wb"):  # opens once the job has opened the other end
                job.cancel()
                assert await waiting != before
            assert not _is_running(before)
            with pytest.raises(asyncio.CancelledError):
                await job

    asyncio.run(work())


def test_a_workforce_that_is_closed_frees_its_callers(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    async def work() -> None:
        force = Workforce(1)
        jobs = [asyncio.ensure_future(force.call(Path.read_bytes, pipe)) for _ in range(3)]
        with await asyncio.to_thread(pipe.open, "wb"):
            force.close()
            outcomes = await asyncio.gather(*jobs, return_exceptions=True)
        assert [isinstance(outcome, JobError) for outcome in outcomes] == [True] * 3

    asyncio.run(work())


@dataclass
class _ClosedMeanwhile:
    """An argument during whose packing the workforce is closed."""

    force: Workforce
    closing: list[threading.Thread] = field(default_factory=list)

    def __reduce__(self) -> tuple[type[int], tuple[()]]:
        self.closing.append(threading.Thread(target=self.force.close, daemon=True))
        self.closing[0].start()
        while not self.force._closed:
            time.sleep(0.001)
        return int, ()


def test_a_job_that_was_on_its_way_to_the_first_process_is_over_when_the_workforce_is_closed() -> None:
    async def work() -> None:
        force = Workforce(1, first=0)
        job = _ClosedMeanwhile(force)
        with pytest.raises(JobError):
            await asyncio.wait_for(force.call(str, job), timeout=60)
        job.closing[0].join(timeout=60)
        assert not job.closing[0].is_alive()

    asyncio.run(work())


def test_a_workforce_grows_when_it_is_told_and_when_a_job_waits_for_long() -> None:
    async def work() -> None:
        with Workforce(3, first=1) as force:
            alone = {await force.call(os.getpid) for _ in range(4)}
            assert len(alone) == 1
            force.grow()
            assert len(set(await asyncio.gather(*(force.call(os.getpid) for _ in range(12))))) == 3
        with Workforce(2, first=1) as force:
            asleep = asyncio.ensure_future(force.call(time.sleep, 60))
            assert await force.call(abs, -1) == 1
            asleep.cancel()

    asyncio.run(work())
