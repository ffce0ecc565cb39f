"""Where bytes come from: files, standard input, the network. It parses nothing."""

from collections.abc import Iterable, Iterator

from briefing.models import Failure, Retrieved, SourceRequest
from briefing.sources import files
from briefing.text import clean_line

_URL_SCHEMES = ("http://", "https://")


def is_url(location: str) -> bool:
    """Tell whether a location is an address on the web rather than a path."""
    return location.lower().startswith(_URL_SCHEMES)


def retrieve(request: SourceRequest) -> Iterator[Retrieved | Failure]:
    """Yield the bytes of everything that a request names, or why they can't be had; never raises for bad input."""
    for _, item in retrieve_all([request]):
        yield item


def retrieve_all(requests: Iterable[SourceRequest]) -> Iterator[tuple[SourceRequest, Retrieved | Failure]]:
    """Yield what each request names with the request, in the order asked for; URLs are fetched at the same time.

    What several requests name is yielded for the first of them alone.
    """
    first: dict[str, SourceRequest] = {}
    for request in requests:
        first.setdefault(request.location, request)
    wanted = list(first.values())
    known: set[tuple[bool, str]] = set()
    addresses = [request.location for request in wanted if is_url(request.location)]
    if not addresses:
        for request in wanted:
            for item in _read_local(request.location, known):
                yield request, item
        return
    from briefing.sources import http

    with http.Fetcher(addresses) as fetched:
        for request in wanted:
            for item in [fetched.next()] if is_url(request.location) else _read_local(request.location, known):
                yield request, item


def files_named(request: SourceRequest) -> Iterator[str]:
    """Yield the path of every file that a request names; none for an address on the web."""
    if not is_url(request.location):
        yield from files.files_named(request.location)


def _read_local(location: str, known: set[tuple[bool, str]]) -> Iterator[Retrieved | Failure]:
    """Yield what a location names but what is known already, and make it known."""
    scheme, separator, _ = location.partition("://")
    if separator and scheme.isalpha() and not files.exists(location):
        yield Failure(clean_line(location), f"can't read {clean_line(scheme)} addresses, only http and https")
        return
    for item in files.read_location(location):
        key = isinstance(item, Failure), files.identity(item.source)
        if key not in known:
            known.add(key)
            yield item
