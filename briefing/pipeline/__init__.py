"""The use cases: read sources into articles, analyse them, one result per item, errors as values.

It joins sources, parsing, analysis and jobs; it prints nothing and knows no terminal.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from itertools import chain, groupby
from typing import TYPE_CHECKING

from briefing.errors import BriefingError
from briefing.models import Analysis, AnalysisOptions, Article, Briefing, Failure, Retrieved, SourceRequest
from briefing.text import clean_line

if TYPE_CHECKING:
    from briefing.jobs import Worker

Analyse = Callable[[Article, AnalysisOptions], Analysis]

_PARSING_SECONDS = 20
"""The largest pages in use take one or two; what takes longer was made to."""
_PARSING_MEGABYTES = 2048
"""Address space, of which the parsing libraries alone take 500 MB."""
_AT_HAND = 1 << 17
"""Bytes of text that are parsed in a few milliseconds."""


def read(requests: Iterable[SourceRequest], *, patience: float = _PARSING_SECONDS) -> Iterator[Article | Failure]:
    """Yield the articles of each source in the order asked for; what can't be read is a `Failure` in its place.

    Pages and feeds are parsed in one warm process that is ended when one of them takes longer than `patience`, in
    seconds, or too much memory.
    """
    return _read(_retrieve(requests), patience)


def read_ahead(requests: Iterable[SourceRequest]) -> tuple[list[Article | Failure], Iterator[Article | Failure]]:
    """Return what the first file of local sources holds, and an iterator over the rest as `read` yields it.

    A page, which takes a process of its own to parse, is left to the rest.
    """
    from briefing.parsing import is_bounded

    found = _retrieve(requests)
    for request, retrieved in found:
        if not isinstance(retrieved, Retrieved):
            return [retrieved], _read(found, _PARSING_SECONDS)
        if len(retrieved.content) <= _AT_HAND and is_bounded(retrieved):
            return _parse(retrieved, request, None, _PARSING_SECONDS), _read(found, _PARSING_SECONDS)
        return [], _read(chain([(request, retrieved)], found), _PARSING_SECONDS)
    return [], iter(())


def _retrieve(requests: Iterable[SourceRequest]) -> Iterator[tuple[SourceRequest, Retrieved | Article | Failure]]:
    """Yield the bytes of each source in the order asked for; stored articles come as they are."""
    from briefing.sources import retrieve_all

    for is_stored, alike in groupby(requests, key=lambda request: request.store is not None):
        if is_stored:
            from briefing.pipeline.stored import StoredSource

            yield from ((request, StoredSource(request).read()) for request in alike)
        else:
            yield from retrieve_all(alike)


def _read(
    found: Iterable[tuple[SourceRequest, Retrieved | Article | Failure]], patience: float
) -> Iterator[Article | Failure]:
    from briefing.parsing import is_bounded

    with ExitStack() as at_the_end:
        worker: Worker | None = None
        for request, retrieved in found:
            if not isinstance(retrieved, Retrieved):
                yield retrieved
            elif is_bounded(retrieved):
                yield from _parse(retrieved, request, None, patience)
            else:
                worker = worker or at_the_end.enter_context(_parsing_worker())
                yield from _parse(retrieved, request, worker, patience)


def files_named(requests: Iterable[SourceRequest]) -> Iterator[str]:
    """Yield the path of every file that is read for the requests, so that a front end can keep from replacing it."""
    from briefing import sources

    for request in requests:
        if request.store is not None:
            yield request.store
        else:
            yield from sources.files_named(request)


def _parsing_worker() -> "Worker":
    from briefing.jobs import Worker

    return Worker(megabytes=_PARSING_MEGABYTES)


def _parse(
    retrieved: Retrieved, request: SourceRequest, worker: "Worker | None", patience: float
) -> list[Article | Failure]:
    """Return what a source holds, parsed by the worker if there is one, else here."""
    try:
        if worker is None:
            return _parse_all(retrieved, request)
        return worker.call(_parse_all, retrieved, request, seconds=patience)
    except BriefingError as error:
        return [Failure(clean_line(retrieved.source), f"can't be parsed: {clean_line(str(error))}")]
    except Exception as error:
        if os.environ.get("BRIEFING_TRACEBACK"):
            raise
        return [_fault(retrieved.source, "parsed", error)]


def _parse_all(retrieved: Retrieved, request: SourceRequest) -> list[Article | Failure]:
    from briefing.parsing import parse

    return list(parse(retrieved, request))


def brief(requests: Iterable[SourceRequest], options: AnalysisOptions) -> Iterator[Briefing | Failure]:
    """Yield a briefing for each article of each source, in order; failures in their place.

    What the store keeps of an article's analysis is not made again.
    """
    for is_stored, alike in groupby(requests, key=lambda request: request.store is not None):
        if is_stored:
            from briefing.pipeline.stored import StoredSource

            sources = (StoredSource(request) for request in alike)
            found = ((source.read(), source.analyse) for source in sources)
        else:
            found = ((item, analyse) for item in read(alike))
        for item, make in found:
            yield item if isinstance(item, Failure) else _brief_one(item, options, make)


def _brief_one(article: Article, options: AnalysisOptions, make: Analyse) -> Briefing | Failure:
    try:
        return Briefing(article, make(article, options))
    except BriefingError as error:
        return Failure(clean_line(article.source), clean_line(str(error)))
    except Exception as error:
        if os.environ.get("BRIEFING_TRACEBACK"):
            raise
        entry = f"{article.title!r} " if article.is_entry else ""
        return _fault(article.source, "analysed", error, entry)


def _fault(source: str, done: str, error: Exception, entry: str = "") -> Failure:
    """Return a fault of ours as a value, so that the other sources are printed; `entry` tells which of several."""
    reason = clean_line(f"{type(error).__name__}: {error}")
    return Failure(clean_line(source), clean_line(f"{entry}can't be {done}: a bug, please report it: {reason}"))


def analyse(article: Article, options: AnalysisOptions | None = None) -> Analysis:
    """Return the analysis of one article, made in this process."""
    from briefing import analysis

    return analysis.analyse(article, options)


class Analyst:
    """Analyses articles in a warm process of its own, so that a front end's event loop stays free.

    Calls block their thread; several threads take turns.
    """

    def __init__(self) -> None:
        from briefing.jobs import Worker

        self._worker = Worker(yielding=True)
        self._cancelled = 0
        """How many analyses were ended on purpose."""

    def warm_up(self) -> None:
        """Start the process; it loads what analysis needs when the first article comes."""
        self._worker.start()

    def analyse(self, article: Article, options: AnalysisOptions | None = None) -> Analysis:
        """Return the analysis of one article; raises `JobError` when the process died twice or took over a minute."""
        from briefing.jobs import DeadWorkerError

        cancelled = self._cancelled
        try:
            return self._worker.call(analyse, article, options, seconds=60)
        except DeadWorkerError:
            if self._cancelled != cancelled:
                raise
        return self._worker.call(analyse, article, options, seconds=60)  # something else had ended it

    def cancel(self) -> None:
        """End the analysis that runs, whose caller gets a `JobError`; the next one starts the process anew."""
        self._cancelled += 1
        self._worker.kill()

    def close(self) -> None:
        """End the process."""
        self._cancelled += 1
        self._worker.close()
