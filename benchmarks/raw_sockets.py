"""The floor of polling: conditional requests over bare sockets, nothing parsed, nothing checked, nothing kept."""

import selectors
import socket
import time
from collections import defaultdict, deque
from collections.abc import Sequence
from urllib.parse import urlsplit

CONNECTIONS = 64

_Place = tuple[str, int]


def poll_raw(urls: Sequence[str], *, connections: int = CONNECTIONS) -> float:
    """Return the seconds until every address has answered 304, over so many connections at the same time.

    Each is asked for in full first, untimed, to learn its ETag. A connection serves one host after the other's
    addresses are done, and is opened anew for each host.
    """
    requests = {url: _request(url) for url in urls}
    etags = {url: _etag(head) for url, head in _ask(requests, connections).items()}
    conditional = {url: _request(url, etags[url]) for url in urls}
    begun = time.perf_counter()
    heads = _ask(conditional, connections)
    seconds = time.perf_counter() - begun
    if not all(head.startswith(b"HTTP/1.1 304") for head in heads.values()):
        raise SystemExit("a feed changed while it was polled")
    return seconds


def _request(url: str, etag: bytes = b"") -> bytes:
    parts = urlsplit(url)
    known = b"If-None-Match: %b\r\n" % etag if etag else b""
    return b"GET %b HTTP/1.1\r\nHost: %b\r\n%b\r\n" % (parts.path.encode(), parts.netloc.encode(), known)


def _etag(head: bytes) -> bytes:
    return head.partition(b"ETag: ")[2].partition(b"\r\n")[0]


def _ask(requests: dict[str, bytes], connections: int) -> dict[str, bytes]:
    """Return the heads of the answers."""
    waiting: dict[_Place, deque[str]] = defaultdict(deque)
    for url in requests:
        parts = urlsplit(url)
        waiting[parts.hostname or "", parts.port or 80].append(url)
    places = deque(waiting)
    share = -(-connections // len(places))
    opening = deque(place for place in places for _ in range(min(share, len(waiting[place]))))
    heads: dict[str, bytes] = {}
    with selectors.DefaultSelector() as selector:
        under_way = 0

        def open_next() -> int:
            while opening:
                place = opening.popleft()
                if waiting[place]:
                    link = socket.socket()
                    link.setblocking(False)
                    link.connect_ex(place)
                    selector.register(link, selectors.EVENT_WRITE, [place, "", b"", 0])
                    return 1
            return 0

        for _ in range(connections):
            under_way += open_next()
        while under_way:
            for key, _ in selector.select():
                if not _step(selector, key, requests, waiting, heads):
                    under_way += open_next() - 1
    return heads


def _step(
    selector: selectors.BaseSelector,
    key: selectors.SelectorKey,
    requests: dict[str, bytes],
    waiting: dict[_Place, deque[str]],
    heads: dict[str, bytes],
) -> bool:
    """Send the first request or take what came; return whether the connection has more to do."""
    link = key.fileobj
    assert isinstance(link, socket.socket)
    place, url, head, missing = key.data
    if url:
        received = link.recv(1 << 18)
        if not received:
            raise SystemExit(f"{url}: the server hung up")
        if head:
            key.data[3] = missing = missing - len(received)
        else:
            head, _, body = received.partition(b"\r\n\r\n")
            key.data[2] = head
            length = head.partition(b"Content-Length: ")[2].partition(b"\r\n")[0]
            key.data[3] = missing = int(length or 0) - len(body)
        if missing > 0:
            return True
        heads[url] = head
    if not waiting[place]:
        selector.unregister(link)
        link.close()
        return False
    url = waiting[place].popleft()
    link.send(requests[url])
    if key.data[1]:
        key.data[1:] = [url, b"", 0]
    else:
        selector.modify(link, selectors.EVENT_READ, [place, url, b"", 0])
    return True
