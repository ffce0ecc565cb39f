"""An analysis that the store can't keep is there for whoever wants it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from briefing.pipeline.analyses import analyser_version, analysis_of
from briefing.store import Store
from tests.tui.storehouse import analysis_of as made_up, config_of, publish


def test_an_analysis_that_can_not_be_kept_now_is_returned_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    publish(path, config_of("one"), {"one": ["First"]})
    with Store.open(path, patience=0) as store, closing(sqlite3.connect(path, isolation_level=None)) as other:
        stored = store.article(store.page().headlines[0].key)
        assert stored is not None
        other.execute("BEGIN IMMEDIATE")
        assert analysis_of(store, stored, made_up) == made_up(stored.article)
        other.execute("ROLLBACK")
        assert store.analysis(stored.article, version=analyser_version()) is None
