"""What the configuration files say, and what is said of their mistakes."""

import os
from pathlib import Path

import pytest

from briefing.config import ArticlesEntry, Config, Credentials, FeedEntry, Limits, View
from briefing.config.reading import feeds_file, find, load, mistake, store_path
from briefing.errors import ConfigError
from briefing.models import SourceRequest
from briefing.models.feeds import Subscription
from briefing.models.stored import Retention

Places = tuple[Path, Path]

WHOLE = """\
theme = "nord"
refresh = "off"
linear = true
reduced_motion = true
pictures = "always"
pictures_with = "cells"
store = "news.db"

[[articles]]
path = "articles"

[[articles]]
path = "/srv/news/*.txt"

[[feeds]]
url = "https://www.example.org/rss"
name = "Example"
tags = ["france", "monde"]
language = "fr"
every = "30m"
full_text = true

[[feeds]]
url = "http://[::1]:8080/feed?x=1"
credentials = { user = "reader", variable = "EXAMPLE_LOGIN" }

[[feeds]]
url = "https://example.org/members"
credentials = { command = ["pass", "show", "a b"] }

[[views]]
name = "Iran"
query = "actor:Iran since:7d"

[keys]
next_section = ["]", "ctrl+n"]
quit = "Q"

[limits]
concurrent = 20
per_host = 2
jobs = 1
timeout = "90s"
megabytes = 30
every = "15m"

[keep]
days = 400
articles = 2_000
unread = false
"""


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    """A working directory and a user's directory of configuration files, both empty."""
    here, home = tmp_path / "here", tmp_path / "xdg" / "briefing"
    here.mkdir()
    home.mkdir(parents=True)
    monkeypatch.chdir(here)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home.parent))
    return here, home


def test_everything_that_a_file_can_say(tmp_path: Path) -> None:
    file = tmp_path / "feeds.toml"
    file.write_text(WHOLE)
    config = load(str(file))
    assert config == Config(
        articles=(ArticlesEntry(path=str(tmp_path / "articles")), ArticlesEntry(path="/srv/news/*.txt")),
        feeds=(
            FeedEntry(
                url="https://www.example.org/rss",
                name="Example",
                tags=("france", "monde"),
                language="fr",
                every=1800,
                full_text=True,
            ),
            FeedEntry(
                url="http://[::1]:8080/feed?x=1", credentials=Credentials(user="reader", variable="EXAMPLE_LOGIN")
            ),
            FeedEntry(url="https://example.org/members", credentials=Credentials(command=("pass", "show", "a b"))),
        ),
        views=(View(name="Iran", query="actor:Iran since:7d"),),
        keys={"next_section": ("]", "ctrl+n"), "quit": ("Q",)},
        theme="nord",
        refresh=False,
        linear=True,
        reduced_motion=True,
        pictures="always",
        pictures_with="cells",
        limits=Limits(concurrent=20, per_host=2, jobs=1, timeout=90, megabytes=30, every=900),
        keep=Retention(days=400, articles=2000, unread=False),
        store=str(tmp_path / "news.db"),
        files=(file,),
    )
    assert config.requests() == (
        SourceRequest(str(tmp_path / "articles")),
        SourceRequest("/srv/news/*.txt"),
        SourceRequest("https://www.example.org/rss", name="Example", language="fr"),
        SourceRequest("http://[::1]:8080/feed?x=1"),
        SourceRequest("https://example.org/members"),
    )
    assert config.subscriptions()[0] == Subscription(
        url="https://www.example.org/rss",
        name="Example",
        tags=("france", "monde"),
        language="fr",
        every=1800,
        full_text=True,
    )
    assert [subscription.url for subscription in config.subscriptions()] == [feed.url for feed in config.feeds]
    assert config.retention() == config.keep


def test_logins_are_made_when_they_are_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "feeds.toml"
    file.write_text(WHOLE)
    authorizations = load(str(file)).authorizations()
    assert set(authorizations) == {"http://[::1]:8080/feed?x=1", "https://example.org/members"}
    monkeypatch.setenv("EXAMPLE_LOGIN", "secret")
    assert authorizations["http://[::1]:8080/feed?x=1"]() == "Basic cmVhZGVyOnNlY3JldA=="


def test_no_file_is_an_empty_configuration(places: Places) -> None:
    assert load() == Config()


def test_the_working_directory_comes_before_the_user(places: Places) -> None:
    here, home = places
    (home / "feeds.toml").write_text('[[articles]]\npath = "theirs"')
    assert load().requests() == (SourceRequest(str(home / "theirs")),)
    (here / "feeds.toml").write_text('[[articles]]\npath = "ours"')
    assert load().requests() == (SourceRequest("ours"),)


def test_settings_stand_beside_the_feeds_or_with_the_user(places: Places) -> None:
    here, home = places
    (here / "feeds.toml").write_text('theme = "a"\n[keys]\nquit = "x"\nhelp = "h"')
    (home / "config.toml").write_text('theme = "b"\n[keys]\nquit = "y"')
    assert load().theme == "b"
    assert load().keys == {"quit": ("y",), "help": ("h",)}
    (here / "config.toml").write_text("")
    assert find() == [Path("feeds.toml"), Path("config.toml")]
    assert load().theme == "a"


def test_byte_order_mark_and_windows_line_ends(tmp_path: Path) -> None:
    file = tmp_path / "feeds.toml"
    file.write_bytes(b'\xef\xbb\xbftheme = "nord"\r\n\r\n[[feeds]]\r\nurl = 3\r\n')
    with pytest.raises(ConfigError, match=r"feeds\.toml:4: feeds\[1\]\.url: "):
        load(str(file))


MISTAKES = [
    ("[[feeds]]\nurl = 3", "2: feeds[1].url: must be a string, an http or https address, not an integer"),
    (
        "[[feeds]]\nurl = 'https://a.example'\n[[feeds]]\nurl = 'ftp://x.example'",
        "4: feeds[2].url: must be a string, an http or https address such as https://www.example.org/rss, not 'ftp://x.example'",
    ),
    ("[[feeds]]\nurl = 'javascript:alert(1)'", "2: feeds[1].url: must be a string, an http or https address"),
    ("[[feeds]]\nurl = 'https:///x'", "2: feeds[1].url: must be a string, an http or https address"),
    ("[[feeds]]\nurl = 'https://a.example:99999/'", "2: feeds[1].url: must be a string, an http or https address"),
    ("[[feeds]]\nurl = 'https://a.example/x y'", "2: feeds[1].url: must be a string, an http or https address"),
    ('[[feeds]]\nurl = "https://a.example/\\u001b[31m"', "2: feeds[1].url: must be a string, an http or https address"),
    ("[[feeds]]\nname = 'x'", "1: feeds[1]: url is missing"),
    (
        "[[feeds]]\n\nulr = 'https://a.example'",
        "3: feeds[1].ulr: unknown key; did you mean url? allowed: url, name, tags, language, every, full_text, cred",
    ),
    (
        "\n[feed]\nurl = 'x'",
        "2: feed: unknown key; did you mean feeds? allowed: articles, feeds, views, keys, theme, interface, linear, "
        "reduced_motion, refresh, pictures, pictures_with, limits, keep, store",
    ),
    ("[feeds]\nurl = 'https://a.example'", "1: feeds: must be written as [[feeds]], not a table"),
    (
        "feeds = [1]",
        "1: feeds[1]: must be a table with url, name, tags, language, every, full_text, credentials, not an integer",
    ),
    ("feeds = [{url = 'https://a.example',\n}, {url = true}]", "is not TOML"),
    ("feeds = [{url = 'https://a.example'},\n {url = true}]", "2: feeds[2].url: must be a string"),
    ("[[articles]]\npath = ''", "2: articles[1].path: must be a string that is not empty"),
    ("[[articles]]\npath = ['a']", "2: articles[1].path: must be a string, not an array"),
    (
        "[[feeds]]\nurl='https://a.example'\ntags = 'x'",
        "3: feeds[1].tags: must be an array of strings that are not empty",
    ),
    ("[[feeds]]\nurl='https://a.example'\ntags = ['x', 1]", "3: feeds[1].tags: must be an array of strings"),
    ("[[feeds]]\nurl='https://a.example'\nlanguage = 'french'", "3: feeds[1].language: must be an ISO 639-1 code"),
    ("[[feeds]]\nurl='https://a.example'\nevery = 30", '3: feeds[1].every: must be a string such as "45s", "30m"'),
    ("[[feeds]]\nurl='https://a.example'\nevery = '0m'", '3: feeds[1].every: must be a string such as "45s", "30m"'),
    (
        "[[feeds]]\nurl='https://a.example'\nfull_text = 'no'",
        "3: feeds[1].full_text: must be true or false, not a string",
    ),
    ("[[views]]\nname = 'x'", "1: views[1]: query is missing"),
    ("[keys]\nquit = 1", '2: keys.quit: must be a key or an array of keys, such as ["]", "ctrl+n"]'),
    ("keys = 1", "1: keys: must be a table of actions, each with its keys, not an integer"),
    ("refresh = true", '1: refresh: must be "auto", feeds are refreshed as they are due while one reads, or "off"'),
    (
        "pictures = true",
        '1: pictures: must be "ask", pictures are fetched when one asks for them, "always" or "never"',
    ),
    (
        "pictures_with = 'sixel'",
        '1: pictures_with: must be "auto", pictures are as sharp as the terminal is known to show them, "kitty" or',
    ),
    ("theme = 1979-05-27", "1: theme: must be a string, not a date"),
    ("theme = 'a'\ntheme = 'b'", "2: is not TOML: Cannot overwrite a value"),
    ("theme = 'a'\n\n[[feeds", "3: is not TOML: "),
    ("theme = ", "1: is not TOML: Invalid value"),
    (
        "[[feeds]]\nurl='https://A.example'\n[[feeds]]\nurl='https://a.example:443/#top'",
        "4: feeds[2].url: 'https://a.example:443/#top' is followed already: ",
    ),
    (
        "[[views]]\nname='Iran'\nquery='x'\n[[views]]\nname='iran'\nquery='y'",
        "5: views[2].name: 'iran' is the name of another view already: ",
    ),
    ("[[feeds]]\nurl='https://a.example'\nevery = '366d'", '"2h" or "1d", 365d at most'),
    ("[limits]\nconcurent = 3", "2: limits.concurent: unknown key; did you mean concurrent? allowed: concurrent, per_"),
    ("[limits]\nconcurrent = 0", "2: limits.concurrent: must be a whole number from 1 to 512, not 0"),
    ("[limits]\njobs = true", "2: limits.jobs: must be a whole number from 1 to 64, not true or false"),
    ("[limits]\nper_host = 1.5", "2: limits.per_host: must be a whole number from 1 to 64, not a number"),
    ("[limits]\ntimeout = '2h'", '2: limits.timeout: must be a string such as "45s", "30m", "2h" or "1d", 1h at most'),
    ("[limits]\nmegabytes = -1", "2: limits.megabytes: must be a whole number from 1 to 1,024, not -1"),
    ("limits = 3", "1: limits: must be a table with concurrent, per_host, jobs, timeout, megabytes, every, not an int"),
    ("[keep]\ndays = '30d'", "2: keep.days: must be a whole number from 1 to 100,000, not a string"),
    ("[keep]\nstarred = 1", "2: keep.starred: must be true or false, not an integer"),
    ("store = 1", "1: store: must be a string, not an integer"),
    ("store = '~nobody-of-this-name/x'", "1: store: must be the path of a file; there is no such user"),
    ("x = " + "[" * 100_000, "is nested too deeply"),
]


@pytest.mark.parametrize(("source", "said"), MISTAKES, ids=[said[:40] for _, said in MISTAKES])
def test_mistakes_name_file_line_key_and_what_is_allowed(tmp_path: Path, source: str, said: str) -> None:
    file = tmp_path / "feeds.toml"
    file.write_text(source)
    with pytest.raises(ConfigError) as raised:
        load(str(file))
    message = str(raised.value)
    assert message.startswith(f"{file}:")
    assert said in message
    assert len(message.splitlines()) == 1


FEED = "[[feeds]]\nurl = 'https://a.example'\n"
LOGINS = [
    ("credentials = 'hunter2'", "3: feeds[1].credentials: must be a table with user, variable, command, not a string"),
    (
        "credentials = { password = 'hunter2' }",
        "3: feeds[1].credentials.password: unknown key; allowed: user, variable,",
    ),
    ("credentials = { user = 'me:hunter2', variable = 'X' }", "3: feeds[1].credentials.user: must be a user's name"),
    ("credentials = { variable = 'hunter2 ' }", "3: feeds[1].credentials.variable: must be the name of an environment"),
    ("credentials = { command = 'echo hunter2' }", "3: feeds[1].credentials.command: must be an array of a program"),
    ("credentials = { command = ['', 'hunter2'] }", "3: feeds[1].credentials.command: must be an array of a program"),
    ("credentials = { user = 'hunter2' }", "3: feeds[1].credentials: must say where the secret is"),
    ("credentials = { variable = 'X', command = ['hunter2'] }", "3: feeds[1].credentials: must say where the secret"),
    ("[[feeds]]\nurl = 'https://me:hunter2@a.example/'", "4: feeds[2].url: must be an address without a login"),
    ("[[feeds]]\nurl = 'ftp://me:hunter2@a.example/'", "4: feeds[2].url: must be an address without a login"),
    ("[[feeds]]\nurl = 'https://me:hunter2@[::1/'", "4: feeds[2].url: must be an address without a login"),
]


@pytest.mark.parametrize(("source", "said"), LOGINS, ids=[source for source, _ in LOGINS])
def test_mistakes_in_logins_show_no_secret(tmp_path: Path, source: str, said: str) -> None:
    file = tmp_path / "feeds.toml"
    file.write_text(FEED + source)
    with pytest.raises(ConfigError) as raised:
        load(str(file))
    assert said in str(raised.value)
    assert "hunter2" not in str(raised.value)


def test_the_same_feed_in_two_files_is_named_in_both(places: Places) -> None:
    here, _ = places
    (here / "feeds.toml").write_text(FEED)
    (here / "config.toml").write_text("\n" + FEED)
    with pytest.raises(
        ConfigError, match=r"^config\.toml:3: feeds\[1\]\.url: .*: feeds\.toml:2: feeds\[1\]\.url; leave one"
    ):
        load()


def test_limits_and_retention_are_joined_key_by_key(places: Places) -> None:
    here, _ = places
    (here / "feeds.toml").write_text("[limits]\njobs = 3\nper_host = 4\n[keep]\ndays = 30")
    (here / "config.toml").write_text("[limits]\njobs = 2\n[keep]\nstarred = false")
    assert load().limits == Limits(jobs=2, per_host=4)
    assert load().retention() == Retention(days=30, starred=False)


def test_where_the_store_is(places: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here, _ = places
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("BRIEFING_STORE", raising=False)
    assert store_path(None, load()) == tmp_path / "data" / "briefing" / "briefing.db"
    (here / "config.toml").write_text("")
    (here / "feeds.toml").write_text('store = "own/news.db"')
    assert store_path(None, load(str(here / "feeds.toml"))) == here / "own" / "news.db"
    monkeypatch.setenv("BRIEFING_STORE", "variable.db")
    assert store_path(None, load()) == Path("variable.db")
    assert store_path("option.db", load()) == Path("option.db")
    for wrong in ("", "~nobody-of-this-name/x"):
        if not wrong:
            monkeypatch.delenv("BRIEFING_STORE")
        with pytest.raises(ConfigError, match="--store: "):
            store_path(wrong, load())


def test_what_is_no_configuration_file_is_refused_at_once(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.toml"
    os.mkfifo(pipe)
    latin = tmp_path / "latin.toml"
    latin.write_bytes("theme = 'x'\n# été".encode("latin-1"))
    for path, said in [
        (tmp_path / "missing.toml", "No such file or directory"),
        (tmp_path, "Is a directory"),
        (pipe, "is no regular file"),
        (Path("/dev/zero"), "is no regular file"),
        (latin, "latin.toml:2: is not UTF-8 text; save the file as UTF-8"),
        ("nul\0.toml", "can't be read"),
    ]:
        with pytest.raises(ConfigError) as raised:
            load(str(path))
        assert said in str(raised.value)


def test_a_front_end_can_place_a_mistake_of_its_own(places: Places) -> None:
    here, home = places
    (here / "feeds.toml").write_text("[keys]\nquit = 'x'")
    (home / "config.toml").write_text("\n[keys]\nhelp = 'x'")
    config = load()
    assert str(mistake(config, ("keys", "quit"), "no such action")) == "feeds.toml:2: keys.quit: no such action"
    assert str(mistake(config, ("keys", "help"), "taken")) == f"{home / 'config.toml'}:3: keys.help: taken"
    (here / "feeds.toml").write_text("[[views]]\nname = 'a'\nquery = 'x'")
    (here / "config.toml").write_text("[[views]]\nname = 'b'\nquery = 'y'\n[[views]]\nname = 'c'\nquery = 'z('")
    said = str(mistake(load(), ("views", 2, "query"), "a parenthesis is not closed"))
    assert said == "config.toml:6: views[2].query: a parenthesis is not closed"
    assert str(mistake(Config(), ("theme",), "unknown")) == "configuration: theme: unknown"


def test_a_new_feed_goes_into_the_file_that_was_named_else_into_a_usual_one(places: Places) -> None:
    here, home = places
    named = here / "mine.toml"
    named.write_text('theme = "nord"')
    assert feeds_file(load(str(named))) == named
    assert feeds_file(load()) == home / "feeds.toml"
    (here / "config.toml").write_text('theme = "nord"')
    assert feeds_file(load()) == home / "feeds.toml"
    (here / "feeds.toml").write_text("")
    assert feeds_file(load()) == Path("feeds.toml")
