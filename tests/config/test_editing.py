"""Feeds put into configuration files and taken out of them, and what must stay as it was."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from briefing.config.editing import add_feeds, remove_feed, with_feeds, without_feed
from briefing.config.reading import load
from briefing.errors import ConfigError
from briefing.models.feeds import Subscription

NEW = Subscription(url="https://new.example/rss", name='The "New"', tags=("a", "b c"), language="en", every=1800)
WRITTEN = """\
[[feeds]]
url = "https://new.example/rss"
name = "The \\"New\\""
tags = ["a", "b c"]
language = "en"
every = "30m"
"""

KEPT = """\
# What I read.
theme = "nord"  # dark

# Papers

# the big one
[[feeds]]
url = "https://one.example/"  # since 2019
# every = "30m"

[[feeds]]   # two
  url = 'https://two.example/'
  tags = [
    "x", # a tag
  ]
[feeds.credentials]
variable = "TWO"

# Keys
[keys]
quit = "Q"
"""


def test_a_feed_goes_behind_the_others_and_all_else_stays() -> None:
    at = KEPT.index("\n# Keys")
    assert with_feeds(KEPT, [NEW]) == KEPT[:at] + "\n" + WRITTEN + KEPT[at:]


def test_a_feed_goes_behind_the_remarks_of_the_last_one() -> None:
    source = '[[feeds]]\nurl = "https://one.example/"\n# every = "1h"\n\n# more\n# [[feeds]]\n'
    assert with_feeds(source, [NEW]) == source.replace("\n\n", "\n\n" + WRITTEN + "\n")


def test_a_feed_goes_before_the_remark_of_a_header() -> None:
    source = '[[feeds]]\nurl = "https://one.example/"\n# Keys\n[keys]\n'
    assert with_feeds(source, [NEW]) == source.replace("# Keys", "\n" + WRITTEN + "\n# Keys")


def test_the_first_feed_of_a_file() -> None:
    assert with_feeds("", [NEW]) == WRITTEN
    assert with_feeds('theme = "x"', [NEW]) == 'theme = "x"\n\n' + WRITTEN


def test_line_ends_of_windows_stay() -> None:
    source = KEPT.replace("\n", "\r\n")
    added = with_feeds(source, [NEW])
    assert added == with_feeds(KEPT, [NEW]).replace("\n", "\r\n")
    assert without_feed(added, 2) == source


def test_a_removed_feed_takes_its_lines_and_no_comment_above_or_below() -> None:
    assert without_feed(KEPT, 0) == KEPT.replace('[[feeds]]\nurl = "https://one.example/"  # since 2019\n', "")
    expected = KEPT[: KEPT.index("\n[[feeds]]   # two")] + KEPT[KEPT.index("\n# Keys") :]
    assert without_feed(KEPT, 1) == expected


def test_tables_of_an_entry_that_stand_elsewhere_go_with_it() -> None:
    source = '[[feeds]]\nurl = "a"\n[keys]\nquit = "Q"\n[feeds.credentials]\nvariable = "A"\n[[feeds]]\nurl = "b"\n'
    assert without_feed(source, 0) == '[keys]\nquit = "Q"\n[[feeds]]\nurl = "b"\n'
    assert without_feed(source, 1) == source.replace('[[feeds]]\nurl = "b"\n', "")


def test_inline_arrays_are_edited_as_they_are_written() -> None:
    source = "feeds = [\n  {url = 'https://one.example/'}, # one\n]\n\n# Keys\n[keys]\n"
    added = with_feeds(source, [Subscription(url="https://new.example/", tags=("x",))])
    assert added == source.replace("# one\n", '# one\n  {url = "https://new.example/", tags = ["x"]},\n')
    assert tomllib.loads(without_feed(added, 0))["feeds"] == [{"url": "https://new.example/", "tags": ["x"]}]
    assert without_feed("feeds = [{url = 'a'}] # x\n", 0) == "feeds = [] # x\n"


REMARKS = st.sampled_from(["", "\n", "# remark\n", "\n# remark\n\n", "  \n", "# [[feeds]]\n# url = 'no'\n\n"])
TABLES = st.sampled_from(
    ['[keys]\nquit = "Q"\n', '[[views]]\nname = "v"\nquery = """\n[[feeds]]\n"""\n', "[limits]  # few\njobs = 2\n"]
)
NAMES = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=12)
FEEDS = st.builds(
    Subscription,
    url=st.integers(0, 10**6).map(lambda number: f"https://x{number}.example/rss?a=1&b=2"),
    name=st.none() | NAMES,
    tags=st.lists(NAMES, max_size=3).map(tuple),
    language=st.none() | st.just("fr"),
    every=st.none() | st.integers(1, 100_000),
    full_text=st.booleans(),
)


@st.composite
def documents(draw: st.DrawFn) -> str:
    """A configuration with some feeds, remarks anywhere, and tables between them."""
    parts = [draw(REMARKS)]
    tables: list[str] = draw(st.lists(TABLES, max_size=2, unique=True))
    for feed in draw(st.lists(FEEDS, max_size=4, unique_by=lambda feed: feed.url)):
        parts += [with_feeds("", [feed]), draw(REMARKS)]
        between: bool = draw(st.booleans())
        if tables and between:
            parts += [tables.pop(), draw(REMARKS)]
    return "".join(parts)


def remarks(source: str) -> list[str]:
    return [line for line in source.split("\n") if line.startswith("#")]


@given(documents(), FEEDS)
def test_adding_and_removing_changes_that_feed_alone(source: str, feed: Subscription) -> None:
    before = tomllib.loads(source)
    count = len(before.get("feeds", []))
    added = with_feeds(source, [feed])
    after = tomllib.loads(added)
    assert after.pop("feeds")[:-1] == before.pop("feeds", [])
    assert after == before
    lines = iter(added.split("\n"))
    assert all(line in lines for line in source.split("\n") if line.strip())
    removed = without_feed(added, count)
    assert [line for line in removed.split("\n") if line.strip()] == [
        line for line in source.split("\n") if line.strip()
    ]
    for index in range(count):
        assert remarks(without_feed(source, index)) == remarks(source)


def test_a_file_that_is_not_there_is_made_with_its_directory(tmp_path: Path) -> None:
    file = tmp_path / "new" / "feeds.toml"
    add_feeds(file, [NEW])
    assert load(str(file)).subscriptions() == (NEW,)
    assert file.read_text().startswith("# The feeds that briefing follows.")
    assert [path.name for path in file.parent.iterdir()] == ["feeds.toml"]


def test_permissions_links_and_the_byte_order_mark_stay(tmp_path: Path) -> None:
    target = tmp_path / "dotfiles" / "feeds.toml"
    target.parent.mkdir()
    target.write_bytes(b"\xef\xbb\xbftheme = 'x'\r\n")
    target.chmod(0o640)
    link = tmp_path / "feeds.toml"
    link.symlink_to(target)
    add_feeds(link, [NEW])
    assert link.is_symlink()
    assert target.stat().st_mode & 0o7777 == 0o640
    assert target.read_bytes() == b"\xef\xbb\xbftheme = 'x'\r\n\r\n" + WRITTEN.replace("\n", "\r\n").encode()
    remove_feed(link, NEW.url)
    assert target.read_bytes() == b"\xef\xbb\xbftheme = 'x'\r\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["dotfiles", "feeds.toml"]


def test_what_can_not_be_edited_stays_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "feeds.toml"
    file.write_text("theme = ")
    with pytest.raises(ConfigError, match=r"feeds\.toml: is not TOML: "):
        add_feeds(file, [NEW])
    file.write_text(KEPT)
    with pytest.raises(ConfigError, match=r"feeds\.toml: no feed there has the address https://no\.example/"):
        remove_feed(file, "https://no.example/")
    assert file.read_text() == KEPT
    with pytest.raises(ConfigError, match=r"can't be written: Not a directory"):
        add_feeds(file / "there" / "feeds.toml", [NEW])
    assert [path.name for path in tmp_path.iterdir()] == ["feeds.toml"]


def test_two_programs_that_add_at_the_same_time_lose_nothing(tmp_path: Path) -> None:
    file = tmp_path / "feeds.toml"
    file.write_text(KEPT)
    code = (
        "import sys, pathlib\n"
        "from briefing.config.editing import add_feeds\n"
        "from briefing.models.feeds import Subscription\n"
        "for number in range(20):\n"
        "    add_feeds(pathlib.Path(sys.argv[1]), [Subscription(url=f'https://{sys.argv[2]}{number}.example/')])\n"
    )
    running = [subprocess.Popen([sys.executable, "-c", code, str(file), name]) for name in ("a", "b")]
    assert [process.wait(60) for process in running] == [0, 0]
    assert len(tomllib.loads(file.read_text())["feeds"]) == 42


def test_what_another_program_has_written_meanwhile_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "feeds.toml"
    file.write_text(KEPT)

    def write_first(descriptor: int) -> None:
        file.write_text("theme = 'theirs'\n")

    # Between the reading and the replacing there is only this call at which another program's change can be had.
    monkeypatch.setattr("briefing.config.editing.os.fsync", write_first)
    with pytest.raises(ConfigError, match="was changed by another program meanwhile; run the command again"):
        add_feeds(file, [NEW])
    assert file.read_text() == "theme = 'theirs'\n"
    assert [path.name for path in tmp_path.iterdir()] == ["feeds.toml"]
