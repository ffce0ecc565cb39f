"""A configuration that was parsed before says the same as one that is parsed now."""

from pathlib import Path

import pytest

from briefing.config import kept
from briefing.config.reading import load
from briefing.errors import ConfigError

FEED = '[[feeds]]\nurl = "https://example.org/é.xml"\ntags = ["a"]\n'


@pytest.fixture(autouse=True)
def _own_caches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))


def test_it_is_read_again_as_it_was_parsed(tmp_path: Path) -> None:
    file = tmp_path / "feeds.toml"
    file.write_text(FEED, "utf-8")
    parsed = load(str(file))
    assert kept.tables_of(FEED) == {"feeds": [{"url": "https://example.org/é.xml", "tags": ["a"]}]}
    assert load(str(file)) == parsed

    file.write_text(FEED.replace('"a"', '"b"'), "utf-8")
    assert load(str(file)).feeds[0].tags == ("b",)


def test_mistakes_are_told_each_time(tmp_path: Path) -> None:
    file = tmp_path / "feeds.toml"
    file.write_text(FEED + "speed = 1\n", "utf-8")
    for _ in range(2):
        with pytest.raises(ConfigError, match=r"feeds.toml:4: .*unknown key"):
            load(str(file))


@pytest.mark.parametrize("broken", [b"", b"\xff", b"[1]", b'[["a"]]', b"[" * 100_000, b'[["x", 1], ["y", {}]]'])
def test_what_is_broken_is_parsed(tmp_path: Path, broken: bytes) -> None:
    file, place = tmp_path / "feeds.toml", tmp_path / "caches" / "briefing" / "configurations"
    file.write_text(FEED, "utf-8")
    place.parent.mkdir(parents=True)
    place.write_bytes(broken)
    assert load(str(file)).feeds
    assert kept.tables_of(FEED)


def test_what_can_not_be_kept_is_parsed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.keep("day = 2026-01-01", {"day": tmp_path})
    assert kept.tables_of("day = 2026-01-01") is None
    (tmp_path / "no directory").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "no directory"))
    kept.keep(FEED, {})
    assert kept.tables_of(FEED) is None
    for number in range(6):
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
        kept.keep(f"number = {number}", {"number": number})
    assert [kept.tables_of(f"number = {number}") is None for number in range(6)] == [True, True, *[False] * 4]
