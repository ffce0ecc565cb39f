"""The commands on a store that may only be read: those that read do, those that write say so in one line."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from briefing.errors import StoreError
from briefing.models.feeds import Subscription
from briefing.store import Store
from tests.sealed import sealed
from tests.store.press import item, publish

Invoke = Callable[..., Any]


@pytest.fixture
def path(desk: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A store of one article in a directory that can't be written, with a configuration in the working directory."""
    (desk / "feeds.toml").write_text('[[feeds]]\nurl = "http://127.0.0.1:9/post.xml"\nname = "Post"\n')
    place = desk / "sealed"
    place.mkdir()
    path = place / "briefing.db"
    monkeypatch.setenv("BRIEFING_STORE", str(path))
    with Store.open(path) as store:
        store.subscribe([Subscription(url="http://127.0.0.1:9/post.xml")])
        text = "Mayor Ana Reyes said that the ferry to Inishgall will stop for nine days in May."
        publish(store, store.feeds()[0].id, item("ferry", "Ferry to Inishgall", text))
    with sealed(place):
        yield path


def test_commands_that_read_do_and_those_that_write_say_why_they_can_not(invoke: Invoke, path: Path) -> None:
    for command in (["list"], ["search", "ferry"], ["show", "id:1"], ["export", "1"], ["store", "export"]):
        ran = invoke(*command)
        assert (ran.code, ran.err) == (0, "")
        assert "Ferry to Inishgall" in ran.out
    listed = invoke("feeds", "list")
    assert (listed.code, listed.err) == (0, "")
    ran = invoke("search", "actor:Reyes")
    assert ran.code == 1
    assert ran.err == (
        "briefing: 1 article that may match is not analysed, as the store can't be written\nbriefing: nothing found\n"
    )
    for command in (["refresh"], ["feeds", "remove", "Post", "--forget"], ["store", "import", "feeds.toml"]):
        ran = invoke(*command)
        assert (ran.code, ran.out, ran.err.count("\n")) == (StoreError.exit_code, "", 1), ran.err
        assert "denied" in ran.err or "can't be written" in ran.err
    assert "Post" in Path("feeds.toml").read_text()
    checked = invoke("doctor")
    assert checked.code == 1
    assert f"{path}: can't be written, only read" in checked.out
    assert "1 articles, " in checked.out
    assert [line.split()[0] for line in checked.out.splitlines()].count("fault") == 1
