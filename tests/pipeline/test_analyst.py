"""The process that analyses for the reader may be ended by anybody: an article is analysed all the same."""

import fcntl
import os
import signal
import termios
import threading
import time
from array import array

from briefing.jobs import DeadWorkerError
from briefing.models import Analysis, AnalysisOptions, Article
from briefing.pipeline import Analyst

ARTICLE = Article(id="a", title="Dorn", text="Dorn has a clockmaker. She starts on Monday.", source="a", language="en")
SECTIONS = AnalysisOptions(parts=frozenset(["sections"]))


def _waiting_for(analyst: Analyst) -> int:
    """Return how many bytes of the job its process has not read, since it is stopped."""
    connection = analyst._worker._connection
    assert connection is not None
    waiting = array("i", [0])
    fcntl.ioctl(connection._descriptor, termios.TIOCOUTQ, waiting)
    return waiting[0]


def _ended(end: str) -> Analysis | Exception:
    """Return what comes of an analysis whose process is ended: killed by somebody, or by us since we want another."""
    analyst, came = Analyst(), list[Analysis | Exception]()

    def analyse() -> None:
        try:
            came.append(analyst.analyse(ARTICLE, SECTIONS))
        except DeadWorkerError as error:
            came.append(error)

    try:
        analyst.warm_up()
        process = analyst._worker._process
        assert process is not None
        os.kill(process.pid, signal.SIGSTOP)
        thread = threading.Thread(target=analyse)
        thread.start()
        while not _waiting_for(analyst):
            time.sleep(0.001)
        if end == "killed":
            os.kill(process.pid, signal.SIGKILL)
        else:
            analyst.cancel()
        thread.join(60)
    finally:
        analyst.close()
    return came[0]


def test_an_analysis_whose_process_is_killed_is_made_by_another_one() -> None:
    assert isinstance(_ended("killed"), Analysis)


def test_an_analysis_that_is_cancelled_is_not_begun_again() -> None:
    assert isinstance(_ended("cancelled"), DeadWorkerError)
