"""A server of made-up feeds on the loopback interface, a process of its own, fast enough not to be what is measured.

    python -m benchmarks.feed_server [--feeds 1000] [--entries 30] [--latency 0] [--port 0] [--hosts 1]

Prints its port once every feed is built. `/feed/0` and so on are RSS 2.0 and Atom by turns, in French and in English,
with an ETag and a Last-Modified; the texts are made from the number of the feed and of the entry alone, so each run
serves the same bytes. `POST /control/change?share=0.1` gives a tenth of the feeds one new entry each, which takes the
place of the oldest. Answers wait `--latency` seconds. With `--hosts` it also listens at 127.0.0.2 and so on.
"""

import argparse
import asyncio
import random
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape
from itertools import accumulate, islice

BEGUN = datetime(2024, 1, 1, 6, 0, tzinfo=UTC)
"""When the first entry of every feed is dated."""

_GRAMMAR = {
    "fr": (
        "le la les un une des de du à au aux et ou mais donc que qui dont où dans sur sous avec sans pour par contre "
        "entre selon depuis après avant pendant plus moins très bien encore déjà est sont était a ont avait sera "
        "leur ses cette",
        "tion ment eur euse ance té ier ique able oir age isme",
    ),
    "en": (
        "the a an of to in on for with from by at as and or but that which who where after before during under over "
        "between against more less very still already is are was were has have had will their its this these about",
        "tion ment er ance ness ity ing able ship ism age ward",
    ),
}
_SYLLABLES = (
    "ba ca da fa ga la ma na pa ra sa ta va be ce de le me ne pe re se te ve bi di fi li mi ni ri si ti vi bo co do"
)
_SYLLABLES += " fo lo mo no po ro so to bu cu du lu mu nu pu ru su tu bran clar dren fron gral plan stor tren var"
_NAMES = (
    "Velmor Ardenne Kostan Ilvar Marsac Tornel Bessac Orvault Dunmore Halden Quincy Raverne Selmont Tavis Ulmer Wexley"
)
_WORDS = 9000
_SENTENCES = 3000
_BLOCKS = 3000


class Writer:
    """Makes entries of a language, the same ones each time."""

    def __init__(self, language: str) -> None:
        self.language = language
        chance = random.Random(language)
        small, endings = (words.split() for words in _GRAMMAR[language])
        syllables = _SYLLABLES.split()
        words = [
            "".join(chance.choices(syllables, k=chance.randint(1, 3))) + chance.choice(endings) for _ in range(_WORDS)
        ]
        # A few words are common and most are rare, as in any language: an index behaves accordingly.
        weights = list(accumulate(1 / (rank + 20) for rank in range(_WORDS)))
        content = iter(chance.choices(words, cum_weights=weights, k=_SENTENCES * 40))
        self._names = _NAMES.split()
        self._titles = [" ".join(islice(content, chance.randint(5, 9))).capitalize() for _ in range(_SENTENCES)]
        sentences = [self._sentence(chance, small, content) for _ in range(_SENTENCES)]
        blocks = [self._block(chance, chance.choices(sentences, k=chance.randint(2, 4))) for _ in range(_BLOCKS)]
        self._blocks = [(block, len(re.sub("<[^>]+>", " ", block).split())) for block in blocks]

    def entry(self, feed: int, number: int) -> tuple[str, str, str]:
        """Return the title, the author and the HTML of an entry: 150 to 300 words in paragraphs, links, lists."""
        chance = random.Random(feed << 20 | number)
        name, other = chance.choices(self._names, k=2)
        title = chance.choice(self._titles)
        wanted = chance.randint(150, 240)
        parts = [f"<p>{name} {feed}-{number}.</p>"]
        for block, words in chance.choices(self._blocks, k=12):
            parts.append(block)
            wanted -= words
            if wanted <= 0:
                break
        return f"{name} : {title}" if self.language == "fr" else title, f"{other} {name}", "\n".join(parts)

    def _sentence(self, chance: random.Random, small: list[str], content: Iterator[str]) -> str:
        length = chance.randint(9, 24)
        parts = [chance.choice(small) if chance.random() < 0.45 else next(content) for _ in range(length)]
        if chance.random() < 0.25:
            parts[-2] = str(chance.randint(2, 4000))
        sentence = " ".join(parts).capitalize()
        if chance.random() < 0.3:
            sentence += f" {chance.choice(self._names)} {chance.choice(self._names)}"
        return f"{sentence}."

    def _block(self, chance: random.Random, some: list[str]) -> str:
        text = " ".join(some).replace(" a ", " &amp; ").replace("é", "&eacute;")
        match chance.randrange(9):
            case 0:
                return f"<blockquote><p>{text}</p></blockquote>"
            case 1:
                return "<ul>" + "".join(f"<li>{line}</li>" for line in some) + "</ul>"
            case 2:
                return f'<h2>{some[0][:40]}</h2>\n<p class="text">{text}</p>'
            case 3:
                return f'<p><img src="/images/{len(text)}.jpg" alt="" width="640" height="360"/></p><p>{text}</p>'
            case 4:
                first, _, rest = text.partition(" ")
                return f'<p><a href="https://www.example.org/{len(text)}?a=1&amp;b=2">{first}</a> {rest}</p>'
            case 5:
                return f"<div><p><strong>{some[0]}</strong> {text}<br/>&#8212;&nbsp;{len(text)}</p></div>"
            case _:
                return f"<p>{text}</p>"


class Feed:
    """One feed's answers as bytes, built anew when it changes."""

    __slots__ = ("etag", "full", "index", "modified", "revision", "unchanged")

    def __init__(self, index: int, entries: int, writers: list[Writer]) -> None:
        self.index = index
        self.revision = 0
        self.build(entries, writers)

    def build(self, entries: int, writers: list[Writer]) -> None:
        """Make the answers of the present revision."""
        newest = self.revision + entries
        writer = writers[self.index // 2 % len(writers)]
        make = _rss if self.index % 2 == 0 else _atom
        body = make(self.index, range(newest - 1, self.revision - 1, -1), writer).encode()
        self.etag = f'"{self.index:x}-{self.revision:x}"'.encode()
        self.modified = format_datetime(_date(newest), usegmt=True).encode()
        kind = b"application/rss+xml" if make is _rss else b"application/atom+xml"
        validators = b"ETag: %b\r\nLast-Modified: %b\r\n" % (self.etag, self.modified)
        head = b"HTTP/1.1 200 OK\r\nContent-Type: %b; charset=utf-8\r\nContent-Length: %d\r\n" % (kind, len(body))
        self.full = head + validators + b"\r\n" + body
        self.unchanged = b"HTTP/1.1 304 Not Modified\r\n" + validators + b"\r\n"


def _date(number: int) -> datetime:
    return BEGUN + timedelta(hours=5 * number)


def _rss(index: int, numbers: range, writer: Writer) -> str:
    site = f"https://feed{index}.example.org"
    items = []
    for number in numbers:
        title, author, body = writer.entry(index, number)
        items.append(
            f"<item><title>{escape(title)}</title><link>{site}/articles/{number}</link>"
            f'<guid isPermaLink="false">{index}-{number}</guid><dc:creator>{author}</dc:creator>'
            f"<pubDate>{format_datetime(_date(number), usegmt=True)}</pubDate><category>{author.split()[0]}</category>"
            f"<description>{escape(re.sub('<[^>]+>', '', body)[:200])}</description>"
            f"<content:encoded><![CDATA[{body}]]></content:encoded></item>"
        )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
        f"<channel><title>Feed {index}</title><link>{site}/</link><description>Made up</description>"
        f"<language>{writer.language}</language>\n" + "\n".join(items) + "\n</channel></rss>\n"
    )


def _atom(index: int, numbers: range, writer: Writer) -> str:
    site = f"https://feed{index}.example.org"
    items = []
    for number in numbers:
        title, author, body = writer.entry(index, number)
        date = _date(number).isoformat()
        items.append(
            f'<entry><title>{escape(title)}</title><link href="{site}/articles/{number}"/>'
            f"<id>tag:feed{index}.example.org,2024:{number}</id><updated>{date}</updated><published>{date}</published>"
            f'<author><name>{author}</name></author><content type="html">{escape(body)}</content></entry>'
        )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{writer.language}">'
        f'<title>Feed {index}</title><link href="{site}/"/><id>tag:feed{index}.example.org,2024:feed</id>'
        f"<updated>{_date(numbers[0]).isoformat()}</updated>\n" + "\n".join(items) + "\n</feed>\n"
    )


class Feeds:
    """All feeds that are served."""

    def __init__(self, count: int, entries: int) -> None:
        self._entries = entries
        self._writers = [Writer("fr"), Writer("en")]
        self.feeds = [Feed(index, entries, self._writers) for index in range(count)]

    def change(self, share: float) -> bytes:
        """Give that share of the feeds a new entry."""
        changed = self.feeds[:: max(1, round(1 / share))]
        for feed in changed:
            feed.revision += 1
            feed.build(self._entries, self._writers)
        body = b"%d changed\n" % len(changed)
        return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)

    def answer(self, request: bytes) -> bytes:
        """Return the answer to a request, its head complete."""
        method, target, _ = request.split(b" ", 2)
        if method == b"POST" and target.startswith(b"/control/change?share="):
            return self.change(float(target.partition(b"=")[2]))
        index = target.rpartition(b"/")[2]
        if not target.startswith(b"/feed/") or not index.isdigit() or int(index) >= len(self.feeds):
            return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
        feed = self.feeds[int(index)]
        known = _header(request, b"if-none-match")
        same = known == feed.etag if known else _header(request, b"if-modified-since") == feed.modified
        return feed.unchanged if same else feed.full


def _header(request: bytes, name: bytes) -> bytes:
    found = request.lower().find(b"\r\n" + name + b":")
    if found < 0:
        return b""
    start = found + len(name) + 3
    return request[start : request.find(b"\r\n", start)].strip()


class Connection(asyncio.Protocol):
    """One connection: requests in a row, each answered after the latency."""

    def __init__(self, feeds: Feeds, latency: float) -> None:
        self._feeds, self._latency = feeds, latency
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while b"\r\n\r\n" in self._received:
            request, _, self._received = self._received.partition(b"\r\n\r\n")
            request += b"\r\n"
            answer = self._feeds.answer(request)
            closing = _header(request, b"connection").lower() == b"close"
            if closing:
                answer = answer.replace(b"\r\n", b"\r\nConnection: close\r\n", 1)
            if self._latency:
                asyncio.get_running_loop().call_later(self._latency, self._send, answer, closing)
            else:
                self._send(answer, closing)

    def _send(self, answer: bytes, closing: bool) -> None:
        self._transport.write(answer)
        if closing:
            self._transport.close()


async def serve(feeds: Feeds, *, latency: float, port: int, hosts: int) -> None:
    """Serve until the task is cancelled; prints the port."""
    loop = asyncio.get_running_loop()
    for number in range(1, hosts + 1):
        listener = socket.create_server((f"127.0.{number >> 8}.{number & 255}", port), backlog=2048)
        port = listener.getsockname()[1]
        await loop.create_server(lambda: Connection(feeds, latency), sock=listener, backlog=2048)
    print(port, flush=True)
    await asyncio.Event().wait()


def addresses(count: int, port: int, *, hosts: int = 1) -> list[str]:
    """Return the addresses of a server's feeds, spread over its hosts."""
    numbers = [index % hosts + 1 for index in range(count)]
    return [f"http://127.0.{host >> 8}.{host & 255}:{port}/feed/{index}" for index, host in enumerate(numbers)]


@contextmanager
def serving(feeds: int, entries: int, latency: float, hosts: int = 1) -> Iterator[int]:
    """Give the port of a server, in a process of its own, that runs until the block ends."""
    command = [sys.executable, "-m", "benchmarks.feed_server", "--feeds", str(feeds), "--entries", str(entries)]
    command += ["--latency", str(latency), "--port", "0", "--hosts", str(hosts)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield int(process.stdout.readline())
    finally:
        process.terminate()
        process.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--feeds", type=int, default=1000)
    parser.add_argument("--entries", type=int, default=30)
    parser.add_argument("--latency", type=float, default=0.0, help="seconds")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--hosts", type=int, default=1)
    wish = parser.parse_args()
    feeds = Feeds(wish.feeds, wish.entries)
    with suppress(KeyboardInterrupt):
        asyncio.run(serve(feeds, latency=wish.latency, port=wish.port, hosts=wish.hosts))


if __name__ == "__main__":
    main()
