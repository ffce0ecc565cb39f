"""Analyses of stored articles are there for whoever wants them before they are kept, or though they can't be."""

import sqlite3
from contextlib import closing
from pathlib import Path

from briefing.models import Analysis, Article
from briefing.models.lists import Wanted
from briefing.pipeline.analyses import analyser_version, analysis_of
from briefing.pipeline.shelf import StoredLibrary
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


def test_an_analysis_is_there_before_it_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    config = config_of("one")
    publish(path, config, {"one": ["First"]})
    made = []

    def analyse(article: Article) -> Analysis:
        made.append(article.title)
        return made_up(article)

    library = StoredLibrary(config, path, analyse)
    opened = library.open(library.top(Wanted()).headlines[0].key)
    assert opened is not None
    library.keep_made()
    analysis = library.analyse(opened.article)
    assert library.open(opened.headline.key) == opened, "it is not kept yet"
    library.keep_made()
    again = library.open(opened.headline.key)
    assert again is not None
    assert again.analysis == analysis == library.analyse(opened.article)
    assert made == ["First"]
    library.close()
