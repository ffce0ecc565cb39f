"""What the configuration files say, and what is said of their mistakes."""

import os
from pathlib import Path

import pytest

from briefing.config import ArticlesEntry, Config, FeedEntry, View
from briefing.config.reading import find, load, mistake
from briefing.errors import ConfigError
from briefing.models import SourceRequest

Places = tuple[Path, Path]

WHOLE = """\
theme = "nord"

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

[[views]]
name = "Iran"
query = "actor:Iran since:7d"

[keys]
next_section = ["]", "ctrl+n"]
quit = "Q"
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
            FeedEntry(url="http://[::1]:8080/feed?x=1"),
        ),
        views=(View(name="Iran", query="actor:Iran since:7d"),),
        keys={"next_section": ("]", "ctrl+n"), "quit": ("Q",)},
        theme="nord",
        files=(file,),
    )
    assert config.requests() == (
        SourceRequest(str(tmp_path / "articles")),
        SourceRequest("/srv/news/*.txt"),
        SourceRequest("https://www.example.org/rss", name="Example", language="fr"),
        SourceRequest("http://[::1]:8080/feed?x=1"),
    )


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
        "3: feeds[1].ulr: unknown key; did you mean url? allowed: url, name, tags, language, every, full_text",
    ),
    ("\n[feed]\nurl = 'x'", "2: feed: unknown key; did you mean feeds? allowed: articles, feeds, views, keys, theme"),
    ("[feeds]\nurl = 'https://a.example'", "1: feeds: must be written as [[feeds]], not a table"),
    ("feeds = [1]", "1: feeds[1]: must be a table with url, name, tags, language, every, full_text, not an integer"),
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
    ("theme = 1979-05-27", "1: theme: must be a string, not a date"),
    ("theme = 'a'\ntheme = 'b'", "2: is not TOML: Cannot overwrite a value"),
    ("theme = 'a'\n\n[[feeds", "3: is not TOML: "),
    ("theme = ", "1: is not TOML: Invalid value"),
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
    assert str(mistake(Config(), ("theme",), "unknown")) == "configuration: theme: unknown"
