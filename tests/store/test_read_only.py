"""Stores that may only be read: on a disk or in a directory that can't be written, or files of somebody else."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from briefing.errors import StoreError
from briefing.store import Store, is_writable, parse_query
from tests.sealed import closed, sealed
from tests.store.press import followed, item, publish


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A directory with a store of one article."""
    with Store.open(tmp_path / "briefing.db") as store:
        (feed,) = followed(store, "post")
        publish(store, feed, item("ferry", "Ferry to Inishgall", "The only ferry will stop for nine days."))
    return tmp_path


def _titles(store: Store) -> list[str]:
    return [one.title for one in store.page().headlines]


def test_it_is_read_and_searched_and_left_as_it_was(place: Path) -> None:
    path = place / "briefing.db"
    with sealed(place):
        assert not is_writable(path)
        with Store.open(path, create=False, to_read=True) as store:
            assert not store.is_writable
            assert store.check() == ()
            assert _titles(store) == ["Ferry to Inishgall"]
            (found,) = store.page(parse_query("nine days")).headlines
            for change in (lambda: store.mark([found.key], read=True), lambda: store.subscribe([])):
                with pytest.raises(StoreError, match="it can't be written; make the file and its directory writable"):
                    change()
        with pytest.raises(StoreError, match="it can't be written; make the file and its directory"):
            Store.open(path)
    assert [file.name for file in place.iterdir()] == ["briefing.db"]


def test_nothing_is_put_beside_a_file_that_can_not_be_written(place: Path) -> None:
    path = place / "briefing.db"
    with sealed(place, only_files=True), Store.open(path, to_read=True) as store:
        assert _titles(store) == ["Ferry to Inishgall"]
        assert [file.name for file in place.iterdir()] == ["briefing.db"]


def test_what_its_owner_stores_meanwhile_is_seen(place: Path) -> None:
    path = place / "briefing.db"
    with sealed(place):
        reader = Store.open(path, to_read=True)
        assert _titles(reader) == ["Ferry to Inishgall"]
    with Store.open(path) as owner:
        publish(owner, owner.feeds()[0].id, item("boats", "Boats for hire", "Two fishermen have offered boats."))
        with sealed(place):  # the owner's log is beside the file
            assert sorted(_titles(reader)) == ["Boats for hire", "Ferry to Inishgall"]
            reader.close()


def test_a_directory_that_can_not_be_entered_is_one_line(place: Path) -> None:
    for to_read in (True, False):
        with closed(place), pytest.raises(StoreError, match=r"it can't be opened \(permission denied\)"):
            Store.open(place / "briefing.db", create=False, to_read=to_read)


def test_a_log_that_nobody_may_take_in_is_one_line(place: Path) -> None:
    path, copy = place / "briefing.db", place / "copy.db"
    with Store.open(path) as store:
        store.mark([store.page().headlines[0].key], read=True)
        for end in ("", "-wal"):
            shutil.copy(f"{path}{end}", f"{copy}{end}")
    with sealed(place), pytest.raises(StoreError, match=r"copy\.db-wal holds changes that are to go into it") as raised:
        Store.open(copy, to_read=True)
    assert "\n" not in str(raised.value)
    assert Store.open(copy, to_read=True).is_writable


def test_an_older_schema_and_a_foreign_file_are_refused(place: Path) -> None:
    old, foreign = place / "old.db", place / "foreign.db"
    with closing(sqlite3.connect(old)) as empty:
        empty.execute("VACUUM")
    foreign.write_text("no database at all, only words\n" * 40)
    with sealed(place):
        with pytest.raises(StoreError, match="an older Briefing wrote it"):
            Store.open(old, to_read=True)
        with pytest.raises(StoreError, match="it is no store"):
            Store.open(foreign, to_read=True)
