"""A feed server on loopback whose feeds a test writes, a store in a directory of its own, and English for all tests."""

import gc
import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from time import sleep
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from briefing import i18n
from tests.effort import EFFORT, times

settings.register_profile(
    "effort",
    max_examples=times(50),
    deadline=None,  # a slow machine is no mistake
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=EFFORT <= 1,  # a change is not refused for what it has not touched; who tries more tries other examples
)
settings.load_profile("effort")
# The models of the languages are many objects, which the collector would go through again and again.
gc.set_threshold(50_000, 20, 100)

# The words that tests wait for are those of the code, whoever runs them; programs that they start inherit this.
for _named in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
    os.environ.pop(_named, None)
os.environ["LANG"] = "C.UTF-8"
# What is kept to start sooner is none of the user's own.
os.environ["XDG_CACHE_HOME"] = str(Path(tempfile.gettempdir(), f"briefing-tests-{os.getuid()}"))


@dataclass(slots=True)
class Press:
    """Feeds by name, each a list of (guid, title, text); `status` answers with an error instead."""

    port: int
    feeds: dict[str, list[tuple[str, str, str]]] = field(default_factory=dict)
    status: dict[str, int] = field(default_factory=dict)
    headers: dict[str, dict[str, str]] = field(default_factory=dict)
    asked: list[tuple[str, str | None]] = field(default_factory=list)
    """Each request: the feed, and the validator that came with it."""
    language: str = ""
    """What the feeds say of their language."""
    pages: dict[str, bytes] = field(default_factory=dict)
    """Bodies that are no feeds."""
    kinds: dict[str, str] = field(default_factory=dict)
    """The media types of what is no feed."""
    held: dict[str, Event] = field(default_factory=dict)
    """Feeds whose answer waits for an event."""

    def url(self, name: str) -> str:
        return f"http://127.0.0.1:{self.port}/{name}"

    def configuration(self, folder: Path, more: str = "", *, first: bool = False) -> Path:
        """Write a feeds.toml with all feeds, and something else behind them or `first`."""
        file = folder / "feeds.toml"
        names = dict.fromkeys([*self.feeds, *self.status, *self.pages])
        entries = "".join(f'[[feeds]]\nurl = "{self.url(name)}"\nname = "{name}"\n' for name in names)
        file.write_text(more + entries if first else entries + more)
        return file

    def wait_for(self, name: str) -> None:
        """Wait until a feed was asked for."""
        for _ in range(12_000):
            if any(asked == name for asked, _ in self.asked):
                return
            sleep(0.01)
        raise AssertionError(f"nobody asked for {name}")

    def body(self, name: str) -> bytes:
        if name not in self.feeds:
            return self.pages.get(name, b"")
        items = "".join(
            f"<item><guid isPermaLink='false'>{guid}</guid><title>{title}</title><description>{text}</description>"
            f"<link>http://127.0.0.1:{self.port}/page/{guid}</link></item>"
            for guid, title, text in self.feeds[name]
        )
        language = f"<language>{self.language}</language>" if self.language else ""
        return f"<rss version='2.0'><channel><title>{name}</title>{language}{items}</channel></rss>".encode()


@pytest.fixture
def french() -> Iterator[None]:
    """Let the interface speak French."""
    i18n.use("fr")
    yield
    i18n.use(None)


@pytest.fixture
def press() -> Iterator[Press]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            name = self.path.strip("/")
            served.asked.append((name, self.headers.get("If-None-Match")))
            if name in served.held:
                served.held[name].wait(30)
            body = served.body(name)
            status = served.status.get(name, 200 if body else 404)
            tag = f'"{hash(body)}"'
            if status == 200 and self.headers.get("If-None-Match") == tag:
                status, body = 304, b""
            self.send_response(status)
            for header, value in served.headers.get(name, {}).items():
                self.send_header(header, value)
            self.send_header("ETag", tag)
            self.send_header("Content-Type", served.kinds.get(name, "application/rss+xml"))
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            with suppress(OSError):
                self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    served = Press(server.server_port)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
