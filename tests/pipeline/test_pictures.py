"""An article's pictures from a real server on loopback: drawn one by one, each failure a value, none from elsewhere."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from briefing.models import Article, Picture
from briefing.models.plates import Frame, Plate, Shot
from briefing.pipeline.means import Cancellation
from briefing.pipeline.pictures import can_draw, draw_pictures

FRAME = Frame(width=20, height=10)
SLOW = threading.Event()
ASKED: list[str] = []


def _picture() -> bytes:
    file = BytesIO()
    Image.new("RGB", (40, 20), (255, 0, 0)).save(file, "PNG")
    return file.getvalue()


ANSWERS = {"/a.png": _picture(), "/page": b"<!doctype html><title>Sign in</title>", "/slow": b""}


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        ASKED.append(self.path)
        if self.path == "/slow":
            SLOW.wait(30)
        content = ANSWERS.get(self.path)
        self.send_response(200 if content is not None else 404)
        self.send_header("Content-Length", str(len(content or b"")))
        self.end_headers()
        self.wfile.write(content or b"")

    def log_message(self, *_: Any) -> None:
        """Keep quiet."""


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    SLOW.set()
    server.shutdown()
    thread.join()
    server.server_close()


def _article(base: str, *paths: str) -> Article:
    return Article("a", "t", "Text.", f"{base}/feed", pictures=tuple(Picture(0, base + path) for path in paths))


def _drawn(article: Article) -> list[Shot]:
    shots: list[Shot] = []
    draw_pictures(article, FRAME, shots.append)
    return sorted(shots, key=lambda shot: shot.index)


def test_each_picture_has_its_outcome_and_is_fetched_once(base: str) -> None:
    assert can_draw()
    ASKED.clear()
    first, again, page, gone = _drawn(_article(base, "/a.png", "/a.png", "/page", "/gone"))
    assert first.plate == again.plate
    assert isinstance(first.plate, Plate)
    assert (first.plate.width, first.plate.height, first.plate.dots[:3]) == (20, 5, b"\xff\x00\x00")
    assert page.problem == "no picture of a format that can be drawn: PNG, JPEG, GIF or WebP"
    assert gone.problem == "404 Not Found: check the address"
    assert sorted(ASKED) == ["/a.png", "/gone", "/page"]


def test_a_file_or_another_host_leads_nowhere_in_the_users_network(base: str) -> None:
    for source in ("press/port.html", "http://feeds.example.org/rss"):
        (shot,) = _drawn(replace(_article(base, "/a.png"), source=source))
        assert "in your own network" in shot.problem


def test_cancelled_nothing_more_is_told(base: str) -> None:
    shots: list[Shot] = []
    cancellation = Cancellation()
    thread = threading.Thread(target=draw_pictures, args=(_article(base, "/slow"), FRAME, shots.append, cancellation))
    ASKED.clear()
    thread.start()
    while not ASKED:
        thread.join(0.01)
    cancellation.cancel()
    thread.join(30)
    assert not thread.is_alive()
    assert not shots
