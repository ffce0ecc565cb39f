"""The commands about feeds, against sites on loopback and a configuration of the user's."""

import json
import threading
import tomllib
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import LISTED

Invoke = Callable[..., Any]

RSS = """\
<rss version="2.0"><channel><title>{title}</title><link>/</link>
<item><guid>1</guid><title>Ferry stops</title><description>The ferry stops for nine days.</description></item>
<item><guid>2</guid><title>Boats for hire</title><description>Two fishermen offer boats.</description></item>
</channel></rss>"""
HEAD = "<!doctype html><html><head><title>Harbour</title>{}</head><body><p>News of the harbour.</p>{}</body></html>"
LINK = '<link rel="alternate" type="application/{}+xml" title="{}" href="{}">'


def page(*links: str, body: str = "") -> str:
    return HEAD.format("".join(links), body)


SITE = {
    "/feed.xml": RSS.format(title="Harbour news"),
    "/named.xml": RSS.format(title="\x1b[31mRed\x1b[0m &#x202e;news"),
    "/atom": RSS.format(title="Harbour news"),
    "/comments/feed": RSS.format(title="Comments on Harbour"),
    "/sport.xml": RSS.format(title="Harbour sport"),
    "/": page(
        LINK.format("rss", "Comments", "/comments/feed"),
        LINK.format("rss", "Harbour", "feed.xml"),
        LINK.format("rss", "Sport", "/sport.xml"),
    ),
    "/dead-link/": page(LINK.format("rss", "Old", "/gone.xml"), LINK.format("atom", "New", "/atom")),
    "/blog/": page(),
    "/blog/index.xml": RSS.format(title="A blog"),
    "/links/": page(body='<a href="/feed.xml">RSS</a> <a href="/atom">Atom</a>'),
    "/list/": page(body='<a href="/feed.xml">News (RSS)</a> <a href="/sport.xml">Sport (RSS)</a>'),
    "/text": "Only a text.",
    "/list.opml": '<opml><body><outline text="Ports"><outline text="A" xmlUrl="https://a.example/"/></outline></body></opml>',
}

# What the same server has under its other name, which has no feed in a usual place.
OTHER_SITE = {
    "/inside.xml": RSS.format(title="Inside"),
    "/overview/": page(body='<a href="/all-rss-feeds/">Our RSS feeds</a>'),
    "/all-rss-feeds/": page(body='<a href="/red.rss">Red</a> <a href="/blue.rss">Blue</a>'),
    "/one-of-them/": page(body='<a href="/one-rss-feed/">Our RSS feed</a>'),
    "/one-rss-feed/": page(body='<a href="/red.rss">Red</a>'),
    "/red.rss": RSS.format(title="Red"),
    "/blue.rss": RSS.format(title="Blue"),
    "/only-comments/": page(LINK.format("rss", "Comments", "/comments/feed")),
    "/comments/feed": RSS.format(title="Comments on Harbour"),
    "/none/": page(LINK.format("rss", "Gone", "/gone.xml"), body='<a href="/rss-terms/">RSS terms</a>'),
    "/rss-terms/": page(),
}


class Handler(BaseHTTPRequestHandler):
    """Answers with what the site has at a path."""

    def do_GET(self) -> None:
        host, _, port = self.headers["Host"].partition(":")
        text = (OTHER_SITE if host == "localhost" else SITE).get(self.path)
        if self.path == "/elsewhere/":
            text = page(LINK.format("rss", "Inside", f"http://localhost:{port}/inside.xml"))
        body = (text or "").encode()
        self.send_response(200 if text else 404)
        kind = "text/html" if body.startswith(b"<!doctype") else "text/plain" if self.path == "/text" else "text/xml"
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- the base class calls it so
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """The address of a site on loopback, without a slash at its end."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


@pytest.fixture(autouse=True)
def home(desk: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The directory of the user's configuration, which is not there yet, beside one for the store."""
    monkeypatch.setenv("XDG_DATA_HOME", str(desk / "data"))
    monkeypatch.delenv("BRIEFING_STORE", raising=False)
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    return desk / "xdg" / "briefing"


def written(file: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads(file.read_text("utf-8")).get("feeds", [])
    return found


def test_a_feed_is_added_by_its_own_address(invoke: Invoke, home: Path, site: str) -> None:
    ran = invoke("feeds", "add", f"{site}/feed.xml")
    assert (ran.code, ran.out) == (0, "")
    file = home / "feeds.toml"
    assert ran.err == f"briefing: added Harbour news ({site}/feed.xml), 2 articles, to {file}\n"
    assert written(file) == [{"url": f"{site}/feed.xml", "name": "Harbour news"}]
    again = invoke("feeds", "add", f"{site}/feed.xml#top")
    assert again.code == 0
    assert again.err == f"briefing: Harbour news ({site}/feed.xml) is followed already: {file}; edit it there\n"


def test_options_are_written_beside_the_address(invoke: Invoke, desk: Path, site: str) -> None:
    kept = "# mine\n[[articles]]\npath = 'articles'\n"
    (desk / "feeds.toml").write_text(kept)
    options = ("--name", "Port", "--tag", "sea", "--tag", "news", "--language", "fr_FR", "--every", "2h", "--full-text")
    assert invoke("feeds", "add", f"{site}/feed.xml", *options).code == 0
    assert (desk / "feeds.toml").read_text().startswith(kept)
    assert written(desk / "feeds.toml") == [
        {
            "url": f"{site}/feed.xml",
            "name": "Port",
            "tags": ["sea", "news"],
            "language": "fr",
            "every": "2h",
            "full_text": True,
        }
    ]


@pytest.mark.parametrize(
    ("path", "found"),
    [("/", "/feed.xml"), ("/dead-link/", "/atom"), ("/blog/", "/blog/index.xml"), ("/links/", "/feed.xml")],
)
def test_the_feed_of_a_page(invoke: Invoke, home: Path, site: str, path: str, found: str) -> None:
    assert invoke("feeds", "add", site + path).code == 0
    assert [feed["url"] for feed in written(home / "feeds.toml")] == [site + found]


def test_other_feeds_of_a_page_are_named(invoke: Invoke, site: str) -> None:
    ran = invoke("feeds", "add", site)
    assert "the page also names 2 other feeds:" in ran.err
    assert ran.err.splitlines()[-2:] == [
        f"briefing: {site}/sport.xml Sport",
        f"briefing: {site}/comments/feed Comments",
    ]


def test_an_address_without_a_scheme(invoke: Invoke, home: Path, site: str) -> None:
    assert invoke("feeds", "add", f"{site.removeprefix('http://')}/feed.xml").code == 0
    assert [feed["url"] for feed in written(home / "feeds.toml")] == [f"{site}/feed.xml"]


def test_a_page_with_several_feeds_of_no_rank_asks_for_one(invoke: Invoke, home: Path, site: str) -> None:
    ran = invoke("feeds", "add", f"{site}/list/")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.splitlines() == [
        f"briefing: {site}/list/: names 2 feeds, and none as its own; add one of them by its address",
        f"briefing: {site}/feed.xml News (RSS)",
        f"briefing: {site}/sport.xml Sport (RSS)",
    ]
    assert not (home / "feeds.toml").exists()


@pytest.mark.parametrize(("path", "found"), [("/one-of-them/", "/red.rss"), ("/only-comments/", "/comments/feed")])
def test_the_feed_of_a_page_without_a_better_one(invoke: Invoke, home: Path, site: str, path: str, found: str) -> None:
    other = site.replace("127.0.0.1", "localhost")
    assert invoke("feeds", "add", other + path).code == 0
    assert [feed["url"] for feed in written(home / "feeds.toml")] == [other + found]


def test_a_list_of_feeds_that_a_page_links_to_is_shown(invoke: Invoke, home: Path, site: str) -> None:
    other = site.replace("127.0.0.1", "localhost")
    ran = invoke("feeds", "add", f"{other}/overview/")
    assert ran.code == 1
    assert ran.err.splitlines()[1:] == [f"briefing: {other}/red.rss Red", f"briefing: {other}/blue.rss Blue"]
    ran = invoke("feeds", "add", f"{other}/none/")
    assert (ran.code, ran.err) == (
        1,
        f"briefing: {other}/none/: no feed found: the page names none, and none is in a usual place; "
        "look for its address\n",
    )
    assert not (home / "feeds.toml").exists()


@pytest.mark.parametrize(
    ("address", "code", "said"),
    [
        ("{site}/text", 1, "/text: neither RSS, Atom nor JSON Feed"),
        ("{site}/gone.xml", 1, "/gone.xml: 404 Not Found: check the address"),
        ("ftp://example.org/feed", 2, "must be a string, an http or https address"),
        ("https://me:hunter2@example.org/feed", 2, "must be an address without a login"),
        ("", 2, "the address must be"),
    ],
)
def test_addresses_without_a_feed(invoke: Invoke, home: Path, site: str, address: str, code: int, said: str) -> None:
    ran = invoke("feeds", "add", address.format(site=site))
    assert ran.code == code
    assert said in ran.err
    assert "hunter2" not in ran.err
    assert ran.err.count("\n") == 1
    assert not (home / "feeds.toml").exists()


def test_a_page_does_not_lead_to_other_hosts_inside_the_network(invoke: Invoke, home: Path, site: str) -> None:
    ran = invoke("feeds", "add", f"{site}/elsewhere/")
    assert ran.code == 0
    # The page names a feed on another host of this network, which is there; the usual place on its own host is taken.
    assert [feed["url"] for feed in written(home / "feeds.toml")] == [f"{site}/feed.xml"]


def test_titles_are_harmless_wherever_they_are_shown(invoke: Invoke, home: Path, site: str) -> None:
    ran = invoke("feeds", "add", f"{site}/named.xml")
    assert "added Red news (" in ran.err
    assert written(home / "feeds.toml")[0]["name"] == "Red news"
    (home / "feeds.toml").write_text('[[feeds]]\nurl = "https://x.example/"\nname = "\\u001b[2J\\u202ex"\n')
    for form in ("text", "json", "jsonl"):
        out = invoke("feeds", "list", "--format", form).out
        assert "\x1b" not in out
        assert "\u202e" not in out


def test_the_list_without_a_store(invoke: Invoke, desk: Path) -> None:
    (desk / "feeds.toml").write_text(LISTED)
    expected = "0/0\tOne\thttps://one.example/rss\ta,b c\t\t\n0/0\ttwo.example\thttps://two.example/rss\t\t\t\n"
    for words in (["feeds", "list"], ["feeds"]):
        ran = invoke(*words)
        assert (ran.code, ran.out, ran.err) == (0, expected, "")
    lines = [json.loads(line) for line in invoke("feeds", "list", "-f", "jsonl").out.splitlines()]
    whole = json.loads(invoke("feeds", "list", "-f", "json").out)
    assert whole == {"schema": "briefing-feeds/1", "feeds": lines}
    assert [(feed["name"], feed["tags"], feed["total"], feed["checked"]) for feed in lines] == [
        ("One", ["a", "b c"], 0, None),
        ("two.example", [], 0, None),
    ]
    assert not (desk / "data").exists()


def test_no_feeds_are_said_to_be_none(invoke: Invoke) -> None:
    for words in (["list"], ["export"]):
        ran = invoke("feeds", *words)
        assert (ran.code, ran.out) == (1, "")
        assert ran.err.startswith("briefing: no feeds")


def test_a_feed_is_removed_by_its_name_or_address(invoke: Invoke, desk: Path) -> None:
    file = desk / "feeds.toml"
    file.write_text(LISTED)
    ran = invoke("feeds", "remove", "oNE")
    assert (ran.code, ran.out, ran.err) == (0, "", "briefing: removed One from feeds.toml\n")
    assert file.read_text() == LISTED[LISTED.index("# two") :]
    assert invoke("feeds", "remove", "https://TWO.example/rss").code == 0
    assert file.read_text() == "# two\n"


def test_what_names_no_feed_or_several_is_refused(invoke: Invoke, desk: Path) -> None:
    (desk / "feeds.toml").write_text(LISTED + 'name = "ONE"\n')
    ran = invoke("feeds", "remove", "One")
    assert ran.code == 2
    assert "2 feeds are named 'One': name one by its address: https://one.example/rss, https://two" in ran.err
    assert "did you mean 'One'?" in invoke("feeds", "remove", "Onne").err
    assert (desk / "feeds.toml").read_text() == LISTED + 'name = "ONE"\n'


OPML = """\
<opml version="1.0"><body>
<outline text="Ports"><outline text="North">
<outline text="Ferry &amp; co" type="rss" xmlUrl="https://ferry.example/rss?a=1&b=2"/></outline></outline>
<outline text="A page" type="link" url="https://page.example/"/>
<outline text="Broken" type="rss" xmlUrl="javascript:alert(1)"/>
</body></opml>"""


def test_lists_of_other_readers_are_imported_once(invoke: Invoke, desk: Path, home: Path) -> None:
    (desk / "list.opml").write_text(OPML)
    ran = invoke("feeds", "import", "list.opml")
    assert (ran.code, ran.out) == (1, "")
    said = ran.err.splitlines()
    assert said[0].startswith("briefing: not taken: A page: is a link, not a feed")
    assert said[1].startswith("briefing: not taken: Broken: its address must be ")
    assert said[2] == f"briefing: added 1 feed to {home / 'feeds.toml'}, 2 not taken"
    expected = [{"url": "https://ferry.example/rss?a=1&b=2", "name": "Ferry & co", "tags": ["Ports", "North"]}]
    assert written(home / "feeds.toml") == expected
    assert invoke("feeds", "import", ".").err == "briefing: .: is a directory; name the file with the list in it\n"
    again = invoke("feeds", "import", "list.opml")
    assert again.err.splitlines()[-1] == "briefing: added no feeds, 1 followed already, 2 not taken"
    assert written(home / "feeds.toml") == expected


def test_lists_are_imported_from_addresses_and_standard_input(spawn: Invoke, home: Path, site: str) -> None:
    ran = spawn("feeds", "import", f"{site}/list.opml")
    assert (ran.returncode, ran.stdout) == (0, b"")
    ran = spawn("feeds", "import", "-", input=b'https://n.example/rss "~News of N" sea "far away"\n# no\n')
    assert ran.returncode == 0
    assert written(home / "feeds.toml") == [
        {"url": "https://a.example/", "name": "A", "tags": ["Ports"]},
        {"url": "https://n.example/rss", "name": "News of N", "tags": ["sea", "far away"]},
    ]


def test_what_is_no_list_is_refused(invoke: Invoke, home: Path, site: str) -> None:
    for source, said in [
        (f"{site}/feed.xml", "feed.xml: not OPML: its root is <rss>"),
        ("nowhere.opml", "nowhere.opml: no such file"),
        ("phare.txt", "phare.txt: no feeds in it"),
    ]:
        ran = invoke("feeds", "import", source)
        assert ran.code == 1
        assert said in ran.err
    assert not (home / "feeds.toml").exists()


def test_an_exported_list_imports_as_it_was(invoke: Invoke, desk: Path) -> None:
    (desk / "feeds.toml").write_text(LISTED)
    assert invoke("feeds", "export", "--output", "out.opml").code == 0
    assert (desk / "out.opml").read_text() == invoke("feeds", "export").out
    (desk / "other.toml").write_text("")
    ran = invoke("feeds", "import", "out.opml", "--config", "other.toml")
    assert (ran.code, ran.err) == (0, "briefing: added 2 feeds to other.toml\n")
    assert written(desk / "other.toml") == [
        {"url": "https://one.example/rss", "name": "One", "tags": ["a", "b c"]},
        {"url": "https://two.example/rss"},
    ]
    ran = invoke("feeds", "export", "--output", "feeds.toml")
    assert ran.code == 2
    assert (desk / "feeds.toml").read_text() == LISTED


def test_a_wrong_configuration_is_exit_3_and_stays(invoke: Invoke, desk: Path, site: str) -> None:
    (desk / "feeds.toml").write_text("[[feeds]]\nulr = 3\n")
    for words in (["list"], ["add", f"{site}/feed.xml"], ["remove", "x"], ["import", "x"], ["export"]):
        ran = invoke("feeds", *words)
        assert ran.code == 3
        assert "feeds.toml:2: feeds[1].ulr: unknown key" in ran.err
    assert (desk / "feeds.toml").read_text() == "[[feeds]]\nulr = 3\n"


def test_a_mistyped_command_gets_a_hint(invoke: Invoke) -> None:
    ran = invoke("feeds", "exprot")
    assert (ran.code, ran.err) == (
        2,
        "briefing: No command 'exprot'. Did you mean 'export'? (briefing feeds --help says more)\n",
    )
    assert "Commands: list, add, remove, import, export." in invoke("feeds", "zzz").err


def test_help_and_options_before_the_word(invoke: Invoke, desk: Path) -> None:
    assert invoke("help", "feeds", "add").out == invoke("feeds", "add", "--help").out
    assert "Usage: briefing feeds " in invoke("feeds", "--help").out
    (desk / "other.toml").write_text(LISTED)
    assert invoke("--config", "other.toml", "feeds", "list").out.startswith("0/0\tOne\t")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--every", "soon"], "'soon' must be a string such as"),
        (["--language", "french"], "two letters"),
        (["--tag", " "], "is empty"),
        (["--name", ""], "is empty"),
    ],
)
def test_wrong_options_are_exit_2_before_anything_is_fetched(invoke: Invoke, options: list[str], said: str) -> None:
    ran = invoke("feeds", "add", "https://127.0.0.1:1/", *options)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
