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
    """Yield what each request names with the request, in the order asked for; URLs are fetched at the same time."""
    wanted = list(requests)
    addresses = [request.location for request in wanted if is_url(request.location)]
    if not addresses:
        for request in wanted:
            for item in _read_local(request.location):
                yield request, item
        return
    from briefing.sources import http

    with http.Fetcher(addresses) as fetched:
        for request in wanted:
            for item in [fetched.next()] if is_url(request.location) else _read_local(request.location):
                yield request, item


def _read_local(location: str) -> Iterator[Retrieved | Failure]:
    scheme, separator, _ = location.partition("://")
    if separator and scheme.isalpha() and not files.exists(location):
        yield Failure(clean_line(location), f"can't read {clean_line(scheme)} addresses, only http and https")
        return
    yield from files.read_location(location)
