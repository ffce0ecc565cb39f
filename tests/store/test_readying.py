"""Items that were made ready where they were parsed are stored as those are that were not."""

import pickle
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from briefing.models import Block
from briefing.models.feeds import Visit
from briefing.store import Store
from briefing.store.bodies import digest_of
from briefing.store.readying import article_of, ready_item, ready_items
from tests.store.press import NOW, article, followed, item, visit


def _ready(given: Visit) -> Visit:
    """Return a visit as it comes out of another process."""
    assert given.parsed is not None
    parsed = replace(given.parsed, items=(), ready=ready_items(given.parsed.items))
    passed: Visit = pickle.loads(pickle.dumps(replace(given, parsed=parsed)))
    return passed


def test_ready_items_are_stored_as_others_are(tmp_path: Path) -> None:
    once = [
        item("1", "Été", "Un texte d'été.", link="https://a.example/1"),
        item("2", "The same name", "One text", link="https://a.example/2"),
        item("2", "Another thing", "Quite another text", link="https://a.example/3"),
        item("3", "Half a \ud83d character", "It is \udc00 here", published=None),
        item("4", "Of the year 1", "Long ago", published=datetime(1, 1, 1, tzinfo=UTC)),
    ]
    again = [
        item("1", "Été", "Un autre texte d'été.", link="https://a.example/1"),
        item("2", "The same name", "One text", link="https://a.example/2"),
        item("5", "New", "Further words"),
    ]
    seen = []
    for name, made in (("plain", lambda given: given), ("ready", _ready)):
        with Store.open(tmp_path / f"{name}.db") as store:
            (feed,) = followed(store, "a")
            tallies = [store.record_all([made(visit(feed, items))]) for items in (once, again)]
            with store._reading() as connection:
                tables = [
                    sorted(map(repr, connection.execute(f"SELECT * FROM {table}")))
                    for table in ("feeds", "articles", "bodies", "carried", "departed", "versions", "meta")
                ]
            page = store.page(limit=10)
            texts = [store.article(headline.key) for headline in page.headlines]
            seen.append((tallies, tables, texts, [(each.total, each.unread) for each in store.feeds()]))
    assert seen[0] == seen[1]
    tallies, _, texts, counts = seen[1]
    assert [(tally.new, tally.edited) for (tally,) in tallies] == [(5, 0), (1, 1)]
    assert counts == [(6, 6)]
    assert len(texts) == 6


def test_an_article_comes_back_from_what_was_made_ready() -> None:
    made = article("Titre", "Un texte d'été.\n\nEt deux.", link="https://a.example/1", published=NOW)
    assert article_of(ready_item(made)) == made


def test_how_deep_items_of_lists_are_makes_no_other_content() -> None:
    """Articles that were stored before it was known are not taken for edited when their feed carries them again."""
    made = article("Titre", "Intro\n\nun\ndeux")
    head, one, two = Block("heading", 0, 5, 2), Block("list_item", 7, 9), Block("list_item", 10, 14)
    flat = replace(made, blocks=(head, one, two))
    deep = replace(made, blocks=(head, replace(one, level=1), replace(two, level=-12)))
    assert digest_of(deep) == digest_of(flat) != digest_of(replace(flat, blocks=(replace(head, level=3), one, two)))
    assert article_of(ready_item(deep)).blocks == deep.blocks
